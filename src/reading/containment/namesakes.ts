import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import type { EconomyRow, EconomySheet } from '../meaning/economyTable';
import { factsOf } from '../meaning/rowFacts';

/**
 * Sheets of areas of their own, each with a unit of one name ("Administration" of each nämnd): namesakes, and not one
 * area told twice. Most names again with the same amounts are the same areas.
 */

const itemsOf = ({ tables }: EconomySheet): Map<string, { readonly row: EconomyRow; readonly scale: number; readonly step: number }> =>
  new Map(tables.flatMap(({ rows, shape, unit, step }) => (shape !== 'units' ? [] : rows.filter(({ kind }) => kind === 'item')
    .map((row) => [nameKey(row.name), { row, scale: unitFactor(unit, 'kr'), step: step * unitFactor(unit, 'kr') }]))));

type Item = ReturnType<typeof itemsOf> extends Map<string, infer T> ? T : never;

/** Whether two rows tell different amounts of some measure, beyond what their units round. */
function differ(one: Item, other: Item): boolean {
  const others = factsOf(other.row);
  return factsOf(one.row).some(({ measure, component, read, factor }) => others.some((fact) => fact.measure === measure && fact.component === component
    && Math.abs(read * factor * one.scale - fact.read * fact.factor * other.scale) > one.step + other.step));
}

/** The sheets with the names that each shares with another of other areas: `apart` holds them as `nameKey`s. */
export function nameApart(sheets: readonly EconomySheet[]): EconomySheet[] {
  const listed = sheets.filter(({ kind }) => kind === 'areas').map((sheet) => ({ sheet, items: itemsOf(sheet) })).filter(({ items }) => items.size >= 2);
  const apart = new Map<EconomySheet, Set<string>>();
  listed.forEach((one, at) => listed.slice(at + 1).forEach((other) => {
    const shared = [...one.items.keys()].filter((name) => other.items.has(name));
    if (shared.length === 0 || shared.length * 2 > Math.min(one.items.size, other.items.size)) return;
    const namesakes = shared.filter((name) => differ(one.items.get(name) as Item, other.items.get(name) as Item));
    if (namesakes.length < shared.length) return;
    for (const { sheet } of [one, other]) apart.set(sheet, new Set([...apart.get(sheet) ?? [], ...namesakes]));
  }));
  return apart.size === 0 ? [...sheets] : sheets.map((sheet) => {
    const names = apart.get(sheet);
    return names ? { ...sheet, apart: names } : sheet;
  });
}
