/** The unit of an amount of money. */
export type Unit = 'kr' | 'tkr' | 'mnkr';

export const units: readonly Unit[] = ['kr', 'tkr', 'mnkr'];

const kronor: Record<Unit, number> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** How many `to` one `from` is: factor('mnkr', 'tkr') is 1000. */
export const unitFactor = (from: Unit, to: Unit): number => kronor[from] / kronor[to];

/**
 * Removes the noise that binary fractions leave (0.1 + 0.2), at 1e-6 of a unit:
 * far below anything that is shown or compared.
 */
export function withoutNoise(amount: number): number {
  const rounded = Math.round(amount * 1e6) / 1e6;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** An amount in another unit. */
export const convert = (amount: number, from: Unit, to: Unit): number => {
  const factor = unitFactor(from, to);
  return withoutNoise(factor >= 1 ? amount * factor : amount / unitFactor(to, from));
};

/** The smallest step that is shown in a unit: whole kr and tkr, tenths of mnkr. */
export const displayedStep: Record<Unit, number> = { kr: 1, tkr: 1, mnkr: 0.1 };
