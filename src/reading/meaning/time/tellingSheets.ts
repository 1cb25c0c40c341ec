import { nameKey } from '../../../values/text';
import type { Table, TableColumn } from '../../geometry/table';
import { findDates } from '../../words/dates';
import { comparesForecasts } from '../kind/noEconomyEvidence';
import { ownMonth, ownYear } from './ownTimes';
import { findPeriod, findYear, isOutcome } from './period';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';

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

/** A budget, and not only the kommunbidrag that a result holds. */
const tellsBudget = ({ columns }: Table): boolean => columns.some(({ concept, percent }) => !percent && concept.measure === 'budget' && concept.component !== 'grant');

/** Budgets and nothing that came of them: frames and plans, of whatever year. */
const tellsBudgetsAlone = ({ economic }: RecognisedSheet): boolean => economic.length > 0 && economic.every((table) =>
  tellsBudget(table) && !tells(table, 'actual', 'forecast', 'variance', 'prior') && !table.columns.some(({ concept }) => concept.dateOnly));

/** What was foreseen of a year, and nothing else; that year. */
function foreseenYear(sheet: RecognisedSheet): number | null {
  if (!isEconomyKind(sheet.kind) || !sheet.economic.every((table) => tells(table, 'forecast') && !tells(table, 'actual', 'budget', 'variance') && !hasCome(table))) return null;
  const years = [...sheet.economic.flatMap(({ columns }) => columns.flatMap(({ concept }) => concept.year ?? [])), ownYear(sheet) ?? 0];
  return Math.max(...years) || null;
}

/** The sheets without forecasts of a year that another sheet closes: they were made earlier, and leave it no more open. */
function withoutForecastsBefore(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const foreseen = sheets.flatMap((sheet) => { const year = foreseenYear(sheet); return year === null ? [] : [{ sheet, year }]; });
  if (foreseen.length === 0) return sheets;
  const others = sheets.filter((one) => foreseen.every(({ sheet }) => sheet !== one));
  const closed = findPeriod(others)?.period;
  return closed?.month === 12 && foreseen.every(({ year }) => year <= closed.year) ? others : sheets;
}

/** The sheets without plans of areas that another sheet follows up: what years those are of is no time of the follow-up's. */
function withoutPlans(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const plans = sheets.filter((sheet) => isEconomyKind(sheet.kind) && tellsBudgetsAlone(sheet));
  if (plans.length === 0) return sheets;
  const others = sheets.filter((sheet) => !plans.includes(sheet));
  const isFollowed = others.some((sheet) => isEconomyKind(sheet.kind) && sheet.economic.some(headsFollowUp)) && findPeriod(others) !== null;
  // Of a year that is over only the amounts may say the month: then the year alone is said.
  return isFollowed || (others.some((sheet) => isEconomyKind(sheet.kind) && sheet.economic.some(hasCome)) && findYear(others) !== null) ? others : sheets;
}

/** What has come of a time, whole or by income and costs. */
const hasCome = ({ columns }: Table): boolean => columns.some((column) => !column.percent && (isOutcome(column) || (column.concept.measure === null && column.concept.component !== null && !column.concept.priorYear)));

/** The year that a sheet is of by its own words, where what it tells has come of no other. */
function yearFollowed(sheet: RecognisedSheet): number | null {
  if (!isEconomyKind(sheet.kind) || !sheet.economic.some(hasCome)) return null;
  const year = ownYear(sheet);
  return sheet.economic.every(({ columns }) => columns.every(({ concept }) => concept.year === null || concept.year === year || (concept.priorYear || concept.measure === 'prior'))) ? year : null;
}

/** The sheets without last year's follow-ups of areas that another sheet follows up in a later year: whatever month those say is no time of this one. */
function withoutEarlierYears(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const dated = sheets.flatMap((sheet) => { const year = yearFollowed(sheet); return year === null ? [] : [{ sheet, year, names: new Set(namesOf(sheet)) }]; });
  const latest = Math.max(...dated.map(({ year }) => year));
  const now = dated.filter(({ year }) => year === latest);
  const earlier = new Set(dated.filter(({ year, names }) => year < latest && now.some((other) => [...names].filter((name) => other.names.has(name)).length * 2 > names.size)).map(({ sheet }) => sheet));
  return earlier.size === 0 ? sheets : sheets.filter((sheet) => !earlier.has(sheet));
}

/** The months that the heads of a sheet's outcomes name. */
const outcomeMonths = ({ economic }: RecognisedSheet): number[] =>
  economic.flatMap(({ columns }) => columns.flatMap((column) => (column.percent || !isOutcome(column) ? [] : column.concept.month ?? [])));

/**
 * The sheets without last month's copy of a follow-up or forecast: it says its month in its title or its heads ("Utfall jan-maj"),
 * and the later one in its title alone ("Ack utfall" under "per 30 juni 2025"). Of the same areas the later title holds.
 */
function withoutEarlierMonths(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const dated = sheets.flatMap((sheet) => {
    const own = isEconomyKind(sheet.kind) && sheet.economic.some((table) => tells(table, 'actual', 'forecast')) ? ownMonth(sheet) : null;
    return own === null || own.year === 0 ? [] : [{ sheet, at: own.year * 12 + own.month, month: own.month, said: outcomeMonths(sheet), names: new Set(namesOf(sheet)) }];
  });
  const now = dated.filter(({ sheet, said }) => said.length === 0 && sheet.economic.some(headsFollowUp));
  const earlier = new Set(dated.filter(({ at, month, said, names }) => said.every((one) => one <= month)
    && now.some((other) => other.at > at && [...names].filter((name) => other.names.has(name)).length * 2 > names.size)).map(({ sheet }) => sheet));
  return earlier.size === 0 ? sheets : sheets.filter((sheet) => !earlier.has(sheet));
}

/** A sheet that tells nothing but how near earlier forecasts came. */
const comparesOnly = (sheet: RecognisedSheet): boolean => sheet.kind === 'other' && sheet.tables.length > 0 && sheet.tables.every((table) => comparesForecasts(table, sheet));

/**
 * The sheets without those that hold amounts by month, quarter or year of something else, or only what is planned: beside
 * areas that are followed up at a month of their own, the last of theirs is no period of the workbook's.
 */
export function withoutOtherTimes(given: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const sheets = withoutEarlierMonths(withoutEarlierYears(withoutForecastsBefore(withoutPlans(given.filter((sheet) => !comparesOnly(sheet))))));
  const followed = sheets.filter((sheet) => isEconomyKind(sheet.kind) && sheet.economic.some(headsFollowUp));
  if (!followed.some(saysMonth)) return sheets;
  const alone = sheets.filter((sheet) => isEconomyKind(sheet.kind) && sheet.economic.length > 0 && !sheet.economic.some(isCompared));
  if (alone.length === 0) return sheets;
  const names = new Set(followed.flatMap(namesOf));
  const others = new Set(alone.filter((sheet) => !namesOf(sheet).some((name) => names.has(name))));
  return sheets.filter((sheet) => !others.has(sheet));
}
