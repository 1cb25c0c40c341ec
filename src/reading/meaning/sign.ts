import type { SignConvention } from '../../values/sign';
import type { Field } from './fields';
import type { Component } from '../words/lexicon';
import { lineKinds, type StatementLineKind } from './statement';
import { numberIn } from '../cells/cellReading';
import type { Table, TableRow } from '../geometry/table';

/** How a table's amounts and its printed variances become income positive, cost negative, plus is good. */
export interface TableSigns {
  readonly convention: SignConvention;
  /** The printed variances are plus when costs exceed the budget. */
  readonly varianceTurned: boolean;
  /** Nothing written or printed told the convention: it was inferred from the amounts alone. */
  readonly inferred: boolean;
}

const numberAt = (row: TableRow, field: Field): number | null => numberIn(row.raw, field.column.column);

const isVariance = ({ measure }: Field): boolean => measure === 'variance' || measure === 'varianceToDate';

/** Sum of positive and sum of negative amounts. */
function weights(amounts: readonly number[]): { plus: number; minus: number } {
  let plus = 0;
  let minus = 0;
  for (const amount of amounts) if (amount > 0) plus += amount; else minus -= amount;
  return { plus, minus };
}

function amountsIn(rows: readonly TableRow[], fields: readonly Field[]): number[] {
  const amounts: number[] = [];
  for (const row of rows) {
    for (const field of fields) {
      const amount = numberAt(row, field);
      if (amount !== null) amounts.push(amount);
    }
  }
  return amounts;
}

/** +1, −1 or 0 (nothing but zeros), by weight. */
function prevailing(amounts: readonly number[]): -1 | 0 | 1 {
  const { plus, minus } = weights(amounts);
  if (plus === minus) return 0;
  return plus > minus ? 1 : -1;
}

/** The lines of a statement with what they are. */
export interface StatementLines extends Pick<Table, 'rows'> {
  readonly kinds: readonly StatementLineKind[];
}

export const linesOf = (table: Table): StatementLines => ({ rows: table.rows, kinds: lineKinds(table) });

/** The convention of income statements that are written alike, by the signs of their income and their cost lines. */
export function statementConvention(statements: readonly StatementLines[], fields: readonly Field[]): SignConvention {
  const amounts = fields.filter((field) => !isVariance(field));
  const rows = statements.flatMap((statement) => statement.rows);
  const kinds = statements.flatMap((statement) => statement.kinds);
  const signOf = (wanted: readonly StatementLineKind[]) => prevailing(amountsIn(rows.filter((_, at) => wanted.includes(kinds[at] ?? 'other')), amounts));
  const costs = signOf(['cost', 'costTotal']);
  const income = signOf(['income', 'incomeTotal']);
  if (costs < 0) return 'costsNegative';
  if (income < 0) return 'incomeNegative';
  if (costs > 0) return income > 0 || signOf(['grant']) > 0 ? 'allPositive' : 'netCostsPositive';
  return income === 0 && signOf(['netCost']) > 0 ? 'netCostsPositive' : 'costsNegative';
}

/**
 * The factor of each line of a statement. A line's own sign follows the table's convention; a grant is always income;
 * a printed result takes the sign that makes it the sum of income, grant and costs.
 */
export function statementFactors(lines: StatementLines, fields: readonly Field[], convention: SignConvention): number[] {
  const { rows, kinds } = lines;
  const amounts = fields.filter((field) => !isVariance(field));
  const own = kinds.map((kind, at): number => {
    const row = rows[at];
    if (kind === 'grant' && row) return prevailing(amountsIn([row], amounts)) < 0 ? -1 : 1;
    if (convention === 'costsNegative') return 1;
    if (convention === 'incomeNegative' || convention === 'netCostsPositive') {
      return convention === 'netCostsPositive' && (kind === 'income' || kind === 'incomeTotal') ? 1 : -1;
    }
    return kind === 'cost' || kind === 'costTotal' || kind === 'netCost' ? -1 : 1;
  });
  return kinds.map((kind, at) => {
    const row = rows[at];
    if (!row || (kind !== 'result' && kind !== 'netCost')) return followsWording(row, own[at] ?? 1, convention);
    return resultFactor(lines, own, amounts, at) ?? own[at] ?? 1;
  });
}

/** "varav kostnader" and "varav intäkter" take the sign that their wording asks for. */
function followsWording(row: TableRow | undefined, factor: number, convention: SignConvention): number {
  if (row?.kind !== 'ofWhich' || convention === 'costsNegative') return factor;
  if (convention === 'allPositive') return row.folded.includes('kostnad') ? -1 : 1;
  return factor;
}

