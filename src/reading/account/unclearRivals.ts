import { numberIn } from '../cells/cellReading';
import type { Table, TableColumn } from '../geometry/table';
import { budgetsOfYears } from '../meaning/time/comparedBudgets';
import type { Field } from '../meaning/field';
import type { Fields } from '../meaning/columns/fields';
import { isPlanned } from '../meaning/columns/nearness';
import { groupOf, saysNothing } from '../meaning/columns/strangers';
import { withoutDates } from '../words/dates';
import { currentBudgetWords, earlierForecastWords, firstBudgetWords } from '../words/lexicon';
import { fold } from '../../values/text';
import { formatAddress, type CellAddress } from '../../values/cell';
import type { UnsureCells } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Problem, Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';

/** Two columns of one measure, the one that is used first. */
type Rivals = readonly [used: Field, left: Field];

const isSame = (table: Table, one: Field, other: Field): boolean =>
  table.rows.every(({ raw }) => numberIn(raw, one.column.column) === numberIn(raw, other.column.column));

/** So many years of budgets are years to come, and the first of them may be the one that is followed up. */
const MANY_YEARS = 3;

interface Known {
  readonly assigned: Fields;
  readonly period: Period | null;
}

const yearsOf = (rivals: readonly Rivals[], { column: { head } }: Field): ReadonlySet<number | null> =>
  new Set(rivals.flat().filter(({ column }) => withoutDates(column.head) === withoutDates(head)).map(({ column }) => column.concept.year));

/** "Budget 2026 | Budget 2025 | Utfall": an outcome of no said year is of the one or the other, where no difference between them shows which. */
function mayBeOfEither({ column, measure }: Field, { fields, reading: { columns, identities } }: Fields): boolean {
  const outcomes = fields.filter((field) => field.measure === 'actual');
  const isHeldAgainst = identities.some(({ holds, fails, columns: all }) => holds > fails && all.some((at) => columns[at] === column)
    && outcomes.some((outcome) => all.some((at) => columns[at] === outcome.column)));
  return measure !== 'actual' && !isHeldAgainst && outcomes.some(({ column: { concept } }) => concept.year === null);
}

/** "Bokslut 2023 | Budget | Avvikelse | Bokslut 2022 | Budget | Avvikelse": each makes the difference of its own year's outcome true, and of no other's. */
function areOfOtherOutcomes(used: Field, left: Field, { fields, reading: { columns, identities } }: Fields): boolean {
  const outcomes = fields.filter((field) => field.measure === 'actual').map(({ column }) => column);
  const beside = ({ column }: Field) => identities.flatMap(({ holds, fails, columns: all }) => {
    const own = all.flatMap((at) => columns[at] ?? []);
    return holds >= LEAST_HELD && holds > 4 * fails && own.includes(column) ? own.filter((other) => other !== column) : [];
  });
  const [own, others] = [beside(used), beside(left)];
  const year = outcomes[0]?.concept.year ?? null;
  return year !== null && outcomes.some((outcome) => own.includes(outcome) && !others.includes(outcome))
    && others.some(({ concept: { measure, year: other } }) => measure === 'prior' && other !== null && other !== year);
}

/** Of fewer rows a difference is met by chance. */
const LEAST_HELD = 3;

/** "Personal | Lokaler" under "Utfall": parts of what the head is of, or two of which one is meant; neither says that it is all of it. */
function areUnsaid({ column: used }: Field, { column: left }: Field): boolean {
  const isVersion = ({ head }: TableColumn): boolean => currentBudgetWords.test(fold(head)) || firstBudgetWords.test(fold(head)) || earlierForecastWords.test(fold(head));
  return groupOf(used) !== null && groupOf(used) === groupOf(left) && [used, left].every((column) => saysNothing(column) && !isVersion(column));
}

/** Whether the amounts of a column make a printed difference true, with columns that are none of its group's parts: it is the one that counts. */
function isProven({ column: used }: Field, { fields, reading: { columns, identities } }: Fields): boolean {
  const isOther = (at: number): boolean => fields.some(({ column }) => column === columns[at] && !(groupOf(column) === groupOf(used) && saysNothing(column)));
  return identities.some(({ holds, fails, columns: all }) => holds >= LEAST_HELD && holds > 4 * fails && all.some((at) => columns[at] === used)
    && all.every((at) => columns[at] === used || isOther(at)));
}

/**
 * "Budget | Budget 2025", "Årsbudget 2024 | Ram 2025 | Utfall": where no period says which year is followed up, the one
 * without a year is of any, and of two budgets either may be the outcome's.
 */
