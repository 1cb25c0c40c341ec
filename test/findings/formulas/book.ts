import type { CellValue, RawSheet } from '../../../src/workbook/rawSheet';

/** A cell of a case: a value, a formula alone (its value is not saved), or a formula with its saved value. */
export type Cell = CellValue | readonly [formula: string, value: CellValue];

/** A sheet row by row from A1; a text that begins with = is a formula without a saved value. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[]): RawSheet {
  const isFormula = (cell: Cell): cell is readonly [string, CellValue] => Array.isArray(cell);
  return {
    name, visibility: 'visible', hiddenColumns: [],
    rows: rows.flatMap((cells, index) => {
      const values = cells.map((cell) => (isFormula(cell) ? cell[1] : typeof cell === 'string' && cell.startsWith('=') ? null : (cell)));
      const formulas = cells.map((cell) => (isFormula(cell) ? cell[0] : typeof cell === 'string' && cell.startsWith('=') ? cell : undefined));
      if (cells.length === 0) return [];
      return [{ index, values, formulas: formulas.some((one) => one !== undefined) ? formulas : null, formats: null }];
    }),
  };
}
