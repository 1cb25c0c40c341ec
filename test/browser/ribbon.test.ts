import type { Page } from 'playwright-core';
import { expectNoMistakes, isCommandDone, pressRibbon, shown, until, update, withOwnReport, written } from '../support/excelPage';
import { exampleBytes, workbookOf } from '../support/examples';
import { builtPane } from '../support/pane';
import { toTab } from '../support/browser';

jest.setTimeout(120_000);

const pane = builtPane();

const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));

/** As a press on the ribbon opens it while the pane is closed: unseen, in the runtime that pane and commands share, or apart. */
const openRibbon = (raw = workbook, runtime: 'hidden' | 'none' = 'hidden') => pane.openInExcel(raw, { options: { runtime } });

/** An Excel without the shared runtime starts a page of its own for the commands, which nobody sees. */
const openApart = (raw = workbook) => pane.openInExcel(raw, {
  options: { runtime: 'none' },
  prepare: (context) => context.addInitScript("Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });"),
});

const dialogs = (page: Page): Promise<string[]> => page.evaluate('window.strictExcelTransport.dialogs');

const statusLine = async (page: Page): Promise<unknown> => (await shown(page, 'Rapport'))?.[2]?.[0];

/** Presses the button, and waits until its command has said that it is done. */
async function pressAndWait(page: Page): Promise<void> {
  await page.evaluate('window.strictExcelTransport.completedCommands.length = 0');
  await pressRibbon(page);
  await until(() => isCommandDone(page));
}

it.each([['in the shared runtime', openRibbon], ['apart', openApart]])('writes the report from the ribbon alone, and shows its sheet: %s', async (_, open) => {
  const { page, violations, errors } = await open();
  await pressRibbon(page);
  await until(() => isCommandDone(page));
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
  expect((await shown(page, 'Rapport'))?.flat()).toContain('Vuxen');
  await expectNoMistakes(page);
  expect(await dialogs(page)).toEqual([]);
  expect(await statusLine(page)).toMatch(/^Uppdaterad \d{4}-\d\d-\d\d kl\. \d\d\.\d\d$/);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
  // Nobody sees the pane: it is not drawn, and does not read the workbook a second time.
  expect(await page.getByRole('tab').count()).toBe(0);
});

it('says in the report that nothing has changed, or why it could not be updated, and shows it', async () => {
  const { page } = await openApart();
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
  ['a sheet of the user’s has the name', withOwnReport(workbook), '', 'och det rörs inte'],
  ['a cell is being edited', workbook, 'window.strictExcel.condition.cellEditMode = true', 'Avsluta cellredigeringen'],
  ['the workbook is read-only', workbook, 'window.strictExcel.model.isReadOnly = true', 'skrivskyddad'],
])('says why nothing came of it, in a window where there is no pane to say it in: %s', async (_, raw, condition, sentence) => {
  const { page } = await openApart(raw);
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

it('opens the pane with the sentence where the runtime is shared', async () => {
  const { page } = await openRibbon(withOwnReport(workbook));
  await pressRibbon(page);
  await page.getByRole('alert').getByText('och det rörs inte').waitFor();
  await until(() => isCommandDone(page));
  expect(await page.evaluate('window.strictExcel.isPaneShown')).toBe(true);
  expect(await dialogs(page)).toEqual([]);
});

it('writes with what is chosen in the open pane, and the pane says so', async () => {
  const { page } = await pane.openInExcel(workbook);
  await toTab(page, 'Rapport');
  await page.getByLabel('Nämndens namn').fill('Vald i panelen');
  await page.getByLabel('Nämndens namn').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vald i panelen' }).waitFor();
  await pressAndWait(page);
  await page.getByText(written).waitFor();
  expect((await shown(page, 'Rapport'))?.flat().join(' ')).toContain('Vald i panelen');
  expect(await statusLine(page)).toMatch(/^Uppdaterad /);
  await expectNoMistakes(page);
});

it('opens the pane by its shortcut', async () => {
  const { page } = await openRibbon();
  await until(() => page.evaluate("window.strictExcelTransport.pressCommand('showPane', 'showPane')"));
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  expect(await page.evaluate('window.strictExcel.isPaneShown')).toBe(true);
});

it('offers what an earlier pane left unsaved, also after the page was closed', async () => {
  const { page } = await pane.openInExcel(workbook);
  await toTab(page, 'Rapport');
  await page.getByLabel('Nämndens namn').fill('Inte sparad');
  await page.getByLabel('Nämndens namn').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Inte sparad' }).waitFor();
  await page.reload();
  await page.getByText(/^Osparade val från \d{4}-\d\d-\d\d finns kvar/).waitFor();
  await page.getByRole('button', { name: 'Ta fram dem' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inte sparad' }).waitFor();
  await update(page);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  expect(await page.getByText(/^Osparade val/).count()).toBe(0);
});

it('the window says what always holds where the sentence was lost on the way', async () => {
  const { page } = await pane.open({}, '/said.html');
  await page.getByText('Öppna Budgetuppföljning på fliken Start').waitFor();
});
