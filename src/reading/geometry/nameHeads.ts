import { fold, nameKey, remembered } from '../../values/text';
import { isUnitOnly, parseHead } from '../words/concept';
import { whoseHead } from '../words/entities';
import { municipalBodies } from '../words/lexicon';
import { words } from '../words/swedish';
import { isCommitteeName } from './titles';

/** Names where heads are: of areas beside each other, and of all of them together. */

/** All areas together, whatever they are. */
const WHOLE = words(/\b(?:total|totalt|totalen|totala|totalsumma|samtliga|sammanlagt)\b|^hela\b|^(?:(?:summa|netto(?:kostnad)?|resultat) (?:för )?)*(?:hela )?nämnden(?: (?:netto(?:kostnad)?|resultat))?$|^summa (?:netto|verksamheter(?:na)?|områden(?:a)?|nämnder(?:na)?)$|^summa$/);

export const isWholeName = (name: string): boolean => WHOLE.test(fold(name)) || (isCommitteeName(name) && !/^nämnd(?:en)?$/.test(fold(name)));

const SUM_WORDS = /^(?:summa|totalt?) | totalt?$/g;
const committeeKey = (name: string): string => nameKey(fold(name).replace(SUM_WORDS, ''));
/** A committee's name, or that of the board or another body of the municipality. */
export const isBody = (name: string): boolean => (isCommitteeName(name) && isWholeName(name)) || municipalBodies.test(fold(name));

/**
 * Which of names beside each other are of all of them together. One committee over its units is; of several, or of one
 * beside Kommunstyrelsen, none is the whole of another.
 */
export function wholesAmong(names: readonly string[]): (name: string) => boolean {
  const bodies = new Set(names.filter(isBody).map(committeeKey));
  return bodies.size < 2 ? isWholeName : (name) => WHOLE.test(fold(name));
}

/** So many heads are kept with what they are: a workbook has the same on most of its sheets. */
const MOST_KEPT = 1_000;

/** A head that names somebody, and says nothing of measure, time or unit. */
export const namesWhose = remembered(MOST_KEPT, (head) => {
  const said = parseHead(head);
  return (said.measure === null || isWholeName(head)) && said.component === null && said.scope === null && !said.dateOnly && said.year === null && said.month === null
    && !isUnitOnly(head) && whoseHead([head]) === null;
});

/** The head of the names, or the unit that stands in its place. */
export const isLabelText = (text: string): boolean => parseHead(text).label || isUnitOnly(text);

/** "Socialnämnden", "Summa nämnder": who a column is of, though a word in it heads names as well. "Nämnd" alone heads them. */
export const isOwnName = (text: string): boolean => !/^nämnd$/.test(fold(text)) && (isCommitteeName(text) || isWholeName(text)) && !isUnitOnly(text);
