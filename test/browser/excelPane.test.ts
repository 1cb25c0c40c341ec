import AxeBuilder from '@axe-core/playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { followUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { localAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import type { BuiltPages } from '../support/browser';
import { openBuilt } from '../support/browser';
import { bundleExcel, elsewhere, openInExcel } from '../support/excelPage';

jest.setTimeout(120_000);

let built: BuiltPages;
let excel: string;
beforeAll(async () => {
  excel = await bundleExcel();
  built = await openBuilt();
});
afterAll(() => built.close());

const examples = readdirSync('examples').filter((name) => name.endsWith('.xlsx'));

async function workbookOf(name: string): Promise<RawWorkbook> {
  const read = await new XlsxHost(new Uint8Array(readFileSync(`examples/${name}`))).read();
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value;
}

/** The built pane before the genuine office.js and a strict Excel: not the real Excel. */
describe.each(examples)('the built pane in a strict Excel: %s', (name) => {
  it('understands, writes, finds nothing to change the second time, and breaks no rule', async () => {
    const { page, requests, violations, errors } = await openInExcel(built, excel, await workbookOf(name));
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
    await page.getByText('Inget konto. Inget lämnar datorn.').waitFor();
    await page.getByText('Arbetsboken har ingen rapport ännu.').waitFor();
    const update = page.getByRole('button', { name: 'Uppdatera rapporten' });
    await update.click();
    await page.getByText('Rapporten står i bladet Rapport.').waitFor();
    await update.click();
    await page.getByText('Rapporten stämde redan. Inget behövde ändras.').waitFor();
    expect(await page.evaluate('window.strictExcel.mistakes')).toEqual([]);
    expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
    expect(elsewhere(requests, built.origin)).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

it('selects the cell of a figure, and offers to read again when the workbook has changed', async () => {
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
  await page.getByText('Arbetsboken har ändrats.').waitFor();
  await page.getByRole('button', { name: 'Läs om arbetsboken' }).click();
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

it('keeps a change of a sheet’s kind in the workbook', async () => {
  const { page } = await openInExcel(built, excel, await workbookOf('helsingborg-2017-08.xlsx'));
  await page.getByRole('tab', { name: 'Flikar' }).click();
  await page.getByRole('button', { name: 'Ändra: Vuxen', exact: true }).click();
  await page.getByLabel('Typ').selectOption('other');
  await page.getByText('Dina val sparas i arbetsboken när rapporten uppdateras.').waitFor();
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByText('Rapporten står i bladet Rapport.').waitFor();
  const kept = await page.evaluate<unknown[][]>(`(() => {
    const sheet = window.strictExcel.model.sheets.find((each) => each.name === 'Uppföljning inställningar');
    return sheet ? [[sheet.name]] : [];
  })()`);
  expect(kept).toEqual([['Uppföljning inställningar']]);
});

it.each([270, 320])('axe finds nothing in the pane in Excel at %d px', async (width) => {
  const { page } = await openInExcel(built, excel, await workbookOf('lomma-2017-08.xlsx'), width);
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.locator('ul button[aria-expanded]').first().click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

it('writes the report from the ribbon alone, and shows its sheet', async () => {
  const { page, violations, errors } = await openInExcel(built, excel, await workbookOf('helsingborg-2017-08.xlsx'), 320, '/ribbon.html');
  // Office says that it listens for the ribbon a little after it is ready.
  await page.waitForFunction("window.strictExcelTransport.pressCommand('updateReport', 'Budget.Update')");
  await page.waitForFunction('window.strictExcelTransport.completedCommands.length > 0');
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
  expect(await page.evaluate('window.strictExcel.mistakes')).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});
