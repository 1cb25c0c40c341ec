import type { IndicatorFact } from '../reading/sources/indicators/indicatorFacts';
import type { AssessedScorecard } from '../status/indicatorStatus';
import { formatAddress } from '../values/cell';
import { fold } from '../values/text';
import { findingOf, type Finding } from './finding';
import { shownValue } from './shownValue';

/** What makes two rows one indicator: its name and place, its target and the outcomes of all earlier years. */
const keyOf = ({ sheet, name, goal, group, sex, target, history }: IndicatorFact): string =>
  [sheet, fold(name), goal, group, sex, target?.quantity?.value ?? target?.text, ...history.map(({ year, reading }) => `${year} ${reading.value}`)].join('\n');

/** An indicator that stands twice with the same target and the same earlier outcomes, and with two outcomes of now: a row was copied and half changed. */
export function indicatorsTwice({ indicators }: AssessedScorecard): Finding[] {
  const first = new Map<string, IndicatorFact>();
  return indicators.flatMap(({ fact }): Finding[] => {
    const { actual, target, history, name } = fact;
    if (!actual || !target || history.length === 0) return [];
    const before = first.get(keyOf(fact));
    if (!before?.actual) {
      first.set(keyOf(fact), fact);
      return [];
    }
    if (before.actual.value === actual.value) return [];
    const [one, other] = [before.actual, actual];
    const said = (language: 'sv' | 'en') => [one, other].map(({ value, cell }) => `${shownValue(value, null, language)} (${formatAddress(cell)})`);
    return [findingOf({
      rule: 'indicatorTwice', cells: [fact.nameCell, before.nameCell, other.cell, one.cell],
      message: {
        sv: `"${name}" står två gånger med samma mål och samma tidigare utfall, men med olika utfall: ${said('sv').join(' och ')}. Ta bort den ena raden, eller skriv vad den andra gäller.`,
        en: `"${name}" stands twice with the same target and the same earlier outcomes, but with two outcomes: ${said('en').join(' and ')}. Remove one of the rows, or write what the other is about.`,
      },
    })];
  });
}
