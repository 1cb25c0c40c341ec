import { unzipSync } from 'fflate';
import { writeXlsx, type WrittenXlsx } from '../../../../src/hosts/xlsx/writeXlsx';
import type { WorkbookPlan } from '../../../../src/workbook/sheetPlan';
import { zipParts } from '../../../workbooks/rich';

/** Small workbooks in all the ways that programs write them, and the parts of a finished one. */

export interface BookSettings {
  readonly sheets?: readonly string[];
  /** Raw `<definedName>` elements, unprefixed. */
  readonly names?: string;
  /** Raw elements before `<sheets>`. */
  readonly beforeSheets?: string;
  /** `x:` in front of every element. */
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly absoluteTargets?: boolean;
  readonly styles?: string | null;
  /** Names of the sheets' parts, in order. */
  readonly sheetFiles?: readonly string[];
  /** What a sheet's `<sheetView>` says, by position. */
  readonly view?: readonly string[];
  readonly workbookAttributes?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const simpleStyles = '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

export function bookParts(settings: BookSettings = {}): Record<string, string> {
  const { sheets = ['Underlag'], names = '', beforeSheets = '', prefix = '', strict = false, styles = simpleStyles } = settings;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const r = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xmlns = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const p = (fragment: string) => fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
  const files = sheets.map((_, index) => settings.sheetFiles?.[index] ?? `sheet${index + 1}.xml`);
  const base = settings.absoluteTargets ? '/xl/' : '';
  const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relationship = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${r}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${sml}.sheet.main+xml"/>${styles === null ? '' : `<Override PartName="/xl/styles.xml" ContentType="${sml}.styles+xml"/>`}`
      + `${files.map((file) => `<Override PartName="/xl/worksheets/${file}" ContentType="${sml}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${declaration}${p(`<workbook ${xmlns} xmlns:rel="${r}"${strict ? ' conformance="strict"' : ''}>${beforeSheets}<sheets>${sheets.map((name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" rel:id="rId${index + 1}"/>`).join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}<calcPr calcId="1"/></workbook>`)}`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${files.map((file, index) =>
      relationship(`rId${index + 1}`, 'worksheet', `${base}worksheets/${file}`)).join('')}${styles === null ? '' : relationship('rIdStyles', 'styles', `${base}styles.xml`)}</Relationships>`,
  };
  if (styles !== null) parts['xl/styles.xml'] = declaration + p(`<styleSheet ${xmlns}>${styles}</styleSheet>`);
  files.forEach((file, index) => {
    parts[`xl/worksheets/${file}`] = declaration + p(`<worksheet ${xmlns}><sheetViews><sheetView${settings.view?.[index] ?? ''} workbookViewId="0"/></sheetViews>`
      + `<sheetData><row r="1"><c r="A1"><v>${index + 1}</v></c></row></sheetData></worksheet>`);
  });
  return parts;
}

export const book = (settings: BookSettings = {}): Uint8Array => zipParts(bookParts(settings));

/** The texts of a workbook's parts. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** Writes, and stops the test when it is refused or anything reads back otherwise. */
export function written(bytes: Uint8Array, plan: WorkbookPlan): WrittenXlsx {
  const result = writeXlsx(bytes, plan);
  if (!result.ok) throw new Error(`${result.error.rule}: ${result.error.message.sv}`);
  expect(result.value.receipt.differences).toEqual([]);
  return result.value;
}
