import { digitSigns } from '../../values/numberFormat';
import { readable, type Quantity } from '../../values/quantity';
import { fold, tidy } from '../../values/text';
import { isDateFormat, monthName } from '../words/dates';
import { meansNoFigure, parseTypedNumber } from '../words/numbers';

/** What may stand for a unit, in a format or behind a number. */
const UNIT = /^(?:%|[€$£]|\p{L}[\p{L}/. ]{0,20})$/u;

/** Formats that pad (`_-`) or fill (`* `) show nothing of their own. */
const withoutPadding = (format: string): string => (format.split(';')[0] ?? '').replace(/[_*]./g, '');

/** Whether Excel shows the stored number a hundredfold: a bare % in its format. */
export const isPercentFormat = (format: string): boolean => digitSigns(format).includes('%');

/** The unit that a format prints beside the number: `0 "kr"`, `#,##0\ [$kr-41D]`. */
function unitOfFormat(format: string): string | null {
  const literals = [...withoutPadding(format).matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g)]
    .map(([, quoted, escaped, currency]) => quoted ?? escaped ?? currency ?? '');
  const text = tidy(literals.join(''));
  return UNIT.test(text) ? plainUnit(text) : null;
}

function fromNumber(stored: number, format: string): Quantity | null {
  if (!Number.isFinite(stored) || isDateFormat(format)) return null;
  if (isPercentFormat(format)) return { value: readable(stored * 100), unit: '%' };
  return { value: readable(stored), unit: unitOfFormat(format) };
}

/** One spelling for the units that have several; a unit's explanation is left out ("st ungdomar", "procent av alla"). */
function plainUnit(unit: string): string | null {
  const trimmed = unit.replace(/\.$/, '').trim();
  const folded = fold(trimmed);
  if (folded.startsWith('procentenhet')) return 'procentenheter';
  if (/^(?:%|procent(?:en|et)?(?!\p{L}))/u.test(folded)) return '%';
  if (/^(?:st|stycken)(?!\p{L}|\.? ?(?:\/|per ))/u.test(folded)) return 'st';
  if (/^(?:kr|kronor|sek)$/.test(folded)) return 'kr';
  return trimmed === '' ? null : trimmed;
}

const months = new Set(Array.from({ length: 12 }, (_, index) => monthName(index + 1)).flatMap((name) => [name, name.slice(0, 3)]));
const isDay = (unit: string | null): boolean => unit !== null && months.has(fold(unit).split(' ')[0] ?? '');

/** A number with what is behind it: a unit of any length, as long as no second number stands there. */
const WITH_TAIL = /^(.*\d)\s*(%|\p{L})([^\d]{0,60})$/u;

/** Figures that belong to a unit: "CO2", "m3", "/100 000 inv", "per 1 000 invånare". */
const IN_UNIT = /(?<=\p{L})[23](?![\d,.])|(?<=(?:\/|\bper) ?)10{0,2}(?: ?000)*(?= ?\p{L})/gu;

function withTail(text: string): Quantity | null {
  const typed = parseTypedNumber(text);
  if (typed) return typed;
  const match = WITH_TAIL.exec(text.replace(IN_UNIT, (figures) => '_'.repeat(figures.length)));
  const number = match ? parseTypedNumber(match[1] ?? '') : null;
  return match && number?.unit === null ? { value: number.value, unit: text.slice(text.length - `${match[2] ?? ''}${match[3] ?? ''}`.length) } : null;
}

/** Units that stand before the number: an index, a grade, a name in capitals (HME, NKI). */
const UNIT_FIRST = /^(index|betyg|[Ii]ndex|[Bb]etyg|\p{Lu}{2,8}(?:-index)?):? ?([-+]?\d[\d ]*(?:[.,]\d+)?)$/u;

function unitFirst(text: string): Quantity | null {
  const match = UNIT_FIRST.exec(text);
  const number = match ? parseTypedNumber(match[2] ?? '') : null;
  if (!match || !number) return null;
  const name = match[1] ?? '';
  return { value: number.value, unit: /^(?:index|betyg)$/i.test(name) ? name.toLowerCase() : name };
}

/** Words and marks around a number that say nothing about its value: "ca", a footnote's star, an aside in parentheses. */
function bare(text: string): string {
  const start = tidy(text).replace(/^(?:ca\.?|cirka|c:a|~) ?/i, '');
  return start.replace(/(?<=\S) ?\([^()]*\)$/, '').replace(/(?<=\S)[ ]?[*†]+$/, '').replace(/^[↑↗→↘↓⬆⬇➡●▲■○✓✔]\uFE0F? ?(?=[-+\d])/u, '').replace(/(?<=[\d%\p{L}]) ?[↑↗→↘↓⬆⬇➡●▲■○✓✔]\uFE0F?$/u, '').replace(/(?<=[\p{L}\d%])\.$/u, '').trim();
}

function fromText(text: string): Quantity | null {
  if (meansNoFigure(text)) return null;
  const plain = bare(text);
  const found = withTail(plain) ?? unitFirst(plain);
  if (!found || isDay(found.unit)) return null;
  return { value: readable(found.value), unit: found.unit === null ? null : plainUnit(found.unit) };
}

/**
 * What a cell holds, as people read it: 0.06 with a % format is 6 %, "151,08 vårddygn" is 151.08 vårddygn,
 * "HME 80" is 80 HME. Null for a cell that says that there is no figure, for dates and for other texts.
 */
export const parseQuantity = (stored: number | string, numberFormat: string): Quantity | null =>
  typeof stored === 'number' ? fromNumber(stored, numberFormat) : fromText(stored);
