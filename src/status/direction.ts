import type { IndicatorFact } from '../reading/sources/indicators/indicatorFacts';
import { swedish } from '../reading/words/swedish';
import type { Direction, KnownDirection } from '../values/indicator';
import { fold, nameKey } from '../values/text';
import { compareUnits } from './comparable';

/** What the user decided about one indicator. */
export interface DirectionChoice {
  readonly sheet: string;
  readonly indicator: string;
  readonly direction: Direction;
}

const chosenBy = (choices: readonly DirectionChoice[], { sheet, name }: IndicatorFact): Direction | null =>
  choices.filter((choice) => choice.sheet === sheet && nameKey(choice.indicator) === nameKey(name)).at(-1)?.direction ?? null;

/** What is paid for something: its targets rise as prices do, and more is no better. */
const PRICED = swedish(/kostnad|pris(?:er|et)?\b|\bhyr(?:a|an|or)\b|\bavgift|\btaxa/);

/** Targets that rise, or fall, from year to year: some of them may stay, none may turn. */
function ofSeries({ name, targets }: IndicatorFact): Direction | null {
  const dated = targets.flatMap(({ year, quantity }) => (year === null || quantity === null ? [] : [{ year, ...quantity }]))
    .sort((a, b) => a.year - b.year);
  if (new Set(dated.map(({ unit }) => unit)).size !== 1) return null;
  const steps = dated.slice(1).map(({ value }, index) => Math.sign(value - (dated[index]?.value ?? value)));
  const [up, down] = [steps.includes(1), steps.includes(-1)];
  if (up === down) return null;
  return !up ? 'lower' : PRICED.test(fold(name)) ? null : 'higher';
}

const UP = '(?:öka(?:s)?|höja(?:s)?|stiga|bli fler|bli högre)';
const DOWN = '(?:minska(?:s)?|sänka(?:s)?|sjunka|bli färre|bli lägre)';

/** "ska inte öka snabbare än skatteintäkterna" compares two: which way is good for either is not said. */
const THAN_ANOTHER = '(?! (?:i )?(?:\\p{L}+ )?(?:snabbare|fortare|långsammare|mer|mindre|högre|lägre)(?: takt)? än (?!\\d))';

/** "ska öka" is the indicator's own wish; "som ska öka" tells what something else is for. */
const wish = (verb: string): RegExp => swedish(new RegExp(`(?<!\\bsom )\\b(?:ska|skall|bör) (?:\\p{L}+ )?${verb}\\b${THAN_ANOTHER}`, 'u'));
const against = (verb: string): RegExp => swedish(new RegExp(`\\b(?:ska|skall|bör|får) (?:inte|ej) (?:\\p{L}+ )?${verb}\\b${THAN_ANOTHER}`, 'u'));
const opening = (words: string): RegExp => swedish(new RegExp(`(?:^|[,:;.-] )(?:${words})\\b(?! (?:eller|och)\\b)`, 'u'));

/** "Sjukfrånvaron minskar": what happens is what is wished. "Andel som ökar sin läsning" is about those who do. */
const happens = (verbs: string): RegExp => swedish(new RegExp(`(?<!\\b(?:som (?:\\p{L}+ )?|eller |och ))\\b(?:${verbs})(?=$|[.,;]| ?\\(| (?:jämfört|från|till|årligen|varje|över|i |med |under ))`, 'u'));

const wordings: readonly { readonly direction: Direction; readonly patterns: readonly RegExp[] }[] = [
  { direction: 'higher', patterns: [wish(UP), happens('ökar|stiger|höjs|blir fler|blir högre'), opening('öka|ökad|ökat|ökade|höja|höjd|höjt|fler|högre(?! (?:utbildning|studier|lärosäte|tjänst))|stärkt')] },
  { direction: 'lower', patterns: [wish(DOWN), happens('minskar|sjunker|sänks|blir färre|blir lägre'), opening('minska|minskad|minskat|minskade|sänka|sänkt|färre|lägre|kortare')] },
];

const IMPROVE = swedish(/\b(?:ska|skall|bör) (?:\p{L}+ )?(?:förbättras|bli bättre|utvecklas positivt)\b|\bförbättras$/u);
const BETTER_LOWER = swedish(/frånvaro|väntetid|\bkö(?:n|tid|er)?\b|kostnad|olycksfall|olyckor|skador|utsläpp|avhopp|arbetslös|\bbrott|handläggningstid|personalomsättning|energianvändning|ohälsa|klagomål/);
const BETTER_HIGHER = swedish(/resultat|nöjd|index|kvalitet|betyg|meritvärde|bemötande|trygghet|närvaro|behörig|måluppfyllelse|tillgänglighet|kunskap|delaktighet|trivsel/);

