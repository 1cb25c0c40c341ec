import type { RawSheet } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';
import { parseHead, type Concept } from '../../words/concept';
import { words } from '../../words/swedish';
import { findDates } from '../../words/dates';
import { accumulatedWords, earlierForecastWords, saidMeasures, type ColumnMeasure } from '../../words/lexicon';
import { measuresIn, saysBudgetAlone } from '../../words/titledMeasures';
import type { Table, TableColumn } from '../../geometry/table';
import { leadFromBudget } from '../rows/varianceRows';
import { isCommittee } from '../../geometry/titles';
import { fold } from '../../../values/text';

/** Measures that a column's own head would name; beside one of them, a head that names none is no budget or forecast. */
const NAMED: ReadonlySet<ColumnMeasure | null> = new Set(['budget', 'actual', 'forecast', 'prior', 'change', 'remaining', 'target', 'applied', 'granted', 'done']);

const isNeutral = ({ concept: { measure, component, dateOnly } }: TableColumn): boolean =>
  !dateOnly && (measure === 'amount' || (measure === null && component !== null));

/** "Kommunbidrag" beside incomes and costs, without a time of its own, is of the measure that they are of. */
const isPayer = ({ component, scope, month }: Concept): boolean => component === 'grant' && scope === null && month === null;

/** The nearest text that names measures, when it names one: of the table's captions, its sheet's titles and its tab. */
function sayingText(sheet: RawSheet, titles: readonly string[], table: Table, only: boolean): { readonly text: string; readonly measure: ColumnMeasure } | null {
  for (const text of [table.labelHead, ...table.captions, ...(only ? titles : []), sheet.name]) {
    const [measure, another] = measuresIn(text);
    if (measure !== undefined) return another === undefined ? { text, measure } : null;
  }
  return null;
}

/** The time that a title gives for the budget and the outcome alike: "Utfall och budget t.o.m. september"; null where none does. */
function timeOfBoth(texts: readonly string[]): Pick<Concept, 'month' | 'dateKind' | 'scope'> | null {
  for (const text of texts) {
    const folded = fold(text);
    const named = saidMeasures.filter(({ pattern }) => pattern.test(folded)).map(({ means }) => means);
    if (!named.includes('budget') || !named.includes('actual')) continue;
    const range = findDates(text).find(({ kind, month }) => kind === 'range' && month !== null);
    if (range) return { month: range.month, dateKind: 'range', scope: 'toDate' };
    if (accumulatedWords.test(folded)) return { month: null, dateKind: null, scope: 'toDate' };
  }
  return null;
}

const isUndated = ({ concept: { scope, month, year } }: TableColumn): boolean => scope === null && month === null && year === null;

/** Tables of the budget alone, beside others of the outcome, under a title that says for which time both are. */
export function withTitleTimes(titles: readonly string[], tables: readonly Table[]): readonly Table[] {
  const time = tables.length < 2 ? null : timeOfBoth(titles);
  if (time === null) return tables;
  const holds = ({ columns }: Table, measure: ColumnMeasure): boolean => columns.some(({ concept }) => concept.measure === measure);
  const isAlone = (table: Table): boolean => holds(table, 'budget') && table.columns.every((column) => column.concept.measure !== 'budget' || isUndated(column))
    && !holds(table, 'actual') && !holds(table, 'forecast') && tables.some((other) => other !== table && !holds(other, 'budget'));
  return tables.map((table) => (!isAlone(table) ? table
    : { ...table, columns: table.columns.map((column) => (column.concept.measure === 'budget' ? { ...column, concept: { ...column.concept, ...time } } : column)) }));
}

const LEAST_MONTHS = 3;

const isBudgetMonth = ({ concept: { dateOnly, dateKind, measure } }: TableColumn): boolean => dateKind === 'month' && (dateOnly || measure === 'budget');

/** Heads of months, and of nothing but their sum besides. */
const isOfMonths = ({ columns }: Table): boolean => columns.filter(isBudgetMonth).length >= LEAST_MONTHS
  && columns.every((column) => isBudgetMonth(column) || (column.concept.measure === 'amount' && column.concept.component === null));

/** Months under a title that says that they are of the budget alone. */
function withBudgetMonths(sheet: RawSheet, titles: readonly string[], table: Table, only: boolean): Table {
  const said = sayingText(sheet, titles, table, only);
  if (said?.measure !== 'budget') return table;
  const { year } = parseHead(said.text);
  const columns = table.columns.map((column): TableColumn => {
    const concept = { ...column.concept, measure: 'budget' as const, year: column.concept.year ?? year };
    return { ...column, concept: isBudgetMonth(column) ? { ...concept, dateOnly: false } : { ...concept, scope: 'year' } };
  });
  return { ...table, columns };
}

