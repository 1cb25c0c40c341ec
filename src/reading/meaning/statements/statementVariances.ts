import type { TableRow } from '../../geometry/table';
import { numberIn } from '../../cells/cellReading';
import type { FactMeasure, Field } from '../field';

/** A printed variance agrees with a difference within this share of itself: rounding, and no other amount. */
const NEAR = 0.05;
/** So many lines more than "plus is good" must another way make true, and this share of all. */
const LEAST_MORE = 2;
const MOST_LINES = 0.75;

const OUTCOMES: ReadonlySet<FactMeasure> = new Set(['actual', 'forecast']);
const BASES: ReadonlySet<FactMeasure> = new Set(['budget', 'budgetToDate']);

/**
 * How a statement's variances are written: by lines, so that plus is good (null), or all as the outcome less the budget
 * of the amounts as they stand (1), or the other way round (−1), whatever of a line is better. What most lines make true.
 */
export function writtenAs(rows: readonly TableRow[], factors: readonly number[], variance: Field, fields: readonly Field[]): 1 | -1 | null {
  const bases = fields.filter(({ measure }) => BASES.has(measure));
  const pairs = fields.filter(({ measure }) => OUTCOMES.has(measure)).flatMap((outcome) => bases.map((base) => [outcome, base] as const));
  let [way, most]: [1 | -1 | null, number] = [null, 0];
  for (const [outcome, base] of pairs) {
    const { known, good, plain, turned } = linesBy(rows, factors, [variance, outcome, base]);
    const lines = Math.max(plain, turned);
    if (lines >= good + LEAST_MORE && lines >= known * MOST_LINES && lines > most) [way, most] = [plain > turned ? 1 : -1, lines];
    else if (good > most) [way, most] = [null, good];
  }
  return way;
}

/** How many lines tell a variance, and how many are true by each way to write it. */
function linesBy(rows: readonly TableRow[], factors: readonly number[], columns: readonly [Field, Field, Field]): Record<'known' | 'good' | 'plain' | 'turned', number> {
  const found = { known: 0, good: 0, plain: 0, turned: 0 };
  rows.forEach(({ raw }, at) => {
    const [printed, outcome, base] = columns.map(({ column }) => numberIn(raw, column.column));
    if (printed == null || outcome == null || base == null || printed === 0) return;
    const isNear = (expected: number) => Math.abs(printed - expected) <= Math.abs(printed) * NEAR;
    found.known += 1;
    if (isNear((outcome - base) * (factors[at] ?? 1))) found.good += 1;
    if (isNear(outcome - base)) found.plain += 1;
    if (isNear(base - outcome)) found.turned += 1;
  });
  return found;
}
