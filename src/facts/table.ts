import type { CellAddress } from '../values/cell';
import { isCellError, type RawRow, type RawSheet } from '../workbook/rawSheet';
import { combineHeads, isUnitOnly, parseHead, spansTo, type Concept } from './concept';
import { isDateFormat } from './dates';
import type { HeadBlock } from './headBlocks';
import { lookUp, ofWhichWording, statementLines, sumWording } from './lexicon';
import { words } from './swedish';
import { meansNoFigure, parseTypedNumber } from './numbers';
import { withoutMarks } from './rowNames';
import { fold, tidy } from '../values/text';

export interface TableColumn {
  readonly column: number;
  /** The heads over it, topmost first, as one text. */
  readonly head: string;
  readonly concept: Concept;
  readonly hidden: boolean;
  /** Most of its numbers are shown as percentages. */
  readonly percent: boolean;
}

/** What a cell of an amount holds. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number; readonly text: string | null; readonly unit: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'text'; readonly text: string };

/** `aside`: amounts that are no unit's, such as counts and checks; known once the table is known to be of units. */
export type RowKind = 'item' | 'sum' | 'ofWhich' | 'heading' | 'aside';

export interface TableRow {
  readonly index: number;
  /** Without its code. */
  readonly name: string;
  /** The name as words are looked up by: many rules ask for it. */
  readonly folded: string;
  /** The code before or beside the name (ansvar, konto). */
  readonly code: string | null;
  readonly nameCell: CellAddress;
  /** The heading or the outer column's name that the row stands under. */
  readonly group: string | null;
  readonly kind: RowKind;
  readonly raw: RawRow;
}

/** What a table is a part of: the rows of one area, where a sheet holds a statement for each of several. */
export interface TablePart {
  /** Null: of no one area, as the sum of all. */
  readonly area: string | null;
  /** All parts of the table, this one too: they share its heads and are signed alike. */
  readonly siblings: readonly Table[];
  /** What is to be said of the heads is said of this part: the first of those that share them. */
  readonly hasHeads: boolean;
}

