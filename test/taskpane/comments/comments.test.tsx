/** @jest-environment jsdom */
import { Comments } from '../../../src/taskpane/comments/Comments';
import type { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, openedStore, render, rendersViews, type Rendered } from '../../support/rendered';

rendersViews();

const workbook: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [{
    name: 'Uppföljning', visibility: 'visible', hiddenColumns: [],
    rows: [
      ['Socialnämnden, uppföljning per augusti 2020, tkr'],
      ['Verksamhet', 'Budget 2020', 'Utfall jan-aug', 'Prognos 2020', 'Avvikelse'],
      ['Särskilt boende', -180_000, -119_200, -179_200, 800],
      ['Hemtjänst', -120_000, -81_500, -131_500, -11_500],
      ['Daglig verksamhet', -40_000, -27_900, -40_500, -500],
      ['Summa', -340_000, -228_600, -351_200, -11_200],
    ].map((values, index) => ({ index, values, formulas: null, formats: null })),
  }],
};

async function opened(): Promise<{ readonly store: PaneStore; readonly view: Rendered; readonly area: string }> {
  const store = await openedStore(() => workbook);
  const view = await render(<InPane store={store}>{({ followUp, settings }) => <Comments followUp={followUp} settings={settings} store={store} />}</InPane>);
  const area = view.root.querySelector('h3')?.textContent ?? '';
  return { store, view, area };
}

function field(view: Rendered, label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...view.root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')].find((one) => one.getAttribute('aria-label') === label);
  if (!found) throw new Error(`No field is called ${label}.`);
  return found;
}

const commentOf = (store: PaneStore, area: string) => store.getState().followUp?.report?.areas.find(({ figures }) => figures.name === area);

it('shows the areas that need words first, and takes what is put in as a draft with undo', async () => {
  const { store, view, area } = await opened();
  const rank = { red: 0, yellow: 1, none: 2, green: 3 };
  const statuses = [...view.root.querySelectorAll('h3')].map((head) => commentOf(store, head.textContent)?.assessment.status ?? 'none');
  expect(statuses).toEqual([...statuses].sort((a, b) => rank[a] - rank[b]));
  await view.press(view.button(`Använd utkastet: ${area}`));
  expect(commentOf(store, area)).toMatchObject({ isDraft: false });
  expect(commentOf(store, area)?.comment).toMatch(/^Verksamhetsområdet Hemtjänst|^Prognosen för helåret/);
  expect(store.getState()).toMatchObject({ unsaved: true, canUndo: true });
});

it('keeps cause, action, who and when in fields of their own, and writes them as one text', async () => {
  const { store, view, area } = await opened();
  await view.fill(field(view, `Kommentar: ${area}`), 'Kraftigt underskott.');
  await view.fill(field(view, `Orsak: ${area}`), 'fler placeringar');
  await view.fill(field(view, `Åtgärd: ${area}`), 'egna familjehem');
  await view.fill(field(view, `Ansvarig: ${area}`), 'enhetschefen');
  await view.fill(field(view, `Klart senast: ${area}`), '2020-10-31');
  await view.press(view.button(`Infoga siffrorna: ${area}`));
  const text = commentOf(store, area)?.comment ?? '';
  expect(text).toMatch(/^Kraftigt underskott\.\nbudget [\s\S]*avvikelse −11.500.tkr\nOrsak: fler placeringar\nÅtgärd: egna familjehem\nAnsvarig: enhetschefen\nKlart senast: 2020-10-31$/);
  expect(view.text()).toContain(`${text.length} tecken`);
});
