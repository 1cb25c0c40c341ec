import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { fold } from '../../../values/text';
import { withoutDates } from '../../words/dates';
import { spentWords } from '../../words/lexicon';
import { areMoney } from '../rows/shareLike';

const isHeadedSpent = ({ percent, chosen, head, concept: { measure, priorYear } }: TableColumn): boolean =>
  !percent && !chosen && !priorYear && measure === 'percent' && spentWords.test(withoutDates(fold(head)).trim());

/** "Budget | Förbrukning | Återstår": the word most often heads a share; over money that follows the budget it is the outcome, where no other column is. */
export function withSpentAmounts(table: Table): Table {
  const of = (wanted: TableColumn['concept']['measure']) => table.columns.filter(({ percent, concept }) => !percent && concept.measure === wanted && !concept.priorYear);
  const [spent, ...more] = table.columns.filter(isHeadedSpent);
  const [budget] = of('budget');
  if (!spent || !budget || more.length > 0 || of('actual').length > 0) return table;
  const rows = table.rows.flatMap(({ raw }) => {
    const [number, whole] = [numberIn(raw, spent.column), numberIn(raw, budget.column)];
    return number === null || whole === null ? [] : [{ number, budget: whole }];
  });
  return areMoney(rows) ? { ...table, columns: table.columns.map((column) => (column === spent ? { ...column, concept: { ...column.concept, measure: 'actual' } } : column)) } : table;
}
