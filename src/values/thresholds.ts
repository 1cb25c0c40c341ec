/** Limits of the economy's statuses (rule "share of budget"; the limits are the user's own, no national standard exists). */
export interface Thresholds {
  /** Least share of the base that is green, such as −0.005. */
  readonly green: number;
  /** Least share of the base that is yellow, such as −0.02. */
  readonly yellow: number;
  /** A deficit smaller than this is green, in tkr. */
  readonly smallDeficit: number;
}

export const defaultThresholds: Thresholds = { green: -0.005, yellow: -0.02, smallDeficit: 100 };
