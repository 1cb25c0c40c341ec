import type { BookCell, BookSheet } from './book';
import type { ColumnOf, Spot } from './statements';
import { fold } from './texts';

/** Where in a workbook the expected names and amounts stand. */

const isLabel = (cell: BookCell, keys: ReadonlySet<string>): boolean => cell.text !== null && cell.number === null && keys.has(fold(cell.text));

const keysOf = (labels: readonly string[]): ReadonlySet<string> => new Set(labels.map(fold).filter(Boolean));

/** The rows of all names, as `sheet|row`. */
export function rowsOf(sheets: readonly BookSheet[], labels: readonly string[]): Set<string> {
  const keys = keysOf(labels);
  return new Set(sheets.flatMap((sheet) => sheet.cells.filter((cell) => isLabel(cell, keys)).map(({ row }) => `${sheet.name}|${row}`)));
}

const mostRowsBelow = 12;

/** The rows of a name; where no amount stands beside it, also those of its block below, as far as the next name. */
export function spotsOf(sheets: readonly BookSheet[], labels: readonly string[], allRows: ReadonlySet<string>): Spot[] {
  const keys = keysOf(labels);
  return sheets.flatMap((sheet) => {
    const filled = new Set(sheet.cells.filter(({ number }) => number !== null).map(({ row }) => row));
    return sheet.cells.filter((cell) => isLabel(cell, keys)).flatMap(({ row, column }) => {
      const spots: Spot[] = [{ sheet: sheet.name, row, label: column }];
      if (filled.has(row)) return spots;
      for (let below = row + 1; below <= row + mostRowsBelow && !allRows.has(`${sheet.name}|${below}`); below++) {
        if (filled.has(below)) spots.push({ sheet: sheet.name, row: below, label: column });
      }
      return spots;
    });
  });
}

/** The same amount, whatever its sign and whether it is in kr, tkr or mnkr. */
export const isSameAmount = (number: number, value: number): boolean => [1, 1000, 0.001].some((scale) =>
  Math.abs(Math.abs(number) - Math.abs(value) * scale) <= 0.0005 * Math.max(1, scale));

export interface Placed {
  readonly spots: readonly Spot[];
  readonly values: readonly unknown[];
}

/** The columns that hold most of a field's expected amounts. */
export function columnsOf(sheets: readonly BookSheet[], placed: readonly Placed[]): ColumnOf[] {
  const hits = new Map<string, ColumnOf & { count: number }>();
  for (const { spots, values } of placed) {
    const real = values.filter((value): value is number => typeof value === 'number' && value !== 0);
    const here = new Map<string, ColumnOf>();
    for (const { name: sheet, cells } of sheets) {
      const rows = new Set(spots.filter((spot) => spot.sheet === sheet).map(({ row }) => row));
      for (const { row, column, number } of cells) {
        if (number !== null && rows.has(row) && real.some((value) => isSameAmount(number, value))) here.set(`${column}|${sheet}`, { sheet, column });
      }
    }
    for (const [key, column] of here) hits.set(key, { ...column, count: (hits.get(key)?.count ?? 0) + 1 });
  }
  const most = Math.max(0, ...[...hits.values()].map(({ count }) => count));
  return [...hits.values()].filter(({ count }) => count >= most / 2).map(({ sheet, column }) => ({ sheet, column }));
}
