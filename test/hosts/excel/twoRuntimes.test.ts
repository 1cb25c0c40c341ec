import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { browserLock, ownLock, type WriteLock } from '../../../src/taskpane/runtime/writeLock';
import { excelServices } from '../../../src/taskpane/services/excelServices';
import { runFromRibbon } from '../../../src/taskpane/services/ribbonRun';
import { isOutdated, PaneStore } from '../../../src/taskpane/store/paneStore';
import { StrictExcel } from '../../excel-host/strictExcel';
import { workbookOf } from '../../support/examples';
import { memoryLocks } from '../../taskpane/runtime/shared';
import { officeForTests } from './office';

/** The pane and the ribbon's command in runtimes of their own, on one workbook in the strict Excel, request by request. */

const tests = officeForTests();
jest.setTimeout(300_000);

const raw = workbookOf(new Uint8Array(readFileSync('examples/prova-i-excel.xlsx')));
const what = { sv: 'Ändrat.', en: 'Changed.' };
const unattended = { progress: () => undefined, signal: new AbortController().signal };

/** All panes here share one office.js: each stops listening after its test. */
const watching: (() => void)[] = [];
afterEach(async () => {
  for (const stop of watching.splice(0)) stop();
  await new Promise((resolve) => { setTimeout(resolve, 50); });
});

function runtimes(lockOf: () => WriteLock, pass: (request: () => Promise<string>) => Promise<string> = (request) => request()) {
  const excel = new StrictExcel(raw);
  const process = excel.process.bind(excel);
  excel.process = (json) => pass(() => process(json));
  tests.office.transport.excel = excel;
  const runtime = () => {
    const services = excelServices(new ExcelHost({ run: tests.office.run, requirements: { isSetSupported: () => true }, patience: 60_000 }), { lock: lockOf(), wire: null });
    return { ...services, watch: async (changed: (isSure: boolean) => void) => {
      const stop = await services.watch?.(changed) ?? (() => undefined);
      watching.push(stop);
      return stop;
    } };
  };
  return { excel, runtime };
}

const at = () => new Date(2031, 4, 6, 7, 8);

/** Both write at once, in the order of requests that the scheduler says; whether a third then finds nothing to mend. */
async function bothWrite(s: fc.Scheduler, lockOf: () => WriteLock): Promise<boolean> {
  const { excel, runtime } = runtimes(lockOf, (request) => s.schedule(Promise.resolve()).then(request));
  const store = new PaneStore(runtime());
  const ribbon = runtime();
  const both = async () => {
    void store.edit({ committee: 'Vald i panelen', unit: 'kr' }, what);
    await Promise.all([store.update(), runFromRibbon(ribbon, 'sv', at)]);
  };
  await s.waitFor(both());
  excel.process = StrictExcel.prototype.process.bind(excel);
  const again = await runtime().write({}, unattended);
  return again.ok && !again.value.changed && again.value.differences.length === 0 && excel.mistakes.length === 0;
}

it('leave one report or the other, whole, in whatever order their requests reach Excel', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), async (s) => {
    const locks = memoryLocks();
    expect(await bothWrite(s, () => browserLock(locks, 'bok'))).toBe(true);
  }), { numRuns: Number(process.env.CHECK_EXCEL_RUNS ?? 4), endOnFailure: true });
});

it('would leave a report to mend without the lock that they share', async () => {
  const found = await fc.check(fc.asyncProperty(fc.scheduler(), (s) => bothWrite(s, ownLock)), { numRuns: 40, endOnFailure: true });
  expect(found.failed).toBe(true);
});

it('a pane sees what the ribbon has written apart, though Excel says of it that this add-in did it', async () => {
  // A busy machine is no large workbook: one that takes long to read is read only when the user asks for it.
  const now = performance.now.bind(performance);
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now() / 20);
  const locks = memoryLocks();
  const { runtime } = runtimes(() => browserLock(locks, 'bok'));
  const store = new PaneStore(runtime());
  await store.open();
  expect(store.getState().followUp?.settings.written).toBeNull();
  const seen = new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (!store.getState().followUp?.settings.written) return;
      stop();
      resolve();
    });
  });
  expect(await runFromRibbon(runtime(), 'sv', at)).toEqual({ failed: null, isTold: true });
  await seen;
  const { followUp } = store.getState();
  expect(followUp && isOutdated(followUp)).toBe(false);
  clock.mockRestore();
});
