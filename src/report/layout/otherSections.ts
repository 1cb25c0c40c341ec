import type { ConditionalFormat, PlanChart } from '../../workbook/sheetPlan';
import type { ReportModel } from '../model';
import { forecastHeadings } from '../forecastWords';
import { scorecardHeading } from '../scorecardHead';
import { sideHeadings } from '../sideTables';
import { unsureIndicators, unsureInTable } from '../unsureTables';
import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import type { Block } from './pages';
import { putParts, withParts } from './economyDetails';
import { putGross } from './gross';
import { putForecasts } from './forecast';
import { putAccuracy } from './forecastAccuracy';
import { putEvolutions } from './forecastEvolution';
import { putScoreTable, type ScorePlace } from './scorecard';
import { scorecardLegend } from './scorecardLegend';
import { putNote } from './note';
import { putSideTable } from './sideTables';
import { wrappedLines } from './spans';
import type { LimitCells } from './status';
import { SIZE, style } from './theme';

/** The sections beside the economy: goals and indicators, volumes, investments, grants, internal control. */

interface Laid {
  readonly canvas: Canvas;
  readonly grid: Grid;
  readonly model: ReportModel;
  readonly blocks: Block[];
  /** Null for a copy that follows no sources. */
  readonly limits: LimitCells | null;
}

type Heading<T extends Laid> = (laid: T, text: string) => void;

/** A table is a block of its own; rows that only lead to the next one are never left alone at a page's end. */
function block({ canvas, blocks }: Laid, from: number, leading: readonly number[], more: Pick<Block, 'tail' | 'groups' | 'beginsHere'> = {}): void {
  blocks.push({ from, to: canvas.row - 1, leading, ...more });
}

function space({ canvas }: Laid, points: number): void {
  canvas.height(canvas.row, points);
  canvas.row += 1;
}

function putLegend(laid: Laid, texts: readonly string[]): void {
  const { canvas, grid } = laid;
  const characters = grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0);
  space(laid, 6);
  for (const text of texts) {
    canvas.merge(canvas.row, 0, grid.status, text, style.legend);
    canvas.height(canvas.row, wrappedLines(text, (characters * SIZE.body) / SIZE.small) * 13 + 2);
    canvas.row += 1;
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** "Mål och mätetal": a table for each sheet, and the rule for the colours under the last one. */
export function scorecardSection<T extends Laid>(laid: T, heading: Heading<T>): ScorePlace[] {
  const { canvas, grid, model } = laid;
  const { scorecard } = model;
  if (!scorecard) return [];
  return scorecard.tables.map((table, at) => {
    const from = canvas.row;
    let title = '';
    if (at === 0) {
      title = scorecardHeading(scorecard, model.language);
      heading(laid, title);
    } else space(laid, 14);
    if (scorecard.tables.length > 1) {
      title = table.title ?? table.sheet;
      canvas.merge(canvas.row, 0, grid.status, title, style.tableTitle);
      canvas.height(canvas.row, 22);
      canvas.row += 1;
    }
    const head = range(from, canvas.row);
    const placed = putScoreTable(canvas, grid, model, scorecard, table, title);
    const isLast = at === scorecard.tables.length - 1;
    const end = canvas.row;
    unsureIndicators(table, model.language).forEach((text) => putNote(canvas, grid, text));
    if (isLast) putLegend(laid, scorecardLegend(scorecard, model.language, laid.limits === null));
    block(laid, from, [...head, ...placed.leading, ...range(end, canvas.row - 1)], { tail: end, groups: placed.groups, beginsHere: true });
    return placed;
  });
}

/** Forecasts beside the last ones, their way through the year, and how those of a year that is over came out. */
export function forecastSections<T extends Laid>(laid: T, heading: Heading<T>): { formats: ConditionalFormat[]; charts: PlanChart[] } {
  const { canvas, grid, model } = laid;
  const { forecast } = model;
  if (!forecast) return { formats: [], charts: [] };
  const formats: ConditionalFormat[] = [];
  const charts: PlanChart[] = [];
  if (forecast.columns.length > 0) {
    const from = canvas.row;
    const title = forecastHeadings.forecast[model.language];
    heading(laid, title);
    const placed = putForecasts(canvas, grid, model, forecast, title);
    formats.push(...placed.formats);
    block(laid, from, [from, ...placed.leading]);
    const drawn = canvas.row;
    const evolution = putEvolutions(canvas, grid, model, forecast.evolutions);
    charts.push(...evolution.charts);
    if (charts.length > 0) block(laid, drawn, evolution.leading);
  }
  if (forecast.accuracy.length > 0 || forecast.earlierAccuracy.length > 0) {
    const from = canvas.row;
    const title = forecastHeadings.accuracy[model.language];
    heading(laid, title);
    const placed = putAccuracy(canvas, grid, model, forecast, title);
    formats.push(...placed.formats);
    block(laid, from, [from, ...placed.leading]);
  }
  return { formats, charts };
}

/** Income and costs of the areas, and their parts, where the workbook gives them. */
export function detailSections<T extends Laid>(laid: T, heading: Heading<T>): ConditionalFormat[] {
  const { canvas, grid, model } = laid;
  if (!model.sections.areas) return [];
  const sv = model.language === 'sv';
  if (model.sections.gross) {
    const from = canvas.row;
    const title = sv ? 'Intäkter och kostnader per verksamhetsområde' : 'Income and costs by area';
    heading(laid, title);
    block(laid, from, [from, ...putGross(canvas, grid, model, title)]);
  }
  if (withParts(model).length === 0) return [];
  const from = canvas.row;
  const title = sv ? 'Delar av verksamhetsområdena' : 'Parts of the areas';
  heading(laid, title);
  const { formats, leading, groups } = putParts(canvas, grid, model, title);
  block(laid, from, [from, ...leading], { groups, beginsHere: true });
  return [...formats];
}

/** Volumes, investments, grants and internal control, each with its tables. */
export function sideSections<T extends Laid>(laid: T, heading: Heading<T>): ConditionalFormat[] {
  const { canvas, grid, model } = laid;
  return model.sideTables.flatMap((view, at) => {
    const from = canvas.row;
    if (model.sideTables[at - 1]?.table.kind !== view.table.kind) heading(laid, sideHeadings[view.table.kind][model.language]);
    else space(laid, 14);
    const head = range(from, canvas.row);
    const { formats, leading } = putSideTable(canvas, grid, model, view, view.title ?? sideHeadings[view.table.kind][model.language]);
    const end = canvas.row;
    unsureInTable(view, model.language).forEach((text) => putNote(canvas, grid, text));
    block(laid, from, [...head, ...leading, ...range(end, canvas.row - 1)], { tail: end });
    return formats;
  });
}
