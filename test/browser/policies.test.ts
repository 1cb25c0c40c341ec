import type { Page } from 'playwright-core';
import { toTab } from '../support/browser';
import { expectNoMistakes } from '../support/excelPage';
import { exampleBytes, workbookOf } from '../support/examples';
import { builtPane, expectAccessible, inEachLook, looks } from '../support/pane';

/** The pane where policies of the organisation forbid copying, downloads and new workbooks: each refusal has its sentence with a way round it. */

jest.setTimeout(180_000);

const pane = builtPane();
const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));

async function atExport(forbids: readonly ('copying' | 'downloads' | 'newWorkbooks')[]): Promise<{ page: Page; files: string[] }> {
  const { page } = await pane.openInExcel(workbook, { options: { forbids } });
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await toTab(page, 'Export');
  await page.getByRole('list', { name: 'Kontroll före nämnden' }).waitFor();
  return { page, files };
}

it('says how to copy by hand where nothing can be copied', async () => {
  const { page } = await atExport(['copying']);
  await page.getByRole('button', { name: 'Kopiera Hela rapporten' }).click();
  await page.getByText('Kopieringen tilläts inte här. Markera tabellen på rapportens blad och tryck Ctrl+C i stället.').waitFor();
  await expectAccessible(page, { forcedColors: 'none' });
  await expectNoMistakes(page);
});

it('hands over a file where no new workbook may be opened', async () => {
  const { page, files } = await atExport(['newWorkbooks']);
  await page.getByRole('button', { name: 'Excelfil' }).click();
  await page.getByText(/^Filen .*\.xlsx finns bland dina hämtade filer/).waitFor();
  expect(files).toHaveLength(1);
});

it('says what to do instead where a download comes to nothing, of which the page is not told', async () => {
  const { page, files } = await atExport(['newWorkbooks', 'downloads', 'copying']);
  await page.getByRole('button', { name: 'Excelfil' }).click();
  await page.getByText(/\.xlsx finns bland dina hämtade filer; gör den inte det får ingenting hämtas härifrån: kopiera rapportens blad till en ny arbetsbok i stället\./).waitFor();
  await page.getByRole('button', { name: 'Worddokument' }).click();
  await page.getByText(/\.docx finns bland dina hämtade filer; gör den inte det får ingenting hämtas härifrån: kopiera tabellerna och klistra in dem i Word i stället\./).waitFor();
  await expectAccessible(page, { forcedColors: 'none' });
  if (process.env.BUDGET_PICTURES) await page.screenshot({ path: `${process.env.BUDGET_PICTURES}/policies.png`, fullPage: true });
  expect(files).toEqual([]);
});

it('says that an example may not be opened beside the workbook, which stays as it is', async () => {
  const { page } = await pane.openInExcel(workbook, { options: { forbids: ['newWorkbooks'] } });
  await page.getByText('Arbetsboken har ingen rapport ännu.').waitFor();
  const before: unknown = await page.evaluate('JSON.stringify(window.strictExcel.saved())');
  await page.getByRole('button', { name: 'Öppna ett exempel' }).click();
  await page.getByText(/organisationens säkerhetsinställningar för Office spärrar det/).waitFor();
  expect(await page.evaluate('JSON.stringify(window.strictExcel.saved())')).toEqual(before);
});

describe('in each look', () => {
  const opened = async (): Promise<Page> => (await pane.openInExcel(workbook, { options: { forbids: ['copying'] } })).page;
  const see = (page: Page, name: string) => inEachLook(page, looks, async (look) => {
    await expectAccessible(page, look, `${name}, ${look.look}`);
    if (process.env.BUDGET_PICTURES) await page.screenshot({ path: `${process.env.BUDGET_PICTURES}/${name}-${look.width}.png`, fullPage: true });
  });

  it('the self-test gives a row each, and says how to copy its table by hand', async () => {
    const page = await opened();
    await toTab(page, 'Rapport');
    await page.getByRole('button', { name: 'Självtest av Excel' }).click();
    await page.getByRole('button', { name: 'Kör i den här arbetsboken' }).click();
    await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
    await page.getByText('Tabellen kunde inte kopieras. Markera den och tryck Ctrl+C.').waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(25);
    await see(page, 'selftest');
    await expectNoMistakes(page);
  });

  it('what Excel refuses of the looks is one line, and no part of the report', async () => {
    const page = await opened();
    await page.evaluate("window.strictExcel.condition.refuses.add('Worksheet.Gridlines')");
    await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
    await page.getByText('Excel tog inte emot stödlinjer; allt annat är skrivet. Nästa uppdatering försöker igen.').waitFor();
    await see(page, 'refused');
  });
});
