import type { RawSheet } from '../../workbook/rawSheet';
import { formatAddress, type CellAddress } from '../../values/cell';
import type { Finding } from '../finding';
import { formulaCell, Grid, type FormulaCell } from '../formulas/grid';
import type { Reference } from '../formulas/references';
import { blamedCells } from './blamed';
import type { CellEvidence } from './suspect';
import { keyOf } from './tie';

/** Bits against a formula's being mistyped, and for a cell whose formula was overwritten or is unlike its neighbours. */
const FORMULA = -5;
const FAULTY = 5;

/** Cells that are walked back from one formula. */
const MOST_WALKED = 500;

const isIn = (one: Reference, from: CellAddress, { sheet, row, column }: CellAddress): boolean => (one.sheet ?? from.sheet).toLowerCase() === sheet.toLowerCase()
  && one.from.row <= row && row <= one.to.row && one.from.column <= column && column <= one.to.column;

/** The formulas of a workbook by their cells, each told apart when it is asked for. */
export class Formulas {
  readonly grid: Grid;
  private readonly known = new Map<string, FormulaCell | null>();

  constructor(sheets: readonly RawSheet[]) {
    this.grid = new Grid(sheets);
  }

  at(cell: CellAddress): FormulaCell | null {
    const key = keyOf(cell);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula = this.grid.formula(cell.sheet, cell.row, cell.column);
    const found = formula === null ? null : formulaCell(cell, formula);
    this.known.set(key, found);
    return found;
  }

  /** Whether a formula of a row takes the same cells of some rows in its own column. */
  sums({ sheet, row }: CellAddress, rows: readonly number[]): boolean {
    const columns = this.grid.row(sheet, row)?.formulas ?? [];
    return columns.some((formula, column) => {
      const references = formula === undefined ? [] : this.at({ sheet, row, column })?.references ?? [];
      return rows.length > 0 && rows.every((one) => references.some((range) => isIn(range, { sheet, row, column }, { sheet, row: one, column })));
    });
  }

  /** Whether the formula of a cell takes another, itself or through the formulas that it takes. */
  takes(result: CellAddress, cell: CellAddress): boolean {
    const seen = new Set([keyOf(result)]);
    const open: CellAddress[] = [result];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const from = next;
      const references = this.at(from)?.references.filter(({ outside }) => !outside) ?? [];
      if (references.some((one) => isIn(one, from, cell))) return true;
      for (const { sheet, from: first, to } of references) {
        for (let row = first.row; row <= to.row && seen.size < MOST_WALKED; row += 1) {
          for (let column = first.column; column <= to.column && seen.size < MOST_WALKED; column += 1) {
            const source = { sheet: sheet ?? from.sheet, row, column };
            if (seen.has(keyOf(source))) continue;
            seen.add(keyOf(source));
            if (this.at(source)) open.push(source);
          }
        }
      }
    }
    return false;
  }
}

/** What formulas say of each cell: what they reckon is right by what they take. `suspected`: cells that are out of proportion. */
export function evidenceOf(formulas: Formulas, ofFormulas: readonly Finding[], suspected: readonly Finding[] = []): CellEvidence {
  const blamed = blamedCells(ofFormulas, formulas.grid);
  const faulty = new Set([...ofFormulas, ...suspected].flatMap(({ causes }) => causes.map(({ cell }) => formatAddress(cell))));
  return {
    bits: (cell) => (faulty.size > 0 && faulty.has(formatAddress(cell)) ? FAULTY : formulas.at(cell) ? FORMULA : 0),
    follows: (result, cell) => formulas.takes(result, cell),
    sums: (result, parts) => formulas.sums(result, parts.map(({ row }) => row)),
    told: (cell) => blamed.get(keyOf(cell)) ?? null,
    says: ({ sheet, row, column }, amount) => {
      const text = formulas.grid.value(sheet, row, column);
      return typeof text === 'string' && text.replace(/\D/g, '') === String(Math.abs(amount)).replace('.', '');
    },
  };
}
