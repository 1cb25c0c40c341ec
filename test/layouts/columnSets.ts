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

/** Outcomes of last year that do not say how much of it they are. */
const lastYears: readonly Layout[] = [
  { name: 'last year\'s outcome of the title\'s months, compared with this year\'s', workbook: workbook(sheet('HSN', `
  Nämnden, Region Västerdal
  Nettokostnader jan-aug, mnkr
  Område | Utfall 2026 | Utfall 2025 | Diff utfall | Årsbudget 2026 | Årsprognos 2026 | Diff prognos
  Primärvård | 126.1 | 122.9 | 3.2 | 188.3 | 186.7 | 1.6
  Psykiatri | 226.1 | 225.3 | 0.8 | 340.3 | 342.7 | -2.4
  `)), period: '2026-08', areas: `
      name | budget | actual | priorYear | priorYearToDate | variance
      Primärvård | -188.3 | -126.1 | - | -122.9 | 1.6
      Psykiatri | -340.3 | -226.1 | - | -225.3 | -2.4`, silent: ['rivalColumns', 'columnLeft'] },
  { name: 'last year\'s outcome that a change compares with this year\'s', workbook: workbook(sheet('Aug', `
  Nämnden augusti 2026, tkr
  Område | Utfall 2025 | Utfall 2026 | Förändring | Årsbudget 2026
  Primärvård | -1229 | -1261 | -32 | -1883
  Psykiatri | -2229 | -2261 | -32 | -3403
  `)), period: '2026-08', areas: `
      name | budget | actual | priorYear | priorYearToDate
      Primärvård | -1883 | -1261 | - | -1229
      Psykiatri | -3403 | -2261 | - | -2229` },
  { name: 'last year\'s outcome as large as a year\'s budget stays the year\'s', workbook: workbook(sheet('Aug', `
  Nämnden, utfall jan-aug 2026, tkr
  Område | Utfall 2025 | Budget 2026 | Utfall 2026
  Primärvård | -1829 | -1883 | -1261
  Psykiatri | -3329 | -3403 | -2261
  `)), period: '2026-08', areas: `
      name | budget | actual | priorYear | priorYearToDate
      Primärvård | -1883 | -1261 | -1829 | -
      Psykiatri | -3403 | -2261 | -3329 | -` },
];

const IN_AUGUST = `
      name | budget | budgetToDate | actual | forecast | variance
      Äldreboende | -11249 | - | -7848 | -11380 | -131
      Hemvård | -8670 | - | -5900 | -8610 | 60
      Stöd | -20041 | - | -13100 | -19644 | 397`;

/** A month over several measures is when they were told. */
const underMonths: readonly Layout[] = [
  { name: 'Budget helår under a month is the year\'s', workbook: workbook(sheet('Jämförelse', `
  Vård- och stödnämnden 2026, tkr
   | Juli | | | | Augusti | | |
  Verksamhet | Budget helår | Utfall ack | Prognos | Avvikelse | Budget helår | Utfall ack | Prognos | Avvikelse
  Äldreboende | -11249 | -6867 | -11009 | 240 | -11249 | -7848 | -11380 | -131
  Hemvård | -8670 | -5100 | -8600 | 70 | -8670 | -5900 | -8610 | 60
  Stöd | -20041 | -11900 | -19800 | 241 | -20041 | -13100 | -19644 | 397
  `)), period: '2026-08', areas: IN_AUGUST, silent: ['columnLeft', 'variancesContradicted'] },
  { name: 'Budget under a month is the year\'s where the variance says so', workbook: workbook(sheet('Jämförelse', `
  Vård- och stödnämnden 2026, tkr
   | Juli | | | | Augusti | | |
  Verksamhet | Budget | Utfall ack | Prognos | Avvikelse | Budget | Utfall ack | Prognos | Avvikelse
  Äldreboende | -11249 | -6867 | -11009 | 240 | -11249 | -7848 | -11380 | -131
  Hemvård | -8670 | -5100 | -8600 | 70 | -8670 | -5900 | -8610 | 60
  Stöd | -20041 | -11900 | -19800 | 241 | -20041 | -13100 | -19644 | 397
  `)), period: '2026-08', areas: IN_AUGUST, silent: ['columnLeft', 'variancesContradicted'] },
  { name: 'Budget under a month beside one under Helår is the period\'s', workbook: workbook(sheet('Aug', `
  Vård- och stödnämnden 2026, tkr
   | Augusti | | | Helår | |
  Verksamhet | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse
  Äldreboende | -7500 | -7848 | -348 | -11249 | -11380 | -131
  Stöd | -5500 | -5848 | -348 | -8249 | -8380 | -131
  `)), period: '2026-08', areas: `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate
      Äldreboende | -11249 | -7500 | -7848 | -11380 | -131 | -348
      Stöd | -8249 | -5500 | -5848 | -8380 | -131 | -348` },
];

