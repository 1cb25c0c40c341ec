import type { ForecastView, ForecastViews } from '../forecasts/views';
import type { CellAddress } from '../values/cell';
import type { Language } from '../values/language';
import { comparePeriods, endMonthName, yearName, type Period } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import type { Status } from '../values/status';

/** What is looked over before the report leaves. It warns, and never hinders: the user answers for what she lets pass. */

const checks = ['committeeAndPeriod', 'forecast', 'comments', 'problems', 'upToDate'] as const;
export type Check = (typeof checks)[number];

export interface CheckItem {
  readonly check: Check;
  readonly level: 'ok' | 'warning';
  readonly message: Sentence;
  /** Where to look; none when the sentence says it all. */
  readonly cells: readonly CellAddress[];
}

export interface CheckedArea {
  readonly name: string;
  readonly status: Status;
  /** As the report shows it. */
  readonly comment: string;
  /** Made from the figures: nobody has made it her own. */
  readonly isDraft: boolean;
  /** What the status was judged by. */
  readonly cells: readonly CellAddress[];
}

export interface Checked {
  readonly committee: string | null;
  readonly period: Period | null;
  /** Null when the period is unknown. */
  readonly forecasts: ForecastViews | null;
  readonly areas: readonly CheckedArea[];
  /** False when the report leaves its comments out. */
  readonly hasComments: boolean;
  readonly problems: readonly Problem[];
  /** Of the sources as they are now, and as they were when the report was last written. */
  readonly fingerprint: string;
  readonly written: { readonly fingerprint: string; readonly date: string } | null;
}

type Found = Omit<CheckItem, 'check'>;

const ok = (sv: string, en: string): Found => ({ level: 'ok', message: { sv, en }, cells: [] });
const warning = (sv: string, en: string, cells: readonly CellAddress[] = []): Found => ({ level: 'warning', message: { sv, en }, cells });

const quantity = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "augusti 2025": a month of the calendar, or of the year that it belongs to. */
const monthOf = (period: Period, language: Language): string => `${endMonthName(period, language)} ${yearName(period.year, period)}`;

/** Names enough to know which are meant. */
const MOST_NAMES = 5;

function named(names: readonly string[], and: { readonly sv: string; readonly en: string }): Sentence {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? { sv: `${shown} ${and.sv} ${more} till`, en: `${shown} ${and.en} ${more} more` } : { sv: shown, en: shown };
}
const AND = { sv: 'och', en: 'and' };

function committeeAndPeriod({ committee, period }: Checked): Found {
  if (committee !== null && period !== null) {
    return ok(`Nämnd och period är satta: ${committee}, ${monthOf(period, 'sv')}.`, `The committee and the period are set: ${committee}, ${monthOf(period, 'en')}.`);
  }
  if (committee === null && period === null) return warning('Varken nämnd eller period är satt. Ange dem under Rapport.', 'Neither the committee nor the period is set. Give them under Report.');
  return committee === null ? warning('Nämnden är inte satt. Ange den under Rapport.', 'The committee is not set. Give it under Report.')
    : warning('Perioden är inte satt. Ange den under Rapport.', 'The period is not set. Give it under Report.');
}

/** A decided forecast is of this period by itself; the workbook's own says nothing of its age but that it hasn't moved. */
const hasMoved = ({ chosen, forecast, last }: ForecastView): boolean => chosen !== null || last?.value !== forecast;

