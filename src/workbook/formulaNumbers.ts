/** Excel keeps 15 digits of a number. */
const DIGITS = 15;

/** Texts, sheets in quotes, and names, references and functions with digits in them; what is left and begins with a digit is a number. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_$\\][\p{L}\d_.$]*|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/gu;

const rounded = (number: string): string => String(Number(Number(number).toPrecision(DIGITS)));

const eachNumber = (formula: string, change: (number: string) => string): string =>
  formula.replace(TOKENS, (token, number: string | undefined) => (number === undefined ? token : change(number)));

/** Numbers in one notation, with the digits that Excel keeps: 1E-07, 0.0000001 and 0.00000010000000000000001 are the same. */
export const withPlainNumbers = (formula: string): string => eachNumber(formula, rounded);

/** Numbers of more digits than Excel keeps, cut to those; others as they are written. */
export function withKeptDigits(formula: string): string {
  if (!/[\d.]{16}/.test(formula)) return formula;
  return eachNumber(formula, (number) => (number.replace(/e.*$/i, '').replace(/^[0.]*|\D/g, '').length > DIGITS ? rounded(number) : number));
}
