import type { CellRange } from '../../values/cell';
import { formatRange } from '../../values/cell';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { planRange, unionOf } from './entries';
import type { Standing, Target } from './survey';

/** A sheet of ours while it is written: where the plan goes, and what stood there. */
export class Place {
  readonly plan: SheetPlan;
  /** The cells of the plan. */
  readonly planned: CellRange;
  /** Those, and what stood in the sheet before. */
  readonly emptied: CellRange;
  private found: Excel.Worksheet | null;
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly workbook: Excel.Workbook, readonly target: Target, readonly standing: Standing) {
    this.plan = target.plan;
    this.found = target.sheet;
    this.planned = planRange(target.plan);
    this.emptied = [standing.range, standing.formatted]
      .reduce<CellRange>((all, range) => (range ? unionOf(all, range) : all), this.planned);
  }

  get isNew(): boolean {
    return this.target.sheet === null;
  }

  added(sheet: Excel.Worksheet): void {
    this.found = sheet;
  }

  get sheet(): Excel.Worksheet {
    if (!this.found) throw new Error(`The sheet of ${this.plan.mark} is used before it is added`);
    return this.found;
  }

  /** After a request that failed: objects that were first used in it never came to be. */
  forgetRanges(): void {
    this.ranges.clear();
  }

  /** The same object for the same cells: an address is sent once, however many properties are set. */
  range(cells: CellRange): Excel.Range {
    const address = formatRange(cells);
    const known = this.ranges.get(address);
    if (known) return known;
    const range = this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }
}
