import type { CellValue, RawRow, RawSheet, RawWorkbook } from '../../workbook/rawSheet';

const isBlankText = (value: CellValue | undefined): boolean => typeof value === 'string' && value.trim() === '';

const filled = (row: RawRow): RawRow =>
  (row.values.some(isBlankText) ? { ...row, values: row.values.map((value) => (isBlankText(value) ? undefined : value)) } : row);

function withoutIn(sheet: RawSheet): RawSheet {
  if (!sheet.rows.some(({ values }) => values.some(isBlankText))) return sheet;
  return { ...sheet, rows: sheet.rows.map(filled).filter(({ values }) => values.some((value) => value !== null && value !== undefined)) };
}

/** The workbook with cells of empty text, as a formula's "" leaves where its value is pasted, as the empty cells that they look like. Nothing, and not null: a formula whose value is null has none saved. */
export const withoutBlankTexts = (workbook: RawWorkbook): RawWorkbook => ({ ...workbook, sheets: workbook.sheets.map(withoutIn) });
