import type { Facts } from '../reading/facts';
import { displayedStep } from '../values/unit';
import { addAll, roundingBetween } from './arithmetic';
import { derive, type Printed } from './derive';
import { sumOfEarlier } from './earlier';
import type { EconomySheet } from '../reading/meaning/tables/economyTable';
import { areaOfSheet, areasOfSheet, byAreas, totalOfSheet, type Context } from './drafts';
import { measures, type Amounts, type Figure, type Measure } from './figures';
import { agrees, conflictsOf, merge, sumOfAreas, type Conflict } from './merging';
import type { Drafted } from './statusBase';

/** The areas of one sheet that has a row for each, and what it says of them all together. */
export interface TabledAreas {
  readonly sheet: string;
  /** Whose they are, where their tables say so. */
  readonly committee: string | null;
  readonly areas: readonly Drafted[];
  readonly total: Drafted | null;
}

/** The one committee that all tables name. */
function committeeOf({ tables }: EconomySheet): string | null {
  const [first, ...others] = tables.map(({ committee }) => committee);
  return first !== undefined && first !== null && others.every((other) => other === first) ? first : null;
}

/** By sheet, and on a sheet by what its tables are about: two tables of other areas each are two. */
export function tabledAreas({ economy }: Facts, context: Context): TabledAreas[] {
  return economy.filter(({ kind }) => kind === 'areas').flatMap(byAreas)
    .map((sheet) => ({ sheet: sheet.name, committee: committeeOf(sheet), areas: areasOfSheet(sheet, context), total: totalOfSheet(sheet, context) }));
}

/**
 * Sheets with areas of their own each, and a sum of just those: none of the sums is the committee's. Empty where there
 * are not two such, or where the sums are alike (the same committee told in two ways).
 */
export function partialTotals(tabled: readonly TabledAreas[], step: number): TabledAreas[] {
  const summed = tabled.filter(({ total }) => total !== null);
  const keys = summed.flatMap(({ areas }) => areas.map(({ key }) => key));
  if (summed.length < 2 || summed.some(({ areas }) => areas.length === 0) || new Set(keys).size < keys.length) return [];
  const alike = (a: Drafted | null, b: Drafted | null) => (['actual', 'budget', 'forecast', 'priorYear'] as const)
    .some((measure) => agrees(a?.amounts[measure] ?? null, b?.amounts[measure] ?? null, keys.length * step));
  return summed.some((one, at) => summed.some((other, place) => place > at && alike(one.total, other.total))) ? [] : summed;
}

/** All areas together as they are printed; null where nothing prints them. */
export interface CommitteeDraft {
  readonly draft: Drafted | null;
  /** What another sheet of the committee's own prints of it, where that is not what is used. */
  readonly conflicts: readonly Conflict[];
}

/** The committee as its own sheet, or the sum row of the table of all its areas, prints it. */
export function committeeDraft(facts: Facts, tabled: readonly TabledAreas[], areas: readonly Drafted[], context: Context): CommitteeDraft {
  const ofSheets = facts.economy.filter(({ kind }) => kind === 'committee')
    .map((sheet) => areaOfSheet({ ...sheet, area: facts.committee }, context));
  const partial = partialTotals(tabled, displayedStep[context.unit]);
  const ofTables = partial.length > 0 ? [] : heldFirst(tabled.flatMap(({ total }) => (total !== null && tellsWhole(total) ? [total] : [])), areas, context);
  const used = ofOneWhole([...ofSheets, ...ofTables], context);
  const draft = asAreas(merge(used.map((one) => ({ ...one, name: facts.committee ?? '', key: '' })), context).areas[0] ?? null, areas, context);
  const left = ofSheets.filter((one) => !used.includes(one));
  return { draft, conflicts: draft === null || !used.some((one) => ofSheets.includes(one)) ? [] : left.flatMap((one) => conflictsOf({ ...draft, name: facts.committee ?? 'Nämnden' }, one, context)) };
}

const WHOLES = ['actual', 'budget', 'forecast', 'priorYear'] as const;

const tellsWhole = ({ amounts }: Drafted): boolean => [...WHOLES, 'budgetToDate' as const].some((measure) => amounts[measure] !== null);

