import type { FollowUp } from '../../followUp';
import type { TypedComment } from '../../settings/settings';
import { matchAreas } from '../../values/areaIdentity';
import { comparePeriods, type Period } from '../../values/period';
import type { SettingsEdits } from '../services/services';

type Known = Pick<FollowUp, 'comments' | 'period' | 'settings'>;

const samePeriod = (a: Period | null, b: Period | null): boolean => (a === null || b === null ? a === b : comparePeriods(a, b) === 0);

/** Typed for another period than the follow-up's: it is kept under that one. */
const isLate = ({ period }: TypedComment, now: Period | null): boolean => period !== null && now !== null && !samePeriod(period, now);

function commentOf({ comments }: Pick<FollowUp, 'comments'>, typed: TypedComment) {
  const at = matchAreas([typed], comments)[0];
  return at === null || at === undefined ? null : comments[at] ?? null;
}

/** Whether the workbook that was read holds a comment that was typed here: it was written, and may have been edited on the sheet since. */
function isWritten(followUp: Known, typed: TypedComment): boolean {
  const { settings, period } = followUp;
  const kept = settings.comments.filter((one) => samePeriod(one.period, typed.period) && one.text === typed.text);
  if (matchAreas([typed], kept)[0] === null) return false;
  const comment = commentOf(followUp, typed);
  return isLate(typed, period) || comment === null || comment.isWritten || comment.text !== typed.text;
}

/** The pane's choices less the comments that the workbook holds by now: from then on its cells say what they are. */
export function lessWritten(edits: SettingsEdits, followUp: Known): SettingsEdits {
  const left = edits.typedComments?.filter((one) => !isWritten(followUp, one));
  return left && left.length !== edits.typedComments?.length ? { ...edits, typedComments: left } : edits;
}

/** Whether a comment that was typed is not what was written, because someone else had written in its cell. */
export const hasGivenWay = (edits: SettingsEdits, followUp: Known): boolean =>
  (edits.typedComments ?? []).some((one) => !isLate(one, followUp.period) && commentOf(followUp, one)?.text !== one.text);
