import type { ComputedFigures } from '../../figures/computeFigures';
import { totalGaps, type TotalledMeasure } from '../../figures/totalGaps';
import { formatAmount } from '../../values/amount';
import type { CellAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';
import type { Unit } from '../../values/unit';
import { holds, keyOf, type Tie, type TieSource, type TieTerm } from './tie';

const MEASURES: readonly TotalledMeasure[] = ['actual', 'budget', 'forecast', 'priorYear'];

const names: Readonly<Record<TotalledMeasure, Sentence>> = {
  actual: { sv: 'utfall', en: 'outcome' }, budget: { sv: 'budget', en: 'budget' }, forecast: { sv: 'prognos', en: 'forecast' }, priorYear: { sv: 'bokslut', en: 'prior year' },
  budgetToDate: { sv: 'periodens budget', en: 'budget to date' }, priorYearToDate: { sv: 'utfall föregående år', en: 'prior year to date' },
};

/** Whether the cell is a sum down its table's own column that does not hold: that says more than the areas do. */
const isWrongSum = (sources: readonly TieSource[], cell: CellAddress): boolean => sources.some((source) => source.sheets.has(cell.sheet)
  && source.touching(cell).some((tie) => tie.kind === 'sum' && !holds(tie) && tie.terms[0] !== undefined && keyOf(tie.terms[0].cell) === keyOf(cell)));

/** Whether the cell is the sum down its column with a row that is put aside: the areas are all there, and the total holds more than they. */
const isSumWithOthers = (sources: readonly TieSource[], cell: CellAddress, isAside: (cell: CellAddress) => boolean): boolean => sources.some((source) => source.sheets.has(cell.sheet)
  && source.touching(cell).some((tie) => tie.kind === 'sum' && holds(tie) && tie.terms[0] !== undefined && keyOf(tie.terms[0].cell) === keyOf(cell) && tie.terms.some((term) => isAside(term.cell))));

/** The committee's own total and the sum of its areas: more than rounding apart, something is missing or doubled. */
export function totalTies(figures: Pick<ComputedFigures, 'areas' | 'total'>, unit: Unit, sources: readonly TieSource[], isAside: (cell: CellAddress) => boolean): Tie[] {
  return totalGaps(figures, unit, MEASURES).flatMap(({ measure, printed, parts, sum, step, tolerance }): Tie[] => {
    if (printed.terms.every(({ cell }) => isWrongSum(sources, cell) || isSumWithOthers(sources, cell, isAside))) return [];
    const terms = [
      ...printed.terms.map(({ cell, read, factor }): TieTerm => ({ cell, value: read, factor })),
      ...parts.flatMap((part) => part.terms.map(({ cell, read, factor }): TieTerm => ({ cell, value: read, factor: -factor }))),
    ];
    const { sv, en } = names[measure];
    return [{
      kind: 'total', terms, wholes: printed.terms.length, gap: printed.value - sum, tolerance, step, name: '', head: '', unit,
      family: 'total', saidOnly: false,
      said: {
        sv: `Nämndens ${sv} är ${formatAmount(printed.value, unit, 'sv')} ${unit}, men områdena summerar till ${formatAmount(sum, unit, 'sv')}.`,
        en: `The committee's ${en} is ${formatAmount(printed.value, unit, 'en')} ${unit}, but its areas add up to ${formatAmount(sum, unit, 'en')}.`,
      },
    }];
  });
}
