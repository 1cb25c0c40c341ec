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

const NO_ROW = { index: -1, values: [], formulas: null, formats: null };
