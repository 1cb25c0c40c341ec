import { asideLayouts } from './asides';
import { sheet, workbook, type Layout } from './build';

const TABLE = `
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | Avvikelse
  Hemtjänst | -12000 | -5100 | -12300 | -300
  Boende | -24000 | -9800 | -23900 | 100
  Summa | -36000 | -14900 | -36200 | -200`;

const UNITS: readonly [string, string][] = [
  ['Belopp i tusen kr', 'tkr'], ['Belopp i tusentals kr', 'tkr'], ['Belopp i 1 000 kr', 'tkr'], ['(1000-tal kr)', 'tkr'], ['T kr', 'tkr'],
  ['Belopp i 1000 kronor', 'tkr'], ['SEK thousand', 'tkr'], ['SEK k', 'tkr'], ['Belopp i k SEK', 'tkr'], ['SEK (k)', 'tkr'], ['Alla siffror i tusental', 'tkr'], ['\'000 kr', 'tkr'], ['SEK 000s', 'tkr'],
  ['SEK million', 'mnkr'], ['Belopp i miljoner', 'mnkr'], ['Miljoner SEK', 'mnkr'],
  ['Belopp i kr', 'kr'], ['Avvikelser under 1 000 kr visas inte, belopp i kr', 'kr'], ['Belopp i SEK m.m.', 'kr'], ['SEK (K = kostnad)', 'kr'],
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
  ['a tertial\'s report', 'Socialnämnden, tertialrapport 2 2024', '2024-08'],
  ['a short month after the committee', 'Socialnämnden 2404', '2024-04'],
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

const HEADS = 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos';
const ROWS = `Hemtjänst | -12000 | -5100 | -12300
  Boende | -24000 | -9800 | -23900
  Summa | -36000 | -14900 | -36200`;

const COMMITTEES: readonly [string, string][] = [
  ['Norrmalms stadsdelsnämnd maj 2024, tkr', 'Norrmalms stadsdelsnämnd'], ['Uppföljning Rinkeby-Kista stadsdelsnämnd, maj 2024, tkr', 'Rinkeby-Kista stadsdelsnämnd'],
  ['Stadsdelsnämnden Norra Hisingen maj 2024, tkr', 'Stadsdelsnämnden Norra Hisingen'], ['Budgetuppföljning stadsdelsnämnden maj 2024, tkr', 'Stadsdelsnämnden'],
  ['Solna kommuns socialnämnd maj 2024, tkr', 'Socialnämnden'],
];

/** The committee by the title, with the part of the town that it is of. */
const committeeLayouts = COMMITTEES.map(([title, committee]): Layout => ({
  name: `the committee in "${title}"`,
  workbook: workbook(sheet('Uppföljning', `
  ${title}
  ${HEADS}
  ${ROWS}
  `)),
  committee, kinds: { Uppföljning: 'areas' },
}));

const NAMES: readonly [string, string, string, string, string][] = [
  ['footnotes in figures', 'Hemtjänst 1)', 'Hemtjänst', 'Boende (vuxna 1)', 'Boende (vuxna 1)'],
  ['footnotes in stars', 'Hemtjänst*', 'Hemtjänst', 'Boende **', 'Boende'],
  ['numbers before them', '1. Hemtjänst', 'Hemtjänst', '2. Boende', 'Boende'],
  ['a number that is a part of one', '1. Hemtjänst', '1. Hemtjänst', 'Boende', 'Boende'],
  ['what begins as a sum does', 'Totalförsvar', 'Totalförsvar', 'Samtalsstöd', 'Samtalsstöd'],
];

/** What is no part of an area's name, and what is. */
const nameLayouts = NAMES.map(([name, first, one, second, other]): Layout => ({
  name: `areas with ${name}`,
  workbook: workbook(sheet('Uppföljning', `
  Socialnämnden maj 2024, tkr
  ${HEADS}
  ${first} | -12000 | -5100 | -12300
  ${second} | -24000 | -9800 | -23900
  Vuxna | -1000 | -400 | -1000
  ${name.includes('before') ? '3. Barn' : 'Barn'} | -2000 | -800 | -2000
  Totalsumma | -39000 | -16100 | -39200
  `)),
  areas: `
  name | budget
  ${one} | -12000
  ${other} | -24000
  Vuxna | -1000
  Barn | -2000`,
  total: `
  budget
  -39000`,
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

/** A template's tab for one month of five: the last two are still to come. */
const templateTab = (month: string, at: number, zero: string) => {
  const made = at <= 3;
  const amount = (value: number) => (made ? String(value) : '');
  return sheet(month, `
    Kulturnämnden
    Uppföljning ${month} 2024, tkr
    Verksamhet | Budget helår | Utfall ack | Prognos helår | Avvikelse
    Bibliotek | -12000 | ${amount(-1010 * at)} | ${amount(-12000 - 10 * at)} | ${made ? -10 * at : zero}
    Konst | -6000 | ${amount(-490 * at)} | ${amount(-6000 + 5 * at)} | ${made ? 5 * at : zero}
    Summa | -18000 | ${made ? -1500 * at : zero} | ${made ? -18000 - 5 * at : zero} | ${made ? -5 * at : zero}
    `);
};

/** Tabs of months to come, left empty or full of the zeros of their formulas. */
const templateLayouts = [['blank', ''], ['zeros', '0']].map(([name = '', zero = '']): Layout => ({
  name: `a tab a month, those to come ${name}: the latest that holds figures counts`,
  workbook: workbook(...['jan', 'feb', 'mar', 'apr', 'dec'].map((month, at) => templateTab(month, at + 1, zero))),
  period: '2024-03', tells: ['emptySheets', 'earlierSheet'],
  kinds: { jan: 'other', feb: 'other', mar: 'areas', apr: 'other', dec: 'other' },
  areas: `
    name | budget | actual | forecast | variance
    Bibliotek | -12000 | -3030 | -12030 | -30
    Konst | -6000 | -1470 | -5985 | 15`,
  total: `
    budget | actual | forecast
    -18000 | -4500 | -18015`,
}));

const tertialTab = (name: string, hemtjänst: string, boende: string) => sheet(name, `
  Socialnämnden 2024, tkr
  Verksamhet | Budget 2024 | Utfall | Prognos
  Hemtjänst | -12000 | ${hemtjänst}
  Boende | -24000 | ${boende}
  `);

const MONTH_BLOCK = `
      Verksamhet | Budget 2024 | Utfall | Prognos
      Hemtjänst | -12000 |`;

/** The same table for one month after another on one sheet. */
const stackedMonths: readonly Layout[] = [['Mars 2024', 'Augusti 2024'], ['Tertial 1', 'Tertial 2']].flatMap(([first = '', last = '']) => [true, false].map((ascending): Layout => {
  const early = `${first}${MONTH_BLOCK} -3000 | -12030\n      Boende | -24000 | -6000 | -23985`;
  const late = `${last}${MONTH_BLOCK} -8000 | -12080\n      Boende | -24000 | -16000 | -23960`;
  return {
    name: `${first} and ${last} below each other, the later ${ascending ? 'last' : 'first'}: it counts`,
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden 2024, tkr
      ${ascending ? early : late}

      ${ascending ? late : early}
      `)),
    period: '2024-08', committee: 'Socialnämnden', kinds: { Uppföljning: 'areas' }, tells: ['earlierTable'],
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -8000 | -12080
      Boende | -24000 | -16000 | -23960`,
  };
}));

/** What a sheet is for, which of its tables are the economy, for which time and in which unit. */
export const sheetLayouts: readonly Layout[] = [
  ...unitLayouts, ...timeLayouts, ...tabLayouts, ...templateLayouts, ...stackedMonths, ...asideLayouts, ...committeeLayouts, ...nameLayouts,
  {
    name: 'the tab Nämnd with the committee in its title is the total',
    workbook: workbook(sheet('Nämnd', `
      Socialnämnden maj 2024, tkr
       | Budget 2024 | Utfall 2024-05 | Prognos
      Intäkter | 2000 | 850 | 2100
      Kostnader | -38000 | -15750 | -38300
      Nettokostnad | -36000 | -14900 | -36200
      `), sheet('Områden', `
      Socialnämnden maj 2024, tkr${TABLE}
      `)),
    kinds: { Nämnd: 'committee', Områden: 'areas' },
    areas: `
      name | budget
      Hemtjänst | -12000
      Boende | -24000`,
    total: `
      budget | income | costs
      -36000 | 850 | -15750`,
  },
  {
    name: 'rows that only codes name',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, tkr
      Ansvar | Budget 2024 | Utfall 2024-05 | Prognos
      3110 | -12000 | -5100 | -12300
      3120 | -24000 | -9800 | -23900
      Summa | -36000 | -14900 | -36200
      `)),
    tells: ['namesAreCodes'], kinds: { Uppföljning: 'areas' },
    total: `
      budget | actual
      -36000 | -14900`,
  },
  {
    name: 'amounts typed with the sign for whole kronor',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, kr
      Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos
      Park | -1 000 000:- | -400 000,- | -1 010 000:-
      Gata | -2 000 000:- | -800 000,- | -2 000 000:-
      `)),
    unit: 'kr',
    areas: `
      name | budget | actual | forecast
      Park | -1000000 | -400000 | -1010000
      Gata | -2000000 | -800000 | -2000000`,
  },
  {
    name: 'amounts typed with a comma and three digits, all of them: told',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024-05
      Park | -1,000 | -400
      Gata | -2,000 | -800
      `)),
    tells: ['commaAmbiguous'],
  },
  {
    name: 'amounts typed with a comma and decimals',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, mnkr
      Verksamhet | Budget 2024 | Utfall 2024-05
      Park | -1,125 | -0,4
      Gata | -2,5 | -0,8
      `)),
    silent: ['commaAmbiguous'],
    areas: `
      name | budget
      Park | -1.125
      Gata | -2.5`,
  },
  {
    name: 'a tab a tertial, the last with a budget only',
    workbook: workbook(tertialTab('T1', '-4000 | -12040', '-8000 | -23980'), tertialTab('T2', '-8000 | -12080', '-16000 | -23960'), tertialTab('T3', ' | ', ' | ')),
    period: '2024-08', kinds: { T1: 'other', T2: 'areas', T3: 'other' }, tells: ['emptySheets'],
    areas: `
      name | actual | forecast
      Hemtjänst | -8000 | -12080
      Boende | -16000 | -23960`,
  },
  {
    name: 'nothing but a tab to be filled in, with the zeros of its formulas: they are no amounts',
    workbook: workbook(templateTab('dec', 12, '0')),
    period: '2024-12', tells: ['notFilledIn'],
    areas: `
      name | budget | actual | forecast | variance | status
      Bibliotek | -12000 | - | - | - | none
      Konst | -6000 | - | - | - | none`,
    total: `
      budget | actual | forecast | variance
      -18000 | - | - | -`,
  },
  {
    name: 'an outcome of nothing for one area, and a forecast: amounts as others',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden januari 2024, tkr
      Verksamhet | Budget 2024 | Utfall | Prognos | Avvikelse
      Hemtjänst | -12000 | 0 | -12000 | 0
      Boende | -24000 | -1900 | -24000 | 0
      `)),
    silent: ['notFilledIn'],
    areas: `
      name | budget | actual | forecast | variance
      Hemtjänst | -12000 | 0 | -12000 | 0
      Boende | -24000 | -1900 | -24000 | 0`,
  },
  {
    name: 'columns of three tertials, the last still empty',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden 2024, tkr
       | | Tertial 1 | | Tertial 2 | | Tertial 3 |
      Verksamhet | Budget | Utfall | Prognos | Utfall | Prognos | Utfall | Prognos
      Hemtjänst | -12000 | -4060 | -12100 | -8060 | -12300 | |
      Boende | -24000 | -7800 | -24000 | -15800 | -23900 | |
      `)),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast | variance
      Hemtjänst | -12000 | -8060 | -12300 | -300
      Boende | -24000 | -15800 | -23900 | 100`,
  },
  {
    name: 'a tertial to come below the one of the follow-up',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden 2024, tkr
      Tertial 2${MONTH_BLOCK} -8000 | -12080
      Boende | -24000 | -16000 | -23960

      Tertial 3${MONTH_BLOCK} |
      Boende | -24000 | |
      `)),
    period: '2024-08', tells: ['earlierTable'],
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -8000 | -12080
      Boende | -24000 | -16000 | -23960`,
  },
  {
    name: 'tables of other areas below each other, dated apart: both count',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug
      Hemtjänst | -12000 | -8000
      Boende | -24000 | -16000

      Förvaltningens stab, beslutad i mars 2024
      Verksamhet | Budget 2024 | Utfall jan-aug
      Ledning | -900 | -610
      Ekonomi | -700 | -450
      `)),
    period: '2024-08', silent: ['earlierTable'],
    areas: `
      name | budget | actual
      Hemtjänst | -12000 | -8000
      Boende | -24000 | -16000
      Ledning | -900 | -610
      Ekonomi | -700 | -450`,
  },
  {
    name: 'a tab an area, one of them without an outcome yet: it is no month to come',
    workbook: workbook(
      sheet('Hemtjänst', `
        Hemtjänst augusti 2024, tkr
         | Budget 2024 | Utfall | Prognos
        Intäkter | 1000 | 650 | 1000
        Kostnader | -13000 | -8700 | -13100
        Netto | -12000 | -8050 | -12100
        `),
      sheet('Kultur', `
        Kultur augusti 2024, tkr
         | Budget 2024 | Utfall | Prognos
        Intäkter | 100 | |
        Kostnader | -1300 | |
        Netto | -1200 | |
        `)),
    period: '2024-08', kinds: { Hemtjänst: 'area', Kultur: 'area' }, silent: ['emptySheets'],
  },
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
