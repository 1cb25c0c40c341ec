import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followUp, type FollowUp } from '../../src/followUp';
import { LanguageContext } from '../../src/taskpane/messages';
import { withEdits } from '../../src/taskpane/services/services';
import { PaneStore, settingsOf } from '../../src/taskpane/store/paneStore';
import type { PaneState } from '../../src/taskpane/store/paneStore';
import type { Language } from '../../src/values/language';
import { ok } from '../../src/values/result';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { bareServices } from './paneServices';

/** A view drawn in jsdom: what it says, and its controls by their names. */
export interface Rendered {
  readonly text: () => string;
  readonly button: (name: string | RegExp) => HTMLElement;
  readonly buttons: (name: string | RegExp) => HTMLElement[];
  readonly field: (label: string) => HTMLInputElement;
  readonly root: HTMLElement;
  readonly press: (element: Element) => Promise<void>;
  readonly choose: (list: HTMLSelectElement, value: string) => Promise<void>;
  readonly fill: (field: HTMLInputElement | HTMLTextAreaElement, text: string) => Promise<void>;
}

const known: (() => void)[] = [];

/** How wide the window is taken to be; jsdom lays nothing out. */
const shape = { isWide: false };
const watching = new Set<() => void>();

/** Lets the views take the window for a wide one, until the end of the test. */
export function inWideWindow(): void {
  shape.isWide = true;
}

/** To be called once, at the top of a file of tests. */
export function rendersViews(): void {
  beforeAll(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    (globalThis as { ResizeObserver?: unknown }).ResizeObserver ??= class { observe() { /* nothing is laid out */ } unobserve() { /* nor here */ } disconnect() { /* nor here */ } };
  });
  beforeAll(() => {
    window.matchMedia = (query) => ({
      matches: shape.isWide && query.includes('min-width'), media: query,
      addEventListener: (_: string, listener: () => void) => watching.add(listener), removeEventListener: (_: string, listener: () => void) => watching.delete(listener),
    } as unknown as MediaQueryList);
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    shape.isWide = false;
    for (const end of known.splice(0)) act(end);
  });
}

const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent).trim();
const isNamed = (name: string | RegExp) => (element: Element): boolean => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));

const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => { setTimeout(resolve, 0); }));

/** Draws the window wider or narrower while the views stand. */
export async function resized(isWide: boolean): Promise<void> {
  shape.isWide = isWide;
  act(() => { for (const tell of watching) tell(); });
  await settle();
}

/** Lets the pane's store do something while the view stands, and the view follow. */
export const during = (work: () => Promise<unknown>): Promise<void> => act(async () => { await work(); });

export async function render(node: ReactNode, language: Language = 'sv'): Promise<Rendered> {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  known.push(() => {
    root.unmount();
    place.remove();
  });
  act(() => { root.render(<FluentProvider theme={webLightTheme}><LanguageContext.Provider value={language}>{node}</LanguageContext.Provider></FluentProvider>); });
  await settle();
  const buttons = (name: string | RegExp) => [...place.querySelectorAll<HTMLElement>('button,[role="tab"],[role="menuitemradio"]')].filter(isNamed(name));
  return {
    root: place,
    text: () => place.textContent.replace(/[\u00A0\u202F]/g, ' '),
    buttons,
    button: (name) => {
      const [found] = buttons(name);
      if (!found) throw new Error(`No button is called ${String(name)}: ${buttons(/./).map(nameOf).join(' | ')}`);
      return found;
    },
    field: (label) => {
      const found = [...place.querySelectorAll('label')].find(isNamed(label));
      const input = found && place.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
      if (!input) throw new Error(`No field is called ${label}.`);
      return input;
    },
    press: async (element) => {
      act(() => { element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); });
      await settle();
    },
    choose: async (list, value) => {
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value);
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    fill: async (field, text) => {
      const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
      act(() => {
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
  };
}

/** A pane's store on a workbook, computed here: no host and no worker. `workbook` may change between readings. */
export async function openedStore(workbook: () => RawWorkbook): Promise<PaneStore> {
  const computed = (edits: PaneState['edits']): FollowUp => followUp(workbook(), { today: '2026-01-15', settings: withEdits(edits) });
  const store = new PaneStore(bareServices({ read: (edits) => Promise.resolve(ok(computed(edits))), compute: (edits) => Promise.resolve(ok(computed(edits))) }));
  await store.open();
  return store;
}

/** A view of the store, drawn anew as the store changes. */
export function InPane({ store, children }: {
  readonly store: PaneStore;
  readonly children: (parts: { readonly state: PaneState; readonly followUp: FollowUp; readonly settings: NonNullable<ReturnType<typeof settingsOf>> }) => ReactNode;
}) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const settings = settingsOf(state);
  return state.followUp && settings ? children({ state, followUp: state.followUp, settings }) : null;
}
