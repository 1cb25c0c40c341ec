import type { CellAddress } from '../values/cell';
import { fold, tidy } from '../values/text';
import type { RawRow, RawSheet } from '../workbook/rawSheet';
import { headText, isTelling, parseHead } from './concept';
import { findDates, isDateFormat } from './dates';
import { priorYearWords, statedTimeWords, writtenWhenWords } from './lexicon';

/** Words that ask for a time, with the date that stands in a cell of its own beside or under them: "Utfall t.o.m. | 2024-08-31". */
export interface StatedDate {
  /** The words and the date as one text: what a title would have said. */
  readonly text: string;
  /** Where the words stand. */
  readonly words: CellAddress;
  /** Where the date stands. */
  readonly cell: CellAddress;
  /** What the date is of: the follow-up's period, last year's, or the making of the document, which says nothing of it. */
  readonly about: 'period' | 'priorYear' | 'making';
}

/** Rows further down than this are no title. */
const DEEPEST = 60;
/** A row of titles has at most this many cells; one with more is a row of heads or of data. */
const MOST_CELLS = 3;

const cellsOf = ({ values }: RawRow): number[] =>
  values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [column]));

/** What words that ask for a time, and do not name the month themselves, ask for; null: they ask for none. */
function asksFor(value: string): StatedDate['about'] | null {
  const folded = fold(value);
  if (value.length > 60) return null;
  const making = writtenWhenWords.test(folded);
  if (!making && !statedTimeWords.test(folded)) return null;
  if (findDates(value).some(({ month }) => month !== null)) return null;
  return making ? 'making' : priorYearWords.test(folded) ? 'priorYear' : 'period';
}

/** A cell of a date, or of a month written 202408, as text. */
function dateText(row: RawRow, column: number, formats: readonly string[]): string | null {
  const value = row.values[column];
  const format = formats[row.formats?.[column] ?? 0] ?? 'General';
  if (typeof value !== 'number') return null;
  if (isDateFormat(format)) return headText(value, format);
  return Number.isInteger(value) && /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(String(value)) ? String(value) : null;
}

/** Nothing but titles beside the words: a row that says more about amounts is one of heads. */
function isTitleRow(row: RawRow, words: number): boolean {
  const cells = cellsOf(row);
  return cells.length <= MOST_CELLS && cells.every((column) => {
    const value = row.values[column];
    return column === words || typeof value !== 'string' || !isTelling(parseHead(value));
  });
}

/** Amounts right under the date make it the head of a column. */
const headsNumbers = (below: RawRow | undefined, column: number, formats: readonly string[]): boolean =>
  below !== undefined && typeof below.values[column] === 'number' && dateText(below, column, formats) === null;

/** Whether heads of a table stand within the next rows: else the words and the date may be heads themselves. */
const headsFollow = (sheet: RawSheet, at: number): boolean =>
  sheet.rows.slice(at + 1, at + 9).some(({ values }) => {
    const filled = values.filter((value) => value !== null && value !== undefined && value !== '');
    return filled.length >= 2 && filled.every((value) => typeof value === 'string')
      && filled.some((value) => isTelling(parseHead(value)));
  });

function statedAt(sheet: RawSheet, at: number, column: number, formats: readonly string[]): { text: string; row: RawRow; column: number } | null {
  const row = sheet.rows[at];
  if (!row || !isTitleRow(row, column) || !headsFollow(sheet, at)) return null;
  const below = (index: number) => sheet.rows.slice(at + 1, at + 3).find((one) => one.index === index);
  const beside = cellsOf(row).find((other) => other > column);
  const text = beside === undefined ? null : dateText(row, beside, formats);
  if (beside !== undefined && text !== null) return headsNumbers(below(row.index + 1), beside, formats) ? null : { text, row, column: beside };
  const under = below(row.index + 1);
  const underText = under && cellsOf(under).length === 1 ? dateText(under, column, formats) : null;
  return under && underText !== null && !headsNumbers(below(under.index + 1), column, formats) ? { text: underText, row: under, column } : null;
}

/** The dates that stand in cells of their own beside or under words such as "Utfall t.o.m.", outside tables. */
export function findStatedDates(sheet: RawSheet, formats: readonly string[]): StatedDate[] {
  const found: StatedDate[] = [];
  for (let at = 0; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (!row || row.index > DEEPEST) break;
    row.values.forEach((value, column) => {
      const about = typeof value === 'string' ? asksFor(value) : null;
      const stated = about === null ? null : statedAt(sheet, at, column, formats);
      if (typeof value !== 'string' || about === null || !stated) return;
      found.push({
        text: `${tidy(value)} ${stated.text}`, about,
        words: { sheet: sheet.name, row: row.index, column }, cell: { sheet: sheet.name, row: stated.row.index, column: stated.column },
      });
    });
  }
  return found;
}

/** The sheet without the rows that only say for which time it is: they head no column. */
export function withoutStatements(sheet: RawSheet, stated: readonly StatedDate[]): RawSheet {
  if (stated.length === 0) return sheet;
  const rows = new Set(stated.flatMap(({ words, cell }) => [words.row, cell.row]));
  return { ...sheet, rows: sheet.rows.filter(({ index }) => !rows.has(index)) };
}
