import { openExample, toTab } from '../support/browser';
import { fourteenAreasBook } from '../support/fourteenAreas';
import { builtPage, expectAccessible, inEachLook, reachesBeyond, type Look } from '../support/pane';

jest.setTimeout(240_000);

const built = builtPage();

const seen: readonly Look[] = [
  { look: 'light, 320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark, 320 px', width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { look: 'light, 1400 px', width: 1400, colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark, 1400 px', width: 1400, colorScheme: 'dark', forcedColors: 'none' },
];

it('axe finds nothing in any view, in any look, and nothing reaches beyond the sides', async () => {
  const { page } = await built.open();
  const see = async (view: string) => {
    await inEachLook(page, seen, (look) => expectAccessible(page, look, `${view}, ${look.look}`));
    for (const width of [270, 500]) {
      await page.setViewportSize({ width, height: 720 });
      expect([view, width, await reachesBeyond(page)]).toEqual([view, width, 0]);
    }
  };
  await see('start');
  await openExample(page);
  await page.locator('ul button[aria-expanded]').first().click();
  await see('Översikt');
  await toTab(page, 'Läsning');
  await page.getByRole('button', { name: /^Ändra: / }).first().click();
  await see('Läsning');
  await page.getByRole('button', { name: /kolumner?, \d+ rad/ }).first().click();
  await see('Läsning, en tabell öppen');
  for (const view of ['Kontroller', 'Kommentarer']) {
    await toTab(page, view);
    await see(view);
  }
  await toTab(page, 'Kontroller');
  await page.getByRole('button', { name: /^Visa .*av samma slag$/ }).first().click();
  await page.getByRole('button', { name: 'Inte ett fel' }).first().click();
  await see('Kontroller, all of one kind, and what is said of one');
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByRole('button', { name: '1 bedömd som inget fel' }).click();
  await see('Kontroller, one that stands');
  await toTab(page, 'Kommentarer');
  await page.getByRole('button', { name: /^Lägg till orsak och åtgärd: / }).first().click();
  await see('Kommentarer, orsak och åtgärd');
  await toTab(page, 'Rapport');
  await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  await see('Rapport');
  await toTab(page, 'Export');
  for (const width of [270, 320, 500]) {
    await page.setViewportSize({ width, height: 720 });
    expect([width, await reachesBeyond(page)]).toEqual([width, 0]);
  }
  await page.getByRole('button', { name: 'Annan arbetsbok' }).click();
  await page.getByRole('alertdialog').waitFor();
  await see('Export, before the workbook is left');
});

it('axe finds nothing in a question, in an answer that is refused, or in the grouping of long lists', async () => {
  const { page } = await built.open();
  await page.locator('input[type=file]').setInputFiles({ name: 'Uppföljning.xlsx', mimeType: '', buffer: Buffer.from(await fourteenAreasBook()) });
  await page.getByLabel('En period: ange den').fill('augusti');
  await page.getByRole('button', { name: 'Svara' }).click();
  await page.getByText(/^Skriv år och månad/).waitFor();
  await inEachLook(page, seen, (look) => expectAccessible(page, look, `a refused answer, ${look.look}`));
  await toTab(page, 'Läsning');
  await page.getByRole('region', { name: 'Gruppering' }).getByRole('button').first().click();
  await page.getByLabel('Gruppera efter').waitFor();
  await inEachLook(page, seen, (look) => expectAccessible(page, look, `Gruppering, ${look.look}`));
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
  await goTo(/^Läsning$/, 'ArrowRight');
  await goTo(/^Ändra: /);
  await page.keyboard.press('Enter');
  await goTo(/Klar: /);

  const download = page.waitForEvent('download');
  await goTo(/^Ladda ner med rapport$/);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('Socialnämnden 2017-08 med rapport.xlsx');
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
