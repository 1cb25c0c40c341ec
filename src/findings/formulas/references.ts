import { columnLetters } from '../../values/cell';

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

const [DOUBLE_QUOTE, DOLLAR, QUOTE, COLON, DOT, OPENING, BANG, UNDERSCORE, BRACKET, CLOSING] = ['"', '$', "'", ':', '.', '(', '!', '_', '[', ']'].map((sign) => sign.charCodeAt(0));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isUpper(code) || (code >= 97 && code <= 122) || (code > 127 && /\p{L}/u.test(String.fromCharCode(code)));
const isNamed = (code: number): boolean => isLetter(code) || isDigit(code) || code === UNDERSCORE || code === DOT || (code > 127 && /\p{N}/u.test(String.fromCharCode(code)));
/** What may not follow a cell: then it is part of a name, a function, or a sheet's name. */
const goesOn = (code: number): boolean => isNamed(code) || code === OPENING || code === BANG || code === BRACKET;

const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** Reads references from left to right, sign by sign: a large workbook has hundreds of thousands of formulas. */
class References {
  private at = 0;

  constructor(private readonly formula: string) {}

  all(): Reference[] {
    const found: Reference[] = [];
    const { formula } = this;
    let index = 0;
    while (index < formula.length) {
      const code = formula.charCodeAt(index);
      if (code === DOUBLE_QUOTE) {
        // A text is passed over; one without an end is none.
        const end = this.afterQuoted(index, DOUBLE_QUOTE);
        index = end < 0 ? index + 1 : end;
        continue;
      }
      const one = code === QUOTE || code === DOLLAR || code === BRACKET || code === UNDERSCORE || isLetter(code) ? this.reference(index) : null;
      // Letters before it make it a part of a name.
      if (one && !(index > 0 && isNamed(formula.charCodeAt(index - 1)))) found.push(one);
      index = one ? one.end : index + 1;
    }
    return found;
  }

  /** The place after what stands in quotes, each doubled within; -1 where they do not end. */
  private afterQuoted(start: number, quote: number | undefined): number {
    const { formula } = this;
    for (let index = start + 1; index < formula.length; index += 1) {
      if (formula.charCodeAt(index) !== quote) continue;
      if (formula.charCodeAt(index + 1) !== quote) return index + 1;
      index += 1;
    }
    return -1;
  }

  /** The sheet's name that begins here, as it is written, and the place after its exclamation mark; null where there is none. */
  private sheet(start: number): { readonly name: string; readonly end: number } | null {
    const { formula } = this;
    if (formula.charCodeAt(start) === QUOTE) {
      const end = this.afterQuoted(start, QUOTE);
      return end < start + 3 || formula.charCodeAt(end) !== BANG ? null : { name: formula.slice(start + 1, end - 1).replaceAll("''", "'"), end: end + 1 };
    }
    let end = start;
    for (let code = formula.charCodeAt(end); isNamed(code) || code === BRACKET || code === CLOSING; code = formula.charCodeAt(end)) end += 1;
    return end > start && formula.charCodeAt(end) === BANG ? { name: formula.slice(start, end), end: end + 1 } : null;
  }

  private corner(): Corner | null {
    const { formula } = this;
    let index = this.at;
    const fixedColumn = formula.charCodeAt(index) === DOLLAR;
    if (fixedColumn) index += 1;
    let column = 0;
    let letters = 0;
    for (let code = formula.charCodeAt(index); letters < MOST_LETTERS && isUpper(code); code = formula.charCodeAt(index)) {
      column = column * 26 + code - 64;
      letters += 1;
      index += 1;
    }
    if (letters === 0) return null;
    const fixedRow = formula.charCodeAt(index) === DOLLAR;
    if (fixedRow) index += 1;
    let row = 0;
    const first = index;
    for (let code = formula.charCodeAt(index); index - first < MOST_DIGITS && isDigit(code); code = formula.charCodeAt(index)) {
      row = row * 10 + code - 48;
      index += 1;
    }
    if (index === first || formula.charCodeAt(first) === 48) return null;
    this.at = index;
    return { row: row - 1, column: column - 1, fixedRow, fixedColumn };
  }

  /** A cell that nothing goes on from, and the other corner of a range. */
  private corners(start: number): { readonly from: Corner; readonly to: Corner } | null {
    const { formula } = this;
    this.at = start;
    const from = this.corner();
    if (!from) return null;
    const afterFrom = this.at;
    if (formula.charCodeAt(afterFrom) === COLON) {
      this.at += 1;
      const to = this.corner();
      if (to && !goesOn(formula.charCodeAt(this.at))) return { from, to };
      this.at = afterFrom;
    }
    return goesOn(formula.charCodeAt(afterFrom)) ? null : { from, to: from };
  }

  private reference(start: number): Reference | null {
    const named = this.sheet(start);
    const onSheet = named && this.corners(named.end);
    const corners = onSheet ?? this.corners(start);
    if (!corners) return null;
    const sheet = onSheet === null ? null : named?.name ?? null;
    return { sheet, outside: sheet?.includes('[') ?? false, from: corners.from, to: corners.to, start, end: this.at };
  }
}

/** The references of a formula, in order. Whole columns, names and tables are none of them. */
export const referencesIn = (formula: string): Reference[] => new References(formula).all();

export const isCell = ({ from, to }: Reference): boolean => from.row === to.row && from.column === to.column;

const cornerText = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;

/** A formula with something else in place of each reference's corners; the sheets' names stay. */
function withCorners(formula: string, put: (corner: Corner) => string, references: readonly Reference[] = referencesIn(formula)): string {
  let text = '';
  let at = 0;
  for (const { from, to, start, end } of references) {
    const said = formula.slice(start, end);
    const sheet = said.slice(0, said.lastIndexOf('!') + 1);
    text += formula.slice(at, start) + sheet + put(from) + (said.slice(sheet.length).includes(':') ? `:${put(to)}` : '');
    at = end;
  }
  return text + formula.slice(at);
}

/** What copies of one formula share: its references as steps from its own cell. */
export const relativeForm = (formula: string, row: number, column: number, references?: readonly Reference[]): string => withCorners(formula, (one) =>
  `${one.fixedColumn ? `C${one.column}` : `C[${one.column - column}]`}${one.fixedRow ? `R${one.row}` : `R[${one.row - row}]`}`, references);

/** The formula as Excel fills it over so many rows and columns; null where a reference would fall off the sheet. */
export function filled(formula: string, rows: number, columns: number): string | null {
  const moved = (one: Corner): Corner => ({ ...one, row: one.fixedRow ? one.row : one.row + rows, column: one.fixedColumn ? one.column : one.column + columns });
  const corners = referencesIn(formula).flatMap(({ from, to }) => [moved(from), moved(to)]);
  return corners.some(({ row, column }) => row < 0 || column < 0) ? null : withCorners(formula, (one) => cornerText(moved(one)));
}
