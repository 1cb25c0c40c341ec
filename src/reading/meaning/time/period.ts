import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { formatAddress, type CellAddress } from '../../../values/cell';
import { formatPeriod } from '../../../values/period';
import { findDates, type DateMention } from '../../words/dates';
import { accumulatedWords, closedYearWords, madeWhenWords, periodLabelWords, wholeYearTitles } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { comparedYear } from './comparedBudgets';
import { followUpYear, isYearGuessed, type NamedYears } from './followUpYear';
import { laterFollowUp, type LaterFollowUp } from './laterFollowUp';
import { speaksOfAll, type RecognisedSheet } from '../kind/recognisedSheet';
import { contradictsMonth } from './closedYear';
import { isEconomyKind } from '../kind/sheetKind';
import { isOfDecision, isOfDrawing, mostTrusted, sheetDates, tellsOfEvents, titleDates, type TitleDate } from './titleDates';
import { sumToForecast } from './outcomeMonths';
import { parseHead } from '../../words/concept';
import { isTransposed, outcomeRows } from '../rows/transposed';
import { isMeasure } from '../rows/uncountedRows';
import { numberIn, readCell } from '../../cells/cellReading';
import type { RowTime } from '../../geometry/rowTimes';
import type { Table, TableColumn } from '../../geometry/table';
import { fold } from '../../../values/text';

/** Where the period was found, in the order in which the places are trusted. */
export type PeriodSource = 'settings' | 'heads' | 'titles' | 'text';

export interface FoundPeriod {
  readonly period: Period;
  readonly source: PeriodSource;
  /** The words that said so. */
  readonly said: string;
  /** Where they stand, when that is one cell outside of heads and titles. */
  readonly cell: CellAddress | null;
  /** The year is one of several that budgets are of, and nothing tells which. */
  readonly isYearGuessed?: boolean;
}

interface Hint {
  readonly year: number | null;
  readonly month: number | null;
  readonly said: string;
  readonly cell?: CellAddress;
  /** Its column holds no figures: a time to come. */
  readonly empty?: boolean;
  /** What the outcome is compared with says it. */
  readonly compared?: boolean;
  /** An outcome of no said year stands beside it: it may be an earlier year's. */
  readonly mayBeEarlier?: boolean;
}

/** A column of the follow-up's own outcome. */
export const isOutcome = ({ concept }: TableColumn): boolean =>
  !concept.priorYear && (concept.measure === 'actual' || (concept.measure === null && (concept.dateOnly || isDatedNet(concept))));

/** "Nettokostnad 2025", "Resultat aug 2025": what it came to then. */
const isDatedNet = ({ component, year }: TableColumn['concept']): boolean => year !== null && (component === 'netCost' || component === 'result');

/** "Netto" beside "Netto 2021", "Nettokostnad jan-apr" beside "Utfall 2021": an outcome of no said year. */
const isUndatedNet = ({ percent, concept: { component, measure, year, priorYear } }: TableColumn): boolean =>
  !percent && !priorYear && measure === null && (component === 'netCost' || component === 'result') && year === null;

/** An outcome that names no year. */
export const isOfNoYear = (column: TableColumn): boolean => (isOutcome(column) && column.concept.year === null) || isUndatedNet(column);

/** "Bokslut" of no said year beside "Utfall 2023": the year's own, or that of the year before. */
const isClosedOfNoYear = ({ head, percent, concept: { year, month, priorYear } }: TableColumn): boolean =>
  !percent && !priorYear && year === null && month === null && closedYearWords.test(fold(head));

/** Whether a column holds an amount that is not zero. */
export const holdsFigures = (table: Table, column: number): boolean =>
  table.rows.some(({ raw }) => {
    const reading = readCell(raw, column);
    return reading.kind === 'number' && reading.value !== 0;
  });

/** One-month columns such as jan-23: at least three different months under one measure. */
export function monthColumns(table: Table): TableColumn[] {
  const candidates = table.columns.filter(({ concept, head }) =>
    concept.month !== null && concept.dateKind === 'month' && !accumulatedWords.test(fold(head)) && (concept.measure === 'actual' || concept.measure === null));
  return new Set(candidates.map(({ concept }) => `${concept.year}-${concept.month}`)).size >= 3 ? candidates : [];
}

