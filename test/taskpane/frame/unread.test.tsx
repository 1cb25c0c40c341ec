/** @jest-environment jsdom */
import { Pane } from '../../../src/taskpane/frame/Pane';
import { PaneStore } from '../../../src/taskpane/store/paneStore';
import type { Problem } from '../../../src/values/problem';
import { fail } from '../../../src/values/result';
import { bareServices } from '../../support/paneServices';
import { render, rendersViews } from '../../support/rendered';

rendersViews();

const damaged: Problem = { severity: 'error', rule: 'file-damaged', message: { sv: 'Filen är skadad: hämta den på nytt.', en: 'The file is damaged: fetch it again.' }, cells: [] };

const hindered = async (more: Parameters<typeof bareServices>[0]) => {
  const services = bareServices({ read: () => Promise.resolve(fail(damaged)), ...more });
  return render(<Pane services={services} store={new PaneStore(services)} onLanguage={() => undefined} />);
};
const textOf = (root: HTMLElement): string => root.querySelector('[role="alert"]')?.textContent ?? '';

it('says in the middle of the page why a file could not be read, with the way to another one and nothing to press in vain', async () => {
  const closed: string[] = [];
  const view = await hindered({ fileName: 'trasig.xlsx', download: () => Promise.resolve('x'), close: () => { closed.push('closed'); } });
  expect(view.text()).toContain('Arbetsboken kunde inte läsas');
  expect(textOf(view.root).length).toBeGreaterThan(20);
  expect(view.buttons(/Ladda ner|Försök igen/)).toEqual([]);
  await view.press(view.button('Annan arbetsbok'));
  expect(closed).toEqual(['closed']);
});

it('offers to read again in Excel, where the workbook may be mended', async () => {
  const view = await hindered({});
  expect(view.buttons('Annan arbetsbok')).toEqual([]);
  await view.press(view.button('Försök igen'));
  expect(textOf(view.root).length).toBeGreaterThan(20);
});
