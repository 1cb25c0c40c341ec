import type { RawRow } from '../../../workbook/rawSheet';
import { fold } from '../../../values/text';
import { countingUnits } from '../../words/kindWords';
import { parseTypedNumber } from '../../words/numbers';
import { shownText, isBlank, wordsAt } from './sideCells';
import { doneIn } from './controlStatus';
import type { HeadedColumn } from './sideDrafts';
import { headWords, roleOf, type SideHeads } from './sideHeads';
import { firstMeaning, nameHeads, sideMeasures } from './sideLexicon';
import type { SideKind } from './sideFacts';

/** Which column of a table holds what. */
export interface SideLayout {
  readonly name: number;
  readonly nameHead: string;
  /** Further columns of names, from left to right. */
  readonly labels: readonly { readonly column: number; readonly head: string }[];
  readonly amounts: readonly HeadedColumn[];
}

const SAMPLE = 300;

interface Content {
  readonly words: number;
  readonly numbers: number;
}

/** "7301 Konstgräsplan", "7310 RFID": a code and a name, where a number would have the same unit in every row. */
const isCodedName = (unit: string | null, units: ReadonlySet<string>): boolean => unit !== null && (/^\p{Lu}\p{Ll}{2}/u.test(unit) || units.size >= 2);

function contentOf(rows: readonly RawRow[], column: number): Content {
  const filled = rows.slice(0, SAMPLE).filter((row) => !isBlank(row, column)).map((row) => wordsAt(row, column)).filter((text) => text !== '-');
  const typed = filled.map((text) => (text === '' ? null : parseTypedNumber(text)));
  const units = new Set(typed.flatMap((number) => number?.unit ?? []));
  const words = filled.filter((text, at) => { const number = typed[at] ?? null; return text !== '' && (number === null || isCodedName(number.unit, units)); }).length;
  return { words, numbers: filled.length - words };
}

/** Half of a column's words say how far an action has come. */
function saysStatus(rows: readonly RawRow[], column: number): boolean {
  const texts = rows.slice(0, SAMPLE).map((row) => wordsAt(row, column)).filter((text) => text !== '');
  return texts.length > 0 && texts.filter((text) => text.length <= 60 && doneIn(text) !== null).length * 2 >= texts.length;
}

interface Candidate extends Content {
  readonly column: number;
  readonly head: string;
  readonly score: number;
  readonly isName: boolean;
}

/** Nothing but words under a head of amounts. */
function isNames(heads: SideHeads, rows: readonly RawRow[], column: number): boolean {
  const { words, numbers } = contentOf(rows, column);
  const head = heads.columns.get(column)?.texts.join(' ') ?? '';
  return words >= 2 && numbers === 0 && firstMeaning(sideMeasures.volumes, headWords(head)) !== 'comment' && firstMeaning(sideMeasures.investments, headWords(head)) !== 'completion';
}

/** The first column that is about something else than names: an amount, a date, a status. */
function firstAmount(kind: SideKind, heads: SideHeads, rows: readonly RawRow[], columns: readonly number[]): number {
  const [leftmost, next] = columns;
  // "Antal" over names, and what is counted beside.
  if (kind !== 'internalControl' && leftmost === heads.firstMeasure && next !== undefined && isNames(heads, rows, leftmost)) return next;
  const worded = kind === 'internalControl' ? columns.filter((column) => column > (columns[0] ?? 0) && saysStatus(rows, column)) : [];
  return Math.min(heads.firstMeasure, ...worded);
}

/** "Inkomster | Utgifter | Netto" beside the name of each project: words in every row, few of them and each again. */
function tellsApart(rows: readonly RawRow[], column: number): boolean {
  const texts = rows.slice(0, SAMPLE).map((row) => fold(wordsAt(row, column))).filter((text) => text !== '');
  return texts.length * 2 >= rows.length && texts.length >= 4 && new Set(texts).size * 2 <= texts.length;
}

