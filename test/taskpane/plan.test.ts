import { barOf } from '../../src/taskpane/report/planBars';
import { conditionalStyle } from '../../src/taskpane/report/planConditions';
import { gridOf, gridWidth, valuesIn } from '../../src/taskpane/report/planGrid';
import { row, samplePlan } from './samplePlan';

it('draws what is printed, and no helping columns beside it', () => {
  const plan = samplePlan([row('a', 'b', 'c'), row('d', 'e', 'f')]);
  const print = { ...plan.print, area: { top: 0, left: 0, bottom: 0, right: 1 } };
  expect(gridOf({ ...plan, print }).map(({ cells }) => cells.map(({ cell }) => cell?.value))).toEqual([['a', 'b']]);
  expect(gridWidth({ ...plan, print })).toBe(20 * 7 + 5 + 10 * 7 + 5);
});

describe('gridOf', () => {
  it('gives a merged cell once, with its spans, and leaves out what it covers', () => {
    const plan = samplePlan([row('a', 'b', 'c'), row('d', 'e', 'f')], { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
    expect(gridOf(plan).map(({ cells }) => cells.map(({ cell, columns, rows }) => [cell?.value, columns, rows]))).toEqual([
      [['a', 2, 2], ['c', 1, 1]],
      [['f', 1, 1]],
    ]);
  });

  it('fills a short row and keeps the heights', () => {
    const [first] = gridOf(samplePlan([{ height: 30, cells: [] }]));
    expect(first?.cells).toHaveLength(3);
    expect(first?.height).toBe(40);
  });
});

it('is as wide as its columns', () => {
  expect(gridWidth(samplePlan([]))).toBe(20 * 7 + 5 + 2 * (10 * 7 + 5));
});

it('finds the values of a range', () => {
  const plan = samplePlan([row('a', 1), row('b', null), row('c', 3)]);
  expect(valuesIn(plan, { top: 0, left: 1, bottom: 2, right: 1 })).toEqual([1, null, 3]);
});

it('draws bars from the zero that the cells of a range share', () => {
  const dataBars = [{ range: { top: 0, left: 1, bottom: 3, right: 1 }, color: '#C9D6E2', axisColor: '#7B8794' }];
  const plan = samplePlan([row('a', -30, 5), row('b', 10, 5), row('c', 0), row('d', '–')], { dataBars });
  const bars = [0, 1, 2, 3].map((at) => barOf(plan, at, 1));
  expect(bars.map((bar) => bar && [bar.axis, bar.from, bar.width])).toEqual([[75, 0, 75], [75, 75, 25], [75, 75, 0], null]);
  expect(bars[0]).toMatchObject({ color: '#C9D6E2', axisColor: '#7B8794' });
  expect(barOf(plan, 0, 2)).toBeNull();
});

describe('conditionalStyle', () => {
  const range = { top: 0, left: 1, bottom: 1, right: 1 };
  const plan = (formula: string) => samplePlan([row('● Grön', -5, 7), row('■ Röd', 5, 8)],
    { conditionalFormats: [{ range, formula, color: '#990000' }] });

  it.each<[string, boolean, boolean]>([
    ['=B1<0', true, false],
    ['=B1>=0', false, true],
    ['=AND(ISNUMBER(B1),B1<0)', true, false],
    ['=AND(ISNUMBER(A1),A1<0)', false, false],
    ['=AND(ISNUMBER($B1),$B1>0)', false, true],
    ['=$B1<>5', true, false],
    ['=$A1="■ Röd"', false, true],
    ['=LEFT($A1,1)="●"', true, false],
    ['=C1=8', false, true],
    ['=SUM(A1:B2)>0', false, false],
  ])('%s holds for the first cell: %p, for the second: %p', (formula, first, second) => {
    const colour = (index: number) => conditionalStyle(plan(formula), index, 1).color === '#990000';
    expect([colour(0), colour(1)]).toEqual([first, second]);
  });

  it('leaves cells outside the range alone', () => {
    expect(conditionalStyle(plan('=B1<0'), 0, 2)).toEqual({});
  });
});
