import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serveDist } from '../../scripts/serveDist.mjs';
import { findTool } from '../../scripts/tools.mjs';
import { workbookOf } from '../support/examples';

/** The page's main way in Firefox, over WebDriver BiDi: an example is read, shown, and given back with its report. */

jest.setTimeout(400_000);

let server: Awaited<ReturnType<typeof serveDist>>;
let browser: Browser;
const downloads = mkdtempSync(join(tmpdir(), 'budget-firefox-'));

beforeAll(async () => {
  const executablePath = findTool('BUDGET_FIREFOX');
  if (executablePath === null) throw new Error('Firefox is missing. Install it or set FIREFOX_PATH.');
  server = await serveDist();
  browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless: true, timeout: 300_000, protocolTimeout: 300_000,
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true, 'browser.helperApps.neverAsk.saveToDisk': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(downloads, { recursive: true, force: true });
});

const slow = { timeout: 120_000 };
const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
/** Presses a button by its name: what the pane does is tried here, and not where the pointer is. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => `${one.ariaLabel ?? ''} ${one.textContent}`.includes(wanted));
    button?.click();
    return button !== undefined;
  }, slow, name);
}

it('reads an example, shows its figures, and gives the workbook back with the report', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  await page.goto(`${server.origin}/`, slow);
  await press(page, 'Helsingborg, augusti 2017');
  await page.locator('#tab-overview').setTimeout(slow.timeout).wait();
  expect(await text(page)).toMatch(/Socialnämnden[^]*t\.o\.m\. augusti 2017[^]*Vuxen/);

  await press(page, 'Ladda ner med rapport');
  await page.waitForFunction(() => document.body.innerText.includes('har laddats ner'), slow);
  const finished = () => readdirSync(downloads).filter((name) => name.endsWith('.xlsx'));
  for (let tries = 0; tries < 200 && finished().length === 0; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
  const [name = ''] = finished();
  const workbook = workbookOf(readFileSync(join(downloads, name)));
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Rapport', 'Uppföljning inställningar']));
  expect(errors).toEqual([]);
});
