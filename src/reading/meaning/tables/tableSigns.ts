import type { SignConvention } from '../../../values/sign';
import { fold } from '../../../values/text';
import type { Period } from '../../../values/period';
import { orientColumns } from '../columns/orient';
import type { Fields } from '../columns/fields';
import type { FactMeasure, Field } from '../field';
import { forecastResultWords, lookUp, sectionComponents, statementLines, type Component } from '../../words/lexicon';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { holdsAccounts } from '../statements/accounts';
import { linesOf, conventionOfColumn, statementConvention, statementFactors, withTotals, withUnknownLines } from '../statements/statementSigns';
import type { RowSum } from '../../arithmetic/rowSum';
import { writtenAs } from '../statements/statementVariances';
import { tableComponent, type StatementLineKind } from '../statements/statement';
import { numberIn } from '../../cells/cellReading';
import type { RowKind, Table, TableRow } from '../../geometry/table';

/** How a table's amounts get their signs. */
export interface TableSigns {
  readonly convention: SignConvention;
  /** Nothing written or printed told the convention. */
  readonly inferred: boolean;
  /** What each row is, of an income statement; null for units. */
  readonly lines: readonly StatementLineKind[] | null;
  /** What makes an amount of a row and a field income positive, cost negative. `at` is the row's place in the table. */
  readonly factorOf: (row: TableRow, at: number, field: Field, amount: number) => number;
}

const decided = new WeakMap<readonly Table[], SignConvention>();

/**
 * How the statements that a table was parted into are signed: all alike, and so is their sum; null when it is no part.
 * Asked of every part, decided once: parts that share their heads share their fields.
 */
export function conventionOfParts({ part }: Table, fields: readonly Field[]): SignConvention | null {
  if (!part) return null;
  const before = decided.get(part.siblings);
  if (before !== undefined) return before;
  const ofAreas = part.siblings.filter((sibling) => sibling.part?.area !== null);
  const found = statementConvention((ofAreas.length > 0 ? ofAreas : part.siblings).map(linesOf), fields);
  decided.set(part.siblings, found);
  return found;
}

/** The signs of an income statement go by its lines. */
export function signStatement(table: Table, fields: readonly Field[], chosen: SignConvention | null, sums: readonly RowSum[] = []): TableSigns {
  const found = linesOf(table);
  const convention = chosen ?? conventionOfParts(table, fields) ?? statementConvention([found], fields);
  const placed = { ...found, kinds: withTotals({ ...found, kinds: withUnknownLines(found, fields, convention) }, sums, holdsAccounts(table)) };
  const summed = new Set(sums.filter(({ saidOnly, fails, agrees }) => !saidOnly && agrees.length > fails.length).map(({ row }) => row));
  const ofLines = statementFactors(placed, fields, convention, summed);
  const ofColumns = new Map(fields.flatMap((field): [Field, number[]][] => {
    const own = chosen !== null || isVariance(field.measure) ? null : conventionOfColumn(found, field, convention);
    return own === null ? [] : [[field, statementFactors(placed, [field], own, summed)]];
  }));
  const ways = new Map(fields.filter(({ measure }) => isVariance(measure)).map((field) => [field, writtenAs(table.rows, ofLines, field, fields)]));
  return {
    convention, inferred: false, lines: placed.kinds,
    factorOf: (row, at, field, amount) => {
      if (!isVariance(field.measure)) return wordedFactor(row, amount) ?? (ofColumns.get(field) ?? ofLines)[at] ?? 1;
      const way = ways.get(field);
      return way ? way * (ofLines[at] ?? 1) : 1;
    },
  };
}

/** The signs of a table of units go by its columns and its sections. `items` are the rows that no other row holds. */
export function signUnits(
  table: Table, items: readonly TableRow[], { fields, reading }: Pick<Fields, 'fields' | 'reading'>, sheet: RecognisedSheet,
  { chosen, period, kinds }: { readonly chosen: SignConvention | null; readonly period: Period | null; readonly kinds: readonly RowKind[] },
): TableSigns {
  const headWords = headWordsOf(table, kinds);
  const { factors, convention, inferred } = orientColumns(items, fields, reading, {
    words: `${joined([...sheet.titles, ...table.captions])} ${headWords}`, headWords, component: tableComponent(table), chosen, yearEnd: period === null ? null : period.month === 12,
  });
  const ofSections = sectionFactors(table.rows, fields);
  const sides = sidesOf(fields);
  return {
    convention, inferred, lines: null,
    factorOf: (row, _, field, amount) => {
      if (isVariance(field.measure)) return factors.get(field) ?? 1;
      const section = sectionOf(row);
      return wordedFactor(row, amount) ?? (section === null ? ofOneSide(row, sides, field, amount) ?? factors.get(field) : ofSections.get(section)) ?? 1;
    },
  };
}

