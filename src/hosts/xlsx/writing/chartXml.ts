import { formatAbsoluteRange, sheetReference, type CellRange } from '../../../values/cell';
import { needsLegend } from '../../../workbook/planCharts';
import type { ChartSeries, PlanCell, PlanChart, SheetPlan } from '../../../workbook/sheetPlan';
import { rgb, xmlDeclaration, type Dialect } from './dialect';
import { escapeAttribute, escapeString, escapeText } from './xmlEdit';

interface Surroundings {
  readonly plan: SheetPlan;
  /** The tab's name as it is in the workbook. */
  readonly sheetName: string;
  readonly dialect: Dialect;
}

const ink = '404040';
const line = 'BFBFBF';
const categoryAxis = 500000001;
const valueAxis = 500000002;

/** The whole chart part: bars that lie with the first category on top, or lines. */
export function chartXml(chart: PlanChart, around: Surroundings): string {
  const { dialect } = around;
  return `${xmlDeclaration}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">`
    + '<c:roundedCorners val="0"/><c:chart>' + titleXml(chart.title, around)
    + '<c:plotArea><c:layout/>' + (chart.kind === 'bar' ? barsXml(chart, around) : linesXml(chart, around))
    + axesXml(chart, around) + `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`
    + (needsLegend(chart, around.plan) ? legendXml(around) : '')
    + '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>'
    + '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>'
    + `${textXml(around, 900)}</c:chartSpace>`;
}

function runXml(around: Surroundings, size: number, bold: boolean): string {
  return `sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`
    + `<a:latin typeface="${escapeAttribute(around.plan.font.name)}"/>`;
}

const textXml = (around: Surroundings, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${runXml(around, size, false)}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

function titleXml(title: string, around: Surroundings): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  return '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>'
    + `<a:p><a:pPr><a:defRPr ${runXml(around, 1100, true)}</a:defRPr></a:pPr>`
    + `<a:r><a:rPr lang="sv-SE" ${runXml(around, 1100, true)}</a:rPr><a:t>${escapeText(escapeString(title))}</a:t></a:r></a:p>`
    + '</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>';
}

const percentage = (value: number, dialect: Dialect): string => (dialect.strict ? `${value}%` : String(value));

function barsXml(chart: PlanChart, around: Surroundings): string {
  const series = chart.series.map((one, index) =>
    seriesXml(chart, one, index, around,
      `<c:spPr><a:solidFill><a:srgbClr val="${rgb(one.color)}"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>`, ''));
  return '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' + series.join('')
    + `<c:gapWidth val="${percentage(60, around.dialect)}"/><c:overlap val="${percentage(100, around.dialect)}"/>`
    + `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`;
}

function linesXml(chart: PlanChart, around: Surroundings): string {
  const series = chart.series.map((one, index) => {
    const color = `<a:solidFill><a:srgbClr val="${rgb(one.color)}"/></a:solidFill>`;
    const look = `<c:spPr><a:ln w="28575" cap="rnd">${color}<a:round/></a:ln></c:spPr>`
      + `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${color}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
    return seriesXml(chart, one, index, around, look, '<c:smooth val="0"/>');
  });
  return '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' + series.join('')
    + `<c:marker val="1"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:lineChart>`;
}

function seriesXml(chart: PlanChart, series: ChartSeries, index: number, around: Surroundings, look: string, after: string): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(escapeString(series.name))}</c:v></c:tx>${look}`
    + labelsXml(chart, around)
    + `<c:cat><c:strRef><c:f>${reference(chart.categories, around)}</c:f>${stringCache(cellsOf(around.plan, chart.categories))}</c:strRef></c:cat>`
    + `<c:val><c:numRef><c:f>${reference(series.values, around)}</c:f>${numberCache(cellsOf(around.plan, series.values), around.plan)}</c:numRef></c:val>`
    + `${after}</c:ser>`;
}

function labelsXml(chart: PlanChart, around: Surroundings): string {
  if (chart.labelFormat === undefined) return '';
  return `<c:dLbls><c:numFmt formatCode="${escapeAttribute(chart.labelFormat)}" sourceLinked="0"/>`
    + `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(around, 900)}`
    + `<c:dLblPos val="${chart.kind === 'bar' ? 'outEnd' : 't'}"/>`
    + '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    + '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
}

const reference = (range: CellRange, around: Surroundings): string =>
  escapeText(sheetReference(around.sheetName) + formatAbsoluteRange(range));

/** The plan's cells of a range, row by row. */
function cellsOf(plan: SheetPlan, range: CellRange): (PlanCell | null)[] {
  const found: (PlanCell | null)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) found.push(plan.rows[row]?.cells[column] ?? null);
  }
  return found;
}

function stringCache(cells: readonly (PlanCell | null)[]): string {
  const points = cells.map((cell, index) => (cell?.value == null ? ''
    : `<c:pt idx="${index}"><c:v>${escapeText(escapeString(String(cell.value)))}</c:v></c:pt>`));
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache>`;
}

function numberCache(cells: readonly (PlanCell | null)[], plan: SheetPlan): string {
  const points = cells.map((cell, index) => (typeof cell?.value === 'number' && Number.isFinite(cell.value)
    ? `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>` : ''));
  const first = cells.find((cell) => cell !== null)?.style;
  const format = (first === undefined ? undefined : plan.styles[first]?.numberFormat) ?? 'General';
  return `<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`;
}

/**
 * Bars are read off their labels, or along light lines when they have none. Names stand clear of negative bars.
 * With the first category on top the value axis would lie above them, were it not to cross at the last one.
 */
function axesXml(chart: PlanChart, around: Surroundings): string {
  const bar = chart.kind === 'bar';
  const labelled = bar && chart.labelFormat !== undefined;
  const hair = `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln></c:spPr>`;
  const category = `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${bar ? 'maxMin' : 'minMax'}"/></c:scaling>`
    + `<c:delete val="0"/><c:axPos val="${bar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`
    + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${hair}${textXml(around, 900)}`
    + `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="${percentage(100, around.dialect)}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const grid = labelled ? '' : `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E4E4E4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  const value = `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`
    + `<c:delete val="${labelled ? 1 : 0}"/><c:axPos val="${bar ? 'b' : 'l'}"/>${grid}`
    + `<c:numFmt formatCode="${escapeAttribute(chart.labelFormat ?? '#,##0;−#,##0')}" sourceLinked="0"/>`
    + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`
    + `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(around, 900)}<c:crossAx val="${categoryAxis}"/><c:crosses val="${bar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

const legendXml = (around: Surroundings): string =>
  `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(around, 900)}</c:legend>`;
