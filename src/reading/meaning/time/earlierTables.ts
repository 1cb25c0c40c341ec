import type { LeftTable } from '../kind/recognisedSheet';
import { fold, nameKey } from '../../../values/text';
import { findDates } from '../../words/dates';
import { accumulatedWords, priorYearWords, withinWords } from '../../words/lexicon';
import { swedish } from '../../words/swedish';
import { holdsOutcome } from './filledTables';
import { isPartOfAnother } from './partsOnSheet';
import { monthColumns } from './period';
import type { Table, TableColumn } from '../../geometry/table';
import { ownCaption } from '../kind/textEvidence';
import { mostTrusted, titleDates } from './titleDates';

interface MonthTable {
  readonly table: Table;
  /** The text above the table that names its month. */
  readonly caption: string;
  readonly year: number | null;
  readonly month: number;
}

/** The month that the nearest text above a table names, else the sheet's first titles. */
function monthOf(table: Table, titles: readonly string[]): MonthTable | null {
  for (const caption of [...table.captions, ...titles.slice(0, 2)]) {
    const dates = mostTrusted(titleDates(caption), ({ month, trust }) => month !== null && trust !== 'day');
    const last = dates.at(-1);
    if (last?.month) return { table, caption, year: last.year, month: last.month };
  }
  return null;
}

const isBefore = (one: MonthTable, other: MonthTable): boolean =>
  one.year !== null && other.year !== null && one.year !== other.year ? one.year < other.year : one.month < other.month;

/** The same rows again, at least half of them: what stood in one month stands in another. */
function repeats(one: Table, other: Table): boolean {
  const names = new Set(other.rows.flatMap(({ kind, name }) => (kind === 'heading' ? [] : [nameKey(name)])));
  const own = one.rows.filter(({ kind }) => kind !== 'heading');
  return own.filter(({ name }) => names.has(nameKey(name))).length * 2 >= own.length;
}

const isOutcomeColumn = ({ concept: { measure, dateOnly } }: TableColumn): boolean => measure === 'actual' || measure === 'prior' || (measure === null && dateOnly);

/** The latest year that a table's heads name; null where they name none. */
function latestYearOf({ columns }: Table): number | null {
  const years = columns.flatMap(({ concept }) => concept.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether all outcomes of a table are of one month ("Utfall augusti"), and whether some are of the year so far. */
export const isOfOneMonth = (table: Table): boolean => {
  const outcomes = table.columns.filter(isOutcomeColumn);
  return outcomes.length > 0 && outcomes.every(({ concept }) => concept.month !== null && concept.month > 1 && concept.dateKind === 'month' && concept.scope !== 'toDate');
};
export const isSoFar = (table: Table): boolean => table.columns.some((column) => isOutcomeColumn(column) && (column.concept.dateKind === 'range' || column.concept.scope === 'toDate'));

/**
 * Tables whose own heads say that they are beside the point: the same rows of an earlier year, or of one month where
 * another table on the sheet has the year so far.
 */
function besideByHeads(tables: readonly Table[], titles: readonly string[]): LeftTable[] {
  const said = mostTrusted(titles.slice(0, 2).flatMap(titleDates), ({ year }) => year !== null)[0]?.year ?? null;
  return tables.flatMap((table): LeftTable[] => {
    const others = tables.filter((other) => other !== table && holdsOutcome(other) && repeats(table, other));
    // Months of earlier years are followed, not left.
    if (others.length === 0 || monthColumns(table).length > 0) return [];
    const year = latestYearOf(table);
    const caption = table.captions[0] ?? table.columns[0]?.head ?? '';
    const left = (why: LeftTable['why']): LeftTable[] => [{ table, caption, why }];
    if (year !== null && table.columns.some((column) => isOutcomeColumn(column) && column.concept.year !== null) && others.some((other) => (latestYearOf(other) ?? said ?? year) > year)) return left('earlier');
    if (priorYearWords.test(fold(caption)) && others.some((other) => !priorYearWords.test(fold(other.captions[0] ?? '')))) return left('earlier');
    if (year !== null && said !== null && year > said && !holdsFollowUp(table)) return left('comingYear');
    if ((isOfOneMonth(table) && others.some(isSoFar)) || (saysOneMonth(caption) && others.some((other) => !saysOneMonth(other.captions[0] ?? '')))) return left('oneMonth');
    return withinWords.test(fold(caption)) ? left('within') : [];
  });
}

/** Tables of what some of the areas' money is for: before any other is held against them. */
const partsOfOthers = (tables: readonly Table[]): LeftTable[] => tables.filter((table) => isPartOfAnother(table, tables))
  .map((table): LeftTable => ({ table, caption: ownCaption(table) ?? (table.labelHead || (table.columns[0]?.head ?? '')), why: 'part' }));

/** "Augusti månad", "Enbart augusti": one month, and not the year so far. */
const saysOneMonth = (caption: string): boolean =>
  ONE_MONTH.test(fold(caption)) && findDates(caption).some(({ kind }) => kind === 'month') && !accumulatedWords.test(fold(caption));
const ONE_MONTH = swedish(/^\p{L}+ månad(?:en)?\b|^(?:enbart|endast|bara|under|månaden) /u);

/** An outcome or a forecast beside the budgets. */
const holdsFollowUp = ({ columns }: Table): boolean => columns.some(({ concept: { measure } }) => measure === 'actual' || measure === 'forecast');

/**
 * Of tables below each other that are the same for one month after another, the latest that holds figures; the others
 * are left. `titles` loses the months of those that are left, and gains those of the others.
 */
export function latestTables(
  all: readonly Table[], titles: readonly string[],
): { tables: readonly Table[]; titles: readonly string[]; left: readonly LeftTable[] } {
  const parts = all.length < 2 ? [] : partsOfOthers(all);
  const rest = all.filter((table) => !parts.some((part) => part.table === table));
  const beside = [...parts, ...rest.length < 2 ? [] : besideByHeads(rest, titles)];
  const tables = all.filter((table) => !beside.some((one) => one.table === table));
  const dated = tables.length < 2 ? [] : tables.flatMap((table) => monthOf(table, titles) ?? []);
  if (new Set(dated.map(({ year, month }) => `${year}-${month}`)).size < 2) return { tables, titles, left: beside };
  const holding = dated.filter(({ table }) => holdsOutcome(table));
  const left = dated.flatMap((one): LeftTable[] => {
    const others = holding.filter((other) => other !== one && repeats(one.table, other.table));
    if (others.some((other) => isBefore(one, other))) return [{ ...one, why: 'earlier' }];
    return !holding.includes(one) && others.length > 0 ? [{ ...one, why: 'empty' }] : [];
  });
  const gone = new Set(left.map(({ table }) => table));
  const kept = dated.filter(({ table }) => !gone.has(table)).map(({ caption }) => caption);
  const lost = new Set(left.map(({ caption }) => caption).filter((caption) => !kept.includes(caption)));
  return {
    tables: tables.filter((table) => !gone.has(table)), left: [...beside, ...left],
    titles: left.length === 0 ? titles : [...new Set([...titles.filter((title) => !lost.has(title)), ...kept])],
  };
}
