import type { FollowUp } from '../followUp';
import type { Accounted } from '../reading/account/accounted';
import type { ColumnReading, RowReading, TableReading } from '../reading/account/tableReading';
import { formatAddress, formatRange, sheetReference } from '../values/cell';
import type { Language } from '../values/language';

/** How a sheet's tables were read, column by column, and what became of its amounts. */

const columnJson = ({ head, headCell, firstRow, lastRow, meaning, part, confidence, reason, chosen }: ColumnReading, language: Language): object => ({
  head, cells: sheetReference(headCell.sheet) + formatRange({ top: firstRow, left: headCell.column, bottom: lastRow, right: headCell.column }),
  meaning, ...part === null ? {} : { part }, confidence, reason: reason[language], ...chosen ? { chosen } : {},
});

const rowJson = ({ name, code, group, nameCell, role, chosen }: RowReading): object =>
  ({ name, ...code === null ? {} : { code }, ...group === null ? {} : { group }, cell: formatAddress(nameCell), role, ...chosen ? { chosen } : {} });

const tableJson = ({ title, kind, reason, unit, sign, columns, rows }: TableReading, language: Language): object => ({
  title, kind, reason: reason[language], unit, sign, columns: columns.map((column) => columnJson(column, language)), rows: rows.map(rowJson),
});

const accountedJson = ({ counts, left }: Accounted, language: Language): object =>
  ({ ...counts, left: left.map(({ cell, fate, why }) => ({ cell: formatAddress(cell), fate, why: why[language] })) });

/** `tables` and, of a sheet of the economy, `accounted`. */
export function readingJson({ tables, accounted }: Pick<FollowUp, 'tables' | 'accounted'>, sheet: string, language: Language): object {
  const own = accounted.find((one) => one.sheet === sheet);
  return {
    tables: tables.filter((table) => table.sheet === sheet).map((table) => tableJson(table, language)),
    ...own ? { accounted: accountedJson(own, language) } : {},
  };
}
