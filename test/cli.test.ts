import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';

const root = join(__dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const example = (name: string) => join(root, 'examples', `${name}.xlsx`);

let folder = '';
beforeAll(() => {
  if (!existsSync(cli)) execFileSync(process.execPath, [join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'), '--mode', 'production'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'uppfoljning-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(60_000);

function run(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder });
  return { code: status, out: stdout, error: stderr };
}

/** Exit 2 and one sentence, no stack trace. */
function expectSentence({ code, error }: { code: number | null; error: string }): void {
  expect(error).toMatch(/^\S[^\n]*[.!]\n$/);
  expect(error).not.toMatch(/\bat .*:\d+|Error:/);
  expect(code).toBe(2);
}

async function workbookFile(name: string, rows: readonly (readonly (string | number | ExcelJS.CellErrorValue)[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Blad1').addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
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
  expect(json.areas[0]?.reason).toContain('full-year variance');
});

it('writes a report beside the workbook, and leaves the workbook as it was', () => {
  const output = join(folder, 'rapport.xlsx');
  const before = readFileSync(example('lomma-2017-08'));
  expect(run('report', example('lomma-2017-08'), '-o', output)).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(example('lomma-2017-08')).equals(before)).toBe(true);
  expect(JSON.parse(run('inspect', output, '--json').out)).toMatchObject({ sheets: expect.arrayContaining([expect.objectContaining({ name: 'Rapport', kind: 'own' })]) as unknown });
});

it('writes in place when asked, the same the second time, and leaves no temporary file', () => {
  const file = join(folder, 'egen.xlsx');
  copyFileSync(example('molndal-2017'), file);
  expect(run('report', file, '--in-place').code).toBe(0);
  const once = readFileSync(file);
  expect(run('report', file, '--in-place').code).toBe(0);
  expect(readFileSync(file).equals(once)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('leaves a sheet of the user\'s called Rapport alone, and takes another name for its own', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(example('molndal-2017'));
  workbook.addWorksheet('Rapport').addRow(['min egen']);
  const file = join(folder, 'egen-rapport.xlsx');
  await workbook.xlsx.writeFile(file);
  const refused = run('report', file, '-o', join(folder, 'ut.xlsx'));
  expectSentence(refused);
  expect(refused.error).toContain('Rapport');
  expect(existsSync(join(folder, 'ut.xlsx'))).toBe(false);
  expect(run('report', file, '-o', join(folder, 'ut.xlsx'), '--sheet-name', 'Uppföljning').code).toBe(0);
  expect(JSON.parse(run('inspect', join(folder, 'ut.xlsx'), '--json').out)).toMatchObject({
    sheets: expect.arrayContaining([expect.objectContaining({ name: 'Uppföljning', kind: 'own' }), expect.objectContaining({ name: 'Rapport', kind: 'other' })]) as unknown,
  });
});

it('freezes the report once a period unless asked again, and tells what has changed since', async () => {
  const source = await workbookFile('frys.xlsx', [
    ['Verksamhet, tkr', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'], ['Förskola', -1000, -700, -1100], ['Skola', -2000, -1300, -2000],
  ]);
  expectSentence(run('compare', source));
  expect(run('freeze', source, '--in-place', '--note', 'Kommentar saknas.')).toMatchObject({ code: 0, error: '', out: 'Rapporten är fryst på fliken ”Rapport 2024-08”.\n' });
  const once = readFileSync(source);
  const again = run('freeze', source, '--in-place');
  expectSentence(again);
  expect(again.error).toContain('--again');
  expect(readFileSync(source).equals(once)).toBe(true);
  expect(run('compare', source).out).toMatch(/^Inget har ändrats sedan Rapport 2024-08/);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(source);
  (workbook.getWorksheet('Blad1') as ExcelJS.Worksheet).getCell('D2').value = -1250;
  await workbook.xlsx.writeFile(source);
  expect(JSON.parse(run('compare', source, '--json').out)).toMatchObject({
    schema: 1, unit: 'tkr', frozen: { sheet: 'Rapport 2024-08', number: 1 },
    changes: expect.arrayContaining([{ kind: 'amount', area: 'Förskola', isTotal: false, measure: 'forecast', before: -1100, after: -1250, difference: -150 }]) as unknown,
  });
  expect(JSON.parse(run('freeze', source, '--in-place', '--again', '--json').out)).toEqual({ schema: 1, sheet: 'Rapport 2024-08 (2)' });
});

it('exports the report as a workbook of its own', () => {
  const output = join(folder, 'till-namnden.xlsx');
  expect(run('export', example('molndal-2017'), '-o', output)).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(run('inspect', output, '--json').out)).toMatchObject({ sheets: [{ name: 'Rapport' }] });
});

it.each([
  ['no command', []],
  ['an unknown command', ['print', 'a.xlsx']],
  ['no file', ['inspect']],
  ['an unknown option', ['inspect', 'a.xlsx', '--färg']],
  ['a bad unit', ['inspect', 'a.xlsx', '--unit', 'euro']],
  ['a bad period', ['inspect', 'a.xlsx', '--period', '2017-13']],
  ['a missing file', ['inspect', 'finns-inte.xlsx']],
  ['a folder', ['inspect', '.']],
  ['a report without a place', ['report', 'a.xlsx']],
  ['a report with two places', ['report', 'a.xlsx', '-o', 'b.xlsx', '--in-place']],
  ['another kind of file', ['report', example('molndal-2017'), '-o', 'b.csv']],
  ['a folder that does not exist', ['report', example('molndal-2017'), '-o', 'saknas/b.xlsx']],
])('%s: a sentence and exit 2', (_, args) => {
  expectSentence(run(...args));
});

it('never writes over its input by -o', () => {
  const file = join(folder, 'samma.xlsx');
  copyFileSync(example('molndal-2017'), file);
  expectSentence(run('report', file, '-o', join(folder, '.', 'samma.xlsx')));
  expect(readFileSync(file).equals(readFileSync(example('molndal-2017')))).toBe(true);
});

describe('unusable files', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Verksamhet;Budget;Utfall')],
    ['an old .xls', Buffer.concat([ole, Buffer.alloc(3_000)])],
    ['half a workbook', readFileSync(example('molndal-2017')).subarray(0, 6_000)],
    ['a zip of something else', Buffer.from(zipSync({ 'a.txt': new Uint8Array([1]) }))],
  ])('%s: a sentence and exit 2', (name, bytes) => {
    const file = join(folder, `${name.replace(/\W/g, '')}.xlsx`);
    writeFileSync(file, bytes);
    expectSentence(run('inspect', file));
    expectSentence(run('report', file, '--in-place'));
    expect(readFileSync(file).equals(bytes)).toBe(true);
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
