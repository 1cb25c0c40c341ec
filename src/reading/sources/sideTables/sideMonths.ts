import type { RawRow } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';

/** A column that may be one of a run of months. */
export interface MonthColumn {
  readonly column: number;
  /** 1–12 where its head names one month and no stretch of time; else null. */
  readonly single: number | null;
  /** What its head says that it holds, a bare month the outcome; null for what is not known. */
  readonly said: string | null;
}

/** So many months of one measure are a run. */
const RUN = 3;

/**
 * Columns of single months that stand for no figure of their own: all of a run where the same measure has a column for
 * the time as a whole ("Snitt jan-aug", "Ack utfall"), else all but the follow-up's month, or the latest that is filled in.
 */
export function passedMonths(columns: readonly MonthColumn[], rows: readonly RawRow[], month: number | null): ReadonlySet<number> {
  const passed = new Set<number>();
  for (const measure of new Set(columns.flatMap(({ said, single }) => (single === null || said === null ? [] : [said])))) {
    const same = columns.filter(({ said }) => said === measure);
    const run = same.filter(({ single }) => single !== null);
    if (new Set(run.map(({ single }) => single)).size < RUN) continue;
    const whole = same.some(({ single }) => single === null);
    const filled = run.filter(({ column }) => rows.some((row) => (numberIn(row, column) ?? 0) !== 0));
    const kept = whole ? undefined : run.find(({ single }) => single === month) ?? filled.at(-1);
    for (const { column } of run) if (column !== kept?.column) passed.add(column);
  }
  return passed;
}
