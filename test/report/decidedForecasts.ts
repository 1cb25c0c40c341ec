import { followUp, type FollowUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { ForecastChoice } from '../../src/settings/forecastChoices';
import { historyPlan } from '../../src/settings/forecastHistory';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { exampleBytes, workbookOf } from '../support/examples';

export const choice = (area: string, month: number, likely: number, more: Partial<ForecastChoice> = {}): ForecastChoice => ({
  area, period: { year: 2018, month }, method: 'own', low: null, likely, high: null, unit: 'tkr', note: '', date: `2018-0${month + 1}-12`, intoCell: false, ...more,
});

const AREAS: readonly (readonly [string, number])[] = [
  ['Ekonomiskt bistånd', -224_000], ['Bosocial verksamhet', -12_012], ['HVB unga', -90_000], ['HVB vuxna', -70_000], ['Familjehem', -64_598],
  ['Ensamkommande flyktingbarn', 0], ['Utredningsplaceringar', -4_680], ['Barnahus', -562], ['Socialnämnd och gemensamma funktioner', -4_968],
];

/** Linköping in August, with every area's forecast after May in the history and these decided now. */
export async function decided(forecasts: readonly ForecastChoice[]): Promise<{ result: FollowUp; host: XlsxHost }> {
  const host = new XlsxHost(exampleBytes('linkoping-2018-08'));
  const plan = historyPlan(workbookOf(host.bytes), [], AREAS.map(([area, likely]) => choice(area, 5, likely)), '2018-06-12', { replace: false });
  if (!plan.ok) throw new Error(plan.error.message.sv);
  expect((await host.append(plan.value)).ok).toBe(true);
  return { host, result: followUp(workbookOf(host.bytes), { today: '2018-09-15', settings: (stored) => ({ ...stored, forecasts }) }) };
}

export const reportOf = ({ plan }: FollowUp): SheetPlan => {
  const sheet = plan?.sheets[0];
  if (!sheet) throw new Error('There is no report.');
  return sheet;
};
