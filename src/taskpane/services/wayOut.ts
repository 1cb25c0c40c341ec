import type { Problem, Sentence } from '../../values/problem';
import type { Result } from '../../values/result';

/**
 * How a document leaves the pane: where one way is closed the next is tried, and the last is a sentence on what to do
 * instead. Which ways fail where is read off Microsoft's documentation and its issue threads.
 */

export type Way = 'newWorkbook' | 'download' | 'none';

/** What was done, with what the user should know about it in one sentence. */
export interface WayOut {
  readonly way: Way;
  readonly message: Sentence;
}

export type DocumentKind = 'xlsx' | 'docx' | 'pdf';

export interface LeavingDocument {
  readonly kind: DocumentKind;
  /** The file's name, with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where the pane runs: the browser page, or one of Excel's platforms as `Office.context.platform` calls them. */
export const platforms = ['page', 'PC', 'OfficeOnline', 'Mac', 'iOS', 'Android', 'Universal'] as const;
export type Platform = (typeof platforms)[number];

/** A download does nothing in Excel for Mac and on tablets; in Excel for Windows a PDF is only shown, or nothing happens. */
export function downloadWorks(platform: Platform, kind: DocumentKind): boolean {
  if (platform === 'page' || platform === 'OfficeOnline') return true;
  return platform === 'PC' && kind !== 'pdf';
}

export interface Ways {
  readonly platform: Platform;
  /** Opens an .xlsx as a new workbook in Excel; missing where there is no Excel. */
  readonly openNewWorkbook?: (bytes: Uint8Array) => Promise<Result<void, Problem>>;
  /** Hands a file to the browser. */
  readonly download: (bytes: Uint8Array<ArrayBuffer>, name: string) => void;
}

const opened: Sentence = {
  sv: 'Rapporten är öppnad som en ny arbetsbok: spara den där.', en: 'The report was opened as a new workbook: save it there.',
};

/** Within Excel a policy may stop a download, and the page is not told. */
const downloaded = (name: string, platform: Platform, kind: DocumentKind): Sentence => (platform === 'page'
  ? { sv: `Filen ${name} finns bland dina hämtade filer.`, en: `The file ${name} is among your downloads.` }
  : {
    sv: `Filen ${name} finns bland dina hämtade filer; gör den inte det får ingenting hämtas härifrån: ${kind === 'xlsx' ? 'kopiera rapportens blad till en ny arbetsbok' : 'kopiera tabellerna och klistra in dem i Word'} i stället.`,
    en: `The file ${name} is among your downloads; if it is not, nothing may be downloaded from here: ${kind === 'xlsx' ? 'copy the report\'s tab to a new workbook' : 'copy the tables and paste them into Word'} instead.`,
  });

const instead: Record<DocumentKind, Sentence> = {
  xlsx: {
    sv: 'Excel kunde inte öppna en ny arbetsbok här: högerklicka på rapportens bladflik, välj Flytta eller kopiera och kopiera den till en ny arbetsbok, och klistra in den som värden.',
    en: 'Excel could not open a new workbook here: right-click the report\'s tab, choose Move or Copy, copy it to a new workbook and paste it as values.',
  },
  docx: {
    sv: 'En fil kan inte hämtas här: kopiera tabellerna och klistra in dem i Word, eller öppna arbetsboken i Excel på webben.',
    en: 'A file cannot be downloaded here: copy the tables and paste them into Word, or open the workbook in Excel on the web.',
  },
  pdf: {
    sv: 'En PDF görs av Excel självt: visa rapportens blad, välj Arkiv > Spara som och filtypen PDF.',
    en: 'Excel itself makes a PDF: show the report\'s sheet, choose File > Save As and the file type PDF.',
  },
};

/** The way that was found open. It never fails: where no way is open the sentence says what to do instead. */
export async function wayOut({ kind, name, bytes }: LeavingDocument, { platform, openNewWorkbook, download }: Ways): Promise<WayOut> {
  if (kind === 'xlsx' && openNewWorkbook) {
    const result = await openNewWorkbook(bytes);
    if (result.ok) return { way: 'newWorkbook', message: opened };
  }
  if (!downloadWorks(platform, kind)) return { way: 'none', message: instead[kind] };
  download(bytes, name);
  return { way: 'download', message: downloaded(name, platform, kind) };
}
