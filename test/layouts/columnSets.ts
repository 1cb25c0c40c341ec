import { sheet, workbook, type Layout } from './build';

const PARTED = `
      name | budget | actual | income | costs
      Lokalvård | -7000 | -4965 | 7215 | -12180
      Kost | -5300 | -4061 | 4076 | -8137`;

/** What is parted into external and internal counts together. */
const externalAndInternal: readonly Layout[] = [
  { name: 'Netto that is the sum of external and internal income and costs is the outcome', workbook: workbook(sheet('Aug', `
  Servicenämnden augusti 2026 tkr
   | Utfall jan-aug | | | | | Budget
  Verksamhet | Externa intäkter | Interna intäkter | Externa kostnader | Interna kostnader | Netto | helår
  Lokalvård | 1443 | 5772 | -8526 | -3654 | -4965 | -7000
  Kost | 815 | 3261 | -5695 | -2442 | -4061 | -5300
  `)), period: '2026-08', areas: PARTED, silent: ['columnLeft', 'rivalColumns', 'columnsMismatch'] },
  { name: 'External and internal income and costs without their net', workbook: workbook(sheet('Aug', `
  Servicenämnden augusti 2026 tkr
  Verksamhet | Budget helår | Utfall externa intäkter | Utfall interna intäkter | Utfall externa kostnader | Utfall interna kostnader
  Lokalvård | -7000 | 1443 | 5772 | 8526 | 3654
  Kost | -5300 | 815 | 3261 | 5695 | 2442
  `)), period: '2026-08', areas: PARTED, silent: ['columnLeft', 'rivalColumns'] },
  { name: 'External and internal beside their sums: the sums count', workbook: workbook(sheet('Aug', `
  Servicenämnden augusti 2026 tkr
   | Utfall jan-aug | | | | | | | Budget
  Verksamhet | Externa intäkter | Interna intäkter | Summa intäkter | Externa kostnader | Interna kostnader | Summa kostnader | Netto | helår
  Lokalvård | 1443 | 5772 | 7215 | -8526 | -3654 | -12180 | -4965 | -7000
  Kost | 815 | 3261 | 4076 | -5695 | -2442 | -8137 | -4061 | -5300
  `)), period: '2026-08', areas: PARTED, silent: ['columnLeft'] },
  { name: 'External alone is the income and the costs', workbook: workbook(sheet('Aug', `
  Servicenämnden augusti 2026 tkr
   | Utfall jan-aug | | | Budget
  Verksamhet | Externa intäkter | Externa kostnader | Netto | helår
  Lokalvård | 7215 | -12180 | -4965 | -7000
  Kost | 4076 | -8137 | -4061 | -5300
  `)), period: '2026-08', areas: PARTED, silent: ['columnLeft'] },
];

const MONTHS = 'jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec';
const FLAT = '-100 | -100 | -100 | -100 | -100 | -100 | -100 | -100 | -100 | -100 | -100 | -110';
const BOOKED = '-90 | -95 | -101 | -102 | | | | | | | |';
const PROGNOS = '-90 | -95 | -101 | -102 | -100 | -100 | -100 | -100 | -100 | -100 | -100 | -110';
const BY_MONTH = `
      name | budget | budgetToDate | actual | forecast | variance
      Teater | -1210 | -400 | -388 | -1198 | 12
      Museum | -1210 | -400 | -388 | -1198 | 12`;

/** Budget, Utfall and Prognos as rows of each area, and months as columns. */
const measuresOverMonths: readonly Layout[] = [
  { name: 'months across under each area, with the year\'s column', workbook: workbook(sheet('Månader', `
  Kulturnämnden 2026 (tkr)
  Verksamhet | Typ | ${MONTHS} | Helår
  Teater | Budget | ${FLAT} | -1210
  Teater | Utfall | ${BOOKED} | -388
  Teater | Prognos | ${PROGNOS} | -1198
  Museum | Budget | ${FLAT} | -1210
  Museum | Utfall | ${BOOKED} | -388
  Museum | Prognos | ${PROGNOS} | -1198
  `)), period: '2026-04', areas: BY_MONTH, silent: ['monthMissing', 'olderForecast', 'variancesContradicted'] },
  { name: 'months across under areas named once, with a column Totalt', workbook: workbook(sheet('Månader', `
  Kulturnämnden 2026 (tkr)
  Verksamhet | Typ | ${MONTHS} | Totalt
  Teater | Budget | ${FLAT} | -1210
   | Utfall | ${BOOKED} | -388
   | Prognos | ${PROGNOS} | -1198
  Museum | Budget | ${FLAT} | -1210
   | Utfall | ${BOOKED} | -388
   | Prognos | ${PROGNOS} | -1198
  `)), period: '2026-04', areas: BY_MONTH, silent: ['monthMissing', 'olderForecast', 'variancesContradicted'] },
  { name: 'months across without a column of the year', workbook: workbook(sheet('Månader', `
  Kulturnämnden 2026 (tkr)
  Verksamhet | Typ | ${MONTHS}
  Teater | Budget | ${FLAT}
  Teater | Utfall | ${BOOKED}
  Teater | Prognos | ${PROGNOS}
  Museum | Budget | ${FLAT}
  Museum | Utfall | ${BOOKED}
  Museum | Prognos | ${PROGNOS}
  `)), period: '2026-04', areas: BY_MONTH, silent: ['monthMissing', 'olderForecast', 'variancesContradicted'] },
  { name: 'a variance of the months gone by under Helår is no variance of the year', workbook: workbook(sheet('Månader', `
  Kulturnämnden 2026 (tkr)
  Verksamhet | Typ | ${MONTHS} | Helår
  Teater | Budget | ${FLAT} | -1210
  Teater | Utfall | ${BOOKED} | -388
  Teater | Avvikelse | 10 | 5 | -1 | -2 | | | | | | | | | 12
  Museum | Budget | ${FLAT} | -1210
  Museum | Utfall | ${BOOKED} | -388
  Museum | Avvikelse | 10 | 5 | -1 | -2 | | | | | | | | | 12
  `)), period: '2026-04', areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Teater | -1210 | -400 | -388 | 12 | - | -
      Museum | -1210 | -400 | -388 | 12 | - | -`, silent: ['monthMissing', 'variancesContradicted'] },
  { name: 'forecasts made in some months stay forecasts of the year', workbook: workbook(sheet('Aug', `
  Kulturnämnden augusti 2026 (tkr)
  Verksamhet | Budget | Utfall aug | Prognos mars | Prognos maj | Prognos aug
  Teater | -1210 | -800 | -1180 | -1190 | -1198
  Museum | -1210 | -810 | -1190 | -1195 | -1199
  `)), period: '2026-08', areas: `
      name | budget | forecast
      Teater | -1210 | -1198
      Museum | -1210 | -1199` },
];

/** What several columns, or rows of measures, are together. */
export const columnSetLayouts: readonly Layout[] = [...externalAndInternal, ...measuresOverMonths];
