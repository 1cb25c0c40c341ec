import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import type { EconomyRow, EconomySheet, EconomyTable } from '../meaning/economyTable';
import { LEVELS, type FactMeasure } from '../meaning/field';
import { factsOf, measuresOf } from '../meaning/rowFacts';
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

export const areaRows = ({ tables }: EconomySheet): readonly RowOf[] =>
  tables.flatMap((table) => (table.shape === 'units' ? table.rows.filter(({ kind }) => kind === 'item').map((row) => [row, table] as const) : []));

/** The net of some rows; where only parts of it are told, those together. Changes and variances say nothing of their size. */
function netOf(rows: readonly RowOf[]): Amounts {
  const [nets, parts] = [new Map<FactMeasure, number>(), new Map<FactMeasure, number>()];
  for (const [row, { unit }] of rows) {
    for (const { measure, component, read, factor } of factsOf(row)) {
      if (measure.startsWith('variance') || measure === 'change') continue;
      const of = component === null || component === 'netCost' || component === 'result' ? nets : parts;
      of.set(measure, (of.get(measure) ?? 0) + read * factor * unitFactor(unit, 'kr'));
    }
  }
  return new Map([...parts, ...nets]);
}

function amountsByName(sheet: EconomySheet): ReadonlyMap<string, Amounts> {
  const rowsOf = new Map<string, RowOf[]>();
  for (const one of areaRows(sheet)) {
    const key = nameKey(one[0].name);
    rowsOf.set(key, [...rowsOf.get(key) ?? [], one]);
  }
  return new Map([...rowsOf].map(([name, rows]) => [name, netOf(rows)]));
}

/** Whether the rows of a table come to what its own sum says, in all that the sum tells. */
function comesToItsSum(table: EconomyTable): boolean {
  const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
  if (!total || table.shape !== 'units') return false;
  const items = table.rows.filter(({ kind }) => kind === 'item');
  const [printed, added] = [netOf([[total, table]]), netOf(items.map((item): RowOf => [item, table]))];
  const slack = table.step * unitFactor(table.unit, 'kr') * items.length;
  return [...printed.values()].some((amount) => amount !== 0) && [...printed].every(([measure, amount]) => Math.abs(amount - (added.get(measure) ?? 0)) <= slack);
}

export function toldBy(sheet: EconomySheet, saysUnit: boolean): Told {
  const measures = measuresOf(sheet.tables.flatMap(({ rows }) => rows));
  return {
    sheet, saysUnit, areas: amountsByName(sheet), levels: LEVELS.filter((measure) => measures.has(measure)).length,
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
  return { ...all, sheet: first, areas, isComplete: false };
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

/** Whether amounts of different measures are less than the other's and in no proportion to them, area by area. */
function areOfLessSize(whole: Told, part: Told, month: number | null): boolean {
  const times = [...part.areas].flatMap(([name, amounts]) => timesAcross(whole.areas.get(name) ?? new Map(), amounts, month) ?? []);
  const fitting = times.filter((one) => one < APART && one > 1 / APART).length;
  return times.length >= LEAST_COMPARED && fitting * 2 < times.length && times.filter((one) => one > 1).length * 2 > times.length;
}

const measuresIn = ({ sheet: { tables } }: Told): string => [...measuresOf(tables.flatMap(({ rows }) => rows))].sort().join();

/** Sheets of one form for two divisions, or for what is done in house and what is bought, each have the areas of their own. */
function areDivisions(one: Told, other: Told): boolean {
  if (measuresIn(one) !== measuresIn(other)) return false;
  const placed = [one, other].flatMap(({ sheet }) => sheet.tables.slice(0, 1).map((table) => ({ sheet, table })));
  return placed.length === 2 && placesOf(placed, true) !== null;
}

/**
 * Whether a sheet tells other money than the follow-up of the same areas, which needs nothing of it: the follow-up's own
 * sums hold without it, or tell more. Two that tell as much, now more and now less, are two versions: that is for others
 * to say.
 */
export function isOtherMoney(whole: Told, part: Told, month: number | null): boolean {
  const both = compare(whole, part);
  if (both.length === 0) return (whole.levels > part.levels || (whole.levels === part.levels && whole.isComplete)) && areOfLessSize(whole, part, month);
  const differing = both.filter(({ differs }) => differs);
  if (differing.length < LEAST_COMPARED || differing.length * 3 < both.length * 2) return false;
  const isLarger = both.filter(({ times }) => times > 1).length * 2 > both.length;
  if (whole.levels > part.levels) return isLarger || (whole.saysUnit && !part.saysUnit);
  if (whole.levels < part.levels || areDivisions(whole, part)) return false;
  const areSmaller = both.filter(({ times }) => times > SMALLER).length * 10 >= both.length * 9;
  return (areSmaller && (whole.isComplete || both.length >= MANY)) || (whole.isComplete && whole.saysUnit && !part.saysUnit);
}
