import { Worker } from 'node:worker_threads';

/** Work that several threads share: each takes the next piece when it is done with its last. */

/** A thread that answers each message by one. */
export interface Thread<W, D> {
  readonly work: (piece: W, done: (answer: D) => void, died: (reason: string) => void) => void;
  readonly end: () => void;
}

/** This program once more, as a thread. */
export function threadOf<W, D>(program: string): Thread<W, D> {
  const worker = new Worker(program);
  return {
    work(piece, done, died) {
      const answered = (answer: D) => {
        worker.off('error', broke);
        worker.off('exit', ended);
        done(answer);
      };
      const broke = (error: unknown) => {
        worker.off('message', answered);
        worker.off('exit', ended);
        died(error instanceof Error ? error.message : String(error));
      };
      const ended = () => {
        worker.off('message', answered);
        worker.off('error', broke);
        died('the thread ended');
      };
      worker.once('message', answered);
      worker.once('error', broke);
      worker.once('exit', ended);
      worker.postMessage(piece);
    },
    end: () => void worker.terminate(),
  };
}

export interface Sharing<W, D> {
  readonly pieces: readonly W[];
  readonly threads: number;
  readonly start: () => Thread<W, D>;
  readonly done: (piece: W, answer: D) => void;
  /** A thread died of a piece: another one goes on with the rest. */
  readonly died: (piece: W, reason: string) => void;
}

/** Resolves when every piece is done, or has cost a thread its life. */
export async function share<W, D>({ pieces, threads, start, done, died }: Sharing<W, D>): Promise<void> {
  const left = pieces[Symbol.iterator]();
  const one = async (): Promise<void> => {
    let thread: Thread<W, D> | null = null;
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const piece = next.value;
      const own: Thread<W, D> = thread ?? start();
      thread = await new Promise<Thread<W, D> | null>((resolve) => {
        own.work(piece, (answer) => {
          done(piece, answer);
          resolve(own);
        }, (reason) => {
          died(piece, reason);
          resolve(null);
        });
      });
    }
    thread?.end();
  };
  await Promise.all(Array.from({ length: Math.min(threads, pieces.length) }, one));
}
