import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { fold, nameKey } from '../../values/text';
import { headText } from '../words/concept';
import { municipalBodies } from '../words/lexicon';
import { swedish } from '../words/swedish';
import { profileOf } from './cellProfile';
import { SAYS_NOTHING } from './columnRole';
import { measureHead, type MeasureHead } from './measureHeads';
import { formatAt } from '../geometry/heads/headLines';
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

/** The texts of a row that holds nothing but heads; null for all others. */
function headsOf(row: RawRow, formats: readonly string[]): Map<number, string> | null {
  const heads = new Map<number, string>();
  for (const [column, value] of row.values.entries()) {
    if (value === null || value === undefined || value === '') continue;
    const text = headText(value, formatAt(row, column, formats));
    if (text === null || text.length > 60) return null;
    heads.set(column, text);
  }
  return heads.size === 0 ? null : heads;
}

interface Heads {
  readonly first: number;
  readonly last: number;
  /** Over each column, topmost first. */
  readonly columns: ReadonlyMap<number, readonly string[]>;
}

/** The heads right above a row of figures: one row, and the groups above it. */
function headsAbove(rows: readonly RawRow[], at: number, names: number, formats: readonly string[]): Heads | null {
  const core = rows[at - 1];
  if (core === undefined) return null;
  const own = core.index === (rows[at]?.index ?? 0) - 1 ? headsOf(core, formats) : null;
  if (own === null) return null;
  const above = rows[at - 2];
  const upper = above?.index === core.index - 1 ? headsOf(above, formats) : null;
  const groups = upper !== null && [...upper.keys()].every((column) => column > names) ? upper : null;
  const columns = new Map<number, string[]>();
  let spanning: string | null = null;
  for (let column = 0; column <= Math.max(...own.keys()); column += 1) {
    spanning = groups?.get(column) ?? spanning;
    const text = own.get(column);
    if (text !== undefined) columns.set(column, spanning === null || column <= names ? [text] : [spanning, text]);
  }
  return { first: groups && above ? above.index : core.index, last: core.index, columns };
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

/** Whether the heads right above a row, alone or below what spans them, may name enough measures. */
function mayNameMeasures(rows: readonly RawRow[], at: number, formats: readonly string[]): boolean {
  const own = headsOf(rows[at - 1] ?? NO_ROW, formats) ?? new Map<number, string>();
  const above = headsOf(rows[at - 2] ?? NO_ROW, formats);
  const isKnown = (texts: readonly string[]): boolean => measureHead(texts)?.known === true;
  let found = 0;
  let spanning: string | null = null;
  for (let column = 0; column <= Math.max(-1, ...own.keys(), ...above?.keys() ?? []); column += 1) {
    spanning = above?.get(column) ?? spanning;
    const text = own.get(column);
    if (text !== undefined && (isKnown([text]) || (spanning !== null && isKnown([spanning, text])))) found += 1;
  }
  return found >= LEAST_COLUMNS;
}

const NO_ROW: RawRow = { index: -1, values: [], formulas: null, formats: null };

function tableAt(rows: readonly RawRow[], at: number, to: number, formats: readonly string[]): UnitTable | null {
  if (!mayNameMeasures(rows, at, formats)) return null;
  const all = rows.slice(at, to).filter((row) => numbersIn(row) > 0 || row.values.some((value) => typeof value === 'string'));
  const first = rows[at]?.values.findIndex((value) => typeof value === 'number') ?? -1;
  const names = first > 0 ? nameColumn(all, first) : null;
  const isTarget = (row: RawRow): boolean => names !== null && TARGET_ROW.test(fold(textOf(row, names)));
  const body = all.filter((row) => !isTarget(row));
  const heads = names === null ? null : headsAbove(rows, at, names, formats);
  if (names === null || heads === null) return null;
  if (body.filter((row) => textOf(row, names) !== '' && numbersIn(row) > 0).length < LEAST_ROWS) return null;
  if (body.some((row) => municipalBodies.test(fold(textOf(row, names))))) return null;
  const over = [...heads.columns].filter(([column]) => column > names && body.some((row) => isNumber(row, column) && !isDateCell(row, column, formats)));
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
      first: heads.first, last: heads.last,
      columns: [headed(names, heads.columns.get(names)?.[0] ?? '', { role: 'indicator', bits: { indicator: 12 } }), ...columns.map(figureHead)],
      body: only(body, new Set([names, ...columns.map(({ column }) => column)])),
    },
  }));
  const read = new Set(measures.flatMap(({ block }) => block.columns.map(({ column }) => column)));
  const unread = figures.filter(({ column }) => !read.has(column)).map((one) => headed(one.column, one.head, {}));
  const targetRows = all.filter(isTarget).map((row) => ({ row: row.index, column: names, name: textOf(row, names) }));
  return measures.length === 0 ? null : { headRow: heads.last, measures, unread, targetRows };
}

/** The tables of a sheet that hold figures of units, from top to bottom: measures stand in their heads, and no money. */
export function findUnitTables(sheet: RawSheet, formats: readonly string[] = []): UnitTable[] {
  const { rows } = sheet;
  const starts = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return at > 0 && at < LOOKED_AT && before !== undefined && numbersIn(row) > 0 && headsOf(row, formats) === null && (headsOf(before, formats)?.size ?? 0) >= 2 ? [at] : [];
  });
  return starts.flatMap((at, place) => tableAt(rows, at, starts[place + 1] === undefined ? rows.length : Math.max(at + 1, (starts[place + 1] ?? 0) - 1), formats) ?? []);
}
