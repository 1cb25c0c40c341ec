import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { headText } from '../words/concept';
import { isDateFormat } from '../words/dates';
import { parseStated } from './statedWords';
import { parseTarget } from './parseTarget';
import { fold } from '../../values/text';
import { swedish } from '../words/swedish';
import { combineHeads, isNaming, isTelling, mayBeGoalOrTarget, readHead, type ColumnSays } from './columnRole';

/** A column under its heads. */
export interface HeadedColumn {
  readonly column: number;
  /** The heads over it, topmost first, as one text. */
  readonly head: string;
  readonly says: ColumnSays;
}

/** The rows that head a table of indicators, with what stands under them until the next heads. */
export interface ScorecardBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadedColumn[];
  readonly body: readonly RawRow[];
}

interface Look {
  readonly index: number;
  readonly texts: ReadonlyMap<number, string>;
  readonly hasData: boolean;
  /** Holds words that judge, and could be their head. */
  readonly judges: boolean;
}

export const formatAt = (row: RawRow, column: number, formats: readonly string[]): string =>
  formats[row.formats?.[column] ?? 0] ?? 'General';

/** Words that stand under heads: "Minst 76 %", "Minska". */
const isBound = (text: string): boolean => !text.endsWith('?') && (parseTarget(text, 'General')?.direction ?? null) !== null;

/** Words that judge a goal; "Uppfyllt" and "Målet uppnått?" head such words too. */
const isJudgement = (text: string): boolean => !text.endsWith('?') && parseStated(text) !== null;

/** Heads that are worded as what stands under them. */
const JUDGEMENT_HEAD = swedish(/^(?:mål(?:et|en)? )?(?:är )?(?:uppfyll(?:t|d|da|s)|uppnå(?:tt|dd|dda|s)|nås|nått)(?: ja ?\/ ?nej)?$/);
/** A head of names that is nothing but that, as opposed to a row's own name with the word in it. */
const NAMES_HEAD = swedish(/^(?:\p{L}+ ){0,2}(?:\p{L}*mål(?:en)?|indikator(?:er)?|mätetal|nyckeltal|mått|åtagande(?:n)?)(?: (?:19|20)\d{2})?$/u);

/** Rows with more cells than this are no rows of heads. */
const MOST_HEADS = 60;

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/** Whether a row holds a number that heads nothing: most rows do, and no word of theirs need be asked then. */
const holdsFigures = (row: RawRow, formats: readonly string[]): boolean =>
  row.values.some((value, column) => typeof value === 'number' && headText(value, formatAt(row, column, formats)) === null);

function lookAt(row: RawRow, formats: readonly string[]): Look {
  if (holdsFigures(row, formats)) return { index: row.index, texts: NO_TEXTS, hasData: true, judges: false };
  const texts = new Map<number, string>();
  let hasData = false;
  let judges = false;
  for (const [column, value] of row.values.entries()) {
    if (value === null || value === undefined || value === '') continue;
    const text = headText(value, formatAt(row, column, formats));
    if (text === null || texts.size > MOST_HEADS || isBound(text)) hasData = true;
    else if (isJudgement(text) && !JUDGEMENT_HEAD.test(fold(text))) hasData = true;
    else {
      judges ||= isJudgement(text);
      texts.set(column, text);
    }
    if (hasData) break;
  }
  return { index: row.index, texts, hasData, judges };
}

/** Bare years over columns stand close together, and each once unless words part them; amounts that could be years do not. */
function plausibleYears(look: Look, parted: boolean): boolean {
  const years = [...look.texts.values()].filter((text) => /^\d{4}$/.test(text)).map(Number);
  if (years.length === 0) return true;
  const worded = parted || [...look.texts.values()].some((text) => {
    const says = readHead(text);
    return !says.dateOnly && (isTelling(says) || says.role === 'indicator');
  });
  return Math.max(...years) - Math.min(...years) <= 25 && (worded || new Set(years).size === years.length);
}

/** Words that stand in the rows too ("2017-08-31", "uppnått", "Resultat"): only two of them, or one beside a name's head, head a table. */
function headsTable(look: Look): boolean {
  if (look.hasData || look.texts.size < 2 || !plausibleYears(look, false)) return false;
  const heads = [...look.texts].map(([column, text]) => ({ column, says: readHead(text) }));
  const telling = heads.filter(({ says }) => isTelling(says));
  // "Inriktningsmål | Mål 2024": beside a name, what may be either is a target.
  if (telling.length === 0) return datedTarget(heads) || datedNames(heads) || targetBesideNames(heads);
  if (look.judges && !judgesUnderNames(look, heads)) return false;
  const first = Math.min(...telling.map(({ column }) => column));
  const named = heads.some(({ says, column }) => isNaming(says) && (column < first || says.role === 'indicator'));
  // "Mål | Mål 2017": the one that may be either counts as a target beside a name.
  const measured = heads.filter(({ says, column }) => isTelling(says) || (mayBeGoalOrTarget(says) && column > first)).length;
  return named || measured >= 2;
}

interface SaidHead {
  readonly column: number;
  readonly says: ColumnSays;
}

const datedTarget = (heads: readonly SaidHead[]): boolean => {
  const [first] = heads;
  return first !== undefined && heads.length <= 6 && (first.says.role === 'goal' || first.says.role === 'indicator') && first.says.year === null
    && heads.slice(1).some(({ says }) => mayBeGoalOrTarget(says) && says.year !== null);
};

