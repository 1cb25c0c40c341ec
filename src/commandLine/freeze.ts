import type { FollowUp } from '../followUp';
import type { Comparison } from '../frozenCopy';
import { changeText } from '../report/frozenChanges';
import type { Language } from '../values/language';
import { formatPeriod } from '../values/period';

export { compareWithLast, planFreeze, type Comparison, type FreezeOptions } from '../frozenCopy';

export function describeComparison({ frozen, changes }: Comparison, { unit }: FollowUp, language: Language): string {
  const sv = language === 'sv';
  const which = sv ? `${frozen.sheetName}, fryst ${frozen.date ?? ''}` : `${frozen.sheetName}, frozen ${frozen.date ?? ''}`;
  const lines = changes.map((change) => `  ${changeText(change, unit, language)}`);
  const head = lines.length === 0 ? (sv ? `Inget har ändrats sedan ${which}.` : `Nothing has changed since ${which}.`)
    : sv ? `Ändrat sedan ${which}:` : `Changed since ${which}:`;
  return `${[head, ...lines].join('\n')}\n`;
}

/** For programs: amounts in `unit`, income positive. */
export const comparisonJson = ({ frozen, changes }: Comparison, { unit, period }: FollowUp): object => ({
  schema: 1, unit, period: period && formatPeriod(period),
  frozen: { sheet: frozen.sheetName, period: formatPeriod(frozen.period), number: frozen.number, date: frozen.date },
  changes,
});
