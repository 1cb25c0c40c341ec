import { isWithin } from '../../values/tolerance';
import { numberIn } from '../cells/cellReading';
import { columnUnit } from '../cells/columnUnit';
import type { Table } from '../geometry/table';
import { words } from '../words/swedish';
import type { StatementLineKind } from './statement';

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
  for (const { column, percent, concept } of columns) {
    if (percent || concept.measure === 'variance' || concept.measure === 'change' || concept.measure === 'comment') continue;
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

const isTelling = ({ percent, concept: { measure } }: Table['columns'][number]): boolean =>
  !percent && measure !== 'variance' && measure !== 'change' && measure !== 'remaining' && measure !== 'comment';

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

/** The lines on one side of a total, to the next total. */
function linesBeside(kinds: readonly StatementLineKind[], isItem: (at: number) => boolean, total: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = total + step; isItem(at) && (kinds[at] === 'income' || kinds[at] === 'cost' || kinds[at] === 'other'); at += step) found.push(at);
  return found;
}

/** Lines that may be paid as well as charged ("Hyror", "Avgifter") are costs where the printed sum of the costs, or the net, says so. */
export function withCostsBySums(table: Lines, kinds: readonly StatementLineKind[]): readonly StatementLineKind[] {
  const { rows } = table;
  const isItem = (at: number) => rows[at]?.kind === 'item';
  const unsaid = kinds.flatMap((kind, at) => (kind === 'income' && isItem(at) && !SAYS_INCOME.test(rows[at]?.folded ?? '') ? [at] : []));
  if (unsaid.length === 0) return kinds;
  const total = kinds.indexOf('costTotal');
  for (const step of [-1, 1] as const) {
    const lines = total < 0 ? [] : linesBeside(kinds, isItem, total, step);
    if (lines.length > 1 && comesTo(table, total, lines.map((at) => [at, 1]))) return kinds.map((kind, at) => (unsaid.includes(at) && lines.includes(at) ? 'cost' : kind));
  }
  const net = kinds.findIndex((kind) => kind === 'netCost' || kind === 'result');
  const first = kinds.indexOf('cost');
  if (total >= 0 || first < 0 || net < first) return kinds;
  const ofLines = (costs: readonly number[]) => kinds.flatMap((kind, at): (readonly [number, 1 | -1])[] => (at > net || !isItem(at) && kind !== 'incomeTotal' ? []
    : kind === 'cost' || costs.includes(at) ? [[at, -1]] : kind === 'incomeTotal' || (kind === 'income' && !kinds.includes('incomeTotal')) ? [[at, 1]] : []));
  const below = unsaid.filter((at) => at > first && at < net);
  if (below.length === 0 || comesTo(table, net, ofLines([]))) return kinds;
  const costs = [below, ...below.map((at) => [at])].find((some) => comesTo(table, net, ofLines(some)));
  return costs ? kinds.map((kind, at) => (costs.includes(at) ? 'cost' : kind)) : kinds;
}

const NO_ROW = { index: -1, values: [], formulas: null, formats: null };
