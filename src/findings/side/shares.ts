import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { addableColumns, printedAt, stepAt, total, type Printed } from './table';

/** Percentages that a sum has added up: "Avvikelse i %" of a total is no sum of those of its rows. */

interface Shared {
  readonly share: Printed;
  readonly part: Printed;
  readonly whole: Printed;
}

/** Where so many rows hold, and of all that tell so large a part, the column is that percentage. */
const LEAST_HOLDING = 3;
const MOST_FAILING = 0.25;

const percentOf = ({ part, whole }: Pick<Shared, 'part' | 'whole'>): number => (100 * Math.abs(part.value)) / Math.abs(whole.value);

/** What the rounding of all three may come to. */
const toleranceOf = ({ share, whole }: Shared, steps: readonly [number, number, number]): number =>
  (steps[0] + (100 * steps[1] + Math.abs(share.value) * steps[2]) / Math.abs(whole.value)) * 0.51;

function sharedAt(row: SideRow, [share, part, whole]: readonly [number, number, number]): Shared | null {
  const [one, of, all] = [share, part, whole].map((at) => printedAt(row, at));
  return one && of && all && all.value !== 0 ? { share: one, part: of, whole: all } : null;
}

/** The columns of amounts whose percentage a column may tell, by its rows, those of most rows first; none where no two do in most of them. */
function amountsOf(table: SideTable, share: number): readonly (readonly [number, number, number])[] {
  const items = table.rows.filter(({ kind }) => kind === 'item');
  const amounts = addableColumns(table).map(({ at }) => at).filter((at) => at !== share);
  const pairs = amounts.flatMap((part) => amounts.filter((whole) => whole !== part).map((whole) => [share, part, whole] as const));
  const holding = pairs.flatMap((columns) => {
    const steps = stepsOf(table, columns);
    const told = items.flatMap((row) => sharedAt(row, columns) ?? []).filter(({ share: { value } }) => value !== 0);
    const held = told.filter((one) => Math.abs(percentOf(one) - Math.abs(one.share.value)) <= toleranceOf(one, steps)).length;
    return held >= LEAST_HOLDING && (told.length - held) <= told.length * MOST_FAILING ? [{ columns, held }] : [];
  });
  return holding.sort((a, b) => b.held - a.held).map(({ columns }) => columns);
}

const stepsOf = (table: SideTable, columns: readonly [number, number, number]): readonly [number, number, number] =>
  [stepAt(table, columns[0]), stepAt(table, columns[1]), stepAt(table, columns[2])];

const told = (value: number): string => `${String(Math.round(value * 10) / 10).replace('.', ',').replace('-', '−')} %`;

/** A sum whose percentage is those of the rows above it added up, and not that of its own amounts. */
function addedUp(table: SideTable, row: SideRow, columns: readonly [number, number, number]): Problem[] {
  const own = sharedAt(row, columns);
  const at = table.rows.indexOf(row);
  const added = table.rows.slice(0, at).filter(({ kind, level }) => kind === 'item' && level === 0).map((one) => printedAt(one, columns[0])).filter((one) => one !== null);
  if (!own || added.length < LEAST_HOLDING) return [];
  const steps = stepsOf(table, columns);
  const isAdded = Math.abs(total(added) - own.share.value) <= (added.length / 2) * steps[0];
  const right = percentOf(own);
  if (!isAdded || Math.abs(right - Math.abs(own.share.value)) <= 3 * toleranceOf(own, steps)) return [];
  const head = table.columns[columns[0]]?.head ?? '';
  const cell = formatAddress(own.share.cell);
  return [{
    ...ruled('shareMismatch'), cells: [own.share.cell, own.part.cell, own.whole.cell],
    message: {
      sv: `${head} i ${cell} (${row.name}) är ${told(own.share.value)}: radernas procent hopräknade. Radens egna belopp ger ${told(right)}.`,
      en: `${head} in ${cell} (${row.name}) is ${told(own.share.value)}: the percentages of the rows added up. The row's own amounts give ${told(right)}.`,
    },
  }];
}

/** Sums of percentages in tables of volumes, investments and grants. */
export const addedShares = (table: SideTable): Problem[] => table.columns.flatMap((column, share): Problem[] => {
  const ways = column.percent ? amountsOf(table, share) : [];
  // The same sum printed twice is told once, and one that is right of any of the amounts not at all.
  const [first] = table.rows.filter(({ kind }) => kind === 'sum').flatMap((row) => {
    const told = ways.map((columns) => addedUp(table, row, columns));
    return told.every(({ length }) => length > 0) ? told[0] ?? [] : [];
  });
  return first ? [first] : [];
});
