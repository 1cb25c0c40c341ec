import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openExample, toTab } from '../support/browser';
import { expectNoMistakes, shown, type, until } from '../support/excelPage';
import { exampleBytes, followUpOf, workbookOf } from '../support/examples';
import { builtPane, expectAccessible, inEachLook, looks } from '../support/pane';

jest.setTimeout(180_000);

const pane = builtPane();

const bytes = exampleBytes('helsingborg-2017-08');
const source = followUpOf(bytes).areas.find(({ figures }) => figures.name === 'Vuxen')?.figures.amounts.forecast?.terms[0];
if (!source) throw new Error('The example has no forecast for Vuxen.');

async function toExport(page: Page): Promise<void> {
  await toTab(page, 'Export');
  await page.getByRole('list', { name: 'Kontroll före nämnden' }).waitFor();
}

const tabNames = (file: Uint8Array): string[] =>
  [...new TextDecoder().decode(unzipSync(file)['xl/workbook.xml']).matchAll(/<sheet\b[^>]*name="([^"]*)"/g)].map(([, name = '']) => name);

describe('on the page', () => {
  it('looks over, and lets the report out as a workbook and as a Word document', async () => {
    const { page, errors, violations } = await pane.open({ acceptDownloads: true });
    await openExample(page);
    await toExport(page);
    await page.getByText('Rapporten är inte skriven i arbetsboken än.').waitFor();
    for (const [button, file, part] of [['Excelfil', 'xlsx', 'xl/workbook.xml'], ['Worddokument', 'docx', 'word/document.xml']] as const) {
      const waited = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const download = await waited;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^Rapport .*2017-08\\.${file}$`));
      const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
      expect(Object.keys(parts)).toContain(part);
      await page.getByText(/^Filen .* finns bland dina hämtade filer\.$/).waitFor();
    }
    expect(errors).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('freezes into the file, asks before it freezes once more, and finds nothing changed', async () => {
    const { page, errors } = await pane.open({ acceptDownloads: true });
    await openExample(page);
    await toExport(page);
    const waited = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Frys rapporten' }).click();
    expect(tabNames(new Uint8Array(readFileSync(await (await waited).path())))).toContain('Rapport 2017-08');
    await page.getByRole('button', { name: 'Frys rapporten' }).click();
    await page.getByRole('button', { name: 'Nej, låt bli' }).click();
    await page.getByRole('button', { name: 'Jämför med fryst rapport' }).click();
    await page.getByText(/^Inget har ändrats sedan Rapport 2017-08/).waitFor();
    expect(errors).toEqual([]);
  });

  it('knows at once what it has written: the report as new as its sources, and the frozen sheet among the others', async () => {
    const { page, errors } = await pane.open({ acceptDownloads: true });
    await openExample(page);
    for (const button of ['Ladda ner med rapport', 'Frys rapporten']) {
      if (button === 'Frys rapporten') await toExport(page);
      const waited = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      await waited;
    }
    await page.getByText(/Rapporten stämmer med arbetsboken \(skriven/).waitFor();
    await toTab(page, 'Läsning');
    await page.getByText('Rapport 2017-08').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('axe finds nothing in any look, and nothing reaches beyond the sides', async () => {
    const { page } = await pane.open();
    await openExample(page);
    await toExport(page);
    await page.getByRole('button', { name: 'Kopiera Hela rapporten' }).waitFor();
    await inEachLook(page, [...looks, { look: 'light, 1200 px', width: 1200, colorScheme: 'light', forcedColors: 'none' }], async (look) => {
      await expectAccessible(page, look, look.look);
      if (process.env.BUDGET_PICTURES) await page.screenshot({ path: `${process.env.BUDGET_PICTURES}/export-${look.look.replace(/\W+/g, '-')}.png`, fullPage: true });
    });
  });

  it('is done by keyboard, and speaks English', async () => {
    const { page } = await pane.open();
    await openExample(page);
    await page.getByRole('button', { name: 'Show in English' }).click();
    await page.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('End');
    await page.getByRole('list', { name: 'Before it leaves' }).waitFor();
    const button = page.getByRole('button', { name: 'Copy Hela rapporten' });
    for (let steps = 0; steps < 40 && !await button.evaluate((element) => element === document.activeElement); steps += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Copied: Hela rapporten. Paste it with Ctrl+V.').waitFor();
  });
});

describe('in Excel', () => {
  it('opens a new workbook, freezes, and names what changed with area and amount', async () => {
    const { page, requests, violations, errors } = await pane.openInExcel(workbookOf(bytes));
    await toExport(page);
    await page.getByRole('button', { name: 'Excelfil' }).click();
    await page.getByText('Rapporten är öppnad som en ny arbetsbok: spara den där.').waitFor();
    await page.getByRole('button', { name: 'Frys rapporten' }).click();
    await page.getByText('Rapporten är fryst på bladet Rapport 2017\u201108.').waitFor();
    const frozen = JSON.stringify(await shown(page, 'Rapport 2017-08'));
    expect(frozen).toContain('Rapporten är inte skriven i arbetsboken än.');

    await toTab(page, 'Läsning');
    await page.getByText('Rapport 2017-08').first().waitFor();
    await toExport(page);
    await type(page, source.cell, source.read - 500);
    await until(async () => await page.getByRole('list', { name: 'Kontroll före nämnden' }).count() > 0);
    await page.getByRole('button', { name: 'Jämför med fryst rapport' }).click();
    await page.getByText(/^Vuxen: prognosen .* → .*tkr \(.500\)$/).waitFor();
    await page.getByRole('button', { name: 'Frys rapporten' }).click();
    await page.getByText(/Vill du frysa en gång till/).first().waitFor();
    await page.getByRole('button', { name: 'Frys en gång till' }).click();
    await page.getByText('Rapporten är fryst på bladet Rapport 2017\u201108 (2).').waitFor();

    await expectAccessible(page, { forcedColors: 'none' });
    await expectNoMistakes(page);
    expect(pane.elsewhere(requests)).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });
});
