import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { grouped } from '../../workbook/grouped';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { measuresOf } from '../meaning/rows/rowFacts';
import { compare } from './namesakes';

/**
 * One area under two names: "IFO" on the sheet of forecasts and "Individ- och familjeomsorg" on the follow-up, "1 Räddning"
 * and "Räddning". Where two tables tell the same whole and nearly the same names, the rows that are left over and have the
 * same amounts are one, and bear the name of the table that tells most.
 */

interface Told {
  readonly table: EconomyTable;
  readonly items: readonly EconomyRow[];
  readonly names: ReadonlySet<string>;
  /** Whether some name begins with a number. */
  readonly isNumbered: boolean;
  readonly total: EconomyRow | null;
}

interface Pair {
  readonly one: EconomyRow;
  readonly other: EconomyRow;
}

const LEAST_ITEMS = 3;
/** One amount that two rows share could be chance. */
const LEAST_EQUAL = 2;

/** A name without the number that it may begin with. */
const withoutNumber = ({ name }: EconomyRow): string => fold(name).replace(/^\d{1,4}[.)]? +(?=\p{L})/u, '');

const toldBy = (table: EconomyTable): Told[] => {
  const items = itemsOf(table);
  const total = table.totalRow === null ? null : table.rows[table.totalRow] ?? null;
  const names = new Set(items.map(({ name }) => nameKey(name)));
  const isTold = table.shape === 'units' && items.length >= LEAST_ITEMS && names.size === items.length;
  return isTold ? [{ table, items, names, total, isNumbered: items.some((row) => withoutNumber(row) !== fold(row.name)) }] : [];
};

/** How many amounts two rows share; null where one of them is another. */
function equalAmounts(one: EconomyRow, other: EconomyRow, tables: readonly [EconomyTable, EconomyTable]): number | null {
  const { both, differ } = compare({ row: one, table: tables[0] }, { row: other, table: tables[1] });
  return differ > 0 ? null : both;
}

/** The rows that are called alike but for the number before the name, where no amount of theirs is another. */
function numberedPairs(left: readonly EconomyRow[], over: readonly EconomyRow[], tables: readonly [EconomyTable, EconomyTable]): readonly Pair[] {
  const called = grouped(over, withoutNumber);
  const pairs = left.flatMap((one): Pair[] => {
    const [other, ...more] = called.get(withoutNumber(one)) ?? [];
    return other && more.length === 0 && equalAmounts(one, other, tables) !== null ? [{ one, other }] : [];
  });
  return new Set(pairs.map(({ other }) => other)).size === pairs.length ? pairs : [];
}

/** The rows left over of two tables that tell the same whole and otherwise the same areas: one area under two names, by its amounts. */
function renamedPairs(left: readonly EconomyRow[], over: readonly EconomyRow[], first: Told, second: Told): readonly Pair[] {
  const tables = [first.table, second.table] as const;
  if (left.length === 0 || first.items.length !== second.items.length || first.total === null || second.total === null || !((equalAmounts(first.total, second.total, tables) ?? 0) > 0)) return [];
  const least = left.length === 1 ? 1 : LEAST_EQUAL;
  const pairs = left.flatMap((one): Pair[] => {
    const same = over.filter((other) => (equalAmounts(one, other, tables) ?? 0) >= least);
    const [other] = same;
    return other && same.length === 1 ? [{ one, other }] : [];
  });
  // Another division of the whole may have rows of the same size: most names have to be the same.
  return new Set(pairs.map(({ other }) => other)).size === left.length && left.length * 2 < first.items.length ? pairs : [];
}

/** The rows of two tables that are the same area under two names. */
function pairsOf(first: Told, second: Told): readonly Pair[] {
  const left = first.items.filter(({ name }) => !second.names.has(nameKey(name)));
  const over = second.items.filter(({ name }) => !first.names.has(nameKey(name)));
  if (left.length === 0 || over.length === 0) return [];
  // Names without numbers that are called alike are the same, and are not left over.
  const numbered = first.isNumbered || second.isNumbered ? numberedPairs(left, over, [first.table, second.table]) : [];
  const areNumbered = numbered.length * 2 > Math.min(left.length, over.length);
  const paired = new Set(areNumbered ? numbered.flatMap(({ one, other }) => [one, other]) : []);
  const rest = [left, over].map((rows) => rows.filter((row) => !paired.has(row)));
  return [...areNumbered ? numbered : [], ...renamedPairs(rest[0] ?? [], rest[1] ?? [], first, second)];
}

const fullness = ({ table }: Told): number => measuresOf(table.rows).size;

/** The sheets with each area called by one name, and what is told of those that had two. */
export function withOneName(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): { readonly sheets: readonly EconomySheet[]; readonly problems: readonly Problem[] } {
  const tables = sheets.flatMap(({ kind, name, tables: own }) => (kind === 'areas' && !isChosen(name) ? own.flatMap(toldBy) : []));
  const ranked = tables.map((told) => ({ told, rank: fullness(told) })).sort((a, b) => b.rank - a.rank).map(({ told }) => told);
  const names = new Map<EconomyRow, EconomyRow>();
  ranked.forEach((first, at) => ranked.slice(at + 1).forEach((second) => {
    if (first.table.sheet === second.table.sheet || second.items.some((row) => names.has(row))) return;
    for (const { one, other } of pairsOf(first, second)) names.set(other, names.get(one) ?? one);
  }));
  if (names.size === 0) return { sheets, problems: [] };
  const named = (row: EconomyRow): EconomyRow => ({ ...row, name: names.get(row)?.name ?? row.name });
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.rows.some((row) => names.has(row)) ? { ...table, rows: table.rows.map(named) } : table)) })),
    problems: [...names].flatMap(([row, as]) => (withoutNumber(row) === withoutNumber(as) ? [] : [told(row, as)])),
  };
}

const told = (row: EconomyRow, as: EconomyRow): Problem => ({
  ...ruled('areaJoined'), cells: [row.nameCell, as.nameCell],
  message: {
    sv: `Raden "${row.name}" i ${formatAddress(row.nameCell)} är läst som "${as.name}" i ${formatAddress(as.nameCell)}: tabellerna har samma summa och i övrigt samma områden, och radernas belopp är desamma. Välj typ för bladet under Läsning om de inte hör ihop.`,
    en: `The row "${row.name}" in ${formatAddress(row.nameCell)} was read as "${as.name}" in ${formatAddress(as.nameCell)}: the tables have the same sum and otherwise the same areas, and the rows have the same amounts. Choose the kind of the sheet under Reading if they do not belong together.`,
  },
});
