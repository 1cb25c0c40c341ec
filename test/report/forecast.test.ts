import { followUp, type FollowUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { historyPlan } from '../../src/settings/forecastHistory';
import type { ForecastChoice } from '../../src/settings/forecastChoices';
import { exampleBytes, workbookOf } from '../support/examples';
import { recalculate } from '../support/libreOffice';

jest.setTimeout(180_000);

const choice = (area: string, month: number, likely: number, more: Partial<ForecastChoice> = {}): ForecastChoice => ({
  area, period: { year: 2018, month }, method: 'own', low: null, likely, high: null, unit: 'tkr', note: '', date: `2018-0${month + 1}-12`, intoCell: false, ...more,
});

const AREAS: readonly (readonly [string, number])[] = [
  ['Ekonomiskt bistånd', -224_000], ['Bosocial verksamhet', -12_012], ['HVB unga', -90_000], ['HVB vuxna', -70_000], ['Familjehem', -64_598],
  ['Ensamkommande flyktingbarn', 0], ['Utredningsplaceringar', -4_680], ['Barnahus', -562], ['Socialnämnd och gemensamma funktioner', -4_968],
];

/** Linköping in August, with every area's forecast after May in the history and these decided now. */
async function decided(forecasts: readonly ForecastChoice[]): Promise<{ result: FollowUp; host: XlsxHost }> {
  const host = new XlsxHost(exampleBytes('linkoping-2018-08'));
  const plan = historyPlan(workbookOf(host.bytes), [], AREAS.map(([area, likely]) => choice(area, 5, likely)), '2018-06-12', { replace: false });
  if (!plan.ok) throw new Error(plan.error.message.sv);
  expect((await host.append(plan.value)).ok).toBe(true);
  return { host, result: followUp(workbookOf(host.bytes), { today: '2018-09-15', settings: (stored) => ({ ...stored, forecasts }) }) };
}

const reportOf = ({ plan }: FollowUp) => {
  const sheet = plan?.sheets[0];
  if (!sheet) throw new Error('There is no report.');
  return sheet;
};
const texts = (result: FollowUp): string[] => reportOf(result).rows.flatMap(({ cells }) => cells.flatMap((one) => (typeof one?.value === 'string' ? [one.value] : [])));

describe('the report on forecasts', () => {
  it('has no section when the workbook has nothing but its plain forecast', () => {
    const result = followUp(workbookOf(exampleBytes('linkoping-2018-08')), { today: '2018-09-15' });
    expect(result.report?.forecast).toBeNull();
    expect(texts(result)).not.toContain('Prognos efter maj');
  });

  it('says by which method, what changed since last time and why, and where the reason is missing', async () => {
    const { result } = await decided([
      choice('HVB vuxna', 8, -76_791, { method: 'runRate', low: -85_289, high: -71_310 }),
      choice('HVB unga', 8, -95_000, { method: 'typed', note: 'tre nya placeringar' }),
    ]);
    const said = texts(result).join('\n');
    expect(said).toContain('Prognos: HVB unga enligt egen bedömning (tre nya placeringar); HVB vuxna enligt samma takt året ut. Övriga enligt arbetsboken.');
    // −95 000 − −90 000 = −5 000 with its note; −76 791 − −70 000 = −6 791 without one; 615 is less than 1 % of 226 615.
    expect(said).toContain('HVB unga: ändrad −5\u00a0000 tkr, tre nya placeringar.');
    expect(said).toContain('Prognosen är ändrad men orsak saknas: HVB vuxna (−6\u00a0791 tkr).');
    const row = result.report?.forecast?.rows.find(({ name }) => name === 'HVB vuxna');
    expect(row).toMatchObject({ change: -6_791, remaining: -25_597, method: 'runRate', reasonMissing: true, last: { value: -70_000 } });
    // −51 194 less −76 791 × 42 874 / 64 310, the part of the budget that should have passed.
    expect(row?.toDate?.value).toBeCloseTo(-51_194 + (76_791 * 42_874) / 64_310, 3);
  });

  it('draws the forecast through the year with the outcome, told in words', async () => {
    const { result } = await decided([choice('HVB vuxna', 8, -76_791, { method: 'runRate' })]);
    const lines = reportOf(result).charts.filter(({ kind }) => kind === 'line');
    expect(lines.map(({ title }) => title)).toEqual(['Prognosens utveckling: Socialnämnden totalt, tkr', 'Prognosens utveckling: HVB vuxna, tkr']);
    expect(lines[1]?.alternativeText).toContain('maj −70\u00a0000, aug −76\u00a0791. Utfall hittills: aug −51\u00a0194.');
  });

  it('leaves the section out when it is hidden, but never how a forecast came about', async () => {
    const { host } = await decided([]);
    const result = followUp(workbookOf(host.bytes), {
      today: '2018-09-15', settings: (stored) => ({ ...stored, hiddenSections: ['forecast'], forecasts: [choice('HVB vuxna', 8, -76_791, { method: 'runRate' })] }),
    });
    expect(result.report?.forecast).toBeNull();
    expect(texts(result).join('\n')).toContain('Prognos: HVB vuxna enligt samma takt året ut.');
  });

  it('is live: LibreOffice comes to every figure from the cells, the history among them', async () => {
    const { result, host } = await decided([choice('HVB vuxna', 8, -76_791, { method: 'runRate', low: -85_289, high: -71_310 })]);
    if (!result.plan) throw new Error('There is no report.');
    const written = await host.write(result.plan);
    if (!written.ok) throw new Error(written.error.message.sv);
    const recalculated = workbookOf(await recalculate(host.bytes));
    const sheet = recalculated.sheets.find(({ name }) => name === 'Rapport');
    let fromHistory = 0;
    reportOf(result).rows.forEach(({ cells }, row) => cells.forEach((one, column) => {
      if (one?.formula === undefined || typeof one.value !== 'number') return;
      if (one.formula.includes('Prognoshistorik')) fromHistory += 1;
      expect([row, column, sheet?.rows.find(({ index }) => index === row)?.values[column]]).toEqual([row, column, expect.closeTo(one.value, 5)]);
    }));
    // Nine areas and their sum in the table; the sum and one area in the lines.
    expect(fromHistory).toBe(12);
  });
});
