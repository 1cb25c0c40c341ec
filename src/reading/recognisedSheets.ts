import { fold, tidy } from '../values/text';
import type { RawSheet, RawWorkbook } from '../workbook/rawSheet';
import { isTooLong } from './bounds';
import { findHeadBlocks } from './geometry/headBlocks';
import type { HeadBlock } from './geometry/headBlock';
import { findTables } from './geometry/findTables';
import type { Table } from './geometry/table';
import { headsByPlace, partsBeside } from './geometry/sideBySide';
import { joinBlocks } from './geometry/pages';
import { titledBudget } from './geometry/titledBudget';
import { findStatedDates, withoutStatements } from './geometry/statedDates';
import { isCommitteeName, titleTexts } from './geometry/titles';
import { withAreaSheets } from './meaning/tables/areaSheets';
import { obeyChoices } from './meaning/tables/chosen';
import { inOneUnit } from './meaning/units/columnScales';
import { withNetTerms } from './meaning/columns/netTerms';
import { withResultAsVariance } from './meaning/columns/resultColumns';
import { withProvenBudget } from './meaning/columns/provenBudget';
import { withProvenForecast } from './meaning/columns/provenForecast';
import { withSpentAmounts } from './meaning/columns/spentColumns';
import { withoutStrangers } from './meaning/columns/strangers';
import { mayBeEconomic } from './meaning/kind/money';
import { withOutcomeMonths } from './meaning/time/outcomeMonths';
import { withoutListsBeside } from './meaning/tables/besideOtherSheets';
import { isDividedByTable } from './meaning/statements/dividedByTable';
import { isDividedResult, linesApart } from './meaning/rows/linesBesideUnits';
import { looksLikeLedger } from './meaning/tables/otherKinds';
import { budgetsBeyond, followsWholeYear, reachesBeyond } from './meaning/kind/planAhead';
import { recogniseSheet, statesOneArea } from './meaning/tables/recognise';
import type { RecognisedSheet, Tabled } from './meaning/kind/recognisedSheet';
import { isEconomyKind, type ReadingChoices, type SheetChoice } from './meaning/kind/sheetKind';
import { stackedAreas } from './meaning/tables/stacked';
import { isStatement } from './meaning/statements/statement';
import { withSidesUnderNets } from './meaning/statements/sidesUnderNets';
import { withSummedUnits } from './meaning/rows/summedUnits';
import { withForecastMonths, withTitleMeasures, withTitleTimes, withTitleVariances, withoutYearsToCome } from './meaning/columns/titleMeasure';
import { withYearRows } from './meaning/rows/yearRows';
import { followedYear } from './meaning/time/yearsToCome';
import { findDates } from './words/dates';
import { words } from './words/swedish';
import { withTableYears } from './sources/months/tableYears';

/** The workbook's sheets, each with its tables and what it is for, in the workbook's order. */
export interface RecognisedSheets {
  readonly sheets: readonly RecognisedSheet[];
  /** The tables of each sheet that may be input, before anything is known of them. */
  readonly tabled: readonly Tabled[];
}

/**
 * Finds the tables of every sheet and what each sheet is for; the user's choices come first. `ownSheets` are the tabs
 * that this product wrote; they are never input.
 */
export function recogniseSheets(workbook: RawWorkbook, ownSheets: ReadonlySet<string>, choices: ReadingChoices): RecognisedSheets {
  const tabled = new Map(workbook.sheets.filter(({ name }) => !ownSheets.has(name)).map((sheet) => [sheet, tablesOf(sheet, workbook.numberFormats, choices)]));
  const shared = sharedTitles([...tabled.values()].map(({ titles }) => titles));
  const choiceOf = new Map(choices.sheets.map((choice) => [choice.sheet, choice]));
  const recognise = (sheet: RawSheet, followed: number | null): RecognisedSheet => {
    const found = tabled.get(sheet);
    return found ? recogniseSheet(sheet, found, shared, followed) : ownSheet(sheet);
  };
  const first = workbook.sheets.map((sheet) => recognise(sheet, null));
  const year = followedYear(first);
  // What is planned for years to come is known once the year that is followed up is.
  const hasBudget = first.some(({ economic }) => economic.some(followsWholeYear));
  const looksAhead = ({ economic }: RecognisedSheet): boolean => year !== null && economic.some((table) => reachesBeyond(table, year) || (hasBudget && budgetsBeyond(table, year)));
  const placed = first.map((one) => (looksAhead(one) ? recognise(one.sheet, year) : one));
  return {
    tabled: [...tabled.values()],
    sheets: withoutListsBeside(
      withLoneWhole(withAreaSheets(placed)).map((recognised) => (recognised.kind === 'own' ? recognised : obey(recognised, choiceOf.get(recognised.sheet.name)))),
      ({ sheet }) => choiceOf.has(sheet.name)),
  };
}

