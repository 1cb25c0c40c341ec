import type { EconomySheet, Facts } from '../facts/readFacts';
import { nameKey } from '../values/text';
import type { Period } from '../values/period';
import { displayedStep, type Unit } from '../values/unit';
import { addAll } from './arithmetic';
import { derive, type Printed } from './derive';
import { measures, type AreaFigures, type Figure, type Figures, type Measure, type Part, type StatementLine } from './figures';
import { factMeasures, includesGrant, lineFigure, statementAmounts, statementParts, statementRows, type PricedRow, type StatementParts } from './statements';
import { baseOf, chooseBase, periodBaseOf, type Drafted } from './statusBase';
import { collectUnits, unitAmounts, unitIncludesGrant, unitParts, type UnitRows } from './units';

interface Context {
  readonly unit: Unit;
  readonly period: Period | null;
}

function firstKnown<T>(all: readonly T[], figureOf: (one: T) => Figure | null): Figure | null {
  for (const one of all) {
    const figure = figureOf(one);
    if (figure) return figure;
  }
  return null;
}

/** The lines of a statement, each with its own amounts. */
function linesOf(rows: readonly PricedRow[], { unit, period }: Context): StatementLine[] {
  const lines = new Map<string, PricedRow[]>();
  for (const priced of rows) {
    const { name, line, facts } = priced.row;
    if (line === null || facts.length === 0 || line === 'low' || line === 'high') continue;
    const key = `${line}|${nameKey(name)}`;
    lines.set(key, [...(lines.get(key) ?? []), priced]);
  }
  return [...lines.values()].flatMap((same): StatementLine[] => {
    const first = same[0]?.row;
    if (first === undefined || first.line === null) return [];
    const printed: Printed = {};
    for (const measure of factMeasures) {
      printed[measure] = firstKnown(same, (priced) => lineFigure(priced, measure, unit));
    }
    const kind = first.line === 'accumulated' || first.line === 'low' || first.line === 'high' ? 'other' : first.line;
    return [{ name: first.name, kind, amounts: derive(printed, period, false) }];
  });
}

const partsOfStatement = (rows: readonly PricedRow[], { unit }: Context) => ({
  actual: statementParts(rows, 'actual', unit), budget: statementParts(rows, 'budget', unit), budgetToDate: statementParts(rows, 'budgetToDate', unit),
});

const partsOfUnit = (rows: readonly PricedRow[], { unit }: Context) => ({
  actual: unitParts(rows, 'actual', unit), budget: unitParts(rows, 'budget', unit), budgetToDate: unitParts(rows, 'budgetToDate', unit),
});

const partOf = (name: string, rows: readonly PricedRow[], { unit, period }: Context): Part =>
  ({ name, amounts: derive(unitAmounts(rows, unit), period, false) });

/** One area as one sheet or table gives it. */
function drafted(
  name: string, printed: Printed, parts: Record<'actual' | 'budget' | 'budgetToDate', StatementParts>, ownVariance: boolean, context: Context,
  rest: Pick<Drafted, 'lines' | 'parts' | 'comment'> & { readonly key?: string },
): Drafted {
  return {
    name, key: nameKey(name), ...rest, ...parts.actual, printed, ownVariance,
    amounts: derive(printed, context.period, ownVariance),
    budgetCosts: parts.budget.costs, budgetGrant: parts.budget.grant, budgetToDateCosts: parts.budgetToDate.costs,
  };
}

/** A sheet of one area: its statement, or its one row, and the units below it as parts. */
function areaOfSheet(sheet: EconomySheet, context: Context): Drafted {
  const name = sheet.area ?? sheet.name;
  const statement = statementRows(sheet.tables);
  const unitTables = sheet.tables.filter(({ shape }) => shape === 'units');
  const main = statement.length > 0 ? null : mainTable(unitTables, name);
  const others = unitTables.filter((table) => table !== main).flatMap((table) => collectUnits([table]));
  const parts = others.map((unit) => partOf(unit.name, unit.rows, context));
  const rest = { comment: sheet.comment };
  if (!main) {
    return drafted(name, statementAmounts(statement, context.unit), partsOfStatement(statement, context), includesGrant(statement), context, { ...rest, lines: linesOf(statement, context), parts });
  }
  const total = main.totalRow === null ? null : main.rows[main.totalRow];
  const units = collectUnits([main]);
  const single = units.length === 1 ? units[0] : undefined;
  const own = single?.rows ?? (total ? [{ row: total, unit: main.unit }] : []);
  // A table of the area's units without a sum: the area is what they add up to.
  const amounts = own.length > 0 ? unitAmounts(own, context.unit) : sumOfUnits(units, context.unit);
  return drafted(name, amounts, partsOfUnit(own, context),
    unitIncludesGrant(own), context, {
      ...rest, lines: [],
      parts: [...(single ? single.parts.map((part) => partOf(part.name, part.rows, context)) : units.map((unit) => partOf(unit.name, unit.rows, context))), ...parts],
    });
}

