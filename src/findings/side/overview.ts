import { storedDecimals } from '../../reading/cells/displayedUnit';
import type { SideTable } from '../../reading/sources/sideTables/sideFacts';
import { formatAddress, type CellAddress } from '../../values/cell';
import { fold } from '../../values/text';
import { allowed } from '../../values/tolerance';
import { convert, type Unit } from '../../values/unit';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { Language } from '../../values/language';
import { nameOf } from '../formulas/grid';
import { slipBetween } from '../../values/slips';
import type { Tie } from '../identities/tie';
import { shownValue } from '../shownValue';
import { printedAt, stepAt } from './table';

/**
 * The same figure on another sheet: an overview of the committee tells its investments, budget and outcome, and the table
 * of the projects tells them again as its sum. Where one of the two is the same in both, the other should be.
 */

/** A sheet of the economy and what its amounts are in. */
export interface OverviewSheet {
  readonly name: string;
  readonly unit: Unit;
}

/** An amount with what it shows: the step is in the amount's own unit. */
interface Told {
  readonly cell: CellAddress;
  readonly value: number;
  readonly step: number;
  readonly unit: Unit;
}

interface Pair {
  readonly budget: Told;
  readonly actual: Told;
}

const INVESTMENTS = /^(?:summa |total(?:t|a)? )?(?:netto|brutto|årets )?investering(?:ar|sutgift|sutgifter|svolym|en|arna)?(?: (?:totalt|netto|brutto))?$/;
const BUDGET = /^(?:års|investerings)?budget(?:en)?(?: (?:19|20)\d\d)?$/;
/** Rows below the name in which its budget may stand. */
const ROWS_BELOW = 3;
/** So far apart the two may be and still be meant as one. */
const NEAR = 0.1;

/** What an overview says of the investments: budget and outcome below one another, or any two amounts of one row. */
function overviewPairs({ name: sheet, unit }: OverviewSheet, rows: readonly RawRow[]): Pair[] {
  const told = (row: RawRow, column: number): Told | null => {
    const value = row.values[column];
    return typeof value === 'number' && value !== 0 ? { cell: { sheet, row: row.index, column }, value, step: 10 ** -storedDecimals(value), unit } : null;
  };
  return rows.flatMap((row, at): Pair[] => {
    if (!INVESTMENTS.test(fold(nameOf(row)))) return [];
    const own = row.values.flatMap((_, column) => told(row, column) ?? []);
    const below = rows.slice(at + 1, at + 1 + ROWS_BELOW).find((one) => BUDGET.test(fold(nameOf(one))));
    if (below) return own.flatMap((actual) => { const budget = told(below, actual.cell.column); return budget ? [{ budget, actual }] : []; });
    return own.flatMap((budget) => own.filter((actual) => actual !== budget).map((actual) => ({ budget, actual })));
  });
}

/** The sums of a table of investments, budget and outcome under the same upper head. */
function tablePairs(table: SideTable): Pair[] {
  const sum = [...table.rows].reverse().find(({ kind }) => kind === 'sum');
  const { unit } = table;
  if (table.kind !== 'investments' || !sum || unit === null) return [];
  const told = (at: number): Told | null => {
    const printed = printedAt(sum, at);
    return printed && printed.value !== 0 ? { cell: printed.cell, value: printed.value, step: stepAt(table, at), unit } : null;
  };
  return table.columns.flatMap((column, at) => (column.measure !== 'budget' ? [] : table.columns.flatMap((other, place): Pair[] => {
    const [budget, actual] = other.measure === 'actual' && other.group === column.group ? [told(at), told(place)] : [null, null];
    return budget && actual ? [{ budget, actual }] : [];
  })));
}

const factorOf = ({ value, unit }: Told, to: Unit): number => Math.sign(value) * convert(1, unit, to);

/** How far apart two amounts are, less their signs, and what rounding allows of that. */
function apart(one: Told, other: Told): { readonly gap: number; readonly tolerance: number } {
  const step = (told: Told) => convert(told.step, told.unit, one.unit);
  return { gap: one.value * factorOf(one, one.unit) - other.value * factorOf(other, one.unit), tolerance: allowed({ unit: Math.max(step(one), step(other)), terms: 2 }) };
}

const isSame = (one: Told, other: Told): boolean => {
  const { gap, tolerance } = apart(one, other);
  return Math.abs(gap) <= tolerance;
};

const gapTo = (one: Told, other: Told): number => Math.abs(apart(one, other).gap);

const comesNear = (one: Told, other: Told): boolean => {
  const [mine, its] = [Math.abs(one.value), Math.abs(convert(other.value, other.unit, one.unit))];
  const slip = slipBetween(mine, its);
  return Math.abs(mine - its) <= NEAR * its || (slip !== null && slip.cost < 3);
};

function tieOf(what: 'budget' | 'actual', one: Told, other: Told): Tie {
  const say = (language: Language) => {
    const shown = ({ value, unit, cell }: Told) => ({ amount: shownValue(Math.abs(value), unit, language), at: formatAddress(cell) });
    const [first, second] = [shown(one), shown(other)];
    const [sv, en] = what === 'budget' ? ['Investeringarnas budget', 'The budget of the investments'] : ['Investeringarnas utfall', 'The outcome of the investments'];
    return language === 'sv' ? `${sv} är ${first.amount} i ${first.at}, men ${second.amount} i ${second.at}. Rätta det som är fel.`
      : `${en} is ${first.amount} in ${first.at}, but ${second.amount} in ${second.at}. Mend the one that is wrong.`;
  };
  return {
    kind: 'twin', terms: [{ cell: one.cell, value: one.value, factor: factorOf(one, one.unit) }, { cell: other.cell, value: other.value, factor: -factorOf(other, one.unit) }],
    ...apart(one, other), step: one.step, name: '', head: '', unit: one.unit, family: '', saidOnly: false, said: { sv: say('sv'), en: say('en') },
  };
}

/** Budget and outcome of the investments, in an overview and in their own table: where one is the same, and the other nearly. */
export function overviewTies(tables: readonly SideTable[], overviews: readonly OverviewSheet[], sheets: readonly RawSheet[]): Tie[] {
  const known = overviews.flatMap((overview) => overviewPairs(overview, sheets.find(({ name }) => name === overview.name)?.rows ?? []));
  if (known.length === 0) return [];
  return tables.flatMap((table) => tablePairs(table).flatMap((own) => {
    const others = known.filter(({ budget }) => budget.cell.sheet !== table.sheet);
    // The row has a forecast too, near the budget: where it has both amounts, that is no other budget.
    const told = new Set(others.filter(({ budget, actual }) => isSame(budget, own.budget) && isSame(actual, own.actual)).map(rowOf));
    return others.flatMap((pair): Tie[] => {
      const { budget, actual } = pair;
      const [sameBudget, sameActual] = [isSame(budget, own.budget), isSame(actual, own.actual)];
      if (sameBudget && (sameActual || (comesNear(actual, own.actual) && !told.has(rowOf(pair))))) return [tieOf('actual', actual, own.actual)];
      const isNearest = others.every((one) => one === pair || rowOf(one) !== rowOf(pair) || !isSame(one.actual, own.actual) || gapTo(one.budget, own.budget) >= gapTo(budget, own.budget));
      return sameActual && comesNear(budget, own.budget) && isNearest && !told.has(rowOf(pair)) ? [tieOf('budget', budget, own.budget)] : [];
    });
  }));
}

const rowOf = ({ actual: { cell: { sheet, row } } }: Pair): string => `${row} ${sheet}`;
