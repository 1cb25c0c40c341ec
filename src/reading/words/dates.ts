import { swedish } from './swedish';
import { fullYear, monthOrNull, YEAR, YEAR_PARTS, type DatePattern, type FoundDate } from './yearParts';
import { fold, remembered } from '../../values/text';

/**
 * A point in time that a text names. A month that ends a range or a date means "through that month".
 */
export interface DateMention {
  readonly year: number | null;
  /** 1–12; null when only a year is named. */
  readonly month: number | null;
  /** First month of a range such as jan–aug. */
  readonly fromMonth: number | null;
  /** 1–31, of a day that is written out. */
  readonly day: number | null;
  readonly kind: 'day' | 'range' | 'month' | 'part' | 'year';
  /** Where in the folded text the mention stands. */
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly string[] = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
];

const MONTH = '(jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mars?|march|marts|apr(?:il)?|ma[ij]|may(?= (?:19|20)\\d{2})|jun[ei]?|jul[iy]?|aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?|desember)(?!\\p{L})\\.?';

const BEFORE_SHORT = '(?:utfall|utf\\.?|ack\\.?|budget|prognos|redov\\p{L}*\\.?|t\\.? ?o\\.? ?m\\.?|\\bper|\\bperiod(?:en)?|bokslut|nämnd(?:en)?|uppföljning|rapport)';

/** "Uppföljning 240831" is a day; as a budget it would be an amount. */
const BEFORE_DAY = BEFORE_SHORT.replace('budget|', '');

/** Months of the neighbours' and of English that do not begin as the Swedish ones do. */
const FOREIGN: ReadonlyMap<string, string> = new Map([['may', 'maj'], ['mai', 'maj'], ['oct', 'okt'], ['des', 'dec']]);

function monthNumber(word: string): number {
  const start = word.slice(0, 3);
  return MONTHS.findIndex((name) => name.startsWith(FOREIGN.get(start) ?? start)) + 1;
}

/** A year's twelfths from its start: "Budget 5/12" is the budget through May. */
const twelfths = ([after, before]: readonly (string | undefined)[]): FoundDate => ({ year: null, month: Number(after ?? before), fromMonth: 1 });

