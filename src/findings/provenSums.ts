import { writtenIn } from '../reading/cells/cellReading';
import { agreeBits } from '../reading/arithmetic/agreeBits';
import { displayedUnit, storedDecimals } from '../reading/cells/displayedUnit';
import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import { formatAddress, localAddress, type CellAddress } from '../values/cell';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';
import { isPlainSlip, slipBetween } from '../values/slips';
import { allowed, isWithin } from '../values/tolerance';
import type { RawRow, RawSheet } from '../workbook/rawSheet';
import { findingOf, type Cause, type Finding } from './finding';
import { nameOf } from './formulas/grid';
import { shownValue } from './shownValue';
import { turnedParts } from './turnedParts';

/**
 * Sums of tables that are not followed up (notes, frames, grants), whatever their row is called: where the same rows come
 * to it exactly in other columns, those that stand beside them should too. That is proven by the amounts alone, and tells
 * also of differences that rounding could just explain, since nothing was rounded in the others.
 */

/** A longer sheet is an extract of a system, and no one types its sums. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 40;
/** Rows that a sum is of. */
const [LEAST_PARTS, MOST_PARTS] = [3, 40];
/** Columns that have to prove it, and the bits of them all: many runs of rows are tried. */
const LEAST_COLUMNS = 2;
const LEAST_BITS = 18;
/** An amount of fewer units is met by chance. */
const LEAST_UNITS = 100;
/** So many times what rounding scatters a sum by is no rounding. */
const BEYOND = 3.3;
/** Amounts of one size, as a logarithm: shares and counts beside amounts do not add up as those do. */
const LIKE = Math.log(3);

/** A row with the numbers in its columns: NaN where there is none. */
interface Line {
  readonly row: RawRow;
  readonly numbers: readonly number[];
}

/** A column of a run of rows, with the row below it. */
interface Tried {
  readonly column: number;
  readonly whole: number;
  /** One for each row; NaN where it has no amount. */
  readonly amounts: readonly number[];
  readonly gap: number;
  readonly unit: number;
}

interface Run {
  /** The nearest first. */
  readonly lines: readonly Line[];
  readonly proving: readonly Tried[];
  readonly failing: readonly Tried[];
}

const lineOf = (row: RawRow): Line => ({ row, numbers: Array.from(row.values.slice(0, MOST_COLUMNS), (_, column) => writtenIn(row, column) ?? NaN) });
const numberAt = ({ numbers }: Line, column: number): number => numbers[column] ?? NaN;
const known = (amounts: readonly number[]): number[] => amounts.filter((amount) => !Number.isNaN(amount));

function tried(lines: readonly Line[], below: Line, column: number): Tried | null {
  const [whole, amounts] = [numberAt(below, column), lines.map((line) => numberAt(line, column))];
  const own = known(amounts);
  if (Number.isNaN(whole) || own.filter((amount) => amount !== 0).length < 2) return null;
  return { column, whole, amounts, gap: Number((whole - own.reduce((sum, amount) => sum + amount, 0)).toPrecision(10)), unit: displayedUnit([whole, ...own].map(storedDecimals), []) };
}

const isExact = ({ gap, unit }: Tried): boolean => Math.abs(gap) < unit / 100;
const terms = ({ amounts }: Tried): number => known(amounts).length;
const doesHold = (one: Tried): boolean => isWithin(one.gap, { unit: one.unit, terms: terms(one) });
const massOf = ({ whole, amounts }: Tried): number => known(amounts).reduce((mass, amount) => mass + Math.abs(amount), Math.abs(whole));
const bitsOf = (one: Tried): number => agreeBits(massOf(one), isExact(one) ? one.unit : 2 * allowed({ unit: one.unit, terms: terms(one) }));

/** Whether rounding each amount and the sum by itself would hardly scatter them so far apart. */
const isBeyondRounding = (one: Tried): boolean => Math.abs(one.gap) > one.unit * BEYOND * Math.sqrt((terms(one) + 1) / 12);

/** Whether a column tells of the same things as those that prove the sum: an amount in each of their rows, and nearly all of their size. */
function isAlike({ whole, amounts }: Tried, proving: readonly Tried[]): boolean {
  const isFull = amounts.every((amount, at) => !Number.isNaN(amount) || proving.every((one) => Number.isNaN(one.amounts[at] ?? NaN)));
  const apart = (value: number, others: readonly number[]): number => Math.min(...others.map((other) => Math.abs(Math.log(Math.abs(value / other)))).filter((size) => Number.isFinite(size)));
  const sizes = amounts.map((amount, at) => apart(amount, proving.map((one) => one.amounts[at] ?? NaN))).filter((size) => Number.isFinite(size));
  return isFull && sizes.length >= LEAST_PARTS && sizes.filter((size) => size > LIKE).length <= 1 && apart(whole, proving.map((one) => one.whole)) <= LIKE;
}

