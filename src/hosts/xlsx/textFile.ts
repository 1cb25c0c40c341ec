import { localAddress } from '../../values/cell';
import { transitional, xmlDeclaration } from './writing/dialect';
import { packParts, relationshipsOf } from './writing/newPackage';
import { partTypes } from './writing/partTypes';
import { fromWindows1252 } from './reading/encoding';
import { tabNameOf } from './writing/tabNames';
import { escapeAttribute, escapeString, escapeText } from './writing/xmlEdit';

/** Text files with separators, as accounting systems export them: CSV with `;` or `,`, or tabs; UTF-8 or Windows-1252. */

const separators = ['\t', ';', ','] as const;
type Separator = (typeof separators)[number];

/** Rows that the separator is found out from. */
const looked = 50;
/** What a text file may hold, and a worksheet takes. */
const mostRows = 1_048_576;
const mostBytes = 256 * 1024 * 1024;
const longestText = 32_767;

/** The text; null for bytes that are none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > mostBytes || bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes); // The decoder reports other encodings by throwing.
  }
}

/** Fields as RFC 4180 has them: quotes around a field, doubled inside, may hold separators and line ends. */
function parse(text: string, separator: Separator, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    let field = '';
    if (text[at] === '"') {
      const quoted = /"((?:[^"]|"")*)"?/y;
      quoted.lastIndex = at;
      const match = quoted.exec(text);
      field = (match?.[1] ?? '').replaceAll('""', '"');
      at = quoted.lastIndex;
    }
    const rest = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(field + text.slice(rest, at));
    if (text[at] === separator && at + 1 < text.length) {
      at++;
      continue;
    }
    if (text[at] === separator) row.push('');
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The separator that most rows have the same number of; null when no more than one row has any. */
function separatorOf(text: string): Separator | null {
  let best: { readonly separator: Separator; readonly rows: number } | null = null;
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const { length } of parse(text, separator, looked)) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const rows = Math.max(0, ...counts.values());
    if (rows > 1 && rows > (best?.rows ?? 0)) best = { separator, rows };
  }
  return best?.separator ?? null;
}

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

/** A workbook with the one sheet that a text file is; null for a file that is no such text. `file`: its name. */
export function workbookOfText(bytes: Uint8Array, file: string): Uint8Array<ArrayBuffer> | null {
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
