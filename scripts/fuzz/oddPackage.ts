import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellsOf, oddSheet, type Table } from './oddSheet';
import type { Random } from './random';

/** Workbooks as no one program writes them, and as the format allows: odd in structure, right in every part. */

export type Parts = Map<string, string | Uint8Array>;

interface Dialect {
  readonly isStrict: boolean;
  readonly main: string;
  readonly relationships: string;
}

const dialectOf = (isStrict: boolean): Dialect => isStrict
  ? { isStrict, main: 'http://purl.oclc.org/ooxml/spreadsheetml/main', relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships' }
  : { isStrict, main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const worksheetType = `${sml}.worksheet+xml`;

interface Related {
  readonly id: string;
  readonly kind: string;
  /** A part's path, or an address outside. */
  readonly target: string;
  readonly isExternal?: boolean;
  /** In place of the dialect's own address for the kind. */
  readonly type?: string;
}

/** Gathers parts, and writes what names them in one of the ways that are allowed. */
class Builder {
  readonly parts: Parts = new Map();
  readonly prefix: () => string;
  private readonly types = new Map<string, string>();
  private readonly hasAbsoluteTargets: boolean;

  constructor(readonly random: Random, readonly dialect: Dialect) {
    this.hasAbsoluteTargets = random.chance(0.4);
    const prefixes = random.chance(0.5) ? [''] : ['', 'x:', 'ssml:'];
    this.prefix = () => random.pick(prefixes);
  }

  /** A part of the format's main namespace: its root, attributes and content without prefix. */
  main(path: string, type: string, root: string, content: string, attributes = ''): void {
    const prefix = this.prefix();
    const namespace = prefix === '' ? `xmlns="${this.dialect.main}"` : `xmlns:${prefix.slice(0, -1)}="${this.dialect.main}"`;
    const xml = `<${root} ${namespace} xmlns:r="${this.dialect.relationships}"${attributes}>${content}</${root}>`;
    this.xml(path, type, xml.replace(/<(\/?)(?=[A-Za-z])(?![A-Za-z0-9]+:)/g, `<$1${prefix}`));
  }

  xml(path: string, type: string, xml: string): void {
    const { random } = this;
    const declaration = random.pick(['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', '<?xml version="1.0" encoding="utf-8"?>', "<?xml version='1.0'?>\n", '']);
    const around = random.pick(['', '', '<!-- made > by < hand -->\n', '<?mso-application progid="Excel.Sheet"?>']);
    this.add(path, type, this.encoded(declaration, around + xml));
  }

  private encoded(declaration: string, xml: string): string | Uint8Array {
    if (this.random.chance(0.06)) return wide(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`);
    return (this.random.chance(0.1) && declaration !== '' ? '\ufeff' : '') + declaration + xml;
  }

  add(path: string, type: string, content: string | Uint8Array): void {
    this.parts.set(path, content);
    this.types.set(path, type);
  }

  relate(part: string, related: readonly Related[]): void {
    if (related.length === 0) return;
    const slash = part.lastIndexOf('/') + 1;
    const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const prefix = this.random.chance(0.15) ? 'p:' : '';
    const one = ({ id, kind, target, isExternal, type }: Related) =>
      `<${prefix}Relationship Id="${id}" Type="${type ?? `${this.dialect.relationships}/${kind}`}" Target="${isExternal ? target : this.target(part, target)}"${isExternal ? ' TargetMode="External"' : ''}/>`;
    this.xml(path, `application/vnd.openxmlformats-package.relationships+xml`,
      `<${prefix}Relationships xmlns${prefix === '' ? '' : ':p'}="${packageNamespace}/relationships">${this.random.shuffled(related).map(one).join('')}</${prefix}Relationships>`);
  }

  private target(part: string, target: string): string {
    const written = target.split('/').map(encodeURIComponent).join('/');
    if (this.hasAbsoluteTargets) return `/${written}`;
    const up = part.split('/').length - 1;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return target.startsWith(folder) ? written.slice(folder.split('/').map(encodeURIComponent).join('/').length) : `${'../'.repeat(up)}${written}`;
  }

  /** Content types by name, or by ending with names for the rest; some packages have no defaults at all. */
  finish(): void {
    const hasDefaults = this.random.chance(0.7);
    const defaults = new Map(hasDefaults ? [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ['bin', 'application/octet-stream'], ['png', 'image/png']] : []);
    const overrides = [...this.types].filter(([path, type]) => defaults.get(path.slice(path.lastIndexOf('.') + 1)) !== type);
    const written = [
      ...[...defaults].map(([extension, type]) => `<Default Extension="${this.random.chance(0.2) ? extension.toUpperCase() : extension}" ContentType="${type}"/>`),
      ...this.random.shuffled(overrides).map(([path, type]) => `<Override PartName="/${path.split('/').map(encodeURI).join('/')}" ContentType="${type}"/>`),
    ];
    this.parts.set('[Content_Types].xml', `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${packageNamespace}/content-types">${written.join('')}</Types>`);
  }
}

function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) & 255;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** Styles: none, few, many, or sections left out. */
function styles(builder: Builder, path: string): number {
  const { random } = builder;
  const count = random.pick([1, 4, 40, 40, 40, 900]);
  const formats = Array.from({ length: count }, (_, index) => `<xf numFmtId="${index % 5 === 4 ? 165 : index % 5}" fontId="${index % 2}" fillId="0" borderId="0" xfId="0"${index % 7 === 3 ? ' applyAlignment="1"><alignment indent="1"/></xf>' : '/>'}`).join('');
  builder.main(path, `${sml}.styles+xml`, 'styleSheet',
    '<numFmts count="1"><numFmt numFmtId="165" formatCode="#,##0;[Red]-#,##0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${count}">${formats}</cellXfs>`
    + (random.chance(0.5) ? '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' : '') + (random.chance(0.3) ? '<dxfs count="0"/>' : ''));
  return count;
}

/** The ways in which the format lets a workbook be put together, as chance has it. */
export function oddParts(random: Random): Parts {
  const builder = new Builder(random, dialectOf(random.chance(0.25)));
  const folder = random.pick(['xl/', 'xl/', 'xl/', 'book/', 'xl/a-b/']);
  const workbook = `${folder}${random.pick(['workbook.xml', 'workbook.xml', 'wb.xml'])}`;
  const related: Related[] = [];
  const relate = (kind: string, target: string, more: Partial<Related> = {}) => {
    const id = random.pick([`rId${related.length + 1}`, `R${related.length}x`]);
    related.push({ id, kind, target, ...more });
    return id;
  };
  const formats = random.chance(0.85) ? styles(builder, `${folder}styles.xml`) : 0;
  if (formats > 0) relate('styles', `${folder}styles.xml`);

  const table: Table = { formats, shared: random.chance(0.6) ? [] : null, isStrict: builder.dialect.isStrict };
  const tabs: string[] = [];
  const ids = random.shuffled([1, 2, 3, 5, 8, 13, 65_000]);
  const tab = (name: string, id: string, state = '') => tabs.push(`<sheet name="${name}" sheetId="${ids[tabs.length] ?? 99}"${state} r:id="${id}"/>`);
  const main = `${folder}worksheets/${random.pick(['sheet1.xml', 'uppfoljning.xml', 'Sheet7.xml'])}`;
  const others = random.some(['chartsheet', 'dialogsheet', 'macrosheet', 'hidden', 'veryHidden', 'empty'] as const, 0.3);
  for (const kind of random.shuffled(['main', ...others] as const)) {
    if (kind === 'main') {
      builder.main(main, worksheetType, 'worksheet', oddSheet(random, table));
      sheetParts(builder, main, folder);
      tab('Uppföljning', relate('worksheet', main));
    } else otherSheet(builder, kind, folder, relate, tab);
  }
  if (table.shared !== null) {
    builder.main(`${folder}sharedStrings.xml`, `${sml}.sharedStrings+xml`, 'sst', table.shared.join(''));
    relate('sharedStrings', `${folder}sharedStrings.xml`);
  }
  looseParts(builder, folder, relate);
  const before = random.pick(['', '<workbookPr/>', '<workbookPr defaultThemeVersion="124226"/>', '<fileVersion appName="xl"/><workbookPr/>']) + random.pick(['', '<bookViews><workbookView activeTab="0"/></bookViews>']);
  const names = random.pick(['', '', '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Uppföljning!$A$1:$E$8</definedName><definedName name="Gräns" hidden="1">Uppföljning!$B$5</definedName></definedNames>']);
  builder.main(workbook, `${sml}.sheet.main+xml`, 'workbook', `${before}<sheets>${tabs.join('')}</sheets>${names}${random.pick(['', '<calcPr calcId="191029"/>'])}`, builder.dialect.isStrict ? ' conformance="strict"' : '');
  builder.relate(workbook, related);
  builder.relate('', [{ id: 'rId1', kind: 'officeDocument', target: workbook }]);
  builder.finish();
  return builder.parts;
}

/** What may hang on a sheet: comments, a table, a link outside. */
function sheetParts(builder: Builder, sheet: string, folder: string): void {
  const { random } = builder;
  const related: Related[] = [];
  if (random.chance(0.4)) {
    builder.main(`${folder}comments1.xml`, `${sml}.comments+xml`, 'comments', '<authors><author>A</author></authors><commentList><comment ref="B5" authorId="0"><text><t>Se protokoll</t></text></comment></commentList>');
    related.push({ id: 'rId1', kind: 'comments', target: `${folder}comments1.xml` });
  }
  if (random.chance(0.3)) related.push({ id: 'rId2', kind: 'hyperlink', target: 'https://example.org/?a=1&amp;b=2', isExternal: true });
  builder.relate(sheet, related);
}

function otherSheet(builder: Builder, kind: string, folder: string, relate: (kind: string, target: string, more?: Partial<Related>) => string, tab: (name: string, id: string, state?: string) => void): void {
  if (kind === 'chartsheet') {
    builder.main(`${folder}chartsheets/sheet1.xml`, `${sml}.chartsheet+xml`, 'chartsheet', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
    tab('Diagram1', relate('chartsheet', `${folder}chartsheets/sheet1.xml`));
  } else if (kind === 'dialogsheet') {
    builder.main(`${folder}dialogsheets/sheet1.xml`, `${sml}.dialogsheet+xml`, 'dialogsheet', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
    tab('Dialog1', relate('dialogsheet', `${folder}dialogsheets/sheet1.xml`), ' state="hidden"');
  } else if (kind === 'macrosheet') {
    builder.xml(`${folder}macrosheets/sheet1.xml`, 'application/vnd.ms-excel.macrosheet+xml', `<xm:macrosheet xmlns="${builder.dialect.main}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData/></xm:macrosheet>`);
    tab('Makro1', relate('xlMacrosheet', `${folder}macrosheets/sheet1.xml`, { type: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet' }));
  } else {
    const path = `${folder}worksheets/${kind}.xml`;
    builder.main(path, worksheetType, 'worksheet', kind === 'empty' ? '<sheetData/>' : `<sheetData>${cellsOf([['Anteckning', 17]])}</sheetData>`);
    tab(kind === 'empty' ? 'Blad &amp; 2' : kind === 'hidden' ? 'Dolt' : "Gömt 'x'y", relate('worksheet', path), kind === 'empty' ? '' : ` state="${kind}"`);
  }
}

/** Parts that a reader has no use for, and must not lose. */
function looseParts(builder: Builder, folder: string, relate: (kind: string, target: string) => string): void {
  const { random } = builder;
  if (random.chance(0.4)) {
    builder.xml(`${folder}theme/theme1.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml', '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements/></a:theme>');
    relate('theme', `${folder}theme/theme1.xml`);
  }
  if (random.chance(0.3)) builder.add('docProps/thumbnail.png', 'image/png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]));
  if (random.chance(0.3)) builder.add(`${folder}printerSettings/printerSettings1.bin`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings', Uint8Array.from({ length: 300 }, (_, at) => (at * 7919) & 255));
  if (random.chance(0.3)) builder.xml('customXml/item1.xml', 'application/xml', '<own xmlns="urn:own">å &amp; ä</own>');
}

/** The parts in a zip: stored or packed, in any order, with folders here and there. */
export function zipOf(parts: Parts, random: Random): Uint8Array {
  const files: Zippable = {};
  const first = random.chance(0.8) ? ['[Content_Types].xml'] : [];
  if (random.chance(0.1)) files['xl/'] = [new Uint8Array(), { level: 0, mtime: time }];
  const level = random.pick([0, 6, 6] as const);
  for (const name of [...first, ...random.shuffled([...parts.keys()].filter((one) => !first.includes(one)))]) {
    const content = parts.get(name) ?? '';
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level: random.chance(0.15) ? 0 : level, mtime: time }];
  }
  return zipSync(files);
}

const time = new Date(1980, 0, 31);
