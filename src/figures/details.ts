import type { Figure, Part } from './figures';
import { agrees } from './merging';
import type { Drafted } from './statusBase';
import type { TabledAreas } from './total';

/** A table whose sum is an area of another table: its rows are that area's parts. */
export interface Detail {
  readonly area: string;
  readonly sheet: string;
  /** The sum that told. */
  readonly sum: Figure | null;
}

const COMPARED = ['actual', 'budget', 'forecast', 'priorYear', 'budgetToDate', 'variance'] as const;
/** One amount that is the same could be chance. */
const LEAST_EQUAL = 2;

/** Whether a sum of `rows` rows is an area: all amounts that both have, two at least that are not zero. */
function isSameAs(total: Drafted, area: Drafted, rows: number, step: number): boolean {
  let equal = 0;
  for (const measure of COMPARED) {
    const [a, b] = [total.amounts[measure], area.amounts[measure]];
    if (!a || !b) continue;
    if (!agrees(a, b, (Math.max(2, rows) / 2) * step)) return false;
    if (a.value !== 0) equal += 1;
  }
  return equal >= LEAST_EQUAL;
}

const asPart = ({ name, amounts, income, costs, grant, planned }: Drafted): Part => ({ name, amounts, income, costs, grant, ...planned ? { planned } : {} });

/**
 * Tables that detail an area of another table: they would count it twice. `step` is the displayed one.
 * Gives the tables of areas that are left, the details among them as parts of their areas.
 */
export function withoutDetails(tabled: readonly TabledAreas[], step: number): { readonly tabled: readonly TabledAreas[]; readonly details: readonly Detail[] } {
  if (tabled.length < 2) return { tabled, details: [] };
  const areaOf = new Map<TabledAreas, Drafted>();
  for (const detail of tabled) {
    const { total, areas } = detail;
    if (!total || areas.length < 2) continue;
    const same = tabled.flatMap((other) => (other === detail ? [] : other.areas)).filter((area) => isSameAs(total, area, areas.length, step));
    if (same.length === 1 && same[0]) areaOf.set(detail, same[0]);
  }
  if (areaOf.size === 0) return { tabled, details: [] };
  const partsOf = new Map([...areaOf].map(([{ areas }, area]) => [area, areas.map(asPart)]));
  return {
    tabled: tabled.filter((one) => !areaOf.has(one)).map((one) => ({
      ...one, areas: one.areas.map((area): Drafted => (area.parts.length > 0 ? area : { ...area, parts: partsOf.get(area) ?? area.parts })),
    })),
    details: [...areaOf].map(([{ sheet, total }, { name }]) => ({ area: name, sheet, sum: total?.amounts.actual ?? total?.amounts.budget ?? null })),
  };
}
