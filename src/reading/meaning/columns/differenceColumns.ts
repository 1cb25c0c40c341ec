import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table } from '../../geometry/table';
import { fold } from '../../../values/text';
import { forecastResultWords } from '../../words/lexicon';
import type { Resolved } from '../field';
import { filledRows, isNet, PRIOR, sizeOf, type Candidate } from './undatedColumns';
import { agreement } from './agreement';

/** Columns that are the difference of two others, though their heads say budget or forecast: by their amounts. */

const OUTCOMES: ReadonlySet<Resolved> = new Set(['forecast', 'actual'] as const);

const isBudget = ({ resolved, column: { concept } }: Candidate): boolean =>
  (resolved === 'budget' || resolved === 'unscopedBudget' || resolved === 'budgetToDate') && concept.month === null;

/** What two columns can both claim to be, one of them in vain. */
const claimOf = (candidate: Candidate): string | null => (isBudget(candidate) ? 'budget'
  : candidate.resolved === 'forecast' ? 'forecast' : candidate.resolved !== null && PRIOR.has(candidate.resolved) ? 'prior' : null);

/**
 * "Budgetsaldo" beside "Budget 2024", "Prognos rest" beside "Prognos helår": of two columns that claim to be the same, one
 * that is the difference between the budget and the outcome or the forecast in most rows is their variance.
 */
export function settleDifferences(candidates: readonly Candidate[], table: Table): Candidate[] {
  return candidates.map((candidate) => {
    const claim = claimOf(candidate);
    const rivals = candidates.filter((other) => other !== candidate && claim !== null && claimOf(other) === claim && other.component === candidate.component);
    if (rivals.length === 0) return candidate;
    const known = filledRows(table, candidate.column);
    const among = candidates.filter((other) => other !== candidate && (rivals.includes(other) || claimOf(other) !== claim));
    const budgets = among.filter((other) => isBudget(other) && other.component === candidate.component);
    const isDifference = budgets.some((budget) => among.some((outcome) => OUTCOMES.has(outcome.resolved)
      && agreement(table, candidate.column, outcome.column, budget.column) * 2 > Math.max(known, 2)));
    return isDifference ? { ...candidate, resolved: 'unscopedVariance' } : candidate;
  });
}

/** What a forecast is so much smaller than, in the rows that have both, that it forecasts what is left of it. */
const SMALL = 0.2;

/** Whether a column's amounts are small beside another's in all, and in nearly every row; a few rows tell nothing. */
function isFarSmaller(table: Table, candidate: Candidate, than: Candidate): boolean {
  const size = sizeOf(table, than);
  if (!Number.isFinite(size) || !(sizeOf(table, candidate) <= size * SMALL)) return false;
  const both = table.rows.flatMap(({ raw }) => {
    const [one, other] = [numberIn(raw, candidate.column.column), numberIn(raw, than.column.column)];
    return typeof one === 'number' && typeof other === 'number' && other !== 0 ? [{ one: Math.abs(one), other: Math.abs(other) }] : [];
  });
  const small = both.filter(({ one, other }) => one <= other * SMALL * 2);
  return both.length >= 3 && small.length * 10 >= both.length * 9;
}

/** In how many rows a result is the outcome and what pays for it, with whatever signs; rows of zeros say nothing. */
function paidRows(table: Table, ...[result, outcome, paying]: readonly [Candidate, Candidate, Candidate]): number {
  const slack = allowed({ unit: columnUnit(table.rows, table.formats, result.column.column), terms: 3 });
  return table.rows.filter(({ raw }) => {
    const [whole, spent, paid] = [result, outcome, paying].map(({ column }) => numberIn(raw, column.column));
    return whole != null && spent != null && paid != null && spent !== 0 && [spent + paid, paid - spent].some((sum) => Math.abs(sum - whole) <= slack);
  }).length;
}

