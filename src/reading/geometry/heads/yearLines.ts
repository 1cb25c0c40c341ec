import { fold, tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { isUnitOnly, parseHead } from '../../words/concept';
import { whoseHead } from '../../words/entities';
import { words } from '../../words/swedish';
import type { HeadLine } from './headLine';

/** Years of one table's heads stand within so many of each other. */
export const MOST_YEARS = 12;

/** Four years or more that all rise or all fall are hardly amounts, however far they reach: statistics go back to 1990. */
const MOST_YEARS_IN_ORDER = 40;
const areInOrder = (years: readonly number[]): boolean => years.length >= 4
  && [1, -1].some((way) => years.every((year, at) => at === 0 || (year - (years[at - 1] ?? year)) * way > 0));

/** How far apart the years of one table's heads may stand: as far as is usual, and further where they stand in order. */
export const yearsApart = (years: readonly number[], usual: number): number => (areInOrder(years) ? MOST_YEARS_IN_ORDER : usual);

const isYear = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

const DIGITS = /^(\d{4})(?: ?[-–] ?(\d{4}))?$/u;

interface HeadTime {
  readonly year: number;
  readonly text: string;
  /** A year by itself, and no month of one. */
  readonly isWhole: boolean;
}

/** The same where it is typed as text, and of months from and to ("2501-2508"). */
function typedTime(text: string): HeadTime | null {
  const [, from, to] = DIGITS.exec(text.trim()) ?? [];
  const [first, last] = [from, to].map((digits) => (digits === undefined ? null : timeOf(Number(digits))));
  if (!first || to === undefined) return first ?? null;
  return !last || first.isWhole || last.isWhole || first.text >= last.text ? null : { year: last.year, text: `${first.text} - ${last.text}`, isWhole: false };
}

/** A year, or a month as "2610": what a head of that number says. */
function timeOf(value: unknown): HeadTime | null {
  if (typeof value === 'string') return typedTime(value);
  if (isYear(value)) return { year: value, text: String(value), isWhole: true };
  const [year, month] = typeof value === 'number' && Number.isInteger(value) ? [2_000 + Math.floor(value / 100), value % 100] : [0, 0];
  return year >= 2_021 && year <= 2_039 && month >= 1 && month <= 12 ? { year, text: `${year}-${String(month).padStart(2, '0')}`, isWhole: false } : null;
}

/** "Helår", "Period", "År" before years under other heads: of which time the columns are. */
export function saysTime(text: string): boolean {
  const { measure, component, scope, dateOnly } = parseHead(text);
  return TIMES.test(fold(text)) || (measure === null && component === null && (dateOnly || scope !== null));
}
const TIMES = words(/^(?:avser )?(?:(?:budget|räkenskaps|kalender)?år(?:tal)?|tid(?:punkt|speriod)?|period|avser)$/u);

/** Whether a text before amounts names what has them; else it heads the names below it, or says their unit or time. */
export const namesRow = (text: string): boolean => !parseHead(text).label && !isUnitOnly(text) && !OVER_NAMES.test(fold(text)) && !saysTime(text);

/**
 * "2024 | 2025 | 2025" right under or over "Bokslut | Budget | Utfall", with no name beside: the years of those heads, also
 * where one stands twice and in the format of the amounts below, as amounts may. The row's texts, or null for any other.
 */
export function yearsOfHeads(row: RawRow, line: HeadLine, near: readonly (HeadLine | undefined)[]): ReadonlyMap<number, string> | null {
  const repeated = line.hasData ? yearsOfGroups(row, near[0]) : null;
  if (repeated) return repeated;
  const headed = line.hasData ? near.filter((heads) => heads !== undefined && Math.abs(heads.index - row.index) === 1 && !heads.hasData && headedColumns(heads).length >= 2) : [];
  if (headed.length === 0) return line.hasData ? yearsAlone(row, near[0]) : null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const times = filled.flatMap(({ value, column }) => { const time = timeOf(value); return time === null ? [] : [{ ...time, value, column }]; });
  // Months are told from amounts by the years beside them.
  const years = times.some(({ isWhole }) => isWhole) ? times : [];
  const texts = filled.flatMap(({ value, column }) => (typeof value === 'string' && timeOf(value) === null ? [[column, tidy(value)] as const] : []));
  const [first] = years;
  if (!first || years.length < 2 || years.length + texts.length < filled.length) return null;
  const named = years.map(({ year }) => year);
  const isNamed = texts.some(([column, text]) => column < first.column && namesRow(text));
  const areHeaded = headed.some((heads) => heads !== undefined && (years.every(({ column }) => heads.texts.has(column)) || areSpanned(years.map(({ column }) => column), heads)));
  if (isNamed || !areHeaded || Math.max(...named) - Math.min(...named) > MOST_YEARS) return null;
  return new Map([...texts, ...years.map(({ text, column }) => [column, text] as const)].sort(([one], [other]) => one - other));
}

/**
 * "| 2014 | 2013 | Förändring" or "| 2014 | Not | 2013" below a title, in the format of the amounts below: years that follow
 * each other, with no name before them, but what heads the names or the notes, and nothing but words between and after.
 */
function yearsAlone(row: RawRow, above: HeadLine | undefined): ReadonlyMap<number, string> | null {
  if (above?.hasData !== false) return null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const begin = filled.findIndex(({ value }) => isYear(value));
  const rest = filled.slice(Math.max(0, begin));
  const years = rest.flatMap(({ value }) => (isYear(value) ? [value] : []));
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  const namesNothing = filled.slice(0, Math.max(0, begin)).every(({ value }) => typeof value === 'string' && isOverNames(value));
  if (!namesNothing || years.length < 2 || Math.abs(step) !== 1 || rest[0]?.column === 0 || years.some((year, at) => at > 0 && year - (years[at - 1] ?? 0) !== step)) return null;
  return rest.every(({ value }) => isYear(value) || isWord(value)) ? textsOf(filled) : null;
}

/** What the cells of a row of heads say, by column. */
const textsOf = (cells: readonly { readonly value: unknown; readonly column: number }[]): ReadonlyMap<number, string> =>
  new Map(cells.flatMap(({ value, column }) => (typeof value === 'string' || typeof value === 'number' ? [[column, tidy(String(value))] as const] : [])));

/** A text that heads names or notes, or says the unit. */
const isOverNames = (text: string): boolean => OVER_NAMES.test(fold(text)) || BARE_HEAD.test(fold(text)) || isUnitOnly(text);

/** The years that heads say, by column; null where they say fewer than two. */
export function yearsSaid(texts: ReadonlyMap<number, string>): ReadonlyMap<number, number> | null {
  const years = new Map([...texts].flatMap(([column, text]) => { const { year } = parseHead(text); return year === null ? [] : [[column, year] as const]; }));
  return years.size < 2 ? null : years;
}

/**
 * "| 2023 | 2024 | 2023 | 2024" above a further block of rows, in the format of the amounts below: the years of heads above,
 * each over its column. What stands before them heads the names, or stands apart from the rows above, as a title does.
 */
export function yearsAgain(row: RawRow, isApart: boolean, said: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, string> | null {
  if (row.values.filter(isYear).length < 2) return null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const years = filled.filter(({ value }) => isYear(value));
  const [first] = years;
  if (!first || !said.some((heads) => heads.size === years.length && years.every(({ value, column }) => heads.get(column) === value))) return null;
  const areHeads = filled.every(({ value, column }) => isYear(value) || (column > first.column ? isWord(value) : typeof value === 'string' && (isApart || isOverNames(value))));
  return areHeads ? textsOf(filled) : null;
}

/** A short text among years: a head of another column. */
const isWord = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_WORD && /\p{L}|%/u.test(value);
const LONGEST_WORD = 20;

/** An empty row may stand between, where nothing names a row of amounts. */
const MOST_APART = 2;
/** A year that is said once of each group has to be said of so many: two counts may be alike and as large. */
const LEAST_ALIKE = 3;
/** The measures of amounts that stand side by side for each name. */
export const OF_AMOUNTS: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'prior', 'variance']);

