import { isThing, listOf, numberOf, textOf, thingOf, type Outcome, type Thing } from './answer';
import { fold } from './texts';

/** The figures of an answer by a name each, to be compared between two readings. */

const amounts = ['priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'variance', 'varianceToDate', 'income', 'costs', 'grant'];

const amountsOf = (thing: Thing): [string, number][] => amounts.flatMap((field): [string, number][] => {
  const value = numberOf(thing, field);
  return value === null ? [] : [[field, value]];
});

/** Things by name; those of one name in the order of what they hold, since sheets may be in any order. */
function named(things: readonly Thing[], hold: (thing: Thing) => readonly [string, unknown][]): [string, readonly [string, unknown][]][] {
  const all = things.map((thing): [string, readonly [string, unknown][]] => [fold(textOf(thing, 'name')), hold(thing)]);
  all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const seen = new Map<string, number>();
  return all.map(([name, held]) => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return [`${name}#${seen.get(name) ?? 0}`, held];
  });
}

export type Figures = ReadonlyMap<string, unknown>;

export function figuresOf({ answer, crash }: Outcome): Figures {
  const found = new Map<string, unknown>([['unit', answer.unit], ['committee', answer.committee], ['period', isThing(answer.period) ? JSON.stringify(answer.period) : null]]);
  if (crash !== null) found.set('crash', crash);
  for (const [name, held] of named(listOf(answer, 'areas'), amountsOf)) {
    found.set(`area ${name}`, true);
    for (const [field, value] of held) found.set(`area ${name}.${field}`, value);
  }
  for (const [field, value] of amountsOf(thingOf(answer, 'total'))) found.set(`total.${field}`, value);
  const indicators = named(listOf(answer, 'indicators'), (one) => [['actual', one.actual], ['target', thingOf(one, 'target').value], ['status', one.status]]);
  for (const [name, held] of indicators) for (const [field, value] of held) found.set(`indicator ${name}.${field}`, value ?? null);
  return found;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one)));

/** The names of the figures that differ, or that only one of the two has. */
export const differences = (before: Figures, after: Figures): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => !isSame(before.get(name), after.get(name)));