function forecast({ forecasts, period }: Checked): Found {
  if (!forecasts || period === null) return warning('Utan period går det inte att säga om prognosen är ny.', 'Without a period there is no telling whether the forecast is new.');
  if (period.month === 12) return ok('Året är slut: utfallet gäller, ingen prognos behövs.', 'The year is over: the outcome holds, no forecast is needed.');
  const { areas } = forecasts;
  if (areas.length === 0) return ok('Rapporten har inga verksamhetsområden att göra prognos för.', 'The report has no areas to forecast.');
  const missing = areas.filter((view) => view.forecast === null);
  if (missing.length > 0) {
    const names = named(missing.map(({ area }) => area), AND);
    const dates = missing.flatMap(({ last }) => last?.period ?? []).sort(comparePeriods);
    const newest = dates.at(-1);
    const older = newest ? { sv: ` Den senaste som finns är från ${monthOf(newest, 'sv')}.`, en: ` The latest there is dates from ${monthOf(newest, 'en')}.` } : { sv: '', en: '' };
    return warning(
      `Prognos för ${monthOf(period, 'sv')} saknas: ${names.sv}.${older.sv} Välj en under Prognos.`,
      `There is no forecast for ${monthOf(period, 'en')}: ${names.en}.${older.en} Choose one under Forecast.`,
    );
  }
  const known = areas.filter(({ last }) => last !== null);
  if (known.length > 0 && !known.some(hasMoved)) {
    const before = known.flatMap(({ last }) => last?.period ?? []).sort(comparePeriods).at(-1) ?? period;
    return warning(
      `Prognosen är densamma som i ${monthOf(before, 'sv')} för alla områden. Kontrollera att den är gjord för ${monthOf(period, 'sv')}.`,
      `The forecast is the same as in ${monthOf(before, 'en')} for every area. See that it was made for ${monthOf(period, 'en')}.`,
      known.flatMap(({ cell }) => cell ?? []),
    );
  }
  return ok(`Alla områden har en prognos för ${monthOf(period, 'sv')}.`, `Every area has a forecast for ${monthOf(period, 'en')}.`);
}

function comments({ areas, hasComments }: Checked): Found {
  const red = areas.filter(({ status }) => status === 'red');
  if (red.length === 0) return ok('Inget område är rött.', 'No area is red.');
  const silent = red.filter(({ comment, isDraft }) => isDraft || comment.trim() === '');
  if (silent.length > 0) {
    const names = named(silent.map(({ name }) => name), AND);
    return warning(
      `Röda områden utan egen kommentar: ${names.sv}. Utkast räknas inte. Skriv under Kommentarer eller i rapportens ruta.`,
      `Red areas without a comment of your own: ${names.en}. Drafts do not count. Write under Comments or in the report's cell.`,
      silent.flatMap(({ cells }) => cells.slice(0, 1)),
    );
  }
  if (!hasComments) return warning('Röda områden är kommenterade, men rapporten visar inga kommentarer. Slå på dem under Rapport.', 'Red areas have comments, but the report shows none. Turn them on under Report.');
  return ok('Alla röda områden är kommenterade.', 'Every red area has a comment.');
}

function unresolved({ problems }: Checked): Found {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const count = errors.length + warnings.length;
  if (count === 0) return ok('Inga fel eller varningar är kvar.', 'No errors or warnings are left.');
  const say = (error: readonly [string, string], caution: readonly [string, string], and: string): string =>
    [errors.length > 0 ? quantity(errors.length, ...error) : '', warnings.length > 0 ? quantity(warnings.length, ...caution) : ''].filter((text) => text !== '').join(` ${and} `);
  return warning(
    `${say(['fel', 'fel'], ['varning', 'varningar'], 'och')} är kvar. Läs dem under Kontroller.`,
    `${say(['error', 'errors'], ['warning', 'warnings'], 'and')} ${count === 1 ? 'is' : 'are'} left. Read ${count === 1 ? 'it' : 'them'} under Checks.`,
    [...errors, ...warnings].flatMap(({ cells }) => cells.slice(0, 1)),
  );
}

function upToDate({ fingerprint, written }: Checked): Found {
  if (written === null) return warning('Rapporten är inte skriven i arbetsboken än. Skriv den först.', 'The report has not been written into the workbook yet. Write it first.');
  if (written.fingerprint === fingerprint) return ok(`Rapporten stämmer med arbetsboken (skriven ${written.date}).`, `The report agrees with the workbook (written ${written.date}).`);
  return warning(
    `Rapporten från ${written.date} är äldre än uppgifterna i arbetsboken. Uppdatera den först.`,
    `The report of ${written.date} is older than the workbook's data. Update it first.`,
  );
}

const findings: Record<Check, (checked: Checked) => Found> = { committeeAndPeriod, forecast, comments, problems: unresolved, upToDate };

/** Every check with its answer, in the order in which they are read. */
export const checklist = (checked: Checked): CheckItem[] => checks.map((check) => ({ check, ...findings[check](checked) }));

/** What was let pass, in sentences, for the note of a frozen copy; '' when all was well. */
export const overridden = (items: readonly CheckItem[], language: Language): string =>
  items.filter(({ level }) => level === 'warning').map(({ message }) => message[language]).join(' ');
