import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import type { RawRow } from '../../../workbook/rawSheet';
import { isDateFormat } from '../../words/dates';
import { serialToDate } from '../../../values/date';
import { tidy } from '../../../values/text';
import { assessmentProblem, olderOutcome, unnamedProblem } from './indicatorProblems';
import type { GoalFact, IndicatorFact, StatedFact, TargetFact } from './indicatorFacts';
import { columnOfPeriod, outcomeColumns, type OutcomeColumns } from './outcomeColumns';
import { readForecast, readOutcome, readTarget, unitOf, type CellReader, type RowOf } from './readCells';
import { scorecardColumns, type ScorecardColumns } from './scorecardColumns';
import { formatAt, type HeadedColumn, type ScorecardBlock } from './scorecardHeads';
import { plainText, readScorecardRows, textAt, type Heading, type IndicatorRow, type Named } from './scorecardRows';
import { parseStated } from './statedWords';
import { statedColumns, type StatedColumns } from './statedScope';

export interface ScorecardTable {
  readonly indicators: readonly IndicatorFact[];
  readonly goals: readonly GoalFact[];
  readonly problems: readonly Problem[];
  /** The head over the names. */
  readonly nameHead: string;
  readonly trailing: Heading;
}

export interface TablePlace {
  readonly sheet: string;
  readonly formats: readonly string[];
  readonly period: Period | null;
  readonly hidden: ReadonlySet<number>;
  readonly above: Heading;
}

/** Everything that is settled for a table before its rows are read. */
interface Settled {
  readonly columns: ScorecardColumns;
  /** By sex where the sexes stand beside each other; else one, under null. */
  readonly outcomes: readonly { readonly sex: string | null; readonly columns: OutcomeColumns }[];
  readonly forecast: HeadedColumn | null;
  readonly stated: StatedColumns;
  readonly year: number | null;
}

function bySex(columns: ScorecardColumns, { period, hidden }: TablePlace): Settled['outcomes'] {
  const sexes = [...new Set(columns.outcomes.map(({ says }) => says.sex))];
  return (sexes.length > 0 ? sexes : [null]).map((sex) => ({
    sex, columns: outcomeColumns(columns.outcomes.filter(({ says }) => says.sex === sex), period, hidden),
  }));
}

function settle(columns: ScorecardColumns, rows: readonly IndicatorRow[], place: TablePlace): Settled {
  const outcomes = bySex(columns, place);
  const year = place.period?.year ?? outcomes.find((one) => one.columns.year !== null)?.columns.year ?? null;
  const at = { period: place.period, hidden: place.hidden, year };
  return {
    columns, outcomes, year,
    forecast: columnOfPeriod(columns.forecasts, at.period, year, at.hidden),
    stated: statedColumns(columns, rows, at),
  };
}

/** The target of the year, else the one that spans it, else the one without a year. */
function chooseTarget(targets: readonly (readonly [TargetFact, HeadedColumn])[], year: number | null, hidden: ReadonlySet<number>): TargetFact | null {
  const inOrder = [...targets].sort(([a], [b]) => Number(hidden.has(a.cell.column)) - Number(hidden.has(b.cell.column)));
  const spans = ({ says }: HeadedColumn) => year !== null && says.year !== null && says.untilYear !== null && says.year <= year && year <= says.untilYear;
  const found = inOrder.find(([target, column]) => target.year === year && year !== null && !spans(column))
    ?? inOrder.find(([, column]) => spans(column))
    ?? inOrder.find(([target]) => target.year === null)
    ?? (year === null && inOrder.length === 1 ? inOrder[0] : undefined);
  return found?.[0] ?? null;
}

