import { fold } from '../../../values/text';
import { isCommittee } from '../../geometry/titles';
import { municipalBodies, organisationNames, payerWords } from '../../words/lexicon';
import { words } from '../../words/swedish';

/** Organisations with a result of their own: what they come to is a whole, and no area of anything. */

/** What is followed up by itself, and of which no committee is named: a förvaltning, an association, a rescue service of a place. */
const BY_ITSELF = words(/\p{L}förvaltning(?:en)?$|\p{L}förbund(?:et)?$|^region \p{L}+$|\p{L} kommun$|^räddningstjänsten? \p{L}|\p{L} (?:räddningstjänst(?:en)?|brandförsvar)$|^avtalssamverkan \p{L}/u);

/** A title or a tab that is such an organisation's name. */
export const namesOrganisation = (name: string): boolean => organisationNames.test(fold(name)) || BY_ITSELF.test(fold(name));

/** Lines of finances beside the operations, and of tax: an organisation has several. */
const OWN_LINES = words(/^(?:finansiella intäkter|finansiella kostnader|resultat (?:efter|från) (?:finansiella poster|finansnetto)|resultat (?:före|efter) skatt|rörelseresultat)(?!\p{L})/u);

/** One line of finances may be a unit's. */
const LEAST_OWN_LINES = 2;

/** Whether lines of a result, folded, are those of an organisation of its own, whatever it is called: its members pay for it, or it has finances. */
export const isOfOrganisation = (lines: readonly string[]): boolean =>
  lines.some((line) => payerWords.test(line)) || new Set(lines.filter((line) => OWN_LINES.test(line))).size >= LEAST_OWN_LINES;

/** "Granby Bostads AB": a company has a result of its own, and is no area of who owns it. */
const COMPANY = words(/ (?:ab|kb|hb|bolag(?:et)?)(?: \(|$)|\p{L}bolag(?:en|et)?$|^bolagen$|^ab \p{L}|koncern(?:en)?$/u);
/** An association or a foundation, and what stands beside companies for the rest of them. */
const ASSOCIATED = words(/\p{L}förbund(?:et)?(?: |$)|^stiftelsen? |stiftelse(?:n)?$|^(?:kommunen|regionen|förbunden|stiftelserna)$|^(?:koncern)?eliminering(?:ar)?/u);

/** Over the names of such, in a corner, a caption or a heading: "Bolag", "Kommunala bolag, resultat", "Summa bolag". */
const OVER_ORGANISATIONS = words(/^(?:(?:summa|totalt?|resultat(?: för)?|övriga|(?:hel|del|kommun)?ägda|kommunala|kommunens|kommunägda) )*(?:(?:dotter|koncern|moder)?bolag(?:en)?s?|(?:kommunal)?förbund(?:en)?s?|stiftelser(?:na)?s?|(?:koncern)?företag(?:en)?s?)(?: (?:och|&) (?:bolag|förbund|stiftelser|koncernen))?(?=$|,? ?[\d(]|,? (?:.*\b)?resultat)/u);

export const isCompany = (folded: string): boolean => COMPANY.test(folded);
export const areOver = (text: string): boolean => OVER_ORGANISATIONS.test(fold(text));

/** Who buys what the committee sells, in the corner over their names; a committee that buys is no area of the one that sells. */
const BUYERS = words(/^(?:intern)?(?:köpare|kund|hyresgäst|abonnent)(?:er|en|ens namn)?$/u);

export const areBuyers = (corner: string): boolean => BUYERS.test(fold(corner));

/** Whether rows by their names, or by what stands over them, are of companies, associations and the like: no committee is among them. */
export function areOrganisations(names: readonly string[], over: readonly string[]): boolean {
  const folded = names.map(fold);
  const own = folded.filter((name) => isCompany(name) || ASSOCIATED.test(name)).length;
  return names.length >= 2 && (own * 2 > names.length || over.some(areOver)) && !folded.some((name) => isCommittee(name) || municipalBodies.test(name));
}
