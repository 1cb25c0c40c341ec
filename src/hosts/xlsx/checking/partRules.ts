import { columnIndex, type CellRange } from '../../../values/cell';
import { xmlAttributes, xmlTags, type XmlTag } from '../xml';
import { fileRange } from '../reading/fileRange';
import { limits } from '../reading/limits';
import { countedStyleFormats, mostCellFormats } from '../writing/formatCount';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../writing/xmlTree';
import { isTabName } from '../writing/tabNames';
import { mergeFaults } from './mergeRule';

/** What is wrong in one part, by a rule that docs/package-rules.md gives the source of. */
export interface PartFault {
  readonly rule: 'ids' | 'sheets' | 'names' | 'styles' | 'order' | 'cells' | 'merges';
  readonly detail: string;
}

const fault = (rule: PartFault['rule'], detail: string): PartFault => ({ rule, detail });

const twice = (all: readonly string[]): string[] => [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];

const highestSheetId = 65_534;

/** Tabs and names of `xl/workbook.xml`. */
export function workbookFaults(xml: string): PartFault[] {
  const root = parseXml(xml);
  const list = root && childOf(root, 'sheets');
  const sheets = list ? childrenOf(list, 'sheet') : [];
  if (root === null || sheets.length === 0) return [fault('sheets', 'no sheet')];
  const names = sheets.map((sheet) => attributeOf(sheet, 'name') ?? '');
  const ids = sheets.map((sheet) => attributeOf(sheet, 'sheetId') ?? '');
  return [
    ...names.filter((name) => !isTabName(name)).map((name) => fault('sheets', `the tab name "${name}"`)),
    ...twice(names.map((name) => name.toLowerCase())).map((name) => fault('sheets', `two tabs "${name}"`)),
    ...ids.filter((id) => !/^\d+$/.test(id) || Number(id) < 1 || Number(id) > highestSheetId).map((id) => fault('ids', `sheetId "${id}"`)),
    ...twice(ids).map((id) => fault('ids', `two sheets with sheetId ${id}`)),
    ...definedNameFaults(root, sheets.length),
    ...orderFaults(root, workbookOrder),
  ];
}

/** What Excel takes of a name and of its comment: [MS-OI29500] 2.1.568. */
const longestName = 255;

/** A name that is a cell's would mean the cell. */
function isCell(name: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return letters !== '' && columnIndex(letters) < limits.columns && Number(digits) >= 1 && Number(digits) <= limits.rows;
}

