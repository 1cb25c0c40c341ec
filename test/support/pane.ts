import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { openBuilt, type BuiltPages, type WatchedPage } from './browser';
import { bundleExcel, cdn, openInExcel, type Opening } from './excelPage';

/** The built page, on files. */
export interface BuiltPage {
  readonly open: BuiltPages['open'];
  readonly origin: () => string;
  /** Requests that went anywhere but to the page's own server. */
  readonly elsewhere: (requests: readonly string[]) => readonly string[];
}

/** The built pane, on files and before a strict Excel (not the real one). */
export interface BuiltPane extends BuiltPage {
  readonly openInExcel: (workbook: RawWorkbook, opening?: Opening) => Promise<WatchedPage>;
  /** Requests that went anywhere but to the page's own server and Microsoft's script. */
  readonly elsewhere: (requests: readonly string[]) => readonly string[];
}

/** The pages of a file of tests: what a test opens ends with it, what stands before the first test stays to after the last. */
function pagesForTests(): () => BuiltPages {
  let built: BuiltPages;
  beforeAll(async () => { built = await openBuilt(); });
  beforeEach(() => { built.keep(); });
  afterEach(() => built.closePages());
  afterAll(() => built.close());
  return () => built;
}

const apart = (requests: readonly string[], known: readonly string[]): string[] => requests.filter((url) => !known.some((start) => url.startsWith(start)));

const pageOf = (built: () => BuiltPages): BuiltPage => ({
  open: (...args) => built().open(...args), origin: () => built().origin,
  elsewhere: (requests) => apart(requests, [built().origin, 'blob:', 'data:']),
});

/** To be called once, at the top of a file of tests. */
export const builtPage = (): BuiltPage => pageOf(pagesForTests());

/** To be called once, at the top of a file of tests. */
export function builtPane(): BuiltPane {
  const built = pagesForTests();
  const page = pageOf(built);
  let excel: string;
  beforeAll(async () => { excel = await bundleExcel(); });
  return {
    ...page, openInExcel: (workbook, opening) => openInExcel(built(), excel, workbook, opening),
    elsewhere: (requests) => apart(requests, [page.origin(), cdn, 'data:']),
  };
}

export interface Look {
  readonly look: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

/** How a view is looked at: from the least width on, in the dark, and in the system's own colours. */
export const looks: readonly Look[] = [
  { look: 'light, 270 px', width: 270, colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark, 320 px', width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { look: 'forced colours, 500 px', width: 500, colorScheme: 'dark', forcedColors: 'active' },
];

/** Shows an open page in each look in turn, as a pane does that is drawn wider or a system that turns dark, and looks at it there. */
export async function inEachLook(page: Page, given: readonly Look[], see: (look: Look) => Promise<unknown>): Promise<void> {
  for (const look of given) {
    await page.setViewportSize({ width: look.width, height: 720 });
    await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors });
    await page.evaluate(async () => {
      // What is out of sight is not drawn, and its colours never get to their end: here all of it is in sight.
      for (const one of document.querySelectorAll<HTMLElement>('*')) if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
      // What goes by the width is drawn anew in the frame after.
      await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    });
    await see(look);
  }
}

/**
 * How many pixels the page reaches beyond its window's side, once it has been laid out anew: what makes room in a row
 * of parts hears of another width after the page has been drawn with it.
 */
export async function reachesBeyond(page: Page): Promise<number> {
  const beyond = () => page.evaluate(() => new Promise<number>((resolve) => {
    requestAnimationFrame(() => { requestAnimationFrame(() => { resolve(document.documentElement.scrollWidth - document.documentElement.clientWidth); }); });
  }));
  let pixels = await beyond();
  for (let times = 0; pixels > 0 && times < 20; times += 1) pixels = await beyond();
  return pixels;
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Axe, put into a page once: its builder would do it twice for each look. */
async function axeFor(page: Page): Promise<AxeBuilder> {
  if (!await page.evaluate("'axe' in window")) await page.evaluate(axe);
  return new AxeBuilder({ page, axeSource: '0' }).setLegacyMode();
}

/** The links that only their colour would tell from text: the system's colours may show both alike. */
const linksWithoutLine = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.fui-Link')]
  .filter((link) => link.checkVisibility() && !getComputedStyle(link).textDecorationLine.includes('underline')).map((link) => link.innerText));

/** Axe finds nothing, and nothing reaches beyond the sides; `view`: what is looked at. */
export async function expectAccessible(page: Page, { forcedColors }: Pick<Look, 'forcedColors'>, view = ''): Promise<void> {
  // Frames would need axe's other way, which opens an empty page for each look.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await (await axeFor(page)).options({ resultTypes: ['violations'] }).analyze();
  // There the system's colours stand in the place of ours, and axe reads ours.
  const found = violations.filter(({ id }) => forcedColors === 'none' || id !== 'color-contrast');
  if (forcedColors === 'active') expect([view, await linksWithoutLine(page)]).toEqual([view, []]);
  expect([view, found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`))]).toEqual([view, []]);
  expect([view, await reachesBeyond(page)]).toEqual([view, 0]);
}
