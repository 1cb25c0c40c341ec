import { fold } from '../../../values/text';
import type { RawSheet } from '../../../workbook/rawSheet';
import { columnHeads, type ColumnHeads, type HeadPart } from '../../geometry/heads/columnHeads';
import { continuesHeads, findHeads, groupTexts, MOST_ROWS } from '../../geometry/heads/findHeads';
import type { HeadLine, TextLine } from '../../geometry/heads/headLine';
import { readLines } from '../../geometry/heads/headLines';
import { joinHyphened } from '../../words/brokenWords';
import { isUnitOnly, parseHead } from '../../words/concept';
import { findDates, withoutDates } from '../../words/dates';
import { lookUp, unitWords } from '../../words/lexicon';
import { headsSpan } from './projectSpans';
import { swedish } from '../../words/swedish';
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

interface Look extends HeadLine {
  readonly roles: ReadonlyMap<number, HeadRole>;
}

const LONGEST_HEAD = 90;
/** A stretch of time without a date, under a head that says what it is of. */
const TIME = swedish(/^(?:(?:hel)?år(?:et)?|hela året|period(?:en)?|ack(?:umulerat)?|hittills)$/);

/** A head whose words are broken to fit its column put together: "Av-" and "vikelse" are one, "Budget-" and "utfall" are two. */
export const joinedHead = (text: string): string => joinHyphened(text, (word) => parseHead(word).measure !== null);

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
  if (TIME.test(bare)) return 'date';
  const { measure, label, dateOnly } = parseHead(joinedHead(text));
  if (dateOnly) return 'date';
  if (kind === 'internalControl') return null;
  return measure !== null && measure !== 'done' ? 'measure' : label && bare.split(' ').length <= 3 ? 'name' : null;
}

const look = (kind: SideKind) => (line: TextLine): Look => {
  const roles = new Map([...line.texts].flatMap(([column, text]) => { const role = roleOf(kind, text); return role === null ? [] : [[column, role]]; }));
  return { ...line, roles, telling: [...roles].filter(([, role]) => role !== 'name' && role !== 'unit').map(([column]) => column) };
};

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

/** A further row of the same heads: nothing but words of heads, and none that could be a value or a heading of rows. */
const goesOn = (look: Look, last: Look): boolean =>
  continuesHeads(look, last, (_, column) => { const role = look.roles.get(column); return role !== undefined && role !== 'status' && (role !== 'name' || look.texts.size > 1); });

/** Headings over groups of columns: short, to the right of the first name. */
function groupsColumns(upper: Look, lower: Look): boolean {
  if (upper.hasData || upper.index !== lower.index - 1) return false;
  const first = Math.min(...lower.texts.keys());
  const over = groupTexts(upper, 0);
  return over.length > 0 && over.every(([column]) => column > first || upper.roles.has(column))
    && upper.telling.some((column) => column > first);
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

const CORNER_UNIT = swedish(/^(?:alla )?belopp(?:en)?(?: i|,)? ?(?:tkr|mnkr|mkr|kr|tusental kronor|miljoner kronor|kronor)$/);

/** "Funktionshinder | 2020 | 2021 | 2021" below a table whose heads end in the same: the rows of heads above those hold for these too. */
function headsAbove(rows: readonly Look[], before: readonly (readonly Look[])[]): readonly Look[] {
  const [own, more] = rows;
  if (!own || more) return [];
  const beyondNames = ({ texts }: Look): string => [...texts].filter(([column]) => column > Math.min(...own.texts.keys())).map(([column, text]) => `${column} ${text}`).join('\n');
  const alike = before.find((upper) => upper.length > 1 && upper.at(-1) !== undefined && beyondNames(upper.at(-1) ?? own) === beyondNames(own));
  return alike?.slice(0, -1) ?? [];
}

function build(kind: SideKind, rows: readonly Look[], tables: readonly Table[], above: readonly Look[]): SideHeads {
  const { named, first } = knownOf(kind, rows, tables);
  // "Belopp i tkr" in the corner over "Projekt" says the unit of the others.
  const isCorner = (column: number): boolean => rows.some(({ roles }, at) => roles.get(column) === 'name' && rows.slice(0, at).some((upper) => CORNER_UNIT.test(fold(upper.texts.get(column) ?? ''))))
    && rows.every(({ texts, roles }) => roles.get(column) !== 'measure' || CORNER_UNIT.test(fold(texts.get(column) ?? '')));
  const said = Math.min(...rows.flatMap(({ telling }) => telling.filter((column) => !isCorner(column))));
  // "Investeringsredovisning (mnkr)" over the names speaks of no amounts.
  const firstMeasure = named.has(said) && first !== null ? first : said;
  const all = [...above, ...rows];
  const heads = columnHeads(all, firstMeasure);
  return {
    first: rows[0]?.index ?? 0, last: rows.at(-1)?.index ?? 0, firstMeasure, named,
    columns: new Map([...heads].map(([column, parts]) => [column, { texts: parts.map(({ text }) => text), group: groupOver(parts, heads, all.length - 1) }])),
  };
}

/** The nearest of the upper heads over a column that stands over others of the lowest row (`lowest`) too. */
function groupOver(parts: readonly HeadPart[], heads: ColumnHeads, lowest: number): string | null {
  const isOverSeveral = ({ row, from }: HeadPart): boolean =>
    [...heads.values()].filter((own) => own.at(-1)?.row === lowest && own.some((part) => part.row === row && part.from === from)).length > 1;
  return parts.filter((part) => part.row < lowest && isOverSeveral(part)).at(-1)?.text ?? null;
}

/**
 * The heads of every table of a sheet of this kind, from top to bottom: those of the tables that are known already,
 * and further ones that only tables of this kind have.
 */
export function findSideHeads(kind: SideKind, sheet: RawSheet, tables: readonly Table[], formats: readonly string[]): SideHeads[] {
  const looks = readLines(sheet.rows, formats, look(kind));
  const known = tables.map(({ headRows }) => headRows).sort((a, b) => a.first - b.first);
  const knownAt = (index: number) => known.find(({ first, last }) => index >= first && index <= last);
  const found = findHeads(looks, {
    begins: (at, before) => {
      const [core, above] = [looks[at], looks[at - 1]];
      if (!core) return false;
      const inside = before !== undefined && above?.index === core.index - 1 && (above.hasData || above.texts.size > 1);
      // What a control found ("Mindre avvikelse") is no head of amounts.
      return (knownAt(core.index) !== undefined && !(inside && kind === 'internalControl')) || headsTable(core, inside);
    },
    groups: groupsColumns,
    continues: (next, rows) => {
      const last = rows.at(-1);
      const end = rows.map(({ index }) => knownAt(index)?.last ?? -1).reduce((one, other) => Math.max(one, other));
      // Rows that head a known table head this one too; controls are told in words, which amounts alone part from heads.
      if (next.index <= end && kind !== 'internalControl') return true;
      // Right below the heads of a known table a lone text is a heading of its rows: "Färdigställda projekt".
      const isHeading = end >= 0 && next.index > end && next.texts.size < 2;
      return last !== undefined && rows.length < MOST_ROWS && !isHeading && goesOn(next, last);
    },
  });
  const blocks = found.map(({ rows }) => rows);
  return blocks.map((rows, at) => build(kind, rows, tables, headsAbove(rows, blocks.slice(0, at))));
}
