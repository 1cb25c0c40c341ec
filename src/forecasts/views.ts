import type { CellAddress } from '../values/cell';
import type { ForecastMethod, OneOffTreatment } from '../values/forecast';
import { calendarOf, comparePeriods, countedAs } from '../values/period';
import type { Sentence } from '../values/problem';
import { nameKey } from '../values/text';
import type { AreaFigures, Figure, Figures } from '../figures/figures';
import { accuracyOf, accuracyOverYears, type AccuracyOverYears, type ForecastAccuracy } from './accuracy';
import type { ForecastChoice } from './choices';
import { deviationFrom, type ForecastDeviation } from './deviation';
import type { AreaForecasts, ForecastInput } from './forecast';
import { forecastInputs, type ForecastSources } from './inputs';
import { cellsOfKnown, committeeForecasts, knownForecasts, type KeptForecasts, type KnownForecast } from './knownForecasts';
import { committeeForecast, type CommitteeForecast } from './committee';
import { backTest } from './backTest';
import { findOneOffs, gapsIn, type FoundOneOff } from './oneOffs';
import { experienceSentence, proposeForecasts, widestOnly } from './propose';
import { committeeExperience } from './range';
import { sumThrough } from './shares';

/** All that is known of one area's forecast. */
export interface ForecastView {
  readonly area: string;
  /** As the workbook stands: `input.own` is its own forecast, whatever was decided instead. */
  readonly input: ForecastInput;
  readonly forecasts: AreaForecasts;
  /** What the user decided for this period. */
  readonly chosen: ForecastChoice | null;
  /** The forecast that counts: the decided one, else the workbook's. */
  readonly forecast: number | null;
  /** The one cell that holds the workbook's own forecast as a constant; null where there is none to write in. */
  readonly cell: CellAddress | null;
  /** What that cell says, and what its number is multiplied by to be an amount here. */
  readonly cellTerm: { readonly read: number; readonly factor: number } | null;
  /** How methods did on the area's own earlier years. */
  readonly experience: readonly { readonly method: ForecastMethod; readonly sentence: Sentence }[];
  /** Months of the area that are clearly one-offs, what the user does with them, and their cells. */
  readonly oneOffs: readonly (FoundOneOff & { readonly treatment: OneOffTreatment | null; readonly cells: readonly CellAddress[] })[];
  /** Which months the workbook lacks; null where it lacks none. */
  readonly gaps: Sentence | null;
  readonly last: KnownForecast | null;
  /** Where the amounts stand that a forecast is seen beside: an empty list where no cell has one. */
  readonly sources: Readonly<Record<'forecast' | 'own' | 'last' | 'budget' | 'actual', readonly CellAddress[]>>;
  readonly deviation: ForecastDeviation;
  /** The year's forecasts by month, oldest first, the one that counts last. */
  readonly evolution: readonly KnownForecast[];
  /** Of every year whose outcome and forecasts are known, oldest first. */
  readonly accuracy: readonly ForecastAccuracy[];
  /** Null with fewer than two such years. */
  readonly overYears: AccuracyOverYears | null;
}

export interface ForecastViews {
  readonly areas: readonly ForecastView[];
  readonly total: ForecastView;
  /** The committee's first proposal by its areas and by itself; null without areas or in December. */
  readonly committee: CommitteeForecast | null;
}

export interface ViewSources extends ForecastSources, KeptForecasts {
  readonly choices: readonly ForecastChoice[];
  readonly committee: string | null;
  /** True for a cell that holds a formula. */
  readonly hasFormula: (cell: CellAddress) => boolean;
}

/** The outcome and budget of every year that is over: the follow-up's own in December, earlier ones by their months. */
function finishedYears(input: ForecastInput): { year: number; outcome: number; budget: number | null }[] {
  const earlier = input.years.filter(({ year }) => year < input.period.year).flatMap((one) => {
    const outcome = sumThrough(one, 12);
    return outcome === null ? [] : [{ year: one.year, outcome, budget: null }];
  });
  const before = input.period.year - 1;
  const prior = input.priorYear !== null && !earlier.some(({ year }) => year === before) ? [{ year: before, outcome: input.priorYear, budget: null }] : [];
  const own = input.period.month === 12 && input.actual !== null ? [{ year: input.period.year, outcome: input.actual, budget: input.budget }] : [];
  return [...earlier, ...prior, ...own];
}

