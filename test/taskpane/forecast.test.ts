import fc from 'fast-check';
import type { ForecastView } from '../../src/forecasts/views';
import { defaultSettings } from '../../src/settings/settings';
import { acceptInSteps, periodMoved } from '../../src/taskpane/services/acceptForecasts';
import { acceptedFrom, asksForReason, figureOf, lackOf, withPending, type PendingForecast } from '../../src/taskpane/store/forecastPending';
import { figureLines, knownProposals, outcomeToForecast, parseFigure, parseShares, rangeChart, sharesText, shownTotal } from '../../src/taskpane/forecast/forecastView';
import { PaneStore } from '../../src/taskpane/store/paneStore';
import { addDecisions, withEdits, type AcceptedForecasts, type PaneServices, type SettingsEdits, type Written } from '../../src/taskpane/services/services';
import type { Problem } from '../../src/values/problem';
import { fail, ok } from '../../src/values/result';
import type { RuleId } from '../../src/values/rules/catalogue';
import { exampleBytes, followUpOf } from '../support/examples';

const followUp = followUpOf(exampleBytes('linkoping-2018-08'));
const views = followUp.forecasts?.areas ?? [];
const viewOf = (area: string): ForecastView => {
  const view = views.find((each) => each.area === area);
  if (!view) throw new Error(`The example has no area ${area}.`);
  return view;
};
const adults = viewOf('HVB vuxna');
const period = { year: 2018, month: 8 };

const pending = (more: Partial<PendingForecast> = {}): PendingForecast =>
  ({ area: 'HVB vuxna', method: 'runRate', typed: null, note: '', intoCell: false, ...more });

const problem = (rule: RuleId): Problem => ({ severity: 'error', rule, cells: [], message: { sv: `${rule} på svenska.`, en: `${rule} in English.` } });

describe('a choice', () => {
  it('is the method’s proposal in whole tkr: 51 194 × 12/8 = 76 791', () => {
    expect(figureOf(pending(), adults)).toMatchObject({ likely: -76_791 });
  });

  it('shows what is saved: halves go the same way in both', () => {
    const social = viewOf('Bosocial verksamhet');
    // 9 303 × 12/8 = 13 954.5
    expect(figureOf(pending({ area: social.area }), social)?.likely).toBe(-13_955);
  });

  it.each([
    ['a method with a figure', pending(), null],
    ['her own figure before it is typed', pending({ method: 'typed' }), 'figure'],
    ['her own figure without a note', pending({ method: 'typed', typed: { value: -75, unit: 'mnkr' } }), 'note'],
    ['a note of blanks', pending({ method: 'typed', typed: { value: -75, unit: 'mnkr' }, note: '  ' }), 'note'],
    ['her own figure with a note', pending({ method: 'typed', typed: { value: -75, unit: 'mnkr' }, note: 'Beslut' }), null],
    ['a method that lacks something', pending({ method: 'volumePrice' }), 'proposal'],
  ])('lacks what it lacks: %s', (_, one, lack) => {
    expect(lackOf(one, adults)).toBe(lack);
  });

  it('keeps its typed figure when the unit of the report changes', () => {
    expect(figureOf(pending({ method: 'typed', typed: { value: -75.5, unit: 'mnkr' } }), adults)).toEqual({ low: null, likely: -75_500, high: null });
  });

  it('asks for the reason of a large change since the last forecast, and of no other', () => {
    const withLast = (value: number): ForecastView => ({ ...adults, last: { period: { year: 2018, month: 7 }, value, from: [] } });
    expect(asksForReason(pending(), withLast(-70_000), 100)).toBe(true);
    expect(asksForReason(pending(), withLast(-76_700), 100)).toBe(false);
    expect(asksForReason(pending(), adults, 100)).toBe(false);
  });

  it('takes the place of an earlier one about the same area, however it is spelt', () => {
    const both = withPending(withPending([], 'A', pending({ area: 'A' })), 'HVB vuxna', pending());
    expect(withPending(both, 'hvb vuxna', pending({ area: 'hvb vuxna', method: 'own' }))).toHaveLength(2);
    expect(withPending(both, 'A', null)).toEqual([pending()]);
  });
});

