import { ApiCollection, ApiObject, leadsTo, nullObject, text } from '../richapi/apiObject';
import { ApiError, invalidArgument } from '../richapi/protocol';
import type { HostContext } from './context';
import { namedItems } from './names';
import { settings } from './settings';
import { tables } from './tables';
import { worksheet } from './worksheet';

function validTab(name: unknown): string {
  const given = text(name, 'name');
  if (given === '' || given.length > 31 || /[\\/*?:[\]]/.test(given) || /^'|'$/.test(given)) throw invalidArgument(`${given} is no sheet name`);
  return given;
}

function worksheets(host: HostContext): ApiCollection {
  const { model } = host;
  const find = (key: string) => {
    const sheet = model.sheets.find((one) => one.id === key) ?? model.sheet(key);
    return sheet ? worksheet(host, sheet) : undefined;
  };
  return new ApiCollection('WorksheetCollection', () => model.sheets.map((sheet) => worksheet(host, sheet)), find, {
    GetItemOrNullObject: { call: (key) => find(text(key, 'key')) ?? nullObject },
    GetActiveWorksheet: { call: () => {
      if (!model.active) throw new ApiError('UnsupportedSheet', 'The sheet that is shown has no cells', 400);
      return worksheet(host, model.active);
    } },
    Add: { call: (name) => {
      host.guardFocus();
      host.guardStructure();
      if (model.isProtected) throw new ApiError('AccessDenied', 'The structure of the workbook is protected', 403);
      if (model.sheet(validTab(name))) throw new ApiError('ItemAlreadyExists', `${String(name)} exists`, 409);
      return worksheet(host, model.addSheet(validTab(name)));
    } },
    _RegisterDataChangedEvent: { call: () => host.watch(null, true) },
    _UnregisterDataChangedEvent: { call: () => host.watch(null, false) },
  });
}

/** The workbook: the root of every object path. */
export function workbookObject(host: HostContext, application: () => ApiObject): ApiObject {
  return new ApiObject('Workbook', {
    Worksheets: leadsTo(() => worksheets(host)),
    Names: leadsTo(() => namedItems(host)),
    Settings: leadsTo(() => settings(host)),
    Tables: leadsTo(() => tables(host, host.model.sheets)),
    Application: leadsTo(application),
    Protection: leadsTo(() => new ApiObject('WorkbookProtection', { Protected: { get: () => host.model.isProtected } })),
    _RemoveReference: { call: (id) => host.release(text(id, 'id')) },
  });
}
