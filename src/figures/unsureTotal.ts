import { formatAddress } from '../values/cell';
import type { Sentence } from '../values/problem';
import type { ComputedFigures } from './computeFigures';
import { measures, type Figure, type Measure } from './figures';
import type { UnsureFigures } from './unsure';

const ADDED: Sentence = {
  sv: 'flera tabeller med var sin summa är lagda ihop, och inget visar att de hör ihop',
  en: 'several tables with a sum each were added up, and nothing shows that they belong together',
};

const contradicted = (area: string): Sentence => ({
  sv: `${area} har två olika belopp, och bara det ena räknas`, en: `${area} has two different amounts, and only one of them counts`,
});

/** A total that is made of what nothing proves: tables added up without a sum of them all, or areas of which two amounts are told. */
export function unsureTotal({ total, addedUp, conflicts }: Pick<ComputedFigures, 'total' | 'addedUp' | 'conflicts'>): UnsureFigures {
  if (addedUp.length === 0 && conflicts.length === 0) return {};
  const reasonOf = (figure: Figure): Sentence | null => {
    if (addedUp.length > 0) return ADDED;
    const cells = new Set(figure.terms.map(({ cell }) => formatAddress(cell)));
    const conflict = conflicts.find(({ used }) => used.terms.some(({ cell }) => cells.has(formatAddress(cell))));
    return conflict ? contradicted(conflict.area) : null;
  };
  const figures: [Measure | 'income' | 'costs' | 'grant', Figure | null][] = [
    ...measures.map((measure): [Measure, Figure | null] => [measure, total.amounts[measure]]),
    ['income', total.income], ['costs', total.costs], ['grant', total.grant],
  ];
  return Object.fromEntries(figures.flatMap(([name, figure]) => {
    const why = figure && reasonOf(figure);
    return why ? [[name, why]] : [];
  }));
}
