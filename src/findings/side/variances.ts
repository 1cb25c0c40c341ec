import type { SideTable } from '../../reading/sources/sideTables/sideFacts';
import { INCOME_NAME } from '../../reading/sources/sideTables/sideLexicon';
import { columnOf, type SideAmount } from '../../figures/side/amounts';
import { amountsOf, splitColumns, type AmountsByMeasure } from '../../figures/side/investments';
import { isTransposed, transposedSeries } from '../../figures/side/transposed';
import type { Problem } from '../../values/problem';
import { fold } from '../../values/text';
import { withoutNoise } from '../../values/unit';
import { place, printedAt, rowTolerance, show, stepOfCells, warning, type Printed } from './table';

interface Line {
  readonly name: string;
  readonly amounts: AmountsByMeasure;
}

/** The ways in which a table may have reckoned its variance. */
interface Way {
  readonly spent: 'actual' | 'forecast';
  readonly reckon: (budget: number, spent: number) => number;
}

const WAYS: readonly Way[] = (['forecast', 'actual'] as const).flatMap((spent) => [
  { spent, reckon: (budget, amount) => budget - amount },
  { spent, reckon: (budget, amount) => amount - budget },
  // Costs with a minus beside a budget without one.
  { spent, reckon: (budget, amount) => budget + amount },
]);

interface Reckoned {
  readonly line: Line;
  readonly variance: SideAmount;
  readonly expected: number;
  readonly from: readonly SideAmount[];
  readonly ties: boolean;
}

function reckon({ spent, reckon: by }: Way, lines: readonly Line[], table: SideTable): Reckoned[] {
  return lines.flatMap((line): Reckoned[] => {
    const { budget, variance } = line.amounts;
    const amount = line.amounts[spent];
    if (!budget || !variance || !amount) return [];
    const expected = withoutNoise(by(budget.value, amount.value));
    const step = stepOfCells(table, [budget.cell, variance.cell, amount.cell]);
    const near = (value: number) => Math.abs(value - variance.value) <= rowTolerance(step);
    // More income than budgeted is good, more cost is not: the sign of an income row may be the other.
    return [{ line, variance, expected, from: [budget, amount], ties: near(expected) || (INCOME_NAME.test(fold(line.name)) && near(-expected)) }];
  });
}

const asPrinted = ({ value, cell }: SideAmount): Printed => ({ value, unit: null, cell });

/** Variances that are not the difference of the amounts beside them, by the way that most of the table's rows have it. */
function wrongVariances(table: SideTable, lines: readonly Line[]): Problem[] {
  const best = WAYS.map((way) => reckon(way, lines, table)).reduce((found, one) =>
    (found.filter(({ ties }) => ties).length >= one.filter(({ ties }) => ties).length && found.length > 0 ? found : one));
  const wrong = best.filter(({ ties }) => !ties);
  // A variance that no row has in these ways is reckoned in a way of its own.
  if (wrong.length * 2 > best.length && best.length > 2) return [];
  return wrong.map(({ line, variance, expected, from }) => warning('varianceMismatch', {
    sv: `${line.name}: avvikelsen i ${place(asPrinted(variance))} är ${show(variance.value, table)}, men beloppen bredvid ger ${show(expected, table)}. Kontrollera raden.`,
    en: `${line.name}: the variance in ${place(asPrinted(variance))} is ${show(variance.value, table)}, but the amounts beside it give ${show(expected, table)}. Check the row.`,
  }, [variance, ...from].map(asPrinted)));
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

/** Printed variances of volumes and investments that the amounts beside them do not give. */
export function sideVarianceProblems(table: SideTable): Problem[] {
  if (table.kind === 'investments') return investmentLines(table).flatMap((lines) => wrongVariances(table, lines));
  return table.kind === 'volumes' ? wrongVariances(table, volumeLines(table)) : [];
}
