/** How Excel writes a number in a formula that it gives back: 15 digits at most, and powers of ten with two digits. */
function asExcelWrites(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const size = Math.abs(rounded);
  if (rounded === 0 || (size >= 1e-4 && size < 1e21)) return String(rounded);
  const [digits = '', power = '0'] = rounded.toExponential().split('e');
  return `${digits}E${Number(power) < 0 ? '-' : '+'}${String(Math.abs(Number(power))).padStart(2, '0')}`;
}

/** A formula as Excel keeps it: texts, names and references are left alone, numbers are not. */
export const withExcelsNumbers = (formula: string): string => formula.replace(
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_$\\][\p{L}\d_.$]*|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/gu,
  (token, number: string | undefined) => (number === undefined ? token : asExcelWrites(Number(number))),
);
