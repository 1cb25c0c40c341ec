/** What the row keeps free at its ends. */
const ENDS = 8;

/** In pixels: of each tab, of the menu's button and of the row. */
export interface Fitting {
  readonly widths: readonly number[];
  readonly menu: number;
  readonly room: number;
}

/**
 * The tabs that a row has room for, in their order, and those that go into its menu. The chosen one always stands in the
 * row: where it would not fit it takes the last place. Without widths (nothing is laid out) all of them do.
 */
export function shownTabs<T extends { readonly name: string }>(
  tabs: readonly T[], selected: string, { widths, menu, room }: Fitting,
): { readonly shown: readonly T[]; readonly hidden: readonly T[] } {
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (room === 0 || widths.length !== tabs.length || all + ENDS <= room) return { shown: tabs, hidden: [] };
  const widthOf = (tab: T) => widths[tabs.indexOf(tab)] ?? 0;
  const chosen = tabs.find(({ name }) => name === selected);
  let left = room - menu - ENDS - (chosen ? widthOf(chosen) : 0);
  const kept = new Set<T>(chosen ? [chosen] : []);
  for (const tab of tabs) {
    if (tab === chosen) continue;
    left -= widthOf(tab);
    if (left < 0) break;
    kept.add(tab);
  }
  return { shown: tabs.filter((tab) => kept.has(tab)), hidden: tabs.filter((tab) => !kept.has(tab)) };
}
