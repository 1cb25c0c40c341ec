import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { openBuilt, type BuiltPages, type WatchedPage } from './browser';
import { bundleExcel, elsewhere, openInExcel } from './excelPage';

/** The built pane, on files and before a strict Excel (not the real one). */
export interface BuiltPane {
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly openInExcel: (workbook: RawWorkbook) => Promise<WatchedPage>;
  /** Requests that went anywhere but to the page's own server and Microsoft's script. */
  readonly elsewhere: (requests: readonly string[]) => readonly string[];
}

/** To be called once, at the top of a file of tests. */
export function builtPane(): BuiltPane {
  let built: BuiltPages;
  let excel: string;
  beforeAll(async () => {
    excel = await bundleExcel();
    built = await openBuilt();
  });
  afterAll(() => built.close());
  return {
    open: (options) => built.open(options), openInExcel: (workbook) => openInExcel(built, excel, workbook),
    elsewhere: (requests) => elsewhere(requests, built.origin),
  };
}

interface Look {
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

export const inLook = ({ width, colorScheme, forcedColors }: Look): BrowserContextOptions => ({ viewport: { width, height: 720 }, colorScheme, forcedColors });

/** Axe finds nothing, and nothing reaches beyond the sides. */
export async function expectAccessible(page: Page, { forcedColors }: Pick<Look, 'forcedColors'>): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  // There the system's colours stand in the place of ours, and axe reads ours.
  const found = violations.filter(({ id }) => forcedColors === 'none' || id !== 'color-contrast');
  expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
