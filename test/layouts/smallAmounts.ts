import { sheet, workbook, type Layout } from './build';

/** Rows that small numbers, a total on top or a count beside them are apt to make others of. */

export const smallAmountLayouts: readonly Layout[] = [
  {
    name: 'a committee of the size of the row above it is no sum of that',
    workbook: workbook(sheet('Nämnder', `
        Budgetutfall per nämnd
        Nämnd, mnkr | Utfall 2024 | Årsbudget | Budgetavvikelse
        Kommunfullmäktige | -3 | -4 | 1
        Kommunstyrelsen | -95 | -101 | 6
        Kommunrevision | -2 | -2 | 0
        Valnämnden | -2 | -1 | -1
      `)),
    period: '2024-12', unit: 'mnkr', committee: null,
    areas: `
      name | budget | budgetToDate | actual | variance | varianceToDate
      Kommunfullmäktige | -4 | -4 | -3 | 1 | 1
      Kommunstyrelsen | -101 | -101 | -95 | 6 | 6
      Kommunrevision | -2 | -2 | -2 | 0 | 0
      Valnämnden | -1 | -1 | -2 | -1 | -1`,
    kinds: { Nämnder: 'areas' },
  },
  {
    name: 'what stands apart below a total on top is no area, and a count says not how finely money is written',
    workbook: workbook(sheet('Internbudget', `
        Socialnämnden
        Netto, tkr | Bokslut 2023 | Budget 2024 | Budget 2025
        TOTALT, DRIFT | 214110 | 220316 | 227401
        Nämnden | 310 | 316 | 320
        Gemensamt | 9800 | 10001 | 10150
        Individ och familj | 41000 | 42899 | 44600
        Äldreomsorg | 163000 | 167099 | 172330

        Specifikation av drift
        Personalkostnad | 171200 | 176500 | 181000
        Antal årsarbetare | 402.35 | 405.5 | 406.125
        Kapitaltjänst | 1100 | 1150 | 1175

        INVESTERINGAR | 640 | 900 | 950
      `)),
    unit: 'tkr', committee: 'Socialnämnden',
    areas: `
      name
      Nämnden
      Gemensamt
      Individ och familj
      Äldreomsorg`,
    kinds: { Internbudget: 'areas' },
    tells: ['rowsAside', 'periodMissing'],
  },
];
