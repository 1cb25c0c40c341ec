import { serialToDate } from '../../values/date';
import type { Direction, Target } from '../../values/indicator';
import { formatDecimal, formatQuantity, withUnit } from '../../values/quantity';
import { tidy } from '../../values/text';
import { isDateFormat, withoutDates } from '../words/dates';
import { meansNoFigure } from '../words/numbers';
import { formatDecimals } from '../../values/numberFormat';
import { parseQuantity } from './parseQuantity';

/** Which way a word points, and whether the number itself is left out. */
interface Bound {
  readonly direction: Direction;
  readonly strict: boolean;
}

interface BoundWords extends Bound {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Words of targets, as data: those that say more stand first ("inte under" before "under"). */
const bounds: readonly BoundWords[] = [
  {
    direction: 'higher', strict: false,
    before: ['lika med eller (?:högre|mer|större|fler) än', '(?:högre|mer|större|fler) än eller lika med', 'minst', 'minimum', 'minimalt', 'min\\.?',
      '(?:som )?lägst', 'åtminstone', '(?:inte|ej) (?:under|lägre än|mindre än|färre än|understiga)', '>=', '=>', '≥'],
    after: ['(?:eller|och) (?:mer|fler|högre|större|bättre|uppåt|över)', 'minst', 'som lägst'],
  },
  {
    direction: 'lower', strict: false,
    before: ['lika med eller (?:lägre|mindre|färre) än', '(?:lägre|mindre|färre) än eller lika med', 'högst', 'maximalt', 'maximum', 'max\\.?',
      '(?:som )?(?:mest|högst)', 'upp till', 'inom', '(?:inte|ej) (?:över|högre än|mer än|fler än|större än|överstiga)', '<=', '=<', '≤'],
    after: ['(?:eller|och) (?:mindre|färre|lägre|nedåt|under)', 'max(?:imalt)?', 'högst', 'som (?:mest|högst)'],
  },
  { direction: 'higher', strict: true, before: ['(?:mer|fler|högre|större) än', 'över', 'överstiga', '>'], after: [] },
  { direction: 'lower', strict: true, before: ['(?:mindre|färre|lägre) än', 'under', 'understiga', '<'], after: [] },
];

const NUMBER = '\\d+(?: \\d{3})*(?:[.,]\\d+)?';
/** "under 3 år", "över tid": within a sentence these are no bounds. */
const isBoundAnywhere = (word: string): boolean => !/^(?:över|under)/.test(word);

const compiled = bounds.map(({ before, after, ...bound }) => ({
  bound: { direction: bound.direction, strict: bound.strict } satisfies Bound,
  before: new RegExp(`^(?:${before.join('|')})(?!\\p{L}):? ?`, 'iu'),
  inside: new RegExp(`(?<!\\p{L})(?:${before.filter(isBoundAnywhere).join('|')})(?!\\p{L}):? (?:(?:uppgå till|vara|bli|ligga på) )?(${NUMBER})(?! av \\d) ?(%|procent(?:en|et)?(?!\\p{L}))?`, 'iu'),
  after: after.length === 0 ? null : new RegExp(`(?<!\\p{L}) ?(?<!\\p{L})(?:${after.join('|')})$`, 'iu'),
}));

/** What may lead a target in: "ska vara minst 80 %", "Målvärde: 80 %". */
const LEAD = /^(?:mål(?:et|värdet?)?(?: är)?:? )?(?:(?:ska|skall|bör) )?(?:(?:vara|uppgå till|uppnå|ligga på|bli|lika med(?! eller)|=)(?!\p{L}) ?)?/iu;

const NO_TARGET = /^(?:mål(?:värde)? saknas|saknas|inget mål(?:värde)?|(?:ej|inte) (?:satt|fastställt|beslutat|aktuellt)|n\/?a)$/i;

const movements: readonly { readonly direction: Direction; readonly verb: string }[] = [
  { direction: 'higher', verb: '(?:öka[srdt]?|ökande|ökning|höja[s]?|höjd|högre|fler|mer|stiga(?:nde)?|uppåt|↑|↗)' },
  { direction: 'lower', verb: '(?:minska[srdt]?|minskande|minskning|sänka[s]?|sänkt|lägre|färre|mindre|sjunka(?:nde)?|nedåt|↓|↘)' },
];

const OF_WHAT = '(?: (?:antalet|andelen|värdet|över tid|successivt|årligen))?';
const SINCE = '(?: (?:jämfört med|mot|från|sedan|i förhållande till|än) (?:(?:föregående|förra|fjol|fg)\\.? ?år(?:et)?|(?:utfallet |nivån )?(?:år )?(?<since>(?:19|20)\\d{2})))?';

const moving = movements.map(({ direction, verb }) => ({
  direction,
  whole: new RegExp(`^(?:till )?${verb}${OF_WHAT}${SINCE}$`, 'iu'),
  until: new RegExp(`^${verb}${OF_WHAT} till `, 'iu'),
  start: new RegExp(`^${verb}(?!\\p{L})`, 'iu'),
}));

type Found = Omit<Target, 'text'>;
const nothing: Found = { quantity: null, direction: null, movement: null };

/** An arrow before the words of a target says which way, as they do. */
const ARROW = /^([↑↗⬆↓↘⬇])\uFE0F? ?(?=[\p{L}\d<>≤≥])/u;

/** A number with words before or behind it that say which way is good. */
function bounded(text: string): Found {
  for (const { bound, before, after } of compiled) {
    const rest = before.test(text) ? text.replace(before, '') : after?.test(text) ? text.replace(after, '') : null;
    if (rest === null) continue;
    return { quantity: parseQuantity(rest, 'General'), direction: bound.direction, movement: null, ...(bound.strict ? { strict: true } : {}) };
  }
  return { ...nothing, quantity: parseQuantity(text, 'General') };
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** A sentence with one bound and its number, and no other number: "Andelen ska vara minst 90 procent vid läsårets slut". */
function inSentence(text: string): Found | null {
  const numbers = [...text.matchAll(new RegExp(NUMBER, 'g'))].filter(([number]) => !isYear(number));
  if (numbers.length !== 1) return null;
  for (const { bound, inside } of compiled) {
    const [, number, unit = ''] = inside.exec(text) ?? [];
    if (number === undefined || isYear(number)) continue;
    return { quantity: parseQuantity(`${number} ${unit}`.trim(), 'General'), direction: bound.direction, movement: null, ...(bound.strict ? { strict: true } : {}) };
  }
  return null;
}

/** "Minska", "Öka till 80 %". "Minska med 5 %" points down, but no level can be read from it. */
function moved(text: string): Found | null {
  for (const { direction, whole, until, start } of moving) {
    const only = whole.exec(text);
    if (only) return { quantity: null, direction, movement: direction, ...(only.groups?.since ? { since: Number(only.groups.since) } : {}) };
    if (until.test(text)) {
      const found = bounded(text.replace(until, ''));
      return { ...found, direction: found.direction ?? direction };
    }
    if (start.test(text) && !/^(?:mer|fler|högre|lägre|färre|mindre) än/i.test(text)) return { ...nothing, direction };
  }
  return null;
}

const SPAN = /^(-?\d+(?:[.,]\d+)?) ?(?:%|\p{L}{1,10})? ?(?:-|–|till|och) ?(\d+(?:[.,]\d+)?) ?(%|\p{L}[\p{L}/. ]{0,20})?$/u;

/** "80-85", "mellan 40 och 60 %"; no stretch of years. */
function spanIn(text: string): Target['span'] | null {
  const found = SPAN.exec(text.replace(/^(?:mellan|inom|från) /i, ''));
  const [from, to] = [found?.[1], found?.[2]].map((end) => Number((end ?? '').replace(',', '.')));
  if (!found || from === undefined || to === undefined || !(from < to) || (from >= 1900 && to <= 2100)) return null;
  return { from, to, unit: parseQuantity(`1 ${found[3] ?? ''}`.trim(), 'General')?.unit ?? null };
}

/** "Öka till 2026", "Minska under 2025", "80 % senast år 2027": until when it is to be reached, where that is no value itself. */
const UNTIL = /(?:^|[ ,(]+)(?:(?:fram )?till(?: och med)?|t\.?o\.?m\.?|senast|före|innan|under|(?:i|vid) (?:slutet|utgången) av)(?: (?:utgången|slutet) av)?(?: år(?:et)?)? (?:19|20)\d\d\)?\.?$/iu;

function fromText(text: string, areLikeYears: boolean): Target | null {
  const shown = tidy(text);
  const said = areLikeYears ? shown : withoutUntil(shown);
  return said === '' && shown !== '' ? { ...nothing, text: shown } : toldIn(said, shown);
}

/** Also of "under 2025 till 2026"; "2025 till 2026" is nothing but times. */
function withoutUntil(text: string): string {
  const rest = text.replace(UNTIL, '');
  return rest === text ? text : isYear(rest) ? '' : withoutUntil(rest);
}

/** What a text says without its time. */
function toldIn(said: string, shown: string): Target | null {
  const span = spanIn(said);
  if (span) return { ...nothing, text: shown, span };
  if (meansNoFigure(said) || NO_TARGET.test(said.replace(/\.$/, ''))) return null;
  const arrow = ARROW.exec(said)?.[1] ?? null;
  const told = said.replace(ARROW, '').replace(/(?<=[\p{L}\d%])\.$/u, '').replace(LEAD, '');
  const plain = moved(told) ?? bounded(told);
  const found = plain.quantity === null && plain.movement === null ? inSentence(said) ?? plain : plain;
  return { text: shown, ...found, direction: found.direction ?? (arrow === null ? null : '↑↗⬆'.includes(arrow) ? 'higher' : 'lower') };
}

/** A stored number as its format shows it. */
function fromNumber(stored: number, format: string): Target | null {
  if (!Number.isFinite(stored)) return null;
  const quantity = parseQuantity(stored, format);
  if (quantity) {
    const decimals = formatDecimals(format);
    const text = decimals === null ? formatQuantity(quantity, 'sv') : withUnit(formatDecimal(quantity.value, decimals, 'sv'), quantity.unit);
    return { ...nothing, text, quantity };
  }
  if (!isDateFormat(format)) return null;
  const { year, month, day } = serialToDate(stored);
  return { ...nothing, text: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/**
 * Reads a target: a number, one with words ("Minst HME 80", "Högst 5 %", "Max 13,2 %"), or a movement ("Minska").
 * Words that are not known keep their text, with quantity and movement null. Null where the cell says that there is none.
 * `areLikeYears`: what is measured comes to such numbers as years are, and "till 2026" may be a value of it.
 */
export const parseTarget = (stored: number | string, numberFormat: string, areLikeYears = false): Target | null =>
  typeof stored === 'number' ? fromNumber(stored, numberFormat) : fromText(stored, areLikeYears);

/** Words of a head of targets that say what they bound; "min" may be minutes. */
const HEAD_BOUNDS: readonly (readonly [Direction, RegExp])[] = [
  ['higher', /(?<!\p{L})(?:minst|minimum|lägst|(?:inte|ej) (?:under|lägre än|understiga))(?!\p{L}| ?\d)|≥|>/u],
  ['lower', /(?<!\p{L})(?:högst|max(?:imalt|imum)?|som mest|(?:inte|ej) (?:över|högre än|överstiga))(?!\p{L}|\.? ?\d)|≤|</u],
];

/** Which way is good of the numbers under a head of targets that says whether they are the least or the most: "Målvärde 2024 (högst)"; null where it says neither, or both. */
export function boundOfHead(head: string): Direction | null {
  const words = withoutDates(head);
  const [found, other] = HEAD_BOUNDS.filter(([, pattern]) => pattern.test(words));
  return found !== undefined && other === undefined ? found[0] : null;
}

/** The target that a sentence states with one bound and its number ("ska inte överstiga 20 000 kr per invånare"); null for any other. */
export function targetInSentence(text: string): Target | null {
  const shown = tidy(text);
  const found = inSentence(shown);
  return found && { text: shown, ...found };
}
