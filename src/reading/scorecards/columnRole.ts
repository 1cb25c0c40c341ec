import { findDates, withoutDates } from '../words/dates';
import { priorYearWords } from '../words/lexicon';
import { swedish } from '../words/swedish';
import { fold } from '../../values/text';
import { headBits, leading, type Role, type RoleBits } from './headEvidence';
import { wholeHead } from './headWords';

/** What the heads over a column say. */
export interface ColumnSays {
  /** What most speaks for by the words alone; the cells may outweigh it. */
  readonly role: Role | null;
  /** What the words speak for, in bits. */
  readonly bits: RoleBits;
  readonly year: number | null;
  /** The last year of a span such as 2022-2026. */
  readonly untilYear: number | null;
  readonly month: number | null;
  readonly priorYear: boolean;
  /** "Kvinnor" over a column, where the sexes stand beside each other. */
  readonly sex: string | null;
  /** Nothing but a date or a year. */
  readonly dateOnly: boolean;
  /** A year beside words that are not known: "Exempelby 2016". */
  readonly datedName: boolean;
  /** The unit that the head names: "Utfall, %". */
  readonly percent: boolean;
  /** Whose assessment or comment it is, where the head says so. */
  readonly of: 'goal' | 'indicator' | null;
}

const SEXES = /^(?:alla|tot(?:al)?t?|samtliga|båda(?: könen)?|kvinn(?:or|a)|m[äa]n|flick(?:or|a)|poj?k(?:ar|e)|tjejer|killar|k|m)$/;
const SEX_IN_HEAD = swedish(/\b(kvinnor|män|flickor|pojkar|tjejer|killar)\b/);

/** Whether a word says whom a figure is about: "Kvinnor", "Alla". */
export const isSex = (text: string): boolean => SEXES.test(fold(text));

/** A head that is longer is a sentence. */
const LONGEST_HEAD = 70;

export const SAYS_NOTHING: ColumnSays = {
  role: null, bits: {}, year: null, untilYear: null, month: null, priorYear: false, sex: null, dateOnly: false, datedName: false, percent: false, of: null,
};

const OF_GOAL = swedish(/\bmål(?:et|en|ens|ets)?\b|nämndmål|måluppfyllelse/);
const OF_INDICATOR = swedish(/indikator|mätetal|nyckeltal|\bmått/);

const WHOLE_YEAR = /^(?:hel)?år(?:et)?$/;
/** A unit in a head that has other words too. */
const PERCENT = /(?:^|[\s(,])(?:%|procent)(?:$|[\s),])/;

function datesOf(head: string): Pick<ColumnSays, 'year' | 'untilYear' | 'month'> {
  const mentions = findDates(head);
  const years = mentions.flatMap(({ year }) => (year === null ? [] : [year]));
  const withMonth = mentions.find(({ month }) => month !== null);
  const year = withMonth?.year ?? years[0] ?? null;
  const last = years.length === 2 && mentions.every(({ month }) => month === null) ? (years[1] ?? null) : null;
  return { year, untilYear: last !== null && year !== null && last > year ? last : null, month: withMonth?.month ?? null };
}

function read(text: string): ColumnSays {
  const head = wholeHead(text);
  if (head.length > LONGEST_HEAD) return SAYS_NOTHING;
  const dates = datesOf(head);
  const words = withoutDates(head).replace(/[*()[\]:;?]/g, ' ').replace(/^[\s.,'-]+|[\s.,'-]+$/g, '').replace(/ +/g, ' ').trim();
  const dated = dates.year !== null || dates.month !== null;
  if (words === '') return dated ? { ...SAYS_NOTHING, ...dates, dateOnly: true } : SAYS_NOTHING;
  if (isSex(words) && words.length > 1) return { ...SAYS_NOTHING, ...dates, sex: words.charAt(0).toUpperCase() + words.slice(1) };
  if (dates.year !== null && WHOLE_YEAR.test(words)) return { ...SAYS_NOTHING, ...dates, dateOnly: true };
  const sex = SEX_IN_HEAD.exec(fold(head))?.[1] ?? null;
  const priorYear = priorYearWords.test(words);
  const said = headBits(words, dates.year !== null);
  // "Ut-fall", "Mål-nivå": a word that was parted to fit its column, where only the whole word says something.
  const whole = words.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, '');
  const found = whole !== words && leading(said) === null ? headBits(whole, dates.year !== null) : said;
  const bits: RoleBits = leading(found) === null && priorYear ? { outcome: 6 } : found;
  const of = OF_INDICATOR.test(words) ? 'indicator' : OF_GOAL.test(words) ? 'goal' : null;
  const role = leading(bits)?.role ?? null;
  return { ...SAYS_NOTHING, ...dates, role, bits, priorYear, sex, of, datedName: role === null && dates.year !== null, percent: PERCENT.test(fold(head)) };
}

const known = new Map<string, ColumnSays>();

/** Reads one head, without what stands above it. Pure; heads recur, so what was found is kept. */
export function readHead(head: string): ColumnSays {
  const before = known.get(head);
  if (before) return before;
  const says = read(head);
  if (known.size > 5_000) known.clear();
  known.set(head, says);
  return says;
}

/** What the heads over a column say together, topmost first: the lowest that speaks for a role has it. */
export function combineHeads(heads: readonly string[]): ColumnSays {
  return heads.map(readHead).reduce((upper, own) => {
    // A head of its own kind takes only a bare year from above: "2018" over "Målvärde", but not "Utfall 2018".
    const dated = own.role === null || own.role === upper.role || upper.dateOnly ? upper : SAYS_NOTHING;
    return {
      role: own.role ?? upper.role,
      bits: own.role === null ? upper.bits : own.bits,
      year: own.year ?? dated.year,
      untilYear: own.year !== null ? own.untilYear : dated.untilYear,
      month: own.month ?? (own.year !== null && own.year !== dated.year ? null : dated.month),
      priorYear: own.priorYear || dated.priorYear,
      sex: own.sex ?? upper.sex,
      dateOnly: own.dateOnly && upper.dateOnly,
      datedName: own.datedName && upper.role === null,
      percent: own.percent || upper.percent,
      of: own.of ?? upper.of,
    };
  });
}

/** Roles of columns that hold figures or words about them, as opposed to names. */
const TELLING: ReadonlySet<Role | null> = new Set<Role>(['outcome', 'target', 'forecast', 'stated']);

/** "Mål" names goals or holds targets. */
export const mayBeGoalOrTarget = ({ bits }: ColumnSays): boolean => (bits.goal ?? 0) > 0 && (bits.target ?? 0) > 0;

/** "Senaste värdet | Datum": what was last measured, and when. */
export const tellLatest = (says: readonly ColumnSays[]): boolean =>
  says.some(({ bits }) => (bits.outcome ?? 0) >= 4 && (bits.measured ?? 0) > 0 && says.some(({ role }) => role === 'measured'));

export const isTelling = (says: ColumnSays): boolean =>
  (TELLING.has(says.role) && !mayBeGoalOrTarget(says)) || says.dateOnly || says.priorYear || (says.sex !== null && says.year !== null);

/** Roles of columns that name the rows. */
export const isNaming = (says: ColumnSays): boolean =>
  says.role === 'goal' || says.role === 'indicator' || says.role === 'group' || mayBeGoalOrTarget(says);
