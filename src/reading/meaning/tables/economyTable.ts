import type { CellAddress } from '../../../values/cell';
import type { SignConvention } from '../../../values/sign';
import type { Term } from '../../../values/term';
import type { Unit } from '../../../values/unit';
import type { RowKind } from '../../geometry/table';
import { fold } from '../../../values/text';
import { excerptWords, type Component } from '../../words/lexicon';
import type { RowFacts } from '../rows/rowFacts';
import type { StatementLineKind } from '../statements/statement';
import type { TableArithmetic } from './tableArithmetic';
/** The economy as it was read: tables with their rows, each amount with its cell and its sign. */

/** A whole year's outcome, two years back or more. */
export interface EarlierFact {
  readonly year: number;
  readonly component: Component | null;
  readonly term: Term;
}

export interface EconomyRow extends RowFacts {
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  readonly kind: RowKind;
  /** In a statement only. */
  readonly line: StatementLineKind | null;
  /** In a statement: a sum of its side of the result holds it, and it is not added beside that. */
  readonly withinTotal: boolean;
  /** Dashes stand in the place of all its amounts. */
  readonly isDashed?: boolean;
  readonly nameCell: CellAddress;
  readonly earlier: readonly EarlierFact[];
  readonly comment: { readonly text: string; readonly cell: CellAddress } | null;
}

/** A table of the economy, its columns and signs understood. */
export interface EconomyTable {
  readonly sheet: string;
  readonly shape: 'statement' | 'units';
  /** Whose statement it is, on a sheet of several areas with one for each. */
  readonly area: string | null;
  /** What names the table itself: the corner over its names, and the text right above it; empty where none does. */
  readonly called: readonly [corner: string, caption: string];
  /** Whose it is, where one committee stands over its areas. */
  readonly committee: string | null;
  /** The head over its names says that they are areas. */
  readonly listsAreas: boolean;
  /** Income or cost, when the table holds only that. */
  readonly component: 'income' | 'cost' | null;
  readonly unit: Unit;
  readonly convention: SignConvention;
  readonly rows: readonly EconomyRow[];
  /** The row that sums all items. */
  readonly totalRow: number | null;
  /** Rows that sum some items, with those. */
  readonly subtotals: readonly { readonly row: number; readonly covers: readonly number[] }[];
  /** The coarsest displayed unit of its columns, in the table's unit. */
  readonly step: number;
  /** What its amounts are to each other. */
  readonly arithmetic: TableArithmetic;
}

/** The rows that are counted: neither sums, headings nor parts. */
export const itemsOf = ({ rows }: EconomyTable): readonly EconomyRow[] => rows.filter(({ kind }) => kind === 'item');

/** Whether a cell stands in a row that is put aside. */
export function isRowAside(tables: readonly EconomyTable[]): (cell: CellAddress) => boolean {
  const aside = new Set(tables.flatMap(({ sheet, rows }) => rows.flatMap(({ kind, nameCell }) => (kind === 'aside' ? [`${nameCell.row} ${sheet}`] : []))));
  return ({ sheet, row }) => aside.has(`${row} ${sheet}`);
}

export interface SheetComment {
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

/** What a table says of showing some rows of more: "De fem största verksamheterna"; null where it says nothing of the kind. */
export const excerptSaid = ({ called }: Pick<EconomyTable, 'called'>): string | null => called.find((text) => excerptWords.test(fold(text))) ?? null;

/** A sheet of the economy with its tables read. */
export interface EconomySheet {
  readonly name: string;
  readonly kind: 'area' | 'areas' | 'committee';
  readonly area: string | null;
  readonly tables: readonly EconomyTable[];
  /** Of a sheet of one area, or of the committee; the areas of a table have their rows' own. */
  readonly comment: SheetComment | null;
}
