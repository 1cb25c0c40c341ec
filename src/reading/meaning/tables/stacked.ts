import { fold, nameKey } from '../../../values/text';
import { lookUp, organisationWords, sectionComponents, statementLines } from '../../words/lexicon';
import { isUnitOnly } from '../../words/concept';
import { words } from '../../words/swedish';
import { holdsAccounts } from '../statements/accounts';
import { isStatement, lineKind, lineKinds, tableComponent, type StatementLineKind } from '../statements/statement';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import { allowed } from '../../../values/tolerance';
import type { Table, TablePart, TableRow } from '../../geometry/table';
import { isLabelText, isWholeName, wholesAmong } from '../../geometry/nameHeads';
import { haveMixedLines, itemsOf, recur } from '../rows/mixedLines';
import { namedSets, wholeOf } from '../rows/namedSets';
import { areLinesOfEach, ownersOfLines } from '../rows/ownersOfLines';
import { isTransposed } from '../rows/transposed';
import { committeesIn, isCommitteeName, statedArea, subjectOf } from '../../geometry/titles';

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

/**
 * Whether a heading, or a column before the lines, names lines of a statement ("Intäkter", "Personalkostnader") and not
 * an area. What only begins as a line does ("Lokaler") is an area where it comes once and has a result of its own.
 */
