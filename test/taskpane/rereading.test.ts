import fc from 'fast-check';
import type { PaneServices } from '../../src/taskpane/services/services';
import { PaneStore } from '../../src/taskpane/store/paneStore';
import type { Problem } from '../../src/values/problem';
import { fail, ok, type Result } from '../../src/values/result';
import { barePlan, bareServices } from '../support/paneServices';

/** No change of the workbook is lost, whenever it comes: the pane ends with what the workbook then holds. */

const refused: Problem = { severity: 'error', rule: 'excelCellEditMode', message: { sv: 'Cellen redigeras.', en: 'A cell is being edited.' }, cells: [] };
const what = { sv: 'Ändrat.', en: 'Changed.' };

/** No reading is slow while the clock of the page stands still. */
beforeEach(() => { jest.useFakeTimers({ doNotFake: ['performance'] }); });
afterEach(() => { jest.useRealTimers(); });

/** A workbook of one figure. Every reading takes the figure when it begins and gives it when it ends. */
class Workbook {
  figure = 0;
  changed: (isSure: boolean) => void = () => undefined;
  refusesReading = false;
  refusesWatching = false;
  readonly steps: (() => void)[] = [];
  reads = 0;

  private later<T>(value: Result<T, Problem>): Promise<Result<T, Problem>> {
    return new Promise((resolve) => { this.steps.push(() => resolve(value)); });
  }

  readonly services: PaneServices = bareServices({
    read: (edits) => {
      this.reads += 1;
      return this.later(this.refusesReading ? fail(refused) : ok({ ...barePlan(edits), fingerprint: String(this.figure) }));
    },
    write: (edits) => this.later(ok({ followUp: { ...barePlan(edits), fingerprint: String(this.figure) }, changed: true, sheetName: 'Rapport', differences: [] })),
    compute: (edits) => this.later(ok({ ...barePlan(edits), fingerprint: this.computed() })),
    watch: (changed) => {
      if (this.refusesWatching) return Promise.resolve(null);
      this.changed = changed;
      return Promise.resolve(() => undefined);
    },
  });

  /** Computing goes on with what was read last. */
  computed: () => string = () => '';

  type(isSure = true): void {
    this.figure += 1;
    this.changed(isSure);
  }

  /** Ends the work that runs, and what follows on it at once. */
  async step(): Promise<void> {
    this.steps.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  }

  /** Lets everything end, and the pauses pass. */
  async settle(): Promise<void> {
    for (let round = 0; round < 40; round += 1) {
      while (this.steps.length > 0) await this.step();
      await jest.advanceTimersByTimeAsync(5_000);
    }
  }
}

function pane(): { workbook: Workbook; store: PaneStore; opening: Promise<void> } {
  const workbook = new Workbook();
  const store = new PaneStore(workbook.services);
  workbook.computed = () => store.getState().followUp?.fingerprint ?? '';
  return { workbook, store, opening: store.open() };
}

async function opened() {
  const made = pane();
  await jest.advanceTimersByTimeAsync(0);
  await made.workbook.step();
  await made.opening;
  return made;
}

const known = (store: PaneStore) => ({ figure: store.getState().followUp?.fingerprint, changedOutside: store.getState().changedOutside });

it('a change while the workbook is read for the first time', async () => {
  const { workbook, store } = pane();
  await jest.advanceTimersByTimeAsync(0);
  workbook.type();
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

it('a change while the workbook is read again after an update', async () => {
  const { workbook, store } = await opened();
  void store.update();
  await workbook.step();
  expect(store.getState().working?.kind).toBe('read');
  workbook.type();
  await workbook.step();
  expect(known(store)).toEqual({ figure: '0', changedOutside: true });
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

it('a change while the report is written', async () => {
  const { workbook, store } = await opened();
  void store.update();
  workbook.type();
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

it('a change whose reading gives way to computing', async () => {
  const { workbook, store } = await opened();
  workbook.type();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(store.getState().working?.kind).toBe('read');
  void store.edit({ committee: 'A' }, what);
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

it('a change that cannot be read just then is read when it can, after longer and longer pauses', async () => {
  const { workbook, store } = await opened();
  workbook.refusesReading = true;
  workbook.type();
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '0', changedOutside: true });
  expect(workbook.reads).toBeLessThan(10);
  expect(store.getState().notice).toBeNull();
  workbook.refusesReading = false;
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

it('a change that came while Excel would not be watched', async () => {
  const workbook = new Workbook();
  workbook.refusesWatching = true;
  const store = new PaneStore(workbook.services);
  void store.open();
  await jest.advanceTimersByTimeAsync(0);
  await workbook.step();
  workbook.type();
  workbook.refusesWatching = false;
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

it('a change that may be an echo of our own writing is read without a word, and what is said of the writing stays', async () => {
  const { workbook, store } = await opened();
  void store.update();
  await workbook.step();
  await workbook.step();
  workbook.type(false);
  expect(known(store)).toEqual({ figure: '0', changedOutside: false });
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
  expect(store.getState().notice?.kind).toBe('written');
});

it('a change after an update that the first reading gave way to', async () => {
  const { workbook, store } = pane();
  await jest.advanceTimersByTimeAsync(0);
  void store.update();
  await workbook.settle();
  workbook.type();
  await workbook.settle();
  expect(known(store)).toEqual({ figure: '1', changedOutside: false });
});

describe('in a workbook that is slow to read', () => {
  async function slow() {
    const now = jest.spyOn(performance, 'now');
    now.mockReturnValueOnce(0).mockReturnValue(3_000);
    const made = await opened();
    now.mockRestore();
    return made;
  }

  it('a change is told, and read when the user asks', async () => {
    const { workbook, store } = await slow();
    void store.update();
    workbook.type();
    await workbook.settle();
    expect(known(store)).toEqual({ figure: '0', changedOutside: true });
    void store.read();
    await workbook.settle();
    expect(known(store)).toEqual({ figure: '1', changedOutside: false });
  });

  it('what may be an echo of our own is no alarm, and read all the same', async () => {
    const { workbook, store } = await slow();
    workbook.type(false);
    expect(known(store)).toEqual({ figure: '0', changedOutside: false });
    await workbook.settle();
    expect(known(store)).toEqual({ figure: '1', changedOutside: false });
  });
});

it('without a change nothing is read', async () => {
  const { workbook } = await opened();
  await workbook.settle();
  expect(workbook.reads).toBe(1);
});

it('whatever comes in whatever order', async () => {
  const act = fc.constantFrom('type', 'echo', 'step', 'pause', 'update', 'edit', 'read', 'refuse', 'cancel');
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
    const { workbook, store } = pane();
    for (const one of acts) {
      if (one === 'type' || one === 'echo') workbook.type(one === 'type');
      else if (one === 'step') await workbook.step();
      else if (one === 'pause') await jest.advanceTimersByTimeAsync(1_000);
      else if (one === 'update') void store.update();
      else if (one === 'edit' && store.getState().followUp) void store.edit({ committee: String(acts.length) }, what);
      else if (one === 'read') void store.read();
      else if (one === 'refuse') workbook.refusesReading = !workbook.refusesReading;
      else if (one === 'cancel') store.cancel();
      await jest.advanceTimersByTimeAsync(0);
    }
    workbook.refusesReading = false;
    await workbook.settle();
    if (store.getState().followUp === null) {
      void store.read();
      await workbook.settle();
    }
    expect(known(store)).toEqual({ figure: String(workbook.figure), changedOutside: false });
  }), { numRuns: Number(process.env.CHECK_RUNS ?? 150) });
});
