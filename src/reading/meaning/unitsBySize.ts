import { nameKey } from '../../values/text';
import { unitFactor, units, type Unit } from '../../values/unit';
import { numberIn } from '../cells/cellReading';
import type { Table, TableRow } from '../geometry/table';
import { sumWording } from '../words/lexicon';
import type { RecognisedSheet } from './recognisedSheet';
import { isEconomyKind } from './sheetKind';
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

/** By row and by what they are: the amounts as they are written, without their signs. Sums share one name, whatever they are called. */
type Written = ReadonlyMap<string, readonly number[]>;

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
  return found;
}

/** Whether all that both tables tell is the same in the two units, and enough of it. */
function agree(silent: Written, unit: Unit, told: Written, other: Unit): boolean {
  let same = 0;
  const factor = unitFactor(unit, other);
  for (const [key, amounts] of silent) {
    const others = told.get(key);
    if (others === undefined) continue;
    if (!amounts.some((amount) => others.some((one) => Math.abs(amount * factor - one) <= Math.max(amount * factor, one) * ROUNDED))) return false;
    same += 1;
  }
  return same >= LEAST_SAME;
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
      const unit = units.find((each) => each !== common && agree(own, each, amounts.get(beside) ?? new Map(), other));
      if (unit !== undefined) return [{ table, unit, beside }];
    }
    return [];
  });
}
