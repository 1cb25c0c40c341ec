import { mkdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import webpack from 'webpack';
import type { CellAddress } from '../../src/values/cell';
import { localAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import type { BuiltPages, WatchedPage } from './browser';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const office = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');
const output = join(process.cwd(), '.cache', 'excel-host');

/** The strict Excel as one classic script. */
export function bundleExcel(): Promise<string> {
  mkdirSync(output, { recursive: true });
  return new Promise((resolve, reject) => {
    webpack({
      mode: 'development', devtool: false, target: ['web', 'es2022'],
      entry: join(process.cwd(), 'test', 'excel-host', 'browserHost.ts'),
      output: { path: output, filename: 'excel.js' },
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
    }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(readFileSync(join(output, 'excel.js'), 'utf8'));
    });
  });
}

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

/** The built pane as Excel opens it, before the genuine office.js and a strict Excel that holds this workbook. */
export const openInExcel = (
  built: BuiltPages, excel: string, workbook: RawWorkbook, width = 320, path = '/taskpane.html', prepare?: (context: BrowserContext) => Promise<void>,
): Promise<WatchedPage> =>
  built.open({ viewport: { width, height: 720 } }, path, async (context) => {
    await routeOffice(context);
    await context.addInitScript(`window.strictExcelWorkbook = ${JSON.stringify(workbook)};`);
    await context.addInitScript(excel);
    await prepare?.(context);
  });

/** Waits until something holds; the page's own policy forbids Playwright's way of asking again and again. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
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

/** Requests that went anywhere but to the page's own server and Microsoft's script. */
export const elsewhere = (requests: readonly string[], origin: string): readonly string[] =>
  requests.filter((url) => !url.startsWith(origin) && !url.startsWith(cdn) && !url.startsWith('data:'));
