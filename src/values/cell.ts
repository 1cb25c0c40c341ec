/** A cell of the workbook. `row` and `column` count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it. Counts from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, Z → 25, AA → 26. Only letters may be given. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Always quoted, so that every name is safe in a formula: `'Barn och Unga'!`, with `'` doubled. */
export const sheetReference = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** `E13`, without the sheet. */
export const localAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `'Vuxen'!E13`, as in a formula. */
export const formatAddress = (cell: CellAddress): string =>
  sheetReference(cell.sheet) + localAddress(cell.row, cell.column);

/** `A1:C3`, or `A1` for one cell. */
export function formatRange(range: CellRange): string {
  const from = localAddress(range.top, range.left);
  const to = localAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** `$A$1:$C$3`, as print areas and charts want it. */
export function formatAbsoluteRange(range: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const from = corner(range.top, range.left);
  const to = corner(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** Reads `'Vuxen'!E13`, `Vuxen!$E$13`; null when it is no address of one cell. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/i.exec(text.trim());
  if (!match) return null;
  return {
    sheet: match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'"),
    row: Number(match[4]) - 1,
    column: columnIndex(match[3] ?? ''),
  };
}
