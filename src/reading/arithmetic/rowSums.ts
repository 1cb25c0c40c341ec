import { agreeBits, MOST_BITS } from './agreeBits';
import { countedTwice, holdsLarge, isCopy, sharesAmount } from './countedTwice';
import { allowed } from '../../values/tolerance';
import { amountAt, countAmounts, filledColumns, holdsAmount, type AmountGrid } from './amountGrid';
import { isHeldByCodes } from './heldByCodes';
import { withoutPassedHeads } from './passedHeads';
import { gatheredSums } from './gatheredSums';
import { isHeldByName, nearness, wholeOfAll } from './wholeOfAll';
import { finestFirst, isUnder, type RowCues, type RowSum, type Weighed } from './rowSum';
import { endsOfRuns, PrefixSums, type Level, type RunIndex } from './prefixSums';
import { sumsAbove } from './sumsOfSums';
import { passedParts } from './sumsPassed';
import { areBelow, hasOneLeft, hasWhole, type Found } from './wholeFound';
import { groupsOf, type Adding, type Group } from './tilingGroups';

/** What a column costs that fails, and what one counts that follows from others. */
const TYPO = 7;
const DERIVED = { agrees: 1, fails: -2 };
/** More bits than this make a sum. */
const ENOUGH = 3;
/** No row sums more rows than these without a word: longer runs are left to words and formulas. */
const MOST_PARTS = 300;
/** In a longer list one column alone is coincidence. */
const SHORT_LIST = 8;
/** Two rows above a row add up to it by chance more often than a list of units ends in a sum without a word. */
const UNSAID_BELOW = -6;
const CODES_FIT = 8;
const CODES_DIFFER = -4;
const SAME_RANK = -10;
/** So little less does a column tell of a run of a row more or two: the rounding grows with the rows. */
const ROUNDING = 0.4;
/** A committee below units is as likely their sum as one above them. */
const RANK_BELOW = 5;
const SUM_AMONG_PARTS = -3;
const FORMULA = 24;
const TILED = 20;
const MOST_LEVELS = 8;
/** In longer lists rows alike are no groups. */
const MOST_OF_ONE = 1_000;

/** Finds the rows that sum others, from the finest sums up to the whole. Linear in the rows. */
class RowSumFinder {
  private readonly found: RowSum[] = [];
  private readonly isSum = new Set<number>();
  private live: number[];

  /** `ofOne`: of two rows that repeat each other in all columns the upper or the lower is the group of the other, whatever that is. */
  constructor(
    private readonly grid: AmountGrid, private readonly cues: RowCues, private readonly derived: ReadonlySet<number>, private readonly ofOne: 'upper' | 'lower' | null,
  ) {
    this.live = [];
    for (let row = 0; row < grid.rows; row += 1) {
      if (cues.takesPart[row] && holdsAmount(grid, row)) this.live.push(row);
    }
  }

  find(): Found {
    for (const { row, covers } of this.groups()) this.take({ row, parts: covers, bits: TILED, agrees: filledColumns(this.grid, row), fails: [], saidOnly: false });
    if (this.found.length > 0) {
      const parts = new Set(this.found.flatMap((sum) => sum.parts));
      this.live = this.live.filter((row) => !parts.has(row));
    }
    this.takeRepeated();
    for (let level = 0; level < MOST_LEVELS; level += 1) {
      const chosen = this.choose(this.candidates());
      this.takeRepeated();
      if (chosen.length === 0 && !this.takeSaid()) break;
    }
    this.takePassed();
    this.takePlaced();
    this.takeWhole();
    return { sums: this.found, live: this.live };
  }

  /** A group with one part: a row that repeats, in every column, the sum that comes next. Beside it the whole would count it twice. */
  private takeRepeated(): void {
    for (let at = this.live.length - 2; at >= 0; at -= 1) {
      const [row, next] = [this.live[at] ?? 0, this.live[at + 1] ?? 0];
      if (this.ofOne === null && !this.isSum.has(next) && this.cues.copies[row] !== next) continue;
      if (this.isSum.has(row) || (this.cues.sumsAbove[row] ?? 0) > 0 || !this.repeats(row, next)) continue;
      const isLower = this.ofOne === 'lower' && !this.isSum.has(next);
      const [group, part] = isLower ? [next, row] : [row, next];
      this.take({ row: group, parts: [part], bits: TILED, agrees: filledColumns(this.grid, group), fails: [], saidOnly: false });
      this.live.splice(isLower ? at : at + 1, 1);
    }
  }

