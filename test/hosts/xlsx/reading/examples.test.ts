import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellObject } from '@e965/xlsx';
import { readXlsx } from '../../../../src/hosts/xlsx/readXlsx';
import { oracle, oracleCells, ourCells, ourFormats } from './oracle';

const folder = join(__dirname, '../../../../examples');
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

it('has the five published examples and the one to try in Excel', () => {
  expect(files).toHaveLength(6);
});

it.each(files)('%s is read as SheetJS reads it', async (file) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const expected = oracle(bytes);
  expect(read.value.sheets.map((sheet) => sheet.name)).toEqual(expected.SheetNames);
  for (const sheet of read.value.sheets) {
    const cells = oracleCells(expected, sheet.name);
    expect(ourCells(sheet)).toEqual(cells);
    const formats = ourFormats(read.value, sheet);
    for (const [address, code] of Object.entries(formats)) {
      const cell = expected.Sheets[sheet.name]?.[address] as CellObject;
      expect([address, code]).toEqual([address, cell.z]);
    }
  }
});
