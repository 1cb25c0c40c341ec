import type { DoubtAnswer } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Sentence } from '../../values/problem';
import { withColumnChoice, withRowChoice, type ReadingAnswer } from '../../values/readingChoice';
import type { Settings } from '../../settings/settings';
import { inBoth } from '../messages';
import type { SettingsEdits } from '../services/services';

type Choices = Pick<Settings, 'columnChoices' | 'rowChoices'>;

/** What an answer changes in the settings. `said`: the period that she gave, where the answer asks for one. */
export function editsOf({ settles }: DoubtAnswer, said: Period | null, { columnChoices, rowChoices }: Choices): SettingsEdits {
  switch (settles.kind) {
    case 'period': return { period: settles.period ?? said };
    case 'column': return { columnChoices: withColumnChoice(columnChoices, settles.choice) };
    case 'row': return { rowChoices: withRowChoice(rowChoices, settles.choice) };
  }
}

/** What taking an answer back changes: the reader decides again. */
export function editsBack(settles: ReadingAnswer, { columnChoices, rowChoices }: Choices): SettingsEdits {
  switch (settles.kind) {
    case 'period': return { period: null };
    case 'column': return { columnChoices: withColumnChoice(columnChoices, settles.choice).slice(0, -1) };
    case 'row': return { rowChoices: withRowChoice(rowChoices, settles.choice).slice(0, -1) };
  }
}

/** The answer waits for what only she knows. */
export const isAsking = ({ settles }: DoubtAnswer): boolean => settles.kind === 'period' && settles.period === null;

export const answeredAs = (text: Sentence): Sentence => {
  const asked = inBoth(({ questions }) => questions.answered);
  return { sv: `${asked.sv}: ${text.sv}.`, en: `${asked.en}: ${text.en}.` };
};
