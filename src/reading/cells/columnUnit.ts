import type { RawRow } from '../../workbook/rawSheet';
import { displayedUnit, formatStep, storedDecimals, typedDecimals } from './displayedUnit';
import { readCell } from './cellReading';

/** So many cells of a column tell how finely it is written. */
const LOOKED_AT = 200;

type Rows = readonly { readonly raw: RawRow }[];

/** By the rows of a table, which do not change, and by column: it is asked again by all that hold its amounts against others. */
const known = new WeakMap<Rows, Map<number, number>>();

/** The displayed unit of a column of a table, in the unit that its cells are read in. */
export function columnUnit(rows: Rows, formats: readonly string[], column: number): number {
  const ofRows = known.get(rows) ?? new Map<number, number>();
  if (ofRows.size === 0) known.set(rows, ofRows);
  const unit = ofRows.get(column) ?? unitOf(rows, formats, column);
  ofRows.set(column, unit);
  return unit;
}

function unitOf(rows: Rows, formats: readonly string[], column: number): number {
  const decimals: number[] = [];
  const steps: number[] = [];
  for (const { raw } of rows) {
    if (decimals.length >= LOOKED_AT) break;
    const value = raw.values[column];
    if (typeof value === 'number') {
      decimals.push(storedDecimals(value));
      const step = formatStep(formats[raw.formats?.[column] ?? 0] ?? 'General');
      if (step !== null && !steps.includes(step)) steps.push(step);
    } else if (typeof value === 'string') {
      const reading = readCell(raw, column);
      if (reading.kind !== 'number') continue;
      decimals.push(typedDecimals(value));
    }
  }
  return displayedUnit(decimals, steps);
}
