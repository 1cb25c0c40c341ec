/** Chance that comes again: the same seed gives the same choices on every machine. */
export interface Random {
  /** From 0 to below `below`. */
  int(below: number): number;
  chance(share: number): boolean;
  pick<T>(all: readonly T[]): T;
  /** Those that chance takes, in their order. */
  some<T>(all: readonly T[], share: number): T[];
  shuffled<T>(all: readonly T[]): T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32, Tommy Ettinger, public domain.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (share) => next() < share,
    pick: <T>(all: readonly T[]) => all[int(all.length)] as T,
    some: (all, share) => all.filter(() => next() < share),
    shuffled: (all) => all.map((one) => [next(), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one),
  };
}
