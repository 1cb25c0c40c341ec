import type { EndsFrom, Proposal } from '../../forecasts/forecast';
import type { ForecastView, ForecastViews } from '../../forecasts/views';
import type { UnsureFigures } from '../../figures/unsure';
import type { CellAddress } from '../../values/cell';
import type { ChosenMethod, ForecastMethod } from '../../values/forecast';
import type { Language } from '../../values/language';
import type { Sentence } from '../../values/problem';
import { withoutNoise } from '../../values/unit';
import { parseNumber } from '../shared/format';
import { figureOf, pendingOf, type PendingForecast } from '../store/forecastPending';

export type KnownProposal = Proposal & { readonly likely: number };

export const knownProposals = ({ forecasts }: ForecastView): readonly KnownProposal[] =>
  forecasts.proposals.filter((proposal): proposal is KnownProposal => proposal.likely !== null);

/** The method that is marked: the one chosen now, else the decided one; null before anything is chosen. */
export const markedMethod = (view: ForecastView, pending: PendingForecast | null): ChosenMethod | null =>
  pending?.method ?? view.chosen?.method ?? null;

/** The method that is explained: the marked one, else the one that the area's own years speak for. */
export const explainedMethod = (view: ForecastView, pending: PendingForecast | null): ChosenMethod | null =>
  markedMethod(view, pending) ?? view.forecasts.best;

/** The figure that counts, or will when the choice is saved. */
export const shownForecast = (view: ForecastView, pending: PendingForecast | null): number | null =>
  (pending ? figureOf(pending, view)?.likely ?? null : view.forecast);

/**
 * The committee's figure that counts, or will when the choices are saved: it moves as much as the areas' do, and without
 * one of its own it is their sum. Null where an area that has none leaves no sum.
 */
export function shownTotal({ areas, total }: Pick<ForecastViews, 'areas' | 'total'>, pending: readonly PendingForecast[]): number | null {
  const shown = areas.map((view) => ({ was: view.forecast, is: shownForecast(view, pendingOf(pending, view.area)) }));
  const sum = shown.every(({ is }) => is !== null) && shown.length > 0 ? withoutNoise(shown.reduce((all, { is }) => all + (is ?? 0), 0)) : null;
  if (total.forecast === null) return sum;
  const moved = shown.filter(({ was, is }) => was !== is);
  return moved.every(({ was, is }) => was !== null && is !== null)
    ? withoutNoise(moved.reduce((all, { was, is }) => all + (is ?? 0) - (was ?? 0), total.forecast)) : sum;
}

/** actual − the forecast phased to the date. */
export function outcomeToForecast(view: ForecastView, forecast: number | null): number | null {
  const { deviation, input } = view;
  return deviation.phased && input.actual !== null && forecast !== null ? withoutNoise(input.actual - forecast * deviation.phased.share) : null;
}

/** A figure that a forecast is judged by, with the cells that it comes from. */
export interface FigureLine {
  readonly kind: 'last' | 'own' | 'counting' | 'chosenNow' | 'change' | 'variance' | 'toDate';
  readonly value: number;
  readonly cells: readonly CellAddress[];
}

/** What stands beside an area's forecast: `shown` is the one that counts, or is chosen (`isPending`: no cell has it yet). */
export function figureLines(view: ForecastView, shown: number | null, isPending: boolean): readonly FigureLine[] {
  const { input: { own, budget }, last, sources } = view;
  const forecast = isPending ? [] : sources.forecast;
  const toDate = outcomeToForecast(view, shown);
  const line = (kind: FigureLine['kind'], value: number | null | undefined, ...cells: readonly (readonly CellAddress[])[]): FigureLine[] =>
    (value === null || value === undefined ? [] : [{ kind, value, cells: cells.flat() }]);
  const less = (from: number | null | undefined) => (shown === null || from === null || from === undefined ? null : shown - from);
  return [
    ...line('last', last?.value, sources.last),
    ...line('own', own?.likely, sources.own),
    ...isPending || view.chosen || !own ? line(isPending ? 'chosenNow' : 'counting', shown, forecast) : [],
    // A change is asked about for the sake of what was said before: that is the first cell.
    ...line('change', less(last?.value), sources.last, forecast),
    ...line('variance', less(budget), forecast, sources.budget),
    ...line('toDate', toDate, sources.actual, forecast),
  ];
}

