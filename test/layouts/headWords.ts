import { sheet, workbook, type Layout } from './build';

/** Heads whose words alone would say another time, another measure or another budget. */

/** Five columns of one follow-up through May, by their heads. */
const HEAD = (heads: string, rows: string, title = 'Socialnämnden maj 2024, tkr') => workbook(sheet('Blad1', `
      ${title}
      Verksamhet | ${heads}
      ${rows}
      `));

const timeLayouts: readonly Layout[] = [
  {
    name: 'the outcome and the budget of May beside the accumulated ones',
    workbook: HEAD('Utfall maj | Budget maj | Utfall ack | Budget ack | Budget helår | Prognos helår', `Hemtjänst | -1050 | -1000 | -5100 | -5000 | -12000 | -12300
      Boende | -1900 | -2000 | -9800 | -10000 | -24000 | -23900`),
    period: '2024-05',
    areas: `
      name | budget | budgetToDate | actual | forecast | varianceToDate
      Hemtjänst | -12000 | -5000 | -5100 | -12300 | -100
      Boende | -24000 | -10000 | -9800 | -23900 | 200`,
  },
  {
    name: 'what has been worked up of orders beside the outcome',
    workbook: HEAD('Budget | Utfall | Upparbetat | Kvar att beställa | Prognos', `Hemtjänst | -12000 | -5100 | -640 | -210 | -12300
      Boende | -24000 | -9800 | -1310 | -400 | -23900`),
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`,
  },
  {
    name: 'what has been worked up where nothing else is the outcome',
    workbook: HEAD('Budget | Upparbetat | Prognos', `Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`),
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`,
  },
  {
    name: 'the accumulated ones first, the month last',
    workbook: HEAD('Budget helår | Budget ack | Utfall ack | Avvikelse ack | Budget maj | Utfall maj | Avvikelse maj', `Hemtjänst | -12000 | -5000 | -5100 | -100 | -1000 | -1050 | -50
      Boende | -24000 | -10000 | -9800 | 200 | -2000 | -1900 | 100`),
    areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Hemtjänst | -12000 | -5000 | -5100 | -100
      Boende | -24000 | -10000 | -9800 | 200`,
  },
  {
    name: 'Utfall period beside Utfall ack is the month\'s',
    workbook: HEAD('Utfall ack | Budget ack | Utfall period | Budget period | Budget helår', `Hemtjänst | -5100 | -5000 | -1050 | -1000 | -12000
      Boende | -9800 | -10000 | -1900 | -2000 | -24000`),
    areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -12000 | -5000 | -5100
      Boende | -24000 | -10000 | -9800`,
  },
  {
    name: 'Utfall maj alone is the outcome through May',
    workbook: HEAD('Budget helår | Budget maj | Utfall maj', `Hemtjänst | -12000 | -5000 | -5100
      Boende | -24000 | -10000 | -9800`),
    areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -12000 | -5000 | -5100
      Boende | -24000 | -10000 | -9800`,
  },
  {
    name: 'five twelfths of the budget are no fifth of December',
    workbook: HEAD('Budget 2024 | Budget 5/12 | Utfall 2024-05 | Prognos', `Hemtjänst | -12000 | -5000 | -5100 | -12300
      Boende | -24000 | -10000 | -9800 | -23900`),
    period: '2024-05',
    areas: `
      name | budget | budgetToDate | actual | forecast
      Hemtjänst | -12000 | -5000 | -5100 | -12300
      Boende | -24000 | -10000 | -9800 | -23900`,
  },
  {
    name: 'a budget to 31/12 is the year\'s, an outcome per 5/12 a date',
    workbook: HEAD('Budget 31/12 | Utfall 31/5', `Hemtjänst | -12000 | -5100
      Boende | -24000 | -9800`, 'Socialnämnden 2024, tkr'),
    period: '2024-05',
    areas: `
      name | budget | actual
      Hemtjänst | -12000 | -5100
      Boende | -24000 | -9800`,
  },
  {
    name: 'bokslut of the year that is followed up is its outcome',
    workbook: HEAD('Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse', `Hemtjänst | -11000 | -12000 | -12300 | -300
      Boende | -22000 | -24000 | -23900 | 100`, 'Socialnämnden 2024, tkr'),
    period: '2024-12',
    areas: `
      name | priorYear | budget | actual | variance
      Hemtjänst | -11000 | -12000 | -12300 | -300
      Boende | -22000 | -24000 | -23900 | 100`,
  },
  {
    name: 'bokslut of the year before stays last year\'s',
    workbook: HEAD('Bokslut 2023 | Budget 2024 | Utfall maj | Prognos', `Hemtjänst | -11000 | -12000 | -5100 | -12300
      Boende | -22000 | -24000 | -9800 | -23900`),
    period: '2024-05',
    areas: `
      name | priorYear | budget | actual | forecast
      Hemtjänst | -11000 | -12000 | -5100 | -12300
      Boende | -22000 | -24000 | -9800 | -23900`,
  },
];

const FORECAST = `
      name | budget | budgetToDate | actual | forecast | variance | priorYear
      Hemtjänst | -12000 | - | -5100 | -12300 | -300 | -
      Boende | -24000 | - | -9800 | -23900 | 100 | -`;

const forecastLayouts: readonly Layout[] = [
  ...['Bedömt årsutfall', 'Helårsbedömning', 'Beräknat helårsutfall', 'Årsbedömning', 'Förväntat utfall helår'].map((head): Layout => ({
    name: `${head} is the forecast`,
    workbook: HEAD(`Budget 2024 | Bokfört jan-maj | ${head} | Avvikelse`, `Hemtjänst | -12000 | -5100 | -12300 | -300
      Boende | -24000 | -9800 | -23900 | 100`),
    period: '2024-05', areas: FORECAST,
  })),
  {
    name: 'a full year\'s assessment in words is no forecast',
    workbook: HEAD('Budget 2024 | Utfall 2024-05 | Prognos | Helårsbedömning', `Hemtjänst | -12000 | -5100 | -12300 | Underskott väntas
      Boende | -24000 | -9800 | -23900 | I balans`),
    areas: FORECAST,
  },
  ...['Prognos 3 | Prognos 2 | Prognos 1', 'Prognos nr 3 | Prognos nr 2 | Prognos nr 1'].map((heads): Layout => ({
    name: `${heads}: the highest number is the latest`,
    workbook: HEAD(`Budget 2024 | Utfall jan-aug | ${heads}`, `Bibliotek | -24000 | -15900 | -24300 | -24100 | -24000
      Idrott | -52000 | -36000 | -53600 | -52800 | -52000`, 'Kulturnämnden augusti 2024, tkr'),
    areas: `
      name | forecast | variance
      Bibliotek | -24300 | -300
      Idrott | -53600 | -1600`,
  })),
  {
    name: 'numbered forecasts in rising order',
    workbook: HEAD('Budget 2024 | Utfall jan-aug | Prognos 1 | Prognos 2', `Bibliotek | -24000 | -15900 | -24000 | -24100
      Idrott | -52000 | -36000 | -52000 | -52800`, 'Kulturnämnden augusti 2024, tkr'),
    areas: `
      name | forecast
      Bibliotek | -24100
      Idrott | -52800`,
  },
  {
    name: 'Prognosresultat far smaller than the budget is the variance',
    workbook: HEAD('Budget 2024 | Utfall 2024-05 | Prognosresultat', `Hemtjänst | -12000 | -5100 | -300
      Boende | -24000 | -9800 | 100`),
    tells: ['resultGuessed'],
    areas: `
      name | budget | actual | variance
      Hemtjänst | -12000 | -5100 | -300
      Boende | -24000 | -9800 | 100`,
  },
  {
    name: 'Prognosresultat beside the forecast is its difference from the budget',
    workbook: HEAD('Budget 2024 | Utfall 2024-05 | Prognos | Prognosresultat', `Hemtjänst | -12000 | -5100 | -12300 | -300
      Boende | -24000 | -9800 | -23900 | 100`),
    silent: ['rivalColumns', 'resultGuessed', 'varianceMismatch'],
    areas: FORECAST,
  },
  {
    name: 'Prognosresultat of the budget\'s size is the forecast',
    workbook: HEAD('Budget 2024 | Utfall 2024-05 | Prognosresultat', `Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`),
    silent: ['resultGuessed'],
    areas: FORECAST,
  },
];

const budgetLayouts: readonly Layout[] = [
  ...([
    ['Utfall/budget', '0.425', '0.408'], ['Utfall i förhållande till budget', '42.5', '40.8'], ['Utfall av budget', '42.5', '40.8'],
  ] as const).map(([head, first, second]): Layout => ({
    name: `${head} is a share`,
    workbook: HEAD(`Budget 2024 | Utfall 2024-05 | ${head} | Prognos`, `Hemtjänst | -12000 | -5100 | ${first} | -12300
      Boende | -24000 | -9800 | ${second} | -23900`),
    areas: FORECAST,
  })),
  {
    name: 'prognos/budget with amounts is the variance',
    workbook: HEAD('Budget 2024 | Utfall 2024-05 | Prognos | Prognos/budget', `Hemtjänst | -12000 | -5100 | -12300 | -300
      Boende | -24000 | -9800 | -23900 | 100`),
    areas: FORECAST,
  },
  ...['Budgetändring', 'Tilläggsbudget', 'Budgetförändringar'].map((head): Layout => ({
    name: `${head} is added to the budget first decided, where no column is their sum`,
    workbook: HEAD(`Beslutad budget | ${head} | Utfall 2024-05 | Prognos`, `Hemtjänst | -11800 | -200 | -5100 | -12300
      Boende | -24300 | 300 | -9800 | -23900`),
    tells: ['budgetAdded'],
    areas: FORECAST,
  })),
  {
    name: 'a change that the printed variance leaves out is not added',
    workbook: HEAD('Beslutad budget | Budgetändring | Utfall 2024-05 | Prognos | Avvikelse', `Hemtjänst | -12000 | -200 | -5100 | -12300 | -300
      Boende | -24000 | 300 | -9800 | -23900 | 100`),
    silent: ['budgetAdded', 'varianceMismatch'],
    areas: FORECAST,
  },
  {
    name: 'a change that the printed variance holds is added to a budget that says nothing of it',
    workbook: HEAD('Budget 2024 | Tilläggsbudget | Utfall 2024-05 | Prognos | Avvikelse', `Hemtjänst | -11800 | -200 | -5100 | -12300 | -300
      Boende | -24300 | 300 | -9800 | -23900 | 100`),
    tells: ['budgetAdded'],
    areas: FORECAST,
  },
  {
    name: 'the budget after changes comes before the one first decided',
    workbook: HEAD('KF-budget | Omslutningsförändringar | Budget efter omslutningsförändringar | Prognos T2 | Avvikelse | Utfall 2024-05', `Hemtjänst | -11800 | -200 | -12000 | -12300 | -300 | -5100
      Boende | -24300 | 300 | -24000 | -23900 | 100 | -9800`),
    silent: ['budgetAdded', 'varianceMismatch'],
    areas: FORECAST,
  },
];

const ROWS_OF_FOUR = (more: readonly [string, string]) => `Hemtjänst | -12000 | -5100 | -12300 | ${more[0]}
      Boende | -24000 | -9800 | -23900 | ${more[1]}`;

const besideLayouts: readonly Layout[] = ([
  ['Kvar av budget', '-6900', '-14200'], ['Budget kvar', '-6900', '-14200'], ['Ej förbrukat', '-6900', '-14200'], ['Förbrukat av budget', '42.5', '40.8'],
  ['Förbrukad budget', '-5100', '-9800'], ['Förra prognosen', '-12100', '-24100'], ['Tidigare prognos', '-12100', '-24100'],
  ['Avvikelse mot förra prognosen', '-200', '200'], ['Ursprunglig budget', '-11800', '-24300'],
] as const).map(([head, ...more]): Layout => ({
  name: `${head} to the right takes the place of none`,
  workbook: HEAD(`Budget 2024 | Utfall 2024-05 | Prognos | ${head}`, ROWS_OF_FOUR(more)),
  silent: ['varianceMismatch', 'budgetAdded'],
  areas: FORECAST,
}));

const positiveResult: Layout = {
  name: 'Prognosresultat does not make positive net costs income',
  workbook: HEAD('Budget 2024 | Utfall 2024-05 | Prognosresultat', `Hemtjänst | 12000 | 5100 | -300
      Boende | 24000 | 9800 | 100`),
  areas: `
      name | budget | actual | variance
      Hemtjänst | -12000 | -5100 | -300
      Boende | -24000 | -9800 | 100`,
};

/** Words that municipalities shorten or have of their own. */
const shortenedLayouts: readonly Layout[] = [
  {
    name: '"Red. jan-maj" is the outcome, and an unread column of typed amounts is told',
    workbook: HEAD('Nettobudget 2024 | Red. jan-maj 2024 | Schablon | Prognos helår', `Hemtjänst | -12 000 | -5 100 | 1 350 | -12 300
      Boende | -24 000 | -9 800 | 2 480 | -23 900`),
    period: '2024-05', tells: ['columnUnread'],
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`,
  },
  ...['Ramökning', 'Omdisponering', 'Ramjustering'].map((head): Layout => ({
    name: `"${head}" is a part of the budget where the variance says so`,
    workbook: HEAD(`Budget 2023 | ${head} | Prel. bokslut 2023 | Avvikelse`, `Hemtjänst | -12000 | -100 | -12300 | -200
      Boende | -24000 | -250 | -23900 | 350
      Stab | -3100 | 0 | -3050 | 50`, 'Socialnämnden 2023, tkr'),
    period: '2023-12', silent: ['columnLeft', 'varianceMismatch'],
    areas: `
      name | budget | actual | variance
      Hemtjänst | -12100 | -12300 | -200
      Boende | -24250 | -23900 | 350
      Stab | -3100 | -3050 | 50`,
  })),
];

/** Words of the heads of columns. */
export const headWordLayouts: readonly Layout[] = [...timeLayouts, ...forecastLayouts, ...budgetLayouts, ...besideLayouts, ...shortenedLayouts, positiveResult];
