/** @jest-environment jsdom */
import type { SinceLast } from '../../../src/settings/sinceLast';
import { Overview } from '../../../src/taskpane/overview/Overview';
import { Since } from '../../../src/taskpane/overview/Since';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { InPane, openedStore, render, rendersViews } from '../../support/rendered';

rendersViews();

const july = { year: 2017, month: 7 };

it.each<[SinceLast, 'red' | 'yellow', string]>([
  [{ measure: 'variance', period: july, before: -1200.4, now: -1500.4, status: 'yellow' }, 'red', 'Avvikelsen var −1 200 i juli (−300), då gul'],
  [{ measure: 'varianceToDate', period: july, before: 100, now: 150, status: 'red' }, 'red', 'Periodens avvikelse var +100 i juli (+50)'],
  [{ measure: 'forecast', period: july, before: -71_310, now: -76_791, status: null }, 'red', 'Prognosen var −71 310 i juli (−5 481)'],
])('says what was and what has changed: %j', async (since, statusNow, text) => {
  const view = await render(<Since since={since} statusNow={statusNow} unit="tkr" />);
  expect(view.text()).toBe(text);
});

const workbook: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [{
    name: 'Uppföljning', visibility: 'visible', hiddenColumns: [],
    rows: [
      ['Socialnämnden, uppföljning per augusti 2020, tkr'],
      ['Verksamhet', 'Budget 2020', 'Utfall jan-aug', 'Prognos 2020', 'Avvikelse'],
      ['Särskilt boende', -180_000, -119_200, -179_200, 800],
      ['Hemtjänst', -120_000, -81_500, -131_500, -11_500],
    ].map((values, index) => ({ index, values, formulas: null, formats: null })),
  }],
};

it('leads from a red area, and from what is left to do, to the area’s comment', async () => {
  const store = await openedStore(() => workbook);
  const asked: unknown[] = [];
  const view = await render(<InPane store={store}>{({ followUp }) => <Overview followUp={followUp} store={store} to={(...where) => asked.push(where)} />}</InPane>);
  await view.press(view.button(/^Kommentarer: Ett rött område utan egen kommentar: Hemtjänst$/));
  await view.press(view.button(/^Hemtjänst/));
  await view.press(view.button('Kommentera: Hemtjänst'));
  expect(asked).toEqual([['comments', 1], ['comments', 1]]);
});