/** The table that holds the area itself: the one row that bears its name, else the table with most amounts. */
function mainTable(tables: EconomySheet['tables'], area: string): EconomySheet['tables'][number] | null {
  const single = tables.find((table) => {
    const items = table.rows.filter(({ kind }) => kind === 'item');
    return items.length === 1 && (tables.length > 1 || nameKey(items[0]?.name ?? '') === nameKey(area));
  });
  return single ?? tables[0] ?? null;
}

function sumOfUnits(units: readonly UnitRows[], unit: Unit): Printed {
  const all = units.map(({ rows }) => unitAmounts(rows, unit));
  return Object.fromEntries(factMeasures.map((measure) => [measure, addAll(all.map((printed) => printed[measure] ?? null))]));
}

/** The areas of a table with a row for each. */
function areasOfSheet(sheet: EconomySheet, context: Context): Drafted[] {
  const tables = tablesOfAreas(sheet);
  return collectUnits(tables).map(({ key, name, rows, parts }) => {
    const comments = rows.flatMap(({ row }) => (row.comment ? [row.comment] : []));
    return drafted(name, unitAmounts(rows, context.unit),
      partsOfUnit(rows, context),
      unitIncludesGrant(rows), context, {
        key, lines: [],
        parts: parts.map((part) => partOf(part.name, part.rows, context)),
        comment: comments.length > 0
          ? { text: comments.map(({ text }) => text).join('\n'), cells: comments.map(({ cell }) => cell) } : null,
      });
  });
}

/** Of several tables on a sheet of areas, those about the areas of the first: others detail something else. */
export function tablesOfAreas(sheet: EconomySheet): EconomySheet['tables'] {
  const units = sheet.tables.filter(({ shape }) => shape === 'units');
  const first = units[0];
  if (!first) return [];
  const names = (table: typeof first) => table.rows.filter(({ kind }) => kind === 'item').map(({ name }) => nameKey(name));
  const known = new Set(names(first));
  const measuresOf = (table: typeof first) => [...new Set(table.rows.flatMap(({ facts }) => facts.map(({ measure }) => measure)))].sort().join();
  return units.filter((table) => {
    const own = names(table);
    const shared = own.filter((name) => known.has(name)).length;
    return shared * 2 >= own.length || (shared === 0 && measuresOf(table) === measuresOf(first));
  });
}

/** An area that several sheets give: the one with most of it first, the others fill what it lacks. */
function merge(drafts: readonly Drafted[], context: Context): Drafted[] {
  const byName = new Map<string, Drafted[]>();
  for (const draft of drafts) byName.set(draft.key, [...(byName.get(draft.key) ?? []), draft]);
  return [...byName.values()].map((same) => same.reduce((a, b) => {
    const [rich, poor] = a.lines.length >= b.lines.length ? [a, b] : [b, a];
    const printed: Printed = Object.fromEntries(measures.map((measure) => [measure, rich.printed[measure] ?? poor.printed[measure] ?? null]));
    const ownVariance = rich.ownVariance || poor.ownVariance;
    return {
      ...rich, printed, ownVariance,
      amounts: derive(printed, context.period, ownVariance),
      income: rich.income ?? poor.income, costs: rich.costs ?? poor.costs, grant: rich.grant ?? poor.grant,
      budgetCosts: rich.budgetCosts ?? poor.budgetCosts, budgetGrant: rich.budgetGrant ?? poor.budgetGrant,
      budgetToDateCosts: rich.budgetToDateCosts ?? poor.budgetToDateCosts,
      parts: rich.parts.length > 0 ? rich.parts : poor.parts, comment: rich.comment ?? poor.comment,
    };
  }));
}

const agrees = (a: Figure | null, b: Figure | null, tolerance: number): boolean =>
  a !== null && b !== null && Math.abs(a.value - b.value) <= tolerance;

/**
 * Areas of their own sheets beside a table of areas under other names (abbreviated, say) would count twice:
 * when the table alone adds up to what the sheets add up to, the sheets are left out.
 */
function withoutDoubles(ofSheets: readonly Drafted[], ofTables: readonly Drafted[], step: number): { kept: Drafted[]; left: Drafted[] } {
  const named = new Set(ofTables.map(({ name }) => nameKey(name)));
  const strangers = ofSheets.filter(({ name }) => !named.has(nameKey(name)));
  if (strangers.length === 0 || ofTables.length === 0) return { kept: [...ofSheets, ...ofTables], left: [] };
  const sum = (drafts: readonly Drafted[], measure: Measure) => addAll(drafts.map(({ amounts }) => amounts[measure]));
  const tolerance = ((ofSheets.length + ofTables.length) / 2) * step;
  const double = (['actual', 'budget', 'forecast'] as const).some((measure) =>
    agrees(sum(ofSheets, measure), sum(ofTables, measure), tolerance) && Math.abs(sum(ofTables, measure)?.value ?? 0) > tolerance);
  return double
    ? { kept: [...ofSheets.filter((draft) => !strangers.includes(draft)), ...ofTables], left: strangers }
    : { kept: [...ofSheets, ...ofTables], left: [] };
}

