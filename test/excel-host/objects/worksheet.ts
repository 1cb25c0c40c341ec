import type { CellRange } from '../../../src/values/cell';
import { marks } from '../../../src/workbook/marks';
import type { SheetModel } from '../model/sheetModel';
import type { Members } from '../richapi/apiObject';
import { ApiObject, color, leadsTo, nullObject, number, oneOf, text, truth } from '../richapi/apiObject';
import { ApiError, invalidArgument } from '../richapi/protocol';
import { lastColumn, lastRow, rangeOf } from './address';
import { charts } from './charts';
import type { HostContext } from './context';
import { horizontalPageBreaks, pageLayout } from './pageLayout';
import { Range, usedRange } from './range';
import { autoFilter, tables } from './tables';

function ranges(host: HostContext, sheet: SheetModel): Members {
  const range = (cells: CellRange) => new Range(host, sheet, cells);
  return {
    GetRange: { call: (address) => range(address === undefined || address === null
      ? { top: 0, left: 0, bottom: lastRow, right: lastColumn } : rangeOf(text(address, 'address'))) },
    GetRangeByIndexes: { call: (row, column, rows, columns) => {
      const [top, left] = [number(row, 'row'), number(column, 'column')];
      if (number(rows, 'rows') < 1 || number(columns, 'columns') < 1) throw invalidArgument('A range has at least one cell');
      return range({ top, left, bottom: top + number(rows, 'rows') - 1, right: left + number(columns, 'columns') - 1 });
    } },
    GetUsedRangeOrNullObject: { call: (valuesOnly) => usedRange(host, sheet, truth(valuesOnly ?? false, 'valuesOnly')) },
  };
}

/** Where its window would have to be looked at. */
function refuseHidden({ name, visibility }: SheetModel): void {
  if (visibility !== 'Visible') throw invalidArgument(`${name} is hidden`);
}

function freezePanes(host: HostContext, sheet: SheetModel): ApiObject {
  const freeze = (rows: number) => {
    host.guardFocus();
    refuseHidden(sheet);
    host.guardSheet(sheet);
    sheet.frozenRows = rows;
  };
  return new ApiObject('WorksheetFreezePanes', {
    FreezeRows: { call: (rows) => freeze(number(rows, 'rows')) },
    Unfreeze: { call: () => freeze(0) },
    GetLocationOrNullObject: { call: () => {
      host.guardFocus();
      return sheet.frozenRows === 0 ? nullObject : new Range(host, sheet, { top: 0, left: 0, bottom: sheet.frozenRows - 1, right: lastColumn });
    } },
  });
}

function view(host: HostContext, sheet: SheetModel): Members {
  return {
    Visibility: { get: () => sheet.visibility, set: (value) => {
      host.guardStructure();
      sheet.visibility = oneOf('Visible', 'Hidden', 'VeryHidden')(value, 'Visibility');
      const seen = host.model.sheets.filter(({ visibility }) => visibility === 'Visible');
      if (seen.length === 0) throw invalidArgument('A workbook has at least one sheet that is seen');
      if (host.model.active === sheet && sheet.visibility !== 'Visible') host.model.active = seen[0] ?? null;
    } },
    ShowGridlines: { get: () => sheet.showGridlines },
    // The client writes the property under this name.
    Gridlines: { get: () => sheet.showGridlines, set: (value) => {
      host.guardFocus();
      host.guardSheet(sheet);
      sheet.showGridlines = truth(value, 'Gridlines');
    } },
    TabColor: { get: () => sheet.tabColor, set: (value) => {
      host.guardStructure();
      sheet.tabColor = color(value, 'TabColor');
    } },
    FreezePanes: leadsTo(() => freezePanes(host, sheet)),
    Activate: { call: () => {
      host.guardFocus();
      refuseHidden(sheet);
      host.model.active = sheet;
    } },
  };
}

/** Nothing of ours may ever delete a sheet, but for the one that the self-test has made and marked. */
function deleted(host: HostContext, sheet: SheetModel): void {
  host.guardStructure();
  host.guardFocus();
  const { model } = host;
  const isOurs = model.names.some(({ name, formula }) => name === marks.selfTest && formula.includes(sheet.name));
  if (!isOurs) throw invalidArgument(`${sheet.name} is not the self-test's own sheet`);
  if (sheet.visibility === 'VeryHidden') throw new ApiError('InvalidOperation', `${sheet.name} is very hidden`);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  if (model.active === sheet) model.active = model.sheets[0] ?? null;
}

/** A sheet, as Office.js sees it. */
export function worksheet(host: HostContext, sheet: SheetModel): ApiObject {
  return new ApiObject('Worksheet', {
    Id: { get: () => sheet.id },
    Delete: { call: () => deleted(host, sheet) },
    Name: { get: () => sheet.name },
    ...ranges(host, sheet),
    ...view(host, sheet),
    Tables: leadsTo(() => tables(host, [sheet])),
    AutoFilter: leadsTo(() => autoFilter(host, sheet, sheet.filter)),
    Charts: leadsTo(() => charts(host, sheet)),
    PageLayout: leadsTo(() => pageLayout(host, sheet)),
    HorizontalPageBreaks: leadsTo(() => horizontalPageBreaks(host, sheet)),
    Protection: leadsTo(() => new ApiObject('WorksheetProtection', { Protected: { get: () => sheet.isProtected } })),
    Calculate: { call: (all) => {
      host.guardSheet(sheet);
      truth(all, 'markAllDirty');
      host.model.calculate(sheet);
    } },
    _RegisterDataChangedEvent: { call: () => host.watch(sheet.id, true) },
    _UnregisterDataChangedEvent: { call: () => host.watch(sheet.id, false) },
  }, () => ({ Id: sheet.id }));
}
