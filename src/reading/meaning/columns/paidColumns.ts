import type { Period } from '../../../values/period';
import { allowed } from '../../../values/tolerance';
import { columnUnit } from '../../cells/columnUnit';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { isCommitteeName } from '../../geometry/titles';
import { parseHead } from '../../words/concept';
import type { ColumnMeasure } from '../../words/lexicon';
import { swedish } from '../../words/swedish';
import { fold } from '../../../values/text';
import type { Candidate } from './undatedColumns';

/** Income, costs, what pays for them and what is left of it, of one measure and time; each side may have several columns, and what is left may stand nowhere. */
interface PaidSet {
  readonly income: readonly Candidate[];
  readonly cost: readonly Candidate[];
  readonly grant: Candidate;
  readonly left: Candidate | null;
}

/** Under one head, or over one, or where there is none of one time, said or not: "Utfall jan-aug" over them all. */
function isBeside({ heads: one, concept: own }: TableColumn, { heads: other, concept }: TableColumn): boolean {
  // Of "Intäkter" over "Utfall" the lower head says of what it is, as the upper one does of "Utfall" over "Intäkter".
  const [over, under] = [one, other].map((heads) => heads.filter((head, at) => (heads.length > 1 ? parseHead(head).component === null : at < 0)).join(' '));
  const isTimeless = ({ scope, month }: TableColumn['concept']): boolean => scope === null && month === null;
  const ofOneTime = (own.scope === concept.scope && own.month === concept.month) || isTimeless(own) || isTimeless(concept);
  return over === under && ofOneTime && (own.year === concept.year || own.year === null || concept.year === null);
}

/** What the columns of one side come to in a row, unsigned. */
const sizeOf = (side: readonly Candidate[], raw: Table['rows'][number]['raw']): number => side.reduce((sum, { column }) => sum + Math.abs(numberIn(raw, column.column) ?? 0), 0);

/** Whether what is left is what pays for them less the net cost, unsigned costs too, in most rows. */
function isLeft({ rows, formats }: Table, { income, cost, grant, left }: PaidSet): boolean {
  if (left === null) return false;
  const tolerance = allowed({ unit: columnUnit(rows, formats, left.column.column), terms: 1 + income.length + cost.length });
  let [known, held] = [0, 0];
  for (const { raw } of rows) {
    const [c, g, l] = [cost.length === 1 ? cost[0] : null, grant, left].map((one) => (one ? numberIn(raw, one.column.column) : 0));
    if (typeof l !== 'number' || typeof g !== 'number' || typeof c !== 'number' || g === 0) continue;
    known += 1;
    if (Math.abs(l - (Math.abs(g) + sizeOf(income, raw) - sizeOf(cost, raw))) <= tolerance) held += 1;
  }
  return known >= 2 && held * 2 > known;
}

const isBudget = ({ resolved }: Candidate): boolean => resolved === 'budget' || resolved === 'budgetToDate' || resolved === 'unscopedBudget';

const isYearsGrant = ({ component, column: { concept } }: Candidate): boolean => component === 'grant' && concept.scope === 'year';

/** What pays for the areas is nearly what they cost net: what is less than this share of it is some of what they were given. */
const LEAST_PAID = 0.5;

/** Without grants that are far smaller than the net costs printed beside: neither the budget nor a part of the result. */
export function withoutSmallGrants(candidates: readonly Candidate[], table: Table): readonly Candidate[] {
  const nets = candidates.filter(({ resolved, component, column: { concept } }) => resolved === 'actual' && concept.component !== 'grant' && (component === null || component === 'netCost'));
  const isSmallBeside = (grant: Candidate, net: Candidate): boolean => {
    const shares = table.rows.flatMap(({ raw }) => {
      const [paid, cost] = [grant, net].map(({ column }) => numberIn(raw, column.column));
      return typeof paid === 'number' && typeof cost === 'number' && cost !== 0 ? [Math.abs(paid / cost)] : [];
    });
    // One mistyped amount is no size.
    return shares.length >= 2 && shares.filter((share) => share < LEAST_PAID).length * 5 >= shares.length * 4;
  };
  return candidates.map((candidate) => {
    const { column: { concept, chosen } } = candidate;
    const mayBeSmall = concept.component === 'grant' && !chosen && concept.scope === null && concept.month === null;
    return mayBeSmall && nets.some((net) => isSmallBeside(candidate, net)) ? { ...candidate, resolved: null } : candidate;
  });
}

