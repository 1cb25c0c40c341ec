import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumFlags, serveDist } from '../../scripts/serveDist.mjs';
import { findTool } from '../../scripts/tools.mjs';

/** A page of the built product, with everything that went out of it or was refused. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of all requests, in order. */
  readonly requests: readonly string[];
  /** What the Content-Security-Policy refused. */
  readonly violations: () => Promise<readonly string[]>;
  /** Errors that nobody caught, and console errors. */
  readonly errors: readonly string[];
}

export interface BuiltPages {
  readonly origin: string;
  open(options?: BrowserContextOptions, path?: string, prepare?: (context: BrowserContext) => Promise<void>): Promise<WatchedPage>;
  /** Closes all pages but those that had been opened at the last `keep`. */
  closePages(): Promise<void>;
  /** Lets the pages that are open stand from now on. */
  keep(): void;
  close(): Promise<void>;
}

declare global {
  interface Window {
    refusedByPolicy: string[];
  }
}

/** Serves dist/ under its headers and opens it in the machine's Chromium. */
export async function openBuilt(): Promise<BuiltPages> {
  const executablePath = findTool('BUDGET_CHROMIUM');
  if (executablePath === null) throw new Error('Chromium is missing. Install it or set CHROME_PATH.');
  const { origin, close } = await serveDist();
  const browser: Browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });

  const opened = new Set<BrowserContext>();

  const open: BuiltPages['open'] = async (options = {}, path = '/', prepare) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 720 }, reducedMotion: 'reduce', ...options });
    opened.add(context);
    await prepare?.(context);
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.addInitScript(() => {
      window.refusedByPolicy = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.refusedByPolicy.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    await page.goto(origin + path);
    return { page, requests, errors, violations: () => page.evaluate(() => window.refusedByPolicy) };
  };

  return {
    origin,
    open,
    keep: () => { opened.clear(); },
    closePages: async () => {
      await Promise.all([...opened].map((context) => context.close()));
      opened.clear();
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** Opens an example on the browser page and waits until its figures are there. */
export async function openExample(page: Page, title = 'Helsingborg, augusti 2017'): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
}

/** Goes to a part of the pane, wherever its tab stands: in the row, or in the menu of those that the row has no room for. */
export async function toTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).waitFor();
  const tab = page.getByRole('tab', { name });
  if (await tab.count() > 0) {
    await tab.click();
  } else {
    await page.getByRole('button', { name: /^(?:Mer: fler delar|More parts)$/ }).click();
    await page.getByRole('menuitem', { name }).click();
  }
  await page.getByRole('tab', { name, selected: true }).waitFor();
  // Its script comes when it is first opened.
  await page.getByText(/^(?:Öppnar|Opening) …$/).waitFor({ state: 'detached' });
}
