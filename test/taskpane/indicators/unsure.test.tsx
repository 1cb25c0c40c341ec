/** @jest-environment jsdom */
import { Indicators } from '../../../src/taskpane/indicators/Indicators';
import { InPane, openedStore, render, rendersViews } from '../../support/rendered';
import { sheet, workbook } from '../../layouts/build';

rendersViews();

const measures = (outcome: string) => workbook(sheet('Mätetal', `
  Miljönämndens mätetal 2025
  Mätetal | Mål 2025 | Utfall 2025
  Dagar till beslut | högst 30 | 28
  Besök i verksamheter | minst 420 | ${outcome}
  Ärenden per handläggare | högst 85 | 81
`));

async function shown(outcome: string) {
  const store = await openedStore(() => measures(outcome));
  return render(<InPane store={store}>{({ followUp, settings }) => <Indicators followUp={followUp} settings={settings} store={store} />}</InPane>);
}

it('marks a value that may be another than it was read as, and says why when the indicator is opened', async () => {
  const view = await shown('431000');
  const [figure] = view.buttons(/^Utfall 431/);
  expect(view.root.querySelector(`[id="${figure?.getAttribute('aria-describedby') ?? ''}"]`)?.textContent).toBe('Osäker: värdet och det som det jämförs med skiljer sig tusenfalt.');
  await view.press(view.button('Besök i verksamheter'));
  expect([...view.root.querySelectorAll('p')].map(({ textContent }) => textContent)).toContain('Osäker: värdet och det som det jämförs med skiljer sig tusenfalt.');
});

it('marks nothing where nothing is unsure', async () => {
  expect((await shown('431')).text()).not.toMatch(/osäker/i);
});
