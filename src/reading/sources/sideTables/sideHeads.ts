import { fold } from '../../../values/text';
import type { RawRow, RawSheet } from '../../../workbook/rawSheet';
import { headText, isUnitOnly, parseHead } from '../../words/concept';
import { findDates, withoutDates } from '../../words/dates';
import { lookUp, unitWords } from '../../words/lexicon';
import { headsSpan } from './projectSpans';
import { firstMeaning, nameHeads, doneWords, sideMeasures } from './sideLexicon';
import type { Table } from '../../geometry/table';
import type { SideKind, SideMeasure } from './sideFacts';

/** What a text says where a head may stand; null for words that are no head's. */
export type HeadRole = 'name' | 'measure' | 'date' | 'status' | 'unit';

/** The heads of one table: its rows of the sheet, and by column the texts over it, topmost first. */
export interface SideHeads {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<number, SideHead>;
  /** The first column whose head speaks of something else than names. */
  readonly firstMeasure: number;
  /** Columns that are known to name the rows, whatever stands over them. */
  readonly named: ReadonlySet<number>;
}

export interface SideHead {
  readonly texts: readonly string[];
  /** The upper head, where it spans several columns. */
  readonly group: string | null;
}

interface Look {
  readonly index: number;
  readonly texts: ReadonlyMap<number, string>;
  readonly roles: ReadonlyMap<number, HeadRole>;
  readonly hasData: boolean;
}

const LONGEST_HEAD = 90;

/** A part of a word is no word of a head: "Av-" and "vikelse" are one, "Budget-" and "utfall" are two. */
const isWord = (part: string): boolean => parseHead(part).measure !== null;

/** A head whose words are broken over lines put together: "Av-vikelse", "Bud-\nget"; "jan-aug" is a stretch of time. */
export const joinedHead = (text: string): string =>
  text.replace(/\u00ad|\u200b|\u200c|\u200d|\ufeff/gu, '').replace(/(\p{L}+)- ?(\p{Ll}+)/gu, (whole: string, left: string, right: string) =>
    (/^(?:och|eller|samt)$/u.test(right) || (isWord(left) && isWord(right)) || findDates(whole).length > 0 ? whole : `${left}${right}`));

/** A head without its dates, units, brackets and footnote marks, folded: what its words are looked up by. */
export const headWords = (text: string): string =>
  withoutDates(joinedHead(text)).replace(/\([^)]*\)/g, ' ').replace(/[*:;]/g, ' ').replace(/(?<!\p{L})(?:i )?(?:tkr|mnkr|mkr|kr|sek|msek|ksek)(?!\p{L})/gu, ' ')
    .replace(/^[\s.,'-]+|[\s,'.-]+$/g, '').replace(/ +/g, ' ');

/** What a text says as a head of a table of this kind. */
export function roleOf(kind: SideKind, text: string): HeadRole | null {
  if (text.length > LONGEST_HEAD) return null;
  const bare = headWords(text);
  if (bare === '') return findDates(text).length > 0 ? 'date' : lookUp(unitWords, fold(text)) !== null ? 'unit' : null;
  if (kind === 'investments' && headsSpan(bare)) return 'measure';
  if (firstMeaning(nameHeads[kind], bare) !== null) return 'name';
  if (kind === 'internalControl' && firstMeaning(doneWords, bare) !== null && bare.split(' ').length <= 3) return 'status';
  if (firstMeaning(sideMeasures[kind], bare) !== null) return 'measure';
  if (isUnitOnly(text)) return 'unit';
  const { measure, label, dateOnly } = parseHead(joinedHead(text));
  if (dateOnly) return 'date';
  if (kind === 'internalControl') return null;
  return measure !== null && measure !== 'done' ? 'measure' : label && bare.split(' ').length <= 3 ? 'name' : null;
}

const isEmpty = (value: RawRow['values'][number]): boolean => value === null || value === undefined || (typeof value === 'string' && fold(value) === '');

