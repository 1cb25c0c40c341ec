import { addAll, magnitude } from './arithmetic';
import type { Printed } from './derive';
import type { AreaFigures, Figure, StatusBase } from './figures';

/** An area before its status base is known. */
export interface Drafted extends Omit<AreaFigures, 'statusBase' | 'periodBase'> {
  /** What several sheets have to give alike to be about the same area. */
  readonly key: string;
  /** As the workbook prints them: what several sheets give is joined here, and derived from once. */
  readonly printed: Printed;
  readonly ownVariance: boolean;
  readonly budgetCosts: Figure | null;
  readonly budgetGrant: Figure | null;
  readonly budgetToDateCosts: Figure | null;
}

const isSome = (figure: Figure | null): boolean => figure !== null && figure.value !== 0;

const figureFor: Record<StatusBase, (draft: Drafted) => Figure | null> = {
  grossCosts: ({ budgetCosts }) => budgetCosts,
  netBudget: ({ amounts }) => amounts.budget,
  grant: ({ budgetGrant, grant }) => budgetGrant ?? grant,
  actualCosts: ({ costs }) => costs,
};

/**
 * What the statuses divide by, of one kind for all rows (design, section 5): the budgeted gross costs when every area
 * has them, else the net budget or the kommunbidrag, else the actual costs. A net budget of zero in every row is none;
 * one of zero in some rows leaves just those without a base.
 */
export function chooseBase(areas: readonly Drafted[]): StatusBase | null {
  if (areas.length === 0) return null;
  const every = (base: StatusBase) => areas.every((area) => isSome(figureFor[base](area)));
  const some = (base: StatusBase) => areas.some((area) => isSome(figureFor[base](area)));
  if (every('grossCosts')) return 'grossCosts';
  if (some('netBudget') && areas.every(({ amounts }) => amounts.budget !== null)) return 'netBudget';
  if (every('grant')) return 'grant';
  // Where only a part of the year has a budget, its variance is held against that, and nothing against the year's.
  if (areas.every(({ amounts }) => amounts.budget === null && isSome(amounts.budgetToDate))) return 'netBudget';
  if (every('actualCosts')) return 'actualCosts';
  return (['netBudget', 'grant', 'actualCosts'] as const).find(some) ?? null;
}

const periodFigureFor: Record<StatusBase, (draft: Drafted) => Figure | null> = {
  grossCosts: ({ budgetToDateCosts }) => budgetToDateCosts,
  netBudget: ({ amounts }) => amounts.budgetToDate,
  grant: ({ grant }) => grant,
  actualCosts: ({ costs }) => costs,
};

/** The base of the period's variance, of the kind that the statuses use. */
export function periodBaseOf(draft: Drafted, base: StatusBase | null, areas: readonly Drafted[] | null): Figure | null {
  if (base === null) return null;
  const own = periodFigureFor[base](draft);
  const figure = isSome(own) ? own : areas ? addAll(areas.map(periodFigureFor[base])) : null;
  return figure && figure.value !== 0 ? magnitude(figure) : null;
}

/** The positive amount that a row's variance is divided by; for the total, the areas' sum where it has none of its own. */
export function baseOf(draft: Drafted, base: StatusBase | null, areas: readonly Drafted[] | null): Figure | null {
  if (base === null) return null;
  const own = figureFor[base](draft);
  const figure = isSome(own) ? own : areas ? addAll(areas.map(figureFor[base])) : null;
  return figure && figure.value !== 0 ? magnitude(figure) : null;
}
