import { amountAt } from '../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Sentence } from '../values/problem';
import { findingOf, type Finding } from './finding';
import { shownValue } from './shownValue';

/**
 * One cell out of all proportion to its row, or of the opposite sign, where the table's other rows agree: a sign that was
 * dropped or a zero too many, which no sum tells when formulas follow the cell.
 */

const AMOUNTS: ReadonlySet<string> = new Set(['budget', 'budgetToDate', 'actual', 'forecast', 'priorYear', 'priorYearToDate']);

/** So many other rows have to agree, all of them. */
const LEAST_ROWS = 3;
/** Rows agree whose amounts are to each other as those of most rows, within this factor. */
const ALIKE = 2;
/** An amount that was typed wrongly is, once mended, as near what the row's others say. */
const MENDED = 1.5;
/** Amounts of fewer displayed units are of any size beside each other. */
const LEAST_UNITS = 100;

/** What a slip multiplies an amount by. */
const SLIPS: readonly number[] = [-1, 10, 0.1, 100, 0.01, 1000, 0.001];
/** An outcome may be late, and last year's another: little of the budget spent, or a unit that has grown, is no slip. */
const SLIPS_OF: Readonly<Record<string, readonly number[]>> = { actual: [-1, 10, 100, 1000, 0.001], priorYear: [-1], priorYearToDate: [-1] };

interface Column {
  readonly at: number;
  readonly slips: readonly number[];
  /** The part of the result: amounts of one part are compared. */
  readonly part: string;
}

const isNear = (ratio: number, usual: number, factor: number): boolean => ratio / usual >= 1 / factor && ratio / usual <= factor;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The columns of amounts, each of one fact alone, that a table's rows may be compared by. */
export function comparedColumns({ rows, arithmetic: { facts } }: EconomyTable): Column[] {
  const columns = rows.find((row) => row.kind === 'item')?.columns ?? [];
  return facts.flatMap((place, at): Column[] => {
    const fact = columns[place];
    return fact && !fact.oneMonth && AMOUNTS.has(fact.measure) ? [{ at, slips: SLIPS_OF[fact.measure] ?? SLIPS, part: fact.component === 'netCost' || fact.component === 'result' ? '' : fact.component ?? '' }] : [];
  });
}

/** What one column's amounts are to another's in the rows but one, where all of those agree; null where they do not. */
function usualRatio(ratios: readonly number[], but: number): number | null {
  const others = ratios.filter((ratio, row) => row !== but && Number.isFinite(ratio) && ratio !== 0);
  if (others.length < LEAST_ROWS) return null;
  const usual = median(others);
  return others.every((ratio) => isNear(ratio, usual, ALIKE)) ? usual : null;
}

interface OutOfLine {
  readonly cell: CellAddress;
  readonly row: number;
  readonly found: number;
  readonly proposed: number;
  readonly slip: number;
}

/** The cell of a row that two others contradict, which agree with each other. */
function outOfLine(table: EconomyTable, rows: readonly number[], columns: readonly Column[], at: number): OutOfLine | null {
  const { grid, cellAt } = table.arithmetic;
  const row = rows[at] ?? 0;
  const amount = (column: Column, of = row) => amountAt(grid, of, column.at);
  const usual = (one: Column, other: Column) => usualRatio(rows.map((of) => amount(one, of) / amount(other, of)), at);
  const agree = (one: Column, other: Column) => {
    const ratio = usual(one, other);
    return ratio !== null && isNear(amount(one) / amount(other), ratio, ALIKE);
  };
  for (const column of columns) {
    const others = columns.filter((other) => other !== column && other.part === column.part && Math.abs(amount(other)) > 0);
    const found = amount(column);
    if (others.length < 2 || !(Math.abs(found) > 0) || !others.every((one) => others.every((other) => one === other || agree(one, other)))) continue;
    const expected = others.map((other) => amount(other) * (usual(column, other) ?? NaN));
    const slip = column.slips.find((factor) => expected.every((value) => isNear(found / factor, value, MENDED) && Math.abs(value) >= LEAST_UNITS * (grid.units[column.at] ?? 1)));
    if (slip !== undefined) return { cell: cellAt(row, column.at), row, found, proposed: Number((found / slip).toPrecision(12)), slip };
  }
  return null;
}

