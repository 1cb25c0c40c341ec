import { isWithin } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { words } from '../../words/swedish';
import type { StatementLineKind } from './statement';

const TOLD: ReadonlySet<TableColumn['concept']['measure']> = new Set(['actual', 'budget', 'forecast', 'prior', 'amount']);

/** Amounts of money: a variance is signed in its own way, and a percentage adds up to nothing. */
const isTelling = ({ percent, concept: { measure, dateOnly } }: TableColumn): boolean => !percent && (dateOnly || TOLD.has(measure));

/** Says of itself that it is income; "Hyror" and "Avgifter" are paid as well as charged. */
const SAYS_INCOME = words(/intäkt|inkomst|skatt|omsättning|försälj/);

/**
 * The kinds of lines of which some may be income by their names, and whose result is what they all come to as they are
 * printed, with one sign: where costs are among them, all are costs. Those that say that they are income stay so.
 */
export function withOneSide({ rows, columns, formats }: Pick<Table, 'rows' | 'columns' | 'formats'>, kinds: readonly StatementLineKind[]): readonly StatementLineKind[] {
  const result = kinds.indexOf('result');
  const lines = kinds.flatMap((kind, at) => (at < result && rows[at]?.kind === 'item' && (kind === 'income' || kind === 'cost' || kind === 'other') ? [at] : []));
  const unsaid = lines.filter((at) => kinds[at] === 'income' && !SAYS_INCOME.test(rows[at]?.folded ?? ''));
  const isPlain = unsaid.length > 0 && lines.some((at) => kinds[at] === 'cost') && !kinds.some((kind) => kind === 'incomeTotal' || kind === 'costTotal' || kind === 'grant')
    && lines.filter((at) => kinds[at] === 'income').length === unsaid.length;
  if (!isPlain) return kinds;
  let telling = 0;
  for (const { column } of columns.filter(isTelling)) {
    const amounts = lines.map((at) => numberIn(rows[at]?.raw ?? NO_ROW, column) ?? 0);
    const printed = numberIn(rows[result]?.raw ?? NO_ROW, column);
    if (printed === null || printed === 0) continue;
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const isOneSigned = amounts.every((amount) => amount * printed >= 0);
    if (!isOneSigned || !isWithin(sum - printed, { unit: columnUnit(rows, formats, column), terms: lines.length })) return kinds;
    telling += 1;
  }
  return telling === 0 ? kinds : kinds.map((kind, at) => (unsaid.includes(at) ? 'cost' : kind));
}

type Lines = Pick<Table, 'rows' | 'columns' | 'formats'>;


/** Whether incomes less costs come to a printed amount, by whatever sign, in all columns where it is not zero; all stand without signs. */
function comesTo({ rows, columns, formats }: Lines, printedAt: number, signed: readonly (readonly [row: number, sign: 1 | -1])[]): boolean {
  let telling = 0;
  for (const { column } of columns.filter(isTelling)) {
    const printed = numberIn(rows[printedAt]?.raw ?? NO_ROW, column);
    const amounts = signed.map(([at, sign]) => [numberIn(rows[at]?.raw ?? NO_ROW, column) ?? 0, sign] as const);
    if (amounts.some(([amount]) => amount < 0)) return false;
    if (printed === null || printed === 0) continue;
    const sum = amounts.reduce((all, [amount, sign]) => all + amount * sign, 0);
    if (!isWithin(Math.abs(sum) - Math.abs(printed), { unit: columnUnit(rows, formats, column), terms: signed.length })) return false;
    telling += 1;
  }
  return telling > 0;
}

/** The lines on one side of a total, to the next total or to what says that it is income. */
function linesBeside(kinds: readonly StatementLineKind[], isOpen: (at: number) => boolean, total: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = total + step; isOpen(at) || (kinds[at] === 'cost' || kinds[at] === 'other'); at += step) found.push(at);
  return found;
}

/** Lines that may be paid as well as charged ("Hyror", "Avgifter") are costs where the printed sum of the costs, or the net, says so. */
export function withCostsBySums(table: Lines, kinds: readonly StatementLineKind[]): readonly StatementLineKind[] {
  const { rows } = table;
  const isItem = (at: number) => rows[at]?.kind === 'item';
  const unsaid = kinds.flatMap((kind, at) => (kind === 'income' && isItem(at) && !SAYS_INCOME.test(rows[at]?.folded ?? '') ? [at] : []));
  if (unsaid.length === 0) return kinds;
  const withCosts = (costs: readonly number[]) => kinds.map((kind, at) => (costs.includes(at) ? 'cost' : kind));
  const total = kinds.indexOf('costTotal');
  for (const step of [-1, 1] as const) {
    const lines = total < 0 ? [] : linesBeside(kinds, (at) => unsaid.includes(at), total, step);
    // Of an income right before the costs only those that the sum holds are costs.
    const held = lines.map((_, least) => lines.slice(0, lines.length - least)).find((some) => some.length > 1 && comesTo(table, total, some.map((at) => [at, 1])));
    if (held) return withCosts(unsaid.filter((at) => held.includes(at)));
  }
  const net = kinds.findIndex((kind) => kind === 'netCost' || kind === 'result');
  const first = kinds.findIndex((kind, at) => kind === 'cost' || kind === 'incomeTotal' || (kind === 'income' && !unsaid.includes(at)));
  if (total >= 0 || first < 0 || net < first) return kinds;
  const ofLines = (costs: readonly number[]) => kinds.flatMap((kind, at): (readonly [number, 1 | -1])[] => (at > net || !isItem(at) && kind !== 'incomeTotal' ? []
    : kind === 'cost' || costs.includes(at) ? [[at, -1]] : kind === 'incomeTotal' || (kind === 'income' && !kinds.includes('incomeTotal')) ? [[at, 1]] : []));
  const below = unsaid.filter((at) => at > first && at < net);
  if (below.length === 0 || comesTo(table, net, ofLines([]))) return kinds;
  const costs = [below, ...below.map((at) => [at])].find((some) => comesTo(table, net, ofLines(some)));
  return costs ? withCosts(costs) : kinds;
}

const NO_ROW = { index: -1, values: [], formulas: null, formats: null };
