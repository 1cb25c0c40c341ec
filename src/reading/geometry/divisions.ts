import { fold } from '../../values/text';
import { withinWords } from '../words/lexicon';
import { words } from '../words/swedish';
import { isWholeName, namesWhose } from './nameHeads';
import { isCommitteeName, subjectOf } from './titles';

/** Another state of the same table. */
const VERSION = words(/(?<!\p{L})(?:alternativ|scenario|förslag|variant|original|version|utkast|kopia|arbets\p{L}+|prel\p{L}*|gam(?:mal|la|malt)|ny(?:a|tt)?|tidigare|senaste|rättad|korrigerad|reviderad|slutlig)/u);

/** What kind of money it is, and not whose: the same areas have both. */
const KIND_OF_MONEY = words(/(?:medel(?:n)?|anslag(?:et)?|verksamhet(?:en)?|regi|drift(?:en)?|utveckling(?:en)?|satsning(?:ar)?|projekt(?:en)?|bidrag)$|(?<!\p{L})(?:köpt[ae]?|köp av|extern[at]?|intern[at]?|entreprenad(?:er)?|privat[at]?|fristående)(?!\p{L})/u);

/** "Område Norra", "Rektorsområde Norra": the name alone. */
export const withoutKind = (place: string): string => place.replace(/^\p{L}*[Oo]mråde:? (?=\p{Lu})/u, '');

/** Which part of the organisation a table is of, by what stands over it or on its tab; empty where that is something else. */
export function divisionIn(text: string): string {
  const subject = subjectOf(text);
  if (subject === '' || [subject, text].some((said) => VERSION.test(fold(said)) || KIND_OF_MONEY.test(fold(said))) || withinWords.test(fold(text))) return '';
  return isCommitteeName(subject) || (namesWhose(subject) && !isWholeName(subject)) ? withoutKind(subject) : '';
}

/** Who does the work: "Egen regi" and "Köpt verksamhet" are together all of it, and each alone may be a part of a table beside. */
const OWN = words(/^(?:i )?egen regi$|^(?:kommunal|egen|intern) (?:regi|drift|verksamhet)$|^(?:kommunala|egna|interna) (?:utförare|enheter)$/);
const BOUGHT = words(/^köpt$|^(?:köpt|extern|privat|enskild|fristående) (?:regi|drift|verksamhet|vård|omsorg)$|^(?:externa|privata|enskilda|fristående) (?:utförare|enheter)$|^(?:på |i )?entreprenad(?:er)?$|^köp av verksamhet$/);

/** Which of the two a title says, in its own words; null where it says neither. */
export function doneBy(text: string): { readonly own: boolean; readonly called: string } | null {
  for (const called of [text.trim(), subjectOf(text)]) {
    if (OWN.test(fold(called))) return { own: true, called };
    if (BOUGHT.test(fold(called))) return { own: false, called };
  }
  return null;
}