function definedNameFaults(root: XmlElement, sheets: number): PartFault[] {
  const list = childOf(root, 'definedNames');
  const seen = new Set<string>();
  return (list ? childrenOf(list, 'definedName') : []).flatMap((element) => {
    const name = attributeOf(element, 'name') ?? '';
    const scope = attributeOf(element, 'localSheetId') ?? '';
    const key = `${name.toLowerCase()} ${scope}`;
    const isTwin = seen.has(key);
    seen.add(key);
    if (isTwin) return [fault('names', `two names "${name}"`)];
    if (name === '' || name.length > longestName || /[\s,;:!"']/.test(name) || isCell(name)) return [fault('names', `the name "${name}"`)];
    if ((attributeOf(element, 'comment') ?? '').length > longestName) return [fault('names', `the comment of "${name}"`)];
    return scope !== '' && !(Number(scope) < sheets) ? [fault('names', `"${name}" belongs to sheet ${scope} of ${sheets}`)] : [];
  });
}

/** That the formats of `xl/styles.xml` point at fonts, fills and borders that are there. */
export function styleFaults(xml: string): PartFault[] {
  const root = parseXml(xml);
  if (root?.name !== 'styleSheet') return [fault('styles', 'no style sheet')];
  const sizes = Object.fromEntries(['fonts', 'fills', 'borders', 'cellStyleXfs'].map((name) => [name, childOf(root, name)?.children.length ?? 0]));
  const formats = childOf(root, 'cellXfs')?.children ?? [];
  const found = orderFaults(root, styleOrder);
  const counted = formats.length + countedStyleFormats(root);
  if (counted > mostCellFormats) found.push(fault('styles', `${counted} cell formats`));
  const pointers = [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders'], ['xfId', 'cellStyleXfs']] as const;
  formats.forEach((format, index) => {
    for (const [attribute, section] of pointers) {
      const value = attributeOf(format, attribute);
      if (value !== undefined && Number(value) > 0 && !(Number(value) < (sizes[section] ?? 0))) found.push(fault('styles', `format ${index}: ${attribute} ${value}`));
    }
  });
  return found;
}

/** Rows and cells of a worksheet in order, their formats there, its elements in the order of the schema, no merged range over another. */
export function sheetFaults(xml: string, formats: number): PartFault[] {
  const found: PartFault[] = [];
  const order = new OrderOfTags(sheetOrder);
  const merges: CellRange[] = [];
  let row = 0;
  let column = 0;
  for (const tag of xmlTags(xml)) {
    const wrong = order.take(tag);
    if (wrong !== null) found.push(fault('order', wrong));
    if (tag.name === 'mergeCell') merges.push(...mergedBy(tag));
    if (tag.kind === 'close' || (tag.name !== 'row' && tag.name !== 'c') || order.current !== 'sheetData') continue;
    const attributes = xmlAttributes(tag);
    if (tag.name === 'row') {
      const next = Number(attributes.get('r') ?? row + 1);
      if (!(next > row)) found.push(fault('cells', `row ${next} after row ${row}`));
      row = next;
      column = 0;
    } else {
      const reference = /^([A-Z]{1,3})(\d+)$/.exec(attributes.get('r') ?? '');
      const next = reference ? columnIndex(reference[1] ?? '') + 1 : column + 1;
      if (reference !== null && Number(reference[2]) !== row) found.push(fault('cells', `${reference[0]} in row ${row}`));
      if (!(next > column)) found.push(fault('cells', `column ${next} after column ${column} in row ${row}`));
      column = next;
      const style = attributes.get('s');
      if (style !== undefined && Number(style) > 0 && !(Number(style) < formats)) found.push(fault('cells', `row ${row}: format ${style} is not there`));
    }
    if (found.length > mostTold) return found;
  }
  return [...found, ...mergeFaults(merges).slice(0, mostTold).map((detail) => fault('merges', detail))];
}

function mergedBy(tag: XmlTag): CellRange[] {
  const range = tag.kind === 'close' ? null : fileRange(xmlAttributes(tag).get('ref'));
  return range === null ? [] : [range];
}

/** More faults than anyone reads. */
const mostTold = 50;

/** ECMA-376 part 1, 18.2.27 (CT_Workbook), 18.8.39 (CT_Stylesheet) and 18.3.1.99 (CT_Worksheet): sequences. */
const workbookOrder = words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`);
const styleOrder = words('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst');
const sheetOrder = words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
  oleObjects controls webPublishItems tableParts extLst`);

function words(text: string): ReadonlyMap<string, number> {
  return new Map(text.split(/\s+/).map((name, index) => [name, index]));
}

function orderFaults(root: XmlElement, order: ReadonlyMap<string, number>): PartFault[] {
  let before = -1;
  return root.children.flatMap(({ name }) => {
    const place = order.get(name) ?? before;
    const wrong = place < before;
    before = Math.max(before, place);
    return wrong ? [fault('order', `<${name}> too late`)] : [];
  });
}

/** The same while tags go by. */
class OrderOfTags {
  /** The root's child that is open. */
  current = '';
  private depth = 0;
  private before = -1;

  constructor(private readonly order: ReadonlyMap<string, number>) {}

  take(tag: XmlTag): string | null {
    if (tag.kind === 'close') {
      this.depth--;
      return null;
    }
    const isChild = this.depth === 1;
    if (tag.kind === 'open') this.depth++;
    if (!isChild) return null;
    this.current = tag.name;
    const place = this.order.get(tag.name) ?? this.before;
    const wrong = place < this.before;
    this.before = Math.max(this.before, place);
    return wrong ? `<${tag.name}> too late` : null;
  }
}
