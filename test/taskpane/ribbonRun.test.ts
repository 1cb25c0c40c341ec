import type { FollowUp } from '../../src/followUp';
import { defaultSettings } from '../../src/settings/settings';
import { runFromRibbon } from '../../src/taskpane/services/ribbonRun';
import type { PaneServices, Written } from '../../src/taskpane/services/services';
import type { Problem } from '../../src/values/problem';
import { fail, ok } from '../../src/values/result';
import type { RuleId } from '../../src/values/rules/catalogue';

const now = () => new Date(2026, 10, 22, 14, 5);

const problem = (rule: RuleId): Problem => ({ severity: 'error', rule, message: { sv: 'Skyddat. Ta bort skyddet.', en: 'Protected. Unprotect.' }, cells: [] });

const written = (changed: boolean, more: Partial<Written> = {}, language: 'sv' | 'en' = 'sv'): Written => ({
  followUp: { settings: { ...defaultSettings, language, written: { fingerprint: 'f', date: changed ? '2026-11-22' : '2026-11-20' } } } as FollowUp,
  changed, sheetName: 'Rapport', differences: [], ...more,
});

function services(more: Partial<PaneServices> = {}) {
  const notes: string[] = [];
  let shown = 0;
  const all: Pick<PaneServices, 'write' | 'note' | 'showReport'> = {
    write: () => Promise.resolve(ok(written(true))),
    note: (text) => {
      notes.push(text);
      return Promise.resolve(ok(undefined));
    },
    showReport: () => {
      shown += 1;
      return Promise.resolve(ok(undefined));
    },
    ...more,
  };
  return { all, notes, shown: () => shown };
}

/** The report is as it should be, and shown. */
const fine = { failed: null, isTold: true };

const cell = (row: number) => ({ cell: { sheet: 'Rapport', row, column: 1 }, planned: 1, found: 2 });

it.each<[string, Written, string]>([
  ['an update', written(true), 'Uppdaterad 2026-11-22 kl. 14.05'],
  ['an update in English', written(true, {}, 'en'), 'Updated 2026-11-22 at 14:05'],
  ['nothing to change', written(false), 'Inget har ändrats sedan 2026-11-20 (kontrollerad 2026-11-22 kl. 14.05)'],
  ['nothing to change, in English', written(false, {}, 'en'), 'Nothing has changed since 2026-11-20 (checked 2026-11-22 at 14:05)'],
  ['a figure that came out otherwise', written(true, { differences: [cell(4)] }),
    "Uppdaterad 2026-11-22 kl. 14.05. Kontrollera 'Rapport'!B5: där står något annat än det beräknade."],
  ['several of them', written(true, { differences: [1, 2, 3, 4, 5].map(cell) }, 'en'),
    "Updated 2026-11-22 at 14:05. Check 'Rapport'!B2, 'Rapport'!B3, 'Rapport'!B4 and 2 more: what stands there is not what was computed."],
])('says in the report what came of it, and shows it: %s', async (_, outcome, text) => {
  const { all, notes, shown } = services({ write: () => Promise.resolve(ok(outcome)) });
  expect(await runFromRibbon(all, 'sv', now)).toEqual(fine);
  expect(notes).toEqual([text]);
  expect(shown()).toBe(1);
});

it('says in the report why it could not be updated, and what to do', async () => {
  const { all, notes, shown } = services({ write: () => Promise.resolve(fail(problem('sheetProtected'))) });
  expect(await runFromRibbon(all, 'sv', now)).toEqual({ failed: problem('excelError').message, isTold: true });
  expect(notes).toEqual(['Kunde inte uppdateras 2026-11-22 kl. 14.05. Skyddat. Ta bort skyddet.']);
  expect(shown()).toBe(1);
  expect(await runFromRibbon(all, 'en', now)).toEqual({ failed: problem('excelError').message, isTold: true });
  expect(notes.at(-1)).toBe('Could not be updated 2026-11-22 at 14:05. Protected. Unprotect.');
});

describe('what could not be said in the report is left to be told', () => {
  const broken = () => Promise.resolve(fail(problem('sheetProtected')));
  it.each<[string, Partial<PaneServices>]>([
    ['the line cannot be written', { write: broken, note: () => Promise.resolve(fail(problem('noPlaceForNote'))) }],
    ['the report cannot be shown', { write: broken, showReport: () => Promise.resolve(fail(problem('excelLostFocus'))) }],
    ['a report that was written cannot be shown', { showReport: () => Promise.resolve(fail(problem('sheetHidden'))) }],
  ])('%s', async (_, more) => {
    expect(await runFromRibbon(services(more).all, 'sv', now)).toEqual({ failed: problem('excelError').message, isTold: false });
  });

  it('asks nothing more of an Excel that does not answer', async () => {
    const { all, notes, shown } = services({ write: () => Promise.resolve(fail(problem('excelNotResponding'))) });
    expect(await runFromRibbon(all, 'sv', now)).toEqual({ failed: problem('excelError').message, isTold: false });
    expect([notes, shown()]).toEqual([[], 0]);
  });

  it('turns a bug into a sentence', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const told = await runFromRibbon(services({ write: () => Promise.reject(new Error('bug')) }).all, 'sv', now);
    expect(told.failed?.sv).toContain('försök därifrån');
    expect(told.isTold).toBe(false);
    log.mockRestore();
  });
});

it('counts a report whose line alone could not be written as updated', async () => {
  const { all, shown } = services({ note: () => Promise.resolve(fail(problem('sheetProtected'))) });
  expect(await runFromRibbon(all, 'sv', now)).toEqual(fine);
  expect(shown()).toBe(1);
});

it.each(['sv', 'en'] as const)('says in the report that choices of an earlier pane are not in it: %s', async (language) => {
  const { all, notes } = services({ write: () => Promise.resolve(ok(written(true, {}, language))) });
  expect(await runFromRibbon({ ...all, leavesOut: () => true }, 'sv', now)).toEqual(fine);
  expect(notes[0]).toMatch(language === 'sv' ? /kl\. 14\.05\. Osparade val från panelen är inte med/ : /at 14:05\. Unsaved choices from the pane are not included/);
});
