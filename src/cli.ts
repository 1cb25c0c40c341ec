import { isMainThread } from 'node:worker_threads';
import { readArguments } from './commandLine/arguments';
import { isPattern } from './commandLine/batch/inputs';
import { runBatch } from './commandLine/batch/runBatch';
import { serve } from './commandLine/batch/worker';
import { completionFor } from './commandLine/completion';
import { isFolder } from './commandLine/files';
import { helpOf, usage } from './commandLine/help';
import { runAlone } from './commandLine/runAlone';

/** Of package.json: put in when the program is built. */
declare const PROGRAM_VERSION: string;

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), (path) => isFolder(path) || isPattern(path));
  if (!asked.ok) {
    process.stderr.write(`${asked.error.message[asked.error.language]}\n`);
    return 2;
  }
  const print = (text: string): number => {
    process.stdout.write(text);
    return 0;
  };
  switch (asked.value.kind) {
    case 'help': return print(asked.value.command === null ? usage(asked.value.language) : helpOf(asked.value.command, asked.value.language));
    case 'version': return print(`${PROGRAM_VERSION}\n`);
    case 'completion': return print(completionFor(asked.value.shell));
    case 'file': return runAlone(asked.value.command);
    case 'batch': return runBatch(asked.value.batch, PROGRAM_VERSION, __filename);
  }
}

if (isMainThread) {
  // A reader that closes the pipe early (head) is no fault.
  process.stdout.on('error', () => process.exit(0));
  main().then((code) => {
    process.exitCode = code;
  }, (error: unknown) => {
    process.stderr.write(`Ett oväntat fel uppstod: ${error instanceof Error ? error.message : String(error)}. Arbetsboken är orörd.\n`);
    process.exitCode = 2;
  });
} else serve();
