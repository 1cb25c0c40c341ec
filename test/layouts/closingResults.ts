import { sheet, workbook, type Layout } from './build';

const closed = (name: string, result: string): Layout['workbook'] => workbook(sheet('Not 28', `
      Not 28 Nämndernas resultat 2024 (mnkr)
       | Intäkter | Kostnader | Kommunbidrag | Årets resultat
      Kommunstyrelsen | 22.5 | -117.9 | 96.4 | 1
      Bildningsnämnden | 63 | -516.6 | 449.3 | -4.3
      Socialnämnden | 102 | -574.5 | 470 | -2.5
      Summa nämnder | 187.5 | -1209 | 1015.7 | -5.8
      Finansförvaltning | 1029.9 | -11.9 | -1015.7 | 2.3
      ${name} |  |  |  | ${result}
      `));

const AREAS = `
      name | income | costs
      Kommunstyrelsen | 22.5 | -117.9
      Bildningsnämnden | 63 | -516.6
      Socialnämnden | 102 | -574.5
      Finansförvaltning | 1029.9 | -11.9`;

/** The result of the whole below the finances, in the one column that it has. */
export const closingResultLayouts: readonly Layout[] = [
  ...['Kommunens resultat', 'Regionens resultat', 'Årets resultat'].map((name): Layout => ({
    name: `the result of all in one column, below the finances: ${name}`, workbook: closed(name, '-3.5'), areas: AREAS, silent: ['rowsBelowSum', 'totalMismatch'],
    total: `
      income | costs | variance
      1217.4 | -1220.9 | -3.5`,
  })),
  {
    name: 'a result of all that the rows do not come to is told', workbook: closed('Kommunens resultat', '-9.5'), areas: AREAS, tells: ['wholeDiffers'],
  },
];