/** The columns of income, those of costs, and those of what pays for the areas. */
interface Sides {
  readonly income: readonly Field[];
  readonly cost: readonly Field[];
  readonly grant: readonly Field[];
}

/** Null where a table has not both. */
function sidesOf(fields: readonly Field[]): Sides | null {
  const of = (wanted: Component) => fields.filter(({ component }) => component === wanted);
  const [income, cost, grant] = [of('income'), of('cost'), of('grant')];
  return income.length > 0 && cost.length > 0 ? { income, cost, grant } : null;
}

/**
 * The sign of a row's net amounts where the row holds nothing but income or nothing but costs: its budget is of that
 * part too, whatever the other rows of its column are. Null where the row holds both or neither, and for a result that
 * what pays for the row is part of: a row of costs alone may have a surplus.
 */
function ofOneSide(row: TableRow, sides: Sides | null, field: Field, amount: number): 1 | -1 | null {
  if (sides === null || field.component === 'income' || field.component === 'cost' || field.component === 'grant' || amount === 0) return null;
  const isFilled = ({ column }: Field) => (numberIn(row.raw, column.column) ?? 0) !== 0;
  if (field.component === 'result' && sides.grant.some(isFilled)) return null;
  const [hasIncome, hasCost] = [sides.income.some(isFilled), sides.cost.some(isFilled)];
  if (hasIncome === hasCost) return null;
  return Math.sign(amount) === (hasIncome ? 1 : -1) ? 1 : -1;
}

const SURPLUS = /(?:över|under)skott\p{L}*/gu;
const SIGNED = /[+±=]|\(-\)|plus|minus|positiv|negativ|överskott.*underskott|underskott.*överskott/;

/** "Överskott (+) / underskott (-)" under a title says how variances are signed, and nothing of the other amounts. */
const withoutSignOfVariances = (folded: string): string => (SIGNED.test(folded) ? folded.replace(SURPLUS, ' ') : folded);

const joined = (texts: readonly string[]): string => texts.map((text) => withoutSignOfVariances(fold(text))).join(' ');

/** Heads and names of sums: what is said of the amounts themselves. */
const headWordsOf = (table: Table, kinds: readonly RowKind[]): string => joined([
  table.labelHead,
  // "Prognosresultat" is the forecast's variance, and "Resultat föregående år" last year's: neither says how the amounts are signed.
  ...table.columns.filter(({ head, concept }) => !concept.priorYear && !forecastResultWords.test(fold(head))).map(({ head }) => head),
  ...table.rows.filter(({ kind }, at) => kind === 'sum' && kinds[at] !== 'aside').map(({ name }) => name),
]);

const isVariance = (measure: FactMeasure): boolean => measure === 'variance' || measure === 'varianceToDate';

/** "varav kostnader" is cost and "varav intäkter" income, whichever sign the net above them has. */
function wordedFactor(row: TableRow, amount: number): number | null {
  if (row.kind !== 'ofWhich') return null;
  const words = row.folded;
  if (words.includes('kostnad')) return amount > 0 ? -1 : 1;
  return words.includes('intäkt') ? (amount < 0 ? -1 : 1) : null;
}

const NETS: ReadonlySet<string | null> = new Set(['netCost', 'result']);

/** The section that a row of units stands under, when it is one of income or of cost; the net below the last of them is of both. */
export const sectionOf = (row: TableRow): Component | null => {
  if (row.kind === 'sum' && NETS.has(lookUp(statementLines, row.folded))) return null;
  const section = row.group === null ? null : lookUp(sectionComponents, fold(row.group));
  return section === 'income' || section === 'cost' ? section : null;
};

/** Under the headings Intäkter and Kostnader the section decides the sign of its rows. */
function sectionFactors(rows: readonly TableRow[], fields: readonly Field[]): Map<Component, number> {
  const sums = new Map<Component, number>();
  for (const row of rows) {
    const section = sectionOf(row);
    if (section === null) continue;
    for (const field of fields) {
      const amount = isVariance(field.measure) ? null : numberIn(row.raw, field.column.column);
      if (amount !== null) sums.set(section, (sums.get(section) ?? 0) + amount);
    }
  }
  return new Map([...sums].map(([section, sum]) => [section, section === 'cost' ? (sum > 0 ? -1 : 1) : (sum < 0 ? -1 : 1)]));
}
