import { formatAddress } from '../values/cell';
import type { AnsweredDoubt, Doubt, UnsureCells } from '../values/doubt';
import type { Period } from '../values/period';
import { guard } from './guard';
import { readTurnedOrNot, turnedKind } from './sources/turned';
import { answeredYearEnd, yearEndByAmounts } from './meaning/yearEnd';
import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { Unit } from '../values/unit';
import type { RawSheet, RawWorkbook } from '../workbook/rawSheet';
import { unusedTables } from './containment/otherKindTables';
import { areaComment, rowsComment } from './sources/areaComment';
import type { EconomyRow, EconomyTable } from './meaning/economyTable';
import type { EconomySheet } from './meaning/economyTable';
import { nameDetails } from './containment/detailSheets';
import { findHeadBlocks } from './geometry/headBlocks';
import { withoutEarlierSheets, withoutEmptySheets } from './containment/earlierSheets';
import { leftTables } from './meaning/earlierTables';
import { findPeriod, findYear, periodProblems, statedElsewhere } from './meaning/period';
import { choicesWithoutPlace, obeyChoices } from './meaning/chosen';
import { mayBeEconomic } from './meaning/money';
import type { Driver, EarlierForecast, MonthYear } from './sources/months/monthFacts';
import { readMonths } from './sources/months/readMonths';
import { withTableYears } from './sources/months/tableYears';
import { recogniseSheet, statesOneArea } from './meaning/recognise';
import type { RecognisedSheet, Tabled } from './meaning/recognisedSheet';
import { accountFor, type Accounted } from './account/accounted';
import type { ColumnDoubt } from './account/columnDoubt';
import { otherReading } from './account/otherReadings';
import type { TableReading } from './account/tableReading';
import { obstacleIn } from './obstacles';
import { readOtherSheets, type OtherSheets } from './sources/otherSheets';
import type { ReadingChoices, SheetChoice, SheetKind, SheetUnderstanding } from './meaning/sheetKind';
import { looksLikeLedger } from './meaning/otherKinds';
import { hiddenSheet, unclearTables } from './readingProblems';
import { joinSheetsWithRows, joinedProblem } from './containment/sameArea';
import { findStatedDates, withoutStatements } from './geometry/statedDates';
import { joinPages } from './geometry/pages';
import { withTitleMeasures } from './meaning/titleMeasure';
import { stackedAreas } from './meaning/stacked';
import { findTotalSheet } from './containment/totalSheet';
import { readCell, rowsBetween } from './cells/cellReading';
import { findTables } from './geometry/findTables';
import type { Table } from './geometry/table';
import { nameKey } from '../values/text';
import { committeesIn, isCommittee, titleTexts } from './geometry/titles';
import { sheetUnit, storedInTable, tableUnit, unitByMagnitude, unitIn, workbookUnit } from './meaning/unit';

/** All that was read from the workbook, each amount with its cell. */
export interface Facts {
  readonly sheets: readonly SheetUnderstanding[];
  readonly economy: readonly EconomySheet[];
  readonly scorecards: OtherSheets['scorecards'];
  readonly sideTables: OtherSheets['sideTables'];
  /** The areas' outcome month by month, this year's and earlier ones'. */
  readonly months: readonly MonthYear[];
  /** Forecasts that the workbook's own history sheets tell; ours are in the settings. */
  readonly earlierForecasts: readonly EarlierForecast[];
  readonly drivers: readonly Driver[];
  readonly committee: string | null;
  readonly period: Period | null;
  /** What the workbook itself says, whatever the user has chosen. */
  readonly read: { readonly committee: string | null; readonly period: Period | null };
  /** The unit of most of the economy's tables. */
  readonly unit: Unit;
  readonly problems: readonly Problem[];
  /** How every table was read, in the order of the sheets. */
  readonly tables: readonly TableReading[];
  /** What became of the amounts of each sheet that holds economy. */
  readonly accounted: readonly Accounted[];
  /** Questions whose answers would give other figures: the likeliest is followed until she answers. */
  readonly doubts: readonly Doubt[];
  /** Questions that she has answered. */
  readonly answered: readonly AnsweredDoubt[];
  /** Cells whose amounts may be read wrongly. */
  readonly unsure: readonly UnsureCells[];
  /** Where no economy was found: what stands in the way. */
  readonly obstacle?: Problem | null;
}

