import { localAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { listTooLong } from '../../workbook/hostProblems';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';

/**
 * Conditional formats, where those of a former report or attempt went first. Last first: Excel puts each new one above
 * those that are there, and the plan's first is to stand on top.
 */
export function conditionalFormats(place: Place): Operation[] {
  const clear = operation(rangeBytes, () => { place.range(place.emptied).conditionalFormats.clearAll(); });
  return [clear, ...[...place.plan.conditionalFormats].reverse().map((planned) => operation(3 * rangeBytes, () => {
    const { custom } = place.range(planned.range).conditionalFormats.add('Custom');
    custom.rule.formula = planned.formula;
    if (planned.color !== undefined) custom.format.font.color = planned.color;
    if (planned.bold !== undefined) custom.format.font.bold = planned.bold;
    if (planned.fill !== undefined) custom.format.fill.color = planned.fill;
  }))];
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
  const clear = operation(rangeBytes, () => { place.range(place.emptied).dataValidation.clear(); });
  return [clear, ...place.plan.validations.map(({ range, list, message }) => operation(2 * rangeBytes, () => {
    const { dataValidation } = place.range(range);
    dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    dataValidation.errorAlert = { message: message.slice(0, longestMessage), showAlert: true, style: 'Stop', title: '' };
  }))];
}
