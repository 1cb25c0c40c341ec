/** @jest-environment jsdom */
import { Checks } from '../../../src/taskpane/checks/Checks';
import { SelectContext } from '../../../src/taskpane/shared/FigureCell';
import type { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, during, openedStore, render, rendersViews } from '../../support/rendered';

rendersViews();

/** A table whose sum of the forecast is typed: a finding as long as it differs from its rows. */
const summed = (forecast: number): RawWorkbook => ({
  numberFormats: [], names: [],
  sheets: [{
    name: 'Uppföljning', visibility: 'visible', hiddenColumns: [],
    rows: [
      ['Socialnämnden, uppföljning per augusti 2020, tkr'],
      ['Verksamhet', 'Budget 2020', 'Utfall jan-aug', 'Prognos 2020', 'Avvikelse'],
      ['Hemtjänst', -120_000, -81_500, -121_500, -1_500],
      ['Särskilt boende', -180_000, -119_200, -179_200, 800],
      ['Daglig verksamhet', -40_000, -27_900, -40_900, -900],
      ['Summa', -340_000, -228_600, forecast, -1_600],
    ].map((values, index) => ({ index, values, formulas: null, formats: null })),
  }],
});
const wrong = -346_100;
const right = -341_600;

const checks = (store: PaneStore) => render(<InPane store={store}>{({ followUp, settings }) => <Checks followUp={followUp} settings={settings} store={store} />}</InPane>);

it('shows what does not add up until it is mended in the workbook', async () => {
  let forecast = wrong;
  const store = await openedStore(() => summed(forecast));
  const view = await checks(store);
  expect(view.text()).toContain('−341 600');
  expect(view.text()).toMatch(/\d fel/);
  forecast = right;
  await during(() => store.read());
  expect(view.buttons('Inte ett fel')).toEqual([]);
});

it('lets her say that it is no fault, with a note, as a draft that can be taken back', async () => {
  const store = await openedStore(() => summed(wrong));
  const view = await checks(store);
  await view.press(view.button('Inte ett fel'));
  const [note] = view.root.querySelectorAll('textarea');
  if (!note) throw new Error('There is no field for the note.');
  await view.fill(note, 'avser hela förvaltningen');
  await view.press(view.button('Spara bedömningen'));
  expect(store.getState()).toMatchObject({ unsaved: true, canUndo: true, edits: { findingDecisions: [{ note: 'avser hela förvaltningen' }] } });
  expect(view.buttons('Inte ett fel')).toEqual([]);
  expect(view.text()).not.toContain('avser hela förvaltningen');
  await view.press(view.button('1 bedömd som inget fel'));
  expect(view.text()).toContain('avser hela förvaltningen');
  await view.press(view.button('Ta tillbaka'));
  expect(view.buttons('Inte ett fel')).toHaveLength(1);
});

it('brings the finding back when its figures change', async () => {
  let forecast = wrong;
  const store = await openedStore(() => summed(forecast));
  const view = await checks(store);
  await view.press(view.button('Inte ett fel'));
  await view.press(view.button('Spara bedömningen'));
  expect(view.buttons('Inte ett fel')).toEqual([]);
  forecast = -361_400;
  await during(() => store.read());
  expect(view.buttons('Inte ett fel')).toHaveLength(1);
});

it('leaves the focus where she has put it while a note is open, and gives it back when the note is left', async () => {
  const store = await openedStore(() => summed(wrong));
  const view = await checks(store);
  await view.press(view.button('Inte ett fel'));
  const [note] = view.root.querySelectorAll('textarea');
  expect(document.activeElement).toBe(note);
  note?.blur();
  await during(() => store.read());
  expect(document.activeElement).not.toBe(note);
  await during(() => Promise.resolve(note?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))));
  expect(document.activeElement?.textContent).toBe('Inte ett fel');
});

it('gives the focus to the list’s head when the last is let stand, and to the one that is brought back', async () => {
  const store = await openedStore(() => summed(wrong));
  const view = await render(<div role="tabpanel"><InPane store={store}>{({ followUp, settings }) => <Checks followUp={followUp} settings={settings} store={store} />}</InPane></div>);
  await view.press(view.button('Inte ett fel'));
  await view.press(view.button('Spara bedömningen'));
  expect(document.activeElement?.textContent).toBe('Kontroller');
  expect(view.text()).toContain('Inget kvar att kontrollera.');
  await view.press(view.button('1 bedömd som inget fel'));
  await view.press(view.button('Ta tillbaka'));
  expect(document.activeElement).toBe(view.button('Inte ett fel'));
});

it('says where a judgement is kept: on files in the workbook that is downloaded', async () => {
  const store = await openedStore(() => summed(wrong));
  const onFiles = await checks(store);
  await onFiles.press(onFiles.button('Inte ett fel'));
  expect(onFiles.text()).toContain('Fortsätter du i originalet kommer anmärkningen tillbaka');
  const inExcel = await render(<SelectContext.Provider value={() => undefined}><InPane store={store}>{({ followUp, settings }) => <Checks followUp={followUp} settings={settings} store={store} />}</InPane></SelectContext.Provider>);
  await inExcel.press(inExcel.button('Inte ett fel'));
  expect(inExcel.text()).not.toContain('originalet');
});
