import type { Sentence } from '../../../values/problem';
import type { RawSheet } from '../../../workbook/rawSheet';
import type { StatedDate } from '../../geometry/statedDates';
import type { Table } from '../../geometry/table';
import type { SheetKind } from './sheetKind';
import type { KindChoice, TableKind } from './tableKind';

/** A table of another kind than its sheet's main table. */
export interface TableOfOtherKind {
  readonly table: Table;
  readonly kind: TableKind;
}

/** A sheet with its tables and the reader's own opinion on what it is for. */
export interface RecognisedSheet {
  readonly sheet: RawSheet;
  readonly titles: readonly string[];
  readonly tables: readonly Table[];
  /** Those of the tables that are about money. */
  readonly economic: readonly Table[];
  /** Dates in cells of their own that say for which time the sheet is. */
  readonly stated: readonly StatedDate[];
  /** Tables of the economy that another on the sheet stands for. */
  readonly left?: readonly LeftTable[];
  /** Its tables of other kinds than the sheet's own. */
  readonly otherKinds?: readonly TableOfOtherKind[];
  /** What each of the tables is about, and how surely. */
  readonly choices?: ReadonlyMap<Table, KindChoice>;
  readonly kind: SheetKind;
  readonly area: string | null;
  readonly confidence: number;
  readonly reason: Sentence;
}

/** What stands on a sheet, before it is known what it is for. */
export type Tabled = Pick<RecognisedSheet, 'titles' | 'tables' | 'stated'>;

/** A table left aside, since another on its sheet is the same for the follow-up's month, or of the money that is followed up. */
export interface LeftTable {
  readonly table: Table;
  /** What says which month it is of. */
  readonly caption: string;
  readonly why: 'earlier' | 'empty' | 'oneMonth' | 'comingYear' | 'within' | 'part' | 'amounts' | 'example' | 'invested';
}

/** A cover tells a date, a number of pages or the like in numbers, and no more. */
const ROWS_OF_NUMBERS = 3;

/** Whether a sheet holds nothing but words, such as a cover or a note: what it says is of the whole workbook. */
export const speaksOfAll = ({ kind, tables, sheet }: RecognisedSheet): boolean => kind === 'other' && tables.length === 0
  && sheet.rows.filter(({ values }) => values.some((value) => typeof value === 'number')).length <= ROWS_OF_NUMBERS;
