import type { RawRow } from '../../workbook/rawSheet';

/** A formula that no program has saved a value of: nothing stands in its cell until Excel has calculated it. One that comes to "" is an empty cell. */
export const isUnsaved = ({ values, formulas }: Pick<RawRow, 'values' | 'formulas'>, column: number): boolean =>
  values[column] === null && formulas?.[column] !== undefined;
