import type { Period } from '../../../values/period';
import type { RawRow } from '../../../workbook/rawSheet';
import { parseHead, type Concept } from '../../words/concept';
import { findDates } from '../../words/dates';
import { additions, withOneBudget } from './sideBudgets';
import { formatOf } from './sideCells';
import { passedMonths } from './sideMonths';
import { swedish } from '../../words/swedish';
import { markedAs } from './controlStatus';
import { headWords, joinedHead } from './sideHeads';
import { firstMeaning, sideMeasures } from './sideLexicon';
import type { SideColumn, SideKind, SideMeasure } from './sideFacts';

export interface HeadedColumn {
  readonly column: number;
  readonly head: string;
  readonly group: string | null;
}

interface Draft extends HeadedColumn {
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
const AVERAGE = swedish(/(?<!\p{L})(?:i |per )?(?:snitt(?:et)?|genomsnitt(?:lig\p{L}*)?|medel(?:tal|värde)?|månadssnitt)(?: (?:per månad|antal))?(?!\p{L})/giu);

const withoutAverage = (head: string): string => head.replace(AVERAGE, ' ').replace(/\s+/g, ' ').trim();

function draft(kind: SideKind, headed: HeadedColumn): Draft {
  const head = kind === 'volumes' ? withoutAverage(headed.head) : headed.head;
  if (head === '' && headed.head !== '') return { ...headed, concept: parseHead(''), worded: 'actual', year: null, month: null };
  const concept = parseHead(joinedHead(head));
  const mentions = findDates(head);
  const own = firstMeaning(sideMeasures[kind], headWords(head));
  // A variance or a change is that, whatever amounts it is worded by.
  const first = concept.measure === 'variance' || concept.measure === 'change' || concept.measure === 'percent' || concept.measure === 'remaining';
  const economy = kind === 'internalControl' || concept.measure === null ? null : (ECONOMY[concept.measure] ?? null);
  const added = kind === 'investments' && additions.test(headWords(head));
  const worded = first ? (economy ?? 'other') : added ? 'other' : (own ?? economy);
  return {
    ...headed, concept, worded,
    year: mentions.find(({ year }) => year !== null)?.year ?? null,
    month: mentions.find(({ month }) => month !== null)?.month ?? null,
  };
}

/** What a bare year or month holds: the outcome then. */
const isDate = ({ concept, worded, head }: Draft): boolean =>
  worded === null && (concept.dateOnly || (headWords(head) === '' && findDates(head).length > 0));

/** The month that a head names by itself, with or without a measure; null for a stretch of time. */
const singleMonth = ({ concept }: Draft): number | null => (concept.dateKind === 'month' && concept.scope !== 'toDate' ? concept.month : null);

function measureOf(kind: SideKind, one: Draft, current: number | null, month: number | null): SideMeasure {
  if (kind === 'internalControl') return one.worded ?? (markedAs(one.head) === null ? 'other' : 'done');
  const said = isDate(one) ? 'actual' : one.worded;
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

function isPercent(column: number, rows: readonly RawRow[], formats: readonly string[]): boolean {
  const typed = (value: unknown): boolean => typeof value === 'string' && /%\s*$/.test(value);
  const shown = rows.filter((row) => typeof row.values[column] === 'number' || typed(row.values[column]));
  const percents = shown.filter((row) => typeof row.values[column] === 'string' || formatOf(row, column, formats).includes('%'));
  return shown.length > 0 && percents.length * 2 > shown.length;
}

/** The year that the outcome is about where the follow-up's period is unknown: the latest of the heads. */
const latestYear = (drafts: readonly Draft[]): number | null => {
  const years = drafts.filter((one) => isDate(one) || one.worded === 'actual').flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length > 0 ? Math.max(...years) : null;
};

/** What each column holds, given the period of the follow-up. */
export function typeColumns(kind: SideKind, headed: readonly HeadedColumn[], rows: readonly RawRow[], period: Period | null, formats: readonly string[]): SideColumn[] {
  const drafts = headed.map((one) => draft(kind, one));
  const current = period?.year ?? latestYear(drafts);
  const passed = kind === 'volumes' ? passedMonths(drafts.map((one) => ({
    column: one.column, single: singleMonth(one), said: isDate(one) ? 'actual' : one.worded,
  })), rows, period?.month ?? null) : new Set<number>();
  const columns = drafts.map((one): SideColumn => ({
    column: one.column, head: one.head, group: one.group,
    measure: passed.has(one.column) ? 'other' : measureOf(kind, one, current, period?.month ?? null), year: one.year,
    percent: isPercent(one.column, rows, formats),
  }));
  return kind === 'investments' ? withOneBudget(columns, rows, formats) : columns;
}
