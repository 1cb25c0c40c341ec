import { formatAddress, type CellAddress } from '../values/cell';
import { formatPeriod, type Period } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { nameKey } from '../values/text';
import { withoutNoise } from '../values/unit';
import type { RawRow } from '../workbook/rawSheet';
import { UNIT_WORDS, YEAR_MONTH, dateIn, isEmpty, numberIn, oneOf, periodIn, shown, textOf, unitIn } from './cellValues';
import type { ForecastChoice } from './forecastChoices';
import { forecastHeads, keyOf, methodWords } from './words';

/** Columns of the settings' table of forecasts, from 0. */
export const FORECAST_COLUMN = { area: 0, period: 1, method: 2, low: 3, likely: 4, high: 5, note: 6, unit: 7, date: 8, intoCell: 9 } as const;

/** What an area's forecast of a period is known by. */
export const forecastKey = (area: string, period: Period): string => `${nameKey(area)}\n${formatPeriod(period)}`;

const AREA: Sentence = { sv: 'områdets namn', en: 'the area’s name' };
const AMOUNT: Sentence = { sv: 'ett belopp i radens enhet, till exempel -76 791', en: 'an amount in the row’s unit, such as -76,791' };
const DAY: Sentence = { sv: 'ett datum, till exempel 2018-09-20', en: 'a date, such as 2018-09-20' };
const YES: Sentence = { sv: 'ja', en: 'ja (yes)' };

/** A row that was read: the choice, or the columns that cannot be read, each with what should stand there. */
export type ReadForecastRow =
  | { readonly choice: ForecastChoice }
  | { readonly broken: readonly { readonly column: number; readonly expected: Sentence; readonly required: boolean }[] };

export function readForecastRow({ values }: RawRow): ReadForecastRow {
  const at = FORECAST_COLUMN;
  const period = periodIn(values[at.period]);
  const method = keyOf(methodWords, textOf(values[at.method]));
  const likely = numberIn(values[at.likely]);
  const unit = unitIn(values[at.unit]);
  const [low, high] = [numberIn(values[at.low]), numberIn(values[at.high])];
  const date = dateIn(values[at.date]);
  const said = textOf(values[at.intoCell]).toLowerCase();
  const wrong = (column: number, isWrong: boolean, expected: Sentence, required: boolean) => (isWrong ? [{ column, expected, required }] : []);
  const broken = [
    ...wrong(at.area, isEmpty(values[at.area]), AREA, true),
    ...wrong(at.period, period === null, YEAR_MONTH, true),
    ...wrong(at.method, method === null, oneOf(Object.values(methodWords)), true),
    ...wrong(at.low, low === null && !isEmpty(values[at.low]), AMOUNT, false),
    ...wrong(at.likely, likely === null, AMOUNT, true),
    ...wrong(at.high, high === null && !isEmpty(values[at.high]), AMOUNT, false),
    ...wrong(at.unit, unit === null, UNIT_WORDS, true),
    ...wrong(at.date, date === null && !isEmpty(values[at.date]), DAY, false),
    ...wrong(at.intoCell, !['', 'ja', 'nej'].includes(said), YES, false),
  ];
  if (broken.length > 0 || period === null || method === null || likely === null || unit === null) return { broken };
  return { choice: {
    area: textOf(values[at.area]), period, method, low, likely, high, unit, note: textOf(values[at.note]), date: date ?? '', intoCell: said === 'ja',
  } };
}

/** The cells of a row, by column; the numbers are what the report's formulas point at. */
export const forecastCellValues = (choice: ForecastChoice): readonly (string | number | null)[] => [
  choice.area, formatPeriod(choice.period), methodWords[choice.method],
  choice.low === null ? null : withoutNoise(choice.low), withoutNoise(choice.likely), choice.high === null ? null : withoutNoise(choice.high),
  choice.note === '' ? null : choice.note, choice.unit, choice.date === '' ? null : choice.date, choice.intoCell ? 'ja' : null,
];

/** A row's filled cells, to be written back as they stood. */
export const keptCells = ({ values }: RawRow): readonly { readonly column: number; readonly text: string | number | boolean }[] =>
  forecastHeads.flatMap((_, column) => (isEmpty(values[column]) ? [] : [{ column, text: shown(values[column]) }]));

/** Choices in one form, whoever made them and in whatever order. */
export const forecastFingerprint = (choices: readonly ForecastChoice[]): string[] =>
  choices.map((choice) => JSON.stringify(forecastCellValues(choice))).sort();

/** The same area and period once more: the first row counts. */
export const doubledForecast = (cell: CellAddress, area: string, period: Period): Problem => ({
  ...ruled('doubledForecast'), cells: [cell],
  message: {
    sv: `Prognosen för ${area}, ${formatPeriod(period)}, står en gång till i ${formatAddress(cell)}. Den övre raden gäller; ta bort en av dem.`,
    en: `The forecast of ${area}, ${formatPeriod(period)}, stands once more in ${formatAddress(cell)}. The upper row counts; delete one of them.`,
  },
});

/** Likely lies outside low and high: the row is used as it stands. */
export function forecastOutsideRange(sheet: string, row: number, { low, likely, high }: ForecastChoice): Problem | null {
  if ((low === null || low <= likely) && (high === null || high >= likely)) return null;
  const cell = { sheet, row, column: FORECAST_COLUMN.likely };
  return {
    ...ruled('forecastOutsideRange'), cells: [cell],
    message: {
      sv: `Prognosen i ${formatAddress(cell)} ligger utanför sitt spann från Lägst till Högst. Rätta någon av cellerna, eller lämna Lägst och Högst tomma.`,
      en: `The forecast in ${formatAddress(cell)} lies outside its range from low to high. Correct one of the cells, or leave low and high empty.`,
    },
  };
}
