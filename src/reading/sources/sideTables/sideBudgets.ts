import { isWithin } from '../../../values/tolerance';
import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import { projectMoney } from '../../words/kindWords';
import { currentBudgetWords, firstBudgetWords } from '../../words/lexicon';
import { swedish } from '../../words/swedish';
import type { SideColumn } from './sideFacts';

/** What is moved into a budget, and is none of its own: "Ombudget", "Tilläggsanslag", "Överfört från 2023". */
export const additions = swedish(/ombudget|tilläggs?(?:budget|anslag|begäran)?\b|överför|överflytt|omfördel|justering(?:ar)?$/);

const rivals = (columns: readonly SideColumn[], of: SideColumn): SideColumn[] =>
  columns.filter(({ measure, group, head }) => measure === 'budget' && group === of.group && projectMoney.test(fold(head)) === projectMoney.test(fold(of.head)));

/** In how many rows a budget less what was spent is the printed variance, with either sign. */
function explained(budget: SideColumn, columns: readonly SideColumn[], rows: readonly RawRow[], formats: readonly string[]): number {
  const variances = columns.filter(({ measure, group }) => measure === 'variance' && group === budget.group);
  const spent = columns.filter(({ measure, group }) => (measure === 'actual' || measure === 'forecast') && group === budget.group);
  const unit = columnUnit(rows.map((raw) => ({ raw })), formats, budget.column);
  const holds = (row: RawRow) => {
    const amount = numberIn(row, budget.column);
    return amount !== null && spent.some(({ column }) => {
      const own = numberIn(row, column);
      return own !== null && own !== 0 && variances.some((variance) => {
        const printed = numberIn(row, variance.column);
        return printed !== null && [amount - own, own - amount, amount + own].some((value) => isWithin(value - printed, { unit, terms: 2 }));
      });
    });
  };
  return rows.filter(holds).length;
}

/**
 * The budget that the others of its table were made into: the one that the printed variances are taken against, else the
 * one that its head calls the current one, else the rightmost.
 */
function currentOf(all: readonly SideColumn[], columns: readonly SideColumn[], rows: readonly RawRow[], formats: readonly string[]): SideColumn | undefined {
  const counts = all.map((budget) => explained(budget, columns, rows, formats));
  const most = Math.max(...counts);
  const best = all.filter((_, at) => counts[at] === most);
  if (most >= 2 && best.length === 1) return best[0];
  const current = all.filter(({ head }) => currentBudgetWords.test(fold(head)));
  const later = all.filter(({ head }) => !firstBudgetWords.test(fold(head)));
  return (current.length > 0 ? current : later.length > 0 ? later : all).at(-1);
}

/** The columns with one budget of each stretch of time: the other ones are told as they stand, and count in no figure. */
export function withOneBudget(columns: readonly SideColumn[], rows: readonly RawRow[], formats: readonly string[]): SideColumn[] {
  return columns.map((column) => {
    if (column.measure !== 'budget') return column;
    const all = rivals(columns, column);
    return all.length < 2 || currentOf(all, columns, rows, formats) === column ? column : { ...column, measure: 'other' };
  });
}
