import { withoutDates } from './dates';
import { words } from './swedish';

/**
 * What is counted, or costs so much each: neither is an amount of money that areas are followed up by. One vocabulary of
 * things, asked of heads, of headings over columns and of the names of rows.
 */

/** Of what there is a price: "per elev", "kr/plats". */
const ONE = 'barn|elev|plats|brukare|invånare|inv|timme|tim|dygn|vårddygn|kund|ärende|årsplats|årsarbetare|besök|lunch|portion|måltid|kvm|m2|hushåll|person|student|deltagare';

/** What is counted, in plural. */
const MANY = 'årsarbetare|årsarb|åa|årsplatser|\\p{L}*platser|\\p{L}*timmar|tim|\\p{L}*dygn|\\p{L}*besök|ärenden|ton|kg|m3|m2|kvm|kwh|mwh|gwh|km|liter|måltider|portioner|resor|hushåll';
/** The same, where other names begin so too: "Barn och utbildning" is a committee. */
const MANY_OR_NAME = `${MANY}|elever|barn|brukare|besökare|tjänster|personer`;

/** A column's time or side, beside what it counts: "Budget platser", "Timmar utfall". */
const PLANS = 'budget|budgeterade|budgeterat|utfall|plan|planerat|planerade|prognos';

/** Which of them: "per inskrivet barn", "per folkbokförd invånare". */
const SUCH = '\\p{L}{4,}(?:[dt]|ande) ';

/** A price or a share of one: "Kostnad per barn", "Nettokostnad/elev", "kr per invånare". */
export const perOne = words(new RegExp(String.raw`\bper (?:${SUCH})?(?:${ONE})\b|(?:kostnad|\bpris|netto)\p{L}* ?/ ?(?:${ONE}|st)\b|\b(?:t?kr|kronor) ?(?:/|per) ?(?!(?:hel|budget|verksamhets)?år|mån|kvartal|tertial|period)\p{L}|\b(?:kostnad|pris)(?:en|er|et)? per (?:enhet|st)\b`, 'u'));

/** "Kostnad per placeringsdygn": what one of anything costs or brings in, where it names a row. */
const pricedRow = words(/^\p{L}*(?:kostnad|intäkt|avgift|pris|ersättning|hyra)(?:en|et)? ?(?:per |\/ ?)(?:\p{L}{2,} )?\p{L}/u);
export const isPriceOfOne = (folded: string): boolean => pricedRow.test(folded) || perOne.test(folded);

/** An average of what is paid or charged, or a price of one: "Snittavgift", "Dygnspris". */
const averagePrices = words(/\b(?:snitt|medel)-?(?:pris|kostnad|intäkt|avgift|ersättning)(?:er)?\b|\b(?:dygns|timm?e?|styck|enhets)-?pris(?:er)?\b/);

/** Names of rows that hold a share or a price of one. */
export const isShareOrPrice = (folded: string): boolean => folded.endsWith('%') || isPriceOfOne(folded) || averagePrices.test(folded);

/** A head of prices: no amounts that add up. */
export const isPriceHead = (folded: string): boolean => perOne.test(folded) || averagePrices.test(folded);

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
  isPriceHead(folded) || compoundPrices.test(folded) || counts(folded);

/** A column's head that says that it counts something: "Antal platser", "Budget timmar 2025". */
export const headCounts = (head: string): boolean => counts(withoutDates(head));

const countedTitle = words(new RegExp(String.raw`\b(?:antal(?:et)?|inskrivna|inskrivningar|placerade|placeringar|pågående ärenden|beläggning|besöksstatistik|(?:verksamhets|ärende|besöks|barn|elev)?statistik)\b|\b(?:${MANY_OR_NAME}|hushåll|lån|placeringar) per \p{L}|\b(?:tusentals?|tusen) (?:${MANY_OR_NAME}|resande|resenärer|passagerare|påstigande|påstigningar|lån)(?!\p{L})`, 'u'));

