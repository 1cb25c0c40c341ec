import { fold } from '../../values/text';
import type { Table, TableColumn } from '../geometry/table';
import type { Around } from './evidence';
import { isFollowUp } from './kindEvidence';
import type { LeftTable } from './recognisedSheet';
import { isStatement } from './statement';
import { ownCaption } from './textEvidence';
import { words } from '../words/swedish';

/** Lists of amounts on a sheet where areas are followed up: why they differ, what was decided, what one of something costs. */

const TOLD_BESIDE: ReadonlySet<TableColumn['concept']['measure']> = new Set(['amount', 'comment', 'percent', 'change']);

/** "Belopp" and nothing that says of what: neither a budget nor an outcome. */
export const isOfAmounts = (table: Table): boolean =>
  table.columns.some(({ concept }) => concept.measure === 'amount') && table.columns.every(({ concept }) => TOLD_BESIDE.has(concept.measure) && concept.component === null) && !isStatement(table);

/** "1 Verksamhetens intäkter", "Not 4. Skatteintäkter": the number of a note, and what it specifies. */
const NOTE = /^(?:not )?\d{1,2}[a-z]?[.:)]? (\p{L}.*)$/u;
/** "Noter som hänvisas till i resultaträkningen". */
const NOTES = words(/^not(?:er)?(?:na)?(?!\p{L})/u);

/** The line of a statement that a text over a table is a note to: by its number, or under a heading of notes. */
function notedLine({ captions }: Table): string | null {
  const caption = ownCaption({ captions });
  if (caption === null) return null;
  const numbered = NOTE.exec(fold(caption))?.[1];
  return numbered ?? (captions.some((text) => text !== caption && NOTES.test(fold(text))) ? fold(caption) : null);
}

/** The tables that specify a line of the statement above them: its result counts, and never the sum of a note. */
function notesBelow(all: readonly Table[]): readonly LeftTable[] {
  return all.flatMap((table): LeftTable[] => {
    const line = notedLine(table);
    const isNoted = line !== null && all.some((other) => other.headRows.first < table.headRows.first && isStatement(other) && other.rows.some(({ folded }) => folded === line));
    return isNoted ? [{ table, caption: ownCaption(table) ?? '', why: 'within' }] : [];
  });
}

/** Of a sheet's tables of money those that can be of areas: none is that has amounts alone, where another follows areas up with budget and outcome, and none is a note to another's line. */
export function withoutLists(found: readonly Table[], around: Around): { readonly kept: readonly Table[]; readonly left: readonly LeftTable[] } {
  const notes = found.length > 1 ? notesBelow(found) : [];
  const all = found.filter((table) => !notes.some((note) => note.table === table));
  const lists = all.length > 1 && all.some((table) => isFollowUp(table, around)) ? all.filter(isOfAmounts) : [];
  return {
    kept: all.filter((table) => !lists.includes(table)),
    left: [...notes, ...lists.map((table): LeftTable => ({ table, caption: table.labelHead || table.captions[0] || table.columns[0]?.head || '', why: 'amounts' }))],
  };
}
