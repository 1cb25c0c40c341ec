import { sheet, workbook, type Layout } from './build';

const TITLE = 'Tekniska nämnden';
const NAMES = 'jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec';
const ROWS = (last: string | null) => `
      Gata | -10 | -11 | -12 | -13 | -14 | -15 | -16 | -17 | -20 | -21 | -22 | -23${last === null ? '' : ' | -194 | -190'}
      Park | -11 | -10 | -12 | -13 | -14 | -15 | -16 | -17 | -20 | -21 | -22 | -24${last === null ? '' : ' | -195 | -191'}
      Totalt | -21 | -21 | -24 | -26 | -28 | -30 | -32 | -34 | -40 | -42 | -44 | -47${last === null ? '' : ' | -389 | -381'}`;

const mixed = (name: string, title: string, above: string, last: string | null, months = NAMES): Layout => ({
  name, period: '2026-08', silent: ['rivalColumns', 'columnLeft', 'areaWithoutFigures'],
  workbook: workbook(sheet('Månad', `
      ${TITLE}
      ${title}
      ${above}
      Verksamhet | ${months}${last === null ? '' : ` | ${last} | Budget helår`}${ROWS(last)}
      `)),
  areas: `
      name | ${last === null ? '' : 'budget | '}actual | forecast
      Gata | ${last === null ? '' : '-190 | '}-108 | -194
      Park | ${last === null ? '' : '-191 | '}-108 | -195`,
  total: `
      ${last === null ? '' : 'budget | '}actual | forecast
      ${last === null ? '' : '-381 | '}-216 | -389`,
});

const grid = (lines: readonly string[], heads = 'Verksamhet | Typ', last = 'Ack mar'): string => `
      Socialnämnden
      Månadsuppföljning 2026, tkr

      ${heads} | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec${last === '' ? '' : ` | ${last}`}
      ${lines.join('\n      ')}
      `;
const YEAR = (amount: number, ack: number | '' = amount * 3) => `${Array.from({ length: 12 }, () => amount).join(' | ')} | ${ack}`;
const DONE = (amounts: readonly number[]) => `${amounts.join(' | ')} | | | | | | | | | | ${amounts.reduce((sum, amount) => sum + amount, 0)}`;
const PLAN = (amounts: readonly number[], rest: number) => `${amounts.join(' | ')} | ${Array.from({ length: 9 }, () => rest).join(' | ')} | ${amounts.reduce((sum, amount) => sum + amount, 0)}`;

