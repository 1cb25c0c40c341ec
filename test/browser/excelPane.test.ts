import type { Page } from 'playwright-core';
import { formatNumber } from '../../src/taskpane/shared/format';
import { formatAddress, localAddress } from '../../src/values/cell';
import { expectNoMistakes, type, until, update, written } from '../support/excelPage';
import { faultyExample } from '../support/faultyExample';
import { Keyboard, Mouse } from '../support/hands';
import { exampleBytes, followUpOf, workbookOf } from '../support/examples';
import { builtPane, expectAccessible, inEachLook, looks } from '../support/pane';
import { toTab } from '../support/browser';

jest.setTimeout(120_000);

const pane = builtPane();

const helsingborg = exampleBytes('helsingborg-2017-08');
const lomma = workbookOf(exampleBytes('lomma-2017-08'));

it('selects the cell of a figure, and follows when the workbook changes', async () => {
  const source = followUpOf(helsingborg).areas.find((area) => area.figures.name === 'Vuxen')?.figures.amounts.forecast?.terms[0]?.cell;
  if (!source) throw new Error('The example has no forecast for Vuxen.');
  const address = localAddress(source.row, source.column);

  const { page } = await pane.openInExcel(workbookOf(helsingborg));
  await update(page);

  await page.getByRole('button', { name: /^Vuxen/ }).click();
  await page.getByRole('button', { name: /^Prognos / }).click();
  await page.waitForFunction(`window.strictExcel.model.selection?.address === '${address}'`);
  expect(await page.evaluate('window.strictExcel.model.selection')).toEqual({ sheet: source.sheet, address });

  await page.evaluate(`window.strictExcel.type('${source.sheet}', '${address}', -77000)`);
  await page.getByRole('button', { name: /^Vuxen.*77.000/ }).waitFor();
});

it('selects the cell of what has to be checked', async () => {
  const { page } = await pane.openInExcel(workbookOf(exampleBytes('linkoping-2018-08')));
  await toTab(page, 'Kontroller');
  const link = page.getByRole('tabpanel').getByRole('listitem').getByRole('button', { name: /![A-Z]+\d+$/ }).first();
  const address = await link.innerText();
  await link.click();
  await until(async () => await page.evaluate('window.strictExcel.model.selection') !== null);
  const selection: { sheet: string; address: string } = await page.evaluate('window.strictExcel.model.selection');
  expect(address).toContain(selection.address);
  expect(address).toContain(selection.sheet);
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe(selection.sheet);
});

describe.each([['mouse', () => new Mouse()], ['keyboard', (page: Page) => new Keyboard(page)]] as const)('by %s', (_, handsOf) => {
  it('an error is seen, gone to and mended in the workbook, and is gone without anything being opened anew', async () => {
    const { bytes, cell, proposed } = faultyExample();
    const { page, errors } = await pane.openInExcel(workbookOf(bytes));
    const hands = handsOf(page);
    const tab = page.getByRole('tab', { name: 'Kontroller' });
    await tab.waitFor();
    const before = await tab.getAttribute('aria-label');
    await page.evaluate('window.isSamePage = true');
    await hands.press(tab);
    const fault = page.getByRole('list', { name: 'Stämmer inte' }).getByRole('listitem').filter({ hasText: 'Troligast fel i' }).filter({ hasText: formatAddress(cell) }).first();
    await fault.getByText(formatNumber(proposed, 0, 'sv')).first().waitFor();

    await hands.press(fault.getByRole('button', { name: formatAddress(cell), exact: true }).first());
    await until(async () => await page.evaluate('window.strictExcel.model.selection') !== null);
    expect(await page.evaluate('window.strictExcel.model.selection')).toEqual({ sheet: cell.sheet, address: localAddress(cell.row, cell.column) });

    await type(page, cell, proposed);
    await fault.waitFor({ state: 'detached' });
    expect(await tab.getAttribute('aria-label')).not.toBe(before);
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    await expectNoMistakes(page);
    expect(errors).toEqual([]);
  });
});

