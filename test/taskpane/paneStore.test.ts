import { PaneStore, settingsOf } from '../../src/taskpane/store/paneStore';
import type { PaneServices, SettingsEdits, Work } from '../../src/taskpane/services/services';
import type { Problem } from '../../src/values/problem';
import { fail, ok } from '../../src/values/result';
import { barePlan as followUp, bareServices as services } from '../support/paneServices';

const problem: Problem = { severity: 'error', rule: 'sheetProtected', message: { sv: 'Skyddat.', en: 'Protected.' }, cells: [] };
const what = { sv: 'Ändrat.', en: 'Changed.' };

async function opened(more: Partial<PaneServices> = {}): Promise<PaneStore> {
  const store = new PaneStore(services(more));
  await store.open();
  return store;
}

it('reads the workbook when it is opened', async () => {
  const { followUp: found, working, notice } = (await opened()).getState();
  expect(found).not.toBeNull();
  expect({ working, notice }).toEqual({ working: null, notice: null });
});

it('computes with every edit, and takes edits back one by one', async () => {
  const store = await opened();
  await store.edit({ committee: 'A' }, what);
  await store.edit({ unit: 'mnkr' }, what);
  expect(settingsOf(store.getState())).toMatchObject({ committee: 'A', unit: 'mnkr' });
  expect(store.getState()).toMatchObject({ unsaved: true, canUndo: true, notice: { kind: 'edited' } });
  await store.undo();
  expect(settingsOf(store.getState())).toMatchObject({ committee: 'A', unit: null });
  await store.undo();
  expect(store.getState()).toMatchObject({ edits: {}, unsaved: false, canUndo: false, notice: { kind: 'undone' } });
  await store.undo();
  expect(store.getState().edits).toEqual({});
});

it('knows what the workbook holds after writing', async () => {
  const store = await opened();
  await store.edit({ committee: 'A' }, what);
  await store.update();
  expect(store.getState()).toMatchObject({ unsaved: false, notice: { kind: 'written', sheet: 'Rapport', changed: true } });
});

it('hands over the file where there is one', async () => {
  const store = await opened({ download: () => Promise.resolve('A med rapport.xlsx') });
  await store.update();
  expect(store.getState().notice).toEqual({ kind: 'downloaded', file: 'A med rapport.xlsx' });
});

it('reads what it has written, quietly: the words of what was done stay', async () => {
  let reads = 0;
  const read: PaneServices['read'] = (edits) => {
    reads += 1;
    return Promise.resolve(ok({ ...followUp(edits), fingerprint: `read ${reads}` }));
  };
  const store = await opened({ read });
  await store.update();
  expect(store.getState()).toMatchObject({ followUp: { fingerprint: 'read 2' }, notice: { kind: 'written' }, working: null, changedOutside: false });
  const failing = await opened({ read, write: () => Promise.resolve(fail(problem)) });
  await failing.update();
  expect(failing.getState()).toMatchObject({ followUp: { fingerprint: 'read 3' }, notice: { kind: 'problem' } });
});

it('says what went wrong, offers to try again, and keeps what it knew', async () => {
  const store = await opened({ write: () => Promise.resolve(fail(problem)) });
  await store.update();
  expect(store.getState()).toMatchObject({ notice: { kind: 'problem', problem, again: 'write' }, working: null });
  expect(store.getState().followUp).not.toBeNull();
});

it('turns a bug into a sentence and never stays working', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const store = await opened({ compute: () => Promise.reject(new Error('bug')) });
  await store.edit({ committee: 'A' }, what);
  expect(store.getState()).toMatchObject({ notice: { kind: 'unexpected', again: 'compute' }, working: null });
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});

it('lets newer computing win over older, in whatever order they end', async () => {
  const ends: (() => void)[] = [];
  const store = await opened({
    compute: (edits) => new Promise((resolve) => ends.push(() => resolve(ok(followUp(edits))))),
  });
  const first = store.edit({ committee: 'old' }, what);
  const second = store.edit({ committee: 'new' }, what);
  ends[1]?.();
  await second;
  ends[0]?.();
  await first;
  expect(store.getState().followUp?.settings.committee).toBe('new');
});

it('cancels the work that runs, and says so', async () => {
  const cancelled: Problem = { ...problem, rule: 'cancelled' };
  const waiting = (_edits: SettingsEdits, { signal }: Work) => new Promise<never>((resolve) => {
    signal.addEventListener('abort', () => resolve(fail(cancelled) as never));
  });
  const store = await opened({ write: waiting });
  const done = store.update();
  expect(store.getState().working?.kind).toBe('write');
  store.cancel();
  await done;
  expect(store.getState()).toMatchObject({ working: null, notice: { kind: 'cancelled' } });
});

describe('what is changed while the report is written', () => {
  async function writing(more: Partial<PaneServices> = {}, before: SettingsEdits | null = null) {
    const ends: ((failed?: boolean) => void)[] = [];
    const store = await opened({
      write: (edits) => new Promise((resolve) => {
        ends.push((failed = false) => resolve(failed ? fail(problem) : ok({ followUp: followUp(edits), changed: true, sheetName: 'Rapport', differences: [] })));
      }),
      ...more,
    });
    if (before) await store.edit(before, what);
    const done = store.update();
    const end = async (failed = false) => {
      ends.splice(0).forEach((one) => one(failed));
      await done;
    };
    return { store, end };
  }

  it('shows at once, and counts when it is written: nothing is lost', async () => {
    const { store, end } = await writing();
    await store.edit({ committee: 'A' }, what);
    expect(settingsOf(store.getState())?.committee).toBe('A');
    expect(store.getState()).toMatchObject({ working: { kind: 'write' }, followUp: { settings: { committee: null } } });
    await end();
    expect(store.getState()).toMatchObject({
      edits: { committee: 'A' }, followUp: { settings: { committee: 'A' } }, unsaved: true, canUndo: true, working: null, notice: { kind: 'written' },
    });
    await store.undo();
    expect(store.getState()).toMatchObject({ edits: {}, unsaved: false, followUp: { settings: { committee: null } } });
  });

  it('counts too when the writing fails, and what went wrong stays said', async () => {
    const { store, end } = await writing();
    await store.edit({ committee: 'A' }, what);
    await end(true);
    expect(store.getState()).toMatchObject({ followUp: { settings: { committee: 'A' } }, notice: { kind: 'problem', problem, again: 'write' } });
  });

  it('is not computed a second time where the workbook is read anew', async () => {
    const counts = { compute: 0, read: 0 };
    const { store, end } = await writing({
      read: (edits) => { counts.read += 1; return Promise.resolve(ok(followUp(edits))); },
      compute: (edits) => { counts.compute += 1; return Promise.resolve(ok(followUp(edits))); },
    });
    await store.edit({ committee: 'A' }, what);
    await end();
    expect(counts).toEqual({ compute: 0, read: 2 });
  });

  it('may be an undoing', async () => {
    const { store, end } = await writing({}, { committee: 'A' });
    await store.undo();
    await end();
    expect(store.getState()).toMatchObject({ edits: {}, unsaved: true, canUndo: false, followUp: { settings: { committee: null } } });
  });
});

it('notices changes made outside the pane until the workbook is read again', async () => {
  let changed: (isSure: boolean) => void = () => undefined;
  const store = await opened({
    watch: (callback) => {
      changed = callback;
      return Promise.resolve(() => undefined);
    },
  });
  changed(true);
  expect(store.getState().changedOutside).toBe(true);
  await store.read();
  expect(store.getState().changedOutside).toBe(false);
});
