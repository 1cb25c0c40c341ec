import type { CellStyle } from '../../workbook/sheetPlan';
import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { spanWidth, wrappedLines } from './spans';
import { style } from './theme';

const LEAST = 20;
const LINE = 14.5;
const PADDING = 6;
/** Lines of the longest comment that one row can show: a row of Excel is at most 409 points high. */
const MOST_LINES = 27;
/** Lines of each row of a longer one: few enough to fill a page. */
const LINES_A_ROW = 12;

/** The part of the text that a row of so many lines holds: up to the end of a sentence where one is near, else of a word. */
function firstPart(text: string, characters: number): string {
  const ends = [...text.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wrappedLines(text.slice(0, ends[middle - 1]).trimEnd(), characters) <= LINES_A_ROW) low = middle;
    else high = middle - 1;
  }
  const end = ends[low - 1];
  if (end === undefined) return text;
  const ofSentence = ends.slice(Math.floor(low * 0.7), low).reverse().find((at) => /[.!?:]\s+$|\n\s*$/.test(text.slice(0, at)));
  return text.slice(0, ofSentence ?? end);
}

/** A comment in as many parts as it needs rows; together they are the comment, to the letter. */
export function commentParts(text: string, characters: number): string[] {
  if (wrappedLines(text, characters) <= MOST_LINES) return [text];
  const parts: string[] = [];
  let rest = text;
  while (wrappedLines(rest, characters) > LINES_A_ROW) {
    const part = firstPart(rest, characters);
    if (part.length === rest.length) break;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

const unruled = ({ bottom: _bottom, ...of }: CellStyle): CellStyle => of;

interface ShownComment {
  readonly name: string;
  readonly text: string;
  readonly isDraft: boolean;
  readonly status: string;
  readonly statusFormula: string | undefined;
}

/** A comment with its area's name and status; a long one goes on in the rows below, which bear no name: they are read back as one. */
export function putComment(canvas: Canvas, grid: Grid, beginRow: () => void, { name, text, isDraft, status, statusFormula }: ShownComment): void {
  const characters = spanWidth(grid.widths, { from: 1, to: grid.status - 1 });
  const parts = commentParts(text, characters);
  const shown = isDraft ? style.draft : style.comment;
  parts.forEach((part, at) => {
    beginRow();
    const row = canvas.row;
    const ruled = (of: CellStyle): CellStyle => (at === parts.length - 1 ? of : unruled(of));
    canvas.put(row, 0, at === 0 ? name : null, ruled(style.commentName));
    canvas.merge(row, 1, grid.status - 1, part === '' ? null : part, ruled(shown));
    canvas.put(row, grid.status, at === 0 ? status : null, ruled(style.commentStatus), at === 0 ? statusFormula : undefined);
    canvas.height(row, Math.max(LEAST, wrappedLines(part.trimEnd(), characters) * LINE + PADDING));
    canvas.row += 1;
  });
}
