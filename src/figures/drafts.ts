import { tablesOfAreas } from '../reading/containment/tablesOfAreas';
import type { EconomySheet } from '../reading/meaning/tables/economyTable';
import { factsOf, hasFacts } from '../reading/meaning/rows/rowFacts';
import type { StatementLineKind } from '../reading/meaning/statements/statement';
import { nameKey } from '../values/text';
import type { Period } from '../values/period';
import { displayedStep, unitFactor, type Unit } from '../values/unit';
import { addAll } from './arithmetic';
import { earlierOf } from './earlier';
import { derive, type Printed } from './derive';
import { plannedMeasures, type EarlierYear, type Figure, type Part, type Planned, type PlannedMeasure, type StatementLine, type SumRow } from './figures';
import { lineFigure, printedBy, priceRow, type PricedRow } from './rowFigures';
import { includesGrant, printedLine, statementAmounts, statementLines, statementOf, statementParts, type PrintedLine, type StatementParts } from './statements';
import type { Drafted } from './statusBase';
import { collectUnits, partsOfTotal, unitAmounts, unitIncludesGrant, unitParts, type UnitRows, isComponentSection } from './units';

/** What the figures are computed for. */
export interface Context {
  readonly unit: Unit;
  readonly period: Period | null;
}

type Table = EconomySheet['tables'][number];

/** The amounts of an area and the parts of its result, as some rows print them. */
interface Amounted {
  readonly printed: Printed;
  readonly parts: Record<'actual' | PlannedMeasure, StatementParts>;
  readonly ownVariance: boolean;
  readonly earlier: readonly EarlierYear[];
}

function ofStatement(lines: readonly PrintedLine[], { unit }: Context): Amounted {
  const statement = statementOf(lines);
  const parts = (measure: 'actual' | PlannedMeasure) => statementParts(statement, measure, displayedStep[unit]);
  return {
    printed: statementAmounts(statement), ownVariance: includesGrant(lines),
    earlier: earlierOf(lines, (ofYear) => statementAmounts(statementOf(ofYear.map(printedLine))).actual ?? null),
    parts: { actual: parts('actual'), budget: parts('budget'), budgetToDate: parts('budgetToDate'), forecast: parts('forecast') },
  };
}

const ofUnit = (rows: readonly PricedRow[], printed: Printed = unitAmounts(rows)): Amounted => ({
  printed, ownVariance: unitIncludesGrant(rows), earlier: earlierOf(rows, (ofYear) => unitAmounts(ofYear).actual ?? null),
  parts: { actual: unitParts(rows, 'actual'), budget: unitParts(rows, 'budget'), budgetToDate: unitParts(rows, 'budgetToDate'), forecast: unitParts(rows, 'forecast') },
});

/** The plans that income or costs are told of. */
function plannedIn(partsOf: (measure: PlannedMeasure) => StatementParts): { readonly planned?: Planned } {
  const told = plannedMeasures.flatMap((measure) => {
    const parts = partsOf(measure);
    return parts.income || parts.costs ? [[measure, parts] as const] : [];
  });
  return told.length > 0 ? { planned: Object.fromEntries(told) } : {};
}

type Rest = Pick<Drafted, 'lines' | 'parts' | 'comment'> & Partial<Pick<Drafted, 'group' | 'code'>>;

/** One area as one sheet or table gives it. */
function drafted(name: string, key: string, { printed, parts, ownVariance, earlier }: Amounted, { lines, parts: units, comment, group = null, code = null }: Rest, context: Context): Drafted {
  const { income, costs, grant } = parts.actual;
  return {
    name, group, code, key, lines, parts: units, comment, income, costs, grant, printed, ownVariance, earlier,
    amounts: derive(printed, context.period, ownVariance),
    budgetCosts: parts.budget.costs, budgetGrant: parts.budget.grant, budgetToDateCosts: parts.budgetToDate.costs,
    ...plannedIn((measure) => parts[measure]),
  };
}

/** The lines of a statement, each with its own amounts; what several tables print of one line stands together. */
function linesOf(all: readonly PrintedLine[], { period }: Context): StatementLine[] {
  const lines: PrintedLine[][] = [];
  const byKind = new Map<StatementLineKind, Map<string, PrintedLine[]>>();
  for (const one of all) {
    const { name, line } = one.row;
    if (line === null || !hasFacts(one) || line === 'low' || line === 'high') continue;
    let byName = byKind.get(line);
    if (!byName) byKind.set(line, (byName = new Map<string, PrintedLine[]>()));
    const key = nameKey(name);
    const same = byName.get(key);
    if (same) same.push(one);
    else {
      const opened = [one];
      byName.set(key, opened);
      lines.push(opened);
    }
  }
  return lines.flatMap((same) => lineOf(same, period) ?? []);
}

