import { findDates, withoutDates } from '../../words/dates';
import { priorYearWords } from '../../words/lexicon';
import { swedish } from '../../words/swedish';
import { fold } from '../../../values/text';

/** What a column of a table of indicators is for. */
export type Role =
  | 'goal' | 'indicator' | 'group' | 'sex' | 'unit' | 'measured'
  | 'outcome' | 'target' | 'forecast' | 'stated' | 'comment' | 'aside'
  /** A head "Mål" names goals or holds targets: the cells under it tell which. */
  | 'goalOrTarget';

/** What the heads over a column say. */
export interface ColumnSays {
  readonly role: Role | null;
  readonly year: number | null;
  /** The last year of a span such as 2022-2026. */
  readonly untilYear: number | null;
  readonly month: number | null;
  readonly priorYear: boolean;
  /** "Kvinnor" over a column, where the sexes stand beside each other. */
  readonly sex: string | null;
  /** Nothing but a date or a year. */
  readonly dateOnly: boolean;
  /** Whose assessment or comment it is, where the head says so. */
  readonly of: 'goal' | 'indicator' | null;
}

interface Entry {
  readonly role: Role;
  readonly pattern: RegExp;
}

const NAMED_GOAL = '(?:nämnds?|nämndens|kommunens|kommun|kommunfullmäktiges|fullmäktiges?|kf|verksamhetens|övergripande|strategiska?|prioriterade?|politiska?|inriktnings|effekt|resultat|process|utvecklings|nämndspecifika?)[- ]?';

/** The first that matches decides. Matched against folded heads without their dates. */
const roles: readonly Entry[] = ([
  { role: 'comment', pattern: /kommentar|analys|förklaring|motivering|notering|\borsak|beskrivning|^text$|åtgärd/ },
  // What others reach, and how it was measured, is no outcome of the committee's.
  { role: 'aside', pattern: /riket|\blänet\b|\blän\b|kommungrupp|snitt\b|genomsnitt|medelvärde|\bmedel\b|jämför|sverige|andra kommuner|ranking|\bmedian/ },
  { role: 'aside', pattern: /^käll|ansvarig|frekvens|mätmetod|^metod|^nr\b|^id\b|trend|förändring|utveckling(?! ?s?mål)|differens|\bdiff\b|avvik|^skillnad|riktning|startvärde|basvärde|ingångsvärde|utgångs|baslinje|^vikt|definition/ },
  { role: 'measured', pattern: /^(?:senaste )?(?:mätår|mätperiod|mättillfälle|mätdatum|mättidpunkt|senast mätt|senaste mätning(?:en)?|år|period|avser år|utfallsår|år för utfall|datum)$/ },
  { role: 'stated', pattern: /bedömning|uppfyllelse|^status\b|\bfärg\b|^(?:nås |är )?målet|målet (?:nås|uppnått|uppfyllt)|mål(?:en)? (?:nås|uppnås|uppfyllt|uppnått)|\bnås\b|^uppnått|^uppfyllt|trafikljus|^signal|smiley|^läge$/ },
  { role: 'forecast', pattern: /prognos|forecast|(?:förväntat|bedömt|beräknat) (?:utfall|värde)/ },
  { role: 'sex', pattern: /^kön(?:sfördelning|suppdelat)?$|^könsuppdelning/ },
  { role: 'unit', pattern: /^(?:enhet|sort|måttenhet|mätenhet)$/ },
  { role: 'target', pattern: /målvärde|målnivå|måltal|målbild|^nivå\b|delmål|etappmål|riktvärde|börvärde|gränsvärde|ambition|^krav|\btarget/ },
  { role: 'indicator', pattern: /indikator|mätetal|nyckeltal|styrtal|\bmått\b|kvalitetsmått|resultatmått|^titel|^benämning|^namn$|^mätning(?:ar)?$|^mäts$|hur (?:vi )?mäter/ },
  { role: 'group', pattern: /målområde|perspektiv|fokusområde|^område|verksamhetsområde|^verksamhet$|^avdelning|^process|huvudprocess|kategori|^tema|strategi$|^rubrik/ },
  { role: 'goal', pattern: new RegExp(`^(?:${NAMED_GOAL})+mål|målformulering|^mål och |^mål ?/|åtagande`) },
  { role: 'goalOrTarget', pattern: /^mål(?:en|et)?(?: för| till| år| \d)?$|målsättning/ },
  { role: 'outcome', pattern: /utfall|resultat(?!räkning)|redovis|^(?:mät|nu)?värde\b|aktuellt värde|bokslut|nuläge|faktisk|uppmätt|\back\b|ackumuler|^actual|^värde/ },
] satisfies Entry[]).map(({ role, pattern }) => ({ role, pattern: swedish(pattern) }));

