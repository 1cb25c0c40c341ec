import type { FollowUp } from '../../followUp';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import type { AppendPlan } from '../../workbook/host';
import type { RawWorkbook } from '../../workbook/rawSheet';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import type { FollowUpAnswer, FollowUpRequest } from './followUpMessages';
import { headOf, messagesOf } from './followUpMessages';
import type { AcceptedForecasts, FrozenComparison, SettingsEdits, SheetStretch, Work } from './services';
import { unhindered, withEdits } from './services';
import { today } from './today';
import { WorkerClient, WorkerMissing } from './workerClient';

/** Lets the pane draw and answer before more is done. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Computes what the pane shows. In a worker, which keeps the workbook, so that a changed setting is all that is sent
 * to compute again; on the page's own thread only where the page may have no worker.
 */
export class FollowUpRunner {
  private readonly client: WorkerClient<FollowUpRequest, FollowUpAnswer>;
  private holdsAll = false;
  private isHere = false;
  private here: RawWorkbook | null = null;

  constructor(makeWorker: () => Worker) {
    this.client = new WorkerClient(makeWorker);
  }

  /** Whether there is a workbook to compute on again. */
  get isReady(): boolean {
    return this.here !== null || (this.holdsAll && this.client.isAlive);
  }

  /** Takes a workbook that was just read, and computes. Null: broken off. */
  async take(workbook: RawWorkbook, edits: SettingsEdits, work: Work): Promise<FollowUp | null> {
    if (!this.isHere) {
      try {
        return await this.hand(workbook, work) ? await this.again(edits, work) : null;
      } catch (error) {
        if (!(error instanceof WorkerMissing)) throw error;
        this.isHere = true;
      }
    }
    this.here = workbook;
    return this.again(edits, work);
  }

  /** Computes on the workbook that was taken last. Null: broken off. */
  async again(edits: SettingsEdits, work: Work): Promise<FollowUp | null> {
    if (this.here) return this.computeHere(this.here, edits, work);
    const answer = await this.client.ask({ ask: 'compute', edits, today: today() }, work);
    return answer?.kind === 'followUp' ? answer.followUp : null;
  }

  /** What is to be appended to the forecast history of the workbook that was taken last. Null: broken off. */
  async history(accepted: AcceptedForecasts, work: Work): Promise<Result<AppendPlan, Problem> | null> {
    if (this.here) {
      const { planHistory } = await import('./historyPlan');
      return work.signal.aborted ? null : planHistory(this.here, accepted, today());
    }
    const answer = await this.client.ask({ ask: 'history', accepted, today: today() }, work);
    return answer?.kind === 'history' ? answer.plan : null;
  }

  /** The frozen copy to write, of the workbook that was taken last. Null: broken off. */
  async freeze(edits: SettingsEdits, again: boolean, work: Work): Promise<Result<WorkbookPlan, Problem> | null> {
    if (this.here) {
      const { planFrozen } = await import('./frozenWork');
      return work.signal.aborted ? null : planFrozen(this.here, edits, again, today());
    }
    const answer = await this.client.ask({ ask: 'freeze', edits, again, today: today() }, work);
    return answer?.kind === 'frozen' ? answer.plan : null;
  }

  /** The workbook that was taken last beside its last frozen report. Null: broken off. */
  async compare(edits: SettingsEdits, work: Work): Promise<Result<FrozenComparison, Problem> | null> {
    if (this.here) {
      const { comparedWithFrozen } = await import('./frozenWork');
      return work.signal.aborted ? null : comparedWithFrozen(this.here, edits, today());
    }
    const answer = await this.client.ask({ ask: 'compare', edits, today: today() }, work);
    return answer?.kind === 'comparison' ? answer.result : null;
  }

  /** Some rows of a sheet of the workbook that was taken last. Null: there is none. */
  async cells(sheet: string, from: number, to: number): Promise<SheetStretch | null> {
    if (this.here) return (await import('./sheetStretch')).stretchOf(this.here, sheet, from, to);
    if (!this.isReady) return null;
    const answer = await this.client.ask({ ask: 'cells', sheet, from, to }, unhindered());
    return answer?.kind === 'cells' ? answer.stretch : null;
  }

  /** Hands the workbook over in pieces; false when that was broken off. */
  private async hand(workbook: RawWorkbook, work: Work): Promise<boolean> {
    this.holdsAll = false;
    if (!await this.client.ask({ ask: 'begin', head: headOf(workbook) }, work)) return false;
    for (const pieces of messagesOf(workbook.sheets)) {
      if (!await this.client.ask({ ask: 'take', pieces }, work)) return false;
    }
    this.holdsAll = true;
    return true;
  }

  private async computeHere(workbook: RawWorkbook, edits: SettingsEdits, work: Work): Promise<FollowUp | null> {
    const { followUp } = await import('../../followUp');
    await breathe();
    return work.signal.aborted ? null : followUp(workbook, { today: today(), settings: withEdits(edits) });
  }
}
