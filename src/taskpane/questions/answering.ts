import type { DoubtAnswer, Settles } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Sentence } from '../../values/problem';
import { inBoth } from '../messages';
import type { SettingsEdits } from '../services/services';

/** What an answer changes in the settings. `said`: the period that she gave, where the answer asks for one. */
export function editsOf({ settles }: DoubtAnswer, said: Period | null): SettingsEdits {
  return { period: settles.period ?? said };
}

/** What taking an answer back changes: the reader decides again. */
export const editsBack = (settles: Settles): SettingsEdits => ({ [settles.kind]: null });

/** The answer waits for what only she knows. */
export const isAsking = ({ settles }: DoubtAnswer): boolean => settles.period === null;

export const answeredAs = (text: Sentence): Sentence => {
  const asked = inBoth(({ questions }) => questions.answered);
  return { sv: `${asked.sv}: ${text.sv}.`, en: `${asked.en}: ${text.en}.` };
};
