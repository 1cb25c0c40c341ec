import { remembered } from '../../values/text';
import { balanceTitle } from './balances';
import { FOREIGN_CURRENCY } from './currencies';
import { swedish, words } from './swedish';

/**
 * The words that ekonomer use, as data. All patterns are matched against folded text
 * (lower case, single spaces, plain hyphens) from which dates have been taken out.
 * The first pattern of a list that matches decides, so the more telling ones stand first.
 */

/** What a column holds. */
export type ColumnMeasure =
  | 'budget' | 'actual' | 'forecast' | 'variance' | 'change' | 'prior' | 'remaining' | 'percent'
  | 'addition' | 'target' | 'comment' | 'assessment' | 'sex' | 'applied' | 'granted' | 'done' | 'code' | 'amount' | 'other';

/** Which part of the result a column, a table or a row holds. */
export type Component = 'income' | 'cost' | 'netCost' | 'grant' | 'result';

/** The stretch of time that an amount covers. */
export type Scope = 'year' | 'toDate' | 'month';

interface Entry<T> {
  readonly means: T;
  readonly pattern: RegExp;
}

const lexicon = <T>(entries: readonly Entry<T>[]): readonly Entry<T>[] =>
  entries.map(({ means, pattern }) => ({ means, pattern: swedish(pattern) }));

