import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { formatAddress } from '../../../values/cell';
import { enumerated } from '../../../values/enumerated';
import { carriedRows } from '../../words/balances';
import { isShareOrPrice } from '../../words/countedThings';
import { countingUnits } from '../../words/kindWords';
import { fold, remembered } from '../../../values/text';
import { averageRowWords, belowSumWords, financialWords, lookUp, payerWords, rowKindWords, toldResultWords, varianceRowWords } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { replacedAmong, replacedProblems } from './replacedRows';
import type { RowKind, TableRow } from '../../geometry/table';

/** So many names are kept with the answer, as of any one pattern. */
const MOST_KEPT = 2_500;

/** Counts, shares, costs a head, averages, what others differ by and what is carried from year to year: never an amount of a unit's budget. */
const namesMeasure = remembered(MOST_KEPT, (folded) => lookUp(rowKindWords, folded) !== null || isShareOrPrice(folded)
  || averageRowWords.test(folded) || varianceRowWords.test(folded) || carriedRows.test(folded));

export const isMeasure = ({ folded }: TableRow): boolean => namesMeasure(folded);

const known = new WeakMap<readonly TableRow[], ReadonlySet<TableRow>>();

/** The rows of a table that are such: asked once for what its amounts are written in, and once for what it counts. */
export function measuresAmong(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const measures = new Set(rows.filter(isMeasure));
  known.set(rows, measures);
  return measures;
}

/** Who pays for the units, under a heading that says so. */
const paysFor = ({ group }: TableRow): boolean => group !== null && payerWords.test(fold(group));

const MONEY = words(/^(?:t|mn?|ts|ms|k)?(?:kr|sek)$|^kronor$/);

/** The rows whose own unit is none of money ("tim", "dygn"), where a column gives every row its unit and some are in kronor. */
export function inOtherUnits(items: readonly TableRow[]): readonly TableRow[] {
  const [first] = items;
  const unitAt = ({ raw, nameCell }: TableRow, column: number): string | null => {
    const value = column === nameCell.column ? null : raw.values[column];
    const folded = typeof value === 'string' ? fold(value) : '';
    return MONEY.test(folded) || countingUnits.test(folded) ? folded : null;
  };
  const column = first?.raw.values.findIndex((_, at) => items.every((row) => unitAt(row, at) !== null)) ?? -1;
  const others = column < 0 ? [] : items.filter((row) => !MONEY.test(unitAt(row, column) ?? ''));
  return others.length < items.length ? others : [];
}

/** "Avskrivningar" right below "Resultat före avskrivningar": what the one result has and the other has not. */
const isSaidAbove = ({ folded }: TableRow, above: TableRow | undefined): boolean => {
  const said = /^resultat före (\p{L}{4,}.*)$/u.exec(above?.folded ?? '')?.[1];
  return said !== undefined && folded.startsWith(said);
};

/** Money that is invested, by the name of a row, a heading or a sum. */
const INVESTED = words(/^(?:(?:summa|totalt?|totala|årets|varav) )?(?:netto|brutto)?investering(?:ar(?:na)?|s?(?:utgift(?:er)?|projekt(?:en)?|budget(?:en)?|verksamhet(?:en)?|redovisning(?:en)?))?(?:,? (?:netto|brutto|totalt))?$/);

/** Over rows below the sum of the areas: "Projekt", "Pågående projekt". */
const PROJECTS = words(/^(?:(?:pågående|nya|större|övriga|planerade|avslutade|beslutade) )?projekt(?:en|redovisning)?$/);
const isOfInvested = ({ kind, folded }: TableRow): boolean => INVESTED.test(folded) || (kind === 'heading' && PROJECTS.test(folded));

const numbersOf = ({ raw }: TableRow): ReadonlyMap<number, number> => new Map(raw.values.flatMap((value, column) => (typeof value === 'number' ? [[column, value]] : [])));

/** Whether a sum is that of the rows right above it, in every column of numbers. */
function isSumOf(sum: TableRow, parts: readonly TableRow[]): boolean {
  const own = [...numbersOf(sum)];
  const terms = parts.map(numbersOf);
  return parts.length > 0 && own.length > 0 && own.every(([column, value]) => Math.abs(terms.reduce((all, term) => all + (term.get(column) ?? 0), 0) - value) <= (parts.length + 1) / 2);
}

