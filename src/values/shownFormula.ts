import type { Language } from './language';

/** What a Swedish Excel calls the functions that ekonomer's sums are made of. */
const SWEDISH: Readonly<Record<string, string>> = {
  ABS: 'ABS', AND: 'OCH', AVERAGE: 'MEDEL', COUNT: 'ANTAL', COUNTA: 'ANTALV', IF: 'OM', IFERROR: 'OMFEL', INDEX: 'INDEX', INDIRECT: 'INDIREKT', INT: 'HELTAL',
  ISNUMBER: 'ÄRTAL', MATCH: 'PASSA', MAX: 'MAX', MIN: 'MIN', NOT: 'ICKE', OR: 'ELLER', ROUND: 'AVRUNDA', ROUNDDOWN: 'AVRUNDA.NEDÅT', ROUNDUP: 'AVRUNDA.UPPÅT',
  SUBTOTAL: 'DELSUMMA', SUM: 'SUMMA', SUMIF: 'SUMMA.OM', SUMIFS: 'SUMMA.OMF', SUMPRODUCT: 'PRODUKTSUMMA', VLOOKUP: 'LETARAD', XLOOKUP: 'XLETAUPP',
};

/** Texts and names of sheets as they are; then functions, decimals and what stands between arguments. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\p{L}[\p{L}\d._]*(?=\()|\d+\.\d+|,/gu;

/**
 * A formula as the reader's Excel writes it, so that it can be typed there: in Swedish `=SUMMA(B7:B10)`, with semicolons
 * between arguments. One with a function that is not known here, or with a list of its own (`{1,2}`), stays as the workbook keeps it.
 */
export function shownFormula(formula: string, language: Language): string {
  const functions = [...formula.matchAll(PARTS)].flatMap(([part]) => (/^\p{L}/u.test(part) ? [part.toUpperCase()] : []));
  if (language === 'en' || formula.includes('{') || functions.some((name) => SWEDISH[name] === undefined)) return formula;
  return formula.replace(PARTS, (part) => {
    if (/^["'[]/.test(part)) return part;
    if (part === ',') return ';';
    return SWEDISH[part.toUpperCase()] ?? part.replace('.', ',');
  });
}
