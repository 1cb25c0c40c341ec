import type { EconomyRow, EconomyTable } from '../reading/sources/economy';
import type { Facts } from '../reading/readWorkbook';
import { factsOf, type FactColumn, type RowFacts } from '../reading/sources/rowFacts';
import { formatAmount } from '../values/amount';
import { formatAddress, type CellAddress } from '../values/cell';
import { problem, type Problem } from '../values/problem';
import { displayedStep, type Unit } from '../values/unit';

type Measure = FactColumn['measure'];
type Component = FactColumn['component'];

/** Which columns hold a measure. */
function placesOf(columns: readonly FactColumn[], measure: Measure, component: Component): number[] {
  const places: number[] = [];
  columns.forEach((column, at) => {
    if (column.measure === measure && column.component === component) places.push(at);
  });
  return places;
}

/** What the sheet prints in some columns of a row; null when nothing. */
function printedAt({ terms }: RowFacts, places: readonly number[]): number | null {
  let sum: number | null = null;
  for (const place of places) {
    const term = terms[place];
    if (term) sum = (sum ?? 0) + term.read * term.factor;
  }
  return sum;
}

const cellsOf = (row: RowFacts, measure: Measure, component: Component): CellAddress[] =>
  factsOf(row).filter((fact) => fact.measure === measure && fact.component === component).map(({ cell }) => cell);

/** A row may differ by one displayed unit (design, section 5). */
const rowTolerance = (unit: Unit): number => displayedStep[unit] * 1.01;
/** A sum of n rows may differ by n/2 displayed units. */
const sumTolerance = (unit: Unit, rows: number): number => (Math.max(2, rows) / 2) * displayedStep[unit] * 1.01;

const VARIANCES: readonly (readonly [Measure, Measure, Measure])[] = [
  ['variance', 'forecast', 'budget'],
  ['varianceToDate', 'actual', 'budgetToDate'],
];

/** Printed variances that are not the difference of the amounts beside them. */
function varianceProblems(table: EconomyTable): Problem[] {
  const problems: Problem[] = [];
  let columns: readonly FactColumn[] = [];
  let places: number[][][] = [];
  for (const row of table.rows) {
    // The rows of a section share their columns.
    if (row.columns !== columns) {
      ({ columns } = row);
      places = VARIANCES.map((measures) => measures.map((measure) => placesOf(row.columns, measure, table.component)));
    }
    places.forEach(([ofVariance = [], ofOutcome = [], ofBudget = []], at) => {
      const v = printedAt(row, ofVariance);
      const o = v === null ? null : printedAt(row, ofOutcome);
      const b = o === null ? null : printedAt(row, ofBudget);
      if (v === null || o === null || b === null || Math.abs(o - b - v) <= rowTolerance(table.unit)) return;
      problems.push(varianceMismatch(table, row, VARIANCES[at] ?? [], v, o - b));
    });
  }
  return problems;
}

function varianceMismatch({ sheet, component, unit }: EconomyTable, row: EconomyRow, measures: readonly Measure[], shown: number, given: number): Problem {
  const cells = measures.flatMap((measure) => cellsOf(row, measure, component));
  const place = cells[0] ? formatAddress(cells[0]) : sheet;
  return problem('varianceMismatch', {
    sv: `${row.name}: avvikelsen i ${place} är ${formatAmount(shown, unit, 'sv')} ${unit}, men beloppen bredvid ger ${formatAmount(given, unit, 'sv')}. Kontrollera raden.`,
    en: `${row.name}: the variance in ${place} is ${formatAmount(shown, unit, 'en')} ${unit}, but the amounts beside it give ${formatAmount(given, unit, 'en')}. Check the row.`,
  }, cells);
}

/** Sums that are not what their rows add up to. */
function sumProblems(table: EconomyTable): Problem[] {
  if (table.shape !== 'units') return [];
  const items = () => table.rows.flatMap((row, at) => (row.kind === 'item' ? [at] : []));
  const sums = table.totalRow === null || table.subtotals.some(({ row }) => row === table.totalRow)
    ? table.subtotals : [...table.subtotals, { row: table.totalRow, covers: items() }];
  return sums.flatMap(({ row, covers }) => {
    const sum = table.rows[row];
    const parts = covers.map((at) => table.rows[at]).filter((part) => part !== undefined);
    return sum && parts.length > 1 ? columnSums(table, sum, parts) : [];
  });
}

function columnSums(table: EconomyTable, sum: EconomyRow, parts: readonly EconomyRow[]): Problem[] {
  return factsOf(sum).flatMap((fact): Problem[] => {
    const printed = (row: EconomyRow) => printedAt(row, placesOf(row.columns, fact.measure, fact.component));
    const own = printed(sum);
    const added = parts.map(printed).filter((part) => part !== null);
    if (own === null || fact.oneMonth || added.length === 0) return [];
    const total = added.reduce((all, part) => all + part, 0);
    if (Math.abs(total - own) <= sumTolerance(table.unit, parts.length)) return [];
    return [problem('sumMismatch', {
      sv: `${sum.name} i ${formatAddress(fact.cell)} är ${formatAmount(own, table.unit, 'sv')} ${table.unit}, men raderna summerar till ${formatAmount(total, table.unit, 'sv')}. Kontrollera kolumnen.`,
      en: `${sum.name} in ${formatAddress(fact.cell)} is ${formatAmount(own, table.unit, 'en')} ${table.unit}, but its rows add up to ${formatAmount(total, table.unit, 'en')}. Check the column.`,
    }, [fact.cell, ...parts.flatMap((part) => cellsOf(part, fact.measure, fact.component))])];
  });
}

const MOST_SHOWN = 20;

/** A column that is wrong is wrong in every row: the first show it, the rest are counted. */
function limited(table: EconomyTable, problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.slice(MOST_SHOWN);
  const [first] = rest;
  if (!first) return problems;
  return [...problems.slice(0, MOST_SHOWN), { ...first, message: {
    sv: `På bladet "${table.sheet}" finns ytterligare ${rest.length} sådana rader. Kontrollera hela kolumnen.`,
    en: `The sheet "${table.sheet}" has another ${rest.length} such rows. Check the whole column.`,
  } }];
}

/** What does not add up in the economy's tables. Rounding is no finding. */
export const checkTables = (facts: Facts): Problem[] =>
  facts.economy.flatMap(({ tables }) => tables.flatMap((table) => [...limited(table, varianceProblems(table)), ...limited(table, sumProblems(table))]));
