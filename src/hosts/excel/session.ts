import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail } from '../../values/result';
import { notResponding, problemOf } from './excelProblems';

/** `Excel.run`, or a stand-in for it. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** One piece of work in Excel. `sync` is the context's, under a watchdog. */
export interface Session {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

export interface SessionOptions {
  readonly run: RunExcel;
  /** Milliseconds that one sync may take before the user is told. */
  readonly patience: number;
}

class NotResponding extends Error {}

/**
 * Runs `work` in Excel. An answer that never comes ends the work with a problem: nothing more is sent,
 * and nothing is tried again, because what was sent may yet be carried out.
 * The watch is kept outside `Excel.run`, whose own cleaning up waits for the same Excel.
 */
export function inExcel<T>(
  options: SessionOptions,
  work: (session: Session) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    const giveUp = () => {
      givenUp = true;
      resolve(fail(notResponding()));
    };
    const batch = (context: Excel.RequestContext) => work({
      context,
      sync: async () => {
        if (givenUp) throw new NotResponding();
        const timer = setTimeout(giveUp, options.patience);
        try {
          await context.sync();
        } finally {
          clearTimeout(timer);
        }
        if (givenUp) throw new NotResponding();
      },
    });
    options.run(batch).then(resolve, (error: unknown) => {
      const problem = problemOf(error);
      if (problem) resolve(fail(problem));
      else if (!(error instanceof NotResponding)) reject(error);
    });
  });
}
