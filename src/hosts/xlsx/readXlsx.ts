import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import type { Task } from '../../workbook/host';
import type { RawName, RawSheet, RawWorkbook } from '../../workbook/rawSheet';
import { openPackage, type SheetEntry, type XlsxPackage } from './package';
import { beyondSheet, tooDeep } from './reading/characters';
import { beyondLastCell, damagedPart, damagedSheet, interrupted, nestedTooDeep, tooLarge, tooWide, unreadEncoding, zipProblem } from './reading/fileProblems';
import { finishSheet } from './reading/finishSheet';
import { limits, tooMany } from './reading/limits';
import { piecesOf, Scratch, type PieceFailure } from './reading/pieces';
import { SheetScanner, type ScanContext } from './reading/sheetScanner';
import { parseSharedStrings } from './reading/strings';
import { noStyles, parseStyles } from './reading/styles';
import { readTables } from './reading/tables';
import type { ZipEntry } from './zip';

/**
 * Reads an .xlsx or .xlsm file, and lets other work in now and then. The problem is a sentence with the remedy.
 * Chart sheets have no cells and are left out.
 */
export async function readXlsx(bytes: Uint8Array, task: Task = {}): Promise<Result<RawWorkbook, Problem>> {
  const xlsx = openPackage(bytes);
  if (!xlsx.ok) return xlsx;
  const steps = readSteps(xlsx.value, task);
  let paused = Date.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (Date.now() - paused < longestWork) continue;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    paused = Date.now();
  }
}

/** Milliseconds between pauses: short enough that a cancel arrives and a page stays alive. */
const longestWork = 50;

