import { parseHead, type Concept } from '../../words/concept';
import { headCounts } from '../../words/countedThings';
import { findDates, yearsIn } from '../../words/dates';
import { fold } from '../../../values/text';
import { swedish } from '../../words/swedish';
import { markedAs } from './controlStatus';
import { headWords, joinedHead } from './sideHeads';
import { firstMeaning, sideMeasures } from './sideLexicon';
import type { SideKind, SideMeasure } from './sideFacts';

export interface HeadedColumn {
  readonly column: number;
  readonly head: string;
  /** The lowest of the heads, under its group. */
  readonly own: string;
  readonly group: string | null;
}

/** What a column's head says of it, before the columns beside it are asked. */
export interface Draft extends HeadedColumn {
  readonly concept: Concept;
  readonly worded: SideMeasure | null;
  readonly year: number | null;
  readonly month: number | null;
}

const ECONOMY: Partial<Record<NonNullable<Concept['measure']>, SideMeasure>> = {
  budget: 'budget', actual: 'actual', forecast: 'forecast', variance: 'variance', change: 'change', prior: 'priorYear',
  applied: 'applied', granted: 'granted', comment: 'comment', amount: 'actual',
};

/** Money beside the amounts of a year: of those only the budget, outcome and forecast of the follow-up's own year count. */
const OF_A_YEAR: ReadonlySet<SideMeasure> = new Set(['actual', 'budget', 'forecast', 'variance', 'priorYear']);

/** "Snitt jan-aug", "Budget i snitt": of what is counted month by month an average tells it for the time as a whole. */
const AVERAGE = swedish(/(?<!\p{L})(?:i |per )?(?:(?:(?:hel)?års)?snitt(?:et)?|genomsnitt(?:lig\p{L}*)?|medel(?:tal|värde)?|månadssnitt)(?: (?:per månad|antal))?(?!\p{L})/giu);

const withoutAverage = (head: string): string => head.replace(AVERAGE, ' ').replace(/\s+/g, ' ').trim();

/** What is moved into a budget, and is none of its own: "Ombudget", "Tilläggsanslag", "Överfört från 2023". */
export const ADDITION = swedish(/om-?budget|tilläggs?(?:budget|anslag|begäran)?\b|överför|överflytt|omfördel|omdispon|(?:justering|(?<!för)ändring)(?:ar)?$|^tb ?\d?$/);
/** "Budget inkl. ombudgetering" is the budget with it. */
const WITH_ADDITION = swedish(/\binkl|\bexkl|\befter\b|\bmed\b|\bföre\b/);

/** Made of others: a variance or a change is that, whatever amounts it is worded by. */
const DERIVED: ReadonlySet<Concept['measure']> = new Set(['variance', 'change', 'percent', 'remaining']);

/** What is planned for the year after the one at hand. */
const NEXT_YEAR = swedish(/\b(?:nästa|nästkommande|nästföljande|kommande) (?:budget)?år/);

function wordedOf(kind: SideKind, text: string): SideMeasure | null {
  if (kind !== 'internalControl' && NEXT_YEAR.test(fold(text))) return 'other';
  const { measure } = parseHead(joinedHead(text));
  const words = headWords(text);
  const economy = kind === 'internalControl' || measure === null ? null : (ECONOMY[measure] ?? null);
  if (DERIVED.has(measure)) return economy ?? 'other';
  // "Antal mottagare" counts those who are paid, whatever they have received.
  if (kind === 'grants' && headCounts(text)) return 'other';
  if (kind === 'investments' && ADDITION.test(words) && !WITH_ADDITION.test(words)) return 'other';
  return firstMeaning(sideMeasures[kind], words) ?? (kind === 'investments' && measure === 'amount' ? null : economy);
}

/** A part of what an investment comes to: which of budget and outcome it is stands over it. */
const PART = swedish(/^(?:netto|brutto)?(?:(?:investerings)?(?:utgift|inkomst)(?:er)?|investering(?:ar)?|[ui])?$/);

