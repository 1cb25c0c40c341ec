import type { EconomyRow, EconomyTable, Fact } from '../facts/economy';
import { addends } from '../facts/sign';
import type { StatementLineKind } from '../facts/statement';
import { unitFactor, type Unit } from '../values/unit';
import { add, figureOf, subtract } from './arithmetic';
import type { Printed } from './derive';
import type { Figure, Measure } from './figures';

/** A row of a table with the unit its amounts are in. */
export interface PricedRow {
  readonly row: EconomyRow;
  readonly unit: Unit;
}

export const factMeasures = [
  'priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'forecastLow', 'forecastHigh', 'variance', 'varianceToDate',
] as const satisfies readonly Measure[];

/** A figure from facts of one row: one cell, or the months that together are the outcome. */
export function figureFrom(facts: readonly Fact[], from: Unit, to: Unit): Figure | null {
  if (facts.length === 0) return null;
  const factor = unitFactor(from, to);
  return figureOf(facts.map((fact) => ({ cell: fact.cell, factor: fact.factor * factor, read: fact.read, text: fact.text })));
}

/** What a row prints of a measure, for one part of the result (null: the net). */
export const printedOf = ({ row, unit }: PricedRow, measure: Measure, component: Fact['component'], to: Unit): Figure | null =>
  figureFrom(row.facts.filter((fact) => fact.measure === measure && fact.component === component), unit, to);

type LineFigures = Partial<Record<Measure, Figure>>;

/** A line is asked for by its own figures, by its parts and by its sums: its figures are made once for a unit. */
const made = new WeakMap<EconomyRow, { readonly units: string; readonly figures: LineFigures }>();

function lineFigures({ row, unit }: PricedRow, to: Unit): LineFigures {
  const units = unit + to;
  const known = made.get(row);
  if (known?.units === units) return known.figures;
  const byMeasure = new Map<Measure, Fact[]>();
  for (const fact of row.facts) {
    const same = byMeasure.get(fact.measure);
    if (same) same.push(fact);
    else byMeasure.set(fact.measure, [fact]);
  }
  const figures: LineFigures = {};
  for (const [measure, facts] of byMeasure) {
    const figure = figureFrom(facts, unit, to);
    if (figure) figures[measure] = figure;
  }
  made.set(row, { units, figures });
  return figures;
}

/** Of a statement's line, whatever section it stands in. */
export const lineFigure = (priced: PricedRow, measure: Measure, to: Unit): Figure | null => lineFigures(priced, to)[measure] ?? null;

export const statementRows = (tables: readonly EconomyTable[]): PricedRow[] =>
  tables.filter(({ shape }) => shape === 'statement').flatMap((table) => table.rows.map((row) => ({ row, unit: table.unit })));

/** The lines that print a measure, with their kinds. */
interface Lines {
  readonly kinds: readonly StatementLineKind[];
  readonly figures: readonly Figure[];
}

function linesWith(rows: readonly PricedRow[], measure: Measure, to: Unit): Lines {
  const kinds: StatementLineKind[] = [];
  const figures: Figure[] = [];
  for (const priced of rows) {
    const figure = priced.row.line === null ? null : lineFigure(priced, measure, to);
    if (!figure || priced.row.line === null) continue;
    kinds.push(priced.row.line);
    figures.push(figure);
  }
  return { kinds, figures };
}

const pick = ({ figures }: Lines, at: readonly number[]): Figure[] => at.map((index) => figures[index]).filter((figure) => figure !== undefined);

const sumOf = (figures: readonly Figure[]): Figure | null => (figures.length > 0 ? add(...figures) : null);

const indexesOf = ({ kinds }: Lines, kind: StatementLineKind): number[] => kinds.flatMap((one, at) => (one === kind ? [at] : []));

/** The result by a statement's lines: the printed one, else the net cost and the grant, else what the lines sum to. */
function resultOf(lines: Lines): Figure | null {
  const result = indexesOf(lines, 'result').at(-1);
  if (result !== undefined) return lines.figures[result] ?? null;
  const netCost = indexesOf(lines, 'netCost').at(-1);
  const grant = sumOf(pick(lines, indexesOf(lines, 'grant')));
  const net = netCost === undefined ? null : lines.figures[netCost];
  if (net) return grant ? add(net, grant) : net;
  return sumOf(pick(lines, addends(lines.kinds, lines.kinds.length)));
}

export interface StatementParts {
  readonly income: Figure | null;
  readonly costs: Figure | null;
  readonly grant: Figure | null;
}

/** Income (without kommunbidrag), costs and kommunbidrag of one measure. */
export function statementParts(rows: readonly PricedRow[], measure: Measure, to: Unit): StatementParts {
  const lines = linesWith(rows, measure, to);
  const grant = sumOf(pick(lines, indexesOf(lines, 'grant')));
  const items = sumOf(pick(lines, indexesOf(lines, 'income')));
  const totals = indexesOf(lines, 'incomeTotal');
  const total = sumOf(pick(lines, totals));
  // A grant above "Summa intäkter" is part of that sum.
  const granted = pick(lines, indexesOf(lines, 'grant').filter((at) => at < (totals[0] ?? -1)));
  const income = total ? granted.reduce((rest, part) => subtract(rest, part), total) : items;
  const costs = sumOf(pick(lines, indexesOf(lines, 'costTotal'))) ?? sumOf(pick(lines, indexesOf(lines, 'cost')));
  return { income: granted.length > 0 && items ? items : income, costs, grant };
}

/** The result's amounts, and the best and worst case where they stand as lines of their own. */
export function statementAmounts(rows: readonly PricedRow[], to: Unit): Printed {
  const printed: Printed = {};
  for (const measure of factMeasures) printed[measure] = resultOf(linesWith(rows, measure, to));
  const outlook = linesWith(rows, 'forecast', to);
  printed.forecastLow ??= sumOf(pick(outlook, indexesOf(outlook, 'low').slice(0, 1)));
  printed.forecastHigh ??= sumOf(pick(outlook, indexesOf(outlook, 'high').slice(0, 1)));
  return printed;
}

/** Whether the result holds the kommunbidrag, and so is its own variance. */
export const includesGrant = (rows: readonly PricedRow[]): boolean => rows.some(({ row }) => row.line === 'grant' && row.facts.length > 0);
