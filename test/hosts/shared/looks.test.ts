import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Host } from '../../../src/workbook/host';
import type { RawSheet } from '../../../src/workbook/rawSheet';
import type { StrictExcel } from '../../excel-host/strictExcel';
import { officeForTests } from '../excel/office';
import { exampleBytes, exampleFiles, plainLooks, rawOf } from './workbooks';

/** What is read beside values, by both hosts alike: files that another program wrote, and the strict Excel with them open. */

const { open } = officeForTests();

type Looks = ReturnType<typeof plainLooks>;

const nothing: Looks = { hiddenRows: [], filters: [], tables: [], nameLooks: [] };

const areas = [['Verksamhet', 'Budget', 'Utfall'], ['Skola', 10, 11], ['Förskola', 4, 5], ['Grundskola', 6, 6], ['Summa', 10, 11]];

function fill(sheet: Worksheet, rows: readonly (readonly (string | number | null)[])[] = areas): void {
  rows.forEach((row, index) => { sheet.getRow(index + 1).values = [...row]; });
}

function table(sheet: Worksheet, ref: string, name: string, options: { headerRow?: boolean; totalsRow?: boolean } = {}): void {
  sheet.addTable({
    name, ref, headerRow: true, totalsRow: false, ...options,
    columns: [{ name: 'Verksamhet', filterButton: true }, { name: 'Budget' }, { name: 'Utfall' }],
    rows: areas.slice(1).map((row) => [...row]),
  });
}

/** Each: what a sheet holds, changes to the file's parts, and what both hosts are to tell of it. */
interface Case {
  readonly make: (sheet: Worksheet) => void;
  readonly patch?: (parts: Record<string, string>) => void;
  readonly looks: Partial<Looks>;
}

const sheetPart = 'xl/worksheets/sheet1.xml';

function replaced(parts: Record<string, string>, part: string, from: string | RegExp, to: string): void {
  const before = parts[part] ?? '';
  parts[part] = before.replace(from, to);
  if (parts[part] === before) throw new Error(`${part} does not hold ${String(from)}`);
}

const criterion = '<filterColumn colId="0"><filters><filter val="Skola"/></filters></filterColumn>';
const whole = { top: 0, left: 0, bottom: 4, right: 2 };

const cases: Readonly<Record<string, Case>> = {
  'plain cells': { make: fill, looks: {} },
  'bold in the names\' column': {
    make: (sheet) => {
      fill(sheet);
      for (const cell of ['A1', 'A5', 'B5', 'C2']) sheet.getCell(cell).font = { bold: true };
    },
    looks: { nameLooks: [{ row: 0, bold: true, indent: 0 }, { row: 4, bold: true, indent: 0 }] },
  },
  'indent in the names\' column': {
    make: (sheet) => {
      fill(sheet);
      sheet.getCell('A3').alignment = { horizontal: 'left', indent: 1 };
      sheet.getCell('A4').alignment = { horizontal: 'left', indent: 2 };
      sheet.getCell('A4').font = { bold: true };
      sheet.getCell('B4').alignment = { indent: 5 };
    },
    looks: { nameLooks: [{ row: 2, bold: false, indent: 1 }, { row: 3, bold: true, indent: 2 }] },
  },
  'names that are all alike': {
    make: (sheet) => {
      fill(sheet);
      for (let row = 1; row <= 5; row++) Object.assign(sheet.getCell(row, 1), { font: { bold: true }, alignment: { indent: 3 } });
    },
    looks: { nameLooks: [0, 1, 2, 3, 4].map((row) => ({ row, bold: true, indent: 3 })) },
  },
  'looks of empty cells and numbers are nobody\'s': {
    make: (sheet) => {
      fill(sheet, [['Verksamhet', 'Budget'], [null, 3], [161, 4], ['Skola', 5], ['Bad', 6]]);
      for (const cell of ['A2', 'A3']) sheet.getCell(cell).font = { bold: true };
    },
    looks: {},
  },
  'names that stand to the right of codes': {
    make: (sheet) => {
      fill(sheet, [['Kod', 'Verksamhet', 'Budget'], [161, 'Skola', 5], [162, 'Bad', 6]]);
      sheet.getCell('A2').font = { bold: true };
      sheet.getCell('B3').font = { bold: true };
    },
    looks: { nameLooks: [{ row: 2, bold: true, indent: 0 }] },
  },
  'rows hidden by hand, those without content aside': {
    make: (sheet) => {
      fill(sheet);
      for (const row of [2, 4, 9]) sheet.getRow(row).hidden = true;
    },
    looks: { hiddenRows: [1, 3] },
  },
  'every row hidden': {
    make: (sheet) => {
      fill(sheet);
      for (let row = 1; row <= 5; row++) sheet.getRow(row).hidden = true;
    },
    looks: { hiddenRows: [0, 1, 2, 3, 4] },
  },
  'filter buttons alone': {
    make: (sheet) => {
      fill(sheet);
      sheet.autoFilter = 'A1:C5';
    },
    looks: {},
  },
  'a filter that hides rows': {
    make: (sheet) => {
      fill(sheet);
      sheet.autoFilter = 'A1:C5';
      for (const row of [3, 4, 5]) sheet.getRow(row).hidden = true;
    },
    patch: (parts) => replaced(parts, sheetPart, '<autoFilter ref="A1:C5"/>', `<autoFilter ref="A1:C5">${criterion}</autoFilter>`),
    looks: { hiddenRows: [2, 3, 4], filters: [whole] },
  },
  'a filter of another saved view': {
    make: (sheet) => {
      fill(sheet);
      sheet.autoFilter = 'A1:C5';
    },
    patch: (parts) => replaced(parts, sheetPart, '<autoFilter ref="A1:C5"/>',
      `<autoFilter ref="A1:C5"/><customSheetViews><customSheetView guid="{1}"><autoFilter ref="A1:C5">${criterion}</autoFilter></customSheetView></customSheetViews>`),
    looks: {},
  },
  'a table': {
    make: (sheet) => table(sheet, 'A1', 'Nämnden'),
    looks: { tables: [{ name: 'Nämnden', range: whole, hasHeads: true, hasTotals: false }] },
  },
  'a table with a totals row and a filter in force': {
    make: (sheet) => table(sheet, 'B3', 'Nämnden', { totalsRow: true }),
    patch: (parts) => replaced(parts, 'xl/tables/table1.xml', /<autoFilter ref="B3:D7">.*?<\/autoFilter>/, `<autoFilter ref="B3:D7">${criterion}</autoFilter>`),
    looks: {
      tables: [{ name: 'Nämnden', range: { top: 2, left: 1, bottom: 7, right: 3 }, hasHeads: true, hasTotals: true }],
      filters: [{ top: 2, left: 1, bottom: 6, right: 3 }],
    },
  },
  'two tables side by side, one without heads': {
    make: (sheet) => {
      table(sheet, 'F1', 'Höger');
      table(sheet, 'A1', 'Vänster', { headerRow: false });
    },
    looks: {
      tables: [
        { name: 'Vänster', range: { top: 0, left: 0, bottom: 3, right: 2 }, hasHeads: false, hasTotals: false },
        { name: 'Höger', range: { top: 0, left: 5, bottom: 4, right: 7 }, hasHeads: true, hasTotals: false },
      ],
    },
  },
  'an empty sheet': { make: () => undefined, looks: {} },
};

