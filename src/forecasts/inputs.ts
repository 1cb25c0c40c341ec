import type { Driver, MonthYear } from '../reading/sources/months/monthFacts';
import { countedAs, type Period } from '../values/period';
import type { OneOffChoice, Phasing } from '../values/forecast';
import { nameKey } from '../values/text';
import { convert, type Unit } from '../values/unit';
import type { AreaFigures, Figure, Figures } from '../figures/figures';
import type { BudgetDoubt, DoubtedBudget } from './budgetDoubt';
import type { ForecastInput, YearOfMonths } from './forecast';
import { findOneOffs, oneOffOf } from './oneOffs';
import { sumThrough } from './shares';

/** What the workbook and the user give beside the figures of the areas. */
export interface ForecastSources {
  readonly period: Period;
  readonly unit: Unit;
  readonly years: readonly MonthYear[];
  readonly drivers: readonly Driver[];
  readonly ownShares: readonly number[] | null;
  readonly phasing: Phasing | null;
  readonly yearsLeftOut: readonly number[];
  /** Months that the user has marked as happening once. */
  readonly oneOffs: readonly OneOffChoice[];
  readonly doubts: readonly DoubtedBudget[];
}

const amount = (figure: Figure | null): number | null => figure?.value ?? null;

/** One area's years in the report's unit, oldest first. */
function yearsOf(area: string, { years, unit, yearsLeftOut, period }: ForecastSources): YearOfMonths[] {
  return years.filter((one) => nameKey(one.area) === nameKey(area) && !yearsLeftOut.includes(one.year) && one.year <= period.year)
    .map(({ year, months, unit: from }): YearOfMonths => ({ year, months: months.map((month) => (month ? convert(month.value, from, unit) : null)) }))
    .sort((a, b) => a.year - b.year);
}

/** Months of the year that come to another outcome than the period's are of something else. */
const NEAR = 0.01;

/**
 * In a broken year the months were put together from two calendar years each: they are used where those of this year
 * come to the printed outcome.
 */
function proven(years: readonly YearOfMonths[], actual: number | null, period: Period): readonly YearOfMonths[] {
  if (period.from === undefined) return years;
  const current = years.find(({ year }) => year === period.year);
  const sum = current ? sumThrough(current, period.month) : null;
  return actual !== null && sum !== null && Math.abs(sum - actual) <= Math.abs(actual) * NEAR ? years : [];
}

/** The committee's months are its areas' together, for the years that all areas have. */
function yearsTogether(all: readonly (readonly YearOfMonths[])[]): YearOfMonths[] {
  const first = all[0];
  if (!first) return [];
  return first.flatMap(({ year }): YearOfMonths[] => {
    const same = all.map((years) => years.find((one) => one.year === year));
    if (same.some((one) => one === undefined)) return [];
    const months = Array.from({ length: 12 }, (_, month) => {
      const amounts = same.map((one) => one?.months[month] ?? null);
      return amounts.some((one) => one === null) ? null : amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    });
    return [{ year, months }];
  });
}

/** A complete year of months tells last year's amounts where no column does. */
function withPriorYear(input: ForecastInput): ForecastInput {
  const before = input.years.find(({ year }) => year === input.period.year - 1);
  const sum = (through: number): number | null => {
    const passed = before?.months.slice(0, through) ?? [];
    return passed.length < through || passed.some((one) => one === null) ? null : passed.reduce<number>((total, one) => total + (one ?? 0), 0);
  };
  return { ...input, priorYear: input.priorYear ?? sum(12), priorYearToDate: input.priorYearToDate ?? sum(input.period.month) };
}

function inputOf(
  figures: AreaFigures, name: string, years: readonly YearOfMonths[], budgetDoubt: BudgetDoubt | null, sources: ForecastSources,
): ForecastInput {
  const { amounts } = figures;
  const driver = sources.drivers.find(({ area }) => nameKey(area) === nameKey(name));
  const likely = amount(amounts.forecast);
  const isBroken = sources.period.from !== undefined;
  return withOneOffs(withPriorYear({
    area: name, unit: sources.unit, period: sources.period, years, budgetDoubt,
    budget: amount(amounts.budget), budgetToDate: amount(amounts.budgetToDate), actual: amount(amounts.actual),
    own: likely === null ? null : { likely, low: amount(amounts.forecastLow), high: amount(amounts.forecastHigh) },
    // Of a broken year's neighbours the months alone tell which year a column is of.
    priorYear: isBroken ? null : amount(amounts.priorYear), priorYearToDate: isBroken ? null : amount(amounts.priorYearToDate),
    // A volume costs: its price is a cost whichever sign it was written with.
    driver: driver ? { volume: driver.volume, price: -Math.abs(convert(driver.price, driver.unit, sources.unit)) } : null,
    ownShares: sources.ownShares, phasing: sources.phasing, oneOffs: [],
  }), sources);
}

/** A marked month counts as long as it still stands out: what it has beyond the usual is found anew. */
function withOneOffs(input: ForecastInput, { oneOffs }: ForecastSources): ForecastInput {
  const own = oneOffs.filter(({ area }) => nameKey(area) === nameKey(input.area));
  if (own.length === 0) return input;
  const found = findOneOffs(input);
  return { ...input, oneOffs: own.flatMap(({ treatment, ...at }) => {
    const { year, month } = countedAs(at, input.period);
    const one = found.find((each) => each.year === year && each.month === month);
    return one ? [oneOffOf(one, treatment)] : [];
  }) };
}

/** The inputs of every area, and of the committee. */
export function forecastInputs(figures: Figures, totalName: string, sources: ForecastSources): { areas: ForecastInput[]; total: ForecastInput } {
  const years = figures.areas.map(({ name, amounts }) => proven(yearsOf(name, sources), amount(amounts.actual), sources.period));
  const doubtOf = (name: string) => sources.doubts.find(({ area }) => area === name)?.doubt ?? null;
  // Amounts in two units have no sum; an area whose own budget is missing leaves the committee its.
  const totalDoubt = figures.areas.length === 0 ? doubtOf(figures.total.name) : sources.doubts.find(({ doubt }) => doubt.kind === 'unit')?.doubt ?? null;
  const areas = figures.areas.map((area, at) => inputOf(area, area.name, years[at] ?? [], doubtOf(area.name), sources));
  const total = inputOf(figures.total, totalName, yearsTogether(years), totalDoubt, sources);
  // What happens once in an area happens once in the committee.
  return { areas, total: areas.length === 0 ? total : { ...total, oneOffs: areas.flatMap(({ oneOffs }) => oneOffs) } };
}
