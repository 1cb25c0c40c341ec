import type { AssessedArea, FollowUp } from '../../followUp';
import type { Measure } from '../../figures/figures';
import { nameKey } from '../../values/text';
import { withoutNoise } from '../../values/unit';

/** What another reading does to a figure: of an area, or of the committee (a name of null). */
export interface FigureEffect {
  readonly area: string | null;
  readonly measure: Measure;
  readonly from: number | null;
  readonly to: number | null;
}

/** What another reading does to the follow-up. */
export interface Effect {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The committee's first, then those of areas; each area's variance alone where that changes. */
  readonly figures: readonly FigureEffect[];
}

const told: readonly Measure[] = ['variance', 'varianceToDate', 'forecast', 'actual', 'budget', 'budgetToDate', 'priorYear', 'priorYearToDate', 'change'];

const valueOf = ({ figures }: AssessedArea, measure: Measure): number | null => {
  const value = figures.amounts[measure]?.value ?? null;
  return value === null ? null : withoutNoise(value);
};

function changes(name: string | null, before: AssessedArea, after: AssessedArea): FigureEffect[] {
  return told.map((measure): FigureEffect => ({ area: name, measure, from: valueOf(before, measure), to: valueOf(after, measure) })).filter(({ from, to }) => from !== to);
}

/** The figures that differ between two readings of one workbook. Areas of equal names are told apart by their order. */
export function effectOf(before: FollowUp, after: FollowUp): Effect {
  const keyed = ({ areas }: FollowUp): Map<string, AssessedArea> => {
    const seen = new Map<string, number>();
    return new Map(areas.map((area) => {
      const key = nameKey(area.figures.name);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [`${key} ${count}`, area];
    }));
  };
  const [was, is] = [keyed(before), keyed(after)];
  return {
    added: [...is].flatMap(([key, { figures }]) => (was.has(key) ? [] : [figures.name])),
    gone: [...was].flatMap(([key, { figures }]) => (is.has(key) ? [] : [figures.name])),
    figures: [
      ...changes(null, before.total, after.total),
      ...[...was].flatMap(([key, area]) => {
        const now = is.get(key);
        return now ? changes(area.figures.name, area, now).slice(0, 1) : [];
      }),
    ],
  };
}

export const isNone = ({ added, gone, figures }: Effect): boolean => added.length + gone.length + figures.length === 0;
