import { amountAt } from '../../reading/arithmetic/amountGrid';
import { holdsOtherwise, shareGap, shareTolerance, type KnownShare } from '../../reading/arithmetic/shareIdentities';
import { excerptSaid, type EconomyRow, type EconomyTable } from '../../reading/meaning/tables/economyTable';
import type { AcrossIdentity, DownIdentity } from '../../reading/meaning/tables/tableArithmetic';
import { countsAlone } from '../../reading/words/countedThings';
import { counted, kindsNamed, tellsShareOrPrice } from '../../reading/words/kindWords';
import type { CellAddress } from '../../values/cell';
import { fold } from '../../values/text';
import { allowed } from '../../values/tolerance';
import { addsUp } from './addingColumns';
import { forgottenMonth, forgottenPart } from './blanks';
import { gapOf, holds, keyOf, type RowCause, type Tie, type TieSource, type TieTerm } from './tie';
import { isTurnedRow, turned } from './turnedRows';
import { isUnsigned } from './unsigned';

/** So small a share of the rows that two amounts are held against one another in: then the columns are not what they were taken for. */
const LEAST_SHARE = 0.5;
const FEW_ROWS = 3;
/** And of a column that was read as nothing, which has to show that it is one. */
const LEFT_SHARE = 0.75;
/** Parts that come so near their sum lack no other part of it. */
const NEARLY = 0.1;
/** Amounts are of one size within a factor of three, as a logarithm. */
const LIKE = Math.log(3);

/** Factors less their common sign. */
const patternOf = (factors: readonly number[]): string => factors.map((factor) => Math.sign(factor) * Math.sign(factors[0] ?? 1)).join();

/** Counts and shares by their names: which way a variance of theirs is better is its own matter. */
const isNoMoney = ({ kind, name, group }: Pick<EconomyRow, 'kind' | 'name' | 'group'>): boolean => {
  const folded = fold(name);
  return kind !== 'sum' && (tellsShareOrPrice(folded) || counted.test(folded) || countsAlone(name) || (group !== null && kindsNamed(group).some((one) => one === 'indicators' || one === 'volumes')));
};

/** The ties of one table of the economy. They are made when they are asked for: nearly all hold. */
class TableTies implements TieSource {
  readonly sheets: ReadonlySet<string>;
  private readonly across: readonly AcrossIdentity[];
  private places: ReadonlyMap<string, { readonly row: number; readonly column: number }> | null = null;
  private readonly refutedOf = new Map<AcrossIdentity, ReadonlySet<string>>();
  private readonly downOf = new Map<number, DownIdentity[]>();
  private readonly down: readonly DownIdentity[];
  private readonly counted: readonly boolean[];
  /** Columns of facts; those of them that are no differences. */
  private readonly amounts: number;
  private readonly comparable: readonly number[];

  constructor(private readonly table: EconomyTable, replaced: ReadonlySet<DownIdentity>, private readonly unread: ReadonlySet<string>) {
    const { arithmetic: { grid, facts, isAmount, isPercent }, rows } = table;
    this.sheets = new Set([table.sheet]);
    this.amounts = facts.filter((place) => place >= 0).length;
    this.comparable = facts.flatMap((place, column) => (place >= 0 && !this.isVarianceField(place) ? [column] : []));
    const down = table.arithmetic.down.filter((one) => !replaced.has(one));
    this.down = down;
    for (const one of down) for (const row of [one.row, ...one.parts]) this.downOf.set(row, [...this.downOf.get(row) ?? [], one]);
    const unsigned = new Set(table.arithmetic.across.filter((identity) => isUnsigned(identity, table)).map(({ columns: [result] }) => result));
    this.across = table.arithmetic.across.filter((identity) => !unsigned.has(identity.columns[0]) && this.isTrusted(identity));
    const tied = new Set(this.across.flatMap(({ columns }) => columns));
    // A column that no row sums adds up to nothing: counts, shares and the like.
    this.counted = Array.from({ length: grid.columns }, (_, column) => {
      const place = facts[column] ?? -1;
      return !unsigned.has(column) && !isPercent[column] && addsUp(down.map((one) => this.downTie(one, column)).filter((tie) => tie !== null), {
        isFact: place >= 0, isAmount: isAmount[column] === true, isTied: tied.has(column), isShare: rows.some((row) => row.columns[place]?.oneMonth === true),
        isLike: () => this.isLikeFacts(column),
      });
    });
  }

