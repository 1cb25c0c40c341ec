import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { commandLine, examplePath, expectSentence } from '../support/cli';

const { path, run } = commandLine();

async function source(name: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Blad1').addRows([
    ['Verksamhet, tkr', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'], ['Förskola', -1000, -700, -1100], ['Skola', -2000, -1300, -2000],
  ]);
  await workbook.xlsx.writeFile(path(name));
  return path(name);
}

it('freezes the report once a period unless asked again, and tells what has changed since', async () => {
  const file = await source('frys.xlsx');
  expectSentence(run('compare', file));
  expect(run('freeze', file, '--in-place', '--note', 'Kommentar saknas.')).toMatchObject({ code: 0, error: '', out: `Rapporten är fryst på bladet ”Rapport 2024-08”.\nSkriven: ${file}\n` });
  const once = readFileSync(file);
  const again = run('freeze', file, '--in-place');
  expectSentence(again);
  expect(again.error).toContain('--again');
  expect(readFileSync(file).equals(once)).toBe(true);
  expect(run('compare', file).out).toMatch(/^Inget har ändrats sedan Rapport 2024-08/);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  (workbook.getWorksheet('Blad1') as ExcelJS.Worksheet).getCell('D2').value = -1250;
  await workbook.xlsx.writeFile(file);
  expect(JSON.parse(run('compare', file, '--json').out)).toMatchObject({
    schema: 1, unit: 'tkr', frozen: { sheet: 'Rapport 2024-08', number: 1 },
    changes: expect.arrayContaining([{ kind: 'amount', area: 'Förskola', isTotal: false, measure: 'forecast', before: -1100, after: -1250, difference: -150 }]) as unknown,
  });
  expect(JSON.parse(run('freeze', file, '--in-place', '--again', '--json').out)).toEqual({ schema: 1, sheet: 'Rapport 2024-08 (2)', written: file });
});

it('freezes into another file, and leaves the workbook as it was', () => {
  const file = path('egen.xlsx');
  copyFileSync(examplePath('helsingborg-2017-08'), file);
  expect(run('freeze', file, '-o', path('fryst.xlsx'))).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(file).equals(readFileSync(examplePath('helsingborg-2017-08')))).toBe(true);
  expect(JSON.parse(run('inspect', path('fryst.xlsx'), '--json').out)).toMatchObject({ sheets: expect.arrayContaining([expect.objectContaining({ name: 'Rapport 2017-08', kind: 'own' })]) as unknown });
  const compared = run('compare', path('fryst.xlsx'));
  expect(compared).toMatchObject({ code: 0, error: '' });
  expect(compared.out).toMatch(/^Inget har ändrats sedan Rapport 2017-08, fryst \d{4}-\d\d-\d\d\.\n$/);
  expect(run('compare', path('fryst.xlsx'), '--lang', 'en').out).toMatch(/^Nothing has changed since Rapport 2017-08/);
});

it.each([
  ['freeze without a place', ['freeze']], ['freeze in two places', ['freeze', '-o', 'a.xlsx', '--in-place']], ['freeze as another kind of file', ['freeze', '-o', 'a.docx']],
  ['compare into a file', ['compare', '-o', 'a.xlsx']], ['compare in place', ['compare', '--in-place']], ['compare where nothing is frozen', ['compare']],
  ['freeze with a template', ['freeze', '-o', 'a.xlsx', '--template', 'mall.docx']],
])('%s: a sentence, and nothing is written', (_, [command = '', ...args]) => {
  const file = path('orord.xlsx');
  copyFileSync(examplePath('lomma-2017-08'), file);
  expectSentence(run(command, file, ...args));
  expect(readFileSync(file).equals(readFileSync(examplePath('lomma-2017-08')))).toBe(true);
  expect([existsSync(path('a.xlsx')), existsSync(path('a.docx'))]).toEqual([false, false]);
});

it('says that a workbook without a report has nothing to freeze or to compare', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Brev').addRow(['Hej']);
  await workbook.xlsx.writeFile(path('brev.xlsx'));
  const before = readFileSync(path('brev.xlsx'));
  expectSentence(run('freeze', path('brev.xlsx'), '--in-place'));
  expectSentence(run('compare', path('brev.xlsx')));
  expect(readFileSync(path('brev.xlsx')).equals(before)).toBe(true);
});
