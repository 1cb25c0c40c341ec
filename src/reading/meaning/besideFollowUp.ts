import type { Table, TableColumn } from '../geometry/table';
import type { Around } from './evidence';
import { isFollowUp } from './kindEvidence';
import type { LeftTable } from './recognisedSheet';
import { isStatement } from './statement';

/** Lists of amounts on a sheet where areas are followed up: why they differ, what was decided, what one of something costs. */

const TOLD_BESIDE: ReadonlySet<TableColumn['concept']['measure']> = new Set(['amount', 'comment', 'percent', 'change']);

/** "Belopp" and nothing that says of what: neither a budget nor an outcome. */
export const isOfAmounts = (table: Table): boolean =>
  table.columns.some(({ concept }) => concept.measure === 'amount') && table.columns.every(({ concept }) => TOLD_BESIDE.has(concept.measure) && concept.component === null) && !isStatement(table);

/** Of a sheet's tables of money those that can be of areas: none is that has amounts alone, where another follows areas up with budget and outcome. */
export function withoutLists(all: readonly Table[], around: Around): { readonly kept: readonly Table[]; readonly left: readonly LeftTable[] } {
  const lists = all.length > 1 && all.some((table) => isFollowUp(table, around)) ? all.filter(isOfAmounts) : [];
  return {
    kept: all.filter((table) => !lists.includes(table)),
    left: lists.map((table) => ({ table, caption: table.labelHead || table.captions[0] || table.columns[0]?.head || '', why: 'amounts' })),
  };
}
