import { allBooks } from './runner/books';
import { propertyNames, tryProperties } from './runner/properties';
import { randomOf } from './runner/random';
import { keepReached, reachedSoFar, writesRatchet } from './runner/ratchet';

/**
 * Changes that leave the figures as they are, over the corpus, the examples and the layouts. Where one does not hold
 * yet, `reached/properties.json` says on which book and how many figures differ: never more than before.
 * Each book is tried with a part of the properties here, and of the layouts, which are many and alike, a part of the
 * books; all of them with all by `npm run bench truth`.
 */

const file = 'properties.json';
const before = reachedSoFar(file);
const now: Record<string, Record<string, number>> = {};
/** Of so many properties one is tried on a book, by its name: one book more changes nothing for the others. */
const share = 9;
const isTriedOn = (name: string): ((property: string, index: number) => boolean) => {
  const own = Math.floor(randomOf(`properties ${name}`)() * share);
  return (_, index) => index % share === own;
};
/** One layout in so many, by its name too, and those that are known to differ. */
const layoutShare = 3;
const isTried = (name: string): boolean => !name.startsWith('layouts/') || before[name] !== undefined || randomOf(`layouts ${name}`)() < 1 / layoutShare;
const tried = new Set<string>();

it('the figures stay as they are', () => {
  const failures = allBooks().filter(({ name }) => isTried(name)).flatMap(({ name, raw }) => {
    const workbook = raw();
    if (workbook === null) return [];
    const found = tryProperties(name, workbook, propertyNames.filter(isTriedOn(name)));
    for (const key of found.keys()) tried.add(key);
    const broken = [...found].filter(([, differing]) => differing.length > 0);
    if (broken.length > 0) now[name] = Object.fromEntries(broken.map(([key, differing]) => [key, differing.length]));
    return broken.flatMap(([key, differing]) => {
      const known = before[name]?.[key] ?? 0;
      return differing.length > known ? [`${name} ${key}: ${known} -> ${differing.length} (${differing.slice(0, 4).join('; ')})`] : [];
    });
  });
  expect([...tried].sort()).toEqual([...propertyNames].sort());
  if (writesRatchet) keepReached(file, now);
  else expect(failures).toEqual([]);
});
