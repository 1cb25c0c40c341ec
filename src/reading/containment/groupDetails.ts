import { fold, nameKey } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { lookUp, sectionComponents } from '../words/lexicon';

/** A table whose groups are the areas of another: its rows are the areas' parts. */
export interface DetailedTable {
  readonly sheet: string;
  /** The sheet whose table has the areas as rows. */
  readonly of: string;
}

/**
 * The table with each row in the group that it stands under, or where none does in that of the sum that holds it: a pivot
 * table's "Grundskola" over its schools. As it is where a row is in no sum, or in several.
 */
function withSumsAsGroups(table: EconomyTable): EconomyTable {
  if (itemsOf(table).some(({ group }) => group !== null)) return table;
  const sums = table.subtotals.filter(({ row }) => row !== table.totalRow);
  const groupOf = new Map<number, string>();
  for (const { row, covers } of sums) {
    const { name } = table.rows[row] ?? { name: '' };
    for (const item of covers) {
      if (groupOf.has(item)) return table;
      groupOf.set(item, name);
    }
  }
  const rows = table.rows.map((row, at) => (row.kind === 'item' ? { ...row, group: groupOf.get(at) ?? null } : row));
  return rows.some(({ kind, group }) => kind === 'item' && group === null) ? table : { ...table, rows };
}

/** The groups that hold every row of a table of units, in order; null where a row has none or the groups are no areas. */
function groupsOf(table: EconomyTable): readonly string[] | null {
  if (table.shape !== 'units' || table.area !== null) return null;
  const groups = itemsOf(table).map(({ group }) => group);
  if (groups.some((group) => group === null || lookUp(sectionComponents, fold(group)) !== null)) return null;
  const named = [...new Map(groups.map((group) => [nameKey(group ?? ''), group ?? ''])).values()];
  return named.length >= 2 ? named : null;
}

/**
 * The parts of one group as a table of their own; its other rows are put aside, so that every place in it stays. What
 * the whole table's amounts are to each other is told once, with its first group.
 */
const ofGroup = (table: EconomyTable, group: string, isFirst: boolean): EconomyTable => ({
  ...table, totalRow: null, subtotals: [],
  arithmetic: isFirst ? table.arithmetic : { ...table.arithmetic, across: [], down: [] },
  rows: table.rows.map((row) => (row.kind !== 'heading' && (row.kind === 'sum' || nameKey(row.group ?? '') !== group) ? { ...row, kind: 'aside' as const } : row)),
});

/**
 * "Verksamhet | Enhet" beside a table of the same verksamheter: where every group of a table is a row of another, its
 * rows are those areas' parts, and counted once.
 */
export function placeGroupDetails(economy: readonly EconomySheet[]): { readonly economy: readonly EconomySheet[]; readonly detailed: readonly DetailedTable[] } {
  const tables = economy.flatMap((sheet) => (sheet.kind === 'areas' ? sheet.tables.map((table) => ({ sheet, table, grouped: withSumsAsGroups(table), items: itemsOf(table) })) : []));
  if (tables.length < 2 || tables.every(({ grouped }) => groupsOf(grouped) === null)) return { economy, detailed: [] };
  const wholes = tables.map(({ sheet, table, items }) => ({ sheet, table, names: new Map(items.map(({ name }) => [nameKey(name), name])) }));
  const details = new Map(tables.flatMap(({ table, grouped, items }) => {
    const groups = groupsOf(grouped);
    const own = new Set(items.map(({ name }) => nameKey(name)));
    const whole = groups && wholes.find((other) => other.table !== table && !groupsOf(other.table)
      && groups.every((group) => other.names.has(nameKey(group))) && ![...other.names.keys()].every((name) => own.has(name)));
    return groups && whole ? [[table, { whole, groups, grouped }] as const] : [];
  }));
  if (details.size === 0) return { economy, detailed: [] };
  const detailed: DetailedTable[] = [];
  const placed = economy.flatMap((sheet): EconomySheet[] => {
    const parts = sheet.kind !== 'areas' ? [] : sheet.tables.flatMap((table) => {
      const detail = details.get(table);
      if (!detail) return [];
      detailed.push({ sheet: sheet.name, of: detail.whole.sheet.name });
      return detail.groups.map((group, at): EconomySheet => ({
        name: sheet.name, kind: 'area', area: detail.whole.names.get(nameKey(group)) ?? group, tables: [ofGroup(detail.grouped, nameKey(group), at === 0)], comment: null,
      }));
    });
    const rest = sheet.tables.filter((table) => !details.has(table));
    return parts.length === 0 ? [sheet] : [...rest.length > 0 ? [{ ...sheet, tables: rest }] : [], ...parts];
  });
  return { economy: placed, detailed };
}
