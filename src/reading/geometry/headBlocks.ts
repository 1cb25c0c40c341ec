import { headText, isTelling, isUnitOnly, isUnitText, isYearMonth, parseHead } from '../words/concept';
import { joinBroken } from '../words/brokenWords';
import { findDates, withoutDates } from '../words/dates';
import { paidOut } from '../words/kindWords';
import { whoseHead } from '../words/entities';
import { actionWords, effectWords, madeWhenWords } from '../words/lexicon';
import { words } from '../words/swedish';
import { fold, tidy } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { HeadBlock } from './headBlock';
import { continuesHeads, findHeads, groupTexts, MOST_ROWS, type FoundHeads } from './heads/findHeads';
import type { HeadLine, TextLine } from './heads/headLine';
import { readLines } from './heads/headLines';

import { MOST_YEARS, yearsApart } from './heads/yearLines';
import { withHeadsAbove } from './headsAbove';
import { matrixHeads } from './matrices';
import { isLabelText } from './nameHeads';
import { namesAcross } from './namesAcross';

interface Look extends HeadLine {
  readonly hasLabel: boolean;
}

/** "Riktpunkt 33,3 %": how much of the year has gone, which is said of all columns. */
const BENCHMARK = /^riktpunkt\b.*\d/i;

/** "| 2023 | 2023 | 2022 | 2023 | 2022" under groups of columns: nothing but years side by side, and no name that they could be amounts of. */
const areYearsAlone = ({ values }: RawRow, years: readonly number[]): boolean => years.length >= LEAST_YEARS && new Set(years).size > 1 && Math.max(...years) - Math.min(...years) <= 1
  && values.filter((value) => value !== null && value !== undefined && value !== '').length === years.length;
const LEAST_YEARS = 3;

/** A line, with what may be years or months taken for amounts where they cannot head one table. */
function look(line: TextLine, row: RawRow): Look {
  const { texts } = line;
  if (texts.size === 0) return { index: line.index, texts, hasData: line.hasData, telling: [], hasLabel: false };
  const numbers = [...texts.keys()].flatMap((column) => { const value = row.values[column]; return typeof value === 'number' ? [value] : []; });
  const years = numbers.filter((value) => value <= 2100);
  // "1995²" is a year as well, and a text by its mark.
  const written = [...texts.values()].flatMap((text) => (/^(?:19|20)\d{2}$/.test(text) ? [Number(text)] : []));
  const months = numbers.filter(isYearMonth);
  const telling = [...texts].filter(([, text]) => isTelling(parseHead(text)) && !BENCHMARK.test(text)).map(([column]) => column);
  // 2 015 and 2 018 tkr can pass for years; real ones stand close together and differ.
  // Beside heads in words ("2024 | Jan | Feb | 2024") a year may stand twice; one word before them all names their row ("Budget | 2000 | 2000").
  const [first = 0] = texts.keys();
  const naming = telling[0] === first && typeof row.values[first] === 'string' ? 1 : 0;
  const worded = telling.length > years.length + naming;
  const areNoYears = years.length > 0 && ((!worded && !areYearsAlone(row, years) && new Set(years).size < years.length) || Math.max(...years) - Math.min(...years) > yearsApart(written, MOST_YEARS));
  // 202 301 tkr can pass for January 2023; heads are several months that differ.
  const areNoMonths = months.length > 0 && (months.length < 3 || new Set(months).size < months.length);
  return { ...line, hasData: line.hasData || areNoYears || areNoMonths, telling, hasLabel: [...texts.values()].some(isLabelText) };
}

/** Words that stand as values in the rows too, and so head a table only in company. */
const ALSO_VALUES: ReadonlySet<string | null> = new Set(['done', 'assessment', 'comment', 'sex', 'addition', 'other']);

/** "Åtgärd | Effekt 2024": a table of its own, also where no head of it speaks of amounts as the economy does. */
function headsActions({ texts }: Look): boolean {
  const [first = '', ...others] = [...texts.values()].map(fold);
  return actionWords.test(first) && others.some((text) => text.length <= 30 && effectWords.test(text));
}

/** "Bidragsform | Budget 2024 | Utbetalt 2024": names, a budget and what was paid out of it. */
const headsPayments = ({ texts, telling }: Look): boolean => texts.size >= 3
  && [...texts].some(([column, text]) => !telling.includes(column) && paidOut.test(withoutDates(text)));

