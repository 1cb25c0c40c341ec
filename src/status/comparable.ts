import type { Sentence } from '../values/problem';
import { formatQuantity, readable, type Quantity } from '../values/quantity';
import { fold } from '../values/text';
import { unitFactor, units, type Unit } from '../values/unit';

/** Two quantities in one unit, that of the second unless only the first has one. */
export interface Comparable {
  readonly first: Quantity;
  readonly second: Quantity;
  /** What had to be understood to compare them; null when nothing had. */
  readonly note: Sentence | null;
}

export interface Incomparable {
  readonly why: Sentence;
}

/** Spellings of one unit, in folded text. */
const spellings: readonly (readonly [string, RegExp])[] = [
  ['dag', /^(?:dag|dagar|dgr|dygn)$/], ['vecka', /^(?:vecka|veckor|v)$/], ['månad', /^(?:månad|månader|mån)$/],
  ['timme', /^(?:timme|timmar|tim|h)$/], ['minut', /^(?:minut|minuter|min)$/],
  ['mnkr', /^(?:mnkr|mkr|miljoner kr(?:onor)?)$/], ['tkr', /^(?:tkr|tusen kr(?:onor)?)$/], ['kr', /^(?:kr|kronor|sek)$/],
];

const keyOf = (unit: string): string => {
  const folded = fold(unit);
  return spellings.find(([, pattern]) => pattern.test(folded))?.[0] ?? folded;
};

const isMoney = (unit: string): unit is Unit => (units as readonly string[]).includes(unit);

/** How many times the larger is the smaller one. */
const apart = (a: number, b: number): number => Math.max(Math.abs(a / b), Math.abs(b / a));

const bareNote: Sentence = { sv: 'tal utan enhet läses som procent', en: 'a number without a unit is read as a percentage' };
const shareNote = (bare: Quantity, percent: number): Sentence => ({
  sv: `${formatQuantity(bare, 'sv')} utan procentformat läses som ${formatQuantity({ value: percent, unit: '%' }, 'sv')}`,
  en: `${formatQuantity(bare, 'en')} without a percent format is read as ${formatQuantity({ value: percent, unit: '%' }, 'en')}`,
});

/**
 * A bare number beside a percentage. Above 1 it is percent; from 0 to 1 it may be a share (0.06 for 6 %):
 * read as the one that is clearly nearer to the other number, else as neither.
 */
function bareAsPercent(bare: Quantity, percent: Quantity): { readonly value: number; readonly note: Sentence } | null {
  const asPercent = { value: bare.value, note: bareNote };
  if (bare.value === 0 || percent.value === 0 || Math.abs(bare.value) > 1) return asPercent;
  const share = readable(bare.value * 100);
  const [distance, shareDistance] = [apart(bare.value, percent.value), apart(share, percent.value)];
  if (shareDistance * 3 < distance) return { value: share, note: shareNote(bare, share) };
  return distance * 3 < shareDistance ? asPercent : null;
}

const unitless = (quantity: Quantity): boolean => quantity.unit === null || fold(quantity.unit) === 'st';

/**
 * Brings two quantities to one unit: money is converted, a number without a unit (or with "st") takes the other's.
 * Units that have nothing to do with each other cannot be compared; the reason says so.
 */
export function compareUnits(first: Quantity, second: Quantity): Comparable | Incomparable {
  const [a, b] = [first.unit === null ? null : keyOf(first.unit), second.unit === null ? null : keyOf(second.unit)];
  if (a === b) return { first: { ...first, unit: second.unit }, second, note: null };
  if (a !== null && b !== null && isMoney(a) && isMoney(b)) {
    return { first: { value: readable(first.value * unitFactor(a, b)), unit: second.unit }, second, note: null };
  }
  if (first.unit === null && b === '%') {
    const read = bareAsPercent(first, second);
    return read ? { first: { value: read.value, unit: '%' }, second, note: read.note } : unsure(first, second);
  }
  if (second.unit === null && a === '%') {
    const read = bareAsPercent(second, first);
    return read ? { first, second: { value: read.value, unit: '%' }, note: read.note } : unsure(second, first);
  }
  if (unitless(first) && b !== '%') return { first: { ...first, unit: second.unit ?? first.unit }, second: { ...second, unit: second.unit ?? first.unit }, note: null };
  if (unitless(second) && a !== '%') return { first, second: { ...second, unit: first.unit }, note: null };
  return { why: {
    sv: `enheterna går inte att jämföra (${first.unit ?? ''} mot ${second.unit ?? ''})`,
    en: `the units cannot be compared (${first.unit ?? ''} against ${second.unit ?? ''})`,
  } };
}

const unsure = (bare: Quantity, percent: Quantity): Incomparable => ({ why: {
  sv: `${formatQuantity(bare, 'sv')} utan enhet kan inte säkert jämföras med ${formatQuantity(percent, 'sv')}: ge cellen procentformat eller skriv enheten`,
  en: `${formatQuantity(bare, 'en')} without a unit cannot safely be compared with ${formatQuantity(percent, 'en')}: give the cell a percent format or write the unit`,
} });
