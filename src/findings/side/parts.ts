import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import type { Problem } from '../../values/problem';
import type { Tie } from '../identities/tie';
import { addableColumns, place, printedAt, rowTolerance, show, sideTie, stepAt, sumTolerance, total, warning, type Printed } from './table';

interface Whole {
  readonly row: SideRow;
  /** The rows of the next level right below it. */
  readonly parts: readonly SideRow[];
}

/** Every row with parts (varav, därav), and its parts of the next level. */
function wholesOf(rows: readonly SideRow[]): Whole[] {
  return rows.flatMap((row, at): Whole[] => {
    if (row.kind === 'heading' || row.level === 2) return [];
    const after = rows.slice(at + 1);
    const end = after.findIndex((one) => one.level <= row.level);
    const parts = (end < 0 ? after : after.slice(0, end)).filter((one) => one.level === row.level + 1);
    return parts.length > 0 ? [{ row, parts }] : [];
  });
}

interface Column {
  readonly head: string;
  readonly step: number;
  readonly whole: Printed;
  readonly known: readonly Printed[];
  readonly complete: boolean;
  readonly sum: number;
  readonly exceeds: boolean;
  readonly ties: boolean;
}

/** Costs may be printed with a minus; parts of a negative whole are compared by size. */
const size = (value: number, whole: number): number => (whole < 0 ? -value : value);

function columnsOf(table: SideTable, { row, parts }: Whole): Column[] {
  return addableColumns(table).flatMap(({ column, at }): Column[] => {
    const whole = printedAt(row, at);
    if (!whole || column.measure === 'variance' || column.measure === 'change') return [];
    // A share of the whole is no part that can be added.
    const known = parts.map((part) => printedAt(part, at)).filter((part) => part !== null).filter(({ unit }) => unit === whole.unit);
    if (known.length === 0) return [];
    const sum = total(known);
    const step = stepAt(table, at);
    return [{
      head: column.head, step, whole, known, complete: known.length === parts.length, sum, ties: sum === whole.value,
      exceeds: size(sum, whole.value) - Math.abs(whole.value) > sumTolerance(step, known.length),
    }];
  });
}

const partTooLarge = (table: SideTable, { row }: Whole, part: Printed, name: string, whole: Printed): Problem => warning('partExceedsWhole', {
  sv: `${row.name}: "${name}" i ${place(part)} är ${show(part.value, table)}, mer än helheten ${show(whole.value, table)} i ${place(whole)}. Kontrollera båda cellerna.`,
  en: `${row.name}: "${name}" in ${place(part)} is ${show(part.value, table)}, more than the whole of ${show(whole.value, table)} in ${place(whole)}. Check both cells.`,
}, [whole, part]);

const partsExceed = (table: SideTable, { row }: Whole, { whole, known, sum, head }: Column): Problem => warning('partsExceedWhole', {
  sv: `${row.name} (${head}): delarna summerar till ${show(sum, table)}, men i ${place(whole)} står ${show(whole.value, table)}. Kontrollera delarna, eller helheten.`,
  en: `${row.name} (${head}): its parts add up to ${show(sum, table)}, but ${place(whole)} says ${show(whole.value, table)}. Check the parts, or the whole.`,
}, [whole, ...known]);

/** In a column: a part that is more than its whole, or parts that are so together. Null where that is no fault of it. */
function excess(table: SideTable, whole: Whole, column: Column, overlap: boolean): Problem | 'overlap' | null {
  const large = column.known.find((part) => size(part.value, column.whole.value) - Math.abs(column.whole.value) > rowTolerance(column.step));
  const name = whole.parts.find(({ nameCell }) => nameCell.row === large?.cell.row)?.name ?? '';
  if (large) return partTooLarge(table, whole, large, name, column.whole);
  return !column.exceeds ? null : overlap ? 'overlap' : partsExceed(table, whole, column);
}

const doOverlap = (columns: readonly Column[]): boolean => {
  const complete = columns.filter((column) => column.complete);
  return complete.length >= 2 && complete.every(({ exceeds }) => exceeds);
};

/** Parts that are more than their whole. Parts that overlap (women, those under 18) exceed it in every column: that is no finding. */
export const partProblems = (table: SideTable): Problem[] => wholesOf(table.rows).flatMap((whole) => {
  const columns = columnsOf(table, whole);
  const overlap = doOverlap(columns);
  return columns.flatMap((column) => {
    const found = excess(table, whole, column, overlap);
    return found === null || found === 'overlap' ? [] : [found];
  });
});

/** So large a share of the rows may have been granted more than they applied for before it is how the grants are. */
const FEW = 0.34;

/** Grants that are more than was applied for, where the others are not. */
export function grantedBeyond(table: SideTable): Problem[] {
  const [applied, granted] = (['applied', 'granted'] as const).map((measure) => table.columns.findIndex((column) => column.measure === measure));
  if (table.kind !== 'grants' || applied === undefined || granted === undefined || applied < 0 || granted < 0) return [];
  const known = table.rows.flatMap((row) => {
    const [asked, given] = [printedAt(row, applied), printedAt(row, granted)];
    return row.kind === 'item' && asked && given && asked.value > 0 ? [{ row, asked, given }] : [];
  });
  const beyond = known.filter(({ asked, given }) => given.value - asked.value > rowTolerance(Math.max(stepAt(table, applied), stepAt(table, granted))));
  if (beyond.length > known.length * FEW) return [];
  return beyond.map(({ row, asked, given }) => warning('partExceedsWhole', {
    sv: `${row.name}: beviljat i ${place(given)} är ${show(given.value, table)}, mer än de ${show(asked.value, table)} som söktes enligt ${place(asked)}. Kontrollera båda cellerna.`,
    en: `${row.name}: ${show(given.value, table)} was granted by ${place(given)}, more than the ${show(asked.value, table)} applied for by ${place(asked)}. Check both cells.`,
  }, [given, asked]));
}

/** Parts that should make up their whole in a column, since they do so exactly in at least two others. */
export const partTies = (table: SideTable): Tie[] => wholesOf(table.rows).flatMap((whole) => {
  const columns = columnsOf(table, whole);
  const overlap = doOverlap(columns);
  if (columns.filter(({ complete, ties }) => complete && ties).length < 2) return [];
  return columns.flatMap((column): Tie[] => (!column.complete || excess(table, whole, column, overlap) !== null ? []
    : [sideTie('parts', table, { name: whole.row.name, head: column.head, step: column.step }, column.whole, column.known.map((part) => ({ ...part, factor: -1 })))]));
});
