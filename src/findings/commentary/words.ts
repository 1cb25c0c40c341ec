/** The words by which a text's claims are told apart. All in lower case, with plain hyphens. */

/** Nouns that state a variance from the budget. */
export const VARIANCE_NOUN = /(?<![\p{L}])(?:budget|netto|resultat|total|hel[åa]rs|års|ack|drift)*-?(?:(?:över|under)skott(?:et|en)?|avvikelsen?|avvikelser|plus|minus)(?![\p{L}])/gu;
/** The same words in other company: the accuracy of forecasts, a variance from something else. */
export const OTHER_VARIANCE = /prognosavvikelse|volymavvikelse|löneavvikelse|prisavvikelse|intäktsavvikelse|kostnadsavvikelse|ackumulerat (?:under|över)skott|(?:under|över)skott(?:et)? från (?:tidigare|föregående|20)|balanserat|eget kapital|egna kapital/u;

export const SURPLUS = /(?<![\p{L}])(?:\p{L}*överskott(?:et)?|positivt?a?|plus)(?![\p{L}])/gu;
export const DEFICIT = /(?<![\p{L}])(?:\p{L}*underskott(?:et)?|negativt?a?|minus)(?![\p{L}])/gu;

/** After an amount: "bättre än budget". */
export const BETTER = /^(?: kronor)? (?:bättre än (?:det |den |(?:periodens|årets|periodiserad|den periodiserade) )?budget|i överskott|plus\b|(?:i )?positiv (?:budget)?avvikelse)/u;
export const WORSE = /^(?: kronor)? (?:sämre än (?:det |den |(?:periodens|årets|periodiserad|den periodiserade) )?budget|i underskott|minus\b|back\b|(?:i )?negativ (?:budget)?avvikelse)/u;
/** More or less than the budget: what is better hangs on what it is said of. */
export const BESIDE_BUDGET = /^(?: kronor)? (?:(över|högre än)|(?:under|lägre än)) (?:den |det )?(?:periodiserade? |periodens |årets )?(?:budget(?:en|erat)?|budgeterade?)(?![\p{L}])/u;
/** What is better the more it is, the less it is, and what tells of neither: the last of them is what an amount after it is said of. */
export const COMPARED_NOUN = /(?<!\p{L})(?:(\p{L}*(?:resultat(?:et)?|intäkt(?:en|er|erna)?))|(\p{L}*kostnad(?:en|er|erna)?|förbrukning(?:en)?)|\p{L}*utfall(?:et)?)(?!\p{L})/gu;

/** What makes an amount hypothetical, a part, an adjustment, or another time's: nothing is said of it. */
export const NOT_OURS = new RegExp([
  'om (?:inte|inga|inget|vi|detta|kostnad|volym|nuvarande|utveckling|ingen|åtgärd|beslut)', 'skulle', 'risk(?:en|erar|er)?', 'kan (?:komma|bli|ge|innebära)', 'varav', 'därav', 'av (?:dem|dessa|detta|vilka|avvikelsen|underskottet|överskottet)',
  'exkl', 'exklusive', 'inkl', 'inklusive', 'rensat', 'justerat', 'undantaget', 'borträknat', 'bortsett', 'utan (?:hänsyn|dessa|detta)',
  'föregående', 'förra', 'fjol(?:året)?', 'ifjol', 'fg', 'tidigare', 'senaste', 'sedan', 'motsvarande period', 'samma period', 'jämfört med (?:prognos|utfall|april|mars|maj|juni|t1|delår)',
  'nästa', 'kommande', 'framöver', 'på sikt', 'mål(?:et|sättning(?:en)?)?', 'krav(?:et)?', 'uppdrag(?:et)?', 'sparbeting', 'besparing', 'åtgärd\\p{L}*', 'effekt(?:en|er)?', 'ombudgeter\\p{L}*', 'tilläggsanslag',
  'försämr\\p{L}*', 'förbättr\\p{L}*', 'minskat?', 'ökat?', 'minskning\\p{L}*', 'ökning\\p{L}*', 'inte', 'ej', 'bästa', 'sämsta', 'värsta', 'mest', 'investering\\p{L}*', 'eget kapital', 'egna kapital', 'ackumulerat resultat',
].map((words) => `(?<![\\p{L}])${words}(?![\\p{L}])`).join('|'), 'u');

/** What makes a whole sentence one of what may be. */
export const HYPOTHESIS = /(?<![\p{L}])(?:om (?:inte|inga|inget|ingen)|skulle|risk(?:en|erar|er)?|under förutsättning|förutsatt)(?![\p{L}])/u;

