import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import { columnIdentities, derivedColumns } from '../../arithmetic/columnIdentities';
import { sharesAmount } from '../../arithmetic/countedTwice';
import { RANKS, type RowCues, type RowSum } from '../../arithmetic/rowSum';
import { findRowSums } from '../../arithmetic/rowSums';
import { placesAmong, rowRepeatedBy, rowsSummedBy } from '../../arithmetic/sumFormulas';
import { titledCouncil } from './council';
import { keepCounted, keepServices, markAdjusted, markCompanies, markFinanced, markPaying, markTaxes } from './financedRows';
import { markOfWhich } from './ofWhichUnder';
import { markReplaced } from './replacedRows';
import { markResults } from './resultsAside';
import { withoutUncounted } from './uncountedRows';
import type { RowKind, Table, TableColumn, TableRow } from '../../geometry/table';
import { isCommittee } from '../../geometry/titles';
import { gridOfTable, gridWithin } from './tableGrid';
import { isBody, isWholeName } from '../../geometry/nameHeads';
import { carriedByPage, carriedWords, closingWords, lookUp, sectionComponents, statementLines, withinWords, wordedComponents, type Component } from '../../words/lexicon';
import { fold } from '../../../values/text';
import { words } from '../../words/swedish';

/** A sum with the items that it holds, those under other sums among them. */
interface Subtotal {
  readonly row: number;
  readonly covers: readonly number[];
}

/** What the rows of a table are: which sum which, which is the whole, which are put aside. Places are those of `table.rows`. */
export interface RowRoles {
  readonly kinds: readonly RowKind[];
  /** All sums, from the finest up. */
  readonly sums: readonly RowSum[];
  readonly subtotals: readonly Subtotal[];
  /** The row that sums all items, if any. */
  readonly total: number | null;
  /** Items below the last sum, which leaves them out. */
  readonly belowSum: readonly number[];
  /** Rows below the total that are of another table: in a group of their own. */
  readonly apart: readonly number[];
  readonly grid: AmountGrid;
}

const WORDED = 6;
const CLOSING = 8;
const SAID_SUM = 24;
const UNNAMED = 3;
const ON_TOP = 2;
const COMMITTEE_OVER_UNITS = 5;
/** A total on top may leave out one row of so many. */
const LEFT_OF = 4;

/** A förvaltning by its name, as over the units that it runs. */
const ADMINISTRATION = words(/^(?:summa )?\p{L}{3,}förvaltningen$/u);

/** All units by what they are called together. */
const ALL_UNITS = words(/^(?:hela|alla|samtliga|all|whole|entire) (?:\p{L}+ )?(?:the )?\p{L}*(?:nämnde[nr]|verksamhete[nr](?:na)?|verksamheter|områden(?:a)?|enheter(?:na)?|avdelningar(?:na)?|förvaltning(?:en|ar|arna)|sektor(?:n|er)|kommun(?:en)?|department|division|service|unit|area|committee|activitie)s?$/u);

/** How much a row is over by its name: all units, a committee, an administration; `RANKS.none` for a unit's. */
export const rankOf = (folded: string): number =>
  (ALL_UNITS.test(folded) ? RANKS.all : isCommittee(folded) ? RANKS.committee : ADMINISTRATION.test(folded) ? RANKS.administration : RANKS.none);

