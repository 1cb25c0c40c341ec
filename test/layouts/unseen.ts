import { sheet, workbook, type Layout } from './build';

const BIBLIOTEK = 'Bibliotek | 4200 | 4350 | 150 | 31200 | 31900 | -700 | 27000 | 27550 | -550';
const MUSEER = 'Museer | 900 | 1010 | 110 | 14900 | 15300 | -400 | 14000 | 14290 | -290';
const THREE_GROUPS = (word: string) => `
  Verksamhet | Intäkter Budget | Intäkter ${word} | Intäkter Avvikelse | Kostnader Budget | Kostnader ${word} | Kostnader Avvikelse | Nettokostnad Budget | Nettokostnad ${word} | Nettokostnad Avvikelse
  ${BIBLIOTEK}
  ${MUSEER}
  `;

const CLOSED = `
      name | budget | actual | priorYear | income | costs
      Bibliotek | -27000 | -27550 | - | 4350 | -31900
      Museer | -14000 | -14290 | - | 1010 | -15300`;

/** Which column is the outcome of a closed year. */
const closedYears: readonly Layout[] = [
  { name: 'Bokslut under a title of the same year is the outcome', workbook: workbook(sheet('B', `
  Kulturnämnden, bokslut 2023 (tkr)${THREE_GROUPS('Bokslut')}`)), period: '2023-12', areas: CLOSED },
  { name: 'Årsutfall under a title of the year-end is the outcome', workbook: workbook(sheet('B', `
  Kulturnämnden, årsbokslut 2023 (tkr)${THREE_GROUPS('årsutfall')}`)), period: '2023-12', areas: CLOSED },
  {
    name: 'Bokslut beside an outcome is last year\'s', workbook: workbook(sheet('B', `
  Kulturnämnden, bokslut 2023 (tkr)
  Verksamhet | Bokslut | Budget 2023 | Utfall 2023 | Avvikelse
  Bibliotek | -26100 | -27000 | -27550 | -550
  Museer | -13800 | -14000 | -14290 | -290
  `)), period: '2023-12', areas: `
      name | budget | actual | priorYear
      Bibliotek | -27000 | -27550 | -26100
      Museer | -14000 | -14290 | -13800`,
  },
  {
    name: 'Bokslut during a year is the last one\'s', workbook: workbook(sheet('B', `
  Kulturnämnden augusti 2023, tkr
  Verksamhet | Bokslut | Budget | Prognos
  Bibliotek | -26100 | -27000 | -27550
  Museer | -13800 | -14000 | -14290
  `)), period: '2023-08', areas: `
      name | budget | forecast | priorYear
      Bibliotek | -27000 | -27550 | -26100
      Museer | -14000 | -14290 | -13800`,
  },
];

const ACCUMULATED = 'Nämnd | Utfall 2023 | Budget 2024 | Utfall 2024 ack | Kvar av budget';
const STYRELSEN = 'Kommunstyrelsen | 21877 | 22400 | 14388 | 8012';
const VALNAMND = 'Valnämnden | 2 | 350 | 298 | 52';

const remaining = (name: string, ...over: readonly string[]): Layout => ({
  name: `what is left of the budget is no variance where ${name} says the month`,
  workbook: workbook(sheet('Blad1', `\n  Ekonomisk uppföljning, tkr\n  ${over.join('\n  ')}\n  ${ACCUMULATED}\n  ${STYRELSEN}\n  ${VALNAMND}\n  `)),
  period: '2024-08', areas: `
      name | budget | actual | variance | varianceToDate
      Kommunstyrelsen | -22400 | -14388 | - | -
      Valnämnden | -350 | -298 | - | -`,
});

