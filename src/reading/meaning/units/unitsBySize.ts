import { nameKey } from '../../../values/text';
import { unitFactor, units, type Unit } from '../../../values/unit';
import { numberIn } from '../../cells/cellReading';
import { storedDecimals } from '../../cells/displayedUnit';
import type { Table, TableRow } from '../../geometry/table';
import { sumWording } from '../../words/lexicon';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';
import { ownUnit } from './unit';

/**
 * The unit of a table that says none, by another sheet that tells the same amounts and says in which unit: a pivot in
 * kronor beside the committee's table in tkr.
 */

/** So many amounts that are not zero have to be the same; one or two could be chance. */
const LEAST_SAME = 3;
/** Of the larger amount: what rounding to thousands leaves of amounts of four digits. */
const ROUNDED = 0.0006;
/** Rows of each table that are looked at. */
const LOOKED_AT = 500;

/** An amount of fewer steps may be another by chance, and counts for nothing. */
const LEAST_STEPS = 10;

interface Written {
  /** By row and by what they are: the amounts as they are written, without their signs. Sums share one name, whatever they are called. */
  readonly amounts: ReadonlyMap<string, readonly number[]>;
  /** The smallest difference between two of them: 0.1 where the finest has one decimal. */
  readonly step: number;
}

const keyOf = ({ name, folded }: TableRow): string => (sumWording.test(folded) ? 'sum' : nameKey(name));

function written({ rows, columns }: Table): Written {
  const found = new Map<string, number[]>();
  const told = columns.filter(({ percent, concept: { measure } }) => !percent && (measure === 'budget' || measure === 'actual' || measure === 'forecast'));
  for (const row of rows.slice(0, LOOKED_AT)) {
    for (const { column, concept: { measure, component, priorYear } } of told) {
      const amount = Math.abs(numberIn(row.raw, column) ?? 0);
      if (amount === 0) continue;
      const key = [keyOf(row), measure, component ?? '', priorYear].join('|');
      found.set(key, [...found.get(key) ?? [], amount]);
    }
  }
  return { amounts: found, step: stepOf([...found.values()].flat()) };
}

const stepOf = (amounts: readonly number[]): number => 10 ** -amounts.reduce((most, amount) => Math.max(most, storedDecimals(amount)), 0);

const NOTHING: Written = { amounts: new Map(), step: 1 };

/** How many amounts of a measure both tables tell alike, and whether any differs. */
interface Shared {
  same: number;
  differs: boolean;
}

/** What both tables tell in the two units, by measure. */
function shared(silent: Written, factor: number, told: Written): ReadonlyMap<string, Shared> {
  // What is written in whole thousands or in tenths of millions is rounded to that.
  const rounded = (silent.step * factor + told.step) * 0.51;
  const least = Math.max(silent.step * factor, told.step) * LEAST_STEPS;
  const found = new Map<string, Shared>();
  for (const [key, amounts] of silent.amounts) {
    const others = told.amounts.get(key);
    if (others === undefined) continue;
    const measure = key.split('|')[1] ?? '';
    const both = found.get(measure) ?? { same: 0, differs: false };
    const one = amounts.find((amount) => others.some((other) => Math.abs(amount * factor - other) <= Math.max(Math.max(amount * factor, other) * ROUNDED, rounded)));
    found.set(measure, { same: both.same + (one !== undefined && one * factor >= least ? 1 : 0), differs: both.differs || one === undefined });
  }
  return found;
}

/**
 * Whether what both tables tell is the same in the two units, and enough of it. Where the outcome is, a budget or a
 * forecast may be of another time: "Budget ack" in a pivot beside the year's.
 */
function agree(silent: Written, unit: Unit, told: Written, other: Unit): boolean {
  const all = [...shared(silent, unitFactor(unit, other), told)];
  if (all.every(([, { differs }]) => !differs)) return all.reduce((sum, [, { same }]) => sum + same, 0) >= LEAST_SAME;
  return all.some(([measure, { same, differs }]) => measure === 'actual' && !differs && same >= LEAST_SAME);
}

/** A table without a unit of its own whose amounts stand on another sheet in another unit than the one that it would be read in. */
export interface UnitBySize {
  readonly table: Table;
  readonly unit: Unit;
  /** Where the same amounts stand. */
  readonly beside: Table;
}

/** The tables that say no unit and are told in another one than `common` by another sheet. */
export function unitsBySize(sheets: readonly RecognisedSheet[], common: Unit): UnitBySize[] {
  const known = sheets.filter(({ kind }) => isEconomyKind(kind)).flatMap((sheet) => sheet.economic.map((table) => ({ table, unit: ownUnit(sheet, table) })));
  const silent = known.filter(({ unit }) => unit === null);
  const told = known.flatMap(({ table, unit }) => (unit === null ? [] : [{ table, unit }]));
  if (silent.length === 0 || told.length === 0) return [];
  const amounts = new Map(told.map(({ table }) => [table, written(table)]));
  return silent.flatMap(({ table }) => {
    const own = written(table);
    for (const { table: beside, unit: other } of told.filter((one) => one.table.sheet !== table.sheet)) {
      const unit = units.find((each) => each !== common && agree(own, each, amounts.get(beside) ?? NOTHING, other));
      if (unit !== undefined) return [{ table, unit, beside }];
    }
    return [];
  });
}
