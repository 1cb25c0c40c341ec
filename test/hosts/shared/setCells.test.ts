import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { CellChange, Host } from '../../../src/workbook/host';
import { zipParts } from '../../workbooks/rich';
import { officeForTests } from '../excel/office';
import { plainCells, rawOf } from './workbooks';

/** Constants into cells of the user's, on both hosts. */

const { open } = officeForTests();

/** Budget and prognos per area, as the user has made them: number formats, a colour, formulas on another sheet. */
async function workbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Nämnd');
  sheet.addRow(['Område', 'Budget', 'Prognos']);
  sheet.addRow(['Vuxen', -82_000, -71_310]);
  sheet.addRow(['Barn', -50_000, 'ej klar']);
  sheet.addRow(['Summa', { formula: 'SUM(B2:B3)', result: -132_000 }, { formula: 'SUM(C2:C3)', result: -71_310 }]);
  sheet.getCell('C2').numFmt = '#,##0.0';
  sheet.getCell('C2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9E5' } };
  const other = book.addWorksheet('Översikt');
  other.getCell('A1').value = { formula: "Nämnd!C2*2", result: -142_620 };
  other.getCell('B7').value = 5;
  const parts: Record<string, string | Uint8Array> = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const path = 'xl/workbook.xml';
  parts[path] = new TextDecoder().decode(parts[path] as Uint8Array).replace(' fullCalcOnLoad="1"', '');
  return zipParts(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('/'))));
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await workbook(); });

const C2 = { sheet: 'Nämnd', row: 1, column: 2 };
const C3 = { sheet: 'Nämnd', row: 2, column: 2 };
const vuxen: CellChange = { cell: C2, expected: -71_310, value: -85_289 };
const barn: CellChange = { cell: C3, expected: 'ej klar', value: -48_500.5 };

interface Opened {
  readonly host: Host;
  readonly protect: (sheet: string) => void;
}

function protectedFile(host: XlsxHost, sheet: string): XlsxHost {
  const position = rawOf(host.bytes).sheets.findIndex(({ name }) => name === sheet);
  const parts: Record<string, string | Uint8Array> = unzipSync(host.bytes);
  const path = `xl/worksheets/sheet${position + 1}.xml`;
  parts[path] = new TextDecoder().decode(parts[path] as Uint8Array).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  return new XlsxHost(zipParts(parts));
}

const hosts: readonly (readonly [string, () => Opened])[] = [
  ['Excel', () => {
    const { excel, host } = open(rawOf(bytes));
    return { host, protect: (name) => { const sheet = excel.model.sheet(name); if (sheet) sheet.isProtected = true; } };
  }],
  ['files', () => {
    let file = new XlsxHost(bytes);
    return { get host() { return file; }, protect: (name) => { file = protectedFile(file, name); } };
  }],
];

async function cellsOf(host: Host, tab = 'Nämnd') {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  const sheet = read.value.sheets.find(({ name }) => name === tab);
  return sheet ? plainCells(read.value, sheet) : {};
}

