import type { RawRow, Visibility } from '../../../src/workbook/rawSheet';
import type { SavedWorkbook } from './savedWorkbook';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** The workbook as it would be read again after it was saved and closed: every formula with the value that it shows now. */
export function rawOf(model: WorkbookModel): SavedWorkbook {
  const formats = ['General'];
  const formatIndex = (code: string) => {
    if (!formats.includes(code)) formats.push(code);
    return formats.indexOf(code);
  };
  const rowOf = (sheet: SheetModel, index: number): RawRow | null => {
    const values: RawRow['values'][number][] = [];
    const formulas: (string | undefined)[] = [];
    const codes: number[] = [];
    sheet.rows[index]?.forEach((cell, column) => {
      if (!cell || (cell.constant === null && !cell.formula)) return;
      values[column] = model.value(sheet, cell);
      codes[column] = formatIndex(cell.look.numberFormat);
      if (cell.formula) formulas[column] = cell.formula.text;
    });
    return values.length === 0 ? null : { index, values, formulas: formulas.length > 0 ? formulas : null, formats: codes };
  };
  const sheets = model.sheets.map((sheet) => ({
    name: sheet.name, visibility: visibilities[sheet.visibility] ?? 'visible', hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    rows: [...sheet.rows.keys()].map((index) => rowOf(sheet, index)).filter((row) => row !== null),
  }));
  const names = model.names.map(({ name, formula, comment, visible }) => ({ name, refersTo: formula, comment, visible }));
  return { sheets, names, numberFormats: formats };
}

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };
