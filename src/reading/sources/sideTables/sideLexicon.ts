import { swedish } from '../../words/swedish';
import type { SideKind, SideMeasure } from './sideFacts';

/**
 * The words of volumes, investments, grants and internal control, as data. Patterns are matched against folded text
 * without dates and units; the first that matches decides.
 */

interface Entry<T> {
  readonly means: T;
  readonly pattern: RegExp;
}

const lexicon = <T>(entries: readonly Entry<T>[]): readonly Entry<T>[] =>
  entries.map(({ means, pattern }) => ({ means, pattern: swedish(pattern) }));

export const firstMeaning = <T>(entries: readonly Entry<T>[], folded: string): T | null =>
  entries.find(({ pattern }) => pattern.test(folded))?.means ?? null;

const comment: Entry<SideMeasure> = {
  means: 'comment',
  pattern: /^(?:\p{L}*kommentar(?:er)?|analys|förklaring(?:ar)?|orsak(?:er)?|motivering|notering(?:ar)?|anmärkning(?:ar)?|anm)\b/u,
};

/** What a head holds, beyond what the economy's words say of it. */
export const sideMeasures: Record<SideKind, readonly Entry<SideMeasure>[]> = {
  volumes: lexicon<SideMeasure>([
    comment,
    { means: 'change', pattern: /förändring|förändr\b/ },
    { means: 'budget', pattern: /^(?:planerat|planerade?|mål|målvärde|målnivå|beställt|beräknat)\b/ },
    { means: 'actual', pattern: /^(?:antal|levererat|producerat|(?:faktisk|verklig)(?:t|a)?(?: \p{L}+)?|helår(?:et)?|hela året|(?:utför|genomför)(?:t|d|da)(?: (?:antal|hittills|t\.? ?o\.? ?m))?)$/u },
    { means: 'budget', pattern: /^budgetera(?:t|d|de)\b/ },
  ]),
  investments: lexicon<SideMeasure>([
    comment,
    { means: 'completion', pattern: /färdig|\bklart?\b|klardatum|slutför|tidpunkt|driftsätt|driftsatt|driftstart|inflytt|tidplan|^datum$|^när\b|slutdatum|avslutas|sluttid/ },
    { means: 'forecast', pattern: /slutkostnad|slutprognos|slututgift|beräknad (?:total|slut)/ },
    { means: 'actual', pattern: /nedlagt|nedlagda|upparbetat|upparbetade|förbrukat|bokfört|hittills|^(?:ack(?:umulera[dt]\p{L}*)?\.? ?|årets |totala? |brutto|netto)*(?:investerings)?(?:utgift|investering|kostnad)(?:er|en)? ?(?:ack\p{L}*|t\.? ?o\.? ?m|till och med|i år|under året|sedan \p{L}+)\b|^(?:ack(?:umulera[dt]\p{L}*)?\.?|årets) ?(?:netto|brutto|investerings)?(?:utgift|investering|kostnad)/u },
    { means: 'budget', pattern: /kalkyl|beslutat belopp|(?:beslutad|beviljad|godkänd) total(?:utgift|kostnad|investering|ram)|beviljat|tilldelat|investeringsram|projektram|^totalram/ },
    { means: 'actual', pattern: /^(?:netto|brutto|investerings)*(?:utgift(?:er)?|investerat)$/ },
  ]),
  grants: lexicon<SideMeasure>([
    comment,
    { means: 'completion', pattern: /\bsenast\b|slutredovis|sista (?:dag|datum)|slutdatum|startdatum|^(?:projekt)?tid$|projekttid|projektperiod|bidragsperiod|redovisningsdatum/ },
    { means: 'forecast', pattern: /prognos|förväntat|beräknat/ },
    { means: 'applied', pattern: /ansökt|\bsökt\b|^sökta|^ansökan\b|ansökta/ },
    { means: 'granted', pattern: /bevilj|tilldelat|tilldelad|^beslutat/ },
    { means: 'actual', pattern: /erhåll|utbetalt|inbetalt|upparbet|förbruk|mottag|rekvirer/ },
  ]),
  internalControl: lexicon<SideMeasure>([
    comment,
    { means: 'done', pattern: /^(?:status|läge|statusläge|genomförande|uppföljning(?:sresultat)?|resultat|utfall|bedömning|genomfört|genomförda|utfört|utförd|avslutat|åtgärdat)\b|^status|status$/ },
  ]),
};

/** Heads over names, and how well each fits the row's own name; 0 is a further name that describes the row. */
export const nameHeads: Record<SideKind, readonly Entry<number>[]> = {
  volumes: lexicon([
    { means: 0, pattern: /^(?:enhet|mätenhet|sort|typ|kod|nr|nummer|id)$/ },
    { means: 4, pattern: /^(?:volym\p{L}*|mått|verksamhetsmått|prestation\p{L}*|benämning|nyckeltal|volymer och .*|antal .*)$/u },
    { means: 2, pattern: /^(?:verksamhet(?:sområde)?|område|avdelning|ansvar|förvaltning|grupp|målgrupp|insats|kategori|text|namn)$/ },
  ]),
  investments: lexicon([
    { means: 0, pattern: /^(?:projekt ?(?:nr|nummer|kod)|projekt-?id|kod|nr|nummer|id|objekt ?nr|ansvarig|projektledare|status|fas|typ|kategori)$/ },
    { means: 4, pattern: /^(?:\p{L}*projekt(?:namn|benämning)?|investering(?:ar|s\p{L}+)?|objekt|benämning|namn|anläggning|åtgärd|text)$/u },
    { means: 2, pattern: /^(?:verksamhet(?:sområde)?|område|ansvar|avdelning|förvaltning|enhet|nämnd|post)$/ },
  ]),
  grants: lexicon([
    { means: 0, pattern: /utbetalas|^från\b|givare|finansiär|myndighet|utbetalare|källa|^ansvarig|^period|diarie|^dnr|^kod$|^nr$|^konto$/ },
    { means: 4, pattern: /^(?:stats|drift|projekt)?bidrag(?:ets namn|et|en|snamn)?$|^benämning|^projekt(?:namn)?$|^namn$|^ändamål|^(?:förening(?:ar|en|ens namn)?|organisation|mottagare|bidragsmottagare|bidragstagare|sökande|studieförbund)$/ },
    { means: 1, pattern: /typ$|^typ av|^slag|^kategori|^verksamhet|^område/ },
  ]),
  internalControl: lexicon([
    { means: 0, pattern: /^(?:risk\p{L}*|kontrollområde|granskningsområde|område|ansvarig.*|frekvens|metod|nr|nummer|id|område|enhet|verksamhet|när|tid(?:plan|punkt)?|klart|datum|sannolikhet|konsekvens)$/u },
    { means: 5, pattern: /^(?:åtgärd(?:er)?|beslutad(?:e)? åtgärd(?:er)?|planerad(?:e)? åtgärd(?:er)?)$/ },
    { means: 4, pattern: /^(?:kontroll(?:er|moment|punkt|aktivitet)?|granskning(?:ar|smoment)?|aktivitet(?:er)?|moment|vad ska kontrolleras|kontrollåtgärd)$/ },
    { means: 2, pattern: /^(?:process(?:er)?|rutin(?:er)?|process ?\/ ?rutin)$/ },
  ]),
};

/** How far an action has come, by its words. */
export const doneWords = lexicon<'done' | 'ongoing' | 'notDone'>([
  { means: 'ongoing', pattern: /^(?:ej|inte) avslutad|delvis|^genomförs löpande|^sker löpande|^löpande/ },
  { means: 'notDone', pattern: /^(?:ej|inte|icke|ännu (?:ej|inte)|har (?:ej|inte))\b|\b(?:ej|inte) (?:påbörj|genomför|utför|start|klar|avslut|åtgärd|slutför|hunnit|kunnat)|^nej\b|inställ|ställts in|utgår|utgått|uppskjut|skjut(?:s|its) upp|^planer|planerad(?:e)?\b|^(?:ska|skall|kommer att)\b|^genomförs\b|^påbörjas\b|^startar\b|^saknas$/ },
  { means: 'ongoing', pattern: /pågå|påbörjad|påbörjat|påbörjats|under arbete|under (?:genomförande|utveckling|införande)|\bigång\b|i gång|försenad|fortgår|fortsätter|startad|startat/ },
  // What a control found is said of one that has been made.
  { means: 'done', pattern: /^(?:inga?|utan|mindre|ringa|större|allvarliga?|enstaka|vissa|få) (?:\p{L}+ )?(?:avvikelse|anmärkning|brist|fel)\p{L}*$|^(?:ej |inte )?godkän[dt]$/u },
  { means: 'done', pattern: /genomförd|genomfört|genomförts|\bklar[at]?\b|utförd|utfört|utförts|avslutad|avslutat|avslutats|slutför|färdig|åtgärdad|åtgärdat|åtgärdats|implementera[dt]|införd|infört|^ja\b|^ok$|^done$/ },
]);

/** A row that sums all others, and says nothing else. */
export const SUM_NAME = swedish(/^(?:summa|s:a|delsumma|totalt?|totalsumma|sammanlagt|samtliga|summa totalt|netto ?summa)\b/);
/** The same where the word ends the name: "Investeringar totalt". */
export const SUM_END = swedish(/\b(?:totalt?|summa)$/);
export const BARE_SUM = swedish(/^(?:summa|s:a|delsumma|totalt?|totalsumma|sammanlagt|samtliga|summa totalt)(?: (?:volymer|alla|nämnden|förvaltningen|verksamhet(?:en)?))?$/);
export const NET_NAME = swedish(/^(?:summa )?netto(?:investering(?:ar)?|utgift(?:er)?)?\b/);
export const EXPENSE_NAME = swedish(/^(?:(?:summa )?(?:investerings|brutto)?utgift(?:er)?|brutto(?:investering(?:ar)?)?)\b/);
export const INCOME_NAME = swedish(/^(?:summa )?(?:(?:investerings)?inkomst(?:er)?|investeringsbidrag|investeringsinkomster)\b/);

/** Marks a column "Genomförd" without saying more. */
export const MARK = /^(?:x|1|✓|✔|√|ja|j|yes|sant|true|●|•|\*)$/i;
export const NO_MARK = /^(?:0|-+|–|nej|n|no|falskt|false|o)$/i;
