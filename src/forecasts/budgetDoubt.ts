import type { Period } from '../values/period';
import { displayedStep, type Unit } from '../values/unit';
import type { AreaFigures, Figure, Figures } from '../figures/figures';

/**
 * Why no forecast can be built on an area's budget: it is 0 although there is an outcome, of another sign than it, or in
 * another unit.
 * A result, income and kommunbidrag less costs, is budgeted to 0 and may end on either side: nothing is doubted then.
 */
export interface BudgetDoubt {
  readonly kind: 'zero' | 'opposite' | 'unit';
  readonly of: 'budget' | 'budgetToDate';
}

/** An area whose budget is doubted, with the figures that tell. */
export interface DoubtedBudget {
  readonly area: string;
  readonly doubt: BudgetDoubt;
  readonly budget: Figure;
  /** What the budget disagrees with: the outcome, or for the period's budget the year's. */
  readonly against: Figure;
}

const holdsGrant = ({ grant, lines }: AreaFigures): boolean => grant !== null || lines.some(({ kind }) => kind === 'grant');

/** So many areas at least with a budget of 0 or above, beside those below: then budgets are results, and 0 is one in balance. */
const LEAST_ABOVE = 2;

const onBothSides = (values: readonly number[]): boolean => values.some((value) => value > 0) && values.some((value) => value < 0);

/** Whether the workbook is about results: each area's budget is 0, and outcomes fall on both sides or hold the kommunbidrag. */
function areResults({ areas, total }: Figures): boolean {
  const budgets = areas.flatMap(({ amounts }) => amounts.budget ?? []);
  const bothSides = onBothSides(areas.flatMap(({ amounts }) => amounts.actual?.value ?? []));
  return budgets.every(({ value }) => value === 0) && (holdsGrant(total) || bothSides);
}

function mayBeInBalance(areas: readonly AreaFigures[]): boolean {
  const budgets = areas.flatMap(({ amounts }) => amounts.budget?.value ?? []);
  // One above 0 and another at 0, among costs: units that are paid for by what they sell.
  return onBothSides(budgets) && budgets.filter((value) => value >= 0).length >= LEAST_ABOVE;
}

const isKnown = (figure: Figure | null, unit: Unit): figure is Figure => figure !== null && Math.abs(figure.value) > displayedStep[unit];

/** A figure that a cell of its own tells: one that was computed from the budget says nothing of it. */
const tellsApart = (figure: Figure, budget: Figure): boolean => !figure.terms.some(({ cell }) =>
  budget.terms.some(({ cell: own }) => own.sheet === cell.sheet && own.row === cell.row && own.column === cell.column));

/** Income and costs that are budgeted to the same, as those of water and waste that fees pay for. */
const comesOutEven = (area: AreaFigures, budget: Figure, unit: Unit): boolean => budget.terms.some(({ read }) => read !== 0)
  || area.lines.some(({ amounts }) => amounts.budget !== null && amounts.budget.value !== 0) || isNetOfParts(area, budget, unit);

/** Whether the budgets of income and of costs stand beside, and make this net: it is what it says. */
function isNetOfParts({ planned }: AreaFigures, budget: Figure, unit: Unit): boolean {
  const { income, costs } = planned?.budget ?? {};
  return income != null && costs != null && income.value !== 0 && costs.value !== 0 && Math.abs(income.value + costs.value - budget.value) <= 2 * displayedStep[unit];
}

/** A result of incomes and costs, line by line, may be budgeted on one side and end on the other. */
const isResult = ({ lines }: AreaFigures): boolean =>
  (['income', 'cost'] as const).every((side) => lines.some(({ kind, amounts }) => (kind === side || kind === `${side}Total`) && amounts.budget !== null && amounts.budget.value !== 0));

/** Income that the workbook forecasts, in a cell of its own, for a unit that is budgeted to 0: others than the committee pay for it. */
const isPaidByOthers = (actual: Figure, forecast: Figure | null, budget: Figure): boolean =>
  actual.value > 0 && forecast !== null && forecast.value !== 0 && tellsApart(forecast, budget);

/** So much of its turnover a unit that sells what it does may end from 0. */
const NEARLY_EVEN = 0.25;

/** Whether income has paid for nearly all costs, or more: sold to others, the committee's own units among them. */
const paysItself = ({ income }: AreaFigures, actual: Figure): boolean => income !== null && income.value > 0 && Math.abs(actual.value) <= income.value * NEARLY_EVEN;

