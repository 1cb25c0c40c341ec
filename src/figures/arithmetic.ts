import { withoutNoise } from '../values/unit';
import type { Figure, Term } from './figures';

const valueOf = (terms: readonly Term[]): number =>
  withoutNoise(terms.reduce((sum, { read, factor }) => sum + read * factor, 0));

/** A figure from the cells that it is the sum of. */
export const figureOf = (terms: readonly Term[]): Figure => ({ value: valueOf(terms), terms });

/** The sum of figures; terms of one cell are joined, and those that cancel out are left away. */
export function add(...figures: readonly Figure[]): Figure {
  return combine(figures.flatMap(({ terms }) => terms));
}

export const negate = (figure: Figure): Figure =>
  ({ value: withoutNoise(-figure.value), terms: figure.terms.map((term) => ({ ...term, factor: -term.factor })) });

export const subtract = (minuend: Figure, subtrahend: Figure): Figure => add(minuend, negate(subtrahend));

/** The figure without its sign, with terms to match: what a status divides by. */
export const magnitude = (figure: Figure): Figure => (figure.value < 0 ? negate(figure) : figure);

const keyOf = ({ cell }: Term): string => `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;

function combine(terms: readonly Term[]): Figure {
  const joined = new Map<string, Term>();
  for (const term of terms) {
    const key = keyOf(term);
    const before = joined.get(key);
    joined.set(key, before ? { ...before, factor: before.factor + term.factor } : term);
  }
  return figureOf([...joined.values()].filter(({ factor }) => factor !== 0));
}

/** The sum when every one is known; null when any is not, or when there is none. */
export function addAll(figures: readonly (Figure | null)[]): Figure | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length && known.length > 0 ? add(...known) : null;
}
