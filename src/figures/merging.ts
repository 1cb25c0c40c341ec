import { LEVELS } from '../reading/meaning/field';
import { nameKey } from '../values/text';
import { addAll, roundingBetween } from './arithmetic';
import type { Context } from './drafts';
import { derive, type Printed } from './derive';
import { measures, type Figure, type Measure } from './figures';
import { factMeasures } from './rowFigures';
import type { Drafted } from './statusBase';

/** Two amounts of one measure that sheets give differently. */
export interface Conflict {
  readonly area: string;
  readonly measure: Measure;
  readonly used: Figure;
  readonly other: Figure;
}

export interface Merged {
  readonly areas: readonly Drafted[];
  readonly conflicts: readonly Conflict[];
}

/** The areas that several drafts are about, with those; most are told once. */
function toldAgain(drafts: readonly Drafted[]): ReadonlyMap<string, readonly Drafted[]> {
  const first = new Map<string, Drafted>();
  const again = new Map<string, Drafted[]>();
  for (const draft of drafts) {
    const before = first.get(draft.key);
    if (!before) first.set(draft.key, draft);
    else again.set(draft.key, [...again.get(draft.key) ?? [before], draft]);
  }
  return again;
}

/** One draft for each area; where sheets differ by more than rounding, that is a conflict. */
export function merge(drafts: readonly Drafted[], context: Context): Merged {
  const again = toldAgain(drafts);
  if (again.size === 0) return { areas: drafts, conflicts: [] };
  const areas: Drafted[] = [];
  const conflicts: Conflict[] = [];
  for (const draft of drafts) {
    const same = again.get(draft.key);
    if (!same) areas.push(draft);
    else if (same[0] === draft) {
      const area = same.reduce((a, b) => mergeTwo(a, b, context));
      areas.push(area);
      conflicts.push(...same.flatMap((one) => conflictsOf(area, one, context)));
    }
  }
  return { areas, conflicts };
}

/** How coarse the unit is that a figure is written in, beside the report's. */
const coarseness = ({ terms }: Figure): number => Math.max(0, ...terms.map(({ factor }) => Math.abs(factor)));

/** Whether a figure is another in a finer unit: whole tkr beside tenths of mnkr. */
const isFinerFigure = (own: Figure, its: Figure, { unit }: Context): boolean =>
  coarseness(own) * 10 < coarseness(its) && Math.abs(own.value - its.value) <= roundingBetween(own, its, unit);

/** Whether one draft tells all that another does, in a finer unit. */
const isFiner = (one: Drafted, other: Drafted, context: Context): boolean => factMeasures.every((measure) => {
  const [own, its] = [one.printed[measure], other.printed[measure]];
  return !its || (own != null && isFinerFigure(own, its, context));
});

/** Whether one draft tells all that another does of an area, and more: what follows it up beside its frames, or beside what is counted there. */
const tellsMore = (one: Drafted, other: Drafted): boolean =>
  LEVELS.every((measure) => other.printed[measure] == null || one.printed[measure] != null) && LEVELS.some((measure) => one.printed[measure] != null && other.printed[measure] == null);

/** Amounts of one thing differ by less, whoever tells them. */
const OTHER_SIZE = 2;

/** Whether all that two drafts both tell is of quite another size: of two things, of which the one fills nothing that the other lacks. */
function areOfOtherSize(one: Drafted, other: Drafted): boolean {
  const shared = LEVELS.flatMap((measure) => { const [a, b] = [one.printed[measure], other.printed[measure]]; return a && b && a.value !== 0 && b.value !== 0 ? [a.value / b.value] : []; });
  return shared.length >= 2 && (shared.every((times) => times > OTHER_SIZE) || shared.every((times) => times > 0 && times < 1 / OTHER_SIZE));
}

const tellsLevels = ({ printed }: Drafted): boolean => LEVELS.some((measure) => printed[measure] != null);

/** Whether one draft tells results that hold their kommunbidrag and the other costs without theirs. */
const areOfOtherTerms = (a: Drafted, b: Drafted): boolean => a.ownVariance !== b.ownVariance && tellsLevels(a) && tellsLevels(b);

/** Beside a result, a net cost is about as large as the kommunbidrag that it is paid with; a result is far smaller. */
const isNetCost = (amount: Figure | null | undefined, { grant }: Drafted): boolean => amount != null && grant !== null && Math.abs(amount.value) * 2 > Math.abs(grant.value);

/**
 * Whether what one draft lacks is the other's to tell. A result that holds its kommunbidrag is its own variance: the frame
 * that it was given is no budget of it; and beside costs it is no outcome of theirs.
 */
function fills(measure: Measure, rich: Drafted, poor: Drafted): boolean {
  if (!areOfOtherTerms(rich, poor) || !(LEVELS as readonly Measure[]).includes(measure)) return true;
  return rich.ownVariance && measure !== 'budget' && measure !== 'budgetToDate' && !isNetCost(poor.printed[measure], rich);
}

/** Whether the variances that two drafts come to contradict each other: the amounts of the one are not those that the other's is of. */
const haveOtherVariances = (a: Drafted, b: Drafted, { unit }: Context): boolean => (['variance', 'varianceToDate'] as const).some((measure) => {
  const [one, other] = [a.amounts[measure], b.amounts[measure]];
  return one && other && Math.abs(one.value - other.value) > roundingBetween(one, other, unit);
});

