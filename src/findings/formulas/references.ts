import { columnIndex, columnLetters } from '../../values/cell';

/** A corner of a reference: counts from 0; `fixed` where it has a dollar sign. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference to one cell or a range; of a cell both corners are the same. */
export interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  /** Into another workbook. */
  readonly outside: boolean;
  readonly from: Corner;
  readonly to: Corner;
  /** Where in the formula it stands. */
  readonly start: number;
  readonly end: number;
}

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})`;
/** Texts in quotes are passed over; a name before a parenthesis is a function; letters around it make it a name. */
const PATTERN = new RegExp(String.raw`"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}_\[][\p{L}\p{N}_.\[\]]*)!)?${CELL}(?::${CELL})?(?![\p{L}\p{N}_(.!\[])`, 'gu');

const corner = (columnSign: string, letters: string, rowSign: string, digits: string): Corner =>
  ({ row: Number(digits) - 1, column: columnIndex(letters), fixedRow: rowSign === '$', fixedColumn: columnSign === '$' });

/** The references of a formula, in order. Whole columns, names and tables are none of them. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  for (const match of formula.matchAll(PATTERN)) {
    const [text, quoted, plain, c1, l1, r1, d1, c2, l2, r2, d2] = match;
    if (l1 === undefined || d1 === undefined || /[\p{L}\p{N}_.]/u.test(formula[match.index - 1] ?? '')) continue;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    const from = corner(c1 ?? '', l1, r1 ?? '', d1);
    const to = l2 === undefined || d2 === undefined ? from : corner(c2 ?? '', l2, r2 ?? '', d2);
    found.push({ sheet, outside: sheet?.includes('[') ?? false, from, to, start: match.index, end: match.index + text.length });
  }
  return found;
}

export const isCell = ({ from, to }: Reference): boolean => from.row === to.row && from.column === to.column;

const cornerText = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;

/** A formula with something else in place of each reference's corners; the sheets' names stay. */
function withCorners(formula: string, put: (corner: Corner) => string): string {
  let text = '';
  let at = 0;
  for (const { from, to, start, end } of referencesIn(formula)) {
    const said = formula.slice(start, end);
    const sheet = said.slice(0, said.lastIndexOf('!') + 1);
    text += formula.slice(at, start) + sheet + put(from) + (said.slice(sheet.length).includes(':') ? `:${put(to)}` : '');
    at = end;
  }
  return text + formula.slice(at);
}

/** What copies of one formula share: its references as steps from its own cell. */
export const relativeForm = (formula: string, row: number, column: number): string => withCorners(formula, (one) =>
  `${one.fixedColumn ? `C${one.column}` : `C[${one.column - column}]`}${one.fixedRow ? `R${one.row}` : `R[${one.row - row}]`}`);

/** The formula as Excel fills it over so many rows and columns; null where a reference would fall off the sheet. */
export function filled(formula: string, rows: number, columns: number): string | null {
  const moved = (one: Corner): Corner => ({ ...one, row: one.fixedRow ? one.row : one.row + rows, column: one.fixedColumn ? one.column : one.column + columns });
  const corners = referencesIn(formula).flatMap(({ from, to }) => [moved(from), moved(to)]);
  return corners.some(({ row, column }) => row < 0 || column < 0) ? null : withCorners(formula, (one) => cornerText(moved(one)));
}
