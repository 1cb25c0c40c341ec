import type { UnsureCells } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Problem, Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { SignConvention } from '../../values/sign';
import type { Term } from '../../values/term';
import { displayedStep, type Unit } from '../../values/unit';
import { withAsideTerm } from '../arithmetic/asideTerms';
import type { RowSum } from '../arithmetic/rowSum';
import { columnDoubt, type ColumnDoubt } from '../account/columnDoubt';
import { columnReadings } from '../account/columnReadings';
import { rowReadings } from '../account/rowReadings';
import { openAccounts } from '../account/openAccounts';
import { unclearRivals, type UnclearColumn } from '../account/unclearRivals';
import type { TableReading } from '../account/tableReading';
import { uncountedProblems } from '../meaning/rows/uncountedRows';
import { changeField, earlierFields, type ChangeField, type EarlierField } from '../meaning/columns/earlierColumns';
import { tableTitle } from '../meaning/tables/chosen';
import { assignFields } from '../meaning/columns/fields';
import { committeeOver } from '../meaning/tables/committee';
import { committeeProblems } from '../meaning/rows/committeeAmongUnits';
import { budgetOfCosts } from '../meaning/statements/budgetOfCosts';
import { otherMonths } from '../meaning/columns/otherMonths';
import type { FactMeasure, Field } from '../meaning/field';
import { holdsOutcome } from '../meaning/time/filledTables';
import type { Component } from '../words/lexicon';
import { amountProblems, guessProblems, leftProblems, olderForecastProblems, rivalProblems, unfilledProblems, unreadProblems } from '../readingProblems';
import { isSpoilt, unsavedFormulas } from '../unsavedFormulas';
import { otherYearProblems } from '../yearProblems';
import { holdsFigures } from '../meaning/time/period';
import type { EconomyRow, EconomyTable, EarlierFact } from '../meaning/tables/economyTable';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import type { FactColumn } from '../meaning/rows/rowFacts';
import { arithmeticOf } from '../meaning/tables/tableArithmetic';
import { conventionOfParts, sectionOf, signStatement, signUnits, type TableSigns } from '../meaning/tables/tableSigns';
import { filteredProblems, filteredSums } from '../meaning/rows/filteredSums';
import { netRows, readRowRoles } from '../meaning/rows/rowRoles';
import { listsAreas } from '../meaning/kind/textEvidence';
import { openOfWhich } from '../meaning/rows/ofWhichUnder';
import { openOutcomeParts } from '../meaning/columns/outcomeParts';
import { partedProblems } from '../meaning/rows/namedSets';
import { pairedNames } from '../meaning/rows/pairedNames';
import { isNetOfSides } from '../meaning/statements/netsOfSides';
import { isStatement, tableComponent, type StatementLineKind } from '../meaning/statements/statement';
import { isVarianceOfOutcome } from '../meaning/columns/varianceOfOutcome';
import { numberIn, scaleAt, writtenIn } from '../cells/cellReading';
import { isOfMonths, joinAccounts, joinMonths, rolesOfMonths, withoutArithmetic } from './longRows';
import { isLabelText } from '../geometry/nameHeads';
import type { RowKind, Table, TableColumn, TableRow } from '../geometry/table';

export interface EconomyContext {
  readonly period: Period | null;
  readonly unit: Unit;
  readonly convention: SignConvention | null;
}

export interface EconomyReading {
  readonly table: EconomyTable;
  /** What each of its columns and rows was read as, and why. */
  readonly account: TableReading;
  /** What the user is asked of its columns. */
  readonly doubt: ColumnDoubt | null;
  /** Amounts that may be of another time than the follow-up's. */
  readonly unsure: readonly UnsureCells[];
  readonly unclear: readonly UnclearColumn[];
  readonly problems: readonly Problem[];
}

/** The first comment of a row; `columns` are those of comments. */
function commentOf(sheet: string, row: TableRow, columns: readonly TableColumn[]): EconomyRow['comment'] {
  for (const { column } of columns) {
    const value = row.raw.values[column];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') return { text, cell: { sheet, row: row.index, column } };
  }
  return null;
}

const FILLED_LATER: ReadonlySet<FactMeasure> = new Set(['actual', 'forecast', 'forecastLow', 'forecastHigh', 'variance', 'varianceToDate']);

