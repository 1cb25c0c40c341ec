import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LargeKind } from '../large/largeBook';
import { memoryOf } from '../large/memory';

/** How much memory the built command takes for large workbooks, the program itself (some 60 MB) in it. */
export function benchMemory(): Promise<void> {
  const root = process.cwd();
  if (!existsSync(join(root, 'dist', 'cli.js'))) throw new Error('Build the command line first: npm run build.');
  const cases: readonly (readonly [LargeKind, number])[] = [['narrow', 1_048_576], ['wide', 1_048_576], ['formulas', 500_000], ['texts', 1_000_000], ['inline', 1_000_000]];
  for (const [kind, rows] of cases) {
    const { inflated, peak } = memoryOf(root, 'inspect', kind, rows);
    const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
    console.log(`memory, ${kind}, ${rows} rows (${megabytes(inflated)} MB unpacked): ${megabytes(peak)} MB = ${(peak / inflated).toFixed(1)} x (aim: at most 6 x, and 1 024 MB)`);
  }
  return Promise.resolve();
}
