import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForecastInput, YearOfMonths } from '../../../src/forecasts/forecast';
import { drawnYears, type Shape } from '../../../test/support/forecastShapes';

/** An area as it stood at a month of a year, and what the year then came to. */
export interface Case {
  readonly input: ForecastInput;
  readonly outcome: number;
}

/** Areas that are followed up together. */
export type Committee = readonly Case[];

/** A real area: whole years, costs negative. */
export interface Series {
  readonly id: string;
  readonly years: readonly YearOfMonths[];
  readonly budgets: ReadonlyMap<number, number>;
}

const sum = (months: readonly (number | null)[]): number => months.reduce<number>((total, one) => total + (one ?? 0), 0);

/** Reads `test/series`: a row a year, its months last, the budget before them where it is known. */
export function readSeries(file: string): Series[] {
  const [head = '', ...rows] = readFileSync(join('test', 'series', file), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  const budgetAt = columns.indexOf('budget');
  const all = new Map<string, { years: YearOfMonths[]; budgets: Map<number, number> }>();
  for (const row of rows) {
    const cells = row.split(',');
    const [id = '', year] = [cells[0], Number(cells[1])];
    const one = all.get(id) ?? { years: [], budgets: new Map<number, number>() };
    all.set(id, one);
    one.years.push({ year, months: cells.slice(columns.indexOf('m1')).map((cell) => -Number(cell)) });
    if (budgetAt >= 0 && cells[budgetAt] !== '') one.budgets.set(year, -Number(cells[budgetAt]));
  }
  return [...all].map(([id, { years, budgets }]) => ({ id, budgets, years: years.sort((a, b) => a.year - b.year) }));
}

function caseOf(id: string, earlier: readonly YearOfMonths[], current: YearOfMonths, month: number, budget: number | null): Case {
  const prior = earlier.at(-1)?.months ?? [];
  const known = earlier.length > 0 && earlier.at(-1)?.year === current.year - 1;
  return {
    outcome: sum(current.months),
    input: {
      area: id, unit: 'tkr', period: { year: current.year, month }, budget, budgetToDate: null, budgetDoubt: null, own: null, driver: null, ownShares: null, phasing: null, oneOffs: [],
      actual: sum(current.months.slice(0, month)), priorYear: known ? sum(prior) : null, priorYearToDate: known ? sum(prior.slice(0, month)) : null,
      years: [...earlier, { year: current.year, months: current.months.map((amount, at) => (at < month ? amount : null)) }],
    },
  };
}

/** Every year that has so many earlier ones, at a month: one committee a year. At most `most` earlier years are known. */
export function committeesOf(all: readonly Series[], month: number, least: number, most: number): Committee[] {
  const years = [...new Set(all.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
  return years.flatMap((year): Committee[] => {
    const cases = all.flatMap(({ id, years: own, budgets }): Case[] => {
      const current = own.find((one) => one.year === year);
      const earlier = own.filter((one) => one.year < year && one.year >= year - most);
      return current && earlier.length >= least ? [caseOf(id, earlier, current, month, budgets.get(year) ?? null)] : [];
    });
    return cases.length > 0 ? [cases] : [];
  });
}

const LAST = 2024;

/** Drawn areas of one shape, so many to a committee. */
export function drawnCommittees(shape: Shape, years: number, month: number, areas: number, size: number): Committee[] {
  const cases = Array.from({ length: areas }, (_, at): Case => {
    const all = drawnYears(shape, years, at * 7919 + month * 31 + years).map((months, each): YearOfMonths => ({ year: LAST - years + each, months }));
    return caseOf(`${shape.name} ${at}`, all.slice(0, years), all[years] ?? { year: LAST, months: [] }, month, null);
  });
  return Array.from({ length: Math.ceil(areas / size) }, (_, at) => cases.slice(at * size, (at + 1) * size));
}
