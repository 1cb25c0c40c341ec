import type { EconomyRow, EconomyTable } from '../facts/economy';
import type { Facts } from '../facts/readFacts';
import { formatAmount } from '../values/amount';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Problem, Sentence } from '../values/problem';
import { displayedStep, type Unit } from '../values/unit';

/** An amount as the sheet prints it, with its cells. */
interface Printed {
  readonly value: number;
  readonly cells: readonly CellAddress[];
}

type Measure = EconomyRow['facts'][number]['measure'];
type Component = EconomyRow['facts'][number]['component'];

function printed(row: EconomyRow, measure: Measure, component: Component): Printed | null {
  const facts = row.facts.filter((fact) => fact.measure === measure && fact.component === component);
  if (facts.length === 0) return null;
  return { value: facts.reduce((sum, fact) => sum + fact.read * fact.factor, 0), cells: facts.map(({ cell }) => cell) };
}

const warning = (rule: string, message: Sentence, cells: readonly CellAddress[]): Problem =>
  ({ severity: 'warning', rule, message, cells });

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
  return table.rows.flatMap((row) => VARIANCES.flatMap(([of, outcome, budget]): Problem[] => {
    const [v, o, b] = [printed(row, of, table.component), printed(row, outcome, table.component), printed(row, budget, table.component)];
    if (!v || !o || !b || Math.abs(o.value - b.value - v.value) <= rowTolerance(table.unit)) return [];
    const at = v.cells[0];
    const place = at ? formatAddress(at) : table.sheet;
    return [warning('varianceMismatch', {
      sv: `${row.name}: avvikelsen i ${place} är ${formatAmount(v.value, table.unit, 'sv')} ${table.unit}, men beloppen bredvid ger ${formatAmount(o.value - b.value, table.unit, 'sv')}. Kontrollera raden.`,
      en: `${row.name}: the variance in ${place} is ${formatAmount(v.value, table.unit, 'en')} ${table.unit}, but the amounts beside it give ${formatAmount(o.value - b.value, table.unit, 'en')}. Check the row.`,
    }, [...v.cells, ...o.cells, ...b.cells])];
  }));
}

/** Sums that are not what their rows add up to. */
function sumProblems(table: EconomyTable): Problem[] {
  if (table.shape !== 'units') return [];
  const items = table.rows.flatMap((row, at) => (row.kind === 'item' ? [at] : []));
  const sums = table.totalRow === null || table.subtotals.some(({ row }) => row === table.totalRow)
    ? table.subtotals : [...table.subtotals, { row: table.totalRow, covers: items }];
  return sums.flatMap(({ row, covers }) => {
    const sum = table.rows[row];
    const parts = covers.map((at) => table.rows[at]).filter((part) => part !== undefined);
    return sum && parts.length > 1 ? columnSums(table, sum, parts) : [];
  });
}

function columnSums(table: EconomyTable, sum: EconomyRow, parts: readonly EconomyRow[]): Problem[] {
  return sum.facts.flatMap((fact): Problem[] => {
    const own = printed(sum, fact.measure, fact.component);
    const added = parts.map((part) => printed(part, fact.measure, fact.component)).filter((part) => part !== null);
    if (!own || fact.oneMonth || added.length === 0) return [];
    const total = added.reduce((all, part) => all + part.value, 0);
    if (Math.abs(total - own.value) <= sumTolerance(table.unit, parts.length)) return [];
    return [warning('sumMismatch', {
      sv: `${sum.name} i ${formatAddress(fact.cell)} är ${formatAmount(own.value, table.unit, 'sv')} ${table.unit}, men raderna summerar till ${formatAmount(total, table.unit, 'sv')}. Kontrollera kolumnen.`,
      en: `${sum.name} in ${formatAddress(fact.cell)} is ${formatAmount(own.value, table.unit, 'en')} ${table.unit}, but its rows add up to ${formatAmount(total, table.unit, 'en')}. Check the column.`,
    }, [fact.cell, ...added.flatMap(({ cells }) => cells)])];
  });
}

const MOST_SHOWN = 20;

/** A column that is wrong is wrong in every row: the first show it, the rest are counted. */
function limited(table: EconomyTable, problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.slice(MOST_SHOWN);
  if (rest.length === 0) return problems;
  return [...problems.slice(0, MOST_SHOWN), warning(rest[0]?.rule ?? '', {
    sv: `På bladet "${table.sheet}" finns ytterligare ${rest.length} sådana rader. Kontrollera hela kolumnen.`,
    en: `The sheet "${table.sheet}" has another ${rest.length} such rows. Check the whole column.`,
  }, rest[0]?.cells ?? [])];
}

/** What does not add up in the economy's tables. Rounding is no finding. */
export const checkTables = (facts: Facts): Problem[] =>
  facts.economy.flatMap(({ tables }) => tables.flatMap((table) => [...limited(table, varianceProblems(table)), ...limited(table, sumProblems(table))]));
