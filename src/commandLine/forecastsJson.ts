import type { AreaFigures } from '../figures/figures';
import type { CommitteeForecast } from '../forecasts/committee';
import { cellsOfFigure, type ForecastView, type ForecastViews } from '../forecasts/views';
import { countingMethod } from '../report/forecast';
import { formatAddress, type CellAddress } from '../values/cell';
import type { ForecastMethod } from '../values/forecast';
import type { Language } from '../values/language';
import { periodJson } from './periodJson';

/** One area's forecasts, or the committee's (`area` null); only one method's proposal where it was asked for. */
function forecastJson(view: ForecastView, area: string | null, language: Language, method: ForecastMethod | null): object {
  const { forecasts, last, sources, overYears } = view;
  const { spread, range } = forecasts;
  return {
    area,
    chosen: countingMethod(view),
    methods: forecasts.proposals.filter((proposal) => method === null || proposal.method === method).map((proposal) => ({
      method: proposal.method, low: proposal.low, likely: proposal.likely, high: proposal.high, endsFrom: proposal.endsFrom,
      explanation: proposal.explanation?.[language] ?? null, missing: proposal.missing?.[language] ?? null,
    })),
    best: forecasts.best,
    proposal: forecasts.sentence?.[language] ?? null,
    spread: spread && { amount: spread.amount, wide: spread.wide, sentence: spread.sentence[language] },
    range: range && { low: range.low, high: range.high, from: range.from, holds: range.holds },
    backtest: forecasts.backTests.map((test) => ({
      method: test.method, years: test.cases.map(({ year, forecast, outcome }) => ({ year, forecast, outcome })), meanError: test.meanError, bias: test.bias,
    })),
    oneOffs: view.oneOffs.map(({ year, month, amount, reversedIn, treatment, sentence, cells }) => ({
      year, month, amount, reversedIn, treatment, sentence: sentence[language], cells: cells.map(formatAddress),
    })),
    gaps: view.gaps?.[language] ?? null,
    last: last && { period: periodJson(last.period), forecast: last.value, cells: sources.last.map(formatAddress) },
    accuracy: view.accuracy.map(({ year, outcome, errors, bias, meanError, sentence }) => ({
      year, outcome, bias, meanError, sentence: sentence[language],
      errors: errors.map(({ period, forecast, error, percentOfBudget }) => ({ period: periodJson(period), forecast, error, percentOfBudget })),
    })),
    accuracyOverYears: overYears && { ...overYears, sentence: overYears.sentence[language] },
  };
}

/** `forecasts` by area and `forecastTotal` of the committee; without a period there are none. */
export const forecastsJson = (views: ForecastViews | null, language: Language, method: ForecastMethod | null = null): object => ({
  forecasts: views?.areas.map((view) => forecastJson(view, view.area, language, method)) ?? [],
  forecastTotal: views && forecastJson(views.total, null, language, method),
  committeeForecast: committeeJson(views?.committee ?? null, language),
});

/** The committee's first proposal by its areas and by its own months, and why they differ. */
const committeeJson = (committee: CommitteeForecast | null, language: Language): object | null => committee && ({
  ofAreas: committee.ofAreas, byOwn: committee.byOwn, difference: committee.difference, sentence: committee.sentence[language],
  range: committee.range && { low: committee.range.low, high: committee.range.high, holds: committee.range.holds },
});

/** Against the forecast, beside an area's amounts. */
export const deviationJson = (view: ForecastView | undefined): object => ({
  varianceToForecast: view?.deviation.varianceToForecast ?? null, forecastChange: view?.deviation.forecastChange ?? null,
});

/** The source cells of what `deviationJson` gives; of a change also those where the last forecast stands. */
export function deviationCells(view: ForecastView | undefined, { amounts }: Pick<AreaFigures, 'amounts'>): Record<string, string[]> {
  const { varianceToForecast, phased, forecastChange } = view?.deviation ?? { varianceToForecast: null, phased: null, forecastChange: null };
  const named = (all: readonly (readonly CellAddress[])[]) => [...new Set(all.flat().map(formatAddress))];
  // The forecast is phased by the budget's own shape where the workbook has one.
  const shape = phased?.phasing === 'periodBudget' ? [amounts.budgetToDate, amounts.budget] : [];
  return {
    ...varianceToForecast === null ? {} : { varianceToForecast: named([amounts.actual, amounts.forecast, ...shape].map(cellsOfFigure)) },
    ...forecastChange === null ? {} : { forecastChange: named([cellsOfFigure(amounts.forecast), view?.sources.last ?? []]) },
  };
}
