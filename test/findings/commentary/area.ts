import { measures, type Amounts, type AreaFigures, type Figure, type Measure } from '../../../src/figures/figures';

/** An area of amounts alone, as a reading of one row gives it. */
export function areaOf(name: string, amounts: Partial<Record<Measure, number>>, parts: Readonly<Record<string, number>> = {}): AreaFigures {
  let column = 0;
  const figure = (value: number | undefined): Figure | null => {
    if (value === undefined) return null;
    column += 1;
    return { value, terms: [{ cell: { sheet: 'Nämnd', row: 4, column }, factor: 1, read: value, text: null }] };
  };
  const none = Object.fromEntries(measures.map((measure) => [measure, null])) as Record<Measure, Figure | null>;
  const own: Amounts = { ...none, ...Object.fromEntries(measures.map((measure) => [measure, figure(amounts[measure])])) as Record<Measure, Figure | null> };
  return {
    name, amounts: own, income: null, costs: null, grant: null, statusBase: null, periodBase: null, group: null, code: null, earlier: [], lines: [], comment: null,
    parts: Object.entries(parts).map(([part, variance]) => ({ name: part, amounts: { ...none, variance: figure(variance) }, income: null, costs: null, grant: null })),
  };
}