function cuesOf(table: Table, columns: readonly TableColumn[], kinds: readonly RowKind[], ofUnits: boolean): RowCues {
  const { rows } = table;
  const placeOf = new Map(rows.map(({ index }, at) => [index, at]));
  const placesOf = placesAmong(rows);
  const places = columns.map(({ column }) => column);
  const named = rows.map(({ folded }) => rankOf(folded));
  const council = titledCouncil(table, kinds.flatMap((kind, at) => (kind === 'item' ? [at] : [])), named);
  const ranks = named.map((rank, at) => (at === council ? RANKS.committee : rank));
  const followedByUnit = ranks.map((own, at) => own > RANKS.none && kinds[at + 1] === 'item' && ranks[at + 1] === RANKS.none);
  const wordedBits = ({ folded, chosen }: TableRow, kind: RowKind | undefined): number => (kind !== 'sum' ? 0 : chosen === 'sum' ? SAID_SUM : folded === '' ? UNNAMED : closingWords.test(folded) ? CLOSING : WORDED);
  return {
    takesPart: kinds.map((kind) => kind === 'item' || kind === 'sum'),
    sumsAbove: rows.map((row, at) => wordedBits(row, kinds[at])),
    sumsBelow: rows.map((row, at) => (followedByUnit[at] ? COMMITTEE_OVER_UNITS : kinds[at] === 'sum' && row.folded !== '' ? ON_TOP : 0)),
    codes: rows.map(({ code }) => code),
    ranks, ofUnits,
    copies: rows.map(({ raw }) => { const index = rowRepeatedBy(raw.formulas, places); return index === null ? null : placeOf.get(index) ?? null; }),
    formulas: rows.map(({ raw }) => rowsSummedBy(raw.formulas, places, placesOf)),
  };
}

/** What is known of a table once its columns have been read. */
interface KnownAmounts {
  readonly grid: AmountGrid;
  /** The columns of the grid. */
  readonly columns: readonly TableColumn[];
  /** What the rows are without the uncounted. */
  readonly kinds: readonly RowKind[];
}

/** Reads which rows of a table sum which. `columns` are those of amounts; `shape` says what the rows are. */
export function readRowRoles(table: Table, columns: readonly TableColumn[], shape: 'units' | 'statement', known?: KnownAmounts): RowRoles {
  const { rows } = table;
  const kinds: RowKind[] = shape === 'units' ? (known?.kinds ?? withoutUncounted(rows)).map((kind, at) => (rows[at]?.chosen ? rows[at].kind : kind)) : rows.map(({ kind }) => kind);
  const grid = known ? gridWithin(table, columns, known) : gridOfTable(table, columns);
  const derived = derivedColumns(columnIdentities(grid));
  if (shape === 'units') {
    markCarried(table, columns, kinds, grid, derived);
    markExcerpts(rows, kinds, grid, derived);
    const addsUp = (sum: number, parts: readonly number[]): boolean => isSumInAll(grid, sum, parts, derived);
    markReplaced(rows, kinds, { addsUp, share: (one, other) => sharesAmount(grid, derived, one, other) });
    markOfWhich(rows, kinds, grid, addsUp);
    keepServices(rows, kinds, addsUp, (row) => Math.sign(amountAt(grid, row, 0) || 0));
    keepCounted(rows, kinds, addsUp);
    markAdjusted(rows, kinds, addsUp);
    markTaxes(rows, kinds, addsUp);
    markCompanies(rows, kinds);
    const differences = new Set(columns.flatMap(({ concept: { measure } }, at) => (measure === 'variance' || measure === 'change' ? [at] : [])));
    markFinanced(rows, kinds, grid, { derived, differences });
    markPaying(rows, kinds, grid, { derived, differences });
    markResults(rows, kinds, grid, differences);
  }
  // What the user calls an area sums no other row, whatever its amounts say.
  const found = findRowSums(grid, cuesOf(table, columns, kinds, shape === 'units'), derived).filter(({ row }) => rows[row]?.chosen !== 'area');
  const sums = shape === 'units' ? found : found.filter((sum) => !isChanceOnOneSide(sum, rows, found));
  const partsOf = new Map(sums.map((sum) => [sum.row, sum]));
  for (const { row } of sums) kinds[row] = 'sum';
  const isPart = new Set(sums.flatMap(({ parts }) => parts));
  const subtotals = sums.map(({ row }) => ({ row, covers: itemsUnder(row, partsOf, kinds) }));
  const net = shape === 'units' ? netRows(rows, kinds) : null;
  if (shape === 'units' && net === null) markRepeatedBlocks(table, subtotals, isPart, kinds);
  if (shape === 'units') markRepeatedAbove(subtotals, isPart, kinds, grid);
  if (shape === 'units' && net === null) markRepeatedBelow(rows, subtotals, isPart, kinds, grid, derived);
  const items = net ?? kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const total = findTotal(rows, subtotals, isPart, kinds, items);
  const last = subtotals.filter(({ row, covers }) => !isPart.has(row) && covers.length >= 2).sort((a, b) => a.row - b.row).at(-1) ?? null;
  // A group's own row over its parts leaves out nothing that stands below it.
  const whole = last?.covers.every((at) => at < last.row) && !isOfOneBody(rows, last, items) ? last : null;
  const onTop = whole === null && total === null && last !== null ? rowsBelowTop(table, last, kinds) : [];
  const closing = onTop.length > 0 && last !== null ? last.row : whole !== null && whole.covers.length === items.filter((at) => at < whole.row).length ? whole.row : total;
  const apart = shape !== 'units' ? [] : onTop.length > 0 ? onTop : whole !== null && closing === whole.row ? rowsOfAnother(table, whole, kinds) : [];
  for (const at of apart) kinds[at] = 'aside';
  if (shape === 'units' && closing !== null) markRepeated(closing, subtotals.find(({ row }) => row === closing)?.covers ?? [], kinds, grid, derived);
  const left = net ?? kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const below = total !== null ? [] : whole === null ? leftByTop(rows, last, kinds, left) : leftBelow(rows, whole, kinds, subtotals).filter((at) => left.includes(at));
  return { kinds, sums, subtotals, total: total ?? (below.length === 0 ? closing : null), belowSum: below, apart, grid };
}

