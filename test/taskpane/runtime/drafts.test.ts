import fc from 'fast-check';
import { laidOver, storedDrafts } from '../../../src/taskpane/store/drafts';
import type { PendingForecast } from '../../../src/taskpane/store/forecastPending';
import { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { SettingsEdits, Work } from '../../../src/taskpane/services/services';
import type { Problem } from '../../../src/values/problem';
import { fail } from '../../../src/values/result';
import { bareServices } from '../../support/paneServices';
import { memoryStorage } from './shared';

const what = { sv: 'Ändrat.', en: 'Changed.' };
const problem: Problem = { severity: 'error', rule: 'sheetProtected', message: { sv: 'Skyddat.', en: 'Protected.' }, cells: [] };
const forecast = (area: string, note = ''): PendingForecast => ({ area, method: 'own', typed: null, note, intoCell: false });

/** One browser, in which panes on one workbook come and go. */
function browser() {
  const storage = memoryStorage();
  const drafts = storedDrafts(storage, 'utkast');
  return { storage, drafts, pane: (more = {}) => new PaneStore(bareServices(more), drafts) };
}

it('keeps what is chosen as it is chosen, and offers it to the next pane', async () => {
  const { pane } = browser();
  const first = pane();
  void first.edit({ committee: 'Vård och omsorg' }, what);
  first.choose([forecast('Vuxen', 'färre platser')], what);
  const second = pane();
  expect(second.getState()).toMatchObject({ edits: {}, pending: [], unsaved: false, offered: { edits: { committee: 'Vård och omsorg' } } });
  await second.takeOffered(what);
  expect(second.getState()).toMatchObject({
    edits: { committee: 'Vård och omsorg' }, pending: [forecast('Vuxen', 'färre platser')], unsaved: true, offered: null, notice: { kind: 'edited' },
  });
});

it('is forgotten when the workbook holds it, and not before', async () => {
  const { drafts, pane } = browser();
  let refuses = true;
  const plain = bareServices();
  const store = pane({ write: (edits: SettingsEdits, work: Work) => (refuses ? Promise.resolve(fail(problem)) : plain.write(edits, work)) });
  await store.edit({ committee: 'A' }, what);
  await store.update();
  expect(drafts.load()).toMatchObject({ edits: { committee: 'A' } });
  refuses = false;
  await store.update();
  expect(drafts.load()).toBeNull();
  store.choose([forecast('Vuxen')], what);
  await store.update();
  expect(drafts.load()?.pending).toEqual([forecast('Vuxen')]);
});

it('of an earlier pane stays, with what is chosen beside it, until it is taken or let go', async () => {
  const { drafts, pane } = browser();
  await pane().edit({ committee: 'A', unit: 'tkr' }, what);
  const second = pane();
  await second.edit({ unit: 'mnkr' }, what);
  expect(drafts.load()?.edits).toEqual({ committee: 'A', unit: 'mnkr' });
  await second.update();
  expect(drafts.load()?.edits).toEqual({ committee: 'A', unit: 'tkr' });
  const third = pane();
  third.dropOffered();
  expect(third.getState().offered).toBeNull();
  expect(drafts.load()).toBeNull();
});

it('that was taken is offered again when the taking is undone', async () => {
  const { drafts, pane } = browser();
  await pane().edit({ committee: 'A' }, what);
  const second = pane();
  await second.takeOffered(what);
  await second.undo();
  expect(second.getState()).toMatchObject({ edits: {}, offered: { edits: { committee: 'A' } }, notice: { kind: 'undone' } });
  expect(drafts.load()?.edits).toEqual({ committee: 'A' });
});

it('is not touched by a pane in which nothing is chosen, nor by its update', async () => {
  const { storage, pane } = browser();
  await pane().edit({ committee: 'A' }, what);
  const before = storage.getItem('utkast');
  const second = pane();
  await second.open();
  await second.update();
  expect(storage.getItem('utkast')).toBe(before);
});

it('of a pane in another window is neither overwritten nor removed', async () => {
  const { drafts, pane } = browser();
  const one = pane();
  const other = pane();
  await one.edit({ committee: 'A' }, what);
  await other.edit({ unit: 'mnkr' }, what);
  expect(drafts.load()?.edits).toEqual({ committee: 'A', unit: 'mnkr' });
  await one.update();
  expect(drafts.load()?.edits).toMatchObject({ unit: 'mnkr' });
});

it.each([
  '', '{', 'null', '[]', '{"version":2}', '{"version":1,"at":"i går","by":"a","edits":{},"pending":[]}', '{"version":1,"at":"2026-11-28","by":"a","edits":[],"pending":[]}',
  '{"version":1,"at":"2026-11-28","by":"a","edits":{},"pending":[{"area":"Vuxen"}]}', '{"version":1,"at":"2026-11-28","by":"a","edits":{}}', '{"version":1,"at":"2026-11-28","edits":{},"pending":[]}',
])('what is stored and is no draft is none: %s', (text) => {
  const storage = memoryStorage();
  storage.setItem('utkast', text);
  expect(storedDrafts(storage, 'utkast').load()).toBeNull();
});

it('hinders no work where nothing can be stored', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = () => { throw new DOMException('Full', 'QuotaExceededError'); };
  const store = new PaneStore(bareServices(), storedDrafts({ getItem: full, setItem: full, removeItem: full }, 'utkast'));
  await store.edit({ committee: 'A' }, what);
  await store.update();
  expect(store.getState()).toMatchObject({ offered: null, unsaved: false, notice: { kind: 'written' } });
  log.mockRestore();
});

