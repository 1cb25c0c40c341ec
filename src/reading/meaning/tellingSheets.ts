import { nameKey } from '../../values/text';
import type { Table, TableColumn } from '../geometry/table';
import { findDates } from '../words/dates';
import { comparesForecasts } from './noEconomyEvidence';
import { findPeriod } from './period';
import type { RecognisedSheet } from './recognisedSheet';
import { isEconomyKind } from './sheetKind';

/** Which sheets tell for which time the workbook is: one that is followed up says it for the amounts by month beside it. */

type Measure = TableColumn['concept']['measure'];

const tells = ({ columns }: Table, ...wanted: Measure[]): boolean =>
  columns.some(({ concept, percent }) => !percent && wanted.includes(concept.measure) && !concept.priorYear);

/** By its heads a table follows areas up. */
const headsFollowUp = (table: Table): boolean => tells(table, 'budget') && tells(table, 'actual') && tells(table, 'forecast', 'variance');

/** What is planned beside what came of it: of that the period may well be the workbook's. */
const isCompared = (table: Table): boolean => tells(table, 'budget', 'forecast', 'variance', 'target') && (tells(table, 'actual') || table.columns.some(({ concept }) => concept.dateOnly));

const namesOf = ({ economic }: RecognisedSheet): string[] => economic.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'item').map(({ name }) => nameKey(name)));

/** Whether a sheet's titles say its time, or its heads the month: "Utfall 2025" may be so far. */
function saysMonth(sheet: RecognisedSheet): boolean {
  const found = findPeriod([sheet]);
  return found?.source === 'titles' || (found?.source === 'heads' && findDates(found.said).some(({ month }) => month !== null));
}

/** Budgets and nothing that came of them: frames and plans, of whatever year. */
const tellsBudgetsAlone = ({ economic }: RecognisedSheet): boolean => economic.length > 0 && economic.every((table) =>
  tells(table, 'budget') && !tells(table, 'actual', 'forecast', 'variance', 'prior') && !table.columns.some(({ concept }) => concept.dateOnly));

/** The sheets without plans of areas that another sheet follows up: what years those are of is no time of the follow-up's. */
function withoutPlans(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const plans = sheets.filter((sheet) => isEconomyKind(sheet.kind) && tellsBudgetsAlone(sheet));
  if (plans.length === 0) return sheets;
  const others = sheets.filter((sheet) => !plans.includes(sheet));
  return others.some((sheet) => isEconomyKind(sheet.kind) && sheet.economic.some(headsFollowUp)) && findPeriod(others) !== null ? others : sheets;
}

/** A sheet that tells nothing but how near earlier forecasts came. */
const comparesOnly = (sheet: RecognisedSheet): boolean => sheet.kind === 'other' && sheet.tables.length > 0 && sheet.tables.every((table) => comparesForecasts(table, sheet));

/**
 * The sheets without those that hold amounts by month, quarter or year of something else, or only what is planned: beside
 * areas that are followed up at a month of their own, the last of theirs is no period of the workbook's.
 */
export function withoutOtherTimes(given: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const sheets = withoutPlans(given.filter((sheet) => !comparesOnly(sheet)));
  const followed = sheets.filter((sheet) => isEconomyKind(sheet.kind) && sheet.economic.some(headsFollowUp));
  if (!followed.some(saysMonth)) return sheets;
  const alone = sheets.filter((sheet) => isEconomyKind(sheet.kind) && sheet.economic.length > 0 && !sheet.economic.some(isCompared));
  if (alone.length === 0) return sheets;
  const names = new Set(followed.flatMap(namesOf));
  const others = new Set(alone.filter((sheet) => !namesOf(sheet).some((name) => names.has(name))));
  return sheets.filter((sheet) => !others.has(sheet));
}
