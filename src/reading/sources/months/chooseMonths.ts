import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import { nameKey } from '../../../values/text';
import { convert, displayedStep, unitFactor, units, type Unit } from '../../../values/unit';
import type { AreaIndex } from './areaIndex';
import { addAmounts, type Candidate } from './candidates';
import type { MonthYear } from './monthFacts';
import { otherUnit, twoSources } from './monthProblems';

/** What the months through one come to, in the candidate's unit; null when one of them is unknown. */
export const sumOf = (candidate: Candidate, through: number): number | null => {
  const passed = candidate.months.slice(0, through);
  return passed.length < through || passed.some((amount) => amount === null) ? null : passed.reduce((sum, amount) => sum + (amount?.value ?? 0), 0);
};

/** What the workbook prints of the same time, in kronor: the outcome to date, last year's, or roughly a year's budget. */
function printedOf({ area, year }: Candidate, index: AreaIndex, period: Period): { kr: number; through: number } | null {
  const known = index.areas[index.find(area, false)]?.amounts;
  if (!known) return null;
  if (year === period.year && known.actual !== null) return { kr: known.actual, through: period.month };
  const kr = (year === period.year - 1 ? known.priorYear : null) ?? known.budget;
  return kr === null || kr === 0 ? null : { kr, through: 12 };
}

/** How many times too large or small amounts may look and still be a thousandfold off. */
const isThousandfold = (ratio: number): boolean => ratio > 250 && ratio < 4_000;

/**
 * The unit in which a table's months fit the amounts that the workbook prints of the same areas; the unit it was read
 * in when they fit, or nothing can be compared.
 */
function fittingUnit(candidates: readonly Candidate[], index: AreaIndex, period: Period, unit: Unit): Unit {
  let own = 0;
  let printed = 0;
  for (const candidate of candidates) {
    const known = printedOf(candidate, index, period);
    const sum = known && sumOf(candidate, known.through);
    if (!known || sum === null) continue;
    own += Math.abs(sum) * unitFactor(unit, 'kr');
    printed += Math.abs(known.kr);
  }
  if (own === 0 || printed === 0) return unit;
  const at = units.indexOf(unit);
  if (isThousandfold(own / printed)) return units[at - 1] ?? unit;
  return isThousandfold(printed / own) ? (units[at + 1] ?? unit) : unit;
}

/** Months of one table in the unit that fits, and the problem when it is another than the one it was read in. */
export function inFittingUnit(candidates: readonly Candidate[], index: AreaIndex, period: Period, said: boolean): { candidates: readonly Candidate[]; problems: readonly Problem[] } {
  const first = candidates[0];
  if (!first) return { candidates, problems: [] };
  const fitting = fittingUnit(candidates, index, period, first.unit);
  if (fitting === first.unit) return { candidates, problems: [] };
  return {
    candidates: candidates.map((candidate) => ({ ...candidate, unit: fitting })),
    problems: [otherUnit(first.at, fitting, first.unit, said)],
  };
}

/** Income and cost in tables of their own on one sheet are one net. */
function joinParts(all: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of all) {
    const at = joined.findIndex((other) => other.part !== null && candidate.part !== null && other.part !== candidate.part
      && other.sheet === candidate.sheet && other.year === candidate.year && other.unit === candidate.unit && nameKey(other.area) === nameKey(candidate.area));
    const before = joined[at];
    if (!before) joined.push(candidate);
    else joined[at] = { ...before, part: null, months: before.months.map((amount, month) => addAmounts(amount, candidate.months[month] ?? null)) };
  }
  return joined;
}

const filled = ({ months }: Candidate): number => months.filter((amount) => amount !== null).length;

/** The one with most months; of equals the table that the area's figures come from, a table before a ledger. */
const rank = (candidate: Candidate): number =>
  filled(candidate) * 10 + (candidate.current ? 2 : 0) + (candidate.from === 'ledger' ? 0 : 1);

/** The first month in which two tables differ by more than rounding; -1 when they agree. */
function differsAt(a: Candidate, b: Candidate): number {
  const step = Math.max(displayedStep[a.unit] * unitFactor(a.unit, 'kr'), displayedStep[b.unit] * unitFactor(b.unit, 'kr')) * 1.01;
  return a.months.findIndex((amount, month) => {
    const other = b.months[month] ?? null;
    return amount && other && Math.abs(convert(amount.value, a.unit, 'kr') - convert(other.value, b.unit, 'kr')) > step;
  });
}

/** One series an area and year, and what was left aside where two differ. Areas bear the names that the economy gives them. */
export function chooseMonths(all: readonly Candidate[], index: AreaIndex): { years: MonthYear[]; problems: Problem[] } {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of joinParts(all)) {
    const known = index.areas[index.find(candidate.area, false)];
    const named = known ? { ...candidate, area: known.name, code: candidate.code ?? known.code } : candidate;
    const key = `${nameKey(named.area)}|${named.year}`;
    const same = groups.get(key);
    if (same) same.push(named);
    else groups.set(key, [named]);
  }
  const problems: Problem[] = [];
  const years = [...groups.values()].flatMap((same): MonthYear[] => {
    const best = same.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    const other = same.find((one) => one !== best && differsAt(best, one) >= 0);
    if (other) problems.push(twoSources(best.area, best.year, best.at, other.at, other.from === 'ledger'));
    const { area, code, sheet, unit, year, months, from } = best;
    return [{ area, code, sheet, unit, year, months, from }];
  });
  return { years: years.sort((a, b) => a.year - b.year), problems };
}
