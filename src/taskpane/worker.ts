import { followUp, type FollowUp } from '../followUp';
import { XlsxHost } from '../hosts/xlsx/xlsxHost';
import type { Problem } from '../values/problem';
import { fail, ok, type Result } from '../values/result';
import type { RawWorkbook } from '../workbook/rawSheet';
import { periodMoved } from './services/acceptForecasts';
import { crossing } from './services/crossing';
import { comparedWithFrozen, planFrozen } from './services/frozenWork';
import { planHistory } from './services/historyPlan';
import type { AcceptedForecasts, SettingsEdits } from './services/services';
import { withEdits } from './services/services';
import { stretchOf } from './services/sheetStretch';
import type { WorkerAnswer, WorkerRequest, WrittenFile } from './services/workerMessages';

/** The page's worker: reads, computes and writes a workbook's bytes, and stays until the page ends it. */

let opened: { readonly host: XlsxHost; workbook: RawWorkbook } | null = null;

const answer = (message: WorkerAnswer): void => postMessage(message);

const compute = (workbook: RawWorkbook, edits: SettingsEdits, today: string) =>
  crossing(followUp(workbook, { today, settings: withEdits(edits) }));

async function read(request: Extract<WorkerRequest, { ask: 'read' }>): Promise<void> {
  const { id, bytes, edits, today } = request;
  const host = new XlsxHost(bytes);
  const workbook = await host.read({ progress: (fraction) => answer({ id, kind: 'progress', fraction: fraction * 0.8 }) });
  if (!workbook.ok) {
    answer({ id, kind: 'followUp', result: workbook });
    return;
  }
  opened = { host, workbook: workbook.value };
  answer({ id, kind: 'followUp', result: ok(compute(workbook.value, edits, today)) });
}

async function write(request: Extract<WorkerRequest, { ask: 'write' }>): Promise<void> {
  const { id, edits, today } = request;
  if (!opened) throw new Error('Nothing is open.');
  const { host, workbook } = opened;
  const result = await writeIn(host, compute(workbook, edits, today), (fraction) => answer({ id, kind: 'progress', fraction }));
  answer({ id, kind: 'written', result });
}

async function writeIn(host: XlsxHost, done: FollowUp, progress: (fraction: number) => void): Promise<Result<WrittenFile, Problem>> {
  if (!done.plan) throw new Error('There is nothing to write.');
  const receipt = await host.write(done.plan, { progress });
  if (!receipt.ok) return receipt;
  const { changed, differences, sheetNames } = receipt.value;
  return ok({ followUp: done, changed, differences, sheetName: sheetNames[0] ?? '', bytes: new Uint8Array(host.bytes) });
}

/** On a copy that takes the file's place when all is done: what fails half-way has changed nothing. */
async function accept(request: Extract<WorkerRequest, { ask: 'accept' }>): Promise<void> {
  const { id, edits, accepted, today } = request;
  if (!opened) throw new Error('Nothing is open.');
  const host = new XlsxHost(opened.host.bytes);
  const result = await acceptIn(host, accepted, edits, today, (fraction) => answer({ id, kind: 'progress', fraction }));
  if (result.ok) opened = { host, workbook: result.value.workbook };
  answer({ id, kind: 'written', result: result.ok ? ok(result.value.file) : result });
}

async function acceptIn(
  host: XlsxHost, accepted: AcceptedForecasts, edits: SettingsEdits, today: string, progress: (fraction: number) => void,
): Promise<Result<{ readonly file: WrittenFile; readonly workbook: RawWorkbook }, Problem>> {
  const before = await host.read();
  if (!before.ok) return before;
  const moved = periodMoved(compute(before.value, edits, today).period, accepted);
  if (moved) return fail(moved);
  const plan = planHistory(before.value, accepted, today);
  if (!plan.ok) return plan;
  const appended = await host.append(plan.value);
  if (!appended.ok) return appended;
  progress(0.3);
  const filled = accepted.cells.length > 0 ? await host.setCells(accepted.cells) : appended;
  if (!filled.ok) return filled;
  const read = await host.read();
  if (!read.ok) return read;
  progress(0.6);
  const file = await writeIn(host, compute(read.value, edits, today), (fraction) => progress(0.6 + fraction * 0.3));
  if (!file.ok) return file;
  const workbook = await host.read();
  return workbook.ok ? ok({ file: file.value, workbook: workbook.value }) : workbook;
}

/** On a copy, as when accepting; what is frozen is what the file says now. */
async function freeze(request: Extract<WorkerRequest, { ask: 'freeze' }>): Promise<void> {
  const { id, edits, again, today } = request;
  if (!opened) throw new Error('Nothing is open.');
  const host = new XlsxHost(opened.host.bytes);
  const result = await freezeIn(host, edits, again, today, (fraction) => answer({ id, kind: 'progress', fraction }));
  if (result.ok) opened = { host, workbook: result.value.workbook };
  answer({ id, kind: 'written', result: result.ok ? ok(result.value.file) : result });
}

async function freezeIn(
  host: XlsxHost, edits: SettingsEdits, again: boolean, today: string, progress: (fraction: number) => void,
): Promise<Result<{ readonly file: WrittenFile; readonly workbook: RawWorkbook }, Problem>> {
  const before = await host.read();
  if (!before.ok) return before;
  const plan = planFrozen(before.value, edits, again, today);
  if (!plan.ok) return plan;
  progress(0.5);
  const receipt = await host.write(plan.value);
  if (!receipt.ok) return receipt;
  const after = await host.read();
  if (!after.ok) return after;
  const { changed, differences, sheetNames } = receipt.value;
  return ok({
    workbook: after.value,
    file: { followUp: compute(after.value, edits, today), changed, differences, sheetName: sheetNames[0] ?? '', bytes: new Uint8Array(host.bytes) },
  });
}

/** With the file as it was last written: what was frozen there may be newer than what was read. */
async function compare({ id, edits, today }: Extract<WorkerRequest, { ask: 'compare' }>): Promise<void> {
  if (!opened) throw new Error('Nothing is open.');
  const read = await opened.host.read();
  answer({ id, kind: 'comparison', result: read.ok ? comparedWithFrozen(read.value, edits, today) : read });
}

function serve(request: WorkerRequest): Promise<void> {
  switch (request.ask) {
    case 'read': return read(request);
    case 'write': return write(request);
    case 'accept': return accept(request);
    case 'freeze': return freeze(request);
    case 'compare': return compare(request);
    case 'cells':
      answer({ id: request.id, kind: 'cells', stretch: opened ? stretchOf(opened.workbook, request.sheet, request.from, request.to) : null });
      return Promise.resolve();
    case 'compute': {
      if (!opened) throw new Error('Nothing is open.');
      const { id, edits, today } = request;
      answer({ id, kind: 'followUp', result: ok(compute(opened.workbook, edits, today)) });
      return Promise.resolve();
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void (async () => {
    try {
      await serve(data);
    } catch (error) {
      answer({ id: data.id, kind: 'bug', message: error instanceof Error ? error.stack ?? error.message : String(error) });
    }
  })();
});
