import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import type { TransportOptions } from './transport';

/** For browser tests: puts a strict Excel and the genuine office.js behind a page that is as in production. */

const root = process.cwd();
const output = join(root, '.cache', 'browser');
const dist = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Bundles a module of the project to one classic script; what it exports becomes `self[name]`, in a page and in a worker. */
export async function bundle(entry: string, name: string): Promise<string> {
  mkdirSync(output, { recursive: true });
  const compiler = webpack({
    mode: 'development', devtool: false, target: 'web', context: root,
    entry: { [name]: join(root, entry) },
    output: { path: output, filename: '[name].js', library: { name, type: 'self' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return readFileSync(join(output, `${name}.js`), 'utf8');
}

/** The page's own script tag for Microsoft's CDN is answered from the package. */
async function routeOffice(page: Page): Promise<void> {
  await page.route(`${cdn}**`, (route) => route.fulfill({
    path: join(dist, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')), contentType: 'text/javascript',
  }));
}

let hostScript: Promise<string> | null = null;

/**
 * To be called before the page is opened. The page's own script tag for Microsoft's CDN is answered from the package;
 * afterwards `window.strictExcel` is the Excel, and `window.strictExcelTransport` its channel.
 */
export async function giveExcel(page: Page, workbook: RawWorkbook, options: TransportOptions = {}): Promise<void> {
  hostScript ??= bundle('test/excel-host/browserHost.ts', 'strictExcelBundle');
  const script = await hostScript;
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
