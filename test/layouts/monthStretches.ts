import { sheet, workbook, type Layout } from './build';

/** Months from and to that say their year once. */
export const monthStretchLayouts: readonly Layout[] = [
  ...['2026-01–09', '2026-01 – 09', '202601-09', '2026-01-09'].map((months): Layout => ({
    name: `a stretch of months that says its year once: ${months}`, period: '2026-09', silent: ['periodFromText'],
    workbook: workbook(sheet('Uppf', `
      Miljönämnden, tkr
      Verksamhet | Årsbudget 2026 | Utfall ${months} | Prognos 2026
      Tillsyn | -3100 | -2344 | -3200
      Bygglov | -2200 | -1607 | -2200
      `)),
  })),
];
