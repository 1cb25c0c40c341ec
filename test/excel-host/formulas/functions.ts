import { formatNumber, roundTo } from './textFormat';
import type { ErrorValue, Scalar } from './values';
import { errorOf, firstError, isError, toBoolean, plainText, toNumber } from './values';

/** An operand: one value, or the cells of a range by rows. */
export type Operand = { readonly cells: readonly (readonly Scalar[])[] } | { readonly value: Scalar };

export const scalarOf = (operand: Operand | undefined): Scalar => {
  if (!operand) return null;
  return 'value' in operand ? operand.value : operand.cells[0]?.[0] ?? null;
};

/** Numbers as SUM and its kin take them: of a range only real numbers, of a constant also number-like text. */
function numbers(operands: readonly Operand[]): number[] | ErrorValue {
  const found: number[] = [];
  for (const operand of operands) {
    if ('cells' in operand) {
      const all = operand.cells.flat();
      const error = firstError(all);
      if (error) return error;
      for (const value of all) if (typeof value === 'number') found.push(value);
    } else {
      const number = toNumber(operand.value);
      if (isError(number)) return number;
      found.push(number);
    }
  }
  return found;
}

const overNumbers = (compute: (all: readonly number[]) => Scalar) => (operands: readonly Operand[]): Scalar => {
  const all = numbers(operands);
  return isError(all) ? all : compute(all);
};

/** A function of single values; an error among them is the answer. */
const overScalars = (compute: (...values: Scalar[]) => Scalar) => (operands: readonly Operand[]): Scalar => {
  const values = operands.map(scalarOf);
  return firstError(values) ?? compute(...values);
};

const onNumber = (compute: (value: number) => number) => overScalars((value = null) => {
  const number = toNumber(value);
  return isError(number) ? number : compute(number);
});

const truths = (combine: (all: readonly boolean[]) => boolean) => (operands: readonly Operand[]): Scalar => {
  const found: boolean[] = [];
  for (const operand of operands) {
    const values = 'cells' in operand ? operand.cells.flat().filter((value) => value !== null && typeof value !== 'string') : [operand.value];
    for (const value of values) {
      const truth = toBoolean(value);
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? errorOf('#VALUE!') : combine(found);
};

const text = (value: Scalar | undefined): string => plainText(value ?? null);

const numberOr = (value: Scalar | undefined, otherwise: number): number => {
  const number = value === undefined ? otherwise : toNumber(value);
  return isError(number) ? otherwise : number;
};

function numberValue(given: Scalar = null, decimal: Scalar = '.', group: Scalar = ','): Scalar {
  if (typeof given === 'number') return given;
  const percents = text(given).length - text(given).replaceAll('%', '').length;
  const plain = text(given).replace(/[\s%]/g, '').replaceAll(text(group), '').replace(text(decimal), '.');
  if (plain === '') return 0;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) / 100 ** percents : errorOf('#VALUE!');
}

function substitute(given: Scalar = null, old: Scalar = null, next: Scalar = null, instance?: Scalar): Scalar {
  const [from, to] = [text(old), text(next)];
  if (from === '') return text(given);
  const parts = text(given).split(from);
  if (instance === undefined || instance === null) return parts.join(to);
  const at = numberOr(instance, 1);
  return parts.length <= at ? text(given) : parts.slice(0, at).join(from) + to + parts.slice(at).join(from);
}

function rounding(value: Scalar = null, decimals: Scalar = 0): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : roundTo(number, numberOr(decimals, 0));
}

function asText(value: Scalar = null, format: Scalar = null): Scalar {
  const number = toNumber(value);
  return isError(number) ? text(value) : formatNumber(number, text(format));
}

function middle(given: Scalar = null, start: Scalar = 1, length: Scalar = 1): Scalar {
  return text(given).slice(numberOr(start, 1) - 1, numberOr(start, 1) - 1 + numberOr(length, 1));
}

/** `COUNTIF` of a text or a number that is equal; comparisons and wildcards are left out. */
function countIf([range, criterion]: readonly Operand[]): Scalar {
  const wanted = scalarOf(criterion);
  if (!range || !('cells' in range) || (typeof wanted === 'string' && /^[<>=]|[*?~]/.test(wanted))) return errorOf('#VALUE!');
  const key = (value: Scalar) => (typeof value === 'string' ? value.toLocaleLowerCase('sv') : value);
  return range.cells.flat().filter((value) => key(value) === key(wanted)).length;
}

/** The functions that reports use, by their English names. What is not here is #NAME?, as in an Excel that lacks it. */
export const functions: Readonly<Record<string, (operands: readonly Operand[]) => Scalar>> = {
  SUM: overNumbers((all) => all.reduce((sum, value) => sum + value, 0)),
  SUMSQ: overNumbers((all) => all.reduce((sum, value) => sum + value * value, 0)),
  MIN: overNumbers((all) => (all.length === 0 ? 0 : Math.min(...all))),
  MAX: overNumbers((all) => (all.length === 0 ? 0 : Math.max(...all))),
  COUNT: (operands) => operands.flatMap((operand) => ('cells' in operand ? operand.cells.flat() : [operand.value]))
    .filter((value) => typeof value === 'number').length,
  COUNTA: (operands) => operands.flatMap((operand) => ('cells' in operand ? operand.cells.flat() : [operand.value]))
    .filter((value) => value !== null).length,
  COUNTIF: countIf,
  AND: truths((all) => all.every(Boolean)),
  OR: truths((all) => all.some(Boolean)),
  NOT: overScalars((value = null) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  ABS: onNumber(Math.abs),
  SIGN: onNumber(Math.sign),
  ROUND: overScalars(rounding),
  NUMBERVALUE: overScalars(numberValue),
  VALUE: overScalars((value = null) => toNumber(value)),
  N: overScalars((value = null) => (typeof value === 'string' ? 0 : toNumber(value))),
  SUBSTITUTE: overScalars(substitute),
  TEXT: overScalars(asText),
  TRIM: overScalars((value) => text(value).trim().replace(/ +/g, ' ')),
  // A link shows its text, or the address where it has none.
  HYPERLINK: overScalars((address, shown) => shown ?? address ?? ''),
  LEFT: overScalars((value, length) => text(value).slice(0, numberOr(length, 1))),
  RIGHT: overScalars((value, length) => (numberOr(length, 1) === 0 ? '' : text(value).slice(-numberOr(length, 1)))),
  MID: overScalars(middle),
  LEN: overScalars((value) => text(value).length),
  UPPER: overScalars((value) => text(value).toLocaleUpperCase('sv')),
  LOWER: overScalars((value) => text(value).toLocaleLowerCase('sv')),
  CHAR: onTextCode(),
  UNICHAR: onTextCode(),
  CONCATENATE: overScalars((...values) => values.map((value) => text(value)).join('')),
  EXACT: overScalars((a, b) => text(a) === text(b)),
  ISNUMBER: (operands) => typeof scalarOf(operands[0]) === 'number',
  ISTEXT: (operands) => typeof scalarOf(operands[0]) === 'string',
  ISBLANK: (operands) => scalarOf(operands[0]) === null,
  ISERROR: (operands) => isError(scalarOf(operands[0])),
  NA: () => errorOf('#N/A'),
};

function onTextCode(): (operands: readonly Operand[]) => Scalar {
  return overScalars((code) => String.fromCodePoint(numberOr(code, 32)));
}
