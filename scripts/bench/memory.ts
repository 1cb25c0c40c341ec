import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LargeKind } from '../large/largeBook';
import { memoryOf, type Memory } from '../large/memory';
import { memoryOfPage } from '../large/pageMemory';
import { findTool } from '../tools.mjs';

type Large = readonly [LargeKind, number];

const root = process.cwd();

function told(what: string, [kind, rows]: Large, { inflated, peak }: Memory): string {
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  return `memory, ${what}, ${kind}, ${rows} rows (${megabytes(inflated)} MB unpacked): ${megabytes(peak)} MB = ${(peak / inflated).toFixed(1)} x`;
}

/** How much memory the built command takes for large workbooks, the program itself (some 60 MB) in it. */
export function benchMemory(): Promise<void> {
  if (!existsSync(join(root, 'dist', 'cli.js'))) throw new Error('Build the command line first: npm run build.');
  const cases: readonly Large[] = [['narrow', 1_048_576], ['wide', 1_048_576], ['formulas', 500_000], ['texts', 1_000_000], ['inline', 1_000_000]];
  for (const each of cases) console.log(`${told('command line', each, memoryOf(root, 'inspect', ...each))} (aim: at most 6 x, and 1 024 MB)`);
  return Promise.resolve();
}

/** The same of the built page in Chromium, the engine itself in it; an empty page has some 100 MB. */
export async function benchMemoryOfPage(): Promise<void> {
  const executablePath = findTool('BUDGET_CHROMIUM');
  if (executablePath === null || process.platform !== 'linux') {
    console.log('The page is not measured: that takes Chromium on Linux.');
    return;
  }
  const cases: readonly Large[] = [['wide', 100], ['wide', 100_000], ['wide', 1_048_576], ['texts', 1_000_000]];
  for (const each of cases) console.log(told('page', each, await memoryOfPage(root, executablePath, ...each)));
}
