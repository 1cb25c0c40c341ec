import { localAddress } from '../../../values/cell';
import type { Problem } from '../../../values/problem';
import { fail, ok, type Result } from '../../../values/result';
import type { WorkbookPlan } from '../../../workbook/sheetPlan';
import { damagedPart } from '../reading/fileProblems';
import type { XlsxPackage } from '../package';
import { dropCalcChain, formulasChanged } from './calcChain';
import { dialectOf, type Dialect } from './dialect';
import { keptParts, nothingKept, type KeptParts } from './keptParts';
import { keepingNotes } from './noteXml';
import { putDrawing } from './ownDrawing';
import { PackageEdits } from './packageEdits';
import { partTypes } from './partTypes';
import { listTooLong } from '../../../workbook/hostProblems';
import { sheetProtected, structureProtected, tooManyStyles } from './problems';
import { mostCellFormats } from './formatCount';
import { highestStyle } from './highestStyle';
import { isTabSelected } from './selectedTabs';
import { sheetXml, writableList } from './sheetXml';
import { openStyles, type StyleBook } from './styleBook';
import { findTargets, markOf, type Target } from './targets';
import { wantedNames } from './wantedNames';
import { activationEdits, freeSheetIds, nameEdits, sheetEdits, sheetsWithoutId, structureIsProtected, type NewSheet } from './workbookEdits';
import { setAttribute, type TextEdit } from './xmlEdit';
import { parseXml, type XmlElement } from './xmlTree';

export interface Patch {
  readonly edits: PackageEdits;
  readonly targets: readonly Target[];
}

interface Workshop {
  readonly xlsx: XlsxPackage;
  readonly edits: PackageEdits;
  readonly dialect: Dialect;
  /** Where the workbook part lies: `xl/`. */
  readonly folder: string;
  readonly styles: StyleBook;
}

interface Work {
  readonly target: Target;
  readonly path: string;
  readonly kept: KeptParts;
}

/** All changes that a plan makes to a package; nothing is packed yet. */
export function patchPackage(xlsx: XlsxPackage, plan: WorkbookPlan): Result<Patch, Problem> {
  const targets = findTargets(xlsx, plan);
  if (!targets.ok) return targets;
  const edits = new PackageEdits(xlsx);
  const xml = edits.text(xlsx.workbookPath) ?? '';
  const root = parseXml(xml);
  if (root === null) return fail(edits.problem ?? damagedPart(xlsx.workbookPath));
  const dialect = dialectOf(xml);
  const folder = xlsx.workbookPath.slice(0, xlsx.workbookPath.lastIndexOf('/') + 1);

  const works = targets.value.map((target) => workOn(edits, target, dialect));
  const refused = refusal(works, root);
  if (refused) return fail(refused);

  const stylesPath = edits.relationships(xlsx.workbookPath).find((one) => one.kind === 'styles')?.target ?? null;
  const styles = openStyles(stylesPath === null ? null : edits.text(stylesPath), dialect, highestStyle(xlsx, mostCellFormats));
  if (styles === null) return fail(edits.problem ?? damagedPart(stylesPath ?? 'styles.xml'));

  const workshop: Workshop = { xlsx, edits, dialect, folder, styles };
  const shown = activated(workshop, works, plan);
  const added = putSheets(workshop, works, shown, root);
  if (styles.cellFormats > mostCellFormats) return fail(tooManyStyles());
  putStyles(workshop, stylesPath);
  putWorkbook(workshop, works, shown, added);
  const gone = works.some((work) => work.target.existing !== null && formulasChanged(work.kept.formulas, work.target.plan));
  if (gone) dropCalcChain(edits, xlsx.workbookPath);
  return edits.problem ? fail(edits.problem) : ok({ edits, targets: targets.value });
}

function workOn(edits: PackageEdits, target: Target, dialect: Dialect): Work {
  const path = target.existing?.partPath ?? '';
  if (target.existing === null) return { target, path, kept: nothingKept };
  const xml = edits.text(path);
  const kept = xml === null ? null : keptParts(xml, dialect);
  if (kept === null) edits.problem ??= damagedPart(path);
  return { target, path, kept: kept ?? nothingKept };
}