/** What says the month, and what does not. */
const months: readonly Layout[] = [
  remaining('a date beside "Period:"', 'Period: | @2024-08-31', ''),
  remaining('a title', 'Januari-augusti 2024', ''),
  remaining('a tertial', 'Tertial 2 2024', ''),
  {
    name: 'a year alone in the heads is a year-end where nothing says a month', workbook: workbook(sheet('Blad1', `
  Uppföljning, tkr
  Nämnd | Utfall 2023 | Budget 2024 | Utfall 2024 | Avvikelse
  Kommunstyrelsen | 21877 | 22400 | 22388 | 12
  Valnämnden | 302 | 350 | 298 | 52
  `)), period: '2024-12', areas: `
      name | budget | actual | varianceToDate
      Kommunstyrelsen | -22400 | -22388 | 12
      Valnämnden | -350 | -298 | 52`,
  },
  {
    name: 'the year of a year-end may stand in another line', workbook: workbook(sheet('Taxa', `
  Taxefinansierad verksamhet 2024
  Årsbokslut, tkr
  Verksamhet | Intäkter | Kostnader | Årets resultat | Budgeterat resultat | Avvikelse
  Vatten | 98400 | -96150 | 2250 | 0 | 2250
  Avfall | 54200 | -56800 | -2600 | -1500 | -1100
  `)), period: '2024-12', areas: `
      name | budget | actual | variance
      Vatten | 0 | 2250 | 2250
      Avfall | -1500 | -2600 | -1100`,
  },
  {
    name: 'when the document was made is no head', workbook: workbook(sheet('Drift', `
  Kulturnämnden
  Driftbudget, belopp i tkr | | | | Utskriftsdatum 2024-09-12
  Verksamhet | Budget 2024 | Utfall 2024-08 | Prognos 2024 | Diff budget/prognos
  301 Allmänkultur | -8400 | -5310 | -8500 | -100
  305 Studieförbund | -2900 | -2900 | -2900 | 0
  `)), period: '2024-08', areas: `
      name | budget | actual | forecast | variance
      Allmänkultur | -8400 | -5310 | -8500 | -100
      Studieförbund | -2900 | -2900 | -2900 | 0`,
  },
];

const quarters = (name: string, heads: string, wanted: string): Layout => ({
  name: `${name} are parts of the accumulated outcome`, workbook: workbook(sheet('Kvartal', `
  Regionala utvecklingsnämnden – uppföljning 2024
  Nettokostnad i tkr | ${heads} | Budget 2024 | Prognos 2024
  Kultur | -6400 | -6120 | -4980 | -17500 | -25000 | -24600
  Tandvård | -3100 | -2870 | -2410 | -8380 | -11900 | -11600
  Folkhälsa | -1900 | -2230 | -1640 | -5770 | -8500 | -8500
  `)), period: wanted, committee: 'Regionala utvecklingsnämnden', areas: `
      name | actual | budget | forecast
      Kultur | -17500 | -25000 | -24600
      Tandvård | -8380 | -11900 | -11600
      Folkhälsa | -5770 | -8500 | -8500`,
});

/** Stretches of the year beside their sum. */
const stretches: readonly Layout[] = [
  quarters('quarters', 'Kv 1 | Kv 2 | Kv 3 | Ack. utfall kv 1–3', '2024-09'),
  quarters('quarters under a plain sum', 'Kv 1 2024 | Kv 2 2024 | Kv 3 2024 | Utfall kv 1-3 2024', '2024-09'),
  quarters('months', 'Utfall jul | Utfall aug | Utfall sep | Utfall ack sep', '2024-09'),
];

const COMPARED = `
  Servicenämnden augusti 2025, tkr
  Verksamhet | Budget 2025 | Utfall | Prognos | Avvikelse
  Kost | -3200 | -2170 | -5600 | -2400
  IT | -39800 | -26710 | -40200 | -400
  SUMMA | -43000 | -28880 | -45800 | -2800`;

const compared = (...rows: readonly string[]): Layout => ({
  name: `below the whole is no area: ${rows[0]?.split('|')[0]?.trim() ?? ''}`, workbook: workbook(sheet('P', `${COMPARED}\n  ${rows.join('\n  ')}\n  `)),
  areas: `
      name | budget | forecast
      Kost | -3200 | -5600
      IT | -39800 | -40200`,
  total: `
      budget | actual | forecast | variance
      -43000 | -28880 | -45800 | -2800`,
  tells: ['rowsAside'],
});

