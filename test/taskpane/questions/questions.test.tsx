/** @jest-environment jsdom */
import { Overview } from '../../../src/taskpane/overview/Overview';
import type { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, during, openedStore, render, rendersViews } from '../../support/rendered';

rendersViews();

const rows = (values: readonly (readonly (string | number)[])[]) => values.map((row, index) => ({ index, values: row, formulas: null, formats: null }));

/** A closed year that says no month: its printed variances are the outcome less the year's budget. */
const closedYear: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [{
    name: 'Uppföljning', visibility: 'visible', hiddenColumns: [],
    rows: rows([
      ['Socialnämnden, tkr'],
      ['Verksamhet', 'Intäkter 2020', 'Kostnader 2020', 'Nettokostnad 2020', 'Budget 2020', 'Avvikelse mot budget 2020'],
      ['Hemtjänst', 20_000, -141_500, -121_500, -120_000, -1_500],
      ['Särskilt boende', 30_800, -210_000, -179_200, -180_000, 800],
      ['Daglig verksamhet', 2_100, -43_000, -40_900, -40_000, -900],
    ]),
  }],
};

const overview = (store: PaneStore) =>
  render(<InPane store={store}>{({ followUp }) => <Overview followUp={followUp} store={store} to={() => undefined} />}</InPane>);

it('asks what the reading leaves open, and takes the answer as a draft that can be taken back', async () => {
  const store = await openedStore(() => closedYear);
  const view = await overview(store);
  expect(view.text()).toContain('En fråga att svara på');
  expect(view.text()).toContain('Då stämmer detta: den tryckta avvikelsen stämmer i');
  await view.press(view.button('Hela 2020'));
  expect(store.getState()).toMatchObject({ edits: { period: { year: 2020, month: 12 } }, unsaved: true, canUndo: true, notice: { kind: 'edited' } });
  expect(view.text()).not.toContain('En fråga att svara på');
  expect(view.text()).toContain('Ditt svar');
  await view.press(view.button('Ta tillbaka svaret'));
  expect(store.getState().edits.period).toBeNull();
  expect(view.text()).toContain('En fråga att svara på');
});

it('waits for the period that only she knows, and takes none that is wrong', async () => {
  const store = await openedStore(() => closedYear);
  const view = await overview(store);
  const field = view.field('En period: ange den');
  await view.fill(field, '2020');
  await view.press(view.button('Svara'));
  expect(view.text()).toContain('Skriv år och månad');
  expect(store.getState().edits).toEqual({});
  await view.fill(field, 'aug 2020');
  await view.press(view.button('Svara'));
  expect(store.getState().edits.period).toEqual({ year: 2020, month: 8 });
  expect(view.text()).toMatch(/Ditt svar: .*\? augusti 2020\./);
});

it('undoes an answer as any other choice', async () => {
  const store = await openedStore(() => closedYear);
  const view = await overview(store);
  await view.press(view.button('Hela 2020'));
  await during(() => store.undo());
  expect(store.getState().followUp?.doubts).toHaveLength(1);
});