function sentence({ cell, found, proposed, slip }: OutOfLine, name: string, unit: string): Sentence {
  const say = (value: number, language: 'sv' | 'en') => shownValue(value, unit, language);
  const [sv, en] = slip === -1 ? ['har motsatt tecken mot radens övriga belopp', 'has the opposite sign of the row\'s other amounts']
    : slip > 1 ? ['är omkring ' + String(slip) + ' gånger så stort som radens övriga belopp talar för', 'is about ' + String(slip) + ' times what the row\'s other amounts speak for']
      : ['är omkring en ' + (slip === 0.1 ? 'tiondel' : slip === 0.01 ? 'hundradel' : 'tusendel') + ' av vad radens övriga belopp talar för', 'is about 1/' + String(Math.round(1 / slip)) + ' of what the row\'s other amounts speak for'];
  return {
    sv: `${name}: beloppet i ${formatAddress(cell)}, ${say(found, 'sv')}, ${sv}, och ingen annan rad ser ut så. Troligt värde: ${say(proposed, 'sv')}. Kontrollera cellen.`,
    en: `${name}: the amount in ${formatAddress(cell)}, ${say(found, 'en')}, ${en}, and no other row looks so. Likely value: ${say(proposed, 'en')}. Check the cell.`,
  };
}

function findingOut(table: EconomyTable, out: OutOfLine): Finding {
  const message = sentence(out, table.rows[out.row]?.name ?? '', table.unit);
  return findingOf({
    rule: 'outOfProportion', message, cells: [out.cell], expected: out.proposed, found: out.found, unit: table.unit,
    causes: [{ cell: out.cell, found: out.found, proposed: out.proposed, why: message }],
  });
}

/** Fewer other columns tell nothing of a line's sign. */
const LEAST_COLUMNS = 2;

/** A line of costs or incomes that has one sign in all columns but one, where every other line has its own in all. */
function turnedLine(table: EconomyTable): OutOfLine | null {
  const { rows, arithmetic: { grid, cellAt } } = table;
  const columns = comparedColumns(table);
  const lines = rows.flatMap(({ line, kind }, row) => (kind === 'item' && (line === 'cost' || line === 'income') ? [row] : []));
  const mixed = lines.filter((row) => new Set(columns.map(({ at }) => Math.sign(amountAt(grid, row, at))).filter((sign) => sign === 1 || sign === -1)).size === 2);
  const [row] = mixed;
  if (row === undefined || mixed.length > 1 || lines.length < LEAST_ROWS) return null;
  const filled = columns.filter(({ at }) => Math.abs(amountAt(grid, row, at)) >= LEAST_UNITS * (grid.units[at] ?? 1));
  const [positive, negative] = [filled.filter(({ at }) => amountAt(grid, row, at) > 0), filled.filter(({ at }) => amountAt(grid, row, at) < 0)];
  const [few, many] = positive.length < negative.length ? [positive, negative] : [negative, positive];
  const [one] = few;
  if (!one || few.length > 1 || many.length < LEAST_COLUMNS || !many.every(({ at }) => isNear(-amountAt(grid, row, one.at) / amountAt(grid, row, at), 1, ALIKE))) return null;
  const found = amountAt(grid, row, one.at);
  return { cell: cellAt(row, one.at), row, found, proposed: -found, slip: -1 };
}

function ofTable(table: EconomyTable): Finding[] {
  if (table.shape === 'statement') {
    const out = turnedLine(table);
    return out === null ? [] : [findingOut(table, out)];
  }
  const rows = table.rows.flatMap(({ kind }, at) => (kind === 'item' && at < table.arithmetic.grid.rows ? [at] : []));
  const columns = comparedColumns(table);
  if (rows.length <= LEAST_ROWS || rows.length > MOST_ROWS || columns.length < 3) return [];
  return rows.flatMap((_, at) => {
    const out = outOfLine(table, rows, columns, at);
    return out === null ? [] : [findingOut(table, out)];
  });
}

/** Rows of a longer list are too different to be compared, and too many to compare each with all. */
export const MOST_ROWS = 60;

/** Cells out of proportion to their rows, but for those that something else is told of. */
export function proportionFindings(tables: readonly EconomyTable[], told: readonly Finding[]): Finding[] {
  const cells = new Set(told.flatMap((finding) => finding.cells.map(formatAddress)));
  return tables.flatMap(ofTable).filter((finding) => !finding.cells.some((cell) => cells.has(formatAddress(cell))));
}
