import type { CellAddress } from '../../values/cell';
import type { FollowUp } from '../../followUp';
import type { Period } from '../../values/period';
import type { Problem, Sentence } from '../../values/problem';
import { ok, type Result } from '../../values/result';
import { inBoth } from '../messages';
import type { Example, ExportKind, PaneServices, SettingsEdits, Work, Written } from '../services/services';
import { acceptedFrom, reworded, withPending, type PendingForecast } from './forecastPending';
import { addDecisions, superseded } from '../services/services';
import { today } from '../services/today';
import { DraftKeeper, laidOver, type Draft, type Drafts } from './drafts';
import { isWriting, start, type Notice, type PaneState, type WorkKind } from './paneState';
import { Rereading } from './rereading';
import { hasGivenWay, lessWritten } from './typedWritten';

export { isOutdated, isWriting, settingsOf } from './paneState';
export type { Notice, PaneState, WorkKind } from './paneState';

const withRemarks = (said: Sentence, remarks: readonly Problem[]): Sentence =>
  remarks.reduce(({ sv, en }, { message }) => ({ sv: `${sv} ${message.sv}`, en: `${en} ${message.en}` }), said);

/**
 * What the pane knows and can do, apart from how it looks. One piece of work runs at a time;
 * computing gives way to newer computing, writing to nothing but the user's Cancel.
 */
export class PaneStore {
  private state: PaneState;
  private saved: SettingsEdits = start.edits;
  /** The edits that the follow-up was computed with. */
  private counted: SettingsEdits = start.edits;
  /** `offered`: what the step took of an earlier pane's choices. */
  private past: { readonly edits: SettingsEdits; readonly pending: readonly PendingForecast[]; readonly offered?: Draft }[] = [];
  private running: { readonly kind: WorkKind; readonly controller: AbortController } | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly rereading: Rereading;
  private readonly keeper: DraftKeeper;