function refusal(works: readonly Work[], root: XmlElement): Problem | null {
  for (const { target, kept } of works) {
    if (kept.protected) return sheetProtected(target.name);
    if (target.existing === null && structureIsProtected(root)) return structureProtected();
    const unwritable = target.plan.validations.find((one) => !writableList(one.list));
    if (unwritable) return listTooLong(target.name, localAddress(unwritable.range.top, unwritable.range.left));
  }
  return null;
}

/**
 * The sheet to show, when that can be done. Selected tabs of the user's can't be unselected without changing their
 * parts, and two selected tabs are a group: what is typed into one goes into both. Then the view stays as it is.
 */
function activated({ xlsx }: Workshop, works: readonly Work[], plan: WorkbookPlan): Target | null {
  const target = works.find((work) => work.target.plan.mark === plan.activate)?.target;
  if (!target || (target.existing && target.existing.state !== 'visible')) return null;
  const own = new Set(works.map((work) => work.target.position));
  const selected = xlsx.sheets.some((sheet, position) => {
    const entry = own.has(position) || sheet.partPath === null ? null : xlsx.entry(sheet.partPath);
    return entry !== null && isTabSelected(entry);
  });
  return selected ? null : target;
}

/** Writes the parts of the sheets, and relates the new ones to the workbook. */
function putSheets(workshop: Workshop, works: readonly Work[], shown: Target | null, root: XmlElement): NewSheet[] {
  const { edits, xlsx, dialect, folder, styles } = workshop;
  const ids = freeSheetIds(root, works.length + sheetsWithoutId(root).length).slice(sheetsWithoutId(root).length);
  const added: NewSheet[] = [];
  for (const { target, path, kept } of works) {
    const sheetPath = target.existing ? path : edits.freePath(`${folder}worksheets/sheet`, '.xml');
    // A table that was laid over our cells would contradict what they now hold: Excel would call the file damaged.
    for (const table of edits.relationships(sheetPath).filter((one) => one.kind === 'table')) edits.remove(table.target);
    edits.unrelate(sheetPath, (one) => one.kind === 'table');
    const markComment = markOf(xlsx, target.plan.mark)?.comment ?? '';
    const drawingId = putDrawing(edits, target.plan, { sheetPath, sheetName: target.name, folder, dialect, markComment });
    const tabSelected = shown === null ? kept.tabSelected : shown === target;
    const planned = sheetXml(target.plan, { dialect, styles, date1904: xlsx.date1904, tabSelected, drawingId, kept });
    edits.put(sheetPath, target.existing ? keepingNotes(target.plan, edits.text(sheetPath), planned) : planned);
    if (target.existing) continue;
    edits.setContentType(sheetPath, partTypes.sheet);
    const relationshipId = edits.relate(xlsx.workbookPath, sheetPath, dialect.relationshipType('worksheet'));
    added.push({ name: target.name, sheetId: ids[added.length] ?? 0, relationshipId });
  }
  return added;
}

function putStyles({ edits, xlsx, dialect, folder, styles }: Workshop, known: string | null): void {
  // A part of that name that nothing relates to is not ours to write over.
  const usual = `${folder}styles.xml`;
  const path = known ?? (edits.exists(usual) ? edits.freePath(`${folder}styles`, '.xml') : usual);
  // A relation may name a part that is not there.
  if (!edits.exists(path)) edits.setContentType(path, partTypes.styles);
  edits.put(path, styles.text());
  if (known !== null) return;
  edits.relate(xlsx.workbookPath, path, dialect.relationshipType('styles'));
}

function putWorkbook(workshop: Workshop, works: readonly Work[], shown: Target | null, added: readonly NewSheet[]): void {
  const targets = works.map((work) => work.target);
  const own = { positions: new Set(targets.map((target) => target.position)), names: targets.map((target) => target.name) };
  workshop.edits.editTree(workshop.xlsx.workbookPath, (root, xml) => [
    ...idEdits(root),
    ...sheetEdits(root, added, workshop.dialect),
    ...nameEdits(root, xml, targets.flatMap(wantedNames), own),
    ...(shown ? activationEdits(root, shown.position) : []),
  ]);
}

/** Gives a number to sheets that lack one. */
function idEdits(root: XmlElement): TextEdit[] {
  const without = sheetsWithoutId(root);
  const ids = freeSheetIds(root, without.length);
  return without.map((sheet, index) => setAttribute(sheet, 'sheetId', String(ids[index] ?? 0)));
}
