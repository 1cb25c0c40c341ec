import { displayedUnit, storedDecimals } from '../reading/cells/displayedUnit';
import type { SheetUnderstanding } from '../reading/meaning/kind/sheetKind';
import { closingWords, ofWhichWording, sumWording } from '../reading/words/lexicon';
import { words } from '../reading/words/swedish';
import { formatAddress } from '../values/cell';
import { slipBetween, tellingDigits } from '../values/slips';
import { fold } from '../values/text';
import { isWithin } from '../values/tolerance';
import type { RawRow, RawSheet } from '../workbook/rawSheet';
import { findingOf, type Finding } from './finding';
import { nameOf } from './formulas/grid';
import { shownValue } from './shownValue';

/**
 * A typed "Summa" of a list that is no follow-up (loans, suppliers, decisions): what it should be is known without knowing
 * what it is of. Only a usual slip from what the rows come to is told: else rows may be left out on purpose.
 */

const LEAST_ROWS = 3;
/** A longer list is an extract of a system, and no one types its sums. */
const MOST_ROWS = 2_000;
/** "Summa budgetavvikelse", "Totalt lån". */
const SUM = words(/^(?:summa|s:a|totalt?) /u);

/** The rows of a list above its sum, the nearest first: named rows that have a number in the column, without sums and parts. */
function itemsAbove(rows: readonly RawRow[], at: number, column: number): readonly number[] | null {
  const amounts: number[] = [];
  for (let place = at - 1; place >= 0; place -= 1) {
    const row = rows[place];
    const value = row?.values[column];
    const isNext = row?.index === (rows[place + 1]?.index ?? 0) - 1;
    if (!row || !isNext || typeof value !== 'number') break;
    const name = fold(nameOf(row));
    if (name === '' || sumWording.test(name) || ofWhichWording.test(name)) return null;
    amounts.push(value);
  }
  return amounts.length >= LEAST_ROWS ? amounts : null;
}

const isSum = (name: string): boolean => closingWords.test(name) || SUM.test(name);

function slippedSums({ name: sheet, rows }: RawSheet): Finding[] {
  return rows.flatMap((row, at): Finding[] => (isSum(fold(nameOf(row))) ? row.values.flatMap((found, column): Finding[] => {
    const amounts = typeof found === 'number' && row.formulas?.[column] === undefined ? itemsAbove(rows, at, column) : null;
    if (typeof found !== 'number' || amounts === null) return [];
    const sum = Number(amounts.reduce((all, amount) => all + amount, 0).toPrecision(12));
    const slip = slipBetween(found, sum);
    const cell = { sheet, row: row.index, column };
    const digits = String(Math.abs(sum)).replace('.', '').length;
    const unit = displayedUnit([found, ...amounts].map(storedDecimals), []);
    // Amounts that were rounded one by one need not come to their sum.
    if (!slip || digits < tellingDigits(slip) || isWithin(found - sum, { unit, terms: amounts.length })) return [];
    const shown = (value: number, language: 'sv' | 'en') => shownValue(value, null, language);
    return [findingOf({
      rule: 'wholeDiffers', cells: [cell], wholes: [cell], expected: sum, found, causes: [{ cell, found, proposed: sum, why: slip.why }],
      message: {
        sv: `${nameOf(row)} i ${formatAddress(cell)} är ${shown(found, 'sv')}, men raderna ovanför summerar till ${shown(sum, 'sv')}. ${slip.why.sv} Kontrollera kolumnen.`,
        en: `${nameOf(row)} in ${formatAddress(cell)} is ${shown(found, 'en')}, but the rows above add up to ${shown(sum, 'en')}. ${slip.why.en} Check the column.`,
      },
    })];
  }) : []));
}

/** Sums that were mistyped on sheets that nothing is read from. */
export function unreadSums(sheets: readonly RawSheet[], understood: readonly SheetUnderstanding[]): Finding[] {
  const unread = new Set(understood.filter(({ kind }) => kind === 'other').map(({ name }) => name));
  return sheets.filter(({ name, visibility, rows }) => visibility === 'visible' && rows.length <= MOST_ROWS && unread.has(name)).flatMap(slippedSums);
}
