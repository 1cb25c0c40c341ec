import type { CellAddress } from '../values/cell';
import type { Problem } from '../values/problem';
import type { Result } from '../values/result';
import type { RawWorkbook } from './rawSheet';
import type { PlanRow, SheetPlan, WorkbookPlan } from './sheetPlan';

/** How far a piece of work has come: 0 to 1. */
export type Progress = (fraction: number) => void;

export interface Task {
  readonly progress?: Progress;
  /** Aborting leaves the workbook whole. */
  readonly signal?: AbortSignalLike;
}

/** The part of AbortSignal that hosts use: the core compiles without DOM types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** A figure that was read back after writing and is not what the plan says. */
export interface ReadBackDifference {
  readonly cell: CellAddress;
  readonly planned: string | number | boolean | null;
  readonly found: string | number | boolean | null;
}

export interface WriteReceipt {
  /** Tab names of the written sheets, in the plan's order: an existing sheet of ours keeps the name the user gave it. */
  readonly sheetNames: readonly string[];
  /** False when the workbook already held exactly this. */
  readonly changed: boolean;
  readonly differences: readonly ReadBackDifference[];
  /** What there is to tell of the writing, each in one line: what was refused of the looks, say. What the sheets say is whole all the same. */
  readonly remarks?: readonly Problem[];
}

/** A constant that goes into a cell; refused where the cell has a formula or no longer holds what is expected. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly expected: string | number | boolean | null;
  readonly value: string | number;
}

/** Rows for the end of one of our sheets that is only ever appended to. */
export interface AppendPlan {
  /** How the sheet is made when it does not exist: its heads. */
  readonly sheet: SheetPlan;
  /** Their styles are indices into `sheet.styles`. */
  readonly rows: readonly PlanRow[];
  readonly changes: readonly RowMark[];
}

/** A mark in an earlier row of the same sheet, by row and column from 0. */
export interface RowMark {
  readonly row: number;
  readonly column: number;
  readonly expected: string | null;
  readonly value: string;
  /** Cells of the same row that tell which one it is: the user may have sorted the sheet in the meantime. */
  readonly beside?: readonly { readonly column: number; readonly value: string | number | boolean | null }[];
}

/**
 * Where a workbook is kept. Both implementations (Excel through Office.js, and .xlsx files)
 * pass one suite of cases.
 */
export interface Host {
  /** Reads all sheets once. */
  read(task?: Task): Promise<Result<RawWorkbook, Problem>>;
  /**
   * Writes our own sheets: a sheet that a plan's mark points at is rewritten in place; else it is added.
   * A sheet of the user's with the wanted name is never touched: the answer is then a problem.
   */
  write(plan: WorkbookPlan, task?: Task): Promise<Result<WriteReceipt, Problem>>;
  /**
   * Writes a line of text into the cell of one of our sheets that bears this name (a plan's name with `isNote`), and
   * nothing else. It counts as no change of the sheet. Text that stands there already is not written again.
   */
  note(name: string, text: string): Promise<Result<void, Problem>>;
  /**
   * Appends rows right below the last used row of one of our sheets, which is made when it is missing, and marks earlier
   * rows; nothing else on it is touched. Rows that already stand there are not appended again, so that it may be tried
   * again when an answer was lost. A failure leaves earlier rows as they were.
   */
  append(plan: AppendPlan, task?: Task): Promise<Result<WriteReceipt, Problem>>;
  /**
   * Puts constants into cells of the user's, which keep their look: all of them or none. Refused, with the cell, where
   * there is a formula, a protected sheet, or something else than expected. A cell that holds its value already counts as done.
   * On files the caller's formulas keep their old values until Excel opens the file and computes them.
   */
  setCells(changes: readonly CellChange[], task?: Task): Promise<Result<WriteReceipt, Problem>>;
}
