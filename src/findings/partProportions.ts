import { amountAt } from '../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import { formatAddress } from '../values/cell';
import { fold } from '../values/text';
import { findingOf, type Finding } from './finding';
import { comparedColumns } from './proportions';
import { shownValue } from './shownValue';

/** A part that is larger than what it is a part of, where it is the usual share of it in the row's other columns. */

/** In so many other columns the part is a like share of its whole, within this factor. */
const LEAST_OTHERS = 2;
const ALIKE = 2;
/** So many times its usual share it has to be before it is told: a whole that is nearly nothing makes any part large. */
const OUTSIZED = 3;

/** Income and costs are each larger than the net that they are parts of. */
const OF_A_SIDE = /intäkt|kostnad|inkomst|utgift/;

const isNear = (ratio: number, usual: number): boolean => ratio / usual >= 1 / ALIKE && ratio / usual <= ALIKE;

function findingIn(table: EconomyTable, row: number, whole: number): Finding[] {
  const { grid, cellAt } = table.arithmetic;
  const shares = comparedColumns(table).map(({ at }) => ({ at, part: amountAt(grid, row, at), of: amountAt(grid, whole, at) })).filter(({ part, of }) => part !== 0 && of !== 0 && !Number.isNaN(part + of))
    .map((one) => ({ ...one, share: one.part / one.of }));
  const over = shares.filter(({ share, part, of, at }) => share > 1 && Math.abs(part) - Math.abs(of) > (grid.units[at] ?? 1));
  const [out] = over;
  const others = shares.filter((one) => one !== out);
  const usual = [...others].sort((a, b) => a.share - b.share)[Math.floor(others.length / 2)]?.share ?? NaN;
  if (!out || over.length > 1 || others.length < LEAST_OTHERS || !others.every(({ share }) => share > 0 && isNear(share, usual)) || out.share < OUTSIZED * usual) return [];
  const slip = [10, 100, 1000].find((times) => isNear(out.share / times, usual));
  const proposed = slip === undefined ? null : Number((out.part / slip).toPrecision(12));
  const [cell, ofCell] = [cellAt(row, out.at), cellAt(whole, out.at)];
  const [name, wholeName] = [table.rows[row]?.name ?? '', table.rows[whole]?.name ?? ''];
  const say = (value: number, language: 'sv' | 'en') => shownValue(value, table.unit, language);
  const message = {
    sv: `${name}: ${say(out.part, 'sv')} i ${formatAddress(cell)} är mer än hela ${wholeName}, ${say(out.of, 'sv')} i ${formatAddress(ofCell)}, som det är en del av. Kontrollera cellen.`,
    en: `${name}: ${say(out.part, 'en')} in ${formatAddress(cell)} is more than all of ${wholeName}, ${say(out.of, 'en')} in ${formatAddress(ofCell)}, that it is a part of. Check the cell.`,
  };
  return [findingOf({ rule: 'outOfProportion', message, cells: [cell, ofCell], expected: proposed, found: out.part, unit: table.unit, causes: [{ cell, found: out.part, proposed, why: message }] })];
}

function ofTable(table: EconomyTable): Finding[] {
  let whole: number | null = null;
  return table.rows.flatMap(({ kind, name }, row): Finding[] => {
    if (row >= table.arithmetic.grid.rows) return [];
    if (kind !== 'ofWhich') {
      whole = kind === 'heading' ? null : row;
      return [];
    }
    return whole === null || OF_A_SIDE.test(fold(name)) ? [] : findingIn(table, row, whole);
  });
}

/** Parts that are larger than their wholes, but for cells that something else is told of. */
export function partProportionFindings(tables: readonly EconomyTable[], told: readonly Finding[]): Finding[] {
  const cells = new Set(told.flatMap(({ causes }) => causes.map(({ cell }) => formatAddress(cell))));
  return tables.flatMap(ofTable).filter(({ cells: [cell] }) => cell !== undefined && !cells.has(formatAddress(cell)));
}
