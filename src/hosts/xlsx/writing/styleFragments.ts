import type { BorderLine, CellStyle, ConditionalFormat } from '../../../workbook/sheetPlan';
import { argb } from './dialect';
import { escapeAttribute, escapeString } from './xmlEdit';

/** Styles as styles.xml writes them, in the order of Excel's own writing, so that what Excel has saved is found again. */

export interface Font {
  readonly name: string;
  readonly size: number;
}

export function fontXml(style: CellStyle, font: Font): string {
  return '<font>' + (style.bold ? '<b/>' : '') + (style.italic ? '<i/>' : '')
    + `<sz val="${style.fontSize ?? font.size}"/>`
    + (style.color === undefined ? '' : `<color rgb="${argb(style.color)}"/>`)
    + `<name val="${escapeAttribute(font.name)}"/><family val="2"/></font>`;
}

export const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const weights = { hairline: 'hair', thin: 'thin', medium: 'medium' } as const;

const borderSide = (side: string, line: BorderLine | undefined): string =>
  line ? `<${side} style="${weights[line.weight]}"><color rgb="${argb(line.color)}"/></${side}>` : `<${side}/>`;

export const borderXml = (style: CellStyle): string =>
  `<border><left/><right/>${borderSide('top', style.top)}${borderSide('bottom', style.bottom)}<diagonal/></border>`;

export interface CellFormat {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly alignment: string;
  readonly quotePrefix: boolean;
  /** Whether the workbook has a base style that formats build on. */
  readonly based: boolean;
}

export function cellFormatXml(format: CellFormat): string {
  const applied = (name: string, when: boolean) => (when ? ` apply${name}="1"` : '');
  const head = `<xf numFmtId="${format.numFmtId}" fontId="${format.fontId}" fillId="${format.fillId}" borderId="${format.borderId}"`
    + (format.based ? ' xfId="0"' : '') + (format.quotePrefix ? ' quotePrefix="1"' : '')
    + applied('NumberFormat', format.numFmtId !== 0) + ' applyFont="1"' + applied('Fill', format.fillId !== 0)
    + applied('Border', format.borderId !== 0) + applied('Alignment', format.alignment !== '');
  return format.alignment === '' ? `${head}/>` : `${head}>${format.alignment}</xf>`;
}

export function alignmentXml(style: CellStyle): string {
  // Only cells with an alignment of their own are indented.
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  const attributes = (horizontal ? ` horizontal="${horizontal}"` : '')
    + (style.vertical && style.vertical !== 'bottom' ? ` vertical="${style.vertical}"` : '')
    + (style.wrap ? ' wrapText="1"' : '')
    + (style.indent ? ` indent="${style.indent}"` : '');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

export const numberFormatXml = (id: number, code: string): string =>
  `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(escapeString(code))}"/>`;

/** The look of a conditional format; its fill stands in the background colour, unlike a cell's. */
export function differentialXml(format: ConditionalFormat): string {
  const font = (format.bold ? '<b/><i val="0"/>' : '') + (format.color === undefined ? '' : `<color rgb="${argb(format.color)}"/>`);
  const fill = format.fill === undefined ? '' : `<fill><patternFill><bgColor rgb="${argb(format.fill)}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}

/** Formats that every Excel knows by number and shows alike in every country. */
export const builtInFormats: ReadonlyMap<string, number> = new Map([
  ['General', 0], ['0', 1], ['0.00', 2], ['#,##0', 3], ['#,##0.00', 4], ['0%', 9], ['0.00%', 10], ['@', 49],
]);
