import { fold, tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { isUnitOnly, parseHead } from '../../words/concept';
import { whoseHead } from '../../words/entities';
import { words } from '../../words/swedish';
import type { HeadLine } from './headLine';

/** Years of one table's heads stand within so many of each other. */
export const MOST_YEARS = 12;

const isYear = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A year, or a month as "2610": what a head of that number says. */
function timeOf(value: unknown): { readonly year: number; readonly text: string } | null {
  if (isYear(value)) return { year: value, text: String(value) };
  const [year, month] = typeof value === 'number' && Number.isInteger(value) ? [2_000 + Math.floor(value / 100), value % 100] : [0, 0];
  return year >= 2_021 && year <= 2_039 && month >= 1 && month <= 12 ? { year, text: `${year}-${String(month).padStart(2, '0')}` } : null;
}

/**
 * "2024 | 2025 | 2025" right under or over "Bokslut | Budget | Utfall", with no name beside: the years of those heads, also
 * where one stands twice and in the format of the amounts below, as amounts may. The row's texts, or null for any other.
 */
export function yearsOfHeads(row: RawRow, line: HeadLine, near: readonly (HeadLine | undefined)[]): ReadonlyMap<number, string> | null {
  const headed = line.hasData ? near.filter((heads) => heads !== undefined && Math.abs(heads.index - row.index) === 1 && !heads.hasData && headedColumns(heads).length >= 2) : [];
  if (headed.length === 0) return null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const times = filled.flatMap(({ value, column }) => { const time = timeOf(value); return time === null ? [] : [{ ...time, value, column }]; });
  // Months are told from amounts by the years beside them.
  const years = times.some(({ value }) => isYear(value)) ? times : [];
  const texts = filled.flatMap(({ value, column }) => (typeof value === 'string' ? [[column, tidy(value)] as const] : []));
  const [first] = years;
  if (!first || years.length < 2 || years.length + texts.length < filled.length) return null;
  const named = years.map(({ year }) => year);
  const isNamed = texts.some(([column, text]) => column < first.column && !parseHead(text).label && !isUnitOnly(text) && !OVER_NAMES.test(fold(text)));
  const areHeaded = headed.some((heads) => heads !== undefined && (years.every(({ column }) => heads.texts.has(column)) || areSpanned(years.map(({ column }) => column), heads)));
  if (isNamed || !areHeaded || Math.max(...named) - Math.min(...named) > MOST_YEARS) return null;
  return new Map([...texts, ...years.map(({ text, column }) => [column, text] as const)].sort(([one], [other]) => one - other));
}

/** Whether heads above span the columns, as merged ones do: each has one of them, and none of them stands before the first. */
function areSpanned(columns: readonly number[], heads: HeadLine): boolean {
  const over = headedColumns(heads);
  return over.every((column) => columns.includes(column)) && columns.every((column) => column >= (over[0] ?? Infinity));
}

/** The columns of heads that years may stand under: those that speak of amounts, or that only say whose they are ("Kommunen | Kommunkoncernen"). */
function headedColumns({ telling, texts }: HeadLine): readonly number[] {
  if (telling.length >= 2) return telling;
  const owned = [...texts].filter(([, text]) => whoseHead([text]) !== null).map(([column]) => column);
  return owned.length === texts.size ? owned : telling;
}

/** What stands over names and over the numbers of notes. */
const OVER_NAMES = words(/^belopp(?: i|,|$)|^not(?:er|\.)?$/u);
