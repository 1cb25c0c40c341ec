import { nameKey } from '../../../values/text';
import type { Candidate } from './candidates';
import type { MonthAmount } from './monthFacts';

/** Months as the calendar counts them, put together to financial years that begin in another month than January. */

const MONTHS = 12;

/** Where a month stands: cells to the right and below come later. */
const placeOf = (amount: MonthAmount | null): number | null => {
  const [cell] = amount?.cells ?? [];
  return cell ? cell.row * 100_000 + cell.column : null;
};

/**
 * Whether months of the calendar year's beginning stand after those of its end: then a table from September to August
 * has named them without their years, and which year they are of is not known.
 */
function areWrapped({ months, from: source }: Candidate, from: number): boolean {
  if (source === 'ledger') return false;
  const places = (part: readonly (MonthAmount | null)[]): number[] => part.flatMap((amount) => placeOf(amount) ?? []);
  const [early, late] = [places(months.slice(0, from - 1)), places(months.slice(from - 1))];
  return early.length > 0 && late.length > 0 && Math.max(...early) > Math.min(...late);
}

/** The two financial years that a calendar year's months belong to. */
function split(one: Candidate, from: number): Candidate[] {
  const none = (count: number): null[] => Array.from({ length: count }, () => null);
  const parts = [
    { ...one, year: one.year - 1, months: [...none(MONTHS - from + 1), ...one.months.slice(0, from - 1)] },
    { ...one, months: [...one.months.slice(from - 1), ...none(from - 1)] },
  ];
  return parts.filter(({ months }) => months.some((month) => month !== null));
}

const overlap = (a: Candidate, b: Candidate): boolean => a.months.some((month, at) => month !== null && (b.months[at] ?? null) !== null);

/**
 * The candidates of calendar years as candidates of financial years, whose months are counted from `from`. Running sums
 * are left out: within a calendar year they begin anew in the middle.
 */
export function inBrokenYears(all: readonly Candidate[], from: number): Candidate[] {
  const joined: Candidate[] = [];
  for (const part of all.filter((one) => one.from !== 'cumulated' && !areWrapped(one, from)).flatMap((one) => split(one, from))) {
    const at = joined.findIndex((other) => other.sheet === part.sheet && other.year === part.year && other.part === part.part && other.from === part.from
      && other.unit === part.unit && nameKey(other.area) === nameKey(part.area) && !overlap(other, part));
    const before = joined[at];
    if (before) joined[at] = { ...before, current: before.current || part.current, months: before.months.map((month, index) => month ?? part.months[index] ?? null) };
    else joined.push(part);
  }
  return joined;
}