const isYears = ({ resolved }: Candidate): boolean => resolved !== null && !resolved.startsWith('prior');

/** The grants of a table with the income, the costs and the result that stand beside each, where no column gives the net cost. */
const setsOf = (candidates: readonly Candidate[]): PaidSet[] =>
  candidates.filter(({ component }) => component === 'grant').flatMap((grant): PaidSet[] => {
    const beside = candidates.filter((other) => other !== grant && isBeside(other.column, grant.column));
    const of = (...parts: readonly (Candidate['component'])[]) => beside.filter((other) => parts.includes(other.component) && isYears(other));
    const [income, cost, [left = null]] = [of('income'), of('cost'), of('result', null)];
    const ofOneMeasure = new Set([...income, ...cost].map(({ resolved }) => resolved)).size === 1;
    return income.length > 0 && cost.length > 0 && of('netCost').length === 0 && ofOneMeasure ? [{ income, cost, grant, left }] : [];
  });

/**
 * Whether income and costs are followed up apart from what pays for them: what is left of a kommunbidrag of the same months
 * is their variance, whether a head says "Utfall" or none does. Where no month is known that asks for a head that says it,
 * or the year's kommunbidrag beside the period's: it may be a closed year's result as a whole.
 */
function isFollowedUp({ income: [income], grant }: PaidSet, candidates: readonly Candidate[], period: Period | null): boolean {
  if (period !== null && (income?.resolved === 'actual' || income?.resolved === 'forecast')) return true;
  const measure = income?.column.concept.measure;
  return measure === 'actual' || measure === 'forecast' || (grant.column.concept.scope === 'toDate' && candidates.some(isYearsGrant));
}

/** A budgeted result is one after what pays for the areas. */
const isOfResult = ({ component, column: { head } }: Candidate): boolean => component === 'result' || /resultat/i.test(head);

/** Whether a budget that stands for itself is about what the areas cost net, and not what is left of it. */
function isOfNetCost(budget: Candidate, { income, cost, grant }: PaidSet, table: Table): boolean {
  const size = (amountOf: (raw: Table['rows'][number]['raw']) => number): number => table.rows.reduce((sum, { raw }) => sum + Math.abs(amountOf(raw)), 0);
  const amount = ({ column }: Candidate, raw: Table['rows'][number]['raw']): number => Math.abs(numberIn(raw, column.column) ?? 0);
  const net = size((raw) => sizeOf(income, raw) - sizeOf(cost, raw));
  const left = size((raw) => amount(grant, raw) + sizeOf(income, raw) - sizeOf(cost, raw));
  const own = size((raw) => amount(budget, raw));
  return own * 2 > net && Math.abs(own - net) < Math.abs(own - left);
}

/** Costs, net or not; a budgeted income alone says nothing of what the areas may cost. */
const isCost = ({ component }: Candidate): boolean => component === 'cost' || component === 'netCost';

/** Whether a column is what one of the grants leaves of the income and costs beside it, under whatever head the grant stands. */
function isLeftOf(grants: readonly Candidate[], left: Candidate, candidates: readonly Candidate[], table: Table): boolean {
  if (!isYears(left) || (left.component !== null && left.component !== 'result')) return false;
  const beside = candidates.filter((other) => other !== left && isBeside(other.column, left.column) && isYears(other));
  const [income, cost] = [beside.filter(({ component }) => component === 'income'), beside.filter(({ component }) => component === 'cost')];
  return income.length > 0 && cost.length > 0 && grants.some((grant) => isLeft(table, { income, cost, grant, left }));
}

/**
 * Where the budget is told without what pays for the areas, or parts them from their income and costs, the outcome is
 * held against it without that too: neither the kommunbidrag nor what is left of it is then part of any net.
 */
