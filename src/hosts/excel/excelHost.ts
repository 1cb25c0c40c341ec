import type { CellAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { ok } from '../../values/result';
import type { AppendPlan, CellChange, Host, Task, WriteReceipt } from '../../workbook/host';
import type { RawWorkbook } from '../../workbook/rawSheet';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import { appendRows } from './append';
import { writeNote } from './note';
import { readWorkbook } from './reading';
import type { TrialRow } from './selfTest/selfTest';
import type { Requirements, RunExcel, SessionOptions } from './session';
import { inExcel } from './session';
import { setCells } from './setCells';
import { selectCell, showMarked } from './showing';
import type { WorkbookChange } from './watch';
import { OwnWrites, watchChanges } from './watch';
import { writeWorkbook } from './writing';

export interface ExcelHostOptions {
  /** Left out: `Excel.run` of the page's office.js. */
  readonly run?: RunExcel;
  /** Left out: what the page's office.js says. */
  readonly requirements?: Requirements;
  /** Milliseconds that one sync may take before the user is told that Excel does not answer. */
  readonly patience?: number;
}

/** Milliseconds that one trial of the self-test may take. */
const trialPatience = 20_000;

/** The workbook that is open in Excel. */
export class ExcelHost implements Host {
  private readonly session: SessionOptions;
  private readonly own = new OwnWrites();

  constructor(options: ExcelHostOptions = {}) {
    this.session = {
      run: options.run ?? ((batch) => Excel.run(batch)),
      requirements: options.requirements ?? { isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version) },
      patience: options.patience ?? 90_000,
    };
  }

  read(task?: Task): Promise<Result<RawWorkbook, Problem>> {
    return inExcel(this.session, (session) => readWorkbook(session, task));
  }

  write(plan: WorkbookPlan, task?: Task): Promise<Result<WriteReceipt, Problem>> {
    return this.asOwn(() => inExcel(this.session, (session) => writeWorkbook(session, plan, task)));
  }

  note(name: string, text: string): Promise<Result<void, Problem>> {
    return this.asOwn(() => inExcel(this.session, (session) => writeNote(session, name, text)));
  }

  append(plan: AppendPlan, task?: Task): Promise<Result<WriteReceipt, Problem>> {
    return this.asOwn(() => inExcel(this.session, (session) => appendRows(session, plan, task)));
  }

  setCells(changes: readonly CellChange[], task?: Task): Promise<Result<WriteReceipt, Problem>> {
    return this.asOwn(() => inExcel(this.session, (session) => setCells(session, changes, task)));
  }

  /** What changes while this runs is our doing. */
  private async asOwn<T>(work: () => Promise<T>): Promise<T> {
    this.own.begin();
    try {
      return await work();
    } finally {
      this.own.end();
    }
  }

  /** Shows and selects a cell, for a click on a figure or a problem in the pane. */
  select(cell: CellAddress): Promise<Result<void, Problem>> {
    return inExcel(this.session, (session) => selectCell(session, cell));
  }

  /** Shows the sheet that bears the mark. */
  activate(mark: string): Promise<Result<void, Problem>> {
    return inExcel(this.session, (session) => showMarked(session, mark));
  }

  /** Tries what the product asks of Excel, one thing at a time, on a sheet of its own that it removes again. */
  async selfTest(told: (row: TrialRow) => void): Promise<readonly TrialRow[]> {
    const { runSelfTest } = await import('./selfTest/selfTest');
    return this.asOwn(() => runSelfTest({ ...this.session, patience: Math.min(this.session.patience, trialPatience) }, told));
  }

  /**
   * Calls back when the user or a co-author changes a cell anywhere; our own writes don't where Excel tells them apart.
   * The answer stops it.
   */
  async watch(callback: (change: WorkbookChange) => void): Promise<Result<() => Promise<void>, Problem>> {
    const registered = await inExcel(this.session, async (session) =>
      ok(await watchChanges(session, this.own, callback)));
    if (!registered.ok) return registered;
    const { value: handler } = registered;
    return ok(async () => {
      handler.remove();
      await handler.context.sync();
    });
  }
}