/** Of a table that is still to be filled in: the columns of nothing but the zeros of formulas. An outcome of 0 is none, and no variance is not the budget kept. */
const unfilledFields = (table: Table, fields: readonly Field[]): Field[] =>
  (holdsOutcome(table) ? emptyForecasts(table, fields) : fields.filter(({ measure, column }) => FILLED_LATER.has(measure) && !holdsFigures(table, column.column)));

/** Beside an outcome: forecasts of nothing but zeros, and the variances that are the budget turned because of them. */
function emptyForecasts(table: Table, fields: readonly Field[]): Field[] {
  const empty = fields.filter(({ measure, column }) => measure.startsWith('forecast') && !holdsFigures(table, column.column));
  const budget = fields.find(({ measure, component }) => measure === 'budget' && component === null);
  if (empty.length === 0 || !budget) return empty;
  const isTurned = ({ measure, column }: Field) => measure === 'variance' && table.rows.every(({ raw }) => {
    const [v, b] = [numberIn(raw, column.column), numberIn(raw, budget.column.column)];
    return v === null || b === null || Math.abs(Math.abs(v) - Math.abs(b)) < 1e-6;
  });
  return [...empty, ...fields.filter(isTurned)];
}

const STATEMENT: Sentence = { sv: 'raderna hör till en resultaträkning', en: 'its rows are those of an income statement' };
const UNITS: Sentence = { sv: 'raderna är verksamheter', en: 'its rows are areas' };

