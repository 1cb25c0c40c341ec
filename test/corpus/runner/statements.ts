import { columnIndex, type CellRange } from '../../../src/values/cell';
import { isThing, listOf, textOf, thingOf, type Outcome, type Thing } from './answer';
import { fold, foldText } from './texts';

/** What the product says of a workbook in sentences: problems, findings and doubts. */

export interface SheetRange extends CellRange {
  readonly sheet: string;
}

export interface Statement {
  readonly severity: string;
  /** Errors, warnings and doubts: only they tell that a figure is wrong. An info tells of what is missing. */
  readonly isSerious: boolean;
  readonly isDoubt: boolean;
  readonly rule: string;
  readonly message: string;
  readonly folded: string;
  readonly cells: readonly SheetRange[];
}

const addressForm = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** `'Sheet'!B5` or `'Sheet'!B5:D9`; null for anything else. */
export function rangeIn(said: string): SheetRange | null {
  const found = addressForm.exec(said.trim());
  if (!found) return null;
  const [, quoted, bare = '', column = '', row = '', toColumn = column, toRow = row] = found;
  return {
    sheet: quoted === undefined ? bare : quoted.replaceAll("''", "'"),
    top: Number(row) - 1, bottom: Number(toRow) - 1, left: columnIndex(column), right: columnIndex(toColumn),
  };
}

const ranges = (texts: readonly unknown[]): SheetRange[] =>
  texts.map((text) => (typeof text === 'string' ? rangeIn(text) : null)).filter((range) => range !== null);

const rangesIn = (message: string): SheetRange[] => ranges([...message.matchAll(/'(?:[^']|'')+'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g)].map(([text]) => text));

const sentenceOf = (message: unknown): string => {
  if (typeof message === 'string') return message;
  return isThing(message) ? Object.values(message).filter((part) => typeof part === 'string').join(' ') : '';
};

function statementOf(entry: Thing, about: string, isDoubt: boolean): Statement {
  const message = [about, sentenceOf(entry.message ?? entry.question ?? entry.reason ?? entry.text)].filter(Boolean).join(': ').replace(/[\u00a0\u202f\u2009]/g, ' ');
  const listed = [entry.cells, entry.cell].flat(2);
  const severity = textOf(entry, 'severity') || 'info';
  return {
    severity, isDoubt, isSerious: severity !== 'info' || isDoubt, rule: textOf(entry, 'rule'), message,
    folded: ` ${foldText(message)} `, cells: [...ranges(listed), ...rangesIn(message)],
  };
}

const statementsIn = (thing: Thing, about: string): Statement[] => ['problems', 'findings', 'doubts'].flatMap((key) =>
  listOf(thing, key).map((entry) => statementOf(entry, about, key === 'doubts')));

/** Every sentence once. */
export function statementsOf({ answer, refused }: Outcome): Statement[] {
  const all = [
    ...statementsIn(answer, ''),
    ...listOf(answer, 'areas').flatMap((area) => statementsIn(area, textOf(area, 'name'))),
    ...statementsIn(thingOf(answer, 'total'), 'total'),
    ...(refused === null ? [] : [statementOf({ severity: 'error', rule: 'refused', message: refused }, '', false)]),
  ];
  return [...new Map(all.map((one) => [`${one.rule}|${one.message}`, one])).values()];
}

const saysLeftOut = /räknas inte|inte med(?:räkna|\b)|läs[te]*s inte|inte läs[ta]|kunde inte|har (?:inga|bara|varken)|hittades/i;
const ofTable = /tabell|blad|flik|arbetsbok|\bfil/i;
const ofLess = /kolumnen|raden|cellen/i;

/** Whether a sentence leaves out a table, a sheet or the whole workbook, and not just a column or a row. */
export const leavesOut = ({ rule, message }: Statement): boolean =>
  rule === 'refused' || rule === 'noTable' || (saysLeftOut.test(message) && ofTable.test(message) && !ofLess.test(message));

/** A block of many rows and columns points at nothing. */
export const isBroad = (range: CellRange): boolean => range.bottom - range.top > 2 && range.right - range.left > 2;
const isTall = (range: CellRange): boolean => range.bottom - range.top > 2;

export const namesSheet = (message: string, sheet: string): boolean => message.includes(`"${sheet}"`) || message.includes(`”${sheet}”`);

/** A row where a name stands, and the column of the name. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly label: number;
}

export interface ColumnOf {
  readonly sheet: string;
  readonly column: number;
}

/** A figure as far as a sentence can be about it. */
export interface Subject {
  readonly labels: readonly string[];
  readonly spots: readonly Spot[];
  readonly columns?: readonly ColumnOf[];
  readonly sheetNames: readonly string[];
  /** Sheets that the figure was read from, if it was. */
  readonly readFrom?: ReadonlySet<string>;
  /** Rows of other areas, as `sheet|row`. */
  readonly otherRows?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

const isNamed = (folded: string, name: string): boolean => {
  const key = fold(name);
  return key.length > 1 && folded.includes(` ${key} `);
};

const hasRow = (range: SheetRange, { sheet, row }: Spot): boolean => range.sheet === sheet && range.top <= row && row <= range.bottom;

function isAboutColumn({ cells }: Statement, { columns = [], otherRows = none }: Subject): boolean {
  const within = cells.filter((range) => !isBroad(range)
    && columns.some(({ sheet, column }) => range.sheet === sheet && range.left <= column && column <= range.right));
  const ofOthers = within.filter((range) => range.top === range.bottom && otherRows.has(`${range.sheet}|${range.top}`));
  return within.length > ofOthers.length || ofOthers.length >= 3;
}

function isAboutWhatIsLeftOut({ cells, message }: Statement, { spots, sheetNames, readFrom = none }: Subject): boolean {
  // Of an area that was read, only what stands on other sheets can have been left out.
  if (readFrom.size > 0) return spots.some(({ sheet }) => !readFrom.has(sheet) && (namesSheet(message, sheet) || cells.some((range) => range.sheet === sheet)));
  if (cells.length === 0) return !sheetNames.some((name) => namesSheet(message, name)) || spots.length === 0 || spots.some(({ sheet }) => namesSheet(message, sheet));
  return spots.length === 0 || cells.some((range) => spots.some(({ sheet, row }) => sheet === range.sheet && row >= range.top));
}

/** Whether a sentence names a figure, touches its row or its column, or leaves out its table. */
export function isAbout(statement: Statement, subject: Subject): boolean {
  if (subject.labels.some((label) => isNamed(statement.folded, label))) return true;
  // A tall range is about its column, not about each of its rows.
  if (statement.cells.some((range) => !isTall(range) && subject.spots.some((spot) => hasRow(range, spot) && range.right > spot.label))) return true;
  return isAboutColumn(statement, subject) || (leavesOut(statement) && isAboutWhatIsLeftOut(statement, subject));
}
