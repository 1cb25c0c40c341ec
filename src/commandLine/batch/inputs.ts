import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Sentence } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import type { BatchCommand, Shard } from '../arguments';
import { writing } from '../commands';
import { isFolder } from '../files';

/** Which files a batch is about, and where each one's own file goes. */

export interface Task {
  readonly file: string;
  /** Null where nothing is written, or in place. */
  readonly output: string | null;
}

const WORKBOOKS = ['.xlsx', '.xlsm'];

/** Excel's own lock files and hidden ones are none of the user's workbooks. */
const isWorkbook = (name: string): boolean => !name.startsWith('~$') && !name.startsWith('.') && WORKBOOKS.includes(extname(name).toLowerCase());

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All workbooks in a folder and the folders in it, but not in `except`. */
function workbooksIn(folder: string, except: string | null): string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCode(a.name, b.name)).flatMap((entry): string[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))) {
      return entry.isSymbolicLink() || entry.name.startsWith('.') || (except !== null && resolve(path) === resolve(except)) ? [] : workbooksIn(path, except);
    }
    return isWorkbook(entry.name) ? [path] : [];
  });
}

const PATTERN = /[*?]/;

/** "mapp\*.xlsx", which the shells of Windows leave to the program. */
export const isPattern = (path: string): boolean => PATTERN.test(basename(path));

function matching(pattern: string): string[] {
  const source = basename(pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  const fits = new RegExp(`^${source}$`, process.platform === 'win32' ? 'i' : '');
  const folder = dirname(pattern);
  if (!isFolder(folder)) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('~$') && !name.startsWith('.') && fits.test(name)).sort(byCode)
    .map((name) => join(folder, name)).filter((path) => !isFolder(path));
}

interface Found {
  readonly file: string;
  /** Where it stands in the folder that was given; its name for a file that was given itself. */
  readonly within: string;
}

function found(input: string, except: string | null): Found[] {
  if (isFolder(input)) return workbooksIn(input, except).map((file) => ({ file, within: relative(input, file) }));
  const files = isPattern(input) ? matching(input) : [input];
  return files.map((file) => ({ file, within: basename(file) }));
}

/** Every `parts`th file from the `part`th on: the same files whatever machine asks. */
export const shardOf = <T>(all: readonly T[], shard: Shard | null): readonly T[] =>
  (shard === null ? all : all.filter((_, at) => at % shard.parts === shard.part - 1));

const isText = (file: string): boolean => !WORKBOOKS.includes(extname(file).toLowerCase());

function outputOf({ within, file }: Found, { each, outDir, format }: BatchCommand): string | null {
  if (outDir === null) return null;
  const name = within.slice(0, within.length - extname(within).length);
  if (each.name === 'export') return join(outDir, `${name}.${format}`);
  // A text file gets a workbook.
  return join(outDir, writing.includes(each.name) && isText(file) ? `${name}.xlsx` : within);
}

/** The files in order, each once, with their places; an error where two would be written to one place. */
export function tasksOf(batch: BatchCommand): Result<readonly Task[], Sentence> {
  const seen = new Set<string>();
  const all = batch.inputs.flatMap((input) => found(input, batch.outDir)).sort((a, b) => byCode(a.file.split(sep).join('/'), b.file.split(sep).join('/')))
    .filter(({ file }) => !seen.has(resolve(file)) && seen.add(resolve(file)));
  if (all.length === 0) return fail({ sv: 'Inga arbetsböcker (.xlsx eller .xlsm) hittades.', en: 'No workbooks (.xlsx or .xlsm) were found.' });
  const tasks = all.map((one): Task => ({ file: one.file, output: outputOf(one, batch) }));
  const taken = new Map<string, string>();
  for (const { file, output } of tasks) {
    if (output === null) continue;
    // Names that differ in case alone are one file on Windows and on a Mac.
    const place = resolve(output).toLowerCase();
    const other = taken.get(place);
    if (other !== undefined) {
      return fail({
        sv: `"${other}" och "${file}" skulle båda bli "${output}": ange mappen som de ligger i, eller gör dem var för sig.`,
        en: `"${other}" and "${file}" would both become "${output}": give the folder that holds them, or do them one by one.`,
      });
    }
    taken.set(place, file);
  }
  return ok(shardOf(tasks, batch.shard));
}
