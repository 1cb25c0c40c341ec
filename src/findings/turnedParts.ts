import { agreeBits } from '../reading/arithmetic/agreeBits';
import { writtenIn } from '../reading/cells/cellReading';
import { displayedUnit, storedDecimals } from '../reading/cells/displayedUnit';
import { formatAddress, type CellAddress } from '../values/cell';
import { allowed, isWithin } from '../values/tolerance';
import type { RawRow } from '../workbook/rawSheet';
import { findingOf, type Finding } from './finding';
import { nameOf } from './formulas/grid';
import { shownValue } from './shownValue';

/**
 * A sign that was lost in a table that is not followed up, such as some years in summary: a row is the sum of those below
 * it in every column but one, where it is with one of them turned, which has that other sign in all the other columns.
 */

const [LEAST_PARTS, MOST_PARTS] = [3, 12];
const MOST_COLUMNS = 40;
/** Columns that have to prove the sum, and the bits of them all. */
const LEAST_COLUMNS = 3;
const LEAST_BITS = 18;
/** An amount of fewer units is met by chance. */
const LEAST_UNITS = 100;

/** What a column says of a row and those below it. */
interface Tried {
  readonly column: number;
  readonly whole: number;
  readonly parts: readonly number[];
  readonly unit: number;
  readonly gap: number;
}

/** A row with the numbers that are typed in its columns: NaN where none is. */
interface Line {
  readonly row: RawRow;
  readonly numbers: readonly number[];
}

const lineOf = (row: RawRow): Line => ({
  row, numbers: Array.from(row.values.slice(0, MOST_COLUMNS), (_, column) => (row.formulas?.[column] === undefined ? writtenIn(row, column) ?? NaN : NaN)),
});

const tried = (lines: readonly Line[]) => (column: number): Tried[] => {
  const known = lines.map(({ numbers }) => numbers[column] ?? NaN);
  const [whole = NaN, ...parts] = known;
  return known.some(Number.isNaN) ? [] : [{ column, whole, parts, unit: displayedUnit(known.map(storedDecimals), []), gap: whole - parts.reduce((sum, part) => sum + part, 0) }];
};

/** How many of the rows below one may make it up: so many columns come near it that looking closer is worth it. */
function nearRuns([whole, ...below]: readonly Line[]): number[] {
  const columns = whole?.numbers.flatMap((number, column) => (Number.isNaN(number) ? [] : [{ column, gap: number, unit: 10 ** -storedDecimals(number) }])) ?? [];
  if (columns.length <= LEAST_COLUMNS) return [];
  return below.flatMap(({ numbers }, last): number[] => {
    let near = 0;
    for (const one of columns) {
      one.gap -= numbers[one.column] ?? NaN;
      if (Math.abs(one.gap) <= one.unit * (last + 2)) near += 1;
    }
    return last + 1 >= LEAST_PARTS && near >= LEAST_COLUMNS ? [last + 1] : [];
  });
}

const within = ({ unit, parts }: Tried, gap: number): boolean => isWithin(gap, { unit, terms: parts.length });
const bitsOf = ({ whole, parts, unit }: Tried): number => agreeBits(parts.reduce((mass, part) => mass + Math.abs(part), Math.abs(whole)), 2 * allowed({ unit, terms: parts.length }));

/** The place of the part that makes a column hold with its sign turned, as it is in all the others; null where none or several do. */
function turnedAt(failing: Tried, proving: readonly Tried[]): number | null {
  const turned = failing.parts.flatMap((part, at) => {
    const isOther = proving.every(({ parts }) => Math.sign(parts[at] ?? 0) === -Math.sign(part));
    return Math.abs(part) >= LEAST_UNITS * failing.unit && isOther && within(failing, failing.gap + 2 * part) ? [at] : [];
  });
  return turned.length === 1 ? turned[0] ?? null : null;
}

function findingFrom(sheet: string, [below, ...parts]: readonly RawRow[], { column, whole, parts: amounts, gap }: Tried, at: number): Finding[] {
  const [row, found] = [parts[at], amounts[at]];
  if (!below || !row || found === undefined) return [];
  const cellOf = (one: RawRow): CellAddress => ({ sheet, row: one.index, column });
  const cell = cellOf(row);
  const shown = (value: number, language: 'sv' | 'en') => shownValue(Number(value.toPrecision(12)), null, language);
  const why = { sv: 'Tecknet är fel.', en: 'Its sign is wrong.' };
  return [findingOf({
    rule: 'sumInOtherColumns', cells: [cell, cellOf(below), ...parts.filter((one) => one !== row).map(cellOf)], expected: -found, found, causes: [{ cell, found, proposed: -found, why }],
    message: {
      sv: `${nameOf(below)} i ${formatAddress(cellOf(below))} är ${shown(whole, 'sv')}, men raderna under summerar till ${shown(whole - gap, 'sv')}. I de andra kolumnerna är raden just den summan, och ${nameOf(row)} har motsatt tecken. Med ${shown(-found, 'sv')} i ${formatAddress(cell)} stämmer det. ${why.sv}`,
      en: `${nameOf(below)} in ${formatAddress(cellOf(below))} is ${shown(whole, 'en')}, but the rows below add up to ${shown(whole - gap, 'en')}. In the other columns the row is just that sum, and ${nameOf(row)} has the opposite sign. With ${shown(-found, 'en')} in ${formatAddress(cell)} it holds. ${why.en}`,
    },
  })];
}

/** The named rows from one on that stand right below each other. */
function namedFrom(lines: readonly Line[], at: number): Line[] {
  const found: Line[] = [];
  for (let place = at; place < lines.length && found.length <= MOST_PARTS; place += 1) {
    const line = lines[place];
    if (!line || nameOf(line.row) === '' || (found.length > 0 && line.row.index !== (found.at(-1)?.row.index ?? 0) + 1)) break;
    found.push(line);
  }
  return found;
}

/** The one column that some rows and their whole above them do not hold in, with the part that is turned there. */
function turnedIn(run: readonly Line[]): { readonly failing: Tried; readonly at: number } | null {
  const all = run[0]?.numbers.flatMap((_, column) => tried(run)(column)) ?? [];
  const [failing, ...more] = all.filter((one) => !within(one, one.gap));
  const proving = all.filter((one) => within(one, one.gap));
  if (!failing || more.length > 0 || proving.length < LEAST_COLUMNS || proving.reduce((bits, one) => bits + bitsOf(one), 0) < LEAST_BITS) return null;
  const at = turnedAt(failing, proving);
  return at === null ? null : { failing, at };
}

/** Parts of the wrong sign among the rows of a sheet that are not followed up. */
export function turnedParts(sheet: string, rows: readonly RawRow[]): Finding[] {
  const lines = rows.map(lineOf);
  return lines.flatMap((_, place): Finding[] => {
    const named = namedFrom(lines, place);
    for (const parts of nearRuns(named)) {
      const run = named.slice(0, parts + 1);
      const turned = turnedIn(run);
      if (turned) return findingFrom(sheet, run.map(({ row }) => row), turned.failing, turned.at);
    }
    return [];
  });
}