function lineOf(same: readonly PrintedLine[], period: Period | null): StatementLine | null {
  const [first, second] = same;
  const line = first?.row.line ?? null;
  if (!first || line === null) return null;
  // Nearly all lines stand once.
  const printed = second ? printedBy((measure) => firstOf(same, (one) => one.printed[measure])) : first.printed;
  const kind = line === 'accumulated' || line === 'low' || line === 'high' ? 'other' : line;
  return { name: first.row.name, kind, amounts: derive(printed, period, false), earlier: earlierOf(same, (ofYear) => firstOf(ofYear, (one) => lineFigure(one, 'actual'))) };
}

function firstOf<T>(all: readonly T[], figureOf: (one: T) => Figure | null): Figure | null {
  for (const one of all) {
    const figure = figureOf(one);
    if (figure) return figure;
  }
  return null;
}

const NO_PARTS: readonly Part[] = [];
const NO_LINES: readonly StatementLine[] = [];

const partsOf = (units: readonly Pick<UnitRows, 'name' | 'rows'>[], { period }: Context): readonly Part[] =>
  units.length === 0 ? NO_PARTS : units.map(({ name, rows }) => {
    const printed = unitAmounts(rows);
    const amounts = derive(printed, period, false);
    // No sum of ours holds a part: it is shown as it is printed, also where that does not add up.
    return { name, amounts: { ...amounts, variance: printed.variance ?? amounts.variance }, ...unitParts(rows, 'actual'), ...plannedIn((measure) => unitParts(rows, measure)) };
  });

/** A sheet of one area: its statement, or its one row, and the units below it as parts. */
export function areaOfSheet(sheet: EconomySheet, context: Context): Drafted {
  const name = sheet.area ?? sheet.name;
  const statement = statementLines(sheet.tables, context.unit);
  const unitTables = sheet.tables.filter(({ shape }) => shape === 'units');
  const main = statement.length > 0 ? null : mainTable(unitTables, name);
  const others = partsOf(unitTables.filter((table) => table !== main).flatMap((table) => collectUnits([table], context.unit)), context);
  if (main) return areaOfUnits(name, main, others, sheet, context);
  const rest = { lines: linesOf(statement, context), parts: others, comment: sheet.comment };
  return drafted(name, nameKey(name), ofStatement(statement, context), rest, context);
}

/** An area whose own row, or whose units, a table holds. `others` are the units of the tables beside it. */
function areaOfUnits(name: string, main: Table, others: readonly Part[], { comment }: EconomySheet, context: Context): Drafted {
  const units = collectUnits([main], context.unit);
  const single = units.length === 1 ? units[0] : undefined;
  const own = single?.rows ?? totalRows([main], context.unit);
  // A table of the area's units without a sum: the area is what they add up to.
  const amounted = own.length > 0 ? ofUnit(own) : ofUnit(own, sumOfUnits(units));
  const parts = [...partsOf(single ? single.parts : units, context), ...others];
  return drafted(name, nameKey(name), amounted, { lines: [], parts, comment, code: single?.rows[0]?.row.code ?? null }, context);
}

/** The rows that sum the tables' items. */
const totalRows = (tables: readonly Table[], to: Unit): PricedRow[] => tables.flatMap(({ rows, totalRow, unit }) => {
  const total = totalRow === null ? undefined : rows[totalRow];
  return total ? [priceRow(total, unit, to)] : [];
});

/** The table that holds the area itself: the one row that bears its name, else the table with most amounts. */
function mainTable(tables: readonly Table[], area: string): Table | null {
  const single = tables.find((table) => {
    const items = table.rows.filter(({ kind }) => kind === 'item');
    return items.length === 1 && (tables.length > 1 || nameKey(items[0]?.name ?? '') === nameKey(area));
  });
  return single ?? tables[0] ?? null;
}

function sumOfUnits(units: readonly UnitRows[]): Printed {
  const all = units.map(({ rows }) => unitAmounts(rows));
  return printedBy((measure) => addAll(all.map((printed) => printed[measure] ?? null)));
}

/** The areas of a table with a row for each. */
export function areasOfSheet(sheet: EconomySheet, context: Context): Drafted[] {
  return collectUnits(tablesOfAreas(sheet), context.unit).map(({ key, name, rows, parts }) => {
    const rest = { lines: NO_LINES, parts: partsOf(parts, context), comment: commentOf(rows), ...placeOf(rows) };
    return drafted(name, key, ofUnit(rows), rest, context);
  });
}

