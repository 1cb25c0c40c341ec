import { Workbook } from 'exceljs';
import type { Borders, Cell, Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { localAddress } from '../../../src/values/cell';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { normalFormula } from '../../excel-host/formulas/syntax';
import type { CellPicture, ChartPicture, SheetPicture } from './picture';
import { planCells } from './picture';
import { rawOf } from './workbooks';

/** A file's sheet after a write, read by another library (exceljs) where it can, else straight from the parts. */

const rgb = (color: Partial<{ argb?: string }> | undefined): string | null =>
  (color?.argb ? `#${color.argb.slice(-6).toUpperCase()}` : null);

const plainFormula = (formula: string): string => normalFormula(`=${formula.replace(/^=/, '').replace(/_xlfn\./g, '')}`);

const unescaped = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

const weights: Readonly<Record<string, string>> = { hair: 'hairline', thin: 'thin', medium: 'medium' };

function line(border: Partial<Borders> | undefined, edge: 'top' | 'bottom'): string | null {
  const found = border?.[edge];
  return found?.style ? `${weights[found.style] ?? found.style} ${rgb(found.color) ?? ''}`.toLowerCase() : null;
}

function cellValue(cell: Cell): string | number | boolean | null {
  const value = cell.formula ? cell.result : cell.value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'object' && 'error' in value) return value.error;
  if (typeof value === 'object' && 'richText' in value) return value.richText.map((run) => run.text).join('');
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : typeof value === 'string' ? value : JSON.stringify(value);
}

function cellPicture(cell: Cell): CellPicture {
  const { font, alignment, border, fill } = cell.style;
  return {
    value: cellValue(cell),
    formula: cell.formula ? plainFormula(cell.formula) : null,
    format: cell.numFmt || 'General', font: font?.name ?? '', size: font?.size ?? 0,
    bold: font?.bold ?? false, italic: font?.italic ?? false, color: rgb(font?.color) ?? '#000000',
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : null,
    horizontal: alignment?.horizontal ?? 'general', vertical: (alignment?.vertical ?? 'bottom').replace('middle', 'center'),
    wrap: alignment?.wrapText ?? false, indent: alignment?.indent ?? 0,
    top: line(border, 'top'), bottom: line(border, 'bottom'),
  };
}

