import { intersects } from '../model/workbookModel';
import type { ValidationModel } from '../model/sheetModel';
import { ApiObject, oneOf, record, text, truth } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import type { Range } from './range';

function listRule(value: unknown): unknown {
  const list = record(record(value, 'rule').list, 'list');
  truth(list.inCellDropDown, 'inCellDropDown');
  if (text(list.source, 'source').length > 255) throw invalidArgument('A list is at most 255 characters');
  return value;
}

function alert(value: unknown): unknown {
  const given = record(value, 'errorAlert');
  if (text(given.message, 'message').length > 225) throw invalidArgument('An alert is at most 225 characters');
  if (text(given.title, 'title').length > 32) throw invalidArgument('An alert\'s title is at most 32 characters');
  truth(given.showAlert, 'showAlert');
  oneOf('Stop', 'Warning', 'Information')(given.style, 'style');
  return value;
}

/** The data validation of a range. */
export function dataValidation(range: Range): ApiObject {
  const { sheet, cells, host } = range;
  const same = (one: ValidationModel) => JSON.stringify(one.range) === JSON.stringify(cells);
  const mine = (): ValidationModel => {
    host.guardSheet(sheet);
    range.refuseWhole();
    const found = sheet.validations.find(same);
    if (found) return found;
    const made: ValidationModel = { range: cells, rule: null, errorAlert: null };
    sheet.validations.push(made);
    return made;
  };
  return new ApiObject('DataValidation', {
    Rule: { get: () => sheet.validations.find(same)?.rule ?? null, set: (value) => { mine().rule = listRule(value); } },
    ErrorAlert: { get: () => sheet.validations.find(same)?.errorAlert ?? null, set: (value) => { mine().errorAlert = alert(value); } },
    Clear: { call: () => {
      host.guardSheet(sheet);
      const left = sheet.validations.filter((one) => !intersects(one.range, cells));
      sheet.validations.splice(0, Infinity, ...left);
    } },
  });
}
