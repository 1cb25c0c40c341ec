import { calendarOf, type Period } from '../values/period';

/** A period as programs read it: the calendar month that it ends with; of a broken year also where that begins and how many months have passed. */
export function periodJson(period: Period): object {
  const { from, month } = period;
  return { ...calendarOf(period), ...from !== undefined && { yearBeginsIn: from, monthsPassed: month } };
}
