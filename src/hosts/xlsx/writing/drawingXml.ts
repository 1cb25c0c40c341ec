import type { CellRange } from '../../../values/cell';
import type { PlanChart } from '../../../workbook/sheetPlan';
import { xmlDeclaration, type Dialect } from './dialect';
import { escapeAttribute, escapeString } from './xmlEdit';
import { attributeOf, attributesOf, parseXml, type XmlElement } from './xmlTree';

/** One thing that lies on a sheet: a picture, a chart, a shape. */
export interface Anchor {
  /** The anchor as it was written. */
  readonly text: string;
  /** The name of what it holds. */
  readonly name: string;
  /** Its number in the drawing. */
  readonly id: number;
  /** The relationship to its chart; null when it holds none. */
  readonly chartId: string | null;
  /** Made by this product, by a mark that programs keep and people don't see. */
  readonly ours: boolean;
}

/** A drawing with what goes around its anchors. */
export interface Drawing {
  readonly head: string;
  readonly anchors: readonly Anchor[];
  readonly tail: string;
}

const anchorNames = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor', 'AlternateContent']);

/** Reads a drawing part; null when it is none. */
export function parseDrawing(xml: string): Drawing | null {
  const root = parseXml(xml);
  if (root?.name !== 'wsDr') return null;
  if (root.tag.kind !== 'open') {
    const open = `${xml.slice(0, root.tag.end - 2)}>`;
    return { head: open, anchors: [], tail: `</${root.prefix}wsDr>` };
  }
  return {
    head: xml.slice(0, root.contentStart),
    anchors: root.children.filter((child) => anchorNames.has(child.name)).map((child) => anchorOf(xml, child)),
    tail: xml.slice(root.contentEnd),
  };
}

function anchorOf(xml: string, element: XmlElement): Anchor {
  const all = descendants(element);
  const properties = all.find((one) => one.name === 'cNvPr');
  const chart = all.find((one) => one.name === 'chart');
  const text = xml.slice(element.start, element.end);
  return {
    text,
    name: properties ? attributeOf(properties, 'name') ?? '' : '',
    id: Number(properties ? attributeOf(properties, 'id') : 0) || 0,
    chartId: (chart && relatedId(chart)) ?? null,
    ours: text.includes(creationMark),
  };
}

/** The only prefixed `id`, whatever the prefix is called. */
const relatedId = (element: XmlElement): string | undefined =>
  [...attributesOf(element)].find(([name]) => name.endsWith(':id'))?.[1];

const descendants = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => [child, ...descendants(child)]);

/** The first half of the creation ids of our charts: Excel keeps them, so that a chart no longer wanted is known as ours. */
const creationMark = '{B0D9E701-F01C-4A5E-8B7D-';

function creationId(name: string): string {
  let hash = 0n;
  for (const char of name) hash = (hash * 1_099_511_628_211n + BigInt(char.codePointAt(0) ?? 0)) & 0xffff_ffff_ffffn;
  return `${creationMark}${hash.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export const emptyDrawing = (dialect: Dialect): Drawing => ({
  head: `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}">`,
  anchors: [],
  tail: '</xdr:wsDr>',
});

/** The anchor of a chart. It declares its own prefixes, so that it fits into any drawing. */
export function chartAnchorXml(chart: PlanChart, id: number, chartId: string, dialect: Dialect): string {
  return `<xdr:twoCellAnchor xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}" editAs="oneCell">${cornersXml(chart.place)}`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(chart.name)}" `
    + `descr="${escapeAttribute(escapeString(chart.alternativeText))}"><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">`
    + `<a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${creationId(chart.name)}"/>`
    + '</a:ext></a:extLst></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>'
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${chartId}"/>`
    + '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
}

const cornersXml = (place: CellRange): string =>
  `<xdr:from><xdr:col>${place.left}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${place.top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`
  + `<xdr:to><xdr:col>${place.right + 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${place.bottom + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
