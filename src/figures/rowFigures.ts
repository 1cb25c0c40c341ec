import type { EconomyRow, EconomyTable } from '../reading/meaning/tables/economyTable';
import type { FactColumn, RowFacts } from '../reading/meaning/rows/rowFacts';
import type { Term } from '../values/term';
import { unitFactor, type Unit } from '../values/unit';
import { figureOf } from './arithmetic';
import type { Figure, Measure } from './figures';

/** A row with the unit that its figures are made in. */
export interface PricedRow extends RowFacts {
  readonly row: EconomyRow;
  /** Whether any of its amounts is of a part of the result: most rows print the net alone. */
  readonly isParted: boolean;
  /** From the table's unit to the report's. */
  readonly scale: number;
}

const scaled = (term: Term, scale: number): Term =>
  (scale === 1 ? term : { cell: term.cell, factor: term.factor * scale, read: term.read, text: term.text });

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

const priced = (row: EconomyRow, { columns, terms }: RowFacts, scale: number): PricedRow =>
  ({ row, columns, terms, isParted: columns.some(({ component }) => component !== null), scale });

export const priceRow = (row: EconomyRow, from: Unit, to: Unit): PricedRow => priced(row, row, unitFactor(from, to));

export const priceRows = (table: EconomyTable, to: Unit): PricedRow[] => table.rows.map((row) => priceRow(row, table.unit, to));

/** With what its column is taken from, where that is known. */
const taken = (figure: Figure, ofOutcome: boolean | undefined): Figure => (ofOutcome === undefined ? figure : { ...figure, ofOutcome });

/** What a row prints of a measure for one part of the result (null: the net): one cell, or the months that together are the outcome. */
export function figureIn({ columns, terms, isParted, scale }: PricedRow, wanted: Measure, part: FactColumn['component']): Figure | null {
  if (part !== null && !isParted) return null;
  let found: Term[] | null = null;
  let ofOutcome: boolean | undefined;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    const term = terms[at];
    if (!column || !term || column.measure !== wanted || column.component !== part) continue;
    ofOutcome ??= column.ofOutcome;
    if (found) found.push(scaled(term, scale));
    else found = [scaled(term, scale)];
  }
  return found && taken(figureOf(found), ofOutcome);
}

/** What a row that is not parted prints of every measure: in one pass over its amounts, as nearly all rows are such. */
export function printedNet({ columns, terms, scale }: PricedRow): Record<FactMeasure, Figure | null> {
  const printed: Record<FactMeasure, Figure | null> = {
    priorYear: null, priorYearToDate: null, budget: null, budgetToDate: null, actual: null, forecast: null,
    forecastLow: null, forecastHigh: null, variance: null, varianceToDate: null, change: null,
  };
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    const term = terms[at];
    if (column === undefined || !term) continue;
    const before = printed[column.measure];
    printed[column.measure] = taken(figureOf(before ? [...before.terms, scaled(term, scale)] : [scaled(term, scale)]), column.ofOutcome);
  }
  return printed;
}

/** What holds the other parts of a result, where a row prints it. */
const WHOLES: readonly FactColumn['component'][] = [null, 'result', 'netCost'];

/**
 * What a row prints of a measure in all, whatever part of the result: a statement's line stands in one section. Where
 * it prints its income, its costs and their net, the net is all.
 */
export function lineFigure(row: PricedRow, wanted: Measure): Figure | null {
  const parts = partsOf(row, wanted);
  if (parts.length === 0) return null;
  const part = WHOLES.find((one) => parts.includes(one)) ?? parts[0] ?? null;
  if (WHOLES.includes(part)) return figureIn(row, wanted, part);
  return parts.length === 1 ? figureIn(row, wanted, part) : figureOf(parts.flatMap((one) => figureIn(row, wanted, one)?.terms ?? []));
}

/** The parts of the result for which a row prints a measure. */
function partsOf({ columns, terms }: PricedRow, wanted: Measure): FactColumn['component'][] {
  const parts: FactColumn['component'][] = [];
  columns.forEach(({ measure, component }, at) => {
    if (measure === wanted && terms[at] && !parts.includes(component)) parts.push(component);
  });
  return parts;
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
export const asOfYear = (rows: readonly PricedRow[], wanted: number): PricedRow[] => rows.map(({ row, scale }) => {
  const facts = row.earlier.filter(({ year }) => year === wanted);
  const columns = facts.map(({ component }): FactColumn => ({ measure: 'actual', component, oneMonth: false }));
  return priced(row, { columns, terms: facts.map(({ term }) => term) }, scale);
});