const first = (xml: string, pattern: RegExp): string | null => pattern.exec(xml)?.[1] ?? null;
const blocks = (xml: string, name: string): string[] => [...xml.matchAll(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g'))].map((match) => match[0]);

function chartPicture(name: string, place: string, xml: string): ChartPicture {
  const isBar = xml.includes('<c:barChart>');
  const reference = (series: string, kind: string) =>
    unescaped(first(series, new RegExp(`<c:${kind}>[\\s\\S]*?<c:f>([^<]*)</c:f>`)) ?? '').replace(/[$']/g, '');
  const category = blocks(xml, 'c:catAx')[0] ?? '';
  const value = blocks(xml, 'c:valAx')[0] ?? '';
  return {
    name, place, kind: isBar ? 'bar' : 'line',
    title: unescaped([...(blocks(xml, 'c:title')[0] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join('')),
    legend: xml.includes('<c:legend>'), firstOnTop: category.includes('orientation val="maxMin"'),
    valueAxis: value.includes('<c:delete val="0"/>'), gridlines: value.includes('<c:majorGridlines>'),
    series: blocks(xml, 'c:ser').map((series) => ({
      name: unescaped(first(series, /<c:tx><c:v>([^<]*)</) ?? ''),
      values: reference(series, 'val'), categories: reference(series, 'cat'),
      color: `#${first(series, /<a:srgbClr val="([0-9A-F]{6})"/) ?? ''}`,
      gapWidth: isBar ? Number(first(xml, /<c:gapWidth val="(\d+)"/)) : null,
      overlap: isBar ? Number(first(xml, /<c:overlap val="(\d+)"/)) : null,
      marker: isBar ? null : `${first(series, /<c:symbol val="(\w+)"/) ?? ''} ${first(series, /<c:size val="(\d+)"/) ?? ''} #${first(blocks(series, 'c:marker')[0] ?? '', /<a:srgbClr val="([0-9A-F]{6})"/) ?? ''}`.toLowerCase(),
      labelFormat: unescaped(first(series, /<c:dLbls><c:numFmt formatCode="([^"]*)"/) ?? '') || null,
    })),
  };
}

type Parts = Readonly<Record<string, Uint8Array>>;

const partText = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

function targetOf(parts: Parts, part: string, id: string): string {
  const path = part.replace(/([^/]+)$/, '_rels/$1.rels');
  const relationship = [...partText(parts, path).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`Id="${id}"`)) ?? '';
  const target = first(relationship, /Target="([^"]*)"/) ?? '';
  return new URL(target, `http://package/${part}`).pathname.slice(1);
}

function charts(parts: Parts, sheetPart: string): ChartPicture[] {
  const drawingId = first(partText(parts, sheetPart), /<drawing [^>]*id="([^"]*)"/);
  if (drawingId === null) return [];
  const drawing = targetOf(parts, sheetPart, drawingId);
  return blocks(partText(parts, drawing), 'xdr:twoCellAnchor').map((anchor) => {
    const corner = (name: string) => {
      const text = blocks(anchor, `xdr:${name}`)[0] ?? '';
      return { column: Number(first(text, /<xdr:col>(\d+)/)), row: Number(first(text, /<xdr:row>(\d+)/)) };
    };
    const [from, to] = [corner('from'), corner('to')];
    const place = `${localAddress(from.row, from.column)}:${localAddress(to.row - 1, to.column - 1)}`;
    const chart = targetOf(parts, drawing, first(anchor, /<c:chart [^>]*r:id="([^"]*)"/) ?? '');
    return chartPicture(unescaped(first(anchor, /<xdr:cNvPr [^>]*name="([^"]*)"/) ?? ''), place, partText(parts, chart));
  });
}

/** `&LNämnd&CTitel&RSida &P` → its three sections. */
function sections(text: string | undefined): string[] {
  const found: Record<string, string> = { L: '', C: '', R: '' };
  let at = '';
  for (const piece of (text ?? '').match(/&&|&[LCR]|[\s\S]/g) ?? []) {
    if (/^&[LCR]$/.test(piece)) at = piece.slice(1);
    else found[at] = `${found[at] ?? ''}${piece}`;
  }
  return [found.L ?? '', found.C ?? '', found.R ?? ''];
}

function print(sheet: Worksheet, xml: string, raw: string): SheetPicture['print'] {
  const { pageSetup, headerFooter } = sheet;
  const { left, right, top, bottom } = pageSetup.margins ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const titleRows = pageSetup.printTitlesRow ?? '';
  return {
    orientation: pageSetup.orientation ?? 'portrait', paper: Number(pageSetup.paperSize) === 9 ? 'A4' : String(pageSetup.paperSize),
    onePageWide: raw.includes('fitToPage="1"') && pageSetup.fitToWidth === 1 && pageSetup.fitToHeight === 0,
    area: (pageSetup.printArea ?? '').replaceAll('$', ''), titleRows: titleRows === '' ? null : titleRows.replaceAll('$', ''),
    margins: { left, right, top, bottom },
    breaksBefore: [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1])),
    header: sections(headerFooter.oddHeader), footer: sections(headerFooter.oddFooter),
  };
}

interface Rule {
  readonly ref: string;
  readonly rules: readonly { readonly formulae?: readonly string[]; readonly style?: { font?: { color?: { argb?: string }; bold?: boolean }; fill?: { bgColor?: { argb?: string } } } }[];
}

function conditionalFormats(sheet: Worksheet): SheetPicture['conditionalFormats'] {
  const rules = (sheet as unknown as { conditionalFormattings: readonly Rule[] }).conditionalFormattings;
  return rules.flatMap(({ ref, rules: each }) => each.filter(({ formulae }) => formulae !== undefined).map(({ formulae, style }) => ({
    range: ref, formula: plainFormula(String(formulae?.[0])),
    color: rgb(style?.font?.color), fill: rgb(style?.fill?.bgColor), bold: style?.font?.bold ?? null,
  })));
}

/** Each rule with what stands beside it under its id. */
function dataBars(xml: string): SheetPicture['dataBars'] {
  const beside = new Map([...xml.matchAll(/<x14:cfRule type="dataBar" id="([^"]*)">([^]*?)<\/x14:cfRule><xm:sqref>([^<]*)</g)].map(([, id = '', rule = '', cells = '']) => [id, { rule, cells }]));
  return [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">([^]*?)<\/conditionalFormatting>/g)].flatMap(([, range = '', rules = '']) => {
    const [, color = '', id = ''] = /<cfRule type="dataBar"[^]*?<color rgb="FF([^"]*)"\/>[^]*?<x14:id>([^<]*)</.exec(rules) ?? [];
    if (id === '') return [];
    const other = beside.get(id);
    return [{
      range: other?.cells === range ? range : `${range} but ${other?.cells ?? 'nothing'}`, color: `#${color}`, axis: `#${/<x14:axisColor rgb="FF([^"]*)"/.exec(other?.rule ?? '')?.[1] ?? ''}`,
      sameBelowZero: (other?.rule ?? '').includes(`<x14:negativeFillColor rgb="FF${color}"/>`) && (other?.rule ?? '').includes('gradient="0"'),
    }];
  });
}

