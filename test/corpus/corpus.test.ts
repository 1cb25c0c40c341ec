import { listOf, readBook } from './runner/answer';
import { everyCase } from './runner/cases';
import { judge } from './runner/judge';
import { keepReached, reachedSoFar, worse, writesRatchet, type Reached } from './runner/ratchet';

/**
 * Published tables and invented ones of each difficulty, read as they stand, against what a right reading gives.
 * Fails where a book has fewer right figures, or more wrong or missing ones, than before.
 */

const file = 'figures.json';
const before = reachedSoFar(file);
const now: Record<string, Reached[string]> = {};
let marked = 0;
const noFigures = { right: 0, silent: 0, wrongTold: 0, wrongSilent: 0 };

describe('every book of the corpus is read at least as well as before', () => {
  it.each(everyCase().map((one) => [one.name, one] as const))('%s', (name, { path, expected }) => {
    const { raw, outcome } = readBook(path);
    const { counts: { right, silent, wrongTold, wrongSilent }, errors, doubted, judged } = judge(expected, raw, outcome);
    expect(outcome.crash).toBeNull();
    // A source without errors of its own gives none: what is printed holds.
    if (!expected.sourceErrors?.length) expect(listOf(outcome.answer, 'findings').filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    now[name] = { right, silent, wrongTold, wrongSilent, errorsNamed: errors.named };
    marked += doubted;
    if (writesRatchet) return;
    const failures = worse(name, before[name] ?? noFigures, now[name], ['right', 'errorsNamed']);
    const details = judged.filter(({ verdict }) => verdict !== 'right').map(({ verdict, what, wanted, found }) => `${verdict} ${what}: ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`);
    expect(failures.length === 0 ? [] : [...failures, ...details]).toEqual([]);
  });
});

it('at most one right figure in twenty is marked unsure', () => {
  expect(marked).toBeLessThanOrEqual(0.05 * Object.values(now).reduce((sum, { right = 0 }) => sum + right, 0));
});

afterAll(() => {
  if (writesRatchet) keepReached(file, now);
});
