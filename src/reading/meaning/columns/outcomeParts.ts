import type { Table, TableColumn } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import { numberIn } from '../../cells/cellReading';
import type { CellAddress } from '../../../values/cell';
import type { Doubted } from '../../../values/doubt';
import type { Period } from '../../../values/period';
import { ruled } from '../../../values/rules/catalogue';
import { fold } from '../../../values/text';
import { workedUpWords } from '../../words/lexicon';
import type { Field } from '../field';
import { monthAlone } from './monthAlone';
import type { Candidate } from './undatedColumns';

/** Quarters and tertials of the outcome side by side, where no column is their sum: "Kv 1 | Kv 2 | Kv 3". */

const isOrdered = ({ resolved, column: { head, chosen } }: Candidate): boolean => resolved === 'actual' && !chosen && workedUpWords.test(fold(head));

/** "Utfall | Beställt | Utfall inkl. beställt": what is ordered is no outcome yet, though the last column is their sum. */
export const withoutOrdered = (candidates: readonly Candidate[]): Candidate[] => candidates.map((candidate) => {
  const isPlain = (other: Candidate): boolean => other.resolved === 'actual' && other.component === candidate.component && /utfall|redovis|bokfört/i.test(other.column.head) && !isOrdered(other);
  return isOrdered(candidate) && candidates.some(isPlain) ? { ...candidate, resolved: null, outdone: 'actual' } : candidate;
});

/** The part of the year that a column is of, by its own head or the one above; nothing there says that it is accumulated. */
const isPart = ({ column, heads, percent, hidden, concept: { measure, dateKind, month, priorYear, year } }: TableColumn, period: Period, at: ReadonlySet<number>): boolean =>
  !percent && !hidden && !priorYear && measure === 'actual' && dateKind === 'part' && month !== null && month <= period.month && (year === null || year === period.year)
  && !at.has(column) && parseHead(heads.at(-1) ?? '').scope === null && parseHead(heads.join(' ')).scope === null;

const sizesOf = (table: Table, columns: readonly TableColumn[]): readonly number[][] =>
  table.rows.map(({ raw }) => columns.map(({ column }) => Math.abs(numberIn(raw, column) ?? 0)));

/** Each part is told alone where it is no larger than the first by half: accumulated ones grow with every part. */
const GROWTH = 1.5;

function areLevel(table: Table, parts: readonly TableColumn[]): boolean {
  const rows = sizesOf(table, parts).filter(([first = 0]) => first > 0);
  const level = rows.filter(([first = 0, ...others]) => others.every((amount) => amount < first * GROWTH));
  return rows.length > 0 && level.length * 10 >= rows.length * 8;
}

/** Whether the parts together are nearer than the last of them to what the year's forecast or budget comes to by then; null where neither is known. */
function fitTogether(table: Table, parts: readonly TableColumn[], fields: readonly Field[], period: Period): boolean | null {
  const year = (['forecast', 'budget'] as const).map((wanted) => fields.find(({ measure, component }) => measure === wanted && (component === null || component === 'netCost'))).find((field) => field !== undefined);
  const rows = year === undefined ? [] : sizesOf(table, [year.column, ...parts]).filter((sizes) => sizes.every((size) => size > 0));
  if (rows.length === 0) return null;
  const [due, together, last] = rows.reduce<[number, number, number]>(([all, sum, end], [whole = 0, ...own]) =>
    [all + (whole * period.month) / 12, sum + own.reduce((more, one) => more + one, 0), end + (own.at(-1) ?? 0)], [0, 0, 0]);
  return Math.abs(together - due) < Math.abs(last - due);
}

/** Whether the months that parts end with are all of the year's until the period's: 3, 6 and 9, or 4 and 8. */
const areAll = (months: readonly number[], period: Period): boolean =>
  months.length >= 2 && months.every((month, at) => month === (months[0] ?? 0) * (at + 1)) && months.at(-1) === period.month;

/** The parts of the year that an outcome is the last of, from the first on; null where it is none of several. */
function partsUntil(fields: readonly Field[], table: Table, period: Period): { readonly outcome: Field; readonly parts: readonly TableColumn[] } | null {
  const [outcome, ...more] = fields.filter(({ measure }) => measure === 'actual');
  if (!outcome || more.length > 0 || outcome.column.chosen) return null;
  const used = new Set(fields.filter((field) => field !== outcome).map(({ column }) => column.column));
  const parts = table.columns.filter((column) => isPart(column, period, used)).sort((one, other) => (one.concept.month ?? 0) - (other.concept.month ?? 0));
  return parts.includes(outcome.column) && areAll(parts.map(({ concept }) => concept.month ?? 0), period) ? { outcome, parts } : null;
}

/**
 * The outcome as its parts where the last of them was taken for all of it: the amounts of one quarter are no outcome of
 * nine months.
 */
export function withOutcomeParts(fields: readonly Field[], table: Table, period: Period | null): readonly Field[] {
  const found = period === null ? null : partsUntil(fields, table, period);
  if (!found || period === null || !areLevel(table, found.parts) || fitTogether(table, found.parts, fields, period) === false) return fields;
  return fields.flatMap((field) => (field === found.outcome ? found.parts.map((column) => ({ ...found.outcome, column, oneMonth: true })) : [field]));
}

/** Parts of which the amounts say both that each is told alone and that they are accumulated: the last of them is used as all of the outcome, and unsure. So is a month that may stand alone. */
export function openOutcomeParts(table: Table, fields: readonly Field[], period: Period | null): Doubted {
  const found = period === null ? null : partsUntil(fields, table, period);
  const isOpen = found !== null && period !== null && (fitTogether(table, found.parts, fields, period) ?? false) !== areLevel(table, found.parts);
  if (!isOpen) return monthAlone(table, fields, period);
  const { parts, outcome: { column: { column } } } = found;
  const at = (part: TableColumn): CellAddress => ({ sheet: table.sheet, row: table.headRows.last, column: part.column });
  const [first, last] = [parts[0]?.head ?? '', parts.at(-1)?.head ?? ''];
  const rows = table.rows.map(({ index }) => index);
  return {
    problems: [{
      ...ruled('openParts'), cells: parts.map(at),
      message: {
        sv: `Beloppen visar inte om "${first}" till "${last}" är var för sig eller ackumulerade. "${last}" används som hela utfallet och är osäkert. Skriv "ack" i rubrikerna, eller lägg till en kolumn med summan.`,
        en: `The amounts do not show whether "${first}" to "${last}" are told one by one or accumulated. "${last}" is used as all of the outcome and is unsure. Write "ack" in the heads, or add a column of their sum.`,
      },
    }],
    unsure: [{ sheet: table.sheet, column, firstRow: Math.min(...rows), lastRow: Math.max(...rows), why: { sv: 'beloppen kan vara bara den sista delen av året', en: 'the amounts may be of the last part of the year alone' } }],
  };
}