describe('what is saved', () => {
  it('leaves out what lacks something', () => {
    expect(acceptedFrom([pending({ method: 'typed' }), pending({ area: 'Finns inte' })], views, period, '2018-09-20')).toEqual({ choices: [], cells: [] });
  });

  it('writes in the workbook’s cell only where it is ticked, in the cell’s own sign and unit', () => {
    const cell = { sheet: 'Vuxen', row: 12, column: 6 };
    const view: ForecastView = { ...adults, cell, cellTerm: { read: 71_310_000, factor: -0.001 } };
    expect(acceptedFrom([pending({ intoCell: true })], [view], period, '2018-09-20')).toMatchObject({
      choices: [{ intoCell: true, likely: -76_791, period, date: '2018-09-20' }], cells: [{ area: 'HVB vuxna', cell, expected: 71_310_000, value: 76_791_000 }],
    });
    expect(acceptedFrom([pending()], [view], period, '2018-09-20')).toMatchObject({ choices: [{ intoCell: false }], cells: [] });
    expect(acceptedFrom([pending({ intoCell: true })], [{ ...view, cell: null, cellTerm: null }], period, '').cells).toEqual([]);
    expect(acceptedFrom([pending({ intoCell: true, method: 'own' })], [view], period, '')).toMatchObject({ choices: [{ intoCell: false }], cells: [] });
  });
});

describe('the chart', () => {
  it('has every method and the forecast that counts within its sides, low before likely before high', () => {
    for (const view of views) {
      const chart = rangeChart(view, view.forecast);
      if (!chart) throw new Error(`${view.area} has no chart.`);
      expect(chart.rows).toHaveLength(knownProposals(view).length);
      for (const { low, likely, high } of chart.rows) {
        const places = [low ?? likely, likely, high ?? likely].map(chart.place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      }
      expect(chart.ticks.length).toBeLessThanOrEqual(4);
      expect(chart.ticks.every((tick) => chart.place(tick) >= 0 && chart.place(tick) <= 100)).toBe(true);
    }
  });

  it('stands for any figures', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 6 }), (all) => {
      const proposals = all.map((likely) => ({ method: 'runRate' as const, low: null, likely, high: null, endsFrom: null, explanation: null, missing: null }));
      const chart = rangeChart({ ...adults, forecasts: { ...adults.forecasts, proposals } }, null);
      expect(chart?.rows.every(({ likely }) => { const at = chart.place(likely); return at > 0 && at < 100; })).toBe(true);
      expect(chart?.ticks.length).toBeLessThanOrEqual(4);
    }));
  });

  it('measures the outcome against the chosen forecast phased to the date', () => {
    const view: ForecastView = { ...adults, deviation: { ...adults.deviation, phased: { share: 8 / 12, phasing: 'even' } } };
    // 51 194 against 76 791 × 8/12 = 51 194
    expect(outcomeToForecast(view, -76_791)).toBe(0);
    expect(outcomeToForecast(view, null)).toBeNull();
  });
});

describe('the figures that a forecast is judged by', () => {
  const may = { sheet: 'Prognoshistorik', row: 4, column: 5 };
  const own = { sheet: 'Driftsammandrag', row: 6, column: 6 };
  const view: ForecastView = {
    ...adults, last: { period: { year: 2018, month: 5 }, value: -70_000, from: [] }, sources: { ...adults.sources, last: [may], forecast: [own], own: [own] },
  };
  const cellsOf = (kind: string, isPending = false) => figureLines(view, -71_310, isPending).find((line) => line.kind === kind)?.cells;

  it('lead to their cells, the change first to the forecast that was made before', () => {
    expect(figureLines(view, -71_310, false).map(({ kind, value }) => [kind, value]).slice(0, 4)).toEqual([['last', -70_000], ['own', -71_310], ['change', -1_310], ['variance', -7_000]]);
    expect(cellsOf('last')).toEqual([may]);
    expect(cellsOf('change')).toEqual([may, own]);
  });

  it('lead to no cell of a forecast that is only chosen', () => {
    expect(cellsOf('chosenNow', true)).toEqual([]);
    expect(cellsOf('change', true)).toEqual([may]);
  });
});

describe('the committee’s figure', () => {
  const [first, second] = [{ ...adults, area: 'A', forecast: -100 }, { ...adults, area: 'B', forecast: -50 }];
  const total = (forecast: number | null): ForecastView => ({ ...adults, area: 'Nämnden', forecast });
  const typed = (area: string, value: number): PendingForecast => pending({ area, method: 'typed', typed: { value, unit: adults.input.unit }, note: 'x' });

  it.each<[string, number | null, readonly ForecastView[], readonly PendingForecast[], number | null]>([
    ['counts as it stands before anything is chosen', -160, [first, second], [], -160],
    ['moves as much as a choice does, at once', -160, [first, second], [typed('A', -130)], -190],
    ['is the sum where it has none of its own', null, [first, second], [typed('B', -70)], -170],
    ['is none while an area has none', null, [first, { ...second, forecast: null }], [], null],
    ['is the sum as soon as the last area has one', null, [first, { ...second, forecast: null }], [typed('B', -70)], -170],
  ])('%s', (_, own, areas, chosen, expected) => {
    expect(shownTotal({ areas, total: total(own) }, chosen)).toBe(expected);
  });
});

