import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { fold, nameKey } from '../../values/text';
import { municipalBodies } from '../words/lexicon';
import { swedish } from '../words/swedish';
import { profileOf } from './cellProfile';
import { SAYS_NOTHING } from './columnRole';
import { measureHead, type MeasureHead } from './measureHeads';
import { columnHeads, headTexts } from '../geometry/heads/columnHeads';
import { findHeads, type FoundHeads } from '../geometry/heads/findHeads';
import type { HeadLine } from '../geometry/heads/headLine';
import { readLines } from '../geometry/heads/headLines';
import { isDateCell, type HeadedColumn, type ScorecardBlock } from './scorecardHeads';

/** One measure of the units down the rows of a table, as a table of its own. */
export interface UnitMeasure {
  readonly measure: string;
  readonly block: ScorecardBlock;
}

/** A table with units down its rows and measures in its heads: "Skola | Meritvärde 2024 | Meritvärde 2025 | Behöriga %". */
export interface UnitTable {
  readonly headRow: number;
  readonly measures: readonly UnitMeasure[];
  /** Columns of figures that are no measure's: changes, and heads that name nothing known. */
  readonly unread: readonly HeadedColumn[];
  /** Rows that are no units: the targets of the columns. */
  readonly targetRows: readonly { readonly row: number; readonly column: number; readonly name: string }[];
}

const textOf = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? value.trim() : '';
};

const isNumber = (row: RawRow, column: number): boolean => typeof row.values[column] === 'number';

const numbersIn = ({ values }: RawRow): number => values.filter((value) => typeof value === 'number').length;

const LONGEST_HEAD = 60;

/** Whether a row holds nothing but heads. */
const isOfHeads = ({ texts, hasData }: HeadLine): boolean => !hasData && texts.size > 0 && [...texts.values()].every((text) => text.length <= LONGEST_HEAD);

type Heads = FoundHeads<HeadLine>;

/** The heads right above rows of figures: one row, and the groups above it. */
function headsOverFigures(rows: readonly RawRow[], formats: readonly string[]): Heads[] {
  const lines = readLines(rows.slice(0, LOOKED_AT), formats, (line) => ({ ...line, telling: [] }));
  return findHeads(lines, {
    begins: (at) => {
      const [core, next, below] = [lines[at], lines[at + 1], rows[at + 1]];
      if (!core || !next || !below) return false;
      return isOfHeads(core) && core.texts.size >= 2 && !isOfHeads(next) && numbersIn(below) > 0;
    },
    groups: (upper, core) => upper.index === core.index - 1 && isOfHeads(upper),
    continues: () => false,
  });
}

/** The heads over each column; what stands over the names as well heads no groups of columns. */
function headsByColumn({ rows }: Heads, names: number): ReadonlyMap<number, readonly string[]> {
  const isGroups = rows.slice(0, -1).every(({ texts }) => [...texts.keys()].every((column) => column > names));
  return ownHeads(isGroups ? rows : rows.slice(-1), names + 1);
}

/** The heads of the columns that the lowest row has one of. */
function ownHeads(rows: readonly HeadLine[], first: number): ReadonlyMap<number, readonly string[]> {
  return new Map([...headTexts(columnHeads(rows, first))].filter(([column]) => rows.at(-1)?.texts.has(column)));
}

/** "Mål 2026" below the units: what each measure is to come to. */
const TARGET_ROW = swedish(/^(?:(?:kommunens|nämndens) )?(?:mål(?:et|värden?|nivå)?|måltal)(?: (?:19|20)\d{2}| för .*)?:?$/);

/** Looks no further: what a sheet holds shows early. */
const LOOKED_AT = 40;

/** The column of names left of the figures: of words, and no codes. */
function nameColumn(body: readonly RawRow[], firstFigure: number): number | null {
  const found = Array.from({ length: firstFigure }, (_, column) => ({ column, cells: profileOf(column, body.slice(0, LOOKED_AT), () => false) }))
    .filter(({ cells }) => cells.texts - cells.codes > cells.filled / 2 && cells.texts - cells.codes >= 2);
  return found.reduce<(typeof found)[number] | null>((best, one) => (best && best.cells.different >= one.cells.different ? best : one), null)?.column ?? null;
}

const headed = (column: number, head: string, says: Partial<HeadedColumn['says']>): HeadedColumn => ({ column, head, says: { ...SAYS_NOTHING, ...says } });