/** The same at one go, for short files and for workers that have nothing else to do. */
export function readXlsxNow(bytes: Uint8Array, task: Task = {}): Result<RawWorkbook, Problem> {
  const xlsx = openPackage(bytes);
  if (!xlsx.ok) return xlsx;
  const steps = readSteps(xlsx.value, task);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The reading, with a step after each piece of a sheet. */
type Steps<T> = Generator<void, Result<T, Problem>, void>;

function* readSteps(xlsx: XlsxPackage, task: Task): Steps<RawWorkbook> {
  const context = readContext(xlsx);
  if (!context.ok) return context;
  const worksheets = xlsx.sheets.filter((sheet) => sheet.kind === 'worksheet');
  const total = worksheets.reduce((sum, sheet) => sum + packedSize(xlsx, sheet), 0);
  const sheets: RawSheet[] = [];
  const room: Room = { cells: limits.cells - context.value.strings.length, gaps: limits.gaps };
  let done = 0;
  const watch: Watch = {
    report: (used) => task.progress?.(total === 0 ? 1 : Math.min(1, (done + used) / total)),
    cancelled: () => task.signal?.aborted === true,
    scratch: new Scratch(),
  };
  for (const sheet of worksheets) {
    const read = yield* readSheet(xlsx, sheet, context.value, watch, room);
    if (!read.ok) return read;
    sheets.push(read.value);
    done += packedSize(xlsx, sheet);
  }
  if (watch.cancelled()) return fail(interrupted());
  task.progress?.(1);
  return ok({ sheets, names: workbookNames(xlsx), numberFormats: context.value.formats.codes });
}

/** What the sheets that are still to be read may have together. */
interface Room {
  cells: number;
  gaps: number;
}

interface Watch {
  /** Compressed bytes of this sheet that are read. */
  report(used: number): void;
  cancelled(): boolean;
  readonly scratch: Scratch;
}

function packedSize(xlsx: XlsxPackage, sheet: SheetEntry): number {
  return (sheet.partPath === null ? null : xlsx.entry(sheet.partPath))?.compressed.length ?? 0;
}

const workbookNames = (xlsx: XlsxPackage): RawName[] =>
  xlsx.definedNames
    .filter((name) => name.localSheet === null)
    .map((name) => ({ name: name.name, refersTo: `=${name.refersTo.replace(/^=/, '')}` }));

/** The strings and formats that the cells refer to. */
function readContext(xlsx: XlsxPackage): Result<ScanContext, Problem> {
  const relationships = xlsx.relationships(xlsx.workbookPath);
  if (!relationships.ok) return relationships;
  const partOfKind = (kind: string) => relationships.value.find((found) => found.kind === kind && !found.external)?.target ?? null;
  const stylesPath = partOfKind('styles');
  const stylesXml = textOfPart(xlsx, stylesPath);
  if (!stylesXml.ok) return stylesXml;
  const styles = stylesXml.value === null ? noStyles() : parseStyles(stylesXml.value);
  if (styles === null) return fail(damagedPart(stylesPath ?? ''));
  const stringsPath = partOfKind('sharedStrings');
  const stringsXml = textOfPart(xlsx, stringsPath);
  if (!stringsXml.ok) return stringsXml;
  const strings = stringsXml.value === null ? [] : parseSharedStrings(stringsXml.value);
  if (strings === null) return fail(damagedPart(stringsPath ?? ''));
  if (strings.length > limits.sharedStrings) return fail(tooMany('sharedStrings'));
  if (styles.formats.byStyle.length > limits.formats) return fail(tooMany('formats'));
  return ok({ strings, ...styles, date1904: xlsx.date1904 });
}

function textOfPart(xlsx: XlsxPackage, path: string | null): Result<string | null, Problem> {
  return (path === null ? null : xlsx.text(path)) ?? ok(null);
}

function* readSheet(
  xlsx: XlsxPackage, sheet: SheetEntry, context: ScanContext, watch: Watch, room: Room,
): Steps<RawSheet> {
  const entry = sheet.partPath === null ? null : xlsx.entry(sheet.partPath);
  if (entry === null) return fail(damagedSheet(sheet.name));
  const refused = xlsx.claim(entry);
  if (refused !== null) return fail(refused.rule === 'file-damaged' ? damagedSheet(sheet.name) : refused);
  const scanner = new SheetScanner(context);
  const scanned = yield* scanPieces(entry, sheet, scanner, watch, room);
  if (!scanned.ok) return scanned;
  if (scanner.root !== 'worksheet' || !scanner.closed) return fail(damagedSheet(sheet.name));
  room.cells -= scanner.rows.count;
  room.gaps -= scanner.rows.gaps;
  const tables = readTables(xlsx, entry.name);
  if (!tables.ok) return tables;
  const read = finishSheet(scanner, { name: sheet.name, visibility: sheet.state, tables: tables.value });
  return read === null ? fail(tooMany('covered', sheet.name)) : ok(read);
}

function* scanPieces(
  entry: ZipEntry, sheet: SheetEntry, scanner: SheetScanner, watch: Watch, room: Room,
): Steps<null> {
  const pieces = piecesOf(entry, entry.size, watch.scratch);
  let consumed = 0;
  for (;;) {
    if (watch.cancelled()) return fail(interrupted());
    const next = pieces.next(consumed);
    if (!next.ok) return fail(pieceProblem(next.error, sheet));
    if (next.value === null) return ok(null);
    const piece = next.value;
    const used = scanner.scan(piece.buffer, piece.end);
    if (used === null) return fail(scanProblem(scanner, sheet));
    if (piece.last && used < piece.end) return fail(damagedSheet(sheet.name));
    if (scanner.rows.count > room.cells) return fail(tooLarge());
    if (scanner.rows.gaps > room.gaps) return fail(tooWide(sheet.name));
    if (scanner.hasLongFormula) return fail(tooMany('formulaText', sheet.name));
    if (scanner.outside.merges.length > limits.merges) return fail(tooMany('merges', sheet.name));
    consumed = used;
    watch.report(piece.used);
    yield;
  }
}

function scanProblem({ fault, beyond }: SheetScanner, sheet: SheetEntry): Problem {
  if (fault === tooDeep) return nestedTooDeep(sheet.partPath ?? '');
  return fault === beyondSheet ? beyondLastCell(sheet.name, beyond) : damagedSheet(sheet.name);
}

function pieceProblem(failure: PieceFailure, sheet: SheetEntry): Problem {
  if (failure === 'encoding') return unreadEncoding(sheet.partPath ?? '');
  return failure === 'damaged' ? damagedSheet(sheet.name) : zipProblem(failure);
}
