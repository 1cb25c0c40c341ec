import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { errorCode, notResponding, problemOf } from './excelProblems';

/** A request of Excel on the web holds 5 MB; the file is a third longer in it. */
const mostBytes = 3_500_000;

const tooLarge: Problem = {
  ...ruled('copyTooLarge'), cells: [],
  message: {
    sv: 'Rapporten är för stor för att öppnas som en ny arbetsbok. Högerklicka på rapportens bladflik, välj Flytta eller kopiera och kopiera den till en ny arbetsbok.',
    en: 'The report is too large to be opened as a new workbook. Right-click the report\'s tab, choose Move or Copy and copy it to a new workbook.',
  },
};

/** What Excel answers where the organisation lets no extension open a file (OfficeDev/office-js #3568). */
const blocked: Problem = {
  ...ruled('newWorkbookBlocked'), cells: [],
  message: {
    sv: 'Excel får inte öppna en ny arbetsbok härifrån: organisationens säkerhetsinställningar för Office spärrar det. Högerklicka på rapportens bladflik, välj Flytta eller kopiera och kopiera den till en ny arbetsbok.',
    en: 'Excel may not open a new workbook from here: the organisation\'s security settings for Office block it. Right-click the report\'s tab, choose Move or Copy and copy it to a new workbook.',
  },
};

/** A file as Excel takes it. In pieces: a call takes only so many arguments. */
export function asBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

export interface OpenNewOptions {
  /** Left out: `Excel.createWorkbook` of the page's office.js. */
  readonly create?: (base64: string) => Promise<void>;
  /** Milliseconds until the user is told that Excel does not answer. */
  readonly patience?: number;
}

/**
 * Opens an .xlsx file as a new, unsaved workbook in a window of its own; the user's workbook is left as it is.
 * What Excel refuses is a problem, and so is an answer that never comes.
 */
export async function openNewWorkbook(bytes: Uint8Array, options: OpenNewOptions = {}): Promise<Result<void, Problem>> {
  if (bytes.length > mostBytes) return fail(tooLarge);
  const { create = (base64: string) => Excel.createWorkbook(base64), patience = 90_000 } = options;
  const opened = create(asBase64(bytes)).then(() => ok(undefined), (error: unknown): Result<void, Problem> => {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return fail(errorCode(error) === 'InvalidOperation' ? { ...blocked, ...problem.details !== undefined && { details: problem.details } } : problem);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<void, Problem>>((resolve) => { timer = setTimeout(() => { resolve(fail(notResponding())); }, patience); });
  try {
    return await Promise.race([opened, late]);
  } finally {
    clearTimeout(timer);
  }
}