/** Reads one table of the economy: which column is what, which row is what, and every amount with its cell. */
export function readEconomyTable(sheet: RecognisedSheet, table: Table, context: EconomyContext): EconomyReading {
  const assigned = assignFields(table, context.period);
  const { fields: all, rivals, guesses } = assigned;
  const unfilled = unfilledFields(table, all);
  const spoilt = unfilled.filter(({ column }) => isSpoilt(table, column));
  const fields = unfilled.length === 0 ? all : all.filter((field) => !unfilled.includes(field));
  const earlier = earlierFields(table, fields, context.period);
  const change = changeField(table, fields, displayedStep[context.unit]);
  const shape = isStatement(table) ? 'statement' : 'units';
  const isLong = isOfMonths(table);
  const roles = isLong ? rolesOfMonths(table, fields.map(({ column }) => column)) : readRowRoles(table, fields.map(({ column }) => column), shape, assigned.reading);
  const filtered = filteredSums(sheet.sheet, table, roles);
  const found = filtered.size === 0 ? roles
    : { ...roles, total: roles.total !== null && filtered.has(roles.total) ? null : roles.total, sums: roles.sums.filter(({ row }) => !filtered.has(row)) };
  // What is left of a sheet of several statements is the sum of them all.
  const sums = table.part?.area === null && shape === 'units' ? { ...found, total: found.total ?? lastSum(found.kinds) } : found;
  const net = isLong || shape === 'statement' ? null : netRows(table.rows, sums.kinds);
  const items = net ? net.flatMap((at) => table.rows[at] ?? []) : table.rows.filter((_, at) => sums.kinds[at] === 'item');
  const signs = shape === 'statement'
    ? signStatement(table, fields, context.convention, found.sums)
    : signUnits(table, items, { fields, reading: assigned.reading }, sheet, { chosen: context.convention ?? conventionOfParts(table, fields), period: context.period, kinds: sums.kinds });
  const component = tableComponent(table);
  const comments = table.columns.filter(({ concept }) => concept.measure === 'comment');
  const columnsOf = factColumns(fields, change, isVarianceOfOutcome(table, fields));
  const months = otherMonths(table, fields, context.period);
  const ofCosts = budgetOfCosts(table, fields);
  const proven = new Set(found.sums.filter(({ agrees, fails }) => agrees.length > fails.length).flatMap(({ parts }) => parts));
  const ofWhich = shape === 'units' ? openOfWhich(table, sums.kinds, { columns: fields.map(({ column }) => column.column), proven }) : { problems: [], unsure: [] };
  const paired = shape === 'units' ? pairedNames(sheet.sheet, table, fields.map(({ column }) => column.column)) : { problems: [], unsure: [] };
  const unclear = unclearRivals(table, assigned, context.period);
  const accounts = openAccounts(table, fields, context.period);
  const ofParts = openOutcomeParts(table, fields, context.period);
  const columns = columnReadings(table, { assigned, fields, earlier, change: change?.column ?? null, period: context.period });
  const within = withinTotals(found.sums, signs.lines);
  const read = table.rows.map((row, at): EconomyRow => {
    const part = (shape === 'units' ? sectionOf(row) : null) ?? component;
    return {
      name: row.name, code: row.code, group: row.group, kind: sums.kinds[at] ?? row.kind, line: signs.lines?.[at] ?? null, withinTotal: within.has(at), ...(row.isDashed && { isDashed: true }),
      nameCell: row.nameCell, comment: commentOf(table.sheet, row, comments),
      columns: columnsOf(part), terms: termsOf(row, at, fields, change, signs, table.sheet),
      earlier: earlier.length === 0 ? NONE : earlierOf(row, at, earlier, part, signs, table.sheet),
    };
  });
  const aside = placesOf(sums.kinds, 'aside');
  const summing = signs.lines === null ? found.sums.map((sum) => (sum.fails.length > 0 ? { ...sum, parts: withAsideTerm(found.grid, sum.row, sum.parts, aside) } : sum)) : found.sums.filter((sum) => (!sum.saidOnly && sum.fails.length === 0) || !isNetOfSides(sum, signs.lines ?? [], found.grid));
  const arithmetic = arithmeticOf(table, fields, assigned.reading, summing, {
    yearEnd: context.period === null ? null : context.period.month === 12, isUnits: shape === 'units',
    lines: signs.lines, factorOf: (row, field) => read[row]?.terms[field]?.factor ?? null,
    whole: sums.total === null ? null : { row: sums.total, items: withAsideTerm(found.grid, sums.total, placesOf(sums.kinds, 'item'), aside) },
  });
  return {
    table: {
      sheet: table.sheet, shape, area: table.part?.area ?? null, called: [isLabelText(table.labelHead) ? '' : table.labelHead, table.captions[0] ?? ''], committee: committeeOver(table), listsAreas: listsAreas(table), component, unit: context.unit, convention: signs.convention, rows: isLong ? joinMonths(table, read, context.period) : joinAccounts(table, read),
      totalRow: sums.total, subtotals: sums.subtotals,
      step: Math.max(1e-6, ...found.grid.units),
      arithmetic: isLong ? withoutArithmetic(arithmetic) : arithmetic,
    },
    account: {
      sheet: table.sheet, title: table.part?.area ?? tableTitle(table), kind: 'economy', reason: shape === 'statement' ? STATEMENT : UNITS,
      unit: context.unit, sign: signs.convention, isTurned: false,
      columns, rows: rowReadings(table, sums.kinds, found.sums, shape),
    },
    doubt: table.part?.hasHeads === false ? null : columnDoubt(table, assigned, columns),
    unclear: unclear.columns,
    unsure: [...months.unsure, ...accounts.unsure, ...ofCosts.unsure, ...unclear.unsure, ...ofParts.unsure, ...ofWhich.unsure, ...paired.unsure],
    problems: [
      ...amountProblems(table, spoilt.length === 0 ? fields : [...fields, ...spoilt]),
      ...unsavedFormulas(table, all.map(({ column }) => column)),
      ...filteredProblems(table, filtered),
      ...ofWhich.problems,
      ...(shape === 'units' ? uncountedProblems(table.sheet, table.rows, sums) : []),
      ...(shape === 'units' && !isLong ? committeeProblems(table.sheet, { rows: table.rows, kinds: sums.kinds, sums: found.sums, grid: found.grid, fields, titles: sheet.titles }) : []),
      // What the heads tell holds for all the parts of a table.
      ...(table.part?.hasHeads === false ? [] : [
        ...partedProblems(table),
        ...paired.problems,
        ...rivalProblems(table, rivals, unclear.rivals),
        ...unclear.problems,
        ...ofParts.problems,
        ...(isLong ? [] : guessProblems(table, guesses)),
        ...unfilledProblems(table, unfilled.filter((field) => !spoilt.includes(field)), all.length > unfilled.length && holdsOutcome(table)),
        ...leftProblems(table, assigned.left),
        ...otherYearProblems(table, fields, context.period),
        ...unreadProblems(table, sheet),
        ...olderForecastProblems(table, fields, context.period),
        ...months.problems, ...accounts.problems,
        ...ofCosts.problems,
      ]),
      ...(signs.inferred ? [inferredSign(table, signs.convention)] : []),
    ],
  };
}

const isTotal = (line: StatementLineKind | undefined): boolean => line === 'incomeTotal' || line === 'costTotal';

