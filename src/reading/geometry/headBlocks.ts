import { headText, isTelling, isUnitOnly, isUnitText, isYearMonth, parseHead } from '../words/concept';
import { areBalanceHeads, openingInFull } from '../words/balances';
import { findDates } from '../words/dates';
import { actionWords, effectWords, madeWhenWords, shortComponents } from '../words/lexicon';
import { words } from '../words/swedish';
import { fold, tidy } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { HeadBlock, HeadRow } from './headBlock';
import { matrixHeads } from './matrices';
import { namesAcross } from './namesAcross';

interface Look extends HeadRow {
  /** Columns whose head says something about amounts. */
  readonly telling: readonly number[];
  readonly hasLabel: boolean;
  readonly hasData: boolean;
}

/** Rows with more text cells than this hold data or prose, and rows of a long ledger are not worth a closer look. */
const MOST_HEADS = 200;

/** A row with an amount is no row of heads, whatever else it says: most rows are told apart by this alone. */
const holdsData = (row: RawRow, formats: readonly string[]): boolean =>
  row.values.some((value, column) => typeof value === 'number' && headText(value, formats[row.formats?.[column] ?? 0] ?? 'General') === null);

/** One for all rows of data: nothing more is asked of them, not even where they stand. */
const DATA: Look = { index: -1, texts: new Map(), telling: [], hasLabel: false, hasData: true };

/** "Int | Kost | Netto" and "I | K | N" as whole words: in company they are short for the parts of the result, and alone they may be names. */
function spellOutParts(texts: Map<number, string>): void {
  if (texts.size < 3) return;
  const parts = [...texts].flatMap(([column, text]) =>
    shortComponents.filter(({ short }) => short.test(text)).map(({ short, word }) => ({ column, word, whole: text.replace(short, word) })));
  const has = (wanted: string) => parts.some(({ word }) => word === wanted) || [...texts.values()].some((text) => text.toLowerCase().includes(wanted.slice(0, -2)));
  if (parts.length === 0 || !has('intäkter') || !has('kostnader')) return;
  for (const { column, whole } of parts) texts.set(column, whole);
}

/** "IB" is the internal budget, but in a row of heads with "UB" the opening balance. */
function spellOutBalances(texts: Map<number, string>): void {
  if (texts.size < 2 || !areBalanceHeads([...texts.values()].map(fold))) return;
  for (const [column, text] of texts) texts.set(column, openingInFull(text));
}

/** "U | U | P | P" or "A | A | F | F" over months: what is known, and after it what is planned. */
const KNOWN = /^(?:u|utf|a|act|ut)\.?$/i;
const PLANNED = /^(?:p|progn?|f|fc|fcst|b|bud)\.?$/i;

/** One letter over each of several columns, of the outcome first and then of the plan. */
function spellOutPlans(texts: Map<number, string>): void {
  const all = [...texts];
  const known = all.filter(([, text]) => KNOWN.test(text)).length;
  if (all.length < LEAST_PLANS || known === 0 || known === all.length) return;
  if (!all.every(([, text], at) => (at < known ? KNOWN : PLANNED).test(text))) return;
  for (const [column, text] of all) texts.set(column, KNOWN.test(text) ? 'Utfall' : /^b/i.test(text) ? 'Budget' : 'Prognos');
}

const LEAST_PLANS = 6;

/** Years of one table's heads stand within so many of each other. */
const MOST_YEARS = 12;