/** The rows below the last sum, which leaves them out: none where it is one of several groups'. */
function leftBelow(rows: readonly TableRow[], whole: Subtotal, kinds: readonly RowKind[], subtotals: readonly Subtotal[]): readonly number[] {
  if (isOneOfGroups(rows, whole, subtotals) || whole.row !== kinds.lastIndexOf('sum')) return [];
  return kinds.flatMap((_, at) => (at > whole.row && !isOfNextGroup(rows, whole, at) ? [at] : []));
}

/** A row under a heading of its own below the sum of a group that has one too: the next group's, and none that the sum leaves out. */
const isOfNextGroup = (rows: readonly TableRow[], { row, covers }: Subtotal, at: number): boolean => {
  const [own, next] = [rows[covers[0] ?? row]?.group ?? null, rows[at]?.group ?? null];
  return own !== null && next !== null && own !== next && covers.every((part) => rows[part]?.group === own);
};

/** The sum of a committee above the areas of the next one, the sum of which is not shown: of all of them it is none. */
const isOfOneBody = (rows: readonly TableRow[], sum: Subtotal, items: readonly number[]): boolean => isBody(rows[sum.row]?.group ?? '')
  && items.some((at) => at > sum.row && isOfNextGroup(rows, sum, at) && isBody(rows[at]?.group ?? ''));

/** "Summa stödfunktioner" after "Summa politik", each of its own rows: what stands below is of the next group, the sum of which is not shown. */
const isOneOfGroups = (rows: readonly TableRow[], { row }: { readonly row: number }, subtotals: readonly Subtotal[]): boolean => {
  const named = subtotals.filter((sum) => ofSum(rows[sum.row]?.name ?? '') !== null && rows[sum.row]?.kind === 'sum');
  return named.length >= 2 && named.length === subtotals.length && named.some((sum) => sum.row === row);
};

/** A line of cost that income and costs above it happen to add up to in some columns, but not in all, sums none of them. */
function isChanceOnOneSide({ row, parts, fails }: RowSum, rows: readonly TableRow[], all: readonly RowSum[]): boolean {
  const sideOf = (at: number) => { const line = lookUp(statementLines, rows[at]?.folded ?? ''); return line === 'income' || line === 'cost' ? line : null; };
  const own = rows[row]?.kind === 'item' ? sideOf(row) : null;
  return own !== null && fails.length > 0 && parts.some((part) => { const side = sideOf(part); return side !== null && side !== own; })
    && !all.some((other) => other.parts.includes(row));
}

