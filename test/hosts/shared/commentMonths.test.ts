import ExcelJS from 'exceljs';
import { planFreeze } from '../../../src/frozenCopy';
import { followUp, type FollowUp } from '../../../src/followUp';
import { readReportComments } from '../../../src/settings/reportComments';
import type { TypedComment } from '../../../src/settings/settings';
import { marks } from '../../../src/workbook/marks';
import type { Host } from '../../../src/workbook/host';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { officeForTests } from '../excel/office';
import { openedHosts, readOf } from './opened';

/** Comments from one month to the next, and what has changed since, on both hosts. */

const hosts = openedHosts(officeForTests());

const understood = (workbook: RawWorkbook, typed: readonly TypedComment[] = []): FollowUp =>
  followUp(workbook, { today: '2017-09-20', settings: (stored) => ({ ...stored, typedComments: typed }) });

async function write(host: Host, typed: readonly TypedComment[] = []): Promise<void> {
  const { plan } = understood(await readOf(host), typed);
  if (!plan) throw new Error('Nothing to report on');
  expect(await host.write(plan)).toMatchObject({ ok: true, value: { differences: [] } });
}

async function freeze(host: Host): Promise<void> {
  const workbook = await readOf(host);
  const plan = planFreeze(workbook, understood(workbook), { again: false, date: '2017-09-20', note: '' });
  if (!plan.ok) throw new Error(plan.error.message.en);
  expect(await host.write(plan.value)).toMatchObject({ ok: true });
}

/** Two areas of one name under headings of their own; `july` and `august` in tkr. */
async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Nämnden');
  sheet.addRow(['Uppföljning per juli 2017, belopp i tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2017', 'Utfall jan-jul', 'Prognos 2017', 'Avvikelse']);
  sheet.addRow(['Skola']);
  sheet.addRow(['Administration', -2000, -1100, -1990, 10]);
  sheet.addRow(['Grundskola', -30_000, -17_000, -31_500, -1500]);
  sheet.addRow(['Vård']);
  sheet.addRow(['Administration', -3000, -1800, -3300, -300]);
  sheet.addRow(['Hemtjänst', -40_000, -23_000, -40_100, -100]);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await workbook(); });

/** Where an area's comment stands in the report. */
function commentCell(raw: RawWorkbook, area: string): readonly [sheet: string, row: number, column: number] {
  const refersTo = raw.names.find(({ name }) => name === marks.comments)?.refersTo ?? '';
  const [, name = '', top = '1', bottom = '1'] = /^='?([^'!]+)'?!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/.exec(refersTo) ?? [];
  const rows = raw.sheets.find((sheet) => sheet.name === name)?.rows
    .filter(({ index, values }) => index >= Number(top) - 1 && index < Number(bottom) && values[0] === area) ?? [];
  return [name, rows[0]?.index ?? -1, 1];
}

const textsOf = ({ comments }: FollowUp) => comments.map(({ area, group, text, isDraft }) => [area, group, isDraft ? '(utkast)' : text]);

describe.each(hosts)('%s', (_, start) => {
  it('keeps comments with the month that they are for, apart for areas of one name, and tells what has changed', async () => {
    const { host, type } = start(bytes);
    await write(host);
    await type(...commentCell(await readOf(host), 'Administration, Vård'), 'Vikarier. Åtgärd: färre.');
    const grundskola: TypedComment = { area: 'Grundskola', group: 'Skola', code: null, period: { year: 2017, month: 7 }, over: '', text: 'Fler elever.' };
    const july = understood(await readOf(host), [{ ...grundskola, over: understood(await readOf(host)).comments[1]?.text ?? '' }]);
    expect(textsOf(july)).toEqual([
      ['Administration, Skola', 'Skola', '(utkast)'], ['Grundskola', 'Skola', 'Fler elever.'], ['Administration, Vård', 'Vård', 'Vikarier. Åtgärd: färre.'], ['Hemtjänst', 'Vård', '(utkast)'],
    ]);
    await write(host, july.settings.typedComments);
    expect(textsOf(understood(await readOf(host)))).toEqual(textsOf(july));
    await freeze(host);

    await type('Nämnden', 0, 0, 'Uppföljning per augusti 2017, belopp i tkr');
    await type('Nämnden', 1, 2, 'Utfall jan-aug');
    await type('Nämnden', 6, 3, -3600);
    await type('Nämnden', 6, 4, -600);
    const august = understood(await readOf(host));
    expect(august.comments.map(({ isDraft, earlier }) => [isDraft, earlier?.text ?? null])).toEqual([
      [true, null], [true, 'Fler elever.'], [true, 'Vikarier. Åtgärd: färre.'], [true, null],
    ]);
    expect(august.problems.filter(({ rule }) => rule === 'commentFromEarlier').map(({ message }) => message.sv)).toEqual([
      expect.stringContaining('Grundskola (2017-07), Administration, Vård (2017-07)'),
    ]);
    expect(august.since).toMatchObject({
      areas: [null, null, { measure: 'variance', period: { year: 2017, month: 7 }, before: -300, now: -600, status: 'red' }, null],
      total: { measure: 'variance', before: -1890, now: -2190 },
    });

    const over = august.comments[2]?.text ?? '';
    await write(host, [{ area: 'Administration, Vård', group: 'Vård', code: null, period: { year: 2017, month: 8 }, over, text: 'Vikarier. Åtgärd: färre.' }]);
    const written = understood(await readOf(host));
    expect(textsOf(written)).toEqual([
      ['Administration, Skola', 'Skola', '(utkast)'], ['Grundskola', 'Skola', '(utkast)'], ['Administration, Vård', 'Vård', 'Vikarier. Åtgärd: färre.'], ['Hemtjänst', 'Vård', '(utkast)'],
    ]);
    expect(written.comments[1]?.earlier).toEqual({ period: { year: 2017, month: 7 }, text: 'Fler elever.' });
    // Last month's words stand in no cell of the report.
    expect(readReportComments(await readOf(host)).map(({ text }) => text)).not.toContain('Fler elever.');
    expect(await host.write(written.plan ?? { sheets: [] })).toMatchObject({ ok: true, value: { changed: false } });
  });
});
