import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { EXPENSE_NAME, INCOME_NAME, NET_NAME } from '../../reading/sources/sideTables/sideLexicon';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import { holds, type Tie } from '../identities/tie';
import { addableColumns, place, printedAt, sideTie, stepAt, sumTolerance, total, type Printed } from './table';

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
  const since = items(above.slice(lastBreak + 1));
  // A group of one row: last, as it is that only where the two are the same.
  return [...all.filter((set, one) => set.length >= 2 && all.findIndex((other) => other.length === set.length && other.every((row) => set.includes(row))) === one), ...since.length === 1 ? [since] : []];
}

interface Tried {
  readonly at: number;
  readonly own: Printed;
  readonly added: readonly Printed[];
  readonly ties: boolean;
}

function tryColumns(table: SideTable, sum: SideRow, covered: readonly SideRow[]): Tried[] {
  return addableColumns(table).flatMap(({ at }): Tried[] => {
    const own = printedAt(sum, at);
    const added = covered.map((row) => printedAt(row, at)).filter((one) => one !== null);
    // A cell of words where an amount should be has its own problem.
    const unread = covered.some((row) => /[^-]/.test(row.cells[at]?.text ?? ''));
    if (!own || added.length === 0 || unread) return [];
    return [{ at, own, added, ties: Math.abs(total(added) - own.value) <= sumTolerance(stepAt(table, at), added.length) }];
  });
}

/** The sets of rows that a sum may be of, and the same without what is hidden: SUBTOTAL leaves that out. */
function possible(table: SideTable, at: number): { readonly all: SideRow[][]; readonly shown: SideRow[][] } {
  const known = table.rows[at]?.parts?.flatMap((part) => table.rows[part] ?? []);
  const all = known ? [known] : coverings(table.rows, at);
  return { all, shown: all.map((rows) => rows.filter(({ hidden }) => !hidden)).filter((rows, one) => rows.length >= 2 && rows.length < (all[one]?.length ?? 0)) };
}

/** That a sum holds no rows that a filter hides, in one sentence. */
function filtered(table: SideTable, row: SideRow, ties: readonly Tried[]): Problem[] {
  const hidden = table.rows.filter((one) => one.hidden && one.kind === 'item');
  const [first] = ties;
  if (!first || hidden.length === 0) return [];
  const cell = place(first.own);
  return [{
    ...ruled('sideSumFiltered'), cells: [...ties.map(({ own }) => own.cell), ...hidden.map(({ nameCell }) => nameCell)],
    message: {
      sv: `${row.name || 'Summan'} i ${cell} räknar bara de rader som visas. ${hidden.length} dolda rader är lästa men ingår inte i den, till exempel "${hidden[0]?.name ?? ''}". Visa alla rader om summan ska gälla hela tabellen.`,
      en: `${row.name || 'The sum'} in ${cell} counts only the rows that are shown. ${hidden.length} hidden rows were read but are not part of it, such as "${hidden[0]?.name ?? ''}". Show all rows if the sum should be of the whole table.`,
    },
  }];
}

/** What a sum is of, by the columns where it ties; or that it is of the rows alone that a filter shows. */
function readSum(table: SideTable, row: SideRow, at: number): { readonly best: readonly Tried[]; readonly settled: ReadonlySet<number>; readonly visible: readonly Tried[] | null } {
  const sets = possible(table, at);
  const [full, shown] = [sets.all, sets.shown].map((some) => some.map((covered) => tryColumns(table, row, covered)));
  const tried = [...full ?? [], ...shown ?? []];
  const all = (one: readonly Tried[]) => one.length > 0 && one.every(({ ties }) => ties);
  const visible = full?.some(all) ? null : shown?.find(all) ?? null;
  const best = tried.reduce<Tried[] | null>((found, one) =>
    (found && found.filter(({ ties }) => ties).length >= one.filter(({ ties }) => ties).length ? found : one), null) ?? [];
  return { best, settled: new Set([...tried.flat().filter(({ ties }) => ties).map((one) => one.at), ...netTies(table, row, at)]), visible };
}

