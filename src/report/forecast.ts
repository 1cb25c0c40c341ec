import type { ForecastAccuracy } from '../forecasts/accuracy';
import { isLargeChange } from '../forecasts/deviation';
import type { KnownForecast } from '../forecasts/knownForecasts';
import { sumThrough } from '../forecasts/shares';
import type { ForecastView, ForecastViews } from '../forecasts/views';
import type { AreaFigures, Figures } from '../figures/figures';
import { formatAmount } from '../values/amount';
import type { ChosenMethod, Phasing } from '../values/forecast';
import type { Language } from '../values/language';
import { yearName, type Period } from '../values/period';
import { convert, displayedStep, type Unit } from '../values/unit';
import type { ForecastSource, SourceOfForecast } from './forecastSources';
import { methodNote } from './forecastWords';
import { enumerated } from '../values/enumerated';

export interface EarlierFigure {
  readonly period: Period;
  readonly value: number;
  /** Null where no cell of the workbook holds it. */
  readonly source: ForecastSource | null;
}

/** A row of the report's table of forecasts. */
export interface ForecastRow {
  readonly name: string;
  readonly figures: AreaFigures;
  readonly last: EarlierFigure | null;
  readonly change: number | null;
  /** The outcome to date less the forecast phased to the date. */
  readonly toDate: { readonly value: number; readonly share: number; readonly phasing: Phasing } | null;
  readonly remaining: number | null;
  /** How the forecast was made, where it was decided. */
  readonly method: ChosenMethod | null;
  readonly note: string;
  /** The forecast changed much and no reason is given. */
  readonly reasonMissing: boolean;
}

/** One month of the forecast's way through the year; a forecast stands until the next one. */
export interface EvolutionPoint {
  /** Of the financial year, from 1. */
  readonly month: number;
  readonly forecast: number | null;
  /** Where the forecast was made in this month: 'last' is the one that counts. */
  readonly made: EarlierFigure | 'counting' | null;
  readonly outcome: number | null;
}

export interface Evolution {
  readonly name: string;
  readonly figures: AreaFigures;
  readonly points: readonly EvolutionPoint[];
}

/** How the forecasts of a year that is over came out. */
export interface AccuracyView {
  readonly figures: AreaFigures;
  readonly accuracy: ForecastAccuracy;
  readonly made: readonly EarlierFigure[];
}

const forecastColumns = ['last', 'forecast', 'change', 'toDate', 'remaining', 'low', 'high', 'method'] as const;
export type ForecastColumn = (typeof forecastColumns)[number];

/** What the report says of the forecasts beside the figures themselves. */
export interface ForecastModel {
  readonly columns: readonly ForecastColumn[];
  readonly rows: readonly ForecastRow[];
  readonly total: ForecastRow;
  /** Of the committee first; empty without at least two forecasts. */
  readonly evolutions: readonly Evolution[];
  /** Of the year that is over, by area, the committee last. */
  readonly accuracy: readonly AccuracyView[];
  /** Of several years, or of one before it, in words by area. */
  readonly earlierAccuracy: readonly string[];
}

export interface ForecastContext {
  readonly views: ForecastViews;
  readonly figures: Figures;
  readonly period: Period;
  readonly unit: Unit;
  readonly language: Language;
  readonly sourceOf: SourceOfForecast;
  readonly totalName: string;
}

/** The smallest change whose reason is asked for, in tkr. */
const LEAST_CHANGE = 100;

/** Whether the user's decision is what counts: one that went into the workbook's own cell may have been typed over since. */
function isDecided({ chosen, forecast, input }: ForecastView): boolean {
  if (!chosen || forecast === null) return false;
  return !chosen.intoCell || Math.abs(convert(chosen.likely, chosen.unit, input.unit) - forecast) <= displayedStep[input.unit];
}

/** The method that the counting forecast was made by; 'own' where it is the workbook's; null without a forecast. */
export const countingMethod = (view: ForecastView): ChosenMethod | null =>
  (view.forecast === null ? null : isDecided(view) && view.chosen ? view.chosen.method : 'own');

/** Under the table of areas: by which methods the decided forecasts were made. */
export const forecastNote = (views: ForecastViews, language: Language): string => {
  const decided = views.areas.filter(isDecided);
  const others = views.areas.filter((view) => view.forecast !== null && !isDecided(view)).length;
  return methodNote(decided.flatMap(({ area, chosen }) => (chosen ? [{ name: area, method: chosen.method, note: chosen.note }] : [])), others, language);
};

type Named = readonly [view: ForecastView, figures: AreaFigures, area: string | null, name: string];

const earlier = (known: KnownForecast, { sourceOf }: ForecastContext): EarlierFigure =>
  ({ period: known.period, value: known.value, source: sourceOf(known) });

function rowOf(named: Named, context: ForecastContext): ForecastRow {
  const [view, figures, area, name] = named;
  const { deviation, last } = view;
  const decided = area !== null && isDecided(view) ? view.chosen : null;
  const { forecast, actual, budget } = figures.amounts;
  const note = decided?.note.trim() ?? '';
  const change = forecast ? deviation.forecastChange : null;
  return {
    name, figures, change, note,
    last: last && earlier(last, context),
    toDate: deviation.varianceToForecast === null || deviation.phased === null || !forecast || !actual ? null
      : { value: deviation.varianceToForecast, ...deviation.phased },
    remaining: forecast && actual ? forecast.value - actual.value : null,
    method: decided?.method ?? null,
    reasonMissing: note === '' && isLargeChange(change, budget?.value ?? null, convert(LEAST_CHANGE, 'tkr', context.unit)),
  };
}

