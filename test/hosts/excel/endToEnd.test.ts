import { followUp } from '../../../src/followUp';
import type { FollowUp } from '../../../src/followUp';
import type { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { marks } from '../../../src/workbook/marks';
import type { Fault } from '../../excel-host/faults';
import type { StrictExcel } from '../../excel-host/strictExcel';
import { exampleBytes, exampleFiles, rawOf } from '../shared/workbooks';
import { officeForTests } from './office';

/** The whole story through Office.js, on the example workbooks. */

const { open } = officeForTests();
const today = '2017-09-20';

async function understood(host: ExcelHost): Promise<FollowUp> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  return followUp(read.value, { today });
}

async function run(host: ExcelHost) {
  const { plan } = await understood(host);
  if (!plan) throw new Error('Nothing to report on');
  const written = await host.write(plan);
  return { plan, written };
}

describe.each(exampleFiles)('%s', (name) => {
  it('gets its report: every figure read back as computed, the second time without change', async () => {
    const { excel, host } = open(rawOf(exampleBytes(name)));
    const first = await run(host);
    expect(excel.mistakes).toEqual([]);
    expect([...excel.model.unknownFunctions]).toEqual([]);
    expect(first.written).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    const second = await run(host);
    expect(second.written).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
  });
});

const typed = 'Vikarierna slutar i oktober; åtgärd beslutad.';

/** Types a comment into the report's first comment cell, as the user would; gives its address. */
function typeComment(excel: StrictExcel): void {
  const range = excel.model.names.find(({ name }) => name === marks.comments)?.formula ?? '';
  const match = /^=(.*)!\$[A-Z]+\$(\d+):\$([A-Z]+)\$\d+$/.exec(range);
  const sheet = match?.[1]?.replace(/^'|'$/g, '') ?? '';
  excel.type(sheet, `${match?.[3] ?? ''}${match?.[2] ?? ''}`, typed);
}

const holdsComment = (plan: FollowUp['plan']): boolean =>
  plan?.sheets[0]?.rows.some((row) => row.cells.some((cell) => cell?.value === typed)) ?? false;

test('a typed comment survives every kind of breakdown, through the next runs', async () => {
  const raw = rawOf(exampleBytes(exampleFiles[0] ?? ''));
  const prepared = async () => {
    const opened = open(raw);
    await run(opened.host);
    typeComment(opened.excel);
    opened.excel.syncs.splice(0);
    return opened;
  };
  const whole = await prepared();
  const before = await understood(whole.host);
  expect(holdsComment(before.plan)).toBe(true);
  const reads = whole.excel.syncs.length;
  await run(whole.host);
  const writes = whole.excel.syncs.slice(2 * reads);
  const faults = writes.flatMap(({ actions }, index): Fault[] => {
    const sync = reads + index + 1;
    const inside = Array.from({ length: 6 }, (_, step) => Math.floor((step * actions) / 6));
    return [
      { at: 'before', sync, code: 'RequestAborted' }, { at: 'after', sync, code: 'RequestAborted' },
      ...inside.map((action): Fault => ({ at: 'inside', sync, action, code: 'GeneralException' })),
    ];
  });
  for (const fault of faults) {
    const { excel, host } = await prepared();
    excel.faults = [fault];
    await run(host);
    excel.faults = [];
    const next = await run(host);
    expect([fault, next.written.ok, holdsComment(next.plan)]).toEqual([fault, true, true]);
    const last = await run(host);
    expect([fault, last.written]).toMatchObject([fault, { ok: true, value: { changed: false, differences: [] } }]);
  }
}, 300_000);