/** Under which heading the first of an area's rows stands, and its code; the headings of income and of cost hold all areas alike. */
function placeOf([first]: readonly PricedRow[]): Pick<Drafted, 'group' | 'code'> {
  const group = first?.row.group ?? null;
  return { group: isComponentSection(group) ? null : group, code: first?.row.code ?? null };
}

function commentOf(rows: readonly PricedRow[]): Drafted['comment'] {
  // Most areas are one row.
  if (rows.length === 1) return rows[0]?.row.comment ? { text: rows[0].row.comment.text, cells: [rows[0].row.comment.cell] } : null;
  const comments = rows.flatMap(({ row }) => row.comment ?? []);
  return comments.length === 0 ? null : { text: comments.map(({ text }) => text).join('\n'), cells: comments.map(({ cell }) => cell) };
}

/** The net of each item by measure, by the item's name. */
const netsOf = ({ rows }: Table): ReadonlyMap<string, ReadonlyMap<string, number>> => new Map(rows.filter(({ kind }) => kind === 'item').map((row) => [
  nameKey(row.name), new Map(factsOf(row).filter(({ component, oneMonth }) => component === null && !oneMonth).map(({ measure, read, factor }) => [measure, read * factor])),
]));

/** Whether two tables give most of the areas that both name another net of the same measures: neither fills the other. */
function contradicts(one: Table, other: Table): boolean {
  const [mine, others] = [netsOf(one), netsOf(other)];
  const [scale, step] = [unitFactor(other.unit, one.unit), Math.max(one.step, other.step * unitFactor(other.unit, one.unit))];
  const both = [...mine].flatMap(([name, nets]) => { const own = others.get(name); return own === undefined ? [] : [[...nets].flatMap(([measure, net]) => { const its = own.get(measure); return its === undefined ? [] : [Math.abs(net - its * scale) > step]; })]; });
  const telling = both.filter((differ) => differ.length > 0);
  return telling.length >= 2 && telling.filter((differ) => differ.some(Boolean)).length * 2 > telling.length;
}

/** A sheet of areas, parted where its tables are about areas of their own each; a statement beside them stays with the first. */
export function byAreas(sheet: EconomySheet): EconomySheet[] {
  const tables = tablesOfAreas(sheet);
  if (tables.length < 2) return [sheet];
  const groups: { readonly keys: Set<string>; readonly tables: Table[] }[] = [];
  for (const table of tables) {
    const keys = table.rows.filter(({ kind }) => kind === 'item').map(({ name }) => nameKey(name));
    const shared = groups.find((group) => keys.length === 0 || (keys.some((key) => group.keys.has(key)) && !group.tables.some((other) => contradicts(other, table))));
    if (!shared) groups.push({ keys: new Set(keys), tables: [table] });
    else {
      shared.tables.push(table);
      for (const key of keys) shared.keys.add(key);
    }
  }
  const statements = sheet.tables.filter(({ shape }) => shape === 'statement');
  return groups.length < 2 ? [sheet] : groups.map((group, at) => ({ ...sheet, tables: at === 0 ? [...group.tables, ...statements] : group.tables }));
}

/** What a sheet of areas says of them all together: its sum rows, or a statement beside them; null when neither. */
export function totalOfSheet(sheet: EconomySheet, context: Context): Drafted | null {
  const rows = totalRows(tablesOfAreas(sheet), context.unit);
  const statement = statementLines(sheet.tables, context.unit);
  if (rows.length === 0 && statement.length === 0) return null;
  const amounted = rows.length > 0 ? ofUnit(rows) : ofStatement(statement, context);
  const ownVariance = amounted.ownVariance || includesGrant(statement);
  const rest = { lines: linesOf(statement, context), parts: partsOf(partsOfTotal(tablesOfAreas(sheet), context.unit), context), comment: null };
  return drafted('', '', { ...amounted, ownVariance }, rest, context);
}

/** The sum row of a table of areas as it is printed. */
export function sumRowOfSheet(sheet: EconomySheet, context: Context): SumRow | null {
  const tables = tablesOfAreas(sheet);
  const rows = totalRows(tables, context.unit);
  const [row] = partsOf(rows[0] ? [{ name: rows[0].row.name, rows }] : [], context);
  return row ? { ...row, parts: partsOf(partsOfTotal(tables, context.unit), context) } : null;
}
