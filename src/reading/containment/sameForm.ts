import { fold } from '../../values/text';
import type { RawSheet } from '../../workbook/rawSheet';
import { findDates } from '../words/dates';

/** So many rows tell what a sheet is about. */
const LOOKED_AT = 200;
/** Shorter texts ("kr", "st", "Ja") stand on sheets of any kind. */
const LEAST_NAME = 4;

const known = new WeakMap<RawSheet, ReadonlySet<string>>();

function textsOf(sheet: RawSheet): ReadonlySet<string> {
  const texts = known.get(sheet) ?? new Set(sheet.rows.slice(0, LOOKED_AT).flatMap(({ values }) =>
    values.flatMap((value) => (typeof value === 'string' && value.length >= LEAST_NAME && findDates(value).length === 0 ? [fold(value)] : []))));
  known.set(sheet, texts);
  return texts;
}

/** Whether most of what a sheet names stands on another one too: the same form, filled in another time. */
export function hasFormOf(sheet: RawSheet, other: RawSheet): boolean {
  const [own, others] = [textsOf(sheet), textsOf(other)];
  const shared = [...own].filter((text) => others.has(text)).length;
  return shared >= 3 && shared * 3 >= own.size * 2;
}

const amountsIn = ({ rows }: RawSheet): number => rows.slice(0, LOOKED_AT)
  .reduce((sum, { values }) => sum + values.filter((value) => typeof value === 'number' && value !== 0).length, 0);

/** Whether a sheet of the same form is as filled as this one: a tab of a month to come is not. */
export const isAsFilled = (other: RawSheet, sheet: RawSheet): boolean => amountsIn(other) * 10 >= amountsIn(sheet) * 9;

/** The latest year that the heads of a sheet name, in short texts or as numbers; null for none. */
export function latestYearIn({ rows }: RawSheet): number | null {
  const years = rows.slice(0, LOOKED_AT).flatMap(({ values }) => values.flatMap((value) =>
    (typeof value === 'string' && value.length <= 60 ? findDates(value).flatMap(({ year }) => year ?? []) : [])));
  return years.length === 0 ? null : Math.max(...years);
}
