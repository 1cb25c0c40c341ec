/** @jest-environment jsdom */
import { useSyncExternalStore } from 'react';
import { ActionBar } from '../../../src/taskpane/frame/ActionBar';
import type { PaneStore } from '../../../src/taskpane/store/paneStore';
import { during, openedStore, render, rendersViews } from '../../support/rendered';

rendersViews();

function Bar({ store }: { readonly store: PaneStore }) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return <ActionBar state={state} store={store} isFile={false} isForecast={false} toForecast={() => undefined} />;
}

it('keeps the focus among its lines when the link that undoes goes', async () => {
  const store = await openedStore(() => ({ sheets: [], names: [], numberFormats: [] }));
  const view = await render(<Bar store={store} />);
  await during(() => store.edit({ committee: 'Kulturnämnden' }, { sv: 'Namnet är ändrat.', en: 'The name was changed.' }));
  const undo = view.button('Ångra');
  undo.focus();
  await view.press(undo);
  expect(view.buttons('Ångra')).toEqual([]);
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});
