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

/** What was found, with sums that fail in several columns put together: a row is missing there, or is one too many. */
export function byFamily(found: readonly Explained[], sources: readonly TieSource[], evidence: Pick<CellEvidence, 'follows'>): { readonly single: readonly Explained[]; readonly rows: readonly FailingRow[] } {
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
    const row = sources.reduce<RowCause | null>((known, source) => known ?? source.rowOf?.(ties) ?? null, null);
    for (const member of members) taken.add(member);
    const known = row === null ? firstHand(ties, evidence) : ties;
    const [only] = known;
    const own = members.find((member) => only && member.ties.includes(only));
    if (own && known.length === 1) {
      single.push({ suspects: own.suspects, ties: [...own.ties, ...members.flatMap((one) => (one === own ? [] : one.ties))] });
      continue;
    }
    // Of a committee's total the outcome is told first, wherever it stands.
    const at = ({ kind, terms: [result] }: Tie): number => (kind === 'total' ? 0 : result?.cell.column ?? 0);
    const columns = [...known].sort((a, b) => at(a) - at(b));
    rows.push({ ties: columns, follows: members.flatMap((one) => one.ties.filter((tie) => !known.includes(tie))), row });
  }
  return { single: [...found.filter((one) => !taken.has(one)), ...single], rows };
}
