/** Processor seconds that some work takes. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const trials = 6;

/**
 * Four times as much takes time in proportion: less than `most` times as long, where what is quadratic takes sixteen
 * times as long. The machine does other things too, so one trial of several will do; none does for what is quadratic.
 */
export function expectInProportion(few: () => void, fourTimes: () => void, most = 11): void {
  few();
  const ratios: number[] = [];
  while (ratios.length < trials && !ratios.some((ratio) => ratio < most)) ratios.push(seconds(fourTimes) / seconds(few));
  expect(Math.min(...ratios)).toBeLessThan(most);
}
