import { fold } from '../../values/text';
import { followUpWords, saidMeasures, type ColumnMeasure } from './lexicon';

/** The measures that a title or a tab names: "Internbudget 2024" one, "Budget och utfall" two, "Uppföljning med prognos" none. */
export const measuresIn = (text: string): ColumnMeasure[] =>
  followUpWords.test(fold(text)) ? [] : saidMeasures.filter(({ pattern }) => pattern.test(fold(text))).map(({ means }) => means);

/** Whether a text says that what stands below it is the budget, and nothing besides. */
export function saysBudgetAlone(text: string): boolean {
  const [measure, another] = measuresIn(text);
  return measure === 'budget' && another === undefined;
}