const figureHead = ({ column, head, said }: Figure): HeadedColumn => headed(column, head, {
  role: said.role, bits: { [said.role]: 12 }, year: said.year, month: said.month, percent: head.includes('%'),
});

interface Figure {
  readonly column: number;
  readonly head: string;
  readonly said: MeasureHead;
}

/** The rows with nothing in them but the names and the columns of one measure. */
const only = (body: readonly RawRow[], columns: ReadonlySet<number>): RawRow[] =>
  body.map((row) => ({ ...row, values: row.values.map((value, column) => (columns.has(column) ? value : null)) }));

/** Fewer rows are no table. */
const LEAST_ROWS = 2;
/** One column alone is a list that something else is computed from. */
const LEAST_COLUMNS = 2;

/** Whether heads, alone or below what spans them, may name enough measures. */
function mayNameMeasures({ rows }: Heads): boolean {
  const isKnown = (texts: readonly string[]): boolean => measureHead(texts)?.known === true;
  return [...ownHeads(rows, 0).values()].filter((texts) => isKnown(texts.slice(-1)) || isKnown(texts)).length >= LEAST_COLUMNS;
}

function tableUnder(found: Heads, rows: readonly RawRow[], to: number, formats: readonly string[]): UnitTable | null {
  const at = found.to + 1;
  const [upper, core] = [rows[found.from], rows[found.to]];
  if (!upper || core?.index !== (rows[at]?.index ?? 0) - 1 || !mayNameMeasures(found)) return null;
  const all = rows.slice(at, to).filter((row) => numbersIn(row) > 0 || row.values.some((value) => typeof value === 'string'));
  const first = rows[at]?.values.findIndex((value) => typeof value === 'number') ?? -1;
  const names = first > 0 ? nameColumn(all, first) : null;
  const isTarget = (row: RawRow): boolean => names !== null && TARGET_ROW.test(fold(textOf(row, names)));
  const body = all.filter((row) => !isTarget(row));
  if (names === null) return null;
  const heads = headsByColumn(found, names);
  if (body.filter((row) => textOf(row, names) !== '' && numbersIn(row) > 0).length < LEAST_ROWS) return null;
  if (body.some((row) => municipalBodies.test(fold(textOf(row, names))))) return null;
  const over = [...heads].filter(([column]) => column > names && body.some((row) => isNumber(row, column) && !isDateCell(row, column, formats)));
  const figures = over.flatMap(([column, texts]): Figure[] => {
    const said = measureHead(texts);
    return said ? [{ column, head: texts.join(' '), said }] : [];
  });
  const known = figures.filter(({ said }) => said.known && said.role !== 'aside');
  const unknown = figures.filter(({ said }) => !said.known);
  // A column headed by a date alone, money, or more unknown heads than known ones: it may be of anything.
  if (known.length < LEAST_COLUMNS || figures.some(({ said }) => said.money) || figures.length < over.length || unknown.length > known.length) return null;
  const byMeasure = new Map<string, Figure[]>();
  for (const one of known) byMeasure.set(nameKey(one.said.measure), [...byMeasure.get(nameKey(one.said.measure)) ?? [], one]);
  const measures = [...byMeasure.values()].filter((columns) => columns.some(({ said }) => said.role === 'outcome')).map((columns): UnitMeasure => ({
    measure: columns[0]?.said.measure ?? '',
    block: {
      first: upper.index, last: core.index,
      columns: [headed(names, heads.get(names)?.[0] ?? '', { role: 'indicator', bits: { indicator: 12 } }), ...columns.map(figureHead)],
      body: only(body, new Set([names, ...columns.map(({ column }) => column)])),
    },
  }));
  const read = new Set(measures.flatMap(({ block }) => block.columns.map(({ column }) => column)));
  const unread = figures.filter(({ column }) => !read.has(column)).map((one) => headed(one.column, one.head, {}));
  const targetRows = all.filter(isTarget).map((row) => ({ row: row.index, column: names, name: textOf(row, names) }));
  return measures.length === 0 ? null : { headRow: core.index, measures, unread, targetRows };
}

/** The tables of a sheet that hold figures of units, from top to bottom: measures stand in their heads, and no money. */
export function findUnitTables(sheet: RawSheet, formats: readonly string[] = []): UnitTable[] {
  const { rows } = sheet;
  const found = headsOverFigures(rows, formats);
  return found.flatMap((heads, at) => { const next = found[at + 1]; return tableUnder(heads, rows, next ? Math.max(heads.to + 2, next.to) : rows.length, formats) ?? []; });
}