/** "Indikator | Mål | Ekskolan | Tallskolan": a target beside the indicators, and figures of units whose names are not known. */
const targetBesideNames = (heads: readonly SaidHead[]): boolean => {
  const names = heads.find(({ says }) => says.role === 'indicator' && says.year === null);
  return names !== undefined && heads.length >= 3 && heads.some(({ says, column }) => column > names.column && mayBeGoalOrTarget(says));
};

/** "Indikator | Kommunen 2022 | Kommunen 2023": years beside a name that is not known, right of the indicators. */
const datedNames = (heads: readonly SaidHead[]): boolean => {
  const names = heads.find(({ says }) => says.role === 'indicator' && says.year === null);
  return names !== undefined && heads.some(({ says, column }) => says.datedName && column > names.column);
};

/** "Mål | Kommentar | Uppfyllt": a row whose every text is a head; a goal's own row holds its name. */
const judgesUnderNames = (look: Look, heads: readonly SaidHead[]): boolean =>
  [...look.texts.values()].some((text) => NAMES_HEAD.test(fold(text))) && heads.every(({ says }) => says.role !== null || says.dateOnly);

function tellingColumns(look: Look): number[] {
  const heads = [...look.texts].map(([column, text]) => ({ column, says: readHead(text) }));
  const telling = heads.filter(({ says }) => isTelling(says) || says.sex !== null);
  return (telling.length > 0 ? telling : heads.filter(({ says, column }) => (mayBeGoalOrTarget(says) && (says.year !== null || column > Math.min(...heads.filter((one) => one.says.role === 'indicator').map((one) => one.column)))) || says.datedName)).map(({ column }) => column);
}

/** A second row of heads: years, sexes or further words under the first. */
function continues(lower: Look, upper: Look): boolean {
  if (lower.hasData || lower.index !== upper.index + 1 || lower.texts.size === 0 || !plausibleYears(lower, true)) return false;
  const first = Math.min(...tellingColumns(upper));
  const heads = [...lower.texts].map(([column, text]) => ({ column, says: readHead(text) }));
  return heads.some(({ column }) => column >= first)
    && heads.every(({ column, says }) => (column < first ? isNaming(says) || says.role !== null : says.role !== null || says.dateOnly || says.sex !== null));
}

/** A row of headings over groups of columns: only to the right of the names. */
function groupsColumns(upper: Look, lower: Look): boolean {
  if (upper.hasData || upper.index !== lower.index - 1) return false;
  const first = Math.min(...tellingColumns(lower));
  const over = [...upper.texts].filter(([column]) => column >= first);
  return over.length > 0 && over.every(([, text]) => { const says = readHead(text); return text.length <= 40 && (isTelling(says) || says.role !== null); })
    && [...upper.texts].every(([column]) => column >= first || column === 0);
}

function columnsOf(rows: readonly Look[]): HeadedColumn[] {
  const columns = [...new Set(rows.flatMap(({ texts }) => [...texts.keys()]))].sort((a, b) => a - b);
  const first = Math.min(...rows.flatMap(tellingColumns));
  const heads = new Map<number, string[]>();
  rows.forEach(({ texts }, at) => {
    let spanning: string | null = null;
    for (const column of columns) {
      const own = texts.get(column);
      // A title over the names spans no figures.
      if (own !== undefined) spanning = column < first || readHead(own).role === 'comment' ? null : own;
      const text = own ?? (at === rows.length - 1 ? null : spanning);
      if (text !== null) heads.set(column, [...(heads.get(column) ?? []), text]);
    }
  });
  return [...heads].map(([column, texts]) => ({ column, head: texts.join(' '), says: combineHeads(texts) }));
}

/** The tables of a sheet of indicators, from top to bottom; what lies between two heads belongs to the upper one. */
export function findScorecardBlocks(sheet: RawSheet, formats: readonly string[]): ScorecardBlock[] {
  const looks = sheet.rows.map((row) => lookAt(row, formats));
  const found: { from: number; to: number; rows: Look[] }[] = [];
  for (let at = 0; at < looks.length; at += 1) {
    const core = looks[at];
    if (!core || !headsTable(core)) continue;
    const above = looks[at - 1];
    const withAbove = above !== undefined && (found.at(-1)?.to ?? -1) < at - 1 && groupsColumns(above, core);
    const rows = withAbove ? [above, core] : [core];
    const from = withAbove ? at - 1 : at;
    for (let next = looks[at + 1]; next && rows.length < 3 && continues(next, rows.at(-1) ?? core); next = looks[at + 1]) {
      rows.push(next);
      at += 1;
    }
    found.push({ from, to: at, rows });
  }
  return found.map(({ from, to, rows }, at): ScorecardBlock => ({
    first: sheet.rows[from]?.index ?? 0,
    last: sheet.rows[to]?.index ?? 0,
    columns: columnsOf(rows),
    body: sheet.rows.slice(to + 1, found[at + 1]?.from ?? sheet.rows.length),
  }));
}

/** A number that is shown as a date is no quantity. */
export const isDateCell = (row: RawRow, column: number, formats: readonly string[]): boolean =>
  typeof row.values[column] === 'number' && isDateFormat(formatAt(row, column, formats));

