import { isCellError } from '../../workbook/rawSheet';
import type { FormulaCell, Grid } from './grid';
import type { Reference } from './references';

/**
 * A small evaluator of what budget sheets reckon with: numbers, cells, ranges, + - * / ^ %, comparisons, and the functions
 * below. What it does not know, it says nothing of. The cells it takes have the values that are saved in the workbook.
 */

type Value = number | boolean | string | null;
/** A range's cells, in order; a cell's value is a list of one. */
interface Range {
  readonly cells: readonly { readonly value: Value; readonly subtotal: boolean }[];
}
type Operand = Value | Range;

/** Thrown inside, never out of `evaluate`: something that is not known here. */
class Unknown extends Error {}
const unknown = (): never => {
  throw new Unknown();
};

const isRange = (operand: Operand): operand is Range => typeof operand === 'object' && operand !== null;
/** Cells that a range may hold before it costs too much. */
const MOST_CELLS = 20_000;

function single(operand: Operand): Value {
  if (!isRange(operand)) return operand;
  return operand.cells.length === 1 ? operand.cells[0]?.value ?? null : unknown();
}

/** As an arithmetic operator takes it: an empty cell is 0, a text is an error in Excel or a matter of language. */
function numeric(operand: Operand): number {
  const value = single(operand);
  if (value === null) return 0;
  return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : unknown();
}