/**
 * The rows of the net, where the sections Intäkter, Kostnader and Netto tell the same units each: these are the units'
 * own, and the others parts of them. Null where the rows are not told so.
 */
export function netRows(rows: readonly TableRow[], kinds: readonly RowKind[]): readonly number[] | null {
  const sections = new Map<Component, number[]>();
  kinds.forEach((kind, at) => {
    const group = rows[at]?.group ?? null;
    const section = kind === 'item' && group !== null ? lookUp(sectionComponents, fold(group)) : null;
    if (section !== null) sections.set(section, [...sections.get(section) ?? [], at]);
  });
  const [net, income, cost] = [sections.get('netCost') ?? [], sections.get('income') ?? [], sections.get('cost') ?? []];
  const names = new Set(net.map((at) => rows[at]?.folded ?? ''));
  const isTold = (others: readonly number[]) => others.length > 0 && others.every((at) => names.has(rows[at]?.folded ?? ''));
  return net.length >= 2 && isTold(income) && isTold(cost) ? net : null;
}

/**
 * A block below another with a sum of its own and the same names ("Kommunens egna enheter") tells a part of the same
 * units once more: only the first is counted. Under a heading each ("Norr", "Söder") they are units of their own.
 */
function markRepeatedBlocks(
  { rows }: Table, subtotals: readonly Subtotal[], isPart: ReadonlySet<number>, kinds: RowKind[],
): void {
  const seen = new Map<string, { readonly group: string | null; readonly sum: string | null }>();
  for (const { row, covers } of [...subtotals].filter((sum) => !isPart.has(sum.row) && sum.covers.length >= 2).sort((a, b) => a.row - b.row)) {
    const names = covers.map((at) => rows[at]?.folded ?? '').sort().join('|');
    const [first, group, sum] = [seen.get(names), rows[covers[0] ?? 0]?.group ?? null, ofSum(rows[row]?.name ?? '')];
    if (first === undefined) {
      seen.set(names, { group, sum });
      continue;
    }
    if (isSibling(first.group, group) || isSibling(first.sum, sum)) continue;
    for (let at = Math.min(row, ...covers); at <= Math.max(row, ...covers); at += 1) if (kinds[at] !== 'heading') kinds[at] = 'aside';
  }
}

/** What a sum is of by its own name: "Förskola" and "Summa förskola" of Förskola; null where it says nothing but that it is a sum. */
function ofSum(name: string): string | null {
  const own = fold(name).replace(/^(?:delsumma|summa|totalt|total|s:a)\b:? ?|[ ,]*(?:totalt|summa)$/u, '').trim();
  return own === '' || isWholeName(name) ? null : own;
}

/** Headings of two parts of the same rank: neither of all nor of what the other holds. */
const isSibling = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other && ![one, other].some((name) => isWholeName(name) || withinWords.test(fold(name)));

/**
 * "Varav engångsposter" over rows of its own, or an empty row before them, below the sum of all rows before it: what is
 * told besides, and counted in none. Where the rows above have headings too, another heading is the next group's.
 */
function rowsOfAnother({ rows }: Table, { row, covers }: Subtotal, kinds: readonly RowKind[]): number[] {
  const isApart = (at: number) => kinds[at] === 'heading' || (rows[at]?.index ?? 0) > (rows[at - 1]?.index ?? 0) + 1;
  const first = kinds.findIndex((_, at) => at > row && isApart(at));
  const isGrouped = covers.some((at) => rows[at]?.group !== null) && !closingWords.test(rows[row]?.folded ?? '');
  if (first < 0 || isGrouped || covers.some((at) => at > row) || kinds.lastIndexOf('sum') > row) return [];
  return kinds.flatMap((kind, at) => (at >= first && kind === 'item' ? [at] : []));
}

