import { sheet, workbook, type Layout } from './build';

/** Codes beside the names or among the amounts, which are no amounts and make no accounts of lines. */

const lines = (heads: string, codes: readonly [string, string, string]) => workbook(sheet('Anslag', `
  Socialnämnden 2025, anslag för stöd

  ${heads}
  Stöd till hushåll | ${codes[0]} | -30.7 | -37.4 | -6.7
  Kostnader (-) | ${codes[1]} | -39.9 | -44.9 | -5
  Intäkter | ${codes[2]} | 9.2 | 7.5 | -1.7
  `));

const total = `
  budget | actual | variance | income | costs
  -30.7 | -37.4 | -6.7 | 7.5 | -44.9`;

const SIDES = `
  Ledning | | | 1005 | 2.4 | 2.4 | | -1.9 | -1.9 | 0.5
  Nämnd | 0.8 | | 1012 | | 0.8 | | -0.7 | -0.7 | 0.1
  Äldreomsorg | 218.4 | 1.2 | 1044 | 46.1 | 265.7 | -244.6 | -34.1 | -278.7 | -13
  Barnomsorg | 78.7 | 3.1 | 1089 | 90.1 | 171.9 | -123 | -61.7 | -184.7 | -12.8`;

export const codeBesideLayouts: readonly Layout[] = [
  ...([
    ['no codes', 'Mnkr | Not | Budget 2025 | Utfall 2025 | Avvikelse', ['', '', '']], ['codes', 'Mnkr | Kod | Budget 2025 | Utfall 2025 | Avvikelse', ['1008', '1017', '1021']],
    ['codes of units', 'Mnkr | Ansvar | Budget 2025 | Utfall 2025 | Avvikelse', ['3100', '3200', '3300']], ['codes without a head', 'Mnkr | | Budget 2025 | Utfall 2025 | Avvikelse', ['21008', '21017', '21021']],
  ] as const).map(([name, heads, codes]): Layout => ({ name: `a net over its lines with ${name} beside`, workbook: lines(heads, codes), total })),
  {
    name: 'codes among the parts of the incomes are no part of their sum',
    workbook: workbook(sheet('Resultat', `
      Socialnämnden, uppföljning november 2025, mnkr
       | Intäkter | | | | | Kostnader | | |
      Verksamhet | Bidrag | Försäljning | Kod | Övr. int. | Summa | Köp av verksamhet | Övr. kostn. | Summa | Resultat${SIDES}
      `)),
    areas: `
      name | actual | income | costs
      Ledning | 0.5 | 2.4 | -1.9
      Nämnd | 0.1 | 0.8 | -0.7
      Äldreomsorg | -13 | 265.7 | -278.7
      Barnomsorg | -12.8 | 171.9 | -184.7`,
    silent: ['netMismatch'],
  },
];
