import type { FollowUp } from '../../followUp';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import type { AppendPlan } from '../../workbook/host';
import type { NameLook, RawRow, RawSheet, RawWorkbook } from '../../workbook/rawSheet';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import type { AcceptedForecasts, FrozenComparison, SettingsEdits, SheetStretch } from './services';
import type { WorkerNews } from './workerClient';

/** A workbook whose rows, and how their names look, come afterwards, in pieces. */
export type WorkbookHead = Omit<RawWorkbook, 'sheets'> & { readonly sheets: readonly Omit<RawSheet, 'rows'>[] };

/** Rows that follow those of the sheet that came before. */
export interface SheetRows {
  /** Which sheet, by its place in the workbook. */
  readonly sheet: number;
  readonly rows: readonly RawRow[];
  /** How names look, following those that came before. */
  readonly nameLooks?: readonly NameLook[];
}

export const headOf = ({ sheets, ...workbook }: RawWorkbook): WorkbookHead => ({
  ...workbook,
  sheets: sheets.map(({ rows: _rows, ...sheet }) => ({ ...sheet, ...(sheet.nameLooks && { nameLooks: [] }) })),
});

/** What the pane in Excel asks of its worker: to take a workbook in pieces, then to compute on it as often as needed. */
export type FollowUpRequest =
  | { readonly id: number; readonly ask: 'begin'; readonly head: WorkbookHead }
  | { readonly id: number; readonly ask: 'take'; readonly pieces: readonly SheetRows[] }
  | { readonly id: number; readonly ask: 'compute'; readonly edits: SettingsEdits; readonly today: string }
  | { readonly id: number; readonly ask: 'history'; readonly accepted: AcceptedForecasts; readonly today: string }
  | { readonly id: number; readonly ask: 'freeze'; readonly edits: SettingsEdits; readonly again: boolean; readonly today: string }
  | { readonly id: number; readonly ask: 'cells'; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly id: number; readonly ask: 'compare'; readonly edits: SettingsEdits; readonly today: string };

export type FollowUpAnswer =
  | { readonly id: number; readonly kind: 'taken' }
  | { readonly id: number; readonly kind: 'followUp'; readonly followUp: FollowUp }
  | { readonly id: number; readonly kind: 'history'; readonly plan: Result<AppendPlan, Problem> }
  | { readonly id: number; readonly kind: 'frozen'; readonly plan: Result<WorkbookPlan, Problem> }
  | { readonly id: number; readonly kind: 'cells'; readonly stretch: SheetStretch | null }
  | { readonly id: number; readonly kind: 'comparison'; readonly result: Result<FrozenComparison, Problem> }
  | WorkerNews;

/** Cells in one message: copying many more at once would be felt in the pane. */
export const cellsInMessage = 20_000;

/** All rows in their order, divided into messages. */
export function* messagesOf(sheets: readonly RawSheet[]): Generator<SheetRows[]> {
  let message: SheetRows[] = [];
  let cells = 0;
  for (const [sheet, { rows }] of sheets.entries()) {
    let from = 0;
    for (const [at, { values }] of rows.entries()) {
      cells += values.length;
      if (cells < cellsInMessage) continue;
      message.push({ sheet, rows: rows.slice(from, at + 1) });
      yield message;
      message = [];
      cells = 0;
      from = at + 1;
    }
    if (from < rows.length) message.push({ sheet, rows: rows.slice(from) });
  }
  for (const [sheet, { nameLooks = [] }] of sheets.entries()) {
    for (let from = 0; from < nameLooks.length; from += cellsInMessage) {
      yield [...message, { sheet, rows: [], nameLooks: nameLooks.slice(from, from + cellsInMessage) }];
      message = [];
    }
  }
  if (message.length > 0) yield message;
}

/** Puts a workbook together again from its head and its pieces. */
export class TakenWorkbook {
  readonly workbook: RawWorkbook;
  private readonly rows: RawRow[][];
  private readonly nameLooks: (NameLook[] | undefined)[];

  constructor(head: WorkbookHead) {
    this.rows = head.sheets.map(() => []);
    this.nameLooks = head.sheets.map(({ nameLooks }) => nameLooks && []);
    this.workbook = {
      ...head,
      sheets: head.sheets.map((sheet, at) => {
        const nameLooks = this.nameLooks[at];
        return { ...sheet, rows: this.rows[at] ?? [], ...(nameLooks && { nameLooks }) };
      }),
    };
  }

  take(pieces: readonly SheetRows[]): void {
    for (const piece of pieces) {
      for (const row of piece.rows) this.rows[piece.sheet]?.push(row);
      for (const look of piece.nameLooks ?? []) this.nameLooks[piece.sheet]?.push(look);
    }
  }
}
