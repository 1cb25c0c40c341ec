import { isWithin } from '../../values/tolerance';
import { amountAt } from '../arithmetic/amountGrid';
import type { AcrossIdentity, TableArithmetic } from '../meaning/tables/tableArithmetic';

/** So many times have to show the signs, and of all of them so large a share. */
const LEAST_TIMES = 2;
const LEAST_SHARE = 0.6;

type Signs = readonly (1 | -1)[];

/** All signs of so many terms, the result's 1. */
const patternsOf = (columns: number): (1 | -1)[][] => Array.from({ length: 2 ** (columns - 1) }, (_, bits) =>
  Array.from({ length: columns }, (__, at) => (at > 0 && ((bits >> (at - 1)) & 1) === 1 ? -1 : 1)));

/**
 * Measures that stand as rows under several times, read as one row: what a measure is of others at one time it is at all
 * of them, with the same signs. Those are what most times show, and not what makes one time true by itself.
 */
export function overTimes(arithmetic: TableArithmetic): TableArithmetic {
  const { grid, across, cellAt } = arithmetic;
  const cells = Array.from({ length: grid.columns }, (_, column) => cellAt(0, column));
  const placeOf = new Map(cells.map(({ row, column }, place) => [`${row} ${column}`, place]));
  const times = [...new Set(cells.map(({ column }) => column))];
  const isOff = (columns: readonly number[], signs: Signs): boolean => !isWithin(columns.reduce((sum, column, at) => sum + amountAt(grid, 0, column) * (signs[at] ?? 1), 0),
    { unit: Math.max(...columns.map((column) => grid.units[column] ?? 1)), terms: columns.length - 1 });
  const known = new Set<string>();
  const found = across.flatMap((identity): AcrossIdentity[] => {
    const { kind, columns, printed } = identity;
    const measures = columns.map((column) => cells[column]?.row);
    if ((kind !== 'net' && kind !== 'variance') || printed === null || new Set(columns.map((column) => cells[column]?.column)).size > 1) return [identity];
    const key = `${kind} ${measures.join()}`;
    const ofTimes = times.map((time) => measures.flatMap((row) => placeOf.get(`${row ?? -1} ${time}`) ?? []))
      .filter((places) => places.length === measures.length && places.every((place) => !Number.isNaN(amountAt(grid, 0, place))));
    const held = patternsOf(columns.length).map((signs) => ({ signs, holds: ofTimes.filter((places) => !isOff(places, signs)).length })).sort((a, b) => b.holds - a.holds);
    const [best, ...others] = held;
    // Other signs that as many times show, though not the same, leave it open which are meant.
    const isOpen = others.some(({ signs, holds }) => holds === best?.holds && ofTimes.some((places) => isOff(places, signs) !== isOff(places, best.signs)));
    if (!best || isOpen || best.holds < LEAST_TIMES || best.holds < ofTimes.length * LEAST_SHARE) return [identity];
    if (known.has(key)) return [];
    known.add(key);
    return ofTimes.map((places) => ({ kind, columns: places, printed: best.signs, read: null }));
  });
  return { ...arithmetic, across: found };
}