const ECONOMY: ReadonlySet<SheetKind> = new Set(['area', 'areas', 'committee']);

const isEconomyKind = (kind: SheetKind): kind is EconomySheet['kind'] => ECONOMY.has(kind);

function obey(recognised: RecognisedSheet, choice: SheetChoice | undefined): RecognisedSheet {
  if (!choice || (choice.kind === null && choice.area === null)) return recognised;
  const kind = choice.kind ?? (choice.area !== null ? 'area' : recognised.kind);
  const otherKinds = isEconomyKind(recognised.kind) ? recognised.otherKinds ?? [] : [];
  const left = new Set([...recognised.left ?? [], ...otherKinds].map(({ table }) => table));
  const economic = recognised.tables.filter((table) => mayBeEconomic(table) && !left.has(table));
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

/** Hidden sheets hold old versions and working papers: beside visible ones they are not read, and that is said. */
function leaveHidden(sheets: readonly RecognisedSheet[]): { sheets: readonly RecognisedSheet[]; problems: readonly Problem[] } {
  const counts = (sheet: RecognisedSheet) => isEconomyKind(sheet.kind);
  if (!sheets.some((sheet) => counts(sheet) && sheet.sheet.visibility === 'visible')) return { sheets, problems: [] };
  const left = (sheet: RecognisedSheet) => counts(sheet) && sheet.sheet.visibility !== 'visible' && sheet.confidence < 1;
  return {
    sheets: sheets.map((sheet): RecognisedSheet => (!left(sheet) ? sheet : {
      ...sheet, kind: 'other', area: null,
      reason: { sv: `dolt blad, räknas inte med (${sheet.reason.sv})`, en: `hidden sheet, not counted (${sheet.reason.en})` },
    })),
    problems: sheets.filter(left).map(({ sheet }) => hiddenSheet(sheet.name)),
  };
}

const ownSheet = (sheet: RawSheet): RecognisedSheet => ({
  sheet, titles: [], tables: [], economic: [], stated: [], kind: 'own', area: null, confidence: 1,
  reason: { sv: 'skrivet av Budgetuppföljning', en: 'written by Budgetuppföljning' },
});

function tablesOf(sheet: RawSheet, formats: readonly string[], choices: ReadingChoices): Tabled {
  // Transactions are no tables to look for areas in, and there can be a hundred thousand of them.
  if (looksLikeLedger(sheet)) return { titles: [], tables: [], stated: [] };
  const stated = findStatedDates(sheet, formats);
  const rest = withoutStatements(sheet, stated);
  const blocks = joinPages(rest, findHeadBlocks(rest, formats));
  const titles = titleTexts(sheet, blocks, stated);
  const tables = withTitleMeasures(sheet, titles, withTableYears(sheet, titles, findTables(rest, blocks, formats)));
  return { titles, tables: tables.map((table) => obeyChoices(table, choices)), stated };
}

/** Titles that stand on at least three sheets: they name the whole workbook, not what a sheet is for. */
function sharedTitles(all: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const titles of all) for (const title of new Set(titles)) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3).map(([title]) => title));
}

/** The rows that may name whose table it is: sums and committees, but of several committees each is a unit of the whole. */
function namesOfWhole({ rows }: Table): string[] {
  const named = rows.filter((row) => row.kind === 'sum' || isCommittee(row.folded)).map((row) => row.name);
  return new Set(named.flatMap(committeesIn)).size > 1 ? [] : named;
}

