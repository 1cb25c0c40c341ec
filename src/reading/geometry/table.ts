import type { CellAddress } from '../../values/cell';
import type { ChosenRowRole, ColumnChoice } from '../../values/readingChoice';
import type { Unit } from '../../values/unit';
import type { CellRow } from '../cells/cellReading';
import type { Concept } from '../words/concept';
import type { RowTime } from './rowTimes';

/** A table as it stands on its sheet: its heads, the names of its rows and its amounts. What they mean is said elsewhere. */

export interface TableColumn {
  readonly column: number;
  /** The heads over it, topmost first, as one text. */
  readonly head: string;
  /** The same one by one. */
  readonly heads: readonly string[];
  readonly concept: Concept;
  readonly hidden: boolean;
  /** Most of its numbers are shown as percentages. */
  readonly percent: boolean;
  /** What the user says that it holds. */
  readonly chosen?: ColumnChoice;
  /** The unit that its head says, where that is another than the table's: its cells are in it, and its amounts in the table's. */
  readonly writtenIn?: Unit;
}

/** `aside`: amounts that are no unit's, such as counts and checks; known once the table is known to be of units. */
export type RowKind = 'item' | 'sum' | 'ofWhich' | 'heading' | 'aside';

export interface TableRow {
  readonly index: number;
  /** Without its code. */
  readonly name: string;
  /** The name as words are looked up by: many rules ask for it. */
  readonly folded: string;
  /** The code before or beside the name (ansvar, konto). */
  readonly code: string | null;
  readonly nameCell: CellAddress;
  /** The heading or the outer column's name that the row stands under. */
  readonly group: string | null;
  readonly kind: RowKind;
  readonly raw: CellRow;
  /** Dashes stand in the place of all its amounts: there are none, and that is said. */
  readonly isDashed?: boolean;
  /** Of long rows: the month of its amounts; null where it says none, as a sum of others. */
  readonly time?: RowTime | null;
  /** The columns of the two texts that name it together. */
  readonly pair?: readonly [number, number];
  /** It is not shown on its sheet. */
  readonly hidden?: true;
  /** Where the rows are of several years: which one its amounts are of. */
  readonly year?: number;
  /** What the user says that it is. */
  readonly chosen?: ChosenRowRole;
}

/** What a table is a part of: the rows of one area, where a sheet holds a statement for each of several. */
export interface TablePart {
  /** Null: of no one area, as the sum of all. */
  readonly area: string | null;
  /** All parts of the table, this one too: they share its heads and are signed alike. */
  readonly siblings: readonly Table[];
  /** What is to be said of the heads is said of this part: the first of those that share them. */
  readonly hasHeads: boolean;
}

export interface Table {
  readonly part?: TablePart;
  readonly sheet: string;
  readonly headRows: { readonly first: number; readonly last: number };
  /** The head of the column that names the rows. */
  readonly labelHead: string;
  /** The heads of the columns of codes beside the names. */
  readonly codeHead: string;
  /** The texts right above the heads: the table's own title. */
  readonly captions: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Columns right of the names whose heads say nothing of amounts. */
  readonly others: readonly TableColumn[];
  /** Columns under the same heads that are about something else, and are a table of their own. */
  readonly apart?: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The month that all rows bear in a column of their own, or that its head names, as an export has it. */
  readonly stamp?: RowTime | null;
  /** Its rows are accounts by their codes, each of the area that a column of its own names. */
  readonly accountsOfAreas?: true;
  /** Nothing but their place says that its heads are some: it is no follow-up, whatever else it is. */
  readonly byPlace?: boolean;
  /** Rows that the user leaves out. */
  readonly leftRows: readonly TableRow[];
  /** The workbook's number formats, which a row's cells point into. */
  readonly formats: readonly string[];
}
