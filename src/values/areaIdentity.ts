import { nameKey } from './text';

/** What an area is known by from month to month: its name is not always its own. */
export interface AreaIdentity {
  readonly area: string;
  /** The heading that its row stands under, and its code; null where it has none or it was not kept. */
  readonly group: string | null;
  readonly code: string | null;
}

const sameText = (a: string | null, b: string | null): boolean => nameKey(a ?? '') === nameKey(b ?? '');
const isNamed = ({ group, code }: AreaIdentity): boolean => group !== null || code !== null;
/** Two codes that are known and differ are two areas, whatever they are called. */
const mayBe = (a: AreaIdentity, b: AreaIdentity): boolean => a.code === null || b.code === null || sameText(a.code, b.code);
const sameCode = (a: AreaIdentity, b: AreaIdentity): boolean => a.code !== null && sameText(a.code, b.code);
const sameGroup = (a: AreaIdentity, b: AreaIdentity): boolean => sameText(a.group, b.group);

/** From the surest on. One that was kept with its name alone, by an earlier version or in the report's own rows, is known by its order. */
const passes: readonly ((a: AreaIdentity, b: AreaIdentity) => boolean)[] = [
  (a, b) => sameCode(a, b) && sameGroup(a, b),
  (a, b) => mayBe(a, b) && sameGroup(a, b),
  sameCode,
  (a, b) => !isNamed(a) || !isNamed(b),
];

/** What is to be matched: places in their lists that bear one name. */
interface OfName {
  readonly wanted: number[];
  readonly kept: number[];
}

function byName(wanted: readonly AreaIdentity[], kept: readonly AreaIdentity[]): OfName[] {
  const all = new Map<string, OfName>();
  const of = ({ area }: AreaIdentity): OfName => {
    const key = nameKey(area);
    const known = all.get(key) ?? { wanted: [], kept: [] };
    all.set(key, known);
    return known;
  };
  wanted.forEach((one, at) => of(one).wanted.push(at));
  kept.forEach((one, at) => of(one).kept.push(at));
  return [...all.values()];
}

/**
 * For each of the areas, which of those that were kept is the same one; null: none. Equal names are told apart by group
 * and code, and where these are equal too, by their order. A heading that was renamed parts no area from itself as long
 * as it is the only one of its name.
 */
export function matchAreas(wanted: readonly AreaIdentity[], kept: readonly AreaIdentity[]): (number | null)[] {
  const found: (number | null)[] = wanted.map(() => null);
  for (const same of byName(wanted, kept)) {
    const alone = same.wanted.length === 1 && same.kept.length === 1;
    const left = new Set(same.kept);
    for (const matches of alone ? [mayBe] : passes) {
      for (const at of same.wanted) {
        const [one] = found[at] === null ? [...left].filter((each) => matches(wanted[at] as AreaIdentity, kept[each] as AreaIdentity)) : [];
        if (one === undefined) continue;
        found[at] = one;
        left.delete(one);
      }
    }
  }
  return found;
}
