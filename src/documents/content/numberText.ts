import { formatDecimal, formatShort } from '../../values/quantity';
import type { Language } from '../../values/language';
import { numberSections } from '../../values/numberFormat';

/** Numbers as Excel's formats show them, in the marks of the report's language, never broken over two lines. */

const NBSP = '\u00a0';

/** Room for brackets (`_)`), filling (`* `), colours and currencies' codes say nothing in a text. */
const literal = (text: string): string =>
  text.replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1').replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '').replace(/"([^"]*)"|\\(.)/g, '$1$2');

const PLACES = /[#0?](?:[#0?,. \u00a0]*[#0?])?/;

interface Shown {
  readonly text: string;
  readonly isZero: boolean;
}

/** A number with the decimals that are shown of it: zeros at the end that the format does not ask for (`0.##`) are none. */
function decimalsUnder(size: number, pattern: string): [number, number] {
  const places = /\.([0#?]+)/.exec(pattern)?.[1] ?? '';
  const shown = size.toFixed(places.length).split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return [size, Math.max(places.lastIndexOf('0') + 1, shown)];
}

/** A number of no sign under one section. */
function underSection(size: number, section: string, language: Language): Shown {
  // What is quoted holds the place of as many letters: only what stands outside is of the format.
  const outside = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, (text) => '\u0000'.repeat(text.length));
  const places = PLACES.exec(outside);
  if (!places) return { text: literal(section), isZero: size === 0 };
  const pattern = places[0];
  const digits = formatDecimal(...decimalsUnder(outside.includes('%') ? size * 100 : size, pattern), language);
  const isGrouped = /[,\s]/.test(pattern.split('.')[0] ?? '');
  const text = isGrouped ? digits : digits.replaceAll(language === 'sv' ? NBSP : ',', '');
  return {
    text: literal(section.slice(0, places.index)) + text + literal(section.slice(places.index + pattern.length)),
    isZero: !/[1-9]/.test(digits),
  };
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

const isDate = (format: string): boolean => /[dmyå]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|Standard/g, ''));

/**
 * The text of a number under an Excel format such as `+#,##0;"−"#,##0;0` or `0.0 %`.
 * What rounds to nothing has no sign; a number without a format has at most two decimals.
 */
export function numberText(value: number, format: string, language: Language): string {
  const [positive = '', negative, zero] = numberSections(format);
  if (format === '' || format === '@' || /^(?:general|standard)$/i.test(positive)) return formatShort(value, language);
  const [, lead = '', rest = ''] = /^"([^"]*)"([^]*)$/.exec(positive) ?? [];
  if (/^(?:general|standard)$/i.test(rest)) return `${lead}${formatShort(value, language)}`.replace(/\s/g, NBSP);
  if (isDate(format) && value > 0) return `${lead}${new Date(EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10)}`.replace(/\s/g, NBSP);
  const shown = value < 0 && negative !== undefined ? underSection(-value, negative, language) : underSection(Math.abs(value), positive, language);
  const text = shown.isZero ? underSection(0, zero ?? positive, language).text
    : value < 0 && negative === undefined ? `−${shown.text}` : shown.text;
  return text.trim().replace(/^-(?=[\s\d])/, '−').replace(/\s/g, NBSP);
}

/** Whether a number under its format reads as less than nothing. */
export const isNegativeText = (text: string): boolean => /^(?:\?\s)?[−(-]\s?\d/.test(text);
