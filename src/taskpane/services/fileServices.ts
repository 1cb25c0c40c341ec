import type { FollowUp } from '../../followUp';
import { workbookOfText } from '../../hosts/xlsx/textFile';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { documentExports, handOver } from './exportServices';
import { withReportName } from './fileNames';
import { today } from './today';
import { unhindered, type PaneServices, type SettingsEdits, type Work, type Written } from './services';
import type { Question } from './workerClient';
import { WorkerClient } from './workerClient';
import type { WorkerAnswer, WorkerRequest, WrittenFile } from './workerMessages';

const cancelled: Problem = {
  ...ruled('cancelled'), cells: [],
  message: { sv: 'Arbetet avbröts.', en: 'The work was cancelled.' },
};

/** The pane on a file in the browser: everything runs in a worker of this page, nothing is sent anywhere. */
export function fileServices(
  file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }, makeWorker: () => Worker, close: () => void,
): PaneServices {
  const client = new WorkerClient<WorkerRequest, WorkerAnswer>(makeWorker);
  const text = workbookOfText(file.bytes, file.name);
  const opened = text ?? file.bytes;
  let written: WrittenFile | null = null;

  const asked = async (question: Question<WorkerRequest>, work: Work): Promise<Result<FollowUp, Problem>> => {
    const answer = await client.ask(question, work);
    return answer?.kind === 'followUp' ? answer.result : fail(cancelled);
  };
  const read = (edits: SettingsEdits, work: Work) =>
    asked({ ask: 'read', bytes: written?.bytes ?? opened, edits, today: today() }, work);

  /** Writing of whichever kind: the worker has to hold the workbook, and what it has written is the workbook from then on. */
  const change = async (question: Question<WorkerRequest>, edits: SettingsEdits, work: Work): Promise<Result<Written, Problem>> => {
    if (!client.isAlive) {
      const again = await read(edits, work);
      if (!again.ok) return again;
    }
    const answer = await client.ask(question, work);
    if (answer?.kind !== 'written') return fail(cancelled);
    if (!answer.result.ok) return answer.result;
    written = answer.result.value;
    return ok(answer.result.value);
  };

  return {
    fileName: file.name,
    read,
    compute: (edits, work) => (client.isAlive ? asked({ ask: 'compute', edits, today: today() }, work) : read(edits, work)),
    write: (edits, work) => change({ ask: 'write', edits, today: today() }, edits, work),
    exports: {
      ...documentExports(() => ({ platform: 'page', download: handOver })),
      freeze: (edits, again, work) => change({ ask: 'freeze', again, edits, today: today() }, edits, work),
      compare: async (edits, work) => {
        if (!client.isAlive) {
          const opened = await read(edits, work);
          if (!opened.ok) return opened;
        }
        const answer = await client.ask({ ask: 'compare', edits, today: today() }, work);
        return answer?.kind === 'comparison' ? answer.result : fail(cancelled);
      },
    },
    cells: async (sheet, from, to) => {
      if (!client.isAlive) return null;
      const answer = await client.ask({ ask: 'cells', sheet, from, to }, unhindered());
      return answer?.kind === 'cells' ? answer.stretch : null;
    },
    accept: (edits, accepted, work) => change({ ask: 'accept', edits, accepted, today: today() }, edits, work),
    download: () => {
      const name = withReportName(file.name, text !== null, written?.followUp ?? { committee: null, period: null });
      if (written) handOver(written.bytes, name);
      return Promise.resolve(name);
    },
    close: () => {
      client.end();
      close();
    },
  };
}
