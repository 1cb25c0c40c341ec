import { parseQuantity } from '../../scorecards/parseQuantity';
import type { IndicatorRow } from './scorecardRows';

const figureAt = ({ raw }: IndicatorRow, column: number): number | null => {
  const value = raw.values[column];
  return typeof value === 'number' || typeof value === 'string' ? (parseQuantity(value, 'General')?.value ?? null) : null;
};

/** What both sexes have together lies between theirs, or is their sum where they are counted. */
function fits(whole: IndicatorRow, parts: readonly IndicatorRow[], columns: readonly number[]): boolean | null {
  const held = columns.flatMap((column): boolean[] => {
    const all = figureAt(whole, column);
    const each = parts.map((part) => figureAt(part, column)).filter((value) => value !== null);
    if (all === null || each.length !== 2) return [];
    const sum = each.reduce((total, value) => total + value, 0);
    const margin = 0.005 * Math.max(1, Math.abs(all));
    return [(all >= Math.min(...each) - margin && all <= Math.max(...each) + margin) || Math.abs(sum - all) <= margin + 1];
  });
  return held.length === 0 ? null : held.filter(Boolean).length * 2 > held.length;
}

/**
 * Rows of women and men below several indicators ("Sjukfrånvaro, Långtidssjukfrånvaro, Kvinnor, Män") are of the nearest
 * one above that their figures fit; of the one right above where no other fits either.
 */
export function sexesOfTheirOwn(rows: readonly IndicatorRow[], columns: readonly number[]): IndicatorRow[] {
  const result = [...rows];
  const isPart = (row: IndicatorRow | undefined): boolean => row !== undefined && row.continued && row.sex !== null;
  for (let at = 0; at < rows.length; at += 1) {
    if (!isPart(rows[at]) || isPart(rows[at - 1])) continue;
    const parts = rows.slice(at, at + 2).filter(isPart);
    const above = rows.slice(0, at).filter((row) => !row.continued && row.goal === rows[at]?.goal && row.group === rows[at]?.group).reverse();
    const owner = above.find((row) => fits(row, parts, columns) === true);
    if (owner === undefined || above[0] === undefined || fits(above[0], parts, columns) !== false) continue;
    for (let next = at; isPart(rows[next]); next += 1) {
      const row = rows[next];
      if (row) result[next] = { ...row, named: owner.named, goal: owner.goal, whole: owner.raw };
    }
  }
  return result;
}
