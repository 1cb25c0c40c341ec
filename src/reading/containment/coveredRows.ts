import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { unitFactor } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import type { View } from './view';

/**
 * Units of some of another table's rows: "Förskola" and "Grundskola" of the nämnd's table on a sheet of their own, school
 * by school. Their sum is that of those rows in all that both tell, and they are no areas beside them.
 */

/** Longer tables have too many ways to part their rows. */
const MOST_ITEMS = 12;
const LEAST_ITEMS = 3;
/** So many amounts have to agree: two could be chance. */
const LEAST_AGREEING = 3;

/** What every choice of some amounts comes to, smallest first; bit n of a choice is the nth amount. */
function sumsOfChoices(amounts: readonly number[]): readonly { readonly sum: number; readonly choice: number }[] {
  const sums = [0];
  for (const amount of amounts) for (let at = 0, before = sums.length; at < before; at += 1) sums.push((sums[at] ?? 0) + amount);
  return sums.map((sum, choice) => ({ sum, choice })).sort((a, b) => a.sum - b.sum);
}

/** The choices that come to an amount, within `slack`. */
function choicesOf(sums: ReturnType<typeof sumsOfChoices>, amount: number, slack: number): number[] {
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle]?.sum ?? 0) < amount - slack) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < sums.length && (sums[at]?.sum ?? 0) <= amount + slack; at += 1) found.push(sums[at]?.choice ?? 0);
  return found;
}

const isIn = (choice: number) => (_: unknown, at: number): boolean => (choice & (1 << at)) !== 0;

interface Covering<T extends View> {
  /** The rows of one of the tables that `mayBe`, some and not all, that come to what the table's sum does; null where none, or several do. */
  readonly find: (table: T, mayBe: (whole: T) => boolean) => { readonly whole: T; readonly rows: readonly EconomyRow[] } | null;
}

/** Finds the rows of tables that another table's units are the parts of. */
export function coveringRows<T extends View>(wholes: readonly T[], amountsOf: (row: EconomyRow, table: EconomyTable) => ReadonlyMap<FactMeasure, number>): Covering<T> {
  const made = new Map<T, Map<FactMeasure, ReturnType<typeof sumsOfChoices>>>();
  const own = new Map<T, readonly ReadonlyMap<FactMeasure, number>[]>();
  const amountsIn = (whole: T) => {
    const known = own.get(whole) ?? itemsOf(whole.table).map((row) => amountsOf(row, whole.table));
    own.set(whole, known);
    return known;
  };
  const sumsIn = (whole: T, measure: FactMeasure) => {
    const ofWhole = made.get(whole) ?? new Map<FactMeasure, ReturnType<typeof sumsOfChoices>>();
    made.set(whole, ofWhole);
    const sums = ofWhole.get(measure) ?? sumsOfChoices(amountsIn(whole).map((all) => all.get(measure) ?? 0));
    ofWhole.set(measure, sums);
    return sums;
  };
  const rowsIn = (whole: T, table: T): readonly EconomyRow[] | null => {
    const items = itemsOf(whole.table);
    const telling = [...table.amounts].filter(([measure, amount]) => amount !== 0 && whole.amounts.get(measure));
    const [first] = telling;
    // The sum of some is less than that of all.
    if (items.length < LEAST_ITEMS || items.length > MOST_ITEMS || !first || telling.length < LEAST_AGREEING) return null;
    if (telling.every(([measure, amount]) => Math.abs(amount) >= Math.abs(whole.amounts.get(measure) ?? 0))) return null;
    const slack = whole.table.step * unitFactor(whole.table.unit, 'kr') + table.step;
    const amounts = amountsIn(whole);
    const fitting = choicesOf(sumsIn(whole, first[0]), first[1], slack).filter((choice) => {
      const chosen = amounts.filter(isIn(choice));
      return chosen.length >= 2 && chosen.length < items.length
        && telling.every(([measure, amount]) => Math.abs(chosen.reduce((sum, all) => sum + (all.get(measure) ?? 0), 0) - amount) <= slack);
    });
    // Several ways to come to it tell nothing.
    return fitting.length === 1 ? items.filter(isIn(fitting[0] ?? 0)) : null;
  };
  return {
    find: (table, mayBe) => {
      for (const whole of wholes) {
        const rows = whole.sheet === table.sheet || !mayBe(whole) ? null : rowsIn(whole, table);
        if (rows) return { whole, rows };
      }
      return null;
    },
  };
}

export function toldCovered(view: View, whole: View, rows: readonly EconomyRow[]): Problem {
  const names = rows.map(({ name }) => `"${name}"`);
  const listed = (and: string) => `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
  const own = formatAddress(view.total.nameCell);
  return {
    ...ruled('sameMoney'), cells: [view.total.nameCell, ...rows.map(({ nameCell }) => nameCell)],
    message: {
      sv: `Tabellen på bladet "${view.sheet}" summerar till samma belopp (${own}) som ${listed('och')} på bladet "${whole.sheet}": delarna av dem. Den räknas inte en gång till. Välj typ för bladet under Läsning om den ska räknas.`,
      en: `The table on the sheet "${view.sheet}" adds up to the same amounts (${own}) as ${listed('and')} on the sheet "${whole.sheet}": their parts. It is not counted once more. Choose the sheet's kind under Reading if it should be.`,
    },
  };
}
