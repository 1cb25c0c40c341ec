import { fold } from '../../../values/text';
import { findDates, withoutDates } from '../../words/dates';
import { doneWords, firstMeaning, MARK, NO_MARK } from './sideLexicon';
import type { SideColumn, SideRow } from './sideFacts';

export type Done = NonNullable<SideRow['done']>;

/** How far words say that an action has come; null when they do not say it. */
export const doneIn = (text: string): Done | null => firstMeaning(doneWords, fold(text));

/** What the head of a column of marks says of the rows marked in it; null for a column of words such as Status. */
export const markedAs = (head: string): Done | null => (head.split(' ').length <= 3 ? doneIn(head.replace(/[?:*]/g, '')) : null);

/** What one cell says under a head. "x" under Pågår is ongoing; "Delvis" under Genomförd is what it says itself. */
function saidBy(column: SideColumn, text: string): Done | null {
  const under = markedAs(column.head);
  const folded = fold(text);
  if (under === null) return doneIn(text);
  // A date or a remark in a column is a mark too; only a plain no is none.
  if (NO_MARK.test(folded)) return null;
  if (MARK.test(folded)) return under;
  return doneIn(text) ?? under;
}

/** How many columns of the table are marks, as in Genomförd | Pågår | Ej genomförd. */
const countMarks = (columns: readonly SideColumn[]): number =>
  columns.filter(({ measure, head }) => measure === 'done' && markedAs(head) !== null).length;

/** Of the same question asked in several terms ("Uppföljning T1 | Uppföljning T2") the latest answer counts: the places of the others. */
function passedTerms(columns: readonly SideColumn[], texts: readonly (string | null)[]): ReadonlySet<number> {
  const dated = columns.flatMap(({ measure, head }, at) => (measure === 'done' && texts[at] != null && findDates(head).length > 0 ? [{ at, words: withoutDates(head) }] : []));
  return new Set(dated.filter(({ at, words }) => dated.some((other) => other.at > at && other.words === words)).map(({ at }) => at));
}

/**
 * What the marked columns or the words of the status say. Null where nothing is marked, where the words are unknown,
 * and where two marks contradict each other: that is a finding, never a guess.
 */
export function doneOf(columns: readonly SideColumn[], texts: readonly (string | null)[]): Done | null {
  const passed = passedTerms(columns, texts);
  const marks = columns.flatMap((column, at): Done[] => {
    if (passed.has(at)) return [];
    const text = texts[at];
    if (column.measure !== 'done' || text === null || text === undefined) return [];
    const said = saidBy(column, text);
    if (said !== null) return [said];
    // One column alone, answered no: not done.
    return countMarks(columns) === 1 && markedAs(column.head) === 'done' && NO_MARK.test(fold(text)) && !/^-+$/.test(fold(text)) ? ['notDone'] : [];
  });
  const different = new Set(marks);
  return different.size === 1 ? (marks[0] ?? null) : null;
}
