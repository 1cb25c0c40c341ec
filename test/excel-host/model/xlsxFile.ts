import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import { formulaForFile } from '../../../src/hosts/xlsx/writing/functions';
import { escapeAttribute, escapeString, escapeText } from '../../../src/hosts/xlsx/writing/xmlEdit';
import { localAddress } from '../../../src/values/cell';
import type { CellValue, RawRow, RawSheet } from '../../../src/workbook/rawSheet';
import { isCellError } from '../../../src/workbook/rawSheet';
import type { SavedWorkbook } from './savedWorkbook';

/** The strict Excel's workbook as a file and back: cells, formulas with their values, number formats, names with their comments. */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const text = (value: string): string => escapeText(escapeString(value));
const attribute = (value: string): string => escapeAttribute(escapeString(value));

function content(value: CellValue | undefined, formula: string | undefined): { readonly type: string; readonly inside: string } {
  const written = formula === undefined ? '' : `<f>${text(formulaForFile(formula))}</f>`;
  if (value === null || value === undefined) return { type: '', inside: written };
  if (isCellError(value)) return { type: ' t="e"', inside: `${written}<v>${value.error}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', inside: `${written}<v>${Number(value)}</v>` };
  if (typeof value === 'number') return { type: '', inside: `${written}<v>${value}</v>` };
  if (formula !== undefined) return { type: ' t="str"', inside: `${written}<v>${text(value)}</v>` };
  return { type: ' t="inlineStr"', inside: `<is><t xml:space="preserve">${text(value)}</t></is>` };
}

function rowXml({ index, values, formulas, formats }: RawRow): string {
  const cells = Array.from(values, (value, column) => {
    if (value === undefined && formulas?.[column] === undefined) return '';
    const { type, inside } = content(value, formulas?.[column]);
    return `<c r="${localAddress(index, column)}" s="${formats?.[column] ?? 0}"${type}>${inside}</c>`;
  });
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

function sheetXml({ rows, hiddenColumns }: RawSheet): string {
  const columns = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" width="8" hidden="1"/>`).join('');
  return `<worksheet xmlns="${main}">${columns && `<cols>${columns}</cols>`}<sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}

function workbookXml({ sheets, names }: SavedWorkbook): string {
  const tabs = sheets.map(({ name, visibility }, index) =>
    `<sheet name="${attribute(name)}" sheetId="${index + 1}" state="${visibility}" r:id="rId${index + 1}"/>`);
  const defined = names.map(({ name, refersTo, comment, visible }) =>
    `<definedName name="${attribute(name)}"${comment ? ` comment="${attribute(comment)}"` : ''}${visible === false ? ' hidden="1"' : ''}>${text(refersTo.replace(/^=/, ''))}</definedName>`);
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs.join('')}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}</workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${attribute(code)}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 164 + index}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="1"><font/></fonts>`
    + `<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

const relationships = (each: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${each.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/** The bytes of a file. */
export function toXlsx(workbook: SavedWorkbook): Uint8Array {
  const parts = workbook.sheets.map((sheet, index) => [`worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const);
  const overrides = [['workbook.xml', 'sheet.main'], ['styles.xml', 'styles'], ...parts.map(([path]) => [path, 'worksheet'])]
    .map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${types}.${type}+xml"/>`).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationships([
      ...parts.map(([path], index) => [`rId${index + 1}`, 'worksheet', path] as const), [`rId${parts.length + 1}`, 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(workbook.numberFormats),
    ...Object.fromEntries(parts.map(([path, xml]) => [`xl/${path}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (value: string): string => value.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

/** Opens a file as the product reads it, and with its names' comments, which the product's reader has no use for. */
export function fromXlsx(bytes: Uint8Array): SavedWorkbook {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const kept = new Map([...xml.matchAll(/<definedName ([^>]*)>/g)].map(([, attributes = '']) => {
    const value = (name: string) => plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    return [value('name'), { comment: value('comment'), visible: value('hidden') !== '1' }];
  }));
  return { ...read.value, names: read.value.names.map((one) => ({ ...one, ...kept.get(one.name) })) };
}