  /** Below a committee's own amounts the same once more are what they are checked with. */
  private repeats(row: number, next: number): boolean {
    return (this.cues.ranks[row] ?? 0) === 0 && this.independent(row) >= 2 && isCopy(this.grid, row, next);
  }

  /** Whether some row repeats the next one. */
  hasRepeated(): boolean {
    return this.live.some((row, at) => { const next = this.live[at + 1]; return next !== undefined && this.repeats(row, next); });
  }

  /**
   * Rows that words make sums, and that became parts of another before their own rows were found: one column of two is
   * mistyped, say, or all of them differ. What stands between such a row and the one placed before it, and has no place, is what it sums.
   */
  private takePlaced(): void {
    const open = new Set(this.live);
    for (let row = 0; row < this.grid.rows; row += 1) {
      if ((this.cues.sumsAbove[row] ?? 0) <= 0 || this.isSum.has(row) || open.has(row)) continue;
      const run: number[] = [];
      for (let above = row - 1; above >= 0 && open.has(above) && !this.isSum.has(above); above -= 1) run.unshift(above);
      const { bits, agrees, fails } = this.weighRows(row, run);
      const isSum = run.length >= 2 && agrees.length > 0 && agrees.length >= fails.length;
      // No other sum holds them: they are its rows also where it differs from them, and that is told.
      if (!isSum && (run.length === 0 || (run.length === 1 && this.near(row, run, 0.5) < 0.5))) continue;
      this.take({ row, parts: run, bits, agrees, fails, saidOnly: !isSum });
      for (const part of run) open.delete(part);
    }
    this.live = [...open];
  }

  /** Parts of another that are sums of rows which were sums too late to be theirs. */
  private takePassed(): void {
    if (!this.cues.ofUnits || this.live.length > MOST_PARTS) return;
    const isSum = (row: number): boolean => this.isSum.has(row);
    // One column alone adds up by chance, but of sums alone it does not.
    const isExactly = (row: number, parts: readonly number[]): boolean => this.isExactly(row, parts) && (this.independent(row) >= 2 || parts.every(isSum));
    for (const row of this.found.flatMap(({ parts }) => parts)) {
      const parts = isSum(row) ? [] : passedParts(row, { open: this.live, isSum, isExactly });
      if (parts.length === 0) continue;
      this.take({ row, parts, ...this.weighRows(row, parts), saidOnly: false });
      this.live = this.live.filter((one) => !parts.includes(one));
    }
  }

  /** One row over all that is left, which its amounts nearly prove: one of them is mistyped, or not filled in. */
  private takeWhole(): void {
    const whole = this.cues.ofUnits ? wholeOfAll(this.grid, this.derived, this.live) : null;
    if (!whole || this.isSum.has(whole.row)) return;
    this.take({ ...whole, ...this.weighRows(whole.row, whole.parts) });
    this.live = [whole.row];
  }

  /** Groups without a word, where all rows that no word makes a sum belong to one; or sums gathered below their rows: together they are no coincidence. */
  private groups(): readonly Group[] {
    const { sumsAbove, formulas } = this.cues;
    const isWorded = (row: number): boolean => (sumsAbove[row] ?? 0) > 0;
    let parts: number[] = [];
    const adding: Adding = { clear: () => { parts = []; }, add: (row) => { parts.push(row); }, is: (row) => this.isExactly(row, parts) };
    const plain = this.live.filter((row) => !isWorded(row));
    const firstWorded = this.live.find(isWorded);
    // A list that a sum parts is read from its sums.
    const mayTile = plain.length >= 3 && (firstWorded === undefined || firstWorded > (plain.at(-1) ?? 0)) && formulas.every((said) => said === null);
    const tiles = mayTile ? groupsOf(plain, adding) : null;
    return tiles ?? gatheredSums(this.live, isWorded, adding);
  }

  /** Whether rows add up to a row in every column that it fills, and in two at least that are not zero (or the only one). */
  private isExactly(row: number, parts: readonly number[]): boolean {
    let telling = 0;
    const filled = filledColumns(this.grid, row);
    for (const column of filled) {
      let sum = 0;
      for (const part of parts) sum += amountAt(this.grid, part, column) || 0;
      const printed = amountAt(this.grid, row, column);
      if (Math.abs(sum - printed) > allowed({ unit: this.grid.units[column] ?? 1, terms: parts.length })) return false;
      if (printed !== 0) telling += 1;
    }
    return telling > 0 && telling >= Math.min(2, filled.length);
  }

  /** How many amounts a row holds that are not zero and follow from no others. */
  private independent(row: number): number {
    return countAmounts(this.grid, row, this.derived);
  }