export const columnMeasures = lexicon<ColumnMeasure>([
  { means: 'comment', pattern: /^(?:\p{L}*kommentar(?:er)?|komm\.?|anm\.?|åtgärd(?:er)?|ansvarig|remarks?|notes?|analys|förklaring(?:ar)?|orsak(?:er)?|motivering|notering(?:ar)?|anmärkning(?:ar)?|\p{L}+ orsak(?:er)?|comments?)(?: .*)?$/u },
  { means: 'assessment', pattern: /bedömning(?!.*(?:avvik|differens|över-?\/ ?underskott|\+ ?\/ ?(?:-|$)))|måluppfyllelse|^status$|^färg$/ },
  { means: 'percent', pattern: /%|procent|\bproc\b|förbrukning|^andel|\bindex\b|i (?:förhållande|relation) till|(?:förbrukat|upparbetat|utnyttjat|nyttjat) av|(?:upparbetnings|nyttjande)grad|(?:utfall|prognos) av (?:års|helårs)?budget/ },
  { means: 'change', pattern: /(?:mot|från|sedan) (?:tidigare|förra|senaste) prognos|^(?:avvikelse|differens|diff) (?:mot|från) bokslut/ },
  // What is known and what is left of the plan are together the forecast.
  { means: 'forecast', pattern: /^utfall(?:et)? ?(?:\+|plus|och|samt) ?(?:återst\p{L}*|rester\p{L}*|kvarvar\p{L}*) (?:budget|prognos)/u },
  { means: 'variance', pattern: /\bdeviation\b|^\+ ?\/ ?(?:-|$)|(?<!(?:typ|antal|slags?) (?:av )?)avvik|avv(?!\p{L})|(?:prognos|bedömning|budget|utfall|helår|året?|period|ack)\p{L}* ?\+ ?\/ ?(?:-|$)|afvig|poikkeama|variation to|over\)? ?\/ ?\(?under|diff\b|differens|variance|över-?\/ ?underskott|budget ?(?:-|minus) ?(?:utfall|prognos|bokslut)|(?:utfall|prognos|bokslut) ?(?:-|minus|\/) ?(?:års|helårs)?budget|skillnad(?:en)?\b.*budget|^resultat mot/u },
  // "Budget nästa år", "Förslag nästa års budget": of no year that is followed up.
  { means: 'other', pattern: /(?<!\p{L})(?:nästa|nästkommande) års?(?!\p{L})/u },
  // "Fjolårets budget" is no outcome of that year.
  { means: 'budget', pattern: /^\p{L}*budget\p{L}* (?:fg|fgå|fjol\p{L}*|föreg\p{L}*|förra)(?!\p{L})(?!.*(?:prognos|period|månad))|^(?:fg|fgå|fjol\p{L}*|föreg\p{L}*|förra)\.? ?(?:års?|året|årets)? ?\p{L}*budget$/u },
  // What a budget holds or leaves out is said after it.
  { means: 'budget', pattern: /^(?:(?!prognos|utfall|förändring)\p{L}+[ -])?\p{L}*budget\p{L}*,? (?:efter|inkl|exkl|med|före)/u },
  // What is added to a budget or moved within it is no budget of its own.
  { means: 'addition', pattern: /tilläggsbudget|tilläggsanslag|budgetjustering|omfördelning|ombudgeter(?:ing|at|ade)|^tb\b|budgetöverföring|budget(?:för)?ändring|omslutningsförändring|(?<!\p{L})ram(?:ökning|minskning|förändring|justering|tillskott)|omdisponering|kompletterings(?:budget|anslag)/u },
  { means: 'change', pattern: /förändring|förändr\b|ökning|minskning|jfr|jämfört/ },
  { means: 'remaining', pattern: /remaining|återstå|kvarstå|kvar (?:att|av)|budget kvar|^kvar$|kvarvarande|resterande|^rest(?:$| (?:av|att|kvar|budget|belopp|ram)(?!\p{L}))|disponibelt|(?:ej |o)förbruka/u },
  { means: 'other', pattern: /^ub\b|^(?:ing|utg)(?:ående|\.)? ?(?:balans|saldo)|linjär|riktpunkt|snitt|(?:^|[ (])medel\b|(?:förbrukad|upparbetad|utnyttjad|nyttjad) budget/ },
  { means: 'applied', pattern: /^(?:an)?sökt/ },
  { means: 'granted', pattern: /^beviljat?/ },
  { means: 'forecast', pattern: /progn(?:os|\b)|\bprog\b|\båp\b|forecast|projected|projection|^expected\b|\boutlook\b|forventet|estimate|prognose|ennuste|(?:förväntat|bedömt|beräknat|prognosticerat|prognostiserat) (?:(?:(?:hel)?års)?(?:utfall|bokslut)|helårsresultat|(?:för )?(?:hel)?året?(?!\p{L}))|bedömt helår|bästa fall|sämsta fall|värsta fall|best case|worst case/u },
  { means: 'target', pattern: /målvärde|målnivå|^mål$|^nivå$|^target/ },
  { means: 'actual', pattern: /^delår(?:et)?(?:s(?:utfall|bokslut|resultat))?\b|^\(?(?:year[ -]to[ -]date|ytd)\)?$/ },
  { means: 'prior', pattern: /bokslut|\bbsl\b|\bfg(?:å|år)?\b|\bfå\b|\bfjol|föreg|förra året|årsutfall|prior year|last year/ },
  { means: 'budget', pattern: /budget|budsjett|talousarvio|\bbud\b|\b[åp]b\b|årsbud\b|\bib\b|\bkf-?b\b|\bkom\b\.? ?ers|(?:kommun|nämnds?)bidrag|\bram\b|budgetram|anslag|\bplan\b/ },
  { means: 'actual', pattern: /utfall|redovis|^red\b|^verklig(?:t|en|a)?\b|\bspent\b|\breali[sz]ed\b|regnskap|rekneskap|\bforbrug?k?\b|toteuma|expenditure to|\bredov\b|\butf\b|^pu\b|^ack\b|ackumulerat|(?<!\bej )bokfört|förbrukat|upparbetat|\bactuals?\b|outcome/ },
  { means: 'sex', pattern: /^kön$/ },
  { means: 'done', pattern: /^(?:genomförd|pågår|ej genomförd|ej påbörjad|avslutad)$/ },
  { means: 'code', pattern: /^(?:kod|nr|nummer|id|konto ?nr|ansvarskod|not(?:er)?)$/ },
  { means: 'amount', pattern: /^(?:belopp|summa|totalt?)$/ },
]);

/** One or two letters before a time: "Bu -26", "U 2026-10", "PR 2026". */
export const shortMeasures = lexicon<ColumnMeasure>([
  { means: 'budget', pattern: /^bu?\.?$/ },
  { means: 'actual', pattern: /^u\.?$/ },
  { means: 'forecast', pattern: /^pr\.?$/ },
]);

/** A column headed by a part of the result, as in Intäkt | Kostnad | Kommunbidrag | Resultat. */
export const columnComponents = lexicon<Component>([
  { means: 'netCost', pattern: /nettokostn|\bnetto(?:budget|utfall|prognos)?\b/ },
  { means: 'income', pattern: /^(?:summa |s[: ]a |verksamhetens |externa |interna |totala |övriga )?(?:(?:drift|rörelse|verksamhets|fastighets|hyres|avgifts)?(?:intäkt|inkomst)|(?:netto)?omsättning)(?!\p{L}* ?\/)/u },
  { means: 'cost', pattern: /^(?:summa |s[: ]a |verksamhetens |brutto|externa |interna |totala )?(?:kostnad|utgift)(?!\p{L}* ?\/)|bruttokostn|^(?:drift|rörelse|verksamhets|fastighets)kostnader$/u },
  { means: 'grant', pattern: /^(?:kommun|region|landstings|nämnds?)bidrag|^(?:kommun|region)ersättning\b|^kom\b\.? ?ers|^skatteintäkter (?:och|&) (?:generella )?(?:stats)?bidrag|\b(?:kommun|nämnds?)bidrag$/ },
  { means: 'result', pattern: /^(?:årets |periodens |ackumulerat )?(?:rörelse)?resultat(?: ack(?:umulerat)?)?(?: (?:före|efter) (?:fin(?:ansiella|\.)? ?poster|finansnetto|skatt|(?:boksluts)?dispositioner|avskrivning(?:ar)?))?$/ },
  { means: 'result', pattern: /^(?:årets |periodens )?(?:driftnetto|driftöverskott|täckningsbidrag|överskott)(?: ack(?:umulerat)?)?$/ },
]);

/** The same part in a head that says what it is of: "Budget intäkter", "Utfall brutto ack". */
export const wordedComponents = lexicon<Component>([
  { means: 'income', pattern: /^(?!.*(?:kostnad|\bexkl|\butan\b|\bper \p{L})).*\bintäkt(?:er)?(?:sbudget)?\b/u },
  { means: 'cost', pattern: /^(?!.*(?:intäkt|\bexkl|\butan\b|\bper \p{L})).*\b(?:(?:brutto)?kostnad(?:er)?(?:sbudget)?|brutto)\b/u },
]);

/** At a head's end, or before the time that it is for. */
const BEFORE_TIME = String.raw`(?=\)?(?:,? (?:\d|(?:hel)?år|ack|period|t\.?o\.?m)[\p{L}\d .-]*)?$| (?:års|helårs)?(?:budget|bud|utfall|utf|prognos|avvik|avv|bokslut|redovis)[\p{L}\d .-]*$)`;

/** Short for the parts of the result, where one for income and one for costs stand in the same row of heads. */
export const shortComponents: readonly { readonly short: RegExp; readonly word: string }[] = [
  { short: /i|int/, word: 'intäkter' }, { short: /k|kost|kostn/, word: 'kostnader' }, { short: /n|nto/, word: 'netto' },
].map(({ short, word }) => ({ short: swedish(new RegExp(String.raw`\b(?:${short.source})\b\.?${BEFORE_TIME}`, 'i')), word }));

export const forecastBounds = lexicon<'low' | 'high'>([
  { means: 'high', pattern: /bästa|optimist|best case/ },
  { means: 'low', pattern: /sämsta|värsta|pessimist|worst case/ },
]);

export const scopes = lexicon<Scope>([
  { means: 'year', pattern: /helår|årsbud(?:get|\b)|årsprognos|årsutfall|\bå[bp]\b|hela året|årets|\båret\b|full ?year|per år/ },
  { means: 'toDate', pattern: /period|\bp[bu]\b|\bdelår(?:et|sutfall|sbokslut|sresultat)?\b|\back\b|ackumuler|\bt\.? ?o\.? ?m\b|till och med|hittills|to date|\bytd\b|\bper\b(?! (?:\p{L}*(?:slag|grupp|klass|område|typ)\b|månad\b|verksamhet|enhet|ansvar|nämnd|förvaltning|avdelning|konto|projekt|skola))/u },
  { means: 'month', pattern: /\bmån(?:ad(?:en)?)?$|\bper månad\b|\b(?:aktuell|innevarande|denna) månad/ },
]);

/** Counted from the year's first day, whatever else stands beside; "period" alone may be the month. */
export const accumulatedWords = words(/\back|\bt\.? ?o\.? ?m\b|till och med|hittills|to date|\bytd\b/);

/** Words that make a header of the prior year's column, whatever else it says. */
export const priorYearWords = words(/\bfg(?:å|år)?\b|\bf\.? ?g\.? ?å\.?|\bfå\b|\bf\.å\.?|föreg|förra året|\b(?:i )?fjol(?:året|årets)?\b|\bår ?- ?1\b|\bn ?- ?1\b|prior year|last year/);

/** The head of the column that names the rows. */
export const labelHeaders = words(/^nivå ?\d|department|\bservice\b|category|\baccount\b|description|virksomhet|tjeneste|verksamhet|kommunbidragsområde|ansvar|enhet|benämning|område|förvaltning|nämnd|avdelning|\bslag\b|kostnadsslag|konto|resultaträkning|driftredovisning|driftsammandrag|\bprojekt|intäkter och kostnader|\bpost(?:er)?\b|namn|text|uppdrag|program|^förening(?:ar|en)?$|^(?:bidrags)?mottagare$/);

/** Accounts, by a head over their codes, their names or both: "Konto", "BAS-konto", "Kontogrupp". */
export const accountHeads = words(/(?<!\p{L})(?:(?:bas-?|u)?konto(?: ?(?:n|nr|nummer|kod|namn|slag|grupp(?:er)?|klass(?:er)?|text|benämning))?|kto(?: ?nr)?)(?!\p{L})/u);

/** What a group heading over columns says of them all. */
export const outcomeGroup = words(/^(?:utfall|redovisning|period(?:en)?|ack(?:umulerat)?|hittills)\b/);
export const forecastGroup = words(/^(?:prognos|helår(?:et)?|årsprognos|helårsprognos|året)\b/);

/** "Utfall/budget": what is left of the one by the other, or a share of it; only the amounts tell which. */
export const ratioWords = words(/^(?:utfall|prognos) ?\/ ?(?:års|helårs)?budget$/);

/** A column of amounts so headed is a forecast; in goals and comments the same words head an assessment. */
export const yearAssessmentWords = words(/(?:hel)?års-? ?bedömning|bedömning (?:av )?(?:hel)?år(?:et|sutfall)?\b/);

/** The result that the forecast gives: of the net when it is as large, of the budget when it is far smaller. */
export const forecastResultWords = words(/prognos\p{L}* ?-?(?:över ?\/? ?underskott|resultat)|resultat(?: (?:enligt|enl\.?))? ?-?(?:helårs|års)?prognos|prognosticerat resultat/u);

/** Of several budgets, the current one comes before the one first decided. */
export const currentBudgetWords = words(/aktuell|reviderad|\brev\b|justerad|\bjust\b|gällande|slutlig|uppdaterad|\bändrad|\bny\b|inkl|efter/);
/** Beside what was added to a budget, the budget with it. */
export const wholeBudgetWords = words(/summa|\btotal|disponib|tillgänglig/);
/** What was added to a budget, or brought to it from the year before. */
export const additionWords = words(/tillägg|^överf|överför(?:t|ing)|ombudget|justering|omdisp/);
/** A budget of a year to come that is not yet decided. */
export const proposedWords = words(/förslag|föreslagen|\bprel(?!\p{L}* utfall)/u);
/** A forecast of the months ahead, whichever year they belong to. */
export const rollingForecastWords = words(/\brullande/);
/** What has been worked up of an order or a frame, or the outcome with what is ordered but not yet delivered: beside an outcome it is another amount. */
export const workedUpWords = words(/upparbet|förbrukat|(?:inkl(?:\.|usive)?|med|plus|\+|och) ?(?:ej \p{L}+ |lagda |kommande |utestående )?(?:(?:in|från)?beställ|(?:inköps)?order|åtagand|ordrar|bundet|bundna|obligo|kontrakterat|ej (?:bokfört|fakturer))/u);
/** What has been used of a budget: a share of it, or an amount. */
export const spentWords = words(/^(?:(?:ack(?:umulerad)?|årets|periodens|total|faktisk|verklig) )?förbrukning(?:en)?(?: (?:ack|hittills|period(?:en)?|(?:i )?tkr|kr|mnkr))?$/);
/** The last twelve months, whichever year they belong to: "R12", "Utfall rullande 12 mån", "Senaste 12 månaderna". */
export const rollingYearWords = words(/\br ?-?12\b|\brullande (?:12|tolv|årsutfall|utfall)|\b(?:12|tolv)[ -]mån(?:ader)?s? rullande|(?:senaste|sista) (?:12|tolv) mån/);
export const firstBudgetWords = words(/kf-?b|kommunfullm|\burspr|beslutad|antagen|exkl|före\b/);

/** Over a column of a forecast: another one has taken its place. */
export const earlierForecastWords = words(/förra|tidigare|föregående|\bgammal|\bgamla\b/);
/** The same in a title or a tab, which may speak of other things: "Förra prognosen", "Prognos vid föregående uppföljning". */
export const earlierForecastTitles = words(/(?:förra|föregående|tidigare|gammal|gamla) prognos|prognos(?:en|er|erna)? (?:vid|från|i|enligt) (?:förra|föregående|tidigare)/);

/** Forecasts that are numbered as they are made: "Prognos 3", "Helårsprognos nr 2". */
export const forecastNumber = swedish(/\b(?:hel)?(?:års)?prognos(?:en)? ?(?:nr\.? ?)?([1-9])\b/);

/** A head that says only how long its group counts: "Ack" under "Budget". Alone it is the outcome's. */
export const scopeAlone = words(/^ack(?:umulera[dt]\p{L}*)?\.?$/u);

/** What a variance under the group "Avvikelse" is taken against: no measure of its own. */
export const comparedWith = words(/^(?:mot|jfr|jämfört|gentemot|vs|till|av)\b|\/|budget ?-|- ?(?:års)?budget/);

/** What a printed page says of itself between two halves of a table. */
export const pageWords = words(/^(?:sida?n?|sid\.|page|blad)? ?\d+(?: ?(?:av|\/|of) ?\d+| ?\(\d+\))?$|^\(?(?:forts(?:ättning)?|transport)\b.*$/);

/** What a printed page adds to its title when it goes on: "Tekniska nämnden, forts." */
export const continuedWords = /[ ,:;–-]*\(?(?<!\p{L})(?:forts(?:ättning(?:en)?)?|cont(?:inued|'d)?)\.?\)?$/u;

/** What says by its own words that it is carried over from one printed page to another: no unit has such a name. */
export const carriedByPage = words(/^(?:(?:att |ut|in|utgående |ingående )?transport(?:era[st]?|erat)?|överför(?:t|s|ing)) (?:från|till) (?:(?:föregående |förra |förgående |nästa |nästföljande |följande )?(?:sida?n?|sid\.|blad(?:et)?)) ?\d*$/);

/** What a printed page carries over to the next one: the sum of the rows so far. */
export const carriedWords = words(/^(?:att |ut|in|utgående |ingående |från )?transport(?:era[st]?|erat)?$/);

/** A sum of all that stands above: the table ends there. */
export const closingWords = words(/^(?:summa|s:a|total|totalt|summa total(?:t)?|nettosumma|sammanlagt|(?:(?:(?:årets|periodens) ?\/ ?)?(?:årets|periodens) )?resultat|netto(?:kostnad(?:er)?)?)$/);

/** A document that holds several measures, whichever its title names. */
export const followUpWords = words(/uppfölj|rapport/);

/** What a title or a tab says that all the amounts below it are. */
export const saidMeasures = lexicon<ColumnMeasure>([
  { means: 'budget', pattern: /(?<!\b(?:mot|från|gentemot|än|(?:jämfört|jämförelse) med) (?:\p{L}+ )?)\b(?:intern|års|helårs|månads|drift|detalj|nämnd)?budget(?:en)?\b(?! ?uppföljning)|\bbudgetram(?:ar)?\b|\b(?:drift|netto|nämnds?)?ramar\b|\bramfördelning(?:en)?\b/u },
  { means: 'actual', pattern: /\b(?:års|helårs|period)?utfall(?:et)?\b|\bbokslut\b|\bredovisat\b/ },
  { means: 'forecast', pattern: /\b(?:helårs|års|månads)?prognos(?:en)?\b/ },
]);

/** Rows that sum others, by their wording. */
export const sumWording = words(/^(?:(?:(?:(?:årets|periodens) ?\/ ?)?(?:årets|periodens) |(?:kommun|region|stad|förbund|nämnd)(?:e?n|et)?s )?resultat|(?:verksamhet(?:en)?s? )?netto(?:kostnad(?:er)?)?)$|^(?:summa|s:a|delsumma|tot(?:al(?:t|en|a|er|summan?|belopp|netto|resultat|kostnad(?:er)?|budget|ram)?)?\b|samtliga|sammanlagt|nettosumma)|\b(?:totalt?|summa)$/);
/** Heads of columns that add up others of their table. */
export const sumHeads = words(/^(?:summa|s:a|tot(?:al(?:t|en|a|summa)?)?|ack(?:\.|umulera(?:d|t))?|samtliga|helår(?:et)?|hela året|(?:full )?year)$/);
/** What a row, a head or a caption begins with that is a part of another, as a pattern's alternatives. */
export const ofWhichWords = 'varav|of which';
/** The same of what is a part itself. */
export const ofThoseWords = 'därav|därutav';
export const ofWhichWording = words(new RegExp(String.raw`^[-(]? ?(?:${ofWhichWords}|${ofThoseWords})\b`));

/** Lines of an income statement. */
export const statementLines = lexicon<
  'accumulated' | 'incomeTotal' | 'costTotal' | 'result' | 'netCost' | 'grant' | 'income' | 'cost' | 'low' | 'high' | 'neutral'
>([
  { means: 'high', pattern: /^bästa fall/ },
  { means: 'low', pattern: /^(?:sämsta|värsta) fall/ },
  // What the law asks of a result is reckoned below it: what is left after that is no result of the year's.
  { means: 'accumulated', pattern: /ackumulerat resultat|eget kapital|ingående|utgående|^(?!.*(?:före|innan) ).*balanskrav|resultatutjämningsreserv|(?:^| )rur(?: |$)/ },
  { means: 'incomeTotal', pattern: /^(?:summa|totala?|s:a) (?:externa |verksamhetens |drift|rörelse)?(?:intäkter|inkomster)|^verksamhetens intäkter|^intäkter,? totalt|^summa intäkt|^total (?:operating )?(?:income|revenues?)\b/ },
  { means: 'costTotal', pattern: /^(?:summa|totala?|s:a) (?:verksamhetens |drift|rörelse)?(?:brutto)?(?:kostnader|utgifter)|^verksamhetens kostnader|^kostnader,? totalt|^summa kostnad|^bruttokostnad|^total (?:operating )?(?:expenses?|expenditures?|costs?)\b/ },
  { means: 'netCost', pattern: /nettokostnad|^netto\b|^summa netto|^nettoutfall|^net (?:costs?|expenses?|expenditures?)\b/ },
  { means: 'result', pattern: /^(?:summa |(?:(?:årets|periodens) ?\/ ?)?(?:årets|periodens) |ekonomiskt )?(?:rörelse|brutto|drift|verksamhets)?resultat(?:et)?\b|^verksamhetens (?:netto)?resultat\b|^över(?:skott)? ?-? ?(?:\/|eller|och) ?underskott|^avvikelse$|^(?:net |operating )?result$|^(?:net )?surplus ?(?:\/|or|and|-) ?deficit|^net (?:income|surplus|balance)$/ },
  { means: 'neutral', pattern: /disposition|utdelningskrav|finansnetto|^finansiella poster|extraordinär/ },
  { means: 'grant', pattern: /^(?!anslag för \p{L})(?:(?:tilldel(?:at|ade)|beviljat|årets) )?(?:kommunbidrag|regionbidrag|landstingsbidrag|driftbidrag från kommun|verksamhetsbidrag|kommunersättning|kom\b\.? ?ers|skattemedel|budgetram|anslag|ramanslag)/u },
  { means: 'income', pattern: /intäkt|inkomst|^(?:netto)?omsättning|^avgift|^skatt(?:er|emedel)?\b|generella statsbidrag|utjämning|^(?:stats)?bidrag(?! till)|statsbidrag|försäljning|^hyror|taxor|ersättning från|^försäkringskassan|^(?:other |external |operating )?(?:income|revenues?|fees|charges|sales)$/ },
  { means: 'cost', pattern: /kostnad|utgift|arvode|skolskjuts|^it\b|^it-|^data\b|^försäkring|^resor\b|^representation|^personal|^löne?r?\b|^lokal|^material|^råvar|^handelsvar|^varuinköp|^inköp av|^köp|^entreprenad|^kapital|^avskrivning|^ränt|^bidrag till|^drift|^hyra\b|^tjänst|^konsult|^övrigt|^övriga|^förbrukning|^försörjningsstöd|^lämnade bidrag|^transport|^livsmedel|^internränt|^diverse|^placeringar|^interna|^fastighetsskatt|^reparation|^(?:other |external |operating )?(?:costs?|expenses?|expenditures?)$|^(?:personnel|staff|payroll|salaries|wages|premises|rent|materials?|supplies|depreciation|purchased services)(?: costs?| expenses?)?$/ },
]);

/** What is a unit even where it begins as a line does: "Lokalförsörjning", "Personalavdelningen"; "Köp av verksamhet" is none. */
export const organisationWords = words(/^(?!köp|inköp|försälj|bidrag|ersättning|hyr|summa|total|extern|intern|verksamhet).*(?:avdelning|enhet|sektion|kontor|verksamhet|försörjning|förvaltning|service|grupp|stab|ledning|centrum|nämnd)(?:en|et|n|arna|erna|er|ar)?$/);

/** A company, an association or a foundation: an organisation with a result of its own, and no part of another. */
export const organisationNames = words(/(?:^| )ab(?: |$)|aktiebolag(?:et)?\b|\p{L}bolag(?:et)?$|(?:kommunal|räddningstjänst|samordnings|kommun)förbund(?:et)?\b|^stiftelsen /u);

/** Section headings that say what the rows below them are. */
export const sectionComponents = lexicon<Component>([
  { means: 'netCost', pattern: /nettokostnad|^netto\b/ },
  { means: 'income', pattern: /^(?:verksamhetens |externa )?intäkter?\b|intäkter$|^(?:operating )?(?:income|revenues?):?$/ },
  { means: 'cost', pattern: /^(?:verksamhetens |brutto)?kostnader?\b|kostnader$|^(?:operating )?(?:costs?|expenses?|expenditures?):?$/ },
]);

const MILLIONS = String.raw`(?:mnkr|mkr|m\.? kr|m ?sek|mn kr|(?:miljon(?:er)?|milj\.?|mio)[ -]?(?:kronor|kr|sek)|(?:sek|kronor|kr),? \(?(?:i )?miljon(?:er|tals?)\)?|sek (?:in )?millions?|sek (?:m|\(m\))(?=$|[,;)])|millions? (?:of )?(?:sek|kronor))`;
/** "1 000 kr" as the unit, and not as an amount ("under 1 000 kr", "21 000 kr"). */
const THOUSANDS = String.raw`(?:tkr|[kt] ?sek|kkr|[kt]\.? kr|tusen(?:tals?)?[ -]?(?:kronor|kr|sek)|(?<!(?:under|över|än|minst|högst|max|om|på|ca|cirka|\d) ?|[.,])1[ .]?000(?:(?:-?tals?)?[ -]?(?:kronor|kr|sek)|-?tal(?=$|[,;)]))|(?<!\d ?|[.,])000s? ?(?:kronor|kr|sek)|(?:sek|kronor|kr),? \(?(?:i )?(?:tusen(?:tals?)?|1[ .]?000-?tals?)\)?|(?:sek|kronor|kr) \(?['’]?000s?\)?|(?<=^|[,(] ?)(?:sek|kr),? 1[ .]?000(?=$|[,;)])|sek (?:in )?thousands?|sek (?:k|\(k\))(?=$|[,;)])|thousands? (?:of )?(?:sek|kronor))`;

export const unitWords = lexicon<'kr' | 'tkr' | 'mnkr'>([
  { means: 'mnkr', pattern: new RegExp(String.raw`\b${MILLIONS}(?!\p{L})|(?:belopp|siffror|^\(?)(?:en|na)? ?i miljoner\b(?! ?${FOREIGN_CURRENCY})`, 'u') },
  { means: 'tkr', pattern: new RegExp(String.raw`\b${THOUSANDS}(?!\p{L})|(?:belopp|siffror|^\(?)(?:en|na)? ?i tusen(?:tals?)?\b(?! ?${FOREIGN_CURRENCY})`, 'u') },
  { means: 'kr', pattern: /(?<!norska|danska)(?:^|[\s(,.:])(?:kronor|kr|sek)(?=$|[\s),.:;])/ },
]);

/** A text that says in which unit amounts are, and nothing else: "tkr", "Belopp i tusen kr", "(alla belopp anges i kronor)". */
export const unitPhrase = words(new RegExp(
  String.raw`^\(?(?:(?:alla|samtliga|all) )?(?:belopp(?:en)?|siffror(?:na)?|amounts?|figures)?(?:,? (?:anges|redovisas|visas|är|are))? ?(?:i|in)? ?(?:${MILLIONS}|${THOUSANDS}|kronor|kr|sek|tusen(?:tals?)?|miljoner)\.?\)?$`, 'u'));

/** What money is spent on, as a row is named: under an area's own name these are its lines, and no areas. */
export const kindsOfCost = words(/^(?:\d{1,5} )?(?:personal|löner|lön|månadslön(?:er)?|timlön(?:er)?|övertid|ob|sociala avgifter|arbetsgivaravgifter|po|hyr(?:a|or)|lokal(?:er|hyra|hyror)?|material|varor|inköp|inventarier|förbrukning(?:smaterial)?|maskiner|fordon|bilar|drivmedel|el|energi|värme|vatten|media|livsmedel|måltider|kost|entreprenad(?:er)?|konsulter|tjänster|köpta tjänster|köp av (?:verksamhet|tjänster?|platser)|it|telefoni|resor|utbildning|kapital(?:tjänst)?|avskrivning(?:ar)?|ränt(?:a|or)|försäkring(?:ar)?|drift|underhåll|städ(?:ning)?|övrig(?:t|a))$/);

/** Words of titles and tabs that say what a document is, not whom it is about. */
export const genericTitleWords: readonly RegExp[] = ([
  /\b(?:ekonomisk[ta]? )?(?:budget|månads|verksamhets|års|delårs|tertial|kvartals|ekonomi)?-?(?:uppföljning(?:s?rapport)?|uppf(?:ölj)?|rapport(?:en|ering)?|bokslut|prognosrapport|sammanställning|sammandrag|sammanfattning|översikt|redovisning)\b|\bnot(?:er|hänvisningar|apparat)(?:na)?\b|\bnot \d{1,2}\b/g,
  /\bverksamhetsområde(?:t|n)?\b|\bverksamhet(?:en)?\b:?|\bansvarsområde\b|\bkommunbidragsområde\b/g,
  /\bresultaträkning(?:en)?\b|\bdriftredovisning\b|\bdriftsammandrag\b|\bårets resultat\b|\bresultat\b|\bresultatrapport\b|\bekonomi(?:n|skt utfall)?\b|\b(?:(?:kostnader|intäkter) )?per (?:(?:kostnads|intäkts|konto)?slag|konto(?:grupp|klass)?)\b|\b(?:kostnads|intäkts|konto)?slag\b|\bkorthet\b|\b(?:det )?(?:ekonomiska )?läget\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b|\b(?:körning|körd|uttag(?:sdatum)?|utskriven|utskrivet|utskrift(?:sdatum)?|version(?: \d+)?|(?:senast )?(?:uppdatera|upprätta|skapa|ändra)[dt](?:datum)?)\b|\bmånad ?:/g,
  // What a paper is for and where it goes: "Underlag till sammanträdet", "Bilaga 3 till tjänsteskrivelse".
  /\b(?:besluts)?underlag(?:et)?\b|\bbilag(?:a|or)(?: (?:nr )?\d{1,2}\b)?|\b(?:(?:prel(?:iminärt)?|första|nytt) )?utkast(?:et)?\b|\barbets(?:material|papper)\b|\b(?:tjänste)?skrivelse[nr]?\b|\b(?:nämnd|nämndens )?sammanträde(?:t)?\b|\b(?:nämnd|ledningsgrupps|budget)?möte[ts]?\b|\b(?:ekonomi)?(?:ärende|föredragning|presentation)(?:t|en)?\b|\bdnr:?(?: [\p{L}\d/ -]*\d[\p{L}\d/-]*)?/gu,
  /\bbelopp(?:en)? i\b|\balla belopp\b|\bmånad för månad\b|\bt\.?o\.?m\b|\b(?:del|tertial|kvartals|hel)?år(?:et|s)?\b/g,
  /\bprognos(?:en)?\b|\bhelår(?:s)?\b|\bhelårsprognos\b|\b(?:budget|drift|ekonomi)?utfall(?:et)?\b|\bbudget\b|\b(?:budget|prognos)?avvikelser?\b|\binternbudget\b|\btill och med\b|\bnetto\b|\bperiod(?:en)?\b/g,
  new RegExp(String.raw`\b(?:${MILLIONS}|${THOUSANDS})(?!\p{L})`, 'gu'), /\bi (?:tusen(?:tals?)?|miljoner)\b|\b(?:sek|kronor|kr)\b/g,
] as const).map(swedish);

/** Words that join what a title is about to the rest of it; inside a name they belong to it: "Enheten för stöd". */
export const joiningTitleWords: RegExp = swedish(/\b(?:för|per|efter|med|från|avseende|och|samt|i|av|till|inför|vid|om)\b/g);

/** Words beside which a date cell says for which time a sheet is, and words beside which it says when the sheet was made. */
export const statedTimeWords = words(/\bt\.? ?o\.? ?m\b|till och med|\bper\b|period|utfall|redovis|uppföljning|\bavser\b|\bgäller\b|månad|bokslut/);
const MADE = String.raw`utskri(?:ven|vet|ft|vningsdat)|upprätt|skapad|skapat|ändrad|ändrat|uppdatera|\bversion|inlämn|framtag|\buttag(?:et|en)\b|\b(?:uttag|utdrag|utsökning|sökning) (?:ur|från|i) (?:\p{L}+ ){0,2}\p{L}*(?:kolada|databas|system|statistik)\p{L}*|\buttagsdat|\bhämta[dt]\b(?! efter)|publicera|sparad|\bprinted|\bcreated|\bupdated`;
export const writtenWhenWords = words(new RegExp(`${MADE}|senast|lämnas|beslut|prognos|budget`));

/** Words before a date of when the document was made; they say nothing of the period. */
export const madeWhenWords = words(new RegExp(MADE));

/** Words right before a date that make it the follow-up's period. */
export const periodLabelWords = words(/(?:\b(?:redovisnings|rapport(?:erings)?|uppföljnings|bokförings|räkenskaps|data|utfalls)?-?period(?:en)?|månad(?:en)?|\bavser|\bavseende|\bgäller|\btertial|\bkvartal)(?: ?nr)? ?:? ?$/);

/** Words right before a day that make it a time to count to, and not the day of a meeting. */
export const untilWords = words(/(?:\bper|t\.? ?o\.? ?m\.?|till och med|till|utfall|redovisning|bokslut) ?:? ?$/);

/** A label for the time in the cell beside it, and nothing else. */
export const timeLabels = words(new RegExp(
  String.raw`^(?:(?:vald|välj|aktuell|innevarande|redovisad|rapporterad|senaste) )?(?:\p{L}*period(?:en)?|\p{L}*månad(?:en)?|(?:räkenskaps|redovisnings|budget|verksamhets)?år(?:et|tal)?|tertial|kvartal|avser|gäller|per|t\.? ?o\.? ?m\.?|till och med|(?:${MADE})\p{L}*)(?: ?(?:nr|datum|den|av|period|månad))? ?:?$`, 'u'));

/** A time that the period is compared with. */
export const comparedTimes = words(/jämför|föreg|förra|\bfg\b/);

/** Between the first and the last time of a stretch, or before one of them, each in a cell of its own. */
export const stretchLabels = words(/^(?:-|från|fr\.? ?o\.? ?m\.?|från och med|till|t\.? ?o\.? ?m\.?|till och med)(?: (?:period|månad))? ?:?$/);

/** Numbers that a label for a time makes one. */
export const numberedTimes = lexicon<'year' | 'month' | 'tertial' | 'quarter'>([
  { means: 'year', pattern: /^(?:räkenskaps|redovisnings|budget|verksamhets)?år(?:et|tal)?(?: nr)? ?:?$/ },
  { means: 'month', pattern: /^(?:(?:vald|välj|aktuell|innevarande|redovisad|rapporterad|senaste) )?(?:\p{L}*månad(?:en)?|\p{L}*period(?:en)?)(?: nr)? ?:?$/u },
  { means: 'tertial', pattern: /^tertial(?: nr)? ?:?$/ },
  { means: 'quarter', pattern: /^kvartal(?: nr)? ?:?$/ },
]);

/** A closed year's outcome by a head that names no other year than the follow-up's. */
export const closedYearWords = words(/^(?:(?:kostnad(?:er)?|intäkt(?:er)?|netto(?:kostnad(?:er)?)?|drift)[ ,:-]*)?(?:bokslut(?:et)?|bokslutsutfall|bokslut utfall|årsutfall)$/);

/** Titles of a year that is over. */
export const wholeYearTitles = words(/\b(?:helår|helåret|bokslut|(?:hel)?årsbokslut|(?:hel)?årsuppföljning(?:en)?|årsredovisning|årsrapport|verksamhetsberättelse)\b/);

/** What a sheet is for, by words of its tab, its title and its column heads. */
export const kindWords = lexicon<'internalControl' | 'investments' | 'volumes' | 'indicators' | 'grants' | 'history' | 'balances' | 'ledger'>([
  { means: 'internalControl', pattern: /intern(?:a)? ?kontroll/ },
  { means: 'investments', pattern: /investering|exploaterings(?:projekt|redovisning|områden|verksamhet)/ },
  { means: 'balances', pattern: balanceTitle },
  { means: 'volumes', pattern: /^avvikelserapport|^avvikelser,? (?:och|samt) (?:klagomål|synpunkter|händelser)|\blex (?:sarah|maria)\b|volym(?:er|mått|utveckling)?\b|prestation|^produktion(?:s\p{L}+| och \p{L}+)?(?:,|$| \p{L}+ \d| \d)|befolknings?(?:utveckling|prognos|statistik|förändring|tal)?\b|folkmängd|invånarantal|(?:boende|vård|förskole|elev|skol)platser|\bplatser och beläggning|\bbeläggning(?:en)?$|(?:elev|barn|brukar)(?:antal|tal\b|prognos|utveckling|statistik)|^antal (?:invånare|elever|barn|brukare|besökare?|ärenden|platser|personer|kunder|boende|placerade)\b/u },
  { means: 'history', pattern: /prognoshistorik|prognosutveckling|tidigare prognoser|prognosjämförelse|prognos(?:er)? (?:per|månad för) månad/ },
  { means: 'indicators', pattern: /indikator|mätetal|nyckeltal|styrkort|sjukfrånvaro|personalomsättning|frisktal|målvärde|måluppfyllelse|nämndens mål|^mål(?:en)?$|\bmål och (?!budget|ekonomi|verksamhetsplan)/ },
  { means: 'grants', pattern: /^externa medel|eu-?(?:projekt|medel)|projektmedel|(?:^|\s|drift|projekt|stats|offentliga )bidrag(?!sområde)\b/ },
  { means: 'ledger', pattern: /verifikation|transaktion|huvudbok|ledger/ },
]);

/** A table of measures to be taken, by the head of its names or the text above it. */
export const actionWords = words(/^(?:(?:föreslagna|beslutade|planerade|vidtagna|pågående) )?åtgärd(?:er|ens?|ernas?|splan|sprogram|slista|sförslag)?\b(?! enligt)|^handlingsplan|^besparings(?:åtgärd|förslag)/);

/** Beside "Åtgärd" in a row of words: what the measures come to. */
export const effectWords = words(/effekt|belopp|besparing|prognos|utfall|budget|helår|\b(?:19|20)\d\d\b/);

/** What the names of rows say that a table counts: not money. */
export const rowKindWords = lexicon<'volumes' | 'indicators'>([
  { means: 'volumes', pattern: /^(?:antal|volym|genomsnittligt antal|utförda timmar|timmar|årsplatser|årsarbetare|vårddygn|platser)\b/ },
  { means: 'indicators', pattern: /^(?:andel(?:en)?|nöjd|index|sjukfrånvaro|medarbetarengagemang)\b|index$/ },
]);

/** "Genomsnitt" below the rows that it is of: no row of its own. */
export const averageRowWords = words(/^(?:(?:vägt|ovägt|viktat|i) )?(?:genomsnitt|snitt|medel(?:värde|tal)|median)(?:et|en)?(?: (?:för |av )?(?:alla|samtliga|kommunen|staden|regionen|nämnden|totalt|riket)(?: \p{L}+)?)?(?: per \p{L}+)?$/u);

/** What a municipality has beside its committees. */
export const municipalBodies = words(/^(?:\d+ )?(?:kommunstyrelsen?|kommunfullmäktige|(?:kommun)?revision(?:en)?|regionstyrelsen?|regionfullmäktige|finansförvaltning(?:en)?|finansiering(?:en)?)(?: \(|$)/);

/** Taxes and what the state gives in general: what pays for all of a municipality or region. */
export const taxWords = words(/^(?:\d+ )?(?:(?:kommunal|region|landstings)?skatt(?:er|eintäkt(?:er)?(?:na)?|emedel)?(?!\p{L})|(?:generella )?statsbidrag (?:och|&) utjämning|generella statsbidrag|(?:kommunal(?:ekonomisk)?|inkomst|kostnads) ?utjämning|kommunal fastighetsavgift)/u);

/** What pays for the other rows of a table of net costs, with the opposite sign. */
export const financingWords = words(/^(?:\d+ )?(?:(?:kommunens |gemensam |central )?finans(?:iering|förvaltning|verksamhet|enhet)?(?:en)?|skatt(?:er|eintäkter|emedel)?(?:(?:,? (?:och|&|samt) | ?\/ ?|, )(?:(?:generella )?(?:stats)?bidrag|(?:kommunalekonomisk )?utjämning)){0,2})$/);

/** Those who pay for an association together, and what they pay: none of its areas. */
export const payerWords = words(/^(?:medlemskommun(?:er(?:nas?)?)?|medlemsavgift(?:er(?:na)?)?|medlemsbidrag(?:en)?|ägarbidrag|ägartillskott|förbundsbidrag|driftbidrag (?:från )?(?:medlem|ägar)\p{L}*|(?:bidrag|avgift(?:er)?) från (?:medlem|ägar)\p{L}*)(?!\p{L})/u);

/** A caption that says that its table is a part of what stands elsewhere. */
export const withinWords = words(new RegExp(String.raw`(?:^|\()(?:${ofWhichWords}|${ofThoseWords})\b|\bingår (?:ovan|i ovan|i tabellen|i beloppen)|\bstörsta? (?:negativa |positiva )?(?:budget)?(?:avvikelse|över|under)`));

/** What says that a table shows some of the rows that there are: "några större budgetavvikelser", "de största avvikelserna". */
export const excerptWords = words(/\b(?:några|vissa|ett (?:fåtal|urval)|urval)\b(?: av)?(?: \p{L}+){0,3} (?:\p{L}*avvikelser(?:na)?|verksamheter(?:na)?|områden(?:a)?|poster(?:na)?|enheter(?:na)?)\b|\b(?:de|några|med) (?:\d+ |tre |fyra |fem |sex |åtta |tio )?(?:största|större)(?: \p{L}+){0,2} \p{L}*(?:avvikelse(?:r|rna)?|överskott(?:en)?|underskott(?:en)?|verksamheter(?:na)?|enheter(?:na)?|områden(?:a)?)\b|\((?:ett )?urval\)/u);

/** A result that is budgeted, forecast or all of a year's, as a pattern's alternatives. */
const toldResults = '(?:budgeterat|prognosti[cs]erat|beräknat|årets|periodens)(?: [a-zåäö]+)? resultat|(?:prognos|utfall|budget)(?:,| för)? (?:(?:hela )?(?:kommunens|regionens|koncernens|stadens|förbundets)(?: [a-zåäö]+)?|årets|periodens) resultat';
/** The same as the name of a row: of no unit, also where no sum stands above it. */
export const toldResultWords = words(new RegExp(`^(?:${toldResults})\\b`));

/** What stands below the sum of a table, and is none of what it sums: what it is checked, paid or compared with. */
export const belowSumWords = words(new RegExp(String.raw`^(?:(?:avgår|återför\p{L}*|eliminering(?:ar)?|interna (?:poster|mellanhavanden))\b(?: \p{L}+)*|${toldResults}|resultat (?:före|efter|enligt)|(?:(?:summa|totalt|saldo|belopp|utfall) )?enl(?:igt|\.)? (?:\p{L}+ )?(?:ekonomi|redovisnings|affärs)system(?:et)?|(?:(?:summa|totalt|saldo|belopp|utfall) )?enl(?:igt|\.)? (?:huvudbok(?:en)?|bokföring(?:en)?|redovisning(?:en)?|reskontra(?:n)?|raindance|agresso|unit4|ubw|visma|aditro)|balanskrav(?:s\p{L}+)?|kontroll(?:summa|rad)?|avstämning|differens|diff|skillnad|föregående år|fg\.? år|förra året|not \d+|källa|kommunbidrag|kommunersättning|budgetram|tilldelad ram|ram|skattemedel|(?:budget|prognos)?avvikelser?|exkl(?:\.|usive)?|inkl(?:\.|usive)?|avrundning|(?:utfall|bokslut|prognos|budget) (?:samma|föregående|förra|i fjol)|beslutad budget|eget kapital|(?:ingående|utgående|ib|ub):? (?:\p{L}+ )?(?:saldo|balans|fond|eget kapital|resultat|behållning|skuld|över-? ?(?:\/|och) ?underskott|överuttag)|(?:föregående|förra|tidigare|senaste|förändring(?! (?:av |i )?\p{L}*(?:skuld|pension|semester))|ändring|jämför(?:t|else))\b(?: \p{L}+)*)\b|^(?:prognos|budget|utfall|bokslut) (?:(?:enl(?:igt)?\.?|per|i|efter|vid|från) |\(|(?:19|20)\d\d|\p{L}{3,9}$)`, 'u'));

/** The financial lines of a result. */
export const financialWords = words(/^(?:finans(?:netto|iellt netto)|finansiella (?:poster|intäkter|kostnader|intäkter och kostnader)|ränte(?:intäkter|kostnader))(?:,? netto)?$/);

/** A row that is called what another row's amounts differ by, and nothing else: of no unit, wherever it stands. */
export const varianceRowWords = words(/^(?:(?:total|summa|årets|periodens) )?(?:(?:budget|prognos)-?)?(?:avvikelse|differens)r?(?: (?:mot|från|jämfört med|gentemot) (?:(?:års|internt? ?|period(?:iserad )?)?budget(?:en)?|prognos(?:en)?|kommunbidrag(?:et)?|ram(?:en)?))?(?: (?:i )?(?:%|procent|tkr|mnkr|kr))?$/);

/** Words that make years and months over a table amounts of money. */
export const moneyWords = lexicon<'money'>([
  { means: 'money', pattern: /ekonomi|budget|kostnad|intäkt|resultat|utfall|prognos|bokslut|kommunbidrag|anslag|belopp|\bnetto|driftredovisning|driftsammandrag|balansräkning/ },
]);

/** So many names are kept of each list of words. */
const MOST_KEPT = 5_000;

const found = new Map<readonly Entry<unknown>[], (folded: string) => unknown>();

/** The first entry whose pattern matches; null when none does. Names and heads recur, so what was found is kept. */
export function lookUp<T extends string>(entries: readonly Entry<T>[], folded: string): T | null {
  const before = found.get(entries) as ((folded: string) => T | null) | undefined;
  if (before !== undefined) return before(folded);
  const first = remembered(MOST_KEPT, (text) => entries.find(({ pattern }) => pattern.test(text))?.means ?? null);
  found.set(entries, first);
  return first(folded);
}
