import type { CellAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';
import type { SignConvention } from '../../values/sign';
import type { Unit } from '../../values/unit';
import type { FactMeasure } from '../meaning/field';
import type { TableKind } from '../meaning/kind/tableKind';
import type { Component } from '../words/lexicon';

/** How a workbook was read, for the user to see and correct: every table, column and row of amounts with what it was taken for. */

/** What a column was read as; null is nothing that a figure needs. */
export type ReadMeaning = FactMeasure | 'comment' | 'earlierYear' | null;

export interface ColumnReading {
  readonly head: string;
  readonly headCell: CellAddress;
  /** Its cells under the head, from the first row of the table to the last. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly meaning: ReadMeaning;
  /** The part of the result; null is the whole. */
  readonly part: Component | null;
  /** Several columns are the amount together: its months, or a budget and what was added to it. */
  readonly isShare: boolean;
  /** 0 to 1, from how much worse the best other reading of the column explains the table; 1 where the user has decided. */
  readonly confidence: number;
  readonly reason: Sentence;
  readonly chosen: boolean;
}

/**
 * What a row was read as: an area, a line of a statement, a part that its whole holds already (varav), a sum of others,
 * a heading, or one that no figure is read from.
 */
export type ReadRole = 'area' | 'line' | 'part' | 'sum' | 'heading' | 'left';

export interface RowReading {
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  readonly nameCell: CellAddress;
  readonly role: ReadRole;
  /** For a sum: the rows that it holds. */
  readonly sums: readonly number[];
  readonly chosen: boolean;
}

export interface TableReading {
  readonly sheet: string;
  /** What the user's choices know it by. */
  readonly title: string;
  readonly kind: TableKind;
  readonly reason: Sentence;
  readonly unit: Unit | null;
  readonly sign: SignConvention | null;
  /** Its rows are the measures, and its columns areas or times. */
  readonly isTurned: boolean;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
}

/** Of a reading that another loses to by so many bits, how likely it is to be right. */
export const confidenceOfMargin = (bits: number): number => Math.round(100 / (1 + 2 ** -Math.min(40, Math.max(0, bits)))) / 100;
