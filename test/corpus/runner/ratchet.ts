import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What has been reached, a count by name, that may only get better. `RATCHET=write npx jest test/corpus` keeps
 * what is reached now; a figure that got worse is never written that way without being seen in the difference.
 */

const folder = resolve('test', 'corpus', 'reached');
export type Reached = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const reachedSoFar = (file: string): Reached => {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Reached : {};
};

/** One line a name, so that a difference shows what changed. */
export function keepReached(file: string, now: Reached): void {
  const lines = Object.keys(now).sort().map((name) => `${JSON.stringify(name)}: ${JSON.stringify(now[name])}`);
  writeFileSync(join(folder, file), `{\n${lines.join(',\n')}\n}\n`);
}

export const writesRatchet = process.env.RATCHET === 'write';

/** What is worse than before: more of `bad`, or less of `good`. */
export function worse(name: string, before: Readonly<Record<string, number>> | undefined, now: Readonly<Record<string, number>>, good: readonly string[]): string[] {
  return Object.entries(before ?? {}).flatMap(([key, count]) => {
    const found = now[key] ?? 0;
    const isWorse = good.includes(key) ? found < count : found > count;
    return isWorse ? [`${name}: ${key} ${count} -> ${found}`] : [];
  });
}
