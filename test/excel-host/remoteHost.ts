import type { HostEvent } from './strictExcel';
import { Transport } from './transport';
import type { AnsweringExcel } from './transport';
import type { RemoteQuestion } from './workerHost';

/** The page's end of a strict Excel that works in a worker: batches go there and answers come back as texts. */
export class RemoteExcel implements AnsweringExcel {
  onEvent: (event: HostEvent) => void = () => undefined;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (answer: string) => void>();
  private lastId = 0;

  constructor(script: string) {
    this.worker = new Worker(script);
    this.worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: string; event?: HostEvent }>) => {
      if (data.event) this.onEvent(data.event);
      else this.waiting.get(data.id)?.(data.answer);
    });
  }

  process(batch: string): Promise<string> {
    return this.ask({ batch });
  }

  /** What was sent since it was last asked for. */
  async record(): Promise<unknown> {
    return JSON.parse(await this.ask({})) as unknown;
  }

  private ask(question: Omit<RemoteQuestion, 'id'>): Promise<string> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ ...question, id });
    });
  }
}

function start(page: { external: unknown; strictExcel?: RemoteExcel }): void {
  const excel = new RemoteExcel('/strict-excel-worker.js');
  new Transport(excel).install(page);
  page.strictExcel = excel;
}

start(window);
