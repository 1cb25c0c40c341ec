/** Things by what `key` says of them, groups and things in the order in which they come. */
export function grouped<T, K>(all: Iterable<T>, key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const of = key(one);
    const group = groups.get(of);
    if (group) group.push(one);
    else groups.set(of, [one]);
  }
  return groups;
}

/** The last of those that `key` says the same of. */
export const lastOfEach = <T>(all: Iterable<T>, key: (one: T) => string): T[] =>
  [...new Map([...all].map((one) => [key(one), one])).values()];
