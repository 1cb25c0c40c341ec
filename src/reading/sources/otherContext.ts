import type { Period } from '../../values/period';
import type { Unit } from '../../values/unit';

/** What is known of the workbook where a sheet of another kind than the economy is read. */
export interface OtherContext {
  readonly period: Period | null;
  /** `RawWorkbook.numberFormats`. */
  readonly formats: readonly string[];
  /** Units of money: the user's choice for a sheet, and what the rest of the workbook says. Left out, only the sheet is asked. */
  readonly units?: { readonly chosen: (sheet: string) => Unit | null; readonly common: Unit | null };
}
