import { amountAt } from '../../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../../reading/meaning/economyTable';
import type { AcrossIdentity, DownIdentity } from '../../reading/meaning/tableArithmetic';
import type { CellAddress } from '../../values/cell';
import { allowed } from '../../values/tolerance';
import { gapOf, holds, keyOf, type Tie, type TieSource, type TieTerm } from './tie';

/** So small a share of the rows that two amounts are held against one another in: then the columns are not what they were taken for. */
const LEAST_SHARE = 0.5;
const FEW_ROWS = 3;
/** And of a column that was read as nothing, which has to show that it is one. */
const LEFT_SHARE = 0.75;

/** The ties of one table of the economy. They are made when they are asked for: nearly all hold. */
class TableTies implements TieSource {
  readonly sheets: ReadonlySet<string>;
  private readonly across: readonly AcrossIdentity[];
  private places: ReadonlyMap<string, { readonly row: number; readonly column: number }> | null = null;
  private readonly downOf = new Map<number, DownIdentity[]>();
  private readonly counted: readonly boolean[];

  constructor(private readonly table: EconomyTable) {
    const { arithmetic: { grid, facts, down }, rows } = table;
    this.sheets = new Set([table.sheet]);
    for (const one of down) for (const row of [one.row, ...one.parts]) this.downOf.set(row, [...this.downOf.get(row) ?? [], one]);
    this.across = table.arithmetic.across.filter((identity) => this.isTrusted(identity));
    const tied = new Set(this.across.flatMap(({ columns }) => columns));
    // A column that no row sums adds up to nothing: counts, shares and the like.
    this.counted = Array.from({ length: grid.columns }, (_, column) => {
      const own = down.map((one) => this.downTie(one, column)).filter((tie) => tie !== null);
      const agree = own.filter(holds).length;
      const place = facts[column] ?? -1;
      const isShare = rows.some((row) => row.columns[place]?.oneMonth === true);
      return agree > 0 ? place >= 0 || tied.has(column) || agree * 2 > own.length : own.length === 1 && !isShare && place >= 0;
    });
  }

  /** An identity that the heads alone speak for, and that most rows contradict, says that the columns were misread. */
  private isTrusted(identity: AcrossIdentity): boolean {
    if (identity.printed !== null) return true;
    let [known, hold] = [0, 0];
    for (let row = 0; row < this.table.rows.length; row += 1) {
      const tie = this.acrossTie(identity, row);
      if (tie === null) continue;
      known += 1;
      if (holds(tie)) hold += 1;
    }
    const isLeft = (this.table.arithmetic.facts[identity.columns[0] ?? 0] ?? -1) < 0;
    return isLeft ? hold >= FEW_ROWS && hold >= known * LEFT_SHARE : known < FEW_ROWS || hold >= known * LEAST_SHARE;
  }

  broken(): readonly Tie[] {
    const { rows, arithmetic: { grid, down } } = this.table;
    const found: Tie[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      for (const identity of this.across) {
        if (!this.isOff(identity, row)) continue;
        const tie = this.acrossTie(identity, row);
        if (tie && !holds(tie)) found.push(tie);
      }
    }
    for (const one of down) {
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
    return [...across, ...down].filter((tie) => tie !== null);
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
  private isOff({ columns, printed }: AcrossIdentity, row: number): boolean {
    const { grid } = this.table.arithmetic;
    if (printed === null) return true;
    let [sum, unit] = [0, 0];
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      sum += (printed[at] ?? 1) * amountAt(grid, row, column);
      unit = Math.max(unit, grid.units[column] ?? 1);
    }
    return !Number.isNaN(sum) && Math.abs(sum) > allowed({ unit, terms: columns.length - 1 });
  }

  private acrossTie(identity: AcrossIdentity, row: number): Tie | null {
    const { table } = this;
    const { grid, facts, cellAt } = table.arithmetic;
    const read = table.rows[row];
    if (!read || read.kind === 'heading' || read.kind === 'aside') return null;
    const amounts = identity.columns.map((column) => amountAt(grid, row, column));
    if (amounts.some((amount) => Number.isNaN(amount)) || amounts.every((amount) => amount === 0)) return null;
    const step = Math.max(...identity.columns.map((column) => grid.units[column] ?? 1));
    const withFactors = (factors: readonly number[]): Tie => {
      const terms = identity.columns.map((column, at): TieTerm => ({ cell: cellAt(row, column), value: amounts[at] ?? 0, factor: factors[at] ?? 1 }));
      return {
        kind: identity.kind, terms, gap: gapOf(terms), tolerance: allowed({ unit: step, terms: terms.length - 1 }), step, name: read.name, head: '', unit: table.unit,
        family: `${table.sheet} ${identity.columns.join()}`, saidOnly: false,
      };
    };
    const asPrinted = identity.printed && withFactors(identity.printed);
    const signs = identity.read;
    if (!signs || (asPrinted && holds(asPrinted))) return asPrinted;
    // Income and costs may be printed with other signs in one row than in the next.
    const asRead = withFactors(identity.columns.map((column, at) => (read.terms[facts[column] ?? -1]?.factor ?? 1) * (signs[at] ?? 1)));
    return !asPrinted || Math.abs(asRead.gap) < Math.abs(asPrinted.gap) ? asRead : asPrinted;
  }

  private downTie({ kind, row, parts, saidOnly }: DownIdentity, column: number): Tie | null {
    const { table } = this;
    const { grid, heads, cellAt } = table.arithmetic;
    const whole = amountAt(grid, row, column);
    if (Number.isNaN(whole)) return null;
    const terms: TieTerm[] = [{ cell: cellAt(row, column), value: whole, factor: 1 }];
    for (const part of parts) {
      const value = amountAt(grid, part, column);
      if (!Number.isNaN(value)) terms.push({ cell: cellAt(part, column), value, factor: -1 });
    }
    if (terms.length < 2 || (kind === 'parts' && terms.length <= parts.length)) return null;
    // Costs and income with their signs may stand under a net cost without one.
    const sum = terms.slice(1).reduce((all, { value }) => all + value, 0);
    const turned = kind === 'parts' && Math.abs(whole + sum) < Math.abs(whole - sum);
    const signed = turned ? terms.map((term) => ({ ...term, factor: 1 })) : terms;
    const step = grid.units[column] ?? 1;
    return {
      kind, terms: signed, gap: gapOf(signed), tolerance: allowed({ unit: step, terms: terms.length - 1 }), step, name: table.rows[row]?.name ?? '', head: heads[column] ?? '',
      unit: table.unit, family: `${table.sheet} ${row} ${kind}`, saidOnly,
    };
  }
}

export const tableTies = (table: EconomyTable): TieSource => new TableTies(table);
