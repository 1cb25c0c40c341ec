/**
 * What rounding allows. Published amounts are rounded one by one, so each may be off by half a displayed unit:
 * a sum of n amounts by n/2 units, and never by less than one unit, as a difference of two amounts is.
 */
export interface Tolerance {
  /** The displayed unit, in the amounts' own unit: 1 for whole tkr, 0.1 for mnkr with one decimal. */
  readonly unit: number;
  /** How many rounded amounts take part, the printed result not counted. */
  readonly terms: number;
}

/** Binary fractions leave noise far below any displayed unit. */
const NOISE = 1e-6;

/** The largest difference that rounding alone explains, in the amounts' own unit. */
export const allowed = ({ unit, terms }: Tolerance): number => (unit * Math.max(2, terms)) / 2 + Math.min(NOISE, unit / 100);

/** Whether two amounts are the same but for rounding. */
export const isWithin = (difference: number, tolerance: Tolerance): boolean => Math.abs(difference) <= allowed(tolerance);
