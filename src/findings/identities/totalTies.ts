import type { ComputedFigures } from '../../figures/computeFigures';
import { shownStep } from '../../figures/arithmetic';
import { taxWords } from '../../reading/words/lexicon';
import { formatAmount } from '../../values/amount';
import type { CellAddress } from '../../values/cell';
import { fold } from '../../values/text';
import type { Unit } from '../../values/unit';
import { holds, keyOf, type Tie, type TieSource, type TieTerm } from './tie';

const MEASURES = [['actual', 'utfall', 'outcome'], ['budget', 'budget', 'budget'], ['forecast', 'prognos', 'forecast'], ['priorYear', 'bokslut', 'prior year']] as const;

/** Whether the cell is a sum down its table's own column that does not hold: that says more than the areas do. */
const isWrongSum = (sources: readonly TieSource[], cell: CellAddress): boolean => sources.some((source) => source.sheets.has(cell.sheet)
  && source.touching(cell).some((tie) => tie.kind === 'sum' && !holds(tie) && tie.terms[0] !== undefined && keyOf(tie.terms[0].cell) === keyOf(cell)));

/** The committee's own total and the sum of its areas: more than rounding apart, something is missing or doubled. */
export function totalTies({ areas, total }: Pick<ComputedFigures, 'areas' | 'total'>, unit: Unit, sources: readonly TieSource[]): Tie[] {
  // A result after kommunbidrag is no sum of net costs: the line above the grant is.
  const afterGrant = total.grant !== null && areas.every(({ grant }) => grant === null);
  // Nor is a municipality's result after taxes, nor its net costs: pensions and depreciation are nobody's area.
  if (total.lines.some(({ name }) => taxWords.test(fold(name)))) return [];
  const netCost = total.lines.find(({ kind }) => kind === 'netCost');
  return MEASURES.flatMap(([measure, sv, en]): Tie[] => {
    const own = afterGrant ? netCost?.amounts[measure] : total.amounts[measure];
    const parts = areas.flatMap(({ amounts }) => amounts[measure] ?? []);
    if (!own || parts.length < areas.length || parts.length < 2 || own.terms.every(({ cell }) => isWrongSum(sources, cell))) return [];
    const [first, ofFirst] = [own.terms[0], parts[0]?.terms[0]];
    // The total that nothing prints is the areas' sum.
    if (!first || (ofFirst && keyOf(first.cell) === keyOf(ofFirst.cell))) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    // A total in whole tkr may be the sum of areas that were rounded before it, also where these stand in kronor.
    const step = Math.max(...[own, ...parts].map((figure) => shownStep(figure, unit)));
    const tolerance = (Math.max(2, parts.length) / 2) * step * 1.01;
    // The areas may be what a line above the result tells: the net costs, before taxes and interest.
    if (total.lines.some(({ amounts }) => amounts[measure] !== null && Math.abs(amounts[measure].value - sum) <= tolerance)) return [];
    // Or all but the grant: net costs with interest below them.
    const grant = total.lines.find(({ kind }) => kind === 'grant')?.amounts[measure];
    if (afterGrant && grant && Math.abs((total.amounts[measure]?.value ?? 0) - grant.value - sum) <= tolerance) return [];
    const terms = [
      ...own.terms.map(({ cell, read, factor }): TieTerm => ({ cell, value: read, factor })),
      ...parts.flatMap((part) => part.terms.map(({ cell, read, factor }): TieTerm => ({ cell, value: read, factor: -factor }))),
    ];
    return [{
      kind: 'total', terms, gap: own.value - sum, tolerance, step, name: '', head: '', unit,
      family: 'total', saidOnly: false,
      said: {
        sv: `Nämndens ${sv} är ${formatAmount(own.value, unit, 'sv')} ${unit}, men områdena summerar till ${formatAmount(sum, unit, 'sv')}.`,
        en: `The committee's ${en} is ${formatAmount(own.value, unit, 'en')} ${unit}, but its areas add up to ${formatAmount(sum, unit, 'en')}.`,
      },
    }];
  });
}
