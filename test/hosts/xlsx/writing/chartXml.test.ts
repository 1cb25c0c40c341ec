import { chartXml } from '../../../../src/hosts/xlsx/writing/chartXml';
import { needsLegend } from '../../../../src/workbook/planCharts';
import { strict, transitional } from '../../../../src/hosts/xlsx/writing/dialect';
import { chartAnchorXml, parseDrawing } from '../../../../src/hosts/xlsx/writing/drawingXml';
import { parseXml, type XmlElement } from '../../../../src/hosts/xlsx/writing/xmlTree';
import type { PlanChart } from '../../../../src/workbook/sheetPlan';
import { number, row, smallPlan, text } from './samplePlan';

const column = (at: number) => ({ top: 0, left: at, bottom: 2, right: at });
const plan = smallPlan([
  row(text('Barn & unga'), number(5), text(''), number(1)),
  row(text('Vuxna'), text(''), number(-3), number(2)),
  row(text('Äldre'), number(0), null, number(3)),
], { styles: [{ numberFormat: '#,##0" tkr"' }] });

const chart = (changes: Partial<PlanChart> = {}): PlanChart => ({
  name: 'Avvikelse', kind: 'bar', title: 'Avvikelse <tkr>', alternativeText: 'Rad 1\n"Barn" +5', categories: column(0), place: { top: 4, left: 0, bottom: 19, right: 3 },
  series: [{ name: 'Överskott', values: column(1), color: '#2E7D4F' }, { name: 'Underskott', values: column(2), color: '#B3261E' }], ...changes,
});
const xmlOf = (changes: Partial<PlanChart> = {}, dialect = transitional) => chartXml(chart(changes), { plan, sheetName: "Nils' rapport", dialect });

describe('chartXml', () => {
  it('holds the cells of the plan, those without a number left out', () => {
    const xml = xmlOf();
    expect(xml).toContain("<c:f>'Nils'' rapport'!$A$1:$A$3</c:f><c:strCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>Barn &amp; unga</c:v></c:pt>");
    expect(xml).toContain('<c:formatCode>#,##0" tkr"</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:pt idx="1"><c:v>-3</c:v></c:pt></c:numCache>');
  });

  it.each<[string, Partial<PlanChart>, string[], string[]]>([
    ['bars lie, the first on top, and keep their colour below zero', {}, ['<c:barDir val="bar"/>', '<c:orientation val="maxMin"/>', '<c:overlap val="100"/>', '<c:invertIfNegative val="0"/>', '<c:tickLblPos val="low"/>', 'val="2E7D4F"'], ['<c:legend>']],
    ['hidden rows are drawn too', {}, ['<c:plotVisOnly val="0"/>'], []],
    ['with labels the value axis and its lines go', { labelFormat: '#,##0' }, ['<c:numFmt formatCode="#,##0" sourceLinked="0"/>', '<c:delete val="1"/>', '<c:showVal val="1"/>'], ['<c:majorGridlines>']],
    ['without labels it stays', {}, ['<c:majorGridlines>'], ['<c:delete val="1"/>', '<c:showVal']],
    ['lines have markers and a legend', { kind: 'line' }, ['<c:lineChart>', '<c:symbol val="circle"/>', '<c:legend>', '<c:orientation val="minMax"/>'], ['<c:barDir', 'maxMin']],
    ['a title is text', {}, ['<a:t>Avvikelse &lt;tkr&gt;</a:t>'], []],
    ['no title, no room for one', { title: '' }, ['<c:autoTitleDeleted val="1"/>'], ['<c:title>']],
  ])('%s', (_, changes, has, lacks) => {
    const xml = xmlOf(changes);
    expect(parseXml(xml)).not.toBeNull();
    for (const piece of has) expect(xml).toContain(piece);
    for (const piece of lacks) expect(xml).not.toContain(piece);
  });

  it('writes shares with a percent sign in Strict workbooks', () => {
    const xml = xmlOf({}, strict);
    expect(xml).toContain('<c:gapWidth val="60%"/>');
    expect(xml).not.toContain('openxmlformats');
  });

  it.each<[string, PlanChart['series'][number]['values'][], PlanChart['kind'], boolean]>([
    ['series that only split the sign', [column(1), column(2)], 'bar', false],
    ['series that meet in a category', [column(1), column(3)], 'bar', true],
    ['one series', [column(3)], 'bar', false],
    ['two lines', [column(1), column(2)], 'line', true],
  ])('a legend for %s', (_, values, kind, wanted) => {
    const series = values.map((range) => ({ name: 's', values: range, color: '#000000' }));
    expect(needsLegend(chart({ series, kind }), plan)).toBe(wanted);
  });
});

describe('the anchor of a chart', () => {
  const found = parseDrawing(`<d:wsDr xmlns:d="x"><d:oneCellAnchor><d:cNvPr id="7" name="Bild"/></d:oneCellAnchor>${chartAnchorXml(chart(), 3, 'rId5', transitional)}</d:wsDr>`);

  it('is known as ours, with its name, number and relationship', () => {
    expect(found?.anchors.map(({ name, id, chartId, ours }) => ({ name, id, chartId, ours }))).toEqual([
      { name: 'Bild', id: 7, chartId: null, ours: false }, { name: 'Avvikelse', id: 3, chartId: 'rId5', ours: true },
    ]);
  });

  it('covers the cells of its place and says what it shows', () => {
    const xml = found!.anchors[1]!.text;
    expect(xml).toContain('descr="Rad 1&#10;&quot;Barn&quot; +5"');
    const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
    const corners = all(parseXml(xml)!).filter((one) => ['col', 'row'].includes(one.name)).map((one) => xml.slice(one.contentStart, one.contentEnd));
    expect(corners).toEqual(['0', '4', '4', '20']);
  });

  it.each(['<a/>', 'text'])('%s is no drawing', (xml) => expect(parseDrawing(xml)).toBeNull());
});
