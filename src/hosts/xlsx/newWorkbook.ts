import type { SheetPlan } from '../../workbook/sheetPlan';
import { nothingKept } from './writing/keptParts';
import { chartXml } from './writing/chartXml';
import { transitional as dialect, xmlDeclaration } from './writing/dialect';
import { chartAnchorXml, emptyDrawing } from './writing/drawingXml';
import { packParts, relationshipsOf, type NewPart } from './writing/newPackage';
import { partTypes } from './writing/partTypes';
import { sheetXml } from './writing/sheetXml';
import { openStyles, type StyleBook } from './writing/styleBook';
import { longestTabName, tabNameOf } from './writing/tabNames';
import { wantedNames } from './writing/wantedNames';
import { escapeAttribute, escapeString, escapeText } from './writing/xmlEdit';

/** What the file says of itself, beside its sheets. Nothing else is said: no author, organisation, program path or time. */
export interface DocumentProperties {
  readonly title: string;
  /** Such as the committee and the period. */
  readonly subject: string;
  /** A language tag such as `sv-SE`. */
  readonly language: string;
}

const coreProperties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const corePropertiesRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const appProperties = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

const text = (value: string): string => escapeText(escapeString(value));

/** Names as Excel takes them, each once. */
function tabNames(plans: readonly SheetPlan[]): string[] {
  const taken = new Set<string>();
  return plans.map(({ name }) => {
    const plain = tabNameOf(name, 'Rapport');
    let fitting = plain;
    for (let number = 2; taken.has(fitting.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      fitting = plain.slice(0, longestTabName - ending.length) + ending;
    }
    taken.add(fitting.toLowerCase());
    return fitting;
  });
}

function sheetParts(plan: SheetPlan, name: string, position: number, firstChart: number, styles: StyleBook): NewPart[] {
  const path = `xl/worksheets/sheet${position + 1}.xml`;
  const drawn = plan.charts.length > 0;
  const xml = sheetXml(plan, { dialect, styles, date1904: false, tabSelected: position === 0, drawingId: drawn ? 'rId1' : null, kept: nothingKept });
  const sheet: NewPart = { path, type: partTypes.sheet, xml };
  if (!drawn) return [sheet];
  const drawing = `xl/drawings/drawing${position + 1}.xml`;
  const charts = plan.charts.map((chart, at): NewPart => ({
    path: `xl/charts/chart${firstChart + at}.xml`, type: partTypes.chart, xml: chartXml(chart, { plan, sheetName: name, dialect }),
  }));
  const { head, tail } = emptyDrawing(dialect);
  const anchors = plan.charts.map((chart, at) => chartAnchorXml(chart, at + 2, `rId${at + 1}`, dialect));
  return [
    sheet, relationshipsOf(path, [{ kind: 'drawing', target: `../drawings/drawing${position + 1}.xml` }]),
    { path: drawing, type: partTypes.drawing, xml: head + anchors.join('') + tail },
    relationshipsOf(drawing, charts.map((_, at) => ({ kind: 'chart', target: `../charts/chart${firstChart + at}.xml` }))),
    ...charts,
  ];
}

/** What is printed of each sheet; a plan's own mark and names are not for a workbook that stands alone. */
function printNames(plans: readonly SheetPlan[], names: readonly string[]): string {
  const wanted = plans.flatMap((plan, position) => wantedNames({ plan, name: names[position] ?? '', position, existing: null }))
    .filter(({ localSheet }) => localSheet !== null);
  return wanted.map(({ name, localSheet, refersTo }) => `<definedName name="${name}" localSheetId="${localSheet ?? 0}">${text(refersTo)}</definedName>`).join('');
}

function workbookXml(plans: readonly SheetPlan[], names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeAttribute(escapeString(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${xmlDeclaration}<workbook xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"><workbookPr/>`
    + `<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${printNames(plans, names)}</definedNames></workbook>`;
}

function coreXml({ title, subject, language }: DocumentProperties): string {
  return `${xmlDeclaration}<cp:coreProperties xmlns:cp="${coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/">`
    + `<dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject><dc:language>${text(language)}</dc:language></cp:coreProperties>`;
}

function allParts(plans: readonly SheetPlan[], properties: DocumentProperties): NewPart[] {
  const styles = openStyles(null, dialect);
  if (styles === null) throw new Error('The empty styles can\'t be read.');
  const names = tabNames(plans);
  let charts = 1;
  const sheets = plans.flatMap((plan, position) => {
    const made = sheetParts(plan, names[position] ?? '', position, charts, styles);
    charts += plan.charts.length;
    return made;
  });
  return [
    relationshipsOf('', [
      { kind: 'officeDocument', target: 'xl/workbook.xml' }, { kind: corePropertiesRelationship, target: 'docProps/core.xml' },
      { kind: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    { path: 'docProps/core.xml', type: partTypes.coreProperties, xml: coreXml(properties) },
    { path: 'docProps/app.xml', type: partTypes.appProperties, xml: `${xmlDeclaration}<Properties xmlns="${appProperties}"><DocSecurity>0</DocSecurity></Properties>` },
    { path: 'xl/workbook.xml', type: partTypes.workbook, xml: workbookXml(plans, names) },
    relationshipsOf('xl/workbook.xml', [
      ...plans.map((_, at) => ({ kind: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })), { kind: 'styles', target: 'styles.xml' },
    ]),
    ...sheets,
    // Last: the sheets have said which styles they need.
    { path: 'xl/styles.xml', type: partTypes.styles, xml: styles.text() },
  ];
}

/**
 * A workbook of these sheets alone, as .xlsx: the first is shown. It has no names but what is printed, and no links.
 * The same plans and properties give the same bytes.
 */
export function newWorkbook(plans: readonly SheetPlan[], properties: DocumentProperties): Uint8Array<ArrayBuffer> {
  if (plans.length === 0) throw new Error('A workbook needs a sheet.');
  const bytes = packParts(allParts(plans, properties));
  if (bytes === null) throw new Error('The sheets are larger than a zip can hold.');
  return bytes;
}
