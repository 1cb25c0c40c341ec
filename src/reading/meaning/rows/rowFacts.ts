import type { Term } from '../../../values/term';
import type { Field } from '../field';
import type { Component } from '../../words/lexicon';

/** What the amounts of a column are. */
export interface FactColumn {
  readonly measure: Field['measure'];
  /** The part of the result; null is the net. */
  readonly component: Component | null;
  /** A share of the amount, which is the sum of these: one month of the outcome, or an addition to the budget. */
  readonly oneMonth: boolean;
  /** Of a year's variance beside no forecast: whether its column is the outcome less the budget; unsaid where its rows do not show it. */
  readonly ofOutcome?: boolean;
}

/**
 * The amounts of a row. Rows of one section share their columns, and a figure of the table's own unit takes its term
 * from here as it is: a workbook holds tens of thousands of amounts, and what is made of each of them is what it costs.
 */
export interface RowFacts {
  readonly columns: readonly FactColumn[];
  /** By column; null where the cell holds no amount. `factor` makes income positive and cost negative; the unit is still the table's. */
  readonly terms: readonly (Term | null)[];
}

/** One amount of one cell, with what it is. */
export interface Fact extends FactColumn, Term {}

export const hasFacts = ({ terms }: RowFacts): boolean => terms.some((term) => term !== null);

/** The amounts one by one. Each is named key by key: copied whole, they are most of what reading a long list takes. */
export function factsOf({ columns, terms }: RowFacts): Fact[] {
  const facts: Fact[] = [];
  columns.forEach(({ measure, component, oneMonth }, at) => {
    const term = terms[at];
    if (term) facts.push({ measure, component, oneMonth, cell: term.cell, factor: term.factor, read: term.read, text: term.text });
  });
  return facts;
}

/** Which measures rows have amounts of: asked of whole tables, and far cheaper than their amounts one by one. */
export function measuresOf(rows: readonly RowFacts[]): ReadonlySet<Field['measure']> {
  const found = new Set<Field['measure']>();
  // Rows of one section share their columns: most rows have nothing more to tell.
  const complete = new Set<readonly FactColumn[]>();
  for (const { columns, terms } of rows) {
    if (complete.has(columns)) continue;
    columns.forEach(({ measure }, at) => { if (terms[at]) found.add(measure); });
    if (columns.every(({ measure }) => found.has(measure))) complete.add(columns);
  }
  return found;
}

/** Whether rows are followed up: a budget, and what has come or will come of it. */
export function areFollowedUp(rows: readonly RowFacts[]): boolean {
  const told = measuresOf(rows);
  return (told.has('budget') || told.has('budgetToDate')) && (told.has('actual') || told.has('forecast'));
}
