import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { measuredBy } from '../kind/textEvidence';

/** A closed year's outcome is about as large as its budget: between three quarters and four thirds of it. */
export const isOfClosedYear = (outcome: number, budget: number): boolean => budget !== 0 && outcome / budget >= 0.75 && outcome / budget <= 4 / 3;

/** All amounts of a column together, whatever their signs. */
export const sizeOf = (table: Table, { column }: TableColumn): number => table.rows.reduce((sum, { raw }) => sum + Math.abs(numberIn(raw, column) ?? 0), 0);

/** The same of two columns of a table of money, all rows together: what is counted is met or not in any month. */
export const areOfClosedYear = (table: Table, outcome: TableColumn | undefined, budget: TableColumn | undefined): boolean =>
  outcome !== undefined && budget !== undefined && table.captions.every((caption) => measuredBy(caption) === null) && isOfClosedYear(sizeOf(table, outcome), sizeOf(table, budget));

const isWholeBudget = ({ concept: { measure, month, scope, component }, percent }: TableColumn): boolean =>
  !percent && measure === 'budget' && month === null && scope !== 'toDate' && component === null;
/** "Utfall", "Utfall netto", "Nettokostnad 2025". */
const isWholeOutcome = ({ concept: { measure, month, priorYear, component, year }, percent }: TableColumn): boolean =>
  !percent && month === null && !priorYear && (component === null || component === 'netCost')
  && (measure === 'actual' || (measure === null && component === 'netCost' && year !== null));

/** From then on an outcome is nearly the year's, and tells no month. */
const LATE = 11;

/**
 * Whether the outcome of the tables is nearer to their whole budget than to the share of it that a month leaves: what
 * another sheet says of that month is then not of them.
 */
export function contradictsMonth(tables: readonly Table[], month: number): boolean {
  if (month >= LATE) return false;
  let [outcome, budget] = [0, 0];
  for (const table of tables) {
    const [own, whole] = [table.columns.find(isWholeOutcome), table.columns.find(isWholeBudget)];
    if (!own || !whole) continue;
    outcome += sizeOf(table, own);
    budget += sizeOf(table, whole);
  }
  const share = outcome / budget;
  return isOfClosedYear(outcome, budget) && Math.abs(share - 1) < Math.abs(share - month / 12);
}

/** From then on last year's whole outcome is too near the one so far. */
const LATE_FOR_PRIOR = 10;
const LEAST_ALIKE = 3;

/**
 * "Utfall 2024 | Utfall 2025" in a report of a part of 2025: where last year's outcome is in most rows nearer this
 * year's than what that comes to in a whole year, it is of the same months.
 */
export function isOfSameMonths(table: Table, prior: TableColumn, outcome: TableColumn, { year, month }: { readonly year: number; readonly month: number }): boolean {
  if (month >= LATE_FOR_PRIOR || outcome.concept.year !== year || outcome.concept.month !== null || outcome.concept.scope !== null) return false;
  const shares = table.rows.flatMap(({ raw }) => {
    const [before, now] = [numberIn(raw, prior.column), numberIn(raw, outcome.column)];
    return before === null || now === null || before * now <= 0 ? [] : [before / now];
  });
  const alike = shares.filter((share) => share < Math.sqrt(12 / month) && share > Math.sqrt(month / 12));
  return shares.length >= LEAST_ALIKE && alike.length * 4 >= shares.length * 3;
}
