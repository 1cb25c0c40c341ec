import type { CellRange } from '../../values/cell';
import { localAddress } from '../../values/cell';
import { hasNumbers, needsLegend } from '../../workbook/planCharts';
import type { ChartSeries, PlanChart } from '../../workbook/sheetPlan';
import { newbornText } from '../../workbook/unfinished';
import type { Entry } from './entries';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';
import type { StandingChart } from './survey';
import { chartKind } from './survey';

/** The series has its cells; Excel gives no look to one that has no number to show now. */
function fillSeries(place: Place, chart: PlanChart, planned: ChartSeries, series: Excel.ChartSeries): void {
  series.name = planned.name;
  series.setValues(place.range(planned.values));
  series.setXAxisValues(place.range(chart.categories));
  if (!hasNumbers(place.plan, planned.values)) return;
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
 * Two cells below everything on the sheet, in a column that a chart of ours shows and that is therefore not hidden: as
 * long as charts are drawn they hold a text over a number, which Excel takes for a series and its name.
 */
function newbornCells({ plan, planned, standing }: Place): CellRange {
  const left = plan.charts[0]?.series[0]?.values.left ?? 0;
  const top = Math.max(planned.bottom, standing.range?.bottom ?? 0) + 2;
  return { top, left, bottom: top + 1, right: left };
}

/**
 * Excel draws a chart before it can be told what the chart is called. One that writing breaks off in between shows whose it is
 * by the cells that it was drawn from, so that the next run can tell it from one that the user has put there meanwhile.
 */
function drawChart(place: Place, chart: PlanChart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = place.sheet.charts.add(chartKind[chart.kind], place.range(newbornCells(place)), 'Columns');
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

/** Our charts, and copies that the user has made of them: of several with one name the first is ours. */
function sorted({ standing }: Place, isOurs: (chart: StandingChart) => boolean): { ours: StandingChart[]; copies: StandingChart[] } {
  const seen = new Set<string>();
  const ours: StandingChart[] = [];
  const copies: StandingChart[] = [];
  for (const chart of standing.charts.filter(isOurs)) {
    (seen.has(chart.name) ? copies : ours).push(chart);
    seen.add(chart.name);
  }
  return { ours, copies };
}

/** Those that an earlier run drew go before anything else does, since they show other rows than they did: `isOurs` tells them from the user's. */
export const oldCharts = (place: Place, isOurs: (chart: StandingChart) => boolean): Operation[] =>
  sorted(place, isOurs).ours.map(({ item }) => operation(rangeBytes, () => { item.delete(); }));

/** The ids of the charts that stood on the sheet and are not ours to take away. */
export function standingOfUser(place: Place, isOurs: (chart: StandingChart) => boolean): ReadonlySet<string> {
  const { ours } = sorted(place, isOurs);
  return new Set(place.standing.charts.filter((chart) => !ours.includes(chart)).map(({ id }) => id));
}

/** The user's copies of our charts stay, and get names of their own, since ours needs its. */
export function chartPreparation(place: Place, isOurs: (chart: StandingChart) => boolean): Operation[] {
  const taken = new Set(place.standing.charts.map(({ name }) => name));
  return sorted(place, isOurs).copies.map(({ item, name }) => {
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

const fill = (place: Place, entries: readonly Entry[]): Operation =>
  operation(rangeBytes, () => { place.range(newbornCells(place)).formulas = entries.map((entry) => [entry]); });

/**
 * Draws charts of the plan; none with their names may stand there.
 * The alternative text has no member in Office.js for charts, so only files carry it.
 */
export function drawing(place: Place, charts: readonly PlanChart[]): Operation[] {
  if (charts.length === 0) return [];
  const drawings = charts.map((chart) => operation((6 + 6 * chart.series.length) * rangeBytes, () => drawChart(place, chart)));
  return [fill(place, [newbornText, 0]), ...drawings, emptied(place)];
}

/** Takes away what charts are drawn from until they have got their own cells. */
export const emptied = (place: Place): Operation => fill(place, ['', '']);
