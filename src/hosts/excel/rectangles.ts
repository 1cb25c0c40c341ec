import type { CellRange } from '../../values/cell';

export interface Area<T> {
  readonly range: CellRange;
  readonly value: T;
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly value: string | number | boolean;
}

type Key = string | number | boolean | undefined;

/** The stretches of equal, given keys in one row. */
function runsOf(keys: readonly Key[]): Run[] {
  const runs: Run[] = [];
  let left = 0;
  while (left < keys.length) {
    const value = keys[left];
    let right = left;
    while (right + 1 < keys.length && keys[right + 1] === value) right += 1;
    if (value !== undefined) runs.push({ left, right, value });
    left = right + 1;
  }
  return runs;
}

/**
 * Covers all cells that have a key with rectangles of equal keys: stretches of a row, grown downwards
 * as long as the next row has the same stretch. `undefined` cells belong to no rectangle.
 * With `singleRows` nothing grows downwards (a line above a block is not a line above each row).
 */
export function rectangles(grid: readonly (readonly Key[])[], singleRows = false): Area<string | number | boolean>[] {
  const done: Area<string | number | boolean>[] = [];
  let open = new Map<string, { top: number; run: Run }>();
  const close = (bottom: number, areas: Iterable<{ top: number; run: Run }>) => {
    for (const { top, run } of areas) {
      done.push({ range: { top, left: run.left, bottom, right: run.right }, value: run.value });
    }
  };
  grid.forEach((keys, row) => {
    const next = new Map<string, { top: number; run: Run }>();
    for (const run of runsOf(keys)) {
      const name = `${run.left}:${run.right}:${typeof run.value}:${String(run.value)}`;
      const above = singleRows ? undefined : open.get(name);
      next.set(name, above ?? { top: row, run });
      if (above) open.delete(name);
    }
    close(row - 1, open.values());
    open = next;
  });
  close(grid.length - 1, open.values());
  return done.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}
