import type { FollowUp } from '../followUp';
import type { Problem } from '../values/problem';
import type { Result } from '../values/result';
import { fail, ok } from '../values/result';
import { today } from './today';
import type { PaneServices, SettingsEdits, Work } from './services';
import type { WorkerAnswer, WorkerRequest, WrittenFile } from './workerMessages';

const cancelled: Problem = {
  severity: 'info', rule: 'cancelled', cells: [],
  message: { sv: 'Arbetet avbröts.', en: 'The work was cancelled.' },
};

type Question = WorkerRequest extends infer Each ? Each extends WorkerRequest ? Omit<Each, 'id'> : never : never;

/** Asks a worker one thing at a time. Cancelling ends the worker, so that it stops at once whatever it is doing. */
class WorkerClient {
  private worker: Worker | null = null;
  private lastId = 0;

  constructor(private readonly makeWorker: () => Worker) {}

  /** Whether the worker still holds what it has read. */
  get isAlive(): boolean {
    return this.worker !== null;
  }

  ask(question: Question, work: Work): Promise<WorkerAnswer | null> {
    if (work.signal.aborted) return Promise.resolve(null);
    const worker = this.worker ??= this.makeWorker();
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.id !== id) return;
        if (data.kind === 'progress') {
          work.progress(data.fraction);
          return;
        }
        stop();
        if (data.kind === 'bug') reject(new Error(data.message));
        else resolve(data);
      };
      const fell = (event: ErrorEvent) => {
        stop();
        this.end();
        reject(new Error(event.message));
      };
      const stop = () => {
        worker.removeEventListener('message', listen);
        worker.removeEventListener('error', fell);
      };
      worker.addEventListener('message', listen);
      worker.addEventListener('error', fell);
      work.signal.addEventListener('abort', () => {
        stop();
        this.end();
        resolve(null);
      }, { once: true });
      worker.postMessage({ ...question, id });
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** `Uppföljning.xlsx` → `Uppföljning med rapport.xlsx`. */
export const reportFileName = (name: string): string => name.replace(/(\.xls[xm])?$/i, (ending) => ` med rapport${ending || '.xlsx'}`);

function handOver(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The pane on a file in the browser: everything runs in a worker of this page, nothing is sent anywhere. */
export function fileServices(
  file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }, makeWorker: () => Worker, close: () => void,
): PaneServices {
  const client = new WorkerClient(makeWorker);
  let written: WrittenFile | null = null;

  const asked = async (question: Question, work: Work): Promise<Result<FollowUp, Problem>> => {
    const answer = await client.ask(question, work);
    return answer?.kind === 'followUp' ? answer.result : fail(cancelled);
  };
  const read = (edits: SettingsEdits, work: Work) =>
    asked({ ask: 'read', bytes: file.bytes, edits, today: today() }, work);

  return {
    fileName: file.name,
    read,
    compute: (edits, work) => (client.isAlive ? asked({ ask: 'compute', edits, today: today() }, work) : read(edits, work)),
    write: async (edits, work) => {
      if (!client.isAlive) {
        const again = await read(edits, work);
        if (!again.ok) return again;
      }
      const answer = await client.ask({ ask: 'write', edits, today: today() }, work);
      if (answer?.kind !== 'written') return fail(cancelled);
      if (!answer.result.ok) return answer.result;
      written = answer.result.value;
      return ok(answer.result.value);
    },
    download: () => {
      const name = reportFileName(file.name);
      if (written) handOver(written.bytes, name);
      return Promise.resolve(name);
    },
    close: () => {
      client.end();
      close();
    },
  };
}
