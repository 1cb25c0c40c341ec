/** What can go wrong in Excel, to be asked for by a test. Syncs count from 1, in the order they are sent. */
export type Fault =
  /** Nothing is done. */
  | { readonly at: 'before'; readonly sync: number; readonly code: string }
  /** All is done, but the answer is lost. */
  | { readonly at: 'after'; readonly sync: number; readonly code: string }
  /** The actions before this one (counted from 0) are done: batches are not atomic. */
  | { readonly at: 'inside'; readonly sync: number; readonly action: number; readonly code: string }
  /** No answer ever comes; nothing is done. */
  | { readonly at: 'hang'; readonly sync: number }
  /** No answer ever comes; all is done. */
  | { readonly at: 'hangAfter'; readonly sync: number };

/** How Excel is, for as long as a test lasts. */
export interface Condition {
  /** What came with a later set than this Excel has, by its name in the client: it is not there. */
  lacks: (className: string, member: string) => boolean;
  cellEditMode: boolean;
  /** False: another workbook has the focus. */
  hasFocus: boolean;
  /** What Excel answers to what needs the focus: it has a code for it, and does not always give it. */
  focusCode: 'GeneralException' | 'InactiveWorkbook';
  /** Bytes that a request and an answer may have. */
  limit: number;
  /** False: a policy of the organisation forbids to open a workbook from here. */
  opensWorkbooks: boolean;
  /** What this build of Excel refuses, whenever it is asked: `WorksheetFreezePanes.FreezeRows`. */
  readonly refuses: Set<string>;
}

export const healthy = (): Condition =>
  ({ lacks: () => false, cellEditMode: false, hasFocus: true, focusCode: 'GeneralException', limit: 5 * 1024 * 1024, opensWorkbooks: true, refuses: new Set() });

/** One sync, as it went over the wire. */
export interface SyncRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** What was called and set, by the place of its action: `Chart.Name`. */
  readonly calls: readonly { readonly action: number; readonly member: string }[];
  readonly error: string | null;
}
