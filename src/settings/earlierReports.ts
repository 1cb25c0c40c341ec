import type { EarlierAmount } from '../findings/earlier';
import { formatPeriod } from '../values/period';
import type { RawWorkbook } from '../workbook/rawSheet';
import type { ForecastEntry } from './forecastChoices';
import { findFrozen } from './frozenReports';

/** What earlier reports said: the frozen ones, of each month the latest first, and then what Prognoshistorik keeps. */
export function earlierReports(workbook: RawWorkbook, entries: readonly ForecastEntry[]): EarlierAmount[] {
  const frozen = [...findFrozen(workbook)].reverse().flatMap(({ period, figures, unfinished }): EarlierAmount[] => {
    if (!figures || unfinished) return [];
    const from = { sv: `rapporten som frystes för ${formatPeriod(period)}`, en: `the report frozen for ${formatPeriod(period)}` };
    return figures.areas.flatMap(({ area, amounts }) => ([['forecast', amounts.forecast], ['outcome', amounts.actual]] as const).flatMap(([what, value]): EarlierAmount[] =>
      (value === null ? [] : [{ area, what, period, value, unit: figures.unit, from }])));
  });
  const kept = entries.filter(({ replaced }) => !replaced).map(({ area, period, likely, unit }): EarlierAmount => ({
    area, what: 'forecast', period, value: likely, unit, from: { sv: 'Prognoshistorik', en: 'Prognoshistorik' },
  }));
  return [...frozen, ...kept];
}
