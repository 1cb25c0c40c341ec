import type { CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import type { Problem } from '../values/problem';
import type { SignConvention } from '../values/sign';
import { displayedStep, type Unit } from '../values/unit';
import { changeField, earlierFields, type ChangeField, type EarlierField } from './besideFields';
import { assignFields, type Field, type FactMeasure } from './fields';
import type { Component } from './lexicon';
import { amountProblems, guessProblems, olderForecastProblems, rivalProblems } from './readingProblems';
import type { RecognisedSheet } from './recognise';
import { conventionOfParts, sectionOf, signStatement, signUnits, type Signing } from './signing';
import { isStatement, tableComponent, type StatementLineKind } from './statement';
import { findSubtotals } from './subtotals';
import { numberIn, type RowKind, type Table, type TableColumn, type TableRow } from './table';

/** One amount of one cell. `factor` makes income positive and cost negative; the unit is still the table's. */
export interface Fact {
  readonly measure: FactMeasure;
  /** The part of the result that it is; null is the net. */
  readonly component: Component | null;
  readonly cell: CellAddress;
  readonly read: number;
  /** The cell's text, when the number was typed as text. */
  readonly text: string | null;
  readonly factor: number;
  /** One month's share of the outcome: the outcome is the sum of these. */
  readonly oneMonth: boolean;
}

/** A whole year's outcome, two years back or more. */
export interface EarlierFact extends Pick<Fact, 'component' | 'cell' | 'read' | 'text' | 'factor'> {
  readonly year: number;
}

export interface EconomyRow {
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  readonly kind: RowKind;
  /** In a statement only. */
  readonly line: StatementLineKind | null;
  readonly nameCell: CellAddress;
  readonly facts: readonly Fact[];
  readonly earlier: readonly EarlierFact[];
  readonly comment: { readonly text: string; readonly cell: CellAddress } | null;
}

/** A table of the economy, its columns and signs understood. */
export interface EconomyTable {
  readonly sheet: string;
  readonly shape: 'statement' | 'units';
  /** Whose statement it is, on a sheet of several areas with one for each. */
  readonly area: string | null;
  /** Income or cost, when the table holds only that. */
  readonly component: 'income' | 'cost' | null;
  readonly unit: Unit;
  readonly convention: SignConvention;
  readonly rows: readonly EconomyRow[];
  /** The row that sums all items. */
  readonly totalRow: number | null;
  /** Rows that sum some items, with those. */
  readonly subtotals: readonly { readonly row: number; readonly covers: readonly number[] }[];
}

export interface EconomyContext {
  readonly period: Period | null;
  readonly unit: Unit;
  readonly convention: SignConvention | null;
}

export interface EconomyReading {
  readonly table: EconomyTable;
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

/** Reads one table of the economy: which column is what, which row is what, and every amount with its cell. */
export function readEconomyTable(sheet: RecognisedSheet, table: Table, context: EconomyContext): EconomyReading {
  const { fields, rivals, guesses } = assignFields(table, context.period);
  const earlier = earlierFields(table, fields, context.period);
  const change = changeField(table, fields, displayedStep[context.unit]);
  const shape = isStatement(table) ? 'statement' : 'units';
  const found = findSubtotals(table.rows, fields, displayedStep[context.unit]);
  // What is left of a sheet of several statements is the sum of them all.
  const sums = table.part?.area === null && shape === 'units' ? { ...found, total: found.total ?? lastSum(found.kinds) } : found;
  const items = table.rows.filter((_, at) => sums.kinds[at] === 'item');
  const signing = shape === 'statement'
    ? signStatement(table, fields, context.convention)
    : signUnits(table, items, fields, sheet, context.convention ?? conventionOfParts(table, fields));
  const component = tableComponent(table);
  const comments = table.columns.filter(({ concept }) => concept.measure === 'comment');
  const rows = table.rows.map((row, at): EconomyRow => {
    const part = (shape === 'units' ? sectionOf(row) : null) ?? component;
    const amounts = amountsOf(row, at, { fields, earlier, change }, part, signing, table.sheet);
    return {
      name: row.name, code: row.code, group: row.group, kind: sums.kinds[at] ?? row.kind, line: signing.lines?.[at] ?? null,
      nameCell: row.nameCell, comment: commentOf(table.sheet, row, comments), facts: amounts.facts, earlier: amounts.earlier,
    };
  });
  return {
    table: {
      sheet: table.sheet, shape, area: table.part?.area ?? null, component, unit: context.unit, convention: signing.convention, rows,
      totalRow: sums.total, subtotals: sums.subtotals,
    },
    problems: [
      ...amountProblems(table, fields),
      // What the heads tell holds for all the parts of a table.
      ...(table.part?.hasHeads === false ? [] : [
        ...rivalProblems(table, rivals),
        ...guessProblems(table, guesses),
        ...olderForecastProblems(table, fields, context.period),
      ]),
      ...(signing.inferred ? [inferredSign(table, signing.convention)] : []),
    ],
  };
}

const lastSum = (kinds: readonly RowKind[]): number | null => {
  const at = kinds.lastIndexOf('sum');
  return at < 0 ? null : at;
};

interface Columns {
  readonly fields: readonly Field[];
  readonly earlier: readonly EarlierField[];
  readonly change: ChangeField | null;
}

/** The amounts of one row. `component` is the part of the result that its section or its table holds. */
function amountsOf(
  row: TableRow, at: number, { fields, earlier, change }: Columns, component: Component | null, { factorOf }: Signing, sheet: string,
): Pick<EconomyRow, 'facts' | 'earlier'> {
  const facts = factsOf(row, at, fields, component, factorOf, sheet);
  const changed = change === null ? null : amountIn(row, change, component, sheet);
  if (change !== null && changed !== null) {
    const factor = factorOf(row, at, change.actual, numberIn(row.raw, change.actual.column.column) ?? 0) * change.orientation;
    facts.push({ ...changed, measure: 'change', factor, oneMonth: false });
  }
  if (earlier.length === 0) return { facts, earlier: NONE };
  return {
    facts,
    earlier: earlier.flatMap((field) => {
      const amount = amountIn(row, field, component, sheet);
      return amount === null ? [] : [{ ...amount, year: field.year, factor: factorOf(row, at, field.like, amount.read) }];
    }),
  };
}

const NONE: readonly EarlierFact[] = [];

function amountIn(
  row: TableRow, field: EarlierField | ChangeField, component: Component | null, sheet: string,
): Pick<Fact, 'component' | 'cell' | 'read' | 'text'> | null {
  const { column } = field.column;
  const read = numberIn(row.raw, column);
  const value = row.raw.values[column];
  return read === null ? null
    : { component: field.component ?? component, cell: { sheet, row: row.index, column }, read, text: typeof value === 'string' ? value : null };
}

function factsOf(row: TableRow, at: number, fields: readonly Field[], component: Component | null, factorOf: Signing['factorOf'], sheet: string): Fact[] {
  const facts = fields.map((field): Fact | null => {
    const { column } = field.column;
    const read = numberIn(row.raw, column);
    const value = row.raw.values[column];
    return read === null ? null : {
      measure: field.measure, component: field.component ?? component, cell: { sheet, row: row.index, column },
      read, text: typeof value === 'string' ? value : null, factor: factorOf(row, at, field, read), oneMonth: field.oneMonth,
    };
  });
  // Most rows fill every column.
  return facts.every((fact) => fact !== null) ? facts : facts.filter((fact) => fact !== null);
}

function inferredSign(table: Table, convention: SignConvention): Problem {
  const turned = convention !== 'costsNegative';
  return {
    severity: 'info', rule: 'signInferred', cells: table.rows[0] ? [table.rows[0].nameCell] : [],
    message: {
      sv: `Bladet "${table.sheet}" säger inte hur tecken ska läsas. ${turned ? 'Positiva belopp är lästa som nettokostnader' : 'Belopp är lästa som de står'}; ändra tecken för fliken i inställningarna om det är fel.`,
      en: `The sheet "${table.sheet}" does not say how to read its signs. ${turned ? 'Positive amounts were read as net costs' : 'Amounts were read as they stand'}; change the sheet's sign in the settings if that is wrong.`,
    },
  };
}
