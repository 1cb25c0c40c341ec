import { RANKS } from '../../arithmetic/rowSum';
import type { Table, TableRow } from '../../geometry/table';
import { committeesIn } from '../../geometry/titles';
import { municipalBodies } from '../../words/lexicon';
import { words } from '../../words/swedish';

/** Kommunstyrelsen is a committee over its own units, and one of many beside other committees. */

const COUNCIL = words(/^(?:\d+ )?(?:kommun|region)styrelsen?$/);

/** The row of kommunstyrelsen among units, where no other row is a committee or a body of the municipality; null where there is none. `ranks` are those of the rows by their names. */
export function councilAmong(rows: readonly TableRow[], places: readonly number[], ranks: readonly number[]): number | null {
  // Most tables name no council, and are told apart by this alone.
  if (!places.some((at) => rows[at]?.folded.includes('styrelse'))) return null;
  const [only, ...others] = places.filter((at) => municipalBodies.test(rows[at]?.folded ?? ''));
  const isCouncil = only !== undefined && others.length === 0 && COUNCIL.test(rows[only]?.folded ?? '');
  return isCouncil && places.every((at) => (ranks[at] ?? RANKS.none) < RANKS.committee) ? only : null;
}

/** The same where the tab or the text right above its heads says that the table is its own. */
export function titledCouncil({ sheet, captions, rows }: Table, places: readonly number[], ranks: readonly number[]): number | null {
  const at = councilAmong(rows, places, ranks);
  const names = at === null ? [] : committeesIn(rows[at]?.name ?? '');
  return at !== null && [sheet, ...captions].some((text) => committeesIn(text).some((name) => names.includes(name))) ? at : null;
}