/**
 * "Bokslut 2024" beside "Budget 2024", or after "Bokslut 2023" or "Utfall 2023" beside a budget of no year: the outcome
 * of the year that is followed up.
 */
function isOwnYearEnd({ concept: { measure, year, month, priorYear } }: TableColumn, table: Table): boolean {
  if (measure !== 'prior' || year === null || month !== null || priorYear) return false;
  const { columns } = table;
  // Over rows of the budget and what it came to, each year tells both: the last is followed up.
  if (isTransposed(table)) return columns.every(({ concept }) => concept.measure === 'prior' && concept.month === null && (concept.year ?? 0) <= year);
  const outcomes = columns.filter((column) => isOutcome(column));
  if (outcomes.some(({ concept }) => concept.year === null || concept.year >= year || concept.month !== null)) return false;
  const years = (wanted: string) => columns.filter(({ concept }) => concept.measure === wanted).map(({ concept }) => concept.year);
  const budgets = years('budget');
  const named = budgets.filter((budget) => budget !== null);
  const isLast = ![...years('prior'), ...years('forecast')].some((other) => (other ?? 0) > year);
  // The coming year's budget may stand beside: "Bokslut 2024 | Budget 2024 | Budget 2025".
  return named.length > 0 ? Math.max(...named) === year || (isLast && named.includes(year)) : budgets.length > 0 && [...years('prior'), ...outcomes.map(({ concept }) => concept.year)].includes(year - 1);
}

/** Of long rows, the last month with an outcome. */
function rowHints({ columns, rows }: Table): Hint[] {
  const said = columns.filter(isOutcome);
  // "Belopp" beside "Budget" is what was booked.
  const outcomes = said.length > 0 ? said : columns.filter(({ concept }) => concept.measure === 'amount');
  let last: RowTime | null = null;
  for (const { time, raw } of rows) {
    if (!time || (last && orderOf(time) <= orderOf(last)) || !outcomes.some(({ column }) => (numberIn(raw, column) ?? 0) !== 0)) continue;
    last = time;
  }
  return last === null ? [] : [{ ...last, said: `${last.year ?? ''} ${last.month}`.trim() }];
}

const orderOf = ({ year, month }: RowTime): number => (year ?? 0) * 12 + month;

/** The times that rows of measures name: "Utfall jan-aug 2026". Beside an outcome of no said year that of another may be an earlier one's. */
function measureHints({ rows }: Table): Hint[] {
  const outcomes = [...new Set(rows.map(({ name }) => name))].map((name) => ({ name, said: parseHead(name) })).filter(({ said }) => said.measure === 'actual' && !said.priorYear);
  const mayBeEarlier = outcomes.some(({ said }) => said.year === null);
  return outcomes.flatMap(({ name, said: { month, year } }): Hint[] => (month === null ? [] : [{ year, month, said: name, mayBeEarlier }]));
}

/** The month that every row of an export bears. */
const stampHints = ({ stamp }: Table): Hint[] => (stamp ? [{ ...stamp, said: `${stamp.year ?? ''} ${stamp.month}`.trim() }] : []);