const SEXES = /^(?:alla|tot(?:al)?t?|samtliga|båda(?: könen)?|kvinn(?:or|a)|m[äa]n|flick(?:or|a)|poj?k(?:ar|e)|k|m)$/;
const SEX_IN_HEAD = swedish(/\b(kvinnor|män|flickor|pojkar)\b/);

/** Whether a word says whom a figure is about: "Kvinnor", "Alla". */
export const isSex = (text: string): boolean => SEXES.test(fold(text));

/** A head that is longer is a sentence. */
const LONGEST_HEAD = 70;

const NOTHING: ColumnSays = {
  role: null, year: null, untilYear: null, month: null, priorYear: false, sex: null, dateOnly: false, of: null,
};

const OF_GOAL = swedish(/\bmål(?:et|en|ens|ets)?\b|nämndmål|måluppfyllelse/);
const OF_INDICATOR = swedish(/indikator|mätetal|nyckeltal|\bmått/);

const WHOLE_YEAR = /^(?:hel)?år(?:et)?$/;

function datesOf(head: string): Pick<ColumnSays, 'year' | 'untilYear' | 'month'> {
  const mentions = findDates(head);
  const years = mentions.flatMap(({ year }) => (year === null ? [] : [year]));
  const withMonth = mentions.find(({ month }) => month !== null);
  const year = withMonth?.year ?? years[0] ?? null;
  const last = years.length === 2 && mentions.every(({ month }) => month === null) ? (years[1] ?? null) : null;
  return { year, untilYear: last !== null && year !== null && last > year ? last : null, month: withMonth?.month ?? null };
}

/** Reads one head, without what stands above it. Pure. */
export function readHead(head: string): ColumnSays {
  if (head.length > LONGEST_HEAD) return NOTHING;
  const dates = datesOf(head);
  // "Mål-" over "värde" in one cell is a word that was broken.
  const words = withoutDates(head).replace(/(?<=\p{L})- (?!och |eller |samt )(?=\p{L})/gu, '').replace(/[*()[\]:;?]/g, ' ').replace(/^[\s.,'-]+|[\s.,'-]+$/g, '').replace(/ +/g, ' ');
  if (words === '') return dates.year !== null || dates.month !== null ? { ...NOTHING, ...dates, dateOnly: true } : NOTHING;
  if (isSex(words) && words.length > 1) return { ...NOTHING, ...dates, sex: words.charAt(0).toUpperCase() + words.slice(1) };
  if (dates.year !== null && WHOLE_YEAR.test(words)) return { ...NOTHING, ...dates, dateOnly: true };
  const sex = SEX_IN_HEAD.exec(fold(head))?.[1] ?? null;
  const priorYear = priorYearWords.test(words);
  const found = roles.find(({ pattern }) => pattern.test(words))?.role ?? null;
  const role = found ?? (priorYear ? 'outcome' : null);
  const of = OF_INDICATOR.test(words) ? 'indicator' : OF_GOAL.test(words) ? 'goal' : null;
  return { ...NOTHING, ...dates, role, priorYear, sex, of };
}

/** What the heads over a column say together, topmost first: the lowest that names a role has it. */
export function combineHeads(heads: readonly string[]): ColumnSays {
  return heads.map(readHead).reduce((upper, own) => {
    // A head of its own kind takes only a bare year from above: "2018" over "Målvärde", but not "Utfall 2018".
    const dated = own.role === null || own.role === upper.role || upper.dateOnly ? upper : NOTHING;
    return {
      role: own.role ?? upper.role,
      year: own.year ?? dated.year,
      untilYear: own.year !== null ? own.untilYear : dated.untilYear,
      month: own.month ?? (own.year !== null && own.year !== dated.year ? null : dated.month),
      priorYear: own.priorYear || dated.priorYear,
      sex: own.sex ?? upper.sex,
      dateOnly: own.dateOnly && upper.dateOnly,
      of: own.of ?? upper.of,
    };
  });
}

/** Roles of columns that hold figures or words about them, as opposed to names. */
const TELLING: ReadonlySet<Role | null> = new Set<Role>(['outcome', 'target', 'forecast', 'stated']);

export const isTelling = ({ role, dateOnly, priorYear, sex, year }: ColumnSays): boolean =>
  TELLING.has(role) || dateOnly || priorYear || (sex !== null && year !== null);

/** Roles of columns that name the rows. */
export const isNaming = ({ role }: ColumnSays): boolean => role === 'goal' || role === 'indicator' || role === 'goalOrTarget' || role === 'group';
