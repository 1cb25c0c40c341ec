import { amountAt } from '../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import { formatAddress, type CellAddress } from '../values/cell';
import { unitFactor, type Unit } from '../values/unit';
import { findingOf, type Finding } from './finding';
import { comparedColumns, MOST_ROWS } from './proportions';
import { shownValue } from './shownValue';

/**
 * A row of which every amount is a thousandfold of what its table is in: typed in kronor among tkr. Its amounts agree
 * with each other, so only the other rows tell.
 */

const THOUSAND = 1000;
const LEAST_OTHERS = 2;
/** So many times the largest other row, with so much money, beside so many rows: the less of one, the more of another is asked. */
const OUTSIZED: readonly { readonly times: number; readonly kronor: number; readonly others: number }[] = [
  { times: 100, kronor: 5e9, others: 2 }, { times: 100, kronor: 1e9, others: 3 }, { times: 20, kronor: 3e9, others: 3 },
];
/** What it comes to in the table's unit is no larger than this many times the others, and no smaller than such a part of them. */
const FITS_ABOVE = 3;
const FITS_BELOW = 20;
const SMALLER: Partial<Record<Unit, string>> = { tkr: 'kronor', mnkr: 'tkr' };

interface Amounts {
  readonly row: number;
  readonly sizes: readonly number[];
}

/** Whether a row's amounts are out of all proportion to the other rows, and like them once they are divided. */
function isThousandfold({ sizes }: Amounts, others: readonly Amounts[], unit: Unit): boolean {
  const known = sizes.flatMap((size, at) => {
    const besides = others.map((other) => other.sizes[at] ?? NaN).filter((other) => other > 0);
    return size > 0 && besides.length >= LEAST_OTHERS ? [{ size, most: Math.max(...besides), least: Math.min(...besides) }] : [];
  });
  const kronor = Math.max(...sizes.filter(Number.isFinite)) * unitFactor(unit, 'kr');
  const isOutsized = OUTSIZED.some((least) => others.length >= least.others && kronor >= least.kronor && known.every(({ size, most }) => size > least.times * most));
  return known.length >= 2 && isOutsized && known.every(({ size, most, least }) => size / THOUSAND <= FITS_ABOVE * most && size / THOUSAND * FITS_BELOW >= least);
}

function findingFor(table: EconomyTable, { row, sizes }: Amounts, columns: readonly number[]): Finding {
  const { grid, cellAt } = table.arithmetic;
  const places = columns.filter((_, at) => (sizes[at] ?? NaN) > 0);
  const cells = places.map((column): CellAddress => cellAt(row, column));
  const found = amountAt(grid, row, places[0] ?? 0);
  const proposed = Number((found / THOUSAND).toPrecision(12));
  const name = table.rows[row]?.name ?? '';
  const at = cells.map(formatAddress).join(', ');
  const smaller = SMALLER[table.unit] ?? '';
  const message = {
    sv: `${name}: alla belopp i raden (${at}) är omkring tusen gånger så stora som de andra raderna talar för: de tycks stå i ${smaller} i en tabell i ${table.unit}. Troligt värde i ${cells[0] ? formatAddress(cells[0]) : ''}: ${shownValue(proposed, table.unit, 'sv')}. Skriv om raden i tabellens enhet.`,
    en: `${name}: all amounts of the row (${at}) are about a thousand times what the other rows speak for: they seem to be in ${smaller} in a table in ${table.unit}. Likely value in ${cells[0] ? formatAddress(cells[0]) : ''}: ${shownValue(proposed, table.unit, 'en')}. Write the row in the table's unit.`,
  };
  return findingOf({
    rule: 'outOfProportion', message, cells, expected: proposed, found, unit: table.unit,
    causes: cells[0] ? [{ cell: cells[0], found, proposed, why: message }] : [],
  });
}

function ofTable(table: EconomyTable): Finding[] {
  const { grid } = table.arithmetic;
  if (table.shape !== 'units' || SMALLER[table.unit] === undefined) return [];
  const columns = comparedColumns(table).map(({ at }) => at);
  const rows = table.rows.flatMap(({ kind }, row): Amounts[] => (kind !== 'item' || row >= grid.rows ? []
    : [{ row, sizes: columns.map((column) => Math.abs(amountAt(grid, row, column))) }]));
  if (columns.length < 2 || rows.length > MOST_ROWS) return [];
  const found = rows.filter((one) => isThousandfold(one, rows.filter((other) => other !== one), table.unit));
  return found.length === 1 ? found.map((one) => findingFor(table, one, columns)) : [];
}

/** Rows that are in another unit than their table. */
export const rowScaleFindings = (tables: readonly EconomyTable[]): Finding[] => tables.flatMap(ofTable);
