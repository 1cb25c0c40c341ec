import { sheet, workbook, type Layout } from './build';
import { headWordLayouts } from './headWords';

/** What the words over the columns mean, where one of them alone would say something else. */

const MEASURES = ['Budget', 'Utfall', 'Prognos'];
const PARTED = `
      Förskola | 12000 | -162000 | -150000 | 8200 | -107900 | -99700 | 12300 | -163800 | -151500
      Skola | 20000 | -320000 | -300000 | 13400 | -214200 | -200800 | 20100 | -318600 | -298500
      `;
const NET = `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate
      Förskola | -150000 | - | -99700 | -151500 | -1500 | -
      Skola | -300000 | - | -200800 | -298500 | 1500 | -`;

const partedHeads: readonly [string, string][] = ([
  ['in one row', (measure, part) => `${measure} ${part}`],
  ['in brackets', (measure, part) => `${measure} (${part})`],
  ['the net as nettokostnad', (measure, part) => `${measure} ${part === 'netto' ? 'nettokostnad' : part}`],
  ['in short, in one row', (measure, part) => `${measure} ${{ intäkter: 'int.', kostnader: 'kostn.', netto: 'netto' }[part] ?? ''}`],
  ['in short before the year', (measure, part) => `${measure} ${{ intäkter: 'Int', kostnader: 'Kost', netto: 'Netto' }[part] ?? ''} 2024`],
  ['before the time', (measure, part) => `${measure} ${part} ${measure === 'Utfall' ? 'ack' : 'helår'}`],
  ['the part first', (measure, part) => `${part} ${measure.toLowerCase()}`],
] satisfies [string, (measure: string, part: string) => string][]).map(([name, head]) =>
  [name, ['Verksamhet', ...MEASURES.flatMap((measure) => ['intäkter', 'kostnader', 'netto'].map((part) => head(measure, part)))].join(' | ')]);

const groupedParts = ['Int | Kost | Netto', 'Int. | Kostn. | Netto', 'I | K | N', 'Intäkter | Kostnader | Netto'];

const partLayouts: readonly Layout[] = [
  ...partedHeads.map(([name, head]): Layout => ({
    name: `income, costs and net of each measure ${name}: the net counts`,
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
      ${head}${PARTED}`)),
    period: '2024-08', areas: NET,
  })),
  ...groupedParts.map((parts): Layout => ({
    name: `${parts} under group heads: the net counts`,
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | Budget 2024 | | | Utfall 2024-08 | | | Helårsprognos 2024 | |
      Verksamhet | ${parts} | ${parts} | ${parts}${PARTED}`)),
    period: '2024-08', areas: NET,
  })),
  {
    name: 'costs before income in one row of heads, with the variance of the net',
    workbook: workbook(sheet('Blad1', `
      Norrmalms stadsdelsnämnd, 2024-08, mnkr
      Verksamhetsområde | Budget kostnader | Budget intäkter | Budget netto | Prognos kostnader | Prognos intäkter | Prognos netto | Avvikelse netto
      Administration | -42 | 1.9 | -40.1 | -41.6 | 2 | -39.6 | 0.5
      IFO | -115 | 2.6 | -112.4 | -119 | 3.1 | -115.9 | -3.5
      `)),
    areas: `
      name | budget | forecast | variance
      Administration | -40.1 | -39.6 | 0.5
      IFO | -112.4 | -115.9 | -3.5`,
  },
  {
    name: 'a variance that names no part is of the net, also where net costs are positive',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
      Verksamhet | Budget intäkter | Budget kostnader | Budget netto | Prognos intäkter | Prognos kostnader | Prognos netto | Avvikelse
      Förskola | 12000 | 162000 | 150000 | 12300 | 163800 | 151500 | -1500
      Skola | 20000 | 320000 | 300000 | 20100 | 318600 | 298500 | 1500
      `)),
    areas: `
      name | budget | forecast | variance | varianceToDate
      Förskola | -150000 | -151500 | -1500 | -
      Skola | -300000 | -298500 | 1500 | -`,
  },
  {
    name: 'income and costs without a net: their sum',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
      Verksamhet | Budget intäkter | Budget kostnader | Prognos intäkter | Prognos kostnader
      Förskola | 12000 | -162000 | 12300 | -163800
      Skola | 20000 | -320000 | 20100 | -318600
      `)),
    areas: `
      name | budget | forecast | variance
      Förskola | -150000 | -151500 | -1500
      Skola | -300000 | -298500 | 1500`,
  },
  {
    name: 'gross beside net: the net counts',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
      Verksamhet | Budget netto | Utfall brutto | Utfall netto | Prognos netto
      Förskola | -150000 | -107900 | -99700 | -151500
      Skola | -300000 | -214200 | -200800 | -298500
      `)),
    areas: NET,
  },
  {
    name: 'a row called Kost and a head called Kost beside no income are no costs',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall | Prognos
      Kost | -30000 | -20600 | -30800
      Int | -15000 | -9900 | -15000
      `)),
    areas: `
      name | budget | actual | forecast
      Kost | -30000 | -20600 | -30800
      Int | -15000 | -9900 | -15000`,
  },
];

