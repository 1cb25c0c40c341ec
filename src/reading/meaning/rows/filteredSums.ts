import { formatAddress } from '../../../values/cell';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { isWithin } from '../../../values/tolerance';
import type { RawSheet } from '../../../workbook/rawSheet';
import { amountAt } from '../../arithmetic/amountGrid';
import type { Table, TableRow } from '../../geometry/table';
import type { RowRoles } from './rowRoles';

/** The sums that hold only the rows that are shown, as SUBTOTAL makes them under a filter: by row, the rows that they leave out. */
export function filteredSums({ hiddenRows = [] }: RawSheet, { rows }: Table, { subtotals, grid, kinds, total }: RowRoles): ReadonlyMap<number, readonly TableRow[]> {
  if (hiddenRows.length === 0) return new Map();
  const hidden = new Set(hiddenRows);
  const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  return new Map(subtotals.flatMap(({ row, covers: summed }): [number, readonly TableRow[]][] => {
    // A total of all that is shown, which leaves the hidden rows out, is the sum of all.
    const others = row === total ? items.filter((at) => !summed.includes(at)) : [];
    const covers = others.every((at) => hidden.has(rows[at]?.index ?? -1)) ? [...summed, ...others] : summed;
    const left = covers.flatMap((at) => { const one = rows[at]; return one && hidden.has(one.index) ? [one] : []; });
    if (left.length === 0 || left.length === covers.length) return [];
    const shown = covers.filter((at) => !hidden.has(rows[at]?.index ?? -1));
    const differs = (column: number, some: readonly number[]): boolean => {
      const sum = some.reduce((all, at) => all + (amountAt(grid, at, column) || 0), 0);
      return !isWithin(sum - amountAt(grid, row, column), { unit: grid.units[column] ?? 1, terms: some.length });
    };
    const columns = Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !Number.isNaN(amountAt(grid, row, column)));
    return columns.every((column) => !differs(column, shown)) && columns.some((column) => differs(column, covers)) ? [[row, left]] : [];
  }));
}

/** That a sum holds no rows that are hidden: the follow-up counts them. */
export const filteredProblems = (table: Table, sums: ReadonlyMap<number, readonly TableRow[]>): Problem[] => [...sums].flatMap(([at, left]) => {
  const row = table.rows[at];
  const name = left[0]?.name ?? '';
  return row === undefined ? [] : [{
    ...ruled('sumFiltered'), cells: [row.nameCell, ...left.map(({ nameCell }) => nameCell)],
    message: {
      sv: `${row.name || 'Summan'} i ${formatAddress(row.nameCell)} räknar bara de rader som visas. ${left.length === 1 ? 'En dold rad' : `${left.length} dolda rader`} räknas med i uppföljningen: ${left.length === 1 ? `"${name}"` : `till exempel "${name}"`}. Visa alla rader, eller ta bort dem som inte gäller.`,
      en: `${row.name || 'The sum'} in ${formatAddress(row.nameCell)} counts only the rows that are shown. ${left.length === 1 ? 'One hidden row counts' : `${left.length} hidden rows count`} in the follow-up: ${left.length === 1 ? `"${name}"` : `"${name}", for example`}. Show all rows, or remove those that do not count.`,
    },
  }];
});
