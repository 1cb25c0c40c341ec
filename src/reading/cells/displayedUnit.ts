import { decimalPlaces, digitSigns } from '../../values/numberFormat';

/**
 * The displayed unit of a column: the step in which its amounts are told. What a format shows and what is stored can
 * differ; the coarser of the two is what a reader sees, and what sums of it can be held to.
 */

const MOST_DECIMALS = 4;

/** How many decimals a stored number has, at most four: 12.5 has one, 0.1 + 0.2 has one. */
export function storedDecimals(value: number): number {
  for (let decimals = 0, scale = 1; decimals < MOST_DECIMALS; decimals += 1, scale *= 10) {
    const shifted = value * scale;
    if (Math.abs(shifted - Math.round(shifted)) <= 1e-6 * Math.max(1, Math.abs(shifted) * 1e-6)) return decimals;
  }
  return MOST_DECIMALS;
}

/** How many decimals a typed number shows: "1 234,50" shows two; a dot with three digits behind it parts thousands. */
export function typedDecimals(text: string): number {
  const match = /[,.](\d+)\D*$/.exec(text);
  const digits = match?.[1]?.length ?? 0;
  return digits === 3 && /\.\d{3}\D*$/.test(text) ? 0 : Math.min(MOST_DECIMALS, digits);
}

/** A workbook has few formats, and many cells that bear them. */
const stepOf = new Map<string, number | null>();

/** The step that a number format shows: `0.0` shows 0.1, `#,##0` shows 1, `#,##0,` shows 1 000; null for General and dates. */
export function formatStep(format: string): number | null {
  const before = stepOf.get(format);
  if (before !== undefined) return before;
  const step = readStep(format);
  if (stepOf.size > 1_000) stepOf.clear();
  stepOf.set(format, step);
  return step;
}

function readStep(format: string): number | null {
  const bare = digitSigns(format);
  const match = /[#0?](?:[#0?,\s]*[#0?])?(\.[0?#]+)?(,*)/.exec(bare);
  if (!match || /[ymdhs]/i.test(bare.replace(/e\+/gi, ''))) return null;
  const decimals = decimalPlaces(match[1] ?? '').length;
  const thousands = match[2]?.length ?? 0;
  const percent = bare.includes('%') ? 100 : 1;
  return (1000 ** thousands / 10 ** decimals) / percent;
}

/** So small a share of the amounts is told more finely by exception: of amounts of its decimals nine in ten would show them. */
const BY_EXCEPTION = 0.1;
const LEAST_AMOUNTS = 10;

/** The decimals that amounts without a format are told with: a single 0.14 among amounts of one decimal makes no column of two. */
function usualDecimals(decimals: readonly number[], isFormatted: boolean): number {
  let most = Math.max(0, ...decimals);
  if (isFormatted) return most;
  // Whole numbers among amounts of one decimal may be round on purpose.
  while (most > 1 && decimals.length >= LEAST_AMOUNTS && decimals.filter((own) => own >= most).length <= decimals.length * BY_EXCEPTION) most -= 1;
  return most;
}

/** The displayed unit of amounts, by the stored or typed decimals of each and the steps that their formats show. */
export function displayedUnit(decimals: readonly number[], steps: readonly number[]): number {
  const stored = 10 ** -usualDecimals(decimals, steps.length > 0);
  const shown = steps.length === 0 ? 0 : Math.min(...steps);
  return Math.max(stored, shown);
}
