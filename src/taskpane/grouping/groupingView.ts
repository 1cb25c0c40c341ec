import type { Grouping } from '../../followUp';
import type { GroupChoice } from '../../values/grouping';
import { nameKey } from '../../values/text';

export type GroupableRow = Grouping['rows'][number];

/** An area of a grouping that is being made, with its rows by their places; an empty name: they stand for themselves. */
export interface MadeArea {
  readonly name: string;
  readonly rows: readonly number[];
  /** Null where a row lacks it. */
  readonly budget: number | null;
  readonly actual: number | null;
}

export const sumOf = (rows: readonly GroupableRow[], of: 'budget' | 'actual'): number | null => {
  let sum = 0;
  for (const row of rows) {
    const value = row[of];
    if (value === null) return null;
    sum += value;
  }
  return sum;
};

/** How the rows are grouped now: a choice for each of them. */
export const choicesNow = (rows: readonly GroupableRow[]): readonly GroupChoice[] => rows.map(({ code, name, area }) => ({ code, name, area: area ?? '' }));

/** Every row for itself. */
export const noneChosen = (rows: readonly GroupableRow[]): readonly GroupChoice[] => rows.map(({ code, name }) => ({ code, name, area: '' }));

/** The areas that the choices, one for each row, make: in the order of their first rows, those that stand for themselves last. */
export function madeAreas(rows: readonly GroupableRow[], choices: readonly GroupChoice[]): readonly MadeArea[] {
  const made = new Map<string, { readonly name: string; readonly rows: number[] }>();
  choices.forEach(({ area }, at) => {
    const known = made.get(nameKey(area)) ?? { name: area.trim(), rows: [] };
    made.set(nameKey(area), known);
    known.rows.push(at);
  });
  return [...made.values()].map(({ name, rows: places }): MadeArea => {
    const own = places.flatMap((at) => rows[at] ?? []);
    return { name, rows: places, budget: sumOf(own, 'budget'), actual: sumOf(own, 'actual') };
  }).sort((a, b) => Number(a.name === '') - Number(b.name === ''));
}

export const renamed = (choices: readonly GroupChoice[], from: string, to: string): readonly GroupChoice[] =>
  choices.map((one) => (nameKey(one.area) === nameKey(from) ? { ...one, area: to.trim() } : one));

export const moved = (choices: readonly GroupChoice[], row: number, area: string): readonly GroupChoice[] =>
  choices.map((one, at) => (at === row ? { ...one, area } : one));

/** The number of a new area that none has. */
export function freeNumber(areas: readonly MadeArea[], nameOf: (number: number) => string): number {
  const taken = new Set(areas.map(({ name }) => nameKey(name)));
  let number = 1;
  while (taken.has(nameKey(nameOf(number)))) number += 1;
  return number;
}

/** What the choices say that is worth keeping: where no row is of an area, nothing. */
export const kept = (choices: readonly GroupChoice[]): readonly GroupChoice[] => (choices.some(({ area }) => area !== '') ? choices : []);