it('opens an example beside the workbook, whole', async () => {
  const { page, errors } = await pane.openInExcel(lomma);
  await page.getByRole('button', { name: 'Öppna ett exempel' }).click();
  await until(async () => await page.evaluate('window.strictExcel.openedBeside.length > 0'));
  const [file]: string[] = await page.evaluate('window.strictExcel.openedBeside');
  expect(Buffer.from(file ?? '', 'base64').equals(helsingborg)).toBe(true);
  expect(errors).toEqual([]);
});

it('says what hinders the writing, and how to go on', async () => {
  const { page } = await pane.openInExcel(workbookOf(helsingborg));
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.evaluate('window.strictExcel.condition.cellEditMode = true');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('alert').getByText('Avsluta cellredigeringen').waitFor();
  await page.evaluate('window.strictExcel.condition.cellEditMode = false');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText(written).waitFor();
});

it('axe finds nothing in any view of the pane in Excel and in any look, nor does anything reach beyond its sides', async () => {
  const { page } = await pane.openInExcel(lomma);
  const see = (view: string) => inEachLook(page, looks, (look) => expectAccessible(page, look, `${view}, ${look.look}`));
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.locator('ul button[aria-expanded]').first().click();
  await see('Översikt, first run');
  await toTab(page, 'Läsning');
  await page.getByRole('button', { name: /^Ändra: / }).first().click();
  await see('Läsning');
  await toTab(page, 'Kontroller');
  await page.getByRole('button', { name: 'Inte ett fel' }).first().click();
  await see('Kontroller, what is said of one');
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByRole('button', { name: '1 bedömd som inget fel' }).click();
  await see('Kontroller, one that stands');
  await toTab(page, 'Rapport');
  await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  await see('Rapport');
  await page.evaluate('window.strictExcel.condition.cellEditMode = true');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('alert').getByText('Avsluta cellredigeringen').waitFor();
  await see('an error');
  await page.evaluate('window.strictExcel.condition.cellEditMode = false; window.strictExcel.syncs.length = 0; window.strictExcel.faults = [5, 6, 7, 8].map((sync) => ({ at: "hang", sync }));');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('progressbar').waitFor();
  await see('progress');
});

it('keeps its parts in one row however wide it is, and reaches all of them by keyboard', async () => {
  const { page } = await pane.openInExcel(lomma);
  for (const width of [270, 320, 500]) await seeParts(page, width);
});

async function seeParts(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await toTab(page, 'Översikt');
  await page.getByRole('tab', { name: 'Översikt' }).focus();
  const seen: string[] = [];
  for (let steps = 0; steps < 7; steps += 1) {
    seen.push(await page.getByRole('tab', { selected: true }).innerText());
    const row = await page.getByRole('tablist').evaluate((list) => ({
      rows: new Set([...list.children].map((tab) => tab.getBoundingClientRect().top)).size,
      within: [...list.children].every((tab) => tab.getBoundingClientRect().right <= document.documentElement.clientWidth),
    }));
    expect(row).toEqual({ rows: 1, within: true });
    await page.keyboard.press('ArrowRight');
    await until(() => page.evaluate(() => document.activeElement?.getAttribute('aria-selected') === 'true'));
  }
  // How many there are to look at stands in the tab too.
  expect(seen.map((text) => text.split('\n')[0]?.replace(/\d+$/, ''))).toEqual(['Översikt', 'Kontroller', 'Läsning', 'Prognos', 'Kommentarer', 'Rapport', 'Export']);
}

it('opens the menu of parts by keyboard, and closes it again', async () => {
  const { page } = await pane.openInExcel(lomma, { width: 270 });
  await page.getByRole('button', { name: 'Mer: fler delar' }).press('ArrowDown');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Mer: fler delar' }).press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Export', selected: true }).waitFor();
});
