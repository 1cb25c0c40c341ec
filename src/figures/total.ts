import type { Facts } from '../facts/readFacts';
import { displayedStep } from '../values/unit';
import { addAll } from './arithmetic';
import { derive, type Printed } from './derive';
import { sumOfEarlier } from './earlier';
import { areaOfSheet, totalOfSheet, type Context } from './drafts';
import { measures, type Figure, type Measure } from './figures';
import { agrees, merge, sumOfAreas } from './merging';
import type { Drafted } from './statusBase';

/** The committee as its own sheet, or the sum row of a table of areas, prints it. */
export function committeeDraft(facts: Facts, context: Context): Drafted | null {
  const ofSheets = facts.economy.filter(({ kind }) => kind === 'committee')
    .map((sheet) => areaOfSheet({ ...sheet, area: facts.committee }, context));
  const ofTables = facts.economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => totalOfSheet(sheet, context) ?? []);
  const all = [...ofSheets, ...ofTables].map((draft) => ({ ...draft, name: facts.committee ?? '', key: '' }));
  return merge(all, displayedStep[context.unit], context).areas[0] ?? null;
}

const SUMMED: ReadonlySet<Measure> = new Set(['priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'variance', 'varianceToDate']);

/** What the areas add up to of each measure, added up when it is asked for. */
function sumsOf(areas: readonly Drafted[]): (measure: Measure) => Figure | null {
  const sums = new Map<Measure, Figure | null>();
  return (measure) => {
    const before = sums.get(measure);
    if (before !== undefined) return before;
    const sum = SUMMED.has(measure) ? sumOfAreas(areas, measure) : null;
    sums.set(measure, sum);
    return sum;
  };
}

/** The total: the committee's own figures, and the sum of the areas for what it does not print. */
export function totalOf(committee: Drafted | null, areas: readonly Drafted[], context: Context): Drafted {
  const sum = sumsOf(areas);
  if (!committee) return sumOfAll(areas, sum, context);
  // Areas that are not all of the committee say nothing about what it does not print.
  const tolerance = Math.max(1, areas.length / 2) * displayedStep[context.unit];
  const whole = (['actual', 'budget', 'forecast', 'priorYear'] as const).some((measure) =>
    agrees(committee.amounts[measure], sum(measure), tolerance));
  const printed: Printed = Object.fromEntries(measures.map((measure) =>
    [measure, committee.printed[measure] ?? (whole && committee.amounts[measure] === null ? sum(measure) : null)]));
  const parts = whole && committee.income === null && committee.costs === null && committee.grant === null ? partsOfAll(areas) : {};
  return { ...committee, ...parts, printed, amounts: derive(printed, context.period, committee.ownVariance) };
}

/** The areas' variances are added up only where an amount is missing: else they follow from the amounts' sums. */
function summedOf(sum: (measure: Measure) => Figure | null): Printed {
  const amounts: Printed = {
    priorYear: sum('priorYear'), priorYearToDate: sum('priorYearToDate'),
    budget: sum('budget'), budgetToDate: sum('budgetToDate'), actual: sum('actual'), forecast: sum('forecast'),
  };
  const whole = amounts.budget && amounts.budgetToDate && amounts.actual && amounts.forecast;
  return whole ? amounts : { ...amounts, variance: sum('variance'), varianceToDate: sum('varianceToDate') };
}

/** Income, costs and grant of all areas; null where one of them lacks it. */
function partsOfAll(areas: readonly Drafted[]): Pick<Drafted, 'income' | 'costs' | 'grant' | 'budgetCosts' | 'budgetGrant' | 'budgetToDateCosts'> {
  const part = (of: (draft: Drafted) => Figure | null) => addAll(areas.map(of));
  return {
    income: part(({ income }) => income), costs: part(({ costs }) => costs), grant: part(({ grant }) => grant),
    budgetCosts: part(({ budgetCosts }) => budgetCosts), budgetGrant: part(({ budgetGrant }) => budgetGrant),
    budgetToDateCosts: part(({ budgetToDateCosts }) => budgetToDateCosts),
  };
}

function sumOfAll(areas: readonly Drafted[], sum: (measure: Measure) => Figure | null, context: Context): Drafted {
  const summed = summedOf(sum);
  return {
    name: '', key: '', printed: summed, ownVariance: false, amounts: derive(summed, context.period, false), lines: [], parts: [], comment: null,
    earlier: sumOfEarlier(areas.map(({ earlier }) => earlier)), ...partsOfAll(areas),
  };
}
