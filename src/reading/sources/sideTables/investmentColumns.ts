import type { Period } from '../../../values/period';
import { yearsIn } from '../../words/dates';
import { swedish } from '../../words/swedish';
import { isPlan, type PlanTexts } from './investmentPlan';
import { outcomeMonth } from './outcomeMonth';
import { projectSpans, type Span } from './projectSpans';
import { isDate, measureOf, unnamedYear, type Draft } from './sideDrafts';
import { headWords } from './sideHeads';
import type { SideMeasure } from './sideFacts';

/** What a project costs as a whole, where nothing tells what it has cost so far. */
const WHOLE_COST = swedish(/^(?:total(?:a|t)? ?(?:kostnad|utgift|investering)(?:er)?|totalt?|summa(?: plan(?:en)?)?|belopp)$/);

/** Beside expenses and income, what they come to. */
const NET = swedish(/^netto(?:utgift(?:er)?|investering(?:ar)?)?$/);
const EXPENSES = swedish(/^(?:brutto)?utgift(?:er)?$/);
/** The year that is decided, before those that are planned. */
const BUDGET = swedish(/^budget\b/);

/** What a column of investments holds, and whose money it is. */
export interface InvestmentMeaning {
  readonly measure: SideMeasure;
  readonly span: Span | null;
}

const only = (years: readonly (number | null)[]): number | null => {
  const [first = null, ...others] = [...new Set(years.flatMap((year) => year ?? []))];
  return others.length === 0 ? first : null;
};
const latest = (years: readonly (number | null)[]): number | null => years.reduce((most, year) => (year !== null && (most === null || year > most) ? year : most), null);

/** The year that the texts around name, where no outcome names one and what is budgeted or planned is of later years alone. */
function saidBefore(drafts: readonly Draft[], around: readonly string[]): number | null {
  const said = only(yearsIn(around));
  const years = drafts.filter(({ worded }) => worded !== null).flatMap(({ year }) => year ?? []);
  const isUndated = !drafts.some((one) => one.year !== null && (one.worded === 'actual' || isDate(one)));
  return said !== null && isUndated && years.length > 0 && years.every((year) => year > said) ? said : null;
}

/** The year that the table is about where the follow-up's is unknown: that of its outcome, else of its forecast, else the only one named. */
function yearOf(drafts: readonly Draft[], isPlanned: boolean, around: readonly string[]): number | null {
  const of = (test: (one: Draft) => boolean) => drafts.filter(test).map(({ year }) => year);
  return unnamedYear(drafts, around) ?? (isPlanned ? null : saidBefore(drafts, around)) ?? latest(of(({ worded }) => worded === 'actual')) ?? latest(of(({ worded }) => worded === 'forecast'))
    ?? (isPlanned ? only(of((one) => one.worded === 'budget' && !isDate(one))) ?? only(of(({ head }) => BUDGET.test(headWords(head)))) : latest(of(isDate))) ?? only(of(({ worded }) => (worded !== null && worded !== 'other') || isPlanned)) ?? only(yearsIn(around));
}

/** What each column of a table of investments holds: never the outcome of what is only planned, never a project's money as the year's. */
export function investmentMeanings(drafts: readonly Draft[], { around, names }: Omit<PlanTexts, 'heads'>, period: Period | null): InvestmentMeaning[] {
  const isPlanned = isPlan({ around, names, heads: drafts.map(({ head }) => head) }, period?.year ?? null);
  const current = period?.year ?? yearOf(drafts, isPlanned, around);
  const said = drafts.map((one): SideMeasure | null => {
    if (isDate(one)) return isPlanned ? 'budget' : 'actual';
    if (one.worded !== null) return one.worded;
    const gross = NET.test(headWords(one.head)) ? drafts.find(({ head }) => EXPENSES.test(headWords(head))) : undefined;
    if (gross) return gross.worded;
    return isPlanned && WHOLE_COST.test(headWords(one.head)) ? 'budget' : null;
  });
  // What several years are planned to come to is the project's, and no one year's.
  const plannedYears = new Set(drafts.filter((one) => isDate(one) || one.worded === 'budget').flatMap(({ year }) => year ?? []));
  const isSum = (one: Draft) => (one.worded === null || one.worded === 'budget') && one.year === null && WHOLE_COST.test(headWords(one.head)) && plannedYears.size >= 2;
  const spans = projectSpans(drafts.map(({ head, own }, at) => ({ head, own, measure: said[at] ?? null })));
  const month = outcomeMonth(drafts.filter((_, at) => said[at] === 'actual' && spans[at] !== 'project'), current, period);
  return drafts.map((one, at) => ({ measure: measureOf('investments', one, said[at] ?? null, current, month), span: isPlanned && isSum(one) ? 'project' : spans[at] ?? null }));
}
