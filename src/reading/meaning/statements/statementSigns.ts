import type { SignConvention } from '../../../values/sign';
import type { Field } from '../field';
import { withCostsBySums, withOneSide } from './oneSidedLines';
import { lineKinds, type StatementLineKind } from './statement';
import type { RowSum } from '../../arithmetic/rowSum';
import { lookUp, statementLines } from '../../words/lexicon';
import { numberIn } from '../../cells/cellReading';
import { words } from '../../words/swedish';
import { displayedUnit, storedDecimals } from '../../cells/displayedUnit';
import { isWithin } from '../../../values/tolerance';
import type { Table, TableRow } from '../../geometry/table';

const numberAt = (row: TableRow, field: Field): number | null => numberIn(row.raw, field.column.column);

const isVariance = ({ measure }: Field): boolean => measure === 'variance' || measure === 'varianceToDate';

/** Sum of positive and sum of negative amounts. */
function weights(amounts: readonly number[]): { plus: number; minus: number } {
  let plus = 0;
  let minus = 0;
  for (const amount of amounts) if (amount > 0) plus += amount; else minus -= amount;
  return { plus, minus };
}

function amountsIn(rows: readonly TableRow[], fields: readonly Field[]): number[] {
  const amounts: number[] = [];
  for (const row of rows) {
    for (const field of fields) {
      const amount = numberAt(row, field);
      if (amount !== null) amounts.push(amount);
    }
  }
  return amounts;
}

/** +1, −1 or 0 (nothing but zeros), by weight. */
function prevailing(amounts: readonly number[]): -1 | 0 | 1 {
  const { plus, minus } = weights(amounts);
  if (plus === minus) return 0;
  return plus > minus ? 1 : -1;
}

/** The lines of a statement with what they are. */
export interface StatementLines extends Pick<Table, 'rows'> {
  readonly kinds: readonly StatementLineKind[];
}

export const linesOf = (table: Table): StatementLines => ({ rows: table.rows, kinds: withCostsBySums(table, withOneSide(table, lineKinds(table))) });

/** The convention of income statements that are written alike, by the signs of their income and their cost lines. */
export function statementConvention(statements: readonly StatementLines[], fields: readonly Field[]): SignConvention {
  const amounts = fields.filter((field) => !isVariance(field));
  const rows = statements.flatMap((statement) => statement.rows);
  const kinds = statements.flatMap((statement) => statement.kinds);
  const signOf = (wanted: readonly StatementLineKind[]) => prevailing(amountsIn(rows.filter((_, at) => wanted.includes(kinds[at] ?? 'other')), amounts));
  const costs = signOf(['cost', 'costTotal']);
  const income = signOf(['income', 'incomeTotal']);
  if (costs < 0) return 'costsNegative';
  if (income < 0) return 'incomeNegative';
  if (costs > 0) return income > 0 || signOf(['grant']) > 0 ? 'allPositive' : 'netCostsPositive';
  return income === 0 && signOf(['netCost']) > 0 ? 'netCostsPositive' : 'costsNegative';
}

/** So many lines of costs with one sign are no slip. */
const LEAST_COSTS = 2;

/** The convention of one column where all its costs have the sign that those of the others have not: an outcome from the ledger beside a budget without signs. Null for other columns. */
export function conventionOfColumn(lines: StatementLines, field: Field, convention: SignConvention): SignConvention | null {
  const { rows, kinds } = lines;
  const costs = amountsIn(rows.filter((_, at) => ['cost', 'costTotal', 'netCost'].includes(kinds[at] ?? 'other')), [field]).filter((amount) => amount !== 0);
  const wanted = convention === 'costsNegative' ? 1 : -1;
  return costs.length >= LEAST_COSTS && costs.every((amount) => Math.sign(amount) === wanted) ? statementConvention([lines], [field]) : null;
}

/**
 * The factor of each line of a statement. A line's own sign follows the table's convention; a grant is always income;
 * a printed result takes the sign that makes it the sum of income, grant and costs.
 */
export function statementFactors(
  lines: StatementLines, fields: readonly Field[], convention: SignConvention, summed: ReadonlySet<number> = new Set(),
): number[] {
  const { rows, kinds } = lines;
  const amounts = fields.filter((field) => !isVariance(field));
  const mirrored = convention === 'costsNegative' && isMirrored(lines, amounts);
  const own = kinds.map((kind, at): number => {
    const row = rows[at];
    if (mirrored && (kind === 'income' || kind === 'incomeTotal')) return -1;
    if (kind === 'grant' && row) return prevailing(amountsIn([row], amounts)) < 0 ? -1 : 1;
    if (convention === 'costsNegative') return 1;
    if (convention === 'incomeNegative' || convention === 'netCostsPositive') {
      return convention === 'netCostsPositive' && (kind === 'income' || kind === 'incomeTotal') ? 1 : -1;
    }
    return kind === 'cost' || kind === 'costTotal' || kind === 'netCost' ? -1 : 1;
  });
  return kinds.map((kind, at) => {
    const row = rows[at];
    if (!row || (kind !== 'result' && kind !== 'netCost')) return followsWording(row, own[at] ?? 1, convention);
    // A result that its own lines add up to as they are printed is signed as they are.
    if (summed.has(at) || repeatsOneOf(rows, summed, amounts, at)) return convention === 'costsNegative' ? 1 : own[at] ?? 1;
    return resultFactor(lines, own, amounts, at) ?? own[at] ?? 1;
  });
}

