import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { isStatement } from '../statements/statement';
import { withoutDates } from '../../words/dates';
import { words } from '../../words/swedish';
import { allowed } from '../../../values/tolerance';

/** The columns that a printed net is made of, whatever they are called: "Hyresintäkter | Driftkostnader | Underhåll | Driftnetto". */

const INCOME = words(/intäkt|inkomst|försäljning|omsättning|\bint\b/);

const saysIncome = ({ head, concept }: TableColumn): boolean => concept.component === 'income' || INCOME.test(withoutDates(head));

/** Whether a net is the sum of some columns in most rows ("added"), or their incomes less the rest or the other way round ("taken"); null for neither. */
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
    const left = amounts.reduce((sum, amount, at) => sum + (isIncome[at] ? amount : -amount), 0);
    added += holds(amounts.reduce((sum, amount) => sum + amount, 0));
    taken += Math.max(holds(left), holds(-left));
  }
  if (known < 2 || Math.max(added, taken) * 2 <= known) return null;
  return added >= taken ? 'added' : 'taken';
}

const isNet = ({ percent, concept: { component, measure } }: TableColumn): boolean =>
  !percent && (((component === 'netCost' || component === 'result') && (measure === null || measure === 'actual')) || (measure === 'amount' && component === null));

/** A column that says nothing of what it is, or that it is a part of the result. */
const mayBeTerm = ({ percent, hidden, heads, concept: { component, measure, dateOnly, month, scope } }: TableColumn): boolean =>
  !percent && !hidden && heads.length === 1 && measure === null && !dateOnly && month === null && scope === null && component !== 'netCost' && component !== 'result' && component !== 'grant';

type Side = 'income' | 'cost';

const amountsIn = ({ rows }: Table, { column }: TableColumn): number[] => rows.map(({ raw }) => numberIn(raw, column) ?? 0);

const isBelowZero = (table: Table, term: TableColumn): boolean => amountsIn(table, term).reduce((sum, amount) => sum + amount, 0) < 0;

/** On which sides of the result terms are, where the net is their sum: as the one whose words say income is signed, else by the sign alone. */
function signedSides(table: Table, run: readonly TableColumn[]): readonly Side[] {
  const said = run.find(saysIncome);
  const areIncomesBelow = said !== undefined && isBelowZero(table, said);
  return run.map((term): Side => (isBelowZero(table, term) === areIncomesBelow ? 'income' : 'cost'));
}

/** Whether every amount of a column has one sign: so do incomes and costs, and seldom anything else that adds up. */
const hasOneSign = (table: Table, term: TableColumn): boolean => {
  const amounts = amountsIn(table, term);
  return amounts.every((amount) => amount >= 0) || amounts.every((amount) => amount <= 0);
};

/** Without a word of income, what adds up has to be signed throughout. */
const LEAST_UNSAID = 3;

/** The incomes before the costs of a surplus, whatever they are called: the first of the terms less the rest. */
function splitOfSurplus(table: Table, net: TableColumn, run: readonly TableColumn[]): readonly Side[] | null {
  if (net.concept.component !== 'result' || table.rows.length < LEAST_UNSAID) return null;
  const tolerance = allowed({ unit: columnUnit(table.rows, table.formats, net.column), terms: run.length });
  const splits = run.slice(1).map((_, at) => run.map((__, place): Side => (place <= at ? 'income' : 'cost')));
  return splits.find((sides) => {
    const known = table.rows.filter(({ raw }) => numberIn(raw, net.column) !== null);
    const holds = known.filter(({ raw }) => Math.abs((numberIn(raw, net.column) ?? 0)
      - run.reduce((sum, term, at) => sum + (sides[at] === 'income' ? 1 : -1) * (numberIn(raw, term.column) ?? 0), 0)) <= tolerance);
    return known.length >= LEAST_UNSAID && holds.length * 10 >= known.length * 9;
  }) ?? null;
}

/** The sides of all terms of a net; null where they do not make it, or stand on one side. */
function sidesOf(table: Table, net: TableColumn, run: readonly TableColumn[]): readonly Side[] | null {
  const isSaid = run.some(saysIncome) && !run.every(saysIncome);
  const way = netOf(table, net, run);
  const mayAdd = isSaid ? net.concept.measure !== 'amount' : run.length >= LEAST_UNSAID && table.rows.length >= LEAST_UNSAID && !isStatement(table) && run.every((term) => hasOneSign(table, term));
  const sides = way === 'added' && mayAdd ? signedSides(table, run)
    : way === 'taken' && isSaid ? run.map((term): Side => (saysIncome(term) ? 'income' : 'cost')) : splitOfSurplus(table, net, run);
  return sides?.includes('income') && sides.includes('cost') ? sides : null;
}

/** What is left when the costs are paid is small beside what pays for them. */
const LEFT_OVER = 0.25;

/** Whether a term without a word for it pays for the areas: beside said incomes and costs it makes what is left small in nearly every row, as no income of an area does. */
function paysForAll(table: Table, net: TableColumn, run: readonly TableColumn[], term: TableColumn): boolean {
  const saidSides = new Set(run.map(({ concept }) => concept.component));
  if (net.concept.component !== 'result' || term.concept.component !== null || !saidSides.has('income') || !saidSides.has('cost')) return false;
  const known = table.rows.filter(({ raw }) => numberIn(raw, net.column) !== null && (numberIn(raw, term.column) ?? 0) !== 0);
  const small = known.filter(({ raw }) => Math.abs(numberIn(raw, net.column) ?? 0) <= LEFT_OVER * Math.abs(numberIn(raw, term.column) ?? 0));
  return known.length >= LEAST_UNSAID && small.length * 10 >= known.length * 9;
}

/** The columns of amounts right before a net that may be what it is made of. */
function termsBefore(table: Table, all: readonly TableColumn[], net: number): TableColumn[] {
  const run: TableColumn[] = [];
  for (let place = net - 1; place >= 0; place -= 1) {
    const one = all[place];
    if (!one || !mayBeTerm(one) || !table.rows.some(({ raw }) => numberIn(raw, one.column) !== null)) break;
    run.unshift(one);
  }
  return run;
}

/** A table with the terms of its net as the incomes and costs that they are, where two or more stand before it. */
export function withNetTerms(table: Table): Table {
  const net = table.columns.find(isNet);
  if (!net) return table;
  const all = [...table.columns, ...table.others].sort((one, other) => one.column - other.column);
  const at = all.indexOf(net);
  const longest = termsBefore(table, all, at);
  // A head that sounds like a name's ("Nämndbidrag") is a term where the amounts say so; codes before the terms are none.
  const afterNames = longest.slice(longest.map(({ concept }) => concept.label).lastIndexOf(true) + 1);
  const run = sidesOf(table, net, longest) === null ? afterNames : longest;
  if (run.length < 2 || run.every(({ concept }) => concept.component !== null)) return table;
  const sides = sidesOf(table, net, run);
  if (sides === null) return table;
  // What the net's head says of measure and time is said of its terms.
  const measure = net.concept.measure === 'amount' ? null : net.concept.measure;
  const terms = new Map(run.map((term, place) => [term, { ...term, concept: { ...net.concept, measure, component: term.concept.component ?? (paysForAll(table, net, run, term) ? 'grant' : sides[place] ?? null) } }]));
  return {
    ...table, others: table.others.filter((column) => !terms.has(column)),
    columns: all.flatMap((column) => terms.get(column) ?? (table.columns.includes(column) ? [column] : [])),
  };
}
