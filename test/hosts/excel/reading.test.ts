import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/rawSheet';
import { exampleBytes, exampleFiles, plainSheets, rawOf, rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

const { open } = officeForTests();

describe('the example workbooks', () => {
  it.each(exampleFiles)('%s reads the same through Office.js as from its file', async (name) => {
    const raw = rawOf(exampleBytes(name));
    const { excel, host } = open(raw);
    const read = await host.read();
    if (!read.ok) throw new Error(read.error.message.en);
    expect(plainSheets(read.value)).toEqual(plainSheets(raw));
    expect(read.value.names).toEqual(raw.names);
    expect(read.value.numberFormats[0]).toBe('General');
    expect(excel.mistakes).toEqual([]);
    const bytes = excel.syncs.reduce((sum, sync) => sum + sync.responseBytes, 0);
    expect(excel.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(bytes / 750_000));
  });
});

test('any cells read back as they are', async () => {
  const value = fc.oneof(
    fc.constant(null), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.constantFrom('=A1', "'text", '-', '+46', '@home', '\tflik', '#REF!', 'TRUE', '2017-08', ' '),
    fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }),
  );
  const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });
  await fc.assert(fc.asyncProperty(rows, fc.nat(3), async (cells, indent) => {
    const shifted = cells.map((row) => [...Array.from({ length: indent }, (): CellValue => null), ...row]);
    const raw = rawWorkbook(rawSheet('Blad1', shifted), rawSheet('Tomt', []));
    const { host } = open(raw);
    const read = await host.read();
    expect(read.ok && plainSheets(read.value)).toEqual(plainSheets(raw));
  }), { numRuns: 60 });
});

const tall = (rows: number): CellValue[][] =>
  Array.from({ length: rows }, (_, row) => [`Konto ${row}`, row, row * 1.5, 'Verksamhetsområde vård och omsorg']);

describe('the number of syncs', () => {
  it('does not grow with the number of sheets', async () => {
    const sheets = (count: number) => rawWorkbook(...Array.from({ length: count }, (_, index) => rawSheet(`Blad ${index}`, tall(5))));
    const few = open(sheets(2));
    await few.host.read();
    const many = open(sheets(60));
    await many.host.read();
    expect(few.excel.syncs).toHaveLength(4);
    expect(many.excel.syncs).toHaveLength(4);
  });

  it('takes one more where looks differ within sheets, however many there are', async () => {
    const sheets = (count: number) => rawWorkbook(...Array.from({ length: count }, (_, index) => ({
      ...rawSheet(`Blad ${index}`, tall(50)), hiddenRows: [3], nameLooks: [{ row: 1, bold: true, indent: 0 }],
      tables: [{ name: `Tabell${index}`, range: { top: 0, left: 0, bottom: 49, right: 3 }, hasHeads: true, hasTotals: false }],
    })));
    for (const count of [2, 60]) {
      const { excel, host } = open(sheets(count));
      await host.read();
      expect(excel.syncs).toHaveLength(5);
    }
  });

  it('grows with the bytes, each answer under 1,5 MB', async () => {
    const { excel, host } = open(rawWorkbook(rawSheet('Stort', tall(40_000))));
    const read = await host.read();
    expect(read.ok && read.value.sheets[0]?.rows).toHaveLength(40_000);
    const sizes = excel.syncs.map((sync) => sync.responseBytes);
    expect(Math.max(...sizes)).toBeLessThan(1_500_000);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(excel.syncs.length - 4).toBeLessThanOrEqual(Math.ceil(total / 1_000_000));
  });
});

