import { fold } from '../../../values/text';
import { words } from '../../words/swedish';
import type { Table, TableColumn } from '../../geometry/table';
import type { Resolved } from '../field';
import { ofThoseWords, ofWhichWords } from '../../words/lexicon';
import { isNet, type Candidate } from '../undatedColumns';

/** Columns in groups that tell the same of different things: of all, and of what it holds; with the rents, and without them. */

const OF_WHICH = words(new RegExp(String.raw`(?:^|[ (,])(?:${ofWhichWords}|${ofThoseWords})(?!\p{L})`, 'u'));

const isOfWhich = ({ heads }: TableColumn): boolean => heads.some((head) => OF_WHICH.test(fold(head)));

const groupOf = ({ heads }: TableColumn): string | null => (heads.length > 1 ? heads.slice(0, -1).join(' ') : null);

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
export function withoutSpanned(candidates: readonly Candidate[], { columns, others, rows }: Table): readonly Candidate[] {
  const headed = new Set([...columns, ...others].map(({ column }) => column));
  const isHeadless = (column: number): boolean => !headed.has(column)
    && rows.filter(({ raw }) => typeof raw.values[column] === 'number').length * 2 > rows.length;
  const isSpanned = ({ column: { column, chosen }, component }: Candidate): boolean =>
    !chosen && (component === 'cost' || component === 'income') && isHeadless(column + 1);
  return candidates.some(isSpanned) ? candidates.map((candidate) => (isSpanned(candidate) ? { ...candidate, resolved: null } : candidate)) : candidates;
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
