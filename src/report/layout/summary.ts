import { assessedVariance } from '../../status/economy';
import type { CellRange } from '../../values/cell';
import { formatRange } from '../../values/cell';
import { textLiteral } from '../live';
import type { AreaRow, ReportModel } from '../model';
import { outdated } from '../scorecardCells';
import { statusWords } from '../words';
import { totalCell, type AreasPlace } from './areas';
import { fixed } from './canvas';
import type { Grid } from './gridColumns';

/** The summary while its figures stand: words can't follow the cells, so they say themselves when they no longer hold. */

const changed = {
  sv: 'Uppgifterna har ändrats sedan texten skrevs: uppdatera rapporten. ', en: 'The figures have changed since this was written: update the report. ',
} as const;

/** Less than what is shown is no change. */
const stepOf = ({ unit }: ReportModel): number => (unit === 'mnkr' ? 0.05 : 0.5);

const isStill = (address: string, value: number, step: number): string =>
  `ABS(${address}${value < 0 ? '+' : '-'}${Math.abs(Number(value.toPrecision(15)))})<${step}`;

const columnOf = (grid: Grid, { figures }: AreaRow): number | null => {
  const of = assessedVariance(figures)?.of;
  return of === undefined ? null : grid.at(of === 'year' ? 'variance' : 'varianceToDate');
};

/** Of the total: its two variances and its status are told, or what was spent and is expected where it has neither. */
function ofTotal(model: ReportModel, grid: Grid, place: AreasPlace): string[] {
  const { amounts } = model.total.figures;
  const told = amounts.varianceToDate || amounts.variance ? ['varianceToDate', 'variance'] as const : ['actual', 'forecast'] as const;
  return told.flatMap((key) => {
    const [figure, column] = [amounts[key], grid.at(key)];
    return figure && column !== null ? [isStill(totalCell(place, column), figure.value, stepOf(model))] : [];
  });
}

/** Each area's judged variance and its status. */
const ofEach = (model: ReportModel, grid: Grid, place: AreasPlace): string[] => model.areas.flatMap((area, at) => {
  const row = place.rows[at];
  if (row === undefined) return [];
  const [column, variance] = [columnOf(grid, area), assessedVariance(area.figures)];
  return [
    ...column !== null && variance ? [isStill(fixed(row, column), variance.value, stepOf(model))] : [],
    `${fixed(row, grid.status)}=${textLiteral(statusWords[model.language][area.assessment.status])}`,
  ];
});

/** Of areas that are too many for a condition each: their sums, their squares, and how many have each status. */
function ofAll(model: ReportModel, grid: Grid, place: AreasPlace): string[] {
  const range = (column: number) => formatRange({ top: place.top, bottom: place.bottom, left: column, right: column });
  const step = stepOf(model);
  const sums = (['varianceToDate', 'variance'] as const).flatMap((key) => {
    const column = grid.at(key);
    if (column === null) return [];
    const values = model.areas.flatMap(({ figures }) => figures.amounts[key]?.value ?? []);
    const [sum, squares] = [values.reduce((all, value) => all + value, 0), values.reduce((all, value) => all + value * value, 0)];
    return [isStill(`SUM(${range(column)})`, sum, step), isStill(`SUMSQ(${range(column)})`, squares, Math.max(step, squares * 1e-9))];
  });
  const words = statusWords[model.language];
  const counts = [...new Set(model.areas.map(({ assessment }) => assessment.status))].map((status) =>
    `COUNTIF(${range(grid.status)},${textLiteral(words[status])})=${model.areas.filter(({ assessment }) => assessment.status === status).length}`);
  return [...sums, ...counts];
}

const MOST_CONDITIONS = 250;
const LONGEST_CONDITIONS = 5_000;
const LONGEST_FORMULA = 8_000;

const fits = (conditions: readonly string[]): boolean => conditions.length <= MOST_CONDITIONS && conditions.join(',').length <= LONGEST_CONDITIONS;

/**
 * The text with a sentence before it from the moment that a figure or a status it tells of changes. `goals`: cells
 * with the statuses of goals and indicators. Undefined where no formula has room for it.
 */
export function summaryFormula(text: string, model: ReportModel, grid: Grid, place: AreasPlace, goals: readonly CellRange[]): string | undefined {
  const judged = goals.map((range) => `COUNTIF(${formatRange(range)},${textLiteral(outdated[model.language])})=0`);
  const each = [...ofTotal(model, grid, place), ...ofEach(model, grid, place), ...judged];
  const conditions = fits(each) ? each : [...ofTotal(model, grid, place), ...ofAll(model, grid, place), ...judged];
  if (!fits(conditions)) return undefined;
  const before = textLiteral(changed[model.language]);
  const formula = `=IFERROR(IF(AND(${conditions.join(',')}),"",${before}),${before})&${textLiteral(text)}`;
  return formula.length <= LONGEST_FORMULA ? formula : undefined;
}
