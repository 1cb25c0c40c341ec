import { columnIndex, columnLetters } from '../../../values/cell';

/** Formulas as the file has them, made into formulas as Excel shows them, in English. */

const quotedOrPrefix = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.|_xlws\.|_xlpm\.|_xludf\./g;

/** Newer functions bear a prefix in files (`_xlfn.XLOOKUP`) that no user sees. Text and sheet names are left alone. */
const withoutPrefixes = (formula: string): string =>
  formula.includes('_xl')
    ? formula.replace(quotedOrPrefix, (found) => (found.startsWith('_xl') ? '' : found))
    : formula;

/** With the leading `=`. */
export function fileFormula(text: string): string {
  const trimmed = text.trim();
  return `=${withoutPrefixes(trimmed.startsWith('=') ? trimmed.slice(1) : trimmed)}`;
}

/** One coordinate of a reference that may move; `fixed` after `$`. Counts from 0. */
interface Coordinate {
  readonly at: number;
  readonly fixed: boolean;
}

/** Plain text, or a cell, or a whole column, or a whole row. */
type Piece = string | { readonly column: Coordinate | null; readonly row: Coordinate | null };

/** A formula taken apart once, to be written for many cells. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
}

/**
 * Strings, quoted sheet names, bracketed parts (structured and external references), whole-column and whole-row
 * ranges, cells, and any other word or number as one piece, so that `LOG10` or `A1B2` is never taken for a cell.
 */
const formulaParts = new RegExp([
  '"(?:[^"]|"")*"',
  "'(?:[^']|'')*'!?",
  '\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]',
  '(?<colA>\\$?[A-Za-z]{1,3}):(?<colB>\\$?[A-Za-z]{1,3})(?![\\w.\\u0080-\\uffff$(!])',
  '(?<rowA>\\$?\\d{1,7}):(?<rowB>\\$?\\d{1,7})(?![\\w.\\u0080-\\uffff$(!])',
  '(?<cellCol>\\$?[A-Za-z]{1,3})(?<cellRow>\\$?[1-9]\\d{0,6})(?![\\w.\\u0080-\\uffff$(!\\[])',
  '#[A-Za-z/0]+[!?]?',
  '[\\w.\\\\?\\u0080-\\uffff]+!?',
].join('|'), 'g');

const rows = 1_048_576;
const columns = 16_384;

export function shareFormula(formula: string, row: number, column: number): SharedFormula {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of formula.matchAll(formulaParts)) {
    const found = references(match.groups ?? {});
    if (found.length === 0) continue;
    pieces.push(formula.slice(from, match.index));
    found.forEach((piece, index) => pieces.push(...(index === 0 ? [piece] : [':', piece])));
    from = match.index + match[0].length;
  }
  pieces.push(formula.slice(from));
  return { row, column, pieces };
}

function references(groups: Readonly<Record<string, string | undefined>>): Piece[] {
  const { colA, colB, rowA, rowB, cellCol, cellRow } = groups;
  const column = (text: string): Piece => ({ column: columnAt(text), row: null });
  const row = (text: string): Piece => ({ column: null, row: rowAt(text) });
  if (colA !== undefined && colB !== undefined) return inside(columnAt(colA)) && inside(columnAt(colB)) ? [column(colA), column(colB)] : [];
  if (rowA !== undefined && rowB !== undefined) return [row(rowA), row(rowB)];
  if (cellCol === undefined || cellRow === undefined || !inside(columnAt(cellCol))) return [];
  return [{ column: columnAt(cellCol), row: rowAt(cellRow) }];
}

const inside = (column: Coordinate): boolean => column.at < columns;

function columnAt(text: string): Coordinate {
  const fixed = text.startsWith('$');
  return { at: columnIndex(fixed ? text.slice(1) : text), fixed };
}

function rowAt(text: string): Coordinate {
  const fixed = text.startsWith('$');
  return { at: Number(text.slice(fixed ? 1 : 0)) - 1, fixed };
}

/** The shared formula as it stands in another cell: relative references moved, around the sheet's edge as Excel does. */
export function formulaAt(shared: SharedFormula, row: number, column: number): string {
  let text = '';
  for (const piece of shared.pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      if (piece.column !== null) text += moved(piece.column, column - shared.column, columns, columnLetters);
      if (piece.row !== null) text += moved(piece.row, row - shared.row, rows, (at) => String(at + 1));
    }
  }
  return text;
}

function moved(coordinate: Coordinate, by: number, size: number, write: (at: number) => string): string {
  return coordinate.fixed ? `$${write(coordinate.at)}` : write((coordinate.at + by + size) % size);
}
