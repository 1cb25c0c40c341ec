import type { CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import type { Problem } from '../values/problem';
import type { SignConvention } from '../values/sign';
import { displayedStep, type Unit } from '../values/unit';
import { assignFields, type Field, type FactMeasure } from './fields';
import { lookUp, sectionComponents, type Component } from './lexicon';
import { amountProblems, guessProblems, olderForecastProblems, rivalProblems } from './readingProblems';
import type { RecognisedSheet } from './recognise';
import { netSigns, statementConvention, statementFactors, type TableSigns } from './sign';
import { isStatement, lineKinds, tableComponent, type StatementLineKind } from './statement';
import { findSubtotals } from './subtotals';
import { readCell, type RowKind, type Table, type TableRow } from './table';
import { fold } from '../values/text';

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

export interface EconomyRow {
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  readonly kind: RowKind;
  /** In a statement only. */
  readonly line: StatementLineKind | null;
  readonly nameCell: CellAddress;
  readonly facts: readonly Fact[];
  readonly comment: { readonly text: string; readonly cell: CellAddress } | null;
}

/** A table of the economy, its columns and signs understood. */
export interface EconomyTable {
  readonly sheet: string;
  readonly shape: 'statement' | 'units';
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

/** How a row's facts get their signs: a factor a row, and one for printed variances. */
interface Signing {
  readonly convention: SignConvention;
  readonly rowFactors: readonly number[];
  readonly varianceFactor: number;
  readonly inferred: boolean;
}

function signStatement(table: Table, fields: readonly Field[], chosen: SignConvention | null): Signing {
  const convention = chosen ?? statementConvention(table, fields);
  return { convention, rowFactors: statementFactors(table, fields, convention), varianceFactor: 1, inferred: false };
}

function signUnits(
  table: Table, rows: readonly TableRow[], items: readonly TableRow[], fields: readonly Field[],
  sheet: RecognisedSheet, chosen: SignConvention | null,
): Signing {
  const words = fold([...sheet.titles, table.labelHead, ...table.captions, ...table.columns.map(({ head }) => head), ...table.rows.filter(({ kind }) => kind === 'sum').map(({ name }) => name)].join(' '));
  const found: TableSigns = netSigns(items, fields, { words, component: tableComponent(table) });
  const convention = chosen ?? found.convention;
  return {
    convention,
    rowFactors: rows.map(() => (convention === 'costsNegative' ? 1 : -1)),
    varianceFactor: found.varianceTurned ? -1 : 1,
    inferred: found.inferred && chosen === null,
  };
}

/** Income is positive, cost negative, whatever the column writes; the grant is income. */
function componentFactor(component: Component | null, rows: readonly TableRow[], field: Field, netFactor: number): number {
  if (component === null || component === 'netCost' || component === 'result') return netFactor;
  const sum = rows.reduce((total, row) => {
    const reading = readCell(row.raw, field.column.column);
    return total + (reading.kind === 'number' ? reading.value : 0);
  }, 0);
  return component === 'cost' ? (sum > 0 ? -1 : 1) : (sum < 0 ? -1 : 1);
}

/** A printed result beside its parts takes the sign that makes it their sum. */
function resultFactor(rows: readonly TableRow[], fields: readonly Field[], result: Field, factors: ReadonlyMap<Field, number>): number {
  const parts = fields.filter(({ component, measure }) => measure === result.measure && component !== null && component !== 'result'
    && (result.component === 'result' || component !== 'grant') && component !== 'netCost');
  let agreement = 0;
  for (const row of rows) {
    const number = (field: Field) => {
      const reading = readCell(row.raw, field.column.column);
      return reading.kind === 'number' ? reading.value : 0;
    };
    const sum = parts.reduce((total, part) => total + number(part) * (factors.get(part) ?? 1), 0);
    const printed = number(result);
    if (printed !== 0) agreement += Math.abs(sum - printed) <= Math.abs(sum + printed) ? 1 : -1;
  }
  return parts.length > 0 && agreement < 0 ? -1 : 1;
}

/** The factor of each field of a table with Intäkt | Kostnad | ... columns. */
function fieldFactors(rows: readonly TableRow[], fields: readonly Field[], netFactor: number): Map<Field, number> {
  const factors = new Map<Field, number>();
  const hasParts = fields.some(({ component }) => component === 'income' || component === 'cost');
  for (const field of fields) factors.set(field, componentFactor(field.component, rows, field, netFactor));
  if (!hasParts) return factors;
  for (const field of fields) {
    if (field.component === 'result' || field.component === 'netCost') factors.set(field, resultFactor(rows, fields, field, factors));
  }
  return factors;
}

const isVariance = (measure: FactMeasure): boolean => measure === 'variance' || measure === 'varianceToDate';

function commentOf(table: Table, row: TableRow): EconomyRow['comment'] {
  for (const { column, concept } of table.columns) {
    const value = concept.measure === 'comment' ? row.raw.values[column] : null;
    if (typeof value === 'string' && value.trim() !== '') {
      return { text: value.trim(), cell: { sheet: table.sheet, row: row.index, column } };
    }
  }
  return null;
}

/** "varav kostnader" is cost and "varav intäkter" income, whichever sign the net above them has. */
function wordedFactor(row: TableRow, amount: number): number | null {
  if (row.kind !== 'ofWhich') return null;
  const words = fold(row.name);
  if (words.includes('kostnad')) return amount > 0 ? -1 : 1;
  return words.includes('intäkt') ? (amount < 0 ? -1 : 1) : null;
}

/** The section that a row of units stands under, when it is one of income or of cost. */
const sectionOf = (row: TableRow): Component | null => {
  const section = row.group === null ? null : lookUp(sectionComponents, fold(row.group));
  return section === 'income' || section === 'cost' ? section : null;
};

/** Reads one table of the economy: which column is what, which row is what, and every amount with its cell. */
export function readEconomyTable(sheet: RecognisedSheet, table: Table, context: EconomyContext): EconomyReading {
  const { fields, rivals, guesses } = assignFields(table, context.period);
  const shape = isStatement(table) ? 'statement' : 'units';
  const step = displayedStep[context.unit];
  const sums = findSubtotals(table.rows, fields, step);
  const items = table.rows.filter((_, at) => sums.kinds[at] === 'item');
  const signing = shape === 'statement'
    ? signStatement(table, fields, context.convention)
    : signUnits(table, table.rows, items, fields, sheet, context.convention);
  const lines = shape === 'statement' ? lineKinds(table.rows) : null;
  const component = tableComponent(table);
  const netFactor = signing.rowFactors[0] ?? 1;
  const factors = shape === 'units' ? fieldFactors(items, fields, netFactor) : null;
  const sections = shape === 'units' ? sectionFactors(table.rows, fields) : null;

  const rows = table.rows.map((row, at): EconomyRow => {
    const section = shape === 'units' ? sectionOf(row) : null;
    const facts = fields.flatMap((field): Fact[] => {
      const reading = readCell(row.raw, field.column.column);
      if (reading.kind !== 'number') return [];
      const amountFactor = wordedFactor(row, reading.value) ?? (section !== null ? (sections?.get(section) ?? 1) : factors?.get(field) ?? signing.rowFactors[at] ?? 1);
      return [{
        measure: field.measure,
        component: field.component ?? section ?? component,
        cell: { sheet: table.sheet, row: row.index, column: field.column.column },
        read: reading.value,
        text: reading.text,
        factor: isVariance(field.measure) ? signing.varianceFactor : amountFactor,
        oneMonth: field.oneMonth,
      }];
    });
    return {
      name: row.name, code: row.code, group: row.group, kind: sums.kinds[at] ?? row.kind, line: lines?.[at] ?? null,
      nameCell: row.nameCell, facts, comment: commentOf(table, row),
    };
  });
  return {
    table: {
      sheet: table.sheet, shape, component, unit: context.unit, convention: signing.convention, rows,
      totalRow: sums.total, subtotals: sums.subtotals,
    },
    problems: [
      ...amountProblems(table, fields),
      ...rivalProblems(table, rivals),
      ...guessProblems(table, guesses),
      ...olderForecastProblems(table, fields, context.period),
      ...(signing.inferred ? [inferredSign(table, signing.convention)] : []),
    ],
  };
}

/** Under the headings Intäkter and Kostnader the section decides the sign of its rows. */
function sectionFactors(rows: readonly TableRow[], fields: readonly Field[]): Map<Component, number> {
  const sums = new Map<Component, number>();
  for (const row of rows) {
    const section = sectionOf(row);
    if (section === null) continue;
    for (const field of fields) {
      const reading = readCell(row.raw, field.column.column);
      if (reading.kind === 'number' && !isVariance(field.measure)) sums.set(section, (sums.get(section) ?? 0) + reading.value);
    }
  }
  return new Map([...sums].map(([section, sum]) => [section, section === 'cost' ? (sum > 0 ? -1 : 1) : (sum < 0 ? -1 : 1)]));
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
