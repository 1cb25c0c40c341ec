import { formatAddress, type CellAddress } from '../../values/cell';
import { problem, type Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { debugOf, detailsOf } from './errorDetails';
import { remedyFor } from './remedies';

/** The code of an error that Excel answered; null for any other error. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The problem that an error from Excel amounts to; null when the error is a bug of ours. */
export function problemOf(error: unknown): Problem | null {
  const code = errorCode(error);
  if (code === null) return null;
  const debug = debugOf(error);
  const { rule, sv, en } = remedyFor(code, debug);
  return { ...problem(rule, { sv, en }), details: detailsOf(code, debug) };
}

/** Of an Excel older than the manifest asks for: its office.js lacks members, which is no fault of ours. */
export function tooOld(): Problem {
  const { rule, sv, en } = remedyFor('ApiNotFound', { location: '', statement: '', around: [] });
  return problem(rule, { sv, en });
}

/** Whether an answer was larger than Excel lets through: less has to be asked for at once. */
export const isTooLarge = (error: unknown): boolean => errorCode(error) === 'ResponsePayloadSizeLimitExceeded';

const unknownHere = new Set(['ApiNotFound', 'NotImplemented', 'UnsupportedOperation']);

/** Whether this Excel lacks what it was asked for, and would lack it the next time too. */
export const isUnknownHere = (error: unknown): boolean => unknownHere.has(errorCode(error) ?? '');

const refusals = new Set(['AccessDenied', 'Unauthenticated', 'InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/** Whether Excel turned a whole request away, so that nothing of it was done. */
export const isRefusal = (error: unknown): boolean => refusals.has(errorCode(error) ?? '');

export const notResponding = (): Problem => problem('excelNotResponding', {
  sv: 'Excel svarar inte. Klicka i arbetsboken, avsluta en pågående cellredigering och försök igen; ladda annars om arbetsboken.',
  en: 'Excel does not answer. Click in the workbook, finish editing any cell and try again; else reload the workbook.',
});

export const cancelled = (): Problem => ({
  ...ruled('cancelled'), cells: [],
  message: { sv: 'Arbetet avbröts. Inget har ändrats.', en: 'The work was cancelled. Nothing was changed.' },
});

export const sheetProtected = (sheet: string): Problem => problem('sheetProtected', {
  sv: `Bladet ”${sheet}” är skyddat. Ta bort skyddet under Granska > Ta bort bladets skydd och försök igen.`,
  en: `The sheet “${sheet}” is protected. Remove the protection with Review > Unprotect Sheet and try again.`,
});

export const workbookProtected = (sheet: string): Problem => problem('workbookProtected', {
  sv: `Bladet ”${sheet}” kan inte läggas till: arbetsbokens struktur är skyddad. `
    + 'Ta bort skyddet under Granska > Skydda arbetsbok och försök igen.',
  en: `The sheet “${sheet}” cannot be added: the workbook's structure is protected. `
    + 'Remove the protection with Review > Protect Workbook and try again.',
});

/** Said when a write was broken off: our sheets say so themselves until they are written again. */
export const unfinished = (cause: Problem): Problem => ({
  ...cause,
  message: {
    sv: `${cause.message.sv} Blad som inte blev klara är märkta Ofärdigt och skrivs om nästa gång.`,
    en: `${cause.message.en} Sheets that were not completed are marked Unfinished and are rewritten next time.`,
  },
});

/** Said when all was written and could not be read back to see that it stands. */
export const unverified = (cause: Problem): Problem => ({
  ...cause,
  message: {
    sv: `Rapporten är skriven men kunde inte kontrolläsas. ${cause.message.sv}`,
    en: `The report is written but could not be read back. ${cause.message.en}`,
  },
});

/** Said when setting the user's cells was broken off and could not be taken back. */
export const cellsUncertain = (cause: Problem, cells: readonly CellAddress[]): Problem => ({
  ...cause, cells,
  message: {
    sv: `${cause.message.sv} Se efter om ${cells.map(formatAddress).join(', ')} hann ändras; det är ofarligt att försöka igen.`,
    en: `${cause.message.en} Check whether ${cells.map(formatAddress).join(', ')} were changed; trying again does no harm.`,
  },
});

/** Said when appending was broken off: rows of before stand as they stood, and rows that arrived are not doubled. */
export const appendUncertain = (cause: Problem, sheet: string): Problem => ({
  ...cause,
  message: {
    sv: `${cause.message.sv} Nya rader kan ha hunnit läggas till på bladet ”${sheet}”. Försök igen: inget skrivs två gånger.`,
    en: `${cause.message.en} New rows may have been added to the sheet “${sheet}” already. Try again: nothing is written twice.`,
  },
});

export const sheetMissing = (sheet: string): Problem => problem('sheetMissing', {
  sv: `Bladet ”${sheet}” finns inte längre. Läs om arbetsboken.`,
  en: `The sheet “${sheet}” is no longer there. Read the workbook again.`,
});

export const sheetHidden = (sheet: string): Problem => problem('sheetHidden', {
  sv: `Bladet ”${sheet}” är dolt. Högerklicka på en bladflik, välj Ta fram och försök igen.`,
  en: `The sheet “${sheet}” is hidden. Right-click a tab, choose Unhide and try again.`,
});
