import type { Visibility } from '../../../workbook/rawSheet';
import { xmlAttributes, xmlTags, xmlTextAfter } from '../xml';
import type { Relationship } from './parts';

/** What `xl/workbook.xml` says: the tabs, the names and the date system. */

/** `module`: a macro module of the 1990s, that the list of sheets names and no part holds. */
export type SheetPartKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'module';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly rId: string;
  /** Null when the relationship is missing or points outside the package. */
  readonly partPath: string | null;
  readonly state: Visibility;
  readonly kind: SheetPartKind;
}

export interface DefinedName {
  readonly name: string;
  /** As written, without leading `=`. */
  readonly refersTo: string;
  /** Position in the list of sheets of the sheet that the name belongs to; null: the whole workbook. */
  readonly localSheet: number | null;
  readonly hidden: boolean;
  /** Shown in the name manager; '' without one. */
  readonly comment: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

export function parseWorkbookPart(xml: string, relationships: readonly Relationship[]): WorkbookPart {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'sheet') sheets.push(sheetEntry(xmlAttributes(tag), byId));
    else if (tag.name === 'workbookPr') date1904 ||= isTrue(xmlAttributes(tag).get('date1904'));
    else if (tag.name === 'definedName') {
      const attributes = xmlAttributes(tag);
      const local = attributes.get('localSheetId');
      definedNames.push({
        name: attributes.get('name') ?? '',
        refersTo: xmlTextAfter(xml, tag),
        localSheet: local === undefined ? null : Number(local),
        hidden: isTrue(attributes.get('hidden')),
        comment: attributes.get('comment') ?? '',
      });
    }
  }
  return { sheets, definedNames, date1904 };
}

function sheetEntry(attributes: ReadonlyMap<string, string>, byId: ReadonlyMap<string, Relationship>): SheetEntry {
  // The relationship's id is the only prefixed `id`, whatever the prefix is called.
  const stated = [...attributes].find(([name]) => name.endsWith(':id'))?.[1];
  const rId = stated ?? '';
  const relationship = byId.get(rId);
  const state = attributes.get('state');
  return {
    name: attributes.get('name') ?? '',
    sheetId: attributes.get('sheetId') ?? '',
    rId,
    partPath: relationship === undefined || relationship.external ? null : relationship.target,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: stated === '' ? 'module' : sheetKind(relationship?.kind ?? ''),
  };
}

function sheetKind(relationshipKind: string): SheetPartKind {
  if (relationshipKind === 'chartsheet' || relationshipKind === 'dialogsheet') return relationshipKind;
  return /macrosheet$/i.test(relationshipKind) ? 'macrosheet' : 'worksheet';
}