/** The sums of tables, those first that the areas come to: a sum of something else by the same areas is none of theirs. */
function heldFirst(totals: readonly Drafted[], areas: readonly Drafted[], { unit }: Context): readonly Drafted[] {
  if (totals.length < 2) return totals;
  const sum = sumsOf(areas);
  const isHeld = ({ amounts }: Drafted): boolean => WHOLES.some((measure) => amounts[measure] !== null && amounts[measure].value !== 0 && agrees(amounts[measure], sum(measure), Math.max(1, areas.length / 2) * displayedStep[unit]));
  return [...totals.filter(isHeld), ...totals.filter((total) => !isHeld(total))];
}

/** Whether two drafts give different amounts of any measure. */
const differ = (a: Drafted, b: Drafted, { unit }: Context): boolean => WHOLES.some((measure) => {
  const [one, other] = [a.amounts[measure], b.amounts[measure]];
  return one !== null && other !== null && Math.abs(one.value - other.value) > roundingBetween(one, other, unit);
});

/**
 * Of what is told of the whole, that which is of one and the same whole: a result after taxes is never filled with the
 * net costs of a table of areas. Where the sum of the areas is a line above the result, the areas' whole is that line.
 */
function ofOneWhole(drafts: readonly Drafted[], context: Context): readonly Drafted[] {
  const [first, ...others] = drafts;
  const other = first && others.find((draft) => differ(first, draft, context));
  if (!first || !other) return drafts;
  const isLine = first.lines.some(({ amounts }) => WHOLES.some((measure) => amounts[measure] !== null) && WHOLES.every((measure) => {
    const [line, sum] = [amounts[measure], other.amounts[measure]];
    return line === null || sum === null || Math.abs(line.value - sum.value) <= roundingBetween(line, sum, context.unit);
  }));
  const whole = isLine ? { ...other, lines: first.lines } : first;
  return [whole, ...others.filter((draft) => draft !== other && !differ(whole, draft, context))];
}

/** A net of two measures at least: one could be alike by chance. */
const LEAST_MEASURES = 2;

/**
 * The committee by the net that its areas come to, where its statement goes on from that with the kommunbidrag to a
 * result: what is followed up of the areas is followed up of them all.
 */
function asAreas(draft: Drafted | null, areas: readonly Drafted[], context: Context): Drafted | null {
  if (draft === null || areas.length < 2) return draft;
  const sum = sumsOf(areas);
  const tolerance = Math.max(1, areas.length / 2) * displayedStep[context.unit];
  const told = ({ amounts }: Pick<Drafted, 'amounts'>): readonly (typeof WHOLES[number])[] => WHOLES.filter((measure) => amounts[measure] !== null && amounts[measure].value !== 0 && sum(measure) !== null);
  const comesTo = (one: Pick<Drafted, 'amounts'>): boolean => told(one).length >= LEAST_MEASURES && told(one).every((measure) => agrees(one.amounts[measure], sum(measure), tolerance));
  const net = comesTo(draft) ? undefined : draft.lines.find((line) => line.kind === 'netCost' && comesTo(line));
  if (!net || draft.grant === null) return draft;
  const printed: Printed = Object.fromEntries(measures.map((measure) => [measure, net.amounts[measure]]));
  return { ...draft, printed, amounts: derive(printed, context.period, draft.ownVariance) };
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
  if (!committee) return addedUp(areas, context, sum);
  // Areas that are not all of the committee say nothing about what it does not print.
  const tolerance = Math.max(1, areas.length / 2) * displayedStep[context.unit];
  const whole = (['actual', 'budget', 'forecast', 'priorYear'] as const).some((measure) =>
    agrees(committee.amounts[measure], sum(measure), tolerance));
  const printed: Printed = Object.fromEntries(measures.map((measure) =>
    [measure, committee.printed[measure] ?? (whole && committee.amounts[measure] === null ? sum(measure) : null)]));
  const parts = whole && committee.income === null && committee.costs === null && committee.grant === null ? partsOfAll(areas) : {};
  const derived = heldByAreas(derive(printed, context.period, committee.ownVariance), { printed, sum, tolerance, isYearEnd: context.period?.month === 12 });
  return { ...committee, ...parts, printed, amounts: likeWithLike(derived, printed, areas, tolerance) };
}

/**
 * With the printed variance, where one of the two amounts that it is the difference of is contradicted by the areas, and
 * it is not: what follows from a wrong sum is wrong too.
 */
