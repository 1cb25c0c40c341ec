import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { factsOf } from '../meaning/rows/rowFacts';

/**
 * Some of a table's amounts once more on its sheet, in another unit: the numbers that a chart is drawn from, in mnkr
 * under a title that says tkr. The table with more in it is what is followed up.
 */

/** What the copy's amounts are multiplied by to be the table's. */
const SCALES = [1_000, 1_000_000, 1 / 1_000, 1 / 1_000_000] as const;
/** So many amounts that are not zero have to be the same; one or two could be chance. */
const LEAST_SAME = 3;

const keyOf = ({ name, group }: EconomyRow, { measure, component }: { readonly measure: string; readonly component: string | null }): string =>
  `${nameKey(group ?? '')}|${nameKey(name)}|${measure}|${component ?? ''}`;

/** A table's amounts as they are written, by the name of the row and what they are. */
function written(table: EconomyTable): ReadonlyMap<string, number> {
  return new Map(itemsOf(table).flatMap((row) => factsOf(row).map((fact): [string, number] => [keyOf(row, fact), Math.abs(fact.read)])));
}

/** Whether all that one table tells stands in the other too, a thousand or a million times larger or smaller. */
function isCopy(one: ReadonlyMap<string, number>, step: number, other: ReadonlyMap<string, number>): boolean {
  if (one.size >= other.size) return false;
  return SCALES.some((scale) => {
    let same = 0;
    for (const [key, amount] of one) {
      const others = other.get(key);
      if (others === undefined || Math.abs(amount * scale - others) > Math.max(step * scale, others * 1e-9)) return false;
      if (amount !== 0) same += 1;
    }
    return same >= LEAST_SAME;
  });
}

/** The tables of a sheet that another of them holds in another unit, each with that one. */
function copiesIn({ tables }: EconomySheet): ReadonlyMap<EconomyTable, EconomyTable> {
  const units = tables.filter(({ shape }) => shape === 'units');
  if (units.length < 2) return new Map();
  const told = new Map(units.map((table) => [table, written(table)]));
  return new Map(units.flatMap((table): [EconomyTable, EconomyTable][] => {
    const whole = units.find((other) => other !== table && isCopy(told.get(table) ?? new Map(), table.step, told.get(other) ?? new Map()));
    return whole ? [[table, whole]] : [];
  }));
}

export interface WithoutCopies {
  readonly sheets: readonly EconomySheet[];
  readonly problems: readonly Problem[];
}

/** The sheets without the tables that tell some of another's amounts in another unit. */
export function withoutCopies(sheets: readonly EconomySheet[]): WithoutCopies {
  const found = sheets.map((sheet) => ({ sheet, copies: copiesIn(sheet) }));
  return {
    sheets: found.map(({ sheet, copies }): EconomySheet => (copies.size === 0 ? sheet : { ...sheet, tables: sheet.tables.filter((table) => !copies.has(table)) })),
    problems: found.flatMap(({ sheet, copies }) => [...copies].flatMap(([copy, whole]) => told(sheet.name, copy, whole))),
  };
}

function told(sheet: string, copy: EconomyTable, whole: EconomyTable): Problem[] {
  const [own, other] = [copy.rows[0]?.nameCell, whole.rows[0]?.nameCell];
  return !own || !other ? [] : [{
    ...ruled('sameMoney'), cells: [own, other],
    message: {
      sv: `Tabellen på bladet "${sheet}" som börjar vid ${formatAddress(own)} har samma belopp som den vid ${formatAddress(other)}, i en annan enhet. Den räknas inte en gång till.`,
      en: `The table on the sheet "${sheet}" that begins at ${formatAddress(own)} has the same amounts as the one at ${formatAddress(other)}, in another unit. It is not counted once more.`,
    },
  }];
}
