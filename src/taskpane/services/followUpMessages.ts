import type { FollowUp } from '../../followUp';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import type { AppendPlan } from '../../workbook/host';
import type { RawRow, RawSheet, RawWorkbook } from '../../workbook/rawSheet';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import type { AcceptedForecasts, FrozenComparison, SettingsEdits } from './services';
import type { WorkerNews } from './workerClient';

/** A workbook whose rows come afterwards, in pieces. */
export type WorkbookHead = Omit<RawWorkbook, 'sheets'> & { readonly sheets: readonly Omit<RawSheet, 'rows'>[] };

/** Rows that follow those of the sheet that came before. */
export interface SheetRows {
  /** Which sheet, by its place in the workbook. */
  readonly sheet: number;
  readonly rows: readonly RawRow[];
}

/** What the pane in Excel asks of its worker: to take a workbook in pieces, then to compute on it as often as needed. */
export type FollowUpRequest =
  | { readonly id: number; readonly ask: 'begin'; readonly head: WorkbookHead }
  | { readonly id: number; readonly ask: 'take'; readonly pieces: readonly SheetRows[] }
  | { readonly id: number; readonly ask: 'compute'; readonly edits: SettingsEdits; readonly today: string }
  | { readonly id: number; readonly ask: 'history'; readonly accepted: AcceptedForecasts; readonly today: string }
  | { readonly id: number; readonly ask: 'freeze'; readonly edits: SettingsEdits; readonly again: boolean; readonly today: string }
  | { readonly id: number; readonly ask: 'compare'; readonly edits: SettingsEdits; readonly today: string };

export type FollowUpAnswer =
  | { readonly id: number; readonly kind: 'taken' }
  | { readonly id: number; readonly kind: 'followUp'; readonly followUp: FollowUp }
  | { readonly id: number; readonly kind: 'history'; readonly plan: Result<AppendPlan, Problem> }
  | { readonly id: number; readonly kind: 'frozen'; readonly plan: Result<WorkbookPlan, Problem> }
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
  if (message.length > 0) yield message;
}
