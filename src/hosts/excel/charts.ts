import type { CellRange } from '../../values/cell';
import { localAddress } from '../../values/cell';
import { needsLegend } from '../../workbook/planCharts';
import type { ChartSeries, PlanChart, SheetPlan } from '../../workbook/sheetPlan';
import { newbornText } from '../../workbook/unfinished';
import type { Entry } from './entries';
import { entryOf } from './entries';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';
import type { StandingChart } from './survey';
import { chartKind } from './survey';

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

/**
 * Two cells below each other that a chart of ours shows later, and that are therefore not hidden: as long as it is drawn
 * they hold a text over a number, which Excel takes for a series and its name.
 */
function newbornCells({ charts: [first] }: SheetPlan): CellRange {
  const { top, left } = first?.series[0]?.values ?? { top: 0, left: 0 };
  return { top, left, bottom: top + 1, right: left };
}

/**
 * Excel draws a chart before it can be told what the chart is called. One that writing breaks off in between shows whose it is
 * by the cells that it was drawn from, so that the next run can tell it from one that the user has put there meanwhile.
 */
function drawChart(place: Place, chart: PlanChart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = place.sheet.charts.add(chartKind[chart.kind], place.range(newbornCells(place.plan)), 'Columns');
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
 * Those that an earlier run drew go before anything else does: `isOurs` tells them from the user's, which stay. Of several
 * with one name the first is ours; the others are copies of the user's, and get names of their own, since ours needs its.
 */
export function oldCharts({ standing }: Place, isOurs: (chart: StandingChart) => boolean): Operation[] {
  const taken = new Set(standing.charts.map(({ name }) => name));
  const gone = new Set<string>();
  return standing.charts.filter(isOurs).map(({ item, name }) => {
    if (!gone.has(name)) {
      gone.add(name);
      return operation(rangeBytes, () => { item.delete(); });
    }
    const own = freeName(name, taken);
    taken.add(own);
    return operation(rangeBytes, () => { item.name = own; });
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = `${name} (kopia ${number})`;
    if (!taken.has(free)) return free;
  }
}

/**
 * The plan's charts.
 * The alternative text has no member in Office.js for charts, so only files carry it.
 */
export function charts(place: Place): Operation[] {
  const { plan } = place;
  if (plan.charts.length === 0) return [];
  const cells = newbornCells(plan);
  const fill = (entries: readonly Entry[]) => operation(rangeBytes, () => { place.range(cells).formulas = entries.map((entry) => [entry]); });
  const drawings = plan.charts.map((chart) =>
    operation((6 + 6 * chart.series.length) * rangeBytes, () => drawChart(place, chart)));
  const planned = [cells.top, cells.bottom].map((row) => entryOf(plan.rows[row]?.cells[cells.left]));
  return [fill([newbornText, 0]), ...drawings, fill(planned)];
}
