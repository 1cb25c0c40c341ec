import type { CellRange } from '../../values/cell';
import { localAddress } from '../../values/cell';
import { needsLegend } from '../../workbook/planCharts';
import type { ChartSeries, PlanChart } from '../../workbook/sheetPlan';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';

/** Said outright: what `Auto` gives differs between Excel on the web and on the desktop. */
const seriesBy = (values: CellRange): 'Columns' | 'Rows' => (values.left === values.right ? 'Columns' : 'Rows');

function fillSeries(place: Place, chart: PlanChart, planned: ChartSeries, series: Excel.ChartSeries): void {
  series.name = planned.name;
  series.setValues(place.range(planned.values));
  series.setXAxisValues(place.range(chart.categories));
  if (chart.kind === 'line') {
    series.format.line.color = planned.color;
    // Points have the theme's colours unless they are told, whatever the line's is.
    series.markerStyle = 'Circle';
    series.markerSize = 5;
    series.markerBackgroundColor = planned.color;
    series.markerForegroundColor = planned.color;
  } else {
    series.format.fill.setSolidColor(planned.color);
    series.gapWidth = 60;
    series.overlap = 100;
  }
  if (chart.labelFormat === undefined) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = chart.labelFormat;
}

/** Bars are read off their labels, or along light lines when they have none; names stand clear of negative bars. */
function drawAxes(chart: PlanChart, axes: Excel.ChartAxes): void {
  const isLabelled = chart.kind === 'bar' && chart.labelFormat !== undefined;
  axes.categoryAxis.tickLabelPosition = 'Low';
  axes.valueAxis.majorGridlines.visible = !isLabelled;
  axes.valueAxis.visible = !isLabelled;
  if (chart.kind !== 'bar') return;
  axes.categoryAxis.reversePlotOrder = true;
  // Else the value axis would lie above the bars.
  if (!isLabelled) axes.categoryAxis.position = 'Maximum';
}

function drawChart(place: Place, chart: PlanChart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const kind = chart.kind === 'bar' ? 'BarClustered' : 'LineMarkers';
  const drawn = place.sheet.charts.add(kind, place.range(first.values), seriesBy(first.values));
  drawn.name = chart.name;
  drawn.setPosition(localAddress(chart.place.top, chart.place.left), localAddress(chart.place.bottom, chart.place.right));
  if (chart.title === '') drawn.title.visible = false;
  else drawn.title.text = chart.title;
  drawn.legend.visible = needsLegend(chart, place.plan);
  if (needsLegend(chart, place.plan)) drawn.legend.position = 'Bottom';
  fillSeries(place, chart, first, drawn.series.getItemAt(0));
  for (const series of others) fillSeries(place, chart, series, drawn.series.add(series.name));
  drawAxes(chart, drawn.axes);
}

/**
 * The plan's charts, in place of ours from the last run. `isOurs` tells them from charts that
 * the user has put into the sheet, which stay.
 * The alternative text has no member in Office.js for charts, so only files carry it.
 */
export function charts(place: Place, isOurs: (name: string) => boolean): Operation[] {
  const deletions = place.standing.charts.filter(isOurs).map((name) =>
    operation(rangeBytes, () => place.sheet.charts.getItem(name).delete()));
  const drawings = place.plan.charts.map((chart) =>
    operation((6 + 6 * chart.series.length) * rangeBytes, () => drawChart(place, chart)));
  return [...deletions, ...drawings];
}
