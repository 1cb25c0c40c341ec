import type { CellRange } from '../../../values/cell';
import { fileRange } from './fileRange';
import { isCriterion } from './filters';
import { limits } from './limits';

export const isTrue = (value: string | null | undefined): boolean => value === '1' || value === 'true';

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
    const to = Math.min(Number(attribute('max')), limits.columns);
    if (isTrue(attribute('hidden')) && from >= 1 && to >= from) this.hiddenColumns.push({ from: from - 1, to: to - 1 });
  }
}
