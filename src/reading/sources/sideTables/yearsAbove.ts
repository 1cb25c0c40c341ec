import type { Table } from '../../geometry/table';
import type { Draft } from './sideDrafts';
import { headWords } from './sideHeads';

/** A head over a column of a table above, by the column. */
export type HeadsAbove = ReadonlyMap<number, { readonly words: string; readonly year: number }>;

/** The heads with years of the nearest table above a row. */
export function headsAbove(tables: readonly Table[], row: number): HeadsAbove {
  const over = tables.filter(({ headRows }) => headRows.last < row);
  const last = Math.max(...over.map(({ headRows }) => headRows.last));
  return new Map(over.filter(({ headRows }) => headRows.last === last).flatMap(({ columns }) => columns.flatMap(({ column, head, concept: { year } }) =>
    (year === null ? [] : [[column, { words: headWords(head), year }] as const]))));
}

/**
 * "Utfall | Utfall" in the columns of "Utfall 2024 | Utfall 2023" above: of the years that stand there, where all of them do
 * and nothing else tells the columns apart.
 */
export function withYearsAbove(drafts: readonly Draft[], above: HeadsAbove): readonly Draft[] {
  const keyOf = ({ head, group }: Draft): string => JSON.stringify([headWords(head), group]);
  const yearOf = (one: Draft): number | null => {
    const over = above.get(one.column);
    return over?.words === headWords(one.head) ? over.year : null;
  };
  return drafts.map((one) => {
    const alike = one.worded === 'actual' && one.year === null ? drafts.filter((other) => other.worded === 'actual' && other.year === null && keyOf(other) === keyOf(one)) : [];
    const years = new Set(alike.map(yearOf));
    return alike.length < 2 || years.size < alike.length || years.has(null) ? one : { ...one, year: yearOf(one) };
  });
}
