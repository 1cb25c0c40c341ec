import type { AssessedArea, FollowUp } from '../followUp';
import { measures, type AreaFigures, type Figure, type Measure, type Part } from '../figures/figures';
import { sideFigures } from '../figures/sideFigures';
import type { UnsureFigures } from '../figures/unsure';
import { formatAddress } from '../values/cell';
import type { Doubt } from '../values/doubt';
import type { Language } from '../values/language';
import type { ForecastView } from '../forecasts/views';
import { findingJson } from './check';
import { deviationCells, deviationJson, forecastsJson } from './forecastsJson';
import { goalJson, indicatorJson } from './indicatorsJson';
import { periodJson } from './periodJson';
import { readingJson } from './readingJson';
import { sideTablesJson } from './sideTablesJson';

/**
 * The follow-up as one JSON object (schema 1), in the report's unit, income positive and cost negative.
 * A figure that the workbook neither holds nor determines is null. Later versions add keys and change none.
 */
export function toJson(result: FollowUp, language: Language): object {
  return {
    schema: 1,
    committee: result.committee,
    period: result.period && periodJson(result.period),
    unit: result.unit,
    sheets: result.sheets.map(({ name, kind, area, confidence, reason }) => ({
      name, kind, area, confidence, reason: reason[language], ...readingJson(result, name, language),
    })),
    areas: result.areas.map((area, at) => ({ name: area.figures.name, ...areaJson(area, result.forecasts?.areas[at], language) })),
    total: areaJson(result.total, result.forecasts?.total, language),
    ...forecastsJson(result.forecasts, language),
    indicatorRule: result.settings.indicatorRule,
    indicators: result.scorecard.indicators.map((indicator) => indicatorJson(indicator, language)),
    goals: result.scorecard.goals.map((goal) => goalJson(goal, language)),
    ...sideTablesJson(sideFigures(result.sideTables, result.unit, result.period), language),
    doubts: result.doubts.map((doubt) => doubtJson(doubt, language)),
    problems: result.problems.map(({ severity, rule, message, cells }) =>
      ({ severity, rule, message: message[language], cells: cells.map(formatAddress) })),
    findings: result.findings.map((finding) => findingJson(finding, language)),
  };
}

/** By figure, why it may be wrong; left out where all are sure. */
const unsureJson = (unsure: UnsureFigures, language: Language): object => (Object.keys(unsure).length === 0 ? {}
  : { unsure: Object.fromEntries(Object.entries(unsure).map(([name, why]) => [name, why[language]])) });

const doubtJson = ({ id, message, cells, answers }: Doubt, language: Language): object => ({
  id, message: message[language], cells: cells.map(formatAddress),
  answers: answers.map((answer) => ({ id: answer.id, text: answer.text[language], makesTrue: answer.makesTrue[language], figures: answer.figures[language] })),
});

const amount = (figure: Figure | null): number | null => figure?.value ?? null;

const amountsJson = ({ amounts }: Pick<AreaFigures, 'amounts'>): Record<Measure, number | null> =>
  Object.fromEntries(measures.map((measure) => [measure, amount(amounts[measure])])) as Record<Measure, number | null>;

/** Every source cell of every known figure. */
function cellsJson(figures: AreaFigures): Record<string, string[]> {
  const known: [string, Figure | null][] = [
    ...measures.map((measure): [string, Figure | null] => [measure, figures.amounts[measure]]),
    ['income', figures.income], ['costs', figures.costs], ['grant', figures.grant],
  ];
  return Object.fromEntries(known.flatMap(([name, figure]) => (figure ? [[name, figure.terms.map(({ cell }) => formatAddress(cell))]] : [])));
}

const partJson = (part: Part): object => ({
  name: part.name,
  ...part.income ? { income: part.income.value } : {}, ...part.costs ? { costs: part.costs.value } : {}, ...part.grant ? { grant: part.grant.value } : {},
  ...Object.fromEntries(measures.flatMap((measure) => {
    const figure = part.amounts[measure];
    return figure ? [[measure, figure.value]] : [];
  })),
});

function areaJson({ figures, assessment, unsure, judged }: AssessedArea, view: ForecastView | undefined, language: Language): object {
  return {
    ...amountsJson(figures),
    income: amount(figures.income), costs: amount(figures.costs), grant: amount(figures.grant),
    ...unsureJson(unsure, language),
    ...judged ? { judged: judged[language] } : {},
    status: assessment.status, reason: assessment.reason[language],
    comment: figures.comment?.text ?? null,
    ...deviationJson(view),
    cells: { ...cellsJson(figures), ...deviationCells(view, figures) },
    parts: figures.parts.map(partJson),
    earlier: figures.earlier.map(({ year, figure }) => ({ year, value: figure.value, cells: figure.terms.map(({ cell }) => formatAddress(cell)) })),
  };
}
