import { marks } from '../../workbook/marks';
import type { CellRange } from '../../values/cell';
import type { ConditionalFormat, PlanChart, PlanDataBars, SheetPlan } from '../../workbook/sheetPlan';
import type { AreaRow, ReportModel } from '../model';
import { endOfPeriod, statusWords } from '../words';
import { putAreas, type AreasPlace } from './areas';
import { Canvas, fixed } from './canvas';
import { putComment } from './comments';
import { gridOf } from './grid';
import type { Grid } from './gridColumns';
import { putStatement } from './incomeStatement';
import { detailSections, forecastSections, scorecardSection, sideSections } from './otherSections';
import { placeBreaks, type Block } from './pages';
import { putRepeatedHeads } from './repeated';
import { wrappedLines } from './spans';
import { summaryFormula } from './summary';
import { negativeColours, statusColours, type LimitCells } from './status';
import { CELL_BAR, FONT, INK, style } from './theme';
import { putTiles, statusTile } from './tiles';

const ROW = 18;
const LINE = 14.5;
const STATUS_ROW = 2;

interface Laid {
  readonly canvas: Canvas;
  readonly grid: Grid;
  readonly model: ReportModel;
  readonly blocks: Block[];
  /** The cells that statuses follow; null for a copy, which follows nothing and is edited nowhere. */
  readonly limits: LimitCells | null;
}

const rowsBetween = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, at) => from + at);

const last = ({ grid }: Laid): number => grid.status;

/** Characters that a merged run of columns holds. */
const charactersOf = (grid: Grid, from: number, to: number): number =>
  grid.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

function heading(laid: Laid, text: string): void {
  const { canvas } = laid;
  canvas.merge(canvas.row, 0, last(laid), text, style.heading);
  canvas.height(canvas.row, laid.blocks.length === 0 ? 26 : 34);
  canvas.row += 1;
}

function title(laid: Laid): void {
  const { canvas, model } = laid;
  canvas.merge(0, 0, last(laid), model.title, style.title);
  canvas.height(0, 30);
  canvas.put(1, 0, model.subtitle, style.subtitle);
  canvas.height(1, 18);
  // Room for two lines: the ribbon's run says here what came of it, or what hindered it.
  canvas.merge(STATUS_ROW, 0, last(laid), model.language === 'sv' ? `Uppdaterad ${model.date}` : `Updated ${model.date}`, style.updated);
  canvas.height(STATUS_ROW, 27);
  canvas.row = 3;
}

function summary(laid: Laid, areas: AreasPlace | null, goals: readonly CellRange[]): void {
  const { limits } = laid;
  const { canvas, grid, model } = laid;
  if (areas) {
    putTiles(canvas, grid, model, areas);
    canvas.height(canvas.row, 10);
    canvas.row += 1;
  }
  const text = model.summary.join(' ');
  if (text !== '') {
    // A copy follows nothing; without the table there are no cells to follow.
    canvas.merge(canvas.row, 0, last(laid), text, style.summary, areas && limits ? summaryFormula(text, model, grid, areas, goals) : undefined);
    canvas.height(canvas.row, wrappedLines(text, charactersOf(grid, 0, last(laid))) * LINE + 4);
    canvas.row += 1;
  }
}

function incomeStatement(laid: Laid): CellRange[] {
  const { canvas, grid, model } = laid;
  const from = canvas.row;
  const title = model.language === 'sv' ? 'Resultaträkning' : 'Income statement';
  heading(laid, title);
  const { variances, leading } = putStatement(canvas, grid, model, title);
  laid.blocks.push({ from, to: canvas.row - 1, leading: [from, ...leading] });
  return variances;
}

/** A copy has no place for comments to come. */
const commented = ({ model, limits }: Laid): { readonly area: AreaRow; readonly at: number }[] =>
  model.areas.map((area, at) => ({ area, at })).filter(({ area }) => limits !== null || area.comment.trim() !== '');

/** A comment a row, in a cell that the user may edit: it is kept when the report is written again. */
function comments(laid: Laid, areas: AreasPlace | null): { names: CellRange; statuses: CellRange } {
  const { canvas, grid, model } = laid;
  const first = canvas.row;
  const title = model.language === 'sv' ? 'Kommentarer per verksamhetsområde' : 'Comments per area';
  heading(laid, title);
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => undefined);
  const top = canvas.row;
  for (const { area, at } of commented(laid)) {
    const { figures, comment, isDraft, assessment } = area;
    // Where the report has no table of areas, no cell has the formula: the status is text then.
    putComment(canvas, grid, beginRow, {
      name: figures.name, text: comment, isDraft, status: statusWords[model.language][assessment.status],
      statusFormula: areas ? `=${fixed(areas.rows[at] ?? areas.top, grid.status)}` : undefined,
    });
  }
  const bottom = canvas.row - 1;
  laid.blocks.push({ from: first, to: bottom, leading: rowsBetween(first, top), beginsHere: true });
  return { names: { top, bottom, left: 0, right: 1 }, statuses: { top, bottom, left: grid.status, right: grid.status } };
}

const shownDecimals = ({ unit }: ReportModel): 0 | 1 => (unit === 'mnkr' ? 1 : 0);

const isShareColumn = (grid: Grid, { left }: CellRange): boolean =>
  grid.columns.some(({ key }, at) => key.endsWith('Share') && grid.positions[at] === left);

const escaped = (text: string): string => text.replaceAll('&', '&&');

/** Rows that the summary takes: the tiles and the sentences. They point at the table below them, so it is laid out first. */
const summaryRows = ({ sections, summary: texts }: ReportModel): number =>
  sections.summary ? (sections.areas ? 4 : 0) + (texts.length > 0 ? 1 : 0) : 0;