export interface Table {
  readonly part?: TablePart;
  readonly sheet: string;
  readonly headRows: { readonly first: number; readonly last: number };
  /** The head of the column that names the rows. */
  readonly labelHead: string;
  /** The heads of the columns of codes beside the names. */
  readonly codeHead: string;
  /** The texts right above the heads: the table's own title. */
  readonly captions: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The rows whose index is at least `from` and under `end`; rows are in order. */
export function rowsBetween({ rows }: RawSheet, from: number, end: number): RawRow[] {
  const firstAtLeast = (index: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(firstAtLeast(from), firstAtLeast(end));
}

const formatOf = (row: RawRow, column: number, formats: readonly string[]): string =>
  formats[row.formats?.[column] ?? 0] ?? 'General';

/** Reads one cell as an amount. */
export function readCell(row: RawRow, column: number): CellReading {
  const value = row.values[column];
  if (value === undefined || value === null) return { kind: 'none' };
  if (typeof value === 'number') return { kind: 'number', value, text: null, unit: null };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'SANT' : 'FALSKT' };
  if (meansNoFigure(value)) return { kind: 'none' };
  const typed = parseTypedNumber(value);
  return typed ? { kind: 'number', value: typed.value, text: value, unit: typed.unit } : { kind: 'text', text: tidy(value) };
}

/** The number in a cell; null when it holds none. Most cells are plain numbers, and cost nothing to ask for again. */
export function numberIn(row: RawRow, column: number): number | null {
  const value = row.values[column];
  if (typeof value === 'number') return value;
  const reading = typeof value === 'string' ? readCell(row, column) : null;
  return reading?.kind === 'number' ? reading.value : null;
}

const holdsAmount = (row: RawRow, columns: readonly TableColumn[]): boolean =>
  columns.some(({ column, concept }) =>
    concept.measure !== 'comment' && (numberIn(row, column) !== null || isCellError(row.values[column])));

/** The heads of each column of a block; an upper head spans what is under it until the next one. */
function headsByColumn(block: HeadBlock): Map<number, string[]> {
  const last = block.rows[block.rows.length - 1];
  const firstTelling = Math.min(...block.rows.flatMap(({ texts }) =>
    [...texts].filter(([, text]) => parseHead(text).measure !== null || parseHead(text).dateOnly).map(([column]) => column)));
  const columns = [...new Set(block.rows.flatMap(({ texts }) => [...texts.keys()]))].sort((a, b) => a - b);
  const heads = new Map<number, string[]>();
  for (const [at, { texts }] of block.rows.entries()) {
    const below = block.rows[at + 1]?.texts;
    let spanning: { readonly text: string; readonly first: string | undefined } | null = null;
    for (const column of columns) {
      const own = texts.get(column);
      // A title or unit over the names spans no amounts.
      if (own !== undefined) spanning = column < firstTelling ? null : { text: own, first: below?.get(column) };
      else if (spanning && !spansTo(spanning.text, spanning.first, below?.get(column))) spanning = null;
      const text = own ?? (texts === last?.texts ? undefined : spanning?.text);
      if (text !== undefined) heads.set(column, [...(heads.get(column) ?? []), text]);
    }
  }
  // From left to right, whichever row names a column first.
  return new Map([...heads].sort(([left], [right]) => left - right));
}

interface Draft {
  readonly columns: { readonly column: number; readonly head: string; readonly concept: Concept }[];
  /** First column that may name rows. */
  readonly from: number;
}

/** A column of codes names the rows; all others that say something hold amounts or words about them. */
const tells = (concept: Concept): boolean => (concept.measure !== null && concept.measure !== 'code') || concept.component !== null || concept.dateOnly;

/** Tables that stand side by side under one row of heads: a new one begins where names begin again. */
function splitSideBySide(heads: ReadonlyMap<number, string[]>): Draft[] {
  const drafts: Draft[] = [];
  let columns: Draft['columns'] = [];
  let from = 0;
  for (const [column, texts] of heads) {
    const concept = combineHeads(texts);
    if (concept.label && columns.some((left) => tells(left.concept))) {
      drafts.push({ columns, from });
      columns = [];
      from = column;
    }
    columns.push({ column, head: texts.join(' '), concept });
  }
  drafts.push({ columns, from });
  return drafts.filter((draft) => draft.columns.some(({ concept }) => tells(concept)));
}

const PERSON = /ansvarig|chef|handläggare|kontakt/;
const NAMING = /benämning|klartext|namn|^text/;

/** How well a head fits the column of the names. */
function namingScore(head: string): number {
  const folded = fold(head);
  if (PERSON.test(folded)) return 0;
  if (NAMING.test(folded)) return 3;
  return parseHead(head).label ? 2 : 1;
}

/**
 * Whether a column right of the names holds the lines of an income statement: in most rows, and several to a name.
 * A note ("Personalbrist i sommar") or a cause beside each name is none.
 */
function holdsLines(rows: readonly RawRow[], column: number, names: number): boolean {
  const filled = rows.filter((row) => textAt(row, names) !== '' || textAt(row, column) !== '');
  const lines = filled.flatMap((row) => textAt(row, column) || []);
  if (lines.length * 2 < filled.length) return false;
  const outer = new Set(filled.flatMap((row) => textAt(row, names) || []));
  // Sums have names of their own.
  if (outer.size * 2 > filled.length + 2) return false;
  return lines.filter((text) => lookUp(statementLines, fold(text)) !== null).length * 10 >= lines.length * 6;
}

interface Naming {
  readonly main: number;
  /** The other columns of text to the left, outermost first. */
  readonly others: readonly number[];
  readonly codes: readonly number[];
  /** Nothing but codes names the rows. */
  readonly byCodes?: boolean;
}

/** "Ansvar | Budget" over 3110 and 3120: the codes are all the names that there are. */
function codesAsNames(candidates: readonly { readonly column: number; readonly numbers: number; readonly score: number }[]): Naming | null {
  const codes = candidates.filter(({ numbers, score }) => numbers > 0 && score >= 2).at(-1);
  return codes ? { main: codes.column, others: [], codes: [], byCodes: true } : null;
}

/** Which columns name the rows: of those left of the amounts, the ones that hold text. */
function findNaming(draft: Draft, rows: readonly RawRow[]): Naming | null {
  const telling = draft.columns.filter(({ concept }) => tells(concept)).map(({ column }) => column);
  // "Nettokostnad, tkr" or "Mål" over the names heads no amounts.
  const withNumbers = telling.filter((column) => rows.some((row) => numberIn(row, column) !== null));
  const firstAmount = Math.min(...(withNumbers.length > 0 ? withNumbers : telling));
  const candidates: { column: number; texts: number; numbers: number; score: number }[] = [];
  const sample = rows.slice(0, 400);
  for (let column = draft.from; column < firstAmount; column += 1) {
    let texts = 0;
    let numbers = 0;
    for (const row of sample) {
      const value = row.values[column];
      if (typeof value === 'string') {
        const text = tidy(value);
        // A formula can leave an empty text.
        if (/^\d+$/.test(text)) numbers += 1;
        else if (text !== '') texts += 1;
      } else if (typeof value === 'number') numbers += 1;
    }
    const head = draft.columns.find((one) => one.column === column)?.head ?? '';
    if (texts + numbers > 0) candidates.push({ column, texts, numbers, score: namingScore(head) });
  }
  const named = candidates.filter(({ texts, numbers }) => texts > 0 && texts >= numbers);
  const best = named.reduce<(typeof named)[number] | null>((better, one) => (better && better.score > one.score ? better : one), null);
  if (!best) return codesAsNames(candidates);
  // "Verksamhet | Typ": lines of a result beside the areas name the rows, whatever their head is called.
  const main = named.find(({ column }) => column > best.column && holdsLines(sample, column, best.column)) ?? best;
  return {
    main: main.column,
    others: named.filter(({ column, score }) => column !== main.column && score > 0).map(({ column }) => column),
    codes: candidates.filter(({ texts, numbers }) => numbers > texts).map(({ column }) => column),
  };
}

const CODED = /^((?:\d{3,8}|\d\d(?! ?(?:år|tim|dygn|st|kr|tkr|mån|platser|procent)(?!\p{L}))|\d{2,}(?:[.-]\d+)+|[A-ZÅÄÖ]{1,4}\d{2,})(?:[ ]\d{2,4})?)\s*[-:.,]?\s+(?=\p{L})/u;

const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? tidy(value) : '';
};