const lines = (...amounts: readonly string[]): string => ['Verksamhetens intäkter', 'Verksamhetens kostnader', 'Verksamhetens nettokostnader', 'Skatteintäkter', 'Årets resultat']
  .map((name, at) => `${name} | ${amounts[at] ?? ''}`).join('\n  ');
const OWN_RESULT = `
      budget | actual | priorYear | income | costs
      -26.5 | 12.5 | 36.4 | 412.6 | -1688.4`;

/** A municipality's amounts beside those of its group of companies. */
const groups: readonly Layout[] = [
  { name: 'Kommunen and Koncernen over bare years', workbook: workbook(sheet('RR', `
  Resultaträkning
  Mnkr | Kommunen | | | Koncernen |
   | 2025 | 2024 | Budget 2025 | 2025 | 2024
  ${lines('412.6 | 398.1 | 391 | 655.2 | 640.7', '-1688.4 | -1612.9 | -1702.5 | -1842.1 | -1760.3', '-1275.8 | -1214.8 | -1311.5 | -1186.9 | -1119.6', '1288.3 | 1251.2 | 1285 | 1288.3 | 1251.2', '12.5 | 36.4 | -26.5 | 101.4 | 131.6')}
  `)), period: '2025-12', total: OWN_RESULT, silent: ['rivalColumns', 'columnUnread', 'periodMissing'] },
  { name: 'Koncernen before Kommunen', workbook: workbook(sheet('RR', `
  Resultaträkning
  Mnkr | Koncernen | | Kommunen | |
   | Utfall 2025 | Utfall 2024 | Utfall 2025 | Utfall 2024 | Budget 2025
  ${lines('655.2 | 640.7 | 412.6 | 398.1 | 391', '-1842.1 | -1760.3 | -1688.4 | -1612.9 | -1702.5', '-1186.9 | -1119.6 | -1275.8 | -1214.8 | -1311.5', '1288.3 | 1251.2 | 1288.3 | 1251.2 | 1285', '101.4 | 131.6 | 12.5 | 36.4 | -26.5')}
  `)), period: '2025-12', total: OWN_RESULT, silent: ['rivalColumns', 'columnUnread'] },
  { name: 'a company between them, whatever it is called', workbook: workbook(sheet('RR', `
  Resultaträkning 2025
  Mnkr | Kommunen | | Bostads AB | | Koncernen |
   | Utfall 2025 | Budget 2025 | Utfall 2025 | Budget 2025 | Utfall 2025 | Budget 2025
  ${lines('412.6 | 391 | 242.6 | 249.7 | 655.2 | 640.7', '-1688.4 | -1702.5 | -153.7 | -57.8 | -1842.1 | -1760.3', '-1275.8 | -1311.5 | 88.9 | 191.9 | -1186.9 | -1119.6', '1288.3 | 1285 | 0 | 0 | 1288.3 | 1285', '12.5 | -26.5 | 88.9 | 191.9 | 101.4 | 165.4')}
  `)), period: '2025-12', total: `
      budget | actual | income | costs
      -26.5 | 12.5 | 412.6 | -1688.4`, silent: ['rivalColumns', 'columnUnread', 'sumMismatch'] },
  { name: 'areas with columns of both', workbook: workbook(sheet('Mars', `
  Uppföljning mars 2026 tkr
   | Kommunen | | | Koncernen | |
  Verksamhet | Budget | Utfall | Prognos | Budget | Utfall | Prognos
  Skola | -100 | -25 | -101 | -120 | -30 | -121
  Vård | -200 | -55 | -201 | -220 | -60 | -221
  `)), areas: `
      name | budget | actual | forecast
      Skola | -100 | -25 | -101
      Vård | -200 | -55 | -201`, silent: ['rivalColumns'] },
  { name: 'Koncernen alone is read', workbook: workbook(sheet('RR', `
  Resultaträkning koncernen
  Mnkr | Koncernen | |
   | 2025 | 2024 | Budget 2025
  ${lines('655.2 | 640.7 | 391', '-1842.1 | -1760.3 | -1702.5', '-1186.9 | -1119.6 | -1311.5', '1288.3 | 1251.2 | 1285', '101.4 | 131.6 | -26.5')}
  `)), period: '2025-12', total: `
      budget | actual | priorYear
      -26.5 | 101.4 | 131.6` },
];