interface Content {
  readonly conditionalFormats: ConditionalFormat[];
  readonly dataBars: readonly PlanDataBars[];
  readonly charts: readonly PlanChart[];
  readonly comments: CellRange | null;
}

function areasSection(laid: Laid): AreasPlace {
  const { canvas, grid, model, limits } = laid;
  const from = canvas.row;
  const title = model.language === 'sv' ? 'Per verksamhetsområde' : 'By area';
  heading(laid, title);
  const areas = putAreas(canvas, grid, model, limits, title);
  laid.blocks.push({ from, to: canvas.row - 1, leading: [from, ...areas.leading, ...rowsBetween(areas.tail, canvas.row)], tail: areas.tail, beginsHere: true });
  return areas;
}

function layOut(laid: Laid): Content {
  const { canvas, grid, model } = laid;
  const { sections } = model;
  const formats: ConditionalFormat[] = [];
  title(laid);
  const summaryTop = canvas.row;
  canvas.row += summaryRows(model);
  const areas = sections.areas ? areasSection(laid) : null;
  if (areas) formats.push(...statusColours(areas.statuses), ...areas.variances.map((range) => negativeColours(range, isShareColumn(grid, range) ? 1 : shownDecimals(model))));
  // Why stands beside what: the comments fill the page that the table begins.
  const placed = sections.comments && commented(laid).length > 0 ? comments(laid, areas) : null;
  if (placed) formats.push(...statusColours(placed.statuses));
  const forecasts = forecastSections(laid, heading);
  formats.push(...forecasts.formats, ...detailSections(laid, heading));
  if (sections.incomeStatement) formats.push(...incomeStatement(laid).map((range) => negativeColours(range, shownDecimals(model))));
  const goals = scorecardSection(laid, heading);
  formats.push(...goals.flatMap((table) => table.formats), ...sideSections(laid, heading));
  // Laid out last: it tells of cells below it.
  if (sections.summary) {
    const end = canvas.row;
    canvas.row = summaryTop;
    summary(laid, areas, goals.map(({ statuses }) => statuses));
    const tile = areas ? statusTile(grid, model) : null;
    if (tile) formats.push(...statusInkOnly({ top: summaryTop + 2, bottom: summaryTop + 2, left: tile.column, right: tile.column }));
    canvas.row = end;
  }
  const bars = areas?.bars ? [{ range: areas.bars, color: CELL_BAR.fill, axisColor: CELL_BAR.axis }] : [];
  return { conditionalFormats: formats, dataBars: bars, charts: forecasts.charts, comments: placed?.names ?? null };
}

/** What every page says above its content: whose report, in which unit, by which sign. The large title stands on the first page alone. */
const TITLE_ROWS = { from: 1, to: 1 } as const;

interface Paged {
  readonly canvas: Canvas;
  readonly content: Content;
  readonly breaks: readonly number[];
}

/** Lays the report out; where a table goes on over a page, once more with its heads repeated there. */
function paged(model: ReportModel, grid: Grid, limits: LimitCells | null): Paged {
  const plain: Laid = { canvas: new Canvas(), grid, model, blocks: [], limits };
  const content = layOut(plain);
  const heights = plain.canvas.rows(ROW).map(({ height }) => height ?? ROW);
  const { repeatable } = plain.canvas;
  const breaks = placeBreaks(plain.blocks, heights, grid, TITLE_ROWS, repeatable);
  const repeated = breaks.filter((row) => repeatable.has(row));
  if (repeated.length === 0) return { canvas: plain.canvas, content, breaks };
  const canvas = new Canvas(new Set(repeated));
  return { canvas, content: layOut({ canvas, grid, model, blocks: [], limits }), breaks: breaks.map((row) => canvas.placeOf(row)) };
}

/** The report as a sheet. `limits` are the cells of the settings sheet that hold the limits; null for a copy without settings. */
export function reportSheet(model: ReportModel, limits: LimitCells | null): SheetPlan {
  const grid = gridOf(model);
  const { canvas, content, breaks } = paged(model, grid, limits);
  const sv = model.language === 'sv';
  const committee = model.committee ?? (sv ? 'Nämnden' : 'Committee');
  const period = model.period ? (sv ? `Per ${endOfPeriod(model.period, 'sv')}` : `As of ${endOfPeriod(model.period, 'en')}`) : '';
  const rows = canvas.rows(ROW);
  return {
    mark: marks.report,
    name: model.sheetName,
    font: FONT, styles: canvas.styles, columnWidths: limits === null ? grid.widths.slice(0, grid.status + 1) : grid.widths, rows, merges: canvas.merges,
    conditionalFormats: content.conditionalFormats, dataBars: content.dataBars, charts: content.charts, validations: [],
    names: [
      { name: marks.status, range: { top: STATUS_ROW, bottom: STATUS_ROW, left: 0, right: 0 }, isNote: true },
      ...content.comments ? [{ name: marks.comments, range: content.comments }] : [],
    ],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: canvas.row - 1, right: grid.status },
      titleRows: TITLE_ROWS,
      breaksBefore: breaks,
      header: { left: escaped(committee), center: '', right: escaped(period) },
      footer: { left: `${sv ? 'Uppdaterad' : 'Updated'} ${model.date}`, center: '', right: sv ? 'Sida &P av &N' : 'Page &P of &N' },
      margins: { top: 0.7, bottom: 0.6, left: 0.6, right: 0.6 },
    },
    frozenRows: 0, showGridlines: false, tabColor: INK.brand,
  };
}

/** A tile shows its status in ink alone: no tint beside the figures. */
const statusInkOnly = (range: CellRange): ConditionalFormat[] =>
  statusColours(range).map(({ fill: _fill, ...rest }) => rest);
