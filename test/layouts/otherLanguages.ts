import { sheet, workbook, type Layout } from './build';

const FOUR = `
      name | budget | actual | forecast | variance
      Roads | -31000 | -7600 | -31200 | -200
      Parks | -12000 | -2900 | -12000 | 0`;

const ENGLISH = 'Technical services, March 2026, SEK thousands';

const headed = ([heads, title]: readonly [string, string]): Layout => ({
  name: `the heads of other languages: ${heads}`, areas: FOUR, silent: ['variancesContradicted', 'columnUnread'],
  workbook: workbook(sheet('Uppföljning', `
    ${title}
    ${heads}
    Roads | 31000 | 7600 | 31200 | -200
    Parks | 12000 | 2900 | 12000 | 0
    `)),
});

const statement = (name: string, rows: string): Layout => ({
  name: `a short statement: ${name}`, total: 'budget | actual | income | costs\n -9000 | -2100 | 850 | -2950',
  workbook: workbook(sheet('Uppföljning', `
    Culture, March 2026, SEK thousands
     | Budget 2026 | Actual YTD
    ${rows}
    `)),
});

const ROWS = `
    Gata | -31000 | -7600 | -31200
    Park | -12000 | -2900 | -12000`;
const AREAS = `
      name | budget | actual | forecast
      Gata | -31000 | -7600 | -31200
      Park | -12000 | -2900 | -12000`;

/** Words of English and Nordic makers, and what they set up beside their tables. */
export const otherLanguageLayouts: readonly Layout[] = [
  ...([
    ['Department | Approved budget | Actuals to date | Forecast outturn | Variance', ENGLISH],
    ['Cost centre | FY budget | Realised YTD | Expected full year | Diff', ENGLISH],
    ['Unit | Budget 2026 | Outcome Jan-Mar | Full-year forecast | Deviation', ENGLISH],
    ['Department | Plan | Actual | Outlook | Variance', ENGLISH],
    ['Avdeling | Budsjett | Forbruk hittil | Årsprognose | Avvik', 'Teknisk utvalg, mars 2026, tkr'],
    ['Område | Budsjett 2026 | Rekneskap per mars | Prognose | Avvik', 'Teknisk utval, mars 2026, tkr'],
    ['Forvaltning | Budget 2026 | Forbrug | Forventet 2026 | Afvigelse', 'Teknisk udvalg, mars 2026, tkr'],
  ] as const).map(headed),
  statement('two sides without a result', `Revenue | 3400 | 850
    Expenses | 12400 | 2950`),
  statement('sums of both sides, and what they come to', `Total revenue | 3400 | 850
    Total expenses | 12400 | 2950
    Net income | -9000 | -2100`),
  statement('the same in Swedish', `Summa intäkter | 3400 | 850
    Summa kostnader | 12400 | 2950
    Resultat | -9000 | -2100`),
  ...['Månad: | mars', 'Vald månad | mars', 'Välj period: | mars', 'Aktuell månad | @2026-03'].map((selector): Layout => ({
    name: `a selector right above the heads is none of them: ${selector}`, period: '2026-03', areas: AREAS,
    workbook: workbook(sheet('Uppföljning', `
    Tekniska nämnden 2026, tkr
    ${selector}
    Verksamhet | Budget 2026 | Utfall | Prognos 2026${ROWS}
    `)),
  })),
  {
    name: 'prices and hours below the sum are no areas', areas: AREAS,
    workbook: workbook(sheet('Uppföljning', `
    Tekniska nämnden mars 2026, tkr
    Verksamhet | Budget 2026 | Utfall | Prognos 2026${ROWS}
    Summa | -43000 | -10500 | -43200
    Timpris, kr | 475 | 480 | 478
    Antal timmar | 22100 | 5400 | 22300
    `)),
    total: 'budget | actual | forecast\n -43000 | -10500 | -43200',
  },
  {
    name: 'what is available of the total budget of departments, and what is spent',
    workbook: workbook(sheet('Report', `
    Budget report May 2026, SEK thousand
    Department | Available budget | Spent | Total budget
    Schools | 23400 | 7600 | 31000
    Roads | 9100 | 2900 | 12000
    `)),
    period: '2026-05', kinds: { Report: 'areas' }, areas: `
      name | budget | actual
      Schools | -31000 | -7600
      Roads | -12000 | -2900`,
  },
];
