import { problem, type Problem } from '../../../values/problem';
import type { ZipFailure } from '../zip';
import { limits } from './limits';

/** Why a file can't be used, as sentences with the remedy. */

const sayAndSave = {
  sv: 'Öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx).',
  en: 'Open the file in Excel and save it as an Excel workbook (.xlsx).',
};

export const notAWorkbook = (): Problem => problem('file-not-workbook', {
  sv: `Filen är ingen Excel-arbetsbok. ${sayAndSave.sv}`,
  en: `The file is not an Excel workbook. ${sayAndSave.en}`,
});

export const oldFormat = (): Problem => problem('file-xls', {
  sv: `Filen har det äldre Excel-formatet .xls, som inte går att läsa här. ${sayAndSave.sv}`,
  en: `The file has the older Excel format .xls, which can't be read here. ${sayAndSave.en}`,
});

export const encrypted = (): Problem => problem('file-encrypted', {
  sv: 'Filen är skyddad med lösenord och går inte att läsa. Öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord, och spara.',
  en: 'The file is protected by a password and can\'t be read. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, and save.',
});

export const openDocument = (): Problem => problem('file-ods', {
  sv: 'Filen är ett OpenDocument-kalkylark (.ods), som inte går att läsa här. Spara den som Excel-arbetsbok (.xlsx) i programmet den är gjord i.',
  en: 'The file is an OpenDocument spreadsheet (.ods), which can\'t be read here. Save it as an Excel workbook (.xlsx) in the program it was made with.',
});

export const binaryWorkbook = (): Problem => problem('file-xlsb', {
  sv: `Filen är en binär Excel-arbetsbok (.xlsb), som inte går att läsa här. ${sayAndSave.sv}`,
  en: `The file is a binary Excel workbook (.xlsb), which can't be read here. ${sayAndSave.en}`,
});

export const htmlFile = (): Problem => problem('file-html', {
  sv: `Filen är en webbsida (HTML) som fått en arbetsboks namn, som vissa system exporterar, och går inte att läsa här. ${sayAndSave.sv}`,
  en: `The file is a web page (HTML) under a workbook's name, as some systems export, and can't be read here. ${sayAndSave.en}`,
});

export const xmlFile = (): Problem => problem('file-xml', {
  sv: `Filen är ett XML-kalkylblad eller annan XML, inte en arbetsbok i formatet .xlsx, och går inte att läsa här. ${sayAndSave.sv}`,
  en: `The file is an XML spreadsheet or other XML, not a workbook in the format .xlsx, and can't be read here. ${sayAndSave.en}`,
});

export const separatedFile = (): Problem => problem('file-text', {
  sv: `Filen är text med kolumner (CSV) som fått en arbetsboks namn, som vissa system exporterar. ${sayAndSave.sv} Eller ge filen ändelsen .csv: då läses den som den är.`,
  en: `The file is text with columns (CSV) under a workbook's name, as some systems export. ${sayAndSave.en} Or give the file the ending .csv: then it is read as it is.`,
});

export const damagedFile = (): Problem => problem('file-damaged', {
  sv: 'Filen är skadad eller ofullständig. Hämta den på nytt, eller öppna den i Excel med Öppna och reparera och spara den.',
  en: 'The file is damaged or incomplete. Fetch it again, or open it in Excel with Open and Repair and save it.',
});

export const damagedPart = (part: string): Problem => problem('file-damaged', {
  sv: `Filen är skadad: delen ${part} går inte att läsa. Öppna filen i Excel med Öppna och reparera och spara den.`,
  en: `The file is damaged: its part ${part} can't be read. Open the file in Excel with Open and Repair and save it.`,
});

export const damagedSheet = (sheet: string): Problem => problem('sheet-damaged', {
  sv: `Bladet ”${sheet}” är skadat i filen och går inte att läsa. Öppna filen i Excel med Öppna och reparera och spara den.`,
  en: `The sheet "${sheet}" is damaged in the file and can't be read. Open the file in Excel with Open and Repair and save it.`,
});

export const beyondLastCell = (sheet: string, place: string): Problem => problem('sheet-damaged', {
  sv: `Bladet ”${sheet}” har innehåll ${/^\d/.test(place) ? `på rad ${place}` : `i ${place}`}, bortom det sista som Excel har (rad 1\u00a0048\u00a0576 och kolumn XFD), och läses därför inte. Öppna filen i programmet som den är gjord i, ta bort det som står där och spara den igen.`,
  en: `The sheet "${sheet}" has something ${/^\d/.test(place) ? `in row ${place}` : `in ${place}`}, beyond the last that Excel has (row 1,048,576 and column XFD), and is therefore not read. Open the file in the program that made it, remove what stands there and save it again.`,
});

export const tooLarge = (): Problem => problem('file-too-large', {
  sv: 'Filen blir orimligt stor när den packas upp och läses därför inte. Ta bort blad och celler som inte behövs, spara och försök igen.',
  en: 'The file becomes unreasonably large when unpacked and is therefore not read. Remove sheets and cells that are not needed, save and try again.',
});

export const unreadEncoding = (part: string): Problem => problem('file-encoding', {
  sv: `Delen ${part} i filen är skriven i en teckenkodning som inte går att läsa här. ${sayAndSave.sv}`,
  en: `The part ${part} of the file is written in a character encoding that can't be read here. ${sayAndSave.en}`,
});

export const nestedTooDeep = (part: string): Problem => problem('file-nesting', {
  sv: `Delen ${part} i filen har fler nivåer i varandra (över ${limits.nesting}) än någon arbetsbok har, och läses därför inte. ${sayAndSave.sv}`,
  en: `The part ${part} of the file has more levels inside one another (over ${limits.nesting}) than any workbook has, and is therefore not read. ${sayAndSave.en}`,
});

export const tooWide = (sheet: string): Problem => problem('file-too-large', {
  sv: `Bladet ”${sheet}” har celler långt till höger på så många rader att det inte läses. Ta bort kolumnerna till höger om tabellen (markera dem, högerklicka och välj Ta bort), spara och försök igen.`,
  en: `The sheet "${sheet}" has cells far to the right on so many rows that it is not read. Delete the columns to the right of the table (select them, right-click and choose Delete), save and try again.`,
});

export const interrupted = (): Problem => problem('cancelled', {
  sv: 'Läsningen avbröts. Inget har ändrats; börja om när du vill.',
  en: 'Reading was cancelled. Nothing was changed; start again whenever you like.',
});

export const signedWorkbook = (): Problem => problem('file-signed', {
  sv: 'Arbetsboken är digitalt signerad, och signaturen skulle bli ogiltig. Ta bort signaturen under Arkiv > Info > Visa signaturer, eller spara en kopia utan den, och försök igen.',
  en: 'The workbook is digitally signed, and the signature would become invalid. Remove it under File > Info > View Signatures, or save a copy without it, and try again.',
});

export const sharedWorkbook = (): Problem => problem('file-shared', {
  sv: 'Arbetsboken är delad på det äldre sättet, med ändringshistorik, och får då inte ändras här. Välj Granska > Sluta dela arbetsbok i Excel, spara och försök igen.',
  en: 'The workbook is shared the older way, with a change history, and can\'t be changed here then. Choose Review > Unshare Workbook in Excel, save and try again.',
});

/** A failure of the container, for the whole file or for one part. */
export function zipProblem(failure: ZipFailure, part?: string): Problem {
  if (failure === 'tooLarge') return tooLarge();
  if (failure === 'encrypted') return encrypted();
  if (failure === 'notZip') return notAWorkbook();
  return part === undefined ? damagedFile() : damagedPart(part);
}
