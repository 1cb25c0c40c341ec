import { amountAt } from '../../reading/arithmetic/amountGrid';
import { storedDecimals } from '../../reading/cells/displayedUnit';
import { parseHead } from '../../reading/words/concept';
import type { EconomyTable } from '../../reading/meaning/tables/economyTable';
import { formatAddress, type CellAddress } from '../../values/cell';
import type { Language } from '../../values/language';
import { slipBetween } from '../../values/slips';
import { fold } from '../../values/text';
import { allowed } from '../../values/tolerance';
import { convert, units, type Unit } from '../../values/unit';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { nameOf } from '../formulas/grid';
import { shownValue } from '../shownValue';
import { holds, type Tie } from './tie';

/**
 * The committee's total once more, in one row of another sheet that no figure is read from ("Socialnämnden totalt" in a
 * summary): where it has the same amounts under the same heads but one, that one should be the same too.
 */

interface Told {
  readonly title: string;
  /** The same, folded. */
  readonly head: string;
  readonly cell: CellAddress;
  readonly value: number;
  /** The displayed unit, in that of the amount. */
  readonly step: number;
  readonly unit: Unit;
}

const TOTAL = /(?:^|\s)(?:summa|total(?:t|en|summa)?|s:a|hela nämnden)(?:\s|$)|nämnden$|styrelsen$/;
/** Rows above a total in which its heads may stand. */
const HEAD_ROWS = 40;
/** Rows of a summary, and of amounts in it. */
const MOST_ROWS = 200;
const MOST_AMOUNT_ROWS = 6;
/** So many amounts have to be the same, of so many units. */
const LEAST_SAME = 2;
const LEAST_UNITS = 100;
/** So far apart the other may be and still be meant as one. */
const NEAR = 0.1;

function totalsOf({ totalRow, rows, unit, arithmetic: { grid, heads, cellAt, facts } }: EconomyTable): Told[] {
  if (totalRow === null || !rows[totalRow] || totalRow >= grid.rows) return [];
  return facts.flatMap((place, column): Told[] => {
    const value = amountAt(grid, totalRow, column);
    return place < 0 || Number.isNaN(value) ? [] : [{ title: heads[column] ?? '', head: fold(heads[column] ?? ''), cell: cellAt(totalRow, column), value, step: grid.units[column] ?? 1, unit }];
  });
}

/** What a row's amounts stand under: the nearest text above each. */
function underHeads({ name: sheet, rows }: RawSheet, at: number, unit: Unit): Told[] {
  const row = rows[at];
  return row?.values.flatMap((value, column): Told[] => {
    if (typeof value !== 'number' || value === 0) return [];
    const head = rows.slice(Math.max(0, at - HEAD_ROWS), at).reverse().find(({ values }) => typeof values[column] === 'string')?.values[column];
    return typeof head === 'string' ? [{ title: head, head: fold(head), cell: { sheet, row: row.index, column }, value, step: 10 ** -storedDecimals(value), unit }] : [];
  }) ?? [];
}

/** How far apart two amounts are, less their signs, in the unit of the first. */
function apart(one: Told, other: Told): { readonly gap: number; readonly tolerance: number; readonly factor: number } {
  const factor = convert(1, other.unit, one.unit) * (Math.sign(one.value) === Math.sign(other.value) ? 1 : -1);
  return { gap: one.value - other.value * factor, tolerance: allowed({ unit: Math.max(one.step, Math.abs(other.step * factor)), terms: 2 }), factor };
}

const isSame = (one: Told, other: Told): boolean => {
  const { gap, tolerance } = apart(one, other);
  return Math.abs(gap) <= tolerance;
};

function comesNear(one: Told, other: Told): boolean {
  const [mine, its] = [Math.abs(one.value), Math.abs(convert(other.value, other.unit, one.unit))];
  const slip = slipBetween(mine, its);
  return Math.abs(mine - its) <= NEAR * its || (slip !== null && slip.cost < 3);
}

/** Last year's amounts are the same in every month's summary. */
const isOfNow = ({ head }: Told): boolean => {
  const { measure, priorYear } = parseHead(head);
  return !priorYear && measure !== 'prior';
};

const isDifference = ({ head }: Told): boolean => ['variance', 'change', 'remaining'].includes(parseHead(head).measure ?? '');

function tieOf(one: Told, other: Told): Tie {
  const { gap, tolerance, factor } = apart(one, other);
  const say = (language: Language) => {
    const [first, second] = [one, other].map(({ value, unit, cell }) => `${shownValue(value, unit, language)} ${language === 'sv' ? 'i' : 'in'} ${formatAddress(cell)}`);
    return language === 'sv' ? `Nämndens total (${one.title}) är ${first ?? ''}, men ${second ?? ''}. Rätta det som är fel.` : `The committee's total (${one.title}) is ${first ?? ''}, but ${second ?? ''}. Mend the one that is wrong.`;
  };
  return {
    kind: 'twin', terms: [{ cell: one.cell, value: one.value, factor: 1 }, { cell: other.cell, value: other.value, factor: -factor }],
    gap, tolerance, step: one.step, name: '', head: '', unit: one.unit, family: '', saidOnly: false, said: { sv: say('sv'), en: say('en') },
  };
}

/** The ties of one row with a total, where it is that total and one amount, with the difference that follows from it, is not. */
function twinsOf(total: readonly Told[], row: readonly Told[]): Tie[] {
  const pairs = total.flatMap((one) => { const other = row.filter(({ head }) => head === one.head); return other.length === 1 && other[0] ? [{ one, other: other[0] }] : []; });
  const same = pairs.filter(({ one, other }) => isSame(one, other));
  const apartFrom = pairs.filter((pair) => !same.includes(pair));
  const telling = same.filter(({ one }) => isOfNow(one) && Math.abs(one.value) >= LEAST_UNITS * one.step).length;
  const [wrong, ...more] = [...apartFrom].sort((a, b) => Number(isDifference(a.one)) - Number(isDifference(b.one)));
  if (!wrong || telling < LEAST_SAME || more.length > 1 || more.some(({ one }) => !isDifference(one)) || !comesNear(wrong.one, wrong.other)) return [];
  return [...same, wrong].map(({ one, other }) => tieOf(one, other));
}

/** Totals of the sheets of the economy, and rows of other sheets that tell them again. */
export function totalTwins(tables: readonly EconomyTable[], sheets: readonly RawSheet[], used: ReadonlySet<string>): Tie[] {
  const totals = tables.map(totalsOf).filter(({ length }) => length > LEAST_SAME);
  if (totals.length === 0) return [];
  const isNamed = (row: RawRow): boolean => TOTAL.test(fold(nameOf(row)));
  // A longer list is another follow-up, of another month or of others.
  const isSummary = ({ rows }: RawSheet): boolean => rows.length <= MOST_ROWS && rows.filter(({ values }) => values.filter((value) => typeof value === 'number').length > 1).length <= MOST_AMOUNT_ROWS;
  return sheets.filter((sheet) => !used.has(sheet.name) && isSummary(sheet)).flatMap((sheet) => sheet.rows.flatMap((row, at): Tie[] => {
    if (!isNamed(row)) return [];
    return totals.flatMap((total): Tie[] => units.map((unit) => twinsOf(total, underHeads(sheet, at, unit))).find((ties) => ties.some((tie) => !holds(tie))) ?? []);
  }));
}
