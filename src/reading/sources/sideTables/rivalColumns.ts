import type { Period } from '../../../values/period';
import type { Sentence } from '../../../values/problem';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import { parseHead } from '../../words/concept';
import { yearsIn } from '../../words/dates';
import { comparisonHeads } from '../../words/kindWords';
import { currentBudgetWords, firstBudgetWords } from '../../words/lexicon';
import { differ, isHeld, type Amounts } from './heldBudgets';
import type { SideColumn, SideMeasure } from './sideFacts';

/**
 * Columns of volumes and investments that were taken where another one is of the same measure and time by its head: the
 * rightmost of two outcomes, the last of two budgets. Where neither what is printed beside them nor their words tell which
 * counts, the figures are unsure.
 */

const TAKEN: readonly SideMeasure[] = ['budget', 'actual', 'forecast'];
const SPENT: ReadonlySet<SideMeasure> = new Set<SideMeasure>(['actual', 'forecast']);

const reasonFor = (used: SideColumn, rival: SideColumn): Sentence => ({
  sv: `"${used.head}" används, men "${rival.head}" kan lika gärna vara den som gäller`,
  en: `"${used.head}" is used, but "${rival.head}" may as well be the one that counts`,
});

const beyondReason = (budget: SideColumn, actual: SideColumn): Sentence => ({
  sv: `"${budget.head}" kan gälla ett senare år än "${actual.head}"`,
  en: `"${budget.head}" may be of a later year than "${actual.head}"`,
});

/** "Reviderad budget" beside "Budget", "Budget" beside "Budget KF". */
const isWordedCurrent = (used: SideColumn, rivals: readonly SideColumn[]): boolean => {
  const isCurrent = ({ head }: SideColumn): boolean => currentBudgetWords.test(fold(head));
  return (isCurrent(used) && !rivals.some(isCurrent)) || rivals.every(({ head }) => firstBudgetWords.test(fold(head)));
};

/** What is known of a table's times where no period is. */
export interface Said {
  readonly period: Period | null;
  /** The texts around the table. */
  readonly around: readonly string[];
}

/** A column of amounts under a head of unknown words and without a year. */
const isUnknown = (column: SideColumn, { rows }: Amounts): boolean => column.measure === 'other' && !column.percent && column.year === null
  && parseHead(column.head).measure === null && !comparisonHeads.test(fold(column.head)) && rows.some((row) => numberIn(row, column.column) !== null);

/** "Bokslut 2023 | Utfall | Budget 2025": a budget two years after the last that was closed, which no outcome is of. */
const isBeyond = (budget: SideColumn, columns: readonly SideColumn[]): boolean => {
  const closed = columns.flatMap(({ measure, year }) => (measure !== 'budget' && measure !== 'forecast' && year !== null ? [year] : []));
  return closed.length > 0 && budget.year !== null && budget.year > Math.max(...closed) + 1;
};

/**
 * Volumes whose times do not go together, beside a column that nothing is known of: "Utfall | Dimensionering | Budget 2025"
 * where nothing says that the outcome is of 2025, "Aktuell volym | 2023" under a title of 2024.
 */
export function withTimesApart(columns: readonly SideColumn[], { period, around }: Said, amounts: Amounts): SideColumn[] {
  const unknown = columns.find((column) => isUnknown(column, amounts));
  const actual = columns.filter(({ measure, percent }) => measure === 'actual' && !percent).at(-1);
  if (period !== null || !actual) return [...columns];
  const said = yearsIn(around);
  const isApart = ({ measure, year, percent }: SideColumn): boolean => measure === 'budget' && !percent && year !== null && actual.year === null && !said.includes(year);
  const isOlder = actual.year !== null && said.some((year) => year > (actual.year ?? year));
  return columns.map((column) => {
    if (column.unsure) return column;
    if (unknown && (isApart(column) || (column === actual && isOlder))) return { ...column, unsure: reasonFor(column, unknown) };
    return isApart(column) && isBeyond(column, columns) ? { ...column, unsure: beyondReason(column, actual) } : column;
  });
}

/** Of one measure, what is compared with it in the differences that are printed. */
const againstOf = (used: SideColumn, columns: readonly SideColumn[]): SideColumn[] =>
  columns.filter(({ measure, ofProject, percent }) => !percent && ofProject === used.ofProject && (used.measure === 'budget' ? SPENT.has(measure) : measure === 'budget'));

/** Whether a printed difference is made of the column that was taken. */
const isProven = (used: SideColumn, columns: readonly SideColumn[], amounts: Amounts): boolean =>
  againstOf(used, columns).some((other) => (used.measure === 'budget' ? isHeld(used, other, columns, amounts) : isHeld(other, used, columns, amounts)));

/** The columns that could have been taken instead: `before`, as their heads were read, without those that were put aside by their words. */
function rivalsOf(used: SideColumn, before: readonly SideColumn[], amounts: Amounts): SideColumn[] {
  const spendsOfProject = before.some(({ measure, ofProject }) => ofProject && SPENT.has(measure));
  return before.filter((one) => one.measure === used.measure && one.column !== used.column && !one.percent && differ(one, used, amounts.rows)
    && (one.ofProject === used.ofProject || (used.measure === 'budget' && one.ofProject && !spendsOfProject)));
}

/** Of the year's alone a budget was taken, where what was spent of all that was budgeted is the project's by its heads: it may be the year's. */
function splitBudget(used: SideColumn, columns: readonly SideColumn[]): SideColumn | null {
  const spent = columns.filter(({ measure }) => measure === 'actual');
  const isSplit = used.measure === 'budget' && spent.length > 0 && spent.every(({ ofProject }) => ofProject);
  return isSplit ? columns.find(({ measure, ofProject }) => measure === 'budget' && ofProject) ?? null : null;
}

/** The columns with a reason for each that another one comes as near to. `used`: the column of a measure that counts. */
export function withRivals(columns: readonly SideColumn[], before: readonly SideColumn[], amounts: Amounts): SideColumn[] {
  const counted = TAKEN.flatMap((measure) => columns.filter((column) => column.measure === measure && !column.percent && !column.ofProject).at(-1) ?? []);
  return columns.map((column) => {
    if (!counted.includes(column) || column.unsure) return column;
    const split = splitBudget(column, columns);
    if (split) return differ(split, column, amounts.rows) ? { ...column, unsure: reasonFor(column, split) } : column;
    const rivals = rivalsOf(column, before, amounts);
    const [rival] = rivals;
    if (!rival || (column.measure === 'budget' && isWordedCurrent(column, rivals)) || isProven(column, columns, amounts)) return column;
    return { ...column, unsure: reasonFor(column, rival) };
  });
}