/** The year that a row's own cell says that its outcome is of. */
function measuredYear(raw: RawRow, column: number | null, formats: readonly string[]): number | null {
  const value = column === null ? undefined : raw.values[column];
  if (typeof value === 'number' && column !== null && isDateFormat(formatAt(raw, column, formats))) return serialToDate(value).year;
  const found = typeof value === 'string' || typeof value === 'number' ? /\b((?:19|20)\d{2})\b/.exec(String(value))?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

class TableReader {
  private readonly cells: CellReader;

  constructor(private readonly settled: Settled, private readonly place: TablePlace, problems: Problem[]) {
    this.cells = { sheet: place.sheet, formats: place.formats, problems };
  }

  private address({ row, column }: Named) {
    return { sheet: this.place.sheet, row, column };
  }

  stated(raw: RawRow, column: HeadedColumn | null, name: string): StatedFact | null {
    const value = column === null ? undefined : raw.values[column.column];
    if (typeof value !== 'string' || column === null || !/[\p{L}\p{So}\p{Sm}●▲■○]/u.test(value)) return null;
    const text = plainText(value);
    const cell = { sheet: this.place.sheet, row: raw.index, column: column.column };
    const status = parseStated(text);
    if (status === null) {
      // A goal's cell is looked at for each of its rows.
      const told = this.cells.problems.some(({ rule, cells }) => rule === 'unknownAssessment' && cells.some((one) => one.row === cell.row && one.column === cell.column));
      if (!told) this.cells.problems.push(assessmentProblem(cell, text, name));
      return null;
    }
    return { status, text, cell };
  }

  private targets(row: RowOf, sex: string | null, first: RawRow): Pick<IndicatorFact, 'target' | 'targets'> {
    const columns = this.settled.columns.targets.filter(({ says }) => says.sex === null || says.sex === sex);
    const found = columns.flatMap((column): [TargetFact, HeadedColumn][] => {
      // A target that is merged over the rows of an indicator's sexes stands in the first of them.
      const blank = textAt(row.raw, column.column) === '' && row.raw.values[column.column] !== 0;
      const target = readTarget(this.cells, blank ? { ...row, raw: first } : row, column, column.says.untilYear === null ? column.says.year : null);
      return target ? [[target, column]] : [];
    });
    return { target: chooseTarget(found, this.settled.year, this.place.hidden), targets: found.map(([target]) => target) };
  }

  private comment(raw: RawRow): IndicatorFact['comment'] {
    const column = this.settled.columns.comments.find(({ column: at }) => !this.place.hidden.has(at) && textAt(raw, at) !== '');
    return column ? { text: textAt(raw, column.column), cell: { sheet: this.place.sheet, row: raw.index, column: column.column } } : null;
  }

  /** An outcome under a head without a year is of the year that its row says. */
  private outcomes(row: RowOf, { actual, history }: OutcomeColumns): Pick<IndicatorFact, 'actual' | 'history'> {
    const earlier = history.flatMap(({ year, column }) => {
      const reading = readOutcome(this.cells, row, column);
      return reading ? [{ year, reading }] : [];
    });
    const reading = actual ? readOutcome(this.cells, row, actual) : null;
    const measured = measuredYear(row.raw, this.settled.columns.measured, this.place.formats);
    const { year } = this.settled;
    if (actual === null || reading === null || measured === null || year === null || measured === year || actual.says.year !== null) return { actual: reading, history: earlier };
    const moved = measured < year && !earlier.some((one) => one.year === measured) ? [...earlier, { year: measured, reading }] : earlier;
    return { actual: null, history: [...moved].sort((a, b) => a.year - b.year) };
  }

  indicators(row: IndicatorRow, first: RawRow): IndicatorFact[] {
    const { columns, outcomes, forecast, stated } = this.settled;
    const unit = unitOf(row.raw, columns.unit, [...columns.outcomes, ...columns.targets]);
    const of: RowOf = { raw: row.raw, name: row.named.name, unit };
    const ofIndicator = this.stated(row.raw, stated.ofIndicator, row.named.name);
    return outcomes.map(({ sex, columns: split }, at): IndicatorFact => ({
      sheet: this.place.sheet, name: row.named.name, nameCell: this.address(row.named),
      goal: row.goal?.name ?? null, group: row.group, sex: row.sex ?? sex ?? (outcomes.length > 1 ? 'Alla' : null),
      ...this.outcomes(of, split), ...this.targets(of, sex, row.continued ? first : row.raw),
      forecast: at === 0 && forecast ? readForecast(this.cells, of, forecast) : null,
      stated: at === 0 ? ofIndicator : null, comment: at === 0 ? this.comment(row.raw) : null,
    }));
  }

  goal({ name, row, column }: Named, raw: RawRow, of: HeadedColumn | null): GoalFact {
    return { sheet: this.place.sheet, name, cell: { sheet: this.place.sheet, row, column }, stated: this.stated(raw, of, name) };
  }
}

/** Whether the row tells more than that the goal exists and how it is assessed. */
const tells = ({ actual, history, targets, forecast }: IndicatorFact): boolean =>
  actual !== null || history.length > 0 || targets.length > 0 || forecast !== null;

/** Reads one table of indicators; null when the block is none. */
export function readScorecardTable(block: ScorecardBlock, place: TablePlace): ScorecardTable | null {
  const columns = scorecardColumns(block);
  if (!columns) return null;
  const rows = readScorecardRows(block.body, columns, place.above);
  const settled = settle(columns, rows.indicators, place);
  const problems: Problem[] = rows.unnamed.map((row) => unnamedProblem({ sheet: place.sheet, row: row.index, column: columns.name.column }));
  const reader = new TableReader(settled, place, problems);

  const goals = new Map<string, GoalFact>();
  const addGoal = (goal: GoalFact) => {
    const before = goals.get(tidy(goal.name));
    goals.set(tidy(goal.name), before ? { ...before, stated: before.stated ?? goal.stated } : goal);
  };
  const events = [
    ...rows.goals.map(({ raw, goal }) => ({ raw, goal, of: settled.stated.ofGoal ?? settled.stated.ofIndicator })),
    ...rows.indicators.flatMap(({ raw, goal }) => (goal ? [{ raw, goal, of: columns.goalsNamed && goal.row !== raw.index ? null : settled.stated.ofGoal }] : [])),
  ].sort((a, b) => a.raw.index - b.raw.index);
  for (const { raw, goal, of } of events) addGoal(reader.goal(goal, raw, of));

  let first: RawRow | null = null;
  const indicators = rows.indicators.flatMap((row) => {
    if (!row.continued || first === null) first = row.raw;
    const facts = reader.indicators(row, first);
    return columns.goalsNamed ? facts.filter(tells) : facts;
  });
  const { actual } = settled.outcomes[0]?.columns ?? { actual: null };
  const { period } = place;
  if (actual && period && actual.says.month !== null && actual.says.month < period.month) {
    problems.push(olderOutcome({ sheet: place.sheet, row: block.last, column: actual.column }, actual.head));
  }
  return { indicators, goals: [...goals.values()], problems, nameHead: columns.name.head, trailing: rows.trailing };
}
