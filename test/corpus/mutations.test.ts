import { readBook } from './runner/answer';
import { allCases } from './runner/cases';
import { mutate, sumOf, type MutationCounts } from './runner/mutations';
import { keepReached, reachedSoFar, worse, writesRatchet } from './runner/ratchet';

/** One number of a book is changed at a time, as by a slip. `npm run bench truth` tries six of each book; here it is one. */

const file = 'mutations.json';

/** What may only get fewer, whatever is tried. */
const failuresOf = ({ figures, same, identities, named, areasChanged, crashes }: MutationCounts) =>
  ({ figuresChanged: figures - same, notNamed: identities - named, areasChanged, crashes });

it('a slip in one cell is named, and changes no other figure, at least as often as before', () => {
  const counts = allCases().map((one) => {
    const { raw, outcome } = readBook(one.path);
    return [one.name.split('/')[0] ?? '', raw === null ? null : mutate(one, raw, outcome, 1)] as const;
  });
  expect(sumOf(counts.flatMap(([, count]) => count ?? [])).identities).toBeGreaterThan(20);
  const now = Object.fromEntries(['cases', 'variants', 'formulas'].map((collection) =>
    [collection, failuresOf(sumOf(counts.filter(([name]) => name === collection).flatMap(([, count]) => count ?? [])))]));
  if (writesRatchet) keepReached(file, now);
  else expect(Object.entries(now).flatMap(([name, found]) => worse(name, reachedSoFar(file)[name], found, []))).toEqual([]);
});
