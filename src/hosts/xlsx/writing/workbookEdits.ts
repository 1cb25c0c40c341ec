import { formatAbsoluteRange, sheetReference, type CellRange } from '../../../values/cell';
import { isOwnComment } from '../../../workbook/markComment';
import type { Dialect } from './dialect';
import {
  appendTo, escapeAttribute, escapeString, escapeText, insertAfter, insertBefore, removal, replaceContent, setAttribute, withPrefix,
  type TextEdit,
} from './xmlEdit';
import { attributesOf, childOf, childrenOf, prefixForNamespace, textOf, type XmlElement } from './xmlTree';

/** A name that the workbook shall have. */
export interface WantedName {
  readonly name: string;
  /** Position of the sheet that it belongs to; null: the whole workbook. */
  readonly localSheet: number | null;
  /** Without leading `=`. */
  readonly refersTo: string;
  /** Told in the name manager, and the way to know names of ours that are no longer wanted; null for those of Excel. */
  readonly comment: string | null;
}

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

export const absoluteReference = (sheet: string, range: CellRange): string =>
  sheetReference(sheet) + formatAbsoluteRange(range);

/** Adds sheets after the last one. */
export function sheetEdits(root: XmlElement, added: readonly NewSheet[], dialect: Dialect): TextEdit[] {
  const sheets = childOf(root, 'sheets');
  if (!sheets || added.length === 0) return [];
  const bound = prefixForNamespace(sheets, dialect.relationships);
  const declaration = bound === null ? ` xmlns:r="${dialect.relationships}"` : '';
  const whole = added.map((sheet) =>
    `<sheet name="${escapeAttribute(escapeString(sheet.name))}" sheetId="${sheet.sheetId}"${declaration} ${bound ?? 'r'}:id="${sheet.relationshipId}"/>`);
  return [appendTo(sheets, withPrefix(whole.join(''), root.prefix))];
}

/** Excel takes sheet numbers up to this one. */
const highestSheetId = 65_534;

const isSheetId = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= highestSheetId;

/** Sheet numbers that are free; fewer than asked for when nearly all are taken. */
export function freeSheetIds(root: XmlElement, count: number): number[] {
  const taken = new Set(sheetsOf(root).map((sheet) => Number(attributesOf(sheet).get('sheetId'))).filter(isSheetId));
  const highest = [...taken].reduce((most, number) => Math.max(most, number), 0);
  const free: number[] = [];
  for (let step = 1; free.length < count && step <= highestSheetId; step++) {
    const next = highest + step <= highestSheetId ? highest + step : highest + step - highestSheetId;
    if (!taken.has(next)) free.push(next);
  }
  return free;
}

const sheetsOf = (root: XmlElement): XmlElement[] => {
  const sheets = childOf(root, 'sheets');
  return sheets === null ? [] : childrenOf(sheets, 'sheet');
};

/** Sheets that some program left without a number of their own: Excel would call the file damaged. */
export const sheetsWithoutId = (root: XmlElement): XmlElement[] =>
  sheetsOf(root).filter((sheet) => !isSheetId(Number(attributesOf(sheet).get('sheetId'))));

const keyOf = (name: string, localSheet: number | null): string => `${name.toLowerCase()} ${localSheet ?? ''}`;

/**
 * Makes the workbook's names say what is wanted. Names of ours that point into the given sheets and are no longer
 * wanted go, and so do the print names and filters that these sheets had.
 */
export function nameEdits(
  root: XmlElement, xml: string, wanted: readonly WantedName[],
  own: { readonly positions: ReadonlySet<number>; readonly names: readonly string[] },
): TextEdit[] {
  const list = childOf(root, 'definedNames');
  const left = new Map(wanted.map((one) => [keyOf(one.name, one.localSheet), one]));
  const edits: TextEdit[] = [];
  let going = 0;
  const present = list ? childrenOf(list, 'definedName') : [];
  for (const element of present) {
    const attributes = attributesOf(element);
    const name = attributes.get('name') ?? '';
    const localSheet = attributes.has('localSheetId') ? Number(attributes.get('localSheetId')) : null;
    const goal = left.get(keyOf(name, localSheet));
    if (goal) {
      left.delete(keyOf(name, localSheet));
      if (unquoted(textOf(xml, element)) !== unquoted(goal.refersTo)) edits.push(replaceContent(element, escapeText(escapeString(goal.refersTo))));
      const comment = newComment(attributes.get('comment'), goal);
      if (comment !== null) edits.push(setAttribute(element, 'comment', comment));
    } else if (isStale(name, localSheet, attributes.get('comment'), textOf(xml, element), own)) {
      edits.push(removal(element));
      going++;
    }
  }
  const added = withPrefix([...left.values()].map(definedNameXml).join(''), root.prefix);
  if (list && going === present.length && added === '') return [removal(list)];
  if (added === '') return edits;
  return [...edits, list ? appendTo(list, added) : placeNames(root, `<${root.prefix}definedNames>${added}</${root.prefix}definedNames>`)];
}

/** Some programs lose the comment, and with it what a later run goes by; one that the user has given the name stays. */
const newComment = (before: string | undefined, { comment }: WantedName): string | null =>
  (comment !== null && comment !== before && (before === undefined || isOwnComment(before)) ? comment : null);

/** `'Rapport'!$A$1` and `Rapport!$A$1` say the same. */
const unquoted = (reference: string): string =>
  reference.replace(/^'((?:[^']|'')+)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);

function isStale(
  name: string, localSheet: number | null, comment: string | undefined, refersTo: string,
  own: { readonly positions: ReadonlySet<number>; readonly names: readonly string[] },
): boolean {
  if (localSheet !== null) {
    return own.positions.has(localSheet) && /^_xlnm\.(Print_Titles|Print_Area|_FilterDatabase)$/i.test(name);
  }
  return comment !== undefined && isOwnComment(comment)
    && (refersTo.includes('#REF!') || own.names.some((sheet) => unquoted(refersTo).startsWith(`${sheet}!`)));
}

function definedNameXml({ name, localSheet, refersTo, comment }: WantedName): string {
  const scope = localSheet === null ? '' : ` localSheetId="${localSheet}"`;
  const said = comment === null ? '' : ` comment="${comment}"`;
  return `<definedName name="${escapeAttribute(name)}"${said}${scope}>${escapeText(escapeString(refersTo))}</definedName>`;
}

function placeNames(root: XmlElement, whole: string): TextEdit {
  const before = ['externalReferences', 'functionGroups', 'sheets'].flatMap((name) => childrenOf(root, name))[0];
  return before ? insertAfter(before, whole) : appendTo(root, whole);
}

/** Shows a tab when the workbook is next opened. */
export function activationEdits(root: XmlElement, position: number): TextEdit[] {
  const views = childOf(root, 'bookViews');
  const view = views && childOf(views, 'workbookView');
  if (view) {
    return Number(attributesOf(view).get('activeTab') ?? 0) === position ? [] : [setAttribute(view, 'activeTab', String(position))];
  }
  if (position === 0) return [];
  const shown = withPrefix(`<workbookView activeTab="${position}"/>`, root.prefix);
  const sheets = childOf(root, 'sheets');
  if (views) return [appendTo(views, shown)];
  return sheets ? [insertBefore(sheets, `<${root.prefix}bookViews>${shown}</${root.prefix}bookViews>`)] : [];
}

export function structureIsProtected(root: XmlElement): boolean {
  const protection = childOf(root, 'workbookProtection');
  return ['1', 'true'].includes((protection && attributesOf(protection).get('lockStructure')) ?? '');
}