/** "Resultat jan–aug 2024" beside "Resultatprognos 2024", and proven to be the outcome and what pays for it: the forecast is of the same difference. */
function isOfPrintedResult(candidate: Candidate, candidates: readonly Candidate[], table: Table): boolean {
  const { year } = candidate.column.concept;
  const results = candidates.filter(({ column: { concept } }) => concept.measure === null && concept.component === 'result' && concept.month !== null && (year === null || concept.year === year));
  const outcomes = candidates.filter(({ resolved, component }) => resolved === 'actual' && isNet(component));
  const isProven = (result: Candidate): boolean => outcomes.some((outcome) => candidates.some((paying) => paying !== result && paying !== outcome && paying !== candidate
    && paidRows(table, result, outcome, paying) * 4 > 3 * filledRows(table, result.column)));
  return sizeIsLess(candidate, outcomes, table) && results.some(isProven);
}

const sizeIsLess = (candidate: Candidate, outcomes: readonly Candidate[], table: Table): boolean =>
  outcomes.some((outcome) => sizeOf(table, candidate) * 2 < sizeOf(table, outcome));

/**
 * "Prognosresultat": the forecast's difference from the budget when it is that, or far smaller than what it would
 * forecast. So is any forecast that is far smaller than the budget and than what has been used already, if that is told, where no printed
 * variance is its own.
 */
export function settleResults(candidates: readonly Candidate[], table: Table): Candidate[] {
  const isResult = ({ column }: Candidate) => forecastResultWords.test(fold(column.head));
  return candidates.map((candidate) => {
    if (candidate.resolved !== 'forecast' || !isNet(candidate.component)) return candidate;
    const beside = (...measures: readonly Resolved[]) => candidates.filter((other) => other !== candidate && measures.includes(other.resolved) && (isNet(other.component) || other.component === 'grant') && !isResult(other));
    const [forecasts, budgets, actuals] = [beside('forecast'), beside('budget', 'unscopedBudget', 'budgetToDate'), beside('actual')];
    // One that it is not smaller than is of the same as it: a result beside a turnover.
    const others = [...budgets, ...actuals];
    if (!isResult(candidate)) {
      const isOutdone = forecasts.length === 0 && candidate.column.concept.dateKind !== 'month' && budgets.length > 0
        && others.every((other) => isFarSmaller(table, candidate, other))
        && !candidates.some((one) => one !== candidate && budgets.some((budget) => one !== budget && agreement(table, one.column, candidate.column, budget.column) > 0));
      return isOutdone ? { ...candidate, resolved: 'variance', guess: 'resultAsVariance' } : candidate;
    }
    if (agreement(table, candidate.column, forecasts[0]?.column, budgets.find(({ resolved }) => resolved !== 'budgetToDate')?.column) > 0) return { ...candidate, resolved: 'variance' };
    if (isOfPrintedResult(candidate, candidates, table)) return { ...candidate, resolved: 'variance' };
    const like = forecasts[0] ?? budgets.find(({ resolved }) => resolved !== 'budgetToDate') ?? actuals[0];
    return like && sizeOf(table, candidate) * 2 < sizeOf(table, like) ? { ...candidate, resolved: 'variance', guess: 'resultAsVariance' } : candidate;
  });
}

/**
 * "Prognosrisk" beside "Prognos", "Budgetreserv" beside "Budget": of two that claim to be the same, one that is far
 * smaller than the other and than what has been used is something about it.
 */
export function withoutSmallClaims(candidates: readonly Candidate[], table: Table): Candidate[] {
  const outcomes = candidates.filter(({ resolved, component }) => resolved === 'actual' && isNet(component));
  return candidates.map((candidate) => {
    const claim = claimOf(candidate);
    if (candidate.column.chosen || !isNet(candidate.component) || (claim !== 'budget' && claim !== 'forecast') || !outcomes.some((outcome) => isFarSmaller(table, candidate, outcome))) return candidate;
    const rival = candidates.find((other) => other !== candidate && isNet(other.component) && claimOf(other) === claim && isFarSmaller(table, candidate, other));
    return rival ? { ...candidate, resolved: null, outdone: rival.resolved } : candidate;
  });
}
