import { formulaAt, type SharedFormula } from './formulas';

/**
 * Formulas that many cells share, spelled out when a row of them is asked for. A sheet's are kept once spelled while
 * they are few; beyond that each asking spells them anew, so that memory has a bound whatever a file holds.
 */
export class SpelledFormulas {
  /** Characters that may still be kept. */
  private left = 32_000_000;

  /** The formulas of a row: those of its own, and those that it shares. */
  of(row: number, own: readonly (string | undefined)[] | null, shared: readonly (SharedFormula | undefined)[]): { readonly formulas: (string | undefined)[]; readonly keep: boolean } {
    const formulas = own?.slice() ?? [];
    let length = 0;
    shared.forEach((formula, column) => {
      if (formula === undefined) return;
      const text = formulaAt(formula, row, column);
      formulas[column] = text;
      length += text.length;
    });
    const keep = length <= this.left;
    if (keep) this.left -= length;
    return { formulas, keep };
  }
}
