import { thingOf, type Outcome, type Thing } from './answer';
import type { BookSheet } from './book';
import { choices, type Expected } from './cases';
import { isAbout, leavesOut, statementsOf, type Statement, type Subject } from './statements';

/** What one expected figure came to, and what the judges of all kinds of figures share. */

export const verdicts = ['right', 'told', 'silent', 'wrongTold', 'wrongSilent'] as const;
export type Verdict = typeof verdicts[number];

export interface Judged {
  readonly verdict: Verdict;
  readonly what: string;
  readonly wanted: unknown;
  readonly found: unknown;
  /** A right figure that is marked unsure all the same. */
  readonly isDoubted?: boolean;
}

export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Null is right where null is wanted. */
export const isNear = (found: unknown, wanted: unknown, within: number): boolean => {
  if (wanted === null) return isMissing(found);
  return typeof wanted === 'number' && typeof found === 'number' && Math.abs(found - wanted) <= within + 1e-9;
};

/** A figure's own mark, in every form that an answer may give it. */
export function isUnsure(thing: Thing | undefined, field: string): boolean {
  const unsure = thing?.unsure;
  if (unsure === true) return true;
  if (Array.isArray(unsure)) return unsure.includes(field);
  return Boolean(thing && thingOf(thing, 'unsure')[field]);
}

export const scales: Readonly<Record<string, number>> = { kr: 1, tkr: 1000, mnkr: 1_000_000 };

const unitIn = (expected: Expected): string | null => {
  const found = choices(expected.figuresUnit ?? expected.unit ?? null).find((unit) => typeof unit === 'string' && unit in scales);
  return typeof found === 'string' ? found : null;
};

/** Everything that a judge needs of one book. */
export class Trial {
  readonly answer: Thing;
  readonly statements: readonly Statement[];
  /** Without those that only say that something was left out. */
  readonly serious: readonly Statement[];
  readonly sheetNames: readonly string[];
  readonly unit: string | null;

  constructor(readonly expected: Expected, readonly outcome: Outcome, readonly sheets: readonly BookSheet[]) {
    this.answer = outcome.answer;
    this.statements = statementsOf(outcome);
    this.serious = this.statements.filter((one) => one.isSerious && !leavesOut(one));
    this.sheetNames = sheets.map(({ name }) => name);
    this.unit = unitIn(expected);
  }

  get tolerance(): number {
    return this.expected.tolerance ?? (this.unit === 'mnkr' ? 0.051 : 1.01);
  }

  get totalTolerance(): number {
    return this.expected.totalTolerance ?? this.tolerance;
  }

  /** From the answer's unit to the expectation's; 1 where the unit itself is wrong, which is judged for itself. */
  scaleTo(unit = this.unit, always = false): number {
    const mine = this.answer.unit;
    const isKnown = typeof mine === 'string' && mine in scales && unit !== null && unit in scales;
    if (!isKnown || !(always || choices(this.expected.unit ?? null).includes(mine))) return 1;
    return (scales[mine] ?? 1) / (scales[unit] ?? 1);
  }

  says(subject: Omit<Subject, 'sheetNames'>, statements: readonly Statement[] = this.statements): boolean {
    return statements.some((one) => isAbout(one, { ...subject, sheetNames: this.sheetNames }));
  }

  /** A sentence on how a sheet's signs were read tells of amounts that are right but for their sign. */
  tellsSign(found: unknown, wanted: unknown, within: number, names: readonly string[]): boolean {
    if (typeof found !== 'number' || !choices(wanted).some((one) => one !== null && isNear(-found, one, within))) return false;
    return this.serious.some(({ message, cells }) => /tecken/i.test(message)
      && (names.length === 0 || names.some((name) => message.includes(name) || cells.some((range) => range.sheet === name))));
  }
}

/** Right, or missing, or wrong: each with whether it was said. */
export function verdictOf(isRight: boolean, found: unknown, isTold: () => boolean, isSuspected: () => boolean): Verdict {
  if (isRight) return 'right';
  if (isMissing(found)) return isTold() ? 'told' : 'silent';
  return isSuspected() ? 'wrongTold' : 'wrongSilent';
}

const count = (list: readonly Judged[], ...kinds: readonly Verdict[]): number => list.filter(({ verdict }) => kinds.includes(verdict)).length;

/** Of several right readings, the one that the answer comes closest to. */
export const closest = (lists: readonly (readonly Judged[])[]): readonly Judged[] => [...lists].sort((a, b) =>
  count(a, 'wrongSilent', 'silent') - count(b, 'wrongSilent', 'silent')
  || count(a, 'wrongTold', 'told') - count(b, 'wrongTold', 'told') || b.length - a.length)[0] ?? [];
