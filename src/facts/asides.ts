import type { Problem } from '../values/problem';
import { formatAddress } from '../values/cell';
import { belowSumWords, lookUp, perHeadWords, rowKindWords } from './lexicon';
import type { RowKind, TableRow } from './table';

/** Counts, shares and costs a head: never an amount of a unit's budget. */
const isMeasure = ({ folded }: TableRow): boolean => lookUp(rowKindWords, folded) !== null || perHeadWords.test(folded);

/**
 * The kinds of the rows of a table of units, with `aside` for those that are none: measures among them, and below a sum
 * what it is checked or compared with. A table of nothing but measures has other uses, and is left as it is.
 */
export function withoutAsides(rows: readonly TableRow[]): RowKind[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const measures = new Set(items.filter(isMeasure));
  if (measures.size * 3 > items.length * 2) measures.clear();
  let belowSum = false;
  return rows.map((row): RowKind => {
    if (row.kind === 'sum') belowSum = true;
    return row.kind === 'item' && (measures.has(row) || (belowSum && belowSumWords.test(row.folded))) ? 'aside' : row.kind;
  });
}

const listed = (all: readonly string[], and: string): string => (all.length > 1 ? `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}` : all[0] ?? '');

/** That some rows are not counted, and that some below a sum are. `kinds` are the rows' as they are read. */
export function asideProblems(sheet: string, rows: readonly TableRow[], kinds: readonly RowKind[], belowSum: readonly number[]): Problem[] {
  const named = (wanted: readonly TableRow[]) => wanted.map(({ name, nameCell }) => `${name} (${formatAddress(nameCell)})`);
  const asides = rows.filter((_, at) => kinds[at] === 'aside');
  const below = belowSum.flatMap((at) => rows[at] ?? []);
  const problems: Problem[] = [];
  if (asides.length > 0) {
    problems.push({
      severity: 'info', rule: 'rowsAside', cells: asides.map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${sheet}" räknas inte ${listed(named(asides), 'och')} med: det är inga verksamheters belopp. Ändra radens namn om den är en verksamhet.`,
        en: `On the sheet "${sheet}", ${listed(named(asides), 'and')} are not counted: they are no unit's amounts. Change the row's name if it is a unit.`,
      },
    });
  }
  if (below.length > 0) {
    problems.push({
      severity: 'info', rule: 'rowsBelowSum', cells: below.map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${sheet}" står ${listed(named(below), 'och')} under en summa som är räknad utan dem. De är lästa som verksamheter och ingår i totalen. Flytta dem från tabellen om de inte är det.`,
        en: `On the sheet "${sheet}", ${listed(named(below), 'and')} stand below a sum that leaves them out. They were read as units and are part of the total. Move them out of the table if they are not.`,
      },
    });
  }
  return problems;
}
