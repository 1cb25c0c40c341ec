import { unitFactor } from '../../values/unit';
import { LEVELS, type FactMeasure } from '../meaning/field';
import type { EconomyRow, EconomySheet, EconomyTable } from '../meaning/tables/economyTable';
import { factsOf, hasFacts } from '../meaning/rows/rowFacts';

type Result = ReadonlyMap<FactMeasure, number>;

/** The rows that a statement comes to, the last of all its result. */
const resultRows = ({ shape, rows }: EconomyTable): readonly EconomyRow[] =>
  (shape !== 'statement' ? [] : rows.filter((row) => (row.line === 'result' || row.line === 'netCost') && hasFacts(row)));

function addTo(amounts: Map<FactMeasure, number>, row: EconomyRow, { unit }: EconomyTable): void {
  for (const { measure, read, factor } of factsOf(row)) amounts.set(measure, (amounts.get(measure) ?? 0) + read * factor * unitFactor(unit, 'kr'));
}

/** The amounts of a sheet's result, in kronor. */
export function resultOf({ tables }: EconomySheet): Result {
  const amounts = new Map<FactMeasure, number>();
  for (const table of tables) {
    const result = resultRows(table).at(-1);
    if (result) addTo(amounts, result, table);
  }
  return amounts;
}

/** The same of each row that a sheet's only statement comes to on its way: "Verksamhetens nettokostnader" above the result. */
export function resultsOf(sheet: EconomySheet): readonly Result[] {
  const statements = sheet.tables.filter(({ shape }) => shape === 'statement');
  const [only] = statements;
  if (!only || statements.length > 1) return [resultOf(sheet)];
  return resultRows(only).map((row) => {
    const amounts = new Map<FactMeasure, number>();
    addTo(amounts, row, only);
    return amounts;
  });
}

/** Two amounts and more that are not zero have to agree; one alone could be chance. */
const LEAST_AGREEING = 2;

/**
 * Of the sheets of areas, the one whose result is all the others' together: the total, whatever its tab is called.
 * Null when none is, or when fewer than two others stand beside it. `mayBe`: one whose title states its area, or that
 * the user has said what it is, is none.
 */
export function findTotalSheet(sheets: readonly EconomySheet[], mayBe: (name: string) => boolean): string | null {
  const areas = sheets.filter(({ kind }) => kind === 'area').map((sheet) => ({ sheet, result: resultOf(sheet) }));
  if (areas.length < 3 || sheets.some(({ kind }) => kind === 'committee')) return null;
  const step = Math.max(...areas.flatMap(({ sheet }) => sheet.tables.map(({ unit }) => unitFactor(unit, 'kr') * (unit === 'mnkr' ? 0.1 : 1))));
  const found = areas.find(({ sheet, result }) => {
    if (!mayBe(sheet.name)) return false;
    let agreeing = 0;
    for (const measure of LEVELS) {
      const own = result.get(measure);
      if (own === undefined) continue;
      const others = areas.reduce((sum, other) => (other.sheet === sheet ? sum : sum + (other.result.get(measure) ?? 0)), 0);
      if (Math.abs(own - others) > (step * areas.length) / 2) return false;
      if (own !== 0) agreeing += 1;
    }
    return agreeing >= LEAST_AGREEING;
  });
  return found?.sheet.name ?? null;
}
