import { nameColumn } from '../../../src/workbook/nameColumn';
import type { NameLook, RawRow, Visibility } from '../../../src/workbook/rawSheet';
import type { SavedWorkbook } from './savedWorkbook';
import type { SheetModel } from './sheetModel';
import { filterRange } from './sheetModel';
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
  const sheets = model.sheets.map((sheet) => {
    const rows = [...sheet.rows.keys()].map((index) => rowOf(sheet, index)).filter((row) => row !== null);
    return {
      name: sheet.name, visibility: visibilities[sheet.visibility] ?? 'visible', hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b), rows,
      hiddenRows: rows.map(({ index }) => index).filter((row) => sheet.hiddenRows.has(row)),
      filters: [...(sheet.filter ? [sheet.filter] : []), ...sheet.tables.filter(({ isFiltered }) => isFiltered).map(filterRange)],
      tables: sheet.tables.map(({ name, range, hasHeads, hasTotals }) => ({ name, range, hasHeads, hasTotals })),
      nameLooks: nameLooks(sheet, rows),
    };
  });
  const names = model.names.map(({ name, formula, comment, visible }) => ({ name, refersTo: formula, comment, visible }));
  return { sheets, names, numberFormats: formats };
}

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

function nameLooks(sheet: SheetModel, rows: readonly RawRow[]): NameLook[] {
  const column = nameColumn(rows);
  if (column === null) return [];
  return rows.filter(({ values }) => typeof values[column] === 'string').map(({ index }) => {
    const { bold, indent } = sheet.cell(index, column).look;
    return { row: index, bold, indent };
  }).filter(({ bold, indent }) => bold || indent > 0);
}
