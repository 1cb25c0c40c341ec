import type { RawName, RawWorkbook } from '../../../src/workbook/rawSheet';

/** A name with what a file keeps of it beside the reference. */
export interface SavedName extends RawName {
  readonly comment?: string;
  readonly visible?: boolean;
}

/** What the strict Excel opens and saves: as the product's reader gives it, with what the product itself puts into names. */
export interface SavedWorkbook extends RawWorkbook {
  readonly names: readonly SavedName[];
}
