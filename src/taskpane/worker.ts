import { followUp } from '../followUp';
import { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { ok } from '../values/result';
import type { RawWorkbook } from '../workbook/rawSheet';
import type { SettingsEdits } from './services';
import { withEdits } from './services';
import type { WorkerAnswer, WorkerRequest } from './workerMessages';

/** The page's worker: reads, computes and writes a workbook's bytes, and stays until the page ends it. */

let opened: { readonly host: XlsxHost; workbook: RawWorkbook } | null = null;

const answer = (message: WorkerAnswer): void => postMessage(message);

const compute = (workbook: RawWorkbook, edits: SettingsEdits, today: string) =>
  followUp(workbook, { today, settings: withEdits(edits) });

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
  const done = compute(opened.workbook, edits, today);
  if (!done.plan) throw new Error('There is nothing to write.');
  const receipt = await opened.host.write(done.plan, { progress: (fraction) => answer({ id, kind: 'progress', fraction }) });
  if (!receipt.ok) {
    answer({ id, kind: 'written', result: receipt });
    return;
  }
  const { changed, differences, sheetNames } = receipt.value;
  const bytes = new Uint8Array(opened.host.bytes);
  answer({ id, kind: 'written', result: ok({ followUp: done, changed, differences, sheetName: sheetNames[0] ?? '', bytes }) });
}

function serve(request: WorkerRequest): Promise<void> {
  switch (request.ask) {
    case 'read': return read(request);
    case 'write': return write(request);
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