/** Bare years and nothing else, of nämnder, under a text that says that they are budgets: the lines of one frame may be what it was changed by. */
function areBudgetYears({ columns, captions, labelHead, rows }: Table): boolean {
  const items = rows.filter(({ kind }) => kind === 'item');
  if (items.filter(({ folded }) => isCommittee(folded)).length * 2 <= items.length) return false;
  const amounts = columns.filter(({ percent, concept }) => !percent && concept.measure !== 'comment' && concept.measure !== 'change');
  const years = amounts.flatMap(({ concept: { dateOnly, month, year } }) => (dateOnly && month === null && year !== null ? [year] : []));
  return years.length > 0 && years.length === amounts.length && [labelHead, ...captions].filter((text) => measuresIn(text).length > 0).slice(0, 1).some(saysBudgetAlone);
}

/** "Nämndernas budgetramar" over "2019 | (2018)": the budgets of those years, of which a title names the one that it is about. */
function withBudgetYears(table: Table, titles: readonly string[]): Table {
  const years = new Set(table.columns.flatMap(({ concept }) => (concept.dateOnly ? concept.year ?? [] : [])));
  const [named, another] = [...new Set([...table.captions, ...titles].flatMap((text) => parseHead(text).year ?? []))].filter((year) => years.has(year));
  const isOther = (year: number | null): boolean => named !== undefined && another === undefined && year !== named;
  return {
    ...table,
    columns: table.columns.map((column): TableColumn => (!column.concept.dateOnly ? column
      : { ...column, concept: { ...column.concept, measure: isOther(column.concept.year) ? 'other' : 'budget', dateOnly: false } })),
  };
}

/**
 * Tables whose heads name no measure ("Int | Kost | Netto", "Belopp") hold what their title or tab names: the tabs
 * Internbudget, Utfall and Prognos head them alike. The outcome is what such amounts are held to be anyway.
 */
export function withTitleMeasures(sheet: RawSheet, titles: readonly string[], tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    if (isOfMonths(table)) return withBudgetMonths(sheet, titles, table, tables.length === 1);
    if (areBudgetYears(table)) return withBudgetYears(table, titles);
    if (!table.columns.some(isNeutral) || table.columns.some(({ concept }) => concept.dateOnly || (NAMED.has(concept.measure) && !isPayer(concept)))) return table;
    const said = sayingText(sheet, titles, table, tables.length === 1);
    if (said === null || said.measure === 'actual') return table;
    const { year, month, dateKind, scope: ofText } = parseHead(said.text);
    // "Budget per månad" says how it is laid out, and not that it is of a period.
    const scope = /per månad|månadsvis|månad för månad/i.test(said.text) ? null : ofText;
    const columns = table.columns.map((column): TableColumn => (!isNeutral(column) ? column
      : { ...column, concept: { ...column.concept, measure: said.measure, year, month, dateKind, scope: column.concept.scope ?? scope } }));
    return { ...table, columns };
  });
}

/** "Budget-prognos för 2027" of a year to come, which is no budget less its forecast. */
const EXPECTED = words(/budget-? ?prognos|prognos/);
const TOLD: ReadonlySet<ColumnMeasure | null> = new Set(['budget', 'actual', 'prior']);

/** "Budget 2026 | Prognos 2027 | Prognos 2028": several years after all that is told are planned for, and the forecast of none that is followed up. */
export function withoutYearsToCome(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const amounts = table.columns.filter(({ percent }) => !percent);
    const yearsOf = (columns: readonly TableColumn[]): number[] => columns.flatMap(({ concept: { year } }) => year ?? []);
    const last = Math.max(...yearsOf(amounts.filter(({ concept: { measure } }) => TOLD.has(measure))));
    const isToCome = ({ concept: { measure, year, month }, head, percent }: TableColumn): boolean => !percent && month === null && year !== null && year > last
      && (measure === 'forecast' || measure === 'variance') && EXPECTED.test(fold(head));
    if (!Number.isFinite(last) || new Set(yearsOf(amounts.filter(isToCome))).size < 2) return table;
    return { ...table, columns: table.columns.map((column) => (isToCome(column) ? { ...column, concept: { ...column.concept, measure: 'other' as const, scope: null } } : column)) };
  });
}

