import { swedish } from '../words/swedish';

/** What a column of a table of indicators can be for. */
export type Role =
  | 'goal' | 'indicator' | 'group' | 'sex' | 'unit' | 'measured' | 'direction'
  | 'outcome' | 'target' | 'forecast' | 'stated' | 'comment'
  /** Others' figures, changes and how it was measured: told of, never taken for the committee's own. */
  | 'aside';

/** What speaks for each role, in bits; a role that is left out has nothing for it. */
export type RoleBits = Readonly<Partial<Record<Role, number>>>;

interface Wording {
  readonly pattern: RegExp;
  readonly bits: RoleBits;
}

const NAMED_GOAL = '(?:(?:kommun|koncern|stads)?gemensamma?|kommunövergripande|lokala?|nämnds?|nämndens|kommunens|kommun|kommunfullmäktiges|kommunstyrelsens|styrelsens|bolagets|fullmäktiges?|kf|ks|verksamhetens|övergripande|strategiska?|prioriterade?|politiska?|inriktnings|effekt|resultat|process|utvecklings|verksamhets|enhets|nämndspecifika?|finansiell(?:t|a)|ekonomisk(?:t|a)|globala?|hållbarhets|agenda|inriktning|jämställdhets|personal|kvalitets|miljö|folkhälso)[- ]?';

/**
 * What the words of a head speak for: all that match add up, and the cells below may outweigh them. Roughly the odds that
 * published tables gave: 8 bits is a word that is never used otherwise, 3 one that is about as often something else.
 */
const wordings: readonly Wording[] = ([
  { bits: { comment: 8 }, pattern: /kommentar|analys|förklaring|motivering|notering|\borsak|beskrivning|^text$/ },
  { bits: { comment: 5 }, pattern: /åtgärd|aktivitet|insats|hur gick det/ },
  { bits: { comment: 3 }, pattern: /^(?:uppföljning|läge|lägesbild|vad har vi gjort|rapport)/ },
  // What others reach, and how it was measured, is no outcome of the committee's.
  { bits: { aside: 14 }, pattern: /\briket\b|\brikssnitt|\blänet\b|\blän\b|kommungrupp|snitt\b|genomsnitt|medelvärde|^medel\b|jämför|sverige|(?:andra|liknande|alla|övriga) kommuner|kommuner i\b|ranking|placering i|\bmedian|\bbästa?\b|\bsämsta?\b|^(?:min|max)$|\bkön(?:s)?skillnad/ },
  { bits: { aside: 12 }, pattern: /startvärde|basvärde|\bbasår|ingångsvärde|utgångs|baslinje|nollmätning|^vikt|viktning|definition/ },
  { bits: { aside: 10 }, pattern: /^käll|ansvarig|\bansvar$|frekvens|mätmetod|^metod|^nr\b|^id\b|\bid$|nyckeltal-?id|trend|förändring|differens|\bdiff\b|avvik|^skillnad|\briktning|periodicitet|hur ofta|^pil$|^insamling|\bägare/ },
  { bits: { aside: 6 }, pattern: /utveckling(?! ?s?mål)/ },
  // "Riktning" may be the way it has gone as well as the way it should go: the cells tell.
  { bits: { direction: 6 }, pattern: /\briktning/ },
  { bits: { direction: 12 }, pattern: /(?:önskad|önskvärd|eftersträvad|mål(?:et)?s?|bra|god) ?-?riktning|^(?:bra|bättre|bäst) (?:när|om)|^(?:högt?|lågt?|högre|lägre)(?: värde)? (?:är )?(?:bra|bättre|bäst)|^(?:hög|högt|högre) ?\/ ?(?:låg|lågt|lägre)|^polaritet/ },
  { bits: { measured: 9 }, pattern: /mätår|mätperiod|mättillfälle|mätdatum|mättidpunkt|^avser år|utfallsår|^år för utfall/ },
  { bits: { measured: 5, outcome: 1 }, pattern: /^(?:år|period|datum|tidpunkt)$/ },
  { bits: { measured: 4, outcome: 5 }, pattern: /^senast(?:e)? (?:mätning(?:en)?|mätt|mätta|uppmätt|uppmätta|kända|tillgängliga|redovisade|resultat(?:et)?|utfall(?:et)?|värde(?:t)?|mätvärde)/ },
  { bits: { stated: 8 }, pattern: /bedömning|uppfyllelse|\bfärg\b|^(?:nås |är |uppnås )?målet\b|målet (?:nås|uppnått|uppfyllt)|mål(?:en)? (?:nås|uppnås|uppfyllt|uppnått)|\bnås\b|^uppnått|^uppnådd|^uppfyll(?:t|d|s)\b|^uppfyllnad|måluppfyllnad|trafikljus|^signal|smiley|^läge$|ja\/nej/ },
  { bits: { stated: 5, comment: 1 }, pattern: /\bstatus\b/ },
  { bits: { forecast: 9 }, pattern: /prognos|forecast|(?:förväntat|bedömt|beräknat|förväntad) (?:utfall|värde|resultat)/ },
  { bits: { sex: 9 }, pattern: /^kön(?:sfördelning|suppdelat)?$|^könsuppdelning|^kvinnor\/män/ },
  { bits: { unit: 4, group: 3 }, pattern: /^enhet(?:en)?$/ },
  { bits: { unit: 8 }, pattern: /^(?:sort|måttenhet|mätenhet|mätvärdesenhet|värdetyp|typ av värde)$/ },
  { bits: { target: 9 }, pattern: /målvärde|målnivå|måltal|(?:hel)?årsmål|målbild|delmål|etappmål|riktvärde|börvärde|gränsvärde|målsatt|\btarget|^(?:önskat|önskvärt|eftersträvat) (?:värde|resultat|utfall)|^(?:ska|bör) nå\b|riktmärke/ },
  // What bounds something is a target, and names no goal.
  { bits: { target: 9 }, pattern: /^mål(?:et)?[ ,:]+(?:minst|lägst|högst|max(?:imalt|imum)?|som mest|inte (?:över|under)|[<>≤≥]=?)$/ },
  { bits: { target: 6 }, pattern: /^nivå\b|ambition|^krav\b|kravnivå|förväntad nivå|önskat läge/ },
  { bits: { indicator: 8 }, pattern: /indikator|mätetal|nyckeltal|styrtal|kvalitet i korthet|^kkik|\bmått\b|kvalitetsmått|resultatmått|^mäts$|^mätning(?:ar)?$|hur (?:vi )?mäter/ },
  { bits: { indicator: 5 }, pattern: /^titel|^benämning|^namn$|^fråga|^påstående/ },
  { bits: { group: 7 }, pattern: /målområde|perspektiv|fokusområde|^område|(?:verksamhets|förvaltnings|ansvars)område|^avdelning|huvudprocess|kategori|^tema|strategi$/ },
  { bits: { group: 5 }, pattern: /^verksamhet$|^process|^rubrik|^förvaltning$|^nämnd$|^kommun$|^skola$|^skolform/ },
  { bits: { goal: 8 }, pattern: new RegExp(`^(?:${NAMED_GOAL})+mål|målformulering|åtagande|^inriktning(?:ar)?$`) },
  { bits: { goal: 6 }, pattern: /^mål och |^mål ?\/|^mål(?:en)? (?:fastställda|beslutade|antagna|som )/ },
  // What a nämnd was told to do is judged as its goals are.
  { bits: { goal: 4 }, pattern: /^uppdrag(?: (?:från|till|i|enligt|budget) ?.*)?$/ },
  // "Mål" names goals or holds targets: the cells under it tell which.
  { bits: { goal: 5, target: 5 }, pattern: /^mål(?:en|et)?(?: för| till| år| \d)?$|målsättning/ },
  { bits: { outcome: 8 }, pattern: /utfall|redovis|bokslut|\back\b|ackumuler|^actual/ },
  // Where it stands now may be told as a grade beside the outcome.
  { bits: { outcome: 6 }, pattern: /\bnuvärde\b|aktuellt värde|nuläge|faktisk|uppmätt|^delår(?:et)?(?: ?\d)?$/ },
  { bits: { outcome: 7 }, pattern: /resultat(?!räkning|mål|mått)|^värde|^mätvärde/ },
  { bits: { outcome: 3 }, pattern: /värde\b|\bandel\b|\bantal\b|procent|^%$/ },
  // "Andel, %" and "Procent av arbetstiden" over words say of what is named there that it is measured so.
  { bits: { indicator: 2.5 }, pattern: /^(?:andel|procent)\b/ },
] satisfies Wording[]).map(({ bits, pattern }) => ({ bits, pattern: swedish(pattern) }));