function heldByAreas(amounts: Amounts, { printed, sum, tolerance, isYearEnd }: {
  readonly printed: Printed; readonly sum: (measure: Measure) => Figure | null; readonly tolerance: number; readonly isYearEnd: boolean;
}): Amounts {
  const isOfAreas = (figure: Figure | null | undefined, measure: Measure): boolean => agrees(figure ?? null, sum(measure), tolerance);
  const isBetter = (variance: Figure | null, of: 'variance' | 'varianceToDate', amount: Measure, budget: Measure): variance is Figure =>
    variance !== null && isOfAreas(variance, of) && !isOfAreas(amounts[of], of)
    && sum(amount) !== null && sum(budget) !== null && isOfAreas(amounts[amount], amount) !== isOfAreas(amounts[budget], budget);
  const ofYear = (isYearEnd ? printed.varianceToDate : null) ?? printed.variance ?? null;
  const ofMonths = printed.varianceToDate ?? (isYearEnd ? printed.variance : null) ?? null;
  return {
    ...amounts,
    ...(isBetter(ofYear, 'variance', isYearEnd ? 'actual' : 'forecast', 'budget') && { variance: ofYear }),
    ...(isBetter(ofMonths, 'varianceToDate', 'actual', 'budgetToDate') && { varianceToDate: ofMonths }),
  };
}

/** A printed sum of what only some areas have is less than the whole: no difference from an amount that all of them have. */
function likeWithLike(amounts: Amounts, printed: Printed, areas: readonly Drafted[], tolerance: number): Amounts {
  const isShort = (measure: Measure, beside: Measure): boolean => {
    const having = areas.filter(({ amounts: own }) => own[measure] !== null);
    const lacks = areas.some(({ amounts: own }) => own[measure] === null && own[beside] !== null && own[beside].value !== 0);
    return lacks && having.length > 0 && agrees(amounts[measure], sumOfAreas(having, measure), tolerance);
  };
  const [ofForecast, ofActual] = [isShort('forecast', 'budget'), isShort('actual', 'budgetToDate')];
  return {
    ...amounts,
    ...(ofForecast && { variance: printed.variance ?? null, remaining: null }),
    ...(ofActual && { varianceToDate: printed.varianceToDate ?? null, remaining: null }),
  };
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

/** Whether an area has nothing of one side of its result: its net is what the other side comes to, or nothing at all. */
function lacksSide({ amounts: { actual }, income, costs, grant }: Drafted, side: 'income' | 'costs'): boolean {
  const own = side === 'income' ? income : costs;
  const others = [side === 'income' ? costs : income, grant].flatMap((figure) => figure ?? []);
  return own === null && actual !== null && Math.abs(others.reduce((net, { value }) => net - value, actual.value)) <= NOTHING;
}

/** What floats leave of a difference that is none. */
const NOTHING = 1e-6;

/** Income, costs and grant of all areas; null where one of them lacks it. */
function partsOfAll(areas: readonly Drafted[]): Pick<Drafted, 'income' | 'costs' | 'grant' | 'budgetCosts' | 'budgetGrant' | 'budgetToDateCosts'> {
  const part = (of: (draft: Drafted) => Figure | null) => addAll(areas.map(of));
  // An area of nothing but costs has an income of 0, whether it is written or not.
  const side = (name: 'income' | 'costs') => addAll(areas.filter((area) => !lacksSide(area, name)).map((area) => area[name]));
  return {
    income: side('income'), costs: side('costs'), grant: part(({ grant }) => grant),
    budgetCosts: part(({ budgetCosts }) => budgetCosts), budgetGrant: part(({ budgetGrant }) => budgetGrant),
    budgetToDateCosts: part(({ budgetToDateCosts }) => budgetToDateCosts),
  };
}

/** What areas add up to, as one. */
export function addedUp(areas: readonly Drafted[], context: Context, sum: (measure: Measure) => Figure | null = sumsOf(areas)): Drafted {
  const summed = summedOf(sum);
  return {
    name: '', group: null, code: null, key: '', printed: summed, ownVariance: false, amounts: derive(summed, context.period, false), lines: [], parts: [], comment: null,
    earlier: sumOfEarlier(areas.map(({ earlier }) => earlier)), ...partsOfAll(areas),
  };
}
