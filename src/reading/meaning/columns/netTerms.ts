import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { withoutDates } from '../../words/dates';
import { words } from '../../words/swedish';
import { allowed } from '../../../values/tolerance';

/** The columns that a printed net is made of, whatever they are called: "Hyresintäkter | Driftkostnader | Underhåll | Driftnetto". */

const INCOME = words(/intäkt|inkomst|försäljning|omsättning|\bint\b/);

const saysIncome = ({ head, concept }: TableColumn): boolean => concept.component === 'income' || INCOME.test(withoutDates(head));

/** Whether a net is the sum of some columns in most rows ("added"), or their incomes less the rest ("taken"); null for neither. */
export function netOf(table: Table, net: TableColumn, terms: readonly TableColumn[]): 'added' | 'taken' | null {
  const tolerance = allowed({ unit: columnUnit(table.rows, table.formats, net.column), terms: terms.length });
  const isIncome = terms.map(saysIncome);
  let [known, added, taken] = [0, 0, 0];
  for (const { raw } of table.rows) {
    const printed = numberIn(raw, net.column);
    const amounts = terms.map(({ column }) => numberIn(raw, column) ?? 0);
    if (printed === null || amounts.every((amount) => amount === 0)) continue;
    known += 1;
    const holds = (sum: number) => (Math.abs(printed - sum) <= tolerance ? 1 : 0);
    added += holds(amounts.reduce((sum, amount) => sum + amount, 0));
    taken += holds(amounts.reduce((sum, amount, at) => sum + (isIncome[at] ? amount : -amount), 0));
  }
  if (known < 2 || Math.max(added, taken) * 2 <= known) return null;
  return added >= taken ? 'added' : 'taken';
}

const isNet = ({ percent, concept: { component, measure } }: TableColumn): boolean =>
  !percent && (component === 'netCost' || component === 'result') && (measure === null || measure === 'actual');

/** A column that says nothing of what it is, or that it is a part of the result. */
const mayBeTerm = ({ percent, hidden, heads, concept: { component, measure, dateOnly, label, month, scope } }: TableColumn): boolean =>
  !percent && !hidden && heads.length === 1 && measure === null && !dateOnly && !label && month === null && scope === null && component !== 'netCost' && component !== 'result' && component !== 'grant';

/** On which side of the result a term is: by its words and sign. */
function sideOf(table: Table, term: TableColumn, way: 'added' | 'taken'): 'income' | 'cost' {
  if (way === 'taken') return saysIncome(term) ? 'income' : 'cost';
  return table.rows.reduce((sum, { raw }) => sum + (numberIn(raw, term.column) ?? 0), 0) < 0 ? 'cost' : 'income';
}

/** A table with the terms of its net as the incomes and costs that they are, where three or more stand before it, incomes among them. */
export function withNetTerms(table: Table): Table {
  const net = table.columns.find(isNet);
  if (!net) return table;
  const all = [...table.columns, ...table.others].sort((one, other) => one.column - other.column);
  const at = all.indexOf(net);
  const run: TableColumn[] = [];
  for (let place = at - 1; place >= 0; place -= 1) {
    const one = all[place];
    if (!one || !mayBeTerm(one) || !table.rows.some(({ raw }) => numberIn(raw, one.column) !== null)) break;
    run.unshift(one);
  }
  if (run.length < 3 || !run.some(saysIncome) || run.every(saysIncome) || run.every(({ concept }) => concept.component !== null)) return table;
  const way = netOf(table, net, run);
  if (way === null) return table;
  // What the net's head says of measure and time is said of its terms.
  const terms = new Map(run.map((term) => [term, { ...term, concept: { ...net.concept, component: term.concept.component ?? sideOf(table, term, way) } }]));
  return {
    ...table, others: table.others.filter((column) => !terms.has(column)),
    columns: all.flatMap((column) => terms.get(column) ?? (table.columns.includes(column) ? [column] : [])),
  };
}
