import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import type { Outcome } from './answer';
import { bookOf } from './book';
import { choices, type Expected } from './cases';
import { judgeAreas, judgeTotal } from './judgeAreas';
import { judgeHead, judgeSheetKinds } from './judgeHead';
import { judgeGoals, judgeIndicators, judgeSideRows } from './judgeRows';
import { isBroad, leavesOut, rangeIn, type Statement } from './statements';
import { Trial, verdicts, type Judged, type Verdict } from './verdict';

export type Counts = Readonly<Record<Verdict, number>>;

export interface BookVerdict {
  readonly judged: readonly Judged[];
  readonly counts: Counts;
  /** How many of the source's own errors there are, and how many of them are named. */
  readonly errors: { readonly all: number; readonly named: number };
  /** Errors and warnings about a book whose source has none. */
  readonly alarms: readonly Statement[];
  readonly doubts: number;
  /** Right figures that are marked unsure. */
  readonly doubted: number;
}

export const countsOf = (judged: readonly Judged[]): Counts =>
  Object.fromEntries(verdicts.map((verdict) => [verdict, judged.filter((one) => one.verdict === verdict).length])) as Record<Verdict, number>;

function namedErrors({ expected, statements }: Trial): number {
  return (expected.sourceErrors ?? []).filter(({ cells = [], text }) => {
    const wanted = cells.map(rangeIn).filter((cell) => cell !== null);
    const pattern = text === undefined ? null : new RegExp(text, 'i');
    return statements.some((one) => one.isSerious && (pattern === null || pattern.test(one.message))
      && (wanted.length === 0 || one.cells.some((range) => !isBroad(range) && wanted.some((cell) => cell.sheet === range.sheet
        && range.top <= cell.top && cell.top <= range.bottom && range.left <= cell.left && cell.left <= range.right))));
  }).length;
}

function alarmsOf({ expected, statements }: Trial): Statement[] {
  if ((expected.sourceErrors ?? []).length > 0) return [];
  const mayBeUnknown = (key: 'unit' | 'period') => !(key in expected) || choices(expected[key]).includes(null);
  return statements.filter((one) => one.severity !== 'info' && !leavesOut(one)
    && !(one.rule === 'periodMissing' && mayBeUnknown('period')) && !(one.rule === 'unitMissing' && mayBeUnknown('unit')));
}

/** Compares what was read in one book with what is expected of it, figure by figure. */
export function judge(expected: Expected, raw: RawWorkbook | null, outcome: Outcome): BookVerdict {
  const trial = new Trial(expected, outcome, raw === null ? [] : bookOf(raw));
  const crash: Judged[] = outcome.crash === null ? [] : [{ verdict: 'silent', what: 'CRASH', wanted: 'an answer', found: outcome.crash }];
  const judged = [
    ...crash, ...judgeHead(trial), ...judgeAreas(trial), ...judgeTotal(trial), ...judgeSheetKinds(trial), ...judgeIndicators(trial), ...judgeGoals(trial), ...judgeSideRows(trial),
  ];
  return {
    judged, counts: countsOf(judged),
    errors: { all: (expected.sourceErrors ?? []).length, named: namedErrors(trial) },
    alarms: alarmsOf(trial), doubts: trial.statements.filter(({ isDoubt }) => isDoubt).length, doubted: judged.filter(({ isDoubted }) => isDoubted).length,
  };
}
