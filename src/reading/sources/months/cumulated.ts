/** Amounts of twelve months, January first; null where unknown. */
export type Months = readonly (number | null)[];

/** What a running sum comes to month by month; a gap leaves the month after it unknown too. */
export function differences(amounts: Months): (number | null)[] {
  return amounts.map((amount, at) => {
    if (amount === null || at === 0) return amount;
    const before = amounts[at - 1];
    return before === null || before === undefined ? null : amount - before;
  });
}

/** The months in which a running sum goes back towards zero, 0 for January. */
export function fallsIn(amounts: Months): number[] {
  const known = amounts.filter((amount) => amount !== null);
  const end = known.at(-1) ?? 0;
  return amounts.flatMap((amount, at) => {
    const before = at === 0 ? null : (amounts[at - 1] ?? null);
    if (amount === null || before === null || end === 0) return [];
    // A small correction is ordinary; a tenth of the sum is not.
    return (before - amount) * Math.sign(end) > Math.abs(before) * 0.1 ? [at] : [];
  });
}

const LEAST_ROWS = 0.8;
const LEAST_GROWTH = 0.6;

/**
 * Whether rows of months can only be running sums: nearly all grow away from zero from month to month, to about as
 * many times the first as there are months.
 */
export function growsLikeSums(rows: readonly Months[]): boolean {
  const known = rows.map((row) => row.filter((amount) => amount !== null).map(Math.abs)).filter((row) => row.length >= 3 && (row[0] ?? 0) > 0);
  const growing = known.filter((row) =>
    row.every((amount, at) => at === 0 || amount >= (row[at - 1] ?? 0)) && (row.at(-1) ?? 0) > (row[0] ?? 0) * row.length * LEAST_GROWTH);
  return known.length > 0 && growing.length >= known.length * LEAST_ROWS;
}

/**
 * What a known outcome to date says of months that lead up to it: their sum is it, or the last one is it. Null when
 * neither is, or both (one month only). `step` is the smallest amount that the table shows.
 */
export function byOutcome(months: Months, outcome: number, through: number, step: number): 'cumulated' | 'single' | null {
  const passed = months.slice(0, through).map((amount) => Math.abs(amount ?? 0));
  const signed = months.slice(0, through);
  const sum = Math.abs(signed.reduce<number>((total, amount) => total + (amount ?? 0), 0));
  const last = passed.at(-1) ?? 0;
  const near = (amount: number) => Math.abs(amount - Math.abs(outcome)) <= Math.abs(outcome) * 0.01 + passed.length * step;
  return near(sum) === near(last) ? null : near(sum) ? 'single' : 'cumulated';
}
