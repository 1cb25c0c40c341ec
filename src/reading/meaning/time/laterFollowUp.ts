import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';

/**
 * Whether a table whose outcome is of one year follows up a later one: "Utfall 2023 | Budget 2024 | Prognos 2024", and
 * "Utfall 2023 | Avvikelse" where the variance is of another outcome than that which stands beside it.
 */

export interface LaterFollowUp {
  /** The later year, where a forecast names it and no variance is of the outcome. */
  readonly forecast: number | null;
  /** Accounts of a later year, or a variance or a forecast of no said year that is of no outcome in the table: a later year in a title is the one it is of. */
  readonly isUndated: boolean;
}

const NONE: LaterFollowUp = { forecast: null, isUndated: false };

/** Fewer rows prove no difference, nor that a column is none. */
const LEAST_ROWS = 2;

const isAmount = ({ percent, concept: { component, measure } }: TableColumn): boolean => !percent && component === null && measure !== null;

/** A variance is proven to be of an outcome by nearly all of its rows, and may be by half of them. */
const NEARLY_ALL = 0.8;
const HALF = 0.5;

/** In what share of the rows a printed difference is one amount less another, whichever way it is signed; null where too few rows tell. */
function differenceShare(table: Table, difference: TableColumn, one: TableColumn, other: TableColumn): number | null {
  const tolerance = allowed({ unit: columnUnit(table.rows, table.formats, difference.column), terms: 2 });
  let [known, held] = [0, 0];
  for (const { raw } of table.rows) {
    const [printed, of, base] = [difference, one, other].map(({ column }) => numberIn(raw, column));
    if (typeof printed !== 'number' || typeof of !== 'number') continue;
    known += 1;
    if (typeof base === 'number' && [of - base, of + base].some((amount) => Math.abs(Math.abs(amount) - Math.abs(printed)) <= tolerance)) held += 1;
  }
  return known < LEAST_ROWS ? null : held / known;
}

/** Whether a variance is, in that share of the rows, the outcome less another column; `untold` where too few rows tell. */
const differs = (table: Table, variance: TableColumn, outcome: TableColumn, least: number, untold: boolean): boolean =>
  table.columns.some((other) => {
    const share = other === variance || other === outcome ? 0 : differenceShare(table, variance, outcome, other);
    return share === null ? untold : share >= least;
  });

/** What the table says of a later year than that of its outcome; `year` is the last of those. */
export function laterFollowUp(table: Table, outcomes: readonly TableColumn[], year: number): LaterFollowUp {
  const amounts = table.columns.filter(isAmount);
  const ofYear = (measures: readonly string[], wanted: (year: number | null) => boolean) =>
    amounts.filter(({ concept }) => measures.includes(concept.measure ?? '') && wanted(concept.year));
  const isBudgeted = ofYear(['budget', 'forecast', 'variance'], (one) => one === year).length > 0;
  if (isBudgeted || outcomes.length === 0 || !outcomes.every(({ concept }) => concept.month === null && concept.scope !== 'toDate')) return NONE;
  const later = [...new Set(ofYear(['forecast'], (one) => one !== null && one > year).map(({ concept }) => concept.year))];
  const undated = ofYear(['variance', 'forecast'], (one) => one === null);
  const ofOutcome = (column: TableColumn, least: number, untold: boolean): boolean =>
    column.concept.measure !== 'forecast' && outcomes.some((outcome) => differs(table, column, outcome, least, untold));
  // "Utfall 2024 | Budget | Avvikelse | Prognos 2025": the outcome is what is followed up, and the forecast is of what comes.
  const isOfOutcome = undated.some((column) => ofOutcome(column, NEARLY_ALL, false));
  const isClosedLater = ofYear(['prior'], (one) => one !== null && one > year).length > 0;
  return {
    forecast: later.length === 1 && !isOfOutcome ? later[0] ?? null : null,
    isUndated: isClosedLater || (undated.length > 0 && !undated.some((column) => ofOutcome(column, HALF, true))),
  };
}
