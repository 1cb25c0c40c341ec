import { chosenRowRoles, columnMeanings, type ChosenRowRole, type ColumnChoice, type ColumnMeaning, type ColumnPart, type RowChoice } from '../values/readingChoice';
import type { GroupChoice } from '../values/grouping';
import type { Sentence } from '../values/problem';
import type { RawRow } from '../workbook/rawSheet';
import { isEmpty, oneOf, shown } from './cellValues';
import { columnWords, keyOf, partWords, rowRoleWords } from './words';

/** The tables of what columns and rows are: a row each, readable and editable. */

const textAt = (row: RawRow, column: number): string => (isEmpty(row.values[column]) ? '' : String(shown(row.values[column])).trim());

export const COLUMN_IS: Sentence = oneOf(Object.values(columnWords));
export const ROW_IS: Sentence = oneOf(Object.values(rowRoleWords));

/** "utfall", "utfall, intäkter", "actual/income": what a column holds and of which part; null where it is no such words. */
export function meaningIn(text: string): { readonly meaning: ColumnMeaning; readonly part: ColumnPart | null } | null {
  const whole = wordIn(text, columnMeanings, columnWords);
  if (whole !== null) return { meaning: whole, part: null };
  const split = /^(.*)[,/]([^,/]*)$/.exec(text);
  const meaning = split ? wordIn(split[1] ?? '', columnMeanings, columnWords) : null;
  const part = split ? wordIn(split[2] ?? '', ['income', 'cost'] as const, partWords) : null;
  return meaning !== null && part !== null ? { meaning, part } : null;
}

/** What a row is, in the settings' words or the command line's; null where it is no such word. */
export const roleIn = (text: string): ChosenRowRole | null => wordIn(text, chosenRowRoles, rowRoleWords);

function wordIn<K extends string>(text: string, keys: readonly K[], words: Readonly<Record<K, string>>): K | null {
  const wanted = text.trim();
  return keys.find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? keyOf(words, wanted);
}

const meaningText = ({ meaning, part }: Pick<ColumnChoice, 'meaning' | 'part'>): string =>
  (part === null ? columnWords[meaning] : `${columnWords[meaning]}, ${partWords[part]}`);

/** A row of the table of columns; `broken` is the column of the cell that cannot be read, and null where the row decides nothing. */
export function readColumnChoice(row: RawRow): ColumnChoice | { readonly broken: number } | null {
  const [sheet, table, head, text] = [0, 1, 2, 3].map((column) => textAt(row, column));
  if (!text && !head) return null;
  const meaning = meaningIn(text ?? '');
  return !head ? { broken: 2 } : meaning === null ? { broken: 3 } : { sheet: sheet || null, table: table || null, head, ...meaning };
}

/** A row of the table of rows, likewise. */
export function readRowChoice(row: RawRow): RowChoice | { readonly broken: number } | null {
  const [sheet, table, group, name, text] = [0, 1, 2, 3, 4].map((column) => textAt(row, column));
  if (!text && !name) return null;
  const role = roleIn(text ?? '');
  return !name ? { broken: 3 } : role === null ? { broken: 4 } : { sheet: sheet || null, table: table || null, group: group || null, name, role };
}

/** A row of the table of grouping; null where it names nothing. */
export function readGroupChoice(row: RawRow): GroupChoice | null {
  const [code, name, area] = [0, 1, 2].map((column) => textAt(row, column));
  return code || name ? { code: code || null, name: name ?? '', area: area ?? '' } : null;
}

export const groupChoiceCells = ({ code, name, area }: GroupChoice): (string | null)[] => [code, name || null, area || null];
export const columnChoiceCells = (choice: ColumnChoice): (string | null)[] => [choice.sheet, choice.table, choice.head, meaningText(choice)];
export const rowChoiceCells = ({ sheet, table, group, name, role }: RowChoice): (string | null)[] => [sheet, table, group, name, rowRoleWords[role]];
