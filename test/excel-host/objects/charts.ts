import { formatRange } from '../../../src/values/cell';
import type { ChartModel, SeriesModel, SheetModel } from '../model/sheetModel';
import { sameName } from '../model/workbookModel';
import { ApiCollection, ApiObject, color, kept, leadsTo, number, oneOf, text, truth } from '../richapi/apiObject';
import { ApiError, invalidArgument } from '../richapi/protocol';
import { rangeOf } from './address';
import type { HostContext } from './context';
import { Range } from './range';

function cellsOf(given: unknown, what: string): string {
  if (!(given instanceof Range)) throw invalidArgument(`${what} must be a range`);
  given.refuseWhole();
  if (given.rowCount > 1 && given.columnCount > 1) throw invalidArgument(`${what} must be one row or one column`);
  return given.address();
}

/** A range to draw from: a text over numbers names the series, as Excel takes it. */
function seriesOf(host: HostContext, sheet: SheetModel, source: unknown): SeriesModel {
  const values = cellsOf(source, 'source');
  const { top, left, bottom, right } = rangeOf(values);
  const isText = typeof host.model.value(sheet, sheet.cell(top, left)) === 'string';
  const isNamed = isText && left === right && bottom > top && typeof host.model.value(sheet, sheet.cell(top + 1, left)) === 'number';
  if (!isNamed) return newSeries('', values);
  return { ...newSeries('', formatRange({ top: top + 1, left, bottom, right })), nameCell: { row: top, column: left } };
}

function nameOf(host: HostContext, sheet: SheetModel, { name, nameCell }: SeriesModel): string {
  if (!nameCell) return name;
  const value = host.model.value(sheet, sheet.cell(nameCell.row, nameCell.column));
  return typeof value === 'string' ? value : '';
}

/** Excel cannot give a look to a series that has no number to show. */
function refuseEmpty(host: HostContext, sheet: SheetModel, { values }: SeriesModel): void {
  const shown = values === '' ? [] : host.model.cells(sheet.name, rangeOf(values)) ?? [];
  if (!shown.flat().some((value) => typeof value === 'number')) throw new ApiError('EmptyChartSeries', 'The attempted operation failed because the chart series is empty.');
}

function chartSeries(host: HostContext, sheet: SheetModel, series: SeriesModel, change: () => void): ApiObject {
  const edit = () => {
    change();
    refuseEmpty(host, sheet, series);
  };
  const paint = (value: unknown) => {
    edit();
    series.color = color(value, 'Color');
  };
  const fill = new ApiObject('ChartFill', { SetSolidColor: { call: paint } });
  const line = new ApiObject('ChartLineFormat', { Color: { get: () => series.color, set: paint } });
  const labels = new ApiObject('ChartDataLabels', kept(series.labels, { ShowValue: truth, NumberFormat: text, Position: text }, edit));
  return new ApiObject('ChartSeries', {
    Name: { get: () => nameOf(host, sheet, series), set: (value) => {
      change();
      series.name = text(value, 'Name');
      series.nameCell = null;
    } },
    ...kept(series.options, {
      GapWidth: number, Overlap: number, HasDataLabels: truth,
      MarkerStyle: oneOf('Automatic', 'None', 'Circle', 'Square', 'Diamond'), MarkerSize: number, MarkerBackgroundColor: color, MarkerForegroundColor: color,
    }, edit),
    SetValues: { call: (range) => { change(); series.values = cellsOf(range, 'values'); } },
    SetXAxisValues: { call: (range) => { change(); series.categories = cellsOf(range, 'categories'); } },
    DataLabels: leadsTo(() => {
      if (series.options.HasDataLabels !== true) throw new ApiError('InvalidOperation', 'The series has no data labels');
      return labels;
    }),
    Format: leadsTo(() => new ApiObject('ChartSeriesFormat', { Fill: leadsTo(() => fill), Line: leadsTo(() => line) })),
  });
}

const newSeries = (name: string, values: string): SeriesModel =>
  ({ name, nameCell: null, values, categories: '', color: '', options: {}, labels: {} });

