import type { Table, TableRow } from '../../geometry/table';
import { isWholeName } from '../../geometry/nameHeads';
import { sumWording } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { readRowRoles } from './rowRoles';

/** Units that are named as sums ("Summa äldreomsorg", "LSS totalt"), as on a summary of sums from elsewhere. */

const SUM_WORDS = words(/^(?:summa|totalt?|s:a|delsumma) |,? (?:totalt?|summa)$/);
const SIDE_OF_RESULT = /^(?:intäkt|kostnad|verksamhet|netto|drift|brutto|utgift|inkomst)/i;

/** "Summa Norra", "Norra totalt": what is summed; empty where a sum says that alone. */
export const withoutSumWord = (name: string): string => (SUM_ALONE.test(name.trim()) ? '' : name.replace(SUM_WORD, '').trim());

const SUM_WORD = /^(?:summa|totalt?|s:a|delsumma) +|,? +(?:totalt?|summa)$/i;
const SUM_ALONE = /^(?:summa|totalt?|s:a|delsumma)$/i;

/** A name with the word for a sum before or after it, of something that is neither the whole nor a side of a result. */
const namesUnit = ({ kind, folded, name }: TableRow): boolean => {
  if (kind !== 'sum' || !SUM_WORDS.test(folded)) return false;
  const own = withoutSumWord(name);
  return own.length > 1 && !isWholeName(own) && !sumWording.test(own.toLowerCase()) && !SIDE_OF_RESULT.test(own);
};

/** Longer lists have units below their sums. */
const MOST_ROWS = 300;

/**
 * The sums that are parts of another and sum nothing themselves: what stands above each, back to the sum or the heading
 * before it, is a part of the same sum beside it, or there is nothing.
 */
function unitsAmongSums(table: Table, named: readonly TableRow[]): readonly TableRow[] {
  const { rows } = table;
  const amounts = table.columns.filter(({ percent, concept }) => !percent && concept.measure !== 'comment');
  const { sums } = readRowRoles(table, amounts, 'units');
  return named.filter((row) => {
    const at = rows.indexOf(row);
    const whole = sums.find(({ parts }) => parts.includes(at));
    if (!whole || sums.some((sum) => sum.row === at)) return false;
    let before = at - 1;
    while (rows[before]?.kind === 'item' && whole.parts.includes(before)) before -= 1;
    return rows[before] === undefined || rows[before]?.kind === 'sum' || rows[before]?.kind === 'heading';
  });
}

/** A table with such rows as units: those that sum nothing, and all of several where no other rows have amounts. */
export function withSummedUnits(table: Table): Table {
  const { rows } = table;
  const named = rows.filter(namesUnit);
  if (named.length === 0 || rows.length > MOST_ROWS) return table;
  const hasOthers = rows.some(({ kind }) => kind === 'item');
  const units = new Set(!hasOthers && named.length >= 2 ? named : unitsAmongSums(table, named));
  return units.size === 0 ? table : { ...table, rows: rows.map((row): TableRow => (units.has(row) ? { ...row, kind: 'item' } : row)) };
}
