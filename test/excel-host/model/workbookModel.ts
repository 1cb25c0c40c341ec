import type { CellRange } from '../../../src/values/cell';
import { Evaluator } from '../formulas/evaluate';
import type { Cells } from '../formulas/evaluate';
import type { Expression } from '../formulas/syntax';
import { parseFormula, rangesIn } from '../formulas/syntax';
import type { Scalar } from '../formulas/values';
import { errorOf } from '../formulas/values';
import { LookTable } from './look';
import type { Cell, Formula } from './sheetModel';
import { SheetModel } from './sheetModel';

export interface NameModel {
  readonly id: string;
  readonly name: string;
  /** With the leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

export const intersects = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const computing = Symbol('computing');

/** The workbook that the strict Excel has open. Formulas are computed when they are looked at. */
export class WorkbookModel implements Cells {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** What add-ins keep in the workbook. */
  readonly settings = new Map<string, string>();
  readonly looks = new LookTable();
  /** Functions that a formula used and the evaluator lacks: a test that meets one should fail. */
  readonly unknownFunctions = new Set<string>();
  isProtected = false;
  isReadOnly = false;
  /** Formulas keep the values that they had until someone asks for a calculation; new ones show 0. */
  isManual = false;
  /** Whether something was changed since the last calculation of everything. */
  isDirty = false;
  /** While a sheet is calculated: its formulas count anew, those of the others stay as they are. */
  private calculating: SheetModel | null = null;
  private readonly uncounted: { sheet: SheetModel; range: CellRange }[] = [];
  active: SheetModel | null = null;
  selection: { sheet: string; address: string } | null = null;
  private generation = 0;
  private nextId = 1;
  private readonly fromFile: { sheet: SheetModel; row: number; column: number; formula: Formula }[] = [];
  private readonly running = new Map<Formula, typeof computing>();
  private current: SheetModel | null = null;
  private readonly evaluator = new Evaluator(this);

  newId(): string {
    return String(this.nextId++);
  }

  addSheet(name: string): SheetModel {
    const number = this.newId().padStart(4, '0');
    const sheet = new SheetModel(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): SheetModel | null {
    return this.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  /** A formula as it is entered; a text that Excel would refuse throws FormulaSyntaxError. */
  newFormula(text: string): Formula {
    return { text, expression: parseFormula(text), cached: undefined, generation: -1, value: null };
  }

  /** A formula from a file keeps its value, also when the evaluator could not compute it. */
  loadFormula(sheet: SheetModel, row: number, column: number, text: string, cached: Scalar): Formula {
    let expression: Expression | null = null;
    try {
      expression = parseFormula(text);
    } catch {
      expression = null;
    }
    const formula = { text, expression, cached, generation: -1, value: null };
    this.fromFile.push({ sheet, row, column, formula });
    return formula;
  }

  /** To be called after every change: values computed so far no longer hold. */
  changed(sheet: SheetModel, range: CellRange): void {
    if (this.isManual) {
      this.isDirty = true;
      this.uncounted.push({ sheet, range });
      return;
    }
    this.recount(sheet, range);
  }

  /** A sheet's formulas are calculated, as with Shift+F9. */
  calculate(sheet: SheetModel): void {
    if (!this.isManual) return;
    for (const one of this.uncounted) this.recount(one.sheet, one.range);
    this.generation += 1;
    this.calculating = sheet;
    // Not for-of: rows and cells have holes.
    sheet.rows.forEach((row) => row.forEach((cell) => { if (cell?.formula) this.formulaValue(sheet, cell.formula); }));
    this.calculating = null;
  }

  private recount(sheet: SheetModel, range: CellRange): void {
    this.generation += 1;
    const pending: { sheet: SheetModel; range: CellRange }[] = [{ sheet, range }];
    for (let change = pending.pop(); change; change = pending.pop()) {
      const { sheet: changedSheet, range: changedRange } = change;
      for (const entry of this.fromFile) {
        if (entry.formula.cached === undefined || !entry.formula.expression) continue;
        const depends = rangesIn(entry.formula.expression).some((mention) =>
          sameName(mention.sheet ?? entry.sheet.name, changedSheet.name) && intersects(mention.range, changedRange));
        if (!depends) continue;
        entry.formula.held = entry.formula.cached;
        entry.formula.cached = undefined;
        pending.push({
          sheet: entry.sheet,
          range: { top: entry.row, left: entry.column, bottom: entry.row, right: entry.column },
        });
      }
    }
  }

  /** What a cell shows. */
  value(sheet: SheetModel, cell: Cell): Scalar {
    return cell.formula ? this.formulaValue(sheet, cell.formula) : cell.constant;
  }

  private formulaValue(sheet: SheetModel, formula: Formula): Scalar {
    const isHeld = this.isManual && this.calculating !== sheet;
    if (isHeld && formula.cached === undefined) return formula.generation < 0 ? formula.held ?? 0 : formula.value;
    if (formula.cached !== undefined) return formula.cached;
    if (formula.generation === this.generation) return formula.value;
    if (!formula.expression || this.running.has(formula)) return errorOf('#REF!');
    this.running.set(formula, computing);
    const before = this.current;
    this.current = sheet;
    formula.value = this.evaluator.value(formula.expression);
    formula.generation = this.generation;
    this.current = before;
    this.running.delete(formula);
    return formula.value;
  }

  cells(sheetName: string | null, range: CellRange): Scalar[][] | null {
    const sheet = sheetName === null ? this.current : this.sheet(sheetName);
    if (!sheet) return null;
    const rows: Scalar[][] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      const values: Scalar[] = [];
      for (let column = range.left; column <= range.right; column += 1) values.push(this.value(sheet, sheet.cell(row, column)));
      rows.push(values);
    }
    return rows;
  }

  named(name: string): Expression | null {
    const found = this.names.find((one) => sameName(one.name, name));
    return found ? parseFormula(found.formula) : null;
  }

  unknownFunction(name: string): void {
    this.unknownFunctions.add(name);
  }
}
