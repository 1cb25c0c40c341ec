/** @jest-environment jsdom */
import { GroupingSection } from '../../../src/taskpane/grouping/GroupingSection';
import { freeNumber, kept, madeAreas, moved, renamed } from '../../../src/taskpane/grouping/groupingView';
import type { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, during, openedStore, render, rendersViews } from '../../support/rendered';

rendersViews();

const ansvar: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [{
    name: 'Ansvar', visibility: 'visible', hiddenColumns: [],
    rows: [
      ['Socialnämnden, uppföljning per augusti 2024, tkr'],
      ['Ansvar', 'Benämning', 'Budget 2024', 'Utfall jan-aug', 'Prognos 2024'],
      [1001, 'Hemtjänst norr', -1_200, -810, -1_230], [1002, 'Hemtjänst söder', -1_800, -1_190, -1_790], [1003, 'Hemtjänst natt', -400, -279, -409],
      [2001, 'Boende Eken', -900, -590, -890], [2002, 'Boende Linden', -700, -480, -720], [2003, 'Boende Alen', -650, -430, -640],
    ].map((values, index) => ({ index, values, formulas: null, formats: null })),
  }],
};

const section = (store: PaneStore) => render(<InPane store={store}>{({ followUp, settings }) => <GroupingSection followUp={followUp} settings={settings} store={store} />}</InPane>);
const names = (store: PaneStore) => store.getState().followUp?.areas.map(({ figures }) => figures.name);

it('proposes areas, lets them be renamed and rows be moved, holds the sum against the total, and takes it back', async () => {
  const store = await openedStore(() => ansvar);
  const view = await section(store);
  expect(view.text()).toContain('6 rader är egna områden i rapporten.');
  await view.press(view.button('Gruppera i verksamhetsområden'));
  expect(view.text()).toMatch(/de 6 radernas utfall är −3 779 tkr, detsamma som nämndens/);
  const [first] = view.root.querySelectorAll<HTMLInputElement>('input');
  expect(first?.value).toBe('Hemtjänst');
  if (!first) throw new Error('There is no name to write.');
  await view.fill(first, 'Äldreomsorg');
  await during(() => Promise.resolve(first.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))));
  await view.press(view.button('Visa raderna: Boende'));
  const lists = [...view.root.querySelectorAll('select')];
  const own = lists.at(-1);
  if (!own) throw new Error('There is no row to move.');
  await view.choose(own, '');
  await view.press(view.button('Använd grupperingen'));
  expect(names(store)).toEqual(['Äldreomsorg', 'Boende', 'Boende Alen']);
  expect(store.getState()).toMatchObject({ unsaved: true, canUndo: true });
  expect(view.text()).toContain('5 rader är grupperade i 2 verksamhetsområden.');
  await view.press(view.button('Ta bort grupperingen'));
  expect(names(store)).toHaveLength(6);
});

it('makes and changes areas', () => {
  const rows = ['A', 'B', 'C'].map((name, at) => ({ code: null, name, group: null, area: null, budget: at, actual: at === 2 ? null : at }));
  const choices = rows.map(({ code, name }, at) => ({ code, name, area: at === 0 ? '' : 'Skola' }));
  expect(madeAreas(rows, choices)).toEqual([{ name: 'Skola', rows: [1, 2], budget: 3, actual: null }, { name: '', rows: [0], budget: 0, actual: 0 }]);
  expect(renamed(choices, 'skola', ' Vård ').map(({ area }) => area)).toEqual(['', 'Vård', 'Vård']);
  expect(moved(choices, 0, 'Skola').map(({ area }) => area)).toEqual(['Skola', 'Skola', 'Skola']);
  expect(freeNumber([{ name: 'Nytt 1', rows: [], budget: 0, actual: 0 }], (number) => `Nytt ${number}`)).toBe(2);
  expect(kept(moved(moved(choices, 1, ''), 2, ''))).toEqual([]);
});
