import fc from 'fast-check';
import { assessSpan, levelStatus, type Aim } from '../../src/status/level';
import type { Direction } from '../../src/values/indicator';
import type { Status } from '../../src/values/status';

/** Quarters: whole numbers and fractions that computers hold exactly, so that equal is equal. */
const amount = fc.integer({ min: -4_000, max: 4_000 }).map((value) => value / 4);
const positive = fc.integer({ min: 1, max: 4_000 }).map((value) => value / 4);
const direction = fc.constantFrom<Direction>('higher', 'lower');
const scale = fc.constantFrom(0.5, 2, 10, 100, 1024);
const rank: Record<Status, number> = { red: 0, yellow: 1, green: 2, none: -1 };
const other: Record<Direction, Direction> = { higher: 'lower', lower: 'higher' };
const aim = (target: number, way: Direction, strict = false): Aim => ({ target, direction: way, strict });

describe('the level, for any numbers', () => {
  it('is the same in another scale', () => {
    fc.assert(fc.property(amount, amount, direction, fc.boolean(), scale, (outcome, target, way, strict, times) => {
      expect(levelStatus(outcome * times, aim(target * times, way, strict))).toBe(levelStatus(outcome, aim(target, way, strict)));
    }));
  });

  it('never gets worse by more, where more is better, nor by less, where less is', () => {
    fc.assert(fc.property(amount, positive, amount, fc.boolean(), (outcome, more, target, strict) => {
      expect(rank[levelStatus(outcome + more, aim(target, 'higher', strict))]).toBeGreaterThanOrEqual(rank[levelStatus(outcome, aim(target, 'higher', strict))]);
      expect(rank[levelStatus(outcome - more, aim(target, 'lower', strict))]).toBeGreaterThanOrEqual(rank[levelStatus(outcome, aim(target, 'lower', strict))]);
    }), { numRuns: 500 });
  });

  it('mirrors with the direction: the sign turned, or outcome and target changed for each other', () => {
    fc.assert(fc.property(amount, amount, direction, fc.boolean(), (outcome, target, way, strict) => {
      expect(levelStatus(-outcome, aim(-target, other[way], strict))).toBe(levelStatus(outcome, aim(target, way, strict)));
    }));
    fc.assert(fc.property(positive, positive, direction, fc.boolean(), (outcome, target, way, strict) => {
      expect(levelStatus(target, aim(outcome, other[way], strict))).toBe(levelStatus(outcome, aim(target, way, strict)));
    }));
  });

  it('both directions meet a target only at the target itself', () => {
    fc.assert(fc.property(amount, amount, (outcome, target) => {
      const met = [levelStatus(outcome, aim(target, 'higher')), levelStatus(outcome, aim(target, 'lower'))].filter((status) => status === 'green');
      expect(met).toHaveLength(outcome === target ? 2 : 1);
    }));
  });

  it.each<[number, number, Direction, Status]>([
    [90, 100, 'higher', 'yellow'], [89.99, 100, 'higher', 'red'], [100, 90, 'lower', 'yellow'], [100.02, 90, 'lower', 'red'], [0.63, 0.7, 'higher', 'yellow'],
    [0.1 + 0.2, 0.3, 'lower', 'green'], [0.7 * 0.9, 0.7, 'higher', 'yellow'], [1e-6, 0, 'lower', 'red'], [0, 0, 'lower', 'green'], [0, 5, 'lower', 'green'],
  ])('%d against %d, %s: %s', (outcome, target, way, status) => {
    expect(levelStatus(outcome, aim(target, way))).toBe(status);
  });
});

describe('a target with two ends', () => {
  it.each<[number, Status, RegExp]>([
    [83, 'green', /83 % är inom målet 80-85/], [80, 'green', /inom/], [85, 'green', /inom/],
    [76, 'yellow', /76 % mot minst 80 %: 95 % av målet/], [60, 'red', /60 % mot minst 80 %/], [88, 'yellow', /88 % mot högst 85 %/],
  ])('%d: %s', (value, status, reason) => {
    const found = assessSpan({ value, unit: '%' }, { from: 80, to: 85, unit: null, text: '80-85' });
    expect(found.status).toBe(status);
    expect(found.reason.sv).toMatch(reason);
  });
});
