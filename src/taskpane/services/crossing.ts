import type { AreaFigures } from '../../figures/figures';
import type { FollowUp } from '../../followUp';
import type { ForecastModel } from '../../report/forecast';

interface OfFigures {
  readonly figures: AreaFigures;
}

/** The report's section of forecasts speaks of the same areas. */
const withFigures = (forecast: ForecastModel, crossing: <T extends OfFigures>(one: T) => T): ForecastModel => ({
  ...forecast, rows: forecast.rows.map(crossing), evolutions: forecast.evolutions.map(crossing), accuracy: forecast.accuracy.map(crossing),
});

/**
 * What crosses from a worker to the pane: all but the areas' own lines. The pane shows none of them, and in a
 * workbook of accounts they are nearly all that there would be to copy. An area's figures stay one object wherever they
 * are spoken of: that is how they are known, and copied once.
 */
export function crossing(followUp: FollowUp): FollowUp {
  const bare = new Map(followUp.figures.areas.map((figures): [AreaFigures, AreaFigures] => [figures, { ...figures, lines: [] }]));
  // The committee's lines are its income statement.
  const figuresOf = (figures: AreaFigures): AreaFigures => (figures === followUp.figures.total ? figures : bare.get(figures) ?? figures);
  const crossed = <T extends OfFigures>(one: T): T => ({ ...one, figures: figuresOf(one.figures) });
  const { report } = followUp;
  return {
    ...followUp, areas: followUp.areas.map(crossed),
    figures: { ...followUp.figures, areas: followUp.figures.areas.map(figuresOf) },
    report: report && { ...report, areas: report.areas.map(crossed), forecast: report.forecast && withFigures(report.forecast, crossed) },
  };
}
