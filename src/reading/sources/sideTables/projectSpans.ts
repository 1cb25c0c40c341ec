import { fold } from '../../../values/text';
import { findDates } from '../../words/dates';
import { swedish } from '../../words/swedish';
import type { SideMeasure } from './sideFacts';

/** A column of an investment table by its whole head, group and all. */
interface SpanColumn {
  readonly head: string;
  /** The lowest of its heads alone. */
  readonly own: string;
  readonly measure: SideMeasure | null;
}

/** Whose money a column is: the project's from its start to its end, or one year's. */
export type Span = 'project' | 'year';

/** Of the project as a whole, whatever stands beside. */
const OF_PROJECT = swedish(/\btotal(?:t|a|en)?\b|\btotal(?:budget|kostnad|utgift|ram|kalkyl|prognos|utfall)|hela (?:projekt|period|tid)|(?:budget|utfall|utgift(?:er)?|kostnad(?:er)?|prognos) projekt\b|projekt(?:et|ets|budget|kalkyl|ram|prognos|kostnad|utgift)|projekttotal|slut(?:kostnad|prognos|utgift)|kalkyl|sedan (?:projekt)?start|investeringsram/);
const OF_YEAR = swedish(/\bi år\b|\bårets\b|\b(?:hel)?års(?:budget|prognos|utfall|ram|anslag)|innevarande|under året|\bhelår(?:et)?\b|\båret\b/);
/** What is spent so far, from the project's start or from the year's: what stands beside tells which. */
const SPENT = swedish(/\back\b|ackumulera|\bnedlag|upparbeta|\bförbruka|hittills/);
/** The budget that was decided once, for the project where a current one stands beside it. */
const DECIDED = swedish(/\banslag(?:et)?\b|\bbesluta[dt]|\bbevilja[dt]|\bgodkän[dt]|\bram\b/);
/** Headings over the columns of one of the two. */
const GROUP = swedish(/^(?:total(?:t|a)? (?:för )?projekt(?:et)?|projektet(?:s? total(?:t|a)?| som helhet)?|hela projekt(?:et|tiden)|projekttotal\p{L}*|innevarande år|(?:under )?(?:i )?året|i år|(?:varav )?årets (?:investering(?:ar)?|budget|del))$/u);
/** "Nedlagt t.o.m. 2025": all years to that one. */
const THROUGH = swedish(/\bt\.? ?o\.? ?m\b|till och med/);

const namesYear = (head: string): boolean => findDates(head).some(({ kind, year }) => year !== null && (kind === 'year' || kind === 'range'));
/** "Utfall 2026 t.o.m. sep": of its own year, up to a month of it. */
function withinYear(head: string): boolean {
  const at = fold(head).search(THROUGH);
  const mentions = at < 0 ? [] : findDates(head);
  return mentions.some(({ kind, start }) => kind === 'year' && start < at) && mentions.some(({ month, start }) => month !== null && start > at);
}
const throughYear = (head: string): boolean => THROUGH.test(fold(head)) && findDates(head).some(({ kind }) => kind === 'year') && !withinYear(head);
const namesMonth = (head: string): boolean => findDates(head).some(({ kind }) => kind === 'month') && !THROUGH.test(fold(head));

function spanOf(head: string): Span | null {
  const folded = fold(head);
  if (OF_YEAR.test(folded) || withinYear(head) || (namesYear(head) && !THROUGH.test(folded))) return 'year';
  return OF_PROJECT.test(folded) || throughYear(head) ? 'project' : null;
}

/** A head of its own that says the project, and no year: "Slutkostnadsprognos". */
const saysProject = (own: string): boolean => spanOf(own) === 'project';
/** What a project will have cost when it is done, whatever stands over it. */
const END_COST = swedish(/slutkostnad/);

/** Whether a head stands over all columns of the project, or all of the year. */
export const headsSpan = (bare: string): boolean => GROUP.test(bare);

type Spans = readonly (Span | null)[];

/** The span of the nearest column to the left that has one, else of the nearest to the right. */
const besideOf = (spans: Spans, at: number): Span | null =>
  spans.slice(0, at).filter((span) => span !== null).at(-1) ?? spans.slice(at + 1).find((span) => span !== null) ?? null;

const MONEY: ReadonlySet<SideMeasure | null> = new Set(['budget', 'actual', 'forecast', 'variance']);

/**
 * Whose money each column of an investment table is. What is spent so far is the project's beside the year's own outcome
 * or a total of the project; a budget without a year is the project's where one of the year stands beside it and the
 * table tells both. Null for all columns of a table that tells only one of the two.
 */
export function projectSpans(columns: readonly SpanColumn[]): Spans {
  const none = columns.map(() => null);
  const isMoney = columns.map(({ measure }) => MONEY.has(measure));
  const isSpent = columns.map(({ head }) => SPENT.test(fold(head)));
  const rivals = (at: number): number[] => columns.flatMap(({ measure }, index) => (index !== at && measure === columns[at]?.measure ? [index] : []));
  // "Året" stretched over "Prognos 2024" and "Slutprognos": beside the year's own, such a one is the project's; alone it is the year's last.
  const isOfYear = columns.map(({ head, own }) => spanOf(head) === 'year' && !saysProject(own));
  const endsProject = (at: number, own: string): boolean => saysProject(own) && (END_COST.test(fold(own)) || rivals(at).some((index) => isOfYear[index]));
  const worded = columns.map(({ head, own }, at) => (!isMoney[at] ? null : endsProject(at, own) ? 'project' : spanOf(head)));
  const spent = worded.map((span, at): Span | null => {
    if (span !== null || !isMoney[at] || !isSpent[at]) return span;
    // A month's own outcome beside what is accumulated says nothing of the project.
    const isBeside = rivals(at).some((index) => worded[index] === 'year' || (!isSpent[index] && (worded.includes('project') || !namesMonth(columns[index]?.head ?? ''))));
    return isBeside ? 'project' : worded.includes('project') ? besideOf(worded, at) : null;
  });
  if (!spent.includes('project')) return none;
  const spentOf = (span: Span) => columns.some(({ measure }, at) => measure === 'actual' && spent[at] === span);
  const hasBoth = spentOf('project') && spentOf('year');
  const isDecided = columns.map(({ head }) => DECIDED.test(fold(head)));
  const found = spent.map((span, at) => {
    const isOwn = span !== null || !isMoney[at] || columns[at]?.measure === 'variance';
    // The only grant, beside what is spent of the project and of the year, is what the project was granted.
    const isGrant = isDecided[at] && columns[at]?.measure === 'budget' && rivals(at).length === 0 && hasBoth;
    if (!isOwn && isGrant) return 'project';
    return !isOwn && rivals(at).some((index) => spent[index] === 'year' || (isDecided[at] && !isDecided[index])) ? besideOf(spent, at) : span;
  });
  const tellsBoth = found.includes('year') || found.some((span, at) => span === 'project' && rivals(at).some((index) => found[index] !== 'project'));
  return tellsBoth ? found.map((span, at) => (isMoney[at] ? span ?? 'year' : null)) : none;
}
