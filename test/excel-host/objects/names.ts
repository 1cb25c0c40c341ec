import { formatAbsoluteRange, parseAddress } from '../../../src/values/cell';
import { parseFormula } from '../formulas/syntax';
import type { NameModel } from '../model/workbookModel';
import { sameName } from '../model/workbookModel';
import { ApiCollection, ApiObject, nullObject, text, truth } from '../richapi/apiObject';
import { ApiError, invalidArgument } from '../richapi/protocol';
import type { HostContext } from './context';
import { Range } from './range';

/** What Excel takes as a name: no cell address, no space. */
const validName = /^(?![A-Za-z]{1,3}\d+$)(?![RrCc]$)[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u;

const formulaOf = (given: unknown): string => {
  if (given instanceof Range) {
    const quoted = given.address().split('!')[0] ?? '';
    return `=${quoted}!${formatAbsoluteRange(given.cells)}`;
  }
  const formula = text(given, 'reference');
  if (!formula.startsWith('=')) throw invalidArgument(`A name's formula begins with =, not ${formula}`);
  parseFormula(formula);
  return formula;
};

function namedItem(host: HostContext, model: NameModel): ApiObject {
  const change = (set: () => void) => {
    host.guardStructure();
    set();
  };
  return new ApiObject('NamedItem', {
    Name: { get: () => model.name },
    Formula: { get: () => model.formula, set: (value) => change(() => { model.formula = formulaOf(value); }) },
    Comment: { get: () => model.comment, set: (value) => change(() => {
      if (text(value, 'Comment').length > 255) throw invalidArgument('A comment is at most 255 characters');
      model.comment = text(value, 'Comment');
    }) },
    Visible: { get: () => model.visible, set: (value) => change(() => { model.visible = truth(value, 'Visible'); }) },
    GetRangeOrNullObject: { call: () => {
      const cell = parseAddress(model.formula.replace(/^=/, ''));
      const sheet = cell && host.model.sheet(cell.sheet);
      return cell && sheet ? new Range(host, sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }) : nullObject;
    } },
    Delete: { call: () => change(() => { host.model.names.splice(host.model.names.indexOf(model), 1); }) },
  }, () => ({ Id: model.name }));
}

/** The names of the workbook. */
export function namedItems(host: HostContext): ApiCollection {
  const { names } = host.model;
  const find = (key: string) => names.filter((one) => sameName(one.name, key)).map((one) => namedItem(host, one))[0];
  return new ApiCollection('NamedItemCollection', () => names.map((one) => namedItem(host, one)), find, {
    GetItemOrNullObject: { call: (key) => find(text(key, 'name')) ?? nullObject },
    Add: { call: (name, reference, comment) => {
      host.guardStructure();
      if (!validName.test(text(name, 'name'))) throw invalidArgument(`${String(name)} is no valid name`);
      if (find(text(name, 'name'))) throw new ApiError('ItemAlreadyExists', `${String(name)} is a name already`, 409);
      const model: NameModel = {
        id: host.model.newId(), name: text(name, 'name'), formula: formulaOf(reference),
        comment: comment === undefined || comment === null ? '' : text(comment, 'comment'), visible: true,
      };
      names.push(model);
      return namedItem(host, model);
    } },
  });
}
