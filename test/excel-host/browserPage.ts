import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { bundle } from '../support/bundle';
import type { TransportOptions } from './transport';

/** For browser tests: puts a strict Excel and the genuine office.js behind a page that is as in production. */

const dist = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The page's own script tag for Microsoft's CDN is answered from the package. */
async function routeOffice(page: Page): Promise<void> {
  await page.route(`${cdn}**`, (route) => route.fulfill({
    path: join(dist, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')), contentType: 'text/javascript',
  }));
}

/**
 * To be called before the page is opened. The page's own script tag for Microsoft's CDN is answered from the package;
 * afterwards `window.strictExcel` is the Excel, and `window.strictExcelTransport` its channel.
 */
export async function giveExcel(page: Page, workbook: RawWorkbook, options: TransportOptions = {}): Promise<void> {
  const script = await bundle('test/excel-host/browserHost.ts', 'strictExcelBundle');
  const given = JSON.stringify({ workbook, options }).replace(/</g, '\\u003c');
  await page.addInitScript({ content: `{ const given = ${given}; window.strictExcelWorkbook = given.workbook; window.strictExcelOptions = given.options; }\n${script}` });
  await routeOffice(page);
}

/**
 * The same with the Excel in a worker, so that what the page's own thread does is the pane's and office.js's alone.
 * Afterwards `window.strictExcel` is the way there (RemoteExcel).
 */
export async function giveRemoteExcel(page: Page, workbook: RawWorkbook): Promise<void> {
  const worker = await bundle('test/excel-host/workerHost.ts', 'strictExcelWorker');
  const body = JSON.stringify(workbook);
  await page.addInitScript({ content: await bundle('test/excel-host/remoteHost.ts', 'strictExcelRemote') });
  await page.context().route('**/strict-excel-worker.js', (route) => route.fulfill({ body: worker, contentType: 'text/javascript' }));
  await page.context().route('**/strict-excel-workbook.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await routeOffice(page);
}
