import type { CellValue } from '../../../workbook/rawSheet';
import type { SharedFormula } from './formulas';

/** A row whose cells have all come. */
export interface Row {
  readonly index: number;
  values: (CellValue | undefined)[];
  formulas: (string | undefined)[] | null;
  formats: (number | undefined)[] | null;
  /** Formulas that other cells share, by column. */
  shared?: (SharedFormula | undefined)[] | undefined;
  /** Merged ranges cover all that it held. */
  isEmpty?: boolean;
}
