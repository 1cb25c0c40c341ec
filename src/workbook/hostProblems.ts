import { formatAddress, type CellAddress } from '../values/cell';
import type { Problem } from '../values/problem';
import { ruled, type PlainRuleId } from '../values/rules/catalogue';

/** Sentences that both hosts say. */

/** The wanted name belongs to a sheet of the user's, which is never touched. */
export const sheetNameTaken = (name: string): Problem => ({
  ...ruled('sheetNameTaken'), cells: [{ sheet: name, row: 0, column: 0 }],
  message: {
    sv: `Arbetsboken har redan ett eget blad som heter ”${name}”, och det rörs inte. Byt namn på det bladet eller välj ett annat namn på rapportens blad, och försök igen.`,
    en: `The workbook already has a sheet of its own called "${name}", which is left as it is. Rename that sheet or choose another name for the report's sheet, and try again.`,
  },
});

/** There is no report yet, or one that was written before it had such a cell. */
export const noPlaceForNote = (): Problem => ({
  ...ruled('noPlaceForNote'), cells: [],
  message: {
    sv: 'Arbetsboken har ännu ingen rapport med statusrad. Uppdatera rapporten först.',
    en: 'The workbook has no report with a status line yet. Update the report first.',
  },
});

/** Rows of ours that the user had filtered or hidden are shown: what is written would not come where it belongs. */
export const rowsShown = (sheets: readonly string[]): Problem => ({
  ...ruled('rowsShown'), cells: [],
  message: {
    sv: `Filter och dolda rader på ${sheets.map((name) => `”${name}”`).join(' och ')} togs bort, för att allt skulle skrivas på rätt rad.`,
    en: `Filters and hidden rows on ${sheets.map((name) => `"${name}"`).join(' and ')} were removed, so that everything was written in its own row.`,
  },
});

/** No choice, one with a comma, or more choices than Excel takes in one list. */
export const listTooLong = (sheet: string, cell: string): Problem => ({
  ...ruled('validationList'), cells: [],
  message: {
    sv: `Urvalslistan för cell ${cell} på bladet ”${sheet}” är tom, för lång för Excel eller har ett kommatecken i ett val. Ändra listan och försök igen.`,
    en: `The list of choices for cell ${cell} on the sheet "${sheet}" is empty, too long for Excel or has a comma in a choice. Change the list and try again.`,
  },
});

/** A row that was to be marked no longer says what it said: the sheet was sorted or edited in the meantime. */
export const rowChanged = (cell: CellAddress): Problem => ({
  ...ruled('rowChanged'), cells: [cell],
  message: {
    sv: `Raden vid ${formatAddress(cell)} har ändrats eller flyttats sedan bladet lästes. Inget har skrivits. Läs om arbetsboken och försök igen.`,
    en: `The row at ${formatAddress(cell)} has been changed or moved since the sheet was read. Nothing was written. Read the workbook again and try again.`,
  },
});

const refused = (rule: PlainRuleId, cell: CellAddress, sv: string, en: string): Problem => ({
  ...ruled(rule), cells: [cell],
  message: {
    sv: `Cellen ${formatAddress(cell)} ${sv} Inget har ändrats i arbetsboken.`,
    en: `The cell ${formatAddress(cell)} ${en} Nothing was changed in the workbook.`,
  },
});

export const cellHasFormula = (cell: CellAddress): Problem => refused('cellHasFormula', cell,
  'har en formel, och formler skrivs aldrig över. Skriv in prognosen där formeln hämtar sitt värde, eller välj att inte skriva till cellen.',
  'has a formula, and formulas are never overwritten. Type the forecast where the formula takes its value from, or choose not to write to the cell.');

export const cellInArray = (cell: CellAddress): Problem => refused('cellInArray', cell,
  'får sitt värde från en formel i en annan cell (matris eller tabell över data) och kan inte skrivas. Välj att inte skriva till cellen.',
  'gets its value from a formula in another cell (an array or a data table) and cannot be written. Choose not to write to the cell.');

export const cellInPivot = (cell: CellAddress): Problem => refused('cellInPivot', cell,
  'ligger i en pivottabell och kan inte skrivas. Ändra i pivottabellens källa, eller välj att inte skriva till cellen.',
  'lies in a pivot table and cannot be written. Change the pivot table’s source, or choose not to write to the cell.');

export const cellCovered = (cell: CellAddress): Problem => refused('cellCovered', cell,
  'täcks av en sammanfogad cell. Dela upp den sammanfogade cellen, eller välj att inte skriva till cellen.',
  'is covered by a merged cell. Unmerge it, or choose not to write to the cell.');

export const cellProtected = (cell: CellAddress): Problem => refused('cellProtected', cell,
  'ligger på ett skyddat blad. Ta bort skyddet under Granska > Ta bort bladets skydd och försök igen.',
  'lies on a protected sheet. Remove the protection with Review > Unprotect Sheet and try again.');

export const cellSheetMissing = (cell: CellAddress): Problem => refused('sheetMissing', cell,
  'finns inte: bladet är borta eller har fått ett annat namn. Läs om arbetsboken och försök igen.',
  'is not there: the sheet is gone or has another name. Read the workbook again and try again.');

export const cellChanged = (cell: CellAddress, found: string): Problem => refused('cellChanged', cell,
  `har ändrats sedan arbetsboken lästes: där står nu ${found === '' ? 'inget' : `"${found}"`}. Läs om arbetsboken och försök igen.`,
  `has changed since the workbook was read: it now says ${found === '' ? 'nothing' : `"${found}"`}. Read the workbook again and try again.`);