  /** How well the live rows from `lo` to before `hi` add up to the row, by all columns. */
  private weigh(level: Level, row: number, lo: number, hi: number): Weighed {
    const agrees: number[] = [];
    const fails: number[] = [];
    let bits = 0;
    for (let column = 0; column < this.grid.columns; column += 1) {
      const printed = amountAt(this.grid, row, column);
      const mass = level.sums.mass(column, lo, hi);
      if (Number.isNaN(printed) || (mass === 0 && printed === 0)) continue;
      const tolerance = allowed({ unit: this.grid.units[column] ?? 1, terms: hi - lo });
      const isDerived = this.derived.has(column);
      if (Math.abs(level.sums.sum(column, lo, hi) - printed) <= tolerance) {
        agrees.push(column);
        bits += isDerived ? DERIVED.agrees : agreeBits(Math.max(mass, Math.abs(printed)), Math.max(2 * tolerance, this.grid.grains[column] ?? 0));
      } else {
        fails.push(column);
        bits += isDerived ? DERIVED.fails : -TYPO;
      }
    }
    return { bits, agrees, fails };
  }

  private cueBits(row: number, parts: readonly number[], isAbove: boolean): number {
    const { sumsAbove, sumsBelow, codes, ranks } = this.cues;
    let bits = isAbove ? sumsAbove[row] ?? 0 : sumsBelow[row] ?? 0;
    const rank = ranks[row] ?? 0;
    if (rank > 0 && parts.some((part) => (ranks[part] ?? 0) >= rank)) bits += SAME_RANK;
    else if (rank > 0 && isAbove && bits <= 0 && holdsLarge(this.grid, this.derived, row)) bits += RANK_BELOW;
    const own = codes[row] ?? null;
    if (own !== null && parts.every((part) => (codes[part] ?? null) !== null)) {
      bits += parts.every((part) => isUnder(codes[part] ?? '', own)) ? CODES_FIT : CODES_DIFFER;
    }
    if (parts.some((part) => (sumsAbove[part] ?? 0) > 0 && !this.isSum.has(part))) bits += SUM_AMONG_PARTS * (isAbove && (sumsAbove[row] ?? 0) > 0 ? 0 : 2);
    // A row that repeats another is no sum of it, unless something says so; and none that no word makes one shares no large amount with its only part.
    const telling = parts.filter((part) => countAmounts(this.grid, part) > 0).length;
    if (telling <= 1 && (bits <= 0 || (!(isAbove && (sumsAbove[row] ?? 0) > 0) && !parts.some((part) => sharesAmount(this.grid, this.derived, row, part))))) return -Infinity;
    return isAbove && bits <= 0 && telling === 2 ? bits + UNSAID_BELOW : bits;
  }

  private candidates(): RowSum[] {
    const level: Level = { live: this.live, sums: new PrefixSums(this.grid, this.live) };
    const indexed = this.indexedColumns();
    const index = indexed.map((column) => level.sums.index(column, this.grid.units[column] ?? 1));
    const tries = Math.log2(Math.max(2, 2 * Math.min(MOST_PARTS, this.live.length)));
    const found: RowSum[] = [];
    // What another sums may sum rows of its own, once its parts' are found.
    const known = { live: this.live, isFound: (row: number) => this.isSum.has(row), isWorded: (row: number) => (this.cues.sumsAbove[row] ?? 0) > 0 };
    for (const row of this.live) {
      const parts = sumsAbove(row, known);
      if (parts && this.isExactly(row, parts)) found.push({ row, parts, ...this.weighRows(row, parts), saidOnly: false });
    }
    for (let row = 0; row < this.cues.formulas.length; row += 1) {
      const byFormula = this.cues.takesPart[row] ? this.formulaCandidate(row) : null;
      if (byFormula) found.push(byFormula);
    }
    this.live.forEach((row, at) => {
      if (this.isSum.has(row)) return;
      for (const isAbove of [true, false]) {
        const best = this.bestRun(level, index, row, at, isAbove, tries);
        if (best) found.push(best);
      }
    });
    return found;
  }

  /** Long lists are searched by the two columns that tell most; short ones by all. */
  private indexedColumns(): number[] {
    const columns = Array.from({ length: this.grid.columns }, (_, column) => column).filter((column) => !this.derived.has(column));
    return this.live.length > 2_000 ? columns.slice(0, 2) : columns;
  }

