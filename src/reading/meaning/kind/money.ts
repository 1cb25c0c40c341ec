import type { Table } from '../../geometry/table';
import { hasMonthRows, isWordedAmount } from './kindEvidence';

/** A column headed by nothing but a year or a month: what it holds, something else has to say. */
const hasDatedAmounts = ({ columns }: Table): boolean => columns.some(({ concept, percent }) => !percent && concept.dateOnly);

/** Whether the columns of a table can hold money: they say so, or are bare years and months. */
export const mayBeEconomic = (table: Table): boolean => (table.columns.some(isWordedAmount) || hasDatedAmounts(table)) && !hasMonthRows(table);
