import type { AmountColumn, ReportModel } from '../model';

/**
 * The columns that all tables of the sheet share: names, amounts, status. Beyond the print area stand the amounts
 * that statuses and bars are computed from.
 */
export interface Grid {
  readonly columns: readonly AmountColumn[];
  /** Sheet column of an amount column. */
  readonly at: (key: AmountColumn['key']) => number | null;
  readonly status: number;
  readonly base: number;
  readonly periodBase: number;
  readonly surplus: number;
  readonly deficit: number;
  readonly widths: readonly number[];
}

const WIDTH = { name: 34, amount: 12.5, share: 9, status: 14, gap: 3, aside: 13 } as const;
/** Fewer amount columns than this are made wider, so that the page is used and the tiles have room. */
const LEAST_AMOUNTS = 5;

export function gridOf(model: ReportModel): Grid {
  const columns = model.columns;
  const stretch = columns.length < LEAST_AMOUNTS ? 1.5 : 1;
  const amounts = columns.map(({ key }) => (key.endsWith('Share') ? WIDTH.share : WIDTH.amount * stretch));
  // At least three amount columns, or the tiles of key figures do not fit.
  while (amounts.length < 3) amounts.push(WIDTH.amount * stretch);
  const status = amounts.length + 1;
  return {
    columns,
    at: (key) => {
      const index = columns.findIndex((column) => column.key === key);
      return index < 0 ? null : index + 1;
    },
    status,
    base: status + 2, periodBase: status + 3, surplus: status + 4, deficit: status + 5,
    widths: [WIDTH.name, ...amounts, WIDTH.status, WIDTH.gap, WIDTH.aside, WIDTH.aside, WIDTH.aside, WIDTH.aside],
  };
}
