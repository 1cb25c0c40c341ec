import { followUp, type FollowUp } from '../../src/followUp';
import type { CellRange } from '../../src/values/cell';
import { exampleBytes, workbookOf } from '../support/examples';
import { choice, decided, reportOf } from './decidedForecasts';

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

  it('draws the forecast through the year beside the budget, told in words, without the outcome that would lay it flat', async () => {
    const { result } = await decided([choice('HVB vuxna', 8, -76_791, { method: 'runRate' })]);
    const lines = reportOf(result).charts.filter(({ kind }) => kind === 'line');
    expect(lines.map(({ title }) => title)).toEqual(['Prognosens utveckling: Socialnämnden totalt, tkr', 'Prognosens utveckling: HVB vuxna, tkr']);
    expect(lines[1]?.alternativeText).toContain('maj −70\u00a0000, aug −76\u00a0791. Budget för helåret: −64\u00a0310.');
    expect(lines.map(({ series }) => series.map(({ name }) => name))).toEqual([['Prognos för helåret', 'Budget för helåret'], ['Prognos för helåret', 'Budget för helåret']]);
  });

  it('prints what the lines are drawn from month by month, each figure tied to where it comes from', async () => {
    const { result } = await decided([choice('HVB vuxna', 8, -76_791, { method: 'runRate' })]);
    const sheet = reportOf(result);
    const [, line] = sheet.charts.filter(({ kind }) => kind === 'line');
    if (!line) throw new Error('There is no line.');
    const column = (range: CellRange) => sheet.rows.slice(range.top, range.bottom + 1).map(({ cells }) => cells[range.left]?.value);
    expect(column(line.categories)).toEqual(['maj', 'jun', 'jul', 'aug']);
    expect(line.series.map(({ values }) => column(values))).toEqual([[-70_000, -70_000, -70_000, -76_791], [-64_310, -64_310, -64_310, -64_310]]);
    expect(line.series.every(({ values: { left } }) => left <= sheet.print.area.right)).toBe(true);
    const forecasts = line.series[0]?.values;
    const formulas = forecasts ? sheet.rows.slice(forecasts.top, forecasts.bottom + 1).map(({ cells }) => cells[forecasts.left]?.formula) : [];
    expect(formulas.every((formula) => formula !== undefined)).toBe(true);
  });

  it('leaves the section out when it is hidden, but never how a forecast came about', async () => {
    const { host } = await decided([]);
    const result = followUp(workbookOf(host.bytes), {
      today: '2018-09-15', settings: (stored) => ({ ...stored, hiddenSections: ['forecast'], forecasts: [choice('HVB vuxna', 8, -76_791, { method: 'runRate' })] }),
    });
    expect(result.report?.forecast).toBeNull();
    expect(texts(result).join('\n')).toContain('Prognos: HVB vuxna enligt samma takt året ut.');
  });
});
