import type { RawRow } from '../../../workbook/rawSheet';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import { swedish } from '../../words/swedish';

/** A column that may be one of a run of months. */
export interface MonthColumn {
  readonly column: number;
  readonly head: string;
  /** 1–12 where its head names one month and no stretch of time; else null. */
  readonly single: number | null;
  readonly year: number | null;
  /** What its head says that it holds, a bare month the outcome; null for what is not known. */
  readonly said: string | null;
}

/** So many months of one measure are a run. */
const RUN = 3;

/** "Budget/mån", "Budget per månad". */
const PER_MONTH = swedish(/(?:\/|\bper |\bi )mån(?:ad(?:en)?)?\b|månads(?:budget|snitt|mål)/);
const AVERAGE = swedish(/snitt|medel/);

/** The amounts of a column and of another in the rows that have both. */
const pairs = (rows: readonly RawRow[], one: number, other: number): (readonly [number, number])[] => rows.flatMap((row) => {
  const [a, b] = [numberIn(row, one), numberIn(row, other)];
  return a !== null && b !== null && a !== 0 && b !== 0 ? [[a, b] as const] : [];
});

const most = (all: readonly unknown[], some: readonly unknown[]): boolean => some.length > 0 && some.length * 2 > all.length;

/** Whether a budget is that of one month: its head says so, or it is about as large as a month's outcome and far from the sum. */
function isOfMonth(budget: MonthColumn, month: MonthColumn, sum: MonthColumn, rows: readonly RawRow[]): boolean {
  if (PER_MONTH.test(fold(budget.head))) return true;
  const ofMonth = pairs(rows, budget.column, month.column);
  const ofSum = pairs(rows, budget.column, sum.column);
  return most(ofMonth, ofMonth.filter(([a, b]) => b / a > 0.5 && b / a < 2)) && most(ofSum, ofSum.filter(([a, b]) => b / a > 2.5));
}

/** Averages beside one month of several years: what is compared year by year is the month. */
function besideSameMonth(same: readonly MonthColumn[], run: readonly MonthColumn[]): readonly MonthColumn[] {
  const isOneMonth = run.length >= 2 && new Set(run.map(({ single }) => single)).size === 1 && new Set(run.map(({ year }) => year)).size === run.length;
  const averages = same.filter(({ single, head }) => single === null && AVERAGE.test(fold(head)));
  return isOneMonth && averages.length < run.length ? averages : [];
}

/**
 * Columns of single months, and sums of them, that stand for no figure of their own: all months of a run where the same
 * measure has a column for the time as a whole ("Snitt jan-aug", "Ack utfall"), else all but the follow-up's month, or the
 * latest that is filled in. A sum of months is no outcome of a budget per month: there the month counts, and the sum does not.
 */
export function passedMonths(columns: readonly MonthColumn[], rows: readonly RawRow[], month: number | null): ReadonlySet<number> {
  const passed = new Set<number>();
  const budgets = columns.filter(({ said, single }) => said === 'budget' && single === null);
  for (const measure of new Set(columns.flatMap(({ said, single }) => (single === null || said === null ? [] : [said])))) {
    const same = columns.filter(({ said }) => said === measure);
    const run = same.filter(({ single }) => single !== null);
    for (const { column } of besideSameMonth(same, run)) passed.add(column);
    if (new Set(run.map(({ single }) => single)).size < RUN) continue;
    const filled = run.filter(({ column }) => rows.some((row) => (numberIn(row, column) ?? 0) !== 0));
    const named = run.filter(({ single }) => single === month);
    const own = named.reduce<MonthColumn | undefined>((latest, one) => (latest && (latest.year ?? 0) >= (one.year ?? 0) ? latest : one), undefined) ?? filled.at(-1);
    const sums = same.filter(({ single, head }) => single === null && !AVERAGE.test(fold(head)));
    const against = own === undefined || measure !== 'actual' ? [] : sums.filter((sum) => budgets.some((budget) => isOfMonth(budget, own, sum, rows)));
    for (const { column } of against) passed.add(column);
    const whole = same.some((one) => one.single === null && !against.includes(one));
    const kept = whole ? undefined : own;
    // The same month of the year before is what it is compared with.
    const isCompared = (one: MonthColumn): boolean => one.single === kept?.single && one.year !== kept.year;
    for (const one of run) if (one !== kept && !isCompared(one)) passed.add(one.column);
  }
  return passed;
}
