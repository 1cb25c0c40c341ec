import type { Period } from '../../../values/period';
import type { Concept } from '../../words/concept';
import type { Resolved } from '../field';

/** What a column's head says of its measure and time, seen from the follow-up's period. */

function resolveOutcome(concept: Concept, period: Period | null): Resolved {
  const { year, month } = concept;
  if (period === null || year === null || year === period.year) {
    return month === null || period === null || month === period.month ? 'actual' : null;
  }
  return year === period.year - 1 ? resolvePrior(concept, period) : null;
}

function resolvePrior({ year, month, scope, measure }: Concept, period: Period | null): Resolved {
  if (period !== null && year !== null && year !== period.year - 1) return year === period.year && measure === 'prior' ? 'actual' : null;
  if (month === 12 || scope === 'year' || (scope === 'toDate' && month === null && period?.month === 12)) return 'priorYear';
  if (period !== null && month === period.month) return 'priorYearToDate';
  if (month !== null) return null;
  if (scope === 'toDate') return 'priorYearToDate';
  return year !== null ? 'priorYear' : 'unscopedPrior';
}

export function resolveBudget({ year, month, scope, priorYear, dateKind }: Concept, period: Period | null): Resolved {
  if (priorYear || (period !== null && year !== null && year !== period.year)) return null;
  // "Budget helår" under "Augusti": the month says when it was told.
  if (scope === 'year' && dateKind === 'month' && month !== null && month === period?.month) return 'budget';
  // "Budget jan-dec" is the year's; "Budget kv 4" is of its last part alone.
  if (month === 12 && period?.month !== 12) return dateKind === 'part' && scope === null ? null : 'budget';
  if (month !== null && period !== null) return month === period.month ? 'budgetToDate' : null;
  // "Budget augusti" is no year's, whichever month is followed up.
  if (scope === 'toDate' || (month !== null && scope === null && dateKind !== 'part')) return 'budgetToDate';
  return scope === 'year' || year !== null ? 'budget' : 'unscopedBudget';
}

export function resolveForecast({ year, bound, priorYear }: Concept, period: Period | null): Resolved {
  if (priorYear || (period !== null && year !== null && year !== period.year)) return null;
  return bound === 'low' ? 'forecastLow' : bound === 'high' ? 'forecastHigh' : 'forecast';
}

function resolveVariance({ year, month, scope, priorYear }: Concept, period: Period | null): Resolved {
  if (priorYear || (period !== null && year !== null && year !== period.year)) return null;
  if (scope === 'year' || (month === 12 && period?.month !== 12)) return 'variance';
  if (month !== null) return period === null || month === period.month ? 'varianceToDate' : null;
  return scope === 'toDate' ? 'varianceToDate' : 'unscopedVariance';
}

/** The field that a column fills by its head; null: none. `hasParts`: income and costs stand beside. */
export function resolve(concept: Concept, hasParts: boolean, period: Period | null): Resolved {
  // Kommunbidrag beside Intäkt and Kostnad is a part of the result; alone it is the budget.
  const measure = concept.component === 'grant' && hasParts && concept.measure === 'budget' ? null : concept.measure;
  switch (measure) {
    case 'actual': return concept.priorYear ? resolvePrior(concept, period) : resolveOutcome(concept, period);
    case 'prior': return resolvePrior(concept, period);
    case 'budget': return resolveBudget(concept, period);
    case 'forecast': return resolveForecast(concept, period);
    case 'variance': return resolveVariance(concept, period);
    case 'amount': return 'actual';
    case null: return concept.dateOnly || concept.component !== null ? resolveOutcome(concept, period) : null;
    default: return null;
  }
}
