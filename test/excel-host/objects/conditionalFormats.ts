import { parseFormula } from '../formulas/syntax';
import type { ConditionalFormatModel } from '../model/sheetModel';
import { intersects } from '../model/workbookModel';
import { ApiCollection, ApiObject, color, leadsTo, oneOf, text, truth } from '../richapi/apiObject';
import type { Range } from './range';

function customFormat(range: Range, model: ConditionalFormatModel): ApiObject {
  const edit = () => range.host.guardSheet(range.sheet);
  const font = new ApiObject('ConditionalRangeFont', {
    Color: { get: () => model.font.color, set: (value) => { edit(); model.font.color = color(value, 'Color'); } },
    Bold: { get: () => model.font.bold, set: (value) => { edit(); model.font.bold = truth(value, 'Bold'); } },
  });
  const fill = new ApiObject('ConditionalRangeFill', {
    Color: { get: () => model.fill.color, set: (value) => { edit(); model.fill.color = color(value, 'Color'); } },
  });
  const rule = new ApiObject('ConditionalFormatRule', {
    Formula: {
      get: () => model.rule.formula,
      set: (value) => {
        edit();
        parseFormula(text(value, 'Formula'));
        model.rule.formula = text(value, 'Formula');
      },
    },
  });
  return new ApiObject('CustomConditionalFormat', {
    Rule: leadsTo(() => rule),
    Format: leadsTo(() => new ApiObject('ConditionalRangeFormat', { Font: leadsTo(() => font), Fill: leadsTo(() => fill) })),
  });
}

const conditionalFormat = (range: Range, model: ConditionalFormatModel): ApiObject => new ApiObject('ConditionalFormat', {
  Custom: leadsTo(() => customFormat(range, model)),
}, () => ({ Id: model.id }));

/** Conditional formats that touch a range. */
export function conditionalFormats(range: Range): ApiObject {
  const { sheet, host, cells } = range;
  const mine = () => sheet.conditionalFormats.filter((one) => intersects(one.range, cells));
  return new ApiCollection(
    'ConditionalFormatCollection',
    () => mine().map((one) => conditionalFormat(range, one)),
    (key) => mine().filter((one) => one.id === key).map((one) => conditionalFormat(range, one))[0],
    {
      Add: { call: (type) => {
        host.guardSheet(sheet);
        range.refuseWhole();
        oneOf('Custom')(type, 'type');
        const model: ConditionalFormatModel = {
          id: `{CF-${host.model.newId()}}`, range: cells, rule: { formula: '' }, font: { color: null, bold: null }, fill: { color: null },
        };
        // As in Excel, a new one gets the first priority.
        sheet.conditionalFormats.unshift(model);
        return conditionalFormat(range, model);
      } },
      ClearAll: { call: () => {
        host.guardSheet(sheet);
        const left = sheet.conditionalFormats.filter((one) => !intersects(one.range, cells));
        sheet.conditionalFormats.splice(0, Infinity, ...left);
      } },
    },
  );
}
