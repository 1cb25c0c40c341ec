import { fold, nameKey } from '../values/text';
import { lookUp, sectionComponents, statementLines } from './lexicon';
import { isStatement, tableComponent } from './statement';
import type { Table, TablePart, TableRow } from './table';
import { committeesIn, isCommitteeName, statedArea, subjectOf } from './titles';

/**
 * Statements of several areas on one sheet: a block of lines under each area's name, a list with the area in a column
 * before the lines, or a table of its own for each. Each is read as the statement of its area.
 */

interface Block {
  readonly area: string;
  readonly rows: TableRow[];
  /** Its own sum has come: a sum after it is of more than this area. */
  closed: boolean;
}

/** "Intäkter", "Personalkostnader" and "Lokaler" head lines of a statement, not areas. */
const headsLines = (name: string): boolean => lookUp(sectionComponents, fold(name)) !== null || lookUp(statementLines, fold(name)) !== null;

const WHOLE = /total|nämnd|samtliga|förvaltningen|^hela |sammanlagt/;

const CODE = /^(?:\d{2,8}|[A-ZÅÄÖ]{1,4}\d{2,})\s*[-:.,]?\s+(?=\p{L})/u;

/** The area that a heading or a column names: "3110 Hemtjänst", "Verksamhetsområde Hemtjänst". */
const areaNamed = (text: string): string => statedArea(text) ?? text.replace(CODE, '');

/** Whether a sum row is the area's own, and not of all areas. */
function isOwnSum({ name }: TableRow, { area, closed }: Block): boolean {
  const folded = fold(name);
  return folded.includes(fold(area)) || (!closed && !WHOLE.test(folded));
}

/** The rows of each area, in the order of their first, and those that are of no one area; null where an amount has no area. */
function blocksOf({ rows }: Table): { blocks: readonly Block[]; rest: readonly TableRow[] } | null {
  const blocks = new Map<string, Block>();
  const rest: TableRow[] = [];
  let current: Block | null = null;
  const open = (name: string): Block => {
    const area = areaNamed(name);
    const block = blocks.get(nameKey(area)) ?? { area, rows: [], closed: false };
    blocks.set(nameKey(area), block);
    return block;
  };
  for (const row of rows) {
    if (row.kind === 'heading') {
      if (!headsLines(row.name)) current = open(row.name);
      else current?.rows.push(row);
    } else if (row.kind === 'sum') {
      if (!current || !isOwnSum(row, current)) rest.push({ ...row, group: null });
      else {
        current.rows.push({ ...row, group: null });
        if (!headsLines(row.name)) current.closed = true;
      }
    } else {
      const inArea: boolean = row.group !== null && !headsLines(row.group);
      if (inArea && row.group !== null) current = open(row.group);
      if (!current) return null;
      current.rows.push(inArea ? { ...row, group: null } : row);
    }
  }
  return { blocks: [...blocks.values()].filter((block) => block.rows.some(({ kind }) => kind === 'item')), rest };
}

/** The same lines come again under area after area: at least half of all. */
function recur(parts: readonly { readonly rows: readonly TableRow[] }[]): boolean {
  const seen = new Map<string, number>();
  const names = parts.map(({ rows }) => new Set(rows.filter(({ kind }) => kind === 'item').map(({ name }) => fold(name))));
  for (const own of names) for (const name of own) seen.set(name, (seen.get(name) ?? 0) + 1);
  const all = names.flatMap((own) => [...own]);
  return all.filter((name) => (seen.get(name) ?? 0) > 1).length * 2 >= all.length;
}

interface Draft {
  readonly table: Table;
  readonly area: string | null;
}

/** Parts of one table: they share its heads. */
function asParts(drafts: readonly Draft[]): Table[] {
  const siblings: Table[] = [];
  for (const { table, area } of drafts) {
    const part: TablePart = { area, siblings, hasHeads: siblings.length === 0 };
    siblings.push({ ...table, part });
  }
  return siblings;
}

/** One table for each area of a table that holds a statement for each; null where it does not. */
function partsOfTable(table: Table): Table[] | null {
  // Most tables name each row once, and no row under a heading.
  if (!table.rows.some(({ group }) => group !== null)) return null;
  const found = blocksOf(table);
  if (!found || found.blocks.length < 2 || !recur(found.blocks)) return null;
  const drafts = found.blocks.map(({ area, rows }) => ({ area, table: { ...table, rows } }));
  if (!drafts.every((draft) => isStatement(draft.table))) return null;
  const rest = found.rest.some(({ kind }) => kind === 'sum') ? [{ area: null, table: { ...table, rows: found.rest } }] : [];
  return asParts([...drafts, ...rest]);
}

/** Statements below each other whose own titles name an area each; null where they are parts of one. */
function titledParts(tables: readonly Table[]): Table[] | null {
  if (tables.length < 2 || !tables.every((table) => isStatement(table) && tableComponent(table) === null) || !recur(tables)) return null;
  const drafts = tables.map((table) => {
    const title = table.captions[0] ?? '';
    const area = statedArea(title) ?? subjectOf(title);
    const isWhole = isCommitteeName(area) || committeesIn(area).length > 0 || WHOLE.test(fold(area));
    return { table, title: area, area: isWhole ? null : area };
  });
  const titles = new Set(drafts.map(({ title }) => nameKey(title)));
  return titles.has('') || titles.size < tables.length || drafts.filter(({ area }) => area !== null).length < 2 ? null : drafts.flatMap((draft) => asParts([draft]));
}

/** The tables of a sheet of several areas, parted by area; null where it holds no statements of several. */
export function stackedAreas(tables: readonly Table[]): readonly Table[] | null {
  const titled = titledParts(tables);
  if (titled) return titled;
  const parted = tables.map(partsOfTable);
  return parted.every((parts) => parts === null) ? null : tables.flatMap((table, at) => parted[at] ?? [table]);
}
