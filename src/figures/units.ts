import type { EconomyRow, EconomyTable } from '../facts/economy';
import { lookUp, sectionComponents } from '../facts/lexicon';
import { fold, nameKey } from '../values/text';
import type { Unit } from '../values/unit';
import { add } from './arithmetic';
import type { Printed } from './derive';
import type { Figure, Measure } from './figures';
import { factMeasures, printedOf, type PricedRow, type StatementParts } from './statements';

/** A unit of the tables: its rows in all of them, and the rows that are parts of it. */
export interface UnitRows {
  /** Tells units of the same name apart. */
  readonly key: string;
  readonly name: string;
  readonly rows: readonly PricedRow[];
  readonly parts: readonly { readonly name: string; readonly rows: readonly PricedRow[] }[];
}

const isComponentSection = (group: string | null): boolean => group !== null && lookUp(sectionComponents, fold(group)) !== null;

/**
 * What tells the units of one table apart: the name; where it stands twice under different headings the heading too;
 * and where it still stands twice, which of them it is. The sections of income and of cost hold the same units.
 */
function keysOf(rows: readonly EconomyRow[]): Map<EconomyRow, string> {
  const groups = new Map<string, Set<string>>();
  const groupOf = (row: EconomyRow) => (row.group === null || isComponentSection(row.group) ? '' : nameKey(row.group));
  for (const row of rows) {
    const name = nameKey(row.name);
    groups.set(name, (groups.get(name) ?? new Set()).add(groupOf(row)));
  }
  const seen = new Map<string, number>();
  return new Map(rows.map((row) => {
    const name = nameKey(row.name);
    const key = (groups.get(name)?.size ?? 0) > 1 ? `${name}|${groupOf(row)}` : name;
    const place = `${key}|${isComponentSection(row.group) ? nameKey(row.group ?? '') : ''}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return [row, before === 0 ? key : `${key}|${before}`];
  }));
}

/** The items of tables about the same units, each with all its rows; order of first appearance. */
export function collectUnits(tables: readonly EconomyTable[]): UnitRows[] {
  const units = new Map<string, { name: string; rows: PricedRow[]; parts: Map<string, { name: string; rows: PricedRow[] }> }>();
  for (const table of tables) {
    const items = table.rows.filter(({ kind }) => kind === 'item');
    const keys = keysOf(items);
    let current: string | null = null;
    for (const row of table.rows) {
      if (row.kind === 'item') {
        current = keys.get(row) ?? nameKey(row.name);
        const unit = units.get(current) ?? { name: row.name, rows: [] as PricedRow[], parts: new Map<string, { name: string; rows: PricedRow[] }>() };
        units.set(current, unit);
        unit.rows.push({ row, unit: table.unit });
      } else if (row.kind === 'ofWhich' && current !== null) {
        const parts = units.get(current)?.parts;
        const part = parts?.get(nameKey(row.name)) ?? { name: row.name, rows: [] as PricedRow[] };
        parts?.set(nameKey(row.name), part);
        part.rows.push({ row, unit: table.unit });
      } else current = null;
    }
  }
  return [...units].map(([key, { name, rows, parts }]) => ({ key, name, rows, parts: [...parts.values()] }));
}

const firstOf = (rows: readonly PricedRow[], measure: Measure, component: Parameters<typeof printedOf>[2], to: Unit): Figure | null => {
  for (const row of rows) {
    const figure = printedOf(row, measure, component, to);
    if (figure) return figure;
  }
  return null;
};

/** Income, costs and kommunbidrag of one measure, where columns or stacked tables part them. */
export const unitParts = (rows: readonly PricedRow[], measure: Measure, to: Unit): StatementParts => ({
  income: firstOf(rows, measure, 'income', to),
  costs: firstOf(rows, measure, 'cost', to),
  grant: firstOf(rows, measure, 'grant', to),
});

/** The net of one measure: printed as such, or as the result, or the sum of the parts that are printed. */
function netOf(rows: readonly PricedRow[], measure: Measure, to: Unit): Figure | null {
  if (!rows.some(({ row }) => row.facts.some((fact) => fact.measure === measure))) return null;
  const net = firstOf(rows, measure, null, to) ?? firstOf(rows, measure, 'result', to);
  if (net) return net;
  const { income, costs, grant } = unitParts(rows, measure, to);
  const netCost = firstOf(rows, measure, 'netCost', to);
  if (netCost) return grant ? add(netCost, grant) : netCost;
  const parts = [income, costs, grant].filter((part) => part !== null);
  return parts.length > 0 ? add(...parts) : null;
}

export function unitAmounts(rows: readonly PricedRow[], to: Unit): Printed {
  const printed: Printed = {};
  for (const measure of factMeasures) printed[measure] = netOf(rows, measure, to);
  return printed;
}

/** Whether the net of the rows holds the kommunbidrag. */
export const unitIncludesGrant = (rows: readonly PricedRow[]): boolean =>
  rows.some(({ row }) => row.facts.some(({ component }) => component === 'grant'));