function tablesOf(sheet: RawSheet, formats: readonly string[], choices: ReadingChoices): Tabled {
  // Transactions are no tables to look for areas in, and there can be a hundred thousand of them.
  if (looksLikeLedger(sheet) || isTooLong(sheet)) return { titles: [], tables: [], stated: [] };
  const stated = findStatedDates(sheet, formats);
  const rest = withoutStatements(sheet, stated);
  const parts = partsBeside(rest).map((part, at) => {
    const blocks = joinBlocks(part, findHeadBlocks(part, formats));
    // What stands beside the first and names rows of its own has heads, whatever they say.
    const heads = blocks.length > 0 ? null : at > 0 ? headsByPlace(part) : titledBudget(part);
    return { part, blocks: heads ? [heads] : blocks };
  });
  const blocks = inOrder(parts.flatMap((part) => part.blocks), ({ rows }) => rows[0]?.index ?? 0);
  const found = inOrder(parts.flatMap(({ part, blocks }) => findTables(part, blocks, formats)), ({ headRows }) => headRows.first);
  const heads = found.length === 0 && isCover(sheet) ? [] : blocks.filter((block, at) => !isTitleRow(sheet, block, blocks[at + 1]));
  const titles = titleTexts(sheet, heads, stated);
  const obeyed = withSaidTimes(sheet, titles, found.map((table) => withYearRows(sheet, titles, whole(table)))).map((table) => obeyChoices(table, choices));
  const unit = choices.sheets.find((choice) => choice.sheet === sheet.name)?.unit ?? null;
  return { titles, tables: obeyed.map((table) => inOneUnit(table, { sheet, titles, tables: obeyed }, unit)), stated };
}

/** A sheet of labels and what they say ("Avser | t.o.m. 2025-11-30"), a number beside one of them at most: no heads stand on it. */
const isCover = ({ rows }: RawSheet): boolean => rows.length <= LONGEST_COVER && rows.every(({ values }) => values.filter((value) => value !== null && value !== '').length <= 3 && values.filter((value) => typeof value === 'number').length <= 1);
const LONGEST_COVER = 30;

/** A table by what its own amounts say: what is none of them, what has been spent, the terms of its net, its forecast, and the sums of its units. */
const whole = (table: Table): Table => withSummedUnits(withSidesUnderNets(withProvenForecast(withProvenBudget(withNetTerms(withResultAsVariance(withSpentAmounts(withoutStrangers(table))))))));

/** Tables with the measures and times that their titles and the tables beside them say, from the months that are told to the titles. */
function withSaidTimes(sheet: RawSheet, titles: readonly string[], tables: readonly Table[]): readonly Table[] {
  const inMonths = withOutcomeMonths(sheet, titles, tables);
  const inYears = withTableYears(sheet, titles, withForecastMonths(titles, inMonths));
  return withTitleVariances(titles, withoutYearsToCome(withTitleTimes(titles, withTitleMeasures(sheet, titles, inYears))));
}

