import type { Sentence } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import { inBoth } from '../messages';

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Workbooks, text files with a table, and what bears the ending .xls: its content tells what it is. */
const isReadable = (name: string): boolean => /\.(?:xls[xm]?|csv|tsv|txt)$/i.test(name);

/** A file that was chosen or dropped; the sentence says why it can't be had. */
export async function openedFile(file: File): Promise<Result<OpenedFile, Sentence>> {
  if (!isReadable(file.name)) return fail(inBoth((each) => each.welcome.wrongFile(file.name)));
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return fail(inBoth((each) => each.welcome.unread(file.name)));
  }
}
