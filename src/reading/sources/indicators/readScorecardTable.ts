import type { Problem } from '../../../values/problem';
import type { RawRow } from '../../../workbook/rawSheet';
import { tidy } from '../../../values/text';
import type { GoalFact, IndicatorFact } from './indicatorFacts';
import { colouredColumns, colourProblems } from './colouredCells';
import { codedNames, olderOutcome, passedColumn, targetsInHeads, unnamedProblem, unreadColumns } from './indicatorProblems';
import { IndicatorReader, type Settled, type TablePlace } from './indicatorReader';
import { mergeYears } from './longRows';
import { measureRows } from './measureRows';
import { columnOfPeriod, forecastAhead, newerOutcome, unknownNewer, outcomeColumns, yearAhead } from './outcomeColumns';
import { showsPercentAsNumbers, type UnitPlace } from './rowUnit';
import { scorecardColumns, type ScorecardColumns } from './scorecardColumns';
import { isDateCell, type ScorecardBlock } from '../../scorecards/scorecardHeads';
import { readScorecardRows, type GoalRow, type Heading, type IndicatorRow, type ScorecardRows } from './scorecardRows';
import { sexesOfTheirOwn } from './sexRows';
import { statedColumns } from './statedScope';
import { percentWords } from '../../scorecards/unitWords';

export interface ScorecardTable {
  readonly indicators: readonly IndicatorFact[];
  readonly goals: readonly GoalFact[];
  readonly problems: readonly Problem[];
  /** The head over the names. */
  readonly nameHead: string;
  readonly trailing: Heading;
}

const NO_YEARS: ReadonlySet<number> = new Set();

function bySex(columns: ScorecardColumns, rows: readonly IndicatorRow[], { period, hidden, years = NO_YEARS }: TablePlace): Settled['outcomes'] {
  const ahead = period === null ? yearAhead(columns.outcomes, columns.forecasts) : null;
  const sexes = [...new Set(columns.outcomes.map(({ says }) => says.sex))];
  return (sexes.length > 0 ? sexes : [null]).map((sex) => {
    const own = columns.outcomes.filter(({ says }) => says.sex === sex);
    const chosen = outcomeColumns(own, period, hidden, ahead);
    const found = { ...chosen, rival: chosen.rival ?? unknownNewer(chosen, columns.unread, period, years) };
    // Beside targets and forecasts the years to come are planned.
    const isPlanned = columns.targets.length + columns.forecasts.length > 0;
    return {
      sex, columns: found, newer: isPlanned ? null : newerOutcome(found, own, rows.map(({ raw }) => raw)),
      ahead: forecastAhead(found, own, { period, years, targets: columns.targets, forecasts: columns.forecasts }),
    };
  });
}

function unitsOf(columns: ScorecardColumns, rows: readonly IndicatorRow[], { formats, titled }: TablePlace): UnitPlace {
  const figures = [...columns.outcomes, ...columns.targets, ...columns.forecasts];
  const headed = columns.outcomes.length > 0 && columns.outcomes.every(({ says }) => says.percent) ? 8 : percentWords(columns.name.head) >= 8 ? 8 : 0;
  const place: UnitPlace = { unitColumn: columns.unit, figures, formats, titled: Math.max(titled, headed), percentAsNumbers: false };
  return { ...place, percentAsNumbers: rows.some(({ raw, named }) => showsPercentAsNumbers(raw, named.name, place)) };
}

function settle(columns: ScorecardColumns, rows: readonly IndicatorRow[], goals: readonly GoalRow[], place: TablePlace): Settled {
  const outcomes = bySex(columns, rows, place);
  const year = place.period?.year ?? outcomes.find((one) => one.columns.year !== null)?.columns.year ?? null;
  // Beside outcomes of the years gone the first of several forecasts is of the year to come: what is forecast and judged is of that.
  const ahead = place.period === null && year !== null ? columns.forecasts.find(({ says }) => says.year === year + 1)?.says.year ?? year : year;
  const at = { period: place.period, hidden: place.hidden, year: ahead };
  return {
    columns, outcomes, year,
    forecast: columnOfPeriod(columns.forecasts, at.period, ahead, at.hidden),
    stated: statedColumns(columns, rows, at),
    coloured: colouredColumns(columns.stated, [...rows, ...goals].map(({ raw }) => raw)),
    units: unitsOf(columns, rows, place),
  };
}

/** Whether the row tells more than that the goal exists and how it is assessed. */
const saysSomething = ({ actual, history, targets, forecast }: IndicatorFact): boolean =>
  actual !== null || history.length > 0 || targets.length > 0 || forecast !== null;

