import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import { numberIn } from '../../cells/cellReading';
import type { RowKind, TableRow } from '../../geometry/table';
import { financingWords, lookUp, municipalBodies, organisationWords, payerWords, statementLines, taxWords } from '../../words/lexicon';
import { bridgingWords } from '../../words/bridging';
import { words } from '../../words/swedish';
import { isCommittee } from '../../geometry/titles';
import { areOver, isCompany } from './organisations';

/** Rows below the sum of the units that pay for them, and what is left: none of them is a unit. */

/** Whether a row is the sum of others in all columns that do not follow from others. */
type AddsUp = (sum: number, parts: readonly number[]) => boolean;

/**
 * "Skatteintäkter", "Generella statsbidrag och utjämning" and "Finansnetto" below the sum of the committees, down to
 * "Årets resultat": how the whole municipality is financed. What stands between that sum and them, as pensions, is of the
 * same kind. Without a sum or committees above them they may be rows like the others.
 */
export function markTaxes(rows: readonly TableRow[], kinds: RowKind[], addsUp: AddsUp): void {
  const first = rows.findIndex(({ folded }, at) => kinds[at] === 'item' && taxWords.test(folded));
  const sum = first < 0 ? -1 : kinds.lastIndexOf('sum', first);
  // A list of committees says as much as their sum.
  const whole = sum < 0 ? lastOfCommittees(rows.slice(0, Math.max(first, 0))) : sum;
  // What they come to may stand there without a word for it, and is told by what is taken from it.
  if (sum < 0 && whole >= 0 && provenNet(rows, kinds, first, addsUp) >= 0) return;
  if (whole < 0 || kinds.slice(0, whole + 1).filter((kind) => kind === 'item').length < 2) return;
  const results = rows.flatMap(({ folded, kind }, at) => (at > first && (RESULT.test(folded) || (kind === 'sum' && folded.startsWith('förändring'))) ? [at] : []));
  const last = results.at(-1) ?? endOfFinances(rows, kinds, { whole, first }, addsUp);
  if (last < 0) return;
  for (let at = whole + 1; at <= last; at += 1) if (kinds[at] === 'item' || kinds[at] === 'sum') kinds[at] = 'aside';
}

/** The last of some rows that is a unit of its own, where most of them are committees; -1 where they are not. */
function lastOfCommittees(rows: readonly TableRow[]): number {
  const items = rows.filter(({ kind }) => kind === 'item');
  const committees = items.filter(({ folded }) => isCommittee(folded) || municipalBodies.test(folded)).length;
  return committees < LEAST_COMMITTEES || committees * 2 <= items.length ? -1 : rows.map((row) => row.kind === 'item' && namesUnit(row)).lastIndexOf(true);
}

const LEAST_COMMITTEES = 3;

/** Where no result ends them: the row that the sum of the committees and what stands below it come to, else "Summa finansförvaltningen". */
function endOfFinances(rows: readonly TableRow[], kinds: readonly RowKind[], { whole, first }: { readonly whole: number; readonly first: number }, addsUp: AddsUp): number {
  const isAmount = (at: number): boolean => kinds[at] === 'item' || kinds[at] === 'sum';
  const sums = kinds.flatMap((kind, at) => (kind === 'sum' && at > first ? [at] : []));
  const isOfAll = (row: number): boolean => {
    const between = kinds.flatMap((_, at) => (at > whole && at < row && isAmount(at) ? [at] : []));
    // What is summed between them counts by its sums.
    const bySums = between.filter((at) => kinds[at] === 'sum' || sums.every((sum) => sum < at || sum >= row));
    return between.length > 0 && isAmount(row) && [between.filter((at) => kinds[at] === 'item'), bySums].some((parts) => addsUp(row, [whole, ...parts]));
  };
  const closing = rows.flatMap((_, at) => (at > first && isOfAll(at) ? [at] : [])).at(-1);
  return closing ?? sums.find((at) => financingWords.test((rows[at]?.folded ?? '').replace(SUM_OF, ''))) ?? -1;
}

const SUM_OF = /^(?:summa|s:a|totalt?) /;

/**
 * "Granby Energi AB", "Summa bolag" and "Totalt koncernen" below the sum of the committees: the results of companies are
 * no net costs of areas, and what all of them come to is no total of theirs.
 */
