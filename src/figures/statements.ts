import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import { hasFacts } from '../reading/meaning/rows/rowFacts';
import type { StatementLineKind } from '../reading/meaning/statements/statement';
import { lookUp, statementLines as statementLineWords } from '../reading/words/lexicon';
import { fold } from '../values/text';
import type { Unit } from '../values/unit';
import { subtract, sumOf } from './arithmetic';
import type { Printed } from './derive';
import type { Figure } from './figures';
import { factMeasures, lineFigure, printedBy, priceRows, type PricedRow } from './rowFigures';

/** A line of a statement with what it prints. */
export interface PrintedLine extends PricedRow {
  readonly printed: Readonly<Record<typeof factMeasures[number], Figure | null>>;
}

export const printedLine = (priced: PricedRow): PrintedLine => ({
  row: priced.row, columns: priced.columns, terms: priced.terms, isParted: priced.isParted, scale: priced.scale,
  printed: printedBy((measure) => lineFigure(priced, measure)),
});

export const statementLines = (tables: readonly EconomyTable[], to: Unit): PrintedLine[] =>
  tables.filter(({ shape }) => shape === 'statement').flatMap((table) => priceRows(table, to).map(printedLine));

/** The lines that print a measure, with their kinds. */
interface Lines {
  readonly kinds: readonly StatementLineKind[];
  readonly figures: readonly Figure[];
  /** By line: a sum of its side holds it. */
  readonly within: readonly boolean[];
  /** By line: its name is that of a whole side, "Intäkter" or "Kostnader". */
  readonly whole: readonly boolean[];
  /** By line: its words say that it is of neither side, as finance. */
  readonly neutral: readonly boolean[];
}

const WHOLE_SIDE = /^(?:verksamhetens |totala |samtliga )?(?:intäkter|kostnader)$/;

/** An income statement by measure: a line that leaves a column empty is not among that measure's. */
export type Statement = Readonly<Record<typeof factMeasures[number], Lines>>;

export function statementOf(lines: readonly PrintedLine[]): Statement {
  return Object.fromEntries(factMeasures.map((measure) => [measure, linesWith(lines, measure)])) as Record<typeof factMeasures[number], Lines>;
}

function linesWith(lines: readonly PrintedLine[], measure: typeof factMeasures[number]): Lines {
  const kinds: StatementLineKind[] = [];
  const figures: Figure[] = [];
  const within: boolean[] = [];
  const whole: boolean[] = [];
  const neutral: boolean[] = [];
  for (const { row: { line, name, withinTotal }, printed } of lines) {
    const figure = printed[measure];
    if (line === null || !figure) continue;
    kinds.push(line);
    figures.push(figure);
    within.push(withinTotal);
    whole.push(WHOLE_SIDE.test(fold(name)));
    const worded = line === 'other' ? lookUp(statementLineWords, fold(name)) : null;
    neutral.push(worded !== null && worded !== 'cost');
  }
  return { kinds, figures, within, whole, neutral };
}

const pick = ({ figures }: Lines, at: readonly number[]): Figure[] => at.map((index) => figures[index]).filter((figure) => figure !== undefined);

const sumOfAny = (figures: readonly Figure[]): Figure | null => (figures.length > 0 ? sumOf(figures) : null);

function indexesOf({ kinds }: Lines, wanted: StatementLineKind): number[] {
  const indexes: number[] = [];
  kinds.forEach((kind, at) => { if (kind === wanted) indexes.push(at); });
  return indexes;
}

const sumOfKind = (lines: Lines, kind: StatementLineKind): Figure | null => sumOfAny(pick(lines, indexesOf(lines, kind)));

/** The lines that together are one side of the result: its sums, with what no sum holds where it is known what they hold. */
function sideOf(lines: Lines, total: StatementLineKind, item: StatementLineKind): number[] {
  const [totals, items] = [indexesOf(lines, total), indexesOf(lines, item)].map((all) => all.filter((at) => lines.within[at] !== true));
  if (!totals || !items || totals.length === 0) return items ?? [];
  const isKnown = lines.kinds.some((kind, at) => lines.within[at] === true && (kind === item || kind === total));
  return isKnown ? [...totals, ...items] : totals;
}

/** All lines that a result adds up: both sides, and the grants that no sum of income holds. */
function allSides(lines: Lines): number[] {
  const incomeTotal = lines.kinds.indexOf('incomeTotal');
  const incomes = lines.figures[incomeTotal]?.value ?? 0;
  // Incomes that are less than a grant above them do not hold it.
  const grants = indexesOf(lines, 'grant').filter((at) => lines.within[at] !== true && (incomeTotal < 0 || at > incomeTotal || (lines.figures[at]?.value ?? 0) > incomes));
  return [...sideOf(lines, 'incomeTotal', 'income'), ...sideOf(lines, 'costTotal', 'cost'), ...grants];
}

