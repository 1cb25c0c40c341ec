import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { commandLine, examplePath as example, expectSentence } from './support/cli';

const { path, run } = commandLine();
async function workbookFile(name: string, rows: readonly (readonly (string | number | ExcelJS.CellErrorValue)[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Blad1').addRows(rows.map((row) => [...row]));
  const file = path(name);
  await workbook.xlsx.writeFile(file);
  return file;
}

it('inspects in words and as JSON', () => {
  const text = run('inspect', example('linkoping-2018-08'));
  expect(text).toMatchObject({ code: 0, error: '' });
  expect(text.out).toContain('HVB vuxna');
  const json = JSON.parse(run('inspect', example('linkoping-2018-08'), '--json', '--unit', 'mnkr').out) as { schema: number; unit: string; areas: { name: string; forecast: number }[] };
  expect(json).toMatchObject({ schema: 1, unit: 'mnkr' });
  expect(json.areas.find(({ name }) => name === 'HVB vuxna')?.forecast).toBe(-71.31);
});

it('takes the period and the language that were asked for', () => {
  const json = JSON.parse(run('inspect', example('lomma-2017-08'), '--json', '--period', '2017-09', '--lang', 'en').out) as { period: unknown; areas: { reason: string }[] };
  expect(json.period).toEqual({ year: 2017, month: 9 });
  expect(json.areas[0]?.reason).toBe('no deficit for the year');
});

it('writes a report beside the workbook, and leaves the workbook as it was', () => {
  const output = path('rapport.xlsx');
  const before = readFileSync(example('lomma-2017-08'));
  expect(run('report', example('lomma-2017-08'), '-o', output)).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(example('lomma-2017-08')).equals(before)).toBe(true);
  expect(JSON.parse(run('inspect', output, '--json').out)).toMatchObject({ sheets: expect.arrayContaining([expect.objectContaining({ name: 'Rapport', kind: 'own' })]) as unknown });
});

it('writes in place when asked, the same the second time, and leaves no temporary file', () => {
  const file = path('egen.xlsx');
  copyFileSync(example('molndal-2017'), file);
  expect(run('report', file, '--in-place').code).toBe(0);
  const once = readFileSync(file);
  expect(run('report', file, '--in-place').code).toBe(0);
  expect(readFileSync(file).equals(once)).toBe(true);
  expect(readdirSync(path('')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('leaves a sheet of the user\'s called Rapport alone, and takes another name for its own', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(example('molndal-2017'));
  workbook.addWorksheet('Rapport').addRow(['min egen']);
  const file = path('egen-rapport.xlsx');
  await workbook.xlsx.writeFile(file);
  const refused = run('report', file, '-o', path('ut.xlsx'));
  expectSentence(refused);
  expect(refused.error).toContain('Rapport');
  expect(existsSync(path('ut.xlsx'))).toBe(false);
  expect(run('report', file, '-o', path('ut.xlsx'), '--sheet-name', 'Uppföljning').code).toBe(0);
  expect(JSON.parse(run('inspect', path('ut.xlsx'), '--json').out)).toMatchObject({
    sheets: expect.arrayContaining([expect.objectContaining({ name: 'Uppföljning', kind: 'own' }), expect.objectContaining({ name: 'Rapport', kind: 'other' })]) as unknown,
  });
});

it.each([
  ['no command', []],
  ['an unknown command', ['print', 'a.xlsx']],
  ['no file', ['inspect']],
  ['an unknown option', ['inspect', 'a.xlsx', '--färg']],
  ['a bad unit', ['inspect', 'a.xlsx', '--unit', 'euro']],
  ['a bad period', ['inspect', 'a.xlsx', '--period', '2017-13']],
  ['a missing file', ['inspect', 'finns-inte.xlsx']],
  ['a folder without workbooks', ['inspect', '/dev']],
  ['several files and one name', ['report', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx']],
  ['a bad part', ['inspect', 'a.xlsx', '--shard', '4/3']],
  ['to go on without lines', ['inspect', 'a.xlsx', '--resume']],
  ['an option of another command', ['inspect', 'a.xlsx', '--again']],
  ['a shell without completions', ['completion', 'fish']],
  ['a report without a place', ['report', 'a.xlsx']],
  ['a report with two places', ['report', 'a.xlsx', '-o', 'b.xlsx', '--in-place']],
  ['another kind of file', ['report', example('molndal-2017'), '-o', 'b.csv']],
  ['a folder that does not exist', ['report', example('molndal-2017'), '-o', 'saknas/b.xlsx']],
])('%s: a sentence and exit 2', (_, args) => {
  expectSentence(run(...args));
});

it('never writes over its input by -o', () => {
  const file = path('samma.xlsx');
  copyFileSync(example('molndal-2017'), file);
  expectSentence(run('report', file, '-o', path('./samma.xlsx')));
  expect(readFileSync(file).equals(readFileSync(example('molndal-2017')))).toBe(true);
});

describe('unusable files', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Verksamhet;Budget;Utfall')],
    ['text in columns', Buffer.from('Verksamhet;Budget;Utfall\nSkola;10;9\n')],
    ['an old .xls', Buffer.concat([ole, Buffer.alloc(3_000)])],
    ['half a workbook', readFileSync(example('molndal-2017')).subarray(0, 6_000)],
    ['a zip of something else', Buffer.from(zipSync({ 'a.txt': new Uint8Array([1]) }))],
  ])('%s: a sentence and exit 2', (name, bytes) => {
    const file = path(`${name.replace(/\W/g, '')}.xlsx`);
    writeFileSync(file, bytes);
    expectSentence(run('inspect', file));
    expectSentence(run('report', file, '--in-place'));
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('an .xls is told as what it is, whatever the report is to be called', () => {
    const file = path('gammal.xls');
    writeFileSync(file, Buffer.concat([ole, Buffer.alloc(1016), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(2048)]));
    for (const output of ['ny.xlsx', 'ny.xls']) expect(run('report', file, '-o', path(output)).error).toMatch(/det äldre Excel-formatet \.xls.*spara den som Excel-arbetsbok \(\.xlsx\)/);
  });

  it('no table: a sentence, and the JSON says what was seen', async () => {
    const file = await workbookFile('brev.xlsx', [['Hej'], ['Här finns inga siffror']]);
    const result = run('inspect', file, '--json');
    expectSentence(result);
    expect(JSON.parse(result.out)).toMatchObject({ areas: [], sheets: [{ name: 'Blad1', kind: 'other' }] });
  });

  it('cells with errors: the report is made, the problems are located', async () => {
    const file = await workbookFile('fel.xlsx', [
      ['Verksamhet, tkr', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
      ['Förskola', -1000, { error: '#REF!' }, -1100], ['Skola', -2000, -1300, -2000],
    ]);
    const result = run('inspect', file, '--json');
    expect(result.code).toBe(0);
    const json = JSON.parse(result.out) as { problems: { rule: string; cells: string[] }[]; areas: { actual: number | null; forecast: number }[] };
    expect(json.problems).toContainEqual(expect.objectContaining({ rule: 'errorCell', cells: ["'Blad1'!C2"] }));
    expect(json.areas[0]).toMatchObject({ actual: null, forecast: -1100 });
  });
});

it('reads a text file as a sheet, and makes a workbook of it with the report', () => {
  const file = path('export.csv');
  writeFileSync(file, 'Verksamhet;Budget 2024;Utfall 2024-08-31;Prognos 2024;Avvikelse\r\nFörskola;-120 000;-80 000;-121 000;-1 000\r\nGrundskola;-240 000;-160 000;-242 000;-2 000\r\nTotalt;-360 000;-240 000;-363 000;-3 000\r\n', 'latin1');
  const json = JSON.parse(run('inspect', file, '--json', '--unit', 'tkr').out) as { areas: { name: string; forecast: number }[] };
  expect(json.areas.map(({ name }) => name)).toEqual(['Förskola', 'Grundskola']);
  expectSentence(run('report', file, '--in-place'));
  expectSentence(run('report', file, '-o', path('export med rapport.csv')));
  const target = path('export med rapport.xlsx');
  expect(run('report', file, '-o', target).code).toBe(0);
  expect(JSON.parse(run('inspect', target, '--json', '--unit', 'tkr').out)).toMatchObject({ areas: json.areas.map(({ name, forecast }) => ({ name, forecast })) });
  expect(readFileSync(file, 'latin1')).toContain('Förskola;-120 000');
});
