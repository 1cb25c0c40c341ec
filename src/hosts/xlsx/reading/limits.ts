import { problem, type Problem } from '../../../values/problem';

/**
 * How much of each thing a workbook may have: more than real ones have, as much as is read in proportion. Rows, columns
 * and cell formats end where Excel's own end ("Excel specifications and limits").
 */
export const limits = {
  /** Near to what a zip can hold without being written as ZIP64. */
  parts: 60_000,
  /** Of the user's: writing keeps a tree of them. */
  names: 200_000,
  formats: 65_490,
  sharedStrings: 10_000_000,
  /** Of one sheet. */
  merges: 1_000_000,
  /** Rows and cells that the merged ranges of one sheet cover, counted for every range: ranges that are more lie over one another. */
  covered: 20_000_000,
  /** Characters; Excel takes 8 192 of what is typed, and files spell some functions longer. */
  formulaText: 65_536,
  /** That hold something, of the whole workbook, shared texts counted too: as many as memory should be asked for. */
  cells: 12_000_000,
  /** Empty ones left of others, of the whole workbook: a stray cell in the last column costs 16 383 a row. */
  gaps: 20_000_000,
  /** Elements inside one another; the format itself needs about thirty. */
  nesting: 256,
  /** Bytes of all parts together. */
  unpacked: 1024 * 1024 * 1024,
  /** Bytes of a part that is read as one text: all but worksheets, and the worksheet that cells are written into. */
  text: 160 * 1024 * 1024,
  rows: 1_048_576,
  columns: 16_384,
} as const;

type Counted = 'parts' | 'names' | 'formats' | 'sharedStrings' | 'merges' | 'covered' | 'formulaText';

/** What there is too much of, and what to do about it. */
const words: Record<Counted, { readonly sv: readonly [what: string, remedy: string]; readonly en: readonly [what: string, remedy: string] }> = {
  parts: {
    sv: ['fler än %n delar', 'Kopiera bladen som behövs till en ny arbetsbok, spara den och försök igen.'],
    en: ['more than %n parts', 'Copy the sheets that are needed to a new workbook, save it and try again.'],
  },
  names: {
    sv: ['fler än %n definierade namn', 'Ta bort namn som inte behövs under Formler > Namnhanteraren, spara och försök igen.'],
    en: ['more than %n defined names', 'Delete names that are not needed under Formulas > Name Manager, save and try again.'],
  },
  formats: {
    sv: ['fler än %n cellformat, vilket är fler än Excel klarar', 'Kopiera bladen som behövs till en ny arbetsbok, spara den och försök igen.'],
    en: ['more than %n cell formats, which is more than Excel takes', 'Copy the sheets that are needed to a new workbook, save it and try again.'],
  },
  sharedStrings: {
    sv: ['fler än %n texter', 'Ta bort blad som inte behövs, spara och försök igen.'],
    en: ['more than %n texts', 'Remove sheets that are not needed, save and try again.'],
  },
  merges: {
    sv: ['fler än %n sammanfogade områden', 'Ta bort sammanfogningar under Start > Centrera över kolumner, spara och försök igen.'],
    en: ['more than %n merged ranges', 'Unmerge cells under Home > Merge & Center, save and try again.'],
  },
  covered: {
    sv: ['sammanfogade områden som tillsammans täcker fler än %n celler, oftast för att de ligger över varandra (Excel tillåter det inte),', 'Öppna filen i Excel med Öppna och reparera, dela upp de sammanfogade cellerna på bladet och spara.'],
    en: ['merged ranges that cover more than %n cells together, mostly because they lie over one another (Excel does not allow it),', 'Open the file in Excel with Open and Repair, unmerge the cells of the sheet and save it.'],
  },
  formulaText: {
    sv: ['en formel på mer än %n tecken', 'Dela upp formeln eller ersätt den med sitt värde, spara och försök igen.'],
    en: ['a formula of more than %n characters', 'Split the formula or replace it by its value, save and try again.'],
  },
};

/** Why a workbook with too much of something is not read; `sheet`: the one that has it. */
export function tooMany(what: Counted, sheet?: string): Problem {
  const said = (language: 'sv' | 'en', separator: string) =>
    words[what][language][0].replace('%n', String(limits[what]).replace(/\B(?=(?:\d{3})+$)/g, separator));
  return problem('file-too-large', {
    sv: `${sheet === undefined ? 'Filen' : `Bladet ”${sheet}”`} har ${said('sv', '\u00a0')} och läses därför inte. ${words[what].sv[1]}`,
    en: `${sheet === undefined ? 'The file' : `The sheet "${sheet}"`} has ${said('en', ',')} and is therefore not read. ${words[what].en[1]}`,
  });
}