it('lays later choices over earlier ones, area by area and decision by decision', () => {
  const decision = (area: string, taken: boolean) => ({ area, period: { year: 2026, month: 8 }, choice: taken ? null : undefined as never });
  const laid = laidOver(
    { edits: { committee: 'A', unit: 'kr', decisions: [decision('Vuxen', true), decision('Barn', true)] }, pending: [forecast('Vuxen', 'förr'), forecast('Barn')] },
    { edits: { unit: 'tkr', decisions: [decision('Barn', false)] }, pending: [forecast('Vuxen', 'nu')] },
  );
  expect(laid.edits).toEqual({ committee: 'A', unit: 'tkr', decisions: [decision('Vuxen', true), decision('Barn', false)] });
  expect(laid.pending).toEqual([forecast('Barn'), forecast('Vuxen', 'nu')]);
});

type Step = { readonly do: 'edit'; readonly edits: SettingsEdits } | { readonly do: 'choose'; readonly area: string }
  | { readonly do: 'update' } | { readonly do: 'fails' } | { readonly do: 'take' } | { readonly do: 'undo' } | { readonly do: 'reopen' };

it('loses nothing that was chosen and neither saved nor undone, however panes come and go', async () => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('edit' as const), edits: fc.oneof(fc.record({ committee: fc.constantFrom('A', 'B') }), fc.record({ unit: fc.constantFrom('kr' as const, 'tkr' as const) })) }),
    fc.record({ do: fc.constant('choose' as const), area: fc.constantFrom('Vuxen', 'Barn') }),
    ...(['update', 'fails', 'take', 'undo', 'reopen'] as const).map((each) => fc.constant({ do: each })),
  );
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
    const { drafts, pane } = browser();
    let refuses = false;
    const plain = bareServices();
    const made = () => pane({ write: (edits: SettingsEdits, work: Work) => (refuses ? Promise.resolve(fail(problem)) : plain.write(edits, work)) });
    let store = made();
    for (const each of steps) {
      if (each.do === 'edit') await store.edit(each.edits, what);
      else if (each.do === 'choose') store.choose([forecast(each.area)], what);
      else if (each.do === 'take') await store.takeOffered(what);
      else if (each.do === 'undo') await store.undo();
      else if (each.do === 'reopen') store = made();
      else {
        refuses = each.do === 'fails';
        await store.update();
      }
      // What would be offered now is just what this pane would lose by being closed.
      const { edits, pending, offered, unsaved } = store.getState();
      const wanted = laidOver(offered ?? { edits: {}, pending: [] }, { edits: unsaved ? edits : {}, pending });
      const kept = drafts.load() ?? { edits: {}, pending: [] };
      expect({ edits: kept.edits, pending: kept.pending }).toEqual(wanted);
    }
  }), { numRuns: 200 });
});
