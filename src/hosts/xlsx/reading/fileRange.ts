import { columnIndex, type CellRange } from '../../../values/cell';
import { limits } from './limits';

/** `A1:C3` or `A1`, as files write ranges and cells, also with `$`; null for anything else, and beyond the last cell. */
export function fileRange(reference: string | null | undefined): CellRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec((reference ?? '').replaceAll('$', ''));
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const range = { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
  const isInside = range.top >= 0 && range.top <= range.bottom && range.bottom < limits.rows && range.left <= range.right && range.right < limits.columns;
  return isInside ? range : null;
}
