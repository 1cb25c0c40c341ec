import { problem, type Problem } from '../../../values/problem';

/**
 * How much of each thing a workbook may have: more than real ones have, as much as is read in proportion. Rows, columns
 * and cell formats end where Excel's own end ("Excel specifications and limits").
 */
export const limits = {
  parts: 20_000,
  names: 200_000,
  formats: 65_490,
  sharedStrings: 10_000_000,
  /** Of one sheet. */
  merges: 200_000,
  /** Characters; Excel takes 8 192 of what is typed, and files spell some functions longer. */
  formulaText: 65_536,
  /** That hold something, of the whole workbook: as many as memory should be asked for. */
  cells: 12_000_000,
  /** Empty ones left of others: a stray cell in the last column costs 16 383 a row. */
  gaps: 50_000_000,
  /** Elements inside one another; the format itself needs about thirty. */
  nesting: 256,
  /** Bytes of all parts together. */
  unpacked: 1024 * 1024 * 1024,
  rows: 1_048_576,
  columns: 16_384,
} as const;

type Counted = 'parts' | 'names' | 'formats' | 'sharedStrings' | 'merges' | 'formulaText';

/** What there is too much of, and what to do about it. */
const words: Record<Counted, { readonly sv: readonly [what: string, remedy: string]; readonly en: readonly [what: string, remedy: string] }> = {
  parts: {
    sv: ['fler än %n delar', 'Kopiera flikarna som behövs till en ny arbetsbok, spara den och försök igen.'],
    en: ['more than %n parts', 'Copy the sheets that are needed to a new workbook, save it and try again.'],
  },
  names: {
    sv: ['fler än %n definierade namn', 'Ta bort namn som inte behövs under Formler > Namnhanteraren, spara och försök igen.'],
    en: ['more than %n defined names', 'Delete names that are not needed under Formulas > Name Manager, save and try again.'],
  },
  formats: {
    sv: ['fler än %n cellformat, vilket är fler än Excel klarar', 'Kopiera flikarna som behövs till en ny arbetsbok, spara den och försök igen.'],
    en: ['more than %n cell formats, which is more than Excel takes', 'Copy the sheets that are needed to a new workbook, save it and try again.'],
  },
  sharedStrings: {
    sv: ['fler än %n texter', 'Ta bort flikar som inte behövs, spara och försök igen.'],
    en: ['more than %n texts', 'Remove sheets that are not needed, save and try again.'],
  },
  merges: {
    sv: ['fler än %n sammanfogade områden', 'Ta bort sammanfogningar under Start > Centrera över kolumner, spara och försök igen.'],
    en: ['more than %n merged ranges', 'Unmerge cells under Home > Merge & Center, save and try again.'],
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
