import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expectNoMistakes, update } from '../support/excelPage';
import { exampleBytes, workbookOf } from '../support/examples';
import { builtPane } from '../support/pane';

/** office.js moves: the address that the pane names may lead on to Microsoft's new one, and to no other. */

jest.setTimeout(180_000);

const pane = builtPane();
const workbook = workbookOf(exampleBytes('lomma-2017-08'));
const office = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

/** What the old address answers is nothing but a way to another, where all of the script is. */
const leadingTo = (host: string) => async (context: BrowserContext): Promise<void> => {
  await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', (route) => route.fulfill({
    contentType: 'text/javascript', body: `document.write('<script src="https://${host}/1/office.js"></' + 'script>');`,
  }));
  await context.route(`https://${host}/**`, (route) => route.fulfill({
    contentType: 'text/javascript', body: readFileSync(join(office, basename(new URL(route.request().url()).pathname))),
  }));
};

it('the pane works where the script comes from the new address', async () => {
  const { page, requests, violations, errors } = await pane.openInExcel(workbook, { prepare: leadingTo('officeapis.public.onecdn.static.microsoft') });
  await update(page);
  expect(requests).toContain('https://officeapis.public.onecdn.static.microsoft/1/office.js');
  expect([await violations(), errors]).toEqual([[], []]);
  await expectNoMistakes(page);
});

it('a script from anywhere else is not run', async () => {
  const { page, violations } = await pane.openInExcel(workbook, { prepare: leadingTo('lockbete.example') });
  await page.waitForFunction('window.refusedByPolicy.length > 0');
  expect((await violations()).join()).toContain('https://lockbete.example/1/office.js');
  expect(await page.evaluate("'Office' in window")).toBe(false);
});
