import { allDoubted } from '../values/doubt';
import { calendarOf } from '../values/period';
import type { Unit } from '../values/unit';
import type { RawWorkbook } from '../workbook/rawSheet';
import { withoutBlankTexts } from './cells/blankTexts';
import { lengthInTheWay, longSheets } from './bounds';
import { placeSheets } from './containment/placeSheets';
import { countSheets } from './countedSheets';
import type { Facts } from './facts';
import { countsAsAreas } from './guard/countsAsAreas';
import { doubtfulAreas } from './guard/doubtfulAreas';
import { mixedUnits } from './guard/mixedUnits';
import { payersAsAreas } from './guard/payersAsAreas';
import { doubtfulMeasures } from './guard/doubtfulMeasures';
import { guard } from './guard/guard';
import { choicesAboutNothing, unknownChoices } from './meaning/tables/choiceProblems';
import { findCommittee } from './meaning/tables/committee';
import { itemsOf, type EconomySheet, type EconomyTable } from './meaning/tables/economyTable';
import type { FactMeasure } from './meaning/field';
import { measuresOf } from './meaning/rows/rowFacts';
import type { ReadingChoices } from './meaning/kind/sheetKind';
import { findUnits } from './meaning/units/units';
import { obstacleIn } from './obstacles';
import { recogniseSheets } from './recognisedSheets';
import { readSheet } from './sources/economySheets';
import { readMonths } from './sources/months/readMonths';
import { severalStatements } from './severalStatements';
import { readOtherSheets } from './sources/otherSheets';

/** The unit of most areas: a list in kronor does not outvote the table of all areas. */
function unitOfMost(sheets: readonly EconomySheet[]): Unit | null {
  const counts = new Map<Unit, number>();
  for (const { kind, tables } of sheets) {
    for (const table of tables) counts.set(table.unit, (counts.get(table.unit) ?? 0) + (kind === 'area' ? 1 / tables.length : areasIn(table)));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const FOLLOWED: readonly FactMeasure[] = ['budget', 'actual', 'forecast'];

/** The areas of a table, each by how much of a follow-up is told of it: of as many areas a list of frames or of earlier forecasts says less. */
function areasIn(table: EconomyTable): number {
  if (table.shape !== 'units') return 1;
  const told = measuresOf(table.rows);
  return Math.max(1, itemsOf(table).length * FOLLOWED.filter((measure) => told.has(measure)).length / FOLLOWED.length);
}

/**
 * Reads the workbook's facts: tables, what they mean, how they hold each other, and what follows. `ownSheets` are the
 * tabs that this product wrote; they are never input. The user's choices come before what the reader finds.
 */
export function readFacts(raw: RawWorkbook, ownSheets: ReadonlySet<string>, choices: ReadingChoices): Facts {
  const workbook = withoutBlankTexts(raw);
  const { sheets: opinions, tabled } = recogniseSheets(workbook, ownSheets, choices);
  const counted = countSheets(opinions, choices);
  const { period, brokenPeriod } = counted;
  const formats = workbook.numberFormats;
  const choiceOf = new Map(choices.sheets.map((choice) => [choice.sheet, choice]));
  const inputs = counted.sheets.filter(({ kind }) => kind !== 'own');
  const input = inputs.map(({ sheet }) => sheet);
  const units = findUnits(inputs);
  const read = counted.sheets.map((sheet) => readSheet(sheet, { period, units, choiceOf }));
  const placed = placeSheets(read.flatMap(({ economy }) => economy), counted.visible, choices, (period ?? brokenPeriod)?.month ?? null);
  const found = placed.ofCommittees ? null : findCommittee(inputs);
  const committee = found?.name ?? null;
  // What the sheets of areas say comes before the committee's, and before what the amounts of others gave one of them.
  const saying = placed.economy.filter(({ name }) => !units.bySize.has(name));
  const unit = unitOfMost(saying.filter(({ kind }) => kind !== 'committee')) ?? unitOfMost(saying) ?? unitOfMost(placed.economy) ?? units.common ?? 'tkr';
  const beside = readOtherSheets(inputs, { period, formats, units: { chosen: (sheet) => choiceOf.get(sheet)?.unit ?? null, common: units.common } });
  const measures = doubtfulMeasures(beside.scorecards, beside.sideTables);
  const months = readMonths(counted.visible, placed.economy, {
    period: brokenPeriod ? calendarOf(brokenPeriod) : period, from: brokenPeriod?.from ?? null, formats, common: unit,
    unitOf: (sheet, table) => units.ofTable(sheet, table, choiceOf.get(sheet.sheet.name)), chosen: (sheet) => choiceOf.get(sheet) ?? null,
  });
  const isChosen = (sheet: string): boolean => choiceOf.has(sheet);
  const guarded = allDoubted([
    guard(placed.economy.flatMap(({ tables }) => tables), period?.month ?? null), severalStatements(placed.economy),
    ...mixedUnits(placed.economy), ...payersAsAreas(placed.economy.filter(({ name }) => !isChosen(name))), doubtfulAreas(placed.economy, isChosen),
    ...units.common === null ? [countsAsAreas(placed.economy, inputs, isChosen)] : [],
  ]);
  const ofColumns = read.flatMap(({ doubts }) => doubts);
  return {
    sheets: read.map(({ understanding }) => placed.understand(understanding)),
    economy: placed.economy,
    months: months.years, earlierForecasts: months.earlier, drivers: months.drivers,
    obstacle: placed.economy.length > 0 ? null : lengthInTheWay(input) ?? obstacleIn(counted.sheets, formats),
    scorecards: measures.scorecards, sideTables: measures.sideTables,
    period: brokenPeriod ?? period, unit,
    committee: choices.committee ?? committee,
    read: { committee, period: counted.readPeriod },
    problems: [
      ...longSheets(input), ...counted.problems, ...choices.committee === null ? found?.problems ?? [] : [], ...units.problems, ...beside.problems, ...measures.problems,
      ...unknownChoices(choices, workbook), ...choicesAboutNothing(tabled.flatMap(({ tables }) => tables), choices),
      ...read.flatMap(({ problems }) => problems), ...placed.problems, ...months.problems, ...guarded.problems,
    ],
    tables: read.flatMap(({ accounts }) => accounts),
    accounted: read.flatMap(({ accounted }) => accounted ?? []),
    doubts: [...counted.doubts, ...ofColumns.map(({ doubt }) => doubt)],
    answered: counted.answered,
    unsure: [...guarded.unsure, ...counted.unsure, ...read.flatMap(({ unsure }) => unsure), ...ofColumns.map(({ unsure }) => unsure)],
  };
}
