import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import { MARK_PREFIX } from '../../workbook/marks';
import {
  binaryWorkbook, damagedFile, damagedPart, nestedTooDeep, notAWorkbook, openDocument, sharedWorkbook, signedWorkbook,
  tooLarge, unreadEncoding, zipProblem,
} from './reading/fileProblems';
import { tooDeep } from './reading/characters';
import { faultOf } from './reading/document';
import { inUtf8 } from './reading/encoding';
import { limits, tooMany } from './reading/limits';
import { oleProblem, textProblem } from './reading/oldFiles';
import {
  parseContentTypes, parseRelationships, partKey, relationshipsPath, type ContentTypes, type Relationship,
} from './reading/parts';
import { parseWorkbookPart, type DefinedName, type SheetEntry } from './reading/workbookPart';
import { inflateEntry, openZip, refuseBySize, type ZipArchive, type ZipEntry } from './zip';

export type { ContentTypes, Relationship } from './reading/parts';
export type { DefinedName, SheetEntry, SheetPartKind } from './reading/workbookPart';

/** An .xlsx or .xlsm file as a package of parts. Part names are found without regard to case or a leading slash. */
export interface XlsxPackage {
  readonly archive: ZipArchive;
  readonly contentTypes: ContentTypes;
  /** Such as `xl/workbook.xml`. */
  readonly workbookPath: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  /** The zip entry of a part; null when there is none. */
  entry(name: string): ZipEntry | null;
  /** A part's bytes; null when there is none. */
  part(name: string): Result<Uint8Array, Problem> | null;
  /** The text of a part that is XML by its grammar; null when there is none. */
  text(name: string): Result<string, Problem> | null;
  /** The declared type of a part, by its name or its extension. */
  contentType(name: string): string | null;
  /** The relationships of a part ('' for the package), with their targets resolved; empty when it has none. */
  relationships(name: string): Result<readonly Relationship[], Problem>;
  /** Takes an entry's size from what may be unpacked of the whole file; the problem says that it is too much. */
  claim(entry: ZipEntry): Problem | null;
}

type Parts = Pick<XlsxPackage, 'archive' | 'entry' | 'part' | 'text' | 'relationships' | 'claim'>;

/** Opens a workbook; the problem is a sentence with the remedy. */
export function openPackage(bytes: Uint8Array): Result<XlsxPackage, Problem> {
  // Known by its first bytes: an old workbook may have a new one embedded, which a zip reader would find.
  const old = oleProblem(bytes);
  if (old !== null) return fail(old);
  const archive = openZip(bytes);
  if (!archive.ok) return fail((archive.error === 'notZip' ? textProblem(bytes) : null) ?? zipProblem(archive.error));
  if (archive.value.entries.length > limits.parts) return fail(tooMany('parts'));
  const parts = partsOf(archive.value);
  const typesXml = parts.text('[Content_Types].xml');
  if (typesXml === null) return fail(withoutContentTypes(parts));
  if (!typesXml.ok) return typesXml;
  const contentTypes = parseContentTypes(typesXml.value);
  const contentType = (name: string) => contentTypes.overrides.get(partKey(name))
    ?? contentTypes.defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;

  const workbookPath = findWorkbook(parts, contentTypes);
  if (!workbookPath.ok) return workbookPath;
  const type = contentType(workbookPath.value) ?? '';
  if (/sheet\.binary/i.test(type)) return fail(binaryWorkbook());
  if (/wordprocessingml|presentationml/i.test(type)) return fail(notAWorkbook());
  const workbookXml = parts.text(workbookPath.value);
  if (workbookXml === null) return fail(damagedPart(workbookPath.value));
  if (!workbookXml.ok) return workbookXml;
  const relationships = parts.relationships(workbookPath.value);
  if (!relationships.ok) return relationships;
  const workbook = parseWorkbookPart(workbookXml.value, relationships.value);
  if (workbook.definedNames.filter(isUsers).length > limits.names) return fail(tooMany('names'));
  if (workbook.sheets.length === 0) return fail(damagedPart(workbookPath.value));
  return ok({ ...parts, ...workbook, contentTypes, contentType, workbookPath: workbookPath.value });
}

