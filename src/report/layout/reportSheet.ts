import { marks } from '../../workbook/marks';
import type { CellRange } from '../../values/cell';
import type { ConditionalFormat, PlanChart, SheetPlan } from '../../workbook/sheetPlan';
import type { ReportModel } from '../model';
import { endOfPeriod } from '../words';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import { putAreas, type AreasPlace } from './areas';
import { Canvas, fixed, linesOf } from './canvas';
import { varianceChart } from './chart';
import { gridOf, type Grid } from './grid';
import { placeBreaks, type Block } from './pages';
import { negativeColours, statusColours, type LimitCells } from './status';
import { FONT, INK, style } from './theme';
import { putTiles, statusTile } from './tiles';

const ROW = 18;
const LINE = 14.5;

interface Laid {
  readonly canvas: Canvas;
  readonly grid: Grid;
  readonly model: ReportModel;
  readonly blocks: Block[];
}

const last = ({ grid }: Laid): number => grid.status;

/** Characters that a merged run of columns holds. */
const charactersOf = (grid: Grid, from: number, to: number): number =>
  grid.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

function section(laid: Laid, put: () => void): void {
  const from = laid.canvas.row;
  put();
  laid.blocks.push({ from, to: laid.canvas.row - 1 });
}

function heading(laid: Laid, text: string): void {
  const { canvas } = laid;
  canvas.merge(canvas.row, 0, last(laid), text, style.heading);
  canvas.height(canvas.row, 30);
  canvas.row += 1;
}

function title(laid: Laid): void {
  const { canvas, model } = laid;
  canvas.merge(0, 0, last(laid), model.title, style.title);
  canvas.height(0, 32);
  const updated = model.language === 'sv' ? `Uppdaterad ${model.date}` : `Updated ${model.date}`;
  canvas.put(1, 0, `${model.subtitle}  ·  ${updated}`, style.subtitle);
  canvas.height(1, 20);
  canvas.height(2, 8);
  canvas.row = 3;
}

function summary(laid: Laid, areas: AreasPlace | null): void {
  const { canvas, grid, model } = laid;
  if (areas) {
    putTiles(canvas, grid, model, areas);
    canvas.height(canvas.row, 10);
    canvas.row += 1;
  }
  for (const text of model.summary) {
    canvas.merge(canvas.row, 0, last(laid), text, style.summary);
    canvas.height(canvas.row, linesOf(text, charactersOf(grid, 0, last(laid))) * LINE + 4);
    canvas.row += 1;
  }
}

/** The committee's income statement, in the columns of the table of areas. */
function incomeStatement(laid: Laid): CellRange[] {
  const { canvas, grid, model } = laid;
  heading(laid, model.language === 'sv' ? 'Resultaträkning' : 'Income statement');
  putHeads(canvas, grid, model, model.language === 'sv' ? `Belopp i ${model.unit}` : `Amounts in ${model.unit}`, false);
  const top = canvas.row;
  for (const line of model.statement) {
    const kind = line.kind === 'result' ? 'total' : line.kind === 'incomeTotal' || line.kind === 'costTotal' || line.kind === 'netCost' ? 'sum' : 'item';
    const name = kind === 'total' ? style.nameTotal : kind === 'sum' ? { ...style.name, bold: true } : line.kind === 'ofWhich' ? style.nameIndented : style.name;
    canvas.put(canvas.row, 0, line.name, name);
    putAmounts(canvas, grid, model, canvas.row, { amounts: line.amounts, statusBase: null, periodBase: null }, kind);
    canvas.height(canvas.row, Math.max(ROW, linesOf(line.name, grid.widths[0] ?? 30) * LINE + 4));
    canvas.row += 1;
  }
  return varianceRanges(grid, top, canvas.row - 1);
}

/** A comment a row, in a cell that the user may edit: it is kept when the report is written again. */
function comments(laid: Laid, areas: AreasPlace): { names: CellRange; statuses: CellRange } {
  const { canvas, grid, model } = laid;
  heading(laid, model.language === 'sv' ? 'Kommentarer per verksamhetsområde' : 'Comments per area');
  const top = canvas.row;
  const width = charactersOf(grid, 1, grid.status - 1);
  model.areas.forEach(({ figures, comment, assessment }, at) => {
    const row = canvas.row;
    canvas.put(row, 0, figures.name, style.commentName);
    canvas.merge(row, 1, grid.status - 1, comment === '' ? null : comment, style.comment);
    canvas.put(row, grid.status, areas.statusText(assessment.status), style.commentStatus, `=${fixed(areas.top + at, grid.status)}`);
    canvas.height(row, Math.max(ROW + 2, linesOf(comment, width) * LINE + 6));
    canvas.row += 1;
  });
  const bottom = canvas.row - 1;
  return { names: { top, bottom, left: 0, right: 1 }, statuses: { top, bottom, left: grid.status, right: grid.status } };
}

