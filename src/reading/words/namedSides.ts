import { words } from './swedish';

/** A side of the result of somebody named: "Vatten och avlopp – intäkter". */
export interface NamedSide {
  readonly whose: string;
  readonly side: 'income' | 'cost';
}

const NAMED_SIDE = /^(\p{L}.*?)(?: ?[–—-] ?|[,:] ?| )(intäkt|kostnad)(?:er)?$/u;

/** What parts a side into kinds of it, and is nobody. */
const KIND = words(/^(?:verksamhet(?:en)?s?|extern[at]?|intern[at]?|övrig[at]?|finansiell[at]?|årets|periodens|summa|totala?|s:a|budgeterade?|direkta|indirekta|gemensamma|netto|brutto)(?: |$)/u);

/** Whose income or cost a row is by its folded name; null where it names nobody. */
export function namedSide(folded: string): NamedSide | null {
  const [, whose, side] = NAMED_SIDE.exec(folded) ?? [];
  return whose === undefined || KIND.test(whose) ? null : { whose, side: side === 'intäkt' ? 'income' : 'cost' };
}
