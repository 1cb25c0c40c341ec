import type { Direction } from '../../values/indicator';
import { fold } from '../../values/text';
import { swedish } from '../words/swedish';

const GOOD = '(?: (?:värde(?:n)?|utfall|resultat|andel|antal))?(?: (?:är|=))?(?: (?:bra|bättre|bäst|önskvärt|eftersträvas))?';

/** "Högst" alone is a bound, as before a number: no more than that. */
const BEST = '(?:(?:värde(?:n)?|utfall|resultat|andel|antal) )?(?:(?:är|=) )?(?:bra|bättre|bäst|önskvärt|eftersträvas)';

const wordings: readonly (readonly [Direction, RegExp])[] = [
  ['higher', swedish(new RegExp(`^(?:(?:så )?hög(?:t|re|a)?(?: som möjligt)?${GOOD}|högst ${BEST}|lägst|minimum|öka(?:r|nde|s)?|ska öka|upp(?:åt)?|stiga(?:nde)?|fler|mer|större|maximera|minst|[↑⬆↗▲⇧⇑+>≥])$`, 'u'))],
  ['lower', swedish(new RegExp(`^(?:(?:så )?låg(?:t|a)?(?: som möjligt)?${GOOD}|lägst ${BEST}|lägre${GOOD}|minska(?:r|nde|s)?|ska minska|ned(?:åt)?|ner(?:åt)?|sjunka(?:nde)?|färre|mindre|minimera|högst|(?:som )?mest|maximum|[↓⬇↘▼⇩⇓<≤-])$`, 'u'))],
];

/** What a cell says of which way is good for its row's indicator: "Lägre", "Hög andel är bra", "↓"; null for other texts. */
export function directionWord(text: string): Direction | null {
  const folded = fold(text).replace(/\uFE0F/g, '').replace(/\.$/, '');
  return wordings.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