/** Two telling heads, or one of an amount beside the head of the names. */
function headsTable(look: Look): boolean {
  if (look.hasData) return false;
  if (headsActions(look)) return true;
  if (look.telling.length === 0) return false;
  if (look.telling.length >= 2 || headsPayments(look)) return true;
  const only = parseHead(look.texts.get(look.telling[0] ?? 0) ?? '');
  // "Nettokostnad maj 2024" is what it came to then.
  const isDatedNet = (only.component === 'netCost' || only.component === 'result') && only.year !== null;
  return look.hasLabel && look.texts.size >= 2 && (only.measure === null ? isDatedNet : !ALSO_VALUES.has(only.measure));
}

/** A committee or a board, whose sheet it is. */
const BODY = /(?:nämnd|styrelse)(?:en)?$/i;
const TITLE_WORDS = /uppföljning|rapport|redovisning per|bokslut per|^(?:period|avser|tidpunkt) ?:/i;

/** "Uttaget 2025-10-09": no head. */
const isWhenMade = (text: string): boolean => madeWhenWords.test(fold(text)) && findDates(text).length > 0;

/** "Belopp i tkr" at the right of a title is no heading of the column that it happens to stand over. */
function isTitleWithUnit({ texts }: Look, heads: Look | undefined): boolean {
  if (texts.size < 2 || !heads || heads.hasData || heads.telling.length < 2) return false;
  const others = [...texts];
  const last = others.pop();
  const first = Math.min(...heads.telling);
  if (last === undefined || !isUnitText(last[1])) return false;
  if (others.some(([, text]) => isWhenMade(text))) return others.every(([, text]) => { const { measure, component } = parseHead(text); return measure === null && component === null; });
  if (others.some(([column]) => column >= first)) return false;
  // Right over the first amounts it is that only beside a title with its date, or a committee: "Ekonomirapport 2024-05 | Belopp i kr".
  return last[0] > first || (last[0] === first && [...texts.values()].some((text) => BODY.test(text) || (TITLE_WORDS.test(text) && findDates(text).length > 0)));
}

/** "Skolnämnden | | | Bokslut 231231" above heads with a head of the names of their own: whose the table is and when, over whatever column the time happens to stand. */
function isOwnerWithTime({ texts }: Look, heads: Look | undefined): boolean {
  const [[, owner] = [0, ''], [column, time] = [0, ''], ...others] = [...texts];
  if (others.length > 0 || !heads || heads.hasData || heads.telling.length < 2 || !BODY.test(owner)) return false;
  // Over a column that has no head, or none of its own, or beside those of another year it is the head of that.
  const [{ year }, below] = [parseHead(time), heads.texts.get(column)];
  const isApart = below !== undefined && [...heads.texts.values()].every((text, at, all) => all.indexOf(text) === at && [null, year].includes(parseHead(text).year));
  return year !== null && isApart && [...heads.texts].some(([at, text]) => at < Math.min(column, ...heads.telling) && isLabelText(text));
}

/** An empty row may stand between the headings of groups and their heads where these come again under each; else it is a title. */
const MOST_APART = 2;

/**
 * A row of headings over groups of columns: to the right of the names (`names` is their column), short, and no title.
 */
function groupsColumns(upper: Look, lower: Look, names: number, next?: Look): boolean {
  if (upper.hasData || upper.index < lower.index - MOST_APART || isTitleWithUnit(upper, lower) || isOwnerWithTime(upper, lower)) return false;
  // "Intäkter | Kostnader" heads what is called "Avgifter", "Personal" or the like too.
  const ofParts = [...upper.texts].filter(([column, text]) => column > names && lower.texts.has(column) && parseHead(text).component !== null).map(([column]) => column);
  const first = Math.max(names + 1, Math.min(...lower.telling, ...ofParts.length > 1 ? ofParts : []));
  const over = groupTexts(upper, first);
  // When the document was made stands in any column of its title.
  return over.length > 0 && over.every(([, text]) => !TITLE_WORDS.test(text) && !BENCHMARK.test(text) && !madeWhenWords.test(fold(text)))
    && ((upper.index === lower.index - 1 && over.some(([, text]) => isTelling(parseHead(text)) || parseHead(text).scope !== null)) || ofParts.length > 1 || saysWhose(over, upper, lower, next) || partsRepeatedHeads(over, upper, lower, first));
}