/** What a table's heads say about when its outcome ends; where its measures are rows, those of the outcome tell which months are filled. */
function headHints(given: Table): Hint[] {
  const table = outcomeRows(given);
  const ofRows = [...rowHints(table), ...(table === given ? [] : measureHints(given)), ...stampHints(given)];
  if (ofRows.length > 0) return ofRows;
  const months = new Set(monthColumns(table));
  const isOpen = months.size > 0 && sumToForecast(table);
  const forecasts = table.columns.filter(({ concept }) => concept.measure === 'forecast');
  const mayBeEarlier = table.columns.some(isOfNoYear);
  // A sum of months is filled as soon as one of them is.
  const inMonths = (month: number | null) => [...months].some(({ concept }) => concept.month === month);
  return table.columns.flatMap((column): Hint[] => {
    const { concept, head } = column;
    if (concept.dateKind === 'part' && !months.has(column) && inMonths(concept.month)) return [];
    if (months.has(column)) return !isOpen && holdsFigures(table, column.column) ? [{ year: concept.year, month: concept.month, said: head }] : [];
    if (isOutcome(column)) {
      if (concept.month !== null) return [{ year: concept.year, month: concept.month, said: head, empty: !holdsFigures(table, column.column), mayBeEarlier }];
      if (concept.year === null) return [];
      // A forecast for the same year says that the year is not over.
      const unfinished = forecasts.some((forecast) => forecast.concept.year === concept.year || forecast.concept.year === null);
      // A net beside the budget and its variance may be of a part of the year as well: that is asked.
      const isOpenNet = concept.measure === null && isDatedNet(concept) && ['budget', 'variance'].every((measure) => table.columns.some((other) => other.concept.measure === measure));
      return [{ year: concept.year, month: unfinished || isOpenNet || concept.scope === 'toDate' ? null : 12, said: head, mayBeEarlier }];
    }
    if (isOwnYearEnd(column, table)) return [{ year: concept.year, month: 12, said: head }];
    // "Budget jan-aug" and "Avvikelse jan-aug" tell the month also where "Utfall" stands alone.
    const { measure, dateKind, month, year } = concept;
    // A budget to the year's last day is the year's, and says nothing of the outcome.
    if ((measure === 'budget' || measure === 'variance') && month !== null && month !== 12 && (dateKind === 'range' || dateKind === 'day')) {
      return [{ year, month, said: head, compared: true }];
    }
    // The last month in which a variance of the year was forecast is the month of the follow-up.
    return measure === 'variance' && concept.scope === 'year' && month !== null && dateKind === 'month' && holdsFigures(table, column.column) ? [{ year, month, said: head, compared: true }] : [];
  });
}

/** "Bokslut 2023" and "Helår 2023" in a title: the year is over, unless the tables have a forecast for it. */
function yearEndHints(texts: readonly string[], tables: readonly Table[]): Hint[] {
  const forecasts = tables.some(({ columns }) => columns.some(({ concept }) => concept.measure === 'forecast'));
  if (forecasts) return [];
  return texts.filter((text) => wholeYearTitles.test(fold(text)) && !fold(text).includes('prognos')).flatMap((text): Hint[] => {
    const dates = titleDates(text);
    // "Årsbokslut, tkr" under "Taxefinansierad verksamhet 2024": the year stands in another line.
    return dates.length === 0 ? [{ year: null, month: 12, said: text }] : dates.filter(({ month }) => month === null).map((hint) => ({ ...hint, month: 12 }));
  });
}

/** A part of no said year in prose is of what was or will be done then: "tillsätts under fjärde kvartalet". */
const isOfPart = ({ kind, year }: DateMention): boolean => kind === 'part' && year === null;

/** "Senast uppdaterad 9 mars 2018" is of the page, "Antagen den 28 juni 2017" of a decision: of no outcome. */
const MADE_OR_DECIDED = words(/(?:antag(?:en|et|na)|fastställ(?:d|t|da)|godkän(?:d|t|da)|beslut(?:ad|at|ade)?|sammanträde(?:t)?)(?: (?:av|i|på|vid|den) \p{L}+)*(?: den)? ?$/u);
function isOfMaking(text: string, mention: DateMention): boolean {
  const before = fold(text).slice(0, mention.start).trim();
  return isOfDrawing(fold(text), mention) || isOfDecision(fold(text), mention) || madeWhenWords.test(before.slice(-LONGEST_BEFORE)) || MADE_OR_DECIDED.test(before);
}
/** So near before a date it is said what that is of. */
const LONGEST_BEFORE = 30;

/** The rows that count something, by the cells of their names: "Antal invånare 1 november" is counted then, whatever is followed up. */
const countedCells = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ rows }) => rows.filter((row) => row.kind !== 'heading' && isMeasure(row)).map(({ nameCell: { row, column } }) => `${row} ${column}`)));

/** All prose of a sheet outside its heads: notes and comments. */
function proseHints({ sheet, tables }: RecognisedSheet): Hint[] {
  const counted = countedCells(tables);
  return sheet.rows.slice(0, 2_000).flatMap(({ index, values }) => values.flatMap((value, column) =>
    (typeof value === 'string' && value.length > 25 && !counted.has(`${index} ${column}`)
      ? findDates(value).filter((mention) => !isOfPart(mention) && !isOfMaking(value, mention))
      .map(({ year, month }) => ({ year, month, said: value, cell: { sheet: sheet.name, row: index, column } })) : [])));
}

