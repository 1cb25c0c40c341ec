import type { RawRow } from '../../workbook/rawSheet';

/** A formula that no program has saved a value of: nothing stands in its cell until Excel has calculated it. One that comes to "" is an empty cell. */
export const isUnsaved = ({ values, formulas }: Pick<RawRow, 'values' | 'formulas'>, column: number): boolean =>
  values[column] === null && formulas?.[column] !== undefined;

/** One that fetches its amount from another sheet: it sums no rows of its own table. */
export const isUnsavedElsewhere = (row: Pick<RawRow, 'values' | 'formulas'>, column: number): boolean =>
  isUnsaved(row, column) && row.formulas?.[column]?.includes('!') === true;
