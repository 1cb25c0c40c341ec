import { localAddress } from '../../../values/cell';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { formulaForFile } from './functions';
import type { PackageEdits } from './packageEdits';
import { escapeString, escapeText } from './xmlEdit';

/** Whether a formula that the sheet had is gone or says something else. New ones alone don't count. */
export function formulasChanged(before: ReadonlyMap<string, string>, plan: SheetPlan): boolean {
  const planned = new Map<string, string>();
  plan.rows.forEach((row, index) => row.cells.forEach((cell, column) => {
    if (cell?.formula === undefined) return;
    planned.set(localAddress(index, column), escapeText(escapeString(formulaForFile(cell.formula))));
  }));
  return [...before].some(([address, formula]) => planned.get(address) !== formula);
}

/** Takes the order of calculation out: Excel makes it anew, while a stale entry brings up its repair prompt. */
export function dropCalcChain(edits: PackageEdits, workbookPath: string): void {
  const chains = edits.relationships(workbookPath).filter((one) => one.kind === 'calcChain');
  for (const chain of chains) edits.remove(chain.target);
  edits.unrelate(workbookPath, (one) => one.kind === 'calcChain');
}