/** The rows right below a heading of investments, with the sum of them. */
function underHeading(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const next = rows.findIndex(({ kind }, index) => index > at && (kind === 'heading' || kind === 'sum'));
  const parts = rows.slice(at + 1, next < 0 ? rows.length : next);
  const sum = next < 0 ? undefined : rows[next];
  return sum?.kind === 'sum' && (INVESTED.test(sum.folded) || PROJECTS.test(sum.folded.replace(/^(?:summa|totalt?) /, '')) || isSumOf(sum, parts)) ? [...parts, sum] : parts;
}

/** Below the sum of a table, and in no sum after that: what is invested, in rows of their own or under a heading of it. */
export function investedBelow(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const first = rows.findIndex(({ kind, folded }) => kind === 'sum' && !INVESTED.test(folded));
  if (first < 0) return new Set();
  const invested = new Set(rows.flatMap((row, at) => (at < first || !isOfInvested(row) ? [] : row.kind === 'heading' ? underHeading(rows, at) : [row])));
  const last = rows.reduce((found, row, at) => (row.kind === 'sum' && !invested.has(row) ? at : found), first);
  return new Set([...invested].filter((row) => rows.indexOf(row) > last));
}

/**
 * The kinds of the rows of a table of units, with `aside` for those that are none: measures among them, and below a sum
 * what it is checked or compared with. A table of nothing but measures has other uses, and is left as it is.
 */
export function withoutUncounted(rows: readonly TableRow[]): RowKind[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const among = measuresAmong(rows);
  const measures = new Set(among.size === 0 ? [] : items.filter((row) => among.has(row)));
  if (measures.size * 3 > items.length * 2) measures.clear();
  for (const row of inOtherUnits(items)) measures.add(row);
  // A table of nothing else is about who pays.
  const units = items.filter((row) => !paysFor(row)).length;
  const invested = investedBelow(rows);
  const checks = checksLast(rows);
  let belowSum = false;
  let belowPayers = false;
  return rows.map((row, at): RowKind => {
    if (row.kind !== 'heading' && row.kind !== 'ofWhich' && units > 0 && paysFor(row)) return 'aside';
    if (invested.has(row) || checks.has(row)) return 'aside';
    if (row.kind === 'sum') belowSum = true;
    if (belowSum && payerWords.test(row.folded)) belowPayers = true;
    const isBelow = belowSum && (belowSumWords.test(row.folded) || payerWords.test(row.folded) || isSaidAbove(row, rows[at - 1]));
    const isResult = toldResultWords.test(row.folded) && rows.slice(0, at).filter(({ kind }) => kind === 'item').length >= LEAST_UNITS;
    return row.kind === 'item' && (measures.has(row) || isBelow || isResult || (belowPayers && financialWords.test(row.folded))) ? 'aside' : row.kind;
  });
}

const LEAST_UNITS = 2;

/** "Kontrollsumma", "Avstämning" and "Diff mot ekonomisystem": what a list is checked by. */
const CHECKS = words(/^(?:kontroll(?:summa|rad)?|avstämning|diff(?:erens)?|skillnad)(?: (?:mot|från|jämfört med|gentemot|enligt) .*)?$/);

/** The checks that a list of units ends with: of no unit, also where no sum stands above them. */
function checksLast(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const amounts = rows.filter(({ kind }) => kind !== 'heading');
  const last = amounts.reduce((found, { folded, kind }, at) => (kind === 'item' && CHECKS.test(folded) ? found : at), -1);
  const units = amounts.slice(0, last + 1).filter(({ kind }) => kind === 'item');
  return new Set(units.length < LEAST_UNITS ? [] : amounts.slice(last + 1));
}

/** Fewer rows tell nothing of a table's columns without the others. */
const LEAST_TELLING = 3;

/** Which rows tell how the columns hang together, by their kinds without the uncounted: a count among amounts, or what a row is of, may be signed in its own way. */
export function moneyRows(kinds: readonly RowKind[]): (row: number) => boolean {
  const isMoney = (kind: RowKind | undefined): boolean => kind === 'item' || kind === 'sum';
  return kinds.filter(isMoney).length >= LEAST_TELLING ? (row) => isMoney(kinds[row]) : () => true;
}