const read = (name: string, lines: readonly string[], heads?: string): Layout => ({
  name, period: '2026-03', workbook: workbook(sheet('Månad', grid(lines, heads))), silent: ['areaWithoutFigures', 'totalMismatch'],
  areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Ledning | -120 | -30 | -31 | -1
      Vård | -240 | -60 | -62 | -2`,
});

/** Months of the outcome and of what was planned after them, on one row; budget, outcome and forecast by month on rows each. */
export const plannedMonthLayouts: readonly Layout[] = [
  mixed('months of outcome and forecast told by a letter over each', '2026, tkr (U = utfall, P = prognos)', '| U | U | U | U | U | U | U | U | P | P | P | P', 'Helårsprognos'),
  mixed('months of actuals and forecasts by a letter, their sum called the year', '2026, tkr', '| A | A | A | A | A | A | A | A | F | F | F | F', 'Helår'),
  mixed('months of outcome and forecast told by a letter, and no column of their sum', '2026, tkr', '| U | U | U | U | U | U | U | U | P | P | P | P', null),
  mixed('months of outcome and forecast told by merged heads, and no column of their sum', '2026, tkr', '| Utfall | | | | | | | | Prognos | | |', null),
  mixed('the title says where the outcome ends and the forecast begins', '2026, tkr (utfall jan–aug, prognos sep–dec)', '', 'Helår'),
  mixed('the outcome until August, thereafter the budget', 'Utfall t.o.m. augusti 2026, därefter budget, tkr', '', 'Utfall + återstående budget'),
  mixed('a forecast after August with all months filled', 'Prognos efter augusti 2026, tkr', '', 'Helår'),
  mixed('months of the forecast by their heads', 'Prognosarbete efter augusti 2026, tkr', '', 'Prognos helår', 'jan | feb | mar | apr | maj | jun | jul | aug | sep prognos | okt prognos | nov prognos | dec prognos'),
  mixed('months that together are the forecast, under the title of a month', 'Uppföljning augusti 2026, tkr', '', 'Prognos helår'),
  {
    name: 'months that together are the forecast, and nothing says how far the outcome is known',
    period: null, tells: ['periodMissing'],
    workbook: workbook(sheet('Månad', `
      ${TITLE} 2026, tkr

      Verksamhet | ${NAMES} | Prognos helår | Budget helår${ROWS('')}
      `)),
    areas: 'name | budget | actual | forecast\n Gata | -190 | - | -194\n Park | -191 | - | -195',
  },
  {
    name: 'twelve months of the outcome are a whole year',
    period: '2026-12',
    workbook: workbook(sheet('Månad', `
      ${TITLE}, utfall 2026, tkr

      Verksamhet | ${NAMES} | Summa | Budget helår${ROWS('')}
      `)),
    areas: 'name | budget | actual | forecast\n Gata | -190 | -194 | -\n Park | -191 | -195 | -',
  },
  read('the outcome by month above the budget by month', [
    `Ledning | Utfall | ${DONE([10, 11, 10])}`, `Ledning | Budget | ${YEAR(10)}`, `Vård | Utfall | ${DONE([21, 21, 20])}`, `Vård | Budget | ${YEAR(20)}`,
  ]),
  read('the measure after the name', [
    `Ledning budget | ${YEAR(10)}`, `Ledning utfall | ${DONE([10, 11, 10])}`, `Vård budget | ${YEAR(20)}`, `Vård utfall | ${DONE([21, 21, 20])}`,
    `Totalt budget | ${YEAR(30)}`, `Totalt utfall | ${DONE([31, 32, 30])}`,
  ], 'Verksamhet'),
  read('the measure before the name', [
    `Utfall Ledning | ${DONE([10, 11, 10])}`, `Budget Ledning | ${YEAR(10)}`, `Utfall Vård | ${DONE([21, 21, 20])}`, `Budget Vård | ${YEAR(20)}`,
  ], 'Verksamhet'),
  read('the measure after a comma', [
    `Ledning, budget | ${YEAR(10)}`, `Ledning, utfall | ${DONE([10, 11, 10])}`, `Vård, budget | ${YEAR(20)}`, `Vård, utfall | ${DONE([21, 21, 20])}`,
  ], 'Verksamhet'),
  {
    name: "the part of a forecast's months that has passed is not the forecast",
    period: '2026-03', silent: ['forecastMissing'],
    workbook: workbook(sheet('Månad', grid([
      `Ledning | Budget | ${YEAR(10)}`, `Ledning | Utfall | ${DONE([10, 11, 10])}`, `Ledning | Prognos | ${PLAN([10, 11, 10], 10)}`,
      `Vård | Budget | ${YEAR(20)}`, `Vård | Utfall | ${DONE([21, 21, 20])}`, `Vård | Prognos | ${PLAN([21, 21, 20], 20)}`,
    ]))),
    areas: 'name | budget | actual | forecast | variance\n Ledning | -120 | -31 | -121 | -1\n Vård | -240 | -62 | -242 | -2',
  },
  {
    name: 'a forecast by measure in the column of the year alone', period: '2026-06',
    workbook: workbook(sheet('Blad1', `
      Socialnämnden
      Uppföljning juni 2026, tkr

      Verksamhet | Typ | Ack juni | Helår
      Ledning | Budget | 60 | 120
      Ledning | Utfall | 61 |
      Ledning | Prognos | | 122
      Vård | Budget | 120 | 240
      Vård | Utfall | 122 |
      Vård | Prognos | | 242
      `)),
    areas: 'name | budget | budgetToDate | actual | forecast\n Ledning | -120 | -60 | -61 | -122\n Vård | -240 | -120 | -122 | -242',
  },
  {
    name: 'units whose names hold words of measures, under heads of measures', period: '2026-06',
    workbook: workbook(sheet('Blad1', `
      Socialnämnden
      Uppföljning juni 2026, tkr

      Verksamhet | Budget helår | Utfall ack | Prognos helår
      Stöd och budget | 120 | 61 | 122
      Vård budget | 240 | 122 | 242
      Summa | 360 | 183 | 364
      `)),
    areas: 'name | budget | actual | forecast\n Stöd och budget | -120 | -61 | -122\n Vård budget | -240 | -122 | -242',
  },
];
