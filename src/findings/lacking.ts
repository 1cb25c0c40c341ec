import type { AreaFigures } from '../figures/figures';
import type { CellAddress } from '../values/cell';
import { enumerated } from '../values/enumerated';
import type { Sentence } from '../values/problem';

/** Those that lack what most of the others have, and how they are told. */

/** So large a share has to have it, of so many, before one without it is told. */
const MOST = 0.6;
export const LEAST_OF_ALL = 3;
const MOST_NAMES = 5;

/** Those that lack what most of them have; none where too few do, or all have it. */
export function lacking<T>(all: readonly T[], has: (one: T) => boolean): readonly T[] {
  const without = all.filter((one) => !has(one));
  return without.length > 0 && all.length >= LEAST_OF_ALL && all.length - without.length >= MOST * all.length ? without : [];
}

/** The first of some names; of a long list the rest are counted. */
export function someOf(names: readonly string[]): Sentence {
  const more = names.length - MOST_NAMES;
  const say = (language: 'sv' | 'en') => enumerated([...names.slice(0, MOST_NAMES), ...more > 0 ? [language === 'sv' ? `${more} till` : `${more} more`] : []], language);
  return { sv: say('sv'), en: say('en') };
}

/** Where an area stands: the cell of the first amount that it has; empty where it has none. */
export const placeOf = ({ amounts: { actual, budget, forecast, variance } }: AreaFigures): CellAddress[] =>
  (actual ?? budget ?? forecast ?? variance)?.terms.slice(0, 1).map(({ cell }) => cell) ?? [];
