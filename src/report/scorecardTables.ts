import type { EarlierOutcome, IndicatorFact, Reading } from '../reading/sources/indicators/indicatorFacts';
import type { AssessedGoal, AssessedIndicator, AssessedScorecard, SexGroup } from '../status/indicatorStatus';
import { fold, nameKey } from '../values/text';

/** Which columns a table of indicators has, and what stands in its rows: before it is laid out. */

export type ScoreColumn =
  | { readonly kind: 'history'; readonly year: number; readonly until: number | null }
  | { readonly kind: 'target'; readonly year: number | null }
  | { readonly kind: 'actual' | 'forecast' | 'change' | 'trend' | 'reason' };

export type ScoreRow =
  | { readonly kind: 'group'; readonly name: string }
  /** `own`: the goal is measured by one indicator of its own name, which then has no row. */
  | { readonly kind: 'goal'; readonly goal: AssessedGoal; readonly own: AssessedIndicator | null }
  /** The name alone, above its rows by sex. */
  | { readonly kind: 'name'; readonly name: string; readonly level: 0 | 1 }
  | { readonly kind: 'indicator'; readonly name: string; readonly level: 0 | 1 | 2; readonly indicator: AssessedIndicator }
  | { readonly kind: 'gap'; readonly level: 1 | 2; readonly women: AssessedIndicator; readonly men: AssessedIndicator };

/** The indicators and goals of one sheet. */
export interface ScoreTable {
  readonly sheet: string;
  readonly title: string | null;
  readonly columns: readonly ScoreColumn[];
  readonly rows: readonly ScoreRow[];
}

/** More years than these don't fit on a page: the latest are shown. */
const MOST_YEARS = 8;

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function targetColumns(facts: readonly IndicatorFact[]): ScoreColumn[] {
  const targets = facts.flatMap(({ targets: all, target }) => (target ? [...all, target] : all));
  const years = ascending(targets.flatMap(({ year }) => (year === null ? [] : [year])));
  const columns: ScoreColumn[] = years.map((year) => ({ kind: 'target', year }));
  return targets.some(({ year }) => year === null) ? [{ kind: 'target', year: null }, ...columns] : columns;
}

/** A year's earlier outcome, through the same month where it is of a part of its year. */
export const earlierIn = ({ history }: IndicatorFact, { year, until }: { readonly year: number; readonly until: number | null }): EarlierOutcome | undefined =>
  history.find((one) => one.year === year && (one.until ?? null) === until);

/** Oldest first; of one year what ends first. */
function historyColumns(facts: readonly IndicatorFact[]): ScoreColumn[] {
  const all = facts.flatMap(({ history }) => history);
  return ascending(all.map(({ year }) => year)).slice(-MOST_YEARS).flatMap((year) =>
    ascending(all.filter((one) => one.year === year).map(({ until = 12 }) => until))
      .map((until): ScoreColumn => ({ kind: 'history', year, until: until === 12 ? null : until })));
}

function columnsOf(indicators: readonly AssessedIndicator[]): ScoreColumn[] {
  const facts = indicators.map(({ fact }) => fact);
  const any = (has: (indicator: AssessedIndicator) => boolean, kind: 'forecast' | 'change' | 'trend'): ScoreColumn[] =>
    (indicators.some(has) ? [{ kind }] : []);
  const ofIndicators: ScoreColumn[] = indicators.length === 0 ? [] : [
    ...historyColumns(facts),
    { kind: 'actual' },
    ...any(({ fact }) => fact.forecast !== null, 'forecast'),
    ...targetColumns(facts),
    ...any(({ trend }) => trend.change !== null && trend.partYear !== true, 'change'),
    ...any((indicator) => pointsOf(indicator).length > 1, 'trend'),
  ];
  return [...ofIndicators, { kind: 'reason' }];
}

/** The outcomes that a trend is drawn through, oldest first. An outcome that so far counts a part of the year is none of them. */
export const pointsOf = ({ fact: { history, actual }, trend }: AssessedIndicator): Reading[] =>
  [...history.slice(-MOST_YEARS).map(({ reading }) => reading), ...actual && trend.partYear !== true ? [actual] : []];