function lookAt(row: RawRow, formats: readonly string[]): Look {
  if (holdsData(row, formats)) return DATA;
  const texts = new Map<number, string>();
  const years: number[] = [];
  const months: number[] = [];
  let hasData = false;
  row.values.forEach((value, column) => {
    if (value === null || value === undefined || value === '') return;
    const text = headText(value, formats[row.formats?.[column] ?? 0] ?? 'General');
    if (text === null) hasData = true;
    else if (texts.size < MOST_HEADS) texts.set(column, text);
    if (typeof value === 'number' && text !== null && /^\d{4}$/.test(text)) years.push(value);
    if (typeof value === 'number' && text !== null && isYearMonth(value)) months.push(value);
  });
  spellOutParts(texts);
  spellOutBalances(texts);
  spellOutPlans(texts);
  // 2 015 and 2 018 tkr can pass for years; real ones stand close together and differ.
  // Beside heads in words ("2024 | Jan | Feb | 2024") a year may stand twice.
  const telling = [...texts].filter(([, text]) => isTelling(parseHead(text))).map(([column]) => column);
  const worded = telling.length > years.length;
  if (years.length > 0 && ((!worded && new Set(years).size < years.length) || Math.max(...years) - Math.min(...years) > MOST_YEARS)) hasData = true;
  // 202 301 tkr can pass for January 2023; heads are several months that differ.
  if (months.length > 0 && (months.length < 3 || new Set(months).size < months.length)) hasData = true;
  const hasLabel = [...texts.values()].some((text) => parseHead(text).label || isUnitOnly(text));
  return { index: row.index, texts, telling, hasLabel, hasData };
}

const isYear = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A year, or a month as "2610": what a head of that number says. */
function timeOf(value: unknown): { readonly year: number; readonly text: string } | null {
  if (isYear(value)) return { year: value, text: String(value) };
  const [year, month] = typeof value === 'number' && Number.isInteger(value) ? [2_000 + Math.floor(value / 100), value % 100] : [0, 0];
  return year >= 2_021 && year <= 2_039 && month >= 1 && month <= 12 ? { year, text: `${year}-${String(month).padStart(2, '0')}` } : null;
}

/**
 * "2024 | 2025 | 2025" right under or over "Bokslut | Budget | Utfall", with no name beside: the years of those heads, also
 * where one stands twice and in the format of the amounts below, as amounts may.
 */
function yearsOfHeads(row: RawRow, look: Look, near: readonly (Look | undefined)[]): Look {
  const headed = look.hasData ? near.filter((heads) => heads !== undefined && Math.abs(heads.index - row.index) === 1 && !heads.hasData && heads.telling.length >= 2) : [];
  if (headed.length === 0) return look;
  const filled = row.values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const times = filled.flatMap(({ value, column }) => { const time = timeOf(value); return time === null ? [] : [{ ...time, value, column }]; });
  // Months are told from amounts by the years beside them.
  const years = times.some(({ value }) => isYear(value)) ? times : [];
  const words = filled.flatMap(({ value, column }) => (typeof value === 'string' ? [[column, tidy(value)] as const] : []));
  const [first] = years;
  if (!first || years.length < 2 || years.length + words.length < filled.length) return look;
  const named = years.map(({ year }) => year);
  const isNamed = words.some(([column, text]) => column < first.column && !parseHead(text).label && !isUnitOnly(text));
  const areHeaded = headed.some((heads) => heads !== undefined && (years.every(({ column }) => heads.texts.has(column)) || areSpanned(years.map(({ column }) => column), heads)));
  if (isNamed || !areHeaded || Math.max(...named) - Math.min(...named) > MOST_YEARS) return look;
  const texts = new Map([...words, ...years.map(({ text, column }) => [column, text] as const)].sort(([one], [other]) => one - other));
  return {
    index: row.index, texts, hasData: false, telling: [...texts].filter(([, text]) => isTelling(parseHead(text))).map(([column]) => column),
    hasLabel: words.some(([, text]) => parseHead(text).label || isUnitOnly(text)),
  };
}

/** Whether heads above span the columns, as merged ones do: each has one of them, and none of them stands before the first. */
const areSpanned = (columns: readonly number[], { telling }: Look): boolean =>
  telling.every((column) => columns.includes(column)) && columns.every((column) => column >= (telling[0] ?? Infinity));

/** Words that stand as values in the rows too, and so head a table only in company. */
const ALSO_VALUES: ReadonlySet<string | null> = new Set(['done', 'assessment', 'comment', 'sex', 'addition', 'other']);

/** "Åtgärd | Effekt 2024": a table of its own, also where no head of it speaks of amounts as the economy does. */
function headsActions({ texts }: Look): boolean {
  const [first = '', ...others] = [...texts.values()].map(fold);
  return actionWords.test(first) && others.some((text) => text.length <= 30 && effectWords.test(text));
}

