import { fold, tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { findDates } from '../../words/dates';
import { swedish } from '../../words/swedish';

/** "Mål 2: ...", "Nämndmål: ...", "... ska ...": nothing but a goal is worded so. */
const GOAL_WORDING = swedish(/^(?:\d+[.)]? ?)?(?:nämnds?|kommun|kf-?|fullmäktige|inriktnings|effekt|över|resultat|verksamhets|utvecklings)?-?mål(?:et)?(?: \d+(?:\.\d+)?)?(?: ?[.:-]| \d)|\b(?:ska|skall)\b/);

/** Verbs that a goal tells a wished state with: "Kommunen har en skola där alla lyckas". */
const STATE = swedish(/\b(?:har|är|kan|får|ges|ger|blir|finns|når|lyckas|trivs|mår|upplever|känner|utvecklas|utvecklar|växer|arbetar|bidrar|erbjuder|erbjuds|skapar|präglas|bedrivs|bedriver|främjar|stärks|lever|bor|deltar|möter|möts|tar|klarar|fullföljer|håller|lär|vill)\b/);

/** A state without a verb: "En trygg kommun", "God ekonomisk hushållning", "Ökad delaktighet". */
const WISHED = swedish(/^(?:\d+(?:\.\d+)?[.)]? )?(?:en|ett|god(?:a)?|gott|trygg(?:a|t)?|säker|attraktiv(?:a|t)?|hållbar(?:a|t)?|ökad(?:e)?|ökat|minskad(?:e)?|minskat|bättre|fler|färre|hög|högre|lägre|stark(?:a)?|öka|minska|alla|nöjda|levande|likvärdig|jämlik)\b/);

/** What a title, a note or the name of a group says, and a goal does not. */
const TITLE = swedish(/uppföljning|nyckeltal|indikator|mätetal|\bmått\b|\btabell\b|bilaga|rapport|sammanställning|redovisning|bokslut|delår|tertial|statistik|volym|kkik|i korthet|styrkort|(?:^|[\p{L}])nämnden?s?$|förvaltning(?:en)?$|verksamhetsplan|mål och budget|perspektiv|^källa|^not\b|^obs\b|^\*|jämförelse|resultatet av|enkät/u);
const MEASURE = swedish(/^(?:andel|antal|kostnad|genomsnitt|index|procent)|\(%\)|, %|\bprocent av/);

/** What explains amounts and outcomes, and wishes nothing: comments, reasons, measures taken. */
const EXPLAINS = swedish(/^(?:\p{L}+ ?)?(?:kommentar(?:er)?|analys|åtgärd(?:er)?|orsak(?:er)?|förklaring|sammanfattning|slutsats(?:er)?|bedömning|notering|obs) ?[:.–-]|\b(?:beror på|orsaken|orsakas|huvudorsak(?:en)?|förklaras av|på grund av|till följd av|än budgeterat)\b/u);
/** What has been, by its verbs and its words: no wish either, unless it says what shall be. */
const TELLS = swedish(/\bhar (?:\p{L}+ )?(?:haft|varit|ökat|minskat|blivit|påverkats|inneburit|lett|skett|gjorts|medfört)\b|\b(?:underskott|överskott|avvikelse|merkostnad|prognos)(?:et|en|er|erna)?\b|\bunder (?:året|perioden|våren|sommaren|hösten|tertialet)\b|\d ?(?:tkr|mnkr|mkr)\b/u);
/** A goal is one sentence; a second one explains. */
const SENTENCES = /\p{Ll}[.!] \p{Lu}/u;

/** Longer texts in a row of their own explain the table rather than head a part of it. */
const LONGEST_GOAL = 250;

/** How much speaks for a text in a row of its own being a goal rather than a title or the name of a group, in bits. */
function goalBits(text: string, amongGoals = false): number {
  const folded = fold(text);
  if (folded.length > LONGEST_GOAL) return -10;
  const explains = (EXPLAINS.test(folded) ? 8 : 0) + (SENTENCES.test(text) ? 3 : 0);
  if (GOAL_WORDING.test(folded)) return /^\*|^källa|^not\b/.test(folded) ? 0 : 8 - explains;
  const dated = findDates(folded).some(({ year, kind }) => year !== null && kind !== 'year') || /\b(?:19|20)\d{2}\b/.test(folded);
  return (STATE.test(folded) && folded.split(' ').length >= 3 ? 5 : 0) + (WISHED.test(folded) ? 3 : 0) + (amongGoals ? 2 : 0)
    - (TITLE.test(folded) ? 8 : 0) - (MEASURE.test(folded) ? 8 : 0) - explains - (TELLS.test(folded) ? 6 : 0) - (dated ? 2 : 0) - (folded.endsWith("?") ? 6 : 0);
}

/** From here on a text is read as a goal. */
const GOAL = 4;

export const readsAsGoal = (text: string, amongGoals = false): boolean => goalBits(text, amongGoals) >= GOAL;

/** The tab or the title speaks of goals. */
export const speaksOfGoals = (text: string): boolean => /(?:^|[^\p{L}])\p{L}*mål(?:en|et|uppföljning|uppfyllelse)?(?![\p{L}])/u.test(fold(text));

const ACTIVITY_HEAD = swedish(/^(?:aktivitet|åtgärd|insats|uppdrag|uppgift)(?:er|en)?$/);

/**
 * Goals that stand alone on their rows, each right above the heads of a table of activities ("Aktivitet | Ansvarig |
 * Status"): nothing is measured under them, and they are goals all the same.
 */
export function goalsOverActivities(rows: readonly RawRow[], amongGoals: boolean): readonly { readonly name: string; readonly row: number; readonly column: number }[] {
  const textsOf = ({ values }: RawRow) => values.flatMap((value, column) => (typeof value === 'string' && value.trim() !== '' ? [{ text: tidy(value), column }] : []));
  return rows.flatMap((row, at) => {
    const [goal, more] = textsOf(row);
    const heads = rows[at + 1] ? textsOf(rows[at + 1] ?? row) : [];
    const isGoal = goal !== undefined && more === undefined && readsAsGoal(goal.text, amongGoals);
    return isGoal && heads.length >= 2 && heads.some(({ text }) => ACTIVITY_HEAD.test(fold(text))) ? [{ name: goal.text, row: row.index, column: goal.column }] : [];
  });
}
