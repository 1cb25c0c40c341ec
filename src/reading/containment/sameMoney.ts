import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import type { EconomyRow, EconomySheet, EconomyTable } from '../meaning/tables/economyTable';
import { LEVELS, type FactMeasure } from '../meaning/field';
import { factsOf, measuresOf, type Fact } from '../meaning/rows/rowFacts';
import type { Component } from '../words/lexicon';
import { placesOf } from './namesakes';
import { resultOf } from './totalSheet';

/**
 * Whether two sheets of areas of the same names tell the same money. Names alone say nothing: what is charged, hired or
 * counted by area bears them too. The same money is told with the same amounts where both tell of one measure, and with
 * amounts in one proportion where they tell of different ones.
 */

const LEAST_COMPARED = 3;
/** Of so many amounts it is no chance that all are smaller, whatever else is known of those that are larger. */
const MANY = 8;
/** A budget that was changed, or another version, is nearer; and what is a part of the money is less than it throughout. */
const SMALLER = 1.25;

/** In kronor, by measure. */
export type Amounts = ReadonlyMap<FactMeasure, number>;

/** What a sheet tells of its areas. */
export interface Told {
  readonly sheet: EconomySheet;
  readonly areas: ReadonlyMap<string, Amounts>;
  /** The same without the kommunbidrag that the results hold; null where they hold none. */
  readonly withoutGrants: ReadonlyMap<string, Amounts> | null;
  /** How many of `LEVELS` it tells; the sheet that tells more of them is the economy, whatever the amounts are. */
  readonly levels: number;
  /** Whether the areas come to a sum that is printed: nothing is missing among them. */
  readonly isComplete: boolean;
  /** Whether its unit of money is said. */
  readonly saysUnit: boolean;
  /** The displayed unit, in kronor. */
  readonly step: number;
}

type RowOf = readonly [EconomyRow, EconomyTable];

const areaRows = ({ tables }: EconomySheet): readonly RowOf[] =>
  tables.flatMap((table) => (table.shape === 'units' ? table.rows.filter(({ kind }) => kind === 'item').map((row) => [row, table] as const) : []));

/** The net of some rows; where only parts of it are told, those together. Changes and variances say nothing of their size. */
function netOf(rows: readonly RowOf[]): Amounts {
  const [nets, parts] = [new Map<FactMeasure, number>(), new Map<FactMeasure, number>()];
  for (const [row, table] of rows) {
    for (const { measure, component, amount } of amountsIn(row, table)) {
      const of = component === null || component === 'netCost' || component === 'result' ? nets : parts;
      of.set(measure, (of.get(measure) ?? 0) + amount);
    }
  }
  return new Map([...parts, ...nets]);
}

const amountsIn = (row: EconomyRow, { unit }: EconomyTable): readonly (Pick<Fact, 'measure' | 'component'> & { readonly amount: number })[] =>
  factsOf(row).filter(({ measure }) => !measure.startsWith('variance') && measure !== 'change')
    .map(({ measure, component, read, factor }) => ({ measure, component, amount: read * factor * unitFactor(unit, 'kr') }));

/** What some rows cost before the kommunbidrag that their results hold. */
function costOf(rows: readonly RowOf[]): Amounts {
  const all = rows.flatMap(([row, table]) => amountsIn(row, table));
  const added = (wanted: readonly Component[]): Map<FactMeasure, number> => all.reduce(
    (sums, { measure, component, amount }) => (component !== null && wanted.includes(component) ? sums.set(measure, (sums.get(measure) ?? 0) + amount) : sums), new Map<FactMeasure, number>(),
  );
  return new Map([...netOf(rows), ...added(['income', 'cost']), ...added(['netCost'])]);
}

function byName(sheet: EconomySheet, amountsOf: (rows: readonly RowOf[]) => Amounts): ReadonlyMap<string, Amounts> {
  const rowsOf = new Map<string, RowOf[]>();
  for (const one of areaRows(sheet)) {
    const key = nameKey(one[0].name);
    rowsOf.set(key, [...rowsOf.get(key) ?? [], one]);
  }
  return new Map([...rowsOf].map(([name, rows]) => [name, amountsOf(rows)]));
}

