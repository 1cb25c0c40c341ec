import type { CellAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';
import { slipNear, type Slip } from '../../values/slips';
import type { Blamed } from './blamed';
import { holds, keyOf, type Tie, type TieSource } from './tie';

/** A cell that explains ties that do not hold, if it should say something else. */
export interface Suspect {
  readonly cell: CellAddress;
  /** Null where it holds no number. */
  readonly found: number | null;
  readonly proposed: number;
  readonly slip: Slip | null;
  readonly why: Sentence | null;
  readonly mends: readonly Tie[];
  /** Of them, that hold now and would not then. */
  readonly breaks: number;
  readonly bits: number;
}

/** One cause: what does not hold, and the cells that may be to blame, the likeliest first. */
export interface Explained {
  readonly ties: readonly Tie[];
  readonly suspects: readonly Suspect[];
}

/** What else is known of single cells: a formula is not mistyped, one that was overwritten has changed. */
export interface CellEvidence {
  readonly bits: (cell: CellAddress) => number;
  /** Whether the formula in `result` takes the cell: it moves along when the cell is mended. */
  readonly follows: (result: CellAddress, cell: CellAddress) => boolean;
  /** Whether a formula in the row of a result takes the rows of its parts: then they are all of them. */
  readonly sums: (result: CellAddress, parts: readonly CellAddress[]) => boolean;
  /** What a finding of formulas says that the cell is off by; null where none blames it. */
  readonly told: (cell: CellAddress) => Blamed | null;
  /** Whether a cell without an amount says one in words: "ca 42 000". */
  readonly says: (cell: CellAddress, amount: number) => boolean;
}

/** Bits for a tie that comes true, against one that would no longer, and against a cell's being wrong in just any way. */
const MENDED = 10;
/** Bits less where the result is reckoned of the cell: it would be as far off as before. */
const FOLLOWED = 8;
const BROKEN = 12;
const ANY_CHANGE = 6;
/** A result is what was reckoned last, and by hand: of cells that nothing tells apart it is the first to look at. */
const RESULT = 1.5;
/** Cells whose bits differ by less are equally likely. */
const EVEN = 0.75;
const BLANK = { sv: 'I cellen står inget tal.', en: 'The cell holds no number.' };
/** Bits against a blank that was left out: more usual than any change. */
const LEFT_OUT = 1;
/** Cells of one tie that are tried one by one. */
const MOST_TRIED = 400;
/** Broken ties that hang together and are looked at as one; more are a column that was misread. */
const MOST_TIES = 400;

/** A cell with what it counts for: 0 where it is blank. */
interface Place {
  readonly key: string;
  readonly cell: CellAddress;
  readonly value: number;
  readonly isBlank: boolean;
}

interface Change {
  readonly delta: number;
  /** How exactly the ties tell it. */
  readonly within: number;
  readonly step: number;
}

const factorIn = (tie: Tie, key: string): number => tie.terms.reduce((sum, { cell, factor }) => (keyOf(cell) === key ? sum + factor : sum), 0);

/** The fewest and cheapest cells that explain what does not hold (Fellegi and Holt): the best one first, then what is left. */
class Explainer {
  private readonly ofCell = new Map<string, readonly Tie[]>();
  private readonly explained = new Set<Tie>();

  constructor(private readonly sources: readonly TieSource[], private readonly evidence: CellEvidence) {}

  explain(broken: readonly Tie[]): Explained[] {
    const found: Explained[] = [];
    let open = [...broken];
    while (open.length > 0) {
      const next = this.best(open);
      const [first] = next;
      if (!first) break;
      const ties = [...first.mends, ...open.filter((tie) => !first.mends.includes(tie) && this.followsFrom(first, tie))];
      const mended = new Set(ties);
      found.push({ ties, suspects: next });
      for (const tie of mended) this.explained.add(tie);
      open = open.filter((tie) => !mended.has(tie));
    }
    return found;
  }

  /** Whether what else does not hold would, since formulas in it take the cell that is mended. */
  private followsFrom({ cell, found, proposed }: Suspect, { terms, gap, tolerance }: Tie): boolean {
    const change = terms.reduce((sum, term) => (this.evidence.follows(term.cell, cell) ? sum + term.factor : sum), 0) * (proposed - (found ?? 0));
    return change !== 0 && Math.abs(gap + change) <= tolerance;
  }

  private touching(cell: CellAddress, key: string): readonly Tie[] {
    const known = this.ofCell.get(key);
    if (known) return known;
    const ties = this.sources.flatMap((source) => (source.sheets.has(cell.sheet) ? source.touching(cell) : []));
    this.ofCell.set(key, ties);
    return ties;
  }

  private best(open: readonly Tie[]): Suspect[] {
    const ties = new Map<string, { readonly place: Place; readonly own: Tie[] }>();
    for (const tie of open) {
      for (const { cell, value, isBlank = false } of tie.terms.slice(0, MOST_TRIED)) {
        const key = keyOf(cell);
        const before = ties.get(key);
        if (before) before.own.push(tie);
        else ties.set(key, { place: { key, cell, value, isBlank }, own: [tie] });
      }
    }
    const suspects = [...ties.values()].flatMap(({ place, own }) => this.suspect(place, own) ?? []);
    const most = Math.max(...suspects.map(({ bits }) => bits));
    const likely = suspects.filter(({ bits }) => bits > most - EVEN).sort((a, b) => b.bits - a.bits);
    const [first] = likely;
    // Those beside it explain the same, or they are another cause.
    return first ? likely.filter(({ mends }) => mends.length === first.mends.length && mends.every((tie) => first.mends.includes(tie))) : [];
  }

  private suspect(place: Place, own: readonly Tie[]): Suspect | null {
    let best: Suspect | null = null;
    const changes = own.map((tie): Change => {
      const factor = factorIn(tie, place.key);
      // The same amount twice is the same to the last digit.
      return { delta: -tie.gap / factor, within: tie.terms.length > 2 ? tie.tolerance / Math.abs(factor) : 0, step: tie.terms.find((term) => keyOf(term.cell) === place.key)?.step ?? tie.step };
    }).filter(({ delta }) => Number.isFinite(delta)).sort((a, b) => a.within - b.within);
    for (const change of changes) {
      const one = this.withChange(place, own, change);
      if (!best || one.bits > best.bits) best = one;
    }
    return best;
  }

  private withChange({ key, cell, value, isBlank }: Place, own: readonly Tie[], { delta, within, step }: Change): Suspect {
    const exact = Number((value + delta).toPrecision(12));
    const slip = isBlank ? { meant: exact, why: BLANK, cost: LEFT_OUT } : slipNear(value, exact, within, step);
    const proposed = slip?.meant ?? exact;
    const change = proposed - value;
    const found = isBlank ? null : value;
    const fits = (tie: Tie): boolean => Math.abs(tie.gap + change * factorIn(tie, key)) <= tie.tolerance;
    const mends = own.filter(fits);
    const follows = ({ terms: [result] }: Tie): boolean => result !== undefined && keyOf(result.cell) !== key && this.evidence.follows(result.cell, cell);
    const breaks = this.touching(cell, key).filter((tie) => holds(tie) && !this.explained.has(tie) && !fits(tie) && !follows(tie)).length;
    const isResult = mends.some(({ terms: [result], kind }) => result && keyOf(result.cell) === key && kind !== 'columns' && kind !== 'same');
    // One sum alone has many parts, and one of them is a slip away by chance.
    const isChance = mends.length <= 1 && slip !== null && slip.cost >= 3;
    const byChance = mends.length > 1 ? 0 : isChance ? ANY_CHANGE : Math.log2(mends[0]?.terms.length ?? 1) / 2;
    const bits = MENDED * mends.length - FOLLOWED * mends.filter(follows).length - BROKEN * breaks - Math.min(ANY_CHANGE, (slip?.cost ?? ANY_CHANGE) + byChance) + (isResult ? RESULT : 0) + this.evidence.bits(cell);
    return isChance ? { cell, found, proposed: exact, slip: null, why: null, mends, breaks, bits } : { cell, found, proposed, slip, why: slip?.why ?? null, mends, breaks, bits };
  }
}

/** Ties that hang together by the cells that they share. */
function components(broken: readonly Tie[]): Tie[][] {
  const ofCell = new Map<string, Tie[]>();
  for (const tie of broken) {
    const group: Tie[] = [tie];
    for (const other of new Set(tie.terms.map(({ cell }) => ofCell.get(keyOf(cell))))) if (other) group.unshift(...other);
    for (const { terms } of group) for (const { cell } of terms) ofCell.set(keyOf(cell), group);
  }
  return [...new Set(ofCell.values())];
}

/** What explains the ties that do not hold: one entry for each cause. */
export function explain(sources: readonly TieSource[], evidence: CellEvidence): Explained[] {
  const broken = sources.flatMap((source) => source.broken());
  return components(broken).flatMap((ties) => new Explainer(sources, evidence).explain(ties.slice(0, MOST_TIES)));
}
