import type { FollowUp } from '../../followUp';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import type { AcceptedForecasts, FrozenComparison, SettingsEdits, SheetStretch, Written } from './services';
import type { WorkerNews } from './workerClient';

/** What the page asks of its worker. `id` pairs an answer with its question. */
export type WorkerRequest =
  | { readonly id: number; readonly ask: 'read'; readonly bytes: Uint8Array<ArrayBuffer>; readonly edits: SettingsEdits; readonly today: string }
  | { readonly id: number; readonly ask: 'compute'; readonly edits: SettingsEdits; readonly today: string }
  | { readonly id: number; readonly ask: 'write'; readonly edits: SettingsEdits; readonly today: string }
  | { readonly id: number; readonly ask: 'accept'; readonly edits: SettingsEdits; readonly accepted: AcceptedForecasts; readonly today: string }
  | { readonly id: number; readonly ask: 'freeze'; readonly edits: SettingsEdits; readonly again: boolean; readonly today: string }
  | { readonly id: number; readonly ask: 'cells'; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly id: number; readonly ask: 'compare'; readonly edits: SettingsEdits; readonly today: string };

export interface WrittenFile extends Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'followUp'; readonly result: Result<FollowUp, Problem> }
  | { readonly id: number; readonly kind: 'written'; readonly result: Result<WrittenFile, Problem> }
  | { readonly id: number; readonly kind: 'cells'; readonly stretch: SheetStretch | null }
  | { readonly id: number; readonly kind: 'comparison'; readonly result: Result<FrozenComparison, Problem> }
  | WorkerNews;
