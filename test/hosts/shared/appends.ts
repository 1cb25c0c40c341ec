import type { AppendPlan } from '../../../src/workbook/host';
import type { PlanRow, SheetPlan } from '../../../src/workbook/sheetPlan';
import { amount, sheetPlan, text } from './plans';

/** What both hosts are asked to append. */

export const listPlan: SheetPlan = sheetPlan([[text('Lista', 1)], [], ['Datum', 'Område', 'Troligt', 'Ersatt'].map((head) => text(head, 1))], {
  mark: 'Uppfoljning_lista', name: 'Lista', columnWidths: [12, 30, 12, 20], frozenRows: 3,
  styles: [{}, { bold: true, bottom: { weight: 'thin', color: '#1F2937' } }, { numberFormat: '#,##0;−#,##0;0', horizontal: 'right' }, { wrap: true, fill: '#F2F7FB' }],
});

export const listRow = (date: string, area: string, likely: number): PlanRow =>
  ({ cells: [text(date, 3), text(area, 3), amount(likely, 2), { value: null, style: 3 }] });

export const appending = (rows: readonly PlanRow[], changes: AppendPlan['changes'] = []): AppendPlan => ({ sheet: listPlan, rows, changes });

export const first = appending([listRow('2018-09-20', 'Vuxen', -85_289), listRow('2018-09-20', '=Barn och Unga', -12.5)]);

/** The first row is replaced by a new one. */
export const second = appending([listRow('2018-10-01', 'Vuxen', -80_000)], [{
  row: 3, column: 3, expected: null, value: 'Ersatt 2018-10-01', beside: [{ column: 1, value: 'Vuxen' }, { column: 2, value: -85_289 }],
}]);
