import type { CellEvidence, Explained, Suspect } from './suspect';
import type { RowCause, Tie, TieSource } from './tie';

/** A sum that fails in several columns, or a committee's total in several measures: one cause, and no cell of it. */
export interface FailingRow {
  /** One for each column, from the left. */
  readonly ties: readonly Tie[];
  /** What else does not hold since those do not. */
  readonly follows: readonly Tie[];
  readonly row: RowCause | null;
}

const isSum = ({ kind }: Tie): boolean => kind === 'sum' || kind === 'parts' || kind === 'total';

/** Whether a mistyped cell explains it: then it is a cause of its own, but for a sum that holds in none of several columns. */
const isMistyped = ({ ties, suspects }: Explained, isOffThroughout: (tie: Tie) => boolean): boolean =>
  ties.length > 1 && !ties.some(isOffThroughout) && suspects.some(({ slip, mends }: Suspect) => slip !== null && mends.length > 1);

/** So many columns of a sum: no slip in one of them explains the others. */
const THROUGHOUT = 3;

/** Ties whose results are not reckoned of another's: a variance of sums is off by what its outcome is off. */
function firstHand(ties: readonly Tie[], { follows }: Pick<CellEvidence, 'follows'>): Tie[] {
  const results = ties.flatMap(({ terms: [result] }) => (result ? [result.cell] : []));
  return ties.filter(({ terms: [result] }) => !result || !results.some((cell) => cell !== result.cell && follows(result.cell, cell)));
}

const rowOf = (ties: readonly Tie[], sources: readonly TieSource[]): RowCause | null =>
  sources.reduce<RowCause | null>((known, source) => known ?? source.rowOf?.(ties) ?? null, null);

type Known = Pick<CellEvidence, 'follows' | 'told' | 'sums'>;

/** Ties that several causes break, apart: those that one finding of formulas tells of, and those that none does. */
function byCause(ties: readonly Tie[], sources: readonly TieSource[], { told, sums }: Known): Tie[][] {
  const groups = new Map<number, Tie[]>();
  const rest: Tie[] = [];
  for (const tie of ties) {
    const [result] = tie.terms;
    const blamed = result ? told(result.cell) : null;
    const isTold = result !== undefined && blamed !== null && blamed.off !== null && Math.abs(tie.gap + blamed.off * result.factor) <= tie.tolerance;
    if (isTold) groups.set(blamed.finding, [...groups.get(blamed.finding) ?? [], tie]);
    else rest.push(tie);
  }
  // Where a formula beside them takes the same rows, none is missing: each column is wrong by itself.
  const areAlone = rest.length > 1 && rest.every(({ kind, terms: [result, ...parts] }) => kind === 'sum' && result && sums(result.cell, parts.map(({ cell }) => cell))) && rowOf(rest, sources) === null;
  return [...groups.values(), ...areAlone ? rest.map((tie) => [tie]) : rest.length > 0 ? [rest] : []];
}

/** Of a committee's total the outcome is told first, wherever it stands. */
const fromLeft = (ties: readonly Tie[]): Tie[] => {
  const at = ({ kind, terms: [result] }: Tie): number => (kind === 'total' ? 0 : result?.cell.column ?? 0);
  return [...ties].sort((a, b) => at(a) - at(b));
};

/** Each of several causes in a row of sums, with the columns that it breaks. */
function apart(members: readonly Explained[], groups: readonly (readonly Tie[])[], sources: readonly TieSource[], { follows }: Known): { readonly single: readonly Explained[]; readonly rows: readonly FailingRow[] } {
  const rest = [...new Set(members.flatMap(({ ties }) => ties))].filter((tie) => !groups.some((group) => group.includes(tie)));
  const isBehind = (group: readonly Tie[], { terms: [result] }: Tie): boolean => result !== undefined && group.some(({ terms: [one] }) => one !== undefined && follows(result.cell, one.cell));
  const homeOf = (tie: Tie): readonly Tie[] | undefined => groups.find((group) => isBehind(group, tie)) ?? groups[0];
  const [single, rows]: [Explained[], FailingRow[]] = [[], []];
  for (const group of groups) {
    const own = rest.filter((tie) => homeOf(tie) === group);
    const [only] = group;
    const member = group.length === 1 && only ? members.find(({ ties }) => ties.includes(only)) : undefined;
    if (only && member) single.push({ suspects: member.suspects, ties: [only, ...own] });
    else rows.push({ ties: fromLeft(group), follows: own, row: rowOf(group, sources) });
  }
  return { single, rows };
}

/** What was found, with sums that fail in several columns put together: a row is missing there, or is one too many. */
export function byFamily(found: readonly Explained[], sources: readonly TieSource[], evidence: Known): { readonly single: readonly Explained[]; readonly rows: readonly FailingRow[] } {
  const families = new Map<string, Explained[]>();
  const sums = found.flatMap(({ ties }) => ties.filter((tie) => isSum(tie) && tie.saidOnly));
  const isOffThroughout = (tie: Tie): boolean => tie.saidOnly && isSum(tie) && sums.filter(({ family }) => family === tie.family).length >= THROUGHOUT;
  for (const one of found) {
    const family = one.ties.find(isSum)?.family;
    if (family === undefined || isMistyped(one, isOffThroughout)) continue;
    families.set(family, [...families.get(family) ?? [], one]);
  }
  const rows: FailingRow[] = [];
  const single: Explained[] = [];
  const taken = new Set<Explained>();
  for (const [family, members] of families) {
    const ties = members.flatMap((one) => one.ties.filter((tie) => isSum(tie) && tie.family === family));
    if (ties.length < 2) continue;
    // A row that was left blank is so in several columns: one of them tells what was left out.
    const blank = members.find(({ suspects: [first] }) => first?.found === null);
    if (blank) {
      for (const member of members) taken.add(member);
      single.push({ suspects: blank.suspects, ties: [...blank.ties, ...members.flatMap((one) => (one === blank ? [] : one.ties))] });
      continue;
    }
    for (const member of members) taken.add(member);
    const original = firstHand(ties, evidence);
    const groups = byCause(original, sources, evidence);
    if (groups.length > 1) {
      const each = apart(members, groups, sources, evidence);
      single.push(...each.single);
      rows.push(...each.rows);
      continue;
    }
    const row = rowOf(ties, sources);
    const known = row === null ? original : ties;
    const [only] = known;
    const own = members.find((member) => only && member.ties.includes(only));
    if (own && known.length === 1) {
      single.push({ suspects: own.suspects, ties: [...own.ties, ...members.flatMap((one) => (one === own ? [] : one.ties))] });
      continue;
    }
    rows.push({ ties: fromLeft(known), follows: members.flatMap((one) => one.ties.filter((tie) => !known.includes(tie))), row });
  }
  return { single: [...found.filter((one) => !taken.has(one)), ...single], rows };
}
