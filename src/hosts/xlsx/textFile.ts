import { localAddress } from '../../values/cell';
import { transitional, xmlDeclaration } from './writing/dialect';
import { packParts, relationshipsOf } from './writing/newPackage';
import { partTypes } from './writing/partTypes';
import { parse, separatorOf, textOf, type Separator } from './reading/separatedText';
import { tabNameOf } from './writing/tabNames';
import { escapeAttribute, escapeString, escapeText } from './writing/xmlEdit';

/** Text files with separators, as accounting systems export them: CSV with `;` or `,`, or tabs; UTF-8 or Windows-1252. */

/** What a worksheet takes. */
const mostRows = 1_048_576;
const longestText = 32_767;
/** Endings that promise a workbook: text under one gets the package's sentence on how to save it right. */
const workbookName = /\.xl[a-z]+$/i;

const swedish = /^[-−]?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+)(?:,\d{1,10})?$/;
const english = /^[-−]?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** A number where the field is nothing else; codes with zeros before stay text. */
function numberOf(field: string, separator: Separator): number | null {
  const trimmed = field.trim();
  const isSwedish = separator !== ',' && swedish.test(trimmed);
  if (!isSwedish && !english.test(trimmed)) return null;
  return Number(trimmed.replace(/[ \u00a0\u202f]/g, '').replace('−', '-').replace(',', '.'));
}

function cellXml(field: string, row: number, column: number, separator: Separator): string {
  if (field === '') return '';
  const number = numberOf(field, separator);
  const head = `<c r="${localAddress(row, column)}"`;
  return number !== null ? `${head}><v>${number}</v></c>`
    : `${head} t="inlineStr"><is><t xml:space="preserve">${escapeText(escapeString(field.slice(0, longestText)))}</t></is></c>`;
}

/** A workbook with the one sheet that a text file is; null for a file that is no such text, or is named as a workbook. `file`: its name. */
export function workbookOfText(bytes: Uint8Array, file: string): Uint8Array<ArrayBuffer> | null {
  if (workbookName.test(file)) return null;
  const text = textOf(bytes);
  if (text === null || /^\s*</.test(text)) return null;
  const separator = separatorOf(text);
  if (separator === null) return null;
  const rows = parse(text, separator, mostRows);
  const xml = rows.map((row, index) => `<row r="${index + 1}">${row.map((field, column) => cellXml(field, index, column, separator)).join('')}</row>`);
  return pack(tabNameOf(file.replace(/\.[^.]*$/, ''), 'Blad1'), xml.join(''));
}

function pack(name: string, rows: string): Uint8Array<ArrayBuffer> | null {
  const { main, relationships } = transitional;
  return packParts([
    relationshipsOf('', [{ kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    {
      path: 'xl/workbook.xml', type: partTypes.workbook,
      xml: `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${escapeAttribute(escapeString(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    relationshipsOf('xl/workbook.xml', [{ kind: 'worksheet', target: 'worksheets/sheet1.xml' }]),
    { path: 'xl/worksheets/sheet1.xml', type: partTypes.sheet, xml: `${xmlDeclaration}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>` },
  ]);
}
