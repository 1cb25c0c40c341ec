import { isWithin } from '../../../values/tolerance';
import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import { parseHead } from '../../words/concept';
import { currentBudgetWords, firstBudgetWords } from '../../words/lexicon';
import { swedish } from '../../words/swedish';
import { withHeldBudget, type Amounts } from './heldBudgets';
import { ADDITION } from './sideDrafts';
import { withRivals } from './rivalColumns';
import type { SideColumn, SideMeasure } from './sideFacts';

/** In how many rows a budget less what was spent is the printed variance, with either sign. */
export function explained(budget: SideColumn, spent: readonly SideColumn[], variances: readonly SideColumn[], { rows, formats }: Amounts): number {
  const unit = columnUnit(rows.map((raw) => ({ raw })), formats, budget.column);
  const holds = (row: RawRow) => {
    const amount = numberIn(row, budget.column);
    return amount !== null && spent.some(({ column }) => {
      const own = numberIn(row, column);
      return own !== null && own !== 0 && variances.some((variance) => {
        const printed = numberIn(row, variance.column);
        return printed !== null && [amount - own, own - amount, amount + own].some((value) => isWithin(value - printed, { unit, terms: 2 }));
      });
    });
  };
  return rows.filter(holds).length;
}

const isSpent = ({ measure }: SideColumn): boolean => measure === 'actual' || measure === 'forecast';

/**
 * The budget that the others of its table were made into: the one that the printed variances are taken against, else the
 * one that its head calls the current one, else the rightmost.
 */
function currentOf(all: readonly SideColumn[], columns: readonly SideColumn[], amounts: Amounts): SideColumn | undefined {
  const beside = (of: SideColumn) => columns.filter(({ group, ofProject }) => group === of.group && ofProject === of.ofProject);
  const counts = all.map((budget) => explained(budget, beside(budget).filter(isSpent), beside(budget).filter(({ measure }) => measure === 'variance'), amounts));
  const most = Math.max(...counts);
  const best = all.filter((_, at) => counts[at] === most);
  if (most >= 2 && best.length === 1) return best[0];
  const current = all.filter(({ head }) => currentBudgetWords.test(fold(head)));
  const later = all.filter(({ head }) => !firstBudgetWords.test(fold(head)));
  return (current.length > 0 ? current : later.length > 0 ? later : all).at(-1);
}

const NET = swedish(/\bnetto/);
/** "U | I" under each measure are expenses and income in short. */
const INCOME = swedish(/\binkomst|(?<= )i$/);

/** Of expenses, income and their net the net, else the expenses: income alone is no investment. */
function ofNet(all: readonly SideColumn[]): readonly SideColumn[] {
  const net = all.filter(({ head }) => NET.test(fold(head)));
  const rest = all.filter(({ head }) => !INCOME.test(fold(head)));
  return net.length > 0 ? net : rest.length > 0 ? rest : all;
}

/** So many rows have to come out: one could by chance. */
const LEAST_ROWS = 2;

const ONE_EACH: readonly SideMeasure[] = ['budget', 'actual', 'forecast'];

/** The variance of a project where its amounts explain it better than the year's do. */
function placeVariances(columns: readonly SideColumn[], amounts: Amounts): SideColumn[] {
  if (!columns.some(({ ofProject }) => ofProject)) return [...columns];
  const rowsOf = (variance: SideColumn, ofProject: boolean) => Math.max(0, ...columns.filter((one) => one.measure === 'budget' && one.ofProject === ofProject)
    .map((budget) => explained(budget, columns.filter((one) => isSpent(one) && one.ofProject === ofProject), [variance], amounts)));
  return columns.map((column) => {
    if (column.measure !== 'variance' || column.group !== null) return column;
    const [project, year] = [rowsOf(column, true), rowsOf(column, false)];
    return project === year ? column : { ...column, ofProject: project > year };
  });
}

/** The only budget, of no year, is the project's where that less what the project has cost is what is printed to remain. */
function placeBudget(columns: readonly SideColumn[], amounts: Amounts): SideColumn[] {
  const budgets = columns.filter(({ measure, percent }) => measure === 'budget' && !percent);
  const [budget] = budgets;
  const spent = columns.filter(isSpent);
  if (!budget || budgets.length > 1 || budget.ofProject || budget.year !== null || budget.group !== null || !spent.some(({ ofProject }) => ofProject)) return [...columns];
  const remaining = columns.filter(({ measure, head }) => measure === 'variance' || parseHead(head).measure === 'remaining');
  const rowsOf = (whole: boolean) => explained(budget, spent.filter(({ ofProject }) => ofProject === whole), remaining, amounts);
  const [project, year] = [rowsOf(true), rowsOf(false)];
  return project >= LEAST_ROWS && project > year ? columns.map((column) => (column === budget ? { ...column, ofProject: true } : column)) : [...columns];
}

