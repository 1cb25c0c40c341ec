import { sheet, workbook, type Layout } from './build';

const TABLE = `
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | Avvikelse
  Hemtjänst | -12000 | -5100 | -12300 | -300
  Boende | -24000 | -9800 | -23900 | 100
  Summa | -36000 | -14900 | -36200 | -200`;

const UNITS: readonly [string, string][] = [
  ['Belopp i tusen kr', 'tkr'], ['Belopp i tusentals kr', 'tkr'], ['Belopp i 1 000 kr', 'tkr'], ['(1000-tal kr)', 'tkr'], ['T kr', 'tkr'],
  ['Belopp i 1000 kronor', 'tkr'], ['SEK thousand', 'tkr'], ['Alla siffror i tusental', 'tkr'],
  ['SEK million', 'mnkr'], ['Belopp i miljoner', 'mnkr'], ['Miljoner SEK', 'mnkr'],
  ['Belopp i kr', 'kr'], ['Avvikelser under 1 000 kr visas inte, belopp i kr', 'kr'], ['Hyra om 21 000 kr ingår', 'kr'],
];

/** The unit in each of the ways to write it, alone above the table. */
const unitLayouts = UNITS.map(([text, unit]): Layout => ({
  name: `the unit written "${text}"`,
  workbook: workbook(sheet('Uppföljning', `
    Socialnämnden maj 2024
    ${text}${TABLE}
    `)),
  unit, committee: 'Socialnämnden', kinds: { Uppföljning: 'areas' },
}));

const UNDATED = `
  Verksamhet | Budget | Utfall | Prognos | Avvikelse
  Hemtjänst | -12000 | -5100 | -12300 | -300
  Boende | -24000 | -9800 | -23900 | 100
  Summa | -36000 | -14900 | -36200 | -200`;

const TIMES: readonly [string, string, string | null, Partial<Layout>?][] = [
  ['the date of the print beside the period', 'Utskriftsdatum | "2024-09-05"\nPeriod: 202408', '2024-08'],
  ['the date of the print as a date cell', 'Period: | 202408\nUtskriven: | @2024-09-05', '2024-08'],
  ['the day of the print in one text, the period in two cells', 'Utskriven 2024-09-05\nPeriod | "202408"', '2024-08'],
  ['the day of the print after the stretch of the period', 'Period: 202401 - 202408\nUtskriven: 2024-09-05', '2024-08'],
  ['the date of a version', 'Uppföljning augusti 2024\nVersion 2024-09-12', '2024-08'],
  ['the day of a meeting', 'Nämndens möte 2024-09-19\nUppföljning augusti', '2024-08'],
  ['the print alone', 'Budgetuppföljning\nUtskriven 2024-09-05', null, { tells: ['periodMissing'] }],
  ['a day alone, which may be of a meeting: taken, and told', 'Socialnämnden 2024-08-19', '2024-08', { tells: ['periodFromText'] }],
  ['a day that is counted to', 'Uppföljning per 2024-08-30', '2024-08', { silent: ['periodFromText'] }],
  ['the last day of a month', 'Uppföljning 2024-08-31', '2024-08', { silent: ['periodFromText'] }],
  ['an English month', 'Social Services Committee October 2024', '2024-10'],
  ['year and month in cells of their own', 'År: | 2024\nMånad: | 5', '2024-05'],
  ['year and tertial in cells of their own', 'År | 2024\nTertial | 2', '2024-08'],
  ['a month in words beside its label', 'Period | Augusti 2024', '2024-08'],
  ['a date cell beside the title', 'Socialnämnden | | | @2024-05-31', '2024-05'],
];

/** Above the table, each of the ways to say for which time it is. */
const timeLayouts = TIMES.map(([name, above, period, told]): Layout => ({
  name: `the period by ${name}`,
  workbook: workbook(sheet('Uppföljning', `
    ${above}
    Socialnämnden, tkr${UNDATED}
    `)),
  period, committee: 'Socialnämnden', kinds: { Uppföljning: 'areas' }, ...told,
}));

const tab = (name: string, hemtjänst: number, boende: number) => sheet(name, `
  Socialnämnden 2024, tkr
  Verksamhet | Budget | Utfall
  Hemtjänst | -12000 | ${hemtjänst}
  Boende | -24000 | ${boende}
  `);

/** Tabs that are called by the number of their month. */
const tabLayouts = [['2403', '2408'], ['03', '08']].map(([earlier = '', later = '']): Layout => ({
  name: `the tabs "${earlier}" and "${later}": the later counts`,
  workbook: workbook(tab(earlier, -3000, -6000), tab(later, -8000, -16000)),
  period: '2024-08', kinds: { [earlier]: 'other', [later]: 'areas' }, tells: ['earlierSheet'],
  areas: `
    name | actual
    Hemtjänst | -8000
    Boende | -16000`,
}));

/** What a sheet is for, which of its tables are the economy, for which time and in which unit. */
export const sheetLayouts: readonly Layout[] = [
  ...unitLayouts, ...timeLayouts, ...tabLayouts,
  {
    name: 'the unit beside a dated title, over the first of the amounts',
    workbook: workbook(sheet('Rapport', `
      Socialnämnden
      Ekonomirapport 2024-05 | | Belopp i kr
      Verksamhet | Benämning | Budget helår | Budget period | Utfall period
      "3011" | Alfa | -1000000 | -416667 | -450000
      "5011" | Beta | -11000000 | -4583333 | -4700000
      `)),
    period: '2024-05', unit: 'kr',
    areas: `
      name | budget | actual
      Alfa | -1000000 | -450000
      Beta | -11000000 | -4700000`,
  },
];
