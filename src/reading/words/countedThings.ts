import { withoutDates } from './dates';
import { words } from './swedish';

/**
 * What is counted, or costs so much each: neither is an amount of money that areas are followed up by. One vocabulary of
 * things, asked of heads, of headings over columns and of the names of rows.
 */

/** Of what there is a price: "per elev", "kr/plats". */
const ONE = 'barn|elev|plats|brukare|invånare|inv|timme|tim|dygn|vårddygn|kund|ärende|årsplats|årsarbetare|besök|lunch|portion|måltid|kvm|m2|hushåll|person|student|deltagare';

/** What is counted, in plural. */
const MANY = 'årsarbetare|årsplatser|platser|timmar|tim|dygn|vårddygn|besök|ärenden';
/** The same, where other names begin so too: "Barn och utbildning" is a committee. */
const MANY_OR_NAME = `${MANY}|elever|barn|brukare|besökare|tjänster|personer`;

/** A column's time or side, beside what it counts: "Budget platser", "Timmar utfall". */
const PLANS = 'budget|utfall|plan|planerat|planerade|prognos';

/** A price or a share of one: "Kostnad per barn", "Nettokostnad/elev", "kr per invånare". */
export const perOne = words(new RegExp(String.raw`\bper (?:${ONE})\b|(?:kostnad|\bpris|\bkr|\btkr|\bkronor|netto)\p{L}* ?/ ?(?:${ONE}|st)\b|\b(?:kostnad|pris)(?:en|er|et)? per (?:enhet|st)\b`, 'u'));

/** Names of rows that hold a share or a price of one. */
export const isShareOrPrice = (folded: string): boolean => folded.endsWith('%') || perOne.test(folded);

const compoundPrices = words(/\b(?:dygns|timm?e?|styck|plats|elev|snitt|medel|enhets|[áà]-? ?)-?(?:pris|kostnad)(?:er)?\b|\bpris(?:et)? per\b/);

const counting = words(new RegExp(String.raw`\bantal(?:et)?\b|\bvolym(?:er)?\b|^(?:${MANY_OR_NAME})$`, 'u'));
const countingPlans = words(new RegExp(String.raw`\b(?:${PLANS})\b.*\b(?:${MANY}|personer)\b|\b(?:${MANY}|personer)\b.*\b(?:${PLANS})\b|^(?:${PLANS}),? (?:${MANY_OR_NAME})$|^(?:${MANY_OR_NAME}),? (?:${PLANS})$`, 'u'));
const money = words(/\b[tm]?n?kr\b|kostnad|intäkt/);

/** Says that amounts are of money, by a unit or by what it is paid for. */
export const saysMoney = (head: string): boolean => money.test(withoutDates(head));

/** Whether a head's column counts hours, people or places. `folded` is without its dates. */
const counts = (folded: string): boolean => !money.test(folded) && (counting.test(folded) || countingPlans.test(folded));

/** A heading over columns that hold a price of one, or count something. `folded` is without its dates. */
export const headsPricesOrCounts = (folded: string): boolean =>
  perOne.test(folded) || compoundPrices.test(folded) || counts(folded);

/** A column's head that says that it counts something: "Antal platser", "Budget timmar 2025". */
export const headCounts = (head: string): boolean => counts(withoutDates(head));

const countedTitle = words(new RegExp(String.raw`\b(?:antal(?:et)?|inskrivna|inskrivningar|placerade|placeringar|pågående ärenden|beläggning|besöksstatistik|(?:verksamhets|ärende|besöks|barn|elev)?statistik)\b|\b(?:${MANY_OR_NAME}|hushåll|lån|placeringar) per \p{L}`, 'u'));

/** A title of what is counted: "Inskrivna barn per förskola", "Nämndens verksamhetsstatistik". */
export const titleCounts = (folded: string): boolean => !money.test(folded) && countedTitle.test(folded);

const countedAlone = words(/^(?:utförda |beviljade |sålda |köpta )?\p{L}*(?:årsarbetare|årsplatser|timmar|dygn|besök)$/u);

/** A title or a tab of nothing but what is counted: "Årsarbetare augusti 2026", "Vikarietimmar". */
export const countsAlone = (text: string): boolean => countedAlone.test(withoutDates(text));
