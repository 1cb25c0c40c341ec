/** A row of heads. */
export interface HeadRow {
  readonly index: number;
  /** By column: the head's text. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A row as heads may stand in it. */
export interface TextLine extends HeadRow {
  /** It holds what heads nothing, such as an amount. */
  readonly hasData: boolean;
}

/** The same as a kind of table reads it. */
export interface HeadLine extends TextLine {
  /** Columns whose head speaks of amounts, or of what else the kind follows up: the names stand before them. */
  readonly telling: readonly number[];
}