describe.each(hosts)('%s', (_, start) => {
  it('puts the amounts in, keeps their number format, and touches no other constant or formula', async () => {
    const { host } = start();
    const before = await cellsOf(host);
    expect(await host.setCells([vuxen, barn])).toEqual({ ok: true, value: { sheetNames: ['Nämnd'], changed: true, differences: [] } });
    const after = await cellsOf(host);
    expect(after['1:2']).toEqual({ value: -85_289, formula: null, format: '#,##0.0' });
    expect(after['2:2']).toMatchObject({ value: -48_500.5, formula: null });
    const others = (cells: typeof before) => Object.entries(cells).filter(([at]) => !['1:2', '2:2'].includes(at)).map(([at, { formula, format, value }]) => [at, formula ?? value, format]);
    expect(others(after)).toEqual(others(before));
  });

  it('counts what stands there already as done', async () => {
    const { host } = start();
    await host.setCells([vuxen]);
    expect(await host.setCells([vuxen])).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
    expect(await host.setCells([vuxen, barn])).toMatchObject({ ok: true, value: { changed: true } });
    expect(await cellsOf(host)).toMatchObject({ '1:2': { value: -85_289 }, '2:2': { value: -48_500.5 } });
  });

  it('puts a figure into an empty cell, on several sheets at once', async () => {
    const { host } = start();
    const changes: CellChange[] = [
      { cell: { sheet: 'Nämnd', row: 1, column: 5 }, expected: null, value: 1 }, { cell: { sheet: 'Nämnd', row: 9, column: 0 }, expected: null, value: 2 },
      { cell: { sheet: 'Översikt', row: 3, column: 1 }, expected: null, value: 3 }, { cell: { sheet: 'översikt', row: 6, column: 0 }, expected: null, value: 4 },
      { cell: { sheet: 'Översikt', row: 3, column: 0 }, expected: null, value: '=5' },
    ];
    expect(await host.setCells(changes)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    expect(await cellsOf(host)).toMatchObject({ '1:2': { value: -71_310 }, '1:5': { value: 1 }, '9:0': { value: 2 } });
    expect(await cellsOf(host, 'Översikt')).toMatchObject({ '3:1': { value: 3 }, '3:0': { value: '=5', formula: null }, '6:0': { value: 4 }, '6:1': { value: 5 } });
  });

  it.each<[string, string, CellChange]>([
    ['a formula', 'cellHasFormula', { cell: { sheet: 'Nämnd', row: 3, column: 2 }, expected: -71_310, value: 1 }],
    ['another amount', 'cellChanged', { ...vuxen, expected: -71_311 }],
    ['text instead of nothing', 'cellChanged', { ...barn, expected: null }],
    ['nothing any more', 'cellChanged', { cell: { sheet: 'Nämnd', row: 7, column: 1 }, expected: 5, value: 6 }],
    ['a sheet that is gone', 'sheetMissing', { cell: { sheet: 'Borta', row: 0, column: 0 }, expected: null, value: 1 }],
  ])('refuses %s, and then writes none of them', async (_name, rule, change) => {
    const { host } = start();
    const before = await cellsOf(host);
    const answer = await host.setCells([vuxen, change]);
    expect(answer).toMatchObject({ ok: false, error: { rule, cells: [change.cell] } });
    expect(!answer.ok && answer.error.message.sv).toContain('Inget har ändrats');
    expect(await cellsOf(host)).toEqual(before);
  });

  it('refuses a protected sheet, and leaves the others', async () => {
    const opened = start();
    opened.protect('Översikt');
    const answer = await opened.host.setCells([vuxen, { cell: { sheet: 'Översikt', row: 6, column: 1 }, expected: 5, value: 6 }]);
    expect(answer).toMatchObject({ ok: false, error: { rule: 'cellProtected', cells: [{ sheet: 'Översikt', row: 6, column: 1 }] } });
    expect(await cellsOf(opened.host)).toMatchObject({ '1:2': { value: -71_310 } });
  });
});

describe('both hosts', () => {
  it('leave the same constants and formulas', async () => {
    const { host } = open(rawOf(bytes));
    await host.setCells([vuxen, barn]);
    const shape = async (one: Host) => Object.entries(await cellsOf(one)).map(([at, { formula, format, value }]) => [at, formula ?? value, format]);
    const inExcel = await shape(host);
    const file = new XlsxHost(bytes);
    await file.setCells([vuxen, barn]);
    expect(await shape(file)).toEqual(inExcel);
  });
});

describe('files', () => {
  const changedParts = (before: Uint8Array, after: Uint8Array) => {
    const [a, b] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(b)).toEqual(Object.keys(a));
    return Object.keys(a).filter((path) => !Buffer.from(a[path] ?? []).equals(Buffer.from(b[path] ?? [])));
  };
  const textOf = (host: XlsxHost, path: string) => new TextDecoder().decode(unzipSync(host.bytes)[path]);

  it('change the worksheet’s part, and in the workbook’s the wish to compute when opened, and nothing else', async () => {
    const host = new XlsxHost(bytes);
    await host.setCells([vuxen]);
    expect(changedParts(bytes, host.bytes)).toEqual(['xl/worksheets/sheet1.xml', 'xl/workbook.xml']);
    expect(textOf(host, 'xl/workbook.xml')).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/);
    const [before, after] = [new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']), textOf(host, 'xl/worksheets/sheet1.xml')];
    expect(after).toBe(before.replace(/(<c r="C2" s="\d+")><v>-71310<\/v>/, '$1><v>-85289</v>'));
  });

  it('are the same bytes when nothing has to change, and when it is refused', async () => {
    const host = new XlsxHost(bytes);
    await host.setCells([{ ...vuxen, value: -71_310 }]);
    await host.setCells([{ ...vuxen, expected: 1 }]);
    expect(host.bytes).toBe(bytes);
  });

  it.each<[string, string, string]>([
    ['an array that reaches the cell', 'cellInArray', '<c r="B1"><f t="array" ref="B1:C2">A1:B2</f><v>1</v></c>'],
    ['a data table', 'cellInArray', '<c r="B1"><f t="dataTable" ref="C2:C3" dt2D="0"/><v>1</v></c>'],
  ])('refuse %s', async (_, rule, cell) => {
    const parts: Record<string, string | Uint8Array> = unzipSync(bytes);
    parts['xl/worksheets/sheet1.xml'] = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'] as Uint8Array).replace(/<c r="B1".*?<\/c>/, cell);
    const host = new XlsxHost(zipParts(parts));
    expect(await host.setCells([vuxen])).toMatchObject({ ok: false, error: { rule } });
  });

  it('refuse a cell under a merged one', async () => {
    const parts: Record<string, string | Uint8Array> = unzipSync(bytes);
    parts['xl/worksheets/sheet1.xml'] = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'] as Uint8Array).replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A10:C11"/></mergeCells>');
    const host = new XlsxHost(zipParts(parts));
    expect(await host.setCells([{ cell: { sheet: 'Nämnd', row: 10, column: 1 }, expected: null, value: 1 }])).toMatchObject({ ok: false, error: { rule: 'cellCovered' } });
  });
});

describe('Excel', () => {
  it('refuses a cell that a formula spills into', async () => {
    const { excel, host } = open(rawOf(bytes));
    excel.model.sheet('Nämnd')?.spills.push({ cells: { top: 0, left: 2, bottom: 4, right: 2 } });
    expect(await host.setCells([vuxen])).toMatchObject({ ok: false, error: { rule: 'cellInArray' } });
    expect(excel.mistakes).toEqual([]);
  });

  it('computes what depends on the cells, and it is no one else’s change', async () => {
    const { excel, host } = open(rawOf(bytes));
    const seen: unknown[] = [];
    await host.watch((change) => seen.push(change));
    await host.setCells([vuxen]);
    expect(await cellsOf(host, 'Översikt')).toMatchObject({ '0:0': { value: -170_578 } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([seen, excel.mistakes]).toEqual([[], []]);
  });
});