const isAll = ({ fact }: AssessedIndicator): boolean => /^(alla|totalt|samtliga|all|total)$/.test(fold(fact.sex ?? ''));
const isWomen = ({ fact }: AssessedIndicator): boolean => /^(kvinna|kvinnor|flicka|flickor|women|woman|girls|k|f)$/.test(fold(fact.sex ?? ''));
const isMen = ({ fact }: AssessedIndicator): boolean => /^(man|män|pojke|pojkar|men|boys|m|p)$/.test(fold(fact.sex ?? ''));

/** An indicator by sex: all first under the indicator's name, then each sex, then the gap. */
function sexRows(scorecard: AssessedScorecard, { name, rows, gap }: SexGroup, level: 0 | 1): ScoreRow[] {
  const members = rows.flatMap((at) => scorecard.indicators[at] ?? []);
  const all = members.find(isAll);
  const [women, men] = [members.find(isWomen), members.find(isMen)];
  const below = level === 0 ? 1 : 2;
  return [
    all ? { kind: 'indicator', name, level, indicator: all } : { kind: 'name', name, level },
    ...members.filter((member) => member !== all)
      .map((indicator): ScoreRow => ({ kind: 'indicator', name: indicator.fact.sex ?? name, level: below, indicator })),
    ...gap && women && men ? [{ kind: 'gap', level: below, women, men } as const] : [],
  ];
}

/** Rows of one sheet in the workbook's order: a goal, then what measures it. */
class RowsOfSheet {
  readonly rows: ScoreRow[] = [];
  private readonly done = new Set<number>();
  private group: string | null = null;

  constructor(private readonly scorecard: AssessedScorecard) {}

  private heading(group: string | null): void {
    if (group !== null && group !== this.group) this.rows.push({ kind: 'group', name: group });
    this.group = group;
  }

  goal(goal: AssessedGoal): void {
    const members = goal.indicators.flatMap((at) => this.scorecard.indicators[at] ?? []);
    this.heading(members[0]?.fact.group ?? null);
    const own = members.length === 1 && members[0] && nameKey(members[0].fact.name) === nameKey(goal.fact.name) ? members[0] : null;
    this.rows.push({ kind: 'goal', goal, own });
    for (const at of goal.indicators) {
      if (own) this.done.add(at);
      else this.indicator(at, 1);
    }
  }

  indicator(at: number, level: 0 | 1): void {
    const indicator = this.scorecard.indicators[at];
    if (!indicator || this.done.has(at)) return;
    if (level === 0) this.heading(indicator.fact.group);
    const sexes = this.scorecard.sexes.find(({ rows }) => rows.length > 1 && rows.includes(at));
    for (const member of sexes?.rows ?? [at]) this.done.add(member);
    this.rows.push(...sexes ? sexRows(this.scorecard, sexes, level) : [{ kind: 'indicator', name: indicator.fact.name, level, indicator } as const]);
  }
}

function tableOf(scorecard: AssessedScorecard, sheet: string, title: string | null): ScoreTable {
  const rows = new RowsOfSheet(scorecard);
  const goals = scorecard.goals.filter(({ fact }) => fact.sheet === sheet)
    .map((goal) => ({ row: goal.fact.cell.row, order: 0, put: () => rows.goal(goal) }));
  const inGoals = new Set(scorecard.goals.flatMap(({ indicators }) => indicators));
  const others = scorecard.indicators.flatMap(({ fact }, at) => (fact.sheet !== sheet || inGoals.has(at) ? []
    : [{ row: fact.nameCell.row, order: 1, put: () => rows.indicator(at, 0) }]));
  for (const { put } of [...goals, ...others].sort((a, b) => a.row - b.row || a.order - b.order)) put();
  return { sheet, title, rows: rows.rows, columns: columnsOf(scorecard.indicators.filter(({ fact }) => fact.sheet === sheet)) };
}

/** A table for each sheet of indicators or goals, in the workbook's order. `titles`: by sheet. */
export function scoreTables(scorecard: AssessedScorecard, titles: ReadonlyMap<string, string | null>): ScoreTable[] {
  const sheets = new Set([...titles.keys(), ...scorecard.goals.map(({ fact }) => fact.sheet), ...scorecard.indicators.map(({ fact }) => fact.sheet)]);
  return [...sheets].map((sheet) => tableOf(scorecard, sheet, titles.get(sheet) ?? null)).filter(({ rows }) => rows.length > 0);
}
