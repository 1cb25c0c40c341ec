/** @jest-environment jsdom */
import { Overview } from '../../../src/taskpane/overview/Overview';
import { sheet, workbook } from '../../layouts/build';
import { InPane, openedStore, render, rendersViews } from '../../support/rendered';

rendersViews();

const textOf = async (heads: string, bad: string, halls: string): Promise<string> => {
  const drawn = workbook(sheet('Uppföljning', `
    Fritidsnämnden, uppföljning per augusti 2024, tkr
    Verksamhet | ${heads}
    Bad | ${bad}
    Hallar | ${halls}
    `));
  const store = await openedStore(() => drawn);
  const view = await render(<InPane store={store}>{({ followUp }) => <Overview followUp={followUp} store={store} to={() => undefined} />}</InPane>);
  return view.text();
};

const NONE_RED = 'Inga områden är röda eller gula.';

it.each([
  ['nothing could be judged', 'Budget 2024 | Utfall jan-aug', ['-12000 | -8200', '-31000 | -20500'], 'Inget område kunde bedömas'],
  ['one of them could', 'Budget 2024 | Utfall jan-aug | Prognos 2024', ['-12000 | -8200 | -11900', '-31000 | -20500 | '], 'Inga bedömda områden är röda eller gula. Ett område kunde inte bedömas.'],
  ['an outcome that is words', 'Budget jan-aug | Utfall jan-aug', ['-8000 | se bilaga', '-20600 | se bilaga'], 'Inget område kunde bedömas'],
])('does not say that no area is red or yellow where %s', async (_, heads, [bad = '', halls = ''], said) => {
  const text = await textOf(heads, bad, halls);
  expect(text).toContain(said);
  expect(text).not.toContain(NONE_RED);
});

it('says so where all were judged', async () => {
  expect(await textOf('Budget 2024 | Utfall jan-aug | Prognos 2024', '-12000 | -8200 | -11900', '-31000 | -20500 | -31000')).toContain(NONE_RED);
});