/** Of the year, or so far. */
export const YEAR = /(?<![\p{L}])(?:\p{L}*prognos(?:en|er)?|prognosti[sc]era(?:s|r|de|des)?|hel[åa]ret?|helårs\p{L}*|årets|årsresultat(?:et)?|årsbokslut(?:et)?|bokslut(?:et)?|för året|vid årets slut|vid årsskiftet)(?![\p{L}])/u;
export const SO_FAR = /(?<![\p{L}])(?:perioden|periodens|hittills|ackumulerat|ack|till och med|t\.?o\.?m\.?|delår(?:et|s\p{L}*)?|tertial(?:et)?|per (?:den )?(?:\d+ )?\p{L}+|efter (?:\p{L}+ )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|månader))(?![\p{L}])/u;

/** The words of a sentence that is about the whole of what the comment stands beside: no other thing is named in it. */
const GENERIC = new Set((
  'verksamheten verksamhetens verksamhet verksamhetsområde verksamhetsområdet verksamhetsområdets område området områdets nämnden nämndens nämnd förvaltningen förvaltningens enheten enhetens avdelningen '
  + 'avdelningens kommunen kommunens staden stadens regionen ansvaret sektorn sektor bolaget '
  + 'budget budgeten budgeterat budgeterade budgeterad periodbudget årsbudget periodiserad periodiserade ram ramen utfall utfallet helårsutfall helårsutfallet årsutfallet periodutfallet resultat resultatet resultatets redovisade redovisat ekonomiska ekonomiskt ekonomi '
  + 'prognos prognosen prognosens helårsprognos helårsprognosen årsprognos årsprognosen prognostiserar prognostiseras prognosticerar prognosticeras prognostiserades prognostiserat prognostiserad prognostiserade bedömning bedömningen bedöms bedömer beräknas beräknar '
  + 'väntas förväntas uppskattas antas pekar lutar tyder '
  + 'visar visas visade visat uppvisar uppvisade redovisar redovisas redovisade uppgår uppgick är var blir blev bli har hade ger gav ge givit gett innebär innebar medför landar landade hamnar hamnade slutar slutade ligger låg ses finns motsvarar motsvarande göra gör gick går gå räknar räknas '
  + 'redovisa visa uppvisa lämna generera landa hamna sluta uppgå ligga motsvara resultera resulterar resulterade vända vänder '
  + 'lämnar lämnade genererar noteras uppstår uppstod uppkommer utgör kommer att ha få får fick '
  + 'ett en den det de i på om med till för per av mot från vid efter under inom över samt och eller som så där hos '
  + 'jämfört jämförelse jämförd gentemot förhållande relation enligt '
  + 'årets år året helår helåret helåret period perioden periodens hittills ackumulerat ackumulerad ackumulerade ack totalt total totala totalen sammantaget sammanlagt sammanlagda samlat samlade hela helhet '
  + 'månad månaden månader månaders första andra tredje åtta fyra tio sju sex nio elva tolv delår delåret delårsrapport delårsrapporten delårsbokslut delårsbokslutet tertial tertialet tertialrapport kvartal kvartalet bokslut bokslutet årsbokslut '
  + 'årsbokslutet årsskiftet slut slutet månadsskiftet januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec den siste sista samband tom '
  + 'positiv positivt positiva negativ negativt negativa budgetavvikelse budgetavvikelsen avvikelse avvikelsen avvikelser överskott överskottet underskott underskottet budgetunderskott budgetunderskottet budgetöverskott '
  + 'budgetöverskottet plus minus differens plusresultat minusresultat nettoavvikelse resultatavvikelse nettokostnad nettokostnaden nettokostnader '
  + 'cirka ca omkring kring runt ungefär drygt knappt nästan närmare strax lite något mer än minst högst hela '
  + 'hänför hänförs sig anslaget vi stället i-stället alltså därmed således emellertid dock nu vilket bättre sämre högre lägre back större mindre kvarstår kvarstå förväntat aktuell aktuella innevarande nuvarande uppföljning uppföljningen avser tusen kronor kr tkr mnkr mkr st ca'
).split(' '));

export const isGeneric = (word: string): boolean => GENERIC.has(word) || /^(?:19|20)\d\d$/.test(word) || /^\d{1,2}$/.test(word) || /^t[123]$/.test(word) || word.length === 1;

/** What explains the amount before it, and begins no other subject. */
export const EXPLAINS = /^(?:,|\.|;|:|\(|$|på grund av|pga|p\.g\.a|till följd av|beroende på|beror|som beror|vilket|och|men|medan|samt|genom|tack vare|eftersom|då|förklaras|som förklaras|härrör|orsakas|med anledning|trots|framför allt|främst|huvudsakligen)/u;

/** What points back to a sentence before it: about whom, only that one tells. */
export const POINTS_BACK = /(?<![\p{L}])(?:därför|detta|denna|dessa|här|där|därav|de|dess|även|också|sammantaget|trots det|bland annat)(?![\p{L}])/u;
/** What says that the whole is meant. */
export const WHOLE = /(?<![\p{L}])(?:total|totalt|totala|totalen|helårsprognos(?:en)?|årsprognos(?:en)?|prognos(?:en)? för (?:helåret|året|hela)|årets resultat|periodens resultat)(?![\p{L}])/u;
