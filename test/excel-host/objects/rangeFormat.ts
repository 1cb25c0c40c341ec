import type { Look } from '../model/look';

import type { Check, Member, Members } from '../richapi/apiObject';
import { ApiCollection, ApiObject, color, leadsTo, number, oneOf, text, truth } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import type { Range } from './range';

/** Points that a standard column and row take. */
export const standardSize = { width: 48, height: 15 };

function look<K extends keyof Look>(range: Range, key: K, check: (value: unknown, what: string) => Look[K]): Member {
  return {
    get: () => range.common(key),
    set: (value) => range.setLook({ [key]: check(value, key) }),
  };
}

const points = (value: unknown, what: string): number => {
  const given = number(value, what);
  if (given < 0 || given > 1_400) throw invalidArgument(`${what} ${given}`);
  return given;
};

function dimensions(range: Range): Members {
  const { sheet, cells } = range;
  const indexes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const measure = (sizes: Map<number, number>, from: number, to: number, otherwise: number, what: string): Member => ({
    get: () => {
      range.refuseWhole();
      const all = new Set(indexes(from, to).map((index) => sizes.get(index) ?? otherwise));
      return all.size === 1 ? [...all][0] : null;
    },
    set: (value) => {
      range.refuseWhole();
      range.host.guardSheet(sheet);
      for (const index of indexes(from, to)) sizes.set(index, points(value, what));
    },
  });
  return {
    ColumnWidth: measure(sheet.columnWidths, cells.left, cells.right, standardSize.width, 'ColumnWidth'),
    RowHeight: measure(sheet.rowHeights, cells.top, cells.bottom, standardSize.height, 'RowHeight'),
    UseStandardHeight: {
      get: () => indexes(cells.top, cells.bottom).every((row) => !sheet.rowHeights.has(row)),
      set: (value) => {
        range.refuseWhole();
        range.host.guardSheet(sheet);
        if (!truth(value, 'UseStandardHeight')) return;
        for (const row of indexes(cells.top, cells.bottom)) sheet.rowHeights.delete(row);
      },
    },
  };
}

const font = (range: Range): ApiObject => new ApiObject('RangeFont', {
  Name: look(range, 'fontName', text),
  Size: look(range, 'fontSize', number),
  Bold: look(range, 'bold', truth),
  Italic: look(range, 'italic', truth),
  Color: look(range, 'color', color),
});

const fill = (range: Range): ApiObject => new ApiObject('RangeFill', {
  Color: { get: () => range.common('fill') ?? '#FFFFFF', set: (value) => range.setLook({ fill: color(value, 'fill') }) },
  Clear: { call: () => range.setLook({ fill: null }) },
});

const weights = oneOf('Hairline', 'Thin', 'Medium', 'Thick');

/** The outer line above or below a range, kept with the cells along it as `Thin #RRGGBB`. */
function border(range: Range, edge: string): ApiObject {
  const key = edge === 'EdgeTop' ? 'top' : 'bottom';
  const { cells } = range;
  if (cells.top !== cells.bottom) throw invalidArgument('The strict Excel draws lines along single rows');
  const now = (): string[] => (range.common(key) ?? 'Thin #000000').split(' ');
  const change = (check: Check, write: (value: string, before: string[]) => string): ((value: unknown) => void) => (value) =>
    range.setLook({ [key]: write(String(check(value, edge)), now()) });
  return new ApiObject('RangeBorder', {
    Style: {
      get: () => (range.common(key) === null ? 'None' : 'Continuous'),
      set: change(oneOf('Continuous', 'None'), (_, before) => before.join(' ')),
    },
    Weight: { get: () => now()[0], set: change(weights, (value, [, hue = '']) => `${value} ${hue}`) },
    Color: { get: () => now()[1], set: change(color, (value, [weight = '']) => `${weight} ${value}`) },
  });
}

const borders = (range: Range): ApiObject => new ApiCollection('RangeBorderCollection', () => [], (key) =>
  (key === 'EdgeTop' || key === 'EdgeBottom' ? border(range, key) : undefined));

export const rangeFormat = (range: Range): ApiObject => new ApiObject('RangeFormat', {
  ...dimensions(range),
  HorizontalAlignment: look(range, 'horizontal', oneOf('General', 'Left', 'Center', 'Right')),
  VerticalAlignment: look(range, 'vertical', oneOf('Top', 'Center', 'Bottom')),
  WrapText: look(range, 'wrap', truth),
  IndentLevel: look(range, 'indent', number),
  Font: leadsTo(() => font(range)),
  Fill: leadsTo(() => fill(range)),
  Borders: leadsTo(() => borders(range)),
});

