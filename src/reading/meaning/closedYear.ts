import { numberIn } from '../cells/cellReading';
import type { Table, TableColumn } from '../geometry/table';
import { measuredBy } from './textEvidence';

/** A closed year's outcome is about as large as its budget: between three quarters and four thirds of it. */
export const isOfClosedYear = (outcome: number, budget: number): boolean => budget !== 0 && outcome / budget >= 0.75 && outcome / budget <= 4 / 3;

/** All amounts of a column together, whatever their signs. */
export const sizeOf = (table: Table, { column }: TableColumn): number => table.rows.reduce((sum, { raw }) => sum + Math.abs(numberIn(raw, column) ?? 0), 0);

/** The same of two columns of a table of money, all rows together: what is counted is met or not in any month. */
export const areOfClosedYear = (table: Table, outcome: TableColumn | undefined, budget: TableColumn | undefined): boolean =>
  outcome !== undefined && budget !== undefined && table.captions.every((caption) => measuredBy(caption) === null) && isOfClosedYear(sizeOf(table, outcome), sizeOf(table, budget));
