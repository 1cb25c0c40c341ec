import { fold } from '../../values/text';
import type { RawSheet } from '../../workbook/rawSheet';
import { findDates } from '../words/dates';

/** So many rows tell what a sheet is about. */
const LOOKED_AT = 200;
/** Shorter texts ("kr", "st", "Ja") stand on sheets of any kind. */
const LEAST_NAME = 4;

const textsOf = ({ rows }: RawSheet): ReadonlySet<string> => new Set(rows.slice(0, LOOKED_AT).flatMap(({ values }) =>
  values.flatMap((value) => (typeof value === 'string' && value.length >= LEAST_NAME && findDates(value).length === 0 ? [fold(value)] : []))));

/** Whether most of what a sheet names stands on another one too: the same form, filled in another time. */
export function hasFormOf(sheet: RawSheet, other: RawSheet): boolean {
  const [own, others] = [textsOf(sheet), textsOf(other)];
  const shared = [...own].filter((text) => others.has(text)).length;
  return shared >= 3 && shared * 3 >= own.size * 2;
}

/** The latest year that the heads of a sheet name, in short texts or as numbers; null for none. */
export function latestYearIn({ rows }: RawSheet): number | null {
  const years = rows.slice(0, LOOKED_AT).flatMap(({ values }) => values.flatMap((value) =>
    (typeof value === 'string' && value.length <= 60 ? findDates(value).flatMap(({ year }) => year ?? []) : [])));
  return years.length === 0 ? null : Math.max(...years);
}
