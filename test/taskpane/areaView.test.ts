import fc from 'fast-check';
import type { AreaFigures, Figure } from '../../src/figures/figures';
import { measures } from '../../src/figures/figures';
import type { AssessedArea } from '../../src/followUp';
import { groupAreas, varianceShare } from '../../src/taskpane/overview/areaView';
import { barPlace, scaleOf } from '../../src/taskpane/shared/VarianceBar';
import type { Status } from '../../src/values/status';
import { statuses } from '../../src/values/status';

const figure = (value: number): Figure => ({ value, terms: [] });

const area = (name: string, variance: number | null, status: Status, base: number | null = 1000): AssessedArea => ({
  figures: {
    name, income: null, costs: null, grant: null, periodBase: null, group: null, code: null, earlier: [], lines: [], parts: [], comment: null,
    amounts: Object.fromEntries(measures.map((measure) =>
      [measure, measure === 'variance' && variance !== null ? figure(variance) : null])) as AreaFigures['amounts'],
    statusBase: base === null ? null : figure(base),
  },
  unsure: {}, assessment: { status, reason: { sv: '', en: '' } },
});

it('puts red before yellow, the largest deficit first, and leaves the others in order', () => {
  const areas = [area('a', 5, 'green'), area('b', -50, 'yellow'), area('c', -10, 'red'), area('d', -90, 'red'), area('e', null, 'none')];
  const { attention, others } = groupAreas(areas);
  expect(attention.map((each) => each.figures.name)).toEqual(['d', 'c', 'b']);
  expect(others.map((each) => each.figures.name)).toEqual(['a', 'e']);
});

it('loses no area and doubles none', () => {
  const any = fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.constantFrom(...statuses)));
  fc.assert(fc.property(any, (all) => {
    const areas = all.map(([variance, status], index) => area(String(index), variance, status));
    const { attention, others } = groupAreas(areas);
    expect(new Set([...attention, ...others])).toEqual(new Set(areas));
    expect(attention.length + others.length).toBe(areas.length);
  }));
});

it('divides the variance by the base, and by nothing never', () => {
  expect(varianceShare(area('a', -50, 'red').figures)).toBe(-0.05);
  expect(varianceShare(area('a', -50, 'red', null).figures)).toBeNull();
  expect(varianceShare(area('a', -50, 'red', 0).figures)).toBeNull();
  expect(varianceShare(area('a', null, 'none').figures)).toBeNull();
});

describe('barPlace', () => {
  const any = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });

  it('keeps every bar within the width, at the axis, on its side', () => {
    fc.assert(fc.property(any, (variances) => {
      const scale = scaleOf(variances);
      for (const variance of variances) {
        const { axis, from, width } = barPlace(variance, scale);
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(from + width).toBeLessThanOrEqual(100 + 1e-9);
        expect(variance < 0 ? from + width : from).toBeCloseTo(axis, 9);
      }
    }));
  });
});