/** Two telling heads, or one of an amount beside the head of the names. */
function headsTable(look: Look): boolean {
  if (look.hasData) return false;
  if (headsActions(look)) return true;
  if (look.telling.length === 0) return false;
  if (look.telling.length >= 2) return true;
  const only = parseHead(look.texts.get(look.telling[0] ?? 0) ?? '');
  return look.hasLabel && look.texts.size >= 2 && only.measure !== null && !ALSO_VALUES.has(only.measure);
}

/** A committee or a board, whose sheet it is. */
const BODY = /(?:nämnd|styrelse)(?:en)?$/i;
const TITLE_WORDS = /uppföljning|rapport|redovisning per|bokslut per/i;

/** "Belopp i tkr" at the right of a title is no heading of the column that it happens to stand over. */
function isTitleWithUnit({ texts }: Look, heads: Look | undefined): boolean {
  if (texts.size < 2 || !heads || heads.hasData || heads.telling.length < 2) return false;
  const last = [...texts].at(-1);
  const first = Math.min(...heads.telling);
  if (last === undefined || !isUnitText(last[1]) || ![...texts].every(([column]) => column === last[0] || column < first)) return false;
  // Right over the first amounts it is that only beside a title with its date, or a committee: "Ekonomirapport 2024-05 | Belopp i kr".
  return last[0] > first || (last[0] === first && [...texts.values()].some((text) => BODY.test(text) || (TITLE_WORDS.test(text) && findDates(text).length > 0)));
}

/** An empty row may stand between the headings of groups and their heads where these come again under each; else it is a title. */
const MOST_APART = 2;

/**
 * A row of headings over groups of columns: to the right of the names (`names` is their column), short, and no title.
 */
function groupsColumns(upper: Look, lower: Look, names: number): boolean {
  if (upper.hasData || upper.index < lower.index - MOST_APART || isTitleWithUnit(upper, lower)) return false;
  // "Intäkter | Kostnader" heads what is called "Avgifter", "Personal" or the like too.
  const ofParts = [...upper.texts].filter(([column, text]) => column > names && lower.texts.has(column) && parseHead(text).component !== null).map(([column]) => column);
  const first = Math.max(names + 1, Math.min(...lower.telling, ...ofParts.length > 1 ? ofParts : []));
  const over = [...upper.texts].filter(([column]) => column >= first);
  // When the document was made stands in any column of its title.
  return over.length > 0 && over.every(([, text]) => text.length <= 40 && !TITLE_WORDS.test(text) && !madeWhenWords.test(fold(text)))
    && ((upper.index === lower.index - 1 && over.some(([, text]) => isTelling(parseHead(text)) || parseHead(text).scope !== null)) || ofParts.length > 1 || partsRepeatedHeads(over, lower, first));
}

type Over = readonly (readonly [number, string])[];

