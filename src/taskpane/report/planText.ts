import { numberSections, textUnder } from '../../values/numberFormat';
import type { PlanCell, CellStyle } from '../../workbook/sheetPlan';

/** How a plan's cells read in the preview: Excel's number formats as far as our own reports use them, with Swedish marks. */

const placeholders = /[#0?][#0?,. ]*/;

/** Literals of a section without the digits' place: quotes and escapes taken off, `_x` a space, `*x` and `[Red]` nothing. */
const literal = (text: string): string =>
  text.replace(/\[[^\]]*\]/g, '').replace(/\*./g, '').replace(/_./g, '\u2007').replace(/"([^"]*)"|\\(.)/g, '$1$2');

/** Decimals without the zeros at their end that a format leaves out: under `0.##` there are as many as the number has. */
function withoutOptional(decimals: string, places: string): string {
  const least = places.lastIndexOf('0') + 1;
  return decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
}

function digits(value: number, pattern: string): string {
  const places = /\.([0#?]+)/.exec(pattern)?.[1] ?? '';
  const [whole = '', all = ''] = value.toFixed(places.length).split('.');
  const part = withoutOptional(all, places);
  const grouped = pattern.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202F') : whole;
  return part === '' ? grouped : `${grouped},${part}`;
}

function formatSection(value: number, section: string): string {
  const quoted = section.replace(/"[^"]*"|\\./g, (text) => '\u0000'.repeat(text.length));
  const place = placeholders.exec(quoted);
  if (!place) return literal(section);
  const before = literal(section.slice(0, place.index));
  const after = literal(section.slice(place.index + place[0].length));
  const scaled = quoted.includes('%') ? value * 100 : value;
  const spaces = /\s*$/.exec(place[0])?.[0] ?? '';
  return before + digits(scaled, place[0]) + spaces + after;
}

/** The text of a number under an Excel format such as `+#,##0;−#,##0;0`. */
export function formatWith(value: number, format: string): string {
  if (format === '@') return String(value);
  const [positive = '', negative, zero] = numberSections(format);
  const general = /^("[^"]*")?General$/.exec(positive);
  if (format === '' || general) return literal(general?.[1] ?? '') + String(value).replace('.', ',').replace('-', '\u2212');
  if (value === 0 && zero !== undefined) return formatSection(0, zero);
  if (value < 0 && negative !== undefined) return formatSection(-value, negative);
  return (value < 0 ? '\u2212' : '') + formatSection(Math.abs(value), positive);
}

/** What a cell of the plan shows. */
export function cellText(cell: PlanCell, style: CellStyle): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'number') return formatWith(value, style.numberFormat ?? 'General');
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return textUnder(value, style.numberFormat ?? 'General');
}