/** An amount of the wrong sign is as large as one of the right: a net that has swung from one side to the other is of any size. */
const SIZES = { forecast: { least: 0.6, most: 1.7 }, outcome: { least: 0.5, most: 2 } } as const;

function isAsLarge(budget: Figure, actual: Figure, forecast: Figure | null, { month }: Period): boolean {
  const [ratio, { least, most }] = forecast !== null
    ? [Math.abs(forecast.value / budget.value), SIZES.forecast] as const
    : [Math.abs(actual.value / ((budget.value * month) / 12)), SIZES.outcome] as const;
  return ratio >= least && ratio <= most;
}

function doubted(area: AreaFigures, unit: Unit, period: Period): DoubtedBudget | null {
  const { budget, budgetToDate, actual, forecast, priorYear } = area.amounts;
  if (holdsGrant(area) || budget === null || !isKnown(actual, unit)) return null;
  const found = (kind: BudgetDoubt['kind'], of: BudgetDoubt['of'], figure: Figure, against: Figure): DoubtedBudget =>
    ({ area: area.name, doubt: { kind, of }, budget: figure, against });
  // Where the workbook forecasts 0 as well, income and costs are meant to come out even.
  if (budget.value === 0) {
    const isMeant = forecast?.value === 0 || comesOutEven(area, budget, unit) || isPaidByOthers(actual, forecast, budget) || paysItself(area, actual);
    return isMeant ? null : found('zero', 'budget', budget, actual);
  }
  const others = [forecast, priorYear].filter((figure) => isKnown(figure, unit)).filter((figure) => tellsApart(figure, budget));
  if ([actual, ...others].every(({ value }) => Math.sign(value) !== Math.sign(budget.value))) {
    const own = isKnown(forecast, unit) && tellsApart(forecast, budget) ? forecast : null;
    return isNetOfParts(area, budget, unit) || isResult(area) || !isAsLarge(budget, actual, own, period) ? null : found('opposite', 'budget', budget, actual);
  }
  if (budgetToDate === null) return null;
  if (budgetToDate.value === 0) return found('zero', 'budgetToDate', budgetToDate, budget);
  // Fees are charged early in the year: a period's budget and its outcome on the other side of the year's say the same of it.
  const isAgreed = Math.sign(budgetToDate.value) === Math.sign(actual.value);
  return Math.sign(budgetToDate.value) === Math.sign(budget.value) || isAgreed ? null : found('opposite', 'budgetToDate', budgetToDate, budget);
}

/** A thousand times, give or take what a budget may be exceeded or left over by. */
const isThousandfold = (times: number): boolean => times > 200 && times < 5_000;

/**
 * Areas whose outcome is in another unit than their budget: a thousand times as much, or as little. It is a column that
 * has a unit, so half of the areas have to say the same, or all where much is left: that may be so in one area.
 */
function inOtherUnit(areas: readonly AreaFigures[], unit: Unit, { month }: Period): readonly DoubtedBudget[] {
  const known = areas.flatMap((area): (DoubtedBudget & { readonly times: number })[] => {
    const { budget, actual } = area.amounts;
    if (holdsGrant(area) || !isKnown(budget, unit) || !isKnown(actual, unit)) return [];
    return [{ area: area.name, doubt: { kind: 'unit', of: 'budget' }, budget, against: actual, times: Math.abs(actual.value / ((budget.value * month) / 12)) }];
  });
  const more = known.filter(({ times }) => isThousandfold(times));
  const less = known.filter(({ times }) => isThousandfold(1 / times));
  return more.length > 0 && more.length * 2 >= known.length ? more : less.length === known.length ? less : [];
}

/** The areas whose budgets no forecast can be built on; the committee where there are no areas. None once the year is over. */
export function doubtedBudgets(figures: Figures, unit: Unit, period: Period | null): readonly DoubtedBudget[] {
  if (period === null || period.month === 12 || areResults(figures)) return [];
  const areas = figures.areas.length > 0 ? figures.areas : [figures.total];
  const otherUnit = inOtherUnit(areas, unit, period);
  const found = otherUnit.length > 0 ? otherUnit : areas.flatMap((area) => doubted(area, unit, period) ?? []);
  return mayBeInBalance(areas) ? found.filter(({ doubt }) => doubt.kind !== 'zero') : found;
}
