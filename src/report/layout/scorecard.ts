import type { Reading } from '../../reading/sources/indicators/indicatorFacts';
import type { AssessedGoal, AssessedIndicator } from '../../status/indicatorStatus';
import type { CellRange } from '../../values/cell';
import type { CellStyle, ConditionalFormat } from '../../workbook/sheetPlan';
import { ABSENT, type LiveCell } from '../live';
import type { ReportModel, ScorecardModel } from '../model';
import {
  changeSince, difference, goalStatus, indicatorStatus, judgedFrom, reasonFor, reasonOf, sentence, shownIn, trendCell, type TextCell,
} from '../scorecardCells';
import { earlierIn, pointsOf, type ScoreColumn, type ScoreRow, type ScoreTable } from '../scorecardTables';
import { cell, fixed, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { putScoreHeads, scoreNeeds } from './scorecardHeads';
import type { Group } from './pages';
import { putRepeatedHeads } from './repeated';
import { lay, spanWidth, wrappedLines, type Span } from './spans';
import { statusColours, trendColours } from './status';
import { amountStyle, SIZE, style } from './theme';

const ROW = 20;
const LINE = 14;
const MOST_REASON_LINES = 3;

interface Placed {
  readonly canvas: Canvas;
  readonly grid: Grid;
  readonly model: ReportModel;
  readonly scorecard: ScorecardModel;
  readonly table: ScoreTable;
  /** By column of the table. */
  readonly spans: readonly Span[];
}

const spanOf = ({ table, spans }: Placed, is: (column: ScoreColumn) => boolean): Span | null =>
  spans[table.columns.findIndex(is)] ?? null;

const kindOf = (kind: ScoreColumn['kind']) => (column: ScoreColumn) => column.kind === kind;

/** A table's columns of numbers and words; the last takes what is left up to the status. */
const spansOf = (grid: Grid, table: ScoreTable): Span[] =>
  lay(scoreNeeds(table), grid.widths, 1, grid.status - 1, 'last');

/** The row's rule is unbroken, also where a column is wider than its number. */
function rowRule({ canvas, grid }: Placed, shown: CellStyle): void {
  canvas.fill(canvas.row, 0, grid.status, shown);
}

const wrapping = (shown: CellStyle): CellStyle => ({ ...shown, wrap: true });

/** Gives the lines that the cell takes. */
function putNumber({ canvas, grid }: Placed, span: Span | null, live: LiveCell | null): number {
  if (!span) return 1;
  const shown = amountStyle(live?.numberFormat ?? 'General', live ? 'item' : 'absent');
  canvas.put(canvas.row, span.to, live?.value ?? ABSENT, typeof live?.value === 'string' ? wrapping(shown) : shown, live?.formula);
  return typeof live?.value === 'string' ? wrappedLines(live.value, grid.widths[span.to] ?? 9) : 1;
}

/** Where an outcome stands in the row that is being laid out. */
function addressOf(placed: Placed, { fact }: AssessedIndicator, reading: Reading): string {
  const earlier = fact.history.find((one) => one.reading === reading);
  const span = spanOf(placed, (column) => (earlier === undefined ? column.kind === 'actual' : column.kind === 'history' && earlierIn(fact, column) === earlier));
  return cell(placed.canvas.row, span?.to ?? 0);
}

/** The numbers of an indicator: as the workbook has them, then the change and the trend. Gives the lines that they take. */
function putNumbers(placed: Placed, indicator: AssessedIndicator): number {
  const { canvas, model: { language }, table, spans } = placed;
  const lines = table.columns.map((column, at) =>
    (column.kind === 'history' || column.kind === 'actual' || column.kind === 'target' || column.kind === 'forecast'
      ? putNumber(placed, spans[at] ?? null, shownIn(indicator, column)) : 1));
  const since = changeSince(indicator);
  const changed = spanOf(placed, kindOf('change'));
  const live = since ? difference(since.actual, since.before, since.change,
    { from: addressOf(placed, indicator, since.actual), less: addressOf(placed, indicator, since.before) }, language) : null;
  if (changed) putNumber(placed, changed, live);
  const drawn = spanOf(placed, kindOf('trend'));
  if (!drawn) return Math.max(...lines);
  const change = live && changed ? { address: cell(canvas.row, changed.to), value: live.value as number } : null;
  const trend = trendCell(indicator, { points: pointsOf(indicator).map((reading) => addressOf(placed, indicator, reading)), change }, language);
  canvas.merge(canvas.row, drawn.from, drawn.to, trend?.value ?? null, style.trend, trend?.formula);
  return Math.max(...lines);
}

/** Status at the end of the row and the reason before it. Gives the lines that the reason takes. */
function putJudgement(placed: Placed, status: TextCell, reason: string, shown: CellStyle, place?: Span): number {
  const { canvas, grid } = placed;
  canvas.put(canvas.row, grid.status, status.value, style.status, status.formula);
  const span = place ?? spanOf(placed, kindOf('reason'));
  if (!span) return 1;
  const text = reasonFor(reason, cell(canvas.row, grid.status), status);
  canvas.merge(canvas.row, span.from, span.to, text.value === '' ? null : text.value, shown, text.formula);
  // The reason is set smaller than the names.
  return wrappedLines(reason, (spanWidth(grid.widths, span) * SIZE.body) / SIZE.small) * (SIZE.small / SIZE.body);
}

const indented = (shown: CellStyle, level: number): CellStyle => (level === 0 ? shown : { ...shown, indent: level });

/** Ends a row: as high as its name and reason need. */
function endRow({ canvas, grid }: Placed, name: string, level: number, lines: number, to = 0): void {
  const room = spanWidth(grid.widths, { from: 0, to }) - level * 2;
  canvas.height(canvas.row, Math.max(ROW, Math.max(wrappedLines(name, room), lines) * LINE + 5));
  canvas.row += 1;
}

/** Where an indicator stands, and what its status says. */
interface Judged {
  readonly row: number;
  readonly address: string;
  readonly text: string;
}

type Judgements = Map<AssessedIndicator, Judged>;

function putIndicator(placed: Placed, { name, level, indicator }: Extract<ScoreRow, { kind: 'indicator' }>, judgements: Judgements): void {
  const { canvas, grid, model: { language }, scorecard } = placed;
  const isSex = name !== indicator.fact.name;
  rowRule(placed, style.name);
  canvas.put(canvas.row, 0, name, indented(isSex ? style.nameIndented : style.name, level));
  const lines = putNumbers(placed, indicator);
  const status = indicatorStatus(indicator, scorecard.rule, language);
  judgements.set(indicator, { row: canvas.row, address: fixed(canvas.row, grid.status), text: status.value });
  endRow(placed, name, level, Math.max(lines, putJudgement(placed, status, reasonOf(indicator, language), style.reason)));
}

/** The gap between women and men, under the outcomes of both. */
function putGap(placed: Placed, { level, women, men }: Extract<ScoreRow, { kind: 'gap' }>, judgements: Judgements): void {
  const { canvas, model: { language } } = placed;
  rowRule(placed, style.name);
  const name = language === 'sv' ? 'Skillnad kvinnor − män' : 'Gap, women − men';
  canvas.put(canvas.row, 0, name, indented(style.nameIndented, level));
  const outcome = spanOf(placed, kindOf('actual'));
  const [a, b] = [women.fact.actual, men.fact.actual];
  const at = (indicator: AssessedIndicator) => cell(judgements.get(indicator)?.row ?? 0, outcome?.to ?? 0);
  if (a && b && outcome) putNumber(placed, outcome, difference(a, b, a.value - b.value, { from: at(women), less: at(men) }, language));
  endRow(placed, name, level, 1);
}

/** A goal that one indicator of its own name measures: figures and judgement in one row. */
function putOwnGoal(placed: Placed, goal: AssessedGoal, own: AssessedIndicator): void {
  const { canvas, model: { language }, scorecard } = placed;
  rowRule(placed, style.goal);
  canvas.put(canvas.row, 0, goal.fact.name, style.goal);
  const lines = putNumbers(placed, own);
  const status = goalStatus(goal, language, [], judgedFrom(own, scorecard.rule));
  endRow(placed, goal.fact.name, 0, Math.max(lines, putJudgement(placed, status, sentence(goal.reason[language]), style.reason)));
}

/** A goal above its indicators. Its status may follow theirs, so it is judged when they have been laid out. */
function putGoal(placed: Placed, goal: AssessedGoal): (judgements: Judgements) => void {
  const { canvas, grid, model: { language }, scorecard } = placed;
  const { name } = goal.fact;
  const { row } = canvas;
  const reason = sentence(goal.reason[language]);
  const column = spanOf(placed, kindOf('reason')) ?? { from: 1, to: grid.status - 1 };
  // A long reason takes the place of the columns of figures, which a goal has none of.
  const isLong = wrappedLines(reason, spanWidth(grid.widths, column)) > MOST_REASON_LINES;
  const place = isLong ? { from: 1, to: grid.status - 1 } : column;
  const to = place.from - 1;
  rowRule(placed, style.goal);
  canvas.merge(row, 0, to, name, style.goal);
  canvas.row += 1;
  return (judgements) => {
    const end = canvas.row;
    canvas.row = row;
    const members = goal.indicators.flatMap((at) => scorecard.assessed.indicators[at] ?? []).flatMap((indicator) => judgements.get(indicator) ?? []);
    const lines = putJudgement(placed, goalStatus(goal, language, members, []), reason, style.reasonSum, place);
    canvas.height(row, Math.max(ROW + 4, Math.max(wrappedLines(name, spanWidth(grid.widths, { from: 0, to })), lines) * LINE + 9));
    canvas.row = end;
  };
}

function putName(placed: Placed, name: string, level: number, shown: CellStyle): void {
  rowRule(placed, style.name);
  placed.canvas.merge(placed.canvas.row, 0, placed.grid.status, name, indented(shown, level));
  endRow(placed, name, level, 1, placed.grid.status);
}

function putRow(placed: Placed, row: ScoreRow, judgements: Judgements): ((judgements: Judgements) => void) | null {
  switch (row.kind) {
    case 'group': putName(placed, row.name, 0, style.group); return null;
    case 'name': putName(placed, row.name, row.level, style.name); return null;
    case 'indicator': putIndicator(placed, row, judgements); return null;
    case 'gap': putGap(placed, row, judgements); return null;
    case 'goal':
      if (row.own === null) return putGoal(placed, row.goal);
      putOwnGoal(placed, row.goal, row.own);
      return null;
  }
}

/** Rows that must not be the last ones of a page: they say what the next row is about. */
const leads = ({ kind }: ScoreRow, next: ScoreRow | undefined): boolean =>
  kind === 'group' || kind === 'name' || (kind === 'goal' && next?.kind === 'indicator');

const levelOf = (row: ScoreRow | undefined): number => (row && 'level' in row ? row.level : 0);

/** Each indicator with the rows of its sexes below it. */
function withParts(rows: readonly ScoreRow[], places: readonly number[]): Group[] {
  return rows.flatMap((row, at): Group[] => {
    if (!('level' in row)) return [];
    const next = rows.findIndex((other, index) => index > at && levelOf(other) <= row.level);
    const end = next < 0 ? rows.length : next;
    return end - at < 2 ? [] : [{ from: places[at] ?? 0, to: places[end - 1] ?? 0 }];
  });
}

export interface ScorePlace {
  readonly formats: readonly ConditionalFormat[];
  readonly statuses: CellRange;
  /** Rows that stay with the next one. */
  readonly leading: readonly number[];
  /** Each goal with its indicators, and each indicator with its sexes. */
  readonly groups: readonly Group[];
}

/** One sheet's goals and indicators: heads, rows, colours. */
export function putScoreTable(canvas: Canvas, grid: Grid, model: ReportModel, scorecard: ScorecardModel, table: ScoreTable, title: string): ScorePlace {
  const placed: Placed = { canvas, grid, model, scorecard, table, spans: spansOf(grid, table) };
  const heads = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => putScoreHeads(canvas, grid, model, table, placed.spans));
  const top = canvas.row;
  const judgements: Judgements = new Map();
  const leading = Array.from({ length: top - heads }, (_, at) => heads + at);
  const starts: number[] = [];
  const places: number[] = [];
  const finish = table.rows.map((row, at) => {
    beginRow();
    places.push(canvas.row);
    if (row.kind === 'goal' || row.kind === 'group') starts.push(canvas.row);
    if (leads(row, table.rows[at + 1])) leading.push(canvas.row);
    return putRow(placed, row, judgements);
  });
  for (const judge of finish) judge?.(judgements);
  const range = (left: number, right = left): CellRange => ({ top, bottom: canvas.row - 1, left, right });
  const trend = spanOf(placed, kindOf('trend'));
  return {
    statuses: range(grid.status),
    formats: [...statusColours(range(grid.status)), ...trend ? trendColours(range(trend.from), model.language) : []],
    leading, groups: [...starts.map((from, at) => ({ from, to: (starts[at + 1] ?? canvas.row) - 1 })), ...withParts(table.rows, places)],
  };
}
