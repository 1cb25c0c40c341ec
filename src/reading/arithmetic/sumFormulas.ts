import { columnIndex } from '../../values/cell';

/** Rows that a formula sums, by their index in the sheet, each run from its first to its last. */
export interface SummedRows {
  readonly runs: readonly { readonly first: number; readonly last: number }[];
}

const REFERENCE = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?`;
const ALONE = new RegExp(`^${REFERENCE}$`, 'i');
const SUM = /^=\s*(?:SUM|SUBTOTAL)\s*\((.*)\)\s*$/i;
const PLUSES = new RegExp(String.raw`^=\s*\+?\s*${REFERENCE}(?:\s*\+\s*${REFERENCE})*\s*$`, 'i');

/** The runs of rows in one argument list, where all of them stand in the formula's own column; null where any does not. */
function runsIn(list: string, separator: RegExp, column: number): SummedRows['runs'] | null {
  const runs: { first: number; last: number }[] = [];
  for (const part of list.split(separator)) {
    const match = ALONE.exec(part.trim());
    if (!match || columnIndex(match[1] ?? '') !== column || (match[3] !== undefined && columnIndex(match[3]) !== column)) return null;
    const first = Number(match[2]) - 1;
    runs.push({ first, last: match[4] === undefined ? first : Number(match[4]) - 1 });
  }
  return runs;
}

/**
 * What a formula says that its cell sums down its own column: `=SUM(C5:C9)`, `=SUBTOTAL(9,C5:C9)`, `=SUM(C5,C8)`,
 * `=C5+C8`. Null for any other formula, and for one reference alone, which is a copy and no sum.
 */
function summedRows(formula: string, column: number): SummedRows | null {
  const sum = SUM.exec(formula);
  if (sum) {
    const list = /^=\s*SUBTOTAL/i.test(formula) ? (sum[1] ?? '').replace(/^\s*(?:10)?9\s*[,;]/, '') : sum[1] ?? '';
    const runs = runsIn(list, /[,;]/, column);
    return runs && runs.length > 0 ? { runs } : null;
  }
  if (!PLUSES.test(formula)) return null;
  const runs = runsIn(formula.replace(/^=\s*\+?/, ''), /\+/, column);
  return runs && runs.length >= 2 ? { runs } : null;
}

/** The places in a table of its rows between two of the sheet's. */
export function placesAmong(rows: readonly { readonly index: number }[]): (first: number, last: number) => number[] {
  const placeOf = new Map(rows.map(({ index }, at) => [index, at]));
  return (first, last) => {
    const places: number[] = [];
    for (let index = first; index <= Math.min(last, first + MOST_SUMMED); index += 1) {
      const place = placeOf.get(index);
      if (place !== undefined) places.push(place);
    }
    return places;
  };
}

/** A longer range is that of a whole column. */
const MOST_SUMMED = 100_000;

/** Whether one range lies within another: it is likelier that a sum misses a row than that it takes one too many. */
const isWithin = ({ runs: [one, ...more] }: SummedRows, { runs: [other, ...others] }: SummedRows): boolean =>
  one !== undefined && other !== undefined && more.length === 0 && others.length === 0 && other.first <= one.first && one.last <= other.last;

/** A range that all the others lie within is taken where at least one for this many of the commonest says it. */
const LEAST_SHARE = 2;

/** The rows of a table, as places in it, that most formulas of one of its rows sum: one of them may miss a row. Null where they say nothing. */
export function rowsSummedBy(
  formulas: readonly (string | undefined)[] | null, columns: readonly number[], placesOf: (first: number, last: number) => readonly number[],
): readonly number[] | null {
  if (formulas === null) return null;
  const said = new Map<string, { readonly runs: SummedRows['runs']; times: number }>();
  for (const column of columns) {
    const formula = formulas[column];
    const found = formula === undefined ? null : summedRows(formula, column);
    if (!found) continue;
    const key = found.runs.map(({ first, last }) => `${first}-${last}`).join();
    const known = said.get(key);
    if (known) known.times += 1;
    else said.set(key, { runs: found.runs, times: 1 });
  }
  const ranges = [...said.values()];
  const times = Math.max(0, ...ranges.map((one) => one.times));
  const most = ranges.find((one) => one.times * LEAST_SHARE >= times && ranges.every((other) => isWithin(other, one))) ?? ranges.find((one) => one.times === times);
  return most ? [...new Set(most.runs.flatMap(({ first, last }) => placesOf(first, last)))] : null;
}

const COPY = /^=\s*\+?\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i;

/** The row of the sheet that the formulas of a row repeat in their own column (`=C6`); null where they say nothing. */
export function rowRepeatedBy(formulas: readonly (string | undefined)[] | null, columns: readonly number[]): number | null {
  for (const column of columns) {
    const match = COPY.exec(formulas?.[column] ?? '');
    if (match && columnIndex(match[1] ?? '') === column) return Number(match[2]) - 1;
  }
  return null;
}