/** As SUM takes it: numbers of ranges, and arguments that are numbers. */
const numbersOf = (operands: readonly Operand[]): number[] => operands.flatMap((operand) =>
  (isRange(operand) ? operand.cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])) : [numeric(operand)]));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function round(value: number, digits: number, how: (scaled: number) => number): number {
  const scale = 10 ** digits;
  // 1.005 is held as slightly less: Excel rounds what it shows.
  return (Math.sign(value) * how(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

function truth(operand: Operand): boolean {
  const value = single(operand);
  if (typeof value === 'string') return unknown();
  return value !== null && value !== false && value !== 0;
}

type Evaluated = (operands: readonly Operand[]) => Operand;
const at = (operands: readonly Operand[], index: number): Operand => operands[index] ?? unknown();

/** SUBTOTAL leaves out other SUBTOTALs; with 101 and up also hidden rows, which are not known here. */
function subtotal(operands: readonly Operand[]): number {
  const numbers = numbersOf(operands.slice(1).map((operand) => (isRange(operand) ? { cells: operand.cells.filter((cell) => !cell.subtotal) } : operand)));
  switch (numeric(at(operands, 0))) {
    case 1: return numbers.length > 0 ? sum(numbers) / numbers.length : unknown();
    case 2: return numbers.length;
    case 4: return Math.max(...numbers);
    case 5: return Math.min(...numbers);
    case 9: return sum(numbers);
    default: return unknown();
  }
}

const FUNCTIONS: Readonly<Record<string, Evaluated>> = {
  SUM: (operands) => sum(numbersOf(operands)),
  SUBTOTAL: subtotal,
  AVERAGE: (operands) => {
    const numbers = numbersOf(operands);
    return numbers.length > 0 ? sum(numbers) / numbers.length : unknown();
  },
  COUNT: (operands) => numbersOf(operands).length,
  MIN: (operands) => Math.min(...numbersOf(operands), ...numbersOf(operands).length === 0 ? [0] : []),
  MAX: (operands) => Math.max(...numbersOf(operands), ...numbersOf(operands).length === 0 ? [0] : []),
  ABS: (operands) => Math.abs(numeric(at(operands, 0))),
  SIGN: (operands) => Math.sign(numeric(at(operands, 0))),
  INT: (operands) => Math.floor(numeric(at(operands, 0))),
  ROUND: (operands) => round(numeric(at(operands, 0)), numeric(at(operands, 1)), Math.round),
  ROUNDUP: (operands) => round(numeric(at(operands, 0)), numeric(at(operands, 1)), Math.ceil),
  ROUNDDOWN: (operands) => round(numeric(at(operands, 0)), numeric(at(operands, 1)), Math.floor),
  IF: (operands) => (truth(at(operands, 0)) ? at(operands, 1) : operands[2] ?? false),
  AND: (operands) => operands.every(truth),
  OR: (operands) => operands.some(truth),
  NOT: (operands) => !truth(at(operands, 0)),
  PRODUCT: (operands) => numbersOf(operands).reduce((all, one) => all * one, 1),
};

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|([A-Z][A-Z.]*)\(|(TRUE|FALSE)(?![A-Z])|(<=|>=|<>|[-+*/^%&=<>(),]))/iy;

class Parser {
  private at = 1;
  /** The next reference that has not been passed: they are read from left to right. */
  private next = 0;

  constructor(private readonly cell: FormulaCell, private readonly grid: Grid) {}

  whole(): Operand {
    const value = this.comparison();
    return this.cell.formula.slice(this.at).trim() === '' ? value : unknown();
  }

  private peek(): RegExpExecArray | null {
    TOKEN.lastIndex = this.at;
    return TOKEN.exec(this.cell.formula);
  }

  private operator(...wanted: readonly string[]): string | null {
    const found = this.peek()?.[5];
    if (found === undefined || !wanted.includes(found)) return null;
    this.at = TOKEN.lastIndex;
    return found;
  }

  private comparison(): Operand {
    const left = this.sum();
    const operator = this.operator('=', '<>', '<', '>', '<=', '>=');
    if (operator === null) return left;
    const [a, b] = [single(left), single(this.sum())];
    // Of texts the order depends on the language; whether they are the same does not.
    if (typeof a === 'string' || typeof b === 'string') {
      const same = String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase();
      return operator === '=' ? same : operator === '<>' ? !same : unknown();
    }
    const [x, y] = [numeric(a), numeric(b)];
    return operator === '=' ? x === y : operator === '<>' ? x !== y : operator === '<' ? x < y : operator === '>' ? x > y : operator === '<=' ? x <= y : x >= y;
  }

  private sum(): Operand {
    let value = this.product();
    for (let operator = this.operator('+', '-'); operator !== null; operator = this.operator('+', '-')) {
      const next = numeric(this.product());
      value = operator === '+' ? numeric(value) + next : numeric(value) - next;
    }
    return value;
  }

  private product(): Operand {
    let value = this.power();
    for (let operator = this.operator('*', '/'); operator !== null; operator = this.operator('*', '/')) {
      const next = numeric(this.power());
      if (operator === '/' && next === 0) return unknown();
      value = operator === '*' ? numeric(value) * next : numeric(value) / next;
    }
    return value;
  }

  private power(): Operand {
    let value = this.unary();
    while (this.operator('^') !== null) value = numeric(value) ** numeric(this.unary());
    return value;
  }

  private unary(): Operand {
    const sign = this.operator('+', '-');
    if (sign === '-') return -numeric(this.unary());
    if (sign === '+') return this.unary();
    let value = this.primary();
    while (this.operator('%') !== null) value = numeric(value) / 100;
    return value;
  }

  private referenceHere(): Reference | null {
    const { formula, references } = this.cell;
    let start = this.at;
    while (/\s/.test(formula.charAt(start))) start += 1;
    while ((references[this.next]?.start ?? Infinity) < start) this.next += 1;
    const found = references[this.next];
    return found?.start === start ? found : null;
  }

  private primary(): Operand {
    const reference = this.referenceHere();
    if (reference) {
      this.at = reference.end;
      return this.range(reference);
    }
    const token = this.peek();
    if (!token) return unknown();
    this.at = TOKEN.lastIndex;
    const [, number, text, name, logical, operator] = token;
    if (number !== undefined) return Number(number);
    if (text !== undefined) return text.replaceAll('""', '"');
    if (logical !== undefined) return logical.toUpperCase() === 'TRUE';
    if (name !== undefined) return this.call(name.toUpperCase());
    if (operator !== '(') return unknown();
    const value = this.comparison();
    return this.operator(')') === null ? unknown() : value;
  }

  private call(name: string): Operand {
    const run = FUNCTIONS[name];
    if (!run) return unknown();
    const operands: Operand[] = [];
    if (this.operator(')') !== null) return run(operands);
    do operands.push(this.comparison()); while (this.operator(',') !== null);
    return this.operator(')') === null ? unknown() : run(operands);
  }

  private range({ sheet, outside, from, to }: Reference): Range {
    if (outside || (to.row - from.row + 1) * (to.column - from.column + 1) > MOST_CELLS) return unknown();
    const name = sheet ?? this.cell.sheet;
    const cells: Range['cells'][number][] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const value = this.grid.value(name, row, column);
        if (value === undefined || isCellError(value)) return unknown();
        cells.push({ value, subtotal: /^=SUBTOTAL\(/i.test(this.grid.formula(name, row, column) ?? '') });
      }
    }
    return { cells };
  }
}

/** What a formula gives of the values that the workbook holds now; null where that is no number or is not known. */
export function evaluate(cell: FormulaCell, grid: Grid): number | null {
  try {
    const value = single(new Parser(cell, grid).whole());
    return typeof value === 'number' && Number.isFinite(value) ? value : value === null ? 0 : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}
