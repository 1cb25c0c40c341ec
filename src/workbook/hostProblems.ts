import type { Problem } from '../values/problem';

/** Sentences that both hosts say. */

/** The wanted name belongs to a sheet of the user's, which is never touched. */
export const sheetNameTaken = (name: string): Problem => ({
  severity: 'error', rule: 'sheetNameTaken', cells: [{ sheet: name, row: 0, column: 0 }],
  message: {
    sv: `Arbetsboken har redan en egen flik som heter ”${name}”, och den rörs inte. Byt namn på den fliken eller välj ett annat namn på rapportens flik, och försök igen.`,
    en: `The workbook already has a sheet of its own called "${name}", which is left as it is. Rename that sheet or choose another name for the report's sheet, and try again.`,
  },
});

/** There is no report yet, or one that was written before it had such a cell. */
export const noPlaceForNote = (): Problem => ({
  severity: 'error', rule: 'noPlaceForNote', cells: [],
  message: {
    sv: 'Arbetsboken har ännu ingen rapport med statusrad. Uppdatera rapporten först.',
    en: 'The workbook has no report with a status line yet. Update the report first.',
  },
});

/** No choice, one with a comma, or more choices than Excel takes in one list. */
export const listTooLong = (sheet: string, cell: string): Problem => ({
  severity: 'error', rule: 'validationList', cells: [],
  message: {
    sv: `Urvalslistan för cell ${cell} på fliken ”${sheet}” är tom, för lång för Excel eller har ett kommatecken i ett val. Ändra listan och försök igen.`,
    en: `The list of choices for cell ${cell} on the sheet "${sheet}" is empty, too long for Excel or has a comma in a choice. Change the list and try again.`,
  },
});