const latestYear = (hints: readonly Hint[]): number | null =>
  hints.reduce<number | null>((latest, { year }) => (year !== null && (latest === null || year > latest) ? year : latest), null);

/** The month that is said most often; of equals the latest. */
function commonestMonth(hints: readonly Hint[]): Hint | null {
  const counts = new Map<number, number>();
  for (const { month } of hints) if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best ? (hints.find(({ month }) => month === best[0]) ?? null) : null;
}

/** The latest month of a year that the heads name as its outcome, or where none does that of what it is compared with. */
function latestMonth(hints: readonly Hint[]): Hint | null {
  const dated = hints.filter(({ month }) => month !== null);
  const ofOutcome = dated.filter(({ compared, empty }) => compared !== true && empty !== true);
  return (ofOutcome.length > 0 ? ofOutcome : dated)
    .reduce<Hint | null>((latest, hint) => (latest && (latest.month ?? 0) >= (hint.month ?? 0) ? latest : hint), null);
}

const months = (hints: readonly Hint[], year: number): Hint[] =>
  hints.filter((hint) => hint.month !== null && (hint.year === year || hint.year === null));

/** The years that the workbook names, by where they stand. */
function namedYears(heads: readonly Hint[], tables: readonly Table[], near: readonly TitleDate[], far: readonly TitleDate[]): NamedYears {
  const columns = tables.flatMap((table) => table.columns);
  const yearsOf = (...measures: readonly string[]): number[] =>
    columns.flatMap(({ concept: { measure, year } }) => (measure !== null && measures.includes(measure) && year !== null ? [year] : []));
  return {
    heads: heads.flatMap(({ year }) => year ?? []), near, far,
    sure: heads.flatMap(({ year, mayBeEarlier }) => (mayBeEarlier === true ? [] : year ?? [])),
    isUnnamed: columns.some((column) => isOfNoYear(column) || isClosedOfNoYear(column)) || heads.some(({ mayBeEarlier }) => mayBeEarlier === true),
    planned: [...tables.flatMap((table) => plannedYears(table, comparedIn(table))), ...yearsOf('forecast')], forecast: yearsOf('forecast'), accounts: yearsOf('prior'),
    compared: tables.flatMap((table) => comparedIn(table) ?? []),
    later: latestYear(heads) === null ? [] : tables.flatMap((table) => laterIn(table, latestYear(heads) ?? 0)),
  };
}

const comparedIn = (table: Table): number | null => comparedYear(table, table.columns.filter(isOfNoYear));

/** The years of a table's budgets that may be of what it follows up: of several the one that its variances are taken from, where the amounts tell. */
const plannedYears = ({ columns }: Table, compared: number | null): readonly number[] =>
  (compared !== null ? [compared] : [...columns.flatMap(({ concept: { measure, year } }) => (measure === 'budget' && year !== null ? [year] : [])), ...varianceYears(columns)]);

/** "Budgetavvikelse 2023 | Budgetavvikelse 2022" beside a budget and an outcome of no said year: the later is theirs, where each variance says its year. */
function varianceYears(columns: readonly TableColumn[]): readonly number[] {
  const variances = columns.filter(({ concept, percent }) => concept.measure === 'variance' && !percent);
  const years = variances.flatMap(({ concept: { year } }) => year ?? []);
  return years.length === variances.length && columns.some(isOfNoYear) ? [...new Set(years)].sort((a, b) => b - a).slice(0, 1) : [];
}

/** What a table with the last outcome says of a later year. */
function laterIn(table: Table, year: number): readonly LaterFollowUp[] {
  const outcomes = table.columns.filter((column) => isOutcome(column) && column.concept.year === year);
  return outcomes.length === 0 || isTransposed(table) ? [] : [laterFollowUp(table, outcomes, year)];
}

/**
 * The times in the titles of the sheets that hold the outcome, or indicators or the like where none does, in those of
 * sheets without tables, which speak of the workbook, and in those of tables of other things, which may be of other times.
 */
