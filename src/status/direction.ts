import type { IndicatorFact, TargetFact } from '../reading/sources/indicators/indicatorFacts';
import { swedish } from '../reading/words/swedish';
import type { Direction, KnownDirection } from '../values/indicator';
import { fold, nameKey } from '../values/text';

/** What the user decided about one indicator. */
export interface DirectionChoice {
  readonly sheet: string;
  readonly indicator: string;
  readonly direction: Direction;
}

const chosenBy = (choices: readonly DirectionChoice[], { sheet, name }: IndicatorFact): Direction | null =>
  choices.filter((choice) => choice.sheet === sheet && nameKey(choice.indicator) === nameKey(name)).at(-1)?.direction ?? null;

/** Targets that rise, or fall, from year to year: some of them may stay, none may turn. */
function ofSeries(targets: readonly TargetFact[]): Direction | null {
  const dated = targets.flatMap(({ year, quantity }) => (year === null || quantity === null ? [] : [{ year, ...quantity }]))
    .sort((a, b) => a.year - b.year);
  if (new Set(dated.map(({ unit }) => unit)).size !== 1) return null;
  const steps = dated.slice(1).map(({ value }, index) => Math.sign(value - (dated[index]?.value ?? value)));
  const [up, down] = [steps.includes(1), steps.includes(-1)];
  return up === down ? null : up ? 'higher' : 'lower';
}

const UP = '(?:öka(?:s)?|höja(?:s)?|stiga|bli fler|bli högre)';
const DOWN = '(?:minska(?:s)?|sänka(?:s)?|sjunka|bli färre|bli lägre)';

/** "ska öka" is the indicator's own wish; "som ska öka" tells what something else is for. */
const wish = (verb: string): RegExp => swedish(new RegExp(`(?<!\\bsom )\\b(?:ska|skall|bör) (?:\\p{L}+ )?${verb}\\b`, 'u'));
const against = (verb: string): RegExp => swedish(new RegExp(`\\b(?:ska|skall|bör|får) (?:inte|ej) (?:\\p{L}+ )?${verb}\\b`, 'u'));
const opening = (words: string): RegExp => swedish(new RegExp(`(?:^|[,:;.-] )(?:${words})\\b(?! (?:eller|och)\\b)`, 'u'));

const wordings: readonly { readonly direction: Direction; readonly patterns: readonly RegExp[] }[] = [
  { direction: 'higher', patterns: [wish(UP), opening('öka|ökad|ökat|ökade|höja|fler')] },
  { direction: 'lower', patterns: [wish(DOWN), opening('minska|minskad|minskat|minskade|sänka|färre')] },
];

/** The wording of the name: "ska öka", "Minska sammanbrotten". A name that says both says nothing. */
function ofName(name: string): Direction | null {
  const folded = fold(name);
  if (against(UP).test(folded)) return against(DOWN).test(folded) ? null : 'lower';
  if (against(DOWN).test(folded)) return 'higher';
  const found = wordings.filter(({ patterns }) => patterns.some((pattern) => pattern.test(folded)));
  return found.length === 1 ? (found[0]?.direction ?? null) : null;
}

const shareName = swedish(/\bandel(?:en)?\b|\bprocent\b|%/);

/** All of them can only be wanted: a share with the target 100 %, also as a bare 100 where the name says share. */
function ofWholeShare({ name, target }: IndicatorFact): Direction | null {
  const quantity = target?.quantity;
  if (quantity?.value !== 100) return null;
  return quantity.unit === '%' || (quantity.unit === null && shareName.test(fold(name))) ? 'higher' : null;
}

/** Which way is good for an indicator, and what told it, in the order of the design; null when nothing does. */
export function findDirection(fact: IndicatorFact, choices: readonly DirectionChoice[]): KnownDirection | null {
  const asked: readonly (readonly [KnownDirection['from'], () => Direction | null])[] = [
    ['user', () => chosenBy(choices, fact)],
    ['target', () => fact.target?.direction ?? fact.target?.movement ?? null],
    ['targets', () => ofSeries(fact.targets)],
    ['name', () => ofName(fact.name)],
    ['share', () => ofWholeShare(fact)],
  ];
  for (const [from, ask] of asked) {
    const direction = ask();
    if (direction) return { direction, from };
  }
  return null;
}
