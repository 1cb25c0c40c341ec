import type { ColumnKind, RowKind, TableBlock, TableCell } from '../content/blocks';
import { lettersByRow, sharedOut } from './room';

/** How wide a table's columns must be, in points: numbers and statuses on one line, words unbroken. */

/** Of the type size: a bar of a trend, bold letters beside plain ones. */
const BAR = 0.8;
const BOLD = 1.06;
/** Points of a step to the right. */
export const INDENT = 9;
/** Longer words are broken. */
const LONGEST_WORD = 22;
/** What is left on a line of a word that must be broken, so that no number is. */
const BROKEN_WORD = 8;
/** Letters that a column of words takes when there is room. */
const WANTED = { name: 40, text: 60 } as const;

/** How large a table is set. */
interface Setting {
  /** Points of type. */
  readonly size: number;
  /** Points left and right of a cell's text, together. */
  readonly padding: number;
}

/** The report's usual size first; closer before it is too small to be read on paper. */
const EASY: readonly Setting[] = [{ size: 9, padding: 8 }, { size: 8.5, padding: 8 }, { size: 8, padding: 8 }, { size: 8, padding: 5 }];
const TIGHT: readonly Setting[] = [{ size: 8, padding: 8 }, { size: 8, padding: 5 }, { size: 7.5, padding: 5 }, { size: 7, padding: 5 }, { size: 7, padding: 4 }];
const TIGHTEST: Setting = { size: 7, padding: 4 };

const lettersOf = (text: string, letter: number): number => {
  const bars = text.match(/[▁-█]/gu)?.length ?? 0;
  return Array.from(text).length - bars + (bars * BAR) / letter;
};

const longestWord = (text: string, letter: number): number => Math.max(0, ...text.split(/[ \t\n]|(?<=[-/])/).map((word) => lettersOf(word, letter)));

/** In letters. */
interface Need {
  /** Words unbroken, numbers and statuses on one line. */
  readonly least: number;
  /** The same when words are broken, so that numbers are not. */
  readonly firm: number;
  readonly wanted: number;
  /** The longest text on one line. */
  readonly whole: number;
}

interface OwnCell extends Pick<TableCell, 'text' | 'indent'> {
  readonly weight: number;
}

function needOf(kind: ColumnKind, cells: readonly OwnCell[], head: string, letter: number): Need {
  const longest = Math.max(0, ...cells.map(({ text, weight }) => longestWord(text, letter) * weight));
  const words = Math.min(LONGEST_WORD, Math.max(longestWord(head, letter), longest));
  const whole = Math.max(0, ...cells.map(({ text, indent = 0, weight }) => (lettersOf(text, letter) + indent * 2) * weight));
  if (kind === 'status') return { least: Math.max(words, whole * BOLD), firm: whole * BOLD, wanted: 0, whole };
  if (kind === 'number') return { least: words, firm: Math.min(LONGEST_WORD, longest), wanted: 0, whole };
  return { least: words, firm: Math.min(words, BROKEN_WORD), wanted: Math.min(WANTED[kind], whole), whole };
}

const weightOf = (kind: RowKind): number => (kind === 'sum' || kind === 'total' ? BOLD : 1);

/** By column. Cells over several columns take what there is. */
function needsOf({ columns, heads, rows }: TableBlock, letter: number): Need[] {
  const own = columns.map((): OwnCell[] => []);
  for (const { cells, kind } of rows) {
    let at = 0;
    for (const cell of cells) {
      if ((cell.span ?? 1) === 1) own[at]?.push({ ...cell, weight: weightOf(kind) });
      at += cell.span ?? 1;
    }
  }
  const above = upperHeads(heads);
  return columns.map((kind, at) => {
    const need = needOf(kind, own[at] ?? [], heads.at(-1)?.[at]?.text ?? '', letter);
    return { ...need, least: Math.max(need.least, Math.min(LONGEST_WORD, lettersOf(above[at] ?? '', letter) * BOLD)) };
  });
}

