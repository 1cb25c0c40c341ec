import { fold } from '../../values/text';
import type { Table, TableColumn } from '../geometry/table';
import { countedHead } from '../words/kindWords';
import { isWordedAmount } from './kindEvidence';

const measuresOf = (columns: readonly TableColumn[]): Set<string> =>
  new Set(columns.filter(isWordedAmount).map(({ concept }) => `${concept.measure} ${concept.component}`));

/**
 * A table whose groups of columns are about different things under the same names ("Drift | Investeringar", each with
 * budget and outcome) is as many tables. A lone column "Investeringsbudget" among others makes none.
 */
export function columnsByKind(table: Table): Table[] {
  const counts = table.columns.filter(({ head }) => countedHead.test(fold(head)));
  const money = table.columns.filter((column) => !counts.includes(column));
  if (counts.length > 0 && [...measuresOf(counts)].every((measure) => measuresOf(money).has(measure))) {
    return [{ ...table, columns: money }, { ...table, columns: counts }];
  }
  const invested = table.columns.filter(({ head }) => fold(head).includes('investering'));
  const rest = table.columns.filter((column) => !invested.includes(column) && column.concept.measure !== 'comment');
  if (invested.length < 2 || rest.length === 0) return [table];
  const shared = measuresOf(rest);
  const twice = [...measuresOf(invested)].filter((measure) => shared.has(measure)).length;
  if (twice < 2) return [table];
  return [{ ...table, columns: table.columns.filter((column) => !invested.includes(column)) }, { ...table, columns: invested }];
}
