import type { FollowUp } from '../../followUp';
import { matchAreas } from '../../values/areaIdentity';
import type { TypedComment } from '../../settings/settings';
import { comparePeriods } from '../../values/period';
import type { SettingsEdits } from '../services/services';

/** Whether a comment that was typed stands in what was written; one that gave way to what someone wrote in the cell does not. */
function stands({ comments, period }: Pick<FollowUp, 'comments' | 'period'>, typed: TypedComment): boolean {
  // What is for another period is kept in the settings under that one.
  if (typed.period !== null && period !== null && comparePeriods(typed.period, period) !== 0) return true;
  const at = matchAreas([typed], comments)[0];
  return at !== null && at !== undefined && comments[at]?.text === typed.text;
}

/** The pane's choices less the typed comments that were written: from then on the report's cells say what they are. */
export function lessWritten(now: SettingsEdits, written: SettingsEdits, followUp: Pick<FollowUp, 'comments' | 'period'>): SettingsEdits {
  const done = new Set((written.typedComments ?? []).filter((one) => stands(followUp, one)));
  if (done.size === 0 || !now.typedComments) return now;
  return { ...now, typedComments: now.typedComments.filter((one) => !done.has(one)) };
}