/** What stands below a whole, and a sum that another sums. */
const wholes: readonly Layout[] = [
  compared('Föregående prognos (april) | | | -43300 | -300', 'Förändring | | | -2500 | -2500'),
  compared('Prognos april | | | -43300 | -300'),
  compared('Budget enligt KF | -43100 | | | '),
  compared('Enligt ekonomisystemet | -43000 | -28890 | -45800 | -2800'),
  {
    name: 'a sum with a mistyped part that another sum holds', workbook: workbook(sheet('N', `
  Uppföljning augusti 2024, tkr
  Nämnd | Budget jan-aug | Utfall jan-aug | Budget helår | Prognos helår
  Kommunstyrelsen | 121400 | 118250 | 182100 | 180600
  Socialnämnden | 498700 | 590120 | 748000 | 761400
  Kulturnämnden | 86300 | 85940 | 129450 | 129450
  Summa nämnderna | 706400 | 713310 | 1059550 | 1071450
  Finansförvaltningen | -712000 | -721400 | -1068000 | -1079500
  Årets resultat | -5600 | -8090 | -8450 | -8050
  `)), areas: `
      name | budgetToDate | budget
      Kommunstyrelsen | -121400 | -182100
      Socialnämnden | -498700 | -748000
      Kulturnämnden | -86300 | -129450
      Finansförvaltningen | 712000 | 1068000`,
    total: `
      budgetToDate | actual | budget | forecast
      5600 | 8090 | 8450 | 8050`,
    tells: ['sumMismatch'],
  },
  {
    name: 'the result of a company by its lines', workbook: workbook(sheet('RR', `
  Bostads AB Linden
  Tertialrapport 2, 2024
  Resultaträkning (tkr) | Utfall T2 2024 | Budget T2 2024 | Prognos helår | Budget helår
  Hyresintäkter | 142300 | 143000 | 214500 | 215000
  Övriga intäkter | 4120 | 3200 | 5600 | 4800
  Summa intäkter | 146420 | 146200 | 220100 | 219800
  Driftkostnader | -52640 | -50900 | -79200 | -76400
  Underhåll | -24110 | -27300 | -40500 | -41000
  Avskrivningar | -25300 | -25100 | -38000 | -37700
  Rörelseresultat | 44370 | 42900 | 62400 | 64700
  Finansnetto | -14210 | -12900 | -21800 | -19400
  Resultat efter finansiella poster | 30160 | 30000 | 40600 | 45300
  `)), kinds: { RR: 'committee' }, areas: `
      name`,
    total: `
      budgetToDate | actual | budget | forecast
      30000 | 30160 | 45300 | 40600`,
  },
];

const SUMMARY = sheet('Sammandrag', `
  Barnnämnden, uppföljning augusti 2024, tkr
  Verksamhet | Budget 2024 | Utfall aug | Prognos
  Förskola | -29600 | -19760 | -29800
  Elevhälsa | -7900 | -4870 | -7400
  Totalt | -37500 | -24630 | -37200
  `);

const SCHOOLS = `
      name | budget | actual | forecast
      Förskola | -29600 | -19760 | -29800
      Elevhälsa | -7900 | -4870 | -7400`;

/** Rows whose group is a row of another table. */
const details: readonly Layout[] = [
  {
    name: 'rows grouped by the areas of another sheet are their parts', workbook: workbook(SUMMARY, sheet('Detalj', `
  Barnnämnden, uppföljning augusti 2024, tkr
  Verksamhet | Enhet | Budget 2024 | Utfall aug | Prognos
  Förskola | Ängen | -14500 | -9380 | -14100
  Förskola | Skogen | -15100 | -10380 | -15700
  Elevhälsa | Centralt | -7900 | -4870 | -7400
  Summa | | -37500 | -24630 | -37200
  `)), areas: SCHOOLS, total: `
      budget | actual | forecast
      -37500 | -24630 | -37200`,
    parts: { Förskola: `
      name | budget | actual
      Ängen | -14500 | -9380
      Skogen | -15100 | -10380` },
    silent: ['totalMismatch', 'areaConflict', 'areaTwice'],
  },
  {
    name: 'rows under headings that are areas of another sheet are their parts', workbook: workbook(SUMMARY, sheet('Enheter', `
  Barnnämnden, uppföljning augusti 2024, tkr
  Enhet | Budget 2024 | Utfall aug | Prognos
  Förskola
  Ängen | -14500 | -9380 | -14100
  Skogen | -15100 | -10380 | -15700
  Elevhälsa
  Centralt | -7900 | -4870 | -7400
  `)), areas: SCHOOLS, silent: ['totalMismatch', 'areaConflict', 'areaTwice'],
  },
  {
    name: 'rows of groups that no other table has are areas', workbook: workbook(SUMMARY, sheet('Lokaler', `
  Barnnämnden, uppföljning augusti 2024, tkr
  Typ | Lokal | Budget 2024 | Utfall aug | Prognos
  Egen | Ängens hus | -1450 | -938 | -1410
  Egen | Skogens hus | -1510 | -1038 | -1570
  Hyrd | Centrumhuset | -790 | -487 | -740
  `)), areas: `${SCHOOLS}
      Ängens hus | -1450 | -938 | -1410
      Skogens hus | -1510 | -1038 | -1570
      Centrumhuset | -790 | -487 | -740`, silent: [],
  },
];

/** Kinds that books of others showed after all else: each with its variants and the nearest that stays as it is. */
export const unseenLayouts: readonly Layout[] = [...closedYears, ...months, ...stretches, ...wholes, ...details];
