import { fold } from '../../values/text';
import { isUnitOnly, parseHead } from '../words/concept';
import { whoseHead } from '../words/entities';
import { words } from '../words/swedish';
import { isCommitteeName } from './titles';

/** Names where heads are: of areas beside each other, and of all of them together. */

/** All areas together, whatever they are. */
const WHOLE = words(/\b(?:total|totalt|totalen|totala|totalsumma|samtliga|sammanlagt)\b|^hela\b|^(?:(?:summa|netto(?:kostnad)?|resultat) (?:för )?)*(?:hela )?nämnden(?: (?:netto(?:kostnad)?|resultat))?$|^summa (?:netto|verksamheter(?:na)?|områden(?:a)?|nämnder(?:na)?)$|^summa$/);

export const isWholeName = (name: string): boolean => WHOLE.test(fold(name)) || (isCommitteeName(name) && !/^nämnd(?:en)?$/.test(fold(name)));

/** A head that names somebody, and says nothing of measure, time or unit. */
export function namesWhose(head: string): boolean {
  const said = parseHead(head);
  return (said.measure === null || isWholeName(head)) && said.component === null && said.scope === null && !said.dateOnly && said.year === null && said.month === null
    && !isUnitOnly(head) && whoseHead([head]) === null;
}

/** The head of the names, or the unit that stands in its place. */
export const isLabelText = (text: string): boolean => parseHead(text).label || isUnitOnly(text);
