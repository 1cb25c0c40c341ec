import { joinBroken } from '../../words/brokenWords';
import { headsOutcomeSoFar, parseHead, spansTo } from '../../words/concept';
import { findDates } from '../../words/dates';
import { swedish } from '../../words/swedish';
import { fold } from '../../../values/text';
import type { HeadRow } from './headLine';

/** One of the heads over a column. */
export interface HeadPart {
  readonly text: string;
  /** Which of the block's rows it stands in, the topmost being 0. */
  readonly row: number;
  /** The column that it is written in: an upper head spans those after it, up to the next one. */
  readonly from: number;
}

/** The heads over each column, topmost first, from left to right whichever row heads a column first. */
export type ColumnHeads = ReadonlyMap<number, readonly HeadPart[]>;

interface Spanning extends Pick<HeadPart, 'text' | 'from'> {
  /** What stands below where it is written. */
  readonly below: string | undefined;
}

const MEETING = swedish(/^(?:\p{L}*(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|fullmäktige|beredning(?:en)?|direktion(?:en)?)|sammanträde(?:t)?|möte(?:t)?) (?:den )?\d/u);

/** "Nämnden 2024-10-23" beside the title: when it was told, and no head of what stands below it. */
const isMeeting = (text: string): boolean => MEETING.test(fold(text)) && findDates(text).some(({ kind }) => kind === 'day');

/** "Kommun-bidrag", which a narrow column breaks, is the word that all who read the head look for. */
const withWholeWords = (texts: HeadRow['texts']): HeadRow['texts'] =>
  ([...texts.values()].some((text) => text.includes('-')) ? new Map([...texts].map(([column, text]) => [column, joinBroken(text)])) : texts);

/**
 * The heads of each column of a block. From `first` on, the first column of amounts, an upper head spans what is under it
 * until the next one: a title or unit over the names spans none, nor does what is `closed`, such as a comment.
 */
export function columnHeads(rows: readonly HeadRow[], first: number, closed: (text: string) => boolean = () => false): ColumnHeads {
  const columns = [...new Set(rows.flatMap(({ texts }) => [...texts.keys()]))].sort((a, b) => a - b);
  const heads = new Map<number, HeadPart[]>(columns.map((column) => [column, []]));
  rows.forEach((row, at) => {
    const whole = withWholeWords(row.texts);
    const said = rows[at + 1] ? new Map([...whole].filter(([, text]) => !isMeeting(text))) : whole;
    const texts = fromTheirGroups(said, rows[at + 1]?.texts, first);
    const below = rows[at + 1]?.texts;
    const again = (text: string | undefined): boolean => [...below?.values() ?? []].filter((other) => other === text).length > 1;
    let spanning: Spanning | null = null;
    for (const column of columns) {
      const own = texts.get(column);
      if (own !== undefined) spanning = column < first || closed(own) || !below ? null : { text: own, from: column, below: below.get(column) };
      else if (spanning && (isYearAgain(rows, at, spanning, below?.get(column)) || !spansTo(spanning.text, spanning.below, below?.get(column), again(below?.get(column))))) spanning = null;
      const part = own === undefined ? spanning : { text: own, from: column };
      if (part) addHead(heads.get(column), { text: part.text, row: at, from: part.from }, column);
    }
  });
  return withOutcomesSoFar(heads);
}

/** Without the head of a forecast over an outcome that stands beside it. */
function withOutcomesSoFar(heads: ColumnHeads): ColumnHeads {
  const under = ([over]: readonly HeadPart[]): string[] => [...heads.values()].flatMap(([upper, own]) => (upper && own && upper.from === over?.from && upper.row === over.row ? [own.text] : []));
  return new Map([...heads].map(([column, parts]) => {
    const [upper, own] = parts;
    return [column, upper && own && headsOutcomeSoFar(upper.text, own.text, under(parts)) ? parts.slice(1) : parts];
  }));
}

/** Adds a head under those over a column; what goes on with a word that the one above it breaks is one head with that: "Netto-" over "kostnad". */
function addHead(heads: HeadPart[] | undefined, part: HeadPart, column: number): void {
  const upper = heads?.at(-1);
  const parted = `${upper?.text ?? ''} ${part.text}`;
  const whole = upper?.text.endsWith('-') === true && upper.from === column && part.from === column ? joinBroken(parted) : parted;
  if (whole === parted) heads?.push(part);
  else heads?.splice(-1, 1, { ...part, text: whole });
}

const ENDS_AT_YEAR: ReadonlySet<string | null> = new Set(['budget', 'forecast']);

/** "Budget" alone over "2023 | 2023 | 2022": the same year again, which nothing below tells apart, is another measure's, and so is what follows it. */
function isYearAgain(rows: readonly HeadRow[], at: number, { text, below: first }: Spanning, below: string | undefined): boolean {
  return at === rows.length - 2 && first !== undefined && first === below && [...rows[at]?.texts.keys() ?? []].filter((column) => rows[at + 1]?.texts.has(column)).length === 1
    && ENDS_AT_YEAR.has(parseHead(text).measure) && parseHead(first).dateOnly && parseHead(text).year === null;
}

/**
 * "| Kostnader | | | Intäkter |" typed over the middle of "Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse": where
 * the heads below are the same run again and again, each text over one of its runs heads that run from its first column on.
 */
function fromTheirGroups(upper: ReadonlyMap<number, string>, lower: ReadonlyMap<number, string> | undefined, first: number): ReadonlyMap<number, string> {
  const [over, below] = [[...upper], [...lower ?? []]].map((row) => row.filter(([column]) => column >= first)) as [[number, string][], [number, string][]];
  const length = below.length / over.length;
  if (over.length < 2 || length < 2 || !Number.isInteger(length) || below.some(([, text], at) => text !== below[at % length]?.[1])) return upper;
  const starts = over.map((_, at) => below[at * length]?.[0] ?? 0);
  const isOwn = over.every(([column], at) => column >= (starts[at] ?? 0) && column <= (below[(at + 1) * length - 1]?.[0] ?? 0));
  if (!isOwn || over.every(([column], at) => column === starts[at])) return upper;
  const moved = over.map(([, text], at) => [starts[at] ?? 0, text] as const);
  return new Map([...[...upper].filter(([column]) => column < first), ...moved]);
}

/** The same heads as texts. */
export const headTexts = (heads: ColumnHeads): Map<number, string[]> => new Map([...heads].map(([column, parts]) => [column, parts.map(({ text }) => text)]));
