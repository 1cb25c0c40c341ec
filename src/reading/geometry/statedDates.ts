import type { CellAddress } from '../../values/cell';
import { fold, tidy } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { headText, isTelling, parseHead } from '../words/concept';
import { findDates, isDateFormat, isMonthText, monthName } from '../words/dates';
import { comparedTimes, lookUp, madeWhenWords, numberedTimes, priorYearWords, statedTimeWords, stretchLabels, timeLabels, writtenWhenWords } from '../words/lexicon';

/** Words that ask for a time, with the date that stands in a cell of its own beside or under them: "Utfall t.o.m. | 2024-08-31". */
export interface StatedDate {
  /** The words and the date as one text: what a title would have said. */
  readonly text: string;
  /** Where the words stand. */
  readonly words: CellAddress;
  /** Where the date stands. */
  readonly cell: CellAddress;
  /**
   * What the date is of: the follow-up's period, last year's, or the making of the document, which says nothing of it, as
   * little as where a stretch of time begins.
   * `beside` a title that does not ask for one, it says as much as in the title.
   */
  readonly about: 'period' | 'priorYear' | 'making' | 'beside';
}

/** Rows further down than this are no title. */
const DEEPEST = 60;
/** A row of titles has at most this many cells; one with more is a row of heads or of data. */
const MOST_CELLS = 3;

const cellsOf = (row: RawRow): number[] => filled(row, MOST_CELLS);

/** The columns that are filled; asked of many rows, so that no more are looked at than tell a row of titles from one of data. */
function filled({ values }: RawRow, most: number): number[] {
  const cells: number[] = [];
  for (let column = 0; column < values.length && cells.length <= most; column += 1) {
    const value = values[column];
    if (value !== null && value !== undefined && value !== '') cells.push(column);
  }
  return cells;
}

/** After a label: where a stretch of time begins. */
const STRETCH_START = / (?:från(?: och med)?|fr\.? ?o\.? ?m\.?) ?:?$/;

/** What words that ask for a time, and do not name the month themselves, ask for; null: they ask for none. */
function asksFor(value: string): StatedDate['about'] | null {
  const folded = fold(value);
  if (value.length > 60) return null;
  if (STRETCH_START.test(folded)) return 'making';
  if (timeLabels.test(folded)) return madeWhenWords.test(folded) ? 'making' : comparedTimes.test(folded) ? 'priorYear' : 'period';
  const making = writtenWhenWords.test(folded);
  if (!making && !statedTimeWords.test(folded)) return null;
  if (findDates(value).some(({ month }) => month !== null)) return null;
  return making ? 'making' : priorYearWords.test(folded) ? 'priorYear' : 'period';
}

