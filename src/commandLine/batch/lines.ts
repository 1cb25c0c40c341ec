import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Sentence } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import type { BatchCommand } from '../arguments';
import { writeOutput } from '../files';
import type { FileStatus } from '../runFile';
import type { Task } from './inputs';

/** The lines of JSON that a batch leaves, one a file: what came of it, and what a later run goes on from. */

/** The keys that every line has before those of its command. */
export interface Line {
  readonly schema: 1;
  readonly file: string;
  readonly status: FileStatus;
  readonly errors: number;
  readonly warnings: number;
  /** The file that was written. */
  readonly written: string | null;
  /** Why it could not be carried out. */
  readonly failure: string | null;
  /** Of the workbook as it stands when the line is written; null where it could not be read. */
  readonly sha256: string | null;
  /** Of the command with its options and the program's version: a line of another run says nothing of this one. */
  readonly run: string;
}

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What makes two runs the same, but for which files they are about. */
export const runOf = ({ each: { file: _file, output: _output, json: _json, strict: _strict, ...each }, outDir, format }: BatchCommand, version: string): string =>
  hashOf(JSON.stringify([version, each, outDir, format])).slice(0, 16);

function lineIn(text: string): Line | null {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null && 'file' in line && 'run' in line && 'status' in line ? line as Line : null;
  } catch {
    // A run that was broken off leaves half a line.
    return null;
  }
}

/** Whether a line of an earlier run still tells what this one would. */
function holds({ run, status, sha256, written }: Line, { file, output }: Task, wanted: string): boolean {
  if (run !== wanted || status === 'failed' || sha256 === null) return false;
  if (output !== null && (written !== output || !existsSync(output))) return false;
  try {
    return hashOf(readFileSync(file)) === sha256;
  } catch {
    return false;
  }
}

/** Where lines go as files are done. */
export interface Lines {
  /** Files that need not be done again, with their lines. */
  readonly kept: ReadonlyMap<string, Line>;
  readonly add: (line: string) => void;
}

/** Opens the file of lines. Lines that still hold are kept, and the others go: no file has two. */
export function openLines({ lines, resume }: BatchCommand, tasks: readonly Task[], run: string): Result<Lines, Sentence> {
  if (lines === null) return ok({ kept: new Map(), add: () => undefined });
  if (existsSync(lines) && !resume) {
    return fail({ sv: `"${lines}" finns redan: ange --resume för att fortsätta, eller ett annat namn.`, en: `"${lines}" exists already: give --resume to go on, or another name.` });
  }
  const before = existsSync(lines) ? readFileSync(lines, 'utf8').split('\n') : [];
  const byFile = new Map(tasks.map((task) => [task.file, task]));
  const kept = new Map<string, Line>();
  const texts: string[] = [];
  for (const text of before) {
    const line = lineIn(text);
    const task = line === null ? undefined : byFile.get(line.file);
    if (line === null || !task || kept.has(line.file) || !holds(line, task, run)) continue;
    kept.set(line.file, line);
    texts.push(text);
  }
  const failure = writeOutput(lines, texts.map((text) => `${text}\n`).join(''));
  return failure === null ? ok({ kept, add: (line) => appendFileSync(lines, `${line}\n`) }) : fail(failure);
}
