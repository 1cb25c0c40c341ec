import { isThing, listOf, textOf } from './answer';
import { choices } from './cases';
import { givesMoney } from './judgeAreas';
import { leavesOut, namesSheet, type Statement } from './statements';
import { committeeKey } from './texts';
import { isMissing, verdictOf, type Judged, type Trial } from './verdict';

/** Unit, period and committee, and the kinds of the sheets. */

type Same = (wanted: unknown, found: unknown) => boolean;

function judgeOne(trial: Trial, what: string, wanted: unknown, found: unknown, isSame: Same, isAbout: (one: Statement) => boolean): Judged {
  const isRight = choices(wanted).some((one) => isSame(one, found));
  const verdict = verdictOf(isRight, found, () => trial.outcome.refused !== null || trial.statements.some(isAbout), () => trial.serious.some(isAbout));
  return { verdict, what, wanted, found };
}

const samePeriod: Same = (wanted, found) => (isThing(wanted) && isThing(found)
  ? wanted.year === found.year && wanted.month === found.month : isMissing(wanted) && isMissing(found));

export function judgeHead(trial: Trial): Judged[] {
  const { expected, answer } = trial;
  const judged: Judged[] = [];
  const wantsMoney = (expected.areas ?? []).length > 0 || Object.values(expected.total ?? {}).some((value) => !choices(value).includes(null));
  if ('unit' in expected) {
    const found = givesMoney(trial) || !wantsMoney ? answer.unit ?? null : null;
    judged.push(judgeOne(trial, 'unit', expected.unit, found, (a, b) => a === b, ({ message }) => /\benhet/i.test(message)));
  }
  if ('period' in expected) {
    const isAbout = ({ message, rule }: Statement) => /period/i.test(rule) || /\bperiod|vilken månad/i.test(message);
    judged.push(judgeOne(trial, 'period', expected.period, answer.period ?? null, samePeriod, isAbout));
  }
  if (typeof expected.committee === 'string') {
    const isSame: Same = (wanted, found) => !isMissing(found) && committeeKey(wanted) === committeeKey(found);
    judged.push(judgeOne(trial, 'committee', expected.committee, answer.committee ?? null, isSame, ({ message }) => /nämnd/i.test(message)));
  }
  return judged;
}

const money = new Set<unknown>(['area', 'areas', 'committee']);

export function judgeSheetKinds({ expected, answer, statements, serious }: Trial): Judged[] {
  return Object.entries(expected.sheetKinds ?? {}).map(([name, wanted]) => {
    const found = listOf(answer, 'sheets').find((sheet) => textOf(sheet, 'name') === name)?.kind ?? null;
    const what = `sheet ${name}`;
    if (choices(wanted).includes(found)) return { verdict: 'right', what, wanted, found };
    const isOfSheet = ({ message, cells }: Statement) => namesSheet(message, name) || cells.some((range) => range.sheet === name) || cells.length === 0;
    const isTold = statements.some((one) => (leavesOut(one) && isOfSheet(one))
      || (namesSheet(one.message, name) && /mätetal|indikator|inte belopp|typ för bladet/i.test(one.message)));
    const isSuspected = serious.some((one) => namesSheet(one.message, name));
    const madeMoney = money.has(found) && !choices(wanted).some((kind) => money.has(kind));
    if (madeMoney) return { verdict: isSuspected ? 'wrongTold' : 'wrongSilent', what, wanted, found };
    return { verdict: isTold ? 'told' : 'silent', what, wanted, found };
  });
}