describe('what is typed', () => {
  it.each([
    ['−76 800', 'sv', -76_800], ['-76 800 tkr', 'sv', -76_800], ['2,9', 'sv', 2.9], ['-76,800', 'en', -76_800], ['2.9 mnkr', 'en', 2.9], ['ungefär 3', 'sv', null], ['', 'sv', null],
  ] as const)('%s in %s is %s', (text, language, value) => {
    expect(parseFigure(text, language)).toBe(value);
  });

  const even = Array.from({ length: 12 }, () => 1 / 12);

  it('twelve shares sum to 100, typed or pasted from cells', () => {
    expect(parseShares('10; 10; 10; 10; 10; 10; 10; 10; 5; 5; 5; 5')).toMatchObject({ shares: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05] });
    expect(parseShares(['8,5', ...Array.from({ length: 10 }, () => '8,5'), '6,5'].join('\t'))).toHaveProperty('shares');
    expect('shares' in parseShares(sharesText(even, ','))).toBe(true);
  });

  it.each([['50; 50', { count: 2, sum: 100 }], ['a; b', { count: 2, sum: null }], [Array.from({ length: 12 }, () => '8').join(';'), { count: 12, sum: 96 }]])(
    'says what is wrong with %s', (text, wrong) => { expect(parseShares(text)).toEqual(wrong); });
});

describe('decisions of the pane', () => {
  const [choice] = acceptedFrom([pending()], views, period, '2018-09-20').choices;
  if (!choice) throw new Error('Nothing was chosen.');
  const other = { ...choice, area: 'HVB unga' };
  const stored = { ...defaultSettings, forecasts: [choice, other, { ...choice, period: { year: 2018, month: 7 } }] };

  it('leave what the settings sheet keeps of other areas and periods', () => {
    const changed = { ...choice, likely: -1 };
    expect(withEdits({ decisions: [{ area: choice.area, period, choice: changed }] })(stored).forecasts).toEqual([...stored.forecasts.slice(1), changed]);
    expect(withEdits({ decisions: [{ area: choice.area, period, choice: null }] })(stored).forecasts).toEqual(stored.forecasts.slice(1));
    expect(withEdits({ committee: 'N' })(stored)).toEqual({ ...stored, committee: 'N' });
  });

  it('follow one another', () => {
    const first = addDecisions([], [{ area: choice.area, period, choice }]);
    expect(addDecisions(first, [{ area: choice.area, period, choice: null }])).toEqual([{ area: choice.area, period, choice: null }]);
    expect(addDecisions(first, [{ area: other.area, period, choice: other }])).toHaveLength(2);
  });
});

const written: Written = { followUp, changed: true, sheetName: 'Rapport', differences: [] };

describe('the steps of saving', () => {
  const steps = (failing: string | null) => {
    const done: string[] = [];
    const step = <T>(name: string, value: T) => () => {
      if (name === failing) return Promise.resolve(fail(problem('sheetProtected')));
      done.push(name);
      return Promise.resolve(ok(value));
    };
    return { done, run: () => acceptInSteps({ append: step('append', { remarks: [problem('looksRefused')] }), fill: step('fill', null), write: step('write', written) }) };
  };

  it.each([
    [null, ['append', 'fill', 'write'], null],
    ['append', [], /^sheetProtected på svenska\.$/],
    ['fill', ['append'], /tillagda i Prognoshistorik\. Resten är inte gjort.*sheetProtected på svenska\. Spara igen/],
    ['write', ['append', 'fill'], /tillagda i Prognoshistorik och står i arbetsbokens celler\. Rapporten är inte uppdaterad.*sheetProtected/],
  ])('come in order, and one that fails (%s) says what was done', async (failing, order, says) => {
    const { done, run } = steps(failing);
    const result = await run();
    expect(done).toEqual(order);
    expect(result.ok ? null : result.error.message.sv).toEqual(says === null ? null : expect.stringMatching(says));
    // What there was to tell of the history is told with the report.
    if (result.ok) expect(result.value.remarks?.map(({ rule }) => rule)).toEqual(['looksRefused']);
  });

  it('are not begun when the period has become another', () => {
    const accepted: AcceptedForecasts = { ...acceptedFrom([pending()], views, period, '2018-09-20'), replace: false };
    expect(periodMoved(period, accepted)).toBeNull();
    expect(periodMoved({ year: 2018, month: 9 }, accepted)?.rule).toBe('periodMoved');
    expect(periodMoved(null, accepted)?.rule).toBe('periodMoved');
  });
});