/** A title of what is counted: "Inskrivna barn per förskola", "Nämndens verksamhetsstatistik". */
export const titleCounts = (folded: string): boolean => !money.test(folded) && countedTitle.test(folded);

/** Done, sold or decided: what is so is counted in hours, meals or the like. */
const DONE = 'utförd|beviljad|beslutad|planerad|såld|köpt|serverad|levererad|producerad|inköpt|nedlagd';
/** What a table counts, first or last in its title: "Vårddygn korttid", "Utförda hemtjänsttimmar", "Brukartid", "Färdtjänstresor". */
const countedFirst = words(/^(?:\p{L}*(?:årsarbetare|årsplatser|timmar|dygn|besök)|\p{L}+(?:resor|veckor)|brukartid)\b/u);
const countedLast = words(new RegExp(String.raw`(?:^|[ ,(])(?:\p{L}*(?:årsarbetare|årsplatser|timmar|dygn)|\p{L}+(?:resor|veckor))\)?$|\b(?:${DONE})[ae]? (?:tid|\p{L}*(?:måltider|portioner|resor|besök|platser|lektioner))\b`, 'u'));
/** The unit of what is counted, at the end: "Såld vattenmängd, m3", "Energiförbrukning MWh", "Utförda insatser (antal)". */
const countedUnit = words(/(?:, ?|\(| )(?:m3|m³|mwh|kwh|gwh|ton|km|antal|st|personer)\)?$|(?:, ?|\()antal \p{L}+\)?$/u);
/** "Barn per förskola", "Platser på särskilt boende": how many, of whom or where. */
const countedWhere = words(new RegExp(String.raw`^(?:inskrivna |aktuella )?(?:${MANY_OR_NAME}) (?:per|på|i|hos) \p{L}`, 'u'));
/** Who travels, visits or is served, and nothing else: "Resande", "Påstigande per linje", "Elevantal". */
const countedPeople = words(/^(?:antal )?(?:resande|resenärer|passagerare|påstigande|påstigningar|avstigande|delresor|besökare|publik|deltagare|låntagare|ärenden|utlån|vårdkontakter|heltidsårsverken|årsverken|inspektioner|(?:elev|barn|plats|deltagar|kund|brukar|besöks|rese)antal)(?: (?:och|samt) \p{L}+)?(?: per \p{L}+)?$/u);
/** The same in thousands: "Resor, tusental", "Besök och lån (tusental)". */
const countedThousands = words(new RegExp(String.raw`^(?:${MANY_OR_NAME}|\p{L}*(?:resor|resande|resenärer|passagerare|påstigande|utlån|lån))\b[^.:]*(?:, ?|\(| )(?:i )?(?:tusental|tusen|miljoner|miljontal)\)?$`, 'u'));
const moneyTitle = words(/ekonomi(?!skt bistånd)|belopp|budgetuppföljning|\blön/);

/** A title or a tab of nothing but what is counted: "Årsarbetare augusti 2026", "Vikarietimmar". */
export function countsAlone(text: string): boolean {
  const bare = withoutDates(text).replace(/[\s,;–-]+$/u, '');
  return !money.test(bare) && !moneyTitle.test(bare) && [countedFirst, countedLast, countedUnit, countedWhere, countedPeople, countedThousands].some((pattern) => pattern.test(bare));
}

const whoFirst = words(/^(?:\p{L}+ )?(?:hushåll|personer|elever|barn|invånare|brukare|vårdtagare|omsorgstagare|bidragstagare|studerande|besökare|låntagare|anställda|funktionshindrade|utryckningar|olyckor|lägenheter|bostäder|företag|djur)(?= (?:med|i|på|efter|hos|per|som|vid|inom|under|utan)(?!\p{L})|,|\.|$)/u);

/** A title that begins with whom it counts: "Hushåll med ekonomiskt bistånd", "Elever i grundskolan". `folded` is without its dates. */
export const countsWho = (folded: string): boolean => !money.test(folded) && !moneyTitle.test(folded) && whoFirst.test(folded.replace(/[\s,;–-]+$/u, ''));
