import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { formatAddress } from '../../../values/cell';
import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import { RANKS, type RowSum } from '../../arithmetic/rowSum';
import type { RowKind, TableRow } from '../../geometry/table';
import { committeesIn } from '../../geometry/titles';
import { councilAmong } from './council';
import type { Field } from '../field';
import { rankOf } from './rowRoles';

/** A row is over that many units at least. */
const LEAST_UNITS = 2;

/** The rows of a table of units and how they were read. Places of `kinds` are those of `rows`. */
interface ReadUnits {
  readonly rows: readonly TableRow[];
  readonly kinds: readonly RowKind[];
  readonly sums: readonly RowSum[];
  readonly grid: AmountGrid;
  readonly fields: readonly Field[];
  readonly titles: readonly string[];
}

/**
 * Units that bear the name of a whole, of the committee or of all that stands below them: their amounts may be costs of its
 * own as well as a sum that is far from filled in, and nothing but a sum over them and their neighbours tells which.
 */
function wholesAmongUnits({ rows, kinds, sums, grid, fields, titles }: ReadUnits): readonly TableRow[] {
  const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const ranks = rows.map(({ folded }) => rankOf(folded));
  const rankAt = (at: number): number => ranks[at] ?? RANKS.none;
  const council = councilAmong(rows, items, ranks);
  const ranked = items.filter((at) => rankAt(at) > RANKS.none || at === council);
  if (ranked.length === 0 || items.length < LEAST_UNITS + 1) return [];
  const proven = new Set(sums.filter(({ agrees, fails }) => agrees.length > fails.length).flatMap(({ parts }) => parts));
  const committees = ranked.filter((at) => rankAt(at) >= RANKS.committee || at === council);
  const budgets = fields.flatMap(({ measure }, column) => (measure === 'budget' || measure === 'budgetToDate' ? [column] : []));
  const isEmpty = (at: number, column: number): boolean => (amountAt(grid, at, column) || 0) === 0;
  /** What stands below a row, as far as the next of its rank. */
  const below = (at: number): readonly number[] => {
    const next = items.find((other) => other > at && rankAt(other) >= rankAt(at)) ?? rows.length;
    return items.filter((other) => other > at && other < next);
  };
  const lacksBudget = (at: number): boolean => {
    const units = below(at);
    return units.length >= LEAST_UNITS && budgets.some((column) => isEmpty(at, column) && units.every((unit) => !isEmpty(unit, column)));
  };
  const isTitled = (at: number): boolean => {
    const names = committeesIn(rows[at]?.name ?? '');
    return titles.some((title) => committeesIn(title).some((name) => names.includes(name)));
  };
  const isOnly = (at: number): boolean => committees.length === 1 && committees[0] === at && (at === items[0] || isTitled(at));
  return ranked.filter((at) => !proven.has(at) && rows[at]?.chosen === undefined && (isOnly(at) || lacksBudget(at))).flatMap((at) => rows[at] ?? []);
}

/** That a unit bears the name of a whole, and that nothing shows whether it is one. */
export const committeeProblems = (sheet: string, read: ReadUnits): Problem[] => wholesAmongUnits(read).map(({ name, nameCell }): Problem => ({
  ...ruled('wholeAmongUnits'), cells: [nameCell],
  message: {
    sv: `På bladet "${sheet}" har raden ${name} (${formatAddress(nameCell)}) namnet på en helhet, men beloppen är inte summan av de andra raderna. Den är läst som ett område bredvid dem, och räknas med i totalen. Rätta beloppen om den ska vara summan, eller byt namn på raden om den är nämndens egna kostnader.`,
    en: `On the sheet "${sheet}", the row ${name} (${formatAddress(nameCell)}) bears the name of a whole, but its amounts are not the sum of the other rows. It was read as an area beside them, and counts in the total. Correct its amounts if it should be the sum, or rename it if it holds the committee's own costs.`,
  },
}));
