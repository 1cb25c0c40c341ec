import type { GoalFact } from '../reading/sources/indicators/indicatorFacts';
import { worstStatus } from '../values/status';
import { nameKey } from '../values/text';
import type { Assessment } from './economy';
import { ownWords } from './indicator';
import type { AssessedGoal, AssessedIndicator } from './indicatorStatus';

/** A goal is as its worst indicator; those that could not be judged are left out unless all are. */
function worstOf(indicators: readonly AssessedIndicator[]): Assessment {
  if (indicators.length === 0) return { status: 'none', reason: { sv: 'målet har inga mätetal', en: 'the goal has no indicators' } };
  const judged = indicators.filter(({ status }) => status !== 'none');
  const status = worstStatus(judged.map((one) => one.status));
  const worst = judged.find((one) => one.status === status);
  if (!worst) return { status: 'none', reason: { sv: 'inget av mätetalen kan bedömas', en: 'none of the indicators can be judged' } };
  const { name, sex } = worst.fact;
  const called = sex === null ? name : `${name} (${sex})`;
  const about = judged.length === 1
    ? { sv: `som det enda bedömda mätetalet, ${called}`, en: `as the only indicator judged, ${called}` }
    : { sv: `som det sämsta av ${judged.length} bedömda mätetal, ${called}`, en: `as the worst of ${judged.length} indicators judged, ${called}` };
  return { status, reason: { sv: `${about.sv}: ${worst.reason.sv}`, en: `${about.en}: ${worst.reason.en}` } };
}

/** A goal: as the workbook states, else as its worst indicator. `indicators` are all of the workbook's. */
export function assessGoal(fact: GoalFact, indicators: readonly AssessedIndicator[]): AssessedGoal {
  const own = indicators.flatMap(({ fact: { sheet, goal } }, index) =>
    (sheet === fact.sheet && goal !== null && nameKey(goal) === nameKey(fact.name) ? [index] : []));
  const assessment = fact.stated ? ownWords(fact.stated)
    : worstOf(own.flatMap((index) => indicators[index] ?? []));
  return { fact, indicators: own, ...assessment };
}
