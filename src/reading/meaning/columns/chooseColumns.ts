import type { Component } from '../../words/lexicon';
import { explainedBits, type Assigned, type ShownColumns } from './explain';
import { isNet } from './undatedColumns';

/** One way to read a column; a null measure leaves it aside. */
export interface ColumnOption {
  readonly measure: Assigned['measure'] | null;
  readonly component: Component | null;
  /** What its words, its place and its amounts alone say for it. */
  readonly bits: number;
}

/** A column of the grid with all the ways to read it. */
export interface ColumnCandidates {
  readonly at: number;
  readonly options: readonly ColumnOption[];
}

/** What a column would be else: null where nothing else was followed to the end. */
export interface OtherReading {
  readonly option: ColumnOption | null;
  /** How many bits the table's reading loses by with it. */
  readonly margin: number;
}

/** The joint reading of a table's columns. */
export interface JointReading {
  /** By column, in the order of the candidates: the option taken. */
  readonly taken: readonly ColumnOption[];
  readonly bits: number;
  /** The next best reading, and what it loses by in bits; null where there is no other. */
  readonly next: { readonly taken: readonly ColumnOption[]; readonly margin: number } | null;
  /** By column: the best reading of the table that takes it for something else. */
  readonly others: readonly OtherReading[];
}

/** So many partial readings are followed at once. */
const BEAM = 12;

/** Bits that no other reading of a column comes near, and what there is where it has no other. */
const SURE = 6;
const UNRIVALLED = 12;

interface Partial {
  readonly taken: readonly ColumnOption[];
  readonly assigned: readonly Assigned[];
  readonly prior: number;
  /** How well its columns explain the amounts; with the prior these are its bits. */
  readonly explained: number;
  readonly bits: number;
}

/** One column for a measure; a budget may have been added to more than once. */
const clashes = (assigned: readonly Assigned[], { measure, component }: ColumnOption): boolean =>
  measure !== null && measure !== 'addition' && assigned.some((one) => one.measure === measure && (one.component === component || (isNet(one.component) && isNet(component))));

const ofWhole = (measure: ColumnOption['measure'] | undefined, yearEnd: boolean | null) => (yearEnd === true && measure === 'varianceToDate' ? 'variance' : measure);

/** In a closed year the period's variance is the year's. */
const isSame = (one: ColumnOption | undefined, other: ColumnOption | undefined, yearEnd: boolean | null): boolean =>
  ofWhole(one?.measure, yearEnd) === ofWhole(other?.measure, yearEnd) && one?.component === other?.component;

/**
 * The reading of all columns together that says most: what each head says, and which identities between the columns
 * come true. One column for a measure and a part of the result. `yearEnd` is null where it is not known.
 */
export function chooseColumns(
  candidates: readonly ColumnCandidates[], shown: ShownColumns, yearEnd: boolean | null,
): JointReading {
  let beam: Partial[] = [{ taken: [], assigned: [], prior: 0, explained: 0, bits: 0 }];
  for (const { at, options } of candidates) {
    const next: Partial[] = [];
    for (const partial of beam) {
      for (const option of options) {
        if (clashes(partial.assigned, option)) continue;
        const assigned = option.measure === null ? partial.assigned : [...partial.assigned, { at, measure: option.measure, component: option.component }];
        const prior = partial.prior + option.bits;
        const explained = option.measure === null ? partial.explained : explainedBits(assigned, shown, yearEnd);
        next.push({ taken: [...partial.taken, option], assigned, prior, explained, bits: prior + explained });
      }
    }
    beam = next.sort((a, b) => b.bits - a.bits).slice(0, BEAM);
  }
  const [best, second] = beam;
  // A reading that was left on the way loses by more than the last that was kept.
  const least = best && beam.length >= BEAM ? best.bits - (beam.at(-1)?.bits ?? best.bits) : UNRIVALLED;
  const others = candidates.map((_, at): OtherReading => {
    const own = best?.taken[at];
    const other = beam.find(({ taken }) => !isSame(taken[at], own, yearEnd));
    return best && other ? { option: other.taken[at] ?? null, margin: best.bits - other.bits } : { option: null, margin: Math.max(least, SURE) };
  });
  return {
    taken: best?.taken ?? [], bits: best?.bits ?? 0,
    next: best && second ? { taken: second.taken, margin: best.bits - second.bits } : null,
    others,
  };
}