export function markCompanies(rows: readonly TableRow[], kinds: RowKind[]): void {
  const whole = kinds.indexOf('sum');
  const isItem = (at: number): boolean => kinds[at] === 'item';
  const below = rows.flatMap((_, at) => (at > whole && isItem(at) ? [at] : []));
  if (whole < 2 || below.length === 0) return;
  const above = rows.slice(0, whole).filter((_, at) => isItem(at));
  const areSummed = rows.some(({ folded }, at) => at > (below.at(-1) ?? 0) && kinds[at] === 'sum' && areOver(folded));
  const isOfCompany = (at: number): boolean => isCompany(rows[at]?.folded ?? '') || areOver(rows[at]?.group ?? '') || areSummed;
  if (above.length < 2 || above.some(({ folded, group }) => isCompany(folded) || areOver(group ?? '')) || !below.every(isOfCompany)) return;
  for (let at = whole + 1; at < rows.length; at += 1) if (isItem(at) || kinds[at] === 'sum') kinds[at] = 'aside';
}

/**
 * "Kommunbidrag" and "Resultat" below the sum of the units: what pays for them, and what is left of it. Neither is a
 * unit, and the result is the sum of none, as its amounts tell whichever way the units are signed.
 */
export function markFinanced(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, { derived, differences }: OtherColumns): void {
  let whole = -1;
  for (let result = 2; result < grid.rows; result += 1) {
    const paid = result - 1;
    if (kinds[paid - 1] === 'sum') whole = paid - 1;
    const isResult = kinds[result] === 'sum' || RESULT.test(rows[result]?.folded ?? '');
    // Finansförvaltningen is a unit of its own, and so is a committee.
    const pays = (kinds[paid] === 'item' || kinds[paid] === 'aside') && !financingWords.test(rows[paid]?.folded ?? '') && !isCommittee(rows[paid]?.folded ?? '');
    // A committee's name may stand for the sum of its units.
    const named = paid > 2 && kinds[paid - 1] === 'item' && isCommittee(rows[paid - 1]?.folded ?? '') ? paid - 1 : -1;
    // Without a sum of the units only what is known to pay for them tells the result from their sum.
    if (!isResult || !pays || (whole < 0 && named < 0 && !isPayer(rows[paid]?.folded ?? ''))) continue;
    const isLeft = (of: number) => of >= 0 && (leavesOf(grid, { result, paid, whole: of }, derived) || isOffset(grid, { result, paid }, [of], differences));
    const units = kinds.flatMap((kind, at) => (kind === 'item' && at < paid ? [at] : []));
    if (!isLeft(whole) && !isLeft(named) && !(whole < 0 && isOffset(grid, { result, paid }, units, differences))) continue;
    kinds[paid] = 'aside';
    kinds[result] = 'aside';
  }
}

/** "Medlemsbidrag", "Tilldelad ram": what is known to pay for units. */
const isPayer = (folded: string): boolean => payerWords.test(folded) || FRAME.test(folded);
const FRAME = words(/^(?:(?:tilldelad )?(?:budget)?ram|(?:tilldelat |ram)?anslag|skattemedel|(?:kommun|nämnds?)bidrag|kommunersättning)$/u);

/**
 * "Kommunbidrag" or "Finansiering" last among the units of one committee, with or without their sum and with nothing
 * taken from it: it comes to all of them together in a column of its own, so it pays for them, signed against them or not.
 */
export function markPaying(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, { derived, differences }: OtherColumns): void {
  const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const [paid, units] = [items.at(-1) ?? -1, items.slice(0, -1)];
  const { folded } = rows[paid] ?? { folded: '' };
  if (units.length < LEAST_UNITS || !(isPayer(folded) || financingWords.test(folded) || taxWords.test(folded))) return;
  // Among committees what finances all is a unit of its own; and a sum below may count it.
  if (kinds.lastIndexOf('sum') > paid || units.some((at) => isCommittee(rows[at]?.folded ?? '') || municipalBodies.test(rows[at]?.folded ?? ''))) return;
  for (let column = 0; column < grid.columns; column += 1) {
    if (derived.has(column) || differences.has(column)) continue;
    const all = units.reduce((sum, at) => sum + (amountAt(grid, at, column) || 0), 0);
    const pays = amountAt(grid, paid, column) || 0;
    if (pays !== 0 && Math.abs(Math.abs(pays) - Math.abs(all)) <= (grid.units[column] ?? 1) * Math.max(2, units.length / 2)) {
      kinds[paid] = 'aside';
      return;
    }
  }
}