/** "Kommunen | | | Koncernen" right over the heads of each, or over those with the row that goes on below, also where these are worded in other ways. */
const saysWhose = (over: Over, upper: Look, lower: Look, next?: Look): boolean =>
  upper.index === lower.index - 1 && over.some(([, text]) => whoseHead([text]) === 'group') && over.every(([column]) => lower.texts.has(column) || (next?.index === lower.index + 1 && next.telling.includes(column)));

/** "Kommunen | | | Koncernen" over "Budget" over the years of both. */
function ownsGroups(upper: Look, groups: Look, core: Look): boolean {
  const heads: Look = { ...groups, texts: new Map([...groups.texts, ...core.texts]) };
  return !upper.hasData && saysWhose(groupTexts(upper, Math.min(...core.telling)), upper, heads);
}

type Over = readonly (readonly [number, string])[];

/** The texts of the row below from each head on to the next, from left to right. */
function textsUnder(over: Over, { texts }: Look, first: number): string[][] {
  const below = [...texts].filter(([column]) => column >= first);
  return over.map(([from], at) => below.filter(([column]) => column >= from && column < (over[at + 1]?.[0] ?? Number.MAX_SAFE_INTEGER)).map(([, text]) => fold(text)));
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((text, at) => text === other[at]);

/** "| Årsarbetare | | Sjukfrånvaro |" right over "Enhet | Budget | Utfall | Mål | Utfall": each over a telling head, nothing beside them. */
const areOverTelling = (over: Over, upper: Look, lower: Look): boolean =>
  upper.index === lower.index - 1 && over.length === upper.texts.size && over.every(([column]) => lower.telling.includes(column));

/** "Drift | Investeringar" over the same heads twice: what parts them, whatever it is called. */
function partsRepeatedHeads(each: Over, upper: Look, lower: Look, first: number): boolean {
  // A heading that is said again over each of its columns spans them as one that is merged does.
  const over = each.filter(([, text], at) => text !== each[at - 1]?.[1]);
  if (over.length < 2) return false;
  const [own = [], ...others] = textsUnder(over, lower, first);
  if (areOverTelling(over, upper, lower) && own.length >= 2 && others.every((texts) => texts.length === own.length && texts.some((text) => own.includes(text)))) return true;
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

/** "Taxor | Bidrag | Personal | Lokaler" right under "Verksamhet | Intäkter | | Kostnader |": what incomes and costs are divided into, whatever it is called. */
function dividesParts(lower: Look, upper: Look): boolean {
  const parts = [...upper.texts].filter(([, text]) => SIDES.has(parseHead(text).component)).map(([column]) => column);
  const first = Math.min(...parts);
  const under = [...lower.texts].filter(([column]) => column >= first);
  return !lower.hasData && lower.index === upper.index + 1 && parts.length >= 2 && under.length > parts.length && parts.every((column) => lower.texts.has(column))
    && under.every(([, text]) => text.length <= LONGEST_HEAD) && [...lower.texts].every(([column, text]) => column >= first || isLabelText(text));
}

const SIDES: ReadonlySet<string | null> = new Set(['income', 'cost']);

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

/** "nader" below "Kost-": the rest of a word that the head above it breaks. */
const isRestOf = (above: string | undefined, text: string): boolean => above?.endsWith('-') === true && joinBroken(`${above} ${text}`) !== `${above} ${text}`;

/** A second row of heads: dates, units or further words under the first, nothing beside them that names a row. */
function goesOn(lower: Look, block: readonly Look[]): boolean {
  const upper = block.at(-1);
  const telling = upper?.telling ?? [];
  // A head of codes, such as "Nr", may stand before the names.
  const amounts = telling.filter((column) => parseHead(upper?.texts.get(column) ?? '').measure !== 'code');
  const first = Math.min(...amounts.length > 0 ? amounts : telling);
  if (!upper || !continuesHeads(lower, upper, () => true)) return false;
  if (repeatsNames(lower, upper, first) || dividesParts(lower, upper)) return true;
  // "Ansvar 510 Hemtjänst" or "Nämnd och stab" below the head of the names is the first of them.
  if ([...lower.texts].every(([column, text]) => column < first && (NAMES_ONE.test(text) || (block.some(({ texts }) => texts.has(column)) && !isUnitOnly(text))))) return false;
  // So is a name alone where nothing heads the names.
  if ([...lower.texts].every(([column, text]) => column < first && isName(text))) return false;
  return continuesHeads(lower, upper, (text, column) => {
    const head = parseHead(text);
    return isUnitOnly(text) || isRestOf(upper.texts.get(column), text) || (column < first ? head.label : isTelling(head) || head.scope !== null);
  });
}

/** The first column that holds words in the first rows of data under the heads: what names the rows there. */
function namesBelow(rows: readonly RawRow[]): number {
  for (const { values } of rows) {
    const first = values.findIndex((value) => value !== null && value !== undefined && value !== '');
    // "200 Lokalvård" can pass for an amount with its unit; what a row begins with is its name.
    const isWord = (value: (typeof values)[number], column: number) => typeof value === 'string' && (headText(value, 'General') !== null || (column === first && /\p{L}{3}/u.test(value)));
    // A row of words alone is a heading or another row of heads.
    if (!values.some((value, column) => value !== null && value !== undefined && value !== '' && !isWord(value, column))) continue;
    const at = values.findIndex(isWord);
    if (at >= 0) return at;
  }
  return -1;
}

/**
 * Heads of a table about something else, which say nothing of amounts: texts over the columns of the table above, after
 * an empty row or a caption, with numbers right below. What they stand over is none of that table's.
 */
function headsAnother(look: Look, above: FoundHeads<Look>, looks: readonly Look[], at: number): boolean {
  if (look.hasData || look.telling.length >= 2 || look.texts.size < 3 || [...look.texts.values()].some((text) => text.length > LONGEST_HEAD)) return false;
  const columns = new Set(above.rows.flatMap(({ texts }) => [...texts.keys()]));
  const [before, next] = [looks[at - 1], looks[at + 1]];
  const isParted = before !== undefined && (before.texts.size === 1 || look.index > before.index + 1);
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

/** "Prognos budgetavvikelser, mnkr | Uppföljning | Delårsrapport": the head of the names says what stands below the others, where amounts do. */
function headsVariances({ hasData, telling, texts }: Look, below: readonly RawRow[]): boolean {
  const [first, ...others] = [...texts];
  if (hasData || !first || others.length === 0 || telling.length !== 1 || telling[0] !== first[0] || parseHead(first[1]).measure !== 'variance') return false;
  return below.length === 2 && below.every(({ values }) => typeof values[first[0]] === 'string' && others.some(([column]) => typeof values[column] === 'number'));
}

/** "Senast uppdaterad | 2024-05-14" right above the heads: the day is none of theirs. */
const saysWhenMade = ({ texts }: Look): boolean => [...texts.values()].some((text) => madeWhenWords.test(fold(text)) && parseHead(text).measure === null);

/** The blocks of heads of a sheet, from top to bottom; what lies between two belongs to the upper one. */
export function findHeadBlocks({ rows }: RawSheet, formats: readonly string[]): HeadBlock[] {
  const looks = readLines(rows, formats, look);
  const named = new Map<number, HeadBlock>(matrixHeads(looks));
  const isNamed = (core: Look, at: number): boolean => {
    if (core.hasData) return false;
    const across = named.has(core.index) ? null : namesAcross(core, rows, at, formats);
    if (across) named.set(core.index, across);
    return named.has(core.index);
  };
  const isTitle = (core: Look, at: number): boolean => {
    const next = looks.slice(at + 1, at + 6).find(({ hasData, telling }) => hasData || telling.length >= 2);
    return isTitleWithUnit(core, next) || isOwnerWithTime(core, next);
  };
  const groups = (upper: Look, lower: Look, at: number): boolean => !saysWhenMade(upper) && groupsColumns(upper, lower, namesBelow(rows.slice(at + 1, at + 5)), looks[at + 1]);
  const found = findHeads(looks, {
    begins: (at, before) => {
      const core = looks[at];
      if (!core) return false;
      if (isNamed(core, at)) return 'alone';
      if (headsTable(core) && !isListed(core, looks[at - 1]) && !isTitle(core, at)) return true;
      if (headsVariances(core, rows.slice(at + 1, at + 3))) return 'alone';
      return before !== undefined && headsAnother(core, before, looks, at) ? 'alone' : false;
    },
    groups, owns: ownsGroups,
    continues: (lower, block, at) => {
      const last = block.at(-1);
      return last !== undefined && block.length < MOST_ROWS && !namesBlock(rows, at) && (goesOn(lower, block) || (headsTable(lower) && groups(last, lower, at)));
    },
  });
  return withHeadsAbove(found.map(({ rows: block }) => named.get(block[0]?.index ?? -1) ?? { rows: block }));
}
