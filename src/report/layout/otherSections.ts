import type { ConditionalFormat } from '../../workbook/sheetPlan';
import type { ReportModel } from '../model';
import { sideHeadings } from '../sideTables';
import type { Canvas } from './canvas';
import type { Grid } from './grid';
import type { Block } from './pages';
import { hasGross, putGross, putParts, withParts } from './economyDetails';
import { putScoreTable } from './scorecard';
import { scorecardLegend } from './scorecardLegend';
import { putSideTable } from './sideTables';
import { wrappedLines } from './spans';
import { SIZE, style } from './theme';

/** The sections beside the economy: goals and indicators, volumes, investments, grants, internal control. */

interface Laid {
  readonly canvas: Canvas;
  readonly grid: Grid;
  readonly model: ReportModel;
  readonly blocks: Block[];
}

type Heading<T extends Laid> = (laid: T, text: string) => void;

/** A table is a block of its own; rows that only lead to the next one are never left alone at a page's end. */
function block({ canvas, blocks }: Laid, from: number, leading: readonly number[]): void {
  blocks.push({ from, to: canvas.row - 1, leading });
}

function space({ canvas }: Laid, points: number): void {
  canvas.height(canvas.row, points);
  canvas.row += 1;
}

function putLegend({ canvas, grid, model }: Laid, texts: readonly string[]): void {
  const characters = grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0);
  space({ canvas, grid, model, blocks: [] }, 6);
  for (const text of texts) {
    canvas.merge(canvas.row, 0, grid.status, text, style.legend);
    canvas.height(canvas.row, wrappedLines(text, (characters * SIZE.body) / SIZE.small) * 13 + 2);
    canvas.row += 1;
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** "Mål och mätetal": a table for each sheet, and the rule for the colours under the last one. */
export function scorecardSection<T extends Laid>(laid: T, heading: Heading<T>): ConditionalFormat[] {
  const { canvas, grid, model } = laid;
  const { scorecard } = model;
  if (!scorecard) return [];
  const sv = model.language === 'sv';
  const formats: ConditionalFormat[] = [];
  scorecard.tables.forEach((table, at) => {
    const from = canvas.row;
    if (at === 0) {
      const goals = scorecard.assessed.goals.length > 0;
      const indicators = scorecard.assessed.indicators.length > 0;
      heading(laid, goals && indicators ? (sv ? 'Mål och mätetal' : 'Goals and indicators') : goals ? (sv ? 'Mål' : 'Goals') : sv ? 'Mätetal' : 'Indicators');
    } else space(laid, 14);
    if (scorecard.tables.length > 1) {
      canvas.merge(canvas.row, 0, grid.status, table.title ?? table.sheet, style.tableTitle);
      canvas.height(canvas.row, 22);
      canvas.row += 1;
    }
    const head = range(from, canvas.row);
    const placed = putScoreTable(canvas, grid, model, scorecard, table);
    formats.push(...placed.formats);
    const isLast = at === scorecard.tables.length - 1;
    const end = canvas.row;
    if (isLast) putLegend(laid, scorecardLegend(scorecard, model.language));
    block(laid, from, [...head, ...placed.leading, ...isLast ? range(end - 1, canvas.row - 1) : []]);
  });
  return formats;
}

/** Income and costs of the areas, and their parts, where the workbook gives them. */
export function detailSections<T extends Laid>(laid: T, heading: Heading<T>): ConditionalFormat[] {
  const { canvas, grid, model } = laid;
  if (!model.sections.areas) return [];
  const sv = model.language === 'sv';
  if (hasGross(model)) {
    const from = canvas.row;
    heading(laid, sv ? 'Intäkter och kostnader per verksamhetsområde' : 'Income and costs by area');
    block(laid, from, [from, ...putGross(canvas, grid, model)]);
  }
  if (withParts(model).length === 0) return [];
  const from = canvas.row;
  heading(laid, sv ? 'Delar av verksamhetsområdena' : 'Parts of the areas');
  const { formats, leading } = putParts(canvas, grid, model);
  block(laid, from, [from, ...leading]);
  return formats;
}

/** Volumes, investments, grants and internal control, each with its tables. */
export function sideSections<T extends Laid>(laid: T, heading: Heading<T>): ConditionalFormat[] {
  const { canvas, grid, model } = laid;
  return model.sideTables.flatMap((view, at) => {
    const from = canvas.row;
    if (model.sideTables[at - 1]?.table.kind !== view.table.kind) heading(laid, sideHeadings[view.table.kind][model.language]);
    else space(laid, 14);
    const head = range(from, canvas.row);
    const { formats, leading } = putSideTable(canvas, grid, model, view);
    block(laid, from, [...head, ...leading]);
    return formats;
  });
}
