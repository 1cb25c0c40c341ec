import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Sentence } from '../values/problem';
import { fail, ok, type Result } from '../values/result';

/** Reading and writing of whole files, each failure a sentence. */

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'okänt fel');

const READ_ERRORS: Readonly<Record<string, Sentence>> = {
  ENOENT: { sv: 'finns inte', en: 'does not exist' }, EISDIR: { sv: 'är en mapp', en: 'is a folder' }, EACCES: { sv: 'får inte läsas', en: 'may not be read' },
  EPERM: { sv: 'får inte läsas', en: 'may not be read' }, ERR_FS_FILE_TOO_LARGE: { sv: 'är för stor', en: 'is too large' },
};

export function readInput(file: string): Result<Uint8Array, Sentence> {
  try {
    return ok(new Uint8Array(readFileSync(file)));
  } catch (error) {
    const code = codeOf(error);
    const why = READ_ERRORS[code] ?? { sv: `kunde inte läsas (${code})`, en: `could not be read (${code})` };
    return fail({ sv: `Filen "${file}" ${why.sv}.`, en: `The file "${file}" ${why.en}.` });
  }
}

export const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

export const sameFile = (a: string, b: string): boolean => {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return resolve(a) === resolve(b);
  }
};

const modeOf = (file: string): number | null => {
  try {
    return statSync(file).mode;
  } catch {
    return null;
  }
};

/** Written beside its target and then renamed: the target is the old file or the new one, whole. Null when it is written. */
export function writeOutput(target: string, bytes: Uint8Array | string): Sentence | null {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const mode = modeOf(target);
    writeFileSync(temporary, bytes, mode === null ? {} : { mode });
    // A link keeps pointing at the file that it pointed at.
    renameSync(temporary, existsSync(target) ? realpathSync(target) : target);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    return {
      sv: `"${target}" kunde inte skrivas (${codeOf(error)}). Stäng filen om den är öppen i Excel, och kontrollera att mappen finns och får skrivas i.`,
      en: `"${target}" could not be written (${codeOf(error)}). Close the file if it is open in Excel, and see that the folder exists and may be written in.`,
    };
  }
}