/** Excel's own names, and ours that mark what is written: they come on top of what a workbook may have. */
const isUsers = ({ name }: DefinedName): boolean => !name.startsWith('_xlnm.') && !name.startsWith(MARK_PREFIX);

function partsOf(archive: ZipArchive): Parts {
  const byName = new Map<string, ZipEntry>();
  for (const entry of archive.entries) if (!byName.has(partKey(entry.name))) byName.set(partKey(entry.name), entry);
  const entry = (name: string) => byName.get(partKey(name)) ?? null;

  const claimed = new Set<ZipEntry>();
  let left = limits.unpacked;
  const claim = (wanted: ZipEntry) => {
    const refused = refuseBySize(wanted, claimed.has(wanted) ? limits.unpacked : left);
    if (refused !== null) return zipProblem(refused, wanted.name);
    if (!claimed.has(wanted)) left -= wanted.size;
    claimed.add(wanted);
    return null;
  };

  const part = (name: string): Result<Uint8Array, Problem> | null => {
    const wanted = entry(name);
    if (wanted === null) return null;
    const refused = claim(wanted);
    if (refused !== null) return fail(refused);
    const inflated = inflateEntry(wanted, limits.unpacked);
    return inflated.ok ? inflated : fail(zipProblem(inflated.error, wanted.name));
  };
  const text = (name: string): Result<string, Problem> | null => {
    if ((entry(name)?.size ?? 0) > limits.text) return fail(tooLarge());
    const inflated = part(name);
    if (!inflated?.ok) return inflated;
    const bytes = inUtf8(inflated.value);
    if (bytes === null) return fail(unreadEncoding(name));
    const fault = faultOf(bytes);
    if (fault !== null) return fail(fault === tooDeep ? nestedTooDeep(name) : damagedPart(name));
    return ok(new TextDecoder().decode(bytes));
  };
  const related = new Map<string, Result<readonly Relationship[], Problem>>();
  const relationships = (name: string): Result<readonly Relationship[], Problem> => {
    const known = related.get(name);
    if (known !== undefined) return known;
    const xml = text(relationshipsPath(name));
    const read = xml === null ? ok([]) : xml.ok ? ok(parseRelationships(name, xml.value)) : xml;
    related.set(name, read);
    return read;
  };
  return { archive, entry, part, text, relationships, claim };
}

function withoutContentTypes(parts: Parts): Problem {
  const mimetype = parts.part('mimetype');
  if (mimetype?.ok && new TextDecoder().decode(mimetype.value).includes('opendocument.spreadsheet')) return openDocument();
  return parts.entry('xl/workbook.xml') === null ? notAWorkbook() : damagedFile();
}

/** Where the package says its main document is; some writers leave the package's relationships out. */
function findWorkbook(parts: Parts, contentTypes: ContentTypes): Result<string, Problem> {
  const root = parts.relationships('');
  if (!root.ok) return root;
  const main = root.value.find((relationship) => relationship.kind === 'officeDocument' && !relationship.external);
  if (main !== undefined) return ok(main.target);
  const declared = [...contentTypes.overrides].find(([, type]) => /(sheet|template)\.(macroEnabled\.)?main\+xml$/i.test(type));
  const path = declared?.[0] ?? 'xl/workbook.xml';
  return parts.entry(path) === null ? fail(notAWorkbook()) : ok(path);
}

/**
 * Why a workbook that can be read must not be written: a signature would become invalid, and a change log of a
 * legacy shared workbook would not match. Null when nothing stands against it.
 */
export function refusalToWrite(xlsx: XlsxPackage): Problem | null {
  const holds = (start: string) => xlsx.archive.entries.some((entry) => partKey(entry.name).startsWith(start));
  if (holds('_xmlsignatures/')) return signedWorkbook();
  return holds('xl/revisions/') ? sharedWorkbook() : null;
}