test('an answer that is too large after all is asked for in smaller parts', async () => {
  const long = Array.from({ length: 400 }, (_, row) => [`${row} ${'lång kommentar '.repeat(100)}`]);
  const { excel, host } = open(rawWorkbook(rawSheet('Kommentarer', long)));
  excel.condition.limit = 300_000;
  const read = await host.read();
  expect(read.ok && read.value.sheets[0]?.rows).toHaveLength(400);
  expect(excel.syncs.some((sync) => sync.error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
});

describe('how sheets look', () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => [`Konto ${row}`, row]);
  const long = {
    ...rawSheet('Långt', rows), hiddenRows: [7, 39_999],
    nameLooks: rows.flatMap((_, row) => (row % 3 === 0 ? [{ row, bold: row % 2 === 0, indent: 1 + row % 4 }] : [])),
  };

  it('is asked in parts, each answer under 1,5 MB', async () => {
    const { excel, host } = open(rawWorkbook(long));
    const read = await host.read();
    expect(read.ok && read.value.sheets[0]).toMatchObject({ hiddenRows: long.hiddenRows, nameLooks: long.nameLooks });
    expect(Math.max(...excel.syncs.map((sync) => sync.responseBytes))).toBeLessThan(1_500_000);
  });

  it('is asked in smaller parts when an answer is too large after all', async () => {
    const { excel, host } = open(rawWorkbook(long));
    excel.condition.limit = 400_000;
    const read = await host.read();
    expect(read.ok && read.value.sheets[0]).toMatchObject({ hiddenRows: long.hiddenRows, nameLooks: long.nameLooks });
    expect(excel.syncs.at(-2)?.error ?? excel.syncs.at(-1)?.error).toBeNull();
  });

  it('is left out where this Excel lacks the means, and the cells are read all the same', async () => {
    const { excel, host } = open(rawWorkbook(rawSheet('Blad1', [['Skola', 1]])));
    excel.faults = [{ at: 'before', sync: 4, code: 'ApiNotFound' }];
    const read = await host.read();
    expect(read.ok && read.value.sheets[0]?.rows).toHaveLength(1);
    expect(read.ok && read.value.sheets[0]).not.toHaveProperty('tables');
  });

  it('is no reason to go on when the user cancels', async () => {
    const { host } = open(rawWorkbook(long));
    const signal = { aborted: false };
    const read = await host.read({ signal, progress: (fraction) => { signal.aborted = fraction === 1; } });
    expect(read).toMatchObject({ ok: false, error: { rule: 'cancelled' } });
  });
});

test('progress rises to one, and cancelling between requests gives up', async () => {
  const { host } = open(rawWorkbook(rawSheet('Stort', tall(40_000))));
  const seen: number[] = [];
  await host.read({ progress: (fraction) => seen.push(fraction) });
  expect(seen.at(-1)).toBe(1);
  expect(seen.filter((fraction) => fraction > 0 && fraction < 1).length).toBeGreaterThan(0);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  const signal = { aborted: false };
  const cancelled = await host.read({ signal, progress: () => { signal.aborted = true; } });
  expect(cancelled).toMatchObject({ ok: false, error: { rule: 'cancelled' } });
});

test('hidden sheets and columns are told', async () => {
  const raw = { ...rawSheet('Dolt', [[1, 2, 3, 4]]), visibility: 'veryHidden' as const, hiddenColumns: [1, 3] };
  const { host } = open(rawWorkbook(rawSheet('Synligt', [[1]]), raw));
  const read = await host.read();
  expect(read.ok && read.value.sheets[1]).toMatchObject({ visibility: 'veryHidden', hiddenColumns: [1, 3] });
});

describe('what Excel refuses becomes a sentence', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'excelCellEditMode'], ['AccessDenied', 'excelAccessDenied'],
    ['GeneralException', 'excelGeneral'], ['ActivityLimitReached', 'excelBusy'], ['RequestAborted', 'excelBusy'],
    ['ItemNotFound', 'excelChangedMeanwhile'], ['ApiNotFound', 'excelTooOld'], ['SomethingNew', 'excelError'],
  ])('%s → %s', async (code, rule) => {
    const { excel, host } = open(rawWorkbook(rawSheet('Blad1', [[1]])));
    excel.faults = [{ at: 'before', sync: 2, code }];
    const read = await host.read();
    expect(read).toMatchObject({ ok: false, error: { rule } });
    expect(!read.ok && read.error.message.sv.length).toBeGreaterThan(20);
  });

  it('cell editing', async () => {
    const { excel, host } = open(rawWorkbook(rawSheet('Blad1', [[1]])));
    excel.condition.cellEditMode = true;
    const read = await host.read();
    expect(!read.ok && read.error.message.sv).toMatch(/Avsluta cellredigeringen/);
  });

  it('an answer that never comes', async () => {
    const { excel, host } = open(rawWorkbook(rawSheet('Blad1', [[1]])), 40);
    excel.faults = [{ at: 'hang', sync: 2 }];
    expect(await host.read()).toMatchObject({ ok: false, error: { rule: 'excelNotResponding' } });
    expect(excel.syncs).toHaveLength(2);
  });
});