/** Every cell that a figure comes from; none where it is unknown. */
export const cellsOfFigure = (figure: Figure | null): CellAddress[] => figure?.terms.map(({ cell }) => cell) ?? [];

/** The found one-offs of an area's own months. */
const oneOffsOf = (input: ForecastInput, { years }: ViewSources): ForecastView['oneOffs'] => findOneOffs(input).map((one) => ({
  ...one, ...calendarOf({ ...input.period, year: one.year, month: one.month }), treatment: input.oneOffs.find(({ year, month }) => year === one.year && month === one.month)?.treatment ?? null,
  cells: years.find(({ area, year }) => nameKey(area) === nameKey(input.area) && year === one.year)?.months[one.month - 1]?.cells ?? [],
}));

function viewOf(
  input: ForecastInput, forecasts: AreaForecasts, before: AreaFigures, after: AreaFigures, known: readonly KnownForecast[], sources: ViewSources,
): ForecastView {
  const { period, phasing, unit } = sources;
  const chosen = sources.choices.find((choice) => nameKey(choice.area) === nameKey(input.area) && comparePeriods(choice.period, period) === 0) ?? null;
  const forecast = period.month === 12 ? null : after.amounts.forecast?.value ?? null;
  const earlier = known.filter((one) => one.period.year === period.year && comparePeriods(one.period, period) < 0);
  const last = earlier[earlier.length - 1] ?? null;
  const terms = before.amounts.forecast?.terms ?? [];
  const only = terms.length === 1 ? terms[0] : undefined;
  const constant = only?.text === null && !sources.hasFormula(only.cell) ? only : null;
  const accuracy = finishedYears(input).flatMap(({ year, outcome, budget }) => accuracyOf(input.area, year, outcome, budget, known, unit) ?? []);
  return {
    area: input.area, input, chosen, forecast, last, forecasts, oneOffs: oneOffsOf(input, sources), gaps: gapsIn(input),
    cell: constant?.cell ?? null,
    cellTerm: constant && { read: constant.read, factor: constant.factor },
    experience: forecasts.backTests.map((test) => ({ method: test.method, sentence: experienceSentence(test) })),
    sources: {
      forecast: forecast === null ? [] : cellsOfFigure(after.amounts.forecast), own: cellsOfFigure(before.amounts.forecast),
      last: last ? cellsOfKnown(last) : [], budget: cellsOfFigure(after.amounts.budget), actual: cellsOfFigure(after.amounts.actual),
    },
    deviation: deviationFrom(input, forecast, last?.value ?? null, phasing),
    evolution: forecast === null ? earlier : [...earlier, { period, value: forecast, from: [] }],
    accuracy, overYears: accuracyOverYears(input.area, accuracy, unit),
  };
}

/**
 * The forecasts of every area and of the committee. `before` are the figures as the workbook stands, `after` those with
 * the decided forecasts.
 */
export function forecastViews(before: Figures, after: Figures, sources: ViewSources): ForecastViews {
  const inputs = forecastInputs(before, sources.committee ?? '', sources);
  const known = inputs.areas.map(({ area }) => knownForecasts(area, sources).map((one) => ({ ...one, period: countedAs(one.period, sources.period) })));
  const tests = inputs.areas.map(backTest);
  const experience = committeeExperience(tests);
  const areas = widestOnly(inputs.areas.map((input, at) => proposeForecasts(input, { tests: tests[at] ?? [], experience })), sources.unit);
  const total = proposeForecasts(inputs.total);
  return {
    areas: inputs.areas.flatMap((input, at) => {
      const [was, is, forecasts] = [before.areas[at], after.areas[at], areas[at]];
      return was && is && forecasts ? [viewOf(input, forecasts, was, is, known[at] ?? [], sources)] : [];
    }),
    // What stands out is told where it can be marked: on the areas.
    total: { ...viewOf(inputs.total, total, before.total, after.total, committeeForecasts(inputs.total.area, known, sources), sources), oneOffs: [], gaps: null },
    committee: committeeForecast(areas, inputs.areas, total, inputs.total),
  };
}
