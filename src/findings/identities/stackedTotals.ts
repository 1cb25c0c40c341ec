import { amountAt } from '../../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../../reading/meaning/tables/economyTable';
import type { DownIdentity } from '../../reading/meaning/tables/tableArithmetic';
import { allowed } from '../../values/tolerance';
import { gapOf, holds, type Tie, type TieTerm } from './tie';

/** A row below several tables of one sheet that sums all of them: by the words of its own table it sums that one alone. */
export interface StackedTotals {
  readonly ties: readonly Tie[];
  /** What the tables say of those rows by themselves. */
  readonly replaced: ReadonlySet<DownIdentity>;
}

const LEAST_COLUMNS = 2;

/** The amounts of a table's own total, by the columns of the sheet. */
function totalTerms({ totalRow, rows, arithmetic: { grid, cellAt } }: EconomyTable): ReadonlyMap<number, TieTerm> {
  const terms = new Map<number, TieTerm>();
  for (let column = 0; totalRow !== null && rows[totalRow] && column < grid.columns; column += 1) {
    const cell = cellAt(totalRow, column);
    const value = amountAt(grid, totalRow, column);
    if (!Number.isNaN(value)) terms.set(cell.column, { cell, value, factor: -1 });
  }
  return terms;
}

function tiesOf(table: EconomyTable, { row, parts }: DownIdentity, before: readonly ReadonlyMap<number, TieTerm>[]): Tie[] {
  const { grid, facts, heads, cellAt } = table.arithmetic;
  return facts.flatMap((place, column): Tie[] => {
    const cell = cellAt(row, column);
    const value = amountAt(grid, row, column);
    if (place < 0 || Number.isNaN(value)) return [];
    const own = parts.map((part): TieTerm => ({ cell: cellAt(part, column), value: amountAt(grid, part, column), factor: -1 })).filter((term) => !Number.isNaN(term.value));
    const terms = [{ cell, value, factor: 1 }, ...own, ...before.flatMap((totals) => totals.get(cell.column) ?? [])];
    const step = grid.units[column] ?? 1;
    return [{
      kind: 'sum', terms, gap: gapOf(terms), tolerance: allowed({ unit: step, terms: terms.length - 1 }), step, name: table.rows[row]?.name ?? '', head: heads[column] ?? '',
      unit: table.unit, family: `${table.sheet} ${table.rows[row]?.nameCell.row ?? 0} sum`, saidOnly: false,
    }];
  });
}

/** The totals of a sheet's tables, which stand one below the other in the same columns. */
export function stackedTotals(tables: readonly EconomyTable[]): StackedTotals {
  const [ties, replaced]: [Tie[], Set<DownIdentity>] = [[], new Set()];
  tables.forEach((table, at) => {
    const before = tables.slice(0, at).filter(({ sheet, unit }) => sheet === table.sheet && unit === table.unit).map(totalTerms).filter(({ size }) => size > 0);
    if (before.length === 0) return;
    for (const one of table.arithmetic.down.filter(({ saidOnly }) => saidOnly)) {
      const found = tiesOf(table, one, before);
      const agree = found.filter((tie) => tie.terms[0]?.value !== 0 && holds(tie)).length;
      if (agree < LEAST_COLUMNS || agree * 2 <= found.length) continue;
      ties.push(...found);
      replaced.add(one);
    }
  });
  return { ties, replaced };
}