/** The result by a statement's lines: the printed one, else the net cost and the grant, else what the lines sum to. */
function resultOf(lines: Lines): Figure | null {
  const result = lines.kinds.lastIndexOf('result');
  if (result >= 0) return lines.figures[result] ?? null;
  const net = lines.figures[lines.kinds.lastIndexOf('netCost')];
  if (!net) return sumOfAny(pick(lines, allSides(lines)));
  const grant = sumOfKind(lines, 'grant');
  return grant ? sumOf([net, grant]) : net;
}

export interface StatementParts {
  readonly income: Figure | null;
  readonly costs: Figure | null;
  readonly grant: Figure | null;
}

/**
 * Income (without kommunbidrag), costs and kommunbidrag of one measure. Income and costs that only single lines give
 * are known where those lines are all: with the grant they make the result, to half a `step` (the unit's) a line.
 */
export function statementParts(statement: Statement, measure: keyof Statement, step: number): StatementParts {
  const lines = statement[measure];
  const parts = partsOf(lines, true);
  if (addsUp(lines, parts, step)) return parts;
  const apart = partsOf(lines, false);
  if (addsUp(lines, apart, step)) return apart;
  // "Media" and "Aktiviteter" beside all income are costs where the result is made with them.
  const others = indexesOf(lines, 'other').filter((at) => lines.within[at] !== true);
  const rest = pick(lines, others);
  const areCosts = rest.some(({ value }) => value < 0) && rest.every(({ value }) => value <= 0) && !others.some((at) => lines.neutral[at] === true);
  const whole = { ...parts, costs: sumOfAny([...pick(lines, sideOf(lines, 'costTotal', 'cost')), ...rest]) };
  if (areCosts && isAllOf(lines, 'income') && addsUp(lines, whole, step)) return whole;
  return {
    ...parts,
    income: lines.kinds.includes('incomeTotal') || isAllOf(lines, 'income') ? parts.income : null,
    costs: lines.kinds.includes('costTotal') || isAllOf(lines, 'cost') ? parts.costs : null,
  };
}

/** Whether one line, called "Intäkter", is all income (or "Kostnader" all costs): no line that is neither is on its side. */
function isAllOf(lines: Lines, side: 'income' | 'cost'): boolean {
  const [only, another] = indexesOf(lines, side);
  const sign = side === 'income' ? 1 : -1;
  return only !== undefined && another === undefined && lines.whole[only] === true
    && pick(lines, indexesOf(lines, 'other')).every(({ value }) => value * sign <= 0);
}

/** Whether the parts make the result, or the net cost, that the lines are said to make. */
function addsUp(lines: Lines, { income, costs, grant }: StatementParts, step: number): boolean {
  const said = resultOf(lines);
  if (!said) return true;
  const tolerance = (lines.kinds.length / 2) * step;
  const net = (income?.value ?? 0) + (costs?.value ?? 0);
  return [net, net + (grant?.value ?? 0)].some((sum) => Math.abs(sum - said.value) <= tolerance);
}

/** `isWithin`: a grant above the sum of the incomes is part of that sum, as above "Summa intäkter"; it is none of "Verksamhetens intäkter". */
function partsOf(lines: Lines, isWithin: boolean): StatementParts {
  const total = lines.kinds.includes('incomeTotal') ? sumOfAny(pick(lines, sideOf(lines, 'incomeTotal', 'income'))) : null;
  const items = sumOfAny(pick(lines, indexesOf(lines, 'income').filter((at) => total !== null || lines.within[at] !== true)));
  const granted = isWithin ? pick(lines, indexesOf(lines, 'grant').filter((at) => at < lines.kinds.indexOf('incomeTotal'))) : [];
  const income = total ? granted.reduce((rest, part) => subtract(rest, part), total) : items;
  return {
    income: granted.length > 0 && items ? items : income,
    costs: sumOfAny(pick(lines, sideOf(lines, 'costTotal', 'cost'))),
    grant: sumOfKind(lines, 'grant'),
  };
}

/** The result's amounts, and the best and worst case where they stand as lines of their own. */
export function statementAmounts(statement: Statement): Printed {
  const printed: Printed = {};
  for (const measure of factMeasures) printed[measure] = resultOf(statement[measure]);
  const outlook = statement.forecast;
  printed.forecastLow ??= outlook.figures[outlook.kinds.indexOf('low')] ?? null;
  printed.forecastHigh ??= outlook.figures[outlook.kinds.indexOf('high')] ?? null;
  return printed;
}

/** Whether the result holds the kommunbidrag, and so is its own variance. */
export const includesGrant = (rows: readonly PricedRow[]): boolean => rows.some(({ row }) => row.line === 'grant' && hasFacts(row));
