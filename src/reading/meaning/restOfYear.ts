import type { Period } from '../../values/period';
import { fold } from '../../values/text';
import type { TableColumn } from '../geometry/table';
import { findDates } from '../words/dates';
import { words } from '../words/swedish';
import type { Field } from './field';

/** "Prognos sep–dec" beside the outcome through August, "Prognos rest av året": with the outcome it is the year's. */

const REST = words(/\brest(?:en|erande)?(?: del(?:en)?)? av (?:hel)?året|\båterstoden|\båterstående (?:del|månader|period)|\bkvarvarande månader/);

/** Whether a head is of the months after the period alone. */
const isOfRest = ({ head }: TableColumn, { month }: Period): boolean =>
  REST.test(fold(head)) || findDates(head).some((date) => date.kind === 'range' && date.fromMonth === month + 1 && date.month === 12);

/** The fields, with the forecast of the rest of the year together with the outcome so far in place of it alone. */
export function withRestOfYear(fields: readonly Field[], period: Period | null): readonly Field[] {
  if (period === null || period.month === 12) return fields;
  return fields.flatMap((field): Field[] => {
    if (field.measure !== 'forecast' || !isOfRest(field.column, period)) return [field];
    const actual = fields.find(({ measure, component, oneMonth }) => measure === 'actual' && component === field.component && !oneMonth);
    return actual === undefined ? [] : [{ ...actual, measure: 'forecast', oneMonth: true }, { ...field, oneMonth: true }];
  });
}
