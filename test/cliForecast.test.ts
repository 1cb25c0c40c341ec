import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { forecastYears } from './support/forecastYears';

const root = join(__dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const example = (name: string) => join(root, 'examples', `${name}.xlsx`);

let folder = '';
beforeAll(() => {
  if (!existsSync(cli)) execFileSync(process.execPath, [join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'), '--mode', 'production'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'prognos-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
interface Ended { readonly code: number | null; readonly out: string; readonly error: string }

function run(...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder });
  return { code: status, out: stdout, error: stderr };
}

/** Exit 2 and one paragraph on stderr, no stack trace and nothing on stdout. */
function expectRefused({ code, error, out }: Ended): void {
  expect(error).toMatch(/^\S[^\n]*[.!]\n$/);
  expect(error).not.toMatch(/\bat .*:\d+|Error:/);
  expect([code, out]).toEqual([2, '']);
}

interface Method { readonly method: string; readonly likely: number | null; readonly missing: string | null; readonly explanation: string | null }
interface Forecasts {
  readonly forecasts: readonly { readonly area: string; readonly chosen: string | null; readonly methods: readonly Method[] }[];
}
const forecastsOf = (file: string, ...more: string[]): Forecasts => JSON.parse(run('forecast', file, '--json', ...more).out) as Forecasts;

async function drawn(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Drift').addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

async function rowsOf(file: string, tab: string): Promise<readonly (readonly unknown[])[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const rows: unknown[][] = [];
  workbook.getWorksheet(tab)?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

describe('forecast', () => {
  it('gives each area’s proposals in words, those that differ widely first, and writes nothing', () => {
    const before = readFileSync(example('linkoping-2018-08'));
    const { code, out, error } = run('forecast', example('linkoping-2018-08'));
    expect([code, error]).toEqual([0, '']);
    // 51 194 × 12/8 = 76 791
    expect(out).toMatch(/ {2}HVB vuxna\n {4}Metoderna .*\n {4}Förslaget är .*\n {4}Gäller: −71.310 tkr, arbetsbokens egen\.\n/);
    expect(out).toMatch(/Samma takt året ut: −76.791 tkr\. Utfallet −51.194 tkr på 8 månader räknat upp till tolv: × 12\/8\./);
    expect(out).toMatch(/Flera års andel: saknar underlag\. Minst 2 tidigare år/);
    expect(readFileSync(example('linkoping-2018-08')).equals(before)).toBe(true);
  });

  it('gives one method alone as JSON, in the unit and the language that were asked for', () => {
    const json = forecastsOf(example('linkoping-2018-08'), '--method', 'takt', '--unit', 'mnkr', '--lang', 'en');
    const adults = json.forecasts.find(({ area }) => area === 'HVB vuxna');
    expect(adults?.methods).toEqual([expect.objectContaining({ method: 'runRate', likely: -76.791, missing: null, explanation: expect.stringContaining('of 8 months scaled up to twelve') as unknown })]);
  });

  it('says what every method lacks, and goes on', async () => {
    const file = await drawn('utan.xlsx', [['Verksamhet, tkr', 'Budget 2024', 'Prognos efter augusti 2024'], ['Förskola', -1000, -1100], ['Skola', -2000, -2000]]);
    const { code, out } = run('forecast', file, '--period', '2024-08');
    expect(code).toBe(0);
    expect(out).toContain('Samma takt året ut: saknar underlag. Periodens utfall saknas.');
    const json = forecastsOf(file, '--period', '2024-08');
    expect(json.forecasts[0]?.methods.flatMap(({ method, missing }) => (missing === null ? [method] : []))).toEqual(['own']);
  });

  it('needs none in December, and tells how the year’s came out', async () => {
    const file = join(folder, 'december.xlsx');
    writeFileSync(file, await forecastYears({ month: 12 }));
    const { code, out } = run('forecast', file);
    expect(code).toBe(0);
    expect(out).toContain('Året är slut: utfallet är känt och ingen prognos behövs.');
    expect(out).toMatch(/Prognossäkerhet\n {2}2022\. Ekonomiskt bistånd: utfallet blev/);
    expect(out).toMatch(/Socialnämnden, 2022–2024: 12 prognoser/);
  });

  it('calls a range of experience by its name, never a confidence interval', async () => {
    const file = join(folder, 'augusti.xlsx');
    writeFileSync(file, await forecastYears({ month: 8 }));
    const { out } = run('forecast', file);
    expect(out).toMatch(/Samma takt året ut: −[^(]* tkr \(erfarenhetsintervall −/);
    expect(out).toMatch(/Flera års andel: −[^(]* tkr \(årens spann −/);
    expect(out.toLowerCase()).not.toContain('konfidens');
  });

  it.each([
    ['a missing file', ['forecast', 'saknas.xlsx'], /finns inte/],
    ['an unknown method', ['forecast', example('linkoping-2018-08'), '--method', 'gissning'], /"gissning" finns inte: ange own, /],
    ['a file to write', ['forecast', example('linkoping-2018-08'), '-o', 'ut.xlsx'], /skriver ingen fil/],
    ['--replace', ['forecast', example('linkoping-2018-08'), '--replace'], /--replace hör till report med --method/],
  ])('%s: a sentence and exit 2', (_, args, sentence) => {
    const ended = run(...args);
    expectRefused(ended);
    expect(ended.error).toMatch(sentence);
  });

  it('without a table: a sentence and exit 2', async () => {
    expectRefused(run('forecast', await drawn('brev.xlsx', [['Hej'], ['Inga siffror här']])));
  });
});

describe('report --method', () => {
  const copy = (name: string) => {
    const file = join(folder, name);
    copyFileSync(example('linkoping-2018-08'), file);
    return file;
  };

  it('accepts the method in report, settings and history, and names the areas that keep theirs', async () => {
    const file = copy('antagen.xlsx');
    const { code, error } = run('report', file, '--in-place', '--method', 'föregående-år');
    expect(code).toBe(0);
    expect(error).toMatch(/^Ensamkommande flyktingbarn behåller sin prognos\. [^\n]*\n\d+ fel är kvar i arbetsboken\. [^\n]*\n$/);
    const { forecasts } = forecastsOf(file);
    expect(forecasts.map(({ chosen }) => chosen)).toEqual([...Array<string>(5).fill('priorYearShare'), 'own', ...Array<string>(3).fill('priorYearShare')]);
    const history = (await rowsOf(file, 'Prognoshistorik')).slice(3);
    expect(history).toHaveLength(8);
    expect(history.find((row) => row.includes('HVB vuxna'))?.slice(1, 4)).toEqual(['2018-08', 'HVB vuxna', 'föregående års andel']);
    const sentences = (await rowsOf(file, 'Rapport')).flat().filter((cell) => typeof cell === 'string' && cell.startsWith('Prognos: '));
    expect([...new Set(sentences)]).toEqual([expect.stringMatching(/HVB vuxna.* enligt föregående års andel\. Övriga enligt arbetsboken\.$/)]);
  });

  it('refuses the same period again without --replace and leaves the file as it was; with it the earlier rows are marked', async () => {
    const file = copy('igen.xlsx');
    expect(run('report', file, '--in-place', '--method', 'runRate').code).toBe(0);
    const once = readFileSync(file);
    const refused = run('report', file, '--in-place', '--method', 'priorYearShare');
    expectRefused(refused);
    expect(refused.error).toMatch(/har redan en prognos för 2018-08 i 'Prognoshistorik'!F\d+.* Ange --replace\.$/m);
    expect(readFileSync(file).equals(once)).toBe(true);

    expect(run('report', file, '--in-place', '--method', 'priorYearShare', '--replace').code).toBe(0);
    const rows = (await rowsOf(file, 'Prognoshistorik')).slice(3).filter((row) => row.includes('HVB vuxna'));
    expect(rows.map((row) => [row[3], typeof row[9] === 'string' ? row[9].slice(0, 6) : ''])).toEqual([['samma takt året ut', 'Ersatt'], ['föregående års andel', '']]);
  });

  it('refuses a method that no area has input for, and writes nothing', () => {
    const output = join(folder, 'inget.xlsx');
    const ended = run('report', example('linkoping-2018-08'), '-o', output, '--method', 'volumePrice');
    expectRefused(ended);
    expect(ended.error).toContain('saknar underlag för alla områden');
    expect(existsSync(output)).toBe(false);
  });

  it('in December writes the report with a sentence', () => {
    const output = join(folder, 'molndal.xlsx');
    const { code, error } = run('report', example('molndal-2017'), '-o', output, '--method', 'runRate');
    expect([code, error]).toEqual([0, 'Året är slut: utfallet är känt och ingen prognos behövs.\n']);
    expect(existsSync(output)).toBe(true);
  });

  it.each([
    ['--replace without a method', ['report', 'a.xlsx', '-o', 'b.xlsx', '--replace']],
    ['a method without a value', ['report', 'a.xlsx', '-o', 'b.xlsx', '--method']],
    ['a method to inspect', ['inspect', 'a.xlsx', '--method', 'runRate']],
  ])('%s: a sentence and exit 2', (_, args) => {
    expectRefused(run(...args));
  });
});