const holdsGrants = (sheet: EconomySheet): boolean => areaRows(sheet).some(([row]) => factsOf(row).some(({ measure, component }) => component === 'grant' && (LEVELS as readonly string[]).includes(measure)));

/** Whether the rows of a table come to what its own sum says, in all that the sum tells. */
function comesToItsSum(table: EconomyTable): boolean {
  const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
  if (!total || table.shape !== 'units') return false;
  const items = table.rows.filter(({ kind }) => kind === 'item');
  const [printed, added] = [netOf([[total, table]]), netOf(items.map((item): RowOf => [item, table]))];
  const slack = table.step * unitFactor(table.unit, 'kr') * items.length;
  return [...printed.values()].some((amount) => amount !== 0) && [...printed].every(([measure, amount]) => Math.abs(amount - (added.get(measure) ?? 0)) <= slack);
}

/** How many levels are told, those too that a variance tells beside another: a budget and how it will be missed are a forecast. A kommunbidrag is a budget. */
function levelsOf(told: ReadonlySet<FactMeasure>, hasGrants: boolean): number {
  const implies = (variance: FactMeasure, [one, other]: readonly [FactMeasure, FactMeasure]): readonly FactMeasure[] => (told.has(variance) && (told.has(one) || told.has(other)) ? [one, other] : []);
  const all = new Set([...told, ...implies('variance', ['budget', 'forecast']), ...implies('varianceToDate', ['budgetToDate', 'actual']), ...hasGrants ? ['budget' as const] : []]);
  return LEVELS.filter((measure) => all.has(measure)).length;
}

export function toldBy(sheet: EconomySheet, saysUnit: boolean): Told {
  const measures = measuresOf(sheet.tables.flatMap(({ rows }) => rows));
  const withoutGrants = holdsGrants(sheet) ? byName(sheet, costOf) : null;
  return {
    sheet, saysUnit, areas: byName(sheet, netOf), withoutGrants, levels: levelsOf(measures, withoutGrants !== null),
    isComplete: sheet.tables.some(comesToItsSum), step: Math.max(0, ...sheet.tables.map(({ step, unit }) => step * unitFactor(unit, 'kr'))),
  };
}

/** Areas with a sheet each, as one table of them would tell; null where they are too few. */
export function toldByEach(sheets: readonly EconomySheet[], saysUnit: (sheet: string) => boolean): Told | null {
  const ofAreas = sheets.filter(({ kind, area }) => kind === 'area' && area !== null);
  const [first] = ofAreas;
  if (!first || ofAreas.length < LEAST_COMPARED) return null;
  const areas = new Map(ofAreas.map((sheet) => { const rows = areaRows(sheet); return [nameKey(sheet.area ?? ''), rows.length === 1 ? netOf(rows) : resultOf(sheet)] as const; }));
  const all = toldBy({ ...first, tables: ofAreas.flatMap(({ tables }) => tables) }, saysUnit(first.name));
  return { ...all, sheet: first, areas, withoutGrants: null, isComplete: false };
}

/** How many times larger the one tells an area to be than the other does, and whether that is far more than rounding. */
interface Compared {
  readonly times: number;
  readonly differs: boolean;
}

/** All that both tell of one area and one measure. */
function compare(whole: Told, part: Told): Compared[] {
  return [...part.areas].flatMap(([name, amounts]) => LEVELS.flatMap((measure): Compared[] => {
    const [own, other] = [amounts.get(measure) ?? 0, whole.areas.get(name)?.get(measure) ?? 0];
    if (own === 0 || other === 0) return [];
    const times = Math.abs(other / own);
    return [{ times, differs: (times > SMALLER || times < 1 / SMALLER) && Math.abs(Math.abs(own) - Math.abs(other)) > whole.step + part.step }];
  }));
}

/** Amounts of a whole year, and amounts so far. */
const OF_YEAR: readonly FactMeasure[] = ['budget', 'forecast', 'priorYear'];
const SO_FAR: readonly FactMeasure[] = ['budgetToDate', 'actual', 'priorYearToDate'];
/** Budget, forecast and last year of one area are seldom further apart. */
const APART = 1.6;