function seriesCollection(host: HostContext, sheet: SheetModel, chart: ChartModel, edit: () => void): ApiObject {
  const object = (series: SeriesModel) => chartSeries(host, sheet, series, edit);
  return new ApiCollection('ChartSeriesCollection', () => chart.series.map(object), null, {
    Add: { call: (name) => {
      edit();
      const series = newSeries(text(name, 'name'), '');
      chart.series.push(series);
      return object(series);
    } },
    GetItemAt: { call: (index) => {
      const series = chart.series[number(index, 'index')];
      if (!series) throw invalidArgument(`No series ${String(index)}`);
      return object(series);
    } },
  });
}

function axis(store: Record<string, unknown>, gridlines: Record<string, unknown>, edit: () => void): ApiObject {
  const ticks = oneOf('NextToAxis', 'High', 'Low', 'None');
  return new ApiObject('ChartAxis', {
    ...kept(store, { ReversePlotOrder: truth, Position: oneOf('Automatic', 'Maximum', 'Minimum'), TickLabelPosition: ticks, Visible: truth, NumberFormat: text }, edit),
    MajorGridlines: leadsTo(() => new ApiObject('ChartGridlines', kept(gridlines, { Visible: truth }, edit))),
  });
}

function chartObject(host: HostContext, sheet: SheetModel, chart: ChartModel): ApiObject {
  const edit = () => host.guardSheet(sheet);
  return new ApiObject('Chart', {
    Id: { get: () => chart.id },
    ChartType: { get: () => chart.type },
    Name: { get: () => chart.name, set: (value) => {
      edit();
      if (sheet.charts.some((one) => one !== chart && sameName(one.name, text(value, 'Name')))) throw invalidArgument(`A chart is already called ${String(value)}`);
      chart.name = text(value, 'Name');
    } },
    Title: leadsTo(() => new ApiObject('ChartTitle', kept(chart.title, { Text: text, Visible: truth }, edit))),
    Legend: leadsTo(() => new ApiObject('ChartLegend', kept(chart.legend, {
      Visible: truth, Position: oneOf('Top', 'Bottom', 'Left', 'Right'),
    }, edit))),
    Series: leadsTo(() => seriesCollection(host, sheet, chart, edit)),
    Axes: leadsTo(() => new ApiObject('ChartAxes', {
      CategoryAxis: leadsTo(() => axis(chart.categoryAxis, {}, edit)),
      ValueAxis: leadsTo(() => axis(chart.valueAxis, chart.gridlines, edit)),
    })),
    SetPosition: { call: (start, end) => {
      edit();
      const [from, to] = [rangeOf(text(start, 'start')), rangeOf(text(end ?? start, 'end'))];
      chart.place = formatRange({ top: from.top, left: from.left, bottom: to.bottom, right: to.right });
    } },
    Delete: { call: () => {
      edit();
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    } },
  }, () => ({ Id: chart.id }));
}

/** The charts of a sheet. */
export function charts(host: HostContext, sheet: SheetModel): ApiCollection {
  const object = (chart: ChartModel) => chartObject(host, sheet, chart);
  return new ApiCollection(
    'ChartCollection',
    () => sheet.charts.map(object),
    (key) => sheet.charts.filter((one) => one.id === key || sameName(one.name, key)).map(object)[0],
    {
      Add: { call: (type, source, seriesBy) => {
        host.guardSheet(sheet);
        oneOf('Columns', 'Rows')(seriesBy, 'seriesBy');
        const id = host.model.newId();
        const chart: ChartModel = {
          id: `{CHART-${id}}`, type: oneOf('BarClustered', 'LineMarkers')(type, 'type'), name: `Diagram ${id}`, place: '',
          title: {}, legend: {}, categoryAxis: {}, valueAxis: {}, gridlines: {}, series: [seriesOf(host, sheet, source)],
        };
        sheet.charts.push(chart);
        return object(chart);
      } },
    },
  );
}
