import type { HeadRow } from './heads/headLine';

/** Adjacent rows that together head a table; `rows` counts like `RawRow.index`, topmost first. */
export interface HeadBlock {
  readonly rows: readonly HeadRow[];
  /** Rows further down that say the heads or the title again, on a new page: no rows of the table. */
  readonly repeated?: ReadonlySet<number>;
  /** What its first rows are a group of, where further groups of the same table follow under headings of their own. */
  readonly group?: string;
  /** Its heads name whose the amounts are, and say nothing of what they are. */
  readonly namesOnly?: boolean;
  /** The column of amounts whose head says no more of them than their unit. */
  readonly bare?: number;
  /** Nothing but its place says that it heads a table: no word of it is one of a follow-up. */
  readonly byPlace?: boolean;
}