/** "Budget | Ombudgetering | Tilläggsanslag | Total budget": what a budget and its additions come to is of the same year, and no project's as a whole. */
function placeWholes(columns: readonly SideColumn[], { rows, formats }: Amounts): SideColumn[] {
  const budgets = columns.filter(({ measure, percent }) => measure === 'budget' && !percent);
  const first = budgets.find(({ ofProject }) => !ofProject);
  const others = columns.filter(({ measure, percent }) => measure === 'other' && !percent);
  /** Each column alone, and all additions that stand between the budget first decided and the whole. */
  const additionsOf = (whole: SideColumn): readonly (readonly SideColumn[])[] =>
    [...others.map((one) => [one]), others.filter(({ column, head }) => first !== undefined && column > first.column && column < whole.column && ADDITION.test(fold(head)))];
  const isWhole = (whole: SideColumn): boolean => first !== undefined && whole.ofProject && additionsOf(whole).some((added) => {
    const unit = columnUnit(rows.map((raw) => ({ raw })), formats, whole.column);
    const told = rows.flatMap((row) => {
      const [one, sum] = [first, whole].map(({ column }) => numberIn(row, column));
      const more = added.map(({ column }) => numberIn(row, column) ?? 0);
      return typeof one === 'number' && typeof sum === 'number' && more.some((amount) => amount !== 0)
        ? [isWithin(more.reduce((all, amount) => all + amount, one) - sum, { unit, terms: added.length + 1 })] : [];
    });
    return told.length >= LEAST_ROWS && told.filter(Boolean).length * 4 >= told.length * 3;
  });
  const wholes = budgets.filter(isWhole);
  return wholes.length === 0 ? [...columns] : columns.map((column) => (wholes.includes(column) ? { ...column, ofProject: false } : column));
}

/**
 * The columns with one of each measure and stretch of time: the budget that holds now, the net of what is told in parts.
 * The other ones stand as they are, and count in no figure.
 */
export function withOneEach(columns: readonly SideColumn[], rows: readonly RawRow[], formats: readonly string[], current: number | null): SideColumn[] {
  const amounts = { rows, formats };
  const placed = withHeldBudget(placeVariances(placeBudget(placeWholes(columns, amounts), amounts), amounts), amounts, current);
  const rivals = (column: SideColumn) => ofNet(placed.filter(({ measure, ofProject, percent }) => !percent && measure === column.measure && ofProject === column.ofProject));
  const chosen = placed.map((column): SideColumn => {
    if (!ONE_EACH.includes(column.measure) || column.percent) return column;
    const all = rivals(column);
    const one = column.measure === 'budget' && all.length > 1 ? currentOf(all, placed, amounts) : all.at(-1);
    return one === column ? column : { ...column, measure: 'other' };
  });
  return withRivals(chosen, placed.filter((column) => rivals(column).includes(column)), amounts);
}

/** Of several outcomes of volumes ("Utfall VT | Utfall HT | Helårssnitt") the one that the printed variance is taken of; the others count in no figure. */
export function withVarianceOutcome(columns: readonly SideColumn[], rows: readonly RawRow[], formats: readonly string[]): SideColumn[] {
  const of = (wanted: SideMeasure) => columns.filter(({ measure, percent }) => measure === wanted && !percent);
  const [outcomes, [budget], variances] = [of('actual'), of('budget'), of('variance')];
  if (outcomes.length < 2 || !budget || variances.length === 0) return [...columns];
  const counts = outcomes.map((outcome) => explained(budget, [outcome], variances, { rows, formats }));
  const most = Math.max(...counts);
  const best = outcomes.filter((_, at) => counts[at] === most);
  return most < LEAST_ROWS || best.length > 1 ? [...columns] : columns.map((column) => (outcomes.includes(column) && column !== best[0] ? { ...column, measure: 'other' } : column));
}

/** "Budget jan-okt", "Budget per 31 augusti", "Ack budget". */
function isToDate({ head }: SideColumn): boolean {
  const { scope, month, dateKind } = parseHead(head);
  return scope === 'toDate' || (month !== null && month !== 12 && (dateKind === 'range' || dateKind === 'day'));
}

/** Of volumes' budgets the year's, unless the printed variance is of the months' alone: what is counted to date is compared with what it was to be then. */
export function withYearsBudget(columns: readonly SideColumn[], rows: readonly RawRow[], formats: readonly string[]): SideColumn[] {
  const of = (wanted: SideMeasure) => columns.filter(({ measure, percent }) => measure === wanted && !percent);
  const budgets = of('budget');
  const [toDate, ofYear] = [budgets.filter(isToDate), budgets.filter((budget) => !isToDate(budget))];
  if (toDate.length === 0 || ofYear.length !== 1) return [...columns];
  const [spent, variances] = [columns.filter(isSpent), of('variance')];
  const rowsOf = (all: readonly SideColumn[]): number => Math.max(...all.map((budget) => explained(budget, spent, variances, { rows, formats })));
  const left = rowsOf(toDate) >= LEAST_ROWS && rowsOf(ofYear) < LEAST_ROWS ? ofYear : toDate;
  return columns.map((column) => (left.includes(column) ? { ...column, measure: 'other' } : column));
}
