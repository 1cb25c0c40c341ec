import { sexOf } from '../values/sexes';
import { nameKey } from '../values/text';
import { readable } from '../values/quantity';
import { compareUnits } from './comparable';
import type { AssessedIndicator, SexGroup } from './indicatorStatus';

function gapOf(rows: readonly AssessedIndicator[]): SexGroup['gap'] {
  const of = (sex: 'women' | 'men') => rows.filter(({ fact }) => fact.sex !== null && sexOf(fact.sex) === sex);
  const [women, men] = [of('women'), of('men')];
  const [w, m] = [women[0]?.fact.actual, men[0]?.fact.actual];
  // Two rows of the same sex are two things under one name: neither is the one to compare.
  if (women.length !== 1 || men.length !== 1 || !w || !m) return null;
  const pair = compareUnits({ value: w.value, unit: w.unit }, { value: m.value, unit: m.unit });
  return 'why' in pair ? null : { value: readable(pair.first.value - pair.second.value), unit: pair.second.unit };
}

/** Rows of one name that are told apart by sex. A lone row for all is no group. */
export function groupSexes(indicators: readonly AssessedIndicator[]): readonly SexGroup[] {
  const groups = new Map<string, number[]>();
  for (const [index, { fact }] of indicators.entries()) {
    if (fact.sex === null || fact.sex.trim() === '') continue;
    const key = JSON.stringify([fact.sheet, fact.goal, fact.group, nameKey(fact.name)]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()].flatMap((rows): SexGroup[] => {
    const members = rows.flatMap((row) => indicators[row] ?? []);
    const [first] = members;
    if (!first || !members.some(({ fact }) => fact.sex !== null && sexOf(fact.sex) !== 'all') || rows.length < 2) return [];
    return [{ name: first.fact.name, rows, gap: gapOf(members) }];
  });
}
