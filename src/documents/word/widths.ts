import type { ColumnKind, TableBlock, TableCell } from '../content/blocks';

/** How wide a table's columns must be, in points: numbers and statuses on one line, words unbroken. */

/** Points of type from the report's usual size to the least that is read on paper. */
export const SIZES = [9, 8.5, 8, 7.5, 7] as const;
/** Of the type size: a letter of the report's font, on average. */
const LETTER = 0.52;
const BAR = 0.8;
/** Bold letters are wider. */
const BOLD = 1.06;
/** Left and right of a cell's text. */
export const PADDING = 8;
/** Points of a step to the right. */
export const INDENT = 9;
/** Longer words are broken. */
const LONGEST_WORD = 22;
/** Letters that a column of words takes when there is room. */
const WANTED = { name: 40, text: 60 } as const;

const lettersOf = (text: string): number => {
  const bars = text.match(/[▁-█]/gu)?.length ?? 0;
  return Array.from(text).length - bars + (bars * BAR) / LETTER;
};

const longestWord = (text: string): number => Math.max(0, ...text.split(/[ \t\n]|(?<=[-/])/).map(lettersOf));

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function needOf(kind: ColumnKind, cells: readonly TableCell[], head: string): Need {
  const words = Math.min(LONGEST_WORD, Math.max(longestWord(head), ...cells.map(({ text }) => longestWord(text))));
  const whole = Math.max(0, ...cells.map(({ text, indent = 0 }) => lettersOf(text) + indent * 2));
  if (kind === 'status') return { least: Math.max(words, whole) * BOLD, wanted: 0 };
  if (kind === 'number') return { least: words, wanted: 0 };
  return { least: words, wanted: Math.min(WANTED[kind], whole) };
}

/** By column, in letters. Cells over several columns take what there is. */
export function needsOf({ columns, heads, rows }: TableBlock): Need[] {
  const own = columns.map((): TableCell[] => []);
  for (const { cells } of rows) {
    let at = 0;
    for (const cell of cells) {
      if ((cell.span ?? 1) === 1) own[at]?.push(cell);
      at += cell.span ?? 1;
    }
  }
  const above = upperHeads(heads);
  return columns.map((kind, at) => {
    const need = needOf(kind, own[at] ?? [], heads.at(-1)?.[at]?.text ?? '');
    return { ...need, least: Math.max(need.least, Math.min(LONGEST_WORD, lettersOf(above[at] ?? '') * BOLD)) };
  });
}

/** Upper heads that stand over one column only, by column. */
function upperHeads(heads: TableBlock['heads']): string[] {
  const above: string[] = [];
  if (heads.length > 1) for (const { text, span = 1 } of heads[0] ?? []) above.push(...Array.from({ length: span }, () => (span === 1 ? text : '')));
  return above;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const points = (letters: number, size: number): number => letters * size * LETTER + PADDING;

/** Letters that names and running texts need to read well. */
const READABLE = { name: 22, text: 20 } as const;

/** Points across that a table needs at the usual size to read well. */
export function readableWidth(table: TableBlock): number {
  const needs = needsOf(table);
  return sum(table.columns.map((kind, at) => {
    const { least = 0, wanted = 0 } = needs[at] ?? {};
    const letters = kind === 'name' || kind === 'text' ? Math.max(least, Math.min(wanted, READABLE[kind])) : least;
    return points(letters, SIZES[0]);
  }));
}

export interface Widths {
  /** Points of type. */
  readonly size: number;
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

/**
 * The columns over the page's width, in the largest type that they fit in. Room to spare makes words stand on fewer
 * lines, then numbers alike; what is left goes to the words, so that numbers stay near one another.
 */
export function widthsOf(table: TableBlock, width: number): Widths {
  const { columns } = table;
  const needs = needsOf(table);
  const leastAt = (size: number): number[] => needs.map(({ least }) => points(least, size));
  const size = SIZES.find((each) => sum(leastAt(each)) <= width) ?? SIZES[SIZES.length - 1] ?? 7;
  const least = leastAt(size);
  if (sum(least) >= width) return { size, columns: least.map((each) => (each * width) / sum(least)) };
  const isNumber = (at: number) => columns[at] === 'number';
  const forWords = more(least, needs.map(({ wanted }, at) => Math.max(0, points(wanted, size) - (least[at] ?? 0))), width);
  const widest = Math.max(0, ...forWords.filter((_, at) => isNumber(at)));
  const alike = more(forWords, forWords.map((each, at) => (isNumber(at) ? widest + AIR - each : 0)), width);
  const words = alike.map((each, at) => (columns[at] === 'name' || columns[at] === 'text' ? each : 0));
  const rest = width - sum(alike);
  return { size, columns: alike.map((each, at) => Math.max(each, Math.min(each + (rest * (words[at] ?? 0)) / sum(words), WIDEST))) };
}