/** What the year's budget will be missed by, said of a whole table: "Prognostiserad budgetavvikelse helår 2026", "Prognos budgetavvikelser, mnkr". */
const FORECAST_VARIANCES = words(/(?:prognos|beräknad|förväntad|bedömd)\p{L}*(?: \p{L}+)? (?:budget)?avvikelser?(?!\p{L})|prognosavvikelser?(?!\p{L})|^\p{L}*prognos(?:er)? ?[-–—:,] ?(?:budgetavvikelser?(?!\p{L})|avvikelser? (?:mot|från) \p{L}*budget)/u);

/** What the names of a table of variances alone stand under: "Budgetavvikelse per nämnd". */
const VARIANCES = words(/^(?:budget)?avvikelser?(?:na)? (?:per|efter) \p{L}+/u);

/** Measures that such a table does not hold: beside one of them its title says what is told besides. */
const LEVELS: ReadonlySet<ColumnMeasure | null> = new Set(['budget', 'actual', 'prior', 'amount']);

const isAmount = ({ percent, concept: { measure, component } }: TableColumn): boolean => !percent && (LEVELS.has(measure) || component !== null);
const isForecast = ({ percent, concept }: TableColumn): boolean => !percent && concept.measure === 'forecast';
/** A variance of the period beside a forecast leaves room for the year's; one of the year, or that says no time, is what the title speaks of. */
const isOfPeriod = ({ concept: { measure, scope } }: TableColumn): boolean => measure !== 'variance' || scope === 'toDate';

/** That such variances are of the year, and not of the month they stand under: "avvikelser mot helårsbudget". */
const OF_THE_YEAR = words(/helår|årsbudget|årets slut|årsprognos/u);

/** Whether a month is filled in: nothing but zeros stands where it is still to come. */
const isFilled = ({ rows }: Table, { column }: TableColumn): boolean => rows.some(({ raw }) => (numberIn(raw, column) ?? 0) !== 0);

/**
 * Bare months, and nothing else but comments, under a text that says that forecast variances of the year stand there: those that were
 * forecast in each month. The months that are still to be filled in hold none.
 */
export function withForecastMonths(titles: readonly string[], tables: readonly Table[]): readonly Table[] {
  const isMonth = ({ percent, concept: { dateOnly, dateKind } }: TableColumn): boolean => !percent && dateOnly && dateKind === 'month';
  const isSaid = ({ labelHead, captions }: Table): boolean =>
    [labelHead, ...captions, ...(tables.length === 1 ? titles : [])].some((text) => FORECAST_VARIANCES.test(fold(text)) && OF_THE_YEAR.test(fold(text)));
  const areMonths = ({ columns }: Table): boolean => columns.some(isMonth) && columns.every((column) => isMonth(column) || column.concept.measure === 'comment');
  return tables.map((table) => (!areMonths(table) || !isSaid(table) ? table
    : { ...table, columns: table.columns.map((column) => (!isMonth(column) ? column : { ...column, concept: { ...column.concept, measure: isFilled(table, column) ? 'forecast' as const : 'other' as const, dateOnly: false } })) }));
}

/** Whether it is said of a table's forecasts that they are of variances, or its results prove that. */
function areVariances(table: Table, titles: readonly string[]): boolean {
  const { labelHead, captions, columns } = table;
  const isSaid = [labelHead, ...captions, ...titles].some((text) => FORECAST_VARIANCES.test(fold(text)));
  const isAlone = VARIANCES.test(fold(labelHead)) && columns.every((column) => column.percent || isOfPeriod(column));
  const isProven = (): boolean => leadFromBudget(table, columns.filter(isForecast));
  return columns.some(isForecast) && !columns.some(isAmount) && (isAlone || ((isSaid || isProven()) && !columns.some(({ percent, concept }) => !percent && concept.measure === 'variance')));
}

/**
 * "Prognos mars | Prognos april" under a title of forecast variances are the variances as they were forecast in those months,
 * and no forecasts of amounts. What was forecast before ("Föregående prognos") is no figure of such a table where another is newer.
 */
export function withTitleVariances(titles: readonly string[], tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    if (!areVariances(table, tables.length === 1 ? titles : [])) return table;
    const isEarlier = (column: TableColumn): boolean => isForecast(column) && earlierForecastWords.test(fold(column.head));
    const isNewer = table.columns.some((column) => isForecast(column) && !isEarlier(column));
    const columns = table.columns.map((column) => (!isForecast(column) ? column
      : { ...column, concept: { ...column.concept, ...(isNewer && isEarlier(column) ? { measure: 'other' as const, scope: null } : { measure: 'variance' as const, scope: 'year' as const }) } }));
    return { ...table, columns };
  });
}
