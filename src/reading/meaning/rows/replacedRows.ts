import { formatAddress } from '../../../values/cell';
import { enumerated } from '../../../values/enumerated';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { RowKind, TableRow } from '../../geometry/table';

/** An earlier version of a row that was hidden and not removed: the sum holds the one that is shown, and both would count twice. */

/** The rows of the same name that are shown, of a hidden one. */
const shownTwins = (row: TableRow, rows: readonly TableRow[]): readonly TableRow[] => (row.hidden !== true ? []
  : rows.filter((other) => other.hidden !== true && other.folded === row.folded && other.group === row.group && other.code === row.code));

/** The items between a sum and the next one above or below it. */
function itemsBeside(kinds: readonly RowKind[], sum: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let at = sum + step; at >= 0 && at < kinds.length && kinds[at] !== 'sum'; at += step) if (kinds[at] === 'item') found.push(at);
  return found;
}

interface Proof {
  readonly addsUp: (sum: number, parts: readonly number[]) => boolean;
  /** Whether two rows have an amount in common. */
  readonly share: (one: number, other: number) => boolean;
}

/**
 * Puts hidden rows aside that a row of the same name stands for, where a sum is what its rows come to without them, and
 * not with them. They share an amount, as two versions do: what a filter hides is as much an area as what it shows.
 */
export function markReplaced(rows: readonly TableRow[], kinds: RowKind[], { addsUp, share }: Proof): void {
  if (!rows.some(({ hidden }) => hidden)) return;
  const isReplaced = (at: number): boolean => {
    const row = rows[at];
    return row !== undefined && row.chosen === undefined && shownTwins(row, rows).some((twin) => kinds[rows.indexOf(twin)] === 'item' && share(at, rows.indexOf(twin)));
  };
  const sums = kinds.flatMap((kind, at) => (kind === 'sum' ? [at] : []));
  for (const [sum, step] of sums.flatMap((at) => [[at, -1], [at, 1]] as const)) {
    const items = itemsBeside(kinds, sum, step);
    const shown = items.filter((at) => !isReplaced(at));
    if (shown.length < items.length && shown.length >= 2 && addsUp(sum, shown) && !addsUp(sum, items)) for (const at of items) if (isReplaced(at)) kinds[at] = 'aside';
  }
}

/** The rows among those put aside that are earlier versions of others. */
export const replacedAmong = (left: readonly TableRow[], rows: readonly TableRow[]): readonly TableRow[] => left.filter((row) => shownTwins(row, rows).length > 0);

/** That hidden rows are not counted since others of their names are. */
export function replacedProblems(sheet: string, replaced: readonly TableRow[]): Problem[] {
  const named = replaced.map(({ name, nameCell }) => `${name} (${formatAddress(nameCell)})`);
  return replaced.length === 0 ? [] : [{
    ...ruled('rowsAside'), cells: replaced.map(({ nameCell }) => nameCell),
    message: {
      sv: `På bladet "${sheet}" räknas ${replaced.length === 1 ? 'den dolda raden' : 'de dolda raderna'} ${enumerated(named, 'sv')} inte med: en rad med samma namn visas, och summan räknar bara den. Ändra radens namn om den är en egen verksamhet.`,
      en: `On the sheet "${sheet}", the hidden ${replaced.length === 1 ? 'row' : 'rows'} ${enumerated(named, 'en')} ${replaced.length === 1 ? 'is' : 'are'} not counted: a row of the same name is shown, and the sum holds that one alone. Change the row's name if it is an area of its own.`,
    },
  }];
}
