import type { CellAddress } from '../values/cell';
import type { Term } from '../values/term';

/** An amount in the report's unit, income positive, with every cell it comes from. */
export interface Figure {
  readonly value: number;
  readonly terms: readonly Term[];
  /** Of a printed variance of the year: whether its column is the outcome less the budget, where the column shows it. */
  readonly ofOutcome?: boolean;
}

export const measures = [
  'priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'forecastLow', 'forecastHigh',
  'variance', 'varianceToDate', 'remaining',
  // Against last year, as the workbook prints it: never computed.
  'change',
] as const;

export type Measure = (typeof measures)[number];

/** Null: the workbook neither holds nor determines the figure. Never 0 for unknown. */
export type Amounts = Readonly<Record<Measure, Figure | null>>;

/** A whole year's outcome, two years back or more, as the workbook prints it. */
export interface EarlierYear {
  readonly year: number;
  readonly figure: Figure;
}

/** What a line of an income statement is. */
export type LineKind = 'income' | 'cost' | 'grant' | 'incomeTotal' | 'costTotal' | 'netCost' | 'result' | 'ofWhich' | 'other';

export interface StatementLine {
  readonly name: string;
  readonly kind: LineKind;
  readonly amounts: Amounts;
  /** From the newest year back. */
  readonly earlier: readonly EarlierYear[];
}

/** What a result is made of. */
export interface ResultParts {
  readonly income: Figure | null;
  readonly costs: Figure | null;
  readonly grant: Figure | null;
}

export const plannedMeasures = ['budget', 'budgetToDate', 'forecast'] as const;
export type PlannedMeasure = (typeof plannedMeasures)[number];

/** Income, costs and grant as they are planned; left out for a measure that the workbook does not part. */
export type Planned = Readonly<Partial<Record<PlannedMeasure, ResultParts>>>;

/** A part of an area (a unit below it, or "varav"): shown, never added. */
export interface Part {
  readonly name: string;
  readonly amounts: Amounts;
  /** The actual's parts. */
  readonly income: Figure | null;
  readonly costs: Figure | null;
  readonly grant: Figure | null;
  readonly planned?: Planned;
}

/** The sum row that a table of areas prints, and the rows below it that are parts of it ("varav kostnader"). */
export interface SumRow extends Part {
  readonly parts: readonly Part[];
}

/** What the status divides the variance by. */
export type StatusBase = 'grossCosts' | 'netBudget' | 'grant' | 'actualCosts';

export interface AreaFigures {
  readonly name: string;
  /** The heading that its row stands under, and its code: what tells it from others of its name. Null where it has none. */
  readonly group: string | null;
  readonly code: string | null;
  readonly amounts: Amounts;
  /** The actual's parts. */
  readonly income: Figure | null;
  readonly costs: Figure | null;
  readonly grant: Figure | null;
  readonly planned?: Planned;
  /** Always positive or null; of the same kind for every row (`Figures.base`). */
  readonly statusBase: Figure | null;
  /** The same kind of base for the period alone, where the workbook gives it: for the variance to date in per cent. */
  readonly periodBase: Figure | null;
  /** From the newest year back. */
  readonly earlier: readonly EarlierYear[];
  readonly lines: readonly StatementLine[];
  readonly parts: readonly Part[];
  /** The workbook's own comment, with its cells. */
  readonly comment: { readonly text: string; readonly cells: readonly CellAddress[] } | null;
}

export interface Figures {
  readonly areas: readonly AreaFigures[];
  readonly total: AreaFigures;
  /** As the tables of areas print it: may be another sum than the committee's own. */
  readonly sumRow: SumRow | null;
  readonly base: StatusBase | null;
}