/** Whether a line has the amounts of a sum above it: "Årets resultat" below "Resultat efter finansiella poster" and nothing extraordinary. */
function repeatsOneOf(rows: readonly TableRow[], summed: ReadonlySet<number>, amounts: readonly Field[], at: number): boolean {
  const printed = (row: TableRow | undefined) => amounts.map((field) => (row ? numberAt(row, field) : null));
  const own = printed(rows[at]);
  return own.some(Boolean) && [...summed].some((row) => row < at && printed(rows[row]).every((amount, place) => amount === own[place]));
}

/**
 * Lines that others add up to are no lines of their own, whatever their words: of one side of the result a sum of it
 * ("Summa personalkostnader"), of both the result ("Driftnetto"), or a step to it ("Kvar före OH") where another line,
 * or a sum that holds it, is that.
 */
export function withTotals({ rows, kinds }: StatementLines, sums: readonly RowSum[], areAccounts: boolean): StatementLineKind[] {
  const found = [...kinds];
  const isSaid = kinds.includes('result') || kinds.includes('netCost');
  let before = lastBefore(rows, kinds);
  let net: number | null = null;
  // An account among accounts is the sum of none of them, whatever their amounts come to; the code of a unit or an activity says nothing of that.
  const isAccount = (row: number) => areAccounts && rows[row]?.code != null;
  for (const { row, parts, saidOnly, agrees, fails } of sums) {
    if (saidOnly || parts.length < 2) continue;
    const whose = agrees.length > fails.length ? saidSide(rows[row]) : null;
    if (whose !== null) for (const part of parts) if (sideOf(found[part]) !== whose && ['income', 'cost', 'other'].includes(found[part] ?? '')) found[part] = whose;
    // What a result before others and the lines below it come to is the result of the statement.
    if (before !== null && row > before && parts.includes(before) && mayBeResult(found[row], rows[row]) && agrees.length > fails.length) {
      found[row] = 'result';
      before = row;
      continue;
    }
    const isStep = net !== null && parts.includes(net);
    const sides = new Set(parts.map((part) => sideOf(found[part])));
    const [side] = sides;
    const own = found[row];
    const isNet = isStep || (sides.has('income') && sides.has('cost') && (own === 'income' || own === 'cost'));
    if (isNet && agrees.length > fails.length && !isAccount(row)) {
      if (net !== null && isStep) found[net] = 'other';
      const isResult = !isSaid && (net === null || isStep);
      found[row] = isResult ? 'result' : 'other';
      if (isResult) net = row;
      continue;
    }
    if (sides.size !== 1 || !side || !(own === side || own === 'other')) continue;
    found[row] = side === 'income' ? 'incomeTotal' : 'costTotal';
  }
  return found;
}

/** A result that says it is one of several: others follow on it, whatever they are called ("Förändring av eget kapital"). */
const BEFORE_RESULT = words(/^(?:verksamhetens|rörelse|drift|brutto)\p{L}* ?resultat|resultat(?:et)? (?:före|efter|innan) /u);

/** No word makes the line another one, or it is what the result was called before. */
const mayBeResult = (kind: StatementLineKind | undefined, row: TableRow | undefined): boolean =>
  kind === 'other' || (kind === 'accumulated' && /^(?:årets )?förändring av (?:det )?eget kapital/u.test(row?.folded ?? ''));

/** The last result of a statement by its words, where it is one before others. */
function lastBefore(rows: readonly TableRow[], kinds: readonly StatementLineKind[]): number | null {
  const last = kinds.lastIndexOf('result');
  return BEFORE_RESULT.test(rows[last]?.folded ?? '') ? last : null;
}

/** The side that a sum is of by its name: "Hyror" within "Summa lokalkostnader" is no income. */
const saidSide = (row: TableRow | undefined): 'income' | 'cost' | null =>
  (row?.kind !== 'sum' || !/^(?:summa|s:a|total)|totalt$/.test(row.folded) || row.folded.includes('netto') ? null : /kostnader(?: totalt)?$/.test(row.folded) ? 'cost' : /intäkter(?: totalt)?$/.test(row.folded) ? 'income' : null);

const sideOf = (kind: StatementLineKind | undefined): 'income' | 'cost' | null =>
  (kind === 'income' || kind === 'incomeTotal' ? 'income' : kind === 'cost' || kind === 'costTotal' ? 'cost' : null);

/** The side of the lines around a line: both of those nearest that are known, or the only one. */
function sideAround(kinds: readonly StatementLineKind[], at: number): 'income' | 'cost' | null {
  const isKnown = (kind: StatementLineKind) => sideOf(kind) !== null;
  const [before, after] = [sideOf(kinds.slice(0, at).filter(isKnown).at(-1)), sideOf(kinds.slice(at + 1).find(isKnown))];
  return before === null || after === null || before === after ? before ?? after : null;
}

