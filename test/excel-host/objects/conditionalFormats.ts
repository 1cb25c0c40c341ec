import { parseFormula } from '../formulas/syntax';
import type { ConditionalFormatModel, DataBarModel } from '../model/sheetModel';
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

const boundTypes = ['Invalid', 'Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'];

/** A bound is of a kind that Excel knows; only the automatic ones need no formula. */
function bound(value: unknown, name: string): unknown {
  const { type, formula } = (value ?? {}) as { type?: unknown; formula?: unknown };
  oneOf(...boundTypes)(type, name);
  if (type !== 'Automatic' && type !== 'LowestValue' && type !== 'HighestValue') text(formula, name);
  return value;
}

function dataBarFormat(range: Range, model: DataBarModel): ApiObject {
  const edit = () => range.host.guardSheet(range.sheet);
  const { positive, negative } = model;
  const positiveFormat = new ApiObject('ConditionalDataBarPositiveFormat', {
    FillColor: { get: () => positive.fillColor, set: (value) => { edit(); positive.fillColor = color(value, 'FillColor'); } },
    GradientFill: { get: () => positive.gradientFill, set: (value) => { edit(); positive.gradientFill = truth(value, 'GradientFill'); } },
  });
  const negativeFormat = new ApiObject('ConditionalDataBarNegativeFormat', {
    MatchPositiveFillColor: { get: () => negative.matchPositiveFillColor, set: (value) => { edit(); negative.matchPositiveFillColor = truth(value, 'MatchPositiveFillColor'); } },
    MatchPositiveBorderColor: { get: () => negative.matchPositiveBorderColor, set: (value) => { edit(); negative.matchPositiveBorderColor = truth(value, 'MatchPositiveBorderColor'); } },
  });
  return new ApiObject('DataBarConditionalFormat', {
    LowerBoundRule: { get: () => model.lowerBoundRule, set: (value) => { edit(); model.lowerBoundRule = bound(value, 'LowerBoundRule'); } },
    UpperBoundRule: { get: () => model.upperBoundRule, set: (value) => { edit(); model.upperBoundRule = bound(value, 'UpperBoundRule'); } },
    AxisFormat: { get: () => model.axisFormat, set: (value) => { edit(); oneOf('Automatic', 'None', 'CellMidPoint')(value, 'AxisFormat'); model.axisFormat = String(value); } },
    AxisColor: { get: () => model.axisColor, set: (value) => { edit(); model.axisColor = color(value, 'AxisColor'); } },
    PositiveFormat: leadsTo(() => positiveFormat),
    NegativeFormat: leadsTo(() => negativeFormat),
  });
}

const dataBar = (range: Range, model: DataBarModel): ApiObject => new ApiObject('ConditionalFormat', {
  Type: { get: () => 'DataBar' },
  DataBar: leadsTo(() => dataBarFormat(range, model)),
}, () => ({ Id: model.id }));

const conditionalFormat = (range: Range, model: ConditionalFormatModel): ApiObject => new ApiObject('ConditionalFormat', {
  Type: { get: () => 'Custom' },
  Custom: leadsTo(() => customFormat(range, model)),
}, () => ({ Id: model.id }));

/** Conditional formats that touch a range. */
export function conditionalFormats(range: Range): ApiObject {
  const { sheet, host, cells } = range;
  const mine = () => [
    ...sheet.conditionalFormats.filter((one) => intersects(one.range, cells)).map((one) => [one.id, conditionalFormat(range, one)] as const),
    ...sheet.dataBars.filter((one) => intersects(one.range, cells)).map((one) => [one.id, dataBar(range, one)] as const),
  ];
  return new ApiCollection(
    'ConditionalFormatCollection',
    () => mine().map(([, one]) => one),
    (key) => mine().find(([id]) => id === key)?.[1],
    {
      Add: { call: (type) => {
        host.guardSheet(sheet);
        range.refuseWhole();
        oneOf('Custom', 'DataBar')(type, 'type');
        if (type === 'DataBar') {
          const bars: DataBarModel = {
            id: `{CF-${host.model.newId()}}`, range: cells, lowerBoundRule: { type: 'Automatic' }, upperBoundRule: { type: 'Automatic' },
            axisFormat: 'Automatic', axisColor: '#000000', positive: { fillColor: '#638EC6', gradientFill: true }, negative: { matchPositiveFillColor: false, matchPositiveBorderColor: false },
          };
          sheet.dataBars.unshift(bars);
          return dataBar(range, bars);
        }
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
        const bars = sheet.dataBars.filter((one) => !intersects(one.range, cells));
        sheet.dataBars.splice(0, Infinity, ...bars);
      } },
    },
  );
}
