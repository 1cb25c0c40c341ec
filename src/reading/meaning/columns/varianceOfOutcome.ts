import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table } from '../../geometry/table';
import type { FactMeasure, Field } from '../field';

/** What a year's variance is taken from, in a table that prints no forecast: one answer for all its rows. */

/** Fewer rows show nothing. */
const LEAST_ROWS = 3;
/** Of the budget: what amounts that are rounded one by one may differ by. */
const ROUNDED = 0.002;
/** A variance so many times what rounding allows is not that of the outcome by chance. */
const TELLING = 2;

const isWhole = ({ component }: Field): boolean => component === null || component === 'netCost';

/** Whether a year's variance is the outcome less the budget, and tells of no forecast; null where the rows do not show it, or a forecast is printed. */
export function isVarianceOfOutcome(table: Table, fields: readonly Field[]): boolean | null {
  const of = (measure: FactMeasure): Field | undefined => fields.find((field) => field.measure === measure && !field.oneMonth && isWhole(field));
  const [budget, actual, variance] = [of('budget'), of('actual'), of('variance')];
  if (!budget || !actual || !variance || fields.some(({ measure }) => measure === 'forecast')) return null;
  const columns = [budget, actual, variance].map(({ column }) => column.column);
  const slack = allowed({ unit: Math.max(...columns.map((column) => columnUnit(table.rows, table.formats, column))), terms: 2 });
  let [known, holds, nearly] = [0, 0, 0];
  for (const { raw } of table.rows) {
    const [b, a, v] = columns.map((column) => numberIn(raw, column)) as [number | null, number | null, number | null];
    if (b === null || a === null || v === null || Math.abs(v) <= slack * TELLING) continue;
    const gap = Math.min(...[a - b, a + b].map((difference) => Math.abs(Math.abs(difference) - Math.abs(v))));
    known += 1;
    if (gap <= slack) holds += 1;
    if (gap <= Math.max(slack, Math.abs(b) * ROUNDED)) nearly += 1;
  }
  if (known < LEAST_ROWS) return null;
  return holds * 2 > known ? true : nearly * 2 <= known ? false : null;
}
