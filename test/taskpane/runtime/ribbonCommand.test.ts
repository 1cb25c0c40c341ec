import { answerRibbon, pressUpdate, type RibbonSurroundings } from '../../../src/taskpane/services/ribbonCommand';
import type { PaneServices, SettingsEdits } from '../../../src/taskpane/services/services';
import { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { Problem, Sentence } from '../../../src/values/problem';
import { fail, ok } from '../../../src/values/result';
import { bareServices, bareWritten } from '../../support/paneServices';
import { memoryWire } from './shared';

const what = { sv: 'Ändrat.', en: 'Changed.' };
const problem: Problem = { severity: 'error', rule: 'sheetProtected', message: { sv: 'Skyddat.', en: 'Protected.' }, cells: [] };
const now = () => new Date(2026, 10, 22, 14, 5);

/** A workbook that takes what is written, and says by whom. */
function workbook(more: Partial<PaneServices> = {}) {
  const reports: { by: string; edits: SettingsEdits }[] = [];
  const lines: string[] = [];
  const told: Sentence[] = [];
  const services = (by: string): PaneServices => bareServices({
    write: (edits) => {
      reports.push({ by, edits });
      return Promise.resolve(ok(bareWritten(edits)));
    },
    note: (text) => {
      lines.push(text);
      return Promise.resolve(ok(undefined));
    },
    showReport: () => Promise.resolve(ok(undefined)),
    ...more,
  });
  const ribbon = (around: Partial<RibbonSurroundings> = {}): RibbonSurroundings => ({
    language: 'sv', now, wire: null, store: null, services: services('ribbon'), hasDraft: () => false, showPane: () => Promise.resolve(false),
    tell: (sentence) => {
      told.push(sentence);
      return Promise.resolve();
    },
    ...around,
  });
  return { reports, lines, told, services, ribbon };
}

const refusing = { write: () => Promise.resolve(fail(problem)) };

describe('where pane and ribbon share a runtime', () => {
  it('the pane writes, with what is chosen there', async () => {
    const { reports, lines, services, ribbon } = workbook();
    const store = new PaneStore(services('pane'));
    await store.edit({ committee: 'A' }, what);
    await pressUpdate(ribbon({ store, services: services('pane') }));
    expect(reports).toEqual([{ by: 'pane', edits: { committee: 'A' } }]);
    expect(store.getState()).toMatchObject({ unsaved: false, notice: { kind: 'written' } });
    expect(lines).toEqual(['Uppdaterad 2026-11-22 kl. 14.05']);
  });

  it('a failure opens the pane, which says the sentence', async () => {
    const { told, services, ribbon } = workbook(refusing);
    const store = new PaneStore(services('pane'));
    let shown = 0;
    await pressUpdate(ribbon({ store, showPane: () => Promise.resolve((shown += 1) > 0) }));
    expect([shown, told]).toEqual([1, []]);
    expect(store.getState().notice).toEqual({ kind: 'problem', problem, again: 'write' });
    // The pane that is drawn now reads the workbook, and goes on saying it.
    await store.open();
    expect(store.getState().followUp).not.toBeNull();
    expect(store.getState().notice).toEqual({ kind: 'problem', problem, again: 'write' });
  });

  it('a failure that stands in the report opens no window where the pane cannot be opened; one that stands nowhere does', async () => {
    const { told, lines, services, ribbon } = workbook(refusing);
    await pressUpdate(ribbon({ store: new PaneStore(services('pane')) }));
    expect([lines.length, told]).toEqual([1, []]);
    const other = workbook({ ...refusing, note: () => Promise.resolve(fail(problem)) });
    await pressUpdate(other.ribbon({ store: new PaneStore(other.services('pane')) }));
    expect(other.told).toEqual([problem.message]);
  });

  it('says so when the pane is writing already, and writes nothing twice', async () => {
    const { reports, services, ribbon } = workbook();
    let finish = (): void => undefined;
    const waits = { ...services('pane'), write: (edits: SettingsEdits) => new Promise<ReturnType<typeof ok<ReturnType<typeof bareWritten>>>>((resolve) => { finish = () => resolve(ok(bareWritten(edits))); }) };
    const store = new PaneStore(waits);
    const first = store.update();
    let opened = false;
    await pressUpdate(ribbon({ store, services: waits, showPane: () => Promise.resolve(opened = true) }));
    finish();
    await first;
    expect([opened, reports]).toEqual([true, []]);
    expect(store.getState().notice).toMatchObject({ kind: 'written' });
  });

  it('turns a bug in the pane into a sentence', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { lines, services, ribbon } = workbook({ write: () => Promise.reject(new Error('bug')) });
    await pressUpdate(ribbon({ store: new PaneStore(services('pane')) }));
    expect(lines[0]).toMatch(/^Kunde inte uppdateras .* försök därifrån/);
    log.mockRestore();
  });
});

describe('where they run apart', () => {
  it('a pane that is open does it, with what is chosen there, and says what came of it', async () => {
    const { reports, lines, told, services, ribbon } = workbook();
    const wire = memoryWire();
    const store = new PaneStore(services('pane'));
    answerRibbon(store, { services: services('pane'), language: 'sv', now, wire: wire() });
    await store.edit({ committee: 'A' }, what);
    await pressUpdate(ribbon({ wire: wire() }));
    expect(reports).toEqual([{ by: 'pane', edits: { committee: 'A' } }]);
    expect([lines, told]).toEqual([['Uppdaterad 2026-11-22 kl. 14.05'], []]);
  });

  it('a failure is said by the pane that is open, and in no window', async () => {
    const { told, services, ribbon } = workbook({ ...refusing, note: () => Promise.resolve(fail(problem)) });
    const wire = memoryWire();
    const store = new PaneStore(services('pane'));
    answerRibbon(store, { services: services('pane'), language: 'sv', now, wire: wire() });
    await pressUpdate(ribbon({ wire: wire() }));
    expect(told).toEqual([]);
    expect(store.getState().notice).toMatchObject({ kind: 'problem' });
  });

  it('without a pane the ribbon writes what the workbook says, and tells of choices that are left out', async () => {
    const { reports, lines, ribbon } = workbook();
    await pressUpdate(ribbon({ wire: memoryWire()(), hasDraft: () => true }));
    expect(reports).toEqual([{ by: 'ribbon', edits: {} }]);
    expect(lines[0]).toMatch(/Osparade val från panelen är inte med/);
  });

  it('a pane that falls silent is not waited for', async () => {
    const { reports, ribbon } = workbook();
    const wire = memoryWire();
    const silent = wire();
    silent.listen((message) => { if (message.say === 'update') silent.post({ say: 'working', ask: message.ask }); });
    let waited = 0;
    await pressUpdate(ribbon({ wire: wire() }), { now: () => 0, later: (milliseconds, then) => {
      const timer = setTimeout(() => {
        waited = milliseconds;
        then();
      }, 5);
      return () => clearTimeout(timer);
    } });
    expect(waited).toBeGreaterThan(90_000);
    expect(reports).toEqual([{ by: 'ribbon', edits: {} }]);
  });
});