  /** Whether a column's amounts are of the size of the facts beside them, in all rows but one: of the same things. */
  private isLikeFacts(column: number): boolean {
    const { grid, facts } = this.table.arithmetic;
    const others = facts.flatMap((place, at) => (place >= 0 && at !== column ? [at] : []));
    const ratios = Array.from({ length: grid.rows }, (_, row) => Math.min(...others.map((other) => Math.abs(Math.log(amountAt(grid, row, column) / amountAt(grid, row, other)))).filter((size) => !Number.isNaN(size))));
    const known = ratios.filter((size) => Number.isFinite(size));
    return known.length >= FEW_ROWS && known.filter((size) => size > LIKE).length <= 1;
  }

  /** An identity that the heads alone speak for, and that most rows contradict, says that the columns were misread. */
  private isTrusted(identity: AcrossIdentity): boolean {
    if (identity.printed !== null) return true;
    const counts = { item: { known: 0, hold: 0 }, all: { known: 0, hold: 0 } };
    this.table.rows.forEach(({ kind }, row) => {
      const tie = this.acrossTie(identity, row);
      if (tie === null) return;
      for (const count of kind === 'item' ? [counts.item, counts.all] : [counts.all]) {
        count.known += 1;
        if (holds(tie)) count.hold += 1;
      }
    });
    // The sums of a row that is off are off with it, and say nothing more.
    const { known, hold } = counts.item.known >= FEW_ROWS ? counts.item : counts.all;
    const isLeft = (this.table.arithmetic.facts[identity.columns[0] ?? 0] ?? -1) < 0;
    return isLeft ? hold >= FEW_ROWS && hold >= known * LEFT_SHARE : known < FEW_ROWS || hold >= known * LEAST_SHARE;
  }

  broken(): readonly Tie[] {
    const { rows, arithmetic: { grid, shares } } = this.table;
    const found: Tie[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      for (const identity of this.across) {
        if (!this.isOff(identity, row)) continue;
        const tie = this.acrossTie(identity, row);
        if (tie && !holds(tie)) found.push(tie);
      }
      for (const identity of shares) {
        const tie = this.shareTie(identity, row);
        if (tie && !holds(tie)) found.push(tie);
      }
    }
    for (const one of this.down) {
      for (let column = 0; column < grid.columns; column += 1) {
        const tie = this.counted[column] ? this.downTie(one, column) : null;
        if (tie && !holds(tie)) found.push(tie);
      }
    }
    return found;
  }

  touching(cell: CellAddress): readonly Tie[] {
    const place = this.placeOf(cell);
    if (!place) return [];
    const { row, column } = place;
    const across = this.across.filter(({ columns }) => columns.includes(column)).map((identity) => this.acrossTie(identity, row));
    const down = this.counted[column] ? (this.downOf.get(row) ?? []).map((one) => this.downTie(one, column)) : [];
    const shares = this.table.arithmetic.shares.filter(({ share, of, per }) => share === column || of.column === column || per.includes(column)).map((identity) => this.shareTie(identity, row));
    return [...across, ...down, ...shares].filter((tie) => tie !== null);
  }

  rowOf(failing: readonly Tie[]): RowCause | null {
    const places = failing.map(({ terms: [result] }) => result && this.placeOf(result.cell));
    const row = places[0]?.row;
    const identity = this.down.find((one) => one.row === row && one.kind === failing[0]?.kind);
    if (!identity || !places.every((place) => place?.row === row)) return null;
    const off = new Map(failing.map((tie, at): [number, Tie] => [places[at]?.column ?? -1, tie]));
    const { grid, cellAt } = this.table.arithmetic;
    const causes = Array.from({ length: grid.rows }, (_, other) => other).filter((other) => other !== row).map((other) => ({ other, how: identity.parts.includes(other) ? 'left' as const : 'added' as const }));
    // A sum may leave out one of its rows in some columns only.
    const cause = causes.find(({ other, how }) => this.explainsRow(other, off, how === 'left' ? -1 : 1))
      ?? causes.find(({ other, how }) => how === 'left' && off.size > 1 && this.isOffBy(other, off, -1));
    const read = cause && this.table.rows[cause.other];
    return read ? { name: read.name, how: cause.how, cells: [read.nameCell, ...[...off.keys()].map((column) => cellAt(cause.other, column))] } : null;
  }