/** Why a line may be wrong: the figures that it is made of, or that its method reckons from. */
export function doubtOf(kind: FigureLine['kind'], unsure: UnsureFigures): Sentence | undefined {
  switch (kind) {
    case 'last': return undefined;
    case 'own': case 'counting': case 'change': return unsure.forecast;
    case 'chosenNow': return unsure.actual ?? unsure.budgetToDate ?? unsure.budget;
    case 'variance': return unsure.forecast ?? unsure.budget;
    case 'toDate': return unsure.actual ?? unsure.forecast;
  }
}

/** The decided method gives another figure now than when it was saved: the workbook has changed since. */
export function movedProposal(view: ForecastView): number | null {
  const { chosen } = view;
  if (!chosen || chosen.method === 'typed' || chosen.unit !== view.input.unit) return null;
  const now = figureOf({ area: view.area, method: chosen.method, typed: null, note: '', intoCell: false }, view);
  return now && now.likely !== chosen.likely && !(chosen.intoCell && chosen.method === 'own') ? now.likely : null;
}

/** Methods that some area can be forecast by. */
export const methodsOfAny = (views: readonly ForecastView[]): readonly ForecastMethod[] =>
  [...new Set(views.flatMap((view) => knownProposals(view).map(({ method }) => method)))];

/** One method on the chart; places are per cent of its width. */
export interface ChartRow {
  readonly method: ForecastMethod;
  readonly low: number | null;
  readonly likely: number;
  readonly high: number | null;
  readonly source: EndsFrom | null;
}

export interface RangeChart {
  readonly rows: readonly ChartRow[];
  readonly ticks: readonly number[];
  /** Where a value stands, 0 to 100. */
  readonly place: (value: number) => number;
}

/** Steps that people count by: 1, 2 and 5 times a power of ten, at most four of them on the chart. */
function ticksBetween(least: number, most: number): readonly number[] {
  const wanted = (most - least) / 3;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= wanted) ?? wanted;
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => withoutNoise((first + index) * step));
}

/** Room at the sides of the chart, as a part of what it shows. */
const MARGIN = 0.08;

/** The methods on one scale, with the forecast that counts; null when no method has a figure. */
export function rangeChart(view: ForecastView, current: number | null): RangeChart | null {
  const rows = knownProposals(view).map((proposal): ChartRow => ({
    method: proposal.method, low: proposal.low, likely: proposal.likely, high: proposal.high, source: proposal.endsFrom,
  }));
  if (rows.length === 0) return null;
  const values = [...rows.flatMap(({ low, likely, high }) => [low, likely, high]), current].filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // Amounts that differ by less than is ever shown are one amount: a scale has no room between them.
  const apart = highest - lowest;
  const span = apart > Math.max(1, Math.abs(highest)) * 1e-9 ? apart : Math.max(1, Math.abs(highest) * 0.1);
  const [least, most] = [lowest - span * MARGIN, highest + span * MARGIN];
  return { rows, ticks: ticksBetween(least, most), place: (value) => ((value - least) / (most - least)) * 100 };
}

/** A typed amount; in English a comma parts thousands. The unit may stand after it. */
export const parseFigure = (text: string, language: Language): number | null => {
  const bare = text.trim().replace(/(tkr|mnkr|kr)\.?$/i, '');
  return parseNumber(language === 'en' ? bare.replace(/,/g, '') : bare);
};

/** Earlier years that there are months of, also those left out. */
export function yearsKnown({ areas }: ForecastViews, leftOut: readonly number[]): readonly number[] {
  const years = areas.flatMap(({ input }) => input.years.filter(({ year }) => year < input.period.year).map(({ year }) => year));
  return [...new Set([...years, ...leftOut])].sort((a, b) => a - b);
}

/** Own shares may miss 100 by what the last digits of typed decimals leave. */
const SLACK = 1e-4;

/** Twelve shares in per cent, typed with semicolons or pasted from cells; else their number and sum, for the user to mend. */
export function parseShares(text: string): { readonly shares: readonly number[] } | { readonly count: number; readonly sum: number | null } {
  const parts = text.trim().replace(/;$/, '').split(/[;\t\n]/).filter((part) => part.trim() !== '');
  const numbers = parts.map(parseNumber);
  const known = numbers.filter((number) => number !== null);
  if (known.length < numbers.length) return { count: parts.length, sum: null };
  const sum = known.reduce((total, number) => total + number, 0);
  return known.length === 12 && Math.abs(sum - 100) <= SLACK ? { shares: known.map((number) => number / 100) } : { count: parts.length, sum: withoutNoise(sum) };
}

/** `8,2; 8,2; 8,4` */
export const sharesText = (shares: readonly number[] | null, comma: string): string =>
  shares?.map((share) => String(Math.round(share * 1e8) / 1e6).replace('.', comma)).join('; ') ?? '';
