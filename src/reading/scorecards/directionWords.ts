import type { Direction } from '../../values/indicator';
import { fold } from '../../values/text';
import { swedish } from '../words/swedish';

const GOOD = '(?: (?:värde(?:n)?|utfall|resultat|andel|antal))?(?: (?:är|=))?(?: (?:bra|bättre|bäst|önskvärt|eftersträvas))?';

const wordings: readonly (readonly [Direction, RegExp])[] = [
  ['higher', swedish(new RegExp(`^(?:(?:så )?hög(?:t|re|a|st)?(?: som möjligt)?${GOOD}|öka(?:r|nde|s)?|ska öka|upp(?:åt)?|stiga(?:nde)?|fler|mer|större|max(?:imera)?|minst|[↑⬆↗▲⇧⇑+>≥])$`, 'u'))],
  ['lower', swedish(new RegExp(`^(?:(?:så )?låg(?:t|a|st)?(?: som möjligt)?${GOOD}|lägre${GOOD}|minska(?:r|nde|s)?|ska minska|ned(?:åt)?|ner(?:åt)?|sjunka(?:nde)?|färre|mindre|min(?:imera)?|högst|[↓⬇↘▼⇩⇓<≤-])$`, 'u'))],
];

/** What a cell says of which way is good for its row's indicator: "Lägre", "Hög andel är bra", "↓"; null for other texts. */
export function directionWord(text: string): Direction | null {
  const folded = fold(text).replace(/\uFE0F/g, '').replace(/\.$/, '');
  return wordings.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
