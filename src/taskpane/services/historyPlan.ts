import { historyPlan, readForecastHistory } from '../../settings/forecastHistory';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import type { AppendPlan } from '../../workbook/host';
import type { RawWorkbook } from '../../workbook/rawSheet';
import type { AcceptedForecasts } from './services';

/** What is to be appended to the workbook's forecast history, on `today` (yyyy-mm-dd). */
export const planHistory = (workbook: RawWorkbook, { choices, cells, replace }: AcceptedForecasts, today: string): Result<AppendPlan, Problem> =>
  historyPlan(workbook, readForecastHistory(workbook).entries, choices, today, {
    replace, overwritten: cells.filter(({ expected, value }) => expected !== value).map(({ area, cell, expected }) => ({ area, cell, value: expected })),
  });