const isCopy = (one: Tried, other: Tried): boolean => one.whole === other.whole && one.amounts.every((amount, at) => Object.is(amount, other.amounts[at]));
const withoutCopies = (all: readonly Tried[]): Tried[] => all.filter((one, at) => all.findIndex((other) => isCopy(one, other)) === at);

/** The columns of all that prove a sum by `holds`; none where they are too few, or might do so by chance. */
function provenBy(all: readonly Tried[], holds: (one: Tried) => boolean): Tried[] {
  // The same amounts twice prove no more than once.
  const proving = withoutCopies(all.filter((one) => holds(one) && Math.abs(one.whole) >= LEAST_UNITS * one.unit));
  return proving.length >= LEAST_COLUMNS && proving.reduce((bits, one) => bits + bitsOf(one), 0) >= LEAST_BITS ? proving : [];
}

/** What the columns of some rows and the row below them say; null where they prove no sum. */
function runOf(lines: readonly Line[], below: Line, columns: readonly number[]): Run | null {
  const all = columns.flatMap((column) => tried(lines, below, column) ?? []);
  const exact = provenBy(all, isExact);
  const proving = exact.length > 0 ? exact : provenBy(all, doesHold);
  const isOff = exact.length > 0 ? isBeyondRounding : (one: Tried) => !doesHold(one);
  return proving.length === 0 ? null : { lines, proving, failing: all.filter((one) => isOff(one) && isAlike(one, proving)) };
}

/** The rows right above one, the nearest first, as far as each is named and has amounts. */
function linesAbove(lines: readonly Line[], at: number, columns: readonly number[]): Line[] {
  const found: Line[] = [];
  for (let place = at - 1; place >= 0 && found.length < MOST_PARTS; place -= 1) {
    const line = lines[place];
    if (line?.row.index !== (lines[place + 1]?.row.index ?? 0) - 1 || nameOf(line.row) === '' || columns.every((column) => Number.isNaN(numberAt(line, column)))) break;
    found.push(line);
  }
  return found;
}

/** How many of the lines above may make up the row below them: so many columns come near it that looking closer is worth it. */
function nearRuns(above: readonly Line[], below: Line, columns: readonly number[]): number[] {
  const sums = columns.map(() => 0);
  const units = columns.map((column) => 10 ** -storedDecimals(numberAt(below, column)));
  return above.flatMap((line, last): number[] => {
    let near = 0;
    columns.forEach((column, place) => {
      sums[place] = (sums[place] ?? 0) + (numberAt(line, column) || 0);
      if (Math.abs((sums[place] ?? 0) - numberAt(below, column)) <= (units[place] ?? 1) * (last + 2)) near += 1;
    });
    return last + 1 >= LEAST_PARTS && near >= LEAST_COLUMNS ? [last + 1] : [];
  });
}

/** The run of rows that a row is the sum of, where one is proven: the columns that fail do so however far up it reaches. */
function provenRun(lines: readonly Line[], at: number): Run | null {
  const below = lines[at];
  const columns = below?.numbers.flatMap((number, column) => (below.row.formulas?.[column] === undefined && !Number.isNaN(number) ? [column] : [])) ?? [];
  if (!below || columns.length <= LEAST_COLUMNS || nameOf(below.row) === '') return null;
  const above = linesAbove(lines, at, columns);
  const runs = nearRuns(above, below, columns).flatMap((length) => runOf(above.slice(0, length), below, columns) ?? []);
  const most = Math.max(0, ...runs.map(({ proving }) => proving.length));
  const best = runs.filter(({ proving }) => proving.length === most);
  const [first] = best;
  return first ? { ...first, failing: first.failing.filter(({ column }) => best.every(({ failing }) => failing.some((one) => one.column === column))) } : null;
}

