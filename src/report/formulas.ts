import type { Figure } from '../figures/figures';
import type { Term } from '../values/term';
import { formatAddress, localAddress, sheetReference } from '../values/cell';

/**
 * Live formulas over the source cells. English function names, `,` between arguments.
 */

const DASHES = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'];
const SPACES = ['\u00a0', '\u2007', '\u2009', '\u202f'];

const substitute = (expression: string, from: string, to: string): string =>
  `SUBSTITUTE(${expression},"${from}","${to}")`;

/**
 * A number typed as text, parsed by a formula as the reader parsed it: only the replacements that the text needs.
 * NUMBERVALUE (Excel 2013) ignores plain spaces and takes its decimal point as an argument: no locale decides.
 */
function parsedText({ cell, text, read }: Term): string {
  let expression = formatAddress(cell);
  const typed = text ?? '';
  for (const dash of DASHES) if (typed.includes(dash)) expression = substitute(expression, dash, '-');
  for (const space of SPACES) if (typed.includes(space)) expression = substitute(expression, space, '');
  const unit = /(\p{L}[\p{L}/. ]*)\s*$/u.exec(typed)?.[1];
  if (unit !== undefined) expression = substitute(expression, unit, '');
  const bracketed = /^\s*\(.*\)\s*$/.test(typed);
  if (bracketed) expression = substitute(substitute(expression, '(', ''), ')', '');
  const decimal = /,\d+\D*$/.test(typed) ? ',' : /\.(?!\d{3}(?:\D|$))\d+\D*$/.test(typed) ? '.' : ',';
  const trailingMinus = /\d\s*[-\u2010-\u2015\u2212]\s*$/.test(typed);
  if (trailingMinus) expression = substitute(expression, '-', '');
  const number = `NUMBERVALUE(${expression},"${decimal}","${decimal === ',' ? '.' : ','}")`;
  return (bracketed || trailingMinus) && read < 0 ? `-${number}` : number;
}

const isSameSheet = (a: Term, b: Term): boolean => a.cell.sheet === b.cell.sheet;

/** Cells side by side in a row or a column, with one factor, as one range. */
function runLength(terms: readonly Term[], from: number): { length: number; direction: 'row' | 'column' | null } {
  let direction: 'row' | 'column' | null = null;
  let length = 1;
  while (from + length < terms.length) {
    const before = terms[from + length - 1];
    const next = terms[from + length];
    if (!before || !next || !isSameSheet(before, next) || next.factor !== before.factor || next.text !== null || before.text !== null) break;
    const step = next.cell.row === before.cell.row && next.cell.column === before.cell.column + 1 ? 'row'
      : next.cell.column === before.cell.column && next.cell.row === before.cell.row + 1 ? 'column' : null;
    if (step === null || (direction !== null && step !== direction)) break;
    direction = step;
    length += 1;
  }
  return { length, direction };
}

const SHORTEST_RANGE = 3;

function summed(terms: readonly Term[]): string {
  let expression = '';
  for (let at = 0; at < terms.length;) {
    const term = terms[at] as Term;
    const { length } = runLength(terms, at);
    const negative = term.factor < 0;
    const join = negative ? '-' : expression === '' ? '' : '+';
    if (length >= SHORTEST_RANGE) {
      const last = terms[at + length - 1] as Term;
      expression += `${join}SUM(${sheetReference(term.cell.sheet)}${localAddress(term.cell.row, term.cell.column)}:${localAddress(last.cell.row, last.cell.column)})`;
      at += length;
    } else {
      const operand = term.text === null ? formatAddress(term.cell) : parsedText(term);
      expression += `${join}${operand.startsWith('-') ? `(${operand})` : operand}`;
      at += 1;
    }
  }
  return expression;
}

function scaled(expression: string, scale: number, terms: number): string {
  if (scale === 1) return expression;
  const operand = terms > 1 || expression.startsWith('-') ? `(${expression})` : expression;
  return scale > 1 ? `${operand}*${Math.round(scale)}` : `${operand}/${Math.round(1 / scale)}`;
}

/** Longer formulas than this are refused by Excel (8192), with some room. */
const LONGEST_FORMULA = 8_000;

/** `='Vuxen'!E13`, `=-('Drift'!B4+'Drift'!E4)/1000`; undefined when the figure has no cell, or far too many. */
export function sourceFormula({ terms }: Figure): string | undefined {
  if (terms.length === 0) return undefined;
  const scales = new Map<number, Term[]>();
  for (const term of terms) {
    const scale = Math.abs(term.factor);
    const same = scales.get(scale);
    if (same) same.push(term);
    else scales.set(scale, [term]);
  }
  const parts = [...scales].map(([scale, same]) => scaled(summed(same), scale, same.length));
  const formula = `=${parts.reduce((all, part) => (part.startsWith('-') ? `${all}${part}` : `${all}+${part}`))}`;
  return formula.length <= LONGEST_FORMULA ? formula : undefined;
}
