import { numberIn } from '../cells/cellReading';
import type { Table, TableColumn } from '../geometry/table';

/** A closed year's outcome is about as large as its budget: between three quarters and four thirds of it. */
export const isOfClosedYear = (outcome: number, budget: number): boolean => budget !== 0 && outcome / budget >= 0.75 && outcome / budget <= 4 / 3;

const sizeOf = (table: Table, { column }: TableColumn): number => table.rows.reduce((sum, { raw }) => sum + Math.abs(numberIn(raw, column) ?? 0), 0);

/** The same of two columns of a table, row by row together. */
export const areOfClosedYear = (table: Table, outcome: TableColumn | undefined, budget: TableColumn | undefined): boolean =>
  outcome !== undefined && budget !== undefined && isOfClosedYear(sizeOf(table, outcome), sizeOf(table, budget));
