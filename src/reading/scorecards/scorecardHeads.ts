import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { columnHeads, headTexts } from '../geometry/heads/columnHeads';
import { continuesHeads, findHeads, groupTexts, MOST_ROWS } from '../geometry/heads/findHeads';
import type { HeadLine, TextLine } from '../geometry/heads/headLine';
import { formatAt, readLines } from '../geometry/heads/headLines';
import { yearsApart } from '../geometry/heads/yearLines';
import { isDateFormat, withoutDates } from '../words/dates';
import { meansNoFigure } from '../words/numbers';
import { parseQuantity } from './parseQuantity';
import { parseStated } from './statedWords';
import { parseTarget } from './parseTarget';
import { fold, remembered } from '../../values/text';
import { swedish } from '../words/swedish';
import { combineHeads, isNaming, isTelling, mayBeGoalOrTarget, readHead, tellLatest, type ColumnSays } from './columnRole';

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

interface Look extends HeadLine {
  /** Holds words that judge, and could be their head. */
  readonly judges: boolean;
}

/** So many texts are kept with what they are: sheets of one form bear the same heads. */
const MOST_KEPT = 1_000;

/** Words that stand under heads: "Minst 76 %", "Minska". */
const isBound = remembered(MOST_KEPT, (text) => !text.endsWith('?') && (parseTarget(text, 'General')?.direction ?? null) !== null);

/** Words that judge a goal; "Uppfyllt" and "Målet uppnått?" head such words too. */
const isJudgement = remembered(MOST_KEPT, (text) => !text.endsWith('?') && parseStated(text) !== null);

/** Heads that are worded as what stands under them. */
const JUDGEMENT_HEAD = swedish(/^(?:mål(?:et|en)? )?(?:är )?(?:uppfyll(?:t|d|da|s)|uppnå(?:tt|dd|dda|s)|nås|nått)(?: ja ?\/ ?nej)?$/);
/** What stands before the time that such a head may say: "Uppfyllt per augusti". */
const BEFORE_TIME = swedish(/ (?:per|i|t\.? ?o\.? ?m\.?|till och med|den)$/);
const isJudgementHead = (text: string): boolean => JUDGEMENT_HEAD.test(withoutDates(text).replace(BEFORE_TIME, ''));
/** What is wished or told in a whole sentence is no head, and nor is a judgement beside it. */
const SENTENCE = swedish(/^(?=.{25}).*(?:(?<!\b(?:som|vad|hur|när|vem) )\b(?:ska|skall|bör)\b.*[^?]$|\p{L}{2}\.$)/u);
/** A head of names that is nothing but that, as opposed to a row's own name with the word in it. */
const NAMES_HEAD = swedish(/^(?:\p{L}+ ){0,2}(?:\p{L}*mål(?:en)?|indikator(?:er)?|mätetal|nyckeltal|mått|åtagande(?:n)?|uppdrag(?: budget)?)(?: (?:19|20)\d{2})?$/u);

/** "205 st/1000 inv.", "56,4 %": a figure with its unit, and no year with one. */
const isMeasured = (text: string): boolean => /^\d[\d ]*(?:[.,]\d+)? ?(?:%|\p{L}+ ?\/)/u.test(text) && !/^(?:19|20)\d{2}\b(?![.,]\d)/.test(text) && parseQuantity(text, 'General') !== null;

/** A line, with words that stand under heads and head nothing taken for data. */
function look(line: TextLine): Look {
  if (line.texts.size === 0) return { index: line.index, texts: line.texts, hasData: line.hasData, telling: [], judges: false };
  const texts = [...line.texts.values()];
  const judging = texts.filter(isJudgement);
  const areHeads = standAmongHeads(texts, judging);
  const tells = texts.some((text) => SENTENCE.test(fold(text)));
  return {
    ...line, judges: judging.length > 0, telling: tellingColumns(line.texts),
    hasData: line.hasData || texts.some((text) => isBound(text) || isMeasured(text)) || judging.some((text) => !areHeads && (tells || !isJudgementHead(text))),
  };
}

/** "Finansiellt mål | Mål 2024 | Utfall 2024 | Målet bedöms uppnås": beside a head of names and heads of figures a judgement is asked for, and none is made. */
const standAmongHeads = (texts: readonly string[], judging: readonly string[]): boolean =>
  judging.length === 1 && texts.some((text) => NAMES_HEAD.test(fold(text))) && texts.filter((text) => !judging.includes(text) && isTelling(readHead(text))).length >= 2;

/** Years over columns of one table are no further apart. */
const MOST_YEARS = 25;

/** Bare years over columns stand close together, and each once unless words part them; amounts that could be years do not. */
function plausibleYears(look: Look, parted: boolean): boolean {
  const years = [...look.texts.values()].filter((text) => /^\d{4}$/.test(text)).map(Number);
  if (years.length === 0) return true;
  const worded = parted || [...look.texts.values()].some((text) => {
    const says = readHead(text);
    return !says.dateOnly && (isTelling(says) || says.role === 'indicator');
  });
  return Math.max(...years) - Math.min(...years) <= yearsApart(years, MOST_YEARS) && (worded || new Set(years).size === years.length);
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
  return named || measured >= 2 || tellLatest(heads.map(({ says }) => says));
}

