import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { shardOf } from '../../src/commandLine/batch/inputs';
import { share, type Thread } from '../../src/commandLine/batch/pool';
import { commandLine, examplePath, expectSentence } from '../support/cli';

const { path, run } = commandLine();
jest.setTimeout(120_000);

interface Line {
  readonly file: string;
  readonly status: string;
  readonly written: string | null;
  readonly failure: string | null;
  readonly areas?: readonly { readonly name: string }[];
}

const linesOf = (file: string): Line[] => readFileSync(file, 'utf8').split('\n').filter((text) => text !== '').map((text) => JSON.parse(text) as Line);

const calm = async (file: string, name: string): Promise<void> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Nämnd').addRows([
    [`${name}, uppföljning per 31 augusti 2024, belopp i tkr`], ['Verksamhet', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
    ['Äldreomsorg', -10_000, -6_600, -10_100], ['Familj', -5_000, -3_300, -4_900], ['Summa', -15_000, -9_900, -15_000],
  ]);
  await workbook.xlsx.writeFile(file);
};

/** A folder of two calm workbooks, one in a folder of its own, and what is none: a lock file, a text, another program's. */
async function folder(name: string): Promise<string> {
  mkdirSync(path(join(name, 'under')), { recursive: true });
  await calm(path(join(name, 'a.xlsx')), 'Socialnämnden');
  await calm(path(join(name, 'under', 'b.xlsx')), 'Kulturnämnden');
  for (const other of ['~$a.xlsx', '.dold.xlsx', 'läsmig.txt']) writeFileSync(path(join(name, other)), 'inget');
  return path(name);
}

