import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail } from '../../values/result';
import { notResponding, problemOf, tooOld } from './excelProblems';

/** `Excel.run`, or a stand-in for it. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What this Excel can do beyond what the manifest asks for: `Office.context.requirements`, or a stand-in for it. */
export interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/** One piece of work in Excel: what it needs of the request context, with `sync` under a watchdog. */
export interface Session {
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  readonly requirements: Requirements;
  sync(): Promise<void>;
}

export interface SessionOptions {
  readonly run: RunExcel;
  readonly requirements: Requirements;
  /** Milliseconds that one sync may take before the user is told. */
  readonly patience: number;
}

/** What the manifest asks for. */
const NEEDED = '1.9';

class NotResponding extends Error {}

/** What Excel answered has just been taken in; what is made of it comes as a task of its own, so that the page can draw between. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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
    const state = { givenUp: false };
    const refuseLater = () => {
      if (state.givenUp) throw new NotResponding();
    };
    const giveUp = () => {
      state.givenUp = true;
      resolve(fail(notResponding()));
    };
    const batch = (context: Excel.RequestContext) => work({
      workbook: context.workbook,
      application: context.application,
      requirements: options.requirements,
      sync: async () => {
        refuseLater();
        const timer = setTimeout(giveUp, options.patience);
        try {
          await context.sync();
        } finally {
          clearTimeout(timer);
        }
        await breathe();
        refuseLater();
      },
    });
    options.run(batch).then(resolve, (error: unknown) => {
      const isTooOld = error instanceof TypeError && !options.requirements.isSetSupported('ExcelApi', NEEDED);
      const problem = isTooOld ? tooOld() : problemOf(error);
      if (problem) resolve(fail(problem));
      else if (!(error instanceof NotResponding)) reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}
