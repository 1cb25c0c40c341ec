import type { CellAddress } from '../../../values/cell';
import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import type { SignConvention } from '../../../values/sign';
import { fold, nameKey } from '../../../values/text';
import { displayedStep, withoutNoise, type Unit } from '../../../values/unit';
import type { EconomyTable } from '../../meaning/tables/economyTable';
import { assignFields } from '../../meaning/columns/fields';
import type { Field } from '../../meaning/field';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { factsOf } from '../../meaning/rows/rowFacts';
import { addends } from '../../meaning/statements/statementSigns';
import { signStatement, signUnits, type TableSigns } from '../../meaning/tables/tableSigns';
import { readRowRoles } from '../../meaning/rows/rowRoles';
import { isStatement, tableComponent } from '../../meaning/statements/statement';
import { numberIn, readCell } from '../../cells/cellReading';
import type { RowKind, Table, TableColumn, TableRow } from '../../geometry/table';
import { addAmounts, type Candidate } from './candidates';
import { byOutcome, differences, fallsIn, growsLikeSums, type Months } from './cumulated';
import type { MonthAmount } from './monthFacts';
import { fallingSum, monthBlank, monthMissing, readAsSums, textAmongMonths } from './monthProblems';
import { CUMULATED, findSeries, SINGLE, type MonthSeries } from './monthSeries';

export interface TableContext {
  readonly period: Period;
  /** The follow-up's year is not the calendar's. */
  readonly isBroken: boolean;
  readonly unit: Unit;
  /** The user's choice, or how the economy's table was signed. */
  readonly convention: SignConvention | null;
  /** How the workbook's other tables are signed: for those that do not tell. */
  readonly common: SignConvention | null;
  /** The table as the economy read it; null when it did not. */
  readonly economy: EconomyTable | null;
  /** Whose sheet it is; null for a table with a row for each area. */
  readonly area: string | null;
}

