import type { SideColumn, SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { swedish } from '../../reading/words/swedish';
import { fold } from '../../values/text';
import { withoutNoise } from '../../values/unit';
import type { SideAmount } from './amounts';

/** How a row of a table signs what investments cost. */
export interface Signs {
  /** Outlays with a minus: a net above 0 is income. */
  readonly negative: boolean;
  /** Nets of outlays and income, of either sign. */
  readonly nets: boolean;
}

const OUTLAY = swedish(/\butgift/);
const NET = swedish(/\bnetto(?!utgift|investering)/);

/** The part of what a project comes to that a row tells, where its rows tell them apart. */
type Part = 'income' | 'outlay';

const INCOME_ROW = swedish(/(?<!\p{L})(?:(?:exploaterings|investerings)?(?:inkomst|intäkt)(?:er)?|investeringsbidrag)$/u);
const OUTLAY_ROW = swedish(/(?<!\p{L})(?:exploaterings|investerings|brutto)?(?:utgift|kostnad)(?:er)?$/u);

const withoutSum = (text: string): string => fold(text).replace(/^(?:summa|s:a|totala?|varav) |^[-–•*·] ?| (?:totalt|summa)$/gu, '');

/** By the row's own words, or by those beside its name: "Norra hamnen | Utgifter". */
function partOf({ name, labels }: SideRow): Part | null {
  const texts = [name, ...labels.map(({ text }) => text)].map(withoutSum);
  if (texts.some((text) => INCOME_ROW.test(text))) return 'income';
  return texts.some((text) => OUTLAY_ROW.test(text)) ? 'outlay' : null;
}

const mostly = <T>(all: readonly T[], test: (one: T) => boolean): boolean => all.filter(test).length * 2 > all.length;

/** The nets that stand by an income and an outlay, and whether they are income less outlays, both without a sign; null where the amounts tell neither. */
function netsOf(rows: readonly SideRow[], parts: readonly (Part | null)[], columns: readonly number[]): { readonly rows: ReadonlySet<SideRow>; readonly areIncomeLess: boolean | null } {
  let [less, more] = [0, 0];
  const nets = new Set<SideRow>();
  const at = (row: number, column: number) => rows[row]?.cells[column]?.reading?.value ?? null;
  rows.forEach((own, row) => {
    if (parts[row] !== null) return;
    for (const [one, other] of [[row - 2, row - 1], [row + 1, row + 2]] as const) {
      const [income, outlay] = parts[one] === 'income' && parts[other] === 'outlay' ? [one, other] : parts[one] === 'outlay' && parts[other] === 'income' ? [other, one] : [-1, -1];
      for (const column of columns) {
        const [net, received, spent] = [at(row, column), at(income, column), at(outlay, column)];
        if (net === null || received === null || spent === null || received === spent) continue;
        const [isLess, isMore] = [Math.abs(net - (received - spent)) <= 1, Math.abs(net - (spent - received)) <= 1];
        if (isLess) less += 1;
        if (isMore) more += 1;
        if (isLess || isMore) nets.add(own);
      }
    }
  });
  return { rows: nets, areIncomeLess: less === more ? null : less > more };
}

/** Rows of income and of outlays: where both have the same sign, each is signed by what it is. */
function byParts(rows: readonly SideRow[], columns: readonly number[], others: Signs): ((row: SideRow) => Signs) | null {
  const parts = rows.map(partOf);
  const amounts = (part: Part) => rows.flatMap(({ cells }, at) => (parts[at] === part ? columns.flatMap((column) => cells[column]?.reading?.value ?? []) : [])).filter((value) => value !== 0);
  const [incomes, outlays] = [amounts('income'), amounts('outlay')];
  if (incomes.length === 0 || outlays.length === 0) return null;
  const areNegative = mostly(outlays, (value) => value < 0);
  if (areNegative || mostly(incomes, (value) => value < 0)) return () => ({ negative: areNegative, nets: false });
  const nets = netsOf(rows, parts, columns);
  return (row) => {
    const part = partOf(row);
    if (part !== null) return { negative: part === 'income', nets: false };
    // A net of which nothing tells the way is left where its sign differs from its budget's.
    return nets.rows.has(row) || row.kind === 'sum' || NET.test(fold(row.name)) ? { negative: nets.areIncomeLess === true, nets: nets.areIncomeLess === null } : others;
  };
}

/** Outlays with a minus, as most budgets of the table tell, or what it tells of outlays beside their nets; row by row where each says which it is. */
export function signsOf(table: SideTable, among: readonly SideColumn[]): (row: SideRow) => Signs {
  const columnsThat = (test: (column: SideColumn) => boolean): number[] => table.columns.flatMap((column, at) => (test(column) ? [at] : []));
  const areBelow = (test: (column: SideColumn) => boolean): boolean => {
    const columns = columnsThat(test);
    const amounts = table.rows.flatMap(({ kind, cells }) => (kind === 'item' ? columns.flatMap((at) => cells[at]?.reading?.value ?? []) : [])).filter((value) => value !== 0);
    return mostly(amounts, (value) => value < 0);
  };
  const signs: Signs = {
    negative: areBelow((column) => column.measure === 'budget' && among.includes(column)) || areBelow(({ head, percent }) => !percent && OUTLAY.test(fold(head))),
    nets: among.some(({ head }) => NET.test(fold(head))),
  };
  return byParts(table.rows, columnsThat((column) => among.includes(column) && column.measure !== 'variance'), signs) ?? (() => signs);
}

/**
 * What the costs leave of the budget. A table may print costs with a minus beside a budget without one, or both with one;
 * a net of the other sign than its budget may be income or an outlay, and says of neither what it leaves.
 */
export function left(budget: SideAmount | null, spent: SideAmount | null, { negative, nets }: Signs): number | null {
  if (!budget || !spent) return null;
  if (negative) return withoutNoise(spent.value - budget.value);
  if (budget.value > 0 && spent.value < 0) return nets ? null : withoutNoise(budget.value + spent.value);
  return withoutNoise(budget.value - spent.value);
}