/** "ska förbättras" says which way only of what is plainly good or bad. */
function ofImprovement(folded: string): Direction | null {
  if (!IMPROVE.test(folded)) return null;
  const [lower, higher] = [BETTER_LOWER.test(folded), BETTER_HIGHER.test(folded)];
  return lower === higher ? null : lower ? 'lower' : 'higher';
}

const BOUND = swedish(/\b(minst|lägst|inte under(?:stiga)?|ej under(?:stiga)?|högst|max(?:imalt)?|inte över(?:stiga)?|ej över(?:stiga)?|understiga|överstiga|under|över) (?:(?:uppgå till|vara|bli|ligga på) )?(\d[\d ]*(?:[.,]\d+)?)/u);

/** "... högst 99 % av skatterna" beside the target 99: the name bounds what the target is the level of. */
function ofNamedBound({ name, target }: IndicatorFact): Direction | null {
  const found = BOUND.exec(fold(name));
  const level = Number((found?.[2] ?? '').replaceAll(' ', '').replace(',', '.'));
  if (!found || target?.quantity?.value !== level) return null;
  return /^(?:minst|lägst|inte under|ej under|överstiga|över)/.test(found[1] ?? '') ? 'higher' : 'lower';
}

const TRAILING = swedish(/(?:[,(:;-] ?|\b(?:är|vara|uppgå till|ligga på) )(minst|lägst|högst|max(?:imalt)?)(?: \(?(?:%|procent|antal|st))?\)?$/u);

/** "Sjukfrånvaro, högst" and "Andelen behöriga ska vara minst (%)" beside their targets. */
function ofTrailingBound(name: string): Direction | null {
  const found = TRAILING.exec(fold(name))?.[1];
  return found === undefined ? null : /^(?:minst|lägst)/.test(found) ? 'higher' : 'lower';
}

/** The wording of the name: "ska öka", "Minska sammanbrotten". A name that says both says nothing. */
function ofName(name: string): Direction | null {
  const folded = fold(name);
  if (against(UP).test(folded)) return against(DOWN).test(folded) ? null : 'lower';
  if (against(DOWN).test(folded)) return 'higher';
  const found = wordings.filter(({ patterns }) => patterns.some((pattern) => pattern.test(folded)));
  return found.length === 1 ? (found[0]?.direction ?? null) : found.length === 0 ? ofImprovement(folded) : null;
}

const shareName = swedish(/\bandel(?:en)?\b|\bprocent\b|%/);

const COUNT_NAME = swedish(/^antal(?:et)?\b|, antal\b|\(antal\)/);

/** None at all can only be the least of what is counted. */
function ofNone({ name, target, actual, history }: IndicatorFact): Direction | null {
  const outcomes = [actual, ...history.map(({ reading }) => reading)];
  return target?.quantity?.value === 0 && COUNT_NAME.test(fold(name)) && outcomes.every((reading) => reading === null || reading.value >= 0) ? 'lower' : null;
}

/** All of them can only be wanted: a share with the target 100 %, also as a bare 100 where the name says share. */
function ofWholeShare({ name, target }: IndicatorFact): Direction | null {
  const quantity = target?.quantity;
  if (quantity?.value !== 100) return null;
  return quantity.unit === '%' || (quantity.unit === null && shareName.test(fold(name))) ? 'higher' : null;
}

/**
 * The one direction that makes the workbook's own assessment true: 93 against 92 "Uppfyllt" is met from above, 36 against
 * 50 "Ej uppfyllt" is not. Null where outcome and target are equal or cannot be compared.
 */
function ofAssessment({ actual, target, stated }: IndicatorFact): Direction | null {
  if (!actual || !target?.quantity || !stated || stated.status === 'none') return null;
  const pair = compareUnits({ value: actual.value, unit: actual.unit }, target.quantity);
  if ('why' in pair || pair.first.value === pair.second.value) return null;
  return (stated.status === 'green') === pair.first.value > pair.second.value ? 'higher' : 'lower';
}

/** Which way is good for an indicator, and what told it, in the order of the design; null when nothing does. */
export function findDirection(fact: IndicatorFact, choices: readonly DirectionChoice[]): KnownDirection | null {
  const asked: readonly (readonly [KnownDirection['from'], () => Direction | null])[] = [
    ['user', () => chosenBy(choices, fact)],
    ['target', () => fact.target?.direction ?? fact.target?.movement ?? null],
    ['column', () => fact.wanted?.direction ?? null],
    ['targets', () => ofSeries(fact)],
    ['name', () => ofNamedBound(fact) ?? ofTrailingBound(fact.name) ?? ofName(fact.name)],
    ['share', () => ofWholeShare(fact)],
    ['none', () => ofNone(fact)],
    ['stated', () => ofAssessment(fact)],
  ];
  for (const [from, ask] of asked) {
    const direction = ask();
    if (direction) return { direction, from };
  }
  return null;
}
