import type { CellRange } from '../../../src/values/cell';
import { nameColumn } from '../../../src/workbook/nameColumn';
import type { RawSheet } from '../../../src/workbook/rawSheet';
import type { SavedWorkbook } from './savedWorkbook';
import type { SheetModel } from './sheetModel';
import { WorkbookModel } from './workbookModel';

const visibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The workbook as the product's own reader gave it, opened in the strict Excel. */
export function modelOf(raw: SavedWorkbook): WorkbookModel {
  const model = new WorkbookModel();
  for (const rawSheet of raw.sheets) {
    const sheet = model.addSheet(rawSheet.name);
    sheet.visibility = visibility[rawSheet.visibility];
    for (const column of rawSheet.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const row of rawSheet.hiddenRows ?? []) sheet.hiddenRows.add(row);
    addTables(model, sheet, rawSheet);
    for (const row of rawSheet.rows) {
      row.values.forEach((value, column) => {
        const text = row.formulas?.[column];
        if ((value === null || value === undefined) && text === undefined) return;
        const formula = text === undefined ? null : model.loadFormula(sheet, row.index, column, text, value ?? null);
        const numberFormat = raw.numberFormats[row.formats?.[column] ?? 0] ?? 'General';
        const look = model.looks.with(sheet.cell(row.index, column).look, { numberFormat });
        const quoted = typeof value === 'string' && !formula && /^[=+\-@]/.test(value);
        sheet.put(row.index, column, { constant: formula ? null : value ?? null, formula, quoted, look });
      });
    }
    const named = nameColumn(rawSheet.rows) ?? 0;
    for (const { row, bold, indent } of rawSheet.nameLooks ?? []) {
      sheet.put(row, named, { look: model.looks.with(sheet.cell(row, named).look, { bold, indent }) });
    }
  }
  for (const { name, refersTo, comment = '', visible = true } of raw.names) {
    model.names.push({ id: model.newId(), name, formula: refersTo, comment, visible });
  }
  model.active = model.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  return model;
}

function addTables(model: WorkbookModel, sheet: SheetModel, { tables = [], filters = [] }: RawSheet): void {
  const isOfTable = (filter: CellRange) => tables.some(({ range }) => range.top === filter.top && range.left === filter.left);
  for (const table of tables) {
    const isFiltered = filters.some((filter) => filter.top === table.range.top && filter.left === table.range.left);
    sheet.tables.push({ ...table, id: model.newId(), isFiltered });
  }
  sheet.filter = filters.find((filter) => !isOfTable(filter)) ?? null;
}