/** From the most to the least telling; a later pattern never reads text that an earlier one has used. */
const PATTERNS: readonly DatePattern[] = ([
  // A school year is known by the year that it ends in: its outcome is that spring's.
  { kind: 'year', pattern: /\bl(?:äsår(?:et)?|å) ?(?:20)?(\d{2}) ?[-/] ?(?:20)?(\d{2})\b/gu,
    read: ([first, last]) => Number(last) === Number(first) + 1 ? { year: fullYear(last), month: null } : null },
  // "2024-01 - 08" and "202401-08": the year is said once.
  { kind: 'range', pattern: new RegExp(`\\b${YEAR}(?:-(0[1-9]|1[0-2]) ?(?:- | -|--) ?|(0[1-9]|1[0-2]) ?-+ ?)(0[1-9]|1[0-2])\\b(?!-?\\d)`, 'g'),
    read: ([year, apart, joined, to]) => (Number(apart ?? joined) < Number(to) ? { year: fullYear(year), month: monthOrNull(to), fromMonth: monthOrNull(apart ?? joined) } : null) },
  { kind: 'day', pattern: new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, 'g'),
    read: ([year, month, day]) => monthOrNull(month) === null ? null : { year: fullYear(year), month: monthOrNull(month), day: Number(day) } },
  { kind: 'day', pattern: new RegExp(`\\b${YEAR}(0[1-9]|1[0-2])([0-3]\\d)\\b`, 'g'),
    read: ([year, month, day]) => ({ year: fullYear(year), month: monthOrNull(month), day: Number(day) }) },
  { kind: 'day', pattern: new RegExp(`(?<=${BEFORE_DAY}:? ?(?:\\d{6} ?- ?)?)\\b(2[1-9])(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\b(?! ?(?:t?kr|mn?kr|sek))`, 'gu'),
    read: ([year, month, day]) => ({ year: fullYear(year), month: monthOrNull(month), day: Number(day) }) },
  { kind: 'day', pattern: new RegExp(`\\b(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}\\b`, 'g'),
    read: ([day, month, year]) => Number(day) > 31 || monthOrNull(month) === null ? null : { year: fullYear(year), month: monthOrNull(month), day: Number(day) } },
  // "12/31/2021" can be no day of a month 31: the month stands first.
  { kind: 'day', pattern: new RegExp(`\\b(\\d{1,2})/(\\d{1,2})/${YEAR}\\b`, 'g'),
    read: ([first, second, year]) => {
      const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
      return Number(day) > 31 || monthOrNull(month) === null ? null : { year: fullYear(year), month: monthOrNull(month), day: Number(day) };
    } },
  { kind: 'range', pattern: /(?<=budget ?)\b(0?[1-9]|1[0-2])\/12\b(?![ -]+\d)|\b(0?[1-9]|1[0-2])\/12(?= ?(?:dels |av )?-?(?:års|helårs)?budget)/g,
    read: twelfths },
  { kind: 'day', pattern: new RegExp(`\\b(\\d{1,2})/(\\d{1,2})(?:[ -]+(${YEAR.slice(1, -1)}|\\d{2})\\b(?!/))?`, 'g'),
    read: ([day, month, year]) => Number(day) > 31 || monthOrNull(month) === null ? null : { year: fullYear(year), month: monthOrNull(month), day: Number(day) } },
  { kind: 'range', pattern: new RegExp(`\\b${MONTH}(?: ${YEAR})?\\s*(?:-|t\\.?o\\.?m\\.?|till(?: och med)?)\\s*${MONTH}(?:[ ,]*${YEAR}|[ -]{1,2}'?(\\d{2})\\b)?`, 'gu'),
    read: ([from, firstYear, to, year, short]) => ({
      year: fullYear(year ?? short ?? firstYear), month: monthNumber(to ?? ''), fromMonth: monthNumber(from ?? ''),
    }) },
  // "March 31, 2024": the comma parts the day from the year, as nothing does in "mars 24".
  { kind: 'day', pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?, ?${YEAR}\\b`, 'gu'),
    read: ([month, day, year]) => Number(day) > 31 ? null : { year: fullYear(year), month: monthNumber(month ?? ''), day: Number(day) } },
  { kind: 'day', pattern: new RegExp(`\\b(\\d{1,2}) ${MONTH}(?:[ ,]*${YEAR}|[ -]+'?(2[1-9]|3\\d)(?! ?[\\d\\p{L}]))?\\b`, 'gu'),
    read: ([day, month, year, short]) => Number(day) > 31 ? null : { year: fullYear(year ?? short), month: monthNumber(month ?? ''), day: Number(day) } },
  { kind: 'month', pattern: new RegExp(`\\b(${MONTHS.join('|')})(?=(?:uppföljning|rapport|bokslut|utfall|prognos))`, 'gu'),
    read: ([month]) => ({ year: null, month: monthNumber(month ?? '') }) },
  { kind: 'month', pattern: new RegExp(`\\b${MONTH}(?:[ -]*${YEAR}|[ -]+'?(\\d{2})\\b)?`, 'gu'),
    read: ([month, year, short]) => ({ year: fullYear(year ?? short), month: monthNumber(month ?? '') }) },
  { kind: 'month', pattern: new RegExp(`\\b${YEAR}-?(0[1-9]|1[0-2])\\b`, 'g'),
    read: ([year, month]) => ({ year: fullYear(year), month: monthOrNull(month) }) },
  // "Utfall 2408": only after a word that asks for a time, since codes and amounts look the same.
  { kind: 'month', pattern: new RegExp(`(?<=${BEFORE_SHORT}:? ?(?:\\d{4} ?- ?)?)\\b(2[1-9]|3\\d)(0[1-9]|1[0-2])\\b`, 'gu'),
    read: ([year, month]) => ({ year: fullYear(year), month: monthOrNull(month) }) },
  // The same of the years before, which are no years by themselves; "2002" is one unless it is accumulated.
  { kind: 'month', pattern: new RegExp(`(?<=${BEFORE_SHORT}:? ?)\\b(1[3-9])(0[1-9]|1[0-2])\\b(?! ?(?:t?kr|mn?kr|sek))|(?<=\\back\\.? ?)\\b(20)(0[1-9]|1[0-2])\\b`, 'gu'),
    read: ([year, month, twenty, of]) => ({ year: fullYear(year ?? twenty), month: monthOrNull(month ?? of) }) },
  { kind: 'range', pattern: new RegExp(`\\b(?:t|tertial(?:en)? )\\s?([123])\\s*(?:-|till|t\\.?o\\.?m\\.?)\\s*(?:t|tertial )?([23])\\b(?:[ -]*${YEAR})?`, 'g'),
    read: ([from, to, year]) => Number(from) < Number(to) ? { year: fullYear(year), month: Number(to) * 4, fromMonth: Number(from) * 4 - 3 } : null },
  { kind: 'range', pattern: new RegExp(`\\b(?:q|kv|kvartal(?:en)? )\\s?([123])\\s*(?:-|till|t\\.?o\\.?m\\.?)\\s*(?:q|kv|kvartal )?\\s?([234])\\b(?:[ -]*${YEAR})?`, 'g'),
    read: ([from, to, year]) => Number(from) < Number(to) ? { year: fullYear(year), month: Number(to) * 3, fromMonth: Number(from) * 3 - 2 } : null },
  ...YEAR_PARTS,
  { kind: 'part', pattern: new RegExp(`\\bt([123])\\b(?:[ -]*${YEAR})?`, 'g'),
    read: ([part, year]) => ({ year: fullYear(year), month: Number(part) * 4 }) },
  { kind: 'part', pattern: new RegExp(`\\b(?:q|kv) ?([1234])\\b(?:[ -]*${YEAR})?`, 'g'),
    read: ([part, year]) => ({ year: fullYear(year), month: Number(part) * 3 }) },
  // Only what says which half it is: a plain "halvår" may be any.
  { kind: 'part', pattern: new RegExp(`\\b(?:(?:första|1:?a) halvår(?:et)?|halvår(?:et)? 1|halvårs(?:uppföljning|rapport|bokslut|utfall)(?:en)?(?! ?(?:2|ii)\\b))\\b(?:[ -]*${YEAR})?`, 'g'),
    read: ([year]) => ({ year: fullYear(year), month: 6 }) },
  { kind: 'part', pattern: new RegExp(`\\b(?:(?:andra|2:?a) halvår(?:et)?|halvår(?:et)? 2)\\b(?:[ -]*${YEAR})?`, 'g'),
    read: ([year]) => ({ year: fullYear(year), month: 12 }) },
  { kind: 'month', pattern: /\b(?:period|per|p) ?(0[1-9]|1[0-2])\b/g,
    read: ([month]) => ({ year: null, month: monthOrNull(month) }) },
  { kind: 'year', pattern: new RegExp(`\\b${YEAR}\\b`, 'g'), read: ([year]) => ({ year: fullYear(year), month: null }) },
] satisfies DatePattern[]).map((entry) => ({ ...entry, pattern: swedish(entry.pattern) }));

