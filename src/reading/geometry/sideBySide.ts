import type { CellValue, RawRow, RawSheet } from '../../workbook/rawSheet';
import { tidy } from '../../values/text';
import type { HeadBlock } from './headBlock';
import { headText, parseHead } from '../words/concept';
import { parseTypedNumber } from '../words/numbers';

/**
 * What stands beside each other on a sheet, parted by an empty column: a table of its own names its rows anew. Columns
 * of amounts behind a gap, or of comments, are the same table's.
 */

/** Rows that are looked at: what stands beside a long list shows early. */
const LOOKED_AT = 400;
/** So many rows have to have a name and a number of their own; right below heads of their own fewer tell as much. */
const LEAST_ROWS = 3;
const LEAST_HEADED = 2;
/** Rows with fewer cells are titles and notes, which may stand over a gap. */
const LEAST_CELLS = 3;

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';
const isNumber = (value: CellValue | undefined): boolean => typeof value === 'number' || (typeof value === 'string' && parseTypedNumber(value) !== null);
const isWord = (value: CellValue | undefined): value is string => typeof value === 'string' && /\p{L}/u.test(value) && parseTypedNumber(value) === null;

/** Columns from and to, both within. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of columns between those that are empty in every row of several cells. */
function stretchesOf(rows: readonly RawRow[]): Stretch[] {
  const filled = new Set<number>();
  for (const { values } of rows) {
    if (values.filter(isFilled).length < LEAST_CELLS) continue;
    values.forEach((value, column) => { if (isFilled(value)) filled.add(column); });
  }
  const stretches: Stretch[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.to === column - 1) stretches[stretches.length - 1] = { from: last.from, to: column };
    else stretches.push({ from: column, to: column });
  }
  return stretches;
}

/** The head of a column that names rows: the nearest words above the first row with a number. */
function headAbove(rows: readonly RawRow[], column: number, firstNamed: number): string {
  for (let at = firstNamed - 1; at >= 0; at -= 1) {
    const value = rows[at]?.values[column];
    if (isWord(value)) return value;
  }
  return '';
}

/** Words about the amounts before them ("Kommentar", "Ansvarig", "Status") name no rows. */
const isAboutAmounts = (head: string): boolean => ['comment', 'assessment', 'other'].includes(parseHead(head).measure ?? '');

/** "Budget", "2025-10", 2026. */
const isHead = (value: CellValue | undefined): boolean => isWord(value) || (isFilled(value) && headText(value, 'General') !== null);

/** Whether heads stand right above the first row: over its names, and over what is right of them. */
const isHeaded = ({ values }: RawRow, column: number, to: number): boolean =>
  isWord(values[column]) && values.slice(column + 1, to + 1).some(isHead) && !values.slice(column, to + 1).some((value) => isNumber(value) && !isHead(value));

/** Whether a stretch names rows of its own: a column of different words with numbers right of it. */
function namesRows(rows: readonly RawRow[], { from, to }: Stretch): boolean {
  for (let column = from; column < to; column += 1) {
    const named = rows.flatMap(({ values }, at) => (isWord(values[column]) && values.slice(column + 1, to + 1).some(isNumber) ? [at] : []));
    const above = rows[(named[0] ?? 0) - 1];
    if (named.length < LEAST_ROWS && !(named.length >= LEAST_HEADED && above && isHeaded(above, column, to))) continue;
    const names = new Set(named.map((at) => rows[at]?.values[column]));
    return names.size * 2 > named.length && !isAboutAmounts(headAbove(rows, column, named[0] ?? 0));
  }
  return false;
}

/**
 * The heads right above the first named row of a part ("Personal | Kvinnor | Män | Totalt"), where no word of the economy
 * makes them heads; null where no row is some.
 */
export function headsByPlace({ rows }: RawSheet): HeadBlock | null {
  const first = rows.findIndex(({ values }) => { const name = values.findIndex(isWord); return name >= 0 && values.slice(name + 1).some(isNumber); });
  const [named, above] = [rows[first], rows[first - 1]];
  const column = named?.values.findIndex(isWord) ?? -1;
  if (!named || above?.index !== named.index - 1 || !isHeaded(above, column, above.values.length - 1)) return null;
  const texts = new Map(above.values.flatMap((value, at) => (at >= column && typeof value === 'string' && value.trim() !== '' ? [[at, tidy(value)] as const] : [])));
  return texts.size < LEAST_CELLS ? null : { rows: [{ index: above.index, texts }], namesOnly: true, byPlace: true };
}

const masked = (sheet: RawSheet, { from, to }: Stretch): RawSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, values: row.values.map((value, column) => (column >= from && column <= to ? value : null)) }))
    .filter(({ values }) => values.some(isFilled)),
});

/** A sheet as its tables stand beside each other, from left to right, each with its own cells only; the sheet itself where none do. */
export function partsBeside(sheet: RawSheet): readonly RawSheet[] {
  const rows = sheet.rows.slice(0, LOOKED_AT);
  const stretches = stretchesOf(rows);
  if (stretches.length < 2) return [sheet];
  const parts: Stretch[] = [];
  for (const stretch of stretches) {
    const last = parts.at(-1);
    // The first begins at the sheet's edge, and each takes in what lies before the next.
    if (!last) parts.push({ from: 0, to: stretch.to });
    else if (namesRows(rows, stretch) && namesRows(rows, last)) parts.push(stretch);
    else parts[parts.length - 1] = { from: last.from, to: stretch.to };
  }
  if (parts.length < 2) return [sheet];
  return parts.map(({ from }, at) => masked(sheet, { from, to: (parts[at + 1]?.from ?? Number.MAX_SAFE_INTEGER) - 1 }));
}