  /** Whether a row's amounts are what a sum is off by, in all the columns that fail. */
  private isOffBy(row: number, off: ReadonlyMap<number, Tie>, sign: 1 | -1): boolean {
    return [...off].every(([column, tie]) => Math.abs(tie.gap - sign * amountAt(this.table.arithmetic.grid, row, column)) <= tie.tolerance);
  }

  /** Whether they are so in no other column. */
  private explainsRow(row: number, off: ReadonlyMap<number, Tie>, sign: 1 | -1): boolean {
    const { grid } = this.table.arithmetic;
    const isElsewhere = this.counted.some((counted, column) => counted && !off.has(column) && Math.abs(amountAt(grid, row, column)) > (grid.units[column] ?? 1));
    return !isElsewhere && this.isOffBy(row, off, sign);
  }

  private placeOf(cell: CellAddress): { readonly row: number; readonly column: number } | undefined {
    if (!this.places) {
      const { arithmetic: { grid, cellAt } } = this.table;
      const places = new Map<string, { row: number; column: number }>();
      for (let row = 0; row < grid.rows; row += 1) for (let column = 0; column < grid.columns; column += 1) places.set(keyOf(cellAt(row, column)), { row, column });
      this.places = places;
    }
    return this.places.get(keyOf(cell));
  }

