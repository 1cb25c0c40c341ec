import { availableParallelism } from 'node:os';
import type { Language } from '../../values/language';
import type { BatchCommand, Command } from '../arguments';
import { exitOf, type FileStatus } from '../runFile';
import { tasksOf, type Task } from './inputs';
import { openLines, runOf, type Line, type Lines } from './lines';
import { share, threadOf } from './pool';
import type { Done, Work } from './worker';

/** The same command on several files, on all cores: a line a file, a summary, and an exit status that tells the worst. */

const words: Readonly<Record<Language, Readonly<Record<FileStatus | 'kept', string>>>> = {
  sv: { ok: 'i ordning', warnings: 'varningar', errors: 'fel', failed: 'misslyckades', kept: 'redan gjord' },
  en: { ok: 'in order', warnings: 'warnings', errors: 'errors', failed: 'failed', kept: 'done already' },
};

type Told = Pick<Done, 'status' | 'errors' | 'warnings' | 'written' | 'failure'>;

/** The same after a number of files. */
const counted: Readonly<Record<Language, Readonly<Record<FileStatus, string>>>> = {
  sv: { ok: 'i ordning', warnings: 'med varningar', errors: 'med fel', failed: 'misslyckades' },
  en: { ok: 'in order', warnings: 'with warnings', errors: 'with errors', failed: 'failed' },
};

/** "varningar     mapp/a.xlsx → ut/a.xlsx: 2 varningar". */
function lineOf(file: string, { status, errors, warnings, written, failure }: Told, language: Language, kept = false): string {
  const sv = language === 'sv';
  const counts = [
    ...errors > 0 ? [`${errors} ${sv ? 'fel' : errors === 1 ? 'error' : 'errors'}`] : [],
    ...warnings > 0 ? [`${warnings} ${sv ? (warnings === 1 ? 'varning' : 'varningar') : warnings === 1 ? 'warning' : 'warnings'}`] : [],
  ];
  const what = failure ?? counts.join(', ');
  const word = words[language][kept ? 'kept' : status];
  return `${word.padEnd(13)} ${file}${written === null || written === file ? '' : ` → ${written}`}${what === '' ? '' : `: ${what}`}\n`;
}

/** The gravest first. */
const gravest: readonly FileStatus[] = ['failed', 'errors', 'warnings', 'ok'];

interface Counts {
  readonly by: Record<FileStatus, number>;
  kept: number;
}

function summary({ by, kept }: Counts, seconds: number, language: Language): string {
  const sv = language === 'sv';
  const all = gravest.reduce((sum, status) => sum + by[status], 0);
  const parts = [...gravest].reverse().flatMap((status) => (by[status] === 0 ? [] : [`${by[status]} ${counted[language][status]}`]));
  const earlier = kept === 0 ? '' : sv ? ` (${kept} gjorda tidigare)` : ` (${kept} done earlier)`;
  const done = all - kept;
  const pace = seconds > 0 && done > 0 ? (sv ? `, ${Math.round((done * 60) / seconds)} filer i minuten` : `, ${Math.round((done * 60) / seconds)} files a minute`) : '';
  return `${all} ${sv ? (all === 1 ? 'fil' : 'filer') : all === 1 ? 'file' : 'files'}: ${parts.join(', ')}${earlier}${pace}.\n`;
}

interface Running {
  readonly batch: BatchCommand;
  readonly lines: Lines;
  readonly counts: Counts;
  readonly run: string;
}

/** Notes what came of a file wherever it is told. */
function note({ batch: { each }, lines, counts }: Running, file: string, told: Told, line: string, notices: readonly string[]): void {
  counts.by[told.status] += 1;
  lines.add(line);
  process.stdout.write(each.json ? `${line}\n` : lineOf(file, told, each.language));
  for (const notice of notices) process.stderr.write(`${file}: ${notice}\n`);
}

/** A thread that a file cost its life: the file is not done, and the next ones are. */
function noteDeath(running: Running, file: string, reason: string): void {
  const { batch: { each: { language } }, run } = running;
  const failure = language === 'sv' ? `Ett oväntat fel uppstod: ${reason}. Arbetsboken är orörd.` : `An unexpected error: ${reason}. The workbook is untouched.`;
  const line: Line = { schema: 1, file, status: 'failed', errors: 0, warnings: 0, written: null, failure, sha256: null, run };
  note(running, file, line, JSON.stringify(line), []);
}

const commandFor = ({ each }: BatchCommand, { file, output }: Task): Command => ({ ...each, file, output, json: true });

/** `program`: the path of this program, which each thread runs. Gives the exit status. */
export async function runBatch(batch: BatchCommand, version: string, program: string): Promise<number> {
  const { each: { language, json } } = batch;
  const refuse = (message: string): number => {
    process.stderr.write(`${message}\n`);
    return exitOf.failed;
  };
  const tasks = tasksOf(batch);
  if (!tasks.ok) return refuse(tasks.error[language]);
  const run = runOf(batch, version);
  const lines = openLines(batch, tasks.value, run);
  if (!lines.ok) return refuse(lines.error[language]);
  const running: Running = { batch, run, lines: lines.value, counts: { by: { ok: 0, warnings: 0, errors: 0, failed: 0 }, kept: 0 } };
  for (const { file } of tasks.value) {
    const kept = lines.value.kept.get(file);
    if (!kept) continue;
    running.counts.by[kept.status] += 1;
    running.counts.kept += 1;
    if (!json) process.stdout.write(lineOf(file, kept, language, true));
  }
  const start = performance.now();
  await share<Work, Done>({
    pieces: tasks.value.filter(({ file }) => !lines.value.kept.has(file)).map((task) => ({ command: commandFor(batch, task), run })),
    threads: batch.jobs ?? availableParallelism(),
    start: () => threadOf(program),
    done: ({ command: { file } }, { line, notices, ...told }) => note(running, file, told, line, notices),
    died: ({ command: { file } }, reason) => noteDeath(running, file, reason),
  });
  const told = summary(running.counts, (performance.now() - start) / 1000, language);
  (json ? process.stderr : process.stdout).write(told);
  return exitOf[gravest.find((status) => running.counts.by[status] > 0) ?? 'ok'];
}
