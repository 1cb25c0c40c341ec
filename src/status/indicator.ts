import type { IndicatorFact, TargetFact } from '../reading/sources/indicators/indicatorFacts';
import type { IndicatorRule, KnownDirection } from '../values/indicator';
import type { Period } from '../values/period';
import type { Sentence } from '../values/problem';
import type { Status } from '../values/status';
import { compareUnits } from './comparable';
import { findDirection, type DirectionChoice } from './direction';
import type { Assessment } from './economy';
import type { AssessedIndicator } from './indicatorStatus';
import { assessLevel, assessSpan } from './level';
import { assessMovement, assessTrend, movementSince, partYearNote, sinceLast, trendOf, type Since } from './trend';

const none = (sv: string, en: string): Assessment => ({ status: 'none', reason: { sv, en } });

const withNote = ({ status, reason }: Assessment, note: Sentence | null): Assessment =>
  note === null ? { status, reason } : { status, reason: { sv: `${reason.sv} (${note.sv})`, en: `${reason.en} (${note.en})` } };

const joined = (notes: readonly (Sentence | null)[]): Sentence | null => {
  const known = notes.filter((note) => note !== null);
  return known.length === 0 ? null : { sv: known.map(({ sv }) => sv).join('; '), en: known.map(({ en }) => en).join('; ') };
};

/** What the status hangs on is marked where it is told. */
function unsureNote({ unsure }: IndicatorFact): Sentence | null {
  const why = joined([unsure?.actual ?? null, unsure?.target ?? null]);
  return why && { sv: `osäkert: ${why.sv}`, en: `unsure: ${why.en}` };
}

const laterNote = ({ later, year }: TargetFact): Sentence | null =>
  (later ? { sv: `målvärdet gäller ${year}`, en: `the target is of ${year}` } : null);

/** Targets of years that have passed are none of the outcome's. */
function noTarget(targets: readonly TargetFact[]): Assessment {
  const years = targets.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return none('målvärde saknas', 'there is no target');
  const newest = Math.max(...years);
  return none(`målvärde för året saknas, det senaste gäller ${newest}`, `there is no target of the year, the newest is of ${newest}`);
}

interface Times {
  readonly since: Since | null;
  /** What a target that is only a movement is held against. */
  readonly moved: Since | null;
  /** What the outcome counts is a part of the year's that the target is of. */
  readonly partYear: Sentence | null;
}

/** By the numbers: the outcome of the period against the target. Never an earlier year's outcome. */
function computed(fact: IndicatorFact, rule: 'level' | 'trend', direction: KnownDirection | null, { since, moved, partYear }: Times): Assessment {
  const { actual, target } = fact;
  if (!actual) return none('utfall för perioden saknas', 'there is no outcome for the period');
  if (!target) return noTarget(fact.targets);
  // The user's direction outranks the target's own word: she knows what the row measures.
  if (target.movement) return assessMovement(direction?.direction ?? target.movement, moved);
  if (target.span) return assessSpan({ value: actual.value, unit: actual.unit }, { ...target.span, text: target.text });
  if (!target.quantity) return none(`målvärdet "${target.text}" kan inte bedömas mot ett tal`, `the target "${target.text}" cannot be held against a number`);
  if (!direction) return none('riktning saknas', 'the direction is not known');
  const pair = compareUnits({ value: actual.value, unit: actual.unit }, target.quantity);
  if ('why' in pair) return { status: 'none', reason: pair.why };
  const aim = { direction: direction.direction, strict: target.strict === true && target.direction === direction.direction };
  return withNote(rule === 'level' ? assessLevel(pair, aim) : assessTrend(pair, aim, since), joined([pair.note, laterNote(target), rule === 'level' ? partYear : null]));
}

/** What the forecast of a year that is not over makes of the target. */
function byForecast(fact: IndicatorFact, rule: IndicatorRule, direction: KnownDirection | null, period: Period | null): Status | null {
  const actual = fact.forecast?.reading ?? null;
  if (actual === null || rule === 'stated' || period === null || period.month === 12) return null;
  const { status } = computed({ ...fact, actual }, 'level', direction, { since: null, moved: null, partYear: null });
  return status === 'none' ? null : status;
}

/** The workbook's own words as a status: `bedömningen i arbetsboken: nås inte helt`. */
export const ownWords = ({ status, text }: NonNullable<IndicatorFact['stated']>): Assessment => ({
  status, reason: { sv: `bedömningen i arbetsboken: ${inSentence(text)}`, en: `the workbook's own assessment: ${inSentence(text)}` },
});

/** Lower case at the start, unless the word is all capitals. */
const inSentence = (text: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** One indicator, judged by the chosen rule. */
export function assessIndicator(
  fact: IndicatorFact, rule: IndicatorRule, choices: readonly DirectionChoice[], period: Period | null,
): AssessedIndicator {
  const direction = findDirection(fact, choices);
  const since = sinceLast(fact, period);
  const trend = trendOf(since, direction?.direction ?? null);
  const partYear = partYearNote(fact, period);
  const assessment = rule !== 'stated' ? computed(fact, rule, direction, { since, moved: movementSince(fact, period), partYear })
    : fact.stated ? ownWords(fact.stated)
    : none('bedömning saknas i arbetsboken', 'the workbook has no assessment');
  const expected = byForecast(fact, rule, direction, period);
  return { fact, direction, trend, ...expected === null ? {} : { byForecast: expected }, ...partYear === null ? {} : { mayGrow: true }, ...withNote(assessment, rule === 'stated' ? null : unsureNote(fact)) };
}
