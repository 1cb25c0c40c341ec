import type { FollowUp } from '../../src/followUp';
import { excelServices } from '../../src/taskpane/services/excelServices';
import { isOutdated, PaneStore } from '../../src/taskpane/store/paneStore';
import type { PaneState } from '../../src/taskpane/store/paneStore';
import type { PaneServices } from '../../src/taskpane/services/services';
import { runFromRibbon } from '../../src/taskpane/services/ribbonRun';
import { localAddress } from '../../src/values/cell';
import { marks } from '../../src/workbook/marks';
import type { StrictExcel } from '../excel-host/strictExcel';
import { officeForTests } from '../hosts/excel/office';
import { exampleBytes, followUpOf, workbookOf } from '../support/examples';

/** What the pane knows and does, on the Excel host before the genuine office.js and a strict Excel. There is no worker here. */

const { open } = officeForTests();
const bytes = exampleBytes('helsingborg-2017-08');
const raw = workbookOf(bytes);
const source = followUpOf(bytes).areas.find(({ figures }) => figures.name === 'Vuxen')?.figures.amounts.forecast?.terms[0];
if (!source) throw new Error('The example has no forecast for Vuxen.');
const { cell } = source;
const address = localAddress(cell.row, cell.column);

/** All panes here share one office.js: each stops listening after its test. */
const watching: (() => void)[] = [];
afterEach(async () => {
  for (const stop of watching.splice(0)) stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

async function opened() {
  const { excel, host } = open(raw);
  const built = excelServices(host);
  const services: PaneServices = {
    ...built,
    watch: async (changed) => {
      const stop = await built.watch?.(changed) ?? (() => undefined);
      watching.push(stop);
      return stop;
    },
  };
  const store = new PaneStore(services);
  await store.open();
  return { excel, host, services, store };
}

/** Waits until the pane's state is as wanted, and gives it. */
function until(store: PaneStore, holds: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => look());
    const look = () => {
      if (!holds(store.getState())) return;
      stop();
      resolve(store.getState());
    };
    look();
  });
}

const forecastIn = (followUp: FollowUp | null): number | undefined =>
  followUp?.areas.find(({ figures }) => figures.name === 'Vuxen')?.figures.amounts.forecast?.value;

const sheetsOf = ({ model }: StrictExcel): string => JSON.stringify([model.names, model.sheets.map(({ name, rows }) =>
  [name, rows.map((row) => row.map((each) => [each?.constant, each?.formula?.text]))])]);

const statusLine = (excel: StrictExcel): unknown => excel.shown('Rapport')?.[2]?.[0];

describe('a workbook that is changed beside the pane', () => {
  it.each([['the user', false], ['a co-author', true]])('is read again by itself, without words, when %s has paused', async (_, isCoAuthor) => {
    const { excel, store } = await opened();
    await store.update();
    const before = forecastIn(store.getState().followUp);
    const notices: unknown[] = [];
    store.subscribe(() => notices.push(store.getState().notice?.kind));
    excel.type(cell.sheet, address, source.read - 50_000, isCoAuthor);
    const seen = await until(store, ({ changedOutside }) => changedOutside);
    expect(forecastIn(seen.followUp)).toBe(before);
    const after = await until(store, ({ changedOutside, working }) => !changedOutside && !working);
    expect(forecastIn(after.followUp)).not.toBe(before);
    expect(after.followUp && isOutdated(after.followUp)).toBe(true);
    expect(notices).not.toContain('problem');
    expect(excel.mistakes).toEqual([]);
  });

  it('is read once for many changes in a row', async () => {
    const { excel, store } = await opened();
    excel.syncs.splice(0);
    await store.read();
    const once = excel.syncs.splice(0).length;
    for (let change = 1; change <= 5; change += 1) excel.type(cell.sheet, address, -change);
    await until(store, ({ changedOutside }) => changedOutside);
    await until(store, ({ changedOutside, working }) => !changedOutside && !working);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(excel.syncs).toHaveLength(once);
  });

  it('that cannot be read just then keeps what the pane knew, and says only that it has changed', async () => {
    const { excel, store } = await opened();
    const before = store.getState().followUp;
    excel.type(cell.sheet, address, -1);
    excel.condition.cellEditMode = true;
    await until(store, ({ working }) => working?.kind === 'read');
    const after = await until(store, ({ working }) => !working);
    expect(after).toMatchObject({ notice: null, changedOutside: true });
    expect(after.followUp).toBe(before);
    excel.condition.cellEditMode = false;
    await store.read();
    expect(store.getState().changedOutside).toBe(false);
  });

  it('is left to the pane where the pane has changed it', async () => {
    const { store } = await opened();
    await store.update();
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(store.getState()).toMatchObject({ changedOutside: false, notice: { kind: 'written' } });
  });
});

