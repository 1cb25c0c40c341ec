import type { Table, TableColumn } from '../../geometry/table';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';
import { sheetDates } from './titleDates';

/** Bare years that reach beyond the year that the workbook follows up: what is planned or expected, and the outcome of none of them. */

type Measure = TableColumn['concept']['measure'];

const yearsUnder = ({ columns }: Table, ...wanted: Measure[]): number[] =>
  columns.flatMap(({ concept }) => (wanted.includes(concept.measure) && !concept.priorYear && concept.year !== null ? [concept.year] : []));

const tells = ({ columns }: Table, wanted: Measure): boolean => columns.some(({ concept, percent }) => !percent && concept.measure === wanted);

const latest = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

/** The year of a sheet that tells both a budget and an outcome, by its heads or by the month that its titles name; null for other sheets. */
function yearOf(sheet: RecognisedSheet): number | null {
  const followed = isEconomyKind(sheet.kind) ? sheet.economic.filter((table) => tells(table, 'budget') && tells(table, 'actual')) : [];
  if (followed.length === 0) return null;
  return latest(followed.flatMap((table) => yearsUnder(table, 'budget', 'actual')))
    ?? latest(sheetDates(sheet).flatMap(({ year, month, trust }) => (year !== null && month !== null && trust !== 'plan' && trust !== 'day' ? [year] : [])));
}

/** The year that the workbook follows up, where its budgets and outcomes stand under heads of their own; null where none do. */
export const followedYear = (sheets: readonly RecognisedSheet[]): number | null => latest(sheets.flatMap((sheet) => yearOf(sheet) ?? []));
