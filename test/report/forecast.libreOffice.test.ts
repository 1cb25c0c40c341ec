import { workbookOf } from '../support/examples';
import { recalculate } from '../support/libreOffice';
import { choice, decided, reportOf } from './decidedForecasts';

jest.setTimeout(180_000);

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