/** The texts of the row below from each head on to the next, from left to right. */
function textsUnder(over: Over, { texts }: Look, first: number): string[][] {
  const below = [...texts].filter(([column]) => column >= first);
  return over.map(([from], at) => below.filter(([column]) => column >= from && column < (over[at + 1]?.[0] ?? Number.MAX_SAFE_INTEGER)).map(([, text]) => fold(text)));
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((text, at) => text === other[at]);

/** "Drift | Investeringar" over the same heads twice: what parts them, whatever it is called. */
function partsRepeatedHeads(each: Over, lower: Look, first: number): boolean {
  // A heading that is said again over each of its columns spans them as one that is merged does.
  const over = each.filter(([, text], at) => text !== each[at - 1]?.[1]);
  if (over.length < 2) return false;
  const [own = [], ...others] = textsUnder(over, lower, first);
  // A word that heads names as well ("Förvaltningen") does so here where all are over the same.
  if (over.some(([, text]) => parseHead(text).label) && !others.every((texts) => isSameList(texts, own))) return false;
  return own.length >= 2 && others.some((texts) => texts.filter((text) => own.includes(text)).length >= 2);
}

/** A word for units with the name or the code of one behind it. */
const NAMES_ONE = /^(?:[Aa]nsvar|[Ee]nhet|[Vv]erksamhet|[Aa]vdelning|[Oo]mråde):? (?:\d|\p{Lu}\p{Ll})/u;

/** What heads a column of names and is no name: "Norra området" alone below heads of amounts is the first of the rows. */
const HEADS_NAMES = words(/^(?:(?:del)?verksamhet(?:er|en|sområden?|snamn)?|(?:resultat|ansvars)?enhet(?:er|en)?|(?:verksamhets|ansvars|kommunbidrags)?område(?:n|t)?|ansvar|avdelning(?:ar|en)?|förvaltning(?:ar|en)?|nämnd(?:er)?|benämning|namn|text|program|uppdrag|post(?:er)?|slag|kostnadsslag|projekt(?:namn)?|konto(?:n|namn|grupp(?:er)?|slag|klass(?:er)?|text)?|resultaträkning(?:en)?|driftredovisning(?:en)?|driftsammandrag|intäkter och kostnader)(?: ?(?:\/|och|,) ?(?:\p{L}*(?:verksamhet|enhet|ansvar|avdelning|förvaltning|nämnd|konto|kontogrupp|kod|nummer|nr|namn|text|benämning|slag|post|projekt|program|område|kostnader|intäkter)(?:er|n|en|et|t)?))?(?:,? ?\(?(?:tkr|mnkr|mkr|kr)\)?)?$/u);

const isName = (text: string): boolean => !HEADS_NAMES.test(fold(text)) && !isUnitOnly(text);

/** "Skola | Vård" under "Budget" and again under "Utfall": whose the amounts are, whatever they are called. */
function repeatsNames(lower: Look, upper: Look, first: number): boolean {
  const [own = [], ...others] = textsUnder([...upper.texts].filter(([column]) => column >= first), lower, first);
  return own.length >= 2 && new Set(own).size === own.length && others.length > 0
    && others.every((texts) => isSameList(texts, own));
}

/** The text of a row that holds nothing else, with its column. */
function loneText({ values }: RawRow): { readonly column: number; readonly text: string } | null {
  const filled = values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const [only] = filled;
  return filled.length === 1 && typeof only?.value === 'string' ? { column: only.column, text: tidy(only.value) } : null;
}

/** Whether the row names a block of lines: another name alone, further down, stands over the same line ("Nämnd", "Kansli" over "Intäkter"). */
function namesBlock(rows: readonly RawRow[], at: number): boolean {
  const [row, line] = [rows[at], rows[at + 1]];
  const own = row ? loneText(row) : null;
  const first = own && line?.values[own.column];
  if (!own || typeof first !== 'string' || !line || loneText(line) !== null) return false;
  return rows.some((other, place) => {
    if (place <= at + 1 || rows[place + 1]?.values[own.column] !== first) return false;
    const next = loneText(other);
    return next !== null && next.column === own.column && next.text !== own.text;
  });
}

/** A second row of heads: dates, units or further words under the first, nothing beside them that names a row. */
function continuesHeads(lower: Look, block: readonly Look[]): boolean {
  const upper = block.at(-1);
  if (!upper) return false;
  if (lower.hasData || lower.index !== upper.index + 1 || lower.texts.size === 0) return false;
  const first = Math.min(...upper.telling);
  if (repeatsNames(lower, upper, first)) return true;
  // "Ansvar 510 Hemtjänst" or "Nämnd och stab" below the head of the names is the first of them.
  if ([...lower.texts].every(([column, text]) => column < first && (NAMES_ONE.test(text) || (block.some(({ texts }) => texts.has(column)) && !isUnitOnly(text))))) return false;
  // So is a name alone where nothing heads the names.
  if ([...lower.texts].every(([column, text]) => column < first && isName(text))) return false;
  return [...lower.texts].every(([column, text]) => {
    const head = parseHead(text);
    return column < first ? head.label || isUnitOnly(text) : isTelling(head) || isUnitOnly(text) || head.scope !== null;
  });
}

/** The first column that holds words in the first rows of data under the heads: what names the rows there. */
function namesBelow(rows: readonly RawRow[]): number {
  for (const { values } of rows) {
    const isWord = (value: (typeof values)[number]) => typeof value === 'string' && headText(value, 'General') !== null;
    // A row of words alone is a heading or another row of heads.
    if (!values.some((value) => value !== null && value !== undefined && value !== '' && !isWord(value))) continue;
    const at = values.findIndex(isWord);
    if (at >= 0) return at;
  }
  return -1;
}

/**
 * Heads of a table about something else, which say nothing of amounts: texts over the columns of the table above, after
 * an empty row or a caption, with numbers right below. What they stand over is none of that table's.
 */
function headsAnother(look: Look, above: HeadBlock, looks: readonly Look[], at: number): boolean {
  if (look.hasData || look.telling.length >= 2 || look.texts.size < 3 || [...look.texts.values()].some((text) => text.length > LONGEST_HEAD)) return false;
  const columns = new Set(above.rows.flatMap(({ texts }) => [...texts.keys()]));
  const [before, next] = [looks[at - 1], looks[at + 1]];
  const isParted = before !== undefined && (before.texts.size === 1 || (!before.hasData && before.texts.size === 0));
  return isParted && next?.hasData === true && [...look.texts.keys()].filter((column) => columns.has(column)).length >= 3;
}

const LONGEST_HEAD = 40;

/** "2027-01-22 | Nämndernas resultat låsta | Redovisning" among rows that begin with a day and have words there: one of a list. */
function isListed(look: Look, above: Look | undefined): boolean {
  if (above?.index !== look.index - 1 || above.hasData || look.telling.length !== 2) return false;
  const isDay = (text: string | undefined) => text !== undefined && parseHead(text).dateOnly && parseHead(text).dateKind === 'day';
  const [days, words] = [look.telling.filter((column) => isDay(look.texts.get(column))), look.telling.filter((column) => !isDay(look.texts.get(column)))];
  return days.length === 1 && days.every((column) => isDay(above.texts.get(column)))
    && words.every((column) => above.texts.has(column) && !isTelling(parseHead(above.texts.get(column) ?? '')));
}

/** The blocks of heads of a sheet, from top to bottom; what lies between two belongs to the upper one. */
export function findHeadBlocks(sheet: RawSheet, formats: readonly string[]): HeadBlock[] {
  const looked = sheet.rows.map((row) => lookAt(row, formats));
  const looks = sheet.rows.map((row, at) => yearsOfHeads(row, looked[at] ?? DATA, [looked[at - 1], looked[at + 1]]));
  const matrices = matrixHeads(looks);
  const blocks: HeadBlock[] = [];
  for (let at = 0; at < looks.length; at += 1) {
    const core = looks[at];
    const named = core && !core.hasData ? matrices.get(core.index) ?? namesAcross(core, sheet.rows, at, formats) : null;
    if (named) {
      blocks.push(named);
      continue;
    }
    const before = blocks.at(-1);
    if (core && before && headsAnother(core, before, looks, at)) blocks.push({ rows: [core] });
    if (!core || !headsTable(core) || isListed(core, looks[at - 1]) || isTitleWithUnit(core, looks.slice(at + 1, at + 6).find(({ hasData, telling }) => hasData || telling.length >= 2))) continue;
    const rows: Look[] = [core];
    const above = looks[at - 1];
    const taken = blocks.at(-1)?.rows.at(-1)?.index ?? -1;
    if (above && above.index > taken && groupsColumns(above, core, namesBelow(sheet.rows.slice(at + 1, at + 5)))) rows.unshift(above);
    while (rows.length < 3) {
      const last = rows[rows.length - 1];
      const next = looks[at + 1];
      if (!last || !next || namesBlock(sheet.rows, at + 1) || !(continuesHeads(next, rows) || (headsTable(next) && groupsColumns(last, next, namesBelow(sheet.rows.slice(at + 2, at + 6)))))) break;
      rows.push(next);
      at += 1;
    }
    blocks.push({ rows });
  }
  return blocks;
}
