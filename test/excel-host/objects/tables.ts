import type { CellRange } from '../../../src/values/cell';
import type { SheetModel, TableModel } from '../model/sheetModel';
import { filterRange } from '../model/sheetModel';
import { ApiCollection, ApiObject, leadsTo, nullObject } from '../richapi/apiObject';
import type { HostContext } from './context';
import { Range } from './range';

/** Of a sheet or a table. Where nothing is filtered there may be no filter at all: then its range is a null object. */
export const autoFilter = (host: HostContext, sheet: SheetModel, filtered: CellRange | null): ApiObject => new ApiObject('AutoFilter', {
  IsDataFiltered: { get: () => filtered !== null },
  ClearCriteria: { call: () => {
    host.guardSheet(sheet);
    for (let row = filtered?.top ?? 1; row <= (filtered?.bottom ?? 0); row += 1) sheet.hiddenRows.delete(row);
    if (filtered === sheet.filter) sheet.filter = null;
  } },
  GetRangeOrNullObject: { call: () => (filtered === null ? nullObject : new Range(host, sheet, filtered)) },
});

const table = (host: HostContext, sheet: SheetModel, model: TableModel): ApiObject => new ApiObject('Table', {
  Id: { get: () => model.id },
  Name: { get: () => model.name },
  ShowHeaders: { get: () => model.hasHeads },
  ShowTotals: { get: () => model.hasTotals },
  GetRange: { call: () => new Range(host, sheet, model.range) },
  AutoFilter: leadsTo(() => autoFilter(host, sheet, model.isFiltered ? filterRange(model) : null)),
}, () => ({ Id: model.id }));

/** The tables of the sheets, one or all: office.js finds a table of a sheet again among those of the workbook. */
export const tables = (host: HostContext, sheets: readonly SheetModel[]): ApiObject => {
  const all = sheets.flatMap((sheet) => sheet.tables.map((model) => ({ sheet, model })));
  return new ApiCollection('TableCollection', () => all.map(({ sheet, model }) => table(host, sheet, model)), (key) => {
    const found = all.find(({ model }) => model.id === key || model.name === key);
    return found && table(host, found.sheet, found.model);
  });
};