/** The amount that a usual slip makes of what would make the column true; else the sum itself. */
function causeOf(sheet: string, { lines }: Run, below: RawRow, { column, whole, amounts, gap }: Tried): Cause {
  const sum = Number((whole - gap).toPrecision(12));
  const places = [{ row: below, found: whole, meant: sum }, ...lines.map(({ row }, at) => ({ row, found: amounts[at] ?? NaN, meant: Number(((amounts[at] ?? NaN) + gap).toPrecision(12)) }))];
  const slipped = places.flatMap(({ row, found, meant }) => {
    const slip = Number.isNaN(found) ? null : slipBetween(found, meant);
    return slip && isPlainSlip(slip) ? [{ row, found, meant, why: slip.why }] : [];
  });
  const [one] = slipped;
  const { row, found, meant, why } = one && slipped.length === 1 ? one : { row: below, found: whole, meant: sum, why: { sv: 'Det är vad raderna summerar till.', en: 'That is what its rows add up to.' } };
  return { cell: { sheet, row: row.index, column }, found, proposed: meant, why };
}

/** What one column says; those that hold the same amounts again are named with it. */
function findingFrom(sheet: string, below: RawRow, run: Run, tried: Tried): Finding {
  const at = ({ column }: Tried, row = below): CellAddress => ({ sheet, row: row.index, column });
  const copies = run.failing.filter((one) => one !== tried && isCopy(one, tried));
  const cause = causeOf(sheet, run, below, tried);
  const [first, last] = [at(tried, run.lines.at(-1)?.row), at(tried, run.lines[0]?.row)];
  const say = (language: Language): string => {
    const shown = (value: number) => shownValue(Number(value.toPrecision(12)), null, language);
    const [has, gives, mended] = [shown(tried.whole), shown(tried.whole - tried.gap), shown(Number(cause.proposed))];
    const parts = `${formatAddress(first)}–${localAddress(last.row, last.column)}`;
    const others = enumerated(copies.map((one) => localAddress(below.index, one.column)), language);
    const isOfPart = cause.cell.row !== below.index;
    return language === 'sv'
      ? `${nameOf(below)} i ${formatAddress(at(tried))} är ${has}, men ${parts} summerar till ${gives}. I andra kolumner är raden just den summan.${isOfPart ? ` Med ${mended} i ${formatAddress(cause.cell)} stämmer det.` : ''} Kontrollera kolumnen${others === '' ? '.' : `, och ${others} med samma belopp.`}`
      : `${nameOf(below)} in ${formatAddress(at(tried))} is ${has}, but ${parts} add up to ${gives}. In other columns the row is just that sum.${isOfPart ? ` With ${mended} in ${formatAddress(cause.cell)} it holds.` : ''} Check the column${others === '' ? '.' : `, and ${others} with the same amounts.`}`;
  };
  const cells = [cause.cell, ...[tried, ...copies].map((one) => at(one)), ...run.lines.map(({ row }) => at(tried, row))];
  return findingOf({
    rule: 'sumInOtherColumns', cells: cells.filter((cell, place) => cells.findIndex(({ row, column }) => row === cell.row && column === cell.column) === place),
    expected: cause.proposed, found: cause.found, causes: [cause], message: { sv: say('sv'), en: say('en') },
  });
}

/** `tables`: what is followed up has sums of its own; `told`: what is told already. */
export function provenSums(sheets: readonly RawSheet[], tables: readonly EconomyTable[], told: readonly Finding[]): Finding[] {
  const followed = new Set(tables.flatMap(({ sheet, rows, arithmetic: { grid, cellAt } }) => rows.flatMap((_, row) => (grid.columns > 0 ? [`${cellAt(row, 0).row} ${sheet}`] : []))));
  const known = new Set(told.flatMap(({ cells }) => cells.map(formatAddress)));
  return sheets.filter(({ visibility, rows }) => visibility === 'visible' && rows.length <= MOST_ROWS).flatMap(({ name, rows }) => {
    if (rows.every(({ index }) => followed.has(`${index} ${name}`))) return [];
    const lines = rows.map(lineOf);
    const turned = turnedParts(name, rows.filter(({ index }) => !followed.has(`${index} ${name}`))).filter(({ cells }) => !cells.some((cell) => known.has(formatAddress(cell))));
    return [...turned, ...lines.flatMap(({ row }, at): Finding[] => {
      const run = followed.has(`${row.index} ${name}`) ? null : provenRun(lines, at);
      const isOpen = ({ column }: Tried): boolean => !known.has(formatAddress({ sheet: name, row: row.index, column }));
      return run ? withoutCopies(run.failing).filter(isOpen).map((one) => findingFrom(name, row, run, one)) : [];
    })];
  });
}
