import type { Problem } from '../values/problem';

/** Sentences that both hosts say. */

/** The wanted name belongs to a sheet of the user's, which is never touched. */
export const sheetNameTaken = (name: string): Problem => ({
  severity: 'error', rule: 'sheetNameTaken', cells: [],
  message: {
    sv: `Arbetsboken har redan ett eget blad som heter ”${name}”. Det rörs inte: byt namn på bladet, eller välj ett annat namn på vårt.`,
    en: `The workbook already has a sheet of its own called “${name}”. It is left alone: rename it, or choose another name for ours.`,
  },
});
