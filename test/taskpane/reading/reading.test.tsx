/** @jest-environment jsdom */
import { Sheets } from '../../../src/taskpane/sheets/Sheets';
import type { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, openedStore, render, rendersViews, type Rendered } from '../../support/rendered';

rendersViews();

const drift: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [{
    name: 'Drift', visibility: 'visible', hiddenColumns: [],
    rows: [
      ['Uppföljning augusti 2018, tkr'],
      ['Verksamhet', 'Årsbudget 2018', 'Utfall aug 2018', 'Prognos 2018', 'Vår bedömning'],
      ['Förskola', -1000, -640, -990, -1010],
      ['Grundskola', -4000, -2700, -4100, -4150],
      ['Gymnasium', -2000, -1300, -2020, -1980],
      ['Summa', -7000, -4640, -7110, -7140],
    ].map((values, index) => ({ index, values, formulas: null, formats: null })),
  }],
};

async function opened(): Promise<{ readonly store: PaneStore; readonly view: Rendered }> {
  const store = await openedStore(() => drift);
  const view = await render(<InPane store={store}>{({ followUp, settings }) => <Sheets followUp={followUp} settings={settings} store={store} cells={null} />}</InPane>);
  await view.press(view.button(/Uppföljning augusti 2018/));
  return { store, view };
}

async function pick(view: Rendered, value: string): Promise<void> {
  const list = [...view.root.querySelectorAll('select')].at(-1);
  if (!list) throw new Error('There is no list to choose from.');
  await view.choose(list, value);
}

const forecastOf = (store: PaneStore, name: string): number | null =>
  store.getState().followUp?.areas.find(({ figures }) => figures.name === name)?.figures.amounts.forecast?.value ?? null;

it('shows what every column and row was read as, and what is not read', async () => {
  const { view } = await opened();
  expect(view.text()).toMatch(/Årsbudget 2018.*Läst som årets budget.*Utfall aug 2018.*Läst som utfall.*Prognos 2018.*Läst som prognos.*Vår bedömning.*Läses inte/);
  expect(view.text()).toMatch(/Förskola.*Område.*Summa.*Summa · av 3 rader/);
});

it('shows what another reading does before it is taken, and takes it as a draft with undo', async () => {
  const { store, view } = await opened();
  await view.press(view.button('Ändra: Prognos 2018'));
  await pick(view, 'ignore');
  expect(forecastOf(store, 'Förskola')).toBe(-990);
  expect(view.text()).toContain('Det här ändras:');
  expect(view.text()).toContain('Nämnden totalt: avvikelsen blir – i stället för −110');
  expect(view.text()).toContain('Gäller även nästa månad');
  await view.press(view.button('Använd'));
  expect(store.getState()).toMatchObject({ unsaved: true, canUndo: true, edits: { columnChoices: [{ sheet: 'Drift', head: 'Prognos 2018', meaning: 'ignore' }] } });
  expect(forecastOf(store, 'Förskola')).toBeNull();
  await view.press(view.button('Ändra: Prognos 2018'));
  await view.press(view.button('Låt programmet avgöra'));
  expect(forecastOf(store, 'Förskola')).toBe(-990);
});

it('changes what a row is', async () => {
  const { store, view } = await opened();
  await view.press(view.button('Ändra: Gymnasium'));
  await pick(view, 'ignore');
  expect(view.text()).toContain('Räknas inte längre: Gymnasium');
  await view.press(view.button('Använd'));
  expect(store.getState().followUp?.areas.map(({ figures }) => figures.name)).toEqual(['Förskola', 'Grundskola']);
});

it('says when nothing would change', async () => {
  const { view } = await opened();
  await view.press(view.button('Ändra: Vår bedömning'));
  await pick(view, 'comment');
  expect(view.text()).toContain('Ingen siffra ändras.');
});
