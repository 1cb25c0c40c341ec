import type { RawRow } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';
import type { SideColumn } from './sideFacts';

/** The change in per cent from one amount to another. */
export const percentChange = (now: number, before: number): number => 100 * (now / before - 1);

/** What is rounded before it is divided differs a little more than what is rounded after. */
const NEAR = 0.6;
const LEAST_ROWS = 3;

/** Whether a change is the per cent that two amounts give, and not their difference. */
function isPercent(change: number, now: number, before: number): boolean {
  return before !== 0 && Math.abs(change - percentChange(now, before)) <= NEAR && Math.abs(change - (now - before)) > NEAR;
}

/** Of two columns of years beside each other the earlier and the later. */
export function yearsCompared(columns: readonly SideColumn[]): { readonly before: SideColumn; readonly now: SideColumn } | null {
  const dated = columns.filter(({ year, percent, measure }) => year !== null && !percent && (measure === 'actual' || measure === 'priorYear' || measure === 'other'));
  const now = dated.reduce<SideColumn | null>((newest, one) => ((newest?.year ?? 0) >= (one.year ?? 0) ? newest : one), null);
  const before = dated.find(({ year, group }) => now?.year != null && year === now.year - 1 && group === now.group);
  return now && before ? { before, now } : null;
}

/** "2023 | 2024 | Förändring" over 212, 230 and 8: the change is told in per cent, though its head does not say so. */
export function withPercentChanges(columns: readonly SideColumn[], rows: readonly RawRow[]): SideColumn[] {
  const compared = yearsCompared(columns);
  return columns.map((column) => {
    if (column.measure !== 'change' || column.percent || compared === null) return column;
    const known = rows.flatMap((row) => {
      const [change, now, before] = [column, compared.now, compared.before].map((one) => numberIn(row, one.column));
      return change == null || now == null || before == null ? [] : [isPercent(change, now, before)];
    });
    return known.length >= LEAST_ROWS && known.filter(Boolean).length * 3 >= known.length * 2 ? { ...column, percent: true } : column;
  });
}