/** Without any of these a text names no date: most names, and most numbers in names ("Enhet 1234"), are told by this alone. */
const MAY_NAME_DATE =
  /(?<!\p{L})(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?<!\d)(?:(?:19|20)\d\d(?:\D|$|[01]\d)|(?:1[3-9]|2[1-9]|3\d)[01]\d(?:[0-3]\d)?(?!\d))|halvår|läsår|tertial|kvartal|månader|\d\/\d|(?<![\p{L}\d])(?:t\s?[1-3](?!\d)|(?:q|kv)\s*[1-4]|p(?:er(?:iod(?:en)?)?)?[:\s]*[01]?\d(?!\d))|månad(?:en)?\s*\d/iu;
const NO_DATES: readonly DateMention[] = [];

const known = new Map<string, readonly DateMention[]>();

/** Every date, month, tertial, quarter and year that a text names, in the order of the text. Pure: texts recur. */
export function findDates(text: string): readonly DateMention[] {
  if (!MAY_NAME_DATE.test(text)) return NO_DATES;
  const before = known.get(text);
  if (before) return before;
  const mentions = readDates(text);
  if (known.size > 5_000) known.clear();
  known.set(text, mentions);
  return mentions;
}

function readDates(text: string): DateMention[] {
  let rest = fold(text);
  const mentions: DateMention[] = [];
  for (const { kind, pattern, read } of PATTERNS) {
    for (const match of [...rest.matchAll(pattern)]) {
      const found = read(match.slice(1));
      if (!found) continue;
      mentions.push({ fromMonth: null, day: null, ...found, kind, start: match.index, end: match.index + match[0].length });
      rest = rest.slice(0, match.index) + '\u0000'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return joinRanges(withSameMonth(mentions.sort((a, b) => a.start - b.start), fold(text)), fold(text)).map((mention) => (DASHED.test(text) ? asMonths(mention) : mention));
}

/** "2024-01–08": a longer dash between two months, and no day. */
const DASHED = /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])[–—](?:0[1-9]|1[0-2])(?![\d–—-])/u;

