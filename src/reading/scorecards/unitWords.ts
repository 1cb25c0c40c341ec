import { fold, tidy } from '../../values/text';

/** Units by themselves, in folded text. */
const UNITS = /^(?:%|procent|procentenheter|%-enheter|andel|andelar|st|st\.|antal|styck|kr|tkr|mnkr|mkr|kronor|index|indexvärde|dagar|dag|dygn|timmar|tim|minuter|min|sekunder|veckor|månader|år|betyg|poäng|ton|kg|gram|liter|km|m2|m3|kvm|ha|tusental|kwh|mwh|gwh|personer|elever|barn|brukare|besök|besökare|vårddygn|årsarbetare|medelvärde|kvot|skala(?: .*)?|ja ?\/ ?nej|tal|heltal)$/;
/** A unit of one thing by another: "kr/elev", "antal/inv 7-20 år", "kWh per kvm". */
const BY = /^(?:kr|kronor|tkr|st|antal|timmar|dagar|kwh|kg|ton|liter|koldioxid|co2|meter|km|\p{L}+) ?(?:\/|per) ?(?:\p{L}|\d)[\p{L}\d. -]{0,30}$/u;

const PERCENT = /(?:^|[\s(,])(?:%|procent)(?:$|[\s),.])|^andel(?:ar)?(?: %| \(%\))?$|^andel,? (?:%|procent|\(%\))/u;
const COUNT = /^(?:antal|tal|heltal|kvot|medelvärde|index|indexvärde|-|skala(?: .*)?|ja ?\/ ?nej)?$/;

/** What a text says when it is a unit, bare or with what is measured ("Andel, %", "Kostnad, kr/barn"); null for other texts. */
export function unitWord(text: string): string | null {
  const folded = fold(text);
  if (folded === '' || folded.length > 45) return null;
  if (UNITS.test(folded) || BY.test(folded)) return tidy(text);
  const last = folded.split(/, ?| \(/).at(-1)?.replace(/\)$/, '') ?? '';
  if (last !== folded && (UNITS.test(last) || BY.test(last))) return tidy(text);
  return PERCENT.test(folded) ? tidy(text) : null;
}

/** Whether a text is a unit and nothing that is measured beside it: "%", "kr/barn", and not "Soliditet, %". */
export const isBareUnit = (text: string): boolean => { const folded = fold(text); return UNITS.test(folded) || BY.test(folded); };

/** The unit of a cell in a column of units: "%", "kr/barn"; null for counts and indices, which have none to print. */
export function plainUnitOf(text: string): string | null {
  const folded = fold(text);
  if (PERCENT.test(folded) && !/procentenhet|%-enhet/.test(folded)) return '%';
  const parts = tidy(text).split(/, ?| \(/).map((part) => part.replace(/\)$/, '').trim());
  const named = parts.length > 1 ? parts.filter((part) => UNITS.test(fold(part)) || BY.test(fold(part))).at(-1) ?? null : tidy(text);
  if (named === null || COUNT.test(fold(named)) || !(UNITS.test(fold(named)) || BY.test(fold(named)) || parts.length === 1)) return null;
  return /^kronor$/i.test(named) ? 'kr' : named;
}

/** What the words of a name or a title say of the unit of what they name. */
export function percentWords(text: string): number {
  const folded = fold(text);
  if (/procentenhet|%-enhet/.test(folded)) return -12;
  const words = /\(%\)|\(i %\)|[,:] ?%|\bi %|%$|\bprocent\b|\(procent\)|\(andel %\)|% \p{L}/u.test(folded) ? 8 : 0;
  // "Andel ärenden avgjorda inom 30 dagar" is a share whatever it counts; only a unit at its end says otherwise.
  if (/^andel(?:en|ar|arna)?(?![\p{L}])/u.test(folded)) return /(?:, ?|\()(?:antal|st|kr|tkr|mnkr|index|dagar|timmar)\)?$/.test(folded) ? -2 : Math.max(words, 6);
  const share = /(?:^|[\s,(:-])andel(?:en|ar|arna)?(?=$|[\s,).:])/u.test(folded) ? 4 : 0;
  const other = /(?:^|[\s(,])(?:antal(?:et)?|kr|tkr|mnkr|kronor|index|hme|nki|nmi|dagar|timmar|meritvärde|kwh|ton)(?=$|[\s,)./-])|\bkr\/|\bper (?:invånare|elev|barn|brukare|plats|årsarbetare)|kostnad(?:en)? |antal\//u.test(folded) ? 6 : 0;
  // A name may tell a bound in per cent of something else: "minst 80 procent av eleverna" is itself a share.
  return words + share - (words > 0 ? Math.min(other, 3) : other);
}
