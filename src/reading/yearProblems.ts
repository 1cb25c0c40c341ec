import { formatAddress, type CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import { formatPeriod } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { Table, TableColumn } from './geometry/table';
import type { Field } from './meaning/field';
import { holdsFigures } from './meaning/time/period';

const MISSING: readonly (readonly ['budget' | 'forecast', Sentence])[] = [
  ['budget', { sv: 'budget', en: 'budget' }], ['forecast', { sv: 'prognos', en: 'forecast' }],
];

/** A whole year's amount, of another year than the one that is followed up; the month of a forecast is when it was made. */
const isOfOtherYear = ({ concept: { measure, year, month, priorYear }, hidden, percent }: TableColumn, period: Period): boolean =>
  year !== null && year !== period.year && (month === null || measure === 'forecast') && !priorYear && !hidden && !percent;

/** The budgets or the forecasts that are not read since they name another year, where the table has none of the period's year. */
const leftOf = (measure: 'budget' | 'forecast', table: Table, fields: readonly Field[], period: Period): readonly TableColumn[] => (fields.some((field) => field.measure === measure || (measure === 'budget' && field.measure === 'budgetToDate' && field.column.concept.year === period.year)) ? []
  : table.columns.filter((column) => column.concept.measure === measure && isOfOtherYear(column, period) && holdsFigures(table, column.column)));

/** The outcome's head, where it alone names the period's year, and budget and forecast together another one: it is the head that is wrong. */
function oddOutcome(left: readonly (readonly TableColumn[])[], fields: readonly Field[], period: Period): TableColumn | null {
  const years = new Set(left.flatMap((columns) => columns.map(({ concept }) => concept.year)));
  const outcomes = fields.filter(({ measure }) => measure === 'actual');
  const [outcome] = outcomes;
  return outcome && left.every((columns) => columns.length === 1) && years.size === 1 && outcomes.every(({ column }) => column.concept.year === period.year) ? outcome.column : null;
}

/**
 * Budgets and forecasts that are not read because they name another year than the period's, in a table that has none
 * of that: the period, or their heads, may well be wrong.
 */
export function otherYearProblems(table: Table, fields: readonly Field[], period: Period | null): Problem[] {
  if (period === null || fields.length === 0) return [];
  const left = MISSING.map(([measure]) => leftOf(measure, table, fields, period));
  const cellOf = ({ column }: TableColumn): CellAddress => ({ sheet: table.sheet, row: table.headRows.last, column });
  const named = (columns: readonly TableColumn[]) => columns.map((column) => `"${column.head}" (${formatAddress(cellOf(column))})`).join(', ');
  const odd = oddOutcome(left, fields, period);
  if (odd) {
    const others = left.flat();
    return [{
      ...ruled('otherYearColumn'), cells: [odd, ...others].map(cellOf),
      message: {
        sv: `${named([odd])} säger ${period.year}, men ${named(others)} säger ${others[0]?.concept.year}. Uppföljningen är därför läst för ${formatPeriod(period)}, utan budget och prognos. Rätta rubriken för utfallet om året är fel, eller ange perioden i inställningarna.`,
        en: `${named([odd])} says ${period.year}, but ${named(others)} say ${others[0]?.concept.year}. The follow-up is therefore read for ${formatPeriod(period)}, without budget and forecast. Correct the outcome's head if its year is wrong, or give the period in the settings.`,
      },
    }];
  }
  return MISSING.flatMap(([, word], at): Problem[] => {
    const columns = left[at] ?? [];
    return columns.length === 0 ? [] : [{
      ...ruled('otherYearColumn'), cells: columns.map(cellOf),
      message: {
        sv: `${named(columns)} läses inte: uppföljningen gäller ${formatPeriod(period)}, och tabellen har ingen ${word.sv} för det året. Ange perioden i inställningarna om den är fel, annars rätta rubriken.`,
        en: `${named(columns)}: not read, since the follow-up is for ${formatPeriod(period)} and the table has no ${word.en} for that year. Give the period in the settings if it is wrong; otherwise correct the head.`,
      },
    }];
  });
}
