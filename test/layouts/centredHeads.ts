import { sheet, workbook, type Layout } from './build';

/** Heads of groups typed over the middle of their columns. */
export const centredHeadLayouts: readonly Layout[] = [
  {
    name: 'costs and income over the middle of the same three heads',
    workbook: workbook(sheet('Blad1', `
        Tekniska nämnden, uppföljning augusti 2024, tkr
         |  | Kostnader |  |  | Intäkter |
        Verksamhet | Budget | Utfall | Prognos | Budget | Utfall | Prognos
        Gata | 9000 | 6100 | 9200 | 1000 | 700 | 950
        Park | 3300 | 2200 | 3300 | 500 | 300 | 520
      `)),
    areas: `
      name | budget | actual | forecast | income | costs
      Gata | -8000 | -5400 | -8250 | 700 | -6100
      Park | -2800 | -1900 | -2780 | 300 | -2200`,
  },
  {
    name: 'costs, income and net over the middle of theirs',
    workbook: workbook(sheet('Blad1', `
        Tekniska nämnden, uppföljning augusti 2024, tkr
         |  | Kostnader |  |  | Intäkter |  |  | Netto |
        Verksamhet | Budget | Utfall | Prognos | Budget | Utfall | Prognos | Budget | Utfall | Prognos
        Gata | 9000 | 6100 | 9200 | 1000 | 700 | 950 | -8000 | -5400 | -8250
        Park | 3300 | 2200 | 3300 | 500 | 300 | 520 | -2800 | -1900 | -2780
      `)),
    areas: `
      name | budget | actual | forecast | income | costs
      Gata | -8000 | -5400 | -8250 | 700 | -6100
      Park | -2800 | -1900 | -2780 | 300 | -2200`,
  },
];
