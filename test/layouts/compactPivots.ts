import { sheet, workbook, type Layout } from './build';

/** Compact pivot tables, each area over its lines with a forecast typed beside it, and the long rows that they are made of. */

const LINES: readonly (readonly [area: string, line: string, budget: number, actual: number])[] = [
  ['Hemtjänst', 'Intäkter', -40, -42], ['Hemtjänst', 'Personal', 700, 715],
  ['Boende', 'Intäkter', -90, -88], ['Boende', 'Personal', 1200, 1190],
];
const LAST = 4;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const months = (heads: string, cells: (budget: number, actual: number, month: number) => string): string => `
  Period | Enhet | Kontogrupp | ${heads}
  ${LINES.flatMap(([area, line, budget, actual]) => MONTHS.map((month) => `2026${String(month).padStart(2, '0')} | ${area} | ${line} | ${cells(budget, actual, month)}`)).join('\n')}
  `;

const LONG = sheet('Uttag', months('Helårsbudget | Budget ack | Utfall ack', (budget, actual, month) => (month > LAST ? `${budget} | 0 | 0` : `${budget} | ${budget} | ${actual}`)));

const PIVOT = (name: string, forecasts: readonly (readonly [number, number])[]) => sheet(name, `
  Vård- och omsorgsnämnden, tkr
  Radetiketter | Summa av Helårsbudget | Summa av Budget ack | Summa av Utfall ack | Avvikelse ack | Prognos | Avvikelse prognos
  Hemtjänst | 7920 | 2640 | 2692 | -52 | ${forecasts[0]?.join(' | ')}
  Intäkter | -480 | -160 | -168
  Personal | 8400 | 2800 | 2860
  Boende | 13320 | 4440 | 4408 | 32 | ${forecasts[1]?.join(' | ')}
  Intäkter | -1080 | -360 | -352
  Personal | 14400 | 4800 | 4760
  Totalsumma | 21240 | 7080 | 7100 | -20 | ${forecasts[2]?.join(' | ')}
  `);

const ABOUT = sheet('Om', `
  Vård- och omsorgsnämnden, uppföljning t.o.m. april 2026
  Belopp i tkr. Kostnader är positiva och intäkter negativa.
  `);

export const compactPivotLayouts: readonly Layout[] = [
  {
    name: 'areas over their lines in a pivot with a forecast typed beside them, and the months that it is made of',
    workbook: workbook(ABOUT, PIVOT('Pivot', [[8050, -130], [13300, 20], [21350, -110]]), LONG),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate
      Hemtjänst | -7920 | -2640 | -2692 | -8050 | -130 | -52
      Boende | -13320 | -4440 | -4408 | -13300 | 20 | 32`, total: `
      budget | budgetToDate | actual | forecast
      -21240 | -7080 | -7100 | -21350`,
    kinds: { Om: 'other', Pivot: 'areas', Uttag: 'areas' }, silent: ['areaConflict', 'areaTwice', 'sumMismatch', 'varianceMismatch'],
  },
  {
    name: 'the pivot alone on a tab that is called otherwise',
    workbook: workbook(ABOUT, PIVOT('Uppf', [[8050, -130], [13300, 20], [21350, -110]])),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Hemtjänst | -7920 | -2640 | -2692 | -8050 | -130
      Boende | -13320 | -4440 | -4408 | -13300 | 20`,
  },
  {
    name: 'long rows with the year\'s budget and that of the months so far in columns of their own',
    workbook: workbook(ABOUT, LONG),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -7920 | -2640 | -2692
      Boende | -13320 | -4440 | -4408`,
  },
  {
    name: 'long rows with one budget, whose months gone are the budget so far',
    workbook: workbook(ABOUT, sheet('Uttag', months('Budget | Utfall', (budget, actual, month) => `${budget} | ${month > LAST ? 0 : actual}`))),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -7920 | -2640 | -2692
      Boende | -13320 | -4440 | -4408`,
  },
  {
    name: 'long rows whose amounts grow from month to month',
    workbook: workbook(ABOUT, sheet('Uttag', months('Budget ack | Utfall ack', (budget, actual, month) => `${budget * month} | ${month > LAST ? 0 : actual * month}`))),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -7920 | -2640 | -2692
      Boende | -13320 | -4440 | -4408`,
  },
  {
    name: 'long rows whose amounts grow from month to month, with the year\'s budget in a column of its own',
    workbook: workbook(ABOUT, sheet('Uttag', months('Helårsbudget | Budget ack | Utfall ack', (budget, actual, month) => `${budget} | ${budget * month} | ${month > LAST ? 0 : actual * month}`))),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -7920 | -2640 | -2692
      Boende | -13320 | -4440 | -4408`,
  },
  {
    name: 'long rows of one area that costs more for each month',
    workbook: workbook(ABOUT, sheet('Uttag', `
      Period | Enhet | Budget | Utfall
      ${MONTHS.map((month) => `2026${String(month).padStart(2, '0')} | Badplatser | 100 | ${month > LAST ? 0 : 40 * month}`).join('\n')}
      ${MONTHS.map((month) => `2026${String(month).padStart(2, '0')} | Ishall | 100 | ${month > LAST ? 0 : 130 - 10 * month}`).join('\n')}
      `)),
    unit: 'tkr', period: '2026-04', areas: `
      name | budget | budgetToDate | actual
      Badplatser | -1200 | -400 | -400
      Ishall | -1200 | -400 | -420`,
  },
  {
    name: 'a period budget about as large as the months beside the outcome that is their sum',
    workbook: workbook(sheet('Gemensamt', `
      Kulturnämnden
      Verksamhet: | Gemensam ledning
      Uppföljning t.o.m. april 2026, tkr
      Kontogrupp | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Utfall ack | Budget ack | Avvikelse ack | Årsbudget
      Bidrag | 21 | 20 | 22 | 19 | | | | | | | | | 82 | 82 | 0 | 246
      Avgifter | 11 | 12 | 10 | 11 | | | | | | | | | 44 | 45 | -1 | 135
      Personal | -310 | -322 | -305 | -318 | | | | | | | | | -1255 | -1262 | 7 | -3786
      Lokaler | -88 | -88 | -89 | -88 | | | | | | | | | -353 | -350 | -3 | -1050
      Nettokostnad | -366 | -378 | -362 | -376 | | | | | | | | | -1482 | -1485 | 3 | -4455
      `)),
    silent: ['monthsMismatch'],
  },
  {
    name: 'an accumulated outcome that its months contradict, beside a period budget',
    workbook: workbook(sheet('Gemensamt', `
      Kulturnämnden
      Verksamhet: | Gemensam ledning
      Uppföljning t.o.m. april 2026, tkr
      Kontogrupp | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Utfall ack | Budget ack | Avvikelse ack | Årsbudget
      Bidrag | 21 | 20 | 22 | 19 | | | | | | | | | 82 | 97 | -15 | 246
      Avgifter | 11 | 12 | 10 | 11 | | | | | | | | | 44 | 45 | -1 | 135
      Personal | -310 | -322 | -305 | -318 | | | | | | | | | -1355 | -1262 | -93 | -3786
      Lokaler | -88 | -88 | -89 | -88 | | | | | | | | | -353 | -350 | -3 | -1050
      `)),
    tells: ['monthsMismatch'],
  },
];
