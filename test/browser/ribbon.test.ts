import type { Page } from 'playwright-core';
import { expectNoMistakes, isCommandDone, pressRibbon, shown, until, withOwnReport } from '../support/excelPage';
import { exampleBytes, workbookOf } from '../support/examples';
import { builtPane } from '../support/pane';

jest.setTimeout(120_000);

const pane = builtPane();

const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));
const openRibbon = (raw = workbook) => pane.openInExcel(raw, { path: '/ribbon.html' });

const dialogs = (page: Page): Promise<string[]> => page.evaluate('window.strictExcelTransport.dialogs');

const statusLine = async (page: Page): Promise<unknown> => (await shown(page, 'Rapport'))?.[2]?.[0];

/** Presses the button, and waits until its command has said that it is done. */
async function pressAndWait(page: Page): Promise<void> {
  await page.evaluate('window.strictExcelTransport.completedCommands.length = 0');
  await pressRibbon(page);
  await until(() => isCommandDone(page));
}

it('writes the report from the ribbon alone, and shows its sheet', async () => {
  const { page, violations, errors } = await openRibbon();
  await pressRibbon(page);
  await until(() => isCommandDone(page));
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
  expect((await shown(page, 'Rapport'))?.flat()).toContain('Vuxen');
  await expectNoMistakes(page);
  expect(await dialogs(page)).toEqual([]);
  expect(await statusLine(page)).toMatch(/^Uppdaterad \d{4}-\d\d-\d\d kl\. \d\d\.\d\d$/);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

it('says in the report that nothing has changed, or why it could not be updated, and shows it', async () => {
  const { page } = await openRibbon();
  await pressAndWait(page);
  await page.evaluate('window.strictExcel.model.active = window.strictExcel.model.sheets[0]');
  await pressAndWait(page);
  expect(await statusLine(page)).toMatch(/^Inget har ändrats sedan \d{4}-\d\d-\d\d \(kontrollerad \d{4}-\d\d-\d\d kl\. \d\d\.\d\d\)$/);
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');

  await page.evaluate("window.strictExcel.model.sheet('Uppföljning inställningar').isProtected = true");
  await page.evaluate('window.strictExcel.model.active = window.strictExcel.model.sheets[0]');
  await pressAndWait(page);
  expect(await statusLine(page)).toMatch(/^Kunde inte uppdateras .* är skyddat\. Ta bort skyddet under Granska/);
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
  expect(await dialogs(page)).toEqual([]);
  await expectNoMistakes(page);
});

it.each([
  ['a sheet of the user’s has the name', withOwnReport(workbook), '', 'och den rörs inte'],
  ['a cell is being edited', workbook, 'window.strictExcel.condition.cellEditMode = true', 'Avsluta cellredigeringen'],
  ['the workbook is read-only', workbook, 'window.strictExcel.model.isReadOnly = true', 'skrivskyddad'],
])('says why nothing came of it: %s', async (_, raw, condition, sentence) => {
  const { page } = await openRibbon(raw);
  if (condition) await page.evaluate(condition);
  await pressRibbon(page);
  await until(async () => (await dialogs(page)).length > 0);
  const address = /https?:[^"\\]+/.exec((await dialogs(page))[0] ?? '')?.[0] ?? '';
  const told = await pane.open({}, address.replace(pane.origin(), ''));
  await told.page.getByText(sentence).waitFor();
  expect(await told.page.locator('body').innerText()).toContain(sentence);

  expect(await isCommandDone(page)).toBe(false);
  await page.evaluate('window.strictExcelTransport.closeDialog()');
  await until(() => isCommandDone(page));
});