/** Under "Totalt projekt" a head says itself what it is; under "Budget" "Utgift" does not. */
function wordedUnder(kind: SideKind, { head, own, group }: HeadedColumn): SideMeasure | null {
  if (kind !== 'investments' || group === null || own === head) return wordedOf(kind, head);
  return (PART.test(headWords(own)) ? null : wordedOf(kind, own)) ?? wordedOf(kind, group) ?? wordedOf(kind, head);
}

/** What all heads begin with, in whole words, before what each says of its own: "Elever" of "Elever budget" and "Elever sep". */
export function sharedWords(heads: readonly string[]): string {
  const [first = [], ...others] = heads.map((head) => head.split(' '));
  const length = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  const shared = first.slice(0, Math.max(0, length)).join(' ');
  // What a head says of its measure or its time is its own.
  return others.length === 0 || parseHead(shared).measure !== null || findDates(shared).length > 0 ? '' : shared;
}

/** `shared`: what all heads of the table begin with. */
export function draft(kind: SideKind, headed: HeadedColumn, shared = ''): Draft {
  const rest = shared !== '' && headed.head.length > shared.length ? headed.head.slice(shared.length).trim() : headed.head;
  const head = kind === 'volumes' ? withoutAverage(rest) : headed.head;
  if (head === '' && rest !== '') return { ...headed, concept: parseHead(''), worded: 'actual', year: null, month: null };
  const mentions = findDates(head);
  return {
    ...headed, head: kind === 'volumes' ? rest : headed.head, concept: parseHead(joinedHead(head)), worded: wordedUnder(kind, { ...headed, head }),
    year: mentions.find(({ year }) => year !== null)?.year ?? null,
    month: mentions.find(({ month }) => month !== null)?.month ?? null,
  };
}

/**
 * The year of an outcome that names none beside outcomes that do ("Utfall | Utfall 2024"): the one year that the texts
 * around name after those, else the next; null where all outcomes name theirs, or none does, and where what is planned is
 * of the year that an outcome names: the other may be of all years.
 */
export function unnamedYear(drafts: readonly Draft[], around: readonly string[]): number | null {
  const outcomes = drafts.filter((one) => one.worded === 'actual' && !one.concept.priorYear);
  const named = outcomes.flatMap(({ year }) => year ?? []);
  if (named.length === 0 || named.length === outcomes.length) return null;
  const last = Math.max(...named);
  if (drafts.some(({ worded, year }) => (worded === 'budget' || worded === 'forecast') && year !== null && year <= last)) return null;
  const later = new Set(yearsIn(around).filter((year) => year >= last));
  return later.size === 1 ? [...later][0] ?? null : last + 1;
}

/** What a bare year or month holds: the outcome then. */
export const isDate = ({ concept, worded, head }: Draft): boolean =>
  worded === null && (concept.dateOnly || (headWords(head) === '' && findDates(head).length > 0));

/** The month that a head names by itself, with or without a measure; null for a stretch of time. */
export const singleMonth = ({ concept }: Draft): number | null => (concept.dateKind === 'month' && concept.scope !== 'toDate' ? concept.month : null);

/** What a column holds of the follow-up's year; `said` is what its head says, a bare date the outcome. */
export function measureOf(kind: SideKind, one: Draft, said: SideMeasure | null, current: number | null, month: number | null): SideMeasure {
  if (kind === 'internalControl') return one.worded ?? (markedAs(one.head) === null ? 'other' : 'done');
  if (said === null) return 'other';
  // What was applied for and granted is told year by year.
  if (kind === 'grants' || !OF_A_YEAR.has(said)) return said;
  const year = one.year ?? (one.concept.priorYear && current !== null ? current - 1 : current);
  const before = current !== null && year === current - 1;
  if (said === 'priorYear') return one.year === null || before ? 'priorYear' : one.year === current ? 'actual' : 'other';
  if (said === 'actual') {
    if (before) return 'priorYear';
    return year === current && (one.month === null || month === null || one.month === month) ? 'actual' : 'other';
  }
  return year === current && !one.concept.priorYear ? said : 'other';
}
