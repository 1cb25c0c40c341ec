import type { Unit } from '../../values/unit';
import type { AmountColumn, ReportModel } from '../model';

/** Amount columns and where in the sheet they stand. */
export interface AmountPlaces {
  readonly columns: readonly AmountColumn[];
  /** By column: the sheet's column. */
  readonly positions: readonly number[];
  /** Sheet column of an amount column; null when the table does not show it. */
  readonly at: (key: AmountColumn['key']) => number | null;
}

/**
 * The columns that all tables of the sheet share: names, amounts, status. Beyond the print area stand the amounts
 * that statuses and bars are computed from.
 */
export interface Grid extends AmountPlaces {
  readonly status: number;
  readonly base: number;
  readonly periodBase: number;
  readonly surplus: number;
  readonly deficit: number;
  readonly widths: readonly number[];
}

const WIDTH = { name: 34, share: 10, status: 14, gap: 3, aside: 15 } as const;
/** Characters of an amount: kronor of a committee run to a thousand million. */
const AMOUNT: Record<Unit, number> = { kr: 16, tkr: 12.5, mnkr: 11.5 };
/** Key figures and the chart need this many columns of amounts. */
const LEAST_AMOUNTS = 3;
/** Characters across a page: a landscape A4 holds these at 88 %, and with them summary, table and chart of a usual committee. */
const PAGE_CHARACTERS = 155;

const isShare = ({ key }: AmountColumn): boolean => key.endsWith('Share');

function placesOf(columns: readonly AmountColumn[], positions: readonly number[]): AmountPlaces {
  return {
    columns, positions,
    at: (key) => positions[columns.findIndex((column) => column.key === key)] ?? null,
  };
}

/** Few columns are made wider, so that the page is used. */
function widthsOf({ columns, unit }: ReportModel): { name: number; amounts: number[] } {
  const amounts: number[] = columns.map((column) => (isShare(column) ? WIDTH.share : AMOUNT[unit]));
  while (amounts.length < LEAST_AMOUNTS) amounts.push(AMOUNT[unit]);
  const total = WIDTH.name + WIDTH.status + amounts.reduce((sum, width) => sum + width, 0);
  const stretch = Math.min(1.9, Math.max(1, (PAGE_CHARACTERS - WIDTH.status) / (total - WIDTH.status)));
  return { name: WIDTH.name * stretch, amounts: amounts.map((width) => width * stretch) };
}

export function gridOf(model: ReportModel): Grid {
  const { columns } = model;
  const { name, amounts } = widthsOf(model);
  const status = amounts.length + 1;
  return {
    ...placesOf(columns, columns.map((_, at) => at + 1)),
    status,
    base: status + 2, periodBase: status + 3, surplus: status + 4, deficit: status + 5,
    widths: [name, ...amounts, WIDTH.status, WIDTH.gap, WIDTH.aside, WIDTH.aside, WIDTH.aside, WIDTH.aside],
  };
}

/** The columns of a table that has only some of the amounts: side by side from the left, narrow ones too where they hold an amount. */
export function packed(grid: Grid, unit: Unit, shown: (column: AmountColumn) => boolean): AmountPlaces {
  const columns = grid.columns.filter((column) => !isShare(column) && shown(column));
  const fitting = grid.positions.filter((_, at) => unit !== 'kr' || !grid.columns[at]?.key.endsWith('Share'));
  return placesOf(columns, fitting.slice(0, columns.length));
}
