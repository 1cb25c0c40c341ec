import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findTool } from '../../scripts/tools.mjs';

/**
 * LibreOffice as a second opinion: it opens what was written, recalculates it and prints it.
 * Each call has a folder and a profile of its own, so calls don't disturb one another or the user's own.
 */

const run = promisify(execFile);
const patience = 120_000;
/** Milliseconds more for each file of a run. */
const patienceOfFile = 10_000;

/** The path of soffice; null when this machine has none. */
export const findLibreOffice = (): string | null => findTool('BUDGET_SOFFICE');

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

/** Files of one kind, converted by one run; `filter` as LibreOffice names it, with `extension` in front. */
function convertAll(all: readonly Uint8Array[], from: string, filter: string): Promise<readonly Uint8Array[]> {
  const program = findLibreOffice();
  if (program === null) return Promise.reject(new Error('LibreOffice is not installed.'));
  return withFolder(async (folder) => {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const inputs = await Promise.all(all.map(async (bytes, at) => {
      const input = join(folder, `${at}.${from}`);
      await writeFile(input, bytes);
      return input;
    }));
    await run(program, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore',
      '--convert-to', filter, '--outdir', join(folder, 'out'), ...inputs,
    ], { timeout: patience + all.length * patienceOfFile });
    const extension = filter.split(':')[0] ?? '';
    return Promise.all(inputs.map(async (_, at) => new Uint8Array(await readFile(join(folder, 'out', `${at}.${extension}`)))));
  });
}

async function convert(bytes: Uint8Array, from: string, filter: string): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], from, filter);
  if (!converted) throw new Error('LibreOffice gave no file.');
  return converted;
}

/** The workbook opened, every formula calculated anew, and saved as .xlsx by LibreOffice. */
export const recalculate = (bytes: Uint8Array): Promise<Uint8Array> => convert(bytes, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');

/** The same of several workbooks, by one run. */
export const recalculateAll = (all: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => convertAll(all, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');

/** All sheets as they are printed. */
export const toPdf = (bytes: Uint8Array): Promise<Uint8Array> => convert(bytes, 'xlsx', 'pdf:calc_pdf_Export');

/** Word documents as Writer reads them, as web pages: its tables, row by row. */
export const wordToHtml = (documents: readonly Uint8Array[]): Promise<readonly string[]> =>
  convertAll(documents, 'docx', 'html:HTML (StarWriter)').then((pages) => pages.map((page) => new TextDecoder().decode(page)));

/** A picture of each page, through pdftoppm; `dpi` dots an inch. */
export function pdfToPng(pdf: Uint8Array, dpi = 80): Promise<readonly Uint8Array[]> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await run('pdftoppm', ['-png', '-r', String(dpi), join(folder, 'in.pdf'), join(folder, 'page')], { timeout: patience });
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
  });
}
