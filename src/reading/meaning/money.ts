import { fold } from '../../values/text';
import { findDates, withoutDates } from '../words/dates';
import type { RawSheet } from '../../workbook/rawSheet';
import { kindWords, lookUp, moneyWords, rowKindWords, unitWords } from '../words/lexicon';
import { isStatement } from './statement';
import { rowsBetween } from '../cells/cellReading';
import type { Table } from '../geometry/table';

const AMOUNTS: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance', 'prior', 'amount']);

/** A column that says itself that it holds money: budget, outcome, forecast, or a part of the result. */
const hasWordedAmounts = ({ columns }: Table): boolean =>
  columns.some(({ concept, percent }) => !percent && (AMOUNTS.has(concept.measure) || concept.component !== null));

/** A column headed by nothing but a year or a month: what it holds, something else has to say. */
const hasDatedAmounts = ({ columns }: Table): boolean => columns.some(({ concept, percent }) => !percent && concept.dateOnly);

/** Months down the rows are no areas and no lines of a result; the months' own reader takes them. */
function hasMonthRows({ rows }: Table): boolean {
  const named = rows.filter(({ kind, name }) => kind === 'item' && name !== '');
  let months = 0;
  let others = 0;
  for (const { name } of named) {
    if (findDates(name).some(({ month }) => month !== null) && withoutDates(name) === '') months += 1;
    else others += 1;
    // Long lists of other names are told by their first rows.
    if (others * 10 > named.length * 3) return false;
  }
  return months >= 3 && months * 10 >= named.length * 7;
}

/** Whether the columns of a table can hold money: they say so, or are bare years and months. */
export const mayBeEconomic = (table: Table): boolean => (hasWordedAmounts(table) || hasDatedAmounts(table)) && !hasMonthRows(table);

/** The sheet's own words around a table: its title and tab, what stands over its heads and beside them. */
function surroundings(sheet: RawSheet, titles: readonly string[], { columns, headRows, captions, labelHead }: Table): string[] {
  const first = columns[0]?.column ?? 0;
  const overNames = rowsBetween(sheet, headRows.first, headRows.last + 1)
    .flatMap(({ values }) => values.slice(0, first).filter((value) => typeof value === 'string'));
  return [sheet.name, ...titles, ...captions, labelHead, ...overNames, ...columns.map(({ head }) => head)];
}

/** Half of the rows speak of costs, income or the result. */
function hasMoneyRows({ rows }: Table): boolean {
  const named = rows.filter(({ kind, name }) => kind !== 'heading' && name !== '');
  return named.filter(({ folded }) => lookUp(moneyWords, folded) !== null).length * 2 >= named.length && named.length > 0;
}

/** Half of the rows say what they count: no money, whatever the sheet's title is. */
function hasCountedRows({ rows }: Table): boolean {
  const named = rows.filter(({ kind, name }) => (kind === 'item' || kind === 'ofWhich') && name !== '');
  return named.length > 0 && named.filter(({ folded }) => lookUp(rowKindWords, folded) !== null).length * 2 >= named.length;
}

/** Indicators with their outcomes, by the head of their names or a column of targets: no money, also below a table of money. */
export const countsIndicators = ({ labelHead, columns }: Table): boolean =>
  !columns.some(({ concept }) => concept.measure === 'budget')
  && (lookUp(kindWords, fold(labelHead)) === 'indicators' || columns.some(({ concept }) => concept.measure === 'target'));

/**
 * Whether a table is about money. Budget and outcome say so themselves; under bare years and months a unit of money or
 * a word of the economy has to, in the title, the tab, the heads or the rows.
 */
export function isEconomic(sheet: RawSheet, titles: readonly string[], table: Table): boolean {
  if (countsIndicators(table)) return false;
  if (hasMonthRows(table)) return false;
  if (hasWordedAmounts(table)) return true;
  if (!hasDatedAmounts(table) || hasCountedRows(table)) return false;
  const said = surroundings(sheet, titles, table).map(fold);
  return said.some((text) => lookUp(unitWords, text) !== null || lookUp(moneyWords, text) !== null) || isStatement(table) || hasMoneyRows(table);
}