/** How large an area is by one sheet to what it is by another, in amounts of the same length of time where both tell such. */
function timesAcross(whole: Amounts, part: Amounts, month: number | null): number | null {
  const first = (amounts: Amounts, measures: readonly FactMeasure[]) => Math.abs(measures.map((measure) => amounts.get(measure) ?? 0).find((amount) => amount !== 0) ?? 0);
  const [wholeYear, partYear, wholeSoFar, partSoFar] = [first(whole, OF_YEAR), first(part, OF_YEAR), first(whole, SO_FAR), first(part, SO_FAR)];
  if (wholeYear > 0 && partYear > 0) return wholeYear / partYear;
  if (wholeSoFar > 0 && partSoFar > 0) return wholeSoFar / partSoFar;
  if (month === null) return null;
  if (wholeYear > 0 && partSoFar > 0) return (wholeYear * month) / 12 / partSoFar;
  return wholeSoFar > 0 && partYear > 0 ? wholeSoFar / ((partYear * month) / 12) : null;
}

/** Whether amounts of different measures are in no proportion, area by area, and it is the whole's that are the areas' money: they are larger, or say that they are money. */
function areOutOfProportion(whole: Told, part: Told, month: number | null): boolean {
  const times = [...part.areas].flatMap(([name, amounts]) => timesAcross(whole.areas.get(name) ?? new Map(), amounts, month) ?? []);
  const fitting = times.filter((one) => one < APART && one > 1 / APART).length;
  return times.length >= LEAST_COMPARED && fitting * 2 < times.length && (times.filter((one) => one > 1).length * 2 > times.length || (whole.saysUnit && !part.saysUnit));
}

const measuresIn = ({ sheet: { tables } }: Told): string => [...measuresOf(tables.flatMap(({ rows }) => rows))].sort().join();

/** Sheets of one form for two divisions, or for what is done in house and what is bought, each have the areas of their own. */
function areDivisions(one: Told, other: Told): boolean {
  if (measuresIn(one) !== measuresIn(other)) return false;
  const placed = [one, other].flatMap(({ sheet }) => sheet.tables.slice(0, 1).map((table) => ({ sheet, table })));
  return placed.length === 2 && placesOf(placed, true) !== null;
}

/** What the areas cost, whatever kommunbidrag their results hold. */
export const byCosts = (told: Told): Told => (told.withoutGrants === null ? told : { ...told, areas: told.withoutGrants });

/** Most of what both tell differs by far. */
const differ = (both: readonly Compared[]): boolean => {
  const differing = both.filter(({ differs }) => differs).length;
  return differing >= LEAST_COMPARED && differing * 3 >= both.length * 2;
};

/** Whether a sheet tells the results of another, which hold their kommunbidrag: it need not say so too. */
export function tellSameResults(whole: Told, part: Told): boolean {
  if (whole.withoutGrants === null && part.withoutGrants === null) return false;
  const both = compare(whole, part);
  return both.filter(({ differs }) => !differs).length * 2 > both.length;
}

/**
 * Whether a sheet tells other money than the follow-up of the same areas, which needs nothing of it: the follow-up's own
 * sums hold without it, or tell more. Two that tell as much, now more and now less, are two versions: that is for others
 * to say. What tells by what kommunbidrag the areas are paid is no part of frames or of costs.
 */
export function isOtherMoney(whole: Told, part: Told, month: number | null): boolean {
  if (part.withoutGrants !== null && whole.withoutGrants === null && whole.levels <= part.levels) return false;
  return !tellSameResults(whole, part) && tellsOtherMoney(byCosts(whole), byCosts(part), month);
}

function tellsOtherMoney(whole: Told, part: Told, month: number | null): boolean {
  const both = compare(whole, part);
  if (both.length === 0) return (whole.levels > part.levels || (whole.levels === part.levels && whole.isComplete)) && areOutOfProportion(whole, part, month);
  if (!differ(both)) return false;
  const isLarger = both.filter(({ times }) => times > 1).length * 2 > both.length;
  if (whole.levels > part.levels) return isLarger || (whole.saysUnit && !part.saysUnit);
  if (whole.levels < part.levels || areDivisions(whole, part)) return false;
  const areSmaller = both.filter(({ times }) => times > SMALLER).length * 10 >= both.length * 9;
  return (areSmaller && (whole.isComplete || both.length >= MANY)) || (whole.isComplete && whole.saysUnit && !part.saysUnit);
}
