import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import type { AssessedGoal, AssessedIndicator, AssessedScorecard, SexGroup } from '../../status/indicatorStatus';
import type { DirectionChoice } from '../../status/scorecard';
import type { Direction } from '../../values/indicator';
import type { Status } from '../../values/status';
import { nameKey } from '../../values/text';

/** Which indicators are shown. */
export interface IndicatorFilter {
  readonly status: Status | 'all';
  readonly direction: Direction | 'unknown' | 'all';
}

export const showsAll: IndicatorFilter = { status: 'all', direction: 'all' };

/** One indicator: a single row, or a row for each sex. */
export interface IndicatorEntry {
  readonly key: string;
  readonly sheet: string;
  readonly name: string;
  readonly rows: readonly AssessedIndicator[];
  readonly gap: SexGroup['gap'];
}

/** What stands together: a goal with its indicators, or a group of those without a goal. */
export interface IndicatorSection {
  readonly key: string;
  readonly goal: AssessedGoal | null;
  readonly group: string | null;
  readonly entries: readonly IndicatorEntry[];
}

export interface IndicatorView {
  readonly sections: readonly IndicatorSection[];
  /** Rows that are shown, and rows that there are. */
  readonly shown: number;
  readonly all: number;
}

export const hasIndicators = ({ scorecard }: Pick<FollowUp, 'scorecard'>): boolean =>
  scorecard.indicators.length > 0 || scorecard.goals.length > 0;

const matches = ({ status, direction }: IndicatorFilter) => (row: AssessedIndicator): boolean =>
  (status === 'all' || row.status === status)
  && (direction === 'all' || (row.direction?.direction ?? 'unknown') === direction);

/** The indicators at these places that the filter lets through, rows by sex together, in the workbook's order. */
function entriesOf(scorecard: AssessedScorecard, places: readonly number[], filter: IndicatorFilter): IndicatorEntry[] {
  const groupOf = new Map(scorecard.sexes.flatMap((group) => group.rows.map((row) => [row, group] as const)));
  const here = new Set(places);
  const taken = new Set<number>();
  const fits = matches(filter);
  return places.flatMap((place): IndicatorEntry[] => {
    if (taken.has(place)) return [];
    const group = groupOf.get(place);
    const together = group ? group.rows.filter((row) => here.has(row)) : [place];
    for (const row of together) taken.add(row);
    const all = together.flatMap((row) => scorecard.indicators[row] ?? []);
    const [first] = all;
    const rows = all.filter(fits);
    if (!first || rows.length === 0) return [];
    return [{ key: String(place), sheet: first.fact.sheet, name: group?.name ?? first.fact.name, rows, gap: group?.gap ?? null }];
  });
}

/** Goals with their indicators, then those without a goal by their headings; what the filter leaves empty is left out. */
export function indicatorView(scorecard: AssessedScorecard, filter: IndicatorFilter): IndicatorView {
  const { goals, indicators } = scorecard;
  const ofGoals = goals.map((goal, at): IndicatorSection =>
    ({ key: `goal ${at}`, goal, group: null, entries: entriesOf(scorecard, goal.indicators, filter) }));
  const inGoal = new Set(goals.flatMap((goal) => goal.indicators));
  const groups = new Map<string | null, number[]>();
  indicators.forEach(({ fact }, at) => {
    if (inGoal.has(at)) return;
    groups.set(fact.group, [...(groups.get(fact.group) ?? []), at]);
  });
  const ofGroups = [...groups].map(([group, places]): IndicatorSection =>
    ({ key: `group ${group ?? ''}`, goal: null, group, entries: entriesOf(scorecard, places, filter) }));
  // A goal that has no indicators of its own is judged itself.
  const stands = ({ goal, entries }: IndicatorSection): boolean => entries.length > 0
    || (goal !== null && goal.indicators.length === 0 && filter.direction === 'all' && (filter.status === 'all' || goal.status === filter.status));
  const sections = [...ofGoals, ...ofGroups].filter(stands);
  return {
    sections, all: indicators.length,
    shown: sections.reduce((sum, { entries }) => entries.reduce((rows, entry) => rows + entry.rows.length, sum), 0),
  };
}

/** The sections down to the entry with this number. */
export function firstEntries(sections: readonly IndicatorSection[], most: number): readonly IndicatorSection[] {
  let room = most;
  return sections.flatMap((section): IndicatorSection[] => {
    if (room <= 0) return [];
    const entries = section.entries.slice(0, room);
    room -= Math.max(1, entries.length);
    return [{ ...section, entries }];
  });
}

/** What is red: goals, or where the workbook has none its indicators, each named once. */
export function redOnes({ goals, indicators }: AssessedScorecard): readonly string[] {
  const red = goals.length > 0 ? goals.filter(({ status }) => status === 'red').map(({ fact }) => fact.name)
    : indicators.filter(({ status }) => status === 'red').map(({ fact }) => fact.name);
  return [...new Set(red)];
}

/** Choices are known by what spellings of a name share, as when they are obeyed. */
const isAbout = (sheet: string, indicator: string) => (choice: DirectionChoice): boolean =>
  choice.sheet === sheet && nameKey(choice.indicator) === nameKey(indicator);

export const chosenDirection = ({ directions }: Pick<Settings, 'directions'>, sheet: string, indicator: string): Direction | null =>
  directions.filter(isAbout(sheet, indicator)).at(-1)?.direction ?? null;

/** All choices with one indicator's changed; null leaves it to the workbook again. */
export function changeDirection(
  { directions }: Pick<Settings, 'directions'>, sheet: string, indicator: string, direction: Direction | null,
): readonly DirectionChoice[] {
  const isIts = isAbout(sheet, indicator);
  if (direction === null) return directions.filter((choice) => !isIts(choice));
  const changed = { sheet, indicator, direction };
  return directions.some(isIts) ? directions.map((choice) => (isIts(choice) ? changed : choice)) : [...directions, changed];
}

/** The word of a target that tells the direction: "Högst" of "Högst 5 %"; else the whole target. */
export const tellingWord = (target: string): string => /^\p{L}+/u.exec(target.trim())?.[0] ?? target.trim();
