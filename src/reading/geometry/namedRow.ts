import { tidy } from '../../values/text';
import type { RawRow } from '../../workbook/rawSheet';
import type { TableRow } from './table';

/** The columns that name the rows of a table. */
export interface Naming {
  readonly main: number;
  /** The other columns of text to the left, outermost first. */
  readonly others: readonly number[];
  readonly codes: readonly number[];
  /** Of long rows (Ansvar | Konto | Verksamhet), the column whose names are the areas. */
  readonly areas?: number;
  /** The lines of long rows are accounts by their codes, whether they come again or not. */
  readonly byAccounts?: true;
  /** What the codes in the column of names stand for, where they are lines of a result: "I" and "K". */
  readonly lines?: ReadonlyMap<string, string> | null;
  /** Nothing but codes names the rows. */
  readonly byCodes?: boolean;
  /** The rows are of accounts, which come again under each area. */
  readonly ofAccounts?: boolean;
}

/** A row with its name, before it is known what kind it is. */
export interface Named extends Pick<TableRow, 'name' | 'folded' | 'group' | 'code' | 'pair'> {
  readonly row: RawRow;
  readonly column: number;
}

/** What stands as rows under each name where times or parts are the columns: "Budget", "Utfall", "Avvikelse". */
export const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance']);

/** A code before a name: "4110 Hemtjänst", "A12 Hemtjänst". */
export const CODED = /^((?:\d{3,8}|\d\d(?! ?(?:år|tim|dygn|st|kr|tkr|mån|platser|procent)(?!\p{L}))|\d{2,}(?:[.-]\d+)+|[A-ZÅÄÖ]{1,4}\d{2,})(?:[ ]\d{2,4})?)\s*[-:.,]?\s+(?=\p{L})/u;

/** The text of a cell; empty where it holds none. */
export const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? tidy(value) : '';
};
