import { cellOptions } from '../frozenLooks/prints';
import { differs, type Bench, type Trial } from './trial';

/** How the report looks: what may be refused without costing it its content. */

async function drawn({ sheet, sync }: Bench, type: 'BarClustered' | 'LineMarkers', more: (series: Excel.ChartSeries, chart: Excel.Chart) => void): Promise<string | null> {
  sheet.getRange('J1:K4').formulas = [['', 'Avvikelse'], ['A', 1], ['B', -2], ['C', 3]];
  const chart = sheet.charts.add(type, sheet.getRange('K1:K2'), 'Columns');
  chart.name = `Självtest ${type}`;
  chart.setPosition('M2', 'R12');
  chart.title.text = 'Självtest';
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = 'Avvikelse';
  series.setValues(sheet.getRange('K2:K4'));
  series.setXAxisValues(sheet.getRange('J2:J4'));
  more(series, chart);
  await sync();
  sheet.charts.load('items/name');
  chart.series.load('items/name');
  await sync();
  const wrong = sheet.charts.items.some((each) => each.name === `Självtest ${type}`)
    ? differs('series', chart.series.items.map((each) => each.name), ['Avvikelse']) : 'the chart is not there by its name';
  chart.delete();
  await sync();
  return wrong;
}

export const lookTrials: readonly Trial[] = [
  {
    id: 'fonts',
    what: { sv: 'Teckensnitt, färger, linjer och justering', en: 'Fonts, colours, lines and alignment' },
    run: async ({ sheet, sync }) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Calibri';
      format.font.size = 12;
      format.font.bold = true;
      format.font.italic = false;
      format.font.color = '#1A1A1A';
      format.fill.color = '#EEF3F8';
      format.horizontalAlignment = 'Left';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      format.indentLevel = 1;
      const line = sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom');
      line.style = 'Continuous';
      line.weight = 'Thin';
      line.color = '#808080';
      await sync();
      return null;
    },
  },
  {
    id: 'sizes',
    what: { sv: 'Kolumnbredder och radhöjder', en: 'Column widths and row heights' },
    run: async ({ sheet, sync }) => {
      sheet.getRange('A1').format.columnWidth = 150;
      sheet.getRange('A1').format.rowHeight = 24;
      sheet.getRange('A2').format.useStandardHeight = true;
      const { format } = sheet.getRange('A1');
      format.load('columnWidth,rowHeight');
      await sync();
      return Math.abs(format.columnWidth - 150) < 3 && Math.abs(format.rowHeight - 24) < 2 ? null
        : `columnWidth ${format.columnWidth}, rowHeight ${format.rowHeight} instead of 150, 24`;
    },
  },
  {
    id: 'merge',
    what: { sv: 'Sammanfogade celler', en: 'Merged cells' },
    run: async ({ sheet, sync }) => {
      const range = sheet.getRange('H1:I1');
      range.merge(false);
      await sync();
      range.unmerge();
      await sync();
      return null;
    },
  },
  {
    id: 'conditional',
    what: { sv: 'Villkorsstyrd formatering', en: 'Conditional formats' },
    run: async ({ sheet, sync }) => {
      const { custom } = sheet.getRange('D4').conditionalFormats.add('Custom');
      custom.rule.formula = '=$D4="grön"';
      custom.format.font.color = '#107C10';
      custom.format.font.bold = true;
      custom.format.fill.color = '#E6F4E6';
      await sync();
      sheet.getRange('D4').conditionalFormats.clearAll();
      await sync();
      return null;
    },
  },
  {
    id: 'lists',
    what: { sv: 'Listor att välja ur', en: 'Lists to choose from' },
    run: async ({ sheet, sync }) => {
      const { dataValidation } = sheet.getRange('E1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'grön,gul,röd' } };
      dataValidation.errorAlert = { message: 'Välj ur listan.', showAlert: true, style: 'Stop', title: '' };
      await sync();
      dataValidation.clear();
      await sync();
      return null;
    },
  },
  {
    id: 'bars',
    what: { sv: 'Stapeldiagram med etiketter', en: 'Bar chart with labels' },
    run: (bench) => drawn(bench, 'BarClustered', (series, { axes }) => {
      series.format.fill.setSolidColor('#0F6CBD');
      series.gapWidth = 60;
      series.overlap = 100;
      series.hasDataLabels = true;
      series.dataLabels.showValue = true;
      series.dataLabels.numberFormat = '#,##0';
      axes.categoryAxis.tickLabelPosition = 'Low';
      axes.categoryAxis.reversePlotOrder = true;
      axes.valueAxis.majorGridlines.visible = false;
      axes.valueAxis.visible = false;
    }),
  },
  {
    id: 'lines',
    what: { sv: 'Linjediagram med markörer', en: 'Line chart with markers' },
    run: (bench) => drawn(bench, 'LineMarkers', (series) => {
      series.format.line.color = '#0F6CBD';
      series.markerStyle = 'Circle';
      series.markerSize = 5;
      series.markerBackgroundColor = '#0F6CBD';
      series.markerForegroundColor = '#0F6CBD';
    }),
  },
  {
    id: 'page',
    what: { sv: 'Utskrift: sida, rubrikrader, sidhuvud', en: 'Printing: page, title rows, header' },
    run: async ({ sheet, sync }) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('$A$1:$K$12');
      page.setPrintTitleRows('$1:$2');
      page.setPrintMargins('Inches', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
      page.headersFooters.defaultForAllPages.leftHeader = 'Självtest';
      page.headersFooters.defaultForAllPages.rightFooter = '&P (&N)';
      await sync();
      return null;
    },
  },
  {
    id: 'breaks',
    what: { sv: 'Sidbrytningar', en: 'Page breaks' },
    run: async ({ sheet, sync }) => {
      sheet.horizontalPageBreaks.add('A6');
      await sync();
      sheet.horizontalPageBreaks.removePageBreaks();
      await sync();
      return null;
    },
  },
  {
    id: 'view',
    isSeen: true,
    what: { sv: 'Frysta rader, stödlinjer och bladflikens färg', en: 'Frozen rows, gridlines and the tab’s colour' },
    run: async ({ sheet, sync }) => {
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = '#0F6CBD';
      await sync();
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowCount');
      sheet.load('showGridlines');
      await sync();
      const wrong = frozen.isNullObject ? 'no rows are frozen' : differs('frozen rows', frozen.rowCount, 1) ?? differs('showGridlines', sheet.showGridlines, false);
      sheet.freezePanes.unfreeze();
      await sync();
      return wrong;
    },
  },
  {
    id: 'looksRead',
    what: { sv: 'Läsa hur celler ser ut', en: 'Reading how cells look' },
    run: async ({ sheet, sync }) => {
      sheet.getRange('F8').format.font.italic = true;
      const cells = sheet.getRange('F8:G8').getCellProperties(cellOptions);
      await sync();
      return differs('italic', cells.value[0]?.map(({ format }) => format?.font?.italic), [true, false]);
    },
  },
  {
    id: 'kept',
    what: { sv: 'Minnas i arbetsboken vad som är kvar att göra', en: 'Keeping in the workbook what is left to do' },
    run: async ({ sheet, sync }) => {
      const { settings } = sheet.context.workbook;
      settings.add('Budgetuppfoljning.Självtest', 'kvar');
      await sync();
      const setting = settings.getItemOrNullObject('Budgetuppfoljning.Självtest');
      setting.load('value');
      await sync();
      const wrong = setting.isNullObject ? 'the setting is not there' : differs('value', setting.value, 'kvar');
      settings.getItemOrNullObject('Budgetuppfoljning.Självtest').delete();
      await sync();
      return wrong;
    },
  },
  {
    id: 'show',
    isSeen: true,
    what: { sv: 'Visa ett blad och markera en cell', en: 'Showing a sheet and selecting a cell' },
    run: async ({ sheet, sync }) => {
      sheet.activate();
      sheet.getRange('B3').select();
      await sync();
      return null;
    },
  },
];