interface Named extends Pick<TableRow, 'name' | 'folded' | 'group' | 'code'> {
  readonly row: RawRow;
  readonly column: number;
}

/** The first of the columns in which a row holds text. */
const firstTextIn = (row: RawRow, columns: readonly number[]): number | undefined => columns.find((column) => textAt(row, column) !== '');

/** "Totalt" may stand in the column of the codes. */
const wordIn = (row: RawRow, columns: readonly number[]): number | undefined => columns.find((column) => /^\p{L}{3}/u.test(textAt(row, column)));

function codeIn({ values }: RawRow, columns: readonly number[]): string | null {
  for (const column of columns) {
    const value = values[column];
    if (typeof value === 'number' || typeof value === 'string') return String(value);
  }
  return null;
}

/** Names the rows; an outer column's name holds until the next one, as merged cells read. */
function nameRows(rows: readonly RawRow[], naming: Naming): Named[] {
  const outer = naming.others.filter((column) => column < naming.main);
  // Of two columns of codes, the one beside the name is its own: Ansvar | Konto | Benämning.
  const codes = [...naming.codes].reverse();
  let group: string | null = null;
  const named = rows.map((row) => {
    const own = naming.byCodes === true ? (codeIn(row, [naming.main]) ?? '') : textAt(row, naming.main);
    const inOuter = firstTextIn(row, outer);
    if (inOuter !== undefined) group = textAt(row, inOuter);
    const column = own !== '' ? naming.main : (firstTextIn(row, naming.others) ?? wordIn(row, naming.codes) ?? naming.main);
    const name = own !== '' ? own : textAt(row, column);
    return { row, column, name, folded: fold(name), group: own !== '' ? group : null, code: codeIn(row, codes) };
  });
  return splitLines(withoutMarks(splitCodes(named)));
}

/** "Förskola intäkter", "Förskola, kostnader", "Förskola netto": a line of an area in one text. */
const AREA_LINE = /^(.*?\S)[\s,:-]+((?:brutto|netto)?kostnad(?:er)?|intäkter?|netto|kommunbidrag|resultat)$/i;
/** What parts income and cost into kinds of them, and is no area. */
const KIND_OF_LINE = words(/^(?:(?:verksamhet(?:en)?s?|externa?|interna?|övriga?|finansiella|årets|periodens|statliga|andra|budgeterade?|direkta|indirekta|gemensamma|rörliga|fasta)\b ?)+$/);

/** Parts the area from the line where nearly every row is written so, and each area has several lines. */
function splitLines(rows: readonly Named[]): Named[] {
  const split = rows.map((row) => (row.group === null ? AREA_LINE.exec(row.name) : null));
  const counts = new Map<string, number>();
  for (const match of split) if (match?.[1] !== undefined && !KIND_OF_LINE.test(fold(match[1]))) counts.set(fold(match[1]), (counts.get(fold(match[1])) ?? 0) + 1);
  const matched = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const several = [...counts.values()].filter((count) => count >= 2).length;
  if (several < 2 || several * 2 < counts.size || matched * 4 < rows.filter(({ name }) => name !== '').length * 3) return [...rows];
  return rows.map((row, at) => {
    const [, area, line] = split[at] ?? [];
    if (area === undefined || line === undefined || !counts.has(fold(area))) return row;
    return { ...row, name: line, folded: fold(line), group: area };
  });
}

