import { formatRange, localAddress } from '../../../src/values/cell';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { normalFormula } from '../../excel-host/formulas/syntax';
import { isError } from '../../excel-host/formulas/values';
import type { Cell, ChartModel, SheetModel } from '../../excel-host/model/sheetModel';
import type { WorkbookModel } from '../../excel-host/model/workbookModel';
import type { CellPicture, ChartPicture, SheetPicture } from './picture';
import { planCells } from './picture';

/** The strict Excel's sheet after a write. */

function cellPicture(model: WorkbookModel, sheet: SheetModel, cell: Cell): CellPicture {
  const value = model.value(sheet, cell);
  const { look } = cell;
  return {
    value: isError(value) ? value.error : value === '' ? null : value,
    formula: cell.formula ? normalFormula(cell.formula.text) : null,
    format: look.numberFormat, font: look.fontName, size: look.fontSize, bold: look.bold, italic: look.italic,
    color: look.color, fill: look.fill, horizontal: look.horizontal.toLowerCase(), vertical: look.vertical.toLowerCase(),
    wrap: look.wrap, indent: look.indent, top: look.top?.toLowerCase() ?? null, bottom: look.bottom?.toLowerCase() ?? null,
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function chartPicture(chart: ChartModel): ChartPicture {
  return {
    name: chart.name, kind: chart.type === 'LineMarkers' ? 'line' : 'bar',
    title: textOf(chart.title.Text), place: chart.place,
    legend: chart.legend.Visible === true, firstOnTop: chart.categoryAxis.ReversePlotOrder === true,
    valueAxis: chart.valueAxis.Visible === true, gridlines: chart.gridlines.Visible === true,
    series: chart.series.map((series) => ({
      name: series.name, values: series.values.replaceAll("'", ''), categories: series.categories.replaceAll("'", ''), color: series.color,
      gapWidth: asNumber(series.options.GapWidth), overlap: asNumber(series.options.Overlap),
      marker: typeof series.options.MarkerStyle === 'string'
        ? `${series.options.MarkerStyle} ${String(series.options.MarkerSize)} ${String(series.options.MarkerBackgroundColor)}`.toLowerCase() : null,
      labelFormat: typeof series.labels.NumberFormat === 'string' ? series.labels.NumberFormat : null,
    })),
  };
}

function validations(sheet: SheetModel): SheetPicture['validations'] {
  const cells: Record<string, { list: string; message: string }> = {};
  for (const { range, rule, errorAlert } of sheet.validations) {
    const list = (rule as { list: { source: string } } | null)?.list.source ?? '';
    const message = (errorAlert as { message: string } | null)?.message ?? '';
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) cells[localAddress(row, column)] = { list, message };
    }
  }
  return cells;
}

function print({ page }: SheetModel): SheetPicture['print'] {
  const line = (name: string) => textOf(page.headersFooters[name]);
  return {
    orientation: String(page.settings.Orientation).toLowerCase(),
    onePageWide: JSON.stringify(page.settings.Zoom) === '{"horizontalFitToPages":1}',
    paper: String(page.settings.PaperSize),
    area: (page.printArea ?? '').replaceAll('$', ''), titleRows: page.titleRows?.replaceAll('$', '') ?? null,
    margins: { ...(page.margins as Record<string, number>) },
    breaksBefore: page.breaks.map((address) => Number(address.replace(/\D/g, '')) - 1),
    header: ['LeftHeader', 'CenterHeader', 'RightHeader'].map(line),
    footer: ['LeftFooter', 'CenterFooter', 'RightFooter'].map(line),
  };
}

/** Points back to characters: what `columnPoints` of the adapter turned round. */
const characters = (points: number): number => Math.round((points / 0.75 - 5) / 7 * 100) / 100;

export function pictureOfModel(model: WorkbookModel, plan: SheetPlan, tab: string): SheetPicture {
  const sheet = model.sheet(tab);
  if (!sheet) throw new Error(`No sheet ${tab}`);
  const own = new Set([plan.mark, ...plan.names.map(({ name }) => name)]);
  return {
    tab,
    cells: Object.fromEntries(planCells(plan).map(({ row, column }) =>
      [localAddress(row, column), cellPicture(model, sheet, sheet.cell(row, column))])),
    widths: plan.columnWidths.map((_, column) => characters(sheet.columnWidths.get(column) ?? 48)),
    heights: plan.rows.map((_, row) => sheet.rowHeights.get(row) ?? null),
    merges: sheet.merges.map(formatRange).sort(),
    conditionalFormats: sheet.conditionalFormats.map(({ range, rule, font, fill }) =>
      ({ range: formatRange(range), formula: normalFormula(rule.formula), color: font.color, fill: fill.color, bold: font.bold })),
    dataBars: sheet.dataBars.map(({ range, axisColor, positive, negative }) =>
      ({ range: formatRange(range), color: positive.fillColor, axis: axisColor, sameBelowZero: negative.matchPositiveFillColor && !positive.gradientFill })),
    validations: validations(sheet),
    charts: sheet.charts.map(chartPicture),
    names: Object.fromEntries(model.names.filter(({ name }) => own.has(name)).map(({ name, formula }) => [name, normalFormula(formula)])),
    print: print(sheet),
    frozenRows: sheet.frozenRows, showGridlines: sheet.showGridlines, tabColor: sheet.tabColor,
  };
}
