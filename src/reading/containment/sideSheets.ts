import { fold, nameKey } from '../../values/text';
import type { EconomySheet, EconomyTable } from '../meaning/tables/economyTable';
import { words } from '../words/swedish';

/** What all amounts of a sheet of areas are of: incomes, costs, or the net of both. */
type Side = 'income' | 'cost' | 'net';

const itemsOf = (tables: readonly EconomyTable[]) => tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'item'));
const namesOf = ({ tables }: EconomySheet): ReadonlySet<string> => new Set(itemsOf(tables).map(({ name }) => nameKey(name)));

/** Null for a sheet that is no list of areas, or that holds incomes and costs beside each other. */
function sideOf({ kind, area, tables }: EconomySheet): Side | null {
  const [first] = tables;
  if (kind !== 'areas' || area !== null || !first || tables.some(({ shape, component }) => shape !== 'units' || component !== first.component)) return null;
  if (first.component !== null) return first.component;
  return itemsOf(tables).some(({ columns, terms }) => columns.some(({ component }, at) => component !== null && terms[at])) ? null : 'net';
}

/** Most of what either sheet names, both name. */
function areOfSameAreas(one: EconomySheet, other: EconomySheet): boolean {
  const [mine, others] = [namesOf(one), namesOf(other)];
  const shared = [...mine].filter((name) => others.has(name)).length;
  return shared >= 2 && shared * 5 >= Math.max(mine.size, others.size) * 4;
}

/** A tab of costs: of the net where nothing stands beside it, and of nothing else beside one of the same areas' incomes. */
const COSTS = words(/^(?:brutto)?kostnad(?:er)?(?!\p{L})/u);

const asCosts = (sheet: EconomySheet): EconomySheet => ({
  ...sheet, tables: sheet.tables.map((table): EconomyTable => ({
    ...table, component: 'cost',
    rows: table.rows.map((row) => ({ ...row, columns: row.columns.map((column) => (column.component === null ? { ...column, component: 'cost' as const } : column)) })),
  })),
});

/** The sheets with the costs known that the incomes of the same areas stand beside. */
function withCosts(sheets: readonly EconomySheet[]): readonly EconomySheet[] {
  const incomes = sheets.filter((sheet) => sideOf(sheet) === 'income');
  return incomes.length === 0 ? sheets : sheets.map((sheet) => (COSTS.test(fold(sheet.name)) && sideOf(sheet) === 'net' && incomes.some((one) => areOfSameAreas(one, sheet)) ? asCosts(sheet) : sheet));
}

/**
 * "Intäkter", "Kostnader" and "Netto" on a sheet each, with the same areas on all: together they tell of one money, as
 * they do below each other on one sheet. The one with the net comes first, and gives them its name.
 */
export function joinSides(read: readonly EconomySheet[]): EconomySheet[] {
  const sheets = withCosts(read);
  const sided = sheets.flatMap((sheet) => { const side = sideOf(sheet); return side === null ? [] : [{ sheet, side }]; });
  const joined = new Map<EconomySheet, EconomySheet | null>();
  for (const { sheet: one, side } of sided) {
    if (side === 'net' || joined.has(one)) continue;
    const others = sided.filter(({ sheet }) => sheet !== one && !joined.has(sheet) && areOfSameAreas(one, sheet));
    const together = [{ sheet: one, side }, ...others];
    // Two sheets of one side are two versions, or of two times: which of them counts is another question.
    if (others.length === 0 || new Set(together.map((each) => each.side)).size < together.length) continue;
    const first = (together.find((each) => each.side === 'net') ?? together[0])?.sheet ?? one;
    for (const { sheet } of together) joined.set(sheet, null);
    joined.set(first, { ...first, tables: [...first.tables, ...together.filter(({ sheet }) => sheet !== first).flatMap(({ sheet }) => sheet.tables)] });
  }
  return sheets.flatMap((sheet) => { const whole = joined.get(sheet); return whole === null ? [] : [whole ?? sheet]; });
}