/** Takes the code off "4110 Hemtjänst" where most rows of the table are written so. */
function splitCodes(rows: readonly Named[]): Named[] {
  if (!rows.some(({ name }) => CODED.test(name))) return [...rows];
  const named = rows.filter(({ name, folded }) => name !== '' && !sumWording.test(folded));
  const coded = named.filter(({ name }) => CODED.test(name));
  if (coded.length === 0 || coded.length * 2 < named.length) return [...rows];
  return rows.map((row) => {
    const match = CODED.exec(row.name);
    if (!match) return row;
    const name = row.name.slice(match[0].length);
    return { ...row, name, folded: fold(name), code: match[1] ?? null };
  });
}

function kindOf(folded: string, hasAmount: boolean): RowKind {
  if (!hasAmount) return 'heading';
  if (ofWhichWording.test(folded)) return 'ofWhich';
  return sumWording.test(folded) || folded === '' ? 'sum' : 'item';
}

/** How the numbers of a column are shown, by the first rows of a table: most as percentages, all as dates. */
function shownAs(column: number, rows: readonly RawRow[], formats: readonly string[]): { readonly percent: boolean; readonly date: boolean } {
  let numbers = 0;
  let percents = 0;
  let dates = 0;
  for (let at = 0; at < rows.length && at < 200; at += 1) {
    const row = rows[at];
    if (!row || typeof row.values[column] !== 'number') continue;
    const format = formatOf(row, column, formats);
    if (format.includes('%')) percents += 1;
    // One number that is no date tells.
    if (dates === numbers && isDateFormat(format)) dates += 1;
    numbers += 1;
  }
  return { percent: percents * 2 > numbers, date: numbers > 0 && dates === numbers };
}

/** The rows of nothing but text above a table's heads, nearest first. */
function captionsAbove(sheet: RawSheet, firstHead: number): string[] {
  const captions: string[] = [];
  const above = rowsBetween(sheet, firstHead - 4, firstHead).reverse();
  for (const row of above) {
    const values = row.values.filter((value) => value !== null && value !== undefined && value !== '');
    const texts = values.filter((value) => typeof value === 'string').filter((text) => parseTypedNumber(text) === null);
    if (texts.length < values.length) break;
    captions.push(...texts.map(tidy));
  }
  return captions;
}

function buildTable(sheet: RawSheet, draft: Draft, block: HeadBlock, body: readonly RawRow[], formats: readonly string[]): Table | null {
  const naming = findNaming(draft, body);
  if (!naming) return null;
  const hidden = new Set(sheet.hiddenColumns);
  const columns = draft.columns
    .filter(({ column, concept }) => tells(concept) && column > naming.main && !naming.codes.includes(column))
    .flatMap((column): TableColumn[] => {
      const { percent, date } = shownAs(column.column, body, formats);
      // Dates among the amounts (due dates, signed off) are no amounts.
      return date ? [] : [{ ...column, hidden: hidden.has(column.column), percent }];
    });
  if (columns.length === 0) return null;
  const headsOver = (column: number) => block.rows.map(({ texts }) => texts.get(column)).filter((text) => text !== undefined && !isUnitOnly(text)).join(' ');
  let heading: string | null = null;
  const rows: TableRow[] = [];
  for (const { row, name, folded, column, group, code } of nameRows(body, naming)) {
    const hasAmount = holdsAmount(row, columns);
    if (name === '' && !hasAmount) continue;
    const kind = kindOf(folded, hasAmount);
    if (kind === 'heading') heading = name;
    rows.push({
      index: row.index, name, folded, code, kind, raw: row, group: group ?? heading,
      nameCell: { sheet: sheet.name, row: row.index, column },
    });
  }
  const first = block.rows[0]?.index ?? 0;
  return {
    sheet: sheet.name,
    headRows: { first, last: block.rows[block.rows.length - 1]?.index ?? first },
    captions: captionsAbove(sheet, first),
    labelHead: headsOver(naming.main),
    codeHead: naming.codes.map(headsOver).join(' '),
    columns,
    rows,
  };
}

/** All tables of a sheet, from top to bottom and from left to right. */
export function findTables(sheet: RawSheet, blocks: readonly HeadBlock[], formats: readonly string[]): Table[] {
  return blocks.flatMap((block, at) => {
    const last = block.rows[block.rows.length - 1]?.index ?? 0;
    const end = blocks[at + 1]?.rows[0]?.index ?? Number.MAX_SAFE_INTEGER;
    const body = rowsBetween(sheet, last + 1, end).filter(({ index }) => block.repeated?.has(index) !== true);
    return splitSideBySide(headsByColumn(block))
      .map((draft) => buildTable(sheet, draft, block, body, formats))
      .filter((table) => table !== null);
  });
}