function datesByNearness(sheets: readonly RecognisedSheet[]): { near: TitleDate[]; far: TitleDate[]; beside: TitleDate[] } {
  const economic = sheets.filter(({ kind }) => isEconomyKind(kind));
  const own = economic.length > 0 ? economic : sheets.filter(({ kind }) => kind !== 'other');
  const others = sheets.filter((sheet) => !own.includes(sheet));
  const isBeside = (sheet: RecognisedSheet): boolean => economic.length > 0 && !speaksOfAll(sheet);
  return { near: own.flatMap(sheetDates), far: others.filter((sheet) => !isBeside(sheet)).flatMap(sheetDates), beside: others.filter(isBeside).flatMap(sheetDates) };
}

/** The months of a year in titles, of the most trusted kind: a day that may be of a meeting is `sure` of nothing. */
const saidMonths = (dates: readonly TitleDate[], year: number, sure: boolean): TitleDate[] =>
  mostTrusted(dates, ({ month, trust, year: own }) => month !== null && (own === null || own === year) && (trust !== 'day') === sure);

/** Without the outcomes to come, where another month of their year holds figures: "Utfall T3" beside "Utfall T2". */
const withoutEmpty = (hints: readonly Hint[]): Hint[] =>
  hints.filter(({ empty, year }) => empty !== true || !hints.some((other) => other.empty === false && (other.year === year || other.year === null || year === null)));

/** The year that a workbook follows up, by heads, titles and text, where its month is not known; null when no place names one. */
export function findYear(sheets: readonly RecognisedSheet[]): number | null {
  const economic = sheets.filter(({ kind }) => isEconomyKind(kind));
  const tables = economic.flatMap((sheet) => sheet.economic);
  const { near, far, beside } = datesByNearness(sheets);
  const heads = withoutEmpty(tables.flatMap(headHints));
  const said = namedYears(heads, tables, near, far);
  return followUpYear(said) ?? latestYear(economic.flatMap(proseHints)) ?? followUpYear({ ...said, far: beside }) ?? yearAfter(latestYear(heads));
}

/** Beside an earlier year's outcome the follow-up is most likely of the next. */
const yearAfter = (year: number | null): number | null => (year === null ? null : year + 1);

/** A year alone in a head ("Utfall 2024") says that it is over only where nothing names a month of it. */
const isDated = (hint: Hint): boolean => hint.month !== 12 || !isBareYear(hint.said);

const OF_SIDES: ReadonlySet<string> = new Set(['volumes', 'investments', 'grants']);

/** The year of tables beside the economy, unless the economy's own notes name others and not that. */
const yearBeside = (year: number | null, notes: readonly Hint[]): number | null =>
  (notes.some((hint) => hint.year !== null) && !notes.some((hint) => hint.year === year) ? null : year);

const wordsOver = ({ sheet, titles }: RecognisedSheet): readonly string[] => [sheet.name, ...titles];