/** The committee as its own sheet, or the sum row of a table of areas, prints it. */
function committeeDraft(facts: Facts, context: Context): Drafted | null {
  const sheets = facts.economy.filter(({ kind }) => kind === 'committee');
  const ofSheets = sheets.map((sheet) => areaOfSheet({ ...sheet, area: facts.committee }, context));
  const ofTables = facts.economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => {
    const rows = tablesOfAreas(sheet).flatMap((table) => {
      const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
      return total ? [{ row: total, unit: table.unit }] : [];
    });
    const statement = statementRows(sheet.tables);
    if (rows.length === 0 && statement.length === 0) return [];
    return [drafted(facts.committee ?? '', rows.length > 0 ? unitAmounts(rows, context.unit) : statementAmounts(statement, context.unit), rows.length > 0 ? partsOfUnit(rows, context) : partsOfStatement(statement, context), unitIncludesGrant(rows) || includesGrant(statement), context, { lines: linesOf(statement, context), parts: [], comment: null })];
  });
  const all = [...ofSheets, ...ofTables].map((draft) => ({ ...draft, name: facts.committee ?? '', key: '' }));
  const first = all[0];
  return first ? (merge(all, context)[0] ?? first) : null;
}

const SUMMED: readonly Measure[] = ['priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'variance', 'varianceToDate'];

/** The total: the committee's own figures, and the sum of the areas for what it does not print. */
function totalOf(committee: Drafted | null, areas: readonly Drafted[], context: Context): Drafted {
  const summed: Printed = Object.fromEntries(SUMMED.map((measure) => [measure, addAll(areas.map(({ amounts }) => amounts[measure]))]));
  const part = (of: (draft: Drafted) => Figure | null) => addAll(areas.map(of));
  if (!committee) {
    return {
      name: '', key: '', printed: summed, ownVariance: false, amounts: derive(summed, context.period, false), lines: [], parts: [], comment: null,
      income: part(({ income }) => income), costs: part(({ costs }) => costs), grant: part(({ grant }) => grant),
      budgetCosts: part(({ budgetCosts }) => budgetCosts), budgetGrant: part(({ budgetGrant }) => budgetGrant),
      budgetToDateCosts: part(({ budgetToDateCosts }) => budgetToDateCosts),
    };
  }
  // Areas that are not all of the committee say nothing about what it does not print.
  const tolerance = Math.max(1, areas.length / 2) * displayedStep[context.unit];
  const whole = (['actual', 'budget', 'forecast', 'priorYear'] as const).some((measure) =>
    agrees(committee.amounts[measure], summed[measure] ?? null, tolerance));
  const printed: Printed = Object.fromEntries(measures.map((measure) =>
    [measure, committee.printed[measure] ?? (whole && committee.amounts[measure] === null ? (summed[measure] ?? null) : null)]));
  return { ...committee, printed, amounts: derive(printed, context.period, committee.ownVariance) };
}

export interface ComputedFigures extends Figures {
  /** Areas of their own sheets that a table of areas already holds under other names: left out. */
  readonly leftOut: readonly string[];
  /** Amounts that two sheets give differently: the one that is used and the other. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly area: string;
  readonly measure: Measure;
  readonly used: Figure;
  readonly other: Figure;
}

/** Where drafts of one area, from different sheets, print a measure with more than rounding between them. */
function conflictsOf(drafts: readonly Drafted[], areas: readonly Drafted[], step: number): Conflict[] {
  return areas.flatMap((area) => drafts.filter(({ key }) => key === area.key).flatMap((draft) => factMeasures.flatMap((measure): Conflict[] => {
    const [used, other] = [area.printed[measure], draft.printed[measure]];
    return used && other && Math.abs(used.value - other.value) > step * 1.01 ? [{ area: area.name, measure, used, other }] : [];
  })));
}

/** The follow-up's figures per area and in total, in one unit. */
export function computeFigures(facts: Facts, unit: Unit): ComputedFigures {
  const context: Context = { unit, period: facts.period };
  const ofSheets = facts.economy.filter(({ kind }) => kind === 'area').map((sheet) => areaOfSheet(sheet, context));
  const ofTables = facts.economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => areasOfSheet(sheet, context));
  const { kept, left } = withoutDoubles(ofSheets, ofTables, displayedStep[unit]);
  const areas = merge(kept, context);
  const total = totalOf(committeeDraft(facts, context), areas, context);
  const base = chooseBase(areas.length > 0 ? areas : [total]);
  const finish = (draft: Drafted, ofAreas: readonly Drafted[] | null): AreaFigures => ({
    name: draft.name, amounts: draft.amounts, income: draft.income, costs: draft.costs, grant: draft.grant,
    lines: draft.lines, parts: draft.parts, comment: draft.comment,
    statusBase: baseOf(draft, base, ofAreas), periodBase: periodBaseOf(draft, base, ofAreas),
  });
  return {
    areas: areas.map((area) => finish(area, null)),
    total: finish(total, areas),
    base,
    leftOut: left.map(({ name }) => name),
    conflicts: conflictsOf(kept, areas, displayedStep[unit]),
  };
}
