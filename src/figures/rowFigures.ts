import type { EconomyRow, EconomyTable, Fact } from '../facts/economy';
import { unitFactor, type Unit } from '../values/unit';
import { figureOf } from './arithmetic';
import type { Figure, Measure, Term } from './figures';

/** What a row prints of one measure, for one part of the result (null: the net). */
interface RowFigure {
  readonly measure: Measure;
  readonly component: Fact['component'];
  readonly figure: Figure;
}

/** A row with what it prints, in the report's unit. */
export interface PricedRow {
  readonly row: EconomyRow;
  /** From the table's unit to the report's. */
  readonly scale: number;
  readonly figures: readonly RowFigure[];
}

const termOf = ({ cell, factor, read, text }: Pick<Fact, 'cell' | 'factor' | 'read' | 'text'>, scale: number): Term =>
  ({ cell, factor: factor * scale, read, text });

export const factMeasures = [
  'priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'forecastLow', 'forecastHigh', 'variance', 'varianceToDate', 'change',
] as const satisfies readonly Measure[];

/** Each figure is one cell, or the months that together are the outcome. */
export function priceRow(row: EconomyRow, from: Unit, to: Unit): PricedRow {
  const factor = unitFactor(from, to);
  const terms: { measure: Measure; component: Fact['component']; terms: Term[] }[] = [];
  for (const fact of row.facts) {
    const term = termOf(fact, factor);
    const same = terms.find(({ measure, component }) => measure === fact.measure && component === fact.component);
    if (same) same.terms.push(term);
    else terms.push({ measure: fact.measure, component: fact.component, terms: [term] });
  }
  return { row, scale: factor, figures: terms.map(({ measure, component, terms: own }) => ({ measure, component, figure: figureOf(own) })) };
}

export const priceRows = (table: EconomyTable, to: Unit): PricedRow[] => table.rows.map((row) => priceRow(row, table.unit, to));

/** What a row prints of a measure, for one part of the result (null: the net). */
export function printedOf({ figures }: PricedRow, wanted: Measure, part: Fact['component']): Figure | null {
  for (const { measure, component, figure } of figures) if (measure === wanted && component === part) return figure;
  return null;
}

/** What a row prints of a measure in all, whatever part of the result: a statement's line stands in one section. */
export function lineFigure({ figures }: PricedRow, wanted: Measure): Figure | null {
  let found: Figure | null = null;
  for (const { measure, figure } of figures) {
    if (measure === wanted) found = found ? figureOf([...found.terms, ...figure.terms]) : figure;
  }
  return found;
}

/** The years before last year that any of the rows prints, newest first. */
export const earlierYears = (rows: readonly PricedRow[]): number[] =>
  [...new Set(rows.flatMap(({ row }) => row.earlier.map(({ year }) => year)))].sort((a, b) => b - a);

/** The rows as they print an earlier year, as if it were the outcome: what makes up an outcome makes up that one too. */
export const asOfYear = (rows: readonly PricedRow[], wanted: number): PricedRow[] => rows.map(({ row, scale }) => ({
  row, scale,
  figures: row.earlier.filter(({ year }) => year === wanted)
    .map((fact) => ({ measure: 'actual', component: fact.component, figure: figureOf([termOf(fact, scale)]) })),
}));
