import fc from 'fast-check';
import type { Wire } from '../../../src/taskpane/runtime/wire';
import { browserLock, storedLock, type Clock, type WriteLock } from '../../../src/taskpane/runtime/writeLock';
import { answerRibbon, pressUpdate } from '../../../src/taskpane/services/ribbonCommand';
import type { PaneServices, SettingsEdits } from '../../../src/taskpane/services/services';
import { PaneStore } from '../../../src/taskpane/store/paneStore';
import { storedDrafts } from '../../../src/taskpane/store/drafts';
import type { Problem } from '../../../src/values/problem';
import { fail, ok } from '../../../src/values/result';
import { bareServices, bareWritten } from '../../support/paneServices';
import { memoryLocks, memoryStorage, memoryWire } from './shared';

/**
 * The pane and the ribbon's command in runtimes of their own, both asked to write in one workbook: whatever happens
 * before what, the report is one or the other, whole, and nothing that was chosen is lost.
 * CHECK_RUNS says how many ways are tried.
 */

const runs = Number(process.env.CHECK_RUNS ?? 300);
const what = { sv: 'Ändrat.', en: 'Changed.' };
const refused: Problem = { severity: 'error', rule: 'excelBusy', message: { sv: 'Upptaget.', en: 'Busy.' }, cells: [] };
const parts = 4;

/** A workbook whose report is written in several requests, as Excel's is, between which others come in. */
function workbook(tick: () => Promise<void>, fails: () => boolean) {
  const book = { committee: null as string | null, report: Array.from({ length: parts }, () => 'tom'), isFinished: true, writers: 0, mixed: false, written: [] as string[] };
  const write = async (edits: SettingsEdits): Promise<ReturnType<PaneServices['write']> extends Promise<infer T> ? T : never> => {
    await tick();
    // As it is read: what the workbook's settings say, with this runtime's choices over it.
    const text = edits.committee ?? book.committee ?? 'utan namn';
    book.writers += 1;
    book.mixed ||= book.writers > 1;
    try {
      book.isFinished = false;
      for (let part = 0; part < parts; part += 1) {
        await tick();
        if (fails()) return fail(refused);
        book.report[part] = text;
      }
      book.committee = text;
      book.written.push(text);
      book.isFinished = true;
      return ok(bareWritten({ ...edits, committee: text }));
    } finally {
      book.writers -= 1;
    }
  };
  return { book, write };
}

type Press = 'ribbon' | 'update' | 'edit' | 'reopen';

interface Way {
  readonly presses: readonly Press[];
  /** Whether the n-th request is refused. */
  readonly failing: readonly boolean[];
  readonly hears: boolean;
  readonly hasLocks: boolean;
}

const ways: fc.Arbitrary<Way> = fc.record({
  presses: fc.array(fc.constantFrom<Press>('ribbon', 'update', 'edit', 'reopen'), { minLength: 2, maxLength: 8 }),
  failing: fc.array(fc.nat(9).map((each) => each === 0), { minLength: 10, maxLength: 40 }),
  hears: fc.boolean(), hasLocks: fc.boolean(),
});

/** Lets everything happen in the order that the scheduler says, and gives what is left when all is done. */
async function happen(s: fc.Scheduler, { presses, failing, hears, hasLocks }: Way, locked = true) {
  const tick = () => s.schedule(Promise.resolve());
  const time: Clock = { now: () => 0, later: (_milliseconds, then) => {
    const waiting = { on: true };
    void s.schedule(Promise.resolve()).then(() => { if (waiting.on) then(); });
    return () => { waiting.on = false; };
  } };
  let requests = 0;
  const { book, write } = workbook(tick, () => failing[requests++ % failing.length] ?? false);
  const storage = memoryStorage();
  const locks = memoryLocks();
  const wires = memoryWire((deliver) => { void s.schedule(Promise.resolve()).then(deliver); });
  const drafts = storedDrafts(storage, 'utkast');
  const none: WriteLock = { hold: (work) => work() };
  const runtime = () => {
    const lock = !locked ? none : hasLocks ? browserLock(locks, 'bok') : storedLock(storage, 'bok', time);
    const services: PaneServices = bareServices({ write: async (edits, { signal }) => await lock.hold(() => write(edits), signal) ?? fail(refused) });
    return { services, wire: hears ? wires() : null };
  };
  const language = 'sv';
  const now = () => new Date(0);
  const pane = () => {
    const { services, wire } = runtime();
    const store = new PaneStore(services, drafts);
    return { store, close: answerRibbon(store, { services, wire, language, now }) };
  };
  const ribbon = (wire: Wire | null, services: PaneServices) => pressUpdate({
    language, now, wire, services, store: null, hasDraft: () => drafts.load() !== null, showPane: () => Promise.resolve(false), tell: () => Promise.resolve(),
  }, time);

  let open = pane();
  let chosen: string | null = null;
  const all: Promise<unknown>[] = [];
  for (const [index, press] of presses.entries()) {
    await tick();
    if (press === 'edit') {
      chosen = `val ${index}`;
      all.push(open.store.edit({ committee: chosen }, what));
    } else if (press === 'update') all.push(open.store.update());
    else if (press === 'ribbon') {
      const { services, wire } = runtime();
      all.push(ribbon(wire, services));
    } else {
      open.close();
      open = pane();
    }
  }
  await Promise.all(all);
  return { book, chosen, drafts };
}

it('writes one report or the other, whole, and loses no choice', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), ways, async (s, way) => {
    const { book, chosen, drafts } = await s.waitFor(happen(s, way));
    // A pane that the ribbon has stopped waiting for ends what it was asked to do.
    await s.waitIdle();
    expect(book.mixed).toBe(false);
    if (book.isFinished) expect(new Set(book.report).size).toBe(1);
    // What was chosen last has been written, perhaps before an older choice that someone also asked to have written; else it
    // is kept, and the next pane would offer it, were this one closed now.
    if (chosen !== null && !book.written.includes(chosen)) expect(drafts.load()?.edits.committee).toBe(chosen);
  }), { numRuns: runs, endOnFailure: true });
});

it('would mix reports without the lock', async () => {
  const found = await fc.check(fc.asyncProperty(fc.scheduler(), ways, async (s, way) => {
    const { book } = await s.waitFor(happen(s, { ...way, hears: false }, false));
    await s.waitIdle();
    return !book.mixed && (!book.isFinished || new Set(book.report).size === 1);
  }), { numRuns: 300, endOnFailure: true });
  expect(found.failed).toBe(true);
});
