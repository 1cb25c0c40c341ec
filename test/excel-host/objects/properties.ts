import type { Members } from '../richapi/apiObject';
import { record, truth } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import type { Range } from './range';

/** What may be asked of columns, rows and cells one by one: each with the properties that the product asks for, and no other. */

function refuseOther(options: unknown, known: unknown): void {
  if (JSON.stringify(options) !== JSON.stringify(known)) throw invalidArgument(`The strict Excel gives ${JSON.stringify(known)} alone, not ${JSON.stringify(options)}`);
}

export const singleProperties = (range: Range): Members => ({
  RowHidden: { get: () => {
    range.refuseWhole();
    const all = new Set(Array.from({ length: range.rowCount }, (_, index) => range.sheet.hiddenRows.has(range.cells.top + index)));
    return all.size === 1 ? [...all][0] : null;
  }, set: (value) => {
    range.refuseWhole();
    range.host.guardSheet(range.sheet);
    for (let row = range.cells.top; row <= range.cells.bottom; row += 1) {
      if (truth(value, 'RowHidden')) range.sheet.hiddenRows.add(row);
      else range.sheet.hiddenRows.delete(row);
    }
  } },
  GetColumnProperties: { call: (options) => {
    refuseOther(record(options, 'options'), { columnHidden: true });
    return Array.from({ length: range.columnCount }, (_, index) => ({ columnHidden: range.sheet.hiddenColumns.has(range.cells.left + index) }));
  } },
  GetRowProperties: { call: (options) => {
    range.refuseWhole();
    refuseOther(record(options, 'options'), { rowHidden: true });
    return Array.from({ length: range.rowCount }, (_, index) => ({ rowHidden: range.sheet.hiddenRows.has(range.cells.top + index) }));
  } },
  GetCellProperties: { call: (options) => {
    refuseOther(record(options, 'options'), { format: { font: { bold: true }, indentLevel: true } });
    return range.grid(({ look }) => ({ format: { font: { bold: look.bold }, indentLevel: look.indent } }));
  } },
});
