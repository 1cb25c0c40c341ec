import type { SavedWorkbook } from './savedWorkbook';
import { WorkbookModel } from './workbookModel';

const visibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The workbook as the product's own reader gave it, opened in the strict Excel. */
export function modelOf(raw: SavedWorkbook): WorkbookModel {
  const model = new WorkbookModel();
  for (const rawSheet of raw.sheets) {
    const sheet = model.addSheet(rawSheet.name);
    sheet.visibility = visibility[rawSheet.visibility];
    for (const column of rawSheet.hiddenColumns) sheet.hiddenColumns.add(column);
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
  }
  for (const { name, refersTo, comment = '', visible = true } of raw.names) {
    model.names.push({ id: model.newId(), name, formula: refersTo, comment, visible });
  }
  model.active = model.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  return model;
}