/** The period by heads, titles and text, in that order; null when no place names a month and a year. */
export function findPeriod(sheets: readonly RecognisedSheet[]): FoundPeriod | null {
  const economic = sheets.filter(({ kind }) => isEconomyKind(kind));
  const tables = economic.flatMap((sheet) => sheet.economic);
  const heads = withoutEmpty(tables.flatMap(headHints));
  const others = withoutEmpty(sheets.filter(({ kind }) => kind === 'indicators').flatMap((sheet) => sheet.tables).flatMap(headHints));
  // Heads of volumes, investments and grants tell the month where nothing else does; their bare years are of plans and of projects.
  const sides = withoutEmpty(sheets.filter(({ kind }) => OF_SIDES.has(kind)).flatMap((sheet) => sheet.tables).flatMap(headHints)).filter(({ said }) => !isBareYear(said));
  const { near, far, beside } = datesByNearness(sheets);
  const dates = [...near, ...far, ...beside];
  // The prose of long lists is much to read, and seldom asked.
  let prose: Hint[] | null = null;
  const text = (): Hint[] => (prose ??= economic.flatMap(proseHints));

  const named = namedYears(heads, tables, near, far);
  const byBeside = (): number | null => followUpYear({ ...named, far: beside }) ?? latestYear(others) ?? latestYear(sides);
  const saidYear = followUpYear(named) ?? yearBeside(byBeside(), economic.length > 0 ? text() : []);
  const year = saidYear ?? latestYear(text());
  if (year === null) return null;
  // The month of a table beside the economy is the economy's where the amounts do not say another.
  const ofEconomy = (hint: Hint | null): Hint | null => (hint?.month && contradictsMonth(tables, hint.month) ? null : hint);
  const byTitles = (): Hint | null => commonestMonth(months(saidMonths(near, year, true), year)) ?? commonestMonth(months(saidMonths(far, year, true), year));
  const places: readonly [PeriodSource, () => Hint | null][] = [
    ['heads', () => latestMonth(months(heads, year).filter(isDated))],
    // What stands over the economy, and what speaks of the workbook, say more of its time than the heads of a table beside it.
    ['titles', () => (economic.length > 0 ? byTitles() : null)],
    ['titles', () => commonestMonth(months(yearEndHints(economic.flatMap(wordsOver), tables), year))],
    ['heads', () => ofEconomy(latestMonth(months(others, year).filter(isDated)))],
    ['titles', byTitles],
    ['titles', () => ofEconomy(commonestMonth(months(saidMonths(beside, year, true), year)))],
    ['heads', () => latestMonth(months(heads, year))],
    ['titles', () => commonestMonth(months(yearEndHints(sheets.flatMap(wordsOver), tables), year))],
    ['heads', () => ofEconomy(latestMonth(months(sides, year)))],
    ['text', () => commonestMonth(months(saidMonths(dates, year, false), year))],
    ['text', () => commonestMonth(months(text(), year))],
  ];
  for (const [source, hintOf] of places) {
    const hint = hintOf();
    if (hint === null) continue;
    if (hint.month && saidYear === null) return ofTextYear({ year, month: hint.month }, text());
    const isGuessed = isYearGuessed(named);
    return hint.month ? { period: { year, month: hint.month }, source, said: hint.said, cell: hint.cell ?? null, ...(isGuessed && { isYearGuessed: true }) } : null;
  }
  return null;
}

/** Where only a text says the year, it is the text that is told. */
function ofTextYear(period: Period, texts: readonly Hint[]): FoundPeriod {
  const hint = texts.find(({ year }) => year === period.year);
  return { period, source: 'text', said: hint?.said ?? '', cell: hint?.cell ?? null };
}

const isBareYear = (said: string): boolean => findDates(said).every(({ month }) => month === null);

/** "Utskrivet 2025-01-21 Period 202401-202412": the stamp of an export, which says its period as a title does. */
function isStamp({ said, period: { month } }: FoundPeriod): boolean {
  const folded = fold(said);
  // "period 01-12" is a time with its label.
  const labelOf = ({ start }: DateMention): string => folded.slice(0, start) + (/^\p{L}+/u.exec(folded.slice(start))?.[0] ?? '');
  return madeWhenWords.test(folded) && findDates(said).some((mention) => mention.month === month && periodLabelWords.test(labelOf(mention)));
}

/** What the user should know about how the period was found. */
export function periodProblems(found: FoundPeriod | null): Problem[] {
  if (found === null) {
    return [{
      ...ruled('periodMissing'), cells: [],
      message: {
        sv: 'Det framgår inte vilken månad uppföljningen gäller. Ange perioden (till exempel 2017-08) i inställningarna.',
        en: 'The workbook does not say which month the follow-up is for. Give the period (such as 2017-08) in the settings.',
      },
    }];
  }
  if ((found.source !== 'text' && !(found.source === 'titles' && tellsOfEvents(found.said))) || isStamp(found)) return [];
  return [{
    ...ruled('periodFromText'), cells: found.cell ? [found.cell] : [],
    message: {
      sv: `Perioden ${formatPeriod(found.period)} är hämtad ur en text${found.cell ? ` i ${formatAddress(found.cell)}` : ''}: "${found.said.slice(0, 80)}". Ändra den i inställningarna om den är fel.`,
      en: `The period ${formatPeriod(found.period)} was taken from a text${found.cell ? ` in ${formatAddress(found.cell)}` : ''}: "${found.said.slice(0, 80)}". Change it in the settings if it is wrong.`,
    },
  }];
}