function evolutionOf(named: Named, context: ForecastContext): Evolution | null {
  const [view, figures, , name] = named;
  const { period } = context;
  const made = view.evolution.filter((one) => one.period.year === period.year && one.period.month <= period.month);
  if (made.length < 2) return null;
  const first = made[0]?.period.month ?? 1;
  const year = view.input.years.find((one) => one.year === period.year);
  let standing: number | null = null;
  const points = Array.from({ length: period.month - first + 1 }, (_, at): EvolutionPoint => {
    const month = first + at;
    const now = made.find((one) => one.period.month === month);
    standing = now?.value ?? standing;
    const counts = month === period.month && view.forecast !== null;
    return {
      month, forecast: standing,
      made: !now ? null : counts ? 'counting' : earlier(now, context),
      outcome: month === period.month ? view.input.actual : year ? sumThrough(year, month) : null,
    };
  });
  return { name, figures, points };
}

/** More charts than these do not fit beside each other. */
const MOST_EVOLUTIONS = 2;

function evolutionsOf(areas: readonly Named[], total: Named, context: ForecastContext): Evolution[] {
  const size = ([{ deviation }]: Named) => Math.abs(deviation.forecastChange ?? 0);
  const byChange = [...areas].filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a));
  return [total, ...byChange].flatMap((one) => evolutionOf(one, context) ?? []).slice(0, MOST_EVOLUTIONS);
}

function accuracyViews(all: readonly Named[], context: ForecastContext): AccuracyView[] {
  return all.flatMap((named) => named[0].accuracy.filter(({ year }) => year === context.period.year).map((accuracy): AccuracyView => ({
    figures: named[1], accuracy, made: accuracy.errors.map(({ made }) => earlier(made, context)),
  })));
}

/** A sentence for each area on its forecasts of all years, or of the one before this that is known. */
const earlierSentences = (all: readonly Named[], { period, language }: ForecastContext): string[] => all.flatMap(([{ accuracy, overYears }]) => {
  if (overYears) return [overYears.sentence[language]];
  const before = accuracy.find(({ year }) => year < period.year);
  return before ? [`${yearName(before.year, period)}. ${before.sentence[language]}`] : [];
});

function columnsOf(rows: readonly ForecastRow[]): ForecastColumn[] {
  const has: Record<ForecastColumn, (row: ForecastRow) => boolean> = {
    last: ({ last }) => last !== null, forecast: ({ figures }) => figures.amounts.forecast !== null, change: ({ change }) => change !== null,
    toDate: ({ toDate }) => toDate !== null, remaining: ({ remaining }) => remaining !== null,
    low: ({ figures }) => figures.amounts.forecastLow !== null, high: ({ figures }) => figures.amounts.forecastHigh !== null,
    method: ({ method }) => method !== null,
  };
  return forecastColumns.filter((column) => rows.some(has[column]));
}

/**
 * What is to be said of the forecasts; null when the workbook has nothing beyond its plain forecast: no decision, no
 * earlier forecast, and no best or worst case of an area (the committee's own stands among the key figures).
 */
export function forecastModel(context: ForecastContext): ForecastModel | null {
  const { views, figures } = context;
  const areas = views.areas.flatMap((view, at): Named[] => {
    const own = figures.areas[at];
    return own ? [[view, own, own.name, own.name]] : [];
  });
  const total: Named = [views.total, figures.total, null, context.totalName];
  const rows = areas.map((one) => rowOf(one, context));
  const totalRow = rowOf(total, context);
  const all = [...rows, totalRow];
  const yearEnd = context.period.month === 12;
  const says = !yearEnd && (all.some(({ method, last }) => method !== null || last !== null)
    || rows.some(({ figures: { amounts } }) => amounts.forecastLow !== null || amounts.forecastHigh !== null));
  const accuracy = accuracyViews([...areas, total], context);
  const earlierAccuracy = earlierSentences([...areas, total], context);
  if (!says && accuracy.length === 0 && earlierAccuracy.length === 0) return null;
  return {
    columns: says ? columnsOf(all) : [], rows: says ? rows : [], total: totalRow,
    evolutions: says ? evolutionsOf(areas, total, context) : [], accuracy, earlierAccuracy,
  };
}

/** Why forecasts changed, area by area; last those that changed much without a reason. */
export function changeReasons({ rows }: ForecastModel, unit: Unit, language: Language): string[] {
  const sv = language === 'sv';
  const amount = (change: number) => `${change > 0 ? '+' : ''}${formatAmount(change, unit, language)} ${unit}`;
  const given = rows.flatMap(({ name, change, note }) => (change === null || change === 0 || note === '' ? []
    : [`${name}: ${sv ? 'ändrad' : 'changed by'} ${amount(change)}, ${note}${/[.!?]$/.test(note) ? '' : '.'}`]));
  const missing = rows.flatMap(({ name, change, reasonMissing }) => (reasonMissing && change !== null ? [`${name} (${amount(change)})`] : []));
  return missing.length === 0 ? given
    : [...given, `${sv ? 'Prognosen är ändrad men orsak saknas' : 'The forecast has changed but the reason is missing'}: ${enumerated(missing, language)}.`];
}
