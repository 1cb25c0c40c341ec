import { formatAddress, type CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import { formatPeriod } from '../values/period';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { Table, TableColumn } from './geometry/table';
import type { Field } from './meaning/field';
import { holdsFigures } from './meaning/period';

const MISSING: readonly (readonly ['budget' | 'forecast', Sentence])[] = [
  ['budget', { sv: 'budget', en: 'budget' }], ['forecast', { sv: 'prognos', en: 'forecast' }],
];

/** A whole year's amount, of another year than the one that is followed up; the month of a forecast is when it was made. */
const isOfOtherYear = ({ concept: { measure, year, month, priorYear }, hidden, percent }: TableColumn, period: Period): boolean =>
  year !== null && year !== period.year && (month === null || measure === 'forecast') && !priorYear && !hidden && !percent;

/**
 * Budgets and forecasts that are not read because they name another year than the period's, in a table that has none
 * of that: the period, or their heads, may well be wrong.
 */
export function otherYearProblems(table: Table, fields: readonly Field[], period: Period | null): Problem[] {
  if (period === null || fields.length === 0) return [];
  return MISSING.flatMap(([measure, word]): Problem[] => {
    if (fields.some((field) => field.measure === measure)) return [];
    const columns = table.columns.filter((column) => column.concept.measure === measure && isOfOtherYear(column, period) && holdsFigures(table, column.column));
    const [first] = columns;
    if (!first) return [];
    const cells = columns.map(({ column }): CellAddress => ({ sheet: table.sheet, row: table.headRows.last, column }));
    const named = columns.map(({ head }, at) => `"${head}" (${formatAddress(cells[at] ?? { sheet: table.sheet, row: 0, column: 0 })})`).join(', ');
    return [{
      ...ruled('otherYearColumn'), cells,
      message: {
        sv: `${named} läses inte: uppföljningen gäller ${formatPeriod(period)}, och tabellen har ingen ${word.sv} för det året. Ange perioden i inställningarna om den är fel, annars rätta rubriken.`,
        en: `${named}: not read, since the follow-up is for ${formatPeriod(period)} and the table has no ${word.en} for that year. Give the period in the settings if it is wrong; otherwise correct the head.`,
      },
    }];
  });
}
