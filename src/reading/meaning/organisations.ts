import { fold } from '../../values/text';
import { organisationNames, ownResultLines, payerWords, wholeOrganisations } from '../words/lexicon';

/** Organisations with a result of their own: what they come to is a whole, and no area of anything. */

/** A title or a tab that is such an organisation's name. */
export const namesOrganisation = (name: string): boolean => organisationNames.test(fold(name)) || wholeOrganisations.test(fold(name));

/** One line of finances may be a unit's. */
const LEAST_OWN_LINES = 2;

/** Whether lines of a result, folded, are those of an organisation of its own, whatever it is called: its members pay for it, or it has finances. */
export const isOfOrganisation = (lines: readonly string[]): boolean =>
  lines.some((line) => payerWords.test(line)) || new Set(lines.filter((line) => ownResultLines.test(line))).size >= LEAST_OWN_LINES;
