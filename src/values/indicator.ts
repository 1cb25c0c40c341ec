import type { Quantity } from './quantity';
import type { Status } from './status';

/** Which way is good for an indicator. */
export type Direction = 'higher' | 'lower';

/** What told the direction (design, section 5), in the order in which they are asked. */
export type DirectionSource = 'user' | 'target' | 'column' | 'targets' | 'name' | 'share' | 'none' | 'stated';

export interface KnownDirection {
  readonly direction: Direction;
  readonly from: DirectionSource;
}

/** How indicators are judged: chosen per workbook. */
export const indicatorRules = ['level', 'trend', 'stated'] as const;
export type IndicatorRule = (typeof indicatorRules)[number];

/** A target as it was written: "Minst 76 %", "Högst 5 %", "Minst HME 80", "180,5 vårddygn", "Minska". */
export interface Target {
  /** As the workbook shows it. */
  readonly text: string;
  /** Null when the target is only a word. */
  readonly quantity: Quantity | null;
  /** From the words of the target itself (Minst, Högst, Max, lägst, Öka, Minska); else null. */
  readonly direction: Direction | null;
  /** The target is only a movement: met when the outcome moved that way since the year that it is held against. */
  readonly movement: Direction | null;
  /** The year that a movement is from, where the target says one ("Minska jämfört med 2023"). */
  readonly since?: number;
  /** A target with two ends ("80-85"): `quantity` is null then. */
  readonly span?: { readonly from: number; readonly to: number; readonly unit: string | null };
  /** True when the target itself does not count: "under 5 %", "fler än 10". */
  readonly strict?: boolean;
}

/** The workbook's own assessment, in its words. */
export interface StatedStatus {
  readonly status: Status;
  readonly text: string;
}