describe('several files', () => {
  it('get a report each, a line each, and a summary; a folder keeps its folders', async () => {
    const from = await folder('namnder');
    const ended = run('report', from, '--out-dir', path('ut'), '--jsonl', path('rader.jsonl'), '--jobs', '2');
    expect(ended).toMatchObject({ code: 0, error: '' });
    expect([existsSync(path('ut/a.xlsx')), existsSync(path('ut/under/b.xlsx'))]).toEqual([true, true]);
    expect(ended.out).toContain(`${join(from, 'a.xlsx')} → ${path('ut/a.xlsx')}`);
    expect(ended.out).toMatch(/\n2 filer: 2 i ordning, \d+ filer i minuten\.\n$/);
    const lines = linesOf(path('rader.jsonl'));
    expect(lines.map(({ file }) => file).sort()).toEqual([join(from, 'a.xlsx'), join(from, 'under', 'b.xlsx')]);
    expect(lines[0]).toMatchObject({ schema: 1, status: 'ok', failure: null, areas: [{ name: 'Äldreomsorg' }, { name: 'Familj' }] });
    expect(JSON.parse(run('inspect', path('ut/a.xlsx'), '--json').out)).toMatchObject({ sheets: expect.arrayContaining([expect.objectContaining({ name: 'Rapport', kind: 'own' })]) as unknown });
  });

  it('go on after one that can\'t be read, and the exit status tells the worst', async () => {
    const from = await folder('blandat');
    writeFileSync(join(from, 'trasig.xlsx'), 'inte en arbetsbok');
    copyFileSync(examplePath('helsingborg-2017-08'), join(from, 'varnad.xlsx'));
    const ended = run('inspect', from, '--jsonl', path('blandat.jsonl'));
    expect(ended.code).toBe(2);
    expect(ended.out).toMatch(/^misslyckades .*trasig\.xlsx: \S.*\.$/m);
    expect(ended.out).toMatch(/\n4 filer: 2 i ordning, 1 med varningar, 1 misslyckades, .*\n$/);
    const byName = Object.fromEntries(linesOf(path('blandat.jsonl')).map(({ file, status, failure }) => [file.slice(from.length + 1), [status, failure === null]]));
    expect(byName).toEqual({ 'a.xlsx': ['ok', true], 'under/b.xlsx': ['ok', true], 'varnad.xlsx': ['warnings', true], 'trasig.xlsx': ['failed', false] });
    expect(run('inspect', join(from, 'a.xlsx'), join(from, 'varnad.xlsx')).code).toBe(3);
    expect(run('inspect', join(from, 'varnad.xlsx')).code).toBe(0);
    expect(run('inspect', join(from, 'varnad.xlsx'), '--strict').code).toBe(3);
  });

  it('are taken up where they were left: what holds is not done again, what changed or failed is', async () => {
    const from = await folder('igen');
    const lines = path('igen.jsonl');
    const args = ['report', from, '--out-dir', path('igen-ut'), '--jsonl', lines];
    writeFileSync(join(from, 'trasig.xlsx'), 'inte en arbetsbok');
    expect(run(...args).code).toBe(2);
    const refused = run(...args);
    expectSentence(refused);
    expect(refused.error).toContain('--resume');
    // The last line of a run that was broken off.
    writeFileSync(lines, `${readFileSync(lines, 'utf8')}{"schema":1,"file":"${join(from, 'a.x')}`);
    await calm(join(from, 'trasig.xlsx'), 'Miljönämnden');
    const next = run(...args, '--resume');
    expect(next.code).toBe(0);
    expect(next.out.match(/^redan gjord /gm)).toHaveLength(2);
    expect(next.out).toContain('3 filer: 3 i ordning (2 gjorda tidigare)');
    expect(linesOf(lines).map(({ file, status }) => `${file} ${status}`).sort()).toEqual(['a.xlsx', 'trasig.xlsx', 'under/b.xlsx'].map((name) => `${join(from, name)} ok`));
    // Another question is another run, and another content another line.
    expect(run(...args, '--resume', '--unit', 'mnkr').out).not.toContain('redan gjord');
    await calm(join(from, 'a.xlsx'), 'Fritidsnämnden');
    expect(run(...args, '--resume', '--unit', 'mnkr').out.match(/^redan gjord /gm)).toHaveLength(2);
    expect(linesOf(lines)).toHaveLength(3);
  });

  it('are written in place when asked, and taken up too', async () => {
    const from = await folder('plats');
    const args = ['report', from, '--in-place', '--jsonl', path('plats.jsonl')];
    expect(run(...args).code).toBe(0);
    expect(run(...args, '--resume').out.match(/^redan gjord /gm)).toHaveLength(2);
    expect(readdirSync(from).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('are exported in the kind that is asked for', async () => {
    const from = await folder('word');
    expect(run('export', from, '--out-dir', path('word-ut')).code).toBe(0);
    expect([existsSync(path('word-ut/a.docx')), existsSync(path('word-ut/under/b.docx'))]).toEqual([true, true]);
  });

  it('are refused where two would be written to one place', async () => {
    const [one, other] = [await folder('ett'), await folder('tva')];
    const ended = run('report', join(one, 'a.xlsx'), join(other, 'a.xlsx'), '--out-dir', path('krock'));
    expectSentence(ended);
    expect(existsSync(path('krock'))).toBe(false);
  });

  it('are lines of JSON on the output with --json, and the summary stands beside', async () => {
    const from = await folder('json');
    const ended = run('check', from, '--json');
    expect(ended.code).toBe(0);
    expect(ended.out.trim().split('\n').map((text) => (JSON.parse(text) as Line).status)).toEqual(['ok', 'ok']);
    expect(ended.error).toMatch(/^2 filer: /);
  });
});

describe('parts of the files', () => {
  it.each([[1], [3], [12]])('of %i are all of them, and none twice', (parts) => {
    const files = Array.from({ length: 25 }, (_, at) => at);
    const all = Array.from({ length: parts }, (_, at) => shardOf(files, { part: at + 1, parts })).flat();
    expect([...all].sort((a, b) => a - b)).toEqual(files);
  });
});

describe('work that threads share', () => {
  it('is done piece by piece; a thread that dies costs its piece alone', async () => {
    const [done, died]: [number[], number[]] = [[], []];
    let started = 0;
    let ended = 0;
    const start = (): Thread<number, number> => {
      started += 1;
      return { work: (piece, answer, dies) => void (setTimeout(() => (piece % 5 === 0 ? dies('no memory') : answer(piece * 2)), 1)), end: () => { ended += 1; } };
    };
    await share({ pieces: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], threads: 2, start, done: (_, answer) => done.push(answer), died: (piece) => died.push(piece) });
    expect(done.sort((a, b) => a - b)).toEqual([2, 4, 6, 8, 12, 14, 16, 18, 22]);
    expect(died.sort((a, b) => a - b)).toEqual([5, 10]);
    expect(started).toBe(ended + 2);
  });
});