/** Upper heads that stand over one column only, by column. */
function upperHeads(heads: TableBlock['heads']): string[] {
  const above: string[] = [];
  if (heads.length > 1) for (const { text, span = 1 } of heads[0] ?? []) above.push(...Array.from({ length: span }, () => (span === 1 ? text : '')));
  return above;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const points = (letters: number, { size, padding }: Setting, letter: number): number => letters * size * letter + padding;

/** Letters that names and running texts need to read well. */
const READABLE = { name: 22, text: 20 } as const;
/** Lines that the longest name should stand on, if that takes no more than so many letters. */
const FEW_LINES = 4;
const MOST_READABLE = 32;

const readable = ({ whole }: Need): number => Math.max(READABLE.name, Math.min(MOST_READABLE, whole / FEW_LINES));

/** Whether a table reads well across `width` points, in a size that is easy on the eye. */
export function readsWell(table: TableBlock, width: number, letter: number): boolean {
  const needs = needsOf(table, letter);
  return EASY.some((setting) => readableAt(table, needs, setting, letter) <= width);
}

/** Letters that a text takes on one line. */
export const lettersAcross = (text: string, letter: number): number => lettersOf(text, letter);

/** Points across that a table needs to read well. */
const readableAt = ({ columns }: TableBlock, needs: readonly Need[], setting: Setting, letter: number, nameOf: (need: Need) => number = () => READABLE.name): number =>
  sum(needs.map((need, at) => {
    const { least, wanted } = need;
    const kind = columns[at];
    return points(kind === 'name' || kind === 'text' ? Math.max(least, Math.min(wanted, kind === 'name' ? nameOf(need) : READABLE.text)) : least, setting, letter);
  }));

export interface Widths extends Setting {
  /** By column, in points; together the width of the page at most. */
  readonly columns: readonly number[];
}

/** Points of a column of words: wider, it parts what belongs together in a row. Then the table is narrower than the page. */
const WIDEST = 330;
/** Points that a number may have more than it needs. */
const AIR = 16;

/** Each as much more as it lacks, or all alike less when there is not enough. */
function more(widths: readonly number[], lacking: readonly number[], width: number): number[] {
  const given = Math.min(1, Math.max(0, width - sum(widths)) / Math.max(1, sum(lacking)));
  return widths.map((each, at) => each + Math.max(0, lacking[at] ?? 0) * given);
}

/** Whether a table can be set with its words whole and its numbers on one line each. */
export function fits(table: TableBlock, width: number, letter: number): boolean {
  const needs = needsOf(table, letter);
  return sum(needs.map(({ least }) => points(least, TIGHTEST, letter))) <= width;
}

/** Too many columns for the page: words are broken before any number is. */
function squeezed(needs: readonly Need[], width: number, letter: number): Widths {
  const firm = needs.map((need) => points(need.firm, TIGHTEST, letter));
  if (sum(firm) >= width) return { ...TIGHTEST, columns: firm.map((each) => (each * width) / sum(firm)) };
  const lacking = needs.map((need, at) => points(need.least, TIGHTEST, letter) - (firm[at] ?? 0));
  return { ...TIGHTEST, columns: more(firm, lacking, width) };
}

/**
 * The columns over the page's width, in the largest type that they fit in. Room to spare makes rows of words lower,
 * then numbers alike; what is left goes to the words, so that numbers stay near one another.
 */
export function widthsOf(table: TableBlock, width: number, letter: number): Widths {
  const { columns } = table;
  const needs = needsOf(table, letter);
  const leastAt = (setting: Setting): number[] => needs.map(({ least }) => points(least, setting, letter));
  // Long names in somewhat smaller type read better than on many lines.
  const setting = EASY.find((each) => readableAt(table, needs, each, letter, readable) <= width)
    ?? EASY.find((each) => readableAt(table, needs, each, letter) <= width) ?? TIGHT.find((each) => sum(leastAt(each)) <= width);
  if (!setting) return squeezed(needs, width, letter);
  const least = leastAt(setting);
  const isNumber = (at: number) => columns[at] === 'number';
  const forWords = sharedOut(lettersByRow(table, (text) => lettersOf(text, letter)), {
    least, wanted: needs.map(({ wanted }) => points(wanted, setting, letter)), room: width - sum(least),
    pointsOf: (letters) => letters * setting.size * letter, padding: setting.padding,
  });
  const widest = Math.max(0, ...forWords.filter((_, at) => isNumber(at)));
  const alike = more(forWords, forWords.map((each, at) => (isNumber(at) ? widest + AIR - each : 0)), width);
  const words = alike.map((each, at) => (columns[at] === 'name' || columns[at] === 'text' ? each : 0));
  const rest = width - sum(alike);
  return { ...setting, columns: alike.map((each, at) => Math.max(each, Math.min(each + (rest * (words[at] ?? 0)) / sum(words), WIDEST))) };
}
