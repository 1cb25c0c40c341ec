import type { Period } from '../../values/period';
import { fold, nameKey } from '../../values/text';
import { mentionsIn, type Mention } from './mentions';
import { BESIDE_BUDGET, BETTER, COMPARED_NOUN, DEFICIT, EXPLAINS, HYPOTHESIS, isGeneric, NOT_OURS, OTHER_VARIANCE, POINTS_BACK, SO_FAR, SURPLUS, VARIANCE_NOUN, WHOLE, WORSE, YEAR } from './words';

/** What an amount in a text claims to be. */
export interface Claim {
  readonly mention: Mention;
  /** `variance`: against the budget. `result`: a signed amount, of the result or the variance. `share`: the variance in per cent of the budget. */
  readonly kind: 'variance' | 'result' | 'share';
  /** 1 surplus, -1 deficit, null when the words do not say. */
  readonly direction: 1 | -1 | null;
  /** 1 where an outcome is said to be above the budget, -1 below: the better for income, the worse for costs. */
  readonly above: 1 | -1 | null;
  /** A share that is told of the amount right before it: "4,7 mnkr, motsvarande 2,2 procent av budgeten". */
  readonly ofAmountBefore: boolean;
  readonly time: 'year' | 'toDate' | null;
  /** The whole of what the comment stands beside, for sure; else some part of it may be meant. */
  readonly ofWhole: boolean;
  /** The sentence as it is written. */
  readonly sentence: string;
}

/** A text that claims no variance: "nollresultat", "i nivå med budget". */
export interface ZeroClaim {
  readonly said: string;
  readonly exact: boolean;
  readonly time: Claim['time'];
  readonly sentence: string;
}

export interface Claims {
  readonly amounts: readonly Claim[];
  readonly zeros: readonly ZeroClaim[];
}

/** What the comment stands beside, and for when. */
export interface ClaimContext {
  /** Names of what the comment is of: the area, for a total the committee. */
  readonly names: readonly string[];
  readonly period: Period | null;
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** Folded words without their endings: a name in a sentence is inflected. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ans|en|et|an|er|ar|or|ns|na|n|s|t|e|a)$/u, '').replace(/([mn])\1$/, '$1');
const stemsOf = (text: string): string[] => nameKey(text).split(' ').filter((word) => word !== '' && !/^\d+$/.test(word)).map(stem);

/** The words of names, as they are looked for in sentences: "skolskjuts" may lose its last letter or be what is left of "skolskjutsen". */
export const ownStems = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => [...stemsOf(name), ...nameKey(name).split(' ').filter((word) => word.length > 3)]));

/** Sentences, with where each begins. A full stop inside a number or after a shortening ends none; one after a word of two letters does ("el.", "kr."). */
export function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[^\d\s]{3}[.!?]|[%)][.!?]|\d[.!?])\s+(?=[\p{Lu}\d•+-])|(?<=\s(?!ca|dr|fg|kl|nr|st)\p{L}{2}[.!?])\s+(?=\p{Lu})/u).map((one) => one.trim()).filter((one) => one !== '');
}

