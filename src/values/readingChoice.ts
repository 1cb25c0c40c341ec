import type { Period } from './period';
import { nameKey } from './text';

/** What the user may say that a column holds. `ignore`: nothing that any figure needs. */
export const columnMeanings = [
  'budget', 'budgetToDate', 'actual', 'forecast', 'forecastLow', 'forecastHigh', 'variance', 'varianceToDate',
  'priorYear', 'priorYearToDate', 'change', 'comment', 'ignore',
] as const;

export type ColumnMeaning = (typeof columnMeanings)[number];

/** The part of the result that a column holds, where it is not the whole. */
export type ColumnPart = 'income' | 'cost';

/** What the user may say that a row is: an area, a part of one (of which), a sum of others, or nothing that counts. */
export const chosenRowRoles = ['area', 'part', 'sum', 'ignore'] as const;

export type ChosenRowRole = (typeof chosenRowRoles)[number];

/** Which table a choice is for; null is any of the sheet's, or of the workbook's. */
export interface ChosenPlace {
  readonly sheet: string | null;
  /** The table's title, as `tableTitle` gives it. */
  readonly table: string | null;
}

/** A column known by its head, so that it is found where next month's workbook has it. */
export interface ColumnChoice extends ChosenPlace {
  readonly head: string;
  readonly meaning: ColumnMeaning;
  readonly part: ColumnPart | null;
}

/** A row known by its name and the group that it stands under; a null group is any. */
export interface RowChoice extends ChosenPlace {
  readonly name: string;
  readonly group: string | null;
  readonly role: ChosenRowRole;
}

const samePlace = (one: ChosenPlace, other: ChosenPlace): boolean => one.sheet === other.sheet && one.table === other.table;

/** The choices with another one, which takes the place of one for the same column. */
export const withColumnChoice = (choices: readonly ColumnChoice[], choice: ColumnChoice): ColumnChoice[] =>
  [...choices.filter((one) => !(samePlace(one, choice) && nameKey(one.head) === nameKey(choice.head))), choice];

/** The choices with another one, which takes the place of one for the same row. */
export const withRowChoice = (choices: readonly RowChoice[], choice: RowChoice): RowChoice[] =>
  [...choices.filter((one) => !(samePlace(one, choice) && nameKey(one.name) === nameKey(choice.name) && nameKey(one.group ?? '') === nameKey(choice.group ?? ''))), choice];

/** What an answer to a question sets. A null period is one that the user is to give. */
export type ReadingAnswer =
  | { readonly kind: 'period'; readonly period: Period | null }
  | { readonly kind: 'column'; readonly choice: ColumnChoice }
  | { readonly kind: 'row'; readonly choice: RowChoice };
