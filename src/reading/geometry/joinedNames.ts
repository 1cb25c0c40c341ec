import { fold } from '../../values/text';
import { parseHead } from '../words/concept';
import { lookUp, statementLines, sumWording } from '../words/lexicon';
import { CODED, MEASURES, textAt, type Named, type Naming } from './namedRow';

/** Rows that two texts name together. */

/** Two things that a row tells, the one of its own name and the one of another column, in the order in which they stand. */
const inOrder = ({ column }: Named, other: number, own: string, its: string): string =>
  (other < column ? [its, own] : [own, its]).filter((one) => one !== '').join(' ');

/** Two texts of a row, without the codes before them. */
const pairOf = (row: Named, other: number): string => inOrder(row, other, row.name, textAt(row.row, other).replace(CODED, ''));

/** Both codes of a row that two texts name: one alone is of several rows, and tells none of them. */
function codesOf(row: Named, other: number, codes: readonly number[]): string | null {
  const beside = codes.includes(other - 1) && other - 1 !== row.column ? row.row.values[other - 1] : null;
  const its = CODED.exec(textAt(row.row, other))?.[1] ?? (typeof beside === 'number' || typeof beside === 'string' ? String(beside) : '');
  return its === '' || row.code === null ? row.code : inOrder(row, other, row.code, its);
}

/**
 * "Norr | Förskola", "Norr | Skola", "Syd | Förskola": neither text alone names a row and both together do, so they are
 * its name. Lines of a result and measures come again under each, and so do units that stand under a heading of their own.
 */
export function joinNames(rows: readonly Named[], { main, others, codes, areas, byCodes, ofAccounts }: Naming): Named[] {
  if (areas !== undefined || byCodes === true || ofAccounts === true || others.length === 0) return [...rows];
  for (const other of others) {
    const both = rows.filter((row) => row.column === main && row.name !== '' && textAt(row.row, other) !== '');
    // A note below the rows has no amounts.
    const alone = rows.filter(({ name, folded, row }) => name !== '' && !sumWording.test(folded) && textAt(row, other) === '' && row.values.some((value) => typeof value === 'number'));
    if (both.length < LEAST_PAIRS || alone.length > 0) continue;
    const names = new Map<string, number>();
    for (const { folded } of both) names.set(folded, (names.get(folded) ?? 0) + 1);
    const again = [...names.values()].filter((times) => times > 1).length;
    const [inOther, pairs] = [new Set(both.map(({ row }) => textAt(row, other))), new Set(both.map((row) => pairOf(row, other)))];
    const lines = both.filter(({ folded, name }) => lookUp(statementLines, folded) !== null || MEASURES.has(parseHead(name).measure)).length;
    if (again < 1 || inOther.size < 2 || pairs.size < both.length || lines * 2 > both.length) continue;
    const joined = new Set(both);
    // An inner text that tells every row apart is its name, and the outer one what it stands under.
    if (inOther.size === both.length && other > main) {
      return rows.map((row): Named => (joined.has(row) ? { ...row, column: other, name: textAt(row.row, other), folded: fold(textAt(row.row, other)), group: row.name } : row));
    }
    if (again < 2 || inOther.size === both.length) continue;
    return rows.map((row): Named => {
      if (!joined.has(row)) return row;
      const name = pairOf(row, other);
      return { ...row, name, folded: fold(name), group: null, code: codesOf(row, other, codes), pair: other < row.column ? [other, row.column] : [row.column, other] };
    });
  }
  return [...rows];
}

const LEAST_PAIRS = 3;
