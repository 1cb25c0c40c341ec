import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { factsOf } from '../meaning/rows/rowFacts';

/**
 * Tables of the same areas on one sheet, of which one is the sum of the others: "Personalkostnader", "Övriga kostnader",
 * "Intäkter" and "Totalt netto". The sum is what is followed up; what tells no part of the result by its own words would
 * stand for the whole, and is left and told. Income and costs that say what they are are parts of the areas' own result.
 */

interface Told {
  readonly table: EconomyTable;
  readonly total: EconomyRow;
  readonly amounts: ReadonlyMap<FactMeasure, number>;
  readonly isNet: boolean;
  readonly step: number;
}

/** Two amounts that are not zero have to agree; one alone could be chance. */
const LEAST_AGREEING = 2;

function toldBy(table: EconomyTable): Told | null {
  const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
  if (!total || table.shape !== 'units' || itemsOf(table).length < 2) return null;
  const amounts = new Map<FactMeasure, number>();
  let isNet = true;
  for (const { measure, component, read, factor } of factsOf(total)) {
    if (component !== null && component !== 'netCost') isNet = false;
    amounts.set(measure, (amounts.get(measure) ?? 0) + read * factor * unitFactor(table.unit, 'kr'));
  }
  return { table, total, amounts, isNet, step: table.step * unitFactor(table.unit, 'kr') * itemsOf(table).length };
}

const namesOf = ({ table }: Told): string => itemsOf(table).map(({ name }) => nameKey(name)).sort().join('|');

/** Whether a table's sums are those of all the others together, in every measure that all of them tell. */
function sums(whole: Told, parts: readonly Told[]): boolean {
  let agreeing = 0;
  for (const [measure, amount] of whole.amounts) {
    const own = parts.map(({ amounts }) => amounts.get(measure));
    if (own.some((one) => one === undefined)) return false;
    const sum = own.reduce<number>((all, one) => all + (one ?? 0), 0);
    if (Math.abs(sum - amount) > whole.step + parts.reduce((all, { step }) => all + step, 0)) return false;
    if (amount !== 0) agreeing += 1;
  }
  return agreeing >= LEAST_AGREEING;
}

/** The tables that another of their sheet is the sum of, each with that one. */
function partsIn({ kind, tables }: EconomySheet): ReadonlyMap<Told, Told> {
  if (kind !== 'areas' || tables.length < 3) return new Map();
  const told = tables.flatMap((table) => toldBy(table) ?? []);
  const whole = told.find((one) => {
    const parts = told.filter((other) => other !== one && namesOf(other) === namesOf(one));
    return one.isNet && parts.filter(({ isNet }) => isNet).length >= 2 && sums(one, parts);
  });
  return new Map(whole === undefined ? [] : told.filter((one) => one !== whole && one.isNet && namesOf(one) === namesOf(whole)).map((part) => [part, whole]));
}

export interface WithoutSummed {
  readonly sheets: readonly EconomySheet[];
  readonly problems: readonly Problem[];
}

/** The sheets without the tables that another table of the sheet is the sum of; what the user has said of a sheet stands. */
export function withoutSummedTables(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): WithoutSummed {
  const found = sheets.map((sheet) => ({ sheet, parts: isChosen(sheet.name) ? new Map<Told, Told>() : partsIn(sheet) }));
  if (found.every(({ parts }) => parts.size === 0)) return { sheets, problems: [] };
  return {
    sheets: found.map(({ sheet, parts }): EconomySheet => {
      const left = new Set([...parts.keys()].map(({ table }) => table));
      return { ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) };
    }),
    problems: found.flatMap(({ sheet, parts }) => [...parts].map(([part, whole]) => summedTable(sheet.name, part, whole))),
  };
}

function summedTable(sheet: string, { total }: Told, whole: Told): Problem {
  const [own, other] = [formatAddress(total.nameCell), formatAddress(whole.total.nameCell)];
  return {
    ...ruled('partLeft'), cells: [total.nameCell, whole.total.nameCell],
    message: {
      sv: `Tabellen på bladet "${sheet}" som slutar vid ${own} är en del av den som slutar vid ${other}: den senare är summan av bladets tabeller och räknas. Delen räknas inte en gång till.`,
      en: `The table on the sheet "${sheet}" that ends at ${own} is a part of the one that ends at ${other}: the latter is the sum of the sheet's tables and is counted. The part is not counted once more.`,
    },
  };
}
