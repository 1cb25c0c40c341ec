import { localAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { listTooLong } from '../../workbook/hostProblems';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';

/**
 * Bars in cells, where everything conditional of a former report or attempt went first. They come before the conditional
 * formats, which Excel puts above them. One scale for the whole range, from one zero, as Excel makes it by itself.
 */
export function dataBars(place: Place): Operation[] {
  const clear = operation(rangeBytes, () => { place.range(place.emptied).conditionalFormats.clearAll(); });
  return [clear, ...(place.plan.dataBars ?? []).map(({ range, color, axisColor }) => operation(4 * rangeBytes, () => {
    const { dataBar } = place.range(range).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Automatic' };
    dataBar.upperBoundRule = { type: 'Automatic' };
    dataBar.axisFormat = 'Automatic';
    dataBar.axisColor = axisColor;
    dataBar.positiveFormat.fillColor = color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.negativeFormat.matchPositiveFillColor = true;
    dataBar.negativeFormat.matchPositiveBorderColor = true;
  }))];
}

/**
 * Conditional formats, after the bars, which cleared those of a former report or attempt. Last first: Excel puts each new
 * one above those that are there, and the plan's first is to stand on top.
 */
export function conditionalFormats(place: Place): Operation[] {
  return [...place.plan.conditionalFormats].reverse().map((planned) => operation(3 * rangeBytes, () => {
    const { custom } = place.range(planned.range).conditionalFormats.add('Custom');
    custom.rule.formula = planned.formula;
    if (planned.color !== undefined) custom.format.font.color = planned.color;
    if (planned.bold !== undefined) custom.format.font.bold = planned.bold;
    if (planned.fill !== undefined) custom.format.fill.color = planned.fill;
  }));
}

/** What Excel takes of a message, and of a list. */
const longestMessage = 225;
const longestList = 255;

/** The first validation that Excel would refuse, before anything is written. */
export function unwritableList(plan: SheetPlan): Problem | null {
  const wrong = plan.validations.find(({ list }) =>
    list.join(',').length > longestList || list.some((item) => item.includes(',') || item === ''));
  return wrong ? listTooLong(plan.name, localAddress(wrong.range.top, wrong.range.left)) : null;
}

/** Lists to choose from, where the former ones went first. Excel separates the choices by commas in every language of its API. */
export function validations(place: Place): Operation[] {
  if (place.isNew && place.plan.validations.length === 0) return [];
  const clear = operation(rangeBytes, () => { place.range(place.emptied).dataValidation.clear(); });
  return [clear, ...place.plan.validations.map(({ range, list, message }) => operation(2 * rangeBytes, () => {
    const { dataValidation } = place.range(range);
    dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    dataValidation.errorAlert = { message: message.slice(0, longestMessage), showAlert: true, style: 'Stop', title: '' };
  }))];
}