function resultFactor({ rows, kinds }: StatementLines, own: readonly number[], amounts: readonly Field[], at: number): number | null {
  const above = addends(kinds, at);
  // Some write the result first.
  const parts = above.length > 0 ? above : addends(kinds, kinds.length);
  let plain = 0;
  let turned = 0;
  for (const field of amounts) {
    const printed = numberAt(rows[at] as TableRow, field);
    if (printed === null || printed === 0) continue;
    const sum = parts.reduce((total, part) => total + (own[part] ?? 1) * (numberAt(rows[part] as TableRow, field) ?? 0), 0);
    if (sum === 0) continue;
    if (Math.abs(sum - printed) < Math.abs(sum + printed)) plain += 1;
    else turned += 1;
  }
  return plain === turned ? null : plain > turned ? 1 : -1;
}

/** Which lines a result line adds up: the totals where there are any, else the items, of what stands above it. */
export function addends(kinds: readonly StatementLineKind[], at: number): number[] {
  const above = (wanted: StatementLineKind): number[] => {
    const places: number[] = [];
    for (let place = 0; place < at; place += 1) if (kinds[place] === wanted) places.push(place);
    return places;
  };
  const [incomeTotals, costTotals] = [above('incomeTotal'), above('costTotal')];
  const [incomeTotal] = incomeTotals;
  // A grant above "Summa intäkter" is part of that sum.
  const free = above('grant').filter((grant) => incomeTotal === undefined || grant > incomeTotal);
  return [
    ...incomeTotals.length > 0 ? incomeTotals : above('income'),
    ...costTotals.length > 0 ? costTotals : above('cost'),
    ...free,
  ];
}

export interface NetTableWords {
  /** Titles, heads and section of the table, folded. */
  readonly words: string;
  /** Income or cost, when the whole table holds only that. */
  readonly component: Component | null;
}

/** More than this share of the weight on the other side, and the amounts are results rather than net costs. */
const MIXED = 0.1;

/** How the net amounts of a table of units are signed. `rows` are its items. */
export function netSigns(rows: readonly TableRow[], fields: readonly Field[], { words, component }: NetTableWords): TableSigns {
  const amounts = fields.filter((field) => !isVariance(field) && field.measure !== 'priorYear' && field.measure !== 'priorYearToDate');
  const { plus, minus } = weights(amountsIn(rows, amounts));
  const printed = varianceAgreement(rows, fields);
  const decide = (convention: SignConvention, inferred: boolean): TableSigns => {
    const turnedAmounts = convention !== 'costsNegative';
    // Normalised variance is outcome − budget; printed that way from turned amounts, plus means overspent.
    return { convention, inferred, varianceTurned: turnedAmounts ? printed.outcomeLessBudget > printed.budgetLessOutcome : printed.budgetLessOutcome > printed.outcomeLessBudget };
  };
  if (component === 'income') return decide(minus > plus ? 'incomeNegative' : 'costsNegative', false);
  if (component === 'cost') return decide(plus > minus ? 'netCostsPositive' : 'costsNegative', false);
  if (plus === 0 && minus === 0) return decide('costsNegative', false);
  const results = Math.min(plus, minus) > MIXED * (plus + minus) || (/resultat(?!räkning)|överskott/.test(words) && !/netto|kostnad/.test(words));
  if (minus > plus && !results) return decide('costsNegative', false);
  if (results) return decide(printed.budgetLessOutcome > printed.outcomeLessBudget ? 'netCostsPositive' : 'costsNegative', false);
  const said = /netto|kostnad/.test(words) || printed.budgetLessOutcome > printed.outcomeLessBudget;
  return decide('netCostsPositive', !said);
}

/** How many rows print their variance as outcome − budget, and how many as budget − outcome. */
function varianceAgreement(rows: readonly TableRow[], fields: readonly Field[]): { outcomeLessBudget: number; budgetLessOutcome: number } {
  // Where the parts of the result stand first, the variance is still the net's.
  const of = (measure: Field['measure']) => {
    const own = fields.filter((field) => field.measure === measure && !field.oneMonth);
    return own.find(({ component }) => component !== 'income' && component !== 'cost' && component !== 'grant') ?? own[0];
  };
  const triples = [
    [of('variance'), of('forecast'), of('budget')],
    [of('varianceToDate'), of('actual'), of('budgetToDate')],
    [of('varianceToDate') ?? of('variance'), of('actual'), of('budget')],
  ];
  let outcomeLessBudget = 0;
  let budgetLessOutcome = 0;
  for (const [variance, outcome, budget] of triples) {
    if (!variance || !outcome || !budget) continue;
    for (const row of rows) {
      const v = numberAt(row, variance);
      const o = numberAt(row, outcome);
      const b = numberAt(row, budget);
      if (v === null || v === 0 || o === null || b === null) continue;
      if (Math.abs(o - b - v) <= 1.01) outcomeLessBudget += 1;
      if (Math.abs(b - o - v) <= 1.01) budgetLessOutcome += 1;
    }
  }
  return { outcomeLessBudget, budgetLessOutcome };
}
