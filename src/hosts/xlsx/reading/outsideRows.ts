import { columnIndex, type CellRange } from '../../../values/cell';
import { isCriterion } from './filters';
import { limits } from './limits';

export const maxRow = limits.rows;
export const maxColumn = limits.columns;

export const isTrue = (value: string | null | undefined): boolean => value === '1' || value === 'true';

/** `A1:C3` or `A1`, as files write the ranges of merges, filters and tables; null for anything else. */
export function fileRange(reference: string | null | undefined): CellRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec((reference ?? '').replaceAll('$', ''));
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const range = { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
  const isInside = range.top >= 0 && range.top <= range.bottom && range.bottom < maxRow && range.left <= range.right && range.right < maxColumn;
  return isInside ? range : null;
}

/** What a worksheet says outside of its rows. */
export class OutsideRows {
  readonly merges: CellRange[] = [];
  /** Columns from–to, counting from 0. */
  readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  /** The sheet's own filter, when it hides rows. */
  filter: CellRange | null = null;

  private filterRange: CellRange | null = null;
  /** Views that users saved have filters of their own, which are not in force. */
  private inSavedViews = false;

  /** Takes a tag by its name without prefix; `attribute` gives what the tag says. */
  take(name: string, isClosing: boolean, attribute: (name: string) => string | null): void {
    if (name === 'customSheetViews') {
      this.inSavedViews = !isClosing;
      this.filterRange = null;
    } else if (name === 'autoFilter' && !this.inSavedViews) this.filterRange = isClosing ? null : fileRange(attribute('ref'));
    else if (isClosing) return;
    else if (name === 'mergeCell') this.merge(attribute('ref'));
    else if (name === 'col') this.columns(attribute);
    else if (this.filterRange !== null && isCriterion(name)) this.filter = this.filterRange;
  }

  private merge(reference: string | null): void {
    const range = fileRange(reference);
    if (range !== null) this.merges.push(range);
  }

  private columns(attribute: (name: string) => string | null): void {
    const from = Number(attribute('min'));
    const to = Math.min(Number(attribute('max')), maxColumn);
    if (isTrue(attribute('hidden')) && from >= 1 && to >= from) this.hiddenColumns.push({ from: from - 1, to: to - 1 });
  }
}
