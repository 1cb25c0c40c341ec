import type { PlanRow, SheetPlan } from '../../src/workbook/sheetPlan';

/** A small sheet, for what is drawn of any plan. */
export const samplePlan = (rows: readonly PlanRow[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  mark: 'Sample', name: 'Rapport', font: { name: 'Calibri', size: 11 }, styles: [{}], columnWidths: [20, 10, 10], rows,
  merges: [], conditionalFormats: [], charts: [], validations: [], names: [],
  print: {
    orientation: 'landscape', area: { top: 0, left: 0, bottom: rows.length - 1, right: 2 }, breaksBefore: [],
    header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' },
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
  },
  frozenRows: 0, showGridlines: false, tabColor: '#000000', ...more,
});

export const row = (...values: readonly (string | number | null)[]): PlanRow => ({
  cells: values.map((value) => (value === null ? null : { value, style: 0 })),
});
