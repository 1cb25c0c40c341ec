import { isWithin } from '../../../values/tolerance';
import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import { parseHead } from '../../words/concept';
import { swedish } from '../../words/swedish';
import { ADDITION } from './sideDrafts';
import { joinedHead } from './sideHeads';
import type { SideColumn, SideMeasure } from './sideFacts';

/**
 * Which budget of investments the others were made into, by what the amounts come to: "Disponibelt" is the budget where it
 * is what was decided with what was moved into it, and where what is left is that less what was spent, whatever it is called.
 */

export interface Amounts {
  readonly rows: readonly RawRow[];
  readonly formats: readonly string[];
}

/** So many rows have to come out: one could by chance. */
const LEAST_ROWS = 2;
/** Where no head says that anything was moved into the budget more have to. */
const LEAST_UNWORDED = 3;

const isMost = (rows: number, of: number): boolean => of > 0 && rows * 4 >= of * 3;

/** What has been spent, of this year or of those before: no budget, and not what is left of one. */
const SPENT_HEAD = swedish(/utfall|\back\b|ackumul|nedlagt|nedlagda|upparbet|förbruk|bokslut|bokför|redovis|tidigare (?:ut|ned)|utgift/);
const SPENT_MEASURES: ReadonlySet<SideMeasure> = new Set<SideMeasure>(['actual', 'forecast', 'priorYear', 'comment', 'completion']);

const tellsSpending = ({ measure, head }: SideColumn): boolean => {
  const said = parseHead(joinedHead(head)).measure;
  return SPENT_MEASURES.has(measure) || SPENT_HEAD.test(fold(head)) || said === 'actual' || said === 'forecast' || said === 'prior';
};

/** Of the same year, or of none. A later year's is no part of this one's. */
const isOfYear = ({ year }: SideColumn, current: number | null): boolean => year === null || (current !== null && year === current);
const mayBeMoved = ({ year, head }: SideColumn, current: number | null): boolean => year === null || (current === null ? ADDITION.test(fold(head)) : year <= current);

interface Compared {
  readonly held: number;
  readonly known: number;
  /** Rows that tell two columns apart. */
  readonly telling: number;
}

/** In how many rows `of` (the amounts of all columns named, in their order) holds; `tells` where a row says anything of it. */
function count(columns: readonly SideColumn[], { rows, formats }: Amounts, of: (amounts: readonly number[]) => number, tells: (amounts: readonly number[]) => boolean): Compared {
  const unit = columnUnit(rows.map((raw) => ({ raw })), formats, columns[0]?.column ?? 0);
  let [held, known, telling] = [0, 0, 0];
  for (const row of rows) {
    const read = columns.map(({ column }) => numberIn(row, column));
    // What was not moved is left empty.
    if (read.slice(0, 2).some((amount) => amount === null)) continue;
    const amounts = read.map((amount) => amount ?? 0);
    if (!tells(amounts)) continue;
    known += 1;
    if (!isWithin(of(amounts), { unit, terms: columns.length })) continue;
    held += 1;
    if (amounts[0] !== amounts[1]) telling += 1;
  }
  return { held, known, telling };
}

/** Whether a printed difference is a budget less what was spent of it. */
export const isHeld = (budget: SideColumn, spent: SideColumn, columns: readonly SideColumn[], amounts: Amounts): boolean =>
  heldBy(budget, [spent], columns.filter((one) => one.measure !== 'budget' && !one.percent && !tellsSpending(one)), amounts) > 0;

/** The best of some differences: in how many rows one of them is the budget less what was spent. */
function heldBy(budget: SideColumn, spent: readonly SideColumn[], others: readonly SideColumn[], amounts: Amounts): number {
  const all = spent.flatMap((own) => others.filter((other) => other !== budget && other !== own).map((left) => {
    const { held, known } = count([budget, own, left], amounts, ([whole = 0, used = 0, rest = 0]) => Math.min(Math.abs(whole - used - rest), Math.abs(used - whole - rest)), ([whole = 0, used = 0]) => used !== 0 && whole !== 0);
    return isMost(held, known) && held >= LEAST_ROWS ? held : 0;
  }));
  return Math.max(0, ...all);
}

/** A budget with what was moved into it, and whether a head says that it was moved. */
interface Whole {
  readonly column: SideColumn;
  readonly worded: boolean;
}

/** The column that is a budget and additions to it. */
function wholeOf(budget: SideColumn, candidates: readonly SideColumn[], additions: readonly SideColumn[], amounts: Amounts): Whole | null {
  for (const column of candidates) {
    const parts = additions.filter((one) => one !== column);
    const worded = parts.filter(({ head }) => ADDITION.test(fold(head)));
    const between = parts.filter((one) => one.column > Math.min(budget.column, column.column) && one.column < Math.max(budget.column, column.column));
    for (const added of [...parts.map((one) => [one]), worded, between, parts]) {
      if (added.length === 0) continue;
      const isWorded = added.some((one) => worded.includes(one));
      const { held, known, telling } = count([column, budget, ...added], amounts, ([whole = 0, first = 0, ...more]) => more.reduce((sum, one) => sum + one, first) - whole, ([, , ...more]) => more.some((one) => one !== 0));
      if (isMost(held, known) && telling >= (isWorded ? LEAST_ROWS : LEAST_UNWORDED)) return { column, worded: isWorded };
    }
  }
  return null;
}