  /** `drafts`: where what is not saved outlives the pane; null: nowhere. */
  constructor(private readonly services: PaneServices, drafts: Drafts | null = null) {
    this.keeper = new DraftKeeper(drafts, start.pending);
    this.state = { ...start, offered: this.keeper.left };
    this.rereading = new Rereading(services, {
      changed: () => this.set({ changedOutside: true }),
      isBusy: () => this.running !== null,
      readAgain: () => void this.readAnew(true, !this.state.changedOutside),
    });
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to watch the workbook and reads it. What the ribbon's run came to, before the pane was shown, stays. */
  async open(): Promise<void> {
    const watching = this.rereading.watch();
    await (this.state.notice === null ? this.read() : this.readAnew(true, true));
    await watching;
  }

  async read(): Promise<void> {
    await this.readAnew(false);
  }

  /** `quietly`: nobody asked for it, so what goes wrong needs no words, and an offer of undo stays. Whether it was read. */
  private async readAnew(quietly: boolean, keepsNotice = false): Promise<boolean> {
    const begun = performance.now();
    const { edits } = this.state;
    const mark = this.rereading.mark();
    const result = await this.run('read', (work) => this.services.read(edits, work), (followUp) => {
      this.rereading.ended(performance.now() - begun);
      const now = lessWritten(this.state.edits, followUp);
      if (this.saved === this.state.edits) this.saved = now;
      this.counted = edits === this.state.edits ? now : edits;
      const notice = this.state.notice?.kind === 'edited' || keepsNotice ? this.state.notice : null;
      this.set({ followUp, edits: now, unsaved: now !== this.saved, changedOutside: this.rereading.took(mark), notice });
    }, quietly);
    return result?.ok === true;
  }

  /**
   * What the pane itself has written is known at once: its sheets, and that the report is as new as its sources. A
   * workbook that is slow to read is read when the user asks for it.
   */
  private async seeWritten(): Promise<void> {
    if (this.rereading.isQuick && !this.running) await this.readAnew(true, true);
  }

  /** What the user changed while the workbook was written takes effect now; what is said of the writing stays. */
  private async catchUp(): Promise<void> {
    if (!this.running && this.state.edits !== this.counted) await this.compute(this.state.edits, this.state.notice);
  }

  /** Changes settings and computes again. `what` is offered for undo. */
  edit(change: SettingsEdits, what: Sentence | null): Promise<void> {
    this.remember();
    return this.compute({ ...this.state.edits, ...change }, what && { kind: 'edited', what });
  }

  /** What the follow-up would be with a change, which is not made. Null: that could not be told, or other work goes on. */
  async tryOut(change: SettingsEdits): Promise<FollowUp | null> {
    if (this.running) return null;
    const unhindered = new AbortController();
    try {
      const result = await this.services.compute({ ...this.state.edits, ...change }, { progress: () => undefined, signal: unhindered.signal });
      return result.ok ? result.value : null;
    } catch (error) {
      console.error(error);
      return null;
    }
  }

  undo(): Promise<void> {
    const before = this.past.pop();
    if (before === undefined) return Promise.resolve();
    this.set({ pending: before.pending, asksReplace: null, ...(before.offered && { offered: before.offered }) });
    if (before.edits !== this.state.edits) return this.compute(before.edits, { kind: 'undone' });
    this.set({ canUndo: this.past.length > 0, notice: { kind: 'undone' } });
    return Promise.resolve();
  }

  private remember(): void {
    this.past.push({ edits: this.state.edits, pending: this.state.pending });
  }

  /**
   * Chooses forecasts, to be saved later. `what` is offered for undo; null: no more than what is typed for a choice, its
   * note or figure. That is no step of its own, and stays when the steps before it are undone.
   */
  choose(chosen: readonly PendingForecast[], what: Sentence | null): void {
    if (what) this.remember();
    else this.past = this.past.map((step) => ({ ...step, pending: chosen.reduce(reworded, step.pending) }));
    const pending = chosen.reduce((all, one) => withPending(all, one.area, one), this.state.pending);
    this.set({ pending, asksReplace: null, ...(what && { canUndo: true, notice: { kind: 'edited', what } }) });
  }

  /** Drops a choice that is not saved, or with null all of them. */
  dropChoice(area: string | null, what: Sentence): void {
    this.remember();
    const pending = area === null ? [] : withPending(this.state.pending, area, null);
    this.set({ pending, asksReplace: null, canUndo: true, notice: { kind: 'edited', what } });
  }

  /** Lets the workbook's own forecast count again, where another was decided. */
  takeBack(area: string, period: Period, what: Sentence): Promise<void> {
    return this.edit({ decisions: addDecisions(this.state.edits.decisions ?? [], [{ area, period, choice: null }]) }, what);
  }

  /** Answers that earlier forecasts are not to be replaced. */
  keepEarlier(): void {
    this.set({ asksReplace: null });
  }

  /**
   * Saves the chosen forecasts: history, ticked cells, settings and report. Where the history has one of the same area
   * and period already, the user is asked first, unless `replace`. Until all is done the choices stay.
   */
  async accept(replace = false): Promise<void> {
    const { followUp, pending } = this.state;
    if (!followUp?.forecasts || followUp.period === null) return;
    const { choices, cells } = acceptedFrom(pending, followUp.forecasts.areas, followUp.period, today());
    if (choices.length === 0) return;
    const decided = choices.map((choice) => ({ area: choice.area, period: choice.period, choice }));
    const withDecided = (made: SettingsEdits): SettingsEdits => ({ ...made, decisions: addDecisions(made.decisions ?? [], decided) });
    const before = this.state.edits;
    const edits = withDecided(before);
    const outcome: { written?: Written } = {};
    const mark = this.rereading.mark();
    this.set({ asksReplace: null });
    await this.run('accept', (work) => this.services.accept(edits, { choices, cells, replace }, work), (value) => {
      outcome.written = value;
      const { followUp: done, sheetName: sheet, differences, remarks = [] } = value;
      this.keepsSaved(edits, done);
      this.past = [];
      const now = this.state.edits === before ? edits : withDecided(this.state.edits);
      // A choice that was changed while it was saved waits to be saved again.
      const left = this.state.pending.filter((one) => !(pending.includes(one) && choices.some(({ area }) => area === one.area)));
      this.set({
        followUp: done, edits: now, pending: left, unsaved: now !== this.saved, canUndo: false, changedOutside: this.rereading.took(mark),
        notice: { kind: 'accepted', count: choices.length, sheet, file: null, differences, remarks },
      });
    });
    const { notice } = this.state;
    if (outcome.written && this.services.download && notice?.kind === 'accepted') {
      this.set({ notice: { ...notice, file: await this.services.download() } });
    }
    if (outcome.written) await this.seeWritten();
    await this.catchUp();
  }

  /** The choices are in the workbook; a typed comment that gave way to what stands in its cell is not. */
  private keepsSaved(edits: SettingsEdits, followUp: FollowUp): void {
    this.saved = hasGivenWay(edits, followUp) ? { ...edits } : edits;
    this.counted = edits;
  }

  /** Takes what an earlier pane left unsaved, under what was chosen since. */
  takeOffered(what: Sentence): Promise<void> {
    const { offered, edits, pending } = this.state;
    if (!offered) return Promise.resolve();
    this.past.push({ edits, pending, offered });
    const taken = laidOver(offered, { edits, pending });
    this.set({ edits: taken.edits, offered: null, pending: taken.pending, asksReplace: null });
    return this.compute(taken.edits, { kind: 'edited', what });
  }

  /** Lets it go. */
  dropOffered(): void {
    this.set({ offered: null });
  }

  /** Writes the report; where the workbook is a file, hands it over. Null: it was not begun, or a bug ended it. */
  async update(): Promise<Result<Written, Problem> | null> {
    const { edits } = this.state;
    const mark = this.rereading.mark();
    const outcome: { written?: Written } = {};
    const result = await this.run('write', (work) => this.services.write(edits, work), (value) => {
      outcome.written = value;
      const { followUp, sheetName: sheet, changed, differences, remarks = [] } = value;
      this.keepsSaved(edits, followUp);
      this.set({
        followUp, unsaved: this.state.edits !== this.saved, changedOutside: this.rereading.took(mark),
        notice: { kind: 'written', sheet, changed, differences, remarks },
      });
    });
    if (outcome.written && this.services.download) {
      this.set({ notice: { kind: 'downloaded', file: await this.services.download() } });
    }
    if (outcome.written) await this.seeWritten();
    await this.catchUp();
    return result;
  }

  /** Freezes a copy of the report; where the period is frozen already, the user is asked first, unless `again`. */
  async freeze(again = false): Promise<void> {
    const { exports, download } = this.services;
    if (!exports) return;
    const { edits } = this.state;
    const mark = this.rereading.mark();
    const outcome: { sheet?: string } = {};
    this.set({ asksFreeze: null });
    await this.run('freeze', (work) => exports.freeze(edits, again, work), ({ followUp, sheetName, remarks = [] }) => {
      outcome.sheet = sheetName;
      this.counted = edits;
      this.set({ followUp, changedOutside: this.rereading.took(mark), notice: { kind: 'said', what: withRemarks(inBoth(({ exporting }) => exporting.frozenDone(sheetName)), remarks) } });
    });
    const { sheet } = outcome;
    if (sheet !== undefined && download) {
      const file = await download();
      this.set({ notice: { kind: 'said', what: inBoth(({ exporting }) => exporting.frozenFileDone(sheet, file)) } });
    }
    if (sheet !== undefined) await this.seeWritten();
    await this.catchUp();
  }

  /** Answers that the period is not to be frozen once more. */
  keepFrozen(): void {
    this.set({ asksFreeze: null });
  }

  /** Compares with the last frozen report. */
  async compare(): Promise<void> {
    const { exports } = this.services;
    if (exports) await this.run('compare', (work) => exports.compare(this.state.edits, work), (comparison) => this.set({ comparison }));
  }

  /** Lets the report out as a file: what was changed in the workbook meanwhile is read first. */
  async leave(kind: ExportKind, includeDrafts: boolean): Promise<void> {
    const { exports } = this.services;
    if (!exports) return;
    for (let tries = 0; this.state.changedOutside && tries < 3; tries += 1) {
      if (!await this.readAnew(false)) return;
    }
    const { followUp, changedOutside } = this.state;
    if (changedOutside) this.say(inBoth(({ exporting }) => exporting.stillChanging));
    if (!followUp?.report || changedOutside) return;
    await this.run('leave', async () => ok(await exports.leave(followUp, kind, includeDrafts)), (what) => this.set({ notice: { kind: 'said', what } }));
    await this.catchUp();
  }

  /** What can be copied about a problem for who is to find out why; null when there is no more to it than its sentence. */
  detailsOf({ details }: Problem): string | null {
    return details === undefined ? null : [details, this.services.diagnostics?.()].filter((part) => part !== undefined).join('\n');
  }

  /** Tells what was done elsewhere in the pane. */
  say(what: Sentence): void {
    this.set({ notice: { kind: 'said', what } });
  }

  cancel(): void {
    this.running?.controller.abort();
  }

  async select(cell: CellAddress): Promise<void> {
    await this.attempt(this.services.select?.(cell));
  }

  async showReport(): Promise<void> {
    await this.attempt(this.services.showReport?.());
  }

  async openExample(example: Example): Promise<void> {
    await this.attempt(this.services.openExample?.(example));
  }

  private async attempt(asked: Promise<Result<unknown, Problem>> | undefined): Promise<void> {
    try {
      const result = await asked;
      if (result?.ok === false) this.set({ notice: { kind: 'problem', problem: result.error, again: null } });
    } catch (error) {
      this.report(error, null);
    }
  }

  private async compute(edits: SettingsEdits, notice: Notice | null): Promise<void> {
    this.set({ edits, unsaved: edits !== this.saved, canUndo: this.past.length > 0, notice });
    if (isWriting(this.running?.kind)) return;
    await this.run('compute', (work) => this.services.compute(edits, work), (followUp) => {
      this.counted = edits;
      this.set({ followUp });
    });
  }

  /** Null: there was no outcome that counts. */
  private async run<T>(
    kind: WorkKind, job: (work: Work) => Promise<Result<T, Problem>>, done: (value: T) => void, quietly = false,
  ): Promise<Result<T, Problem> | null> {
    if (isWriting(this.running?.kind)) return null;
    this.running?.controller.abort(superseded);
    const running = { kind, controller: new AbortController() };
    this.running = running;
    const isCurrent = () => this.running === running;
    const progress = (fraction: number) => {
      if (isCurrent()) this.set({ working: { kind, fraction } });
    };
    this.set({ working: { kind, fraction: 0 }, ...(kind === 'compute' || quietly ? {} : { notice: null }) });
    try {
      const result = await job({ progress, signal: running.controller.signal });
      if (!isCurrent()) return null;
      this.ended(kind);
      if (result.ok) done(result.value);
      else if (!quietly) this.failed(kind, result.error);
      this.rereading.soon();
      return result;
    } catch (error) {
      if (!isCurrent()) return null;
      this.ended(kind);
      if (quietly) console.error(error);
      else this.report(error, kind);
      this.rereading.soon();
      return null;
    }
  }

  private ended(kind: WorkKind): void {
    this.running = null;
    if (kind === 'read') this.rereading.ended(null);
    this.set({ working: null });
  }

  private failed(kind: WorkKind, problem: Problem): void {
    if (problem.rule === 'forecastExists') {
      this.set({ asksReplace: problem });
      return;
    }
    if (problem.rule === 'frozenExists') {
      this.set({ asksFreeze: problem });
      return;
    }
    this.set({ notice: problem.rule === 'cancelled' ? { kind: 'cancelled' } : { kind: 'problem', problem, again: kind } });
  }

  /** A bug: the user gets a sentence, the developer the stack. */
  private report(error: unknown, again: WorkKind | null): void {
    console.error(error);
    this.set({ notice: { kind: 'unexpected', again } });
  }

  private set(change: Partial<PaneState>): void {
    // What was compared was the figures before.
    this.state = { ...this.state, ...(change.followUp && { comparison: null }), ...change };
    const { edits, pending, offered } = this.state;
    this.keeper.keep(edits === this.saved ? null : edits, pending, offered);
    for (const listener of this.listeners) listener();
  }
}