/** A name that mentions goals or indicators is about them first: "Måluppfyllelse" is no goal, "Målvärde" no value. */
const ruledOut: readonly { readonly by: RegExp; readonly roles: readonly Role[] }[] = [
  { by: swedish(/måluppfyll|mål(?:et|en)? (?:nås|uppnås|uppfyllt|uppnått)|uppfyllelse av/), roles: ['goal', 'target', 'indicator', 'forecast'] },
  { by: swedish(/målvärde|målnivå|måltal/), roles: ['outcome', 'goal'] },
  { by: swedish(/prognos|^(?:önskat|önskvärt|eftersträvat)\b/), roles: ['outcome'] },
  { by: swedish(/kommentar|analys/), roles: ['outcome', 'stated', 'goal', 'indicator', 'target', 'aside', 'forecast'] },
];

/** What the words of a head speak for, added up. `dated`: the head names a year, which figures have and names do not. */
export function headBits(words: string, dated: boolean): RoleBits {
  const sums: Partial<Record<Role, number>> = {};
  for (const { pattern, bits } of wordings) {
    if (!pattern.test(words)) continue;
    for (const [role, add] of Object.entries(bits) as [Role, number][]) sums[role] = (sums[role] ?? 0) + add;
  }
  for (const { by, roles } of ruledOut) if (by.test(words)) for (const role of roles) Reflect.deleteProperty(sums, role);
  if (dated && sums.target !== undefined && sums.goal !== undefined) sums.target += 2;
  return sums;
}

/** The role with most for it and by how much it leads, in bits; null where nothing speaks for any. */
export function leading(bits: RoleBits): { readonly role: Role; readonly bits: number; readonly next: Role | null; readonly margin: number } | null {
  const ranked = (Object.entries(bits) as [Role, number][]).filter(([, one]) => one > 0).sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (!first) return null;
  return { role: first[0], bits: first[1], next: second?.[0] ?? null, margin: first[1] - (second?.[1] ?? 0) };
}