  private bestRun(level: Level, index: readonly RunIndex[], row: number, at: number, isAbove: boolean, tries: number): RowSum | null {
    const cue = isAbove ? this.cues.sumsAbove[row] ?? 0 : this.cues.sumsBelow[row] ?? 0;
    const [independent, isLong] = [this.independent(row), this.live.length > SHORT_LIST];
    if (independent <= 1 && cue <= 0 && isLong && (this.cues.codes[row] ?? null) === null) return null;
    const isNamed = cue > 0 || (isAbove && (this.cues.ranks[row] ?? 0) > 0);
    const need = isNamed ? 1 : Math.min(2, Math.max(1, independent));
    let best: RowSum | null = null;
    for (const [end, hits] of endsOfRuns(index, { row, at, isAbove, most: MOST_PARTS })) {
      if (hits < need) continue;
      const [lo, hi] = isAbove ? [end, at] : [at + 1, end];
      if (hi <= lo) continue;
      const { bits: own, agrees, fails } = this.weigh(level, row, lo, hi);
      if (agrees.length <= fails.length) continue;
      const parts = level.live.slice(lo, hi);
      const said = this.cueBits(row, parts, isAbove);
      const bits = own - tries + said - (said > 0 ? 0 : countedTwice(this.grid, this.derived, { row, parts, agrees })) + (agrees.length === 1 && isLong && cue <= 0 ? -MOST_BITS : 0);
      // Rows at the far end that are lost in the rounding belong to a sum that a word makes, and to no other.
      const isAlike = best !== null && cue > 0 && agrees.length === best.agrees.length && fails.length === best.fails.length && Math.abs(bits - best.bits) <= agrees.length * ROUNDING;
      const isBetter = !best || (isAlike ? parts.length > best.parts.length : bits > best.bits || (bits === best.bits && parts.length < best.parts.length));
      if (bits > ENOUGH && isBetter) best = { row, parts, bits, agrees, fails, saidOnly: false };
    }
    return best;
  }

  /** A sum that the row's own formula states, of rows that are still to be placed. */
  private formulaCandidate(row: number): RowSum | null {
    const said = this.cues.formulas[row];
    if (!said || said.length === 0 || this.isSum.has(row)) return null;
    const open = new Set(this.live);
    const parts = said.filter((part) => part !== row && open.has(part));
    if (parts.length === 0) return null;
    // A range over rows and their sums counts each once.
    const agrees: number[] = [];
    const fails: number[] = [];
    for (let column = 0; column < this.grid.columns; column += 1) {
      const printed = amountAt(this.grid, row, column);
      if (Number.isNaN(printed)) continue;
      let sum = 0;
      for (const part of parts) sum += amountAt(this.grid, part, column) || 0;
      const fits = Math.abs(sum - printed) <= allowed({ unit: this.grid.units[column] ?? 1, terms: parts.length });
      (fits ? agrees : fails).push(column);
    }
    // What it sums besides, of what is put aside, is no fault of it.
    if (fails.length > 0 && said.some((part) => !this.cues.takesPart[part] && countAmounts(this.grid, part) > 0)) return null;
    return agrees.length === 0 && parts.length < said.length ? null
      : { row, parts, bits: FORMULA + agrees.length - fails.length, agrees, fails, saidOnly: agrees.length === 0 };
  }

  /**
   * Takes the candidates that do not cross one another, the strongest first. A row that another sums may sum rows in
   * its turn: with a cell of those mistyped its own sum is the weaker of the two.
   */
  private choose(candidates: readonly RowSum[]): RowSum[] {
    const order = withoutPassedHeads(candidates, this.live, { isTelling: (row) => this.independent(row) > 1, saysItself: (row) => Boolean(this.cues.formulas[row]) }).sort((a, b) => b.bits - a.bits || a.parts.length - b.parts.length);
    const parts = new Set<number>();
    const sums = new Set<number>();
    const chosen: RowSum[] = [];
    for (const candidate of order) {
      if (sums.has(candidate.row)) continue;
      if (candidate.parts.some((part) => parts.has(part) || sums.has(part))) continue;
      this.take(candidate);
      sums.add(candidate.row);
      for (const part of candidate.parts) parts.add(part);
      chosen.push(candidate);
    }
    if (chosen.length > 0) this.live = this.live.filter((row) => !parts.has(row));
    return chosen;
  }

  private take(sum: RowSum): void {
    this.found.push(sum);
    this.isSum.add(sum.row);
  }

