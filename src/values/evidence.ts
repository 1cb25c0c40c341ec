import type { CellAddress } from './cell';
import type { Sentence } from './problem';

/** One thing that speaks for a reading (positive) or against it (negative): the log2 of the odds. */
export interface Evidence {
  readonly bits: number;
  readonly why: Sentence;
  readonly cells: readonly CellAddress[];
}

/** One way to read something, with what speaks for it. */
export interface Candidate<T> {
  readonly value: T;
  readonly bits: number;
}

/** What was chosen, what came next, and by how many bits it lost: the confidence that is shown. */
export interface Choice<T> {
  readonly best: Candidate<T>;
  readonly next: Candidate<T> | null;
  readonly margin: number;
}

/** A margin that no other reading is near. */
const CERTAIN = 20;

/** The best of some candidates. Throws on none: a reading always has the candidate "nothing". */
export function choose<T>(candidates: readonly Candidate<T>[]): Choice<T> {
  const [best, next = null] = [...candidates].sort((a, b) => b.bits - a.bits);
  if (!best) throw new Error('There is no candidate to choose from.');
  return { best, next, margin: next === null ? CERTAIN : Math.min(CERTAIN, best.bits - next.bits) };
}

/** A margin in bits as a probability from 0.5 to 1: what the pane shows as the confidence. */
export const confidenceOf = (margin: number): number => 1 / (1 + 2 ** -Math.max(0, margin));
