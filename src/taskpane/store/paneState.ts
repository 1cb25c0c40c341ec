import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import type { Problem, Sentence } from '../../values/problem';
import type { ReadBackDifference } from '../../workbook/host';
import type { FrozenComparison, SettingsEdits } from '../services/services';
import { withEdits } from '../services/services';
import type { Draft } from './drafts';
import type { PendingForecast } from './forecastPending';

export type WorkKind = 'read' | 'compute' | 'write' | 'accept' | 'freeze' | 'compare' | 'leave';

/** The line above the button: the outcome of what the user did last. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem; readonly again: WorkKind | null }
  | { readonly kind: 'unexpected'; readonly again: WorkKind | null }
  | { readonly kind: 'written'; readonly sheet: string; readonly changed: boolean; readonly differences: readonly ReadBackDifference[]; readonly remarks: readonly Problem[] }
  | { readonly kind: 'downloaded'; readonly file: string }
  | { readonly kind: 'accepted'; readonly count: number; readonly sheet: string; readonly file: string | null; readonly differences: readonly ReadBackDifference[]; readonly remarks: readonly Problem[] }
  | { readonly kind: 'edited'; readonly what: Sentence }
  | { readonly kind: 'said'; readonly what: Sentence }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cancelled' };

export interface PaneState {
  /** What is known of the workbook; null before it was first read. */
  readonly followUp: FollowUp | null;
  readonly edits: SettingsEdits;
  /** Edits that the workbook does not hold yet. */
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  /** Forecasts that are chosen and not saved yet. */
  readonly pending: readonly PendingForecast[];
  /** The history has a forecast of the same area and period already: the user is asked whether to replace it. */
  readonly asksReplace: Problem | null;
  /** The period is frozen already: the user is asked whether to freeze it once more. */
  readonly asksFreeze: Problem | null;
  /** What was found when the report was last compared with a frozen one; null when the figures are other ones by now. */
  readonly comparison: FrozenComparison | null;
  readonly working: { readonly kind: WorkKind; readonly fraction: number } | null;
  readonly notice: Notice | null;
  /** Someone else than the pane has changed the workbook since it was read. */
  readonly changedOutside: boolean;
  /** What an earlier pane on this workbook left unsaved, until the user takes it or lets it go. */
  readonly offered: Draft | null;
}

export const start: PaneState = {
  followUp: null, edits: {}, unsaved: false, canUndo: false, pending: [], asksReplace: null, asksFreeze: null, comparison: null, working: null, notice: null, changedOutside: false, offered: null,
};

/** What the settings are with the pane's changes, also while the computing goes on. */
export const settingsOf = (state: PaneState): Settings | null =>
  state.followUp && withEdits(state.edits)(state.followUp.settings);

/** Work that changes the workbook: no other work may begin meanwhile. What the user changes then takes effect afterwards. */
export const isWriting = (kind: WorkKind | undefined): boolean => kind === 'write' || kind === 'accept' || kind === 'freeze' || kind === 'leave';

/** A report that is older than the workbook's data. */
export const isOutdated = ({ settings, fingerprint }: FollowUp): boolean =>
  settings.written !== null && settings.written.fingerprint !== fingerprint;
