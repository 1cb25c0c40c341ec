import { strToU8, zipSync, type Zippable } from 'fflate';

/** Packages by hand, for tests: every part as written here, nothing else. */

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Zips parts as they are. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: new Date(1980, 0, 31) }];
  }
  return zipSync(files);
}

export interface MadeSheet {
  readonly name: string;
  /** What stands inside `<worksheet>`, such as `<sheetData>…</sheetData>`. */
  readonly xml: string;
  /** Such as `state="hidden"`. */
  readonly attributes?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** The `<si>` elements. */
  readonly sharedStrings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** Stands before `<sheets>`, such as `<workbookPr date1904="1"/>`. */
  readonly beforeSheets?: string;
  /** Stands after `<sheets>`, such as `<definedNames>…</definedNames>`. */
  readonly afterSheets?: string;
  /** Added to the package, or put in place of what is made here. */
  readonly parts?: Parts;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a small workbook, for further changes before zipping. */
export function workbookParts(workbook: MadeWorkbook): Record<string, string | Uint8Array> {
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const extra = [
    ...(workbook.sharedStrings === undefined ? [] : ['sharedStrings']),
    ...(workbook.styles === undefined ? [] : ['styles']),
  ];
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + '<Default Extension="xml" ContentType="application/xml"/>'
      + contentType('/xl/workbook.xml', 'sheet.main')
      + workbook.sheets.map((_, index) => contentType(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')
      + extra.map((name) => contentType(`/xl/${name}.xml`, name)).join('')
      + '</Types>',
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      workbook.sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')
      + extra.map((name) => relationship(`rId-${name}`, name, `${name}.xml`)).join(''),
    ),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}">${workbook.beforeSheets ?? ''}<sheets>`
      + workbook.sheets.map((sheet, index) =>
        `<sheet name="${sheet.name}" sheetId="${index + 1}" ${sheet.attributes ?? ''} r:id="rId${index + 1}"/>`).join('')
      + `</sheets>${workbook.afterSheets ?? ''}</workbook>`,
  };
  workbook.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">${sheet.xml}</worksheet>`;
  });
  if (workbook.sharedStrings !== undefined) parts['xl/sharedStrings.xml'] = `${declaration}<sst xmlns="${main}">${workbook.sharedStrings}</sst>`;
  if (workbook.styles !== undefined) parts['xl/styles.xml'] = `${declaration}<styleSheet xmlns="${main}">${workbook.styles}</styleSheet>`;
  return { ...parts, ...workbook.parts };
}

const contentType = (part: string, kind: string) =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

const relationshipsXml = (inner: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A small workbook, zipped. */
export const makeWorkbook = (workbook: MadeWorkbook): Uint8Array => zipParts(workbookParts(workbook));

/** A workbook of one sheet, `Blad1`, with these rows inside `<sheetData>`. */
export const makeSheet = (rows: string, more: Omit<MadeWorkbook, 'sheets'> = {}): Uint8Array =>
  makeWorkbook({ ...more, sheets: [{ name: 'Blad1', xml: `<sheetData>${rows}</sheetData>` }] });