function areOfOpenYear(used: Field, { column: { head, concept: other } }: Field, { assigned, period }: Known): boolean {
  const own = used.column.concept;
  if (period !== null || own.year === other.year || isPlanned(fold(head))) return false;
  return own.year === null || other.year === null || (used.measure === 'budget' && mayBeOfEither(used, assigned));
}

/**
 * The columns that nothing but their place tells from another one, as "Bokslut" beside "Bokslut", and budgets of many
 * years, or beside an outcome of no year, where no period says which one is followed up. Of two years the newest is, and
 * of forecasts the latest.
 */
function areUnclear(table: Table, pair: Rivals, { assigned, period }: Known): boolean {
  const [used, left] = pair;
  if (used.column === left.column || used.measure !== left.measure || used.column.hidden || left.column.hidden || used.column.chosen) return false;
  const isPrior = used.measure.startsWith('prior');
  if (areUnsaid(used, left)) return !isSame(table, used, left) && !isProven(used, assigned);
  if ((assigned.byPlace.includes(pair) || areOfOpenYear(used, left, { assigned, period })) && !isSame(table, used, left) && !isProven(used, assigned)) return true;
  if (!(isPrior || ['budget', 'budgetToDate', 'actual'].includes(used.measure)) || withoutDates(used.column.head) !== withoutDates(left.column.head)) return false;
  const [own, other] = [used.column.concept, left.column.concept];
  const isOpen = own.year === other.year ? own.month === other.month : period === null && !isPrior && (yearsOf(assigned.rivals, used).size >= MANY_YEARS || mayBeOfEither(used, assigned));
  return isOpen && !isSame(table, used, left) && !areOfOtherOutcomes(used, left, assigned);
}

/** A column that is used, and those that may as well be the one that counts. */
export interface UnclearColumn {
  readonly used: TableColumn;
  readonly others: readonly TableColumn[];
}

export interface UnclearRivals {
  readonly rivals: readonly Rivals[];
  readonly columns: readonly UnclearColumn[];
  readonly problems: readonly Problem[];
  readonly unsure: readonly UnsureCells[];
}

/** Tells of the columns that may as well be another one, and marks what is read from them. */
export function unclearRivals(table: Table, assigned: Fields, period: Period | null): UnclearRivals {
  const found = assigned.rivals.filter((pair) => areUnclear(table, pair, { assigned, period }));
  const columns = [...new Set(found.map(([one]) => one))]
    .map((one): UnclearColumn => ({ used: one.column, others: found.flatMap(([winner, left]) => (winner === one ? [left.column] : [])) }));
  return { rivals: found, columns, problems: columns.map((one) => told(table, one)), unsure: columns.flatMap(({ used }) => unsureColumn(table, used)) };
}

export const UNCLEAR: Sentence = { sv: 'en annan kolumn kan lika gärna vara den som gäller', en: 'another column may as well be the one that counts' };

/** The column of a table that may as well be another one. */
function unsureColumn({ sheet, rows }: Table, { column }: TableColumn): UnsureCells[] {
  const places = rows.map(({ nameCell }) => nameCell.row);
  return places.length === 0 ? [] : [{ sheet, column, firstRow: Math.min(...places), lastRow: Math.max(...places), why: UNCLEAR }];
}

/** The budgets of several years, where the year that is followed up is one of them and nothing tells which: that of the period is used. */
export function unclearBudgets(table: Table, year: number): Pick<UnclearRivals, 'problems' | 'unsure'> {
  const budgets = budgetsOfYears(table).filter(({ hidden, chosen }) => !hidden && !chosen);
  const used = budgets.find(({ concept }) => concept.year === year);
  const others = budgets.filter(({ concept }) => concept.year !== year);
  return !used || others.length === 0 ? { problems: [], unsure: [] } : { problems: [told(table, { used, others })], unsure: unsureColumn(table, used) };
}

function told(table: Table, { used, others }: UnclearColumn): Problem {
  const at = ({ column }: TableColumn): CellAddress => ({ sheet: table.sheet, row: table.headRows.last, column });
  const said = (column: TableColumn): string => `"${column.head}" (${formatAddress(at(column))})`;
  const left = others.map(said);
  return {
    ...ruled('rivalYears'), cells: [used, ...others].map(at),
    message: {
      sv: `Inget säger om ${said(used)} eller ${left.join(' eller ')} är den kolumn som gäller. ${said(used)} används och är osäker: ange perioden i inställningarna, eller välj kolumn under Läsning.`,
      en: `Nothing says whether ${said(used)} or ${left.join(' or ')} is the column that counts. ${said(used)} is used and unsure: give the period in the settings, or choose columns under Reading.`,
    },
  };
}