/**
 * Lines that no word knows belong to the side that their amounts are on, where the table tells income from costs by sign;
 * where all are written as plus, to the side that they stand among.
 */
export function withUnknownLines({ rows, kinds }: StatementLines, fields: readonly Field[], convention: SignConvention): StatementLineKind[] {
  const amounts = fields.filter((field) => !isVariance(field));
  const cost = convention === 'costsNegative' ? -1 : convention === 'incomeNegative' ? 1 : 0;
  // Beside a printed result nothing hangs on them.
  if (kinds.includes('result') || kinds.includes('netCost')) return [...kinds];
  return kinds.map((kind, at) => {
    const row = rows[at];
    if (kind !== 'other' || row?.kind !== 'item' || lookUp(statementLines, row.folded) !== null) return kind;
    if (cost === 0) return convention === 'allPositive' ? sideAround(kinds, at) ?? kind : kind;
    const sign = prevailing(amountsIn([row], amounts));
    return sign === 0 ? kind : sign === cost ? 'cost' : 'income';
  });
}

/** "varav kostnader" and "varav intäkter" take the sign that their wording asks for. */
function followsWording(row: TableRow | undefined, factor: number, convention: SignConvention): number {
  if (row?.kind !== 'ofWhich' || convention === 'costsNegative') return factor;
  if (convention === 'allPositive') return row.folded.includes('kostnad') ? -1 : 1;
  return factor;
}

/** Whether income is below zero as costs are, and the result is printed as what the one is more than the other: all signs are turned of a statement without any. */
function isMirrored({ rows, kinds }: StatementLines, amounts: readonly Field[]): boolean {
  const at = kinds.findIndex((kind) => kind === 'result' || kind === 'netCost');
  const parts = at < 0 ? [] : addends(kinds, at);
  const [income, costs] = (['income', 'cost'] as const).map((side) => parts.filter((part) => sideOf(kinds[part]) === side)) as [number[], number[]];
  if (income.length === 0 || costs.length === 0 || income.length + costs.length < parts.length) return false;
  const told = amounts.flatMap((field) => {
    const valuesOf = (places: readonly number[]): number[] => places.map((place) => numberAt(rows[place] as TableRow, field) ?? 0);
    const printed = numberAt(rows[at] as TableRow, field);
    return printed === null || printed === 0 ? [] : [{ printed, income: valuesOf(income), costs: valuesOf(costs) }];
  });
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return told.length > 0 && told.every((one) => one.income.every((value) => value <= 0) && sumOf(one.income) < 0
    && isWithin(sumOf(one.income) - sumOf(one.costs) - one.printed, { unit: displayedUnit([one.printed, ...one.income, ...one.costs].map(storedDecimals), []), terms: parts.length }));
}

/** A result that is printed with the other sign is nearly what its lines come to, but for this share; one that is far from it has lines of its own, as taxes. */
const NEARLY = 0.25;

function resultFactor({ rows, kinds }: StatementLines, own: readonly number[], amounts: readonly Field[], at: number): number | null {
  const above = addends(kinds, at);
  // A net cost that a statement begins with ("Verksamhetens nettokostnader" before the taxes) is told elsewhere: nothing here adds up to it.
  if (above.length === 0 && kinds[at] === 'netCost' && kinds.indexOf('result') > at) return null;
  // Some write the result first.
  const parts = above.length > 0 ? above : addends(kinds, kinds.length);
  let plain = 0;
  let turned = 0;
  for (const field of amounts) {
    const printed = numberAt(rows[at] as TableRow, field);
    if (printed === null || printed === 0) continue;
    const sum = parts.reduce((total, part) => total + (own[part] ?? 1) * (numberAt(rows[part] as TableRow, field) ?? 0), 0);
    if (sum === 0) continue;
    if (Math.abs(sum - printed) < Math.abs(sum + printed)) plain += 1;
    else if (Math.abs(sum + printed) <= Math.abs(sum) * NEARLY) turned += 1;
  }
  return plain === turned ? null : plain > turned ? 1 : -1;
}

/** Which lines a result line adds up: the totals where there are any, else the items, of what stands above it. */
export function addends(kinds: readonly StatementLineKind[], at: number): number[] {
  const above = (wanted: StatementLineKind): number[] => {
    const places: number[] = [];
    for (let place = 0; place < at; place += 1) if (kinds[place] === wanted) places.push(place);
    return places;
  };
  const [incomeTotals, costTotals] = [above('incomeTotal'), above('costTotal')];
  const [incomeTotal] = incomeTotals;
  // A grant above "Summa intäkter" is part of that sum.
  const free = above('grant').filter((grant) => incomeTotal === undefined || grant > incomeTotal);
  const sides = kinds.findIndex((kind) => sideOf(kind) !== null);
  const given = above('netCost').filter((net) => sides < 0 || net < sides);
  return [
    ...given,
    ...incomeTotals.length > 0 ? incomeTotals : above('income'),
    ...costTotals.length > 0 ? costTotals : above('cost'),
    ...free,
  ];
}