const LEAST_UNITS = 2;

/** "Kommunbidrag" that a sum below counts with the units, as signed as they are: a service that bears the name. */
export function keepServices(rows: readonly TableRow[], kinds: RowKind[], addsUp: AddsUp, signOf: (row: number) => number): void {
  for (const [at, row] of rows.entries()) {
    if (kinds[at] !== 'aside' || row.kind !== 'item' || !/^kommun(?:bidrag|ersättning)/.test(row.folded)) continue;
    const sum = kinds.indexOf('sum', at);
    const before = kinds.flatMap((kind, place) => (place < sum && (kind === 'item' || place === at) ? [place] : []));
    const since = before.filter((place) => place > kinds.lastIndexOf('sum', at));
    const isCounted = sum >= 0 && [before, since].some((parts) => parts.length >= 2 && parts.every((part) => signOf(part) * signOf(at) >= 0) && addsUp(sum, parts));
    if (isCounted) kinds[at] = 'item';
  }
}

/** "Diff" or "Avrundning" last under a sum on top of all rows, which comes to its amounts with that row alone: one of them. */
export function keepCounted(rows: readonly TableRow[], kinds: RowKind[], addsUp: AddsUp): void {
  const top = kinds.findIndex((kind) => kind === 'item' || kind === 'sum');
  if (kinds[top] !== 'sum' || kinds.lastIndexOf('sum') !== top) return;
  const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const left = kinds.flatMap((kind, at) => (kind === 'aside' && at > top && rows[at]?.kind === 'item' ? [at] : []));
  if (left.length > 0 && items.length >= 2 && !addsUp(top, items) && addsUp(top, [...items, ...left])) for (const at of left) kinds[at] = 'item';
}

const RESULT_OF_ALL = words(/^verksamhete(?:ns|rnas) netto|\benl(?:igt|\.)? (?:kommunens )?resultaträkning/);
/** A line of a result ("Avskrivningar") or of what it differs from the units' net by ("Återläggning kapitalkostnader"). */
const bridges = (folded: string): boolean => lookUp(statementLines, folded) !== null || bridgingWords.test(folded);

/** "Verksamhetens nettokostnad" below the sum of the committees and what is taken from it: a sum of those, and of no units. The net above them is the sum that taxes are told by. */
export function markAdjusted(rows: readonly TableRow[], kinds: RowKind[], addsUp: AddsUp): void {
  for (const [row, kind] of kinds.entries()) {
    const folded = rows[row]?.folded ?? '';
    const isOfAll = RESULT_OF_ALL.test(folded);
    if ((kind !== 'sum' && !(isOfAll && kind === 'item')) || row === 0 || /^(?:summa|s:a|tot)/.test(folded)) continue;
    const worded = kinds.lastIndexOf('sum', row - 1);
    const whole = worded < 0 && isOfAll ? provenNet(rows, kinds, row, addsUp) : worded;
    if (whole < 0) continue;
    const between = kinds.flatMap((one, at) => (at > whole && at < row && one !== 'heading' ? [at] : []));
    // What bridges the two nets is no unit either, by its words or since it gives back some of what the committees cost.
    // Several rows, and what costs as they do, may be what is budgeted centrally, as units of the whole.
    const isNamed = isOfAll && between.length === 1 && namesCommittees(rows, kinds, whole, addsUp);
    const givesBack = (at: number) => isNamed && !namesUnit(rows[at]) && areOpposed(rows[whole], rows[at]);
    const isBridge = (at: number) => kinds[at] === 'item' && isOfAll && (bridges(rows[at]?.folded ?? '') || givesBack(at));
    if (between.length === 0 || between.some((at) => kinds[at] !== 'aside' && !isBridge(at))) continue;
    if (!addsUp(row, [whole, ...between]) && !between.some((_, from) => between.length - from >= 2 && addsUp(row, between.slice(from)))) continue;
    kinds[whole] = 'sum';
    for (const at of [...between, row]) kinds[at] = 'aside';
  }
}