  /** Whether the amounts as printed are off: quickly, since nearly no row is. */
  private isOff({ columns, printed, kind }: AcrossIdentity, row: number): boolean {
    const { grid } = this.table.arithmetic;
    if (printed === null || kind === 'months') return true;
    let [sum, unit] = [0, 0];
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      sum += (printed[at] ?? 1) * amountAt(grid, row, column);
      unit = Math.max(unit, grid.units[column] ?? 1);
    }
    return !Number.isNaN(sum) && Math.abs(sum) > allowed({ unit, terms: columns.length - 1 });
  }

  /** The coarsest unit that the columns show. */
  private unitOf(columns: readonly number[]): number {
    return Math.max(...columns.map((column) => this.table.arithmetic.grid.units[column] ?? 1));
  }

  private acrossTie(identity: AcrossIdentity, row: number): Tie | null {
    const { table } = this;
    const { grid, facts, cellAt } = table.arithmetic;
    const read = table.rows[row];
    if (!read || read.kind === 'heading' || read.kind === 'aside') return null;
    if (identity.kind === 'months') return this.monthsTie(identity, row, read.name);
    const amounts = identity.columns.map((column) => amountAt(grid, row, column));
    if (amounts.some((amount) => Number.isNaN(amount)) || amounts.every((amount) => amount === 0) || this.isOfSome(row, identity)) return null;
    const step = this.unitOf(identity.columns);
    const withFactors = (factors: readonly number[]): Tie => {
      const terms = identity.columns.map((column, at): TieTerm => ({ cell: cellAt(row, column), value: amounts[at] ?? 0, factor: factors[at] ?? 1 }));
      return {
        kind: identity.kind, terms, gap: gapOf(terms), tolerance: allowed({ unit: step, terms: terms.length - 1 }), step, name: this.called(read.name), head: '', unit: table.unit,
        family: '', saidOnly: false,
      };
    };
    const asPrinted = identity.printed && withFactors(identity.printed);
    // "Köpta platser" among areas is read as money: what fits neither way is told of it as of the others.
    if (isNoMoney(read) && (table.shape !== 'units' || read.kind !== 'item' || !identity.printed || holds(withFactors(turned(identity.printed))))) return null;
    // What is invested below a result is told without a sign, and varies as costs do.
    if (table.shape === 'statement' && identity.printed && kindsNamed(read.name).includes('investments') && holds(withFactors(turned(identity.printed)))) return null;
    const signs = identity.read;
    if (asPrinted && holds(asPrinted)) return asPrinted;
    if (!signs) return asPrinted && isTurnedRow(this.table, identity, row, asPrinted.tolerance) ? withFactors(turned(identity.printed)) : asPrinted;
    // Income and costs may be printed with other signs in one row than in the next.
    const factors = identity.columns.map((column, at) => (read.terms[facts[column] ?? -1]?.factor ?? 1) * (signs[at] ?? 1));
    const asRead = withFactors(factors);
    if (!asPrinted || (Math.abs(asRead.gap) < Math.abs(asPrinted.gap) && !this.refuted(identity).has(`${read.line} ${patternOf(factors)}`))) return asRead;
    return isTurnedRow(this.table, identity, row, asPrinted.tolerance) ? withFactors(turned(identity.printed)) : asPrinted;
  }

  /** Whether a row sums more rows in one of some columns than in another ("ej klar" among the forecasts): its amounts are of no same thing. */
  private isOfSome(row: number, { columns, printed }: AcrossIdentity): boolean {
    const { grid } = this.table.arithmetic;
    const isShort = (part: number): boolean => {
      const amounts = columns.map((column) => amountAt(grid, part, column));
      const filled = amounts.filter((amount) => !Number.isNaN(amount)).length;
      if (filled === 0 || filled === columns.length) return false;
      // An outcome without a budget, with a variance as large as itself: its blank is 0 and nothing is short.
      const sum = amounts.reduce((all, amount, at) => all + (Number.isNaN(amount) ? 0 : amount * (printed?.[at] ?? 1)), 0);
      return printed === null || Math.abs(sum) > allowed({ unit: this.unitOf(columns), terms: columns.length - 1 });
    };
    return (this.downOf.get(row) ?? []).some(({ row: whole, parts }) => whole === row && parts.some(isShort));
  }

  /** Signs as they are read that rows contradict in which the printed ones hold: no other row of their kind has them for that. */
  private refuted(identity: AcrossIdentity): ReadonlySet<string> {
    const known = this.refutedOf.get(identity);
    if (known) return known;
    const { grid, facts } = this.table.arithmetic;
    const found = new Set<string>();
    const { printed, read: signs } = identity;
    for (let row = 0; printed && signs && row < this.table.rows.length; row += 1) {
      const amounts = identity.columns.map((column) => amountAt(grid, row, column));
      const tolerance = allowed({ unit: this.unitOf(identity.columns), terms: amounts.length - 1 });
      const total = (factors: readonly number[]) => Math.abs(amounts.reduce((sum, amount, at) => sum + amount * (factors[at] ?? 1), 0));
      const factors = identity.columns.map((column, at) => (this.table.rows[row]?.terms[facts[column] ?? -1]?.factor ?? 1) * (signs[at] ?? 1));
      if (total(printed) <= tolerance && total(factors) > tolerance) found.add(`${this.table.rows[row]?.line} ${patternOf(factors)}`);
    }
    this.refutedOf.set(identity, found);
    return found;
  }

  /** Months that are still to come hold nothing. */
  private monthsTie({ columns: [result = 0, ...months] }: AcrossIdentity, row: number, name: string): Tie | null {
    const { grid, cellAt, heads } = this.table.arithmetic;
    const known = months.filter((month) => !Number.isNaN(amountAt(grid, row, month)));
    const printed = amountAt(grid, row, result);
    if (known.length < 2 || Number.isNaN(printed)) return null;
    const terms = [result, ...known].map((column, at): TieTerm => ({ cell: cellAt(row, column), value: amountAt(grid, row, column), factor: at === 0 ? 1 : -1 }));
    const step = this.unitOf([result, ...known]);
    const [gap, tolerance] = [gapOf(terms), allowed({ unit: step, terms: known.length })];
    const forgotten = Math.abs(gap) > tolerance ? forgottenMonth(grid, row, months, gap) : null;
    if (forgotten !== null) terms.push({ cell: cellAt(row, forgotten), value: 0, factor: -1, isBlank: true });
    return { kind: 'months', terms, gap, tolerance, step, name, head: heads[result] ?? '', unit: this.table.unit, family: '', saidOnly: false };
  }

  private shareTie(identity: KnownShare, row: number): Tie | null {
    const { grid, cellAt, heads } = this.table.arithmetic;
    const read = this.table.rows[row];
    if (!read || read.kind === 'heading' || read.kind === 'aside') return null;
    const found = shareGap(identity, grid, row);
    if (!found || (found.gap === 0 && found.share === 0)) return null;
    const { share, of, per, less, whole } = identity;
    const tolerance = shareTolerance(identity, grid, found.share, found.per);
    if (Math.abs(found.gap) > tolerance && holdsOtherwise(identity, grid, row)) return null;
    const term = (column: number, factor: number): TieTerm => {
      const value = amountAt(grid, row, column);
      return { cell: cellAt(row, column), value: value || 0, factor, step: grid.units[column] ?? 1, isBlank: Number.isNaN(value) };
    };
    return {
      kind: 'share', terms: [term(share, -found.per), term(of.column, of.sign * whole), ...per.map((column) => term(column, less * whole - found.share))],
      gap: found.gap, tolerance, step: grid.units[share] ?? 0.01, name: read.name, head: heads[share] ?? '',
      unit: whole === 1 ? 'share' : '%', family: '', saidOnly: false,
    };
  }

  private isVariance(column: number): boolean {
    return this.isVarianceField(this.table.arithmetic.facts[column] ?? -1);
  }

  /** Costs and income with their signs may stand under a net cost without one: in all columns of amounts, or in none; and so variances. */
  private isTurned(row: number, parts: readonly number[], of: number): boolean {
    const { grid } = this.table.arithmetic;
    const isVariance = this.isVariance(of);
    let [turned, plain] = [0, 0];
    for (let column = 0; column < grid.columns; column += 1) {
      if (this.isVariance(column) !== isVariance) continue;
      const [whole, sum] = [amountAt(grid, row, column), parts.reduce((all, part) => all + amountAt(grid, part, column), 0)];
      const unit = grid.units[column] ?? 1;
      if (Math.abs(whole + sum) < Math.abs(whole - sum)) turned += Math.abs(whole + sum) <= unit * parts.length ? 2 : 1;
      else if (Math.abs(whole + sum) > Math.abs(whole - sum)) plain += Math.abs(whole - sum) <= unit * parts.length ? 2 : 1;
    }
    return turned > plain;
  }

  /** A net of income and costs by the signs that its lines are read with; a variance is good on both sides, or signed as its amounts. */
  private netTie({ row, parts }: DownIdentity, column: number): Tie | null {
    const { grid, facts, heads, cellAt } = this.table.arithmetic;
    const { rows, unit, sheet } = this.table;
    const place = facts[column] ?? -1;
    const found = [row, ...parts].flatMap((at) => {
      const term = rows[at]?.terms[place];
      const value = amountAt(grid, at, column);
      return term && !Number.isNaN(value) ? [{ at, value, sign: Math.sign(term.factor), ofAmount: Math.sign(rows[at]?.terms.find((one, other) => one && !this.isVarianceField(other))?.factor ?? 1) }] : [];
    });
    if (place < 0 || found[0]?.at !== row || found.length < 2) return null;
    const withSigns = (signOf: (one: (typeof found)[number]) => number): TieTerm[] => found.map((one, at): TieTerm =>
      ({ cell: cellAt(one.at, column), value: one.value, factor: at === 0 ? 1 : -signOf(one) * signOf(found[0] ?? one) }));
    const [plain, asAmounts] = [withSigns(({ sign }) => sign), withSigns(({ ofAmount }) => ofAmount)];
    const terms = this.isVariance(column) && this.areSignedAlike(column, found.slice(1)) ? asAmounts : plain;
    const step = grid.units[column] ?? 1;
    return {
      kind: 'net', terms, gap: gapOf(terms), tolerance: allowed({ unit: step, terms: terms.length - 1 }), step, name: this.called(rows[row]?.name ?? ''), head: heads[column] ?? '',
      unit, family: `${sheet} ${rows[row]?.nameCell.row ?? 0} net`, saidOnly: false,
    };
  }

  /** Whether the variances of income and of costs are reckoned the same way as they are printed: more is more, of both. */
  private areSignedAlike(column: number, parts: readonly { readonly at: number; readonly value: number; readonly ofAmount: number }[]): boolean {
    const identity = this.across.find(({ kind, columns: [result], printed }) => kind === 'variance' && result === column && printed !== null);
    const telling = parts.filter(({ value }) => value !== 0);
    return identity !== undefined && new Set(telling.map(({ ofAmount }) => ofAmount)).size === 2 && telling.every(({ at }) => !this.isOff(identity, at));
  }

  /** A row with the area whose lines it stands among: every area has a "Nettokostnad". */
  private called(name: string): string {
    const { area } = this.table;
    return area === null || name === '' || fold(name).includes(fold(area)) ? name : `${area}, ${name}`;
  }

  private isVarianceField(place: number): boolean {
    const measure = this.table.rows.find(({ columns }) => columns[place])?.columns[place]?.measure;
    return measure === 'change' || measure?.startsWith('variance') === true;
  }

  /** Where most parts are blank ("Budget" told of the net and the depreciation alone) they are told elsewhere, but where the others come near the sum they are all there is of it. */
  private isToldElsewhere(terms: readonly TieTerm[], parts: number, column: number): boolean {
    const gap = Math.abs(gapOf(terms));
    return gap > Math.abs(terms[0]?.value ?? 0) * NEARLY || gap <= allowed({ unit: this.table.arithmetic.grid.units[column] ?? 1, terms: 2 * parts });
  }

  private downTie(identity: DownIdentity, column: number): Tie | null {
    const { kind, row, parts, saidOnly, isOutvoted = false } = identity;
    if (kind === 'net') return this.netTie(identity, column);
    const { table } = this;
    const { grid, heads, cellAt } = table.arithmetic;
    const whole = amountAt(grid, row, column);
    // A sum with a part that cannot be read is off by what is not known.
    const isUnread = (part: number): boolean => Number.isNaN(amountAt(grid, part, column)) && this.unread.has(keyOf(cellAt(part, column)));
    if (Number.isNaN(whole) || parts.some(isUnread)) return null;
    const terms: TieTerm[] = [{ cell: cellAt(row, column), value: whole, factor: 1 }];
    for (const part of parts) {
      const value = amountAt(grid, part, column);
      if (!Number.isNaN(value)) terms.push({ cell: cellAt(part, column), value, factor: -1 });
    }
    if (terms.length < 2 || (kind === 'parts' && terms.length <= parts.length)) return null;
    if ((terms.length - 1) * 2 < parts.length && this.isToldElsewhere(terms, parts.length, column)) return null;
    const signed = kind === 'parts' && this.isTurned(row, parts, column) ? terms.map((term) => ({ ...term, factor: 1 })) : terms;
    const step = grid.units[column] ?? 1;
    const [gap, tolerance] = [gapOf(signed), allowed({ unit: step, terms: terms.length - 1 })];
    const forgotten = kind === 'sum' && Math.abs(gap) > tolerance && !this.isVariance(column) ? forgottenPart(table, identity, column, gap, this.comparable) : null;
    return {
      kind, terms: forgotten === null ? signed : [...signed, { cell: cellAt(forgotten, column), value: 0, factor: -1, isBlank: true }], gap, tolerance, step, name: table.rows[row]?.name ?? '', head: heads[column] ?? '',
      unit: table.unit, family: `${table.sheet} ${table.rows[row]?.nameCell.row ?? 0} ${kind}`, saidOnly: saidOnly && (table.shape === 'statement' || this.amounts > 1), isOutvoted, ofExcerpt: excerptSaid(table) !== null,
    };
  }
}

/** `replaced`: what several tables together say otherwise; `unread`: cells that are told to hold no amount that can be read. */
export const tableTies = (table: EconomyTable, replaced: ReadonlySet<DownIdentity> = new Set(), unread: ReadonlySet<string> = new Set()): TieSource => new TableTies(table, replaced, unread);
