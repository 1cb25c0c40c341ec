import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { fail, ok, type Result } from '../values/result';

const run = promisify(execFile);
/** Milliseconds. */
const PATIENCE = 120_000;

const notInstalled: Sentence = {
  sv: 'LibreOffice är inte installerat, och utan det görs ingen PDF här: exportera till .docx eller .xlsx och spara som PDF därifrån.',
  en: 'LibreOffice is not installed, and without it no PDF is made here: export to .docx or .xlsx and save as PDF from there.',
};
const failed: Sentence = {
  sv: 'LibreOffice kunde inte göra om rapporten till PDF: kontrollera att LibreOffice Calc är installerat (och Writer, för en mall), eller exportera till .docx och spara som PDF därifrån.',
  en: 'LibreOffice could not turn the report into PDF: check that LibreOffice Calc is installed (and Writer, for a template), or export to .docx and save as PDF from there.',
};

function findProgram(): string | null {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter((each) => each !== '')) {
    for (const name of ['soffice', 'libreoffice']) {
      const path = join(folder, name + suffix);
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

/** A fresh profile writes numbers in the way of the computer; the report's reader is in Sweden. */
const localeSettings = (language: Language): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language === 'sv' ? 'sv-SE' : 'en-GB'}</value></prop></item>
</oor:items>
`;

/** A file as PDF, by the LibreOffice of this computer with a profile of its own. `extension`: docx, xlsx. */
export async function toPdf(bytes: Uint8Array, extension: string, language: Language): Promise<Result<Uint8Array, Sentence>> {
  const program = findProgram();
  if (program === null) return fail(notInstalled);
  const folder = mkdtempSync(join(tmpdir(), 'budgetuppfoljning-'));
  try {
    const input = join(folder, `rapport.${extension}`);
    writeFileSync(input, bytes);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), localeSettings(language));
    await run(program, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, input,
    ], { timeout: PATIENCE });
    return ok(new Uint8Array(readFileSync(join(folder, 'rapport.pdf'))));
  } catch {
    return fail(failed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