const UNDER_VARIANCE: readonly [string, string, string][] = [
  ['mot budget', 'Avvikelse', 'mot budget'], ['prognos/budget', 'Avvikelse', 'prognos/budget'], ['prognos', 'Avvikelse', 'prognos'],
  ['budget', 'Avvikelse', 'budget'], ['helår', 'Budgetavvikelse', 'helår'],
];

const varianceLayouts: readonly Layout[] = [
  ...UNDER_VARIANCE.map(([name, upper, lower]): Layout => ({
    name: `Avvikelse over ${name} is the variance`,
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | | | | ${upper}
      Verksamhet | Budget 2024 | Utfall 2024-08 | Helårsprognos 2024 | ${lower}
      Förskola | -150000 | -99700 | -151500 | -1500
      Skola | -300000 | -200800 | -298500 | 1500
      `)),
    areas: NET,
  })),
  {
    name: 'Avvikelse over mot budget, with the forecast to the right of it',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | | | Avvikelse | |
      Verksamhet | Budget 2024 | Prognos | mot budget | Utfall 2024-08
      Förskola | -150000 | -151500 | -1500 | -99700
      Skola | -300000 | -298500 | 1500 | -200800
      `)),
    areas: NET,
  },
  ...([
    ['Avvikelse', 'mot bokslut 2023', '-8300', '1200'], ['Avvikelse', 'fg år', '-8300', '1200'], ['Förändring', 'mot prognos', '-10', '20'], ['Förbrukning', 'av budget', '66.5', '66.9'],
    ['Återstår', 'av budget', '-50300', '-99200'],
  ] as const).map(([upper, lower, first, second]): Layout => ({
    name: `${upper} over ${lower} takes the place of no amount`,
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | | | | | ${upper}
      Verksamhet | Budget 2024 | Utfall 2024-08 | Helårsprognos 2024 | Bokslut 2023 | ${lower}
      Förskola | -150000 | -99700 | -151500 | -143200 | ${first}
      Skola | -300000 | -200800 | -298500 | -299700 | ${second}
      `)),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate | priorYear
      Förskola | -150000 | - | -99700 | -151500 | -1500 | - | -143200
      Skola | -300000 | - | -200800 | -298500 | 1500 | - | -299700`,
  })),
  {
    name: 'last year beside Avvikelse over prognos is no variance',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | | | | Avvikelse |
      Verksamhet | Budget 2024 | Utfall 2024-08 | Helårsprognos 2024 | prognos | Bokslut 2023
      Förskola | -150000 | -99700 | -151500 | -1500 | -143200
      Skola | -300000 | -200800 | -298500 | 1500 | -299700
      `)),
    areas: `
      name | budget | actual | forecast | variance | priorYear
      Förskola | -150000 | -99700 | -151500 | -1500 | -143200
      Skola | -300000 | -200800 | -298500 | 1500 | -299700`,
  },
  {
    name: 'Avvikelse over two measures is a group of two variances',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | | | | | Avvikelse |
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall 2024-08 | Prognos | utfall | prognos
      Förskola | -150000 | -100000 | -99700 | -151500 | 300 | -1500
      Skola | -300000 | -200000 | -200800 | -298500 | -800 | 1500
      `)),
    areas: `
      name | budget | budgetToDate | actual | forecast | varianceToDate | variance
      Förskola | -150000 | -100000 | -99700 | -151500 | 300 | -1500
      Skola | -300000 | -200000 | -200800 | -298500 | -800 | 1500`,
  },
  {
    name: 'Budget, Utfall, Prognos and Avvikelse over helår and ack',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden 2024-08, tkr
       | Budget | | Utfall | Prognos | Avvikelse |
      Verksamhet | helår | ack | ack | helår | ack | helår
      Förskola | -150000 | -100000 | -99700 | -151500 | 300 | -1500
      Skola | -300000 | -200000 | -200800 | -298500 | -800 | 1500
      `)),
    areas: `
      name | budget | budgetToDate | actual | forecast | varianceToDate | variance
      Förskola | -150000 | -100000 | -99700 | -151500 | 300 | -1500
      Skola | -300000 | -200000 | -200800 | -298500 | -800 | 1500`,
  },
];

const NEUTRAL: readonly [string, string, readonly string[]][] = [
  ['Intäkter | Kostnader | Netto', 'parts', ['500 | -12500 | -12000', '0 | -6000 | -6000', '160 | -4200 | -4040', '0 | -1960 | -1960', '500 | -12600 | -12100', '0 | -5900 | -5900']],
  ['Belopp', 'amounts', ['-12000', '-6000', '-4040', '-1960', '-12100', '-5900']],
];

const tabLayouts: readonly Layout[] = [
  ...NEUTRAL.flatMap(([heads, name, [budget, budget2, actual, actual2, forecast, forecast2]]): Layout[] => {
    const tab = (called: string, title: string, first = '', second = '') => sheet(called, `
      ${title}
      Verksamhet | ${heads}
      Bibliotek | ${first}
      Konst | ${second}
      `);
    const areas = `
      name | budget | actual | forecast | variance
      Bibliotek | -12000 | -4040 | -12100 | -100
      Konst | -6000 | -1960 | -5900 | 100`;
    return [{
      name: `budget, outcome and forecast on a tab each, by their titles, over heads of ${name}`,
      workbook: workbook(
        tab('Internbudget', 'Kulturnämnden internbudget 2024, tkr', budget, budget2), tab('Utfall', 'Kulturnämnden utfall jan-apr 2024, tkr', actual, actual2),
        tab('Prognos', 'Kulturnämnden helårsprognos 2024, tkr', forecast, forecast2)),
      period: '2024-04', areas,
    }, {
      name: `budget, outcome and forecast on a tab each, by the tabs alone, over heads of ${name}`,
      workbook: workbook(
        tab('Budget', 'Kulturnämnden april 2024, tkr', budget, budget2), tab('Utfall', 'Kulturnämnden april 2024, tkr', actual, actual2),
        tab('Prognos', 'Kulturnämnden april 2024, tkr', forecast, forecast2)),
      period: '2024-04', areas,
    }];
  }),
  {
    name: 'a title of budget follow-up names no measure: the amounts are the outcome',
    workbook: workbook(sheet('Budgetuppföljning', `
      Budgetuppföljning kulturnämnden, helår 2023, tkr
      Verksamhet | Intäkter | Kostnader | Netto
      Bibliotek | 500 | -12500 | -12000
      Konst | 0 | -6000 | -6000
      `)),
    areas: `
      name | actual | budget
      Bibliotek | -12000 | -
      Konst | -6000 | -`,
  },
  {
    name: 'a title of follow-up with forecast names no measure: the amounts are the outcome',
    workbook: workbook(sheet('Blad1', `
      Månadsuppföljning med prognos, kulturnämnden maj 2024, tkr
      Verksamhet | Intäkter | Kostnader | Netto
      Bibliotek | 500 | -12500 | -12000
      Konst | 0 | -6000 | -6000
      `)),
    areas: `
      name | actual | forecast
      Bibliotek | -12000 | -
      Konst | -6000 | -`,
  },
  {
    name: 'a title of budget and outcome names two: the heads say which',
    workbook: workbook(sheet('Budget', `
      Kulturnämnden april 2024, tkr
      Verksamhet | Budget | Utfall | Prognos
      Bibliotek | -12000 | -4040 | -12100
      Konst | -6000 | -1960 | -5900
      `)),
    areas: `
      name | budget | actual | forecast
      Bibliotek | -12000 | -4040 | -12100
      Konst | -6000 | -1960 | -5900`,
  },
];

const PAGE = `Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | Avvikelse`;

const pageLayouts: readonly Layout[] = [
  ...['Socialnämnden maj 2024, tkr', 'Sida 2', 'Sid 2 (3)', 'forts.', ''].map((between): Layout => ({
    name: `a table over a page break, its heads again below "${between}"`,
    workbook: workbook(sheet('Blad1', `
      Socialnämnden maj 2024, tkr
      ${PAGE}
      A-boendet | -1000 | -400 | -1010 | -10
      ${between}
      ${PAGE}
      D-boendet | -4000 | -1600 | -4040 | -40
      E-boendet | -5000 | -2000 | -5050 | -50
      ${between}
      ${PAGE}
      Summa | -10000 | -4000 | -10100 | -100
      `)),
    areas: `
      name | budget | forecast
      A-boendet | -1000 | -1010
      D-boendet | -4000 | -4040
      E-boendet | -5000 | -5050`,
    total: `
      budget | forecast | variance
      -10000 | -10100 | -100`,
  })),
  {
    name: 'a table that ends with its sum is not continued by the next with the same heads',
    workbook: workbook(sheet('Blad1', `
      Socialnämnden maj 2024, tkr
      ${PAGE}
      A-boendet | -1000 | -400 | -1010 | -10
      B-boendet | -2000 | -800 | -2020 | -20
      Summa | -3000 | -1200 | -3030 | -30

      ${PAGE}
      D-boendet | -4000 | -1600 | -4040 | -40
      E-boendet | -5000 | -2000 | -5050 | -50
      Summa | -9000 | -3600 | -9090 | -90
      `)),
    total: `
      budget | forecast
      -12000 | -12120`,
  },
];

const shortLayouts: readonly Layout[] = [
  {
    name: 'the short words of those who write them every month: ÅB, PB, PU, ÅP',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2026, tkr
      Enhet | ÅB | PB | PU | Avv | ÅP | Avv ÅP
      Ledning | -4200 | -2790 | -2765 | 25 | -4200 | 0
      LSS | -67300 | -44613 | -46072 | -1459 | -69400 | -2100
      Summa | -71500 | -47403 | -48837 | -1434 | -73600 | -2100
      `)),
    areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Ledning | -4200 | -2790 | -2765 | 25 | -4200 | 0
      LSS | -67300 | -44613 | -46072 | -1459 | -69400 | -2100`,
    silent: ['sumMismatch'],
  },
  ...['', '1 | '].map((own): Layout => ({
    name: `the columns' own numbers under the heads are no row (${own === '' ? 'none' : 'one'} under the names)`,
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2026, tkr
      Verksamhet | Årsbudget | Budget ack | Utfall ack | Avvikelse ack
      ${own === '' ? ' | 1 | 2 | 3 | 4' : '1 | 2 | 3 | 4 | 5'}
      Ledning | -4200 | -2790 | -2765 | 25
      LSS | -67300 | -44613 | -46072 | -1459
      Summa | -71500 | -47403 | -48837 | -1434
      `)),
    areas: `
      name | budget | budgetToDate | actual
      Ledning | -4200 | -2790 | -2765
      LSS | -67300 | -44613 | -46072`,
    total: `
      budget | actual
      -71500 | -48837`,
    silent: ['sumMismatch', 'varianceMismatch'],
  })),
];

/** Words of the heads of columns. */
export const headLayouts: readonly Layout[] = [...partLayouts, ...varianceLayouts, ...shortLayouts, ...headWordLayouts, ...tabLayouts, ...pageLayouts];
