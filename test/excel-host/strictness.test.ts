import type { RunExcel } from '../../src/hosts/excel/session';
import { rawSheet, rawWorkbook } from '../hosts/shared/workbooks';
import { startOffice } from './jsdomOffice';
import type { OfficeInNode } from './jsdomOffice';
import { StrictExcel } from './strictExcel';

/** The strict Excel refuses what the real one would, through the genuine client. */

let office: OfficeInNode;
let excel: StrictExcel;
let run: RunExcel;

beforeAll(async () => {
  office = await startOffice(new StrictExcel(rawWorkbook()));
  run = office.run;
});
beforeEach(() => {
  excel = new StrictExcel(rawWorkbook(rawSheet('Blad1', [[1, 'a'], [2, 'b']])));
  office.transport.excel = excel;
});
afterAll(() => office.close());

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function codeOf(work: Work): Promise<string> {
  try {
    await run(async (context) => {
      await work(context.workbook.worksheets.getItem('Blad1'), context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const readOnly = (target: object, name: string, value: unknown) => { (target as Record<string, unknown>)[name] = value; };

it.each<[string, string, Work]>([
  ['an unloaded read', 'PropertyNotLoaded', async (sheet, context) => {
    const range = sheet.getRange('A1');
    await context.sync();
    return range.values;
  }],
  ['a load without names', 'InvalidArgument', (sheet) => sheet.load()],
  ['a load of what is not there', 'ApiNotFound', (sheet) => sheet.load('colour')],
  ['an array of another size', 'InvalidArgument', (sheet) => { sheet.getRange('A1:B2').values = [[1]]; }],
  ['a whole column written', 'InvalidArgument', (sheet) => { sheet.getRange('A:A').format.fill.color = '#FF0000'; }],
  ['a whole column read', 'InvalidArgument', (sheet) => sheet.getRange('A:A').load('values')],
  ['a whole sheet', 'InvalidArgument', (sheet) => sheet.getRange().clear()],
  ['a member that the adapter does not use', 'ApiNotFound', (sheet) => sheet.findAllOrNullObject('x', {})],
  ['deleting a sheet that is not the test\'s own', 'InvalidArgument', (sheet) => sheet.delete()],
  ['a colour by name', 'InvalidArgument', (sheet) => { sheet.getRange('A1').format.fill.color = 'red'; }],
  ['a formula that cannot be read', 'InvalidArgument', (sheet) => { sheet.getRange('A1').formulas = [['=SUM(']]; }],
  ['text that becomes a formula', 'InvalidArgument', (sheet) => { sheet.getRange('A1').values = [['- se kommentar']]; }],
  ['a value under a merged cell', 'InvalidArgument', (sheet) => {
    sheet.getRange('D1:E1').merge(false);
    sheet.getRange('E1').values = [[1]];
  }],
  ['merging that loses a value', 'InvalidArgument', (sheet) => sheet.getRange('A1:B1').merge(false)],
  ['a sheet that is not there', 'ItemNotFound', (_, context) => context.workbook.worksheets.getItem('Borta').load('name')],
  ['a name that Excel does not take', 'InvalidArgument', (sheet, context) => context.workbook.names.add('två ord', sheet.getRange('A1'))],
  ['a tab that Excel does not take', 'InvalidArgument', (_, context) => context.workbook.worksheets.add('a/b')],
  ['two suspensions of the screen', 'InvalidOperation', (_, context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  }],
])('%s is refused: %s', async (_, code, work) => {
  expect(await codeOf(work)).toBe(code);
});

test('a read-only property cannot be set', async () => {
  expect(await codeOf((sheet) => {
    const range = sheet.getRange('A1');
    const extension = range as unknown as { context: { _pendingRequest?: unknown } };
    readOnly(extension, 'address', 'B1');
    range.load('address');
  })).not.toBe('B1');
});

test('what is typed becomes what Excel takes it for', async () => {
  await codeOf((sheet) => { sheet.getRange('D1:I1').values = [['5', '2017-08', 'TRUE', '50%', "'5", '#N/A']]; });
  const sheet = excel.model.sheet('Blad1');
  expect([3, 4, 5, 6, 7, 8].map((column) => sheet?.cell(0, column).constant)).toEqual([5, 43_000, true, 0.5, '5', { error: '#N/A' }]);
});

test('large arrays, which the client sends in pieces, arrive whole', async () => {
  const values = Array.from({ length: 2_000 }, (_, row) => [row, `'${row}`]);
  expect(await codeOf((sheet) => { sheet.getRange('D1:E2000').values = values; })).toBe('done');
  expect(excel.model.sheet('Blad1')?.cell(1_999, 4).constant).toBe('1999');
});

describe('what the real one does without a word', () => {
  const sheet = () => {
    const found = excel.model.sheet('Blad1');
    if (!found) throw new Error('No sheet.');
    return found;
  };
  const column = (from: number, to: number, at = 3) => Array.from({ length: to - from + 1 }, (_, index) => sheet().cell(from + index, at).constant);

  test('a block that is written over hidden rows goes into those that are shown', async () => {
    sheet().hiddenRows.add(1);
    await codeOf((given) => { given.getRange('D1:D4').values = [[10], [20], [30], [40]]; });
    expect(column(0, 3)).toEqual([10, null, 20, 30]);
    await codeOf((given) => { given.getRange('D2').values = [[7]]; });
    expect(column(1, 1)).toEqual([7]);
  });

  test('formulas that are calculated on demand stay as they are, and new ones show 0, until their sheet is calculated', async () => {
    await codeOf((given) => { given.getRange('D1').formulas = [['=A1*2']]; });
    const shown = () => [0, 1].map((row) => excel.model.value(sheet(), sheet().cell(row, 3)));
    expect(shown()[0]).toBe(2);
    excel.model.isManual = true;
    await codeOf((given) => {
      given.getRange('A1').values = [[50]];
      given.getRange('D2').formulas = [['=A1*3']];
    });
    expect(shown()).toEqual([2, 0]);
    await codeOf((given) => given.calculate(false));
    expect(shown()).toEqual([100, 150]);
  });

  test('numbers in formulas come back with 15 digits and in its own notation', async () => {
    let found: unknown;
    await codeOf(async (given, context) => {
      const range = given.getRange('D1:D3');
      range.formulas = [['=1e-7*A1'], ['=A1/3.3333333333333335'], ['="3.3333333333333335"&A1']];
      range.load('formulas');
      await context.sync();
      found = range.formulas;
    });
    expect(found).toEqual([['=1E-07*A1'], ['=A1/3.33333333333333'], ['="3.3333333333333335"&A1']]);
  });

  test('what the user could undo is gone after a comment of a name, and after a sheet that is added', async () => {
    await codeOf((given, context) => context.workbook.names.add('Namn', given.getRange('A1')));
    for (const work of [
      (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => { workbook.names.getItem('Namn').comment = 'x'; },
      (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.worksheets.add('Ny'),
    ]) {
      excel.type('Blad1', 'A1', 3);
      expect(excel.canUndo).toBe(true);
      expect(await codeOf(work)).toBe('done');
      expect(excel.canUndo).toBe(false);
    }
  });
});

it.each(['GeneralException', 'InactiveWorkbook'] as const)('without the focus it refuses with %s what needs it, and tells not even how rows are frozen', async (focusCode) => {
  Object.assign(excel.condition, { hasFocus: false, focusCode });
  const works: readonly Work[] = [
    (sheet) => sheet.activate(), (sheet) => sheet.getRange('A1').select(), (sheet) => { sheet.showGridlines = false; }, (sheet) => sheet.freezePanes.freezeRows(1),
    (sheet) => sheet.freezePanes.getLocationOrNullObject().load('rowCount'), (_, context) => context.workbook.worksheets.add('Ny'),
  ];
  for (const work of works) expect(await codeOf(work)).toBe(focusCode);
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [[5]]; })).toBe('done');
});

test('a series without a number to show takes no looks', async () => {
  const painted = (address: string) => codeOf((sheet) => sheet.charts.add('BarClustered', sheet.getRange(address), 'Columns').series.getItemAt(0).format.fill.setSolidColor('#0F6CBD'));
  expect([await painted('A1:A2'), await painted('B1:B2')]).toEqual(['done', 'EmptyChartSeries']);
});
