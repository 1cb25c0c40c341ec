import type { FollowUp } from '../../followUp';
import { comparePeriods, type Period } from '../../values/period';
import { countChecks } from '../checks/checkGroups';

/** What needs her before the report is done, each with the part of the pane where it is mended. */
export type Need =
  | { readonly kind: 'checks'; readonly errors: number; readonly warnings: number }
  /** Red areas without words of her own. */
  | { readonly kind: 'comments'; readonly areas: readonly string[]; readonly first: number }
  /** More rows than a report has room for, each an area of its own. */
  | { readonly kind: 'grouping'; readonly rows: number }
  | { readonly kind: 'noForecast'; readonly areas: readonly string[] }
  /** No area's forecast has moved since an earlier period. */
  | { readonly kind: 'oldForecast'; readonly since: Period };

/** As many areas as the report lists one by one. */
const mostListed = 40;

const groupingNeeds = ({ areas, settings }: FollowUp): Need[] => (areas.length > mostListed && settings.grouping.length === 0 ? [{ kind: 'grouping', rows: areas.length }] : []);

function forecastNeeds({ forecasts, period }: FollowUp): Need[] {
  if (!forecasts || period === null || period.month === 12 || forecasts.areas.length === 0) return [];
  const { areas } = forecasts;
  const missing = areas.filter(({ forecast }) => forecast === null).map(({ area }) => area);
  if (missing.length > 0) return [{ kind: 'noForecast', areas: missing }];
  const known = areas.flatMap(({ last, chosen, forecast }) => (last ? [{ last, isNew: chosen !== null || last.value !== forecast }] : []));
  const newest = known.map(({ last }) => last.period).sort(comparePeriods).at(-1);
  return newest && !known.some(({ isNew }) => isNew) ? [{ kind: 'oldForecast', since: newest }] : [];
}

function commentNeeds({ report }: FollowUp): Need[] {
  if (!report?.sections.comments) return [];
  const silent = report.areas.flatMap(({ figures, assessment, comment, isDraft }, at) =>
    (assessment.status === 'red' && (isDraft || comment.trim() === '') ? [{ name: figures.name, at }] : []));
  const [first] = silent;
  return first ? [{ kind: 'comments', areas: silent.map(({ name }) => name), first: first.at }] : [];
}

/** In the order in which it is worth doing: what is wrong first, as the rest hangs on it. */
export function needsOf(followUp: FollowUp): readonly Need[] {
  const { error, warning } = countChecks(followUp);
  return [
    ...error + warning > 0 ? [{ kind: 'checks' as const, errors: error, warnings: warning }] : [],
    ...groupingNeeds(followUp), ...forecastNeeds(followUp), ...commentNeeds(followUp),
  ];
}
