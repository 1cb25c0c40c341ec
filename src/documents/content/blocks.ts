import type { Status } from '../../values/status';

/** The report as a document tells it: what is said and in which order, before any file format. */

/** Ink that goes with a word or a sign, never instead of it. */
export type Tone = Status | 'deficit' | 'muted';

export interface TableCell {
  readonly text: string;
  readonly tone?: Tone;
  /** The tone's tint behind the text, as statuses have it. */
  readonly isTinted?: boolean;
  readonly isBold?: boolean;
  /** Columns that the cell takes; one when left out. */
  readonly span?: number;
  /** Steps from the left. */
  readonly indent?: number;
}

/** `group`: a heading of the rows below it; `goal`: one with a judgement of its own. */
export type RowKind = 'item' | 'ofWhich' | 'sum' | 'total' | 'group' | 'goal';

export interface TableRow {
  readonly kind: RowKind;
  readonly cells: readonly TableCell[];
}

/** Numbers stand to the right, words to the left. */
export type ColumnKind = 'name' | 'number' | 'text' | 'status';

export interface TableBlock {
  readonly kind: 'table';
  /** By column; the first is the rows' names. */
  readonly columns: readonly ColumnKind[];
  /** One or two rows, repeated on every page. */
  readonly heads: readonly (readonly TableCell[])[];
  readonly rows: readonly TableRow[];
}

/** Bars that lie with the first category on top, or lines from the left. Null is no bar and no point. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'lines';
  readonly name: string;
  readonly title: string;
  /** What the chart shows, in words and figures, for who can't see it. */
  readonly alternativeText: string;
  /** What the categories are. */
  readonly categoryHead: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly (number | null)[] }[];
  /** As Excel has it, in English: of the bars' labels and the lines' figures. */
  readonly numberFormat: string;
}

/** Key figures side by side, each under its label. */
export interface FiguresBlock {
  readonly kind: 'figures';
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: TableCell }[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly status?: Status }
  /** `note`: what explains a table or a chart, below it. */
  | { readonly kind: 'text'; readonly text: string; readonly look: 'body' | 'note' }
  | TableBlock
  | ChartBlock
  | FiguresBlock;

export const sectionKeys = [
  'figures', 'summary', 'areas', 'chart', 'comments', 'forecast', 'accuracy', 'gross', 'parts', 'incomeStatement', 'goals', 'volumes', 'investments', 'grants', 'internalControl',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** A part of the report that a template may ask for by itself. */
export interface Section {
  readonly key: SectionKey;
  /** Null for a part without a heading. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}