/** "Summa nämndernas nettokostnad", which all rows above come to: what stands below it is of no committee, whatever it is called. */
function namesCommittees(rows: readonly TableRow[], kinds: readonly RowKind[], whole: number, addsUp: AddsUp): boolean {
  const parts = kinds.flatMap((kind, at) => (kind === 'item' && at < whole ? [at] : []));
  return COMMITTEES.test(rows[whole]?.folded ?? '') && parts.length >= 2 && parts.some((at) => isCommittee(rows[at]?.folded ?? '')) && addsUp(whole, parts);
}

/** Whether two rows are signed against each other in most of their columns. */
function areOpposed(one: TableRow | undefined, other: TableRow | undefined): boolean {
  const signs = (one?.raw.values ?? []).flatMap((_, column) => {
    const [a, b] = [one, other].map((row) => (row ? numberIn(row.raw, column) ?? 0 : 0)) as [number, number];
    return a !== 0 && b !== 0 ? [Math.sign(a) * Math.sign(b)] : [];
  });
  return signs.filter((sign) => sign < 0).length * 2 > signs.length;
}

const COMMITTEES = words(/(?<!\p{L})nämnde(?:r|rna|rnas)(?!\p{L})/u);
/** "Finansförvaltning" and "Räddningstjänst": who has money of its own, also beside the committees. */
const namesUnit = (row: TableRow | undefined): boolean =>
  row !== undefined && (isCommittee(row.folded) || organisationWords.test(row.folded) || municipalBodies.test(row.folded) || SERVICE.test(row.folded));
const SERVICE = words(/(?:tjänst|förbund|stiftelse|bolag|revision|överförmyndare)(?:en|et|n)?$/u);

/** "Nämndernas nettokostnad", that no word makes a sum, over a row: all rows above it come to it. */
function provenNet(rows: readonly TableRow[], kinds: readonly RowKind[], row: number, addsUp: AddsUp): number {
  const items = kinds.flatMap((kind, at) => (kind === 'item' && at < row ? [at] : []));
  return items.find((at, place) => place >= 2 && /netto(?!\p{L}*budget)/u.test(rows[at]?.folded ?? '') && addsUp(at, items.slice(0, place))) ?? -1;
}

interface OtherColumns {
  /** Columns that follow from others. */
  readonly derived: ReadonlySet<number>;
  /** Variances and changes: of either sign in any unit, they tell nothing of what pays for what. */
  readonly differences: ReadonlySet<number>;
}

interface FinancedRows {
  readonly result: number;
  readonly paid: number;
  readonly whole: number;
}

/** Whether a result is what pays and the units together in every column, the one offsetting the others in at least one: also of income, costs and net each by itself. */
function isOffset(grid: AmountGrid, { result, paid }: Pick<FinancedRows, 'result' | 'paid'>, units: readonly number[], differences: ReadonlySet<number>): boolean {
  let offsets = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const amounts = (rows: readonly number[]) => rows.reduce((sum, row) => sum + (amountAt(grid, row, column) || 0), 0);
    const [printed, pays, all] = [amounts([result]), amounts([paid]), amounts(units)];
    if (Math.abs(printed - pays - all) > (grid.units[column] ?? 1) * Math.max(2, units.length / 2)) return false;
    if (!differences.has(column) && pays * all < 0 && Math.abs(printed) * 2 <= Math.abs(all)) offsets += 1;
  }
  return offsets > 0;
}

const RESULT = words(/\b(?:netto)?resultat\b|^(?:över|under)skott/);

/** Whether a row is what another leaves of a sum, in every amount and one way round in all, and far smaller than the sum. */
function leavesOf({ amounts, columns, units }: AmountGrid, { result, paid, whole }: FinancedRows, derived: ReadonlySet<number>): boolean {
  let telling = 0;
  const ways = new Set<1 | -1>([1, -1]);
  for (let column = 0; column < columns; column += 1) {
    const [printed, pays, all] = [result, paid, whole].map((row) => amounts[row * columns + column] ?? NaN) as [number, number, number];
    if (derived.has(column) || Number.isNaN(pays) || Number.isNaN(all) || pays === 0) continue;
    const left = Number.isNaN(printed) ? 0 : printed;
    if (Math.abs(left) * 2 > Math.abs(all)) return false;
    for (const way of ways) if (Math.abs(way * left - (Math.abs(pays) - Math.abs(all))) > 2 * (units[column] ?? 1)) ways.delete(way);
    telling += 1;
  }
  return telling >= 2 && ways.size > 0;
}