function validations(sheet: Worksheet): SheetPicture['validations'] {
  const model = (sheet as unknown as { dataValidations: { model: Record<string, { formulae: string[]; error: string }> } }).dataValidations.model;
  return Object.fromEntries(Object.entries(model).map(([address, { formulae, error }]) =>
    [address, { list: String(formulae[0]).replace(/^"|"$/g, ''), message: error }]));
}

function widths(plan: SheetPlan, sheet: Worksheet): number[] {
  return plan.columnWidths.map((_, column) => Math.round(((sheet.getColumn(column + 1).width ?? 0) * 7 - 5) / 7 * 100) / 100);
}

export async function pictureOfFile(bytes: Uint8Array, plan: SheetPlan, tab: string): Promise<SheetPicture> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet(tab);
  if (!sheet) throw new Error(`No sheet ${tab}`);
  const parts = unzipSync(bytes);
  const tag = [...partText(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([text]) => text).find((text) => text.includes(`name="${tab.replaceAll('&', '&amp;')}"`)) ?? '';
  const sheetPart = targetOf(parts, 'xl/workbook.xml', first(tag, /\w+:id="([^"]*)"/) ?? '');
  const xml = partText(parts, sheetPart);
  const own = new Set([plan.mark, ...plan.names.map(({ name }) => name)]);
  const view = sheet.views[0];
  return {
    tab,
    cells: Object.fromEntries(planCells(plan).map(({ row, column }) =>
      [localAddress(row, column), cellPicture(sheet.getCell(row + 1, column + 1))])),
    widths: widths(plan, sheet),
    heights: plan.rows.map((_, row) => (new RegExp(`<row r="${row + 1}"[^>]*customHeight`).test(xml) ? sheet.getRow(row + 1).height : null)),
    merges: [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map((match) => match[1] ?? '').sort(),
    conditionalFormats: conditionalFormats(sheet),
    dataBars: dataBars(xml),
    validations: validations(sheet),
    charts: charts(parts, sheetPart),
    names: Object.fromEntries(rawOf(bytes).names.filter(({ name }) => own.has(name)).map(({ name, refersTo }) => [name, normalFormula(refersTo)])),
    print: print(sheet, xml, xml),
    frozenRows: view?.state === 'frozen' ? view.ySplit ?? 0 : 0,
    showGridlines: view?.showGridLines ?? true,
    tabColor: rgb(sheet.properties.tabColor) ?? '',
  };
}
