import { tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { isUnitOnly, parseHead } from '../../words/concept';
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

/** Whether a text before amounts names what has them; else it heads the names below it, or says their unit. */
const namesRow = (text: string): boolean => !parseHead(text).label && !isUnitOnly(text);

/**
 * "2024 | 2025 | 2025" right under or over "Bokslut | Budget | Utfall", with no name beside: the years of those heads, also
 * where one stands twice and in the format of the amounts below, as amounts may. The row's texts, or null for any other.
 */
export function yearsOfHeads(row: RawRow, line: HeadLine, near: readonly (HeadLine | undefined)[]): ReadonlyMap<number, string> | null {
  const repeated = line.hasData ? yearsOfGroups(row, near[0]) : null;
  if (repeated) return repeated;
  const headed = line.hasData ? near.filter((heads) => heads !== undefined && Math.abs(heads.index - row.index) === 1 && !heads.hasData && heads.telling.length >= 2) : [];
  if (headed.length === 0) return null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const times = filled.flatMap(({ value, column }) => { const time = timeOf(value); return time === null ? [] : [{ ...time, value, column }]; });
  // Months are told from amounts by the years beside them.
  const years = times.some(({ value }) => isYear(value)) ? times : [];
  const words = filled.flatMap(({ value, column }) => (typeof value === 'string' ? [[column, tidy(value)] as const] : []));
  const [first] = years;
  if (!first || years.length < 2 || years.length + words.length < filled.length) return null;
  const named = years.map(({ year }) => year);
  const isNamed = words.some(([column, text]) => column < first.column && namesRow(text));
  const areHeaded = headed.some((heads) => heads !== undefined && (years.every(({ column }) => heads.texts.has(column)) || areSpanned(years.map(({ column }) => column), heads)));
  if (isNamed || !areHeaded || Math.max(...named) - Math.min(...named) > MOST_YEARS) return null;
  return new Map([...words, ...years.map(({ text, column }) => [column, text] as const)].sort(([one], [other]) => one - other));
}

/** A year that is said once of each group has to be said of so many: two counts may be alike and as large. */
const LEAST_ALIKE = 3;
const OF_AMOUNTS: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'prior', 'variance']);

/**
 * "2023 | 2024 | 2023 | 2024" right under "Kvinnor | | Män": the same years for each of the groups, whatever these are called.
 * What names the row then heads the names, and nothing above it does. Under heads that tell of amounts a row with a name
 * of its own has these, however much they look like years, and so has "Budget" under names, as large for each of them.
 */
function yearsOfGroups(row: RawRow, upper: HeadLine | undefined): ReadonlyMap<number, string> | null {
  if (upper === undefined || upper.hasData || upper.index !== row.index - 1) return null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const years = filled.filter(({ value }) => isYear(value));
  const [first] = years;
  const again = years.findIndex(({ value }, at) => at > 0 && value === first?.value);
  if (!first || again < 1 || years.length % again > 0 || (again === 1 && years.length < LEAST_ALIKE)) return null;
  const hasAmounts = (name: string): boolean => (upper.telling.length >= 2 && namesRow(name)) || (again === 1 && OF_AMOUNTS.has(parseHead(name).measure));
  const areHeads = filled.every(({ value, column }) => isYear(value)
    || (typeof value === 'string' && column < first.column && !upper.texts.has(column) && !hasAmounts(value)));
  const isSame = years.every(({ value }, at) => value === years[at % again]?.value) && Math.abs(Number(years[again - 1]?.value) - Number(first.value)) <= MOST_YEARS;
  const areHeaded = years.every(({ column }, at) => upper.texts.has(column) || at % again > 0);
  return areHeads && isSame && areHeaded ? new Map(filled.flatMap(({ value, column }) => (typeof value === 'string' || typeof value === 'number' ? [[column, tidy(String(value))] as const] : []))) : null;
}

/** Whether heads above span the columns, as merged ones do: each has one of them, and none of them stands before the first. */
const areSpanned = (columns: readonly number[], { telling }: HeadLine): boolean =>
  telling.every((column) => columns.includes(column)) && columns.every((column) => column >= (telling[0] ?? Infinity));