describe('the pane', () => {
  const what = { sv: 'Valt.', en: 'Chosen.' };
  async function opened(accept: PaneServices['accept']) {
    const answer = () => Promise.resolve(ok(followUp));
    const store = new PaneStore({ fileName: null, read: answer, compute: answer, write: () => Promise.resolve(ok(written)), accept });
    await store.open();
    store.choose([pending()], what);
    return store;
  }

  it('saves the choices, and knows them afterwards', async () => {
    const asked: { edits: SettingsEdits; accepted: AcceptedForecasts }[] = [];
    const store = await opened((edits, accepted) => {
      asked.push({ edits, accepted });
      return Promise.resolve(ok(written));
    });
    await store.accept();
    expect(asked).toMatchObject([{ accepted: { replace: false, choices: [{ area: 'HVB vuxna', likely: -76_791 }] }, edits: { decisions: [{ area: 'HVB vuxna' }] } }]);
    expect(store.getState()).toMatchObject({ pending: [], unsaved: false, canUndo: false, notice: { kind: 'accepted', count: 1, sheet: 'Rapport' } });
  });

  it('keeps the choices when saving fails, to try again', async () => {
    const store = await opened(() => Promise.resolve(fail(problem('acceptedHalfWay'))));
    await store.accept();
    expect(store.getState()).toMatchObject({ pending: [pending()], notice: { kind: 'problem', again: 'accept' } });
    expect(store.getState().edits.decisions).toBeUndefined();
  });

  it('asks before it replaces, and forgets the question when another choice is made', async () => {
    const replaced: boolean[] = [];
    const store = await opened((_edits, { replace }) => {
      replaced.push(replace);
      return Promise.resolve(replace ? ok(written) : fail(problem('forecastExists')));
    });
    await store.accept();
    expect(store.getState()).toMatchObject({ asksReplace: { rule: 'forecastExists' }, notice: null, pending: [pending()] });
    store.choose([pending({ method: 'own' })], what);
    expect(store.getState().asksReplace).toBeNull();
    await store.accept();
    await store.accept(true);
    expect(replaced).toEqual([false, false, true]);
    expect(store.getState()).toMatchObject({ asksReplace: null, pending: [] });
  });

  it('takes back that a choice goes into the workbook’s cell, like any other step, before it is saved', async () => {
    const filled: number[] = [];
    const store = await opened((_edits, { cells }) => {
      filled.push(cells.length);
      return Promise.resolve(ok(written));
    });
    const ticked = { sv: 'Skrivs även i cellen.', en: 'Goes into the cell too.' };
    store.choose([pending({ intoCell: true })], ticked);
    expect(store.getState()).toMatchObject({ pending: [{ intoCell: true }], canUndo: true, notice: { kind: 'edited', what: ticked } });
    await store.undo();
    expect(store.getState().pending).toEqual([pending()]);
    expect(store.getState().canUndo).toBe(true);
    await store.accept();
    expect(filled).toEqual([0]);
  });

  it('takes choices back one by one', async () => {
    const store = await opened(() => Promise.resolve(ok(written)));
    store.choose([pending({ method: 'own' })], what);
    await store.undo();
    expect(store.getState().pending).toEqual([pending()]);
    store.dropChoice(null, what);
    expect(store.getState().pending).toEqual([]);
    await store.undo();
    expect(store.getState().pending).toEqual([pending()]);
  });

  it('takes a tick back alone: what was typed after it stays', async () => {
    const store = await opened(() => Promise.resolve(ok(written)));
    const typed = { value: -75_000, unit: 'tkr' as const };
    store.choose([pending({ method: 'typed' })], what);
    store.choose([pending({ method: 'typed', intoCell: true })], what);
    store.choose([pending({ method: 'typed', intoCell: true, note: 'Två placeringar avslutas' })], null);
    store.choose([pending({ method: 'typed', intoCell: true, note: 'Två placeringar avslutas', typed })], null);
    await store.undo();
    expect(store.getState().pending).toEqual([pending({ method: 'typed', note: 'Två placeringar avslutas', typed })]);
    await store.undo();
    expect(store.getState().pending).toEqual([pending({ note: 'Två placeringar avslutas', typed })]);
    await store.undo();
    expect(store.getState().pending).toEqual([]);
  });

  it('keeps what is typed and changed while the forecasts are saved', async () => {
    const ends: (() => void)[] = [];
    const store = await opened(() => new Promise((resolve) => ends.push(() => resolve(ok(written)))));
    const other = pending({ area: 'HVB unga' });
    store.choose([other], what);
    const done = store.accept();
    store.choose([pending({ note: 'Skrivet under tiden' })], null);
    await store.edit({ committee: 'N' }, what);
    ends[0]?.();
    await done;
    expect(store.getState()).toMatchObject({
      pending: [pending({ note: 'Skrivet under tiden' })], edits: { committee: 'N', decisions: [{ area: 'HVB vuxna' }, { area: 'HVB unga' }] }, unsaved: true,
      notice: { kind: 'accepted', count: 2 },
    });
  });
});
