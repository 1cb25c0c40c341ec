import type { EconomyRow, EconomyTable, Fact } from '../facts/economy';
import { unitFactor, type Unit } from '../values/unit';
import { figureOf } from './arithmetic';
import type { Figure, Measure, Term } from './figures';

/** What a row prints of one measure, for one part of the result (null: the net). */
export interface RowFigure {
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

type FactMeasure = (typeof factMeasures)[number];

/** What is printed of each measure. Written out: there is one for every row, and a record of a known shape is made many times faster. */
export const printedBy = (of: (measure: FactMeasure) => Figure | null): Record<FactMeasure, Figure | null> => ({
  priorYear: of('priorYear'),
  priorYearToDate: of('priorYearToDate'),
  budget: of('budget'),
  budgetToDate: of('budgetToDate'),
  actual: of('actual'),
  forecast: of('forecast'),
  forecastLow: of('forecastLow'),
  forecastHigh: of('forecastHigh'),
  variance: of('variance'),
  varianceToDate: of('varianceToDate'),
  change: of('change'),
});

/** Each figure is one cell, or the months that together are the outcome. */
export function priceRow(row: EconomyRow, from: Unit, to: Unit): PricedRow {
  const scale = unitFactor(from, to);
  const figures: RowFigure[] = [];
  for (const fact of row.facts) {
    const { measure, component } = fact;
    const term = termOf(fact, scale);
    const at = placeOf(figures, measure, component);
    const same = figures[at];
    if (same) figures[at] = { measure, component, figure: figureOf([...same.figure.terms, term]) };
    else figures.push({ measure, component, figure: figureOf([term]) });
  }
  return { row, scale, figures };
}

function placeOf(figures: readonly RowFigure[], measure: Measure, component: Fact['component']): number {
  let at = figures.length - 1;
  while (at >= 0 && (figures[at]?.measure !== measure || figures[at]?.component !== component)) at -= 1;
  return at;
}

export const priceRows = (table: EconomyTable, to: Unit): PricedRow[] => table.rows.map((row) => priceRow(row, table.unit, to));

/** What a row prints of a measure in all, whatever part of the result: a statement's line stands in one section. */
export function lineFigure({ figures }: PricedRow, wanted: Measure): Figure | null {
  let found: Figure | null = null;
  for (const { measure, figure } of figures) {
    if (measure === wanted) found = found ? figureOf([...found.terms, ...figure.terms]) : figure;
  }
  return found;
}

/** The years before last year that any of the rows prints, newest first. */
export function earlierYears(rows: readonly PricedRow[]): number[] {
  const years: number[] = [];
  for (const { row } of rows) {
    for (const { year } of row.earlier) if (!years.includes(year)) years.push(year);
  }
  return years.sort((a, b) => b - a);
}

/** The rows as they print an earlier year, as if it were the outcome: what makes up an outcome makes up that one too. */
export const asOfYear = (rows: readonly PricedRow[], wanted: number): PricedRow[] => rows.map(({ row, scale }) => ({
  row, scale,
  figures: row.earlier.filter(({ year }) => year === wanted)
    .map((fact) => ({ measure: 'actual', component: fact.component, figure: figureOf([termOf(fact, scale)]) })),
}));
