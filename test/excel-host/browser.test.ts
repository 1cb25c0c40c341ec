import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { fullReport, settingsPlan } from '../hosts/shared/plans';
import { rawSheet, rawWorkbook } from '../hosts/shared/workbooks';
import type { ExcelHost } from '../../src/hosts/excel/excelHost';
import { bundle } from '../support/bundle';
import { giveExcel } from './browserPage';
import type { StrictExcel } from './strictExcel';
import type { Transport } from './transport';

/** The strict Excel in a real browser: the production page's own script tag, the package's office.js, our Excel host. */

interface TestWindow {
  strictExcel: StrictExcel;
  strictExcelTransport: Transport;
  budgetHost: { ExcelHost: typeof ExcelHost };
  pressed: number;
  Office: { onReady(): Promise<{ host: string }>; actions: { associate(name: string, act: (event: { completed(): void }) => void): void } };
}

declare const window: TestWindow;

let browser: Browser;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    ...(process.env.BUDGET_CHROMIUM ? { executablePath: process.env.BUDGET_CHROMIUM } : { executablePath: '/usr/bin/chromium' }),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  await giveExcel(page, rawWorkbook(rawSheet('Underlag', [[1, 'två']]), rawSheet('Barn och Unga', [[2]])));
  await page.route('https://localhost:3000/**', (route) => route.fulfill({
    contentType: 'text/html', body: '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  }));
  await page.goto('https://localhost:3000/taskpane.html');
  await page.addScriptTag({ content: await bundle('src/hosts/excel/excelHost.ts', 'budgetHost') });
}, 120_000);

afterAll(() => browser.close());

test('office.js takes the strict Excel for Excel', async () => {
  expect(await page.evaluate(() => window.Office.onReady())).toMatchObject({ host: 'Excel', platform: 'PC' });
});

test('the Excel host reads and writes, and every figure is read back as planned', async () => {
  const plan = { sheets: [fullReport, settingsPlan()], activate: fullReport.mark };
  const result = await page.evaluate(async (given) => {
    const host = new window.budgetHost.ExcelHost();
    const read = await host.read();
    const first = await host.write(given);
    const second = await host.write(given);
    return { read, first, second, mistakes: window.strictExcel.mistakes, syncs: window.strictExcel.syncs.length };
  }, plan);
  expect(result).toMatchObject({
    read: { ok: true, value: { sheets: [{ name: 'Underlag', rows: [{ index: 0, values: [1, 'två'] }] }, { name: 'Barn och Unga' }] } },
    first: { ok: true, value: { changed: true, differences: [] } },
    second: { ok: true, value: { changed: false, differences: [] } },
    mistakes: [],
  });
});

test('a ribbon command runs and reports that it is done', async () => {
  const done = await page.evaluate(async () => {
    await window.Office.onReady();
    window.Office.actions.associate('updateReport', (event) => {
      window.pressed = 1;
      event.completed();
    });
    const heard = window.strictExcelTransport.pressCommand('updateReport', 'command-1');
    while (window.strictExcelTransport.completedCommands.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    return { heard, pressed: window.pressed, completed: window.strictExcelTransport.completedCommands };
  });
  expect(done).toEqual({ heard: true, pressed: 1, completed: [{ id: 'command-1', status: 0 }] });
});

test('nothing is asked of the network', () => {
  expect(outside).toEqual([]);
});
