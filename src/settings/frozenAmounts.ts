import { comparePeriods, type Period } from '../values/period';
import { nameKey } from '../values/text';
import type { Unit } from '../values/unit';
import type { FrozenMeasure } from '../workbook/frozen';
import type { RawWorkbook } from '../workbook/rawSheet';
import { findFrozen } from './frozenReports';

interface FrozenAmounts {
  readonly amounts: Readonly<Record<FrozenMeasure, number | null>>;
  readonly unit: Unit;
}

/** The amounts of an area in the last report that was frozen for an earlier period than this; null when there is none. */
export function earlierAmounts(workbook: RawWorkbook, period: Period | null): (area: string) => FrozenAmounts | null {
  const figures = period === null ? null
    : findFrozen(workbook).filter((one) => one.figures !== null && !one.unfinished && comparePeriods(one.period, period) < 0).at(-1)?.figures ?? null;
  const rows = new Map(figures?.areas.map((row) => [nameKey(row.area), row]));
  return (area) => {
    const row = rows.get(nameKey(area));
    return figures && row ? { amounts: row.amounts, unit: figures.unit } : null;
  };
}