/** Whether a sentence speaks of another time than the follow-up's. */
function isOtherTime(sentence: string, period: Period | null): boolean {
  if (period === null) return false;
  for (const [year] of sentence.matchAll(/(?<![\d,.]|\d )(?:19|20)\d\d(?! ?(?:[\d,%]|kr|tkr|mnkr|mkr))/g)) if (Number(year) !== period.year) return true;
  const named = MONTHS.flatMap((month, at) => (new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u').test(sentence) ? [at + 1] : []));
  const last = named.at(-1);
  return last !== undefined && last !== period.month && last !== 12;
}

/** Whether a sentence says what may be, or what was at another time: nothing of it is held against the figures. */
export const isAside = (sentence: string, period: Period | null): boolean => HYPOTHESIS.test(fold(sentence)) || isOtherTime(fold(sentence), period);

const timeOf = (text: string, period: Period | null): Claim['time'] => {
  if (period?.month === 12) return 'year';
  const [year, toDate] = [YEAR.test(text), SO_FAR.test(text)];
  return year === toDate ? null : year ? 'year' : 'toDate';
};

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** What is said to be above the budget (1) or below it (-1), and whether more of it is better (1), worse (-1), or either. */
function besideBudget(before: string, after: string): { readonly above: 1 | -1; readonly better: 1 | -1 | null } | null {
  const found = BESIDE_BUDGET.exec(after);
  if (!found) return null;
  const noun = [...before.matchAll(COMPARED_NOUN)].at(-1);
  return { above: found[1] === undefined ? -1 : 1, better: noun?.[1] !== undefined ? 1 : noun?.[2] !== undefined ? -1 : null };
}

/** Which way the words before and after an amount point. */
function directionOf(before: string, after: string, mention: Mention): Claim['direction'] {
  const beside = besideBudget(before, after);
  const compared = beside?.better ? (beside.above * beside.better) as 1 | -1 : null;
  const said = BETTER.test(after) ? 1 : WORSE.test(after) ? -1 : compared;
  const [surplus, deficit] = [lastOf(before, SURPLUS), lastOf(before, DEFICIT)];
  const words = said ?? (surplus === deficit ? null : surplus > deficit ? 1 : -1);
  if (mention.sign === null || words === null || words === mention.sign) return words ?? mention.sign;
  // "ett underskott på +2,4" contradicts itself: of its direction nothing is known.
  return null;
}

/** Between an amount and the share that it is. */
const OF_AMOUNT = /^(?: kronor)?[ ,(]*(?:vilket )?motsvar(?:ar|ande|ade)(?: (?:cirka|ca|drygt|knappt|omkring))? $/u;

/** The noun that the amount belongs to: the last of those that can bear one. */
const OTHER_NOUN = /(?<![\p{L}])(?:\p{L}*kostnad\p{L}*|\p{L}*intäkt\p{L}*|\p{L}*bidrag\p{L}*|omsättning\p{L}*|utfall(?:et)?|anslag(?:et)?|volym\p{L}*|budgeterat resultat|budgeterade resultat(?:et)?|(?<!(?:mot|med|till|gentemot|enligt|än) (?:periodens |årets |den |det )?)budget(?:en)?)(?![\p{L}])/gu;

function kindOf(before: string, after: string, mention: Mention): Claim['kind'] | null {
  if (OTHER_VARIANCE.test(before)) return null;
  const isVariance = BETTER.test(after) || WORSE.test(after) || BESIDE_BUDGET.test(after);
  const noun = lastOf(before, VARIANCE_NOUN);
  if (mention.unit === '%') {
    const isOfVariance = (noun >= 0 && noun > lastOf(before, OTHER_NOUN)) || OF_AMOUNT.test(before);
    return isOfVariance && /^ av (?:(?:den |hela )?(?:års|netto|period)?budget|omsättningen|ram)/u.test(after) ? 'share' : null;
  }
  if (isVariance) return 'variance';
  if (noun >= 0 && (mention.sign !== null || noun > lastOf(before, OTHER_NOUN))) return before.slice(noun).includes('resultat') ? 'result' : 'variance';
  if (lastOf(before, OTHER_NOUN) >= 0) return null;
  return mention.sign !== null || /(?:positivt|negativt) resultat (?:på|om|med) (?:\p{L}+ )?$/u.test(before) ? 'result' : null;
}

/** What joins a sentence to what was said before it, and names nothing. */
const JOINS = /(?<!\p{L})(?:i och med (?:detta|det)|med anledning av (?:detta|det)|sammantaget|därmed)(?!\p{L})/gu;

/** Whether the words of a stretch name nothing but what the comment stands beside. */
export function namesNothingElse(stretch: string, own: ReadonlySet<string>): boolean {
  return (stretch.replace(JOINS, ' ').match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).flatMap((word) => word.split('-')).every((word) => isGeneric(word) || own.has(stem(word)));
}

/** Whether a stretch gives a whole name of the comment's own: what was spoken of before it is left. */
function namesAll(stretch: string, names: readonly string[]): boolean {
  const said = new Set(stemsOf(stretch));
  return names.some((name) => {
    const stems = stemsOf(name).filter((word) => word.length > 3);
    return stems.length > 0 && stems.every((word) => said.has(word));
  });
}

/** What follows an amount until its clause ends or explains itself. */
export function clauseAfter(after: string): string {
  const words = after.trimStart();
  const ends = [...words.matchAll(/[,.;:()]|(?<![\p{L}])(?:på grund av|pga|till följd av|beroende på|beror|vilket|men|och|samt|medan|genom|tack vare|eftersom|då|som|förklaras|avser|har|innebär|bättre|sämre)(?![\p{L}])/gu)][0]?.index ?? words.length;
  return words.slice(0, ends);
}

const ZERO = /(?<![\p{L}])(?:(nollresultat(?:et)?)|i (?:nivå|linje|paritet) med (?:periodens |årets |helårs)?budget(?:en)?|enligt (?:periodens |årets )?budget(?:en)?|(?:(?:en )?budget|(?:(?:helårs|års)?prognosen|ekonomin|resultatet) (?:är|bedöms vara|bedöms bli|beräknas bli|väntas bli|visar)) i balans|håller (?:sin |sina |årets |periodens )?(?:budget(?:en)?|budgetram(?:en)?|ram(?:en)?)|(ingen|inga) (?:budget)?avvikelser? mot budget|(ingen budgetavvikelse))(?![\p{L}])/u;
const ZEROS = new RegExp(ZERO, 'gu');

/** The claims of a comment's sentences, in order. Sentences of other times, hypotheses, causes and parts give none. */
export function claimsIn(text: string, { names, period }: ClaimContext): Claims {
  const own = ownStems(names);
  const amounts: Claim[] = [];
  const zeros: ZeroClaim[] = [];
  // Once a part has been spoken of, a sentence that names nothing may go on about it.
  let onWhole = true;
  sentencesOf(text).forEach((sentence, index) => {
    const folded = fold(sentence);
    const mentions = mentionsIn(folded);
    const isOther = isAside(sentence, period);
    const saysWhole = WHOLE.test(folded) || [...own].some((word) => word.length > 3 && stemsOf(folded).includes(word));
    const isWhole = (onWhole || saysWhole) && (index === 0 || !POINTS_BACK.test(folded));
    const zero = ZERO.exec(folded);
    if (zero && mentions.length === 0 && !isOther && !NOT_OURS.test(folded) && isWhole && namesNothingElse(folded.replace(ZEROS, ''), own)) {
      zeros.push({ said: zero[0], exact: zero[1] !== undefined || zero[2] !== undefined || zero[3] !== undefined, time: timeOf(folded, period), sentence });
    }
    let from = 0;
    let clean = isWhole;
    for (const [at, mention] of mentions.entries()) {
      const before = folded.slice(from, mention.start);
      const after = folded.slice(mention.end, mentions[at + 1]?.start ?? folded.length);
      const nothingElse = namesNothingElse(before, own);
      clean = nothingElse && (clean || namesAll(before, names));
      const clause = clauseAfter(after);
      const kind = isOther || NOT_OURS.test(folded.slice(0, mention.start)) || NOT_OURS.test(clause) ? null : kindOf(before, after, mention);
      if (kind) {
        // The clause's own words first: one sentence may speak of the period and of the year.
        const time = timeOf(before.slice(before.search(/[;:,.][^;:,.]*$/u) + 1) + clause, period) ?? timeOf(before + folded.slice(mention.end), period);
        amounts.push({ mention, kind, direction: directionOf(before, after, mention), above: besideBudget(before, after)?.above ?? null, ofAmountBefore: at > 0 && OF_AMOUNT.test(before), time, ofWhole: clean && namesNothingElse(EXPLAINS.test(after.trimStart()) ? '' : clause, own), sentence });
      }
      from = mention.end;
    }
    if (mentions.length > 0) onWhole = clean;
    else if (sentence.length < 60 && !/[.!?]$/.test(sentence)) onWhole = namesNothingElse(folded, own);
  });
  return { amounts, zeros };
}