const WHOLE_ON_TOP = words(/^(?:summa|s:a|totalt?|netto)(?!\p{L})/u);

/**
 * The same below a total on top that is proved by all rows right below it: "Totalt, drift" over the areas, and after an
 * empty row "Specifikation av drift" or "Investeringar".
 */
function rowsBelowTop({ rows }: Table, { row, covers }: Subtotal, kinds: readonly RowKind[]): number[] {
  const end = Math.max(...covers);
  const isFirst = kinds.findIndex((kind) => kind === 'item' || kind === 'sum') === row && WHOLE_ON_TOP.test(rows[row]?.folded ?? '');
  const within = kinds.flatMap((kind, at) => (kind === 'item' && at > row && at < end ? [at] : []));
  if (!isFirst || covers.some((at) => at < row) || within.some((at) => !covers.includes(at)) || kinds.lastIndexOf('sum') > end) return [];
  const next = kinds.findIndex((kind, at) => at > end && kind !== 'ofWhich' && kind !== 'aside');
  const isApart = kinds[next] === 'heading' || (rows[next]?.index ?? 0) > (rows[next - 1]?.index ?? 0) + 1;
  // A heading or a line of dashes may stand among the areas.
  return isApart && covers.some((at) => rows[at]?.group === rows[row]?.group) ? kinds.flatMap((kind, at) => (at >= next && kind === 'item' ? [at] : [])) : [];
}

/** Few rows right below all others that a total on top, which words make one, leaves out: "Netto" over the areas and "Preliminära kostnader". */
function leftByTop(rows: readonly TableRow[], top: Subtotal | null, kinds: readonly RowKind[], items: readonly number[]): number[] {
  if (top === null || rows[top.row]?.kind !== 'sum' || kinds.findIndex((kind) => kind === 'item' || kind === 'sum') !== top.row || kinds.lastIndexOf('sum') !== top.row) return [];
  const left = items.filter((at) => !top.covers.includes(at));
  return left.length * LEFT_OF <= top.covers.length && left.every((at) => at > Math.max(...top.covers)) ? left : [];
}

