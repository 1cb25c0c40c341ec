import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * LibreOffice as a second opinion: it opens what was written, recalculates it and prints it.
 * Each call has a folder and a profile of its own, so calls don't disturb one another or the user's own.
 */

const run = promisify(execFile);
const patience = 120_000;

function findProgram(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  return null;
}

/** The path of soffice; null when this machine has none. */
export const findLibreOffice = (): string | null => findProgram(['soffice', 'libreoffice']);

/** Asks for a full recalculation when a file is opened, which LibreOffice otherwise does for some files only. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function convert(bytes: Uint8Array, filter: string, extension: string): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === null) return Promise.reject(new Error('LibreOffice is not installed.'));
  return withFolder(async (folder) => {
    const input = join(folder, 'in.xlsx');
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    await writeFile(input, bytes);
    await run(program, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore',
      '--convert-to', filter, '--outdir', join(folder, 'out'), input,
    ], { timeout: patience });
    return new Uint8Array(await readFile(join(folder, 'out', `in.${extension}`)));
  });
}

/** The workbook opened, every formula calculated anew, and saved as .xlsx by LibreOffice. */
export const recalculate = (bytes: Uint8Array): Promise<Uint8Array> => convert(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');

/** All sheets as they are printed. */
export const toPdf = (bytes: Uint8Array): Promise<Uint8Array> => convert(bytes, 'pdf:calc_pdf_Export', 'pdf');

/** A picture of each page, through pdftoppm; `dpi` dots an inch. */
export function pdfToPng(pdf: Uint8Array, dpi = 80): Promise<readonly Uint8Array[]> {
  const program = findProgram(['pdftoppm']);
  if (program === null) return Promise.reject(new Error('pdftoppm is not installed.'));
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await run(program, ['-png', '-r', String(dpi), join(folder, 'in.pdf'), join(folder, 'page')], { timeout: patience });
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
  });
}
