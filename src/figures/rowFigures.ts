import type { EconomyRow, EconomyTable, Fact } from '../facts/economy';
import { unitFactor, type Unit } from '../values/unit';
import { figureOf } from './arithmetic';
import type { Figure, Measure, Term } from './figures';

type RowFact = Pick<Fact, 'measure' | 'component' | 'cell' | 'factor' | 'read' | 'text'>;

/** A row with the unit that its figures are made in. */
export interface PricedRow {
  readonly row: EconomyRow;
  readonly facts: readonly RowFact[];
  /** Whether any of them is of a part of the result: most rows print the net alone. */
  readonly isParted: boolean;
  /** From the table's unit to the report's. */
  readonly scale: number;
}

const termOf = ({ cell, factor, read, text }: RowFact, scale: number): Term =>
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

const priced = (row: EconomyRow, facts: readonly RowFact[], scale: number): PricedRow =>
  ({ row, facts, isParted: facts.some(({ component }) => component !== null), scale });

export const priceRow = (row: EconomyRow, from: Unit, to: Unit): PricedRow => priced(row, row.facts, unitFactor(from, to));

export const priceRows = (table: EconomyTable, to: Unit): PricedRow[] => table.rows.map((row) => priceRow(row, table.unit, to));

/** What a row prints of a measure for one part of the result (null: the net): one cell, or the months that together are the outcome. */
export function figureIn({ facts, isParted, scale }: PricedRow, wanted: Measure, part: Fact['component']): Figure | null {
  if (part !== null && !isParted) return null;
  let terms: Term[] | null = null;
  for (const fact of facts) {
    if (fact.measure !== wanted || fact.component !== part) continue;
    if (terms) terms.push(termOf(fact, scale));
    else terms = [termOf(fact, scale)];
  }
  return terms && figureOf(terms);
}

/** What a row prints of a measure in all, whatever part of the result: a statement's line stands in one section. */
export function lineFigure(row: PricedRow, wanted: Measure): Figure | null {
  let part: Fact['component'] | undefined;
  for (const { measure, component } of row.facts) {
    if (measure !== wanted) continue;
    if (part !== undefined && component !== part) return sumOfParts(row, wanted);
    part = component;
  }
  return part === undefined ? null : figureIn(row, wanted, part);
}

function sumOfParts(row: PricedRow, wanted: Measure): Figure {
  const parts = new Set(row.facts.filter(({ measure }) => measure === wanted).map(({ component }) => component));
  return figureOf([...parts].flatMap((part) => figureIn(row, wanted, part)?.terms ?? []));
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
export const asOfYear = (rows: readonly PricedRow[], wanted: number): PricedRow[] => rows.map(({ row, scale }) =>
  priced(row, row.earlier.filter(({ year }) => year === wanted).map((fact): RowFact => ({ ...fact, measure: 'actual' })), scale));