/** The lines of a statement that a sum of income or of costs holds; where no line sums a side, "Summa personalkostnader" holds its own. */
function withinTotals(sums: readonly RowSum[], lines: readonly StatementLineKind[] | null): ReadonlySet<number> {
  if (lines === null) return new Set();
  // Income is also what the costs and the result come to: a sum of the other side is no part of it.
  const isApart = (row: number, part: number) => lines[part] === 'result' || lines[part] === 'netCost' || (isTotal(lines[part]) && lines[part] !== lines[row]);
  const isHeld = ({ row, parts }: RowSum): boolean => {
    const line = lines[row];
    if (isTotal(line)) return !parts.some((part) => isApart(row, part));
    return (line === 'income' || line === 'cost') && !lines.includes(`${line}Total`) && parts.every((part) => lines[part] === line || lines[part] === 'other');
  };
  return new Set(sums.filter((sum) => !sum.saidOnly && isHeld(sum)).flatMap(({ parts }) => parts));
}

const placesOf = (kinds: readonly RowKind[], wanted: RowKind): readonly number[] => kinds.flatMap((kind, at) => (kind === wanted ? [at] : []));

const lastSum = (kinds: readonly RowKind[]): number | null => {
  const at = kinds.lastIndexOf('sum');
  return at < 0 ? null : at;
};

/** What the columns of amounts are, in the rows of one section: `component` is the part of the result that it holds. */
function factColumns(fields: readonly Field[], change: ChangeField | null, ofOutcome: boolean | null): (component: Component | null) => readonly FactColumn[] {
  const known = new Map<Component | null, readonly FactColumn[]>();
  return (component) => {
    const before = known.get(component);
    if (before) return before;
    const columns = fields.map((field): FactColumn => ({
      measure: field.measure, component: field.component ?? component, oneMonth: field.oneMonth,
      ...(ofOutcome !== null && field.measure === 'variance' && { ofOutcome }),
    }));
    if (change !== null) columns.push({ measure: 'change', component: change.component ?? component, oneMonth: false });
    known.set(component, columns);
    return columns;
  };
}

/** The amounts of one row, by its columns. */
function termsOf(row: TableRow, at: number, fields: readonly Field[], change: ChangeField | null, { factorOf }: TableSigns, sheet: string): (Term | null)[] {
  const terms = fields.map((field) => {
    const { column } = field.column;
    const read = numberIn(row.raw, column);
    return read === null ? null : termIn(row, column, sheet, read, factorOf(row, at, field, read));
  });
  if (change !== null) {
    const read = numberIn(row.raw, change.column.column);
    const factor = factorOf(row, at, change.actual, numberIn(row.raw, change.actual.column.column) ?? 0) * change.orientation;
    terms.push(read === null ? null : termIn(row, change.column.column, sheet, read, factor));
  }
  return terms;
}

function termIn(row: TableRow, column: number, sheet: string, read: number, factor: number): Term {
  const value = row.raw.values[column];
  return {
    cell: { sheet, row: row.index, column }, factor: factor * scaleAt(row.raw, column), read: writtenIn(row.raw, column) ?? read,
    text: typeof value === 'string' ? value : null,
  };
}

const NONE: readonly EarlierFact[] = [];

const earlierOf = (
  row: TableRow, at: number, earlier: readonly EarlierField[], component: Component | null, { factorOf }: TableSigns, sheet: string,
): EarlierFact[] => earlier.flatMap((field) => {
  const { column } = field.column;
  const read = numberIn(row.raw, column);
  return read === null ? [] : [{ year: field.year, component: field.component ?? component, term: termIn(row, column, sheet, read, factorOf(row, at, field.like, read)) }];
});

function inferredSign(table: Table, convention: SignConvention): Problem {
  const turned = convention !== 'costsNegative';
  return {
    ...ruled('signInferred'), cells: table.rows[0] ? [table.rows[0].nameCell] : [],
    message: {
      sv: `Bladet "${table.sheet}" säger inte hur tecken ska läsas. ${turned ? 'Positiva belopp är lästa som nettokostnader' : 'Belopp är lästa som de står'}; ändra tecken för bladet i inställningarna om det är fel.`,
      en: `The sheet "${table.sheet}" does not say how to read its signs. ${turned ? 'Positive amounts were read as net costs' : 'Amounts were read as they stand'}; change the sheet's sign in the settings if that is wrong.`,
    },
  };
}
