import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { BuiltPages } from '../support/browser';
import { openBuilt, openExample } from '../support/browser';

jest.setTimeout(60_000);

let built: BuiltPages;
beforeAll(async () => { built = await openBuilt(); });
afterAll(() => built.close());

/** What axe finds, as a line each. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

const looks = [
  { name: 'light, 320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark, 320 px', width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'light, 1200 px', width: 1200, colorScheme: 'light', forcedColors: 'none' },
] as const;

it.each(looks)('axe finds nothing in any view: $name', async ({ width, ...look }) => {
  const { name: _name, ...options } = look;
  const { page } = await built.open({ ...options, viewport: { width, height: 720 } });
  expect(await faults(page)).toEqual([]);
  await openExample(page);
  await page.locator('ul button[aria-expanded]').first().click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Flikar' }).click();
  await page.getByRole('button', { name: /^Ändra: / }).first().click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Rapport' }).click();
  await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  expect(await faults(page)).toEqual([]);
});

it.each([270, 320, 500])('nothing reaches beyond the sides at %d px', async (width) => {
  const { page } = await built.open({ viewport: { width, height: 720 } });
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await beyond()).toBe(0);
  await openExample(page);
  await page.locator('ul button[aria-expanded]').first().click();
  expect(await beyond()).toBe(0);
  for (const tab of ['Flikar', 'Rapport']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await beyond()).toBe(0);
  }
});

it('does the whole job by keyboard alone', async () => {
  const { page } = await built.open({ acceptDownloads: true });
  const focused = () => page.evaluate(() => {
    const at = document.activeElement;
    return at === document.body ? '' : at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });
  /** Tabs on until the focus stands on what is wanted. */
  const goTo = async (wanted: RegExp, key = 'Tab') => {
    for (let steps = 0; steps < 80; steps += 1) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${wanted.toString()}.`);
  };
  const goBackTo = (wanted: RegExp) => goTo(wanted, 'Shift+Tab');
  await goTo(/Helsingborg, augusti 2017/);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();

  await goTo(/^Översikt$/);
  await goTo(/^Vuxen/);
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Helåret' }).waitFor();

  await goBackTo(/^Översikt$/);
  await goTo(/^Flikar$/, 'ArrowRight');
  await goTo(/^Ändra: /);
  await page.keyboard.press('Enter');
  await goTo(/Klar: /);

  const download = page.waitForEvent('download');
  await goTo(/^Ladda ner med rapport$/);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('helsingborg-2017-08 med rapport.xlsx');
});

it('shows where the focus is', async () => {
  const { page } = await built.open();
  await openExample(page);
  const row = page.locator('ul button[aria-expanded]').first();
  const outline = () => row.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline()).toBe('none');
  await page.getByRole('tab', { name: 'Översikt' }).focus();
  for (let steps = 0; steps < 20 && await outline() === 'none'; steps += 1) await page.keyboard.press('Tab');
  expect(await outline()).toBe('solid');
});
