import { fold } from '../../../values/text';
import { isWithin } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableRow } from '../../geometry/table';
import { isStatement, lineKinds } from './statement';

/** A result by its lines, and a table of its own below or above it of the activities that come to the same. */

/** One column could agree by chance. */
const LEAST_COLUMNS = 2;
const LEAST_UNITS = 2;

/** What a statement comes to. */
function resultOf(table: Table): TableRow | null {
  const kinds = lineKinds(table);
  return table.rows.filter((_, at) => kinds[at] === 'result' || kinds[at] === 'netCost').at(-1) ?? table.rows.filter(({ kind }) => kind === 'sum').at(-1) ?? null;
}

/** Whether the units of a table come to the result in each column that both have, under the same heads. */
function divides(result: TableRow, statement: Table, units: Table): boolean {
  const items = units.rows.filter(({ kind }) => kind === 'item');
  const last = units.rows.filter(({ kind }) => kind === 'sum').at(-1);
  if (items.length < LEAST_UNITS) return false;
  let telling = 0;
  for (const { column, head, percent } of statement.columns) {
    const same = percent ? undefined : units.columns.find((one) => fold(one.head) === fold(head));
    const printed = numberIn(result.raw, column);
    if (same === undefined || printed === null) continue;
    const sum = (last ? numberIn(last.raw, same.column) : null) ?? items.reduce((all, { raw }) => all + (numberIn(raw, same.column) ?? 0), 0);
    if (!isWithin(sum - printed, { unit: columnUnit(statement.rows, statement.formats, column), terms: items.length })) return false;
    if (printed !== 0) telling += 1;
  }
  return telling >= LEAST_COLUMNS;
}

/** Whether some of the tables of a sheet are a statement and the activities that come to its result. */
export function isDividedByTable(tables: readonly Table[]): boolean {
  const units = tables.filter((table) => !table.part && !isStatement(table));
  return units.length > 0 && tables.some((table) => {
    const result = !table.part && isStatement(table) ? resultOf(table) : null;
    return result !== null && units.some((one) => divides(result, table, one));
  });
}
