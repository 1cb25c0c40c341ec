import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, mkdirSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

/** Committees and months, as `BENCH_FOLDER=290x12` asks for all of a country's kommuner in a year. */
const [committees = 20, months = 12] = (process.env.BENCH_FOLDER ?? '').split('x').map(Number).filter((count) => count > 0);
const areas = 14;
const AIM = 1.7;
/** Holds a process to the cores that are named (util-linux). */
const HOLDER = '/usr/bin/taskset';

/**
 * Files a minute of a folder of workbooks, on one core and on all of them, and the memory that it takes.
 * One core is one that the process is held to: one file at a time on a free machine takes more, as clearing memory and
 * compressing work beside it. Where the system can't hold a process to a core, one file at a time stands for it.
 */
export async function benchFolder(): Promise<void> {
  const program = join(process.cwd(), 'dist', 'cli.js');
  if (!existsSync(program)) throw new Error('dist/cli.js is missing: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'budgetuppfoljning-folder-'));
  try {
    const files = makeFolder(join(folder, 'in'));
    const cores = availableParallelism();
    const one = existsSync(HOLDER) ? await run(program, folder, 1, files, [HOLDER, '--cpu-list', '0']) : null;
    const [alone, all] = [await run(program, folder, 1, files), await run(program, folder, cores, files)];
    console.log(`folder, ${committees} committees x ${months} months, report: ${one === null ? '' : `${one.text}, held to one core; `}${alone.text}; ${all.text};`
      + ` ${(all.pace / (one ?? alone).pace).toFixed(2)} x one core's pace (aim on two cores: at least ${AIM}), ${(all.pace / alone.pace).toFixed(2)} x one at a time`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  /** Files a minute. */
  readonly pace: number;
  readonly text: string;
}

async function run(program: string, folder: string, jobs: number, files: number, held: readonly string[] = []): Promise<Run> {
  const start = performance.now();
  const name = `${jobs}${held.length > 0 ? '-held' : ''}`;
  const lines = join(folder, `rader-${name}.jsonl`);
  const words = [program, 'report', join(folder, 'in'), '--out-dir', join(folder, `ut-${name}`), '--jsonl', lines, '--jobs', String(jobs)];
  const [command, ...before] = held;
  const child = command === undefined ? spawn(process.execPath, words, { stdio: 'ignore' }) : spawn(command, [...before, process.execPath, ...words], { stdio: 'ignore' });
  const seen: number[] = [];
  const watching = setInterval(() => { seen.push(...peakOf(child.pid)); }, 100);
  const status = await new Promise<number | null>((resolve, reject) => { child.on('exit', resolve); child.on('error', reject); });
  clearInterval(watching);
  const seconds = (performance.now() - start) / 1000;
  const failed = readFileSync(lines, 'utf8').split('\n').filter((line) => line.includes('"status":"failed"')).length;
  if (status === null || status === 2 || failed > 0) throw new Error(`${failed} of ${files} files failed (exit status ${String(status)})`);
  const pace = (files * 60) / seconds;
  return { pace, text: `${pace.toFixed(0)} files a minute with ${jobs} at a time${seen.length === 0 ? '' : `, ${Math.max(...seen)} MB at most`}` };
}

/** The most memory that a process has had so far, in MB; nothing where the system does not tell. */
function peakOf(pid: number | undefined): number[] {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? [] : [Math.round(Number(kilobytes) / 1024)];
  } catch {
    return [];
  }
}

/** A folder for each committee, with a workbook a month: the same at every run. Gives the number of files. */
function makeFolder(folder: string): number {
  let seed = 20170831;
  const amount = (most: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.round((seed / 2 ** 32) * most) + 1;
  };
  for (let committee = 1; committee <= committees; committee += 1) {
    const own = join(folder, `kommun-${String(committee).padStart(3, '0')}`);
    mkdirSync(own, { recursive: true });
    const budgets = Array.from({ length: areas }, () => amount(90_000) + 2_000);
    for (let month = 1; month <= months; month += 1) {
      const year = 2024 + Math.floor((month - 1) / 12);
      const period = `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
      const part = (((month - 1) % 12) + 1) / 12;
      const rows = budgets.map((budget, at) => {
        const [toDate, forecast] = [Math.round(budget * part), budget + amount(2_000) - 1_000];
        const actual = toDate + amount(1_000) - 500;
        return [`Verksamhet ${at + 1}`, -toDate, -actual, toDate - actual, -budget, -forecast, budget - forecast, 'Fler placeringar än planerat.'];
      });
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([
        [`Socialnämnden i kommun ${committee}, uppföljning ${period}, belopp i tkr`],
        ['Verksamhet', 'Budget ack', 'Utfall ack', 'Avvikelse ack', `Budget ${year}`, `Prognos ${year}`, 'Avvikelse helår', 'Kommentar'], ...rows,
      ]), 'Uppföljning');
      XLSX.writeFile(book, join(own, `${period}.xlsx`), { compression: true });
    }
  }
  return committees * months;
}