describe('cancelling an update', () => {
  /** Presses Cancel as soon as the update has come so far. */
  async function cancelledAt(fraction: number) {
    const { excel, store } = await opened();
    const before = sheetsOf(excel);
    const stop = store.subscribe(() => {
      const { working } = store.getState();
      if (working?.kind === 'write' && working.fraction >= fraction) store.cancel();
    });
    await store.update();
    stop();
    return { excel, store, before };
  }

  it.each([
    ['before anything is read', 0], ['while it is read', 0.2], ['when all is computed', 0.4], ['when Excel has said what stands where', 0.52],
  ])('%s: the workbook is untouched, and the next update is whole', async (_, fraction) => {
    const { excel, store, before } = await cancelledAt(fraction);
    expect(store.getState()).toMatchObject({ working: null, notice: { kind: 'cancelled' } });
    expect(sheetsOf(excel)).toBe(before);
    await store.update();
    expect(store.getState()).toMatchObject({ notice: { kind: 'written', changed: true, differences: [] } });
  });

  it('after the first change: the report is finished', async () => {
    const { excel, store } = await cancelledAt(0.6);
    expect(store.getState()).toMatchObject({ working: null, notice: { kind: 'written', changed: true, differences: [] } });
    expect(excel.model.names.find(({ name }) => name === marks.report)?.comment).not.toContain('ofärdigt');
    expect(excel.shown('Rapport')?.flat()).toContain('Vuxen');
  });
});

describe('the report’s status line', () => {
  const at = () => new Date(2031, 4, 6, 7, 8);

  it('says what the ribbon’s run came to, which is no edit, no comment, and makes no report older', async () => {
    const { excel, services, store } = await opened();
    expect(await runFromRibbon(services, 'sv', at)).toEqual({ failed: null, isTold: true });
    expect(statusLine(excel)).toBe('Uppdaterad 2031-05-06 kl. 07.08');
    const first = sheetsOf(excel).replace('Uppdaterad 2031-05-06 kl. 07.08', '');
    await store.read();
    const { followUp } = store.getState();
    expect(followUp && isOutdated(followUp)).toBe(false);
    expect(followUp?.settings.comments.some(({ text }) => text.includes('2031'))).toBe(false);

    expect(await runFromRibbon(services, 'sv', at)).toEqual({ failed: null, isTold: true });
    expect(statusLine(excel)).toBe(`Inget har ändrats sedan ${followUp?.settings.written?.date ?? ''} (kontrollerad 2031-05-06 kl. 07.08)`);
    expect(sheetsOf(excel).replace(/Inget har ändrats sedan .*? kl\. 07\.08\)/, '')).toBe(first);
    expect(excel.model.active?.name).toBe('Rapport');
    expect(excel.mistakes).toEqual([]);
  });

  it('says what hindered the ribbon’s run, until an update succeeds', async () => {
    const { excel, services, store } = await opened();
    await store.update();
    const planned = statusLine(excel);
    const settings = excel.model.sheet('Uppföljning inställningar');
    if (!settings) throw new Error('There are no settings.');
    settings.isProtected = true;
    excel.model.active = excel.model.sheets[0] ?? null;
    expect(await runFromRibbon(services, 'sv', at)).toMatchObject({ isTold: true });
    expect(statusLine(excel)).toMatch(/^Kunde inte uppdateras 2031-05-06 kl\. 07\.08\. Bladet ”Uppföljning inställningar” är skyddat\. Ta bort skyddet /);
    expect(excel.model.active?.name).toBe('Rapport');
    settings.isProtected = false;
    await store.update();
    expect(store.getState().notice).toMatchObject({ kind: 'written', changed: false });
    expect(statusLine(excel)).toBe(planned);
  });

  it('leaves to be told what cannot stand there: the report itself is protected', async () => {
    const { excel, services, store } = await opened();
    await store.update();
    const before = sheetsOf(excel);
    const report = excel.model.sheet('Rapport');
    if (report) report.isProtected = true;
    expect((await runFromRibbon(services, 'sv', at)).failed?.sv).toContain('Ta bort skyddet');
    expect(sheetsOf(excel)).toBe(before);
  });
});
