import type { SideTable } from '../../reading/sources/sideTables/sideFacts';
import { INCOME_NAME } from '../../reading/sources/sideTables/sideLexicon';
import { columnOf, type AmountsByMeasure } from '../../figures/side/amounts';
import { amountsOf, splitColumns } from '../../figures/side/investments';
import { isTransposed, transposedSeries } from '../../figures/side/transposed';
import { fold } from '../../values/text';
import { withoutNoise } from '../../values/unit';
import { holds, type Tie } from '../identities/tie';
import { printedAt, rowTolerance, sideTie, stepOfCells } from './table';

interface Line {
  readonly name: string;
  readonly amounts: AmountsByMeasure;
}

/** The ways in which a table may have reckoned its variance. */
interface Way {
  readonly spent: 'actual' | 'forecast';
  /** Of the budget and of what was spent, in the variance. */
  readonly signs: readonly [number, number];
}

const WAYS: readonly Way[] = (['forecast', 'actual'] as const).flatMap((spent) => [
  { spent, signs: [1, -1] },
  { spent, signs: [-1, 1] },
  // Costs with a minus beside a budget without one.
  { spent, signs: [1, 1] },
]);

interface Reckoned {
  readonly line: Line;
  readonly tie: Tie;
  readonly ties: boolean;
}

function reckon({ spent, signs: [ofBudget, ofSpent] }: Way, lines: readonly Line[], table: SideTable): Reckoned[] {
  return lines.flatMap((line): Reckoned[] => {
    const { budget, variance } = line.amounts;
    const amount = line.amounts[spent];
    if (!budget || !variance || !amount) return [];
    const step = stepOfCells(table, [budget.cell, variance.cell, amount.cell]);
    const expected = withoutNoise(ofBudget * budget.value + ofSpent * amount.value);
    const near = (value: number) => Math.abs(value - variance.value) <= rowTolerance(step);
    const tie = sideTie('variance', table, { name: line.name, head: '', step }, variance, [{ ...budget, factor: -ofBudget }, { ...amount, factor: -ofSpent }]);
    // More income than budgeted is good, more cost is not: the sign of an income row may be the other.
    return [{ line, tie, ties: near(expected) || (INCOME_NAME.test(fold(line.name)) && near(-expected)) }];
  });
}

/** Variances and the amounts beside them, by the way that most of the table's rows have it. */
function varianceTies(table: SideTable, lines: readonly Line[]): Tie[] {
  const best = WAYS.map((way) => reckon(way, lines, table)).reduce((found, one) =>
    (found.filter(({ ties }) => ties).length >= one.filter(({ ties }) => ties).length && found.length > 0 ? found : one));
  const wrong = best.filter(({ ties }) => !ties);
  // A variance that no row has in these ways is reckoned in a way of its own.
  if (wrong.length * 2 > best.length && best.length > 2) return [];
  return best.filter(({ tie, ties }) => !ties || holds(tie)).map(({ tie }) => tie);
}

function investmentLines(table: SideTable): Line[][] {
  const unit = table.unit ?? 'tkr';
  if (isTransposed(table)) return [transposedSeries(table, unit).map(({ name, year, amounts }) => ({ name: year === null ? name : `${name} ${year}`, amounts }))];
  const { year, total } = splitColumns(table.columns);
  const rows = table.rows.filter(({ kind }) => kind !== 'heading');
  return [year, total].map((columns) => rows.map((row) => ({ name: row.name, amounts: amountsOf(table, row, columns, unit) })));
}

function volumeLines(table: SideTable): Line[] {
  const at = (measure: keyof AmountsByMeasure) => columnOf(table.columns, measure);
  const read = (row: SideTable['rows'][number], column: number | null) => (column === null ? null : printedAt(row, column));
  return table.rows.filter(({ kind }) => kind !== 'heading').map((row) => ({
    name: row.name,
    amounts: { budget: read(row, at('budget')), actual: read(row, at('actual')), forecast: read(row, at('forecast')), variance: read(row, at('variance')) },
  }));
}

/** Printed variances of volumes and investments. */
export function sideVarianceTies(table: SideTable): Tie[] {
  if (table.kind === 'investments') return investmentLines(table).flatMap((lines) => varianceTies(table, lines));
  return table.kind === 'volumes' ? varianceTies(table, volumeLines(table)) : [];
}
