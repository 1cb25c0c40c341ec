/** What a cell or an expression can be; null is an empty cell. */
export interface ErrorValue {
  readonly error: string;
}

export type Scalar = string | number | boolean | null | ErrorValue;

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

export const errorOf = (error: string): ErrorValue => ({ error });

/** The first error among the values. */
export const firstError = (values: readonly Scalar[]): ErrorValue | undefined => values.find(isError);

/** Text as the English Excel turns it into a number where one is wanted; an error when it is none. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  const text = value.trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(text)
    ? Number(text.replace('%', '')) / (text.endsWith('%') ? 100 : 1)
    : errorOf('#VALUE!');
}

export function toText(value: Scalar): string | ErrorValue {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** For values that are no errors; an error gives its name. */
export function plainText(value: Scalar): string {
  const given = toText(value);
  return isError(given) ? given.error : given;
}

export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (isError(value)) return value;
  if (typeof value !== 'string') return Boolean(value);
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : errorOf('#VALUE!');
}

const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Excel's order: numbers, then text without regard to case, then truth values. An empty cell is as the other's nothing. */
export function compare(left: Scalar, right: Scalar): number {
  const nothing = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const a = left ?? nothing(right);
  const b = right ?? nothing(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLocaleLowerCase('sv'), b.toLocaleLowerCase('sv')];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}
