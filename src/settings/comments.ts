import { nameKey } from '../values/text';
import { columnIndex } from '../values/cell';
import { marks } from '../workbook/marks';
import type { RawWorkbook } from '../workbook/rawSheet';
import type { AreaComment, TypedComment } from './settings';

/** A comment cell of the report as it is now. */
export interface ReportComment {
  readonly area: string;
  readonly text: string;
}

/**
 * The comments that stand in the report's cells now, by area: the user may have edited them.
 * Their rows are found through a workbook name that follows when rows are inserted or the sheet is renamed.
 */
export function readReportComments(workbook: RawWorkbook): Map<string, ReportComment> {
  const refersTo = workbook.names.find(({ name }) => name === marks.comments)?.refersTo ?? '';
  const match = /^='?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(refersTo);
  const found = new Map<string, ReportComment>();
  if (!match) return found;
  const name = (match[1] ?? '').replaceAll("''", "'");
  const sheet = workbook.sheets.find((one) => one.name === name);
  const [left, top, bottom] = [columnIndex(match[2] ?? 'A'), Number(match[3]) - 1, Number(match[5]) - 1];
  const seen = new Map<string, number>();
  for (const { index, values } of sheet?.rows ?? []) {
    if (index < top || index > bottom) continue;
    const area = values[left];
    const text = values[left + 1];
    if (typeof area === 'string' && area !== '') {
      found.set(numbered(area, seen), { area, text: text === null || text === undefined ? '' : typeof text === 'object' ? text.error : String(text) });
    }
  }
  return found;
}

/** Areas with equal names are told apart by their order. */
function numbered(area: string, seen: Map<string, number>): string {
  const key = nameKey(area);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key} #${count}`;
}

export interface ResolvedComment extends AreaComment {
  /** The workbook's comment has changed since the user wrote her own. */
  readonly sourceChanged: boolean;
  /** Made from the figures, and nobody's own words yet. */
  readonly isDraft: boolean;
}

/** What an area's comment is without the user's own: the workbook's, or a draft made from the figures. */
export interface CommentSource {
  readonly area: string;
  readonly text: string;
  readonly isDraft: boolean;
}

/**
 * Each area's comment: what the user has typed in the report stands, else the workbook's own, else a draft.
 * A draft that was left as it was written follows the figures; one that was edited or emptied is the user's.
 * `sources` are by area in their order.
 */
export function resolveComments(
  sources: readonly CommentSource[],
  stored: readonly AreaComment[], inReport: ReadonlyMap<string, ReportComment>,
): ResolvedComment[] {
  const seenStored = new Map<string, number>();
  const before = new Map(stored.map((comment) => [numbered(comment.area, seenStored), comment]));
  const seen = new Map<string, number>();
  return sources.map(({ area, text: source, isDraft }) => {
    const key = numbered(area, seen);
    const old = before.get(key);
    const cell = inReport.get(key)?.text;
    // Without the settings' record of what was written, a text that is not the workbook's is taken for the user's.
    const edited = cell !== undefined && (old ? cell !== old.text : cell !== '' && cell !== source);
    const own = edited ? cell : old && old.text !== old.source ? old.text : null;
    if (own === null || own === source) return { area, source, text: source, sourceChanged: false, isDraft: isDraft && source !== '' };
    return { area, source, text: own, sourceChanged: !isDraft && old !== undefined && old.source !== source, isDraft: false };
  });
}

/**
 * The comments with those that were typed in the pane. What was written in the workbook meanwhile is never lost: it
 * stands, and the pane shows both. A draft is nobody's words, and gives way.
 */
export function withTyped(comments: readonly ResolvedComment[], typed: readonly TypedComment[]): ResolvedComment[] {
  const typedOf = new Map(typed.map((one): [string, TypedComment] => [`${nameKey(one.area)} ${one.at}`, one]));
  const seen = new Map<string, number>();
  return comments.map((comment) => {
    const key = nameKey(comment.area);
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    const own = typedOf.get(`${key} ${at}`);
    return own && (comment.isDraft || comment.text === own.over) ? { ...comment, text: own.text, isDraft: false, sourceChanged: false } : comment;
  });
}

/**
 * Comments of areas that this run does not have, because a tab was renamed or left out: the user's own texts are kept
 * in the settings, wherever they stood last.
 */
export function absentComments(
  areas: readonly string[], stored: readonly AreaComment[], inReport: ReadonlyMap<string, ReportComment>,
): AreaComment[] {
  const present = new Set(areas.map(nameKey));
  const before = new Map(stored.map((comment) => [nameKey(comment.area), comment]));
  const typed = [...inReport.values()].filter(({ area, text }) => {
    const old = before.get(nameKey(area));
    return text !== '' && text !== old?.text && text !== old?.source;
  });
  const latest = new Map([...stored, ...typed.map(({ area, text }) => ({ area, text, source: before.get(nameKey(area))?.source ?? '' }))]
    .map((comment) => [nameKey(comment.area), comment]));
  return [...latest.values()].filter(({ area, text, source }) => text !== '' && text !== source && !present.has(nameKey(area)));
}
