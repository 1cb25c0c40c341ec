import { fold } from '../../../values/text';
import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import { parseHead } from '../../words/concept';
import { words } from '../../words/swedish';
import type { Table, TableColumn } from '../../geometry/table';
import type { Resolved } from '../field';
import { ofThoseWords, ofWhichWords } from '../../words/lexicon';
import { isNet, type Candidate } from './undatedColumns';
import { groupOf } from './strangers';

/** Columns in groups that tell the same of different things: of all, and of what it holds; with the rents, and without them. */

const OF_WHICH = words(new RegExp(String.raw`(?:^|[ (,])(?:${ofWhichWords}|${ofThoseWords})(?!\p{L})`, 'u'));

const isOfWhich = ({ heads }: TableColumn): boolean => heads.some((head) => OF_WHICH.test(fold(head)));

const tells = (resolved: Resolved): boolean => resolved !== null && resolved !== 'change';

/** What each group of columns under a head of their own tells of the whole. */
function toldByGroup(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<Resolved>> {
  const told = new Map<string, Set<Resolved>>();
  for (const { column, resolved, component } of candidates) {
    const group = groupOf(column);
    if (group === null || column.percent || column.hidden || !isNet(component) || !tells(resolved)) continue;
    told.set(group, (told.get(group) ?? new Set<Resolved>()).add(resolved));
  }
  return told;
}

/** Two measures at least have to be told by both: one alone may be anything. */
const LEAST_SHARED = 2;

/** "Kostnader" over several columns of amounts of which the others have no head: what stands under it is one kind of costs, and not all. */
export function withoutSpanned(candidates: readonly Candidate[], { columns, others, apart = [], rows }: Table): readonly Candidate[] {
  const headed = new Set([...columns, ...others, ...apart].map(({ column }) => column));
  const isHeadless = (column: number): boolean => !headed.has(column)
    && rows.filter(({ raw }) => typeof raw.values[column] === 'number').length * 2 > rows.length;
  const isSpanned = ({ column: { column, chosen }, component }: Candidate): boolean =>
    !chosen && (component === 'cost' || component === 'income') && isHeadless(column + 1);
  return candidates.some(isSpanned) ? candidates.map((candidate) => (isSpanned(candidate) ? { ...candidate, resolved: null } : candidate)) : candidates;
}

const TOTAL = words(/^(?:summa|totalt?|s:a)(?: (?:intäkt|kostnad|inkomst|utgift)(?:er)?)?(?:,? \(?(?:kr|tkr|kkr|mkr|mnkr)\)?)?$/u);

/** So many rows that agree outweigh one that does not: an amount can be mistyped. */
const ROWS_FOR_ONE = 3;

/** Whether a column is the sum of others in nearly all rows where it holds an amount, and in two rows at least of more than one of them. */
function isSumOf(total: TableColumn, parts: readonly TableColumn[], { rows, formats }: Table): boolean {
  const tolerance = allowed({ unit: columnUnit(rows, formats, total.column), terms: parts.length });
  let [telling, fails] = [0, 0];
  for (const { raw } of rows) {
    const printed = numberIn(raw, total.column);
    if (printed === null) continue;
    const amounts = parts.map(({ column }) => numberIn(raw, column) ?? 0);
    if (Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - printed) > tolerance) fails += 1;
    else if (amounts.filter((amount) => amount !== 0).length > 1) telling += 1;
  }
  return telling >= LEAST_SHARED && fails * ROWS_FOR_ONE <= telling;
}

type Side = 'income' | 'cost';

const isSide = (component: Candidate['component']): component is Side => component === 'income' || component === 'cost';

interface TotalOf {
  readonly side: Side;
  /** All columns of its group are of that side. */
  readonly isGroups: boolean;
}

/** Which side of the result a column is the total of: by the head of its group and "Summa", or by "Summa intäkter" of its own. */
function totalOf({ column }: Candidate): TotalOf | null {
  const own = column.heads.at(-1) ?? '';
  if (!TOTAL.test(fold(own))) return null;
  const [upper, said] = [parseHead(groupOf(column) ?? '').component, parseHead(own).component];
  return isSide(upper) ? { side: upper, isGroups: true } : isSide(said) ? { side: said, isGroups: false } : null;
}

/** The columns of its group that a total may be of: all of them where the group is of its side, else the run right before it of no other side. */
function partsOf({ column: total }: Candidate, { side, isGroups }: TotalOf, table: Table): readonly TableColumn[] {
  const group = groupOf(total);
  const isPart = ({ concept: { component } }: TableColumn): boolean => component !== 'result' && component !== 'netCost';
  // A head that says no measure may stand over a part all the same; codes among them ("Kod") are none.
  const own = [...table.columns, ...(isGroups ? [] : table.others)].filter((column) => groupOf(column) === group && !column.percent && column.concept.measure !== 'code');
  if (isGroups) return own.filter((one) => one !== total && isPart(one));
  const before = own.filter(({ column }) => column < total.column).sort((one, other) => one.column - other.column);
  const ends = before.map((one) => !isPart(one) || (isSide(one.concept.component) && one.concept.component !== side)).lastIndexOf(true);
  return before.slice(ends + 1);
}

/** "Intäkter" over "Kommunersättning | Försäljning | Summa", or "S:a intäkt" after them: the sum is the incomes, and what it is of counts in no figure. */
export function withGroupTotals(candidates: readonly Candidate[], table: Table): readonly Candidate[] {
  const found = candidates.flatMap((total) => {
    const of = groupOf(total.column) === null ? null : totalOf(total);
    if (of === null) return [];
    const parts = partsOf(total, of, table);
    const told = candidates.find(({ column, component, resolved }) => parts.includes(column) && component === of.side && resolved !== null);
    const resolved = of.isGroups ? told?.resolved : total.resolved;
    return resolved !== undefined && parts.length > 1 && !parts.some(({ chosen }) => chosen) && isSumOf(total.column, parts, table)
      ? [{ total, parts, as: { component: of.side, resolved } }] : [];
  });
  return found.length === 0 ? candidates : candidates.map((candidate) => {
    const whole = found.find(({ total }) => total === candidate);
    return whole ? { ...candidate, ...whole.as } : found.some(({ parts }) => parts.includes(candidate.column)) ? { ...candidate, resolved: null } : candidate;
  });
}

/** "varav personal" is no whole, where one stands beside it. */
export function withoutOfWhich(candidates: readonly Candidate[]): readonly Candidate[] {
  const whole = candidates.some(({ column, resolved }) => resolved !== null && !isOfWhich(column));
  return !whole ? candidates : candidates.map((candidate) => (!candidate.column.chosen && isOfWhich(candidate.column) ? { ...candidate, resolved: null } : candidate));
}

/** Of two groups of columns the one that tells all that the other does, and more, is followed up. */
export function withoutOutdone(candidates: readonly Candidate[]): Candidate[] {
  const told = toldByGroup(candidates);
  const outdone = new Set([...told].filter(([group, measures]) => measures.size >= LEAST_SHARED && [...told].some(([other, others]) =>
    other !== group && others.size > measures.size && [...measures].every((measure) => others.has(measure)))).map(([group]) => group));
  return candidates.map((candidate): Candidate => {
    const { column, component } = candidate;
    if (column.chosen) return candidate;
    const group = groupOf(column);
    return group !== null && outdone.has(group) && isNet(component) ? { ...candidate, resolved: null, outdone: candidate.resolved } : candidate;
  });
}
