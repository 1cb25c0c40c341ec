import type { CellValue } from '../../../workbook/rawSheet';
import type { SharedFormula } from './formulas';

/** A row while its cells are being gathered. */
export interface Row {
  readonly index: number;
  readonly values: (CellValue | undefined)[];
  formulas: (string | undefined)[] | null;
  formats: (number | undefined)[] | null;
  /** Formulas that other cells share, by column. */
  shared?: (SharedFormula | undefined)[] | undefined;
  /** Merged ranges cover all that it held. */
  isEmpty?: boolean;
}
