import type { AssessedArea, FollowUp } from '../../followUp';
import type { AreaFigures, Figure } from '../../figures/figures';
import type { Status } from '../../values/status';

/** The variance that an area is judged by: the full year's when known, else that of the period. */
export const judgedVariance = ({ amounts }: AreaFigures): Figure | null => amounts.variance ?? amounts.varianceToDate;

/** The variance as a share of what it is judged against; null when there is nothing to divide by. */
export function varianceShare(figures: AreaFigures): number | null {
  const variance = judgedVariance(figures);
  const base = figures.statusBase;
  return variance && base && base.value !== 0 ? variance.value / base.value : null;
}

const urgency: Record<Status, number> = { red: 0, yellow: 1, none: 2, green: 3 };

export interface AreaGroups {
  /** Red and yellow, the worst and largest first. */
  readonly attention: readonly AssessedArea[];
  /** The rest, in the workbook's order. */
  readonly others: readonly AssessedArea[];
}

export function groupAreas(areas: readonly AssessedArea[]): AreaGroups {
  const needs = ({ assessment }: AssessedArea) => assessment.status === 'red' || assessment.status === 'yellow';
  const size = ({ figures }: AssessedArea) => judgedVariance(figures)?.value ?? 0;
  return {
    attention: areas.filter(needs).sort((a, b) =>
      urgency[a.assessment.status] - urgency[b.assessment.status] || size(a) - size(b)),
    others: areas.filter((area) => !needs(area)),
  };
}

export const hasFigures = ({ areas, total }: FollowUp): boolean =>
  areas.length > 0 || Object.values(total.figures.amounts).some((figure) => figure !== null);