/** The name of a committee that most titles, tabs and sums of units give. */
function findCommittee(sheets: readonly RecognisedSheet[]): string | null {
  const votes = new Map<string, number>();
  for (const { sheet, titles, tables } of sheets) {
    for (const text of [sheet.name, ...titles, ...tables.map((table) => table.labelHead), ...tables.flatMap(namesOfWhole)]) {
      for (const name of committeesIn(text)) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const headTextsOf = (table: Table): string[] => [table.labelHead, ...table.captions];

function largestAmounts(sheets: readonly RecognisedSheet[]): number[] {
  return sheets.filter(({ kind }) => isEconomyKind(kind)).flatMap(({ economic }) => economic)
    .flatMap((table) => table.rows.slice(0, 500).flatMap(({ raw }) => table.columns.filter(({ percent }) => !percent)
      .map(({ column }) => readCell(raw, column)).flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []))));
}

interface Units {
  readonly ofTable: (sheet: RecognisedSheet, table: Table, choice: SheetChoice | undefined) => Unit;
  /** What the words of the workbook say. */
  readonly common: Unit | null;
  readonly problems: readonly Problem[];
}

function findUnits(sheets: readonly RecognisedSheet[]): Units {
  const common = workbookUnit(sheets);
  const guessed = common ?? unitByMagnitude(largestAmounts(sheets));
  const raw = (sheet: RecognisedSheet, table: Table) =>
    storedInTable(table, tableUnit(table, [...headTextsOf(table), ...headRowTexts(sheet, table)]) ?? sheetUnit(sheet));
  const silent = sheets.filter((sheet) => isEconomyKind(sheet.kind)).filter((sheet) =>
    sheet.economic.some((table) => raw(sheet, table) === null));
  const problem: Problem = {
    ...ruled('unitMissing'), cells: [],
    message: {
      sv: `Enheten (kr, tkr eller mnkr) står inte i arbetsboken. Beloppens storlek tyder på ${guessed}. Är det fel: skriv enheten i bladets rubrik, eller välj den för fliken under Läsning.`,
      en: `The workbook does not say its unit (kr, tkr or mnkr). The size of the amounts suggests ${guessed}. If that is wrong, write the unit in the sheet's title, or choose it for the sheet under Reading.`,
    },
  };
  return {
    ofTable: (sheet, table, choice) => choice?.unit ?? raw(sheet, table) ?? guessed,
    common,
    problems: common === null && silent.length > 0 ? [problem] : [],
  };
}

/** The texts over the names in the rows of heads: where "tkr" often stands. */
function headRowTexts({ sheet }: RecognisedSheet, { headRows, columns }: Table): string[] {
  const first = columns[0]?.column ?? 0;
  return rowsBetween(sheet, headRows.first, headRows.last + 1)
    .flatMap(({ values }) => values.slice(0, first).filter((value) => typeof value === 'string'));
}

/** A column whose head names another unit than its table is read in: its amounts would be a thousandfold wrong. */
function otherUnits({ columns, sheet, headRows }: Table, unit: Unit): Problem[] {
  return columns.filter(({ head }) => (unitIn(head) ?? unit) !== unit).map(({ head, column }): Problem => ({
    ...ruled('unitConflict'), cells: [{ sheet, row: headRows.last, column }],
    message: {
      sv: `På bladet "${sheet}" säger rubriken "${head}" en annan enhet än tabellen, som är läst i ${unit}. Skriv om kolumnen i ${unit}, eller ange enhet för fliken i inställningarna.`,
      en: `On the sheet "${sheet}" the head "${head}" names another unit than the table, which is read in ${unit}. Rewrite the column in ${unit}, or give the sheet's unit in the settings.`,
    },
  }));
}

const commonest = <T>(values: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** A table of units, two at least, each a row. */
const isTableOfAreas = ({ shape, rows }: EconomyTable): boolean => shape === 'units' && rows.filter(({ kind }) => kind === 'item').length >= 2;

/** What a sheet tells of the economy; one that holds a statement for each of several areas is as many sheets of one area. */
function economySheets(sheet: RecognisedSheet, kind: EconomySheet['kind'], tables: readonly EconomyTable[]): EconomySheet[] {
  const { name } = sheet.sheet;
  const besides = kind === 'committee' ? tables.filter(isTableOfAreas) : [];
  if (besides.length > 0 && besides.length < tables.length) {
    // A committee's statement and a table of its areas on one sheet are both.
    return [
      ...economySheets(sheet, 'committee', tables.filter((table) => !besides.includes(table))),
      { name, kind: 'areas', area: null, tables: besides, comment: null },
    ];
  }
  if (kind !== 'areas') return [{ name, kind, area: sheet.area, tables, comment: areaComment(sheet, tables) }];
  const ofAreas = new Map<string, EconomyTable[]>();
  for (const table of tables) {
    if (table.area !== null) ofAreas.set(nameKey(table.area), [...ofAreas.get(nameKey(table.area)) ?? [], table]);
  }
  const rest = tables.filter(({ area }) => area === null);
  return [
    ...[...ofAreas.values()].map((own): EconomySheet => ({ name, kind: 'area', area: own[0]?.area ?? null, tables: own, comment: rowsComment(own) })),
    ...rest.length > 0 || ofAreas.size === 0 ? [{ name, kind, area: null, tables: rest, comment: null }] : [],
  ];
}

/**
 * Reads the workbook's facts. `ownSheets` are the tabs that this product wrote; they are never input.
 * The user's choices come before what the reader finds.
 */
export function readFacts(workbook: RawWorkbook, ownSheets: ReadonlySet<string>, choices: ReadingChoices): Facts {
  const choiceOf = new Map(choices.sheets.map((choice) => [choice.sheet, choice]));
  const tabled = new Map(workbook.sheets.filter(({ name }) => !ownSheets.has(name)).map((sheet) => [sheet, tablesOf(sheet, workbook.numberFormats, choices)]));
  const shared = sharedTitles([...tabled.values()].map(({ titles }) => titles));
  const opinions = workbook.sheets.map((sheet) => {
    if (ownSheets.has(sheet.name)) return ownSheet(sheet);
    return obey(recogniseSheet(sheet, tabled.get(sheet) ?? { titles: [], tables: [], stated: [] }, shared), choiceOf.get(sheet.name));
  });
  const visible = leaveHidden(opinions);
  // What we wrote says nothing about the workbook: neither a period nor a unit nor a committee.
  const isChosen = ({ sheet }: RecognisedSheet) => choiceOf.has(sheet.name);
  const filled = withoutEmptySheets(visible.sheets, isChosen);
  const telling = filled.sheets.filter(({ kind, sheet }) => kind !== 'own' && !filled.toCome.has(sheet));
  const found = findPeriod(telling);
  const byAmounts = found === null
    ? yearEndByAmounts(telling.filter(({ kind }) => isEconomyKind(kind)).flatMap(({ economic }) => economic), findYear(telling)) : null;
  const period = choices.period ?? found?.period ?? byAmounts?.period ?? null;
  const current = withoutEarlierSheets(filled.sheets, period, isChosen);
  const recognised = nameDetails(current.sheets, isChosen);
  const inputs = recognised.filter(({ kind }) => kind !== 'own');
  const committee = findCommittee(inputs);
  const units = findUnits(inputs);
  const other = readOtherSheets(inputs, {
    period, formats: workbook.numberFormats, units: { chosen: (sheet) => choiceOf.get(sheet)?.unit ?? null, common: units.common },
  });
  const problems: Problem[] = [
    ...(choices.period === null && byAmounts === null ? [...periodProblems(found), ...statedElsewhere(recognised.filter(({ sheet }) => !choiceOf.has(sheet.name)), found)] : []),
    ...units.problems,
    ...visible.problems, ...filled.problems, ...current.problems, ...recognised.flatMap(({ left = [], otherKinds = [], kind }) => (isEconomyKind(kind) ? [...leftTables(left), ...unusedTables(otherKinds)] : [])), ...other.problems,
    ...recognised.filter(({ sheet }) => !choiceOf.has(sheet.name)).flatMap(unclearTables),
    ...unknownChoices(choices, workbook),
    ...choicesAboutNothing([...tabled.values()].flatMap(({ tables }) => tables), choices),
  ];
  const economy: EconomySheet[] = [];
  const accounts: TableReading[] = [];
  const accounted: Accounted[] = [];
  const ofColumns: ColumnDoubt[] = [];
  const understandings = recognised.map((known): SheetUnderstanding => {
    const across = isEconomyKind(known.kind) ? turnedKind(known) : null;
    const sheet: RecognisedSheet = across ? { ...known, kind: across, area: null } : known;
    const choice = choiceOf.get(sheet.sheet.name);
    const sheetPeriod = choice?.period ?? period;
    const readings = isEconomyKind(sheet.kind)
      ? sheet.economic.map((table) => readTurnedOrNot(sheet, table, { period: sheetPeriod, unit: units.ofTable(sheet, table, choice), convention: choice?.sign ?? null }))
      : [];
    const tables = readings.map(({ table }) => table);
    problems.push(...readings.flatMap((reading) => reading.problems));
    ofColumns.push(...readings.flatMap(({ doubt }) => doubt ?? []));
    const own = accountsOf(sheet, readings.map(({ account }) => account));
    accounts.push(...own);
    if (isEconomyKind(sheet.kind)) accounted.push(accountFor(sheet.sheet, own));
    if (isEconomyKind(sheet.kind)) {
      for (const table of sheet.economic.filter(({ part }) => part?.hasHeads !== false)) problems.push(...otherUnits(table, units.ofTable(sheet, table, choice)));
      economy.push(...economySheets(sheet, sheet.kind, tables));
    }
    return {
      name: sheet.sheet.name, kind: sheet.kind, area: sheet.area, confidence: sheet.confidence, reason: sheet.reason,
      unit: tables[0]?.unit ?? null, sign: tables[0]?.convention ?? null, period: tables.length > 0 ? sheetPeriod : null,
      visibility: sheet.sheet.visibility, chosen: choice !== undefined,
    };
  });
  // A sheet of several areas is neither another name for one of them nor their total.
  const stacked = recognised.filter(({ economic }) => economic.some(({ part }) => part)).map(({ sheet }) => sheet.name);
  const joined = joinSheetsWithRows(economy, new Set([...choices.sheets.filter(({ area }) => area !== null).map(({ sheet }) => sheet), ...stacked]));
  const rowOf = new Map(joined.map(({ sheet, row }) => [sheet, row]));
  problems.push(...joined.filter(({ by }) => by === 'amounts').map((one) => joinedProblem(one, economy.find(({ name }) => name === one.sheet)?.area ?? one.sheet)));
  const settled = new Set([...stacked, ...choiceOf.keys(), ...visible.sheets.filter(({ titles }) => titles.some(statesOneArea)).map(({ sheet }) => sheet.name)]);
  const total = findTotalSheet(economy, (name) => !settled.has(name));
  const placed = economy.map((sheet): EconomySheet => (sheet.name === total ? { ...sheet, kind: 'committee', area: null } : { ...sheet, area: rowOf.get(sheet.name)?.name ?? sheet.area }));
  const unit = commonest(economy.flatMap(({ tables }) => tables.map((table) => table.unit))) ?? 'tkr';
  const months = readMonths(visible.sheets, placed, {
    period, formats: workbook.numberFormats, common: unit,
    unitOf: (sheet, table) => units.ofTable(sheet, table, choiceOf.get(sheet.sheet.name)), chosen: (sheet) => choiceOf.get(sheet) ?? null,
  });
  problems.push(...months.problems);
  const guarded = guard(placed.flatMap(({ tables }) => tables));
  problems.push(...guarded.problems);
  return {
    sheets: understandings.map((sheet) => (sheet.name === total ? asTotal(sheet) : asRow(sheet, rowOf.get(sheet.name)))),
    economy: placed,
    months: months.years, earlierForecasts: months.earlier, drivers: months.drivers,
    obstacle: economy.length > 0 ? null : obstacleIn(recognised, workbook.numberFormats),
    scorecards: other.scorecards, sideTables: other.sideTables,
    period, problems,
    committee: choices.committee ?? committee,
    read: { committee, period: found?.period ?? byAmounts?.period ?? null },
    tables: accounts, accounted,
    doubts: [...byAmounts && choices.period === null ? [byAmounts.doubt] : [], ...ofColumns.map(({ doubt }) => doubt)],
    answered: byAmounts && choices.period !== null ? [answeredYearEnd(byAmounts, choices.period)] : [],
    unsure: [...guarded.unsure, ...ofColumns.map(({ unsure }) => unsure)],
    unit,
  };
}

/** How the tables of a sheet were read: those of its economy, and the others by their kind. */
function accountsOf({ kind, tables, economic, choices }: RecognisedSheet, read: readonly TableReading[]): TableReading[] {
  // A part of a table has its rows; the table itself is told by its parts.
  const told = new Set(economic.map(({ headRows }) => headRows.first));
  const rest = tables.filter((table) => !economic.includes(table) && !(isEconomyKind(kind) && told.has(table.headRows.first) && economic.some(({ part }) => part)));
  return [...read, ...rest.map((table) => otherReading(table, choices?.get(table)))]
    .sort((a, b) => (a.columns[0]?.headCell.row ?? 0) - (b.columns[0]?.headCell.row ?? 0) || (a.columns[0]?.headCell.column ?? 0) - (b.columns[0]?.headCell.column ?? 0));
}

const asTotal = (sheet: SheetUnderstanding): SheetUnderstanding => ({
  ...sheet, kind: 'committee', area: null, confidence: 0.75,
  reason: { sv: 'beloppen är de andra flikarnas tillsammans: totalen', en: "the amounts are the other sheets' together: the total" },
});

/** A sheet that is a row of the table of areas bears the row's name. */
const asRow = (sheet: SheetUnderstanding, row: EconomyRow | undefined): SheetUnderstanding => (!row ? sheet : {
  ...sheet, area: row.name,
  reason: {
    sv: `raden "${row.name}" i ${formatAddress(row.nameCell)} (${sheet.reason.sv})`,
    en: `the row "${row.name}" in ${formatAddress(row.nameCell)} (${sheet.reason.en})`,
  },
});

/** Choices about sheets that are not there: the tab was renamed or deleted after the choice was made. */
function unknownChoices(choices: ReadingChoices, workbook: RawWorkbook): Problem[] {
  const names = new Set(workbook.sheets.map(({ name }) => nameKey(name)));
  return choices.sheets.filter(({ sheet }) => !names.has(nameKey(sheet))).map(({ sheet }): Problem => ({
    ...ruled('choiceWithoutSheet'), cells: [],
    message: {
      sv: `Inställningarna nämner fliken "${sheet}", som inte finns. Har den bytt namn? Ändra raden i inställningarna.`,
      en: `The settings name the sheet "${sheet}", which does not exist. Was it renamed? Change its row in the settings.`,
    },
  }));
}

/** Choices of columns and rows that no table has any more: a head or a name was changed, or they were misspelt. */
function choicesAboutNothing(tables: readonly Table[], choices: ReadingChoices): Problem[] {
  const { columns, rows } = choicesWithoutPlace(tables, choices);
  return [
    ...columns.map(({ head, sheet }): Problem => ({
      ...ruled('choiceWithoutColumn'), cells: [],
      message: {
        sv: `Inställningarna säger vad kolumnen "${head}" är${sheet === null ? '' : ` på fliken "${sheet}"`}, men ingen tabell har den. Har rubriken ändrats? Ändra raden i inställningarna, eller ta bort den.`,
        en: `The settings say what the column "${head}" is${sheet === null ? '' : ` on the sheet "${sheet}"`}, but no table has it. Was its head changed? Change the row in the settings, or remove it.`,
      },
    })),
    ...rows.map(({ name, group, sheet }): Problem => ({
      ...ruled('choiceWithoutRow'), cells: [],
      message: {
        sv: `Inställningarna säger vad raden "${group === null ? name : `${group}/${name}`}" är${sheet === null ? '' : ` på fliken "${sheet}"`}, men ingen tabell har den. Har namnet ändrats? Ändra raden i inställningarna, eller ta bort den.`,
        en: `The settings say what the row "${group === null ? name : `${group}/${name}`}" is${sheet === null ? '' : ` on the sheet "${sheet}"`}, but no table has it. Was its name changed? Change the row in the settings, or remove it.`,
      },
    })),
  ];
}
