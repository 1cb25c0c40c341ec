import type { Unit } from '../../values/unit';
import type { AmountColumn, ReportModel } from '../model';
import { accuracyNeeds } from './forecastAccuracy';
import { forecastNeeds } from './forecast';
import { grossNeeds } from './gross';
import { scoreNeeds } from './scorecardHeads';
import { sideNeeds } from './sideTables';
import type { AmountPlaces, Grid } from './gridColumns';
import { lay, spanWidth } from './spans';

const WIDTH = { name: 34, longName: 42, share: 9.5, status: 14, bars: 14 } as const;
/** Characters of an amount: kronor of a committee run to a thousand million. */
const AMOUNT: Record<Unit, number> = { kr: 14, tkr: 11, mnkr: 10.5 };
/** Key figures and the chart need this many columns of amounts. */
const LEAST_AMOUNTS = 3;
/** Characters of a column that is part of an amount's: another table has a number in it. */
const LEAST_DIVIDED = 9;
/** Characters across a page: a landscape A4 holds these at 88 %, and with them summary, table and chart of a usual committee. */
const PAGE_CHARACTERS = 155;

/** Whether the areas' variances are drawn as bars, in a column of their own: a bar behind a figure hides either. */
const hasBars = ({ columns, sections }: ReportModel): boolean => sections.bars && columns.some(({ key }) => key === 'variance' || key === 'varianceToDate');

/** A column of no width is out of sight: its amounts are for formulas. */
const HIDDEN = 0;

const isShare = ({ key }: AmountColumn): boolean => key.endsWith('Share');

function placesOf(columns: readonly AmountColumn[], positions: readonly number[]): AmountPlaces {
  return {
    columns, positions,
    at: (key) => positions[columns.findIndex((column) => column.key === key)] ?? null,
  };
}

/** What the other tables need of the columns between the names and the status, in characters by column of theirs. */
function otherNeeds(model: ReportModel): number[][] {
  const { forecast, unit, scorecard, sideTables } = model;
  return [
    ...(forecast ? [forecastNeeds(forecast, unit), accuracyNeeds(forecast, unit)].filter(({ length }) => length > 0) : []),
    ...[grossNeeds(model)].filter(({ length }) => length > 0),
    ...(scorecard?.tables ?? []).map(scoreNeeds),
    // The last column of a table without statuses stands below them.
    ...sideTables.map((view) => sideNeeds(view).slice(0, -1)),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

interface Divided {
  readonly positions: readonly number[];
  readonly widths: readonly number[];
}

/** The columns of amounts divided into `count`: an amount then stands in the last of those that are its own. `whole` is not divided. */
function dividedInto(amounts: readonly number[], count: number, whole: number | null): Divided {
  const others = amounts.filter((_, at) => at !== whole);
  const sizes = lay(others, [], 1, count - (amounts.length - others.length), 'even').map(({ from, to }) => to - from + 1);
  if (whole !== null) sizes.splice(whole, 0, 1);
  let last = 0;
  const positions = sizes.map((size) => (last += size));
  const widths = sizes.flatMap((size, at) => Array.from({ length: size }, () => Math.max(size === 1 ? 0 : LEAST_DIVIDED, (amounts[at] ?? 0) / size)));
  return { positions, widths };
}

/** Characters that a column may lack: its text is set on one line more. */
const LACKING = 0.75;

const holds = ({ widths }: Divided, needs: readonly number[]): boolean => {
  const all = [0, ...widths];
  return lay(needs, all, 1, widths.length, 'last').every((span, at) => (needs[at] ?? 0) - spanWidth(all, span) <= LACKING);
};

const MOST_MORE = 6;

/** As few columns as hold the economy and every other table; wider ones where even many don't. */
function divided(amounts: readonly number[], others: readonly (readonly number[])[], whole: number | null): Divided {
  const least = Math.max(amounts.length, ...others.map(({ length }) => length));
  for (let more = 0; more <= MOST_MORE; more += 1) {
    const found = dividedInto(amounts, least + more, whole);
    if (others.every((needs) => holds(found, needs))) return found;
  }
  const { positions, widths } = dividedInto(amounts, least + 1, whole);
  const lacking = Math.max(1, ...others.map((needs) => sum(needs) / sum(widths)));
  return { positions, widths: widths.map((width) => width * lacking) };
}

/** Few columns are made wider, so that the page is used. */
function widthsOf(model: ReportModel): { name: number; amounts: number[]; positions: readonly number[] } {
  const { columns, unit } = model;
  const amounts: number[] = columns.map((column) => (isShare(column) ? WIDTH.share : AMOUNT[unit]));
  while (amounts.length < LEAST_AMOUNTS) amounts.push(AMOUNT[unit]);
  const barred = hasBars(model) ? amounts.length : null;
  // Last, before the statuses: there other tables have their running text.
  if (barred !== null) amounts.push(WIDTH.bars);
  const others = otherNeeds(model);
  const { positions, widths } = divided(amounts, others, barred);
  const names = others.length > 0 ? WIDTH.longName : WIDTH.name;
  const total = names + WIDTH.status + sum(widths);
  const stretch = Math.min(1.9, Math.max(1, (PAGE_CHARACTERS - WIDTH.status) / (total - WIDTH.status)));
  return { name: names * stretch, amounts: widths.map((width) => width * stretch), positions };
}

export function gridOf(model: ReportModel): Grid {
  const { columns } = model;
  const { name, amounts, positions } = widthsOf(model);
  const status = amounts.length + 1;
  return {
    ...placesOf(columns, positions.slice(0, columns.length)),
    status, padded: hasBars(model) ? positions[columns.length - 1] ?? null : null,
    base: status + 1, periodBase: status + 2, barred: hasBars(model) ? amounts.length : null,
    widths: [name, ...amounts, WIDTH.status, HIDDEN, HIDDEN],
  };
}

/** With `extra` sheet columns left of the amounts, as many as there is room for. */
export interface PackedPlaces extends AmountPlaces {
  readonly extra: readonly number[];
}

/** The columns of a table that has only some of the amounts: side by side from the left, narrow ones too where they hold an amount. */
export function packed(grid: Grid, unit: Unit, shown: (column: AmountColumn) => boolean, most = 0): PackedPlaces {
  const columns = grid.columns.filter((column) => !isShare(column) && shown(column));
  const fitting = grid.positions.filter((_, at) => unit !== 'kr' || !grid.columns[at]?.key.endsWith('Share'));
  // The status column is free in a table without statuses.
  const free = [...fitting, ...fitting.includes(grid.status) ? [] : [grid.status]];
  const extra = free.slice(0, Math.min(most, free.length - columns.length));
  const positions = extra.length === 0 ? fitting : free.slice(extra.length);
  return { ...placesOf(columns, positions.slice(0, columns.length)), starts: [(extra.at(-1) ?? 0) + 1], extra };
}