/** A day that is written as a stretch of months may be, as that stretch. */
export const asMonths = (mention: DateMention): DateMention =>
  (mention.kind === 'day' && mention.month !== null && mention.day !== null && mention.month < mention.day && mention.day <= 12
    ? { ...mention, kind: 'range', fromMonth: mention.month, month: mention.day, day: null } : mention);

const AND = /^ (?:och|resp(?:ektive|\.)?|samt|jämfört med|mot) $/;

/** "December 2024 och 2025": the month is that of both years. */
function withSameMonth(mentions: readonly DateMention[], folded: string): DateMention[] {
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    const isJoined = before?.year != null && mention.kind === 'year' && AND.test(folded.slice(before.end, mention.start)) && !folded.startsWith(' års', mention.end);
    return isJoined && before.month !== null && before.kind !== 'part' ? { ...mention, kind: before.kind, month: before.month, fromMonth: before.fromMonth, day: before.day } : mention;
  });
}

const BETWEEN = /^ ?(?:-+|t\.? ?o\.? ?m\.?|till(?: och med)?) ?$/;

/** "2024-01-01 - 2024-08-31", "1/1-31/8" and "202401-202408" are one stretch of time, not two dates. */
function joinRanges(mentions: readonly DateMention[], folded: string): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const from = joined.at(-1);
    const sameYear = from?.year === mention.year || from?.year === null || mention.year === null;
    if (typeof from?.month === 'number' && mention.month !== null && from.kind === mention.kind && sameYear
      && from.month <= mention.month && BETWEEN.test(folded.slice(from.end, mention.start))) {
      joined[joined.length - 1] = {
        ...mention, kind: 'range', year: mention.year ?? from.year, fromMonth: from.month, start: from.start,
      };
    } else joined.push(mention);
  }
  return joined;
}

/** Whether a year is one end of a span of years, "2026-2029": no one year of it is meant. */
export function isOfSpan(mentions: readonly DateMention[], at: number, folded: string): boolean {
  const parts = (from: DateMention | undefined, to: DateMention | undefined): boolean =>
    from?.kind === 'year' && to?.kind === 'year' && (from.year ?? 0) < (to.year ?? 0) && BETWEEN.test(folded.slice(from.end, to.start));
  return parts(mentions[at - 1], mentions[at]) || parts(mentions[at], mentions[at + 1]);
}

/** The years that texts name, in their order. */
export const yearsIn = (texts: readonly string[]): number[] => texts.flatMap((text) => findDates(text).flatMap(({ year }) => year ?? []));

/** So many texts are kept without their dates. */
const MOST_WITHOUT = 5_000;

/** The text without its dates: what is left are the words. Folded. */
export const withoutDates = remembered(MOST_WITHOUT, (text) => {
  let rest = fold(text);
  for (const { start, end } of findDates(text)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(/ +/g, ' ').trim();
});

/** A tab called "2408" or "08" is a month's; elsewhere such numbers are codes and amounts. */
const MONTH_TAB = /^(2[1-9]|3\d)?[ -]?(0[1-9]|1[0-2])$/;

/** The dates in a tab's name. */
export function tabDates(name: string): readonly DateMention[] {
  const text = fold(name);
  const [, year, month] = MONTH_TAB.exec(text) ?? [];
  return month === undefined ? findDates(name)
    : [{ year: fullYear(year), month: Number(month), fromMonth: null, day: null, kind: 'month', start: 0, end: text.length }];
}

/** Whether a text says nothing but a time with its month. */
export const isMonthText = (text: string): boolean => findDates(text).some(({ month }) => month !== null) && withoutDates(text) === '';

const LAST_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day within a month, as of a meeting or a print; what is counted to ends with its month. */
export const isWithinMonth = ({ kind, day, month }: DateMention): boolean =>
  kind === 'day' && day !== null && month !== null && day < (LAST_DAYS[month - 1] ?? 31);

/** The Swedish name of a month, 1–12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** Whether a number format shows a date: it has day, month or year letters outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const before = dateFormats.get(format);
  if (before !== undefined) return before;
  const shows = showsDate(format);
  if (dateFormats.size > 1_000) dateFormats.clear();
  dateFormats.set(format, shows);
  return shows;
}

/** A workbook has few formats, and many cells that bear them. */
const dateFormats = new Map<string, boolean>();

/** A number format without its texts, its colours and its locale: "[$-41D]mmm/yy" shows no day. */
export const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

function showsDate(format: string): boolean {
  const bare = withoutLiterals(format).split(';')[0] ?? '';
  return /[dy]/i.test(bare) || /m{3,}/i.test(bare) || /\bm+[-/ ]/i.test(bare);
}
