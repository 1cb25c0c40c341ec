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

/**
 * The bytes of the download, when it has come whole: Firefox sets aside the name with an empty file, writes to another,
 * which ends with ".part", and renames that when it is done.
 */
async function downloaded(): Promise<Buffer> {
  for (let tries = 0; tries < 600; tries += 1) {
    const names = readdirSync(downloads);
    const name = names.find((one) => one.endsWith('.xlsx'));
    if (name !== undefined && !names.some((one) => one.endsWith('.part'))) {
      const bytes = readFileSync(join(downloads, name));
      if (bytes.length > 0) return bytes;
    }
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`The download did not come: ${readdirSync(downloads).join(', ') || 'nothing'}.`);
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
  const workbook = workbookOf(await downloaded());
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Rapport', 'Uppföljning inställningar']));
  expect(errors).toEqual([]);
});
