import { localAddress } from '../../src/values/cell';
import { until, update, written } from '../support/excelPage';
import { exampleBytes, followUpOf, workbookOf } from '../support/examples';
import { builtPane, expectAccessible, looks } from '../support/pane';

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
  const checks = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Att kontrollera/ }) });
  const link = checks.getByRole('listitem').getByRole('button').first();
  const address = await link.innerText();
  await link.click();
  await until(async () => await page.evaluate('window.strictExcel.model.selection') !== null);
  const selection: { sheet: string; address: string } = await page.evaluate('window.strictExcel.model.selection');
  expect(address).toContain(selection.address);
  expect(address).toContain(selection.sheet);
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe(selection.sheet);
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

it.each(looks)('axe finds nothing in any view of the pane in Excel, nor does anything reach beyond its sides: $look', async (look) => {
  const { page } = await pane.openInExcel(lomma, { width: look.width });
  await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors });
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.locator('ul button[aria-expanded]').first().click();
  await expectAccessible(page, look, 'Översikt, first run');
  await page.getByRole('tab', { name: 'Flikar' }).click();
  await page.getByRole('button', { name: /^Ändra: / }).first().click();
  await expectAccessible(page, look, 'Flikar');
  await page.getByRole('tab', { name: 'Rapport' }).click();
  await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  await expectAccessible(page, look, 'Rapport');
  await page.evaluate('window.strictExcel.condition.cellEditMode = true');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('alert').getByText('Avsluta cellredigeringen').waitFor();
  await expectAccessible(page, look, 'an error');
  await page.evaluate('window.strictExcel.condition.cellEditMode = false; window.strictExcel.syncs.length = 0; window.strictExcel.faults = [5, 6, 7, 8].map((sync) => ({ at: "hang", sync }));');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('progressbar').waitFor();
  await expectAccessible(page, look, 'progress');
});

it('has room for more tabs at 270 px', async () => {
  const { page } = await pane.openInExcel(lomma, { width: 270 });
  await page.getByRole('tab', { name: 'Rapport' }).waitFor();
  const reach = await page.getByRole('tablist').evaluate((list) => {
    for (const name of ['Indikatorer', 'Prognoser']) {
      const tab = list.lastElementChild?.cloneNode();
      if (!tab) continue;
      tab.textContent = name;
      list.append(tab);
    }
    const within = [...list.children].every((tab) => {
      const { left, right } = tab.getBoundingClientRect();
      return left >= 0 && right <= document.documentElement.clientWidth;
    });
    return { within, rows: new Set([...list.children].map((tab) => tab.getBoundingClientRect().top)).size };
  });
  expect(reach).toEqual({ within: true, rows: 2 });
});
