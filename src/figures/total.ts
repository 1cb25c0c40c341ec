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

const SUMMED: readonly Measure[] = ['priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'variance', 'varianceToDate'];

/** The total: the committee's own figures, and the sum of the areas for what it does not print. */
export function totalOf(committee: Drafted | null, areas: readonly Drafted[], context: Context): Drafted {
  const summed: Printed = Object.fromEntries(SUMMED.map((measure) => [measure, sumOfAreas(areas, measure)]));
  if (!committee) return sumOfAll(areas, summed, context);
  // Areas that are not all of the committee say nothing about what it does not print.
  const tolerance = Math.max(1, areas.length / 2) * displayedStep[context.unit];
  const whole = (['actual', 'budget', 'forecast', 'priorYear'] as const).some((measure) =>
    agrees(committee.amounts[measure], summed[measure] ?? null, tolerance));
  const printed: Printed = Object.fromEntries(measures.map((measure) =>
    [measure, committee.printed[measure] ?? (whole && committee.amounts[measure] === null ? (summed[measure] ?? null) : null)]));
  return { ...committee, printed, amounts: derive(printed, context.period, committee.ownVariance) };
}

function sumOfAll(areas: readonly Drafted[], summed: Printed, context: Context): Drafted {
  const part = (of: (draft: Drafted) => Figure | null) => addAll(areas.map(of));
  return {
    name: '', key: '', printed: summed, ownVariance: false, amounts: derive(summed, context.period, false), lines: [], parts: [], comment: null,
    earlier: sumOfEarlier(areas.map(({ earlier }) => earlier)),
    income: part(({ income }) => income), costs: part(({ costs }) => costs), grant: part(({ grant }) => grant),
    budgetCosts: part(({ budgetCosts }) => budgetCosts), budgetGrant: part(({ budgetGrant }) => budgetGrant),
    budgetToDateCosts: part(({ budgetToDateCosts }) => budgetToDateCosts),
  };
}