export interface MonthReading {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

/** The rows that together are one area, by their place in the table. */
interface AreaRows {
  readonly area: string;
  readonly code: string | null;
  readonly rows: readonly number[];
}

/** A table with its month series, its signs and its rows understood. */
interface Reading {
  readonly table: Table;
  readonly series: readonly MonthSeries[];
  /** The fields that the signs were found for: a sign belongs to its field. */
  readonly fields: ReadonlyMap<TableColumn, Field>;
  readonly signs: TableSigns;
  readonly kinds: readonly RowKind[];
  readonly statement: boolean;
  readonly context: TableContext;
}

const fieldsOf = ({ columns, component }: MonthSeries): Field[] =>
  columns.flatMap((column): Field[] => (column ? [{ column, measure: 'actual', component, oneMonth: true }] : []));

/** The words around a table that say how its months are counted, folded: its captions and the head of its names, else its sheet's titles. */
function wordsAround(table: Table, { titles, sheet }: RecognisedSheet): string {
  const near = fold([...table.captions, table.labelHead].join(' | '));
  return CUMULATED.test(near) || SINGLE.test(near) ? near : fold([...titles, sheet.name].join(' | '));
}

function understand(sheet: RecognisedSheet, table: Table, context: TableContext): Reading | null {
  const series = findSeries(table, context.period, wordsAround(table, sheet), context.isBroken);
  if (series.length === 0) return null;
  const assigned = assignFields(table, context.period);
  const own = assigned.fields.filter(({ oneMonth }) => !oneMonth);
  const months = series.flatMap(fieldsOf);
  const fields = [...own, ...months];
  const statement = isStatement(table);
  const kinds = context.economy?.rows.map(({ kind }) => kind) ?? readRowRoles(table, fields.map(({ column }) => column), statement ? 'statement' : 'units', assigned.reading).kinds;
  const items = table.rows.filter((_, at) => kinds[at] === 'item');
  const sign = (convention: SignConvention | null) =>
    (statement ? signStatement(table, fields, convention) : signUnits(table, items, { fields, reading: assigned.reading }, sheet, { chosen: convention, period: context.period, kinds }));
  const first = sign(context.convention);
  const signs = first.inferred && context.common !== null ? sign(context.common) : first;
  return { table, series, fields: new Map(months.map((field) => [field.column, field])), signs, kinds, statement, context };
}

/** The lines that are a statement's result, of those that fill a series' columns. */
function resultLines({ table, signs }: Reading, series: MonthSeries): number[] {
  const filled = table.rows.flatMap((row, at) =>
    (series.columns.some((column) => column && numberIn(row.raw, column.column) !== null) ? [at] : []));
  const kinds = filled.map((at) => signs.lines?.[at] ?? 'other');
  const places = (at: readonly number[]) => at.flatMap((index) => filled[index] ?? []);
  const result = kinds.lastIndexOf('result');
  if (result >= 0) return places([result]);
  const net = kinds.lastIndexOf('netCost');
  if (net < 0) return places(addends(kinds, kinds.length));
  return places([net, ...kinds.flatMap((kind, at) => (kind === 'grant' ? [at] : []))]);
}

/** Items of one name are one area in the sections of income and of cost; under other headings they are several. */
function rowsByName({ table, kinds }: Reading): AreaRows[] {
  const byName = new Map<string, number[]>();
  table.rows.forEach((row, at) => {
    if (kinds[at] !== 'item') return;
    const key = nameKey(row.name);
    byName.set(key, [...(byName.get(key) ?? []), at]);
  });
  return [...byName.values()].flatMap((rows): AreaRows[] => {
    const groups = rows.map((at) => table.rows[at]?.group ?? null);
    const distinct = new Set(groups).size === rows.length;
    const sections = groups.every((group) => group !== null && /intäkt|kostnad/i.test(group));
    const first = table.rows[rows[0] ?? 0];
    return first && (rows.length === 1 || (distinct && sections)) ? [{ area: first.name, code: first.code, rows }] : [];
  });
}

function areaRows(reading: Reading, series: MonthSeries): AreaRows[] {
  const { statement, context: { area, economy }, table } = reading;
  if (statement) return area === null ? [] : [{ area, code: null, rows: resultLines(reading, series) }];
  const units = rowsByName(reading);
  if (area === null) return units;
  const own = units.find((unit) => nameKey(unit.area) === nameKey(area)) ?? (units.length === 1 ? units[0] : undefined);
  if (own) return [{ ...own, area }];
  const total = economy?.totalRow ?? null;
  if (total !== null) return [{ area, code: null, rows: [total] }];
  return [{ area, code: null, rows: units.flatMap(({ rows }) => rows).filter((at) => table.rows[at] !== undefined) }];
}

const amountsIn = (row: TableRow, { columns }: MonthSeries): Months =>
  columns.map((column) => (column ? numberIn(row.raw, column.column) : null));

/** After the period an empty cell or a 0 is no outcome; a running sum that stands still is none either. */
function withoutFuture(amounts: Months, year: number, period: Period, cumulated: boolean): Months {
  if (year !== period.year) return amounts;
  return amounts.map((amount, at) => {
    if (at < period.month) return amount;
    const stands = cumulated && amount !== null && amount === amounts[period.month - 1];
    return amount === 0 || stands ? null : amount;
  });
}

/** By words, else by the outcome beside the months, else by how the amounts grow. */
function decide(reading: Reading, series: MonthSeries): { cumulated: boolean; guessed: boolean } {
  if (series.said !== null) return { cumulated: series.said === 'cumulated', guessed: false };
  const { table, kinds, context: { period, economy, unit }, statement } = reading;
  const columns = new Set(reading.series.flatMap((one) => one.columns.flatMap((column) => (column ? [column.column] : []))));
  const votes = { cumulated: 0, single: 0 };
  const currentYear = reading.series.find(({ year, said }) => year === period.year && said === null);
  economy?.rows.forEach((row, at) => {
    const raw = table.rows[at];
    const outcome = factsOf(row).filter(({ measure }) => measure === 'actual');
    if (!raw || !currentYear || outcome.length === 0) return;
    if (outcome.some(({ oneMonth }) => oneMonth)) votes.single += 1;
    else if (outcome.length === 1 && outcome[0]) {
      const inMonths = columns.has(outcome[0].cell.column);
      const vote = inMonths ? 'cumulated' : byOutcome(amountsIn(raw, currentYear), outcome[0].read * Math.abs(outcome[0].factor), period.month, displayedStep[unit]);
      if (vote) votes[vote] += 1;
    }
  });
  if (votes.cumulated !== votes.single) return { cumulated: votes.cumulated > votes.single, guessed: votes.cumulated > votes.single };
  // Whole years tell more than the first months of one: all series that say nothing are judged together.
  const rows = reading.series.filter(({ said }) => said === null).flatMap((one) =>
    table.rows.filter((_, at) => statement || kinds[at] === 'item').map((row) => withoutFuture(amountsIn(row, one), one.year, period, false)));
  const grows = growsLikeSums(rows);
  return { cumulated: grows, guessed: grows };
}

/** One row's months in one series, signed; a running sum is made monthly. */
function monthsOfRow(reading: Reading, series: MonthSeries, at: number, cumulated: boolean): (MonthAmount | null)[] {
  const row = reading.table.rows[at];
  if (!row) return series.columns.map(() => null);
  const amounts = withoutFuture(amountsIn(row, series), series.year, reading.context.period, cumulated);
  const monthly = cumulated ? differences(amounts) : amounts;
  const cellOf = (month: number): CellAddress[] => {
    const column = series.columns[month];
    return column ? [{ sheet: reading.table.sheet, row: row.index, column: column.column }] : [];
  };
  return monthly.map((amount, month) => {
    const column = series.columns[month];
    const field = column ? reading.fields.get(column) : undefined;
    if (amount === null || !field) return null;
    const factor = reading.signs.factorOf(row, at, field, amounts[month] ?? amount);
    const cells = cumulated && month > 0 ? [...cellOf(month), ...cellOf(month - 1)] : cellOf(month);
    return { value: withoutNoise(amount * factor), cells, count: cells.length };
  });
}

/** Of the parts that columns give: the net as such or the result, else net cost and grant, else what the parts come to. */
function netSeries(all: readonly MonthSeries[]): MonthSeries[] {
  const of = (component: MonthSeries['component']) => all.filter((one) => one.component === component).slice(0, 1);
  const whole = [...of(null), ...of('result')].slice(0, 1);
  if (whole.length > 0) return whole;
  const net = of('netCost');
  return net.length > 0 ? [...net, ...of('grant')] : [...of('income'), ...of('cost'), ...of('grant')];
}

/** What keeps an area's months from being whole: words among them, and months that none of its rows has. */
function gapsOf(reading: Reading, series: MonthSeries, { area, rows }: AreaRows): Problem[] {
  const { table, context: { period, economy } } = reading;
  const told = new Set(economy?.rows.flatMap((row) => factsOf(row).filter(({ oneMonth }) => oneMonth).map(({ cell }) => cell.column)) ?? []);
  const all = rows.flatMap((at) => table.rows[at] ?? []);
  const known = series.columns.map((column) => column !== null && all.some((row) => numberIn(row.raw, column.column) !== null));
  const first = known.indexOf(true);
  const last = Math.max(series.year === period.year ? period.month - 1 : 0, lastFilled(series, all));
  const anyColumn = series.columns.find((column) => column !== null)?.column ?? 0;
  // An outcome that is the sum of the months, and is held against a budget, lacks those before the first column too; before a row's first amount it may have had none.
  const isOutcome = series.year === period.year && series.columns.some((column) => column !== null && told.has(column.column))
    && economy?.rows.some((row) => factsOf(row).some(({ measure }) => measure === 'budget' || measure === 'budgetToDate')) === true;
  return series.columns.flatMap((column, month): Problem[] => {
    if (first < 0 || month > last || (month < first && !(isOutcome && !column))) return [];
    if (!column) return [monthMissing({ sheet: table.sheet, row: table.headRows.last, column: anyColumn }, area, month + 1, series.year, 'column')];
    const words = all.flatMap((row): Problem[] => {
      const reads = readCell(row.raw, column.column);
      const cell = { sheet: table.sheet, row: row.index, column: column.column };
      const text = reads.kind === 'text' ? reads.text : reads.kind === 'error' ? reads.error : null;
      return text === null || told.has(column.column) ? [] : [textAmongMonths(cell, text, area, month + 1, series.year)];
    });
    if (known[month] === true || words.length > 0 || !all[0] || told.has(column.column) && hasWords(all, column.column)) return words;
    return [monthMissing({ sheet: table.sheet, row: all[0].index, column: column.column }, area, month + 1, series.year, 'cell')];
  });
}

const hasWords = (rows: readonly TableRow[], column: number): boolean =>
  rows.some(({ raw }) => ['text', 'error'].includes(readCell(raw, column).kind));

/** The last month in which a row has an amount that is not 0. */
function lastFilled(series: MonthSeries, rows: readonly TableRow[]): number {
  for (let month = 11; month >= 0; month -= 1) {
    const column = series.columns[month];
    if (column && rows.some(({ raw }) => (numberIn(raw, column.column) ?? 0) !== 0)) return month;
  }
  return -1;
}

/** A column that is missing is missing for every row: said once. */
const onceAColumn = (problems: readonly Problem[]): Problem[] => problems.filter((problem, at) => {
  const key = JSON.stringify([problem.rule, problem.cells]);
  return problems.findIndex((other) => JSON.stringify([other.rule, other.cells]) === key) === at;
});

/** Cells of one month that several rows have left empty: said once. */
function onceAMonth(problems: readonly Problem[], { table, series }: Reading): Problem[] {
  const blankAt = ({ rule, cells: [cell] }: Problem): number | null => (rule === 'monthMissing' && cell && cell.row > table.headRows.last ? cell.column : null);
  return problems.flatMap((problem): Problem[] => {
    const column = blankAt(problem);
    const same = column === null ? [] : problems.filter((other) => blankAt(other) === column);
    const of = series.find(({ columns }) => columns.some((one) => one?.column === column));
    if (same.length < 2 || !of) return [problem];
    const month = of.columns.findIndex((one) => one?.column === column) + 1;
    return same[0] === problem ? [monthBlank(same.flatMap(({ cells }) => cells), month, of.year)] : [];
  });
}

/** The months of every area and year that one table gives; none when it has no month columns. */
export function readMonthTable(sheet: RecognisedSheet, table: Table, context: TableContext): MonthReading {
  const reading = understand(sheet, table, context);
  if (!reading) return { candidates: [], problems: [] };
  const candidates: Candidate[] = [];
  const problems: Problem[] = [];
  const part = tableComponent(table);
  for (const year of [...new Set(reading.series.map((series) => series.year))]) {
    for (const series of netSeries(reading.series.filter((one) => one.year === year))) {
      const { cumulated, guessed } = decide(reading, series);
      const firstColumn = series.columns.find((column) => column !== null)?.column ?? 0;
      if (guessed) problems.push(readAsSums({ sheet: table.sheet, row: table.headRows.last, column: firstColumn }, year));
      for (const rows of areaRows(reading, series)) {
        const months = rows.rows.map((at) => monthsOfRow(reading, series, at, cumulated))
          .reduce<(MonthAmount | null)[]>((sum, own) => own.map((amount, month) => addAmounts(sum[month] ?? null, amount)), []);
        problems.push(...gapsOf(reading, series, rows));
        if (cumulated) problems.push(...fallingProblems(reading, series, rows));
        if (months.every((amount) => amount === null)) continue;
        const at = { sheet: table.sheet, row: table.rows[rows.rows[0] ?? 0]?.index ?? 0, column: firstColumn };
        merge(candidates, {
          area: rows.area, code: rows.code, sheet: table.sheet, unit: context.unit, year, months,
          from: cumulated ? 'cumulated' : 'columns', part, current: context.economy !== null, at,
        });
      }
    }
  }
  return { candidates, problems: onceAMonth(onceAColumn(problems), reading) };
}

/** Income, cost and grant of one area and year are one candidate. */
function merge(candidates: Candidate[], next: Candidate): void {
  const at = candidates.findIndex(({ area, year }) => area === next.area && year === next.year);
  const before = candidates[at];
  if (!before) candidates.push(next);
  else candidates[at] = { ...before, months: before.months.map((amount, month) => addAmounts(amount, next.months[month] ?? null)) };
}

function fallingProblems({ table, context: { period } }: Reading, series: MonthSeries, { area, rows }: AreaRows): Problem[] {
  const only = rows.length === 1 ? table.rows[rows[0] ?? -1] : undefined;
  if (!only) return [];
  return fallsIn(withoutFuture(amountsIn(only, series), series.year, period, true)).flatMap((month): Problem[] => {
    const column = series.columns[month];
    return column ? [fallingSum({ sheet: table.sheet, row: only.index, column: column.column }, area, month + 1, series.year)] : [];
  });
}
