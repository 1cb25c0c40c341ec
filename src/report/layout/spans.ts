/** How the columns of a table lie on the columns of the sheet, which all tables share. */

/** Sheet columns that a table's column takes. Numbers stand in the last of them, words in all of them together. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const widthOf = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

export const spanWidth = (widths: readonly number[], { from, to }: Span): number => widthOf(widths, from, to);

function spansOf(sizes: readonly number[], first: number): Span[] {
  let next = first;
  return sizes.map((size) => {
    const from = next;
    next += size;
    return { from, to: next - 1 };
  });
}

/** The column that most wants another sheet column: the one with most letters too few, else the smallest for its needs. */
function neediest(spans: readonly Span[], needs: readonly number[], widths: readonly number[], spare: 'all' | 'last' | 'even'): number {
  const lacking = needs.map((need, at) => need - spanWidth(widths, spans[at] as Span));
  const most = Math.max(...lacking);
  // Half a letter is no reason to take room from the others.
  if (spare !== 'even' && most > 0.5) return lacking.indexOf(most);
  if (spare === 'last') return needs.length - 1;
  const sizes = spans.map(({ from, to }) => to - from + 1);
  return sizes.indexOf(Math.min(...sizes));
}

/**
 * Lays a table's columns, each with the characters that it needs, over the sheet's columns `first` to `last`.
 * Columns to spare go to those that lack room, then to all alike, or to the last one when it holds running text;
 * `even`: to all alike, whatever they need.
 */
export function lay(needs: readonly number[], widths: readonly number[], first: number, last: number, spare: 'all' | 'last' | 'even' = 'all'): Span[] {
  const sizes = needs.map(() => 1);
  for (let left = last - first + 1 - needs.length; left > 0 && needs.length > 0; left -= 1) {
    const at = neediest(spansOf(sizes, first), needs, widths, spare);
    sizes[at] = (sizes[at] ?? 1) + 1;
  }
  return spansOf(sizes, first);
}

/**
 * The same on as few of the columns from `first` as hold what is needed: numbers then stand near their names, and a
 * narrow table ends before the page does.
 */
export function layNear(needs: readonly number[], widths: readonly number[], first: number, last: number): Span[] {
  for (let end = first + needs.length - 1; end < last; end += 1) {
    const spans = lay(needs, widths, first, end);
    if (spans.every((span, at) => spanWidth(widths, span) >= (needs[at] ?? 0))) return spans;
  }
  return lay(needs, widths, first, last);
}

/** Where each of so many begins, side by side over the page up to the column of statuses, as alike in width as the columns allow. */
export function tileStarts({ widths, status }: { readonly widths: readonly number[]; readonly status: number }, count: number): number[] {
  const all = widthOf(widths, 0, status);
  return lay(Array.from({ length: count }, () => all / count), widths, 0, status).map(({ from }) => from);
}

/** Letters of Calibri by their width in thousandths of the type size, roughly. */
const LETTER_WIDTHS: readonly (readonly [string, number])[] = [
  [' ijl\'|', 230], ['ftrI.,:;()[]!/"-', 320], ['csz', 410], ['aåäegkvxyJ', 475], ['mwMW', 810], ['ABCDEFGHKLNOPQRSTUVXYZÅÄÖ%&+−=', 590],
];
const OTHER_WIDTH = 525;
const widthOfLetter = new Map(LETTER_WIDTHS.flatMap(([letters, width]) => Array.from(letters).map((letter) => [letter, width] as const)));

/** A column is measured in digits of 11 points, 5,25 points each; texts are set in 10,5. */
const THOUSANDTHS = 500;
/** Room that a text takes, in the characters that columns are measured in. */
export const charactersOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (widthOfLetter.get(letter) ?? OTHER_WIDTH), 0) / THOUSANDTHS;

const SPACE = charactersOf(' ');

/** Lines that a text takes in a cell of `characters` width, words kept whole: Excel does not fit the height of merged cells by itself. */
export function wrappedLines(text: string, characters: number): number {
  const room = Math.max(1, characters);
  return text.split('\n').reduce((lines, part) => {
    let used = 0;
    let own = 1;
    for (const word of part.split(' ')) {
      const length = charactersOf(word);
      if (used > 0 && used + SPACE + length > room) {
        own += 1;
        used = 0;
      }
      own += Math.max(0, Math.ceil(length / room) - 1);
      used += (used > 0 ? SPACE : 0) + (length > room ? length % room : length);
    }
    return lines + own;
  }, 0);
}