function itemsUnder(row: number, sums: ReadonlyMap<number, RowSum>, kinds: readonly RowKind[]): number[] {
  const found: number[] = [];
  const open = [row];
  const seen = new Set<number>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const part of sums.get(next)?.parts ?? []) {
      if (kinds[part] === 'item') found.push(part);
      else open.push(part);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The row that sums every item: the one that no other sums and that holds them all, else the last that words make a sum. */
function findTotal(
  rows: readonly TableRow[], subtotals: readonly Subtotal[], isPart: ReadonlySet<number>,
  kinds: readonly RowKind[], items: readonly number[],
): number | null {
  const roots = subtotals.filter(({ row }) => !isPart.has(row) && kinds[row] === 'sum');
  const whole = roots.find(({ covers }) => covers.length === items.length && items.length > 0 && covers.every((row, at) => row === items[at]));
  if (whole) return whole.row;
  // A sum below all items that a row or two slipped out of is the whole all the same; "Summa" alone, though more did.
  const isWorded = (row: number) => rows[row]?.kind === 'sum' && lookUp(wordedComponents, rows[row].folded) === null;
  const isOne = new Set(items.map((at) => rows[at]?.group ?? null)).size === 1;
  const isClosing = (row: number) => closingWords.test(rows[row]?.folded ?? '');
  // "Totalt" over sums, of which it leaves one out.
  const isOverSums = (row: number) => subtotals.filter((one) => isPart.has(one.row) && one.row < row).length >= 2
    && roots.every((root) => root.row === row || !isClosing(root.row));
  const closes = (row: number) => isClosing(row) && (isOne && roots.length === 1 || isOverSums(row));
  const nearly = roots.find(({ row, covers }) => row > (items.at(-1) ?? 0) && row === kinds.lastIndexOf('sum') && isWorded(row)
    && (covers.length * 5 > items.length * 4 || closes(row)));
  if (nearly) return nearly.row;
  const last = kinds.lastIndexOf('sum');
  const covered = new Set(subtotals.map(({ row }) => row));
  if (last >= 0 && !covered.has(last) && last > (items.at(-1) ?? 0)) return last;
  // "Totalt" on top of all rows, which come to something else.
  const top = kinds.findIndex((kind) => kind === 'item' || kind === 'sum');
  return top >= 0 && top === last && roots.length === 0 && isClosing(top) && items.length >= 2 ? top : null;
}

/** Below the whole, the same amounts once more, or nearly, are what it is checked or compared with: no unit. */
function markRepeated(whole: number, covers: readonly number[], kinds: RowKind[], grid: AmountGrid, derived: ReadonlySet<number>): void {
  // A printed sum may miss a row that the ledger has.
  const items = kinds.flatMap((kind, at) => (kind === 'item' && at < whole ? [at] : []));
  // Beside an income a part may be as large as its whole.
  const parts = new Set(covers);
  for (let row = whole + 1; row < grid.rows; row += 1) {
    if (kinds[row] === 'item' && !parts.has(row) && (isSameRow(grid, whole, row) || isLikeWhole(grid, whole, row, derived) || isSumInAll(grid, row, items, derived))) kinds[row] = 'aside';
  }
}

/** On top of all rows what the sum below them comes to, in every column: the whole once more, by its name ("Nämnden" over "Summa nämnden"). */
function markRepeatedAbove(subtotals: readonly Subtotal[], isPart: ReadonlySet<number>, kinds: RowKind[], grid: AmountGrid): void {
  const first = kinds.findIndex((kind) => kind === 'item' || kind === 'sum');
  const isWhole = ({ row, covers }: Subtotal): boolean => !isPart.has(row) && covers.length >= 2 && covers.every((at) => at > first && at < row) && isSameRow(grid, row, first);
  if (kinds[first] === 'item' && subtotals.some(isWhole)) kinds[first] = 'aside';
}

/** Below the rows of a whole that stands on top of them all: the whole once more, as the ledger has it. */
function markRepeatedBelow(
  rows: readonly TableRow[], subtotals: readonly Subtotal[], isPart: ReadonlySet<number>, kinds: RowKind[], grid: AmountGrid, derived: ReadonlySet<number>,
): void {
  const first = kinds.findIndex((kind) => kind === 'item' || kind === 'sum');
  const whole = subtotals.find(({ row, covers }) => row === first && !isPart.has(row) && covers.length >= 2);
  if (!whole || rows[whole.row]?.kind !== 'sum') return;
  for (let row = Math.max(...whole.covers) + 1; row < kinds.length; row += 1) {
    if (kinds[row] === 'item' && (isSameRow(grid, whole.row, row) || isLikeWhole(grid, whole.row, row, derived))) kinds[row] = 'aside';
  }
}

/** No unit is as large as all the others together, within a tenth, in every amount that it has. */
const LIKE_WHOLE = 0.1;

function isLikeWhole(grid: AmountGrid, whole: number, row: number, derived: ReadonlySet<number>): boolean {
  let like = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const [all, own] = [amountAt(grid, whole, column), amountAt(grid, row, column)];
    if (derived.has(column) || Number.isNaN(own) || Number.isNaN(all) || (own === 0 && all === 0)) continue;
    if (Math.abs(own - all) > Math.abs(all) * LIKE_WHOLE) return false;
    like += 1;
  }
  return like > 0;
}

function isSameRow({ amounts, columns, units }: AmountGrid, one: number, other: number): boolean {
  let same = 0;
  for (let column = 0; column < columns; column += 1) {
    const [a, b] = [amounts[one * columns + column] ?? NaN, amounts[other * columns + column] ?? NaN];
    if (Number.isNaN(b)) continue;
    if (!(Math.abs(a - b) <= (units[column] ?? 1))) return false;
    if (b !== 0) same += 1;
  }
  return same >= Math.min(2, columns);
}