  /**
   * The topmost row that words make a sum and no amounts do: a unit is missing, or a row was put outside the range. It
   * is the sum of the rows between it and the last sum, where they come near it. False when there is none left.
   */
  private takeSaid(): boolean {
    for (const [at, row] of this.live.entries()) {
      if (this.isSum.has(row)) continue;
      const above = this.cues.sumsAbove[row] ?? 0;
      const below = this.cues.sumsBelow[row] ?? 0;
      if (above <= 0 && below <= 0) continue;
      // A worded sum that nothing stands above ("Nettokostnad" over income and costs) is of what stands below.
      const isAbove = above > 0 && (at > 0 || below <= 0);
      const run = isAbove ? this.nearestAbove(at) : this.rowsUnder(at);
      if (run.length === 0) continue;
      const { agrees, fails } = this.weighRows(row, run);
      // A name over units is a sum of them where they come near it; one row that happens to be of its size is none.
      const least = isAbove ? 1 : 2;
      const isHeld = !isAbove && (isHeldByCodes(this.grid, this.cues.codes, row, run, this.derived)
        || (at === 0 && run.length === this.live.length - 1 && isHeldByName(this.grid, this.derived, { row, parts: run, rank: this.cues.ranks[row] ?? 0 })));
      const isNear = run.length >= least && this.near(row, run, isAbove ? 0.25 : 0.1) >= 0.5;
      if (!isNear && !isHeld && !(isAbove ? agrees.length > 0 : this.isMostlyOf(row, run, agrees))) continue;
      this.take({ row, parts: run, bits: Math.max(above, below), agrees, fails, saidOnly: agrees.length === 0 });
      const gone = new Set(run);
      this.live = this.live.filter((one) => !gone.has(one));
      return true;
    }
    return false;
  }

  /** Whether rows below one make up most of its own amounts, a single one a large one of them: small ones agree by chance. */
  private isMostlyOf(row: number, run: readonly number[], agrees: readonly number[]): boolean {
    const [only, ...more] = run;
    const telling = agrees.filter((column) => !this.derived.has(column) && amountAt(this.grid, row, column) !== 0).length;
    return only !== undefined && telling > 0 && (more.length === 0 ? sharesAmount(this.grid, this.derived, row, only) : telling * 2 >= this.independent(row));
  }

  private weighRows(row: number, parts: readonly number[]): Weighed {
    const level = { live: parts, sums: new PrefixSums(this.grid, parts) };
    return this.weigh(level, row, 0, parts.length);
  }

  /** The rows between a worded sum and the last sum above it; all rows above it where that fits better. */
  private nearestAbove(at: number): number[] {
    const row = this.live[at] ?? 0;
    const above = this.live.slice(Math.max(0, at - MOST_PARTS), at);
    let last = above.length - 1;
    while (last >= 0 && !this.isSum.has(above[last] ?? -1) && (this.cues.sumsAbove[above[last] ?? -1] ?? 0) <= 0) last -= 1;
    const runs = [above.slice(last + 1), above].filter((run) => run.length > 0);
    const scored = runs.map((run) => ({ run, near: this.near(row, run, 0.25) })).sort((a, b) => b.near - a.near);
    return scored[0]?.run ?? [];
  }

  /** The rows below one that words put over its units, as far as the next of its rank. */
  private rowsUnder(at: number): number[] {
    const row = this.live[at] ?? 0;
    const rank = this.cues.ranks[row] ?? 0;
    const rest = this.live.slice(at + 1, at + 1 + MOST_PARTS);
    const end = rest.findIndex((one) => (rank > 0 && (this.cues.ranks[one] ?? 0) >= rank) || (this.cues.sumsAbove[one] ?? 0) > 0);
    return end < 0 ? rest : rest.slice(0, end);
  }

  private near(row: number, parts: readonly number[], within: number): number {
    return nearness(this.grid, this.derived, { row, parts, within });
  }
}

/**
 * Which rows sum which others, by amounts, words, codes and formulas together. Two rows of the same amounts are a group and
 * its only part where that makes a whole that there is none of else.
 */
export function findRowSums(grid: AmountGrid, cues: RowCues, derived: ReadonlySet<number>): RowSum[] {
  const finder = new RowSumFinder(grid, cues, derived, null);
  const isRepeated = grid.rows <= MOST_OF_ONE && finder.hasRepeated();
  const plain = finder.find();
  if (!isRepeated || hasOneLeft(plain)) return finestFirst(plain.sums);
  const ofOne = new RowSumFinder(grid, cues, derived, areBelow(plain) ? 'lower' : 'upper').find();
  const isBetter = hasWhole(plain) ? hasOneLeft(ofOne) : hasWhole(ofOne);
  return finestFirst((isBetter ? ofOne : plain).sums);
}
