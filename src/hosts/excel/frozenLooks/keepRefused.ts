import type { LookKind } from '../../../workbook/looks';
import type { Place } from '../place';
import type { Session } from '../session';
import { readStanding } from '../survey';
import { contentPrint, keep, keptNow, tried, withoutContent, type Kept, type Prints } from './memory';
import type { lookPrint } from './prints';
import { refusedPrint } from './prints';

/** Conditional formats go and come with the bars, since Excel clears both at once. */
export function together(kinds: ReadonlySet<LookKind>): Set<LookKind> {
  const all = new Set(kinds);
  return all.has('bars') || all.has('conditions') ? all.add('bars').add('conditions') : all;
}

/** The prints of the parts as they are left; null when one of them can't be told. */
export async function printsOf(session: Session, place: Place, kinds: Iterable<LookKind>, read: typeof lookPrint): Promise<Prints | null> {
  const prints: Partial<Record<LookKind, string>> = {};
  for (const kind of kinds) {
    const print = await read(session, place, kind);
    if (print === null) return null;
    prints[kind] = print;
  }
  return prints;
}

/** Keeps what was refused of sheets that are written once; tells whether all of it is kept. */
export async function keepRefused(session: Session, refused: ReadonlyMap<Place, ReadonlySet<LookKind>>): Promise<boolean> {
  const places = [...refused.keys()];
  const done = await tried(async () => {
    const standing = await readStanding(session, places.map(({ target, sheet }) => ({ ...target, sheet })), () => false);
    const fresh: Kept[] = [];
    for (const [at, place] of places.entries()) {
      const prints = await printsOf(session, place, together(refused.get(place) ?? new Set()), refusedPrint);
      const stands = standing[at];
      if (prints && stands) fresh.push({ plan: withoutContent(place.plan), content: contentPrint(stands), prints });
    }
    const marks = new Set(fresh.map(({ plan }) => plan.mark));
    if (fresh.length > 0) await keep(session, [...(await keptNow(session)).filter(({ plan }) => !marks.has(plan.mark)), ...fresh]);
    return fresh.length === places.length;
  });
  return 'value' in done && done.value;
}
