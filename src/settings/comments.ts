import { comparePeriods, formatPeriod, type Period } from '../values/period';
import { nameKey } from '../values/text';
import { matchAreas, type AreaIdentity } from '../values/areaIdentity';
import type { ReportComment } from './reportComments';
import type { AreaComment, TypedComment } from './settings';

/** Her own words of an earlier period: shown beside as old, and never printed. */
export interface EarlierComment {
  readonly period: Period;
  readonly text: string;
}

export interface ResolvedComment extends AreaComment {
  /** The workbook's comment has changed since the user wrote her own. */
  readonly sourceChanged: boolean;
  /** Made from the figures, and nobody's own words yet. */
  readonly isDraft: boolean;
  /** The report's cell and the settings say the same already. */
  readonly isWritten: boolean;
  /** The latest of an earlier period; null when there is none. */
  readonly earlier: EarlierComment | null;
}

/** What an area's comment is without the user's own: the workbook's, or a draft made from the figures. */
export interface CommentSource extends AreaIdentity {
  readonly text: string;
  readonly isDraft: boolean;
}

/** All that is known of what the user has written. */
export interface KeptComments {
  readonly stored: readonly AreaComment[];
  /** The period that the report was last written for; null when it is not known. */
  readonly writtenFor: Period | null;
  readonly inReport: readonly ReportComment[];
  /** In the pane, not written yet. */
  readonly typed: readonly TypedComment[];
}

export interface Comments {
  /** By area, in their order. */
  readonly areas: readonly ResolvedComment[];
  /** Her own words of other periods, and of areas that are not here now: kept, and not printed. */
  readonly others: readonly AreaComment[];
}

/** A stored comment with what the report's cell says now. */
interface Row extends AreaComment {
  /** What was written; null where the settings have no record of it. */
  readonly before: string | null;
}

const samePeriod = (a: Period | null, b: Period | null): boolean => (a === null || b === null ? a === b : comparePeriods(a, b) === 0);

/**
 * What the report's cells say, in the rows that were written with them. Cells and rows of one name stand in the same
 * order, since they were written together. What is typed in a cell is for the period that the report is for.
 */
function withCells({ stored, writtenFor, inReport }: KeptComments): Row[] {
  const rows: Row[] = stored.map((one) => ({ ...one, before: one.text }));
  const ofName = new Map<string, number[]>();
  rows.forEach(({ area, period }, at) => {
    if (samePeriod(period, writtenFor)) ofName.set(nameKey(area), [...ofName.get(nameKey(area)) ?? [], at]);
  });
  for (const { area, text } of inReport) {
    const at = ofName.get(nameKey(area))?.shift();
    const row = at === undefined ? undefined : rows[at];
    if (at !== undefined && row) rows[at] = { ...row, text };
    else rows.push({ area, group: null, code: null, period: writtenFor, source: '', text, before: null });
  }
  return rows;
}

/** The user's own words in a row; null where she has none. Without a record, a text that is not the workbook's is taken for hers. */
function ownWords({ text, before, source: was }: Row, source: string): string | null {
  if (before === null) return text !== '' && text !== source ? text : null;
  return text !== before || text !== was ? text : null;
}

/** What was typed in a pane for another period than this one is kept for that, in place of what it was typed over. */
function withLate(rows: readonly Row[], late: readonly TypedComment[]): Row[] {
  return late.reduce<Row[]>((all, { area, group, code, period, over, text }) => {
    const same = all.filter((row) => samePeriod(row.period, period));
    const [at] = matchAreas([{ area, group, code }], same);
    const replaced = at === null || at === undefined ? undefined : same[at];
    const row: Row = { area, group, code, period, source: replaced?.source ?? '', text, before: null };
    return replaced?.text === over ? all.map((one) => (one === replaced ? row : one)) : [...all, row];
  }, [...rows]);
}

/** For each area her latest words of an earlier period. */
function earlierOf(sources: readonly CommentSource[], rows: readonly Row[], period: Period | null): (EarlierComment | null)[] {
  const found: (EarlierComment | null)[] = sources.map(() => null);
  const before = rows.flatMap((row): (Row & EarlierComment)[] =>
    (period !== null && row.period !== null && comparePeriods(row.period, period) < 0 && (ownWords(row, '') ?? '') !== '' ? [{ ...row, period: row.period }] : []));
  const periods = [...new Map(before.map(({ period: one }) => [formatPeriod(one), one])).values()].sort((a, b) => comparePeriods(b, a));
  for (const one of periods) {
    const ofPeriod = before.filter((row) => samePeriod(row.period, one));
    matchAreas(sources, ofPeriod).forEach((at, area) => {
      const row = at === null ? undefined : ofPeriod[at];
      if (row && found[area] === null) found[area] = { period: one, text: row.text };
    });
  }
  return found;
}

/**
 * Each area's comment for the period: what the user has typed stands, else the workbook's own, else a draft. A draft
 * that was left as it was written follows the figures; one that was edited or emptied is the user's. Her words are for
 * the period that they were written in: later they are shown as old, for her to take over or replace.
 * What she has typed in the pane gives way to what was written in the report's cell meanwhile: both are shown.
 */
export function resolveComments(sources: readonly CommentSource[], period: Period | null, kept: KeptComments): Comments {
  const isNow = (one: Period | null) => (period === null ? samePeriod(one, kept.writtenFor) : one === null || samePeriod(one, period));
  const writtenNow = period ?? kept.writtenFor;
  const isTypedNow = (one: TypedComment) => period === null || one.period === null || samePeriod(one.period, period);
  const rows = withLate(withCells(kept), kept.typed.filter((one) => !isTypedNow(one)));
  const typed = kept.typed.filter(isTypedNow);
  const current = rows.filter((row) => isNow(row.period)).sort((a, b) => Number(a.period === null) - Number(b.period === null));
  const rowOf = matchAreas(sources, current);
  const typedOf = matchAreas(sources, typed);
  const earlier = earlierOf(sources, rows, period);
  const used = new Set<Row>();
  const areas = sources.map(({ text: source, isDraft, ...identity }, at): ResolvedComment => {
    const row = current[rowOf[at] ?? -1];
    if (row) used.add(row);
    const words = row ? ownWords(row, source) : null;
    const own = words === source ? null : words;
    const stands = own ?? source;
    const fromPane = typed[typedOf[at] ?? -1];
    const isTyped = fromPane !== undefined && ((own === null && isDraft) || stands === fromPane.over);
    const text = isTyped ? fromPane.text : stands;
    return {
      ...identity, period: writtenNow, source, text, earlier: earlier[at] ?? null,
      sourceChanged: !isTyped && own !== null && !isDraft && row !== undefined && row.before !== null && row.source !== source,
      isDraft: !isTyped && own === null && isDraft && source !== '', isWritten: row?.before === text && row.text === text,
    };
  });
  const others = rows.flatMap((row): AreaComment[] => {
    const { before: _before, ...comment } = row;
    return used.has(row) || (ownWords(row, '') ?? '') === '' ? [] : [comment];
  });
  return { areas, others };
}
