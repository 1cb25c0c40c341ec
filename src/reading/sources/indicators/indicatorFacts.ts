import type { CellAddress } from '../../../values/cell';
import type { Direction, StatedStatus, Target } from '../../../values/indicator';
import type { Sentence } from '../../../values/problem';
import type { Quantity } from '../../../values/quantity';

/** A cell that holds a quantity. */
export interface Reading extends Quantity {
  readonly cell: CellAddress;
  /** What the cell holds: 0.06 where `value` is 6 and `unit` "%"; the text when it was typed as text. */
  readonly stored: number | string;
  /** The cell's English number format. */
  readonly numberFormat: string;
}

/** A target with its cell and its year (null: no year is told). */
export interface TargetFact extends Target {
  readonly year: number | null;
  /** The row has no target of the outcome's year: this is the next later one's. */
  readonly later?: boolean;
  readonly cell: CellAddress;
  readonly stored: number | string;
  readonly numberFormat: string;
}

export interface StatedFact extends StatedStatus {
  readonly cell: CellAddress;
}

/** An outcome of an earlier year. */
export interface EarlierOutcome {
  readonly year: number;
  /** The month (1–11) through which it is of its year, where its head says one; left out for the whole year. */
  readonly until?: number;
  readonly reading: Reading;
}

/** One row of an indicator table: an indicator, or one sex of it. */
export interface IndicatorFact {
  readonly sheet: string;
  readonly name: string;
  readonly nameCell: CellAddress;
  /** The goal that it measures; merged and blank cells below a goal belong to it. */
  readonly goal: string | null;
  /** The heading of a group of rows that it stands under. */
  readonly group: string | null;
  /** The words of the column Kön: "Alla", "Kvinnor", "Män". */
  readonly sex: string | null;
  /** The outcome of the follow-up's period. Never an earlier year's. */
  readonly actual: Reading | null;
  /** Outcomes of earlier years, oldest first. */
  readonly history: readonly EarlierOutcome[];
  /** The target of the period's year, else the one without a year. */
  readonly target: TargetFact | null;
  /** All targets of the row by year, the chosen one among them. */
  readonly targets: readonly TargetFact[];
  /** The expected outcome of the year: a number, or a word as the workbook has it. */
  readonly forecast: { readonly text: string; readonly reading: Reading | null; readonly cell: CellAddress } | null;
  readonly stated: StatedFact | null;
  /** Which way is good, where a column of its own says so. */
  readonly wanted?: { readonly direction: Direction; readonly text: string; readonly cell: CellAddress };
  readonly comment: { readonly text: string; readonly cell: CellAddress } | null;
  /** Figures whose reading another one comes close to, and why. */
  readonly unsure?: Unsure;
}

/** Reasons by the figure that they make unsure. */
export type Unsure = Readonly<Partial<Record<'actual' | 'target' | 'forecast', Sentence>>>;

export interface GoalFact {
  readonly sheet: string;
  readonly name: string;
  readonly cell: CellAddress;
  readonly stated: StatedFact | null;
}

/** One sheet of indicators and goals, in the workbook's order. */
export interface IndicatorSheet {
  readonly sheet: string;
  readonly title: string | null;
  readonly indicators: readonly IndicatorFact[];
  readonly goals: readonly GoalFact[];
}
