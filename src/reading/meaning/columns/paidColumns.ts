import type { Period } from '../../../values/period';
import { allowed } from '../../../values/tolerance';
import { columnUnit } from '../../cells/columnUnit';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import type { Candidate } from '../undatedColumns';

/** Income, costs, what pays for them and what is left of it, of one measure and time. */
interface PaidSet {
  readonly income: Candidate;
  readonly cost: Candidate;
  readonly grant: Candidate;
  readonly left: Candidate;
}

/** Under one head, or where there is none of one time, said or not: "Utfall jan-aug" over them all. */
function isBeside({ heads: one, concept: own }: TableColumn, { heads: other, concept }: TableColumn): boolean {
  const [over, under] = [one, other].map((heads) => heads.slice(0, -1).join(' '));
  const isTimeless = ({ scope, month }: TableColumn['concept']): boolean => scope === null && month === null;
  const ofOneTime = (own.scope === concept.scope && own.month === concept.month) || isTimeless(own) || isTimeless(concept);
  return over === under && ofOneTime && (own.year === concept.year || own.year === null || concept.year === null);
}

/** Whether what is left is what pays for them less the net cost, unsigned costs too, in most rows. */
function isLeft({ rows, formats }: Table, { income, cost, grant, left }: PaidSet): boolean {
  const tolerance = allowed({ unit: columnUnit(rows, formats, left.column.column), terms: 3 });
  let [known, held] = [0, 0];
  for (const { raw } of rows) {
    const [i, c, g, l] = [income, cost, grant, left].map(({ column }) => numberIn(raw, column.column)) as [number | null, number | null, number | null, number | null];
    if (l === null || g === null || c === null || g === 0) continue;
    known += 1;
    if (Math.abs(l - (Math.abs(g) + Math.abs(i ?? 0) - Math.abs(c))) <= tolerance) held += 1;
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

/** The sets of a table in which no column gives the net cost. */
const paidSets = (candidates: readonly Candidate[], table: Table): PaidSet[] =>
  candidates.filter(({ component }) => component === 'grant').flatMap((grant): PaidSet[] => {
    const beside = candidates.filter((other) => other !== grant && isBeside(other.column, grant.column));
    const of = (...parts: readonly (Candidate['component'])[]) => beside.find(({ component, resolved }) => parts.includes(component) && resolved !== null && !resolved.startsWith('prior'));
    const [income, cost, left] = [of('income'), of('cost'), of('result', null)];
    // Heads that say no measure are a result's as a whole, which the kommunbidrag is part of, unless the year's kommunbidrag stands beside the period's.
    const saysMeasure = income?.column.concept.measure === 'actual' || income?.column.concept.measure === 'forecast'
      || (grant.column.concept.scope === 'toDate' && candidates.some(isYearsGrant));
    const set = income && cost && left && saysMeasure && !of('netCost') && income.resolved === cost.resolved ? { income, cost, grant, left } : null;
    return set !== null && isLeft(table, set) ? [set] : [];
  });

/**
 * "Intäkter | Kostnader | Kommunbidrag | Resultat": the areas' outcome is income and costs, and the result is none of
 * them. With no budget beside, the kommunbidrag is what they may cost, and the result what is left of it: their variance.
 */
export function settlePaid(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  // A closed year's printed result that includes kommunbidrag is its outcome and its own variance.
  const sets = period?.month === 12 ? [] : paidSets(candidates, table);
  // The year's kommunbidrag is no other budget than the period's.
  const hasBudget = candidates.some((candidate) => isBudget(candidate) && candidate.component !== 'grant' && !sets.some(({ grant }) => grant === candidate));
  return candidates.map((candidate) => {
    const set = sets.find(({ grant, left }) => candidate === grant || candidate === left);
    if (!set && isYearsGrant(candidate) && sets.length > 0) return { ...candidate, component: null, resolved: 'budget' };
    if (!set) return candidate;
    if (hasBudget) return { ...candidate, resolved: null };
    const ofYear = set.income.resolved === 'forecast';
    const resolved = candidate === set.grant ? (ofYear ? 'budget' : 'budgetToDate') : ofYear ? 'variance' : 'varianceToDate';
    return { ...candidate, component: null, resolved };
  });
}