/** What a label for a time makes of a number beside it: "År: | 2024", "Månad: | 5". */
function numberedTime(label: string, given: unknown): string | null {
  const value = typeof given === 'number' ? given : typeof given === 'string' && /^\d{1,4}$/.test(given.trim()) ? Number(given) : NaN;
  const upTo = (most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  switch (lookUp(numberedTimes, label)) {
    case 'year': return Number.isInteger(value) && value >= 1990 && value <= 2100 ? String(value) : null;
    case 'month': return upTo(12) ? monthName(value) : null;
    case 'tertial': return upTo(3) ? `tertial ${value}` : null;
    case 'quarter': return upTo(4) ? `kvartal ${value}` : null;
    case null: return null;
  }
}

/** The label for a time in a cell, folded; null: it is none. */
function labelAt({ values }: RawRow, column: number): string | null {
  const value = values[column];
  const folded = typeof value === 'string' ? fold(value) : '';
  return timeLabels.test(folded) ? folded : null;
}

/** What a year is counted by says nothing of the month through which it is followed up. */
const isYear = (label: string): boolean => lookUp(numberedTimes, label) === 'year';

/** A cell of a date, or of a month written 202408, as text; beside a label for a time also what the label makes one. */
function dateText(row: RawRow, column: number, formats: readonly string[], label: string | null): string | null {
  const value = row.values[column];
  const numbered = label === null ? null : numberedTime(label, value);
  if (numbered !== null) return numbered;
  const isOfYear = label !== null && isYear(label);
  if (typeof value === 'string') return label !== null && !isOfYear && isMonthText(value) ? tidy(value) : null;
  const format = formats[row.formats?.[column] ?? 0] ?? 'General';
  if (typeof value !== 'number') return null;
  if (isDateFormat(format)) return headText(value, format);
  return !isOfYear && Number.isInteger(value) && /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(String(value)) ? String(value) : null;
}

/** Nothing but titles beside the words: a row that says more about amounts is one of heads. */
function isTitleRow(row: RawRow, words: number, date?: number): boolean {
  const cells = cellsOf(row);
  return cells.length <= MOST_CELLS && cells.every((column) => {
    const value = row.values[column];
    return column === words || column === date || typeof value !== 'string' || !isTelling(parseHead(value));
  });
}

/** Amounts right under the date make it the head of a column. */
const headsNumbers = (below: RawRow | undefined, column: number, formats: readonly string[], words: number): boolean =>
  below !== undefined && typeof below.values[column] === 'number' && dateText(below, column, formats, labelAt(below, words)) === null;

/** Whether heads of a table stand within the next rows: else the words and the date may be heads themselves. */
const headsFollow = (sheet: RawSheet, at: number): boolean =>
  sheet.rows.slice(at + 1, at + 9).some(({ values }) => {
    const filled = values.filter((value) => value !== null && value !== undefined && value !== '');
    return filled.length >= 2 && filled.every((value) => typeof value === 'string')
      && filled.some((value) => isTelling(parseHead(value)));
  });

function statedAt(sheet: RawSheet, at: number, column: number, formats: readonly string[]): { text: string; row: RawRow; column: number } | null {
  const row = sheet.rows[at];
  if (!row) return null;
  const beside = cellsOf(row).find((other) => other > column);
  const text = beside === undefined ? null : dateText(row, beside, formats, labelAt(row, column));
  if (!isTitleRow(row, column, text === null ? undefined : beside) || !headsFollow(sheet, at)) return null;
  const below = (index: number) => sheet.rows.slice(at + 1, at + 3).find((one) => one.index === index);
  if (beside !== undefined && text !== null) return headsNumbers(below(row.index + 1), beside, formats, column) ? null : { text, row, column: beside };
  const under = below(row.index + 1);
  const underText = under && cellsOf(under).length === 1 ? dateText(under, column, formats, labelAt(under, column)) : null;
  return under && underText !== null && !headsNumbers(below(under.index + 1), column, formats, column) ? { text: underText, row: under, column } : null;
}

/** A row of nothing but labels, each with its time: "År | 2024 | Månad | Maj", "Period | 202401 | till | 202405". */
function spelledOut(sheet: RawSheet, at: number, formats: readonly string[]): StatedDate | null {
  const row = sheet.rows[at];
  const cells = row ? filled(row, MOST_PAIRED) : [];
  const [words] = cells;
  if (!row || words === undefined || cells.length < 3 || cells.length % 2 !== 0 || cells.length > MOST_PAIRED) return null;
  const said: string[] = [];
  const dates: number[] = [];
  for (let pair = 0; pair < cells.length; pair += 2) {
    const [label, column] = [row.values[cells[pair] ?? 0], cells[pair + 1] ?? 0];
    const asked = typeof label === 'string' ? pairLabel(fold(label), said) : null;
    const text = asked === null ? null : dateText(row, column, formats, asked);
    if (typeof label !== 'string' || asked === null || text === null || (isYear(asked) && findDates(text).some(({ month }) => month !== null))) return null;
    if (comparedTimes.test(asked)) continue;
    said.push(tidy(label), text);
    dates.push(column);
  }
  if (said.length === 0 || !headsFollow(sheet, at) || dates.some((column) => headsNumbers(sheet.rows[at + 1], column, formats, words))) return null;
  const place = (column: number): CellAddress => ({ sheet: sheet.name, row: row.index, column });
  return { text: said.join(' '), about: 'period', words: place(words), cell: place(dates.at(-1) ?? words) };
}

/** Labels and times; no row of titles has more. */
const MOST_PAIRED = 8;

/** The label that a time in a row of pairs has: its own, or for the other end of a stretch the first one's. */
function pairLabel(label: string, said: readonly string[]): string | null {
  const bare = label.replace(STRETCH_START, '').trim();
  if (timeLabels.test(bare)) return madeWhenWords.test(bare) ? null : bare;
  const [first] = said;
  return first !== undefined && stretchLabels.test(label) ? fold(first).replace(STRETCH_START, '').trim() : null;
}

/** A date alone beside a title, or on a row of its own: it may be of the follow-up, or of a meeting. */
function besideTitle(sheet: RawSheet, at: number, formats: readonly string[]): StatedDate | null {
  const row = sheet.rows[at];
  const cells = row ? cellsOf(row) : [];
  if (cells.length > MOST_CELLS) return null;
  const dates = cells.filter((column) => typeof row?.values[column] === 'number');
  const [date] = dates;
  if (!row || date === undefined || dates.length > 1 || !isDateFormat(formats[row.formats?.[date] ?? 0] ?? 'General')) return null;
  const text = headText(row.values[date], formats[row.formats?.[date] ?? 0] ?? 'General');
  const words = cells.find((column) => column !== date) ?? date;
  const title = row.values[words];
  if (text === null || !isTitleRow(row, date) || !headsFollow(sheet, at) || headsNumbers(sheet.rows[at + 1], date, formats, words)) return null;
  if (typeof title === 'string' && findDates(title).length > 0) return null;
  const place = (column: number): CellAddress => ({ sheet: sheet.name, row: row.index, column });
  return { text: typeof title === 'string' ? `${tidy(title)} ${text}` : text, about: 'beside', words: place(words), cell: place(date) };
}

/** The dates that stand in cells of their own beside or under words such as "Utfall t.o.m.", outside tables. */
export function findStatedDates(sheet: RawSheet, formats: readonly string[]): StatedDate[] {
  const found: StatedDate[] = [];
  for (let at = 0; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (!row || row.index > DEEPEST) break;
    const spelled = spelledOut(sheet, at, formats);
    if (spelled) {
      found.push(spelled);
      continue;
    }
    const before = found.length;
    row.values.forEach((value, column) => {
      const about = typeof value === 'string' ? asksFor(value) : null;
      const stated = about === null ? null : statedAt(sheet, at, column, formats);
      if (typeof value !== 'string' || about === null || !stated) return;
      found.push({
        text: `${tidy(value)} ${stated.text}`, about,
        words: { sheet: sheet.name, row: row.index, column }, cell: { sheet: sheet.name, row: stated.row.index, column: stated.column },
      });
    });
    const beside = found.length === before && !found.some(({ cell }) => cell.row === row.index) ? besideTitle(sheet, at, formats) : null;
    if (beside) found.push(beside);
  }
  return found;
}

/** The sheet without the rows that only say for which time it is: they head no column. */
export function withoutStatements(sheet: RawSheet, stated: readonly StatedDate[]): RawSheet {
  if (stated.length === 0) return sheet;
  const rows = new Set(stated.flatMap(({ words, cell }) => [words.row, cell.row]));
  return { ...sheet, rows: sheet.rows.filter(({ index }) => !rows.has(index)) };
}