function lookAt(kind: SideKind, row: RawRow, formats: readonly string[]): Look {
  const texts = new Map<number, string>();
  const roles = new Map<number, HeadRole>();
  let hasData = false;
  row.values.forEach((value, column) => {
    if (isEmpty(value) || texts.size > 100) return;
    const text = headText(value, formats[row.formats?.[column] ?? 0] ?? 'General');
    if (text === null) { hasData = true; return; }
    texts.set(column, text);
    const role = roleOf(kind, text);
    if (role !== null) roles.set(column, role);
  });
  return { index: row.index, texts, roles, hasData };
}

const SAYS_HEAD: ReadonlySet<HeadRole> = new Set(['name', 'measure']);

/** A row of heads: no amounts, mostly words of heads, at least one of them no value that could stand in a row below. */
function headsTable(look: Look, insideTable: boolean): boolean {
  const { texts, roles, hasData } = look;
  if (hasData || texts.size < 2) return false;
  const said = [...roles.values()];
  const strong = said.filter((role) => SAYS_HEAD.has(role)).length;
  const dates = new Set([...roles].filter(([, role]) => role === 'date').map(([column]) => texts.get(column))).size;
  if (strong === 0 && dates < 2) return false;
  const beyondName = said.some((role) => role !== 'name' && role !== 'unit') || strong >= 2;
  if (!beyondName) return false;
  // Right under other rows only a row of nothing but heads begins a table.
  if (insideTable || strong === 0) return said.length === texts.size || (strong === 0 && dates === texts.size - 1 && !insideTable);
  return said.length * 2 >= texts.size;
}

/** A further row of the same heads: nothing but words of heads, and none that could be a value. */
const continuesHeads = (look: Look, last: Look): boolean =>
  look.index === last.index + 1 && !look.hasData && look.texts.size > 0
  && look.roles.size === look.texts.size && [...look.roles.values()].every((role) => role !== 'status')
  && !(look.texts.size === 1 && [...look.roles.values()].every((role) => role === 'name'));

const firstMeasureOf = (rows: readonly Look[]): number =>
  Math.min(...rows.flatMap(({ roles }) => [...roles].filter(([, role]) => role !== 'name' && role !== 'unit').map(([column]) => column)));

/** Headings over groups of columns: short, to the right of the first name. */
function groupsColumns(upper: Look, lower: Look): boolean {
  if (upper.hasData || upper.index !== lower.index - 1 || upper.texts.size === 0) return false;
  const first = Math.min(...lower.texts.keys());
  return [...upper.texts].every(([column, text]) => text.length <= 40 && (column > first || upper.roles.has(column)))
    && [...upper.roles].some(([column, role]) => column > first && role !== 'name' && role !== 'unit');
}

/** Words stand under these too, and no names. */
const WORDED: ReadonlySet<SideMeasure | null> = new Set(['comment', 'completion', 'done']);

/** What the tables that share these heads say: where their names and their first amounts stand. */
function knownOf(kind: SideKind, rows: readonly Look[], tables: readonly Table[]): { readonly named: ReadonlySet<number>; readonly first: number | null } {
  const over = tables.filter(({ headRows }) => rows.some(({ index }) => index >= headRows.first && index <= headRows.last));
  const columns = over.flatMap((table) => table.columns.map(({ column }) => column));
  // A column that this kind's own words make something else ("Beräknas klart", "Genomförd") names nothing.
  const saysMore = (column: number) => rows.some(({ texts }) => WORDED.has(firstMeaning(sideMeasures[kind], headWords(texts.get(column) ?? ''))));
  const named = kind === 'internalControl' ? [] : over.flatMap((table) => table.rows.slice(0, 1).map(({ nameCell }) => nameCell.column)).filter((column) => !saysMore(column));
  return { named: new Set(named), first: columns.length > 0 ? Math.min(...columns) : null };
}