function sectionsIn(rows: readonly TableRow[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const decide = (name: string): boolean => {
    const folded = fold(name);
    if (lookUp(sectionComponents, folded) !== null) return true;
    if (lookUp(statementLines, folded) === null || organisationWords.test(folded)) return false;
    if (/kostnad|intäkt/.test(folded) || rows.filter((row) => row.kind === 'heading' && row.name === name).length > 1) return true;
    const kinds = new Set(rows.filter(({ kind, group }) => kind !== 'heading' && group === name).map((row) => lineKind({ ...row, group: null })));
    const has = (...wanted: StatementLineKind[]) => wanted.some((kind) => kinds.has(kind));
    return !(has('netCost', 'result') || (has('income', 'incomeTotal', 'grant') && has('cost', 'costTotal')));
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = decide(name);
    known.set(name, found);
    return found;
  };
}

const CODE = /^(?:\d{2,8}|[A-ZÅÄÖ]{1,4}\d{2,})\s*[-:.,]?\s+(?=\p{L})/u;

/** The area that a heading or a column names: "3110 Hemtjänst", "Verksamhetsområde Hemtjänst". */
const areaNamed = (text: string): string => statedArea(text)?.replace(CODE, '') ?? text.replace(UNIT_WORD, '').replace(CODE, '');

const UNIT_WORD = /^(?:ansvar|enhet|avdelning)\s*:?\s+(?=\d+\s+\p{L})|^(?:ansvar|enhet|avdelning)\s*:\s+/iu;

/** Whether a sum row is the area's own, and not of all areas. `recurs`: a row of that name stands under several areas. */
function isOwnSum({ name }: TableRow, { area, closed }: Block, recurs: boolean): boolean {
  const folded = fold(name);
  return folded.includes(fold(area)) || (!closed && (recurs || !(isWholeName(name) || folded.endsWith('förvaltningen'))));
}

const isNetLine = ({ folded }: TableRow): boolean => ['result', 'netCost'].includes(lookUp(statementLines, folded) ?? '');

/** The rows of each area, in the order of their first, and those that are of no one area; null where an amount has no area. */
function blocksOf({ rows }: Table, owners: ReadonlySet<TableRow>): { blocks: readonly Block[]; rest: readonly TableRow[] } | null {
  const isSection = sectionsIn(rows);
  const isWhole = wholesAmong(rows.flatMap((row) => (owners.has(row) || row.kind === 'heading' ? row.name : row.group) ?? []));
  const blocks = new Map<string, Block>();
  const rest: TableRow[] = [];
  const sums = new Map<string, number>();
  for (const { kind, folded } of rows) if (kind === 'sum') sums.set(folded, (sums.get(folded) ?? 0) + 1);
  // "Totalt" over lines of its own stands for all areas.
  let current: Block | 'whole' | null = null;
  const open = (area: string): Block | 'whole' => {
    if (isWhole(area)) return 'whole';
    const block = blocks.get(nameKey(area)) ?? { area, rows: [], closed: false };
    blocks.set(nameKey(area), block);
    return block;
  };
  for (const row of rows) {
    // "Hela förvaltningen" among areas that each stand over their lines stands over the lines of them all.
    if (owners.has(row) || (owners.size > 0 && row.kind === 'item' && isWhole(row.name))) {
      current = open(row.name);
      if (current === 'whole') rest.push({ ...row, kind: 'sum', group: null });
      else {
        current.rows.push({ ...row, kind: 'sum', group: null });
        current.closed = true;
      }
      continue;
    }
    const named = row.kind === 'heading' ? row.name : row.group;
    const inSection = named === null || isSection(named);
    if (!inSection) current = open(areaNamed(named));
    const own: TableRow = inSection && row.kind !== 'sum' ? row : { ...row, group: null };
    if (row.kind === 'sum') {
      const recurs = (one: TableRow) => (sums.get(one.folded) ?? 0) > 1;
      // Below a net that each area has, a sum that only one has is of them all.
      const isBelow = current !== null && current !== 'whole' && !recurs(row) && !row.folded.includes(fold(current.area))
        && current.rows.some((one) => one.kind === 'sum' && recurs(one) && isNetLine(one));
      if (current === null || current === 'whole' || isBelow || !isOwnSum(row, current, recurs(row))) {
        rest.push(own);
        // What stands below "Totalt" is of all areas, until the next one begins.
        if (isWhole(row.name)) current = 'whole';
      } else {
        current.rows.push(own);
        if (!isSection(row.name)) current.closed = true;
      }
    } else if (row.kind !== 'heading' || inSection) {
      if (current === null && row.kind !== 'heading') return null;
      (current === 'whole' ? rest : current?.rows)?.push(own);
    }
  }
  return { blocks: [...blocks.values()].filter((block) => block.rows.some(({ kind }) => kind !== 'heading')), rest };
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

/**
 * One table for each area of a statement with the areas side by side, each with the same columns ("Centrum" and "Söder",
 * each over budget and outcome, or both under each of these); what is over the sum of them is all areas together. Null
 * where it is no such statement.
 */
function partsAcross(table: Table): Table[] | null {
  // Measures as rows are the areas' own, and no lines.
  const named = isStatement(table) && !isTransposed(table) ? namedSets(table) : null;
  if (named === null) return null;
  const whole = wholeOf(table, named);
  const drafts = named.map((set): Draft => ({
    area: set === whole ? null : areaNamed(set.name),
    table: { ...table, columns: set.columns.map(({ column, heads, concept }) => ({ ...column, head: heads.join(' '), heads, concept })) },
  }));
  return asParts([...drafts.filter(({ area }) => area !== null), ...drafts.filter(({ area }) => area === null)]);
}

/** A line alone does not tell that it is one: where the areas with several have lines of a result, those with one have. */
const LEAST_LINES = 2;

/** So many areas with amounts that their lines come to, the same lines below each, are no chance: costs alone are lines too. */
const LEAST_OWNERS = 2;

/** One table for each area of a table that holds a statement for each; null where it does not. */
function partsOfTable(given: Table): Table[] | null {
  // Most tables name each row once, and no row under a heading.
  const { rows, owners } = ownersOfLines(given);
  const table = rows === given.rows ? given : { ...given, rows };
  if (owners.size === 0 && !table.rows.some(({ group }) => group !== null)) return null;
  const found = blocksOf(table, owners);
  if (!found || found.blocks.length < 2 || !(table.accountsOfAreas || recur(found.blocks))) return null;
  const blocks = found.blocks.map((block) => ({ area: block.area, table: { ...table, rows: block.rows } }));
  // Of several areas or committees one may still be what the others come to.
  const whole = blocks.length > 2 ? blocks.find((block) => addsUp(block.table, blocks.flatMap((other) => (other === block ? [] : [other.table])), isCommitteeName(block.area))) : undefined;
  const drafts = blocks.filter((block) => block !== whole);
  // The lines of all areas together tell what a few of one do not.
  const told = drafts.filter((draft) => itemsOf(draft.table).length >= LEAST_LINES);
  const areStatements = table.accountsOfAreas === true || owners.size >= LEAST_OWNERS || areLinesOfEach(found.blocks) || isStatement(table) || (told.length > 0 && told.every((draft) => isStatement(draft.table) || holdsAccounts(draft.table)));
  if (!areStatements && !haveMixedLines(found.blocks.map((block) => ({ ...table, rows: block.rows })))) return null;
  const restRows = [...whole?.table.rows ?? [], ...found.rest];
  const rest = restRows.some(({ kind }) => kind !== 'heading') ? [{ area: null, table: { ...table, rows: restRows } }] : [];
  return asParts([...drafts, ...rest]);
}

/** The row that a statement comes to. */
function resultOf(table: Table): TableRow | null {
  const kinds = lineKinds(table);
  const results = table.rows.filter((_, at) => kinds[at] === 'result' || kinds[at] === 'netCost');
  return results.at(-1) ?? table.rows.filter(({ kind }) => kind === 'sum').at(-1) ?? null;
}

/** So many times what rounding allows for must an amount be to tell that others come to it. */
const TELLING = 10;

/** Whether amounts of two columns are in the same proportion, within a unit each: the one then says no more than the other. */
const areProportional = (one: readonly number[], other: readonly number[], slack: number): boolean => {
  const [first = 0, ...rest] = one;
  const [second = 0, ...others] = other;
  return rest.every((amount, at) => Math.abs(amount * second - (others[at] ?? 0) * first) <= slack * (Math.abs(first) + Math.abs(second)));
};

/**
 * Whether a statement comes to what the others do together, in each of its columns. Without a word of it (`isCalledWhole`:
 * by its name it may) two columns that are no shadows of each other have to tell it: one alone may do so by chance.
 */
function addsUp(table: Table, others: readonly Table[], isCalledWhole: boolean): boolean {
  const own = resultOf(table);
  const results = others.map(resultOf);
  if (!own) return false;
  const telling: { readonly amounts: readonly number[]; readonly slack: number }[] = [];
  for (const { column, percent } of table.columns) {
    const amount = percent ? null : numberIn(own.raw, column);
    if (amount === null) continue;
    const amounts = results.map((row) => (row ? numberIn(row.raw, column) ?? 0 : 0));
    const slack = allowed({ unit: columnUnit(table.rows, table.formats, column), terms: others.length });
    if (Math.abs(amounts.reduce((all, one) => all + one, 0) - amount) > slack) return false;
    if (amount !== 0 && (isCalledWhole || Math.abs(amount) > TELLING * slack)) telling.push({ amounts, slack });
  }
  return isCalledWhole ? telling.length > 0 : telling.some((one, at) => telling.slice(at + 1).some((other) => !areProportional(one.amounts, other.amounts, Math.max(one.slack, other.slack))));
}

/** A head over names, and nothing of whose they are. */
const BARE_LABEL = words(/^(?:verksamhet(?:er)?|ansvar|enhet(?:er)?|benämning|område|förvaltning|nämnd|avdelning|konto|konton|text|namn|post|rad)(?!\p{L}| \p{L})/u);
const saysName = (corner: string): boolean => isCommitteeName(corner) || (!isLabelText(corner) && lookUp(statementLines, fold(corner)) === null);

/**
 * Whether every table has another name where the head of its names would be: "Bygglov | Budget | Utfall", "Miljö |
 * Budget | Utfall". Most say so by themselves, and tell that "Lokalvård" and "Fastighetsförvaltning" among them do.
 */
function namedInCorners(tables: readonly Table[]): boolean {
  const corners = tables.map(({ labelHead }) => labelHead);
  return corners.every((corner) => /\p{L}{2}/u.test(corner) && !isUnitOnly(corner) && !BARE_LABEL.test(fold(corner)))
    && corners.filter(saysName).length * 2 > corners.length && new Set(corners.map(nameKey)).size === corners.length;
}

/** Statements below each other whose own titles name an area each; null where they are parts of one. */
function titledParts(tables: readonly Table[]): Table[] | null {
  if (tables.length < 2 || !recur(tables) || tables.some((table) => tableComponent(table) !== null)) return null;
  if (!tables.every(isStatement) && !haveMixedLines(tables)) return null;
  const inCorners = namedInCorners(tables);
  const areas = tables.map(({ labelHead, captions: [caption = ''] }) => areaNamed(inCorners ? labelHead : statedArea(caption) ?? subjectOf(caption)));
  const isNamedWhole = wholesAmong(areas);
  const drafts = tables.map((table, at) => {
    const area = areas[at] ?? '';
    // "Kulturförvaltningen" and "Stöd till socialnämnden" can be one of the areas: their amounts tell.
    const mayBeWhole = committeesIn(area).length > 0 || /förvaltningen$|^nämnd/.test(fold(area));
    const whole = isNamedWhole(area) || ((mayBeWhole || tables.length > 2) && addsUp(table, tables.filter((other) => other !== table), mayBeWhole));
    return { table, title: area, area: whole ? null : area };
  });
  const titles = new Set(drafts.map(({ title }) => nameKey(title)));
  return titles.has('') || titles.size < tables.length || drafts.filter(({ area }) => area !== null).length < 2 ? null : drafts.flatMap((draft) => asParts([draft]));
}

/** The tables of a sheet of several areas, parted by area; null where it holds no statements of several. */
export function stackedAreas(tables: readonly Table[]): readonly Table[] | null {
  const titled = titledParts(tables);
  if (titled) return titled;
  const parted = tables.map((table) => partsAcross(table) ?? partsOfTable(table));
  return parted.every((parts) => parts === null) ? null : tables.flatMap((table, at) => parted[at] ?? [table]);
}
