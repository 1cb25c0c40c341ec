import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { EXPENSE_NAME, INCOME_NAME, NET_NAME } from '../../reading/sources/sideTables/sideLexicon';
import type { Problem } from '../../values/problem';
import { fold } from '../../values/text';
import { addableColumns, place, printedAt, show, stepOf, sumTolerance, total, warning, type Printed } from './table';

const isNet = ({ name }: SideRow): boolean => NET_NAME.test(fold(name));
const isExpense = ({ name }: SideRow): boolean => EXPENSE_NAME.test(fold(name));
const isIncome = ({ name }: SideRow): boolean => INCOME_NAME.test(fold(name));

function lastIndex(rows: readonly SideRow[], is: (row: SideRow) => boolean): number {
  return rows.reduce((last, row, at) => (is(row) ? at : last), -1);
}

/** The sets of rows that a sum may be of: those since the last sum, all above it, the sums above it, or those below it. */
function coverings(rows: readonly SideRow[], at: number): SideRow[][] {
  const own = rows.filter(({ level, kind }) => level === 0 || kind === 'heading');
  const index = own.indexOf(rows[at] as SideRow);
  const above = own.slice(0, index);
  const lastBreak = lastIndex(above, ({ kind }) => kind !== 'item');
  const lastSum = lastIndex(above, ({ kind }) => kind === 'sum');
  const items = (among: readonly SideRow[]) => among.filter(({ kind }) => kind === 'item');
  const sums = above.filter(({ kind }) => kind === 'sum');
  const below = own.slice(index + 1);
  const nextSum = below.findIndex(({ kind }) => kind === 'sum');
  const all = [
    items(above.slice(lastBreak + 1)), items(above.slice(lastSum + 1)), items(above), sums, [...sums, ...items(above.slice(lastSum + 1))],
    items(nextSum < 0 ? below : below.slice(0, nextSum)), items(below),
  ];
  return all.filter((set, one) => set.length >= 2 && all.findIndex((other) => other.length === set.length && other.every((row) => set.includes(row))) === one);
}

interface Tried {
  readonly at: number;
  readonly own: Printed;
  readonly added: readonly Printed[];
  readonly ties: boolean;
}

function tryColumns(table: SideTable, sum: SideRow, covered: readonly SideRow[], step: number): Tried[] {
  return addableColumns(table).flatMap(({ at }): Tried[] => {
    const own = printedAt(sum, at);
    const added = covered.map((row) => printedAt(row, at)).filter((one) => one !== null);
    // A cell of words where an amount should be has its own problem.
    const unread = covered.some((row) => /[^-]/.test(row.cells[at]?.text ?? ''));
    if (!own || added.length === 0 || unread) return [];
    return [{ at, own, added, ties: Math.abs(total(added) - own.value) <= sumTolerance(step, added.length) }];
  });
}

const mismatch = (table: SideTable, row: SideRow, own: Printed, sum: number, cells: readonly Printed[], head: string): Problem => warning('sumMismatch', {
  sv: `${row.name || 'Summan'} (${head}) i ${place(own)} är ${show(own.value, table)}, men raderna ger ${show(sum, table)}. Kontrollera kolumnen.`,
  en: `${row.name || 'The sum'} (${head}) in ${place(own)} is ${show(own.value, table)}, but its rows give ${show(sum, table)}. Check the column.`,
}, [own, ...cells]);

/** Sums that are not what the rows add up to. What a sum is of is told by the columns where it ties. */
function sumsOf(table: SideTable, step: number): Problem[] {
  return table.rows.flatMap((row, at): Problem[] => {
    if (row.kind !== 'sum' || isNet(row)) return [];
    const tried = coverings(table.rows, at).map((covered) => tryColumns(table, row, covered, step));
    const best = tried.reduce<Tried[] | null>((found, one) =>
      (found && found.filter(({ ties }) => ties).length >= one.filter(({ ties }) => ties).length ? found : one), null) ?? [];
    const settled = new Set([...tried.flat().filter(({ ties }) => ties).map((one) => one.at), ...netTies(table, row, at, step)]);
    return best.filter((one) => !settled.has(one.at))
      .map(({ own, added, at: column }) => mismatch(table, row, own, total(added), added, table.columns[column]?.head ?? ''));
  });
}

interface NetParts {
  readonly expense: SideRow;
  readonly income: SideRow;
}

/** The rows of expense and income that a net row is of: the nearest above it. */
function netParts(rows: readonly SideRow[], at: number): NetParts | null {
  const above = rows.slice(0, at).filter(({ level, kind }) => level === 0 && kind !== 'heading');
  const lastNet = lastIndex(above, isNet);
  const since = above.slice(lastNet + 1);
  const nearest = (is: (row: SideRow) => boolean): SideRow | null => {
    const found = since.filter(is);
    // Several rows of a side without a sum say that there is more than these.
    return found.length === 1 ? (found[0] ?? null) : (found.filter(({ kind }) => kind === 'sum').at(-1) ?? null);
  };
  const [expense, income] = [nearest(isExpense), nearest(isIncome)];
  return expense && income ? { expense, income } : null;
}

/** Net is expenses less income; where income or expenses are printed with a minus, their sum. */
function netOf(expense: Printed, income: Printed): number {
  return expense.value < 0 || income.value < 0 ? total([expense, income]) : total([expense, { ...income, value: -income.value }]);
}

const netTolerance = (step: number): number => sumTolerance(step, 2);

interface NetColumn {
  readonly at: number;
  readonly head: string;
  readonly own: Printed;
  readonly net: number;
  readonly from: readonly Printed[];
  readonly ties: boolean;
}

function netColumns(table: SideTable, row: SideRow, at: number, step: number): NetColumn[] {
  const parts = netParts(table.rows, at);
  if (!parts) return [];
  return addableColumns(table).flatMap(({ column, at: index }): NetColumn[] => {
    const [own, expense, income] = [row, parts.expense, parts.income].map((one) => printedAt(one, index));
    if (!own || !expense || !income) return [];
    const net = netOf(expense, income);
    // The sign of a variance of income is a matter of convention, and so may the net's own sign be.
    const either = [net, total([expense, income]), -net].slice(0, column.measure === 'variance' || column.measure === 'change' ? 3 : 1);
    const ties = [...either, -net].some((value) => Math.abs(value - own.value) <= netTolerance(step));
    return [{ at: index, head: column.head, own, net, from: [expense, income], ties }];
  });
}

const netTies = (table: SideTable, row: SideRow, at: number, step: number): number[] =>
  netColumns(table, row, at, step).filter(({ ties }) => ties).map((one) => one.at);

const netsOf = (table: SideTable, step: number): Problem[] =>
  table.rows.flatMap((row, at) => (isNet(row) ? netColumns(table, row, at, step) : []).filter(({ ties }) => !ties)
    .map(({ own, net, from, head }) => mismatch(table, row, own, net, from, head)));

/** Sums and nets that do not tie with their rows beyond rounding. */
export function sideSumProblems(table: SideTable): Problem[] {
  const step = stepOf(table);
  return [...sumsOf(table, step), ...netsOf(table, step)];
}
