/** The part of Excel's number formats that reports use in `TEXT`: digits, thousands, decimals, percent, literals, sections. */

function section(format: string, value: number): { code: string; magnitude: number } {
  const sections = format.split(';');
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { code: negative, magnitude: -value };
  if (value === 0 && zero !== undefined) return { code: zero, magnitude: 0 };
  return { code: positive, magnitude: value };
}

/** Half away from zero, on the decimal digits and not on the binary ones. */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  const rounded = Number.isFinite(scaled) ? Number(`${Math.round(Number(scaled.toPrecision(15)))}e${-decimals}`) : Math.abs(value);
  return value < 0 ? -rounded : rounded;
}

function digits(code: string, magnitude: number): string {
  const pattern = /[0#?][0#?,]*(?:\.[0#?]+)?/.exec(code)?.[0] ?? '';
  const [whole = '', fraction = ''] = pattern.split('.');
  const scaled = code.includes('%') ? magnitude * 100 : magnitude;
  const rounded = roundTo(Math.abs(scaled), fraction.length);
  const [integer = '0', rest = ''] = rounded.toFixed(fraction.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const optional = fraction.length - fraction.replace(/#+$/, '').length;
  const decimals = optional > 0 ? rest.replace(new RegExp(`0{0,${optional}}$`), '') : rest;
  const sign = scaled < 0 && rounded !== 0 ? '-' : '';
  return sign + grouped + (decimals ? `.${decimals}` : '');
}

/** `TEXT(value, format)` with an English format. */
export function formatNumber(value: number, format: string): string {
  const { code, magnitude } = section(format, value);
  const number = digits(code, magnitude);
  let placed = false;
  return code.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|_.|[0#?][0#?,]*(?:\.[0#?]+)?/g, (token, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (token.startsWith('[')) return '';
    if (token.startsWith('_')) return ' ';
    if (placed) return '';
    placed = true;
    return number;
  });
}
