import type { Page } from 'playwright-core';
import type { BuiltPages } from '../support/browser';
import { openBuilt } from '../support/browser';
import { bundleExcel, openInExcel, pressRibbon, shown } from '../support/excelPage';
import { exampleBytes, workbookOf } from '../support/examples';

jest.setTimeout(120_000);

let built: BuiltPages;
let excel: string;
beforeAll(async () => {
  excel = await bundleExcel();
  built = await openBuilt();
});
afterAll(() => built.close());

const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));
const own = { name: 'Rapport', visibility: 'visible' as const, hiddenColumns: [], rows: [{ index: 0, values: ['Min egen'], formulas: null, formats: null }] };

/** Excel's small window is Excel's own: what is to stand in it is caught on its way. */
const catchWindow = (page: Page) => page.evaluate(`{
  window.windowsOpened = [];
  Object.defineProperty(Office.context, 'ui', { value: {
    displayDialogAsync: (address, _options, opened) => {
      window.windowsOpened.push(address);
      opened({ status: 'succeeded', value: { addEventHandler: (_type, closed) => closed({ error: 12006 }) } });
    },
  } });
}`);

it('writes the report from the ribbon alone, and shows its sheet', async () => {
  const { page, violations, errors } = await openInExcel(built, excel, workbook, 320, '/ribbon.html');
  await catchWindow(page);
  await pressRibbon(page);
  expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
  expect((await shown(page, 'Rapport'))?.flat()).toContain('Vuxen');
  expect(await page.evaluate('window.strictExcel.mistakes')).toEqual([]);
  expect(await page.evaluate('window.windowsOpened')).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

it.each([
  ['a sheet of the user’s has the name', { ...workbook, sheets: [...workbook.sheets, own] }, '', 'och den rörs inte'],
  ['a cell is being edited', workbook, 'window.strictExcel.condition.cellEditMode = true', 'Avsluta cellredigeringen'],
  ['the workbook is read-only', workbook, 'window.strictExcel.model.isReadOnly = true', 'skrivskyddad'],
])('says why nothing came of it: %s', async (_, raw, condition, sentence) => {
  const { page } = await openInExcel(built, excel, raw, 320, '/ribbon.html');
  await catchWindow(page);
  if (condition) await page.evaluate(condition);
  await pressRibbon(page);
  const opened = await page.evaluate<string[]>('window.windowsOpened');
  expect(opened).toHaveLength(1);
  const told = await built.open({}, (opened[0] ?? '').replace(built.origin, ''));
  await told.page.getByText(sentence).waitFor();
});
