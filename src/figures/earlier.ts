import { addAll } from './arithmetic';
import type { EarlierYear, Figure } from './figures';
import { asOfYear, earlierYears, type PricedRow } from './rowFigures';

const NONE: readonly EarlierYear[] = [];

/** Each earlier year that the rows print, by what `outcome` makes of them. */
export function earlierOf(rows: readonly PricedRow[], outcome: (rows: readonly PricedRow[]) => Figure | null): readonly EarlierYear[] {
  // Most workbooks print none.
  if (rows.every(({ row }) => row.earlier.length === 0)) return NONE;
  const years = earlierYears(rows);
  return years.flatMap((year) => {
    const figure = outcome(asOfYear(rows, year));
    return figure ? [{ year, figure }] : [];
  });
}

/** The years that every one has, summed. */
export function sumOfEarlier(all: readonly (readonly EarlierYear[])[]): readonly EarlierYear[] {
  return (all[0] ?? NONE).flatMap(({ year }) => {
    const figure = addAll(all.map((years) => years.find((one) => one.year === year)?.figure ?? null));
    return figure ? [{ year, figure }] : [];
  });
}
