import type { AreaFigures, Figure, Measure } from '../../figures/figures';
import type { CellAddress } from '../../values/cell';
import { displayedStep, unitFactor, type Unit } from '../../values/unit';

/** An amount that a comment may speak of, in kronor. */
export interface KnownAmount {
  readonly value: number;
  readonly cells: readonly CellAddress[];
  /** A variance from the budget, of the year or so far; `other`: a difference of another kind; null for any other amount, whose sign says nothing. */
  readonly variance: 'year' | 'toDate' | 'other' | null;
}

/** What is known of the thing that a comment stands beside. */
export interface Known {
  readonly amounts: readonly KnownAmount[];
  /** Of them the table's own, by what texts call them. */
  readonly named: Readonly<Record<'actual' | 'forecast' | 'budget', readonly KnownAmount[]>>;
  /** Kronor that the last shown digit of its amounts is worth. */
  readonly step: number;
  /** Budgets in kronor, unsigned: of the year and so far; what is said in per cent may be of either. */
  readonly budgets: readonly number[];
  /** Whether its budget is of costs, so that more than it is worse; null where that is not known. */
  readonly isCost: boolean | null;
  /** Shares of 1 that "per cent of the budget" may be, unsigned. */
  readonly shares: readonly number[];
}

const OTHER: readonly Measure[] = ['priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'forecastLow', 'forecastHigh'];

type Part = Pick<AreaFigures, 'amounts'>;

const difference = (a: Figure | null, b: Figure | null): Figure | null => (a && b ? { value: a.value - b.value, terms: [...a.terms, ...b.terms] } : null);

/** Decimals that the cells of some figures are read with, three at most. */
function decimalsOf(figures: readonly Figure[]): number {
  const decimals = (value: number): number => (String(Math.abs(Math.round(value * 1000) / 1000)).split('.')[1] ?? '').length;
  return Math.max(0, ...figures.flatMap(({ terms }) => terms.map(({ read }) => decimals(read))));
}

/** Kronor of the last digit that the table shows: read amounts times their factors give the report's unit. */
function stepOf(figures: readonly Figure[], unit: Unit): number {
  const scale = Math.max(0, ...figures.flatMap(({ terms }) => terms.map(({ factor }) => Math.abs(factor)))) || 1;
  return scale * unitFactor(unit, 'kr') / 10 ** decimalsOf(figures);
}

/** What a frozen report tells of an area: its amounts without cells. */
export function knownBefore(amounts: Partial<Record<Measure, number | null>>, unit: Unit): Known {
  const kronor = unitFactor(unit, 'kr');
  const entries = Object.entries(amounts).flatMap(([measure, value]) => (typeof value === 'number' ? [{ measure, value }] : []));
  const times: Readonly<Record<string, 'year' | 'toDate'>> = { variance: 'year', varianceToDate: 'toDate' };
  return {
    amounts: entries.map(({ measure, value }) => ({ value: value * kronor, cells: [], variance: times[measure] ?? null })),
    named: { actual: [], forecast: [], budget: [] }, step: displayedStep[unit] * kronor, budgets: [], isCost: null, shares: [],
  };
}

const isCost = (budget: Figure | null): boolean | null => (budget === null || budget.value === 0 ? null : budget.value < 0);

/** All amounts of an area and of its lines and parts, and the differences that a comment may speak of. */
export function knownOf(area: AreaFigures, unit: Unit): Known {
  const kronor = unitFactor(unit, 'kr');
  const all: Figure[] = [];
  const amounts: KnownAmount[] = [];
  const add = (figure: Figure | null, variance: KnownAmount['variance']): void => {
    if (!figure) return;
    all.push(figure);
    amounts.push({ value: figure.value * kronor, cells: figure.terms.map(({ cell }) => cell), variance });
  };
  const { amounts: own } = area;
  add(own.variance, 'year');
  add(own.varianceToDate, 'toDate');
  if (own.variance === null) add(difference(own.forecast, own.budget), 'year');
  if (own.varianceToDate === null) add(difference(own.actual, own.budgetToDate), 'toDate');
  const differences = [
    difference(own.actual, own.budget), difference(own.forecast, own.actual), difference(own.actual, own.priorYearToDate),
    difference(own.actual, own.priorYear), difference(own.forecast, own.priorYear), own.remaining, own.change,
  ];
  const rest: (Figure | null)[] = [
    ...OTHER.map((measure) => own[measure]), area.income, area.costs, area.grant,
    ...area.earlier.map(({ figure }) => figure),
    ...[...area.parts, ...area.lines].flatMap(({ amounts: of }: Part) => Object.values(of)),
  ];
  for (const figure of differences) add(figure, 'other');
  for (const figure of rest) add(figure, null);
  const ratio = (a: Figure | null, b: Figure | null): number[] => (a && b && b.value !== 0 ? [Math.abs(a.value / b.value)] : []);
  const budgets = [own.budget, own.budgetToDate, area.statusBase, area.periodBase, area.grant];
  const shares = budgets.flatMap((budget) => [own.variance, own.varianceToDate, own.actual, own.forecast, own.remaining].flatMap((one) => ratio(one, budget)));
  const named = (...figures: readonly (Figure | null)[]): KnownAmount[] => figures.flatMap((figure) => (figure ? [{ value: figure.value * kronor, cells: figure.terms.map(({ cell }) => cell), variance: null }] : []));
  return {
    amounts, named: { actual: named(own.actual), forecast: named(own.forecast), budget: named(own.budget, own.budgetToDate) }, step: stepOf(all, unit), budgets: [own.budget, own.budgetToDate].flatMap((budget) => (budget ? [Math.abs(budget.value * kronor)] : [])),
    isCost: isCost(own.budget ?? own.budgetToDate), shares: [...shares, ...shares.map((share) => Math.abs(1 - share))],
  };
}