const escaped = (text: string): string => text.replaceAll('&', '&&');

/** The report as a sheet. `limits` are the cells of the settings sheet that hold the limits. */
export function reportSheet(model: ReportModel, limits: LimitCells): SheetPlan {
  const laid: Laid = { canvas: new Canvas(), grid: gridOf(model), model, blocks: [] };
  const { canvas, grid, blocks } = laid;
  const conditional: ConditionalFormat[] = [];
  const charts: PlanChart[] = [];
  let commentCells: CellRange | null = null;
  title(laid);
  // The tiles and the sentences point at the table below them: their rows are kept free first.
  const summaryRows = model.sections.summary ? (model.sections.areas ? 4 : 0) + model.summary.length : 0;
  const summaryTop = canvas.row;
  canvas.row += summaryRows;
  let areas: AreasPlace | null = null;
  if (model.sections.areas) {
    section(laid, () => {
      heading(laid, model.language === 'sv' ? 'Per verksamhetsområde' : 'By area');
      areas = putAreas(canvas, grid, model, limits);
    });
  }
  const placed = areas as AreasPlace | null;
  if (placed) {
    conditional.push(...statusColours(placed.statuses), ...placed.variances.map(negativeColours));
    if (model.sections.chart) {
      section(laid, () => {
        canvas.height(canvas.row, 10);
        canvas.row += 1;
        const chart = varianceChart(canvas.row, grid, model, placed);
        charts.push(chart);
        for (let row = chart.place.top; row <= chart.place.bottom; row += 1) canvas.height(row, ROW);
        canvas.row = chart.place.bottom + 1;
      });
    }
  }
  if (model.sections.summary) {
    const end = canvas.row;
    canvas.row = summaryTop;
    summary(laid, placed);
    const tile = placed ? statusTile(grid, model, placed) : null;
    if (tile) conditional.push(...statusInkOnly({ top: summaryTop + 2, bottom: summaryTop + 2, left: tile.column, right: tile.column }));
    canvas.row = end;
  }
  if (model.sections.incomeStatement) section(laid, () => conditional.push(...incomeStatement(laid).map(negativeColours)));
  if (model.sections.comments && placed) {
    section(laid, () => {
      const cells = comments(laid, placed);
      commentCells = cells.names;
      conditional.push(...statusColours(cells.statuses));
    });
  }
  const bottom = canvas.row - 1;
  const committee = model.committee ?? (model.language === 'sv' ? 'Nämnden' : 'Committee');
  const period = model.period ? (model.language === 'sv' ? `Per ${endOfPeriod(model.period, 'sv')}` : `As of ${endOfPeriod(model.period, 'en')}`) : '';
  const heights = canvas.rows(ROW).map(({ height }) => height ?? ROW);
  return {
    mark: marks.report,
    name: model.language === 'sv' ? 'Rapport' : 'Report',
    font: FONT, styles: canvas.styles, columnWidths: grid.widths, rows: canvas.rows(ROW), merges: canvas.merges,
    conditionalFormats: conditional, charts, validations: [],
    names: commentCells ? [{ name: marks.comments, range: commentCells }] : [],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom, right: grid.status },
      titleRows: { from: 0, to: 1 },
      breaksBefore: placeBreaks(blocks, heights, grid, { from: 0, to: 1 }),
      header: { left: escaped(committee), center: '', right: escaped(period) },
      footer: {
        left: model.language === 'sv' ? `Upprättad ${model.date}` : `Drawn up ${model.date}`, center: '',
        right: model.language === 'sv' ? 'Sida &P av &N' : 'Page &P of &N',
      },
      margins: { top: 0.75, bottom: 0.7, left: 0.6, right: 0.6 },
    },
    frozenRows: 0, showGridlines: false, tabColor: INK.brand,
  };
}

/** A tile shows its status in ink alone: no tint beside the figures. */
const statusInkOnly = (range: CellRange): ConditionalFormat[] =>
  statusColours(range).map(({ fill: _fill, ...rest }) => rest);
