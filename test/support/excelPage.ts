import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { CellAddress } from '../../src/values/cell';
import { localAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import type { TransportOptions } from '../excel-host/transport';
import type { BuiltPages, WatchedPage } from './browser';
import { bundle } from './bundle';

/** Where Microsoft's script comes from. */
export const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const office = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

/** The strict Excel as one classic script. */
export const bundleExcel = (): Promise<string> => bundle('test/excel-host/browserHost.ts', 'strictExcelBundle');

/** The CDN's office.js, answered from the package. */
async function routeOffice(context: BrowserContext): Promise<void> {
  await context.route('https://appsforoffice.microsoft.com/**', async (route) => {
    const path = normalize(new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
    try {
      await route.fulfill({ body: readFileSync(join(office, path)), contentType: 'text/javascript' });
    } catch {
      await route.abort();
    }
  });
}

/** How a page is opened in Excel. */
export interface Opening {
  readonly width?: number;
  readonly path?: string;
  readonly options?: TransportOptions;
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** The built pane as Excel opens it, before the genuine office.js and a strict Excel that holds this workbook. */
export const openInExcel = (built: BuiltPages, excel: string, workbook: RawWorkbook, { width = 320, path = '/taskpane.html', options = {}, prepare }: Opening = {}): Promise<WatchedPage> =>
  built.open({ viewport: { width, height: 720 } }, path, async (context) => {
    await routeOffice(context);
    // A busy machine is no large workbook: one that takes long to read is read only when the user asks for it.
    await context.addInitScript('{ const now = performance.now.bind(performance); performance.now = () => now() / 20; }');
    await context.addInitScript(`window.strictExcelWorkbook = ${JSON.stringify(workbook)}; window.strictExcelOptions = ${JSON.stringify(options)};`);
    await context.addInitScript(excel);
    await prepare?.(context);
  });

/** The workbook with a sheet of the user's that has our report's name. */
export const withOwnReport = (workbook: RawWorkbook): RawWorkbook => ({
  ...workbook,
  sheets: [...workbook.sheets, { name: 'Rapport', visibility: 'visible', hiddenColumns: [], rows: [{ index: 0, values: ['Min egen', 17], formulas: null, formats: null }] }],
});

export const written = 'Rapporten står i bladet Rapport.';

/** Presses the pane's button and waits until it says what came of it. */
export async function update(page: Page, outcome: string | RegExp = written): Promise<void> {
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByText(outcome).waitFor();
}

/** Nothing was asked of the strict Excel that Excel would refuse. */
export async function expectNoMistakes(page: Page): Promise<void> {
  expect(await page.evaluate('window.strictExcel.mistakes')).toEqual([]);
}

/**
 * Waits until something holds; the page's own policy forbids Playwright's way of asking again and again. As patient as
 * a busy machine needs: whatever never comes true is told after a minute.
 */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It never came true: ${holds.toString()}`);
}

/** What a sheet of the strict Excel shows, from A1; null: there is no such sheet. */
export const shown = (page: Page, sheet: string): Promise<unknown[][] | null> =>
  page.evaluate(`window.strictExcel.shown(${JSON.stringify(sheet)})`);

/** Types into a cell as the user does. */
export const type = (page: Page, { sheet, row, column }: CellAddress, entry: string | number): Promise<void> =>
  page.evaluate(`window.strictExcel.type(${JSON.stringify(sheet)}, '${localAddress(row, column)}', ${JSON.stringify(entry)})`);

/** Presses the ribbon's button as soon as office.js listens for it. */
export const pressRibbon = (page: Page): Promise<void> =>
  until(() => page.evaluate("window.strictExcelTransport.pressCommand('updateReport', 'Budget.Update')"));

/** Whether the ribbon's command has said that it is done. */
export const isCommandDone = (page: Page): Promise<boolean> =>
  page.evaluate('window.strictExcelTransport.completedCommands.length > 0');