/** What may be a budget with all that was moved into it, by its head. */
const AVAILABLE = swedish(/^(?:totalt?(?: anslag)?|summa(?: anslag)?|disponib\p{L}*|tillgänglig\p{L}*.*|att (?:använda|förfoga över|disponera))$/u);

/** A column under such a head that is never less than the budget, and more in some row. */
const mayBeWhole = (budget: SideColumn, candidates: readonly SideColumn[], { rows }: Amounts): SideColumn | null => candidates.find((column) => {
  const more = rows.flatMap((row): number[] => {
    const [whole, first] = [numberIn(row, column.column), numberIn(row, budget.column)];
    return whole === null || first === null ? [] : [Math.abs(whole) - Math.abs(first)];
  });
  return AVAILABLE.test(fold(column.head)) && more.every((one) => one >= 0) && more.some((one) => one > 0);
}) ?? null;

/** Whether two columns tell other amounts in some row. */
export const differ = (one: SideColumn, other: SideColumn, rows: readonly RawRow[]): boolean => rows.some((row) => {
  const [a, b] = [numberIn(row, one.column), numberIn(row, other.column)];
  return a !== null && b !== null && a !== b;
});

const SPENT_OF_YEAR: readonly SideMeasure[] = ['actual', 'forecast'];

interface Asked {
  readonly budgets: readonly SideColumn[];
  readonly candidates: readonly SideColumn[];
  readonly others: readonly SideColumn[];
  readonly spent: readonly SideColumn[];
}

/** The year that the table is about: the follow-up's, else that of its outcome or budget. */
const yearOf = (columns: readonly SideColumn[]): number | null => columns.find(({ measure, ofProject, year }) => !ofProject && (measure === 'actual' || measure === 'budget') && year !== null)?.year ?? null;

function asked(columns: readonly SideColumn[], current: number | null, rows: readonly RawRow[]): Asked {
  const amounts = columns.filter((column) => !column.percent && rows.some((row) => numberIn(row, column.column) !== null));
  const hasProject = columns.some(({ ofProject, measure }) => ofProject && (measure === 'actual' || measure === 'forecast'));
  const budgets = amounts.filter(({ measure, ofProject }) => measure === 'budget' && !ofProject);
  const isFree = (column: SideColumn): boolean => (column.measure === 'other' || column.measure === 'variance' || (column.measure === 'budget' && column.ofProject && !hasProject))
    && !tellsSpending(column);
  return {
    // Of several the last counts: what is left of another says nothing of the budget that it is compared with.
    budgets, spent: SPENT_OF_YEAR.flatMap((spent) => amounts.filter(({ measure, ofProject }) => measure === spent && !ofProject).at(-1) ?? []),
    candidates: amounts.filter((column) => isFree(column) && isOfYear(column, current) && !ADDITION.test(fold(column.head))),
    others: amounts.filter((column) => !budgets.includes(column) && !tellsSpending(column)),
  };
}

/** With the budget that the amounts show, which no head does; where they show it without a word for it, the one that was taken is unsure. */
export function withHeldBudget(columns: readonly SideColumn[], amounts: Amounts, followed: number | null): SideColumn[] {
  const current = followed ?? yearOf(columns);
  const { budgets, candidates, others, spent } = asked(columns, current, amounts.rows);
  if (spent.length === 0 || candidates.length === 0) return [...columns];
  const own = Math.max(0, ...budgets.map((one) => heldBy(one, spent, others, amounts)));
  const held = candidates.map((column) => ({ column, rows: heldBy(column, spent, others.filter((one) => one !== column), amounts) })).filter(({ rows }) => rows > own);
  const [best, ...rivals] = held.sort((one, other) => other.rows - one.rows);
  if (best && rivals[0]?.rows !== best.rows) return taken(columns, best.column, budgets);
  const [budget] = budgets;
  const isOpen = budget !== undefined && own === 0 && budgets.length === 1;
  const whole = isOpen ? wholeOf(budget, candidates, others.filter((one) => mayBeMoved(one, current) && one.measure === 'other'), amounts) : null;
  if (whole?.worded) return taken(columns, whole.column, budgets);
  const rival = isOpen ? whole?.column ?? mayBeWhole(budget, candidates, amounts) : null;
  return columns.map((column) => (rival && column === budget ? {
    ...column, unsure: {
      sv: `"${rival.head}" kan vara "${budget.head}" med det som har flyttats dit, och den budget som gäller`,
      en: `"${rival.head}" may be "${budget.head}" with what was moved into it, and the budget that holds`,
    },
  } : column));
}

const taken = (columns: readonly SideColumn[], held: SideColumn, budgets: readonly SideColumn[]): SideColumn[] => columns.map((column) => (
  column === held ? { ...column, measure: 'budget', ofProject: false } : budgets.includes(column) ? { ...column, measure: 'other' } : column));
