import { isUnsure, type UnsureCells } from '../values/doubt';
import type { Sentence } from '../values/problem';
import { measures, plannedMeasures, type AreaFigures, type Figure, type Measure } from './figures';

/** By figure: why it may be wrong; a figure that is sure has no entry. */
export type UnsureFigures = Readonly<Partial<Record<Measure | 'income' | 'costs' | 'grant', Sentence>>>;

const NONE: UnsureFigures = {};

/** The figures of an area that are made of cells which may be read wrongly, with the reason. */
export function unsureFigures(area: AreaFigures, unsure: readonly UnsureCells[]): UnsureFigures {
  if (unsure.length === 0) return NONE;
  const reason = (figure: Figure | null): Sentence | null => {
    for (const { cell } of figure?.terms ?? []) {
      const found = unsure.find((cells) => isUnsure(cells, cell));
      if (found) return found.why;
    }
    return null;
  };
  const figures: [keyof UnsureFigures, Figure | null][] = [
    ...measures.map((measure): [Measure, Figure | null] => [measure, area.amounts[measure]]),
    ['income', area.income], ['costs', area.costs], ['grant', area.grant],
    // A plan whose parts may be wrong may be wrong itself.
    ...plannedMeasures.flatMap((measure): [Measure, Figure | null][] => {
      const parts = area.planned?.[measure];
      return parts ? [parts.income, parts.costs, parts.grant].map((figure) => [measure, figure]) : [];
    }),
  ];
  return Object.fromEntries(figures.flatMap(([name, figure]) => {
    const why = reason(figure);
    return why === null ? [] : [[name, why]];
  }));
}