/** Columns that hold names: to the left of the amounts, or under a head that says so. */
function candidatesOf(kind: SideKind, heads: SideHeads, rows: readonly RawRow[], columns: readonly number[], leftmost: number): Candidate[] {
  const amount = firstAmount(kind, heads, rows, columns);
  const all = [...columns];
  // A column of names may have no head, nor what tells the rows of a name apart beside it.
  for (let column = leftmost; column < Math.min(amount, (columns.at(-1) ?? leftmost) + 1); column += 1) {
    if (column < (columns[0] ?? 0) || (kind === 'investments' && tellsApart(rows, column))) all.push(column);
  }
  return [...new Set(all)].sort((a, b) => a - b).flatMap((column): Candidate[] => {
    const head = heads.columns.get(column)?.texts.join(' ') ?? '';
    const bare = headWords(head);
    const score = firstMeaning(nameHeads[kind], bare);
    const content = contentOf(rows, column);
    const role = head === '' ? null : roleOf(kind, head);
    if (head === '' && content.words === 0) return [];
    // To the right of the amounts only what is worded as a name is one, and in internal control nothing.
    const left = column < amount && (heads.named.has(column) || (role !== 'measure' && role !== 'date' && role !== 'status') || (kind !== 'internalControl' && column === columns[0]));
    if (!left && (kind === 'internalControl' || score === null || content.words <= content.numbers)) return [];
    if (content.words === 0 && content.numbers > 0 && score !== 0) return [];
    return [{ column, head, score: score ?? 1, isName: content.words >= content.numbers && content.words > 0, ...content }];
  });
}

/** "Område | Skola", the area on the first row of each: the column that tells every row apart names them, where the other repeats. */
function innerName(first: Candidate, named: readonly Candidate[], rows: readonly RawRow[]): Candidate {
  const inner = named.find(({ column }) => column > first.column);
  if (!inner) return first;
  const texts = (column: number) => rows.slice(0, SAMPLE).filter((row) => !isBlank(row, inner.column)).map((row) => fold(wordsAt(row, column)));
  const [own, outer] = [texts(inner.column), texts(first.column)];
  const areNames = own.length >= 3 && new Set(own).size === own.length && !own.some((text) => text === '' || countingUnits.test(text));
  return areNames && new Set(outer.filter((text) => text !== '')).size * 2 <= own.length + 1 && new Set(outer).size < own.length ? inner : first;
}

/** Finds out which columns name the rows and which hold amounts or words about them; null when nothing names the rows. */
export function layOut(kind: SideKind, heads: SideHeads, rows: readonly RawRow[], hidden: ReadonlySet<number>, within: readonly number[]): SideLayout | null {
  // The first table's names may stand under no head, to the left of all heads.
  const from = within[0] === Math.min(...heads.columns.keys()) ? 0 : (within[0] ?? 0);
  const columns = within.filter((column) => heads.columns.has(column));
  const candidates = candidatesOf(kind, heads, rows, columns, from);
  const named = candidates.filter(({ isName }) => isName);
  // How likely a risk is and how grave tells of it where nothing is told of its controls.
  const isRated = kind === 'internalControl' && columns.every((column) => candidates.some((one) => one.column === column));
  const first = named.reduce<Candidate | null>((best, one) => (best && best.score >= one.score ? best : one), null);
  if (!first) return null;
  const main = kind === 'volumes' ? innerName(first, named, rows) : first;
  const labels = candidates.filter((one) => one !== main && !hidden.has(one.column) && (one.head !== '' || one.column > main.column) && !(isRated && one.numbers > one.words));
  const taken = new Set([main.column, ...labels.map(({ column }) => column)]);
  const amounts = columns.filter((column) => !taken.has(column) && !hidden.has(column)).flatMap((column) => {
    const head = heads.columns.get(column);
    const { words, numbers } = contentOf(rows, column);
    const known = head?.texts.some((text) => roleOf(kind, text) !== null) ?? false;
    return head && (known || words + numbers > 0) ? [{ column, head: head.texts.join(' '), own: head.texts.at(-1) ?? '', group: head.group }] : [];
  });
  return amounts.length === 0 ? null : { name: main.column, nameHead: main.head, labels: labels.map(({ column, head }) => ({ column, head })), amounts };
}

/** Tables that stand side by side under one row of heads: parted by an empty column, each with a head over its own names. */
export function sideBySide(kind: SideKind, heads: SideHeads, rows: readonly RawRow[], formats: readonly string[]): number[][] {
  const columns = [...heads.columns.keys()].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const column of columns) {
    const before = groups.at(-1)?.at(-1);
    const gap = before !== undefined && column - before > 1
      && rows.slice(0, SAMPLE).every((row) => Array.from({ length: column - before - 1 }, (_, at) => shownText(row, before + 1 + at, formats)).every((text) => text === null));
    const score = firstMeaning(nameHeads[kind], headWords(heads.columns.get(column)?.texts.join(' ') ?? ''));
    if (groups.length === 0 || (gap && score !== null && score >= 2)) groups.push([column]);
    else groups.at(-1)?.push(column);
  }
  return groups;
}
