import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { factsOf, hasFacts, type Fact, type FactColumn } from '../meaning/rows/rowFacts';

/**
 * Twelve months of a forecast that together are many times the year's budget, or its outcome so far, are no shares of a
 * year: each is the whole year as it was seen in that month. Which one is the latest is not said.
 */

/** What the months come to, as many times the budget or the outcome. */
const TOO_LARGE = 4;
const COMPARED: readonly FactMeasure[] = ['budget', 'actual'];

const sizeOf = (row: EconomyRow, table: EconomyTable, isWanted: (fact: Fact) => boolean): number =>
  Math.abs(factsOf(row).filter(isWanted).reduce((sum, { read, factor }) => sum + read * factor, 0)) * unitFactor(table.unit, 'kr');

/** The rows of a table that holds nothing but months of a forecast, with what they come to; none of another. */
function sumsOfMonths(table: EconomyTable): ReadonlyMap<string, number> {
  const isOfMonth = ({ measure, oneMonth }: FactColumn) => measure === 'forecast' && oneMonth;
  if (!table.rows.some(hasFacts) || table.rows.some(({ columns, terms }) => columns.some((column, at) => terms[at] && !isOfMonth(column)))) return new Map();
  return new Map(itemsOf(table).map((row) => [nameKey(row.name), sizeOf(row, table, () => true)]));
}

/** The largest amount that another table has of a name, of a budget or an outcome. */
function sizesElsewhere(sheets: readonly EconomySheet[], own: EconomyTable): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    if (table === own) continue;
    for (const row of itemsOf(table)) {
      for (const measure of COMPARED) {
        const size = sizeOf(row, table, (fact) => fact.measure === measure);
        sizes.set(nameKey(row.name), Math.max(sizes.get(nameKey(row.name)) ?? 0, size));
      }
    }
  }
  return sizes;
}

function isMade(table: EconomyTable, sheets: readonly EconomySheet[]): boolean {
  const sums = sumsOfMonths(table);
  if (sums.size === 0) return false;
  const sizes = sizesElsewhere(sheets, table);
  const known = [...sums].filter(([name]) => (sizes.get(name) ?? 0) > 0);
  return known.length > 0 && known.filter(([name, sum]) => sum > TOO_LARGE * (sizes.get(name) ?? 0)).length * 2 > known.length;
}

/** The sheets without such tables, and what is said of them. */
export function withoutForecastsMade(sheets: readonly EconomySheet[]): { readonly sheets: readonly EconomySheet[]; readonly problems: readonly Problem[] } {
  const made = new Set(sheets.flatMap(({ tables }) => tables).filter((table) => isMade(table, sheets)));
  if (made.size === 0) return { sheets, problems: [] };
  return {
    sheets: sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !made.has(table)) })).filter(({ tables }) => tables.length > 0),
    problems: [...made].map((table): Problem => ({
      ...ruled('forecastElsewhere'), cells: itemsOf(table).map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${table.sheet}" är tolv månaders prognos tillsammans många gånger budgeten eller utfallet: varje månad är nog hela årets prognos, så som den var då. Ingen av dem läses som årets. Lägg till en kolumn "Prognos helår" i uppföljningen.`,
        en: `On the sheet "${table.sheet}" twelve months of a forecast are together many times the budget or the outcome: each month is probably the forecast of all the year, as it was then. None of them is read as the year's. Add a column "Prognos helår" to the follow-up.`,
      },
    })),
  };
}
