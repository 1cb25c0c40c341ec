import type { CellAddress } from '../../../values/cell';
import type { Sentence } from '../../../values/problem';
import type { Unit } from '../../../values/unit';
import type { Reading } from '../indicators/indicatorFacts';

/** Kinds of sheets whose tables the report carries beside the economy and the indicators. */
export type SideKind = 'volumes' | 'investments' | 'grants' | 'internalControl';

/** What a column of such a table holds. */
export type SideMeasure =
  | 'actual' | 'budget' | 'forecast' | 'variance' | 'priorYear' | 'change'
  | 'applied' | 'granted' | 'completion' | 'done' | 'comment' | 'other';

export interface SideColumn {
  /** Of the sheet, from 0. */
  readonly column: number;
  /** The whole head, upper and lower row together: "Ansökt 2022". */
  readonly head: string;
  /** The upper of two head rows, when it spans several columns: "Ansökt". */
  readonly group: string | null;
  readonly measure: SideMeasure;
  readonly year: number | null;
  readonly percent: boolean;
  /** Investments: of the project as a whole, where the table tells the year's beside it. */
  readonly ofProject: boolean;
  /** Why another column may be the one that was looked for. */
  readonly unsure?: Sentence;
}

/** A cell under a column: a number, or words ("Januari 2018", "Pågår"). */
export interface SideCell {
  readonly cell: CellAddress;
  readonly reading: Reading | null;
  readonly text: string | null;
  /** Why the number may be another one than it is taken for. */
  readonly unsure?: Sentence;
}

export interface SideRow {
  readonly name: string;
  readonly nameCell: CellAddress;
  readonly kind: 'item' | 'sum' | 'heading';
  /** 0 for a row of its own, 1 for varav, 2 for därav under a varav. */
  readonly level: 0 | 1 | 2;
  /** The other columns of names (Bidragstyp, Utbetalas från), in the order of `SideTable.labelHeads`. */
  readonly labels: readonly { readonly text: string; readonly cell: CellAddress | null }[];
  /** By column of `SideTable.columns`; null for an empty cell. */
  readonly cells: readonly (SideCell | null)[];
  /** Of a sum: the rows that its amounts are of, by their places; null where no amount tells. */
  readonly parts: readonly number[] | null;
  /** Not shown: hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** Internal control: what the marked column or the words say. */
  readonly done: 'done' | 'ongoing' | 'notDone' | null;
}

/** A table that the report carries as the workbook has it. */
export interface SideTable {
  readonly sheet: string;
  readonly kind: SideKind;
  readonly title: string | null;
  /** Heads of the columns of names: the row's own first, then the others. */
  readonly nameHead: string;
  readonly labelHeads: readonly string[];
  /** Of its amounts of money; null where it counts other things. */
  readonly unit: Unit | null;
  readonly columns: readonly SideColumn[];
  readonly rows: readonly SideRow[];
}
