import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Draft } from './sideDrafts';
import type { SideColumn, SideTable } from './sideFacts';
import { sideKindNames } from './sideKindNames';
import { findDates } from '../../words/dates';

/** Volumes and investments are not always told of the month that the economy is: they are then read with their own. */

/** The month of the outcome: the period's where a column is of it or says no month, else the latest that has come by then, else the first after it. */
export function outcomeMonth(outcomes: readonly Draft[], current: number | null, period: Period | null): number | null {
  if (period === null) return null;
  const own = outcomes.filter(({ year, concept }) => !concept.priorYear && (year ?? current) === current);
  const months = own.flatMap(({ month }) => month ?? []);
  if (months.length < own.length || months.length === 0 || months.includes(period.month)) return period.month;
  const passed = months.filter((month) => month < period.month);
  return passed.length > 0 ? Math.max(...passed) : Math.min(...months);
}

const monthOf = ({ head }: SideColumn): number | null => findDates(head).find(({ month }) => month !== null)?.month ?? null;

/** That an outcome is of another month than the follow-up's. */
export function ofOtherMonth({ sheet, kind, columns, rows }: SideTable, period: Period | null): Problem[] {
  const first = rows.find((row) => row.kind !== 'heading');
  const used = period === null || (kind !== 'volumes' && kind !== 'investments') ? undefined
    : columns.find((column) => column.measure === 'actual' && !column.ofProject && (column.year ?? period.year) === period.year && (monthOf(column) ?? period.month) !== period.month);
  if (!used || !first || kind === 'internalControl') return [];
  const what = sideKindNames[kind];
  return [{
    ...ruled('olderOutcome'), cells: [{ sheet, row: first.nameCell.row, column: used.column }],
    message: {
      sv: `Utfallet i tabellen med ${what.sv} på bladet "${sheet}" ("${used.head}") gäller en annan månad än uppföljningen. Det används, eftersom tabellen inte har något för uppföljningens månad.`,
      en: `The outcome in the table of ${what.en} on the sheet "${sheet}" ("${used.head}") is of another month than the follow-up. It is used, since the table has none of the follow-up's month.`,
    },
  }];
}
