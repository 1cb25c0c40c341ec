import { fold } from '../../../values/text';
import { isWithin } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';
import { isCommitteeName } from '../../geometry/titles';
import { lookUp, statementLines } from '../../words/lexicon';
import { readRowRoles } from './rowRoles';

/**
 * Incomes and costs mixed above their sum, the same under area after area: lines of a result, whatever they are called.
 * "Entréer" and "Elevpeng" are no areas.
 */

export const itemsOf = ({ rows }: Pick<Table, 'rows'>): readonly TableRow[] => rows.filter(({ kind }) => kind === 'item');

/** The columns of amounts that are signed as their lines are: a variance is of either sign. */
const amountsOf = ({ columns }: Table): readonly TableColumn[] =>
  columns.filter(({ percent, concept }) => !percent && concept.measure !== 'variance' && concept.measure !== 'change');

/** The row that a block ends with, where words or its amounts make it what the lines come to; null for none. */
export function closingRow(block: Table): TableRow | null {
  const at = block.rows.map(({ kind }) => kind !== 'heading').lastIndexOf(true);
  const last = block.rows[at];
  if (!last) return null;
  const isSaid = last.kind === 'sum' || lookUp(statementLines, last.folded) === 'result';
  return isSaid || readRowRoles(block, amountsOf(block), 'units').total === at ? last : null;
}

interface Signed {
  readonly row: TableRow;
  readonly sign: 1 | -1;
}

/** Whether a row is what others come to, in each column that it has an amount in and two at least. */
function isSumOf(block: Table, whole: TableRow, parts: readonly Signed[]): boolean {
  if (parts.length < 2) return false;
  let telling = 0;
  for (const { column } of amountsOf(block)) {
    const printed = numberIn(whole.raw, column);
    if (printed === null) continue;
    const sum = parts.reduce((all, { row, sign }) => all + sign * (numberIn(row.raw, column) ?? 0), 0);
    if (!isWithin(sum - printed, { unit: columnUnit(block.rows, block.formats, column), terms: parts.length })) return false;
    if (printed !== 0) telling += 1;
  }
  return telling >= 2;
}

/** Incomes and costs both: amounts of both signs in most columns, or one sum that is the first lines less the others. */
export function isMixed(block: Table): boolean {
  const closing = closingRow(block);
  const items = itemsOf(block).filter((row) => row !== closing);
  const signs = amountsOf(block).map(({ column }) => new Set(items.flatMap(({ raw }) => Math.sign(numberIn(raw, column) ?? 0) || [])));
  const told = signs.filter(({ size }) => size > 0);
  if (told.length > 0 && told.filter(({ size }) => size > 1).length * 2 > told.length) return true;
  return closing?.kind === 'sum' && items.length <= MOST_LINES && items.some((_, at) => at > 0 && ([1, -1] as const).some((way) =>
    isSumOf(block, closing, items.map((row, place) => ({ row, sign: place < at === (way === 1) ? 1 : -1 })))));
}

/** Longer lists of one sign are no lines of a small result. */
const MOST_LINES = 30;

/** The same lines come again under area after area: at least half of all. */
export function recur(parts: readonly Pick<Table, 'rows'>[]): boolean {
  const seen = new Map<string, number>();
  const names = parts.map((part) => new Set(itemsOf(part).map(({ name }) => fold(name))));
  for (const own of names) for (const name of own) seen.set(name, (seen.get(name) ?? 0) + 1);
  const all = names.flatMap((own) => [...own]);
  return all.filter((name) => (seen.get(name) ?? 0) > 1).length * 2 >= all.length;
}

/** Several committees in a list are what is followed up, whatever table they stand in again: no lines of a result. */
const listsCommittees = (part: Table): boolean => itemsOf(part).filter(({ name }) => isCommitteeName(name)).length >= 2;

/** Two areas at least with incomes and costs, half of all or more, and each with the sum of its lines last. */
export function haveMixedLines(parts: readonly Table[]): boolean {
  if (parts.some(listsCommittees)) return false;
  const several = parts.filter((part) => itemsOf(part).length >= 2);
  const mixed = several.filter(isMixed).length;
  return mixed >= 2 && mixed * 2 >= several.length && several.every((part) => closingRow(part) !== null) && recur(parts);
}
