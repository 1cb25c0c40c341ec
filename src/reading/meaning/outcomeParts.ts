import type { Table, TableColumn } from '../geometry/table';
import { parseHead } from '../words/concept';
import { numberIn } from '../cells/cellReading';
import type { Period } from '../../values/period';
import type { Field } from './field';

/** Quarters and tertials of the outcome side by side, where no column is their sum: "Kv 1 | Kv 2 | Kv 3". */

/** The part of the year that a column is of, by its own head or the one above; nothing there says that it is accumulated. */
const isPart = ({ column, heads, percent, hidden, concept: { measure, dateKind, month, priorYear, year } }: TableColumn, period: Period, at: ReadonlySet<number>): boolean =>
  !percent && !hidden && !priorYear && measure === 'actual' && dateKind === 'part' && month !== null && month <= period.month && (year === null || year === period.year)
  && !at.has(column) && parseHead(heads.at(-1) ?? '').scope === null && parseHead(heads.join(' ')).scope === null;

/** Each part is told alone where it is no larger than the first by half: accumulated ones grow with every part. */
const GROWTH = 1.5;

function areAlone(table: Table, parts: readonly TableColumn[]): boolean {
  const rows = table.rows.map(({ raw }) => parts.map(({ column }) => Math.abs(numberIn(raw, column) ?? 0))).filter(([first = 0]) => first > 0);
  const level = rows.filter(([first = 0, ...others]) => others.every((amount) => amount < first * GROWTH));
  return rows.length > 0 && level.length * 10 >= rows.length * 8;
}

/** Whether the months that parts end with are all of the year's until the period's: 3, 6 and 9, or 4 and 8. */
const areAll = (months: readonly number[], period: Period): boolean =>
  months.length >= 2 && months.every((month, at) => month === (months[0] ?? 0) * (at + 1)) && months.at(-1) === period.month;

/**
 * The outcome as its parts where the last of them was taken for all of it: the amounts of one quarter are no outcome of
 * nine months.
 */
export function withOutcomeParts(fields: readonly Field[], table: Table, period: Period | null): readonly Field[] {
  const [outcome, ...more] = fields.filter(({ measure }) => measure === 'actual');
  if (!outcome || more.length > 0 || period === null || outcome.column.chosen) return fields;
  const used = new Set(fields.filter((field) => field !== outcome).map(({ column }) => column.column));
  const parts = table.columns.filter((column) => isPart(column, period, used)).sort((one, other) => (one.concept.month ?? 0) - (other.concept.month ?? 0));
  if (!parts.includes(outcome.column) || !areAll(parts.map(({ concept }) => concept.month ?? 0), period) || !areAlone(table, parts)) return fields;
  return fields.flatMap((field) => (field === outcome ? parts.map((column) => ({ ...outcome, column, oneMonth: true })) : [field]));
}
