import { numberIn } from '../cells/cellReading';
import type { Table, TableColumn } from '../geometry/table';

/**
 * Whether a table whose outcome is of one year follows up a later one: "Utfall 2023 | Budget 2024 | Prognos 2024", and
 * "Utfall 2023 | Avvikelse" where the variance is of another outcome than that which stands beside it.
 */

export interface LaterFollowUp {
  /** The later year, where a forecast names it. */
  readonly forecast: number | null;
  /** A variance or a forecast of no said year is of no outcome that the table holds: a later year in a title is the one it is of. */
  readonly isUndated: boolean;
}

const NONE: LaterFollowUp = { forecast: null, isUndated: false };

/** Fewer rows prove no difference, nor that a column is none. */
const LEAST_ROWS = 2;

const isAmount = ({ percent, concept: { component, measure } }: TableColumn): boolean => !percent && component === null && measure !== null;

/** Whether most of a column is the outcome less another column, whichever way it is signed. */
function isDifference(table: Table, variance: TableColumn, outcome: TableColumn): boolean {
  const rows = table.rows.flatMap(({ raw }) => {
    const [own, of] = [numberIn(raw, variance.column), numberIn(raw, outcome.column)];
    return own === null || of === null ? [] : [{ raw, own: Math.abs(own), of }];
  });
  if (rows.length < LEAST_ROWS) return true;
  return table.columns.filter((one) => one !== variance && one !== outcome).some(({ column }) =>
    rows.filter(({ raw, own, of }) => {
      const other = numberIn(raw, column);
      return other !== null && [of - other, of + other].some((difference) => Math.abs(Math.abs(difference) - own) <= displayed(own, of, other));
    }).length * 2 >= rows.length);
}

/** One of the last digit that is shown: what each of two amounts may be rounded by, together. */
const displayed = (...amounts: readonly number[]): number => 1.01 * 10 ** -Math.max(...amounts.map((amount) => (String(amount).split('.')[1] ?? '').length));

/** What the table says of a later year than that of its outcome; `year` is the last of those. */
export function laterFollowUp(table: Table, outcomes: readonly TableColumn[], year: number): LaterFollowUp {
  const amounts = table.columns.filter(isAmount);
  const ofYear = (measures: readonly string[], wanted: (year: number | null) => boolean) =>
    amounts.filter(({ concept }) => measures.includes(concept.measure ?? '') && wanted(concept.year));
  const isBudgeted = ofYear(['budget', 'forecast', 'variance'], (one) => one === year).length > 0;
  if (isBudgeted || outcomes.length === 0 || !outcomes.every(({ concept }) => concept.month === null && concept.scope !== 'toDate')) return NONE;
  const later = [...new Set(ofYear(['forecast'], (one) => one !== null && one > year).map(({ concept }) => concept.year))];
  const undated = ofYear(['variance', 'forecast'], (one) => one === null);
  return {
    forecast: later.length === 1 ? later[0] ?? null : null,
    isUndated: undated.length > 0 && undated.every((column) => column.concept.measure === 'forecast' || !outcomes.some((outcome) => isDifference(table, column, outcome))),
  };
}
