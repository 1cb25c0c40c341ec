import { sheet, workbook, type Layout } from './build';

const areas = `
      name | budget | actual | forecast
      Gata | -8000 | -3100 | -8100
      Park | -2800 | -1200 | -2800
      Vatten | -4600 | -1900 | -4500`;

const book = (name: string, rows: string): Layout => ({ name: `an export: ${name}`, workbook: workbook(sheet('Export', `
        ${rows}
      `)), areas, period: '2024-05', silent: ['periodMissing'] });

/** Exports that say the month in a column of every row, or in its head. */
export const stampedExportLayouts: readonly Layout[] = [
  book('year and period left of the names', `År | Period | Ansvar | Årsbudget | Utfall | Prognos
        2024 | 202405 | Gata | -8000 | -3100 | -8100
        2024 | 202405 | Park | -2800 | -1200 | -2800
        2024 | 202405 | Vatten | -4600 | -1900 | -4500`),
  book('the period as words in its cells', `Ansvar | Period | Årsbudget | Utfall | Prognos
        Gata | Period 2024-05 | -8000 | -3100 | -8100
        Park | Period 2024-05 | -2800 | -1200 | -2800
        Vatten | Period 2024-05 | -4600 | -1900 | -4500`),
  book('the period in the head of an empty column', `Ansvar | Period 2024-05 | Årsbudget | Utfall | Prognos
        Gata |  | -8000 | -3100 | -8100
        Park |  | -2800 | -1200 | -2800
        Vatten |  | -4600 | -1900 | -4500`),
  book('the period in the head of the months', `År | Period 202405 | Ansvar | Årsbudget | Utfall | Prognos
        2024 | 5 | Gata | -8000 | -3100 | -8100
        2024 | 5 | Park | -2800 | -1200 | -2800
        2024 | 5 | Vatten | -4600 | -1900 | -4500`),
];