/** That some rows are not counted, and that some below a sum are. `kinds` are the rows' as they are read. */
export function uncountedProblems(
  sheet: string, rows: readonly TableRow[], { kinds, belowSum, apart }: { readonly kinds: readonly RowKind[]; readonly belowSum: readonly number[]; readonly apart: readonly number[] },
): Problem[] {
  const named = (wanted: readonly TableRow[]) => wanted.map(({ name, nameCell }) => `${name} (${formatAddress(nameCell)})`);
  const aside = rows.filter((_, at) => kinds[at] === 'aside' && !apart.includes(at));
  const replaced = replacedAmong(aside, rows);
  const left = aside.filter((row) => !replaced.includes(row));
  const [uncounted, ofYears] = [left.filter(({ year }) => year === undefined), left.filter(({ year }) => year !== undefined)];
  const others = apart.flatMap((at) => rows[at] ?? []);
  const below = belowSum.flatMap((at) => rows[at] ?? []);
  const problems = replacedProblems(sheet, replaced);
  if (uncounted.length > 0) {
    problems.push({
      ...ruled('rowsAside'), cells: uncounted.map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${sheet}" räknas inte ${enumerated(named(uncounted), 'sv')} med: det är inga verksamheters belopp. Ändra radens namn om den är en verksamhet.`,
        en: `On the sheet "${sheet}", ${enumerated(named(uncounted), 'en')} ${uncounted.length === 1 ? 'is not counted: it is no unit\'s amount' : 'are not counted: they are no units\' amounts'}. Change the row's name if it is a unit.`,
      },
    });
  }
  if (ofYears.length > 0) {
    const years = [...new Set(ofYears.map(({ year }) => String(year)))].sort();
    problems.push({
      ...ruled('rowsAside'), cells: ofYears.map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${sheet}" räknas inte raderna för ${enumerated(years, 'sv')} med (från ${formatAddress(ofYears[0]?.nameCell ?? { sheet, row: 0, column: 0 })}): uppföljningen gäller ett annat år.`,
        en: `On the sheet "${sheet}", the rows of ${enumerated(years, 'en')} are not counted (from ${formatAddress(ofYears[0]?.nameCell ?? { sheet, row: 0, column: 0 })}): the follow-up is for another year.`,
      },
    });
  }
  if (others.length > 0) {
    problems.push({
      ...ruled('rowsAside'), cells: others.map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${sheet}" står ${enumerated(named(others), 'sv')} för sig nedanför totalen och räknas inte med i den. Flytta raden ovanför summan om den är en verksamhet.`,
        en: `On the sheet "${sheet}", ${enumerated(named(others), 'en')} ${others.length === 1 ? 'stands apart below the total and is not counted in it' : 'stand apart below the total and are not counted in it'}. Move the row above the sum if it is a unit.`,
      },
    });
  }
  if (below.length > 0) {
    problems.push({
      // With the amounts that the sum leaves out.
      ...ruled('rowsBelowSum'), cells: below.flatMap(({ nameCell, raw }) => [nameCell, ...raw.values.flatMap((value, column) => (typeof value === 'number' && value !== 0 && column > nameCell.column ? [{ ...nameCell, column }] : []))]),
      message: {
        sv: `På bladet "${sheet}" står ${enumerated(named(below), 'sv')} under en summa som är räknad utan ${below.length === 1 ? 'den' : 'dem'}. ${below.length === 1 ? 'Den är läst som en verksamhet och ingår i totalen. Flytta den från tabellen om den inte är det' : 'De är lästa som verksamheter och ingår i totalen. Flytta dem från tabellen om de inte är det'}.`,
        en: `On the sheet "${sheet}", ${enumerated(named(below), 'en')} ${below.length === 1 ? 'stands below a sum that leaves it out. It was read as a unit and is part of the total. Move it out of the table if it is not' : 'stand below a sum that leaves them out. They were read as units and are part of the total. Move them out of the table if they are not'}.`,
      },
    });
  }
  return problems;
}