/**
 * "2023 | 2024 | 2023 | 2024" right under "Kvinnor | | Män": the same years for each of the groups, whatever these are called,
 * with words between or after them ("Förändring", "Not") or none.
 * What names the row then heads the names, and nothing above it does. Under heads that tell of amounts a row with a name
 * of its own has these, however much they look like years, and so has "Budget" under names, as large for each of them.
 */
function yearsOfGroups(row: RawRow, upper: HeadLine | undefined): ReadonlyMap<number, string> | null {
  if (upper === undefined || upper.hasData || upper.index < row.index - MOST_APART) return null;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const years = filled.filter(({ value }) => isYear(value));
  const [first] = years;
  const again = years.findIndex(({ value }, at) => at > 0 && value === first?.value);
  if (!first || again < 1 || years.length % again > 0 || (again === 1 && years.length < LEAST_ALIKE)) return null;
  const hasAmounts = (name: string): boolean => (upper.telling.length >= 2 && namesRow(name)) || (again === 1 && OF_AMOUNTS.has(parseHead(name).measure));
  const isNext = upper.index === row.index - 1;
  const areHeads = filled.every(({ value, column }) => isYear(value)
    || (column > first.column ? isWord(value) : typeof value === 'string' && !upper.texts.has(column) && (isNext ? !hasAmounts(value) : isOverNames(value))));
  const isSame = years.every(({ value }, at) => value === years[at % again]?.value) && Math.abs(Number(years[again - 1]?.value) - Number(first.value)) <= MOST_YEARS;
  const areHeaded = years.every(({ column }, at) => upper.texts.has(column) || at % again > 0);
  return areHeads && isSame && areHeaded ? textsOf(filled) : null;
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

/** What heads the names of a table and is none of them, though names are made with it: "Nämnd", and not "Kulturnämnden". */
export const BARE_HEAD = words(/^(?:(?:verksamhet|nämnd|enhet|förvaltning|avdelning|projekt)(?:er|ar)?|(?:ansvars?|verksamhets?)?område(?:n)?|ansvar|konton?|benämning|namn|text|post(?:er)?|(?:kostnads)?slag|volym(?:er|mått)?|nyckeltal|mätetal|mått|antal|mål|indikator(?:er)?)$/);

/** What stands over names and over the numbers of notes. */
const OVER_NAMES = words(/^belopp(?: i|,|$)|^not(?:er|\.)?$/u);
