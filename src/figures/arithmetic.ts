import type { Term } from '../values/term';
import { displayedStep, unitFactor, units, withoutNoise, type Unit } from '../values/unit';
import type { Figure } from './figures';

function valueOf(terms: readonly Term[]): number {
  let sum = 0;
  for (const { read, factor } of terms) sum += read * factor;
  return withoutNoise(sum);
}

/** A figure from the cells that it is the sum of. */
export const figureOf = (terms: readonly Term[]): Figure => ({ value: valueOf(terms), terms });

/** The coarsest step that a figure's cells are shown in, in the figure's unit: whole tkr are a thousand in kronor. */
export function shownStep({ terms }: Figure, unit: Unit): number {
  let step = displayedStep[unit];
  for (const { factor } of terms) {
    const scale = Math.abs(factor);
    if (scale <= 1) continue;
    const from = units.find((one) => Math.abs(unitFactor(one, unit) - scale) < scale * 1e-9);
    if (from) step = Math.max(step, displayedStep[from] * scale);
  }
  return step;
}

/** A year's months: of longer sums the roundings even out. */
const MOST_ROUNDED = 12;

/** Half a step for each of its amounts, which are rounded one by one. */
const roundingOf = (figure: Figure, unit: Unit): number => (shownStep(figure, unit) * Math.min(MOST_ROUNDED, Math.max(1, figure.terms.length))) / 2;

/** How far apart two figures of the same amount may be, each rounded on its own, in their unit. */
export const roundingBetween = (a: Figure, b: Figure, unit: Unit): number =>
  Math.max(displayedStep[unit], roundingOf(a, unit) + roundingOf(b, unit)) * 1.01;

/** The sum of figures; terms of one cell are joined, and those that cancel out are left away. */
export function sumOf(figures: readonly Figure[]): Figure {
  let count = 0;
  for (const figure of figures) count += figure.terms.length;
  const terms = new Array<Term>(count);
  let at = 0;
  for (const figure of figures) {
    for (const term of figure.terms) {
      terms[at] = term;
      at += 1;
    }
  }
  return combine(terms);
}

export const add = (...figures: readonly Figure[]): Figure => sumOf(figures);

export const negate = (figure: Figure): Figure =>
  ({ value: withoutNoise(-figure.value), terms: figure.terms.map(negated) });

const negated = ({ cell, factor, read, text }: Term): Term => ({ cell, factor: -factor, read, text });

export function subtract(minuend: Figure, subtrahend: Figure): Figure {
  const [a, b] = [minuend.terms[0], subtrahend.terms[0]];
  // One cell less another is by far the most common, and needs no joining.
  if (a && b && minuend.terms.length === 1 && subtrahend.terms.length === 1 && !isSameCell(a, b)) {
    return { value: withoutNoise(minuend.value - subtrahend.value), terms: [a, negated(b)] };
  }
  return add(minuend, negate(subtrahend));
}

const isSameCell = (a: Term, b: Term): boolean =>
  a.cell.row === b.cell.row && a.cell.column === b.cell.column && a.cell.sheet === b.cell.sheet;

/** The figure without its sign, with terms to match: what a status divides by. */
export const magnitude = (figure: Figure): Figure => (figure.value < 0 ? negate(figure) : figure);

/** Figures of few cells are the rule, and are joined without an index. */
const FEW = 12;

function combine(terms: readonly Term[]): Figure {
  const all = terms.length <= FEW ? joinFew(terms) : joinLong(terms);
  return figureOf(all.every(({ factor }) => factor !== 0) ? all : all.filter(({ factor }) => factor !== 0));
}

const joined = (before: Term, term: Term): Term => ({ ...before, factor: before.factor + term.factor });

function joinFew(terms: readonly Term[]): Term[] {
  const all: Term[] = [];
  for (const term of terms) {
    const at = all.findIndex((one) => isSameCell(one, term));
    const before = all[at];
    if (before) all[at] = joined(before, term);
    else all.push(term);
  }
  return all;
}

/**
 * Long sums are down tables: each column of a sheet is gone down, never up, and then no cell comes twice. So it is in
 * one such sum less another. Only else is an index made.
 */
function joinLong(terms: readonly Term[]): readonly Term[] {
  const lastRows = new Map<string, number[]>();
  let sheet: string | null = null;
  let last: number[] = [];
  let mixed = false;
  for (const { cell } of terms) {
    if (cell.sheet !== sheet) {
      ({ sheet } = cell);
      const before = lastRows.get(sheet);
      mixed ||= before !== undefined;
      last = before ?? [];
      if (!before) lastRows.set(sheet, last);
    }
    if ((last[cell.column] ?? -1) >= cell.row) return joinMany(terms);
    last[cell.column] = cell.row;
  }
  return mixed ? bySheet(terms) : terms;
}

/** The terms with those of one sheet beside one another, in the order of the sheets' first. */
function bySheet(terms: readonly Term[]): Term[] {
  const sheets = new Map<string, Term[]>();
  let own: Term[] = [];
  let sheet: string | null = null;
  for (const term of terms) {
    if (term.cell.sheet !== sheet) {
      ({ sheet } = term.cell);
      const before = sheets.get(sheet);
      own = before ?? [];
      if (!before) sheets.set(sheet, own);
    }
    own.push(term);
  }
  return new Array<Term>().concat(...sheets.values());
}

function joinMany(terms: readonly Term[]): Term[] {
  const bySheet = new Map<string, Map<number, Term>>();
  for (const term of terms) {
    const { sheet, row, column } = term.cell;
    let ofSheet = bySheet.get(sheet);
    if (!ofSheet) bySheet.set(sheet, (ofSheet = new Map<number, Term>()));
    // Excel has 16 384 columns.
    const key = row * 16_384 + column;
    const before = ofSheet.get(key);
    ofSheet.set(key, before ? joined(before, term) : term);
  }
  return [...bySheet.values()].flatMap((ofSheet) => [...ofSheet.values()]);
}

/** The sum when every one is known; null when any is not, or when there is none. */
export function addAll(figures: readonly (Figure | null)[]): Figure | null {
  return figures.length > 0 && figures.every((figure) => figure !== null) ? sumOf(figures) : null;
}
