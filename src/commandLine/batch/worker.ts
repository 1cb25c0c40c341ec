import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Command } from '../arguments';
import { readInput } from '../files';
import { runFile, type FileStatus, type Outcome } from '../runFile';
import { hashOf, type Line } from './lines';

/** What a worker is asked: a command on one file, and the run that its line belongs to. */
export interface Work {
  readonly command: Command;
  readonly run: string;
}

/** What a worker answers. */
export interface Done {
  readonly line: string;
  readonly status: FileStatus;
  readonly errors: number;
  readonly warnings: number;
  readonly written: string | null;
  readonly failure: string | null;
  readonly notices: readonly string[];
}

/** Of the workbook as it now is: as it was read, or as it was written in place. */
function hashed({ file, inPlace }: Command, { bytes }: Outcome): string | null {
  if (inPlace && bytes !== null) return hashOf(bytes);
  const read = readInput(file);
  return read.ok ? hashOf(read.value) : null;
}

/** Carries out a command on a file, with its line. */
async function doneOf({ command, run }: Work): Promise<Done> {
  const { language, file, output } = command;
  if (output !== null) mkdirSync(dirname(output), { recursive: true });
  const outcome = await runFile(command);
  const { status, errors, warnings, written } = outcome;
  const failure = outcome.failure?.[language] ?? null;
  const line: Line = { schema: 1, file, status, errors, warnings, written, failure, sha256: hashed(command, outcome), run };
  // The line's own keys come first and stand: `export` names its file by `written`.
  return { line: JSON.stringify({ ...line, ...outcome.told?.data, ...line }), status, errors, warnings, written, failure, notices: outcome.notices.map((notice) => notice[language]) };
}

/** Answers the main thread until it says no more. */
export function serve(): void {
  parentPort?.on('message', (work: Work) => {
    doneOf(work).then((done) => parentPort?.postMessage(done), (error: unknown) => {
      throw error instanceof Error ? error : new Error(String(error));
    });
  });
}