/** Whether a draft tells by how much the budget is missed and nothing else. */
const tellsVariancesAlone = (draft: Drafted): boolean => !tellsLevels(draft) && (draft.printed.variance != null || draft.printed.varianceToDate != null);

/** Whether one draft tells variances alone, and the other amounts that come to others: neither fills what the other lacks. */
const contradictVariances = (a: Drafted, b: Drafted, context: Context): boolean =>
  tellsVariancesAlone(a) !== tellsVariancesAlone(b) && haveOtherVariances(a, b, context);

/** Whether the first of two drafts comes first: the one with most of the area, of costs and a result what has come, or of equals the one that tells more, or is in a finer unit. */
function comesFirst(a: Drafted, b: Drafted, context: Context): boolean {
  if (a.lines.length !== b.lines.length) return a.lines.length > b.lines.length;
  if (areOfOtherTerms(a, b) && (a.printed.actual == null) !== (b.printed.actual == null)) return a.printed.actual != null;
  return !isFiner(b, a, context) && !tellsMore(b, a);
}

/** An area that two sheets give: one comes first, and the other fills what it lacks. */
function mergeTwo(a: Drafted, b: Drafted, context: Context): Drafted {
  if (contradictVariances(a, b, context)) return a;
  const [rich, poor] = comesFirst(a, b, context) ? [a, b] : [b, a];
  if (areOfOtherSize(rich, poor)) return rich;
  const printed: Printed = Object.fromEntries(measures.map((measure) => {
    const [own, its] = [rich.printed[measure] ?? null, fills(measure, rich, poor) ? poor.printed[measure] ?? null : null];
    return [measure, own !== null && its !== null && isFinerFigure(its, own, context) ? its : own ?? its];
  }));
  const ownVariance = areOfOtherTerms(rich, poor) ? rich.ownVariance : rich.ownVariance || poor.ownVariance;
  return {
    ...rich, group: rich.group ?? poor.group, code: rich.code ?? poor.code, printed, ownVariance,
    amounts: derive(printed, context.period, ownVariance),
    income: rich.income ?? poor.income, costs: rich.costs ?? poor.costs, grant: rich.grant ?? poor.grant,
    ...rich.planned ?? poor.planned ? { planned: { ...poor.planned, ...rich.planned } } : {},
    budgetCosts: rich.budgetCosts ?? poor.budgetCosts, budgetGrant: rich.budgetGrant ?? poor.budgetGrant,
    budgetToDateCosts: rich.budgetToDateCosts ?? poor.budgetToDateCosts,
    earlier: rich.earlier.length > 0 ? rich.earlier : poor.earlier,
    parts: rich.parts.length > 0 ? rich.parts : poor.parts, comment: rich.comment ?? poor.comment,
  };
}

/** What a draft of an area prints with more than rounding between it and what is used; of variances alone also what others come to. */
export const conflictsOf = (area: Drafted, draft: Drafted, context: Context): Conflict[] => {
  const { unit } = context;
  const ofVariances = contradictVariances(area, draft, context);
  return factMeasures.flatMap((measure): Conflict[] => {
    const isVariance = measure === 'variance' || measure === 'varianceToDate';
    const [used, other] = [area, draft].map(({ printed, amounts }) => (ofVariances && isVariance ? amounts[measure] : printed[measure]));
    return used && other && Math.abs(used.value - other.value) > roundingBetween(used, other, unit) ? [{ area: area.name, measure, used, other }] : [];
  });
};

export const agrees = (a: Figure | null, b: Figure | null, tolerance: number): boolean =>
  a !== null && b !== null && Math.abs(a.value - b.value) <= tolerance;

/**
 * Areas of their own sheets beside a table of areas under other names (abbreviated, say) would count twice:
 * when the table alone adds up to what the sheets add up to, the sheets are left out.
 */
export function withoutDoubles(ofSheets: readonly Drafted[], ofTables: readonly Drafted[], step: number): { kept: Drafted[]; left: Drafted[] } {
  const all = { kept: [...ofSheets, ...ofTables], left: [] };
  if (ofSheets.length === 0 || ofTables.length === 0) return all;
  const named = new Set(ofTables.map(({ name }) => nameKey(name)));
  const strangers = ofSheets.filter(({ name }) => !named.has(nameKey(name)));
  if (strangers.length === 0) return all;
  const tolerance = ((ofSheets.length + ofTables.length) / 2) * step;
  const double = (['actual', 'budget', 'forecast'] as const).some((measure) => {
    const [sheets, tables] = [sumOfAreas(ofSheets, measure), sumOfAreas(ofTables, measure)];
    return agrees(sheets, tables, tolerance) && Math.abs(tables?.value ?? 0) > tolerance;
  });
  return double ? { kept: [...ofSheets.filter((draft) => !strangers.includes(draft)), ...ofTables], left: strangers } : all;
}

/** What areas add up to of one measure; null when one of them lacks it. */
export const sumOfAreas = (areas: readonly Drafted[], measure: Measure): Figure | null =>
  addAll(areas.map(({ amounts }) => amounts[measure]));
