import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { followUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { localAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import type { BuiltPages } from '../support/browser';
import { openBuilt } from '../support/browser';
import { bundleExcel, openInExcel, until } from '../support/excelPage';

jest.setTimeout(120_000);

let built: BuiltPages;
let excel: string;
beforeAll(async () => {
  excel = await bundleExcel();
  built = await openBuilt();
});
afterAll(() => built.close());

async function workbookOf(name: string): Promise<RawWorkbook> {
  const read = await new XlsxHost(new Uint8Array(readFileSync(`examples/${name}`))).read();
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value;
}

it('selects the cell of a figure, and follows when the workbook changes', async () => {
  const workbook = await workbookOf('helsingborg-2017-08.xlsx');
  const known = followUp(workbook, { today: '2017-09-20' });
  const source = known.areas.find((area) => area.figures.name === 'Vuxen')?.figures.amounts.forecast?.terms[0]?.cell;
  if (!source) throw new Error('The example has no forecast for Vuxen.');
  const address = localAddress(source.row, source.column);

  const { page } = await openInExcel(built, excel, workbook);
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByText('Rapporten står i bladet Rapport.').waitFor();

  await page.getByRole('button', { name: /^Vuxen/ }).click();
  await page.getByRole('button', { name: /^Prognos / }).click();
  await page.waitForFunction(`window.strictExcel.model.selection?.address === '${address}'`);
  expect(await page.evaluate('window.strictExcel.model.selection')).toEqual({ sheet: source.sheet, address });

  await page.evaluate(`window.strictExcel.type('${source.sheet}', '${address}', -77000)`);
  await page.getByRole('button', { name: /^Vuxen.*77.000/ }).waitFor();
});

it('selects the cell of what has to be checked', async () => {
  const { page } = await openInExcel(built, excel, await workbookOf('linkoping-2018-08.xlsx'));
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
  const { page, errors } = await openInExcel(built, excel, await workbookOf('lomma-2017-08.xlsx'));
  await page.getByRole('button', { name: 'Öppna ett exempel' }).click();
  await until(async () => await page.evaluate('window.strictExcel.openedBeside.length > 0'));
  const [file]: string[] = await page.evaluate('window.strictExcel.openedBeside');
  expect(Buffer.from(file ?? '', 'base64').equals(readFileSync('examples/helsingborg-2017-08.xlsx'))).toBe(true);
  expect(errors).toEqual([]);
});

it('says what hinders the writing, and how to go on', async () => {
  const { page } = await openInExcel(built, excel, await workbookOf('helsingborg-2017-08.xlsx'));
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.evaluate('window.strictExcel.condition.cellEditMode = true');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('alert').getByText('Avsluta cellredigeringen').waitFor();
  await page.evaluate('window.strictExcel.condition.cellEditMode = false');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText('Rapporten står i bladet Rapport.').waitFor();
});

const looks = [
  { name: 'light, 270 px', width: 270, look: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'light, 320 px', width: 320, look: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'forced colours, 320 px', width: 320, look: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

it.each(looks)('axe finds nothing in any view of the pane in Excel, nor does anything reach beyond its sides: $name', async ({ width, look }) => {
  const { page } = await openInExcel(built, excel, await workbookOf('lomma-2017-08.xlsx'), width);
  await page.emulateMedia(look);
  const faultless = async (view: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([view, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)]).toEqual([view, []]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([view, beyond]).toEqual([view, 0]);
  };
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.locator('ul button[aria-expanded]').first().click();
  await faultless('Översikt, first run');
  await page.getByRole('tab', { name: 'Flikar' }).click();
  await page.getByRole('button', { name: /^Ändra: / }).first().click();
  await faultless('Flikar');
  await page.getByRole('tab', { name: 'Rapport' }).click();
  await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  await faultless('Rapport');
  await page.evaluate('window.strictExcel.condition.cellEditMode = true');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('alert').getByText('Avsluta cellredigeringen').waitFor();
  await faultless('an error');
  await page.evaluate('window.strictExcel.condition.cellEditMode = false; window.strictExcel.syncs.length = 0; window.strictExcel.faults = [5, 6, 7, 8].map((sync) => ({ at: "hang", sync }));');
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('progressbar').waitFor();
  await faultless('progress');
});

it('has room for more tabs at 270 px', async () => {
  const { page } = await openInExcel(built, excel, await workbookOf('lomma-2017-08.xlsx'), 270);
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
