import { fold } from '../../values/text';
import { slipBetween, tellingDigits } from '../../values/slips';
import { clauseAfter, isAside, namesNothingElse, ownStems, sentencesOf, type ClaimContext } from './claims';
import { fits, type Contradiction } from './judge';
import type { Known, KnownAmount } from './known';
import { mentionsIn, type Mention } from './mentions';
import { NOT_OURS, VARIANCE_NOUN } from './words';

/**
 * Sentences that tell an amount itself ("prognosen för helåret är 43,2 mnkr"). What an outcome or a forecast is may be
 * told in many ways, gross or of a part: only an amount that is a usual slip from the table's is said to be wrong.
 */

const LEVEL = /(?<![\p{L}])(?:(utfall(?:et)?|nettokostnad(?:en|er|erna)?)|((?:helårs|års)?prognos(?:en)?)|((?:års|period)?budget(?:en)?))(?![\p{L}])[^,;:]*$/u;
const IS = /(?<![\p{L}])(?:är|har|var|blev|blir|uppgår|uppgick|landar|landade|ligger)(?![\p{L}])/u;
/** After an amount: then it is a difference. */
const COMPARED = /^(?: kronor)? (?:bättre|sämre|lägre|högre|mer|mindre|över|under|i (?:över|under)skott|plus|minus|back|positiv|negativ)/u;

/** The amounts of the table that a sentence names before its first amount; empty where it tells of something else. */
function namedBefore(before: string, after: string, mention: Mention, known: Known): readonly KnownAmount[] {
  if (mention.sign === 1 || mention.unit === '%' || COMPARED.test(after) || before.search(VARIANCE_NOUN) >= 0 || NOT_OURS.test(before)) return [];
  const found = LEVEL.exec(before);
  return !found || !IS.test(before) ? [] : known.named[found[1] ? 'actual' : found[2] ? 'forecast' : 'budget'];
}

/** Whether one amount is another with a usual slip, in the digits that the text gives. */
function isSlip({ value, step }: Mention, amount: KnownAmount): boolean {
  const [said, known] = [Math.round(value / step), Math.round(Math.abs(amount.value) / step)];
  const [slip, least] = [slipBetween(said, known), Math.min(said, known)];
  return slip !== null && least >= 10 ** (tellingDigits(slip) - 1);
}

/** The first sentence whose amount is a slip from the one that it names. */
export function levelContradiction(text: string, { names, period }: ClaimContext, known: Known): Contradiction | null {
  const own = ownStems(names);
  for (const sentence of sentencesOf(text)) {
    const folded = fold(sentence);
    const [mention, next] = mentionsIn(folded);
    if (!mention || isAside(sentence, period)) continue;
    const [before, after] = [folded.slice(0, mention.start), folded.slice(mention.end, next?.start)];
    if (!namesNothingElse(before, own) || !namesNothingElse(clauseAfter(after), own) || known.amounts.some((amount) => fits(mention, amount, known))) continue;
    const meant = namedBefore(before, after, mention, known).find((amount) => isSlip(mention, amount));
    if (meant) return { why: 'amount', meant, claim: { mention, kind: 'result', direction: null, above: null, ofAmountBefore: false, time: null, ofWhole: true, sentence } };
  }
  return null;
}
