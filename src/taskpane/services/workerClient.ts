import type { Work } from './services';
import { superseded } from './services';

/** What every worker of ours answers with, whatever else it says. */
export type WorkerNews =
  | { readonly id: number; readonly kind: 'progress'; readonly fraction: number }
  | { readonly id: number; readonly kind: 'bug'; readonly message: string };

type WithoutId<Each> = Each extends { readonly id: number } ? Omit<Each, 'id'> : never;
export type Question<Request> = WithoutId<Request>;
type Final<Answer> = Exclude<Answer, WorkerNews>;

/** The page may have no worker, or its script did not come: the work has to be done elsewhere. */
export class WorkerMissing extends Error {}

/**
 * Asks a worker one thing at a time. The user's Cancel ends the worker, so that it stops at once whatever it is doing;
 * computing that has only given way to newer computing is left to end by itself, and the worker keeps what it has read.
 */
export class WorkerClient<Request extends { readonly id: number; readonly ask: string }, Answer extends { readonly id: number; readonly kind: string }> {
  private worker: Worker | null = null;
  private lastId = 0;
  private hasAnswered = false;
  private idle: Promise<void> = Promise.resolve();
  private free: () => void = () => undefined;

  constructor(private readonly makeWorker: () => Worker) {}

  /** Whether the worker still holds what it has read. */
  get isAlive(): boolean {
    return this.worker !== null;
  }

  /** Null: the work was broken off. Rejects with `WorkerMissing` where there can be no worker. */
  async ask(question: Question<Request>, work: Work): Promise<Final<Answer> | null> {
    await this.idle;
    if (work.signal.aborted) return null;
    const worker = this.started();
    const id = ++this.lastId;
    this.idle = new Promise((resolve) => { this.free = resolve; });
    return new Promise((resolve, reject) => {
      const stop = () => {
        worker.removeEventListener('message', listen);
        worker.removeEventListener('error', fell);
        work.signal.removeEventListener('abort', breakOff);
        this.free();
      };
      const listen = ({ data }: MessageEvent<Answer | WorkerNews>) => {
        if (data.id !== id) return;
        this.hasAnswered = true;
        if (isProgress(data)) {
          work.progress(data.fraction);
          return;
        }
        stop();
        if (isBug(data)) reject(new Error(data.message));
        else resolve(data as Final<Answer>);
      };
      const fell = (event: ErrorEvent) => {
        const isMissing = !this.hasAnswered;
        stop();
        this.end();
        reject(isMissing ? new WorkerMissing(event.message) : new Error(event.message));
      };
      const breakOff = () => {
        if (question.ask !== 'compute' || work.signal.reason !== superseded) {
          stop();
          this.end();
        }
        resolve(null);
      };
      worker.addEventListener('message', listen);
      worker.addEventListener('error', fell);
      work.signal.addEventListener('abort', breakOff, { once: true });
      worker.postMessage({ ...question, id });
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.hasAnswered = false;
    this.free();
  }

  private started(): Worker {
    try {
      return this.worker ??= this.makeWorker();
    } catch (error) {
      throw new WorkerMissing(String(error));
    }
  }
}

const isProgress = (data: { readonly kind: string }): data is Extract<WorkerNews, { kind: 'progress' }> => data.kind === 'progress';
const isBug = (data: { readonly kind: string }): data is Extract<WorkerNews, { kind: 'bug' }> => data.kind === 'bug';
