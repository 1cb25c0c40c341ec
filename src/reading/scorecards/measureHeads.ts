import { fold, tidy } from '../../values/text';
import { headCounts } from '../words/countedThings';
import { findDates } from '../words/dates';
import { words } from '../words/swedish';
import { wholeHead } from './headWords';
import { percentWords } from './unitWords';

/** What a column over figures of units holds, by its heads. */
export interface MeasureHead {
  /** What is measured: "Årsarbetare", "Sjukfrånvaro i %, varav korttid". */
  readonly measure: string;
  readonly role: 'outcome' | 'target' | 'forecast' | 'aside';
  readonly year: number | null;
  readonly month: number | null;
  /** The words name something that is counted or a share, and no money. */
  readonly known: boolean;
  /** Some word of the heads is about money. */
  readonly money: boolean;
}

const CHANGE = words(/förändring|differens|\bdiff\b|avvik|skillnad|trend|^\+\/-$|\bökning|\bminskning|budget|\bplan(?:erat)?\b|riket|\bsnitt i\b|\blänet\b/);
const PART = words(/^(?:varav|därav)\b/);
/** Words of a head that say which of a measure's figures stand there. */
const FIGURES: readonly (readonly [MeasureHead['role'], RegExp])[] = [
  ['target', /\b(?:målvärde|målnivå|måltal|mål)(?![\p{L}])/giu], ['forecast', /\b(?:helårs)?prognos(?![\p{L}])/giu], ['outcome', /\b(?:utfall|ack(?:umulerat|\.)?|värde)(?![\p{L}])/giu],
];

const MONEY = words(/\b[tm]n?kr\b|\bmkr\b|kronor|\bkr\b|kostnad|intäkt|netto|budget|belopp|lön(?:er|esumma)?\b|hyra/);
const COUNTED = words(/\bantal|\p{L}*(?:platser|timmar|dygn|besök|ärenden|arbetare|tjänster|anställda|medarbetare|medlemmar|deltagare|elever|barn|brukare|kunder|invånare|boende|personer|besökare|lån|portioner|dagar|veckor)\b|^kö\b|\bköande\b/u);
const MEASURED = words(/\bandel|\p{L}*(?:grad|frånvaro|närvaro|omsättning|täthet)\b|\bindex|\b(?:nki|nmi|hme|nöjd\p{L}*|betyg\p{L}*|poäng\p{L}*)\b|merit|behörig|\p{L}*(?:snitt|medel|genomsnitt)\p{L}*|\p{L}*(?:vänte|handläggnings|svars|vård|lednings)tid(?:er)?\b|\d ?(?:-|–) ?\d+ %|frisktal|resultat i|måluppfyll/u);

const isKnown = (measure: string): boolean => {
  const folded = fold(measure);
  return !MONEY.test(folded) && (percentWords(measure) >= 4 || headCounts(measure) || COUNTED.test(folded) || MEASURED.test(folded));
};

const trimmed = (text: string): string => tidy(text.replace(/[()]/g, ' ')).replace(/^[\s.,:;–-]+|[\s.,:;–-]+$/g, '');

/** The words of a head as they are written, without its dates. */
function undated(text: string): string {
  const written = tidy(text).length === fold(text).length ? tidy(text) : fold(text);
  return findDates(text).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), written);
}

/** A head without its dates and the words that say which figure it is: "Sjukfrånvaro jan-aug 2025 %" measures "Sjukfrånvaro %". */
function wordsOf(text: string): { readonly words: string; readonly role: MeasureHead['role'] | null } {
  const whole = trimmed(undated(wholeHead(text)));
  const said = FIGURES.find(([, pattern]) => whole.search(pattern) >= 0);
  return said ? { words: trimmed(whole.replace(said[1], ' ')), role: said[0] } : { words: whole, role: null };
}

/** Reads the heads over a column, topmost first; null where they name nothing that is measured. Heads recur, on every sheet of a form. */
export function measureHead(heads: readonly string[]): MeasureHead | null {
  const key = heads.join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const measured = readMeasure(heads);
  if (known.size > 1_000) known.clear();
  known.set(key, measured);
  return measured;
}

const known = new Map<string, MeasureHead | null>();

function readMeasure(heads: readonly string[]): MeasureHead | null {
  const dates = heads.flatMap((head) => findDates(wholeHead(head)));
  const parts = heads.map(wordsOf);
  const said = parts.map((part) => part.words).filter((part) => part !== '');
  const [outer, inner] = said.length > 1 ? [said[0], said.at(-1)] : [undefined, said[0]];
  if (inner === undefined) return null;
  const changes = heads.some((head) => CHANGE.test(fold(head)));
  const measure = outer === undefined || outer === inner ? inner : PART.test(fold(inner)) || !isKnown(inner) ? `${outer}, ${inner}` : inner;
  return {
    measure, role: changes ? 'aside' : parts.map(({ role }) => role).filter((role) => role !== null).at(-1) ?? 'outcome',
    year: dates.find(({ year }) => year !== null)?.year ?? null, month: dates.find(({ month }) => month !== null)?.month ?? null,
    known: isKnown(measure) || (outer !== undefined && isKnown(outer)), money: heads.some((head) => MONEY.test(fold(head))),
  };
}
