import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { LEVELS, type FactMeasure } from '../meaning/field';
import { measuresOf } from '../meaning/rows/rowFacts';

/** Of several tables on a sheet of areas, those that follow areas up: the others detail something else. */

const namesIn = (table: EconomyTable): string[] => itemsOf(table).map(({ name }) => nameKey(name));

/** Whether a table follows up areas of its own as another does: all that is told of those, or of two levels at least the same. */
function followsUpAs(one: ReadonlySet<FactMeasure>, other: ReadonlySet<FactMeasure>): boolean {
  const both = LEVELS.filter((measure) => one.has(measure) && other.has(measure));
  return both.length >= 2 || (one.size === other.size && [...one].every((measure) => other.has(measure)));
}

/** The tables about the areas of the first, and those that follow up others in the same way. */
export function tablesOfAreas({ tables }: EconomySheet): readonly EconomyTable[] {
  const units = tables.filter(({ shape }) => shape === 'units');
  const first = units[0];
  if (!first || units.length === 1) return units;
  const known = new Set(namesIn(first));
  const told = measuresOf(first.rows);
  return units.filter((table) => {
    const own = namesIn(table);
    return own.filter((name) => known.has(name)).length * 2 >= own.length || followsUpAs(measuresOf(table.rows), told);
  });
}

/** Which tables of sheets of areas are none of their areas'. */
export const tablesOfOthers = (sheets: readonly EconomySheet[]): Problem[] => sheets.filter(({ kind }) => kind === 'areas').flatMap((sheet) => {
  const kept = new Set(tablesOfAreas(sheet));
  return sheet.tables.flatMap((table): Problem[] => {
    const cell = itemsOf(table)[0]?.nameCell;
    return table.shape !== 'units' || kept.has(table) || !cell ? [] : [{
      ...ruled('tableAside'), cells: [cell],
      message: {
        sv: `Tabellen på bladet "${sheet.name}" som börjar vid ${formatAddress(cell)} har andra rader än områdena i bladets första tabell, och andra slag av belopp. Den räknas inte med. Lägg den på ett eget blad om den ska vara med.`,
        en: `The table on the sheet "${sheet.name}" that begins at ${formatAddress(cell)} has other rows than the areas in the first table of its sheet, and other kinds of amounts. It is not counted. Put it on a sheet of its own if it should count.`,
      },
    }];
  });
});
