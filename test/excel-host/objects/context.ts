import type { CellRange } from '../../../src/values/cell';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { ApiObject } from '../richapi/apiObject';

/** What the objects of the API need of the Excel around them. */
export interface HostContext {
  readonly model: WorkbookModel;
  /** The id under which an object is found in later batches. */
  keep(object: ApiObject): string;
  release(id: string): void;
  /** Throws where Excel would refuse a change: read-only, or a protected sheet. */
  guardSheet(sheet: SheetModel): void;
  /** Throws where Excel would refuse to change the workbook's structure. */
  guardStructure(): void;
  /** Throws what Excel throws for view operations while another workbook has the focus. */
  guardFocus(): void;
  /** To be called after cells were changed through the API. */
  cellsChanged(sheet: SheetModel, range: CellRange): void;
  /** Registers for changes; null: of all sheets. */
  watch(sheetId: string | null, on: boolean): void;
}
