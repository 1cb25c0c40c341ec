import { fold } from '../../../values/text';
import { rowsBetween } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import type { Around } from '../kind/evidence';
import { isFollowUp } from '../kind/kindEvidence';
import type { LeftTable } from '../kind/recognisedSheet';
import { isStatement } from '../statements/statement';
import { ownCaption } from '../kind/textEvidence';
import { words } from '../../words/swedish';

/** Lists of amounts on a sheet where areas are followed up: why they differ, what was decided, what one of something costs. */

const TOLD_BESIDE: ReadonlySet<TableColumn['concept']['measure']> = new Set(['amount', 'comment', 'percent', 'change']);

/** "Belopp" and nothing that says of what: neither a budget nor an outcome. */
export const isOfAmounts = (table: Table): boolean =>
  table.columns.some(({ concept }) => concept.measure === 'amount') && table.columns.every(({ concept }) => TOLD_BESIDE.has(concept.measure) && concept.component === null) && !isStatement(table);

/** "1 Verksamhetens intäkter", "Not 4. Skatteintäkter": the number of a note, and what it specifies. */
const NOTE = /^(?:not )?\d{1,2}[a-z]?[.:)]? (\p{L}.*)$/u;
/** "Noter som hänvisas till i resultaträkningen". */
const NOTES = words(/^not(?:er)?(?:na)?(?!\p{L})/u);

/** Whether a heading of notes stands between two rows of a sheet. */
const saysNotes = ({ sheet }: Around, from: number, to: number): boolean =>
  rowsBetween(sheet, from + 1, to).some(({ values }) => values.some((value) => typeof value === 'string' && value.length <= LONGEST_HEADING && NOTES.test(fold(value))));
const LONGEST_HEADING = 60;

/** The tables that specify a line of the statement above them, by its number and name or under a heading of notes: the statement's result counts, and never the sum of a note. */
function notesBelow(all: readonly Table[], around: Around): readonly LeftTable[] {
  return all.flatMap((table): LeftTable[] => {
    const caption = ownCaption(table);
    const numbered = caption === null ? undefined : NOTE.exec(fold(caption))?.[1];
    const above = all.filter((other) => other.headRows.first < table.headRows.first && isStatement(other));
    const isNoted = (statement: Table): boolean => {
      const isHeaded = saysNotes(around, statement.headRows.last, table.headRows.first);
      return numbered !== undefined && isHeaded || statement.rows.some(({ folded }) => folded === (numbered ?? (isHeaded && caption !== null ? fold(caption) : null)));
    };
    return caption !== null && above.some(isNoted) ? [{ table, caption, why: 'within' }] : [];
  });
}

/** Of a sheet's tables of money those that can be of areas: none is that has amounts alone, where another follows areas up with budget and outcome, and none is a note to another's line. */
export function withoutLists(found: readonly Table[], around: Around): { readonly kept: readonly Table[]; readonly left: readonly LeftTable[] } {
  const notes = found.length > 1 ? notesBelow(found, around) : [];
  const all = found.filter((table) => !notes.some((note) => note.table === table));
  const lists = all.length > 1 && all.some((table) => isFollowUp(table, around)) ? all.filter(isOfAmounts) : [];
  return {
    kept: all.filter((table) => !lists.includes(table)),
    left: [...notes, ...lists.map((table): LeftTable => ({ table, caption: table.labelHead || table.captions[0] || table.columns[0]?.head || '', why: 'amounts' }))],
  };
}
