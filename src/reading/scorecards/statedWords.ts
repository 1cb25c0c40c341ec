import type { Status } from '../../values/status';
import { fold } from '../../values/text';
import { swedish } from '../words/swedish';

/** Words that say that no assessment was made. */
const notAssessed = swedish(/^(?:avser|berör|gäller) (?:ej|inte)\b|\b(?:ej|inte) (?:bedöm\p{L}*|mät\p{L}*|relevant|aktuell\p{L}*)|(?:kan|går|har|är) (?:ännu )?(?:ej|inte) (?:ännu )?(?:att )?(?:bedöm|mät)|\b(?:bedöms|mäts) (?:ej|inte|senare|först)\b(?! (?:att )?(?:kunna |bli |vara |helt )?(?:(?:upp)?nå|uppfyll|infria|klara))|\b(?:ingen|inga) (?:ny )?(?:mätning(?:ar)?|bedömning(?:ar)?|enkät|undersökning)(?: (?:har |är |blev )?(?:gjord|gjorts|genomförd|genomförts|utförd|utförts|skett))?(?! \p{L})|uppgift saknas|bedömning saknas|mätning saknas|\bmäts (?:i|under|till|vid|nästa) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|år|vår\p{L}*|höst\p{L}*|slutet|bokslut\p{L}*)/u);

/** Reached in part, in any wording. */
const inPart = swedish(/\bdelvis\b|\b(?:inte|ej) helt\b|\bi huvudsak\b|\bi stort sett\b|\btill (?:stor|viss) del\b|\bi viss mån\b|\bnästan\b|\bnära att\b/);

/** The verbs that a goal is reached or fulfilled with; never the noun måluppfyllelse. */
const reached = swedish(/\b(?:upp)?nå(?:s|r|tt|dd|dda|tts|dde|ddes)?\b|\b(?:mål)?uppfyll(?:s|er|d|da|de|des|t|ts|as|a)\b|\binfria(?:s|r|d|t|de|des|ts)?\b|\bklara(?:s|r|d|t|de|des|ts)?\b/);
const not = swedish(/\b(?:ej|inte|icke|inget|aldrig)\b/);
const doubt = swedish(/\b(?:risk|risker|svår|svårt|osäkert?|tveksamt?|oklart|oviss\p{L}*)\b/u);

/** Måluppfyllelse with its degree. */
const degrees: readonly (readonly [Status, RegExp])[] = [
  ['green', swedish(/\b(?:god|hög|full|mycket god) måluppfyllelse\b/)],
  ['yellow', swedish(/\b(?:viss|medelgod|acceptabel) måluppfyllelse\b/)],
  ['red', swedish(/\b(?:låg|svag|dålig|bristande|ingen|otillräcklig|ej|inte|inget) måluppfyllelse\b/)],
];

/** Words of whole cells, which in a sentence say less: "På väg", "I fas", "God". */
const alone: readonly (readonly [Status, RegExp])[] = [
  ['green', swedish(/^(?:i fas|(?:enligt|följer|går enligt) plan(?:en)?|(?:mycket )?go(?:d|tt)|(?:helt )?tillfredsställande|ok(?:ej)?|i hög grad|starkt?|helt|fullt ut)$/)],
  ['yellow', swedish(/^(?:(?:är )?på (?:god )?väg|nära målet|i viss grad|(?:delvis )?godtagbar(?:t|a)?|acceptabel(?:t)?)$/)],
  ['red', swedish(/^(?:(?:ej|inte) (?:godtagbar(?:t|a)?|tillfredsställande|i fas|enligt plan)|otillfredsställande|i låg grad|svagt?|dålig(?:t)?|inte alls)$/)],
  ['none', swedish(/^(?:(?:ej|inte|ännu ej|ännu inte) (?:påbörja[dt]|startat?))$/)],
];

const colours: readonly (readonly [Status, RegExp])[] = [
  ['green', swedish(/\bgrön(?:t|a)?\b|\bgreen\b|[●🟢✓✔☑✅🙂😀😊😃☺👍]/u)],
  ['yellow', swedish(/\bgul(?:t|a)?\b|\byellow\b|[▲🟡😐🟠⚠]/u)],
  ['red', swedish(/\br(?:öd|ött|öda)\b|\bred\b|[■🔴✗✘❌☒☹🙁😞😟👎]/u)],
  ['none', /[○⚪]/u],
];

/** One colour; two of them say nothing for certain. */
function colourOf(text: string): Status | null {
  const found = colours.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** What one clause says: negations belong to the verb of their own clause. */
function clauseOf(clause: string): Status | null {
  if (notAssessed.test(clause)) return 'none';
  const degree = degrees.find(([, pattern]) => pattern.test(clause));
  if (degree) return degree[0];
  if (!reached.test(clause)) return /^ja$/.test(clause) ? 'green' : /^nej$/.test(clause) ? 'red' : null;
  if (doubt.test(clause)) return null;
  return not.test(clause) ? 'red' : 'green';
}

/**
 * The workbook's own assessment: "kommer att nås" is green, "nås inte helt" and "delvis" yellow, "nås inte" and
 * "ej uppnått" red, "ej bedömd" none; colours by name and by sign (● ▲ ■). Null when the words say none of these.
 */
export function parseStated(text: string): Status | null {
  const folded = fold(text);
  if (folded === '') return null;
  const whole = alone.find(([, pattern]) => pattern.test(folded.replace(/[.!]$/, '')));
  if (whole) return whole[0];
  if (inPart.test(folded)) return 'yellow';
  const clauses = folded.split(/[.,;:!?()]+| (?:men|och) /).map((clause) => clause.trim());
  for (const clause of clauses) {
    const status = clauseOf(clause);
    if (status !== null) return status;
  }
  return clauses.some((clause) => doubt.test(clause)) ? null : colourOf(folded);
}

const MOST_SAID = 40;

/** What an outcome in words says of its goal: "Uppfylldes", "Ej uppnått". A yes or no answers the measure, and no one knows which is wished. */
export const statedOutcome = (text: string): Status | null => (text.length > MOST_SAID || /\d/.test(text) || /^(?:ja|nej)[.!]?$/.test(fold(text)) ? null : parseStated(text));

const PLACE = swedish(/^(?:bland (?:de )?|de )?(?:\d+ ?(?:%|procent) )?(?:bästa|mittersta|sämsta|högsta|lägsta)(?: (?:\d+ ?(?:%|procent)|(?:fjärde|tredje|fem)del(?:en)?|kvartil(?:en)?|hälften))?$/);

/** Whether a text tells where among others a value comes, as Kolada does ("Mittersta 50 %"): that judges no goal of one's own. */
export const placesAmongOthers = (text: string): boolean => PLACE.test(fold(text));
