import type { Term } from '../../values/term';
import type { Field } from './field';
import type { Component } from '../words/lexicon';

/** What the amounts of a column are. */
export interface FactColumn {
  readonly measure: Field['measure'];
  /** The part of the result; null is the net. */
  readonly component: Component | null;
  /** A share of the amount, which is the sum of these: one month of the outcome, or an addition to the budget. */
  readonly oneMonth: boolean;
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

/** The amounts one by one, for rules that ask few rows. */
export const factsOf = ({ columns, terms }: RowFacts): Fact[] => columns.flatMap((column, at) => {
  const term = terms[at];
  return term ? [{ ...column, ...term }] : [];
});
