/** @jest-environment jsdom */
import { DrawnBeside } from '../../../src/taskpane/reading/DrawnBeside';
import { roleAt, rolesOf } from '../../../src/taskpane/reading/gridRoles';
import { stretchOf } from '../../../src/taskpane/services/sheetStretch';
import { Sheets } from '../../../src/taskpane/sheets/Sheets';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, inWideWindow, openedStore, render, rendersViews, resized } from '../../support/rendered';

rendersViews();

const long = 100_000;
const notes = (rows: number): RawWorkbook['sheets'][number] =>
  ({ name: 'Anteckningar', visibility: 'visible', hiddenColumns: [], rows: Array.from({ length: rows }, (_, index) => ({ index, values: [`rad ${index + 1}`], formulas: null, formats: null })) });
const workbook: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [
    {
      name: 'Drift', visibility: 'visible', hiddenColumns: [],
      rows: [
        ['Socialnämnden, uppföljning per augusti 2020, tkr'],
        ['Verksamhet', 'Budget 2020', 'Utfall jan-aug', 'Prognos 2020', 'Avvikelse'],
        ['Särskilt boende', -180_000, -119_200, -179_200, 800],
        ['Hemtjänst', -120_000, -81_500, -131_500, -11_500],
        ['Summa', -300_000, -200_700, -310_700, -10_700],
      ].map((values, index) => ({ index, values, formulas: null, formats: null })),
    },
    notes(3),
  ],
};

const cells = (sheet: string, from: number, to: number) => Promise.resolve(stretchOf(workbook, sheet, from, to));

const opened = async () => {
  const store = await openedStore(() => workbook);
  return { store, view: await render(<InPane store={store}>{({ followUp, settings }) => <Sheets followUp={followUp} settings={settings} store={store} cells={cells} />}</InPane>) };
};

it('says what each cell was read as, by its column and row', async () => {
  const { store } = await opened();
  const roles = rolesOf(store.getState().followUp?.tables ?? [], 'Drift');
  expect([[1, 1], [2, 0], [2, 1], [4, 2], [0, 0], [2, 9]].map(([row = 0, column = 0]) => roleAt(roles, row, column))).toEqual(['head', 'name', 'counted', 'sum', 'none', 'none']);
});

it('draws the sheet beside the list in a wide window, with rows’ roles in words, and none in a narrow one', async () => {
  const narrow = await opened();
  expect(narrow.view.root.querySelector('[role="table"]')).toBeNull();
  inWideWindow();
  const { view } = await opened();
  const rows = [...view.root.querySelectorAll('[role="row"]')].map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent));
  expect(rows[1]?.slice(1)).toEqual(['Rubrik', 'Verksamhet', 'Budget 2020']);
  expect(rows[3]?.slice(1)).toEqual(['Område', 'Hemtjänst', '−120\u00a0000']);
  expect(rows[4]?.[1]).toBe('Summa');
});

it('keeps what is open and half chosen in the list when the window is drawn wider and narrower', async () => {
  const { view } = await opened();
  await view.press(view.button(/kolumner, \d+ rad/));
  await view.press(view.button('Ändra: Utfall jan-aug'));
  const field = view.field('Kolumnen är');
  for (const isWide of [true, false, true]) {
    await resized(isWide);
    expect([isWide, view.root.querySelector('[role="table"]') !== null]).toEqual([isWide, isWide]);
    expect(view.field('Kolumnen är')).toBe(field);
  }
});

it('opens the choice of a head that is clicked in the sheet', async () => {
  inWideWindow();
  const { view } = await opened();
  expect(view.buttons('Ändra: Utfall jan-aug')).toEqual([]);
  await view.press(view.button(/^Utfall jan-aug, läst som utfall, C2$/));
  expect(view.button('Klar: Utfall jan-aug').getAttribute('aria-expanded')).toBe('true');
  expect(view.field('Kolumnen är')).toBeDefined();
});

it('draws no more of a hundred thousand rows than what is in sight', async () => {
  inWideWindow();
  const store = await openedStore(() => workbook);
  const asked: number[] = [];
  const view = await render(<InPane store={store}>{({ followUp }) => (
    <DrawnBeside followUp={{ ...followUp, tables: [], sheets: followUp.sheets.filter(({ name }) => name === 'Anteckningar') }} cells={(sheet, from, to) => {
      asked.push(to - from);
      return Promise.resolve(stretchOf({ ...workbook, sheets: [notes(long)] }, sheet, from, to));
    }}><p>Listan</p></DrawnBeside>
  )}</InPane>);
  const grid = view.root.querySelector('[role="table"]');
  expect(grid?.getAttribute('aria-rowcount')).toBe(String(long));
  expect(view.root.querySelectorAll('[role="row"]').length).toBeLessThan(60);
  expect(asked.reduce((sum, one) => sum + one, 0)).toBeLessThan(500);
});