const sumRows = ({ rows }: SideTable): { readonly row: SideRow; readonly at: number }[] =>
  rows.map((row, at) => ({ row, at })).filter(({ row }) => row.kind === 'sum' && !isNet(row));

/** Sums that hold only what a filter shows. */
export const filteredSums = (table: SideTable): Problem[] => sumRows(table).flatMap(({ row, at }) => {
  const { visible } = readSum(table, row, at);
  return visible ? filtered(table, row, visible) : [];
});

const tieOf = (table: SideTable, row: SideRow, { at, own, added }: Tried): Tie =>
  sideTie('sum', table, { name: row.name, head: table.columns[at]?.head ?? '', step: stepAt(table, at) }, own, added.map((part) => ({ ...part, factor: -1 })));

const sumTies = (table: SideTable): Tie[] => sumRows(table).flatMap(({ row, at }) => {
  const { best, settled, visible } = readSum(table, row, at);
  return visible ? [] : best.filter((one) => one.ties || !settled.has(one.at)).map((one) => tieOf(table, row, one));
});

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

function netColumns(table: SideTable, row: SideRow, at: number): NetColumn[] {
  const parts = netParts(table.rows, at);
  if (!parts) return [];
  return addableColumns(table).flatMap(({ column, at: index }): NetColumn[] => {
    const [own, expense, income] = [row, parts.expense, parts.income].map((one) => printedAt(one, index));
    if (!own || !expense || !income) return [];
    const net = netOf(expense, income);
    // The sign of a variance of income is a matter of convention, and so may the net's own sign be.
    const either = [net, total([expense, income]), -net].slice(0, column.measure === 'variance' || column.measure === 'change' ? 3 : 1);
    const ties = [...either, -net].some((value) => Math.abs(value - own.value) <= netTolerance(stepAt(table, index)));
    return [{ at: index, head: column.head, own, net, from: [expense, income], ties }];
  });
}

const netTies = (table: SideTable, row: SideRow, at: number): number[] =>
  netColumns(table, row, at).filter(({ ties }) => ties).map((one) => one.at);

const netIdentities = (table: SideTable): Tie[] => table.rows.flatMap((row, at) => (isNet(row) ? netColumns(table, row, at) : []).flatMap(({ at: column, own, net, from, head, ties }): Tie[] => {
  const [expense, income] = from;
  if (!expense || !income) return [];
  const sign = Math.abs(net - total(from)) < 1e-9 ? -1 : 1;
  const tie = sideTie('net', table, { name: row.name, head, step: stepAt(table, column) }, own, [{ ...expense, factor: -1 }, { ...income, factor: sign }]);
  // It may hold with another sign.
  return ties && !holds(tie) ? [] : [tie];
}));

const IN_BRACKETS = /\(([^()]+)\)\s*$/;

/** A row that sums those above it with the same words in brackets, "(kom. regi)" say: known by the columns in which it does so. */
function bracketTies(table: SideTable): Tie[] {
  const wordsOf = ({ name }: SideRow): string | null => IN_BRACKETS.exec(fold(name))?.[1]?.replace(/[^\p{L}\d]/gu, '') ?? null;
  return table.rows.flatMap((row, at): Tie[] => {
    const words = row.kind === 'heading' ? null : wordsOf(row);
    if (words === null) return [];
    const above = table.rows.slice(0, at);
    const from = lastIndex(above, ({ kind }) => kind !== 'item') + 1;
    const parts = above.slice(from).filter((one) => wordsOf(one) === words);
    const tried = parts.length < 2 ? [] : tryColumns(table, row, parts);
    const agree = tried.filter(({ ties }) => ties).length;
    return agree >= 2 && agree * 2 > tried.length ? tried.map((one) => tieOf(table, row, one)) : [];
  });
}

/** Sums and nets of what stands above or below them. */
export const sideSumTies = (table: SideTable): Tie[] => [...sumTies(table), ...netIdentities(table), ...bracketTies(table)];