async function bytesOf({ make, patch }: Case): Promise<Uint8Array> {
  const workbook = new Workbook();
  make(workbook.addWorksheet('Blad1'));
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  if (!patch) return bytes;
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  patch(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

let excel: StrictExcel | null = null;
afterEach(() => {
  expect(excel?.mistakes ?? []).toEqual([]);
  excel = null;
});

const hosts: Readonly<Record<string, (bytes: Uint8Array) => Host>> = {
  Excel: (bytes) => {
    const opened = open(rawOf(bytes));
    excel = opened.excel;
    return opened.host;
  },
  files: (bytes) => new XlsxHost(bytes),
};

async function firstSheet(host: Host): Promise<RawSheet> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  const [sheet] = read.value.sheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

describe.each(Object.entries(hosts))('%s tells', (_, start) => {
  it.each(Object.entries(cases))('%s', async (_name, given) => {
    const sheet = await firstSheet(start(await bytesOf(given)));
    expect(plainLooks(sheet)).toEqual({ ...nothing, ...given.looks });
  });
});

it.each(exampleFiles)('%s looks the same to both', async (name) => {
  const raw = rawOf(exampleBytes(name));
  const read = await open(raw).host.read();
  expect(read.ok && read.value.sheets.map(plainLooks)).toEqual(raw.sheets.map(plainLooks));
});

describe('what only a file tells', () => {
  it('merged ranges, outline levels of rows with content, and lines above names', async () => {
    const sheet = await firstSheet(hosts.files!(await bytesOf({
      make: (made) => {
        fill(made, [['Verksamhet', null, null], ...areas.slice(1)]);
        made.mergeCells('A1:C1');
        for (const row of [3, 4, 8]) made.getRow(row).outlineLevel = row - 2;
        made.getCell('A5').border = { top: { style: 'thin' } };
        made.getCell('A2').border = { bottom: { style: 'double' } };
        made.getCell('B4').border = { top: { style: 'thin' } };
      },
      looks: {},
    })));
    expect(sheet.fileLook).toEqual({
      merged: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      outline: [{ row: 2, level: 1 }, { row: 3, level: 2 }],
      borderAbove: [2, 4],
    });
  });

  it('is not told by Excel', async () => {
    const sheet = await firstSheet(hosts.Excel!(await bytesOf({ make: fill, looks: {} })));
    expect(sheet).not.toHaveProperty('fileLook');
  });
});
