import type { CellAddress } from '../../../values/cell';
import { fold, tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { ofWhichWording } from '../../words/lexicon';
import { doneOf } from './controlStatus';
import { isBlank, readSideCell, shownText, wordsAt } from './sideCells';
import { partLevels, type Indented } from './sideLevels';
import type { SideLayout } from './sideLayout';
import { foundSums, type FoundSum } from './sideSums';
import { BARE_SUM, EXPENSE_NAME, NET_NAME, SUM_END, SUM_NAME } from './sideLexicon';
import type { SideCell, SideColumn, SideKind, SideRow } from './sideFacts';

interface Context {
  /** Rows that are not shown. */
  readonly hidden: ReadonlySet<number>;
  readonly sheet: string;
  readonly kind: SideKind;
  readonly formats: readonly string[];
}

interface Named {
  readonly row: RawRow;
  readonly name: string;
  readonly nameColumn: number;
  readonly labels: SideRow['labels'];
  readonly cells: readonly (SideCell | null)[];
}

/** Words that fill a merged cell hold for the blank cells below it. */
interface Carried {
  readonly name: { text: string; column: number } | null;
  readonly labels: readonly ({ readonly text: string; readonly cell: CellAddress } | null)[];
}

const isSumName = (name: string): boolean => SUM_NAME.test(fold(name)) || NET_NAME.test(fold(name));

function nameRow(row: RawRow, layout: SideLayout, columns: readonly SideColumn[], before: Carried, { sheet, formats }: Context): { named: Named; carried: Carried } {
  const address = (column: number): CellAddress => ({ sheet, row: row.index, column });
  const cells = columns.map(({ column, measure }) => readSideCell(row, address(column), measure, formats));
  const hasCells = cells.some((cell) => cell !== null);
  const own = wordsAt(row, layout.name);
  const found = layout.labels.map(({ column }) => ({ column, text: shownText(row, column, formats) }));
  const left = found.find(({ column, text }) => column < layout.name && text !== null && wordsAt(row, column) !== '');
  const right = found.some(({ column, text }) => column > layout.name && text !== null);
  // "Totalt" often stands in an outer column; a name that is blank beside further names goes on from the row above.
  const elsewhere = own === '' && left && (isSumName(left.text ?? '') || !right) ? left : null;
  const goesOn = own === '' && elsewhere === null && hasCells && right ? before.name : null;
  const name = own || elsewhere?.text || goesOn?.text || '';
  const isSum = isSumName(name) || name === '';
  const told = found.some(({ text: label }) => label !== null);
  const labels = found.map(({ column, text }, at) => {
    if (elsewhere?.column === column) return { text: '', cell: null };
    if (text !== null) return { text, cell: address(column) };
    const above = before.labels[at] ?? null;
    return column < layout.name && !isSum && (hasCells || told) && above ? above : { text: '', cell: null };
  });
  return {
    named: { row, name, nameColumn: elsewhere?.column ?? layout.name, labels, cells },
    carried: isSum ? before : {
      name: own !== '' ? { text: own, column: layout.name } : before.name,
      labels: labels.map(({ text, cell }, at) => (cell !== null ? { text, cell } : (before.labels[at] ?? null))),
    },
  };
}

/** "   1-   9", "200-": spans of figures are set in to stand under each other, and are parts of none of their kind. */
const OF_FIGURES = /^\s*\d+\s*(?:[-–]\s*\d*|\+)\s*$/u;

/** Spaces before a name, as typed. */
const indentOf = (row: RawRow, column: number): number => {
  const value = row.values[column];
  return typeof value === 'string' && !OF_FIGURES.test(value) ? /^[\s\u00a0]*/.exec(value)?.[0].length ?? 0 : 0;
};

const LONGEST_HEADING = 80;

/** A row of a name alone: a heading over the rows below it, a note, or an action that nothing is said of yet. */
function isHeading(named: Named, at: number, all: readonly Named[], kind: SideKind): boolean {
  if (named.cells.some((cell) => cell !== null) || named.labels.some(({ cell }) => cell !== null && cell.row === named.row.index)) return false;
  if (named.name.length > LONGEST_HEADING) return kind !== 'internalControl';
  if (kind !== 'internalControl') return true;
  const next = all[at + 1];
  const above = all[at - 1];
  const words = named.name.split(' ').length;
  const apart = !above || above.row.index < named.row.index - 1;
  return next !== undefined && next.cells.some((cell) => cell !== null) && (words <= 1 || (apart && words <= 4));
}

function kindOf(named: Named, heading: boolean, kind: SideKind, hasExpense: boolean): SideRow['kind'] {
  if (heading) return 'heading';
  const folded = fold(named.name);
  if (kind === 'internalControl') return 'item';
  if (named.name === '') return 'sum';
  // "Familjehem totalt" and "Totalt antal hushåll" count something of their own.
  if (kind === 'volumes') return BARE_SUM.test(folded) ? 'sum' : 'item';
  return SUM_NAME.test(folded) || SUM_END.test(folded) || (hasExpense && NET_NAME.test(folded)) ? 'sum' : 'item';
}

/** Where a table ends: after its last row with something in it beside the name. */
function withinTable(all: readonly Named[], kind: SideKind): Named[] {
  const filled = all.map(({ cells }) => cells.some((cell) => cell !== null));
  let end = filled.lastIndexOf(true) + 1;
  // Actions that nothing is said of yet stand right below the others; after an empty row come notes.
  while (kind === 'internalControl' && end > 0 && all[end] !== undefined && all[end]?.row.index === (all[end - 1]?.row.index ?? 0) + 1) end += 1;
  return all.slice(0, end);
}

/** Notes such as "*) inklusive …" and long sentences among the rows are no rows of the table. */
const isNote = ({ name, cells }: Named, kind: SideKind): boolean =>
  cells.every((cell) => cell === null) && (name === '' || /^\*|^not\b|^källa\b/i.test(name) || (kind !== 'internalControl' && name.length > LONGEST_HEADING));

/** The rows of a table, in the workbook's order. */
export function readSideRows(rows: readonly RawRow[], layout: SideLayout, columns: readonly SideColumn[], context: Context): SideRow[] {
  const { kind, sheet, hidden } = context;
  let carried: Carried = { name: null, labels: [] };
  const all: Named[] = [];
  for (const row of rows) {
    const next = nameRow(row, layout, columns, carried, context);
    carried = next.carried;
    if (next.named.name === '' && next.named.cells.every((cell) => cell === null)) continue;
    all.push(next.named);
  }
  const kept = withinTable(all, kind).filter((named) => !isNote(named, kind));
  const headings = kept.map((named, at) => isHeading(named, at, kept, kind));
  const hasExpense = kept.some(({ name }) => EXPENSE_NAME.test(fold(name)));
  const kinds = kept.map((named, at) => kindOf(named, headings[at] ?? false, kind, hasExpense));
  const levels = partLevels(kept.map(({ row, name, nameColumn }, at): Indented => ({
    name, indent: indentOf(row, nameColumn), kind: ofWhichWording.test(fold(name)) ? 'item' : (kinds[at] ?? 'item'),
  })), kind === 'volumes');
  const said = kept.map((_, at): SideRow['kind'] => (levels[at] === 0 ? (kinds[at] ?? 'item') : 'item'));
  const sums = kind === 'internalControl' ? new Map<number, FoundSum>() : foundSums(kept.map(({ cells }, at) => ({ kind: said[at] ?? 'item', level: levels[at] ?? 0, cells })), columns);
  // What is counted may well be the sum of other counts and tell something of its own: "Grundskola totalt".
  const isSum = (at: number) => sums.get(at)?.unsaid === true && kind !== 'volumes';
  return kept.map(({ name, nameColumn, row, labels, cells }, at) => ({
    name: tidy(name), nameCell: { sheet, row: row.index, column: nameColumn }, kind: isSum(at) ? 'sum' : (said[at] ?? 'item'), level: levels[at] ?? 0,
    labels, cells, parts: said[at] === 'sum' || isSum(at) ? (sums.get(at)?.parts ?? null) : null, hidden: hidden.has(row.index),
    done: kind === 'internalControl' && !headings[at] ? doneOf(columns, columns.map(({ column }) => (isBlank(row, column) ? null : shownText(row, column, context.formats)))) : null,
  }));
}