/** "Målkort 2026 - miljönämnden | | Delår aug" right above heads: a title and its time, which head nothing themselves. */
const isTitleRow = (sheet: RawSheet, { rows }: HeadBlock, next: HeadBlock | undefined): boolean => {
  const [only, ...more] = rows;
  const below = next?.rows[0]?.index ?? Infinity;
  const texts = [...only?.texts.values() ?? []];
  return only !== undefined && more.length === 0 && texts.length <= 3 && below <= only.index + 3 && (texts.some((text) => text.length > 20 && findDates(text).length > 0) || isOwnerAndTime(texts))
    && sheet.rows.every(({ index }) => index <= only.index || index >= below);
};

/** "SOCIALNÄMNDEN | | Årsredovisning 2025": whose the sheet is and of when, each in a cell of its own. */
const isOwnerAndTime = (texts: readonly string[]): boolean => {
  const times = texts.filter((text) => findDates(text).length > 0);
  return times.length > 0 && texts.length === times.length + 1 && texts.some((text) => !times.includes(text) && isCommitteeName(tidy(text)));
};

/** From top to bottom; what stands beside each other keeps its order. */
const inOrder = <T>(all: readonly T[], rowOf: (one: T) => number): T[] => [...all].sort((a, b) => rowOf(a) - rowOf(b));

/** A whole administration, which serves a committee; that of the finances is one of those that the committees' totals hold. */
const ADMINISTRATION = words(/^(?!(?:central |gemensam )?finans)\p{L}[\p{L} ,&-]*förvaltningen$/u);

/** The workbook's only economy, a result and the activities that divide it or a whole administration's: what is followed up, whatever its title calls it. */
function withLoneWhole(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const [only, ...others] = sheets.filter(({ kind, economic }) => isEconomyKind(kind) && economic.length > 0);
  if (only?.kind !== 'area' || others.length > 0) return sheets;
  const isDivided = (only.economic.some(isDividedResult) || isDividedByTable(only.economic)) && !only.titles.some(statesOneArea);
  const isAdministration = only.area !== null && ADMINISTRATION.test(fold(only.area)) && only.economic.every(isStatement);
  if (!isDivided && !isAdministration) return sheets;
  const reason = isDivided
    ? { sv: 'arbetsbokens enda resultat, och verksamheterna som delar det', en: "the workbook's only result, and the activities that divide it" }
    : { sv: `arbetsbokens enda resultat, hela förvaltningens: "${only.area}"`, en: `the workbook's only result, of the whole administration: "${only.area}"` };
  return sheets.map((sheet): RecognisedSheet => (sheet !== only ? sheet : { ...only, kind: 'committee', area: null, reason }));
}

/** Titles that stand on at least three sheets: they name the whole workbook, not what a sheet is for. */
function sharedTitles(all: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const titles of all) for (const title of new Set(titles)) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3).map(([title]) => title));
}
function obey(recognised: RecognisedSheet, choice: SheetChoice | undefined): RecognisedSheet {
  if (!choice || (choice.kind === null && choice.area === null)) return recognised;
  const kind = choice.kind ?? (choice.area !== null ? 'area' : recognised.kind);
  const otherKinds = isEconomyKind(recognised.kind) ? recognised.otherKinds ?? [] : [];
  const left = new Set([...recognised.left ?? [], ...otherKinds].map(({ table }) => table));
  const economic = recognised.tables.filter((table) => mayBeEconomic(table) && !left.has(table)).flatMap(linesApart);
  return {
    ...recognised, kind, confidence: 1,
    // What she calls a sheet holds for all of its tables, but for those of another kind beside its economy.
    otherKinds: isEconomyKind(kind) ? otherKinds : [],
    // What the user calls economy is read as that, also where no word says so.
    economic: !isEconomyKind(kind) ? [] : (kind === 'areas' ? stackedAreas(economic) : null) ?? economic,
    area: kind === 'area' ? (choice.area ?? recognised.area ?? recognised.sheet.name) : null,
    reason: { sv: 'vald av dig', en: 'chosen by you' },
  };
}
const ownSheet = (sheet: RawSheet): RecognisedSheet => ({
  sheet, titles: [], tables: [], economic: [], stated: [], kind: 'own', area: null, confidence: 1,
  reason: { sv: 'skrivet av Budgetuppföljning', en: 'written by Budgetuppföljning' },
});
