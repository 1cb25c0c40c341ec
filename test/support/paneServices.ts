import type { FollowUp } from '../../src/followUp';
import { defaultSettings } from '../../src/settings/settings';
import type { PaneServices, SettingsEdits, Written } from '../../src/taskpane/services/services';
import { withEdits } from '../../src/taskpane/services/services';
import { ok } from '../../src/values/result';

/** A follow-up of nothing but its settings, for what is about the pane alone. */
export const barePlan = (edits: SettingsEdits): FollowUp =>
  ({ settings: withEdits(edits)(defaultSettings), fingerprint: 'f', plan: { sheets: [] } } as unknown as FollowUp);

export const bareWritten = (edits: SettingsEdits): Written => ({ followUp: barePlan(edits), changed: true, sheetName: 'Rapport', differences: [] });

/** Services that succeed at once; `more` says otherwise. */
export const bareServices = (more: Partial<PaneServices> = {}): PaneServices => ({
  fileName: null,
  read: (edits) => Promise.resolve(ok(barePlan(edits))),
  compute: (edits) => Promise.resolve(ok(barePlan(edits))),
  write: (edits) => Promise.resolve(ok(bareWritten(edits))),
  accept: (edits) => Promise.resolve(ok(bareWritten(edits))),
  ...more,
});
