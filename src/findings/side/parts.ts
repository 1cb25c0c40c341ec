import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import type { Problem } from '../../values/problem';
import { addableColumns, place, printedAt, rowTolerance, show, stepAt, sumTolerance, total, warning, type Printed } from './table';

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

const partsDiffer = (rule: 'partsExceedWhole' | 'partsMismatch', table: SideTable, { row }: Whole, { whole, known, sum, head }: Column): Problem => warning(rule, {
  sv: `${row.name} (${head}): delarna summerar till ${show(sum, table)}, men i ${place(whole)} står ${show(whole.value, table)}. Kontrollera delarna, eller helheten.`,
  en: `${row.name} (${head}): its parts add up to ${show(sum, table)}, but ${place(whole)} says ${show(whole.value, table)}. Check the parts, or the whole.`,
}, [whole, ...known]);

/**
 * Parts that are more than their whole, and parts that do not make it up in a column though they do so exactly in at
 * least two others. Parts that overlap (women, those under 18) exceed their whole in every column: that is no finding.
 */
export function partProblems(table: SideTable): Problem[] {
  return wholesOf(table.rows).flatMap((whole) => {
    const columns = columnsOf(table, whole);
    const complete = columns.filter((column) => column.complete);
    const overlap = complete.length >= 2 && complete.every(({ exceeds }) => exceeds);
    const tied = complete.filter(({ ties }) => ties).length;
    return columns.flatMap((column): Problem[] => {
      const large = column.known.find((part) => size(part.value, column.whole.value) - Math.abs(column.whole.value) > rowTolerance(column.step));
      const name = whole.parts.find(({ nameCell }) => nameCell.row === large?.cell.row)?.name ?? '';
      if (large) return [partTooLarge(table, whole, large, name, column.whole)];
      if (column.exceeds) return overlap ? [] : [partsDiffer('partsExceedWhole', table, whole, column)];
      const differs = Math.abs(column.sum - column.whole.value) > sumTolerance(column.step, column.known.length);
      return column.complete && differs && tied >= 2 ? [partsDiffer('partsMismatch', table, whole, column)] : [];
    });
  });
}
