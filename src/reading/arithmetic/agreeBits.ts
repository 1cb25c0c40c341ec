/** Bits of a column that agrees, at least and at most. */
const LEAST_BITS = 0.5;
export const MOST_BITS = 12;

/** What a column is worth in which amounts of so much in all come out within `spread`: the odds of that by chance. */
export const agreeBits = (mass: number, spread: number): number => Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.log2(mass / spread)));