function goalFacts(reader: IndicatorReader, rows: ScorecardRows, { stated, columns }: Settled): GoalFact[] {
  const goals = new Map<string, GoalFact>();
  const events = [
    ...rows.goals.map(({ raw, goal }) => ({ raw, goal, of: stated.ofGoal ?? stated.ofIndicator })),
    ...rows.indicators.flatMap(({ raw, goal }) => (goal ? [{ raw, goal, of: columns.goalsNamed && goal.row !== raw.index ? null : stated.ofGoal }] : [])),
  ].sort((a, b) => a.raw.index - b.raw.index);
  for (const { raw, goal, of } of events) {
    const fact = reader.goal(goal, raw, of);
    const before = goals.get(tidy(fact.name));
    goals.set(tidy(fact.name), before ? { ...before, stated: before.stated ?? fact.stated } : fact);
  }
  return [...goals.values()];
}

/** Outcomes that name no time beside the one that is used: of no other year or month. */
function undatedLeft({ outcomes: all }: ScorecardColumns, outcomes: Settled['outcomes']): ScorecardColumns['unread'] {
  const used = new Set(outcomes.flatMap(({ columns: { actual, rival, history } }) => [actual, rival, ...history.map(({ column }) => column)]));
  return all.filter((column) => !used.has(column) && column.says.year === null && column.says.month === null && !column.says.priorYear);
}

/** What of a table is not read, or is of another time than the follow-up. */
function tableProblems(block: ScorecardBlock, rows: ScorecardRows, { columns, outcomes, coloured }: Settled, { sheet, period }: TablePlace): Problem[] {
  const unnamed = rows.unnamed.map((row) => unnamedProblem({ sheet, row: row.index, column: columns.name.column }));
  const left = [...columns.unread, ...undatedLeft(columns, outcomes)];
  const unread = left.length > 0 ? [unreadColumns(sheet, block.last, left)] : [];
  const actual = outcomes[0]?.columns.actual ?? null;
  const older = actual && period && actual.says.month !== null && actual.says.month < period.month
    ? [olderOutcome({ sheet, row: block.last, column: actual.column }, actual.head)] : [];
  const newer = outcomes.find((one) => one.newer !== null)?.newer ?? null;
  const passed = actual && newer ? [passedColumn(sheet, block.last, actual, newer)] : [];
  const judged = colourProblems(sheet, coloured, rows.indicators.map(({ raw }) => raw));
  const first = rows.indicators[0];
  const coded = columns.name.coded && first ? [codedNames({ sheet, row: first.named.row, column: columns.name.column }, columns.name.head)] : [];
  return [...unnamed, ...unread, ...older, ...passed, ...judged, ...coded];
}

/** Reads one table of indicators; null when the block is none. */
export function readScorecardTable(block: ScorecardBlock, place: TablePlace): ScorecardTable | null {
  const columns = scorecardColumns(block, (row, column) => isDateCell(row, column, place.formats));
  if (!columns) return null;
  const byMeasure = measureRows(block.body, columns);
  const read = readScorecardRows(byMeasure?.body ?? block.body, columns, place.above, place.amongGoals);
  const told = read.indicators.map((row): IndicatorRow => {
    const beside = byMeasure?.beside.get(row.raw.index);
    return beside ? { ...row, beside, named: { ...row.named, row: beside.nameRow } } : row;
  });
  const rows = { ...read, indicators: sexesOfTheirOwn(told, columns.outcomes.map(({ column }) => column)) };
  const settled = settle(columns, rows.indicators, rows.goals, place);
  const problems: Problem[] = [];
  const reader = new IndicatorReader(settled, place, problems);
  const goals = goalFacts(reader, rows, settled);

  let first: RawRow | null = null;
  const measured = rows.indicators.flatMap((row) => {
    if (!row.continued || first === null) first = row.raw;
    const facts = reader.indicators(row, row.whole ?? first);
    return columns.goalsNamed ? facts.filter(({ fact }) => saysSomething(fact)) : facts;
  });
  const indicators = columns.measured === null ? measured.map(({ fact }) => fact) : mergeYears(measured, settled.year);
  const aimed = indicators.some(({ targets }) => targets.length > 0) ? [] : targetsInHeads(place.sheet, block.last, [...columns.outcomes, ...columns.targets]);
  return { indicators, goals, problems: [...problems, ...aimed, ...tableProblems(block, rows, settled, place)], nameHead: columns.name.head, trailing: rows.trailing };
}
