import type { AreaFigures, Figure } from '../../figures/figures';
import type { MonthYear } from '../../reading/sources/months/monthFacts';
import type { CellAddress } from '../../values/cell';
import type { Period } from '../../values/period';
import { nameKey } from '../../values/text';
import { convert, displayedStep, type Unit } from '../../values/unit';
import { holds, keyOf, type Tie, type TieTerm } from './tie';

interface Context {
  readonly unit: Unit;
  readonly period: Period | null;
  readonly numberAt: (cell: CellAddress) => number | null;
}

/** So many areas, and so large a share of them, have to hold before the others are told. */
const LEAST_AREAS = 2;
const LEAST_SHARE = 0.6;

/** Each month's first cell with what its change makes of the sum; a ledger's month is of many cells, of which none is blamed. */
function monthTerms({ months, unit: own }: MonthYear, last: number, { unit, numberAt }: Context): { readonly terms: TieTerm[]; readonly sum: number } | null {
  const terms: TieTerm[] = [];
  let sum = 0;
  for (const month of months.slice(0, last)) {
    if (month === null) return null;
    const value = convert(month.value, own, unit);
    sum += value;
    const [cell] = month.cells;
    const read = cell && month.count === 1 ? numberAt(cell) : null;
    if (cell && read !== null && read !== 0) terms.push({ cell, value: read, factor: -value / read });
  }
  return { terms, sum };
}

/** An area's months and its accumulated amount, on another sheet or in other columns. */
function tieOf(area: AreaFigures, figure: Figure | null, year: MonthYear, last: number, context: Context): Tie | null {
  const found = figure && monthTerms(year, last, context);
  if (!figure || !found) return null;
  const own = new Set(figure.terms.map(({ cell }) => keyOf(cell)));
  // An outcome that was read from the months themselves is their sum.
  if (year.months.some((month) => month?.cells.some((cell) => own.has(keyOf(cell))))) return null;
  const step = Math.max(displayedStep[context.unit], convert(displayedStep[year.unit], year.unit, context.unit));
  return {
    kind: 'months', terms: [...figure.terms.map(({ cell, read, factor }): TieTerm => ({ cell, value: read, factor })), ...found.terms],
    gap: figure.value - found.sum, tolerance: (Math.max(2, last) / 2) * step * 1.01, step, name: area.name, head: '', unit: context.unit, family: '', saidOnly: false,
  };
}

/** Months against the outcome so far, and a whole year's against last year's: where most areas hold, those that do not. */
export function monthTies(areas: readonly AreaFigures[], years: readonly MonthYear[], context: Context): Tie[] {
  const { period } = context;
  if (period === null) return [];
  const of = (year: number, last: number, figureOf: (area: AreaFigures) => Figure | null): Tie[] => {
    const ties = areas.flatMap((area) => years.filter((one) => one.year === year && nameKey(one.area) === nameKey(area.name))
      .flatMap((one) => tieOf(area, figureOf(area), one, last, context) ?? []));
    const agree = ties.filter(holds).length;
    return agree >= LEAST_AREAS && agree >= LEAST_SHARE * ties.length ? ties : [];
  };
  return [
    ...of(period.year, period.month, ({ amounts }) => amounts.actual),
    ...of(period.year - 1, 12, ({ amounts }) => amounts.priorYear),
    ...of(period.year - 1, period.month, ({ amounts }) => amounts.priorYearToDate),
  ];
}