/** "Nyckeltal | Exempelby | Riket" over a row of nothing but years: whose figures they are, each year of each. */
function headsOverYears(look: Look, next: Look | undefined): boolean {
  // An identity may stand before the names: "Nyckeltal-id | Nyckeltal | Exempelby".
  const all = [...look.texts];
  const at = all.findIndex(([, text]) => readHead(text).role !== 'aside');
  const names = all[at];
  if (look.hasData || !names || at + 1 === all.length || readHead(names[1]).role !== 'indicator') return false;
  if (next === undefined || next.hasData || next.index !== look.index + 1 || next.texts.size < 2) return false;
  const years = [...next.texts].map(([column, text]) => (column > names[0] && /^\d{4}$/.test(text) ? Number(text) : NaN));
  return years.every((year) => !Number.isNaN(year)) && Math.max(...years) - Math.min(...years) <= MOST_YEARS;
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

/** "Mål | Kommentar | Uppfyllt": a row whose every text is a head, or all but one of four; a goal's own row holds its name. */
const judgesUnderNames = (look: Look, heads: readonly SaidHead[]): boolean =>
  [...look.texts.values()].some((text) => NAMES_HEAD.test(fold(text))) && heads.filter(({ says }) => says.role === null && !says.dateOnly).length * 4 <= heads.length;

function tellingColumns(texts: ReadonlyMap<number, string>): number[] {
  const heads = [...texts].map(([column, text]) => ({ column, says: readHead(text) }));
  const telling = heads.filter(({ says }) => isTelling(says) || says.sex !== null);
  return (telling.length > 0 ? telling : heads.filter(({ says, column }) => (mayBeGoalOrTarget(says) && (says.year !== null || column > Math.min(...heads.filter((one) => one.says.role === 'indicator').map((one) => one.column)))) || says.datedName)).map(({ column }) => column);
}

/** A second row of heads: years, sexes or further words under the first. */
function goesOn(lower: Look, upper: Look): boolean {
  const first = Math.min(...upper.telling);
  // One text over the names alone is a heading of the rows below it: "Resultat - kapacitet".
  if (lower.texts.size === 1 && upper.texts.size > 2 && lower.texts.has(Math.min(...upper.texts.keys()))) return false;
  // What is measured may stand over the names where the sexes are parted: "Sjukfrånvaro, % | Totalt | Kvinnor | Män".
  const parted = [...lower.texts].filter(([column]) => column >= first).map(([, text]) => readHead(text).sex);
  const isParted = parted.length >= 2 && parted.every((sex) => sex !== null);
  return plausibleYears(lower, true) && [...lower.texts.keys()].some((column) => column >= first) && continuesHeads(lower, upper, (text, column) => {
    const says = readHead(text);
    return says.role !== null || (column < first ? isNaming(says) || isParted : says.dateOnly || says.sex !== null);
  });
}

/** A row of nothing but years over "Nyckeltal | Kommunen | Riket | Kommunen | Riket": the figures of each, a group a year. */
function underYears(lower: Look, upper: Look): boolean {
  const [names, ...others] = [...lower.texts];
  if (upper.hasData || lower.hasData || upper.index !== lower.index - 1 || !names || others.length < 4 || readHead(names[1]).role !== 'indicator') return false;
  const years = [...upper.texts].map(([column, text]) => (column > names[0] && /^\d{4}$/.test(text) ? Number(text) : NaN));
  const isRepeated = new Set(others.map(([, text]) => text)).size < others.length;
  return years.length >= 2 && isRepeated && years.every((year) => !Number.isNaN(year)) && new Set(years).size === years.length && Math.max(...years) - Math.min(...years) <= MOST_YEARS;
}

/** "Kommunen | Riket" over the same years twice: whose they are, where one of the two is what the other is compared with. */
function besideOthers(over: readonly (readonly [number, string])[], lower: Look): boolean {
  const dates = [...lower.texts.values()].filter((text) => readHead(text).dateOnly);
  const compared = over.filter(([, text]) => readHead(text).role === 'aside').length;
  return compared > 0 && over.length - compared === 1 && new Set(dates).size * over.length === dates.length;
}

/** A row of headings over groups of columns: only to the right of the names. */
function groupsColumns(upper: Look, lower: Look): boolean {
  if (upper.hasData || upper.index !== lower.index - 1) return false;
  const first = Math.min(...lower.telling);
  const over = groupTexts(upper, first);
  return over.length > 0 && (over.every(([, text]) => { const says = readHead(text); return isTelling(says) || says.role !== null; }) || besideOthers(over, lower))
    && [...upper.texts.keys()].every((column) => column >= first || column === 0);
}

/**
 * "2025 | 2024" over "T2 | T1 | T2 | T1 | Mål": what stands right of heads that the groups repeat is of none of them, though
 * the last group's cell reaches over it.
 */
function withoutReach(heads: ReadonlyMap<number, readonly string[]>): [number, readonly string[]][] {
  const all = [...heads].sort(([a], [b]) => a - b);
  const groups: { readonly over: string; readonly own: string[] }[] = [];
  for (const [, texts] of all) {
    const [over = '', own = '', ...more] = texts.length === 2 ? texts : [];
    if (own === '' || more.length > 0) continue;
    if (groups.at(-1)?.over === over) groups.at(-1)?.own.push(own);
    else groups.push({ over, own: [own] });
  }
  const [first, ...others] = groups;
  const last = others.at(-1);
  const isRepeated = first !== undefined && last !== undefined && first.own.length >= 2 && last.own.length > first.own.length
    && others.every(({ own }) => first.own.every((text, at) => own[at] === text)) && others.slice(0, -1).every(({ own }) => own.length === first.own.length);
  if (!isRepeated) return all;
  const beyond = last.own.slice(first.own.length);
  return all.map(([column, texts]) => [column, texts.length === 2 && texts[0] === last.over && beyond.includes(texts[1] ?? '') ? texts.slice(1) : texts]);
}

function columnsOf(rows: readonly Look[]): HeadedColumn[] {
  const heads = columnHeads(rows, Math.min(...rows.flatMap(({ telling }) => telling)), (text) => readHead(text).role === 'comment');
  return withoutReach(headTexts(heads)).map(([column, texts]) => ({ column, head: texts.join(' '), says: combineHeads(texts) }));
}

/** A head of another table: short, and neither a figure, a target nor a judgement. */
const mayHeadAnother = (text: string): boolean => text.length <= LONGEST_OTHER && !meansNoFigure(text) && !isBound(text) && parseStated(text) === null && parseQuantity(text, 'General') === null;
const LONGEST_OTHER = 40;

/** What the colours and signs of a table stand for is told below it. */
const LEGEND = swedish(/^(?:tecken|färg|symbol)?förklaring(?:ar)?:?$/);

const filledIn = ({ values }: RawRow): unknown[] => values.filter((value) => value !== null && value !== undefined && value !== '');

/**
 * The rows of a table up to the heads of another one: after an empty row, or one and a title, words stand in the names'
 * column and under the heads of figures, and more rows follow ("Åtgärd | Ansvarig | Effekt | Status").
 */
function ownRows(all: readonly RawRow[], columns: readonly HeadedColumn[]): readonly RawRow[] {
  const legend = all.findIndex((row) => { const [text, ...more] = filledIn(row); return more.length === 0 && typeof text === 'string' && LEGEND.test(fold(text)); });
  const body = legend < 0 ? all : all.slice(0, legend);
  const figures = columns.filter(({ says }) => isTelling(says)).map(({ column }) => column);
  const isAfterGap = (at: number): boolean => at > 0 && (body[at]?.index ?? 0) > (body[at - 1]?.index ?? 0) + 1;
  const isTitle = (at: number): boolean => { const row = body[at]; return row !== undefined && filledIn(row).length === 1 && typeof filledIn(row)[0] === 'string'; };
  const start = body.findIndex((row, at) => {
    const cells = filledIn(row);
    const next = body[at + 1];
    if (at === 0 || cells.length < 2 || next?.index !== row.index + 1 || filledIn(next).length < 2) return false;
    if (!isAfterGap(at) && !(isTitle(at - 1) && isAfterGap(at - 1))) return false;
    return cells.every((value) => typeof value === 'string' && mayHeadAnother(value)) && figures.some((column) => typeof row.values[column] === 'string' && row.values[column] !== '');
  });
  return start < 0 ? body : body.slice(0, isTitle(start - 1) && isAfterGap(start - 1) ? start - 1 : start);
}

/** The tables of a sheet of indicators, from top to bottom; what lies between two heads belongs to the upper one. */
export function findScorecardBlocks({ rows }: RawSheet, formats: readonly string[]): ScorecardBlock[] {
  const looks = readLines(rows, formats, look);
  const found = findHeads(looks, {
    begins: (at) => { const core = looks[at]; return core !== undefined && (headsTable(core) || headsOverYears(core, looks[at + 1])); },
    groups: groupsColumns,
    continues: (lower, block) => {
      const last = block.at(-1);
      return last !== undefined && block.length < MOST_ROWS && (headsOverYears(last, lower) || underYears(lower, last) || goesOn(lower, last));
    },
  });
  return found.map(({ from, to, rows: block }, at): ScorecardBlock => {
    const columns = columnsOf(block);
    return { first: rows[from]?.index ?? 0, last: rows[to]?.index ?? 0, columns, body: ownRows(rows.slice(to + 1, found[at + 1]?.from ?? rows.length), columns) };
  });
}

/** A number that is shown as a date is no quantity. */
export const isDateCell = (row: RawRow, column: number, formats: readonly string[]): boolean =>
  typeof row.values[column] === 'number' && isDateFormat(formatAt(row, column, formats));

