import { isWithin } from '../../values/tolerance';
import { amountAt, type AmountGrid } from './amountGrid';

/** So many columns with an amount of the row put aside tell that the whole counts it. */
const LEAST_TELLING = 2;

/** Whether rows come to the whole in every column that tells, and are needed for that in enough of them. */
function makesTrue(grid: AmountGrid, row: number, items: readonly number[], aside: readonly number[]): boolean {
  let needed = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const printed = amountAt(grid, row, column);
    if (Number.isNaN(printed)) continue;
    const sumOf = (rows: readonly number[]): number => rows.reduce((all, one) => all + (amountAt(grid, one, column) || 0), 0);
    const [own, more] = [sumOf(items), sumOf(aside)];
    const tolerance = { unit: grid.units[column] ?? 1, terms: items.length + aside.length };
    if (!isWithin(own + more - printed, tolerance)) return false;
    if (!isWithin(own - printed, tolerance)) needed += 1;
  }
  return needed >= LEAST_TELLING;
}

/**
 * What a printed whole is the sum of, with a row that is put aside ("Återföring kapitalkostnad", "Resultat före
 * avskrivningar") where it is that with it and not without: no area, and all the same a part of what is printed.
 */
export function withAsideTerm(grid: AmountGrid, row: number, items: readonly number[], aside: readonly number[]): readonly number[] {
  const above = aside.filter((one) => one < row && !items.includes(one));
  const sets = [...above.map((one) => [one]), ...above.length > 1 ? [above] : []];
  const found = sets.find((rows) => makesTrue(grid, row, items, rows));
  return found === undefined ? items : [...items, ...found].sort((a, b) => a - b);
}
