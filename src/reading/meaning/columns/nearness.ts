import type { Period } from '../../../values/period';
import { fold } from '../../../values/text';
import type { TableColumn } from '../../geometry/table';
import {
  additionWords, currentBudgetWords, earlierForecastWords, firstBudgetWords, forecastNumber, proposedWords, rollingForecastWords, wholeBudgetWords, workedUpWords,
} from '../../words/lexicon';
import type { FactMeasure, Field } from '../field';
import { groupOf, saysNothing } from './strangers';
import type { Candidate } from './undatedColumns';

/** What tells one of several columns of a measure from another, in bits: their words and times, and at last their places. */

const HIDDEN = -10;
/** Where nothing else tells, the one further to the right comes first. */
const BY_PLACE = 0.004;

const numberOf = ({ column }: Field): number | null => {
  const match = forecastNumber.exec(fold(column.head));
  return match ? Number(match[1]) : null;
};

/** Of forecasts of the same month that are numbered, the highest number is the latest. */
function isNumberedBefore(field: Field, other: Field): boolean {
  if (!field.measure.startsWith('forecast') || field.column.concept.month !== other.column.concept.month || field.column.hidden !== other.column.hidden) return false;
  const [own, others] = [numberOf(field), numberOf(other)];
  return own !== null && others !== null && own < others;
}

/** "Bokslut 2023" beside "Bokslut 2024": last year's is the later of them. */
const isEarlierYear = ({ measure, column: { concept: { year: own } } }: Field, { concept: { year } }: TableColumn): boolean =>
  measure.startsWith('prior') && own !== null && year !== null && own < year;

/** "Plan 2028" beside "Budget 2027", "Förslag budget 2027" beside "Budget": a year to come, whose budget is not yet decided. */
export const isPlanned = (folded: string): boolean => (/\bplan\b/.test(folded) && !folded.includes('budget')) || proposedWords.test(folded);

const yearOf = ({ column: { concept } }: Candidate): number => concept.year ?? 0;

/** Where no period says which year is followed up: how much later than the outcome, or older than the newest that is not, a column is. */
function yearsAside(candidate: Candidate, rivals: readonly Candidate[]): number {
  const own = yearOf(candidate);
  if (own === 0) return 0;
  const last = Math.max(0, ...rivals.filter(({ resolved, column }) => resolved === 'actual' && !column.hidden).map(yearOf));
  const isAhead = (year: number): boolean => last > 0 && year > last;
  if (isAhead(own)) return 1;
  return rivals.some((other) => other.resolved === candidate.resolved && yearOf(other) > own && !isAhead(yearOf(other)) && !isPlanned(fold(other.column.head))) ? 0.5 : 0;
}

/** "Budget | Överfört | Summa budget": the budget with what was added to it. */
const isWholeBudget = (folded: string, others: readonly TableColumn[]): boolean =>
  wholeBudgetWords.test(folded) && others.some(({ head, concept }) => concept.measure === 'addition' || additionWords.test(fold(head)));

/** How soon a forecast was made; one that names no month is as new as the outcome. */
function newness(folded: string, month: number | null, period: Period | null): number {
  const aside = earlierForecastWords.test(folded) ? 50 : rollingForecastWords.test(folded) ? 25 : 0;
  return Math.min(month ?? 12, period?.month ?? 12) - aside;
}

/** A later forecast before an earlier one, a current budget before the first one decided, a dated outcome before an undated one. */
function rank({ column, measure }: Field, others: readonly TableColumn[], period: Period | null): number {
  const { head, concept: { month } } = column;
  const folded = fold(head);
  if (measure.startsWith('forecast')) return newness(folded, month, period) / 6;
  // Of the variances of two forecasts the later one's, wherever it stands.
  if (measure === 'variance' && month !== null) return 1 + Math.min(month, period?.month ?? 12) / 12;
  const isMoreThanOutcome = measure === 'actual' && workedUpWords.test(folded);
  const isCurrent = currentBudgetWords.test(folded) || (measure === 'budget' && isWholeBudget(folded, others));
  const worded = isMoreThanOutcome ? -2 : isCurrent ? 2 : firstBudgetWords.test(folded) || isPlanned(folded) ? -2 : 0;
  return worded + (month !== null ? 1 : 0);
}

/** What the words and the time of a column say for it among its rivals: visible, current, dated, later. */
function saidFor(candidate: Candidate, rivals: readonly Candidate[], period: Period | null): number {
  const { column, resolved } = candidate;
  if (resolved === null) return 0;
  const field: Field = { column, measure: resolved as FactMeasure, component: candidate.component, oneMonth: false };
  const isBefore = rivals.some((other) => other !== candidate && other.resolved === resolved
    && (isNumberedBefore(field, { ...field, column: other.column }) || isEarlierYear(field, other.column)));
  // "Totalt | Lokaler" under one head: the one that says what it is of comes first.
  const isUnsaid = saysNothing(column) && groupOf(column) !== null
    && rivals.some((other) => other.resolved === resolved && groupOf(other.column) === groupOf(column) && !other.column.hidden && !saysNothing(other.column));
  const aside = period === null ? yearsAside(candidate, rivals) : 0;
  return (column.hidden ? HIDDEN : 0) + rank(field, rivals.map((rival) => rival.column), period) / 2 - (isBefore ? 4 : 0) - aside - (isUnsaid ? 1 : 0);
}

/** What speaks for one of several columns of a measure before another. */
export const nearness = (candidate: Candidate, rivals: readonly Candidate[], at: number, period: Period | null): number =>
  (candidate.resolved === null ? 0 : saidFor(candidate, rivals, period) + at * BY_PLACE);

/** Whether neither the words of two columns nor their times tell which of them comes first. */
export const isByPlace = (one: Candidate, other: Candidate, rivals: readonly Candidate[], period: Period | null): boolean =>
  one.resolved === other.resolved && Math.abs(saidFor(one, rivals, period) - saidFor(other, rivals, period)) < BY_PLACE;
