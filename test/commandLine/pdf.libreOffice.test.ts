import { copyFileSync, readFileSync } from 'node:fs';
import { commandLine, examplePath } from '../support/cli';

jest.setTimeout(180_000);
const { path, run } = commandLine();

it('makes a PDF of the print-ready sheet, and leaves the workbook as it was', () => {
  const file = path('bok.xlsx');
  copyFileSync(examplePath('lomma-2017-08'), file);
  expect(run('export', file, '-o', path('rapport.pdf'))).toEqual({ code: 0, out: `Skriven: ${path('rapport.pdf')}\n`, error: '' });
  expect(readFileSync(path('rapport.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(file).equals(readFileSync(examplePath('lomma-2017-08')))).toBe(true);
});
