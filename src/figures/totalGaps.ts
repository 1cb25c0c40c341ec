import { formatAddress } from '../values/cell';
import { taxWords } from '../reading/words/lexicon';
import { fold } from '../values/text';
import type { Unit } from '../values/unit';
import { shownStep } from './arithmetic';
import type { AreaFigures, Figure, Figures, Measure } from './figures';

/** Amounts that tables print: the others follow from them. */
export type TotalledMeasure = Extract<Measure, 'actual' | 'budget' | 'forecast' | 'priorYear' | 'budgetToDate' | 'priorYearToDate'>;

/** An amount of the total beside that of its areas. */
export interface TotalGap {
  readonly measure: TotalledMeasure;
  /** As it is printed: the total, or the net costs above a grant that no area has. */
  readonly printed: Figure;
  /** The areas' own. */
  readonly parts: readonly Figure[];
  readonly sum: number;
  readonly step: number;
  readonly tolerance: number;
}

/** The address of the first cell that a figure comes from; empty where it has none. */
export const cellOf = (figure: Figure | null | undefined): string => {
  const cell = figure?.terms[0]?.cell;
  return cell ? formatAddress(cell) : '';
};

/** An amount of every area; none where one of them lacks it, or there is one alone. */
export function partsOf(areas: readonly AreaFigures[], measure: Measure): readonly Figure[] {
  const parts = areas.flatMap(({ amounts }) => amounts[measure] ?? []);
  return parts.length < Math.max(2, areas.length) ? [] : parts;
}

export const valuesOf = (parts: readonly Figure[]): number => parts.reduce((all, { value }) => all + value, 0);

/** A total in whole tkr may be the sum of areas that were rounded before it, also where these stand in kronor. */
export const stepOf = (printed: Figure, parts: readonly Figure[], unit: Unit): number => Math.max(...[printed, ...parts].map((figure) => shownStep(figure, unit)));

export const toleranceOf = (parts: readonly Figure[], step: number): number => (Math.max(2, parts.length) / 2) * step * 1.01;

/** What a printed total and its areas tell of each amount that all areas have, where the total is meant to be their sum. */
export function totalGaps({ areas, total }: Pick<Figures, 'areas' | 'total'>, unit: Unit, measures: readonly TotalledMeasure[]): TotalGap[] {
  // A result after kommunbidrag is no sum of net costs: the line above the grant is.
  const afterGrant = total.grant !== null && areas.every(({ grant }) => grant === null);
  // Nor is a municipality's result after taxes, nor its net costs: pensions and depreciation are nobody's area.
  if (total.lines.some(({ name }) => taxWords.test(fold(name)))) return [];
  const netCost = total.lines.find(({ kind }) => kind === 'netCost');
  return measures.flatMap((measure): TotalGap[] => {
    const printed = afterGrant ? netCost?.amounts[measure] : total.amounts[measure];
    const parts = partsOf(areas, measure);
    // The total that nothing prints is the areas' sum.
    if (!printed || printed.terms.length === 0 || parts.length === 0 || cellOf(printed) === cellOf(parts[0])) return [];
    const sum = valuesOf(parts);
    const step = stepOf(printed, parts, unit);
    const tolerance = toleranceOf(parts, step);
    // The areas may be what a line above the result tells: the net costs, before taxes and interest.
    if (total.lines.some(({ amounts }) => amounts[measure] !== null && Math.abs(amounts[measure].value - sum) <= tolerance)) return [];
    // Or all but the grant: net costs with interest below them.
    const grant = total.lines.find(({ kind }) => kind === 'grant')?.amounts[measure];
    if (afterGrant && grant && Math.abs((total.amounts[measure]?.value ?? 0) - grant.value - sum) <= tolerance) return [];
    return [{ measure, printed, parts, sum, step, tolerance }];
  });
}
