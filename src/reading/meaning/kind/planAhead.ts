import { fold } from '../../../values/text';
import type { Table, TableColumn } from '../../geometry/table';
import { findDates, isOfSpan } from '../../words/dates';
import { swedish } from '../../words/swedish';
import type { Around } from './evidence';

const PLANNED = swedish(/plan(?:en|er|ering(?:s\p{L}+)?)?\b|\bramar\b|förutsättningar|kalkyl/u);
/** What makes it a follow-up all the same: "Uppföljning av verksamhetsplan 2024-2026". */
const FOLLOWED = swedish(/utfall|redovis|uppfölj|bokslut|rapport|\bdelår/);

/** The last year of the span that a text plans for: 2029 of "Låneplan 2026-2029"; null for other texts. */
function plannedUntil(text: string): { readonly from: number; readonly to: number } | null {
  const folded = fold(text);
  if (!PLANNED.test(folded) || FOLLOWED.test(folded)) return null;
  const mentions = findDates(text);
  const years = mentions.flatMap((mention, at) => (mention.year !== null && isOfSpan(mentions, at, folded) ? [mention.year] : []));
  return years.length < 2 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/**
 * Bare years under a text that plans for them ("Resultatplan 2026-2029", "Planeringsförutsättningar 2027-2029"): what
 * is meant to come, and the outcome of none of them.
 */
export function isPlanAhead({ columns, captions }: Table, { sheet, titles }: Around): boolean {
  const amounts = columns.filter(({ concept, percent }) => !percent && concept.measure !== 'comment' && concept.measure !== 'change');
  const years = amounts.flatMap(({ concept }) => (concept.dateOnly && concept.month === null ? concept.year ?? [] : []));
  if (years.length < 2 || years.length < amounts.length) return false;
  // The year before the plan may stand beside it, to compare with.
  return [...captions, ...titles.slice(0, 2), sheet.name].map(plannedUntil).some((span) => span !== null && Math.max(...years) <= span.to && years.every((year) => year >= span.from - 1));
}

/** Whether all amounts of a table stand under bare years, and some of those are still to come. */
export function reachesBeyond({ columns }: Table, year: number): boolean {
  const amounts = columns.filter(({ concept, percent }) => !percent && concept.measure !== 'comment' && concept.measure !== 'change');
  const years = amounts.flatMap(({ concept }) => (concept.dateOnly && concept.month === null ? concept.year ?? [] : []));
  return years.length >= 2 && years.length === amounts.length && years.some((one) => one > year);
}

const BESIDE: ReadonlySet<string> = new Set(['comment', 'change', 'percent']);
const isOfWholeYear = ({ concept: { measure, scope, month, year }, percent }: TableColumn): boolean => !percent && measure === 'budget' && scope !== 'toDate' && month === null && year !== null;

/** Whether a table tells budgets alone, some of them of years to come: frames and plans, and no budget of the follow-up, which has its own. */
export function budgetsBeyond({ columns }: Table, year: number): boolean {
  const told = columns.filter(({ concept, percent }) => !percent && concept.measure !== null && !BESIDE.has(concept.measure));
  return told.length > 0 && told.every(({ concept }) => concept.measure === 'budget') && columns.some((column) => isOfWholeYear(column) && (column.concept.year ?? year) > year);
}

/** Whether a table follows up a budget of the whole year. */
export const followsWholeYear = ({ columns }: Table): boolean => columns.some(({ concept }) => concept.measure === 'actual')
  && columns.some(({ concept: { measure, scope, month }, percent }) => !percent && measure === 'budget' && scope !== 'toDate' && month === null);
