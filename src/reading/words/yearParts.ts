/** How Swedish texts name a part of a year: tertials, quarters, half-years, and months counted from its start. */

/** The time that a pattern's groups say. */
export interface FoundDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly fromMonth?: number | null;
  readonly day?: number;
}

export interface DatePattern {
  readonly kind: 'day' | 'range' | 'month' | 'part' | 'year';
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => FoundDate | null;
}

export const YEAR = '((?:19|20)\\d{2})';

export function fullYear(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const number = Number(text);
  return text.length === 2 ? 2000 + number : number;
}

export const monthOrNull = (text: string | undefined): number | null => {
  const month = Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
};

const COUNTS: readonly string[] = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva'];
const ORDINALS: readonly string[] = ['första', 'andra', 'tredje', 'fjärde'];
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** What a number is, in digits, as a word, an ordinal or in Roman: "2", "två", "andra", "2:a", "ii"; NaN where it is none. */
function numberOf(word: string | undefined): number {
  if (word === undefined) return NaN;
  const digits = /^\d+/.exec(word);
  if (digits) return Number(digits[0]);
  const places = [COUNTS, ORDINALS, ROMAN].map((words) => words.indexOf(word)).filter((at) => at >= 0);
  return (places[0] ?? NaN) + 1;
}

const ORDINAL = `(${ORDINALS.join('|')}|[1-4]:?[ae])`;
/** After the word for the part: "kvartal 3", "kvartalsrapport nr 3", "tertial ii". A count of something is none: "kvartal 3 av 4". */
const NUMBER = '(?: ?(?:nr|nummer)\\.?)? (iii|iv|ii|i(?=$| (?:19|20)\\d{2}\\b)|två|tre|fyra|[1-4])\\b(?! ?(?:av|/) ?\\d\\b| ?- ?\\d{1,2}\\b)(?!:|[.,]\\d)';
/** Twelve months are a year, and may be any: "rullande 12-månadersresultat". */
const COUNT = `(${COUNTS.slice(1).join('|')}|1[01]|[2-9])`;
const THEN_YEAR = `(?:[ ,/-]*${YEAR})?`;
/** What a report of a part of the year is called after it. */
const REPORT = '(?:rapport|uppföljning|bokslut|redovisning|avstämning|utfall|resultat)(?:en|et)?';

interface YearPart {
  /** Its word alone, with the endings that it has. */
  readonly word: string;
  /** Its word before that of a report. */
  readonly before: string;
  readonly many: string;
  readonly months: number;
}

const PARTS: readonly YearPart[] = [
  { word: 'tertial(?:et|en)?', before: 'tertials?', many: 'tertial(?:en|erna)?', months: 4 },
  { word: 'kvartal(?:et)?', before: 'kvartals', many: 'kvartal(?:en)?', months: 3 },
];

const throughPart = (months: number, number: string | undefined, year: string | undefined, fromStart: boolean): FoundDate | null => {
  const month = numberOf(number) * months;
  return month >= months && month <= 12 ? { year: fullYear(year), month, fromMonth: fromStart ? 1 : null } : null;
};

const partPatterns = ({ word, before, many, months }: YearPart): DatePattern[] => [
  // "De tre första kvartalen" are as long as what ends with the third.
  { kind: 'range', pattern: new RegExp(`\\b(?:${COUNT} första|första ${COUNT}) ${many}\\b${THEN_YEAR}`, 'gu'),
    read: ([first, second, year]) => throughPart(months, first ?? second, year, true) },
  { kind: 'part', pattern: new RegExp(`\\b${ORDINAL} (?:${word}|${before}${REPORT})\\b${THEN_YEAR}`, 'gu'),
    read: ([number, year]) => throughPart(months, number, year, false) },
  { kind: 'part', pattern: new RegExp(`\\b(?:${word}|${before}${REPORT})${NUMBER}${THEN_YEAR}`, 'gu'),
    read: ([number, year]) => throughPart(months, number, year, false) },
];

const throughMonths = ([count, year]: readonly (string | undefined)[]): FoundDate | null => {
  const month = numberOf(count);
  return month >= 2 && month < 12 ? { year: fullYear(year), month, fromMonth: 1 } : null;
};

const MANY_MONTHS: readonly DatePattern[] = [
  // Only after a word that asks for a time: a vacancy may be filled after three months.
  { kind: 'range', pattern: new RegExp(`(?<=(?:uppföljning|rapport|utfall|redovisning|bokslut|läge|resultat|ställning)(?:en|e?t)? (?:efter|för) (?:de )?(?:första )?)\\b${COUNT} (?:första )?månader(?:na)?\\b${THEN_YEAR}`, 'gu'),
    read: throughMonths },
  { kind: 'range', pattern: new RegExp(`(?<=(?:efter|t\\.? ?o\\.? ?m\\.?|till och med) (?:de )?)\\b${COUNT} månader(?:na)?[ ,]+${YEAR}`, 'gu'),
    read: throughMonths },
  { kind: 'range', pattern: new RegExp(`\\b${COUNT}[- ]?månaders?[- ]?${REPORT}\\b${THEN_YEAR}`, 'gu'), read: throughMonths },
  { kind: 'range', pattern: new RegExp(`\\b(?:period(?:en)?|månad(?:en|er(?:na)?)?|p)[: ]*(0?[1-9]|1[0-2]) ?(?:-|t\\.?o\\.?m\\.?|till) ?(?:period |månad |p)?(0?[1-9]|1[0-2])\\b(?![/.:]?\\d)${THEN_YEAR}`, 'g'),
    read: ([from, to, year]) => (Number(from) < Number(to) ? { year: fullYear(year), month: Number(to), fromMonth: Number(from) } : null) },
];

/** "9/2026" after a word that asks for a month, or alone; elsewhere it numbers the year's reports: "Delårsrapport 2/2026". */
const NUMBERED_MONTH: DatePattern = {
  kind: 'month', pattern: new RegExp(`(?:(?<=(?:månad(?:s\\p{L}+|en)?|\\bper|\\bperiod(?:en)?|t\\.? ?o\\.? ?m\\.?|utfall|\\back\\.?) ?(?:nr )?)|^)\\b(0?[1-9]|1[0-2])/${YEAR}\\b(?!/)`, 'gu'),
  read: ([month, year]) => ({ year: fullYear(year), month: monthOrNull(month) }),
};

/** "Utfall 10.2026", "månad 10, 2026", "m. 10 2026". */
const POINTED_MONTH: DatePattern = {
  kind: 'month', pattern: new RegExp(`(?<=(?:månad(?:s\\p{L}+|en)?|\\bper|\\bperiod(?:en)?|t\\.? ?o\\.? ?m\\.?|utfall|\\back\\.?|\\bm\\.?) ?(?:nr )?)\\b(0?[1-9]|1[0-2])(?:\\.|,? )${YEAR}\\b(?!/)`, 'gu'),
  read: ([month, year]) => ({ year: fullYear(year), month: monthOrNull(month) }),
};

/** From the most to the least telling. */
export const YEAR_PARTS: readonly DatePattern[] = [NUMBERED_MONTH, POINTED_MONTH, ...PARTS.flatMap(partPatterns), ...MANY_MONTHS];
