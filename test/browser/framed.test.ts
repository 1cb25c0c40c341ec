import type { BrowserContext } from 'playwright-core';
import { giveExcel } from '../excel-host/browserPage';
import { exampleBytes, workbookOf } from '../support/examples';
import { builtPane } from '../support/pane';

/**
 * The pane in a frame, as Excel on the web shows it: what the headers let through and what they stop. The pane's own
 * address is a made-up one with TLS, answered by the server of the built files with what it really sends.
 */

const pane = builtPane();
const home = 'https://uppfoljning.kommun.example';
const workbook = workbookOf(exampleBytes('lomma-2017-08'));

/** A page of somebody's that frames what stands at an address. */
const framing = (address: string): string => `<!doctype html><title>Ram</title><iframe src="${address}" width="320" height="700"></iframe>`;

async function route(context: BrowserContext, outer: string, between: string | null): Promise<void> {
  await context.route(`${home}/**`, async (given) => {
    const { pathname } = new URL(given.request().url());
    const answer = await fetch(pane.origin() + pathname);
    await given.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  });
  if (between !== null) await context.route(`${between}/mellan`, (given) => given.fulfill({ contentType: 'text/html', body: framing(`${home}/taskpane.html`) }));
  await context.route(`${outer}/bok`, (given) => given.fulfill({ contentType: 'text/html', body: framing(between === null ? `${home}/taskpane.html` : `${between}/mellan`) }));
}

/** Opens the outermost page, and tells whether the pane's tabs come up in the innermost frame, or the browser has refused to frame it. */
async function isShown(outer: string, between: string | null = null): Promise<boolean> {
  const { page } = await pane.open({ viewport: { width: 700, height: 800 } }, '/');
  const context = page.context();
  const outside = await context.newPage();
  await giveExcel(outside, workbook);
  await route(context, outer, between);
  const refused = new Promise<false>((resolve) => {
    outside.on('console', (message) => { if (message.text().includes('frame-ancestors')) resolve(false); });
  });
  await outside.goto(`${outer}/bok`);
  const frame = between === null ? outside.frameLocator('iframe') : outside.frameLocator('iframe').frameLocator('iframe');
  try {
    return await Promise.race([refused, frame.getByRole('tab', { name: 'Översikt' }).waitFor({ timeout: 60_000 }).then(() => true)]);
  } finally {
    await context.close();
  }
}

it.each([
  ['Excel on the web', 'https://sweden-excel.officeapps.live.com', null],
  ['a workbook on SharePoint', 'https://kommun.sharepoint.com', 'https://sweden-excel.officeapps.live.com'],
  ['Teams', 'https://teams.microsoft.com', 'https://sweden-excel.officeapps.live.com'],
  ['Teams at its new address', 'https://teams.cloud.microsoft', 'https://sweden-excel.officeapps.live.com'],
  ['Microsoft 365', 'https://www.microsoft365.com', 'https://excel.cloud.microsoft'],
  ['Office.com', 'https://www.office.com', 'https://sweden-excel.officeapps.live.com'],
])('is shown within %s', async (_, outer, between) => {
  expect(await isShown(outer, between)).toBe(true);
});

it.each([
  ['a foreign page', 'https://lockbete.example', null],
  ['a foreign page around Excel on the web', 'https://lockbete.example', 'https://sweden-excel.officeapps.live.com'],
  ['a page whose name only resembles', 'https://teams.microsoft.com.lockbete.example', null],
])('is not shown within %s', async (_, outer, between) => {
  expect(await isShown(outer, between)).toBe(false);
});
