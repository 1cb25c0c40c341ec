import type { AreaFigures } from '../../figures/figures';
import type { Period } from '../../values/period';
import { fold } from '../../values/text';
import type { Unit } from '../../values/unit';
import { claimsIn, isAside, sentencesOf, type Claim } from './claims';
import { contradictionsIn, type Contradiction } from './judge';
import { knownOf, type Known } from './known';

/** What a text says of a part that it names, and what that part's own amounts say against it. */
export interface PartContradiction {
  readonly part: AreaFigures;
  readonly found: Contradiction;
}

interface Named {
  readonly part: AreaFigures;
  /** From its name to that of the next part, or to the end of the sentence. */
  readonly stretch: string;
}

/** Shorter names are words like others. */
const SHORTEST = 5;
const LETTER = /\p{L}/u;
/** "varav hemtjänst", "av detta": how much of the whole, and no variance of the part. */
const OF_WHICH = /(?<!\p{L})(?:varav|därav|av (?:det|detta|dessa|vilka))\s*$/u;

/** What a name may end with in a sentence: "hemtjänstens", "fritidshemmens". */
const ENDING = /^(?:\p{L}{0,3}|[mn](?:en|et)s?)$/u;

/** Where a name stands as words of its own, with an ending. */
function placesOf(sentence: string, name: string): number[] {
  const found: number[] = [];
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const ending = /^\p{L}*/u.exec(sentence.slice(at + name.length))?.[0] ?? '';
    if (!LETTER.test(sentence[at - 1] ?? ' ') && sentence[at - 1] !== '-' && ENDING.test(ending)) found.push(at);
  }
  return found;
}

/** The stretches of a sentence that each begin with a part's name; none where two names stand for one place. */
function stretchesOf(sentence: string, parts: readonly AreaFigures[]): Named[] {
  const folded = fold(sentence);
  if (folded.length !== sentence.length) return [];
  const places = parts.flatMap((part) => {
    const name = fold(part.name);
    return name.length < SHORTEST ? [] : placesOf(folded, name).map((at) => ({ at, end: at + name.length, part }));
  });
  // "Boende" in "Boende för äldre" is no name of its own.
  const own = places.filter((one) => !places.some((other) => other !== one && other.at <= one.at && other.end >= one.end)).sort((a, b) => a.at - b.at);
  return own.flatMap(({ at, part }, index): Named[] => (OF_WHICH.test(folded.slice(0, at)) ? [] : [{ part, stretch: sentence.slice(at, own[index + 1]?.at ?? sentence.length) }]));
}

/** Whether some amount of the whole is of the claim's size: then it may be that which is meant. */
const isElsewhere = (claim: Claim, whole: Known): boolean =>
  contradictionsIn({ amounts: [{ ...claim, direction: null, time: null, ofWhole: true }], zeros: [] }, whole).length === 0;

interface Spoken {
  readonly text: string;
  readonly names: readonly string[];
  readonly parts?: readonly AreaFigures[];
}

/** What a comment says of parts that it names, against their own amounts: only where nothing but the part can be meant. */
export function partContradictions({ text, names, parts = [] }: Spoken, whole: Known, { unit, period }: { readonly unit: Unit; readonly period: Period | null }): PartContradiction[] {
  const own = new Set(names.map(fold));
  const told = parts.filter(({ name, amounts }) => !own.has(fold(name)) && (amounts.variance !== null || amounts.varianceToDate !== null || amounts.budget !== null));
  if (told.length === 0) return [];
  return sentencesOf(text).filter((sentence) => !isAside(sentence, period)).flatMap((sentence) => stretchesOf(sentence, told).flatMap(({ part, stretch }): PartContradiction[] => {
    const claims = claimsIn(stretch, { names: [part.name], period });
    // Two amounts are of two things, and one of them is not the part's variance.
    if (claims.amounts.length !== 1 || !claims.amounts.every(({ ofWhole }) => ofWhole)) return [];
    return contradictionsIn({ ...claims, zeros: [] }, knownOf(part, unit)).flatMap((found): PartContradiction[] => {
      // "Finansförvaltningen prognostiserar ett överskott på 16,1 mnkr" can mean nothing else, though the whole's be as much.
      const mayBeWhole = !sentence.startsWith(stretch);
      if (found.why === 'zero' || (found.why === 'amount' && mayBeWhole && isElsewhere(found.claim, whole))) return [];
      return [{ part, found: { ...found, claim: { ...found.claim, sentence } } }];
    });
  }));
}