/**
 * "Transport" at the end of a printed page and at the top of the next one: all rows so far once more, and no unit. Where
 * the name does not say so, only if a page ends beside it or it stands there twice, and no printed sum counts it: an area can have that name.
 */
function markCarried({ rows }: Table, columns: readonly TableColumn[], kinds: RowKind[], grid: AmountGrid, derived: ReadonlySet<number>): void {
  rows.forEach(({ folded, chosen }, at) => { if (kinds[at] === 'item' && !chosen && carriedByPage.test(folded)) kinds[at] = 'aside'; });
  const named = rows.flatMap(({ folded }, at) => (kinds[at] === 'item' && carriedWords.test(folded) ? [at] : []));
  if (named.length === 0 || columns.length === 0) return;
  const isSumOf = (row: number, parts: readonly number[]): boolean => parts.length >= 2 && isSumInAll(grid, row, parts, derived);
  const before = (row: number) => kinds.flatMap((kind, at) => (kind === 'item' && at < row && !named.includes(at) ? [at] : []));
  const carried = named.filter((row) => isSumOf(row, before(row)));
  const isCounted = kinds.some((kind, at) => kind === 'sum' && isSumOf(at, kinds.flatMap((own, place) => (own === 'item' && place < at ? [place] : []))));
  const atPageEnd = (at: number) => endsPage(rows[at - 1], rows[at]) || endsPage(rows[at], rows[at + 1]);
  if (isCounted || (carried.length < 2 && !carried.some(atPageEnd))) return;
  for (const at of carried) kinds[at] = 'aside';
}

/** A sum that leaves a part out: "Totalt exkl. VA och avfall". */
const LEAVES_OUT = words(/(?<!\p{L})(?:exkl|exklusive|exklusiv|förutom|utan)(?!\p{L})/u);
/** Longer lists below a sum are more than its division. */
const MOST_DIVIDED = 4;

/** Below the total: a sum that leaves a part out, and rows that the whole once more is divided into ("Skattefinansierat" and "Taxefinansierat"). */
function markExcerpts(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, derived: ReadonlySet<number>): void {
  const counted = kinds.flatMap((kind, at) => (kind === 'heading' || kind === 'ofWhich' ? [] : [at]));
  const first = Math.max(1, counted.length - 1 - MOST_DIVIDED);
  for (let place = first; place < counted.length; place += 1) {
    const [whole, row] = [counted[place - 1] ?? 0, counted[place] ?? 0];
    const rest = counted.slice(place);
    // A sum over its rows stands above all of them.
    if (kinds[whole] !== 'sum' || !counted.slice(0, place - 1).some((at) => kinds[at] === 'item')) continue;
    if (kinds[row] === 'sum' && LEAVES_OUT.test(rows[row]?.folded ?? '')) kinds[row] = 'aside';
    else if (rest.length >= 2 && rest.every((at) => rows[at]?.kind === 'item') && isSumInAll(grid, whole, rest, derived)) for (const at of rest) kinds[at] = 'aside';
  }
}

function isSumInAll({ amounts, columns, units }: AmountGrid, row: number, parts: readonly number[], derived: ReadonlySet<number>): boolean {
  let telling = 0;
  for (let column = 0; column < columns; column += 1) {
    const printed = amounts[row * columns + column] ?? NaN;
    if (Number.isNaN(printed) || derived.has(column)) continue;
    const sum = parts.reduce((total, part) => total + (amounts[part * columns + column] || 0), 0);
    if (Math.abs(sum - printed) > (units[column] ?? 1) * Math.max(1, parts.length / 2)) return false;
    if (printed !== 0) telling += 1;
  }
  return telling > 0;
}

/** Whether rows that are none of the table's stand between two of its rows. */
const endsPage = (upper: TableRow | undefined, lower: TableRow | undefined): boolean =>
  upper !== undefined && lower !== undefined && lower.index > upper.index + 1;