function withoutGrants(candidates: readonly Candidate[], sets: readonly PaidSet[], table: Table): readonly Candidate[] | null {
  const grants = candidates.filter((candidate) => candidate.component === 'grant' && isYears(candidate));
  const budgets = candidates.filter((candidate) => isBudget(candidate) && !grants.includes(candidate) && !isOfResult(candidate));
  if (grants.length === 0 || !budgets.some((budget) => isCost(budget) || sets.some((set) => !set.income.some(isBudget) && isOfNetCost(budget, set, table)))) return null;
  const lefts = [...sets.flatMap(({ left }) => (left !== null && isOfResult(left) ? [left] : [])), ...candidates.filter((candidate) => isLeftOf(grants, candidate, candidates, table))];
  return candidates.map((candidate) => (grants.includes(candidate) || lefts.includes(candidate) ? { ...candidate, resolved: null } : candidate));
}

/**
 * When the year is over what a committee was given is its budget, and what is left its variance. A closed year's result of
 * the areas within one, which its kommunbidrag is part of, is their outcome and their own variance.
 */
function listsCommittees({ rows }: Table): boolean {
  const items = rows.filter(({ kind }) => kind === 'item');
  return items.filter(({ name }) => isCommitteeName(name)).length * 2 > items.length;
}

/**
 * "Intäkter | Kostnader | Kommunbidrag | Resultat": the areas' outcome is income and costs, and the result is none of
 * them. With no budget beside, the kommunbidrag is what they may cost, and the result what is left of it: their variance.
 */
export function settlePaid(given: readonly Candidate[], table: Table, period: Period | null): readonly Candidate[] {
  const candidates = given.map((candidate) => (isBudget(candidate) && candidate.component === 'grant' && isAlone(candidate, given) ? { ...candidate, component: null } : candidate));
  const all = setsOf(candidates);
  const without = withoutGrants(candidates, all, table);
  if (without !== null) return without;
  const isClosed = period?.month === 12;
  const isOfYear = isClosed && listsCommittees(table) && !candidates.some((candidate) => isBudget(candidate) && !all.some(({ grant }) => grant === candidate));
  const sets = all.filter((set) => (isClosed ? isOfYear : isFollowedUp(set, candidates, period)) && isLeft(table, set));
  return candidates.map((candidate) => {
    const set = sets.find(({ grant, left }) => candidate === grant || candidate === left);
    if (!set && isYearsGrant(candidate) && sets.length > 0) return { ...candidate, component: null, resolved: 'budget' };
    // What was left last year is no outcome of it, and what is forecast to be left is the year's variance.
    if (!set && sets.length > 0 && candidate.component === 'result' && !isYears(candidate)) return { ...candidate, resolved: null };
    if (!set && sets.length > 0 && isForecastResult(candidate, candidates)) return { ...candidate, component: null, resolved: 'variance' };
    if (!set) return candidate;
    const ofYear = isClosed || set.income[0]?.resolved === 'forecast';
    const resolved = candidate === set.grant ? (ofYear ? 'budget' : 'budgetToDate') : ofYear ? 'variance' : 'varianceToDate';
    return { ...candidate, component: null, resolved };
  });
}

/** "Prognos resultat" beside what is left so far, where no income and costs are forecast that it could be the net of. */
const isForecastResult = (candidate: Candidate, candidates: readonly Candidate[]): boolean => candidate.resolved === 'forecast' && isOfResult(candidate)
  && !candidates.some((other) => other !== candidate && other.resolved === 'forecast' && other.component !== 'grant');

/** A budget of what pays for the areas, with none of their income and costs beside it: their whole budget. */
const isAlone = (grant: Candidate, candidates: readonly Candidate[]): boolean => !candidates.some((other) => other !== grant && isBudget(other) && isBeside(other.column, grant.column));

const NAMED: ReadonlySet<ColumnMeasure | null> = new Set(['budget', 'actual', 'forecast', 'prior']);
const GRANT = swedish(/\b(?:kommun|region|landstings|nämnds?)bidrag(?:et)?\b/);

/** The measure that the head of a kommunbidrag says besides, or what stands over it: "Budget" over "Kommunbidrag", "Utfall kommunbidrag"; null where none does. */
export function measureOfGrant({ heads }: TableColumn): ColumnMeasure | null {
  const said = heads.map((head) => parseHead(fold(head).replace(GRANT, ' ').trim()).measure).filter((measure) => NAMED.has(measure));
  return said.at(-1) ?? null;
}
