import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { followUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { localAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import type { BuiltPages } from '../support/browser';
import { openBuilt } from '../support/browser';
import { bundleExcel, openInExcel } from '../support/excelPage';

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

it.each([270, 320])('axe finds nothing in the pane in Excel at %d px', async (width) => {
  const { page } = await openInExcel(built, excel, await workbookOf('lomma-2017-08.xlsx'), width);
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.locator('ul button[aria-expanded]').first().click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
