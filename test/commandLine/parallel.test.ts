import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { commandLine } from '../support/cli';

/** A list of files in parts, shared out by a scheduler that exists: GNU parallel, which does the same over several machines. */

const { path } = commandLine();
jest.setTimeout(180_000);

it('does every file once in parts that GNU parallel shares out', async () => {
  const folder = path('namnder');
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: 9 }, (_, at) => `namnd-${at + 1}.xlsx`);
  for (const name of names) {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Nämnd').addRows([
      ['Nämnden per 31 augusti 2024, belopp i tkr'], ['Verksamhet', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
      ['Vuxna', -10_000, -6_600, -10_100], ['Barn', -5_000, -3_300, -4_900],
    ]);
    await workbook.xlsx.writeFile(join(folder, name));
  }
  const cli = join(__dirname, '..', '..', 'dist', 'cli.js');
  const out = path('ut');
  execFileSync(process.env.BUDGET_PARALLEL ?? 'parallel', [
    '--will-cite', '--jobs', '2', '--joblog', path('logg'), process.execPath, cli, 'report', folder, '--out-dir', out, '--jsonl', path('rader-{}.jsonl'), '--jobs', '1', '--shard', '{}/4', ':::', '1', '2', '3', '4',
  ], { encoding: 'utf8', cwd: path('') });
  expect(readdirSync(out).sort()).toEqual(names.sort());
  const lines = [1, 2, 3, 4].map((part) => readFileSync(path(`rader-${part}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; status: string }));
  expect(lines.map((part) => part.length)).toEqual([3, 2, 2, 2]);
  expect(lines.flat().map(({ file, status }) => `${file} ${status}`).sort()).toEqual(names.map((name) => `${join(folder, name)} ok`).sort());
});
