import { fold } from '../../../values/text';
import type { Period } from '../../../values/period';
import type { Field } from '../field';
import type { Component } from '../../words/lexicon';
import { monthColumns } from '../time/period';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';

/** Columns beside the follow-up's own: the outcome of years before the last one, and the change since last year. */

/** A whole year's outcome, two years back or more. */
export interface EarlierField {
  readonly column: TableColumn;
  readonly component: Component | null;
  readonly year: number;
  /** The amount of this year whose sign it takes. */
  readonly like: Field;
}

/** The printed change since last year, and the sign that makes it outcome − prior year. */
export interface ChangeField {
  readonly column: TableColumn;
  readonly component: Component | null;
  /** The outcome beside it, whose sign it takes. */
  readonly actual: Field;
  readonly orientation: 1 | -1;
}

const isOutcome = ({ concept: { measure, component, dateOnly } }: TableColumn): boolean =>
  measure === 'actual' || measure === 'prior' || (measure === null && (dateOnly || component !== null));

/** "Bokslut 2015", or 2015 alone; not a month of that year, and not its outcome to a date. */
function isWholeYear({ concept: { month, dateKind, scope } }: TableColumn, period: Period): boolean {
  if (month !== null) return month === 12 && dateKind !== 'month';
  return scope !== 'toDate' || period.month === 12;
}

/** One column a year and part of the result. */
export function earlierFields(table: Table, fields: readonly Field[], period: Period | null): EarlierField[] {
  if (period === null) return [];
  const months = new Set(monthColumns(table));
  const found: EarlierField[] = [];
  for (const column of table.columns) {
    const { year, component } = column.concept;
    if (column.hidden || column.percent || months.has(column) || year === null || year > period.year - 2) continue;
    if (!isOutcome(column) || !isWholeYear(column, period)) continue;
    const own = fields.filter((field) => field.component === component && !field.measure.startsWith('variance'));
    const like = own.find(({ measure }) => measure === 'actual') ?? own[0];
    if (like && !found.some((one) => one.year === year && one.component === component)) found.push({ column, component, year, like });
  }
  return found.sort((a, b) => b.year - a.year);
}

/** A change of something else than the outcome. */
const OTHER_CHANGE = /budget|prognos|plan|procent|%|index/;

/**
 * The column that prints the change since last year: most of its rows are the outcome less the prior year beside it,
 * or the other way about. A row that is not is the source's own, and is carried as it is printed.
 */
export function changeField(table: Table, fields: readonly Field[], step: number): ChangeField | null {
  const of = (component: Component | null, measure: Field['measure']) =>
    fields.find((field) => field.measure === measure && field.component === component && !field.oneMonth);
  for (const column of table.columns) {
    if (column.concept.measure !== 'change' || column.hidden || column.percent || OTHER_CHANGE.test(fold(column.head))) continue;
    const { component } = column.concept;
    const actual = of(component, 'actual');
    const prior = of(component, 'priorYearToDate') ?? of(component, 'priorYear');
    const orientation = actual && prior ? orientationOf(table, column, actual, prior, step) : null;
    if (actual && orientation !== null) return { column, component, actual, orientation };
  }
  return null;
}

function orientationOf(table: Table, change: TableColumn, actual: Field, prior: Field, step: number): 1 | -1 | null {
  let [known, plain, turned] = [0, 0, 0];
  for (const { raw } of table.rows) {
    const [c, a, p] = [change, actual.column, prior.column].map(({ column }) => numberIn(raw, column));
    if (typeof c !== 'number' || typeof a !== 'number' || typeof p !== 'number' || c === 0) continue;
    known += 1;
    if (Math.abs(a - p - c) <= step * 1.01) plain += 1;
    else if (Math.abs(p - a - c) <= step * 1.01) turned += 1;
  }
  if (Math.max(plain, turned) * 2 <= known) return null;
  return plain >= turned ? 1 : -1;
}
