import { columnIndex, columnLetters, type CellRange } from '../../../src/values/cell';
import type { RawRow, RawSheet, RawWorkbook } from '../../../src/workbook/rawSheet';

/** Moves rows and columns of a sheet as Excel does when some are inserted: formulas and ranges follow. */

type Move = (index: number) => number;
export const same: Move = (index) => index;
export const insertedAt = (place: number, count = 1): Move => (index) => (index >= place ? index + count : index);

const reference = /"[^"]*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\d_(.!])/gu;

/** A formula of the sheet `home` after cells of the sheet `moved` have moved. */
export function movedFormula(formula: string, home: string, moved: string, row: Move, column: Move): string {
  const cell = (dollar: string, letters: string, rowDollar: string, number: string) =>
    `${dollar}${columnLetters(column(columnIndex(letters)))}${rowDollar}${row(Number(number) - 1) + 1}`;
  return formula.replace(reference, (...match: (string | undefined)[]) => {
    const [whole = '', quoted, bare, d1 = '', c1, r1d = '', r1, d2 = '', c2, r2d = '', r2] = match;
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? home;
    if (c1 === undefined || r1 === undefined || sheet !== moved) return whole;
    const prefix = whole.slice(0, whole.indexOf('!') + 1);
    const second = c2 === undefined || r2 === undefined ? '' : `:${cell(d2, c2, r2d, r2)}`;
    return `${prefix}${cell(d1, c1, r1d, r1)}${second}`;
  });
}

function movedList<T>(list: readonly (T | undefined)[], move: Move): (T | undefined)[] {
  const moved: (T | undefined)[] = [];
  list.forEach((value, index) => { if (value !== undefined) moved[move(index)] = value; });
  return Array.from(moved);
}

function movedRow(raw: RawRow, row: Move, column: Move): RawRow {
  return {
    index: row(raw.index), values: movedList(raw.values, column),
    formulas: raw.formulas && movedList(raw.formulas, column), formats: raw.formats && movedList(raw.formats, column),
  };
}

/** A sheet of its own, with everything that was read of it, moved. */
function movedSheet(sheet: RawSheet, row: Move, column: Move): RawSheet {
  const range = ({ top, left, bottom, right }: CellRange): CellRange => ({ top: row(top), left: column(left), bottom: row(bottom), right: column(right) });
  const { hiddenRows = [], filters = [], tables = [], nameLooks = [], fileLook } = sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((raw) => movedRow(raw, row, column)).sort((a, b) => a.index - b.index),
    hiddenColumns: sheet.hiddenColumns.map(column).sort((a, b) => a - b),
    hiddenRows: hiddenRows.map(row), filters: filters.map(range), tables: tables.map((table) => ({ ...table, range: range(table.range) })),
    nameLooks: nameLooks.map((look) => ({ ...look, row: row(look.row) })),
    ...(fileLook && { fileLook: {
      merged: fileLook.merged.map(range), outline: fileLook.outline.map((one) => ({ ...one, row: row(one.row) })), borderAbove: fileLook.borderAbove.map(row),
    } }),
  };
}

export function movedWorkbook(raw: RawWorkbook, at: number, row: Move, column: Move): RawWorkbook {
  const moved = raw.sheets[at]?.name ?? '';
  const sheets = raw.sheets.map((sheet, index) => {
    const own = index === at ? movedSheet(sheet, row, column) : sheet;
    return { ...own, rows: own.rows.map((each) => (each.formulas === null ? each
      : { ...each, formulas: Array.from(each.formulas, (formula) => formula && movedFormula(formula, sheet.name, moved, row, column)) })) };
  });
  return { ...raw, sheets, names: raw.names.map((name) => ({ ...name, refersTo: movedFormula(name.refersTo, '', moved, row, column) })) };
}

/** A row with one text, put where nothing stands. */
export function withText(raw: RawWorkbook, at: number, row: number, column: number, text: string): RawWorkbook {
  const sheets = raw.sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    const added: RawRow = { index: row, values: [...Array.from({ length: column }, () => undefined), text], formulas: null, formats: null };
    return { ...sheet, rows: [...sheet.rows, added].sort((a, b) => a.index - b.index) };
  });
  return { ...raw, sheets };
}
