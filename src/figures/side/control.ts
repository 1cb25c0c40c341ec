import { MARK } from '../../reading/sources/sideTables/sideLexicon';
import { markedAs } from '../../reading/sources/sideTables/controlStatus';
import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import type { CellAddress } from '../../values/cell';
import { fold, tidy } from '../../values/text';
import { headingsOf } from './amounts';

/** One action of the internal control's plan. */
export interface ControlAction {
  readonly sheet: string;
  readonly action: string;
  readonly group: string | null;
  /** Null: nothing is marked, the words are unknown or the marks contradict each other. */
  readonly status: SideRow['done'];
  /** The workbook's own words: "Pågår", "Genomförs under hösten"; null when nothing stands there. */
  readonly text: string | null;
  readonly comment: string | null;
  /** What else the table tells: risk, responsible, date; in its order, each under its head. */
  readonly details: readonly { readonly head: string; readonly text: string }[];
  readonly cells: readonly CellAddress[];
}

/** "x" under Pågår says "Pågår"; "Ja" under "Genomförd (Ja/Nej)" says itself. */
const wordsOf = (head: string, text: string): string => (MARK.test(fold(text)) && !YES.test(fold(text)) && markedAs(head) !== null ? tidy(head.replace(/\([^)]*\)|[?:*]/g, ' ')) : text);
const YES = /^(?:ja|yes)$/;

/** A number as its cell shows it. */
const shownNumber = ({ value, unit }: { readonly value: number; readonly unit: string | null }): string => `${value}${unit === null ? '' : ` ${unit}`}`.replace('.', ',');

/** The actions of all tables of internal control. */
export function controlActions(tables: readonly SideTable[]): ControlAction[] {
  return tables.filter(({ kind }) => kind === 'internalControl').flatMap((table) => {
    const headings = headingsOf(table.rows);
    return table.rows.flatMap((row, at): ControlAction[] => {
      if (row.kind === 'heading') return [];
      const told = table.columns.flatMap(({ head, measure }, index) => {
        const cell = row.cells[index];
        if (!cell) return [];
        const text = cell.text ?? (cell.reading === null ? '' : typeof cell.reading.stored === 'string' ? cell.reading.stored : shownNumber(cell.reading));
        return [{ head, measure, text, cell: cell.cell }];
      });
      const said = told.filter(({ measure }) => measure === 'done');
      const labels = row.labels.flatMap(({ text }, index) => (text === '' ? [] : [{ head: table.labelHeads[index] ?? '', text }]));
      return [{
        sheet: table.sheet, action: row.name, group: headings[at] ?? null, status: row.done,
        text: said.map(({ head, text }) => wordsOf(head, text)).join(', ') || null,
        comment: told.filter(({ measure }) => measure === 'comment').map(({ text }) => text).join('\n') || null,
        details: [...labels, ...told.filter(({ measure }) => measure !== 'done' && measure !== 'comment').map(({ head, text }) => ({ head, text }))],
        cells: [row.nameCell, ...said.map(({ cell }) => cell)],
      }];
    });
  });
}
