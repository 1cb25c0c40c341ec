import type { Amounts, Figure } from '../../figures/figures';
import type { CellRange } from '../../values/cell';
import { sourceFormula } from '../formulas';
import { groupHead, measureOf } from '../buildReport';
import type { AmountColumn, ReportModel } from '../model';
import { cell, type Canvas } from './canvas';
import type { AmountPlaces } from './gridColumns';
import type { UnsureFigures } from '../../figures/unsure';
import { isUnsure } from '../unsure';
import { markedFormat } from '../unsureMark';
import { amountFormat, amountStyle, paddedStyle, type AmountKind, SHARE_FORMAT, style, varianceFormat } from './theme';

/** What is written where a figure is unknown: never 0. */
const ABSENT = '–';

const isVariance = (key: AmountColumn['key']): boolean => key.startsWith('variance');

export const formatOf = (key: AmountColumn['key'], model: ReportModel): string =>
  key.endsWith('Share') ? SHARE_FORMAT : isVariance(key) || key === 'change' ? varianceFormat(model.unit) : amountFormat(model.unit);

/** Two rows: the stretch of time over its columns, then each column's own head. */
export function putHeads(canvas: Canvas, places: AmountPlaces, model: ReportModel, name: string, status: number | null): void {
  const groups = canvas.row;
  const heads = groups + 1;
  const last = places.positions.at(-1) ?? 0;
  canvas.fill(heads, 0, status ?? last, style.head);
  canvas.put(heads, 0, name, style.headLeft);
  let from = 0;
  places.columns.forEach((column, at) => {
    const position = places.positions[at] ?? 0;
    canvas.put(heads, position, column.head, position === places.padded ? { ...style.head, indent: 1 } : style.head);
    if (places.columns[at + 1]?.group === column.group) return;
    const text = groupHead(column.group, model.language, model.period);
    if (text !== '') canvas.merge(groups, places.starts?.[from] ?? (places.positions[from - 1] ?? 0) + 1, places.positions[at] ?? 0, text, style.groupHead);
    from = at + 1;
  });
  if (status !== null) canvas.put(heads, status, 'Status', { ...style.headLeft, indent: 1 });
  canvas.height(groups, 17);
  canvas.height(heads, 18);
  canvas.row = heads + 1;
}

/** What shares divide by, in formulas; null where nothing is known. */
export interface Divisors {
  readonly base: string | null;
  readonly periodBase: string | null;
}

export interface RowAmounts {
  readonly amounts: Amounts;
  readonly statusBase: Figure | null;
  readonly periodBase: Figure | null;
  /** Figures that bear the mark of what may be read wrongly. */
  readonly unsure?: UnsureFigures;
}

/**
 * A variance beside both its amounts is their difference in the sheet; one that is printed otherwise, and any other
 * figure, comes from its source cells.
 */
function formulaOf(key: AmountColumn['key'], figure: Figure, row: number, grid: AmountPlaces, amounts: Amounts, yearEnd: boolean): string | undefined {
  const [outcome, budget] = key === 'variance' ? (yearEnd ? ['actual', 'budget'] as const : ['forecast', 'budget'] as const)
    : key === 'varianceToDate' ? (['actual', 'budgetToDate'] as const) : [null, null];
  if (outcome === null) return sourceFormula(figure);
  const [left, right] = [grid.at(outcome), grid.at(budget)];
  const [a, b] = [amounts[outcome], amounts[budget]];
  return left !== null && right !== null && a && b && Math.abs(a.value - b.value - figure.value) <= 1e-6 * Math.max(1, Math.abs(a.value))
    ? `=${cell(row, left)}-${cell(row, right)}` : sourceFormula(figure);
}

/** The amounts of one row. Shares divide the variance's cell by its base. */
export function putAmounts(
  canvas: Canvas, places: AmountPlaces, divisors: Divisors | null, model: ReportModel, row: number,
  { amounts, statusBase, periodBase, unsure = {} }: RowAmounts, kind: 'item' | 'sum' | 'total',
): void {
  const yearEnd = model.period?.month === 12;
  const shown = (numberFormat: string, of: AmountKind, column: number) => (column === places.padded ? paddedStyle(numberFormat, of) : amountStyle(numberFormat, of));
  for (const { key } of places.columns) {
    const column = places.at(key);
    if (column === null) continue;
    const numberFormat = isUnsure(key, unsure) ? markedFormat(formatOf(key, model)) : formatOf(key, model);
    const measure = measureOf(key);
    if (measure !== null) {
      const figure = amounts[measure];
      if (figure) canvas.put(row, column, figure.value, shown(numberFormat, kind, column), formulaOf(key, figure, row, places, amounts, yearEnd));
      else canvas.put(row, column, ABSENT, shown(numberFormat, kind === 'item' ? 'absent' : kind, column));
      continue;
    }
    const [variance, base, from, divisor] = key === 'varianceShare'
      ? [amounts.variance, statusBase, places.at('variance'), divisors?.base ?? null] as const
      : [amounts.varianceToDate, periodBase, places.at('varianceToDate'), divisors?.periodBase ?? null] as const;
    if (variance && base && from !== null && divisor !== null) {
      // The format shows a number with a per cent sign: a share times 100, so that ±0,0 % keeps its sign rules.
      canvas.put(row, column, (variance.value / base.value) * 100, shown(numberFormat, kind, column), `=${cell(row, from)}/${divisor}*100`);
    } else canvas.put(row, column, ABSENT, shown(numberFormat, kind === 'item' ? 'absent' : kind, column));
  }
}

/** The cells of variances in a run of rows: they turn red when negative. */
export const varianceRanges = (places: AmountPlaces, top: number, bottom: number): CellRange[] =>
  places.columns.flatMap(({ key }, at) => {
    const column = places.positions[at];
    return isVariance(key) && column !== undefined ? [{ top, bottom, left: column, right: column }] : [];
  });
