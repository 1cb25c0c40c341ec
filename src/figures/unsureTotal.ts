import type { Sentence } from '../values/problem';
import type { ComputedFigures } from './computeFigures';
import { measures, type Figure, type Measure } from './figures';
import type { UnsureFigures } from './unsure';

const ADDED: Sentence = {
  sv: 'flera tabeller med var sin summa är lagda ihop, och inget visar att de hör ihop',
  en: 'several tables with a sum each were added up, and nothing shows that they belong together',
};

/** A total that adds up tables with a sum each, where nothing proves that they are one whole. */
export function unsureTotal({ total, addedUp }: Pick<ComputedFigures, 'total' | 'addedUp'>): UnsureFigures {
  if (addedUp.length === 0) return {};
  const figures: [Measure | 'income' | 'costs' | 'grant', Figure | null][] = [
    ...measures.map((measure): [Measure, Figure | null] => [measure, total.amounts[measure]]),
    ['income', total.income], ['costs', total.costs], ['grant', total.grant],
  ];
  return Object.fromEntries(figures.flatMap(([name, figure]) => (figure ? [[name, ADDED]] : [])));
}
