import type { Unit } from '../../values/unit';
import { unitFactor } from '../../values/unit';

/** How sure a writer is of an amount: "drygt 8", "knappt 8", "cirka 8", or just "8". */
export type Hedge = 'exact' | 'over' | 'under' | 'about';

/** An amount or a share of the budget that a text states. */
export interface Mention {
  /** Where in the text it stands, its sign and unit included. */
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly said: string;
  /** Without sign: kronor, or for a share a fraction of 1. */
  readonly value: number;
  /** What its last digit is worth, as `value` is counted. */
  readonly step: number;
  /** Digits that say something: 2 for "4,3" and for "4 300". */
  readonly digits: number;
  readonly unit: Unit | '%';
  /** A sign or "plus", "minus" right before it. */
  readonly sign: 1 | -1 | null;
  readonly hedge: Hedge;
}

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:mnkr|mkr|mn kr|msek|milj(?:oner|on)?\.? ?(?:kronor|kr\b)?|miljon(?:er)? ?(?:svenska )?(?:kronor|kr\b)?)/, 'mnkr'],
  [/^(?:tkr|t ?kr\b|kkr|ksek|tusen ?(?:kronor|kr\b)|tusental kronor)/, 'tkr'],
  [/^(?:kronor|kr\b|sek\b)/, 'kr'],
];

const WORDS: Readonly<Record<string, number>> = {
  'en halv': 0.5, 'en kvarts': 0.25, 'halvannan': 1.5, 'en och en halv': 1.5, 'två och en halv': 2.5, 'tre och en halv': 3.5,
  en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12,
};

const WORD = new RegExp(`(?<![\\p{L}\\d])(${Object.keys(WORDS).sort((a, b) => b.length - a.length).join('|')}) (miljon(?:er)?)(?: (?:kronor|kr))?(?![\\p{L}])`, 'gu');
const NUMBER = /(?<![\d,.\p{L}])(\d{1,3}(?: \d{3})+(?:,\d+)?|\d{1,3}(?:\.\d{3})+(?![\d,])|\d+(?:[,.]\d+)?)(?![\d])/gu;

/** Right before a number: a sign, or the word for it. "2-3" and "2018-08" hold no sign. */
const SIGN = /(?:^|(?<![\d\p{L}%]) ?|(?<=[\p{L})]) )([+-]) ?$|(?<!\p{L})(plus|minus) (?:på |med |om )?$/u;
const RANGE = /(?:\d ?- ?|mellan [^.;]{0,30}|\d(?: ?(?:mnkr|mkr|tkr|miljoner))? (?:till|eller|och) )$/u;
const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/(?<!\p{L})(?:drygt|lite över|något över|strax över|över|mer än|minst) (?:på )?$/u, 'over'],
  [/(?<!\p{L})(?:knappt|nästan|närmare|strax under|inte fullt|under|högst|upp till|uppemot) (?:på )?$/u, 'under'],
  [/(?<!\p{L})(?:cirka|ca\.?|circa|omkring|kring|runt|ungefär|uppskattningsvis|i storleksordningen|c:a) (?:på )?$/u, 'about'],
];

const hedgeBefore = (before: string): Hedge => HEDGES.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';

function signBefore(text: string, at: number): { readonly sign: Mention['sign']; readonly start: number } {
  const match = SIGN.exec(text.slice(0, at));
  if (!match) return { sign: null, start: at };
  const lineBegins = /(?:^|\n)\s*- $/.test(text.slice(0, at));
  // A line that begins with a dash is one of a list.
  if (lineBegins && match[1] === '-') return { sign: null, start: at };
  const isPlus = match[1] === '+' || match[2] === 'plus';
  return { sign: isPlus ? 1 : -1, start: at - match[0].trimStart().length };
}

function numeric(text: string): { readonly value: number; readonly decimals: number; readonly digits: number } {
  const plain = text.replace(/ /g, '').replace(/^(\d{1,3})((?:\.\d{3})+)$/, (_, first: string, rest: string) => first + rest.replaceAll('.', '')).replace(',', '.');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const digits = plain.replace('.', '').replace(/^0+/, '').replace(decimals > 0 ? /$^/ : /0+$/, '').length;
  return { value: Number(plain), decimals, digits };
}

interface Found {
  readonly at: number;
  readonly end: number;
  readonly number: { readonly value: number; readonly step: number; readonly digits: number };
  readonly unit: Mention['unit'];
}

function unitAfter(text: string, at: number): { readonly unit: Mention['unit']; readonly end: number } | null {
  const after = text.slice(at, at + 30);
  const percent = /^ ?(?:%|procent(?!e))/.exec(after);
  if (percent) return { unit: '%', end: at + percent[0].length };
  const space = after.startsWith(' ') ? 1 : 0;
  for (const [pattern, unit] of UNITS) {
    const match = pattern.exec(after.slice(space));
    const letter = match ? after[space + match[0].length] : undefined;
    if (match && !(letter && /\p{L}/u.test(letter))) return { unit, end: at + space + match[0].trimEnd().length };
  }
  return null;
}

/**
 * The amounts of a text in lower case with plain spaces and hyphens (`fold`, a line at a time). A number without a unit,
 * a range and a year are none.
 */
export function mentionsIn(text: string): Mention[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [said, end] = [match[1] ?? '', match.index + (match[1]?.length ?? 0)];
    const unit = unitAfter(text, end);
    if (!unit) continue;
    const { value, decimals, digits } = numeric(said);
    const one = unit.unit === '%' ? 0.01 : unitFactor(unit.unit, 'kr');
    found.push({ at: match.index, end: unit.end, unit: unit.unit, number: { value: value * one, step: one / 10 ** decimals, digits } });
  }
  for (const match of text.matchAll(WORD)) {
    const value = WORDS[match[1] ?? ''] ?? 0;
    found.push({ at: match.index, end: match.index + match[0].length, unit: 'mnkr', number: { value: value * 1e6, step: Number.isInteger(value) ? 1e6 : 0.5e6, digits: 1 } });
  }
  return found.sort((a, b) => a.at - b.at).flatMap(({ at, end, number, unit }): Mention[] => {
    if (RANGE.test(text.slice(0, at)) || /^ ?(?:-|till|eller) ?\d/.test(text.slice(end))) return [];
    const { sign, start } = signBefore(text, at);
    return [{ start, end, said: text.slice(start, end), ...number, unit, sign, hedge: hedgeBefore(text.slice(0, start)) }];
  });
}