const MEASURED = `
      name | budget | actual | forecast | variance
      Bibliotek | -1506 | -1010 | -1502 | 4
      Simhall | -3800 | -2500 | -3777 | 23`;

/** What says which two columns it is the difference of is none of them. */
const differences: readonly Layout[] = ['Skillnad bokslut - budget', 'Bokslut minus budget', 'Skillnad mot budget'].map((head): Layout => ({
  name: `"${head}" beside last year's bokslut`, workbook: workbook(sheet('Bokslut', `
  Gymnasienämnden, bokslut 2025
  tkr | Bokslut 2024 | Budget 2025 | Bokslut 2025 | ${head}
  Nationella program | 148220 | 152000 | 154870 | 2870
  Introduktionsprogram | 21340 | 22500 | 20915 | -1585
  `)), period: '2025-12', areas: `
      name | budget | actual | priorYear | variance
      Nationella program | -152000 | -154870 | -148220 | -2870
      Introduktionsprogram | -22500 | -20915 | -21340 | 1585`, silent: ['rivalColumns', 'varianceMismatch'],
}));

/** A tidy list: an area, a measure and an amount on each row. */
const measuresOnRows: readonly Layout[] = [
  { name: 'every measure of a tidy list is read, and the period from its rows', workbook: workbook(sheet('Uttag', `
  Verksamhet | Post | Belopp tkr
  Bibliotek | Årsbudget 2026 | -1506
  Bibliotek | Utfall jan-aug 2026 | -1010
  Bibliotek | Prognos 2026 | -1502
  Bibliotek | Avvikelse | 4
  Simhall | Årsbudget 2026 | -3800
  Simhall | Utfall jan-aug 2026 | -2500
  Simhall | Prognos 2026 | -3777
  Simhall | Avvikelse | 23
  `)), period: '2026-08', areas: MEASURED },
  { name: 'a tidy list with its period in the title', workbook: workbook(sheet('Uttag', `
  Uppföljning augusti 2026, tkr
  Enhet | Typ | Belopp
  Bibliotek | Budget | -1506
  Bibliotek | Utfall | -1010
  Bibliotek | Prognos | -1502
  Simhall | Budget | -3800
  Simhall | Utfall | -2500
  Simhall | Prognos | -3777
  `)), period: '2026-08', areas: MEASURED },
];

/** What several columns, or rows of measures, are together. */
/** Areas called as what is counted too. */
const meals: Layout = {
  name: 'areas over groups of columns, called by what can be counted', workbook: workbook(sheet('Kost', `
  Servicenämnden
  Uppföljning juni 2026 (tkr)

   | Måltider skola | | | Måltider äldreomsorg | | | Totalt | |
  Kontogrupp | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse
  Intäkter | 1550 | 1466 | -84 | 600 | 577 | -23 | 2150 | 2043 | -107
  Personal | -10700 | -10123 | 577 | -7050 | -7433 | -383 | -17750 | -17556 | 194
  Övrigt | -1050 | -1027 | 23 | -700 | -663 | 37 | -1750 | -1690 | 60
  Netto | -10200 | -9684 | 516 | -7150 | -7519 | -369 | -17350 | -17203 | 147
  `)), areas: `
      name | actual | income | costs
      Måltider skola | -9684 | 1466 | -11150
      Måltider äldreomsorg | -7519 | 577 | -8096`, silent: ['rivalColumns', 'columnLeft'],
};

export const columnSetLayouts: readonly Layout[] = [meals, ...externalAndInternal, ...measuresOverMonths, ...lastYears, ...underMonths, ...groups, ...differences, ...measuresOnRows];
