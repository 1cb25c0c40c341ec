import type { Look } from '../model/look';
import type { Members } from '../richapi/apiObject';
import { record, truth } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import type { Range } from './range';
import { standardSize } from './rangeFormat';

/** What may be asked of columns, rows and cells one by one: each with the properties that the product asks for, and no other. */

const is = (options: unknown, known: unknown): boolean => JSON.stringify(record(options, 'options')) === JSON.stringify(known);

const other = (options: unknown) => invalidArgument(`The strict Excel does not give ${JSON.stringify(options)}`);

const nameLook = { format: { font: { bold: true }, indentLevel: true } };
const wholeLook = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true }, fill: { color: true }, borders: { style: true, weight: true, color: true },
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  },
};

function wholeFormat({ fontName, fontSize, bold, italic, color, fill, horizontal, vertical, wrap, indent, top, bottom }: Look): unknown {
  const line = (edge: string | null) => {
    const [weight = 'Thin', hue = '#000000'] = (edge ?? '').split(' ');
    return edge === null ? { style: 'None' } : { style: 'Continuous', weight, color: hue };
  };
  return {
    font: { name: fontName, size: fontSize, bold, italic, color }, fill: { color: fill ?? '#FFFFFF' }, borders: { top: line(top), bottom: line(bottom) },
    horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wrap, indentLevel: indent,
  };
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
    const columns = Array.from({ length: range.columnCount }, (_, index) => range.cells.left + index);
    if (is(options, { columnHidden: true })) return columns.map((column) => ({ columnHidden: range.sheet.hiddenColumns.has(column) }));
    if (is(options, { format: { columnWidth: true } })) return columns.map((column) => ({ format: { columnWidth: range.sheet.columnWidths.get(column) ?? standardSize.width } }));
    throw other(options);
  } },
  GetRowProperties: { call: (options) => {
    range.refuseWhole();
    const rows = Array.from({ length: range.rowCount }, (_, index) => range.cells.top + index);
    if (is(options, { rowHidden: true })) return rows.map((row) => ({ rowHidden: range.sheet.hiddenRows.has(row) }));
    if (is(options, { format: { rowHeight: true } })) return rows.map((row) => ({ format: { rowHeight: range.sheet.rowHeights.get(row) ?? standardSize.height } }));
    throw other(options);
  } },
  GetCellProperties: { call: (options) => {
    if (is(options, nameLook)) return range.grid(({ look }) => ({ format: { font: { bold: look.bold }, indentLevel: look.indent } }));
    if (is(options, wholeLook)) return range.grid(({ look }) => ({ format: wholeFormat(look) }));
    throw other(options);
  } },
});
