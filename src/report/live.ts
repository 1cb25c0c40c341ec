import { figureOf } from '../figures/arithmetic';
import { formatAddress, type CellAddress } from '../values/cell';
import { sourceFormula } from './formulas';

/** Cells of the report that show a cell of the workbook as it is, and statuses that stand only while their cells do. */

/** What is written where a figure is unknown: never 0. */
export const ABSENT = '–';

/** A cell's content: `formula` gives `value` as long as the workbook is as it was read. */
export interface LiveCell {
  readonly value: string | number;
  readonly formula?: string;
  readonly numberFormat: string;
}

/** Excel takes at most 255 letters between quotes; a letter may count twice. */
const LONGEST_LITERAL = /[^]{1,120}/gu;

/** A text in a formula: `"Minst ""76"" %"`, long ones in pieces. */
export const textLiteral = (text: string): string =>
  text === '' ? '""' : (text.match(LONGEST_LITERAL) ?? []).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');

/** Decimals that a number without a format is shown with at most, as texts show it. */
const MOST_DECIMALS = 2;

/** A number that the workbook shows without parting its thousands is easier to read with them parted. */
function parted(numberFormat: string, stored: number | string): string {
  if (typeof stored !== 'number' || Math.abs(stored) < 1_000) return numberFormat;
  const decimals = /^0(\.0+)?$/.exec(numberFormat);
  if (decimals) return `#,##0${decimals[1] ?? ''}`;
  if (!/^(?:|@|general|standard)$/i.test(numberFormat)) return numberFormat;
  const digits = /\.(\d+)$/.exec(String(Number(stored.toFixed(MOST_DECIMALS))))?.[1]?.length ?? 0;
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

/** A format of text would make the formula itself show. */
const shown = (numberFormat: string): string => (numberFormat === '@' || numberFormat === '' ? 'General' : numberFormat);

const unlessBlank = (address: string, expression: string): string => `=IF(${address}="","${ABSENT}",${expression})`;

/** `=IF('Styrkort'!E15="","–",'Styrkort'!E15)`: number or text, in the cell's own format; an emptied cell is a dash, not 0. */
export function mirrored(cell: CellAddress, stored: number | string, numberFormat: string): LiveCell {
  const address = formatAddress(cell);
  return { value: stored, formula: unlessBlank(address, address), numberFormat: shown(parted(numberFormat, stored)) };
}

/** A cell that is empty so far. */
export function mirroredBlank(cell: CellAddress, factor: number, numberFormat: string): LiveCell {
  const address = formatAddress(cell);
  return { value: ABSENT, formula: unlessBlank(address, times(address, factor)), numberFormat: shown(numberFormat) };
}

const times = (address: string, factor: number): string =>
  factor === 1 ? address : factor > 1 ? `${address}*${Math.round(factor)}` : `${address}/${Math.round(1 / factor)}`;

const scaled = (stored: number, factor: number): number => (factor >= 1 ? stored * factor : stored / Math.round(1 / factor));

/** Digits with spaces, a sign, brackets, at most a word after: what `sourceFormula` can parse. */
const TYPED_NUMBER = /^\s*[-\u2010-\u2015\u2212(]?\s*\d[\d\s.,\u00a0\u2007\u2009\u202f]*\)?\s*(?:\p{L}[\p{L}/. ]*)?$/u;

/** A number in another unit: `=IF('Investeringar'!B4="","–",'Investeringar'!B4*1000)`; one typed as text is parsed. */
export function converted(cell: CellAddress, stored: number | string, read: number, factor: number, numberFormat: string): LiveCell {
  const address = formatAddress(cell);
  if (typeof stored === 'number') return { value: scaled(stored, factor), formula: unlessBlank(address, times(address, factor)), numberFormat };
  const figure = figureOf([{ cell, factor, read, text: stored }]);
  const parsed = TYPED_NUMBER.test(stored) ? sourceFormula(figure)?.slice(1) : undefined;
  if (parsed === undefined) return mirrored(cell, stored, 'General');
  return { value: figure.value, formula: unlessBlank(address, parsed), numberFormat };
}

/** Conditions under which a cell still holds what was read from it. Excel keeps 15 digits of a number that is written out. */
export function conditions(cell: CellAddress, stored: number | string): readonly string[] {
  const address = formatAddress(cell);
  if (typeof stored === 'string') return [`${address}=${textLiteral(stored)}`];
  const digits = Number(stored.toPrecision(15));
  const same = digits === stored ? `${address}=${stored}` : `ABS(${address}-${digits})<=${Math.abs(stored) / 1e12}`;
  // An empty cell equals 0.
  return stored === 0 ? [`ISNUMBER(${address})`, same] : [same];
}

/** Functions take at most 255 arguments, a formula 8 192 letters. */
const LONGEST_CONDITIONS = 7_000;

/** Text or number that stands while all conditions hold; an error in a cell breaks them too. Undefined without conditions, or with far too many. */
export function whileTrue(all: readonly string[], then: string | number, otherwise: string): string | undefined {
  if (all.length === 0 || all.length > 250 || all.join(',').length > LONGEST_CONDITIONS) return undefined;
  const literal = typeof then === 'number' ? String(then) : textLiteral(then);
  const instead = textLiteral(otherwise);
  return `=IFERROR(IF(${all.length === 1 ? all[0] : `AND(${all.join(',')})`},${literal},${instead}),${instead})`;
}
