import { strToU8 } from 'fflate';
import { packageFaults } from '../../../src/hosts/xlsx/checking/checkPackage';
import { openPackage } from '../../../src/hosts/xlsx/package';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import { workbookOfText } from '../../../src/hosts/xlsx/textFile';
import type { CellValue } from '../../../src/workbook/rawSheet';

const windows = (text: string) => Uint8Array.from(Array.from(text), (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));

function valuesOf(bytes: Uint8Array, file = 'Export.csv'): { name: string; values: (CellValue | undefined)[][] } | null {
  const workbook = workbookOfText(bytes, file);
  if (workbook === null) return null;
  const read = readXlsxNow(workbook);
  const opened = openPackage(workbook);
  if (!read.ok || !opened.ok) throw new Error('unreadable');
  expect(packageFaults(opened.value)).toEqual([]);
  const [sheet] = read.value.sheets;
  return { name: sheet?.name ?? '', values: sheet?.rows.map(({ values }) => [...values]) ?? [] };
}

it.each([
  ['; and decimal comma', 'Område;Budget;Utfall\r\nFörskola;1 200,5;-300\r\n', [['Område', 'Budget', 'Utfall'], ['Förskola', 1200.5, -300]]],
  [', and decimal point', 'Område,Budget\nFörskola,1200.5\n"Äldre, övriga",-3', [['Område', 'Budget'], ['Förskola', 1200.5], ['Äldre, övriga', -3]]],
  ['tabs', 'Konto\tBelopp\n3010\t12,5', [['Konto', 'Belopp'], [3010, 12.5]]],
  ['quotes and line ends inside', 'A;B\n"ett ""två""";"rad\nrad"', [['A', 'B'], ['ett "två"', 'rad\nrad']]],
  ['codes with zeros before', 'Kod;Belopp\n007;1', [['Kod', 'Belopp'], ['007', 1]]],
  ['empty fields', 'A;;C\n;2;', [['A', undefined, 'C'], [undefined, 2]]],
  ['what looks like a formula', 'A;B\n=1+1;-', [['A', 'B'], ['=1+1', '-']]],
])('%s', (_, text, values) => {
  expect(valuesOf(strToU8(text))?.values).toEqual(values);
  expect(valuesOf(strToU8(`\ufeff${text}`))?.values).toEqual(values);
  expect(valuesOf(windows(text))?.values).toEqual(values);
});

it.each([['Utfall 2024-08.csv', 'Utfall 2024-08'], ["'a/b'.txt", 'a b'], ['.csv', 'Blad1'], ['x'.repeat(40), 'x'.repeat(31)]])('the tab of %s is %s', (file, name) => {
  expect(valuesOf(strToU8('a;b\n1;2'), file)?.name).toBe(name);
});

it.each([
  ['a page of HTML', '<html><table><tr><td>a;b</td></tr></table>'], ['XML', '<?xml version="1.0"?><a>;</a>\n;;'], ['prose', 'Hej. Detta är en text\nutan kolumner'], ['nothing', ''], ['one row', 'a;b;c'],
])('%s is no sheet', (_, text) => expect(valuesOf(strToU8(text))).toBeNull());

it('what is packed or binary is no sheet', () => expect(valuesOf(new Uint8Array([80, 75, 3, 4, 0, 0, 59, 59]))).toBeNull());

it.each(['export.xls', 'Export.XLSX', 'a.xlsm'])('text that is named %s is refused as a workbook, with its own sentence', (file) => {
  expect(workbookOfText(strToU8('A;B\n1;2'), file)).toBeNull();
});
