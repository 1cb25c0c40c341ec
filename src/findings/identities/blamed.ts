import { parseTypedNumber } from '../../reading/words/numbers';
import type { Finding } from '../finding';
import { evaluate } from '../formulas/evaluate';
import { formulaCell, type Grid } from '../formulas/grid';
import { keyOf } from './tie';

/** A cell that a formula's finding blames, and by how much it is off for that; null where that is not known. */
export interface Blamed {
  /** Its place among the findings. */
  readonly finding: number;
  readonly off: number | null;
}

/** The cells that findings of formulas blame, by their keys. */
export function blamedCells(ofFormulas: readonly Finding[], grid: Grid): ReadonlyMap<string, Blamed> {
  const found = new Map<string, Blamed>();
  ofFormulas.forEach(({ rule, severity, causes }, finding) => {
    if (rule === 'formulaOutside') return;
    for (const { cell, proposed } of causes) {
      const held = grid.value(cell.sheet, cell.row, cell.column);
      const gives = typeof proposed === 'string' && proposed.startsWith('=') ? evaluate(formulaCell(cell, proposed), grid) : proposed;
      // An amount that is text is left out of the sums that take it.
      const left = rule === 'formulaToText' && typeof held === 'string' ? parseTypedNumber(held)?.value ?? null : null;
      const off = left ?? (typeof gives === 'number' && typeof held === 'number' ? gives - held : null);
      // A number that is right once another is mended is off by that other's fault.
      if (rule !== 'numberAmongFormulas' || severity !== 'info' || off === null || Math.abs(off) < 1e-6) found.set(keyOf(cell), { finding, off });
    }
  });
  return found;
}
