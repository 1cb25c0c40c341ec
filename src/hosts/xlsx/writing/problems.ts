import { problem, type Problem } from '../../../values/problem';

/** Why nothing was written, as sentences with the remedy. */

export const sheetNameInvalid = (name: string): Problem => problem('sheetNameInvalid', {
  sv: `Excel tillåter inget bladnamn som ”${name}”: högst 31 tecken, inga av tecknen \\ / ? * [ ] : och ingen apostrof i början eller slutet. Välj ett annat namn på rapportens blad.`,
  en: `Excel allows no sheet name such as "${name}": at most 31 characters, none of \\ / ? * [ ] : and no apostrophe at the beginning or end. Choose another name for the report's sheet.`,
});

export const structureProtected = (): Problem => problem('workbookProtected', {
  sv: 'Arbetsbokens struktur är skyddad, så inget blad kan läggas till. Ta bort skyddet under Granska > Skydda arbetsbok, spara och försök igen.',
  en: 'The workbook\'s structure is protected, so no sheet can be added. Remove the protection under Review > Protect Workbook, save and try again.',
});

export const sheetProtected = (name: string): Problem => ({
  ...problem('sheetProtected', {
    sv: `Bladet ”${name}” är skyddat och kan inte uppdateras. Ta bort skyddet under Granska > Ta bort bladets skydd, spara och försök igen.`,
    en: `The sheet "${name}" is protected and can't be updated. Remove the protection under Review > Unprotect Sheet, save and try again.`,
  }),
  cells: [{ sheet: name, row: 0, column: 0 }],
});

export const tooManyStyles = (): Problem => problem('tooManyStyles', {
  sv: 'Arbetsboken har så många cellformat att inga fler ryms. Ta bort oanvända format (till exempel genom att kopiera bladen till en ny arbetsbok) och försök igen.',
  en: 'The workbook has so many cell formats that no more fit. Remove unused formats (for instance by copying the sheets to a new workbook) and try again.',
});

export const resultTooLarge = (): Problem => problem('file-too-large', {
  sv: 'Arbetsboken blir för stor för att skrivas. Ta bort blad eller bilder som inte behövs, spara och försök igen.',
  en: 'The workbook becomes too large to be written. Remove sheets or pictures that are not needed, save and try again.',
});

export const resultInvalid = (part: string, detail: string): Problem => problem('resultInvalid', {
  sv: `Det som skulle skrivas följer inte filformatets regler (${part}: ${detail}), så inget är skrivet och filen är som förut. Öppna arbetsboken i Excel, spara den på nytt och försök igen.`,
  en: `What was to be written breaks a rule of the file format (${part}: ${detail}), so nothing was written and the file is as before. Open the workbook in Excel, save it again and try once more.`,
});

export const writingCancelled = (): Problem => problem('cancelled', {
  sv: 'Skrivningen avbröts. Inget har ändrats; börja om när du vill.',
  en: 'Writing was cancelled. Nothing was changed; start again whenever you like.',
});
