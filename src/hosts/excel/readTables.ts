import type { CellRange } from '../../values/cell';
import { inOrderOfPlace } from '../../workbook/nameColumn';
import type { RawSheet } from '../../workbook/rawSheet';

/** Excel's tables and the filters in force on one sheet, asked for in two steps: which there are, then where they are. */

type Tables = Required<Pick<RawSheet, 'tables' | 'filters'>>;

export function askTables(sheet: Excel.Worksheet): void {
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  sheet.autoFilter.load('isDataFiltered');
}

/** Once the first step is answered; null: there is nothing more to ask. The answer is to be called once the second is. */
export function askPlaces({ tables, autoFilter }: Excel.Worksheet): (() => Tables) | null {
  const own = autoFilter.isDataFiltered ? askPlace(autoFilter.getRangeOrNullObject()) : null;
  const asked = tables.items.map((table) => {
    table.autoFilter.load('isDataFiltered');
    return { table, range: askPlace(table.getRange()), filter: askPlace(table.autoFilter.getRangeOrNullObject()) };
  });
  if (own === null && asked.length === 0) return null;
  return () => {
    const filtered = asked.flatMap(({ table, filter }) => (table.autoFilter.isDataFiltered ? [filter] : []));
    const ranges = [...(own ? [own] : []), ...filtered].filter((range) => !range.isNullObject).map(placeOf);
    const found = asked.map(({ table, range }) =>
      ({ name: table.name, range: placeOf(range), hasHeads: table.showHeaders, hasTotals: table.showTotals }));
    return { tables: inOrderOfPlace(found, ({ range }) => range), filters: inOrderOfPlace(ranges, (range) => range) };
  };
}

function askPlace(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange =>
  ({ top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 });