function build(kind: SideKind, rows: readonly Look[], tables: readonly Table[]): SideHeads {
  const { named, first } = knownOf(kind, rows, tables);
  const said = firstMeasureOf(rows);
  // "Investeringsredovisning (mnkr)" over the names speaks of no amounts.
  const firstMeasure = named.has(said) && first !== null ? first : said;
  const columns = [...new Set(rows.flatMap(({ texts }) => [...texts.keys()]))].sort((a, b) => a - b);
  const heads = new Map<number, SideHead>();
  const lowest = rows[rows.length - 1];
  for (const column of columns) {
    const texts: string[] = [];
    let group: string | null = null;
    for (const row of rows) {
      const own = row.texts.get(column);
      const from = Math.max(...[...row.texts.keys()].filter((at) => at <= column), -1);
      const spans = own === undefined && row !== lowest && lowest?.texts.has(column) && from >= firstMeasure;
      const text = own ?? (spans ? row.texts.get(from) : undefined);
      if (text !== undefined) texts.push(text);
      if (text !== undefined && row !== lowest && column >= firstMeasure && isSpanning(rows, row, from, columns)) group = text;
    }
    heads.set(column, { texts, group });
  }
  return { first: rows[0]?.index ?? 0, last: lowest?.index ?? 0, columns: heads, firstMeasure, named };
}

/** Whether the head at `from` stands over more than one column of the lowest row. */
function isSpanning(rows: readonly Look[], row: Look, from: number, columns: readonly number[]): boolean {
  const lowest = rows[rows.length - 1];
  const next = Math.min(...[...row.texts.keys()].filter((at) => at > from));
  return columns.filter((column) => column >= from && column < next && lowest?.texts.has(column)).length > 1;
}

/** Rows of heads that go on from `at`, and the row of groups above. */
function blockAt(looks: readonly Look[], at: number, taken: number, knownLast: number | undefined): { readonly rows: Look[]; readonly end: number } {
  const [core, above] = [looks[at], looks[at - 1]];
  if (!core) return { rows: [], end: at };
  const rows: Look[] = [core];
  if (above && above.index > taken && groupsColumns(above, core)) rows.unshift(above);
  let end = at;
  while (rows.length < 3) {
    const [last, next] = [looks[end], looks[end + 1]];
    // Right below the heads of a known table a lone text is a heading of its rows: "Färdigställda projekt".
    if (!last || !next || (next.index > (knownLast ?? next.index) && next.texts.size < 2) || !continuesHeads(next, last)) break;
    rows.push(next);
    end += 1;
  }
  return { rows, end };
}

/**
 * The heads of every table of a sheet of this kind, from top to bottom: those of the tables that are known already,
 * and further ones that only tables of this kind have.
 */
export function findSideHeads(kind: SideKind, sheet: RawSheet, tables: readonly Table[], formats: readonly string[]): SideHeads[] {
  const looks = sheet.rows.map((row) => lookAt(kind, row, formats));
  const known = tables.map(({ headRows }) => headRows).sort((a, b) => a.first - b.first);
  const blocks: SideHeads[] = [];
  let taken = -1;
  for (let at = 0; at < looks.length; at += 1) {
    const core = looks[at];
    if (!core) continue;
    const above = looks[at - 1];
    const inside = blocks.length > 0 && above?.index === core.index - 1 && above.texts.size + (above.hasData ? 2 : 0) > 1;
    // What a control found ("Mindre avvikelse") is no head of amounts.
    const heads = inside && kind === 'internalControl' ? undefined : known.find(({ first, last }) => core.index >= first && core.index <= last);
    if (!heads && !headsTable(core, inside)) continue;
    const { rows, end } = blockAt(looks, at, taken, heads?.last);
    at = end;
    // Rows that head a known table head this one too; controls are told in words, which amounts alone part from heads.
    while (heads && kind !== 'internalControl' && (looks[at + 1]?.index ?? Number.MAX_SAFE_INTEGER) <= heads.last) {
      at += 1;
      rows.push(...looks.slice(at, at + 1));
    }
    taken = rows[rows.length - 1]?.index ?? taken;
    blocks.push(build(kind, rows, tables));
  }
  return blocks;
}
