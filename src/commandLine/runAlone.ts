import type { Command } from './arguments';
import { exitOf, runFile, type Outcome } from './runFile';

/** One command on one file, with what is printed of it. Gives the exit status. */

const WRITTEN = { sv: (file: string) => `Skriven: ${file}\n`, en: (file: string) => `Written: ${file}\n` } as const;

/** A single file's exit status tells of what is in the workbook only where that is asked for, or checked. */
function exitStatus({ name, strict }: Command, { status }: Outcome): number {
  if (status === 'failed' || strict) return exitOf[status];
  return name === 'check' && status === 'errors' ? exitOf.errors : 0;
}

export async function runAlone(command: Command): Promise<number> {
  const { language, json } = command;
  const outcome = await runFile(command);
  const { told, notices, failure, written } = outcome;
  if (told && json) process.stdout.write(`${JSON.stringify({ ...told.data, ...written === null || 'file' in told.data ? {} : { written } }, null, 1)}\n`);
  else if (told) process.stdout.write(told.words());
  if (written !== null && !json) process.stdout.write(WRITTEN[language](written));
  for (const notice of notices) process.stderr.write(`${notice[language]}\n`);
  if (failure !== null) process.stderr.write(`${failure[language]}\n`);
  return exitStatus(command, outcome);
}
