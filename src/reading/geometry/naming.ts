import type { RawRow } from '../../workbook/rawSheet';
import { numberIn, readCell } from '../cells/cellReading';
import { isUnitOnly, parseHead, type Concept } from '../words/concept';
import { countingUnits } from '../words/kindWords';
import { accountHeads, lookUp, statementLines, sumWording } from '../words/lexicon';
import { joinNames } from './joinedNames';
import { lineCodes } from './lineCodes';
import { CODED, MEASURES, textAt, type Named, type Naming } from './namedRow';
import { withoutMarks } from './rowNames';
import { words } from '../words/swedish';
import type { TimeColumns } from './rowTimes';
import { fold, tidy } from '../../values/text';

/** What names the rows of a table: which columns, and how their texts part into area, line and code. */

/** A table while it is being found: its columns, before it is known which of them names the rows. */
export interface Draft {
  readonly columns: { readonly column: number; readonly head: string; readonly heads: readonly string[]; readonly concept: Concept }[];
  /** First column that may name rows. */
  readonly from: number;
  /** Where the names stand right of the amounts: their first column. */
  readonly namesFrom?: number;
}

/** A column of codes names the rows; all others that say something hold amounts or words about them. */
export const namesAmounts = (concept: Concept): boolean => (concept.measure !== null && concept.measure !== 'code') || concept.component !== null || concept.dateOnly;

const PERSON = /ansvarig|chef|handläggare|kontakt|ledare$|samordnare$|^beställare$/;
/** What a company or a matter is registered by. */
const IDENTITY = /^(?:org(?:anisations)?\.? ?-?n(?:umme)?r|person-?n(?:umme)?r|d(?:iarie)?n(?:umme)?r)\.?$/;
const NAMING = /benämning|klartext|namn|^text/;

/** How well a head fits the column of the names. */
function namingScore(head: string): number {
  const folded = fold(head);
  if (PERSON.test(folded) || IDENTITY.test(folded)) return 0;
  if (NAMING.test(folded)) return 3;
  return parseHead(head).label ? 2 : 1;
}

/**
 * Whether a column right of the names holds the lines of an income statement, or measures: in most rows, and several to a name.
 * A note ("Personalbrist i sommar") or a cause beside each name is none.
 */
function holdsLines(rows: readonly RawRow[], column: number, names: number): boolean {
  const filled = rows.filter((row) => textAt(row, names) !== '' || textAt(row, column) !== '');
  const lines = filled.flatMap((row) => textAt(row, column) || []);
  if (lines.length * 2 < filled.length) return false;
  const outer = new Set(filled.flatMap((row) => textAt(row, names) || []));
  // Sums have names of their own.
  if (outer.size * 2 > filled.length + 2) return false;
  if (lineCodes(lines) !== null) return true;
  const share = (isLine: (text: string) => boolean): boolean => lines.filter(isLine).length * 10 >= lines.length * 6;
  return share((text) => lookUp(statementLines, fold(text)) !== null) || share((text) => MEASURES.has(parseHead(text).measure));
}

/** "Ansvar | Budget" over 3110 and 3120: the codes are all the names that there are; accounts beside them are their lines. */
function codesAsNames(candidates: readonly { readonly column: number; readonly head: string; readonly numbers: number; readonly score: number }[]): Naming | null {
  const codes = candidates.filter(({ numbers, score, head }) => numbers > 0 && (score >= 2 || accountHeads.test(fold(head))));
  const account = codes.find(({ head }) => accountHeads.test(fold(head)));
  const areas = areaColumn(codes);
  if (account && areas !== null) return { main: account.column, others: [areas], codes: [], areas, byCodes: true };
  const main = areas ?? codes.at(-1)?.column;
  return main === undefined ? null : { main, others: [], codes: [], byCodes: true };
}

/**
 * "Ansvar | Benämning | Konto" over "1001 | Skola | 5010", "1001 | Skola | 6010": a name that has several accounts, of
 * which some come again under others, is no account's but the area's, and the numbers of the accounts are its lines.
 */
function accountsBeside(rows: readonly RawRow[], names: number, candidates: readonly { readonly column: number; readonly head: string; readonly texts: number; readonly numbers: number }[]): Naming | null {
  const account = candidates.find(({ column, head, texts, numbers }) => column !== names && numbers > texts && accountHeads.test(fold(head)));
  if (!account) return null;
  const areOfAccounts = candidates.some(({ column, head }) => column === names && accountHeads.test(fold(head)));
  const accountOf = (row: RawRow): string => (codeIn(row, [account.column], []) ?? '').trim();
  const filled = rows.filter((row) => textAt(row, names) !== '' && /^\d{3,8}$/.test(accountOf(row)));
  if (filled.length < LEAST_LONG) return null;
  const count = (keyOf: (row: RawRow) => string): number => new Set(filled.map(keyOf)).size;
  const accounts = count(accountOf);
  /** Whether some accounts come again under others, and each has several. */
  const haveAccounts = (areaOf: (row: RawRow) => string): boolean => {
    const [areas, pairs] = [count(areaOf), count((row) => `${accountOf(row)}|${areaOf(row)}`)];
    return areas >= 2 && pairs > areas && pairs > accounts;
  };
  const others = candidates.flatMap(({ column }) => (column === names || column === account.column ? [] : [column]));
  const isLine = (row: RawRow): boolean => lookUp(statementLines, fold(textAt(row, names))) !== null;
  if (!areOfAccounts && haveAccounts((row) => textAt(row, names))) {
    return filled.filter(isLine).length * 2 > filled.length ? null : { main: account.column, others: [names, ...others], codes: [], areas: names, byCodes: true };
  }
  // "Ansvar | Konto | Benämning": the names are those of the accounts, and the codes of the others are all that names the areas.
  const codes = areaColumn(candidates.filter(({ column }) => others.includes(column)));
  const areNamed = candidates.some(({ column, texts, numbers }) => others.includes(column) && texts > numbers);
  // As of other long rows the accounts come again under most, and names would tell the areas better.
  if (codes === null || areNamed || accounts * 1.5 > filled.length || !haveAccounts((row) => codeIn(row, [codes], []) ?? '')) return null;
  return { main: names, others: [codes, ...others.filter((column) => column !== codes)], codes: [account.column], areas: codes };
}

/** Heads of the dimension that a kommun calls its areas, before the one of who answers for them. */
const AREA_HEAD = words(/^(?:vht|verks?(?:amhet)?(?:en|s(?:kod|namn|område))?|kommunbidragsområde|område)\b/);
const RESPONSIBLE_HEAD = words(/^(?:ansvar|ansv|enhet|avdelning|kostnadsställe|kst|förvaltning|nämnd)\b/);
interface Headed {
  readonly column: number;
  readonly head: string;
}

/** A code of the classes of income and costs in the municipalities' chart of accounts. */
const ACCOUNT = /^[3-7]\d{2,7}$/;

/** "Konto" over codes of incomes and costs. */
function codesAccounts(rows: readonly RawRow[], { column, head }: Headed): boolean {
  // "Summa" may stand among the codes.
  const codes = rows.flatMap(({ values }) => { const value = values[column]; return typeof value === 'number' ? [String(value)] : typeof value === 'string' && /\d/.test(value) ? [value.trim()] : []; });
  return accountHeads.test(fold(head)) && codes.filter((code) => ACCOUNT.test(code)).length * 10 >= codes.length * 9;
}

/** Of so many rows one has something else in a column that divides them. */
const MOST_DIFFERENT = 1.5;
/** Fewer rows tell no dimensions apart. */
const LEAST_LONG = 5;

/**
 * Long rows of an ERP: three columns of texts or more, of which one holds lines of a result that come again, and
 * another the areas: what the line does not already say, and with most names; the column headed Verksamhet first.
 * Accounts by their head that come again, or by their codes, are lines whatever they are called, and the outermost of the others the areas.
 */
function longRows(rows: readonly RawRow[], named: readonly Headed[], areAccounts: boolean): { readonly main: number; readonly areas: number; readonly byAccounts?: true } | null {
  const byHead = named.filter(({ head }) => accountHeads.test(fold(head)));
  const least = byHead.length > 0 ? 2 : 3;
  const filled = rows.filter((row) => named.filter(({ column }) => textAt(row, column) !== '').length >= least);
  if (named.length < least || filled.length < LEAST_LONG || filled.length * 2 < rows.length) return null;
  const valuesIn = (column: number) => new Set(filled.map((row) => textAt(row, column)).filter((text) => text !== ''));
  const isLine = (text: string) => lookUp(statementLines, fold(text.replace(CODED, '').replace(/^\d{1,6}\s+/, ''))) !== null;
  const comesAgain = (column: number): boolean => valuesIn(column).size * MOST_DIFFERENT <= filled.length;
  const lines = named.filter(({ column }) => {
    const values = [...valuesIn(column)];
    return (areAccounts || comesAgain(column)) && (byHead.length > 0 ? byHead.some((one) => one.column === column) : values.filter(isLine).length * 10 >= values.length * 7);
  }).sort((a, b) => valuesIn(b.column).size - valuesIn(a.column).size)[0];
  if (!lines) return null;
  const pairs = (column: number) => new Set(filled.map((row) => `${textAt(row, lines.column)}|${textAt(row, column)}`)).size;
  // Accounts that come once each are divided by what is headed as areas are, and comes again.
  const isDivided = comesAgain(lines.column) ? ({ column }: Headed) => pairs(column) > valuesIn(lines.column).size
    : ({ column, head }: Headed) => comesAgain(column) && (AREA_HEAD.test(fold(head)) || RESPONSIBLE_HEAD.test(fold(head)));
  const areas = named.filter((one) => one.column !== lines.column && valuesIn(one.column).size >= 2 && isDivided(one)
    && filled.every((row) => textAt(row, one.column) !== ''))
    .sort((a, b) => (byHead.length > 0 ? a.column - b.column : 0) || Number(AREA_HEAD.test(fold(b.head))) - Number(AREA_HEAD.test(fold(a.head))) || valuesIn(b.column).size - valuesIn(a.column).size)[0];
  return areas ? { main: lines.column, areas: areas.column, ...(!comesAgain(lines.column) && { byAccounts: true }) } : null;
}

/**
 * Names differ from row to row; what stands for an amount ("n/a", "saknas") is told again. Some may begin with a number:
 * "29 år och yngre", "310 Grundskola". A unit comes again, and what one row alone has after its number is the name.
 */
function holdsNames(rows: readonly RawRow[], column: number): boolean {
  const readings = rows.map((row) => readCell(row, column));
  const units = readings.flatMap((reading) => (reading.kind === 'number' && reading.unit !== null ? [fold(reading.unit)] : []));
  const isUnit = (unit: string) => isUnitOnly(unit) || units.filter((one) => one === fold(unit)).length > 1;
  const isAmount = readings.map((reading) => reading.kind === 'number' && (reading.unit === null || (!/^\p{L}+ \p{L}/u.test(reading.unit) && isUnit(reading.unit))));
  const names = rows.flatMap((row, at) => (isAmount[at] ? [] : textAt(row, column) || []));
  return names.length >= 3 && isAmount.filter(Boolean).length * 2 < names.length && new Set(names).size * 2 > names.length;
}

/** "tkr", "tim", "dygn": in what each row is told, and no name of it. */
function holdsUnits(rows: readonly RawRow[], column: number): boolean {
  const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
  return texts.length >= 2 && texts.every((text) => isUnitOnly(text) || countingUnits.test(fold(text)));
}

/** "not 1", "not 6, 8", "3A": where to read on, and no name of the row. */
const NOTE = words(/^(?:not(?:er)?\.? ?)?\d{1,2} ?[a-z]?(?:,? ?(?:,|-|och|&|not(?:er)?)? ?\d{1,2} ?[a-z]?)*$/u);

function holdsNotes(rows: readonly RawRow[], column: number): boolean {
  const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
  return texts.length >= 2 && texts.some((text) => /\p{L}/u.test(text)) && texts.every((text) => NOTE.test(fold(text)));
}

const lastColumn = ({ columns }: Draft): number => Math.max(...columns.map(({ column }) => column));
const isComment = ({ columns }: Draft, at: number): boolean => columns.some(({ column, concept }) => column === at && concept.measure === 'comment');

/** Which columns name the rows: of those left of the amounts, the ones that hold text. `times` say the months of long rows, and name none. */
export function findNaming(draft: Draft, rows: readonly RawRow[], times: TimeColumns | null = null): Naming | null {
  const telling = draft.columns.filter(({ concept }) => namesAmounts(concept)).map(({ column }) => column);
  // "Nettokostnad, tkr", "Mål" or "Sjukfrånvaro i %" over the names heads no amounts.
  const withNumbers = telling.filter((column, at) => rows.some((row) => numberIn(row, column) !== null) && !(at === 0 && telling.length > 1 && holdsNames(rows.slice(0, 400), column)));
  const from = draft.namesFrom ?? draft.from;
  // Amounts may end before the names begin.
  const firstAmount = Math.min(...(withNumbers.length > 0 ? withNumbers : telling).filter((column) => draft.namesFrom === undefined || column > draft.namesFrom), draft.namesFrom === undefined ? Infinity : lastColumn(draft) + 1);
  const candidates: { column: number; head: string; texts: number; numbers: number; score: number; repeats: boolean }[] = [];
  const sample = rows.slice(0, 400);
  for (let column = from; column < firstAmount; column += 1) {
    if (column === times?.month || column === times?.year) continue;
    // "Verksamhet | Kommentar | Budget": what is said of the rows names none of them.
    if (isComment(draft, column) && (candidates.length > 0 || draft.namesFrom !== undefined)) continue;
    let texts = 0;
    let numbers = 0;
    const different = new Set<string>();
    if (candidates.length > 0 && (holdsUnits(sample, column) || holdsNotes(sample, column))) continue;
    for (const row of sample) {
      const value = row.values[column];
      if (typeof value === 'string') {
        const text = tidy(value);
        // A formula can leave an empty text.
        if (/^\d+$/.test(text)) numbers += 1;
        else if (text !== '') {
          texts += 1;
          different.add(text);
        }
      } else if (typeof value === 'number') numbers += 1;
    }
    const head = draft.columns.find((one) => one.column === column)?.head ?? '';
    if (texts + numbers > 0) candidates.push({ column, head, texts, numbers, score: namingScore(head), repeats: different.size * 2 <= texts });
  }
  const named = candidates.filter(({ texts, numbers }) => texts > 0 && texts >= numbers);
  // Of equal heads the inner column names the rows, unless it only parts them ("Grupp") into what the outer one tells one by one.
  const isParting = (inner: (typeof named)[number], outer: (typeof named)[number]) => {
    if (outer.score !== inner.score || !inner.repeats) return false;
    const names = sample.filter((row) => textAt(row, inner.column) !== '').map((row) => textAt(row, outer.column));
    return names.every((name) => name !== '') && new Set(names).size === names.length;
  };
  const best = named.reduce<(typeof named)[number] | null>((better, one) => (better && (better.score > one.score || isParting(one, better)) ? better : one), null);
  if (!best) return codesAsNames(candidates);
  // "Verksamhet | Typ": lines of a result beside the areas name the rows, whatever their head is called.
  const main = named.find(({ column }) => column > best.column && holdsLines(sample, column, best.column)) ?? best;
  const inner = main === best ? named.find(({ column }) => isFilledBelow(sample, best.column, column, firstAmount)) : undefined;
  if (inner) return { main: inner.column, others: [best.column], codes: candidates.filter(({ texts, numbers }) => numbers > texts).map(({ column }) => column) };
  const long = longRows(sample, named, candidates.some((one) => one.numbers > one.texts && codesAccounts(sample, one)));
  if (long) {
    const coded = candidates.filter(({ texts, numbers }) => numbers > texts).map(({ column }) => column);
    const before = coded.filter((column) => column < long.main);
    return { ...long, others: [long.areas], codes: before.length > 0 ? before : coded };
  }
  const beside = accountsBeside(sample, best.column, candidates);
  if (beside) return beside;
  // Beside accounts the names are lines of a result.
  const area = times === null || candidates.some(({ head }) => accountHeads.test(fold(head))) ? null : areaColumn(named);
  if (area !== null && !holdsLines(sample, main.column, area)) return { main: area, others: [], codes: codesBefore(candidates, area) };
  return {
    main: main.column,
    ofAccounts: candidates.some(({ head }) => accountHeads.test(fold(head))),
    lines: main === best ? null : lineCodes(sample.flatMap((row) => textAt(row, main.column) || [])),
    others: named.filter(({ column, score }) => column !== main.column && score > 0).map(({ column }) => column),
    codes: withoutAmounts(candidates.filter(({ texts, numbers }) => numbers > texts), main.column, sample),
  };
}

/**
 * "Norra | Förskola", " | Grundskola", "Södra | Förskola": an outer name stands once, above rows that the inner column
 * names one by one, of which some have a name again.
 */
function isFilledBelow(rows: readonly RawRow[], outer: number, inner: number, firstAmount: number): boolean {
  if (inner <= outer) return false;
  const filled = rows.filter((row) => row.values.some((value, column) => column >= firstAmount && typeof value === 'number') && [outer, inner].some((column) => textAt(row, column) !== ''));
  const under = filled.filter((row) => textAt(row, outer) === '');
  const named = filled.filter((row) => textAt(row, inner) !== '');
  const beside = named.filter((row) => textAt(row, outer) !== '');
  const again = new Set(named.map((row) => fold(textAt(row, inner)))).size < named.length;
  const isLine = (text: string) => lookUp(statementLines, fold(text)) !== null || MEASURES.has(parseHead(text).measure) || !/\p{L}{2}/u.test(text);
  return again && named.filter((row) => isLine(textAt(row, inner))).length * 2 < named.length && under.length > 0 && beside.length >= 2 && filled.every((row) => textAt(row, inner) !== '' || sumWording.test(fold(textAt(row, outer)))) && new Set(beside.map((row) => fold(textAt(row, outer)))).size === beside.length;
}

/** A head that says that numbers are codes: "Ansvar", "Vht nr". Most columns of them have one, or none at all. */
const isCodeHead = (head: string): boolean => head === '' || parseHead(head).label || parseHead(head).measure === 'code';

/** The columns of codes: what stands right of the names, several under heads of no codes or below zero, are amounts ("Taxor | Personal | Netto"). */
function withoutAmounts(coded: readonly { readonly column: number; readonly head: string }[], main: number, sample: readonly RawRow[]): number[] {
  const right = coded.filter(({ column, head }) => column > main && !isCodeHead(head));
  const isNegative = ({ column }: { readonly column: number }): boolean => sample.some((row) => (numberIn(row, column) ?? 0) < 0);
  return coded.filter((one) => !right.includes(one) || (right.length < 2 && !isNegative(one))).map(({ column }) => column);
}

/** Of long rows whose lines are no words of a result, as accounts: what names the areas, Verksamhet before who answers for it. */
function areaColumn(named: readonly { readonly column: number; readonly head: string }[]): number | null {
  const headed = (isHead: (folded: string) => boolean) => named.find(({ head }) => isHead(fold(head)))?.column ?? null;
  return headed((head) => AREA_HEAD.test(head)) ?? headed((head) => RESPONSIBLE_HEAD.test(head));
}

/** The codes right before the names, if any: those of other columns are of something else. */
const codesBefore = (candidates: readonly { readonly column: number; readonly texts: number; readonly numbers: number }[], main: number): number[] =>
  candidates.filter(({ column, texts, numbers }) => column === main - 1 && numbers > texts).map(({ column }) => column);

/** "6-7", "30, 31": several classes of accounts in the column of codes are no heading of what follows. */
const SEVERAL_CODES = /^\d{1,4}(?: ?[-–,;/+] ?\d{1,4})+$/;

/** The first of the columns in which a row holds text that may be a name. */
const firstTextIn = (row: RawRow, columns: readonly number[]): number | undefined =>
  columns.find((column) => textAt(row, column) !== '' && !SEVERAL_CODES.test(textAt(row, column)));

/** "Totalt" may stand in the column of the codes. */
const wordIn = (row: RawRow, columns: readonly number[]): number | undefined => columns.find((column) => /^\p{L}{3}/u.test(textAt(row, column)));

/** "0510" is 510 under the format 0000, and typed as text elsewhere: what is shown is the code. */
function codeIn({ values, formats: shown }: RawRow, columns: readonly number[], formats: readonly string[]): string | null {
  for (const column of columns) {
    const value = values[column];
    if (typeof value === 'string') return value;
    const format = formats[shown?.[column] ?? 0] ?? '';
    if (typeof value === 'number') return /^0{2,}$/.test(format) ? String(value).padStart(format.length, '0') : String(value);
  }
  return null;
}

/** The code that names a row; beside the areas' own it is an account's. */
function codeName(row: RawRow, { main, areas }: Naming, formats: readonly string[]): string {
  const code = codeIn(row, [main], formats);
  return code === null ? '' : areas === undefined ? code : `Konto ${code}`;
}

/** Names the rows; an outer column's name holds until the next one, as merged cells read. */
export function nameRows(rows: readonly RawRow[], naming: Naming, formats: readonly string[] = []): Named[] {
  const outer = naming.areas === undefined ? naming.others.filter((column) => column < naming.main) : [naming.areas];
  // Of two columns of codes, the one beside the name is its own: Ansvar | Konto | Benämning.
  const codes = [...naming.codes].reverse();
  let group: string | null = null;
  const named = rows.map((row) => {
    const text = naming.byCodes === true ? codeName(row, naming, formats) : textAt(row, naming.main);
    const own = naming.lines?.get(text) ?? text;
    const inOuter = firstTextIn(row, outer);
    const ofCode = naming.areas === undefined ? null : codeIn(row, outer, formats);
    if (inOuter !== undefined || ofCode !== null) group = ofCode ?? textAt(row, inOuter ?? 0);
    const column = own !== '' ? naming.main : (firstTextIn(row, naming.others) ?? wordIn(row, naming.codes) ?? naming.main);
    const name = own !== '' ? own : textAt(row, column);
    return { row, column, name, folded: fold(name), group: own !== '' ? group : null, code: codeIn(row, codes, formats) };
  });
  return splitLines(withoutMarks(joinNames(splitCodes(splitClasses(named)), naming)));
}

/** "Förskola intäkter", "Förskola, kostnader", "Förskola netto": a line of an area in one text. */
const AREA_LINE = /^(.*?\S)[\s,:-]+((?:brutto|netto)?kostnad(?:er)?|intäkter?|netto|kommunbidrag|resultat)$/i;
/** What parts income and cost into kinds of them, and is no area. */
const KIND_OF_LINE = words(/^(?:(?:verksamhet(?:en)?s?|externa?|interna?|övriga?|finansiella|årets|periodens|statliga|andra|budgeterade?|direkta|indirekta|gemensamma|rörliga|fasta)\b ?)+$/);

/** "Intäkter förskola", "Netto förskola": the line before its area. */
const LINE_OF_AREA = /^((?:brutto|netto)?kostnad(?:er)?|intäkter?|netto|kommunbidrag|resultat)[\s,:-]+(?!(?:från|för|av|på|i|per|före|efter|enligt|exkl|inkl|och)(?!\p{L}))(\p{L}.*)$/iu;

interface AreaLine {
  readonly area: string;
  readonly line: string;
}

const lineAfter = (name: string): AreaLine | null => { const [, area, line] = AREA_LINE.exec(name) ?? []; return area === undefined || line === undefined ? null : { area, line }; };
const lineBefore = (name: string): AreaLine | null => { const [, line, area] = LINE_OF_AREA.exec(name) ?? []; return area === undefined || line === undefined ? null : { area: area.charAt(0).toUpperCase() + area.slice(1), line }; };

/** Parts the area from the line where nearly every row is written so, the one way or the other, and each area has several lines. */
const splitLines = (rows: readonly Named[]): Named[] => splitBy(rows, lineAfter) ?? splitBy(rows, lineBefore) ?? [...rows];

function splitBy(rows: readonly Named[], partsOf: (name: string) => AreaLine | null): Named[] | null {
  const split = rows.map((row) => (row.group === null ? partsOf(row.name) : null));
  const counts = new Map<string, number>();
  for (const parts of split) if (parts && !KIND_OF_LINE.test(fold(parts.area)) && !MEASURES.has(parseHead(parts.area).measure)) counts.set(fold(parts.area), (counts.get(fold(parts.area)) ?? 0) + 1);
  const matched = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const several = [...counts.values()].filter((count) => count >= 2).length;
  if (several < 2 || several * 2 < counts.size || matched * 4 < rows.filter(({ name }) => name !== '').length * 3) return null;
  return rows.map((row, at) => {
    const parts = split[at];
    return parts && counts.has(fold(parts.area)) ? { ...row, name: parts.line, folded: fold(parts.line), group: parts.area } : row;
  });
}

/** "5 Personalkostnader": an account's class before a line of a result. */
const CLASS = /^([3-8](?:-[3-8])?)\s+(?=\p{L})/u;

/** Takes the class of accounts off lines of a result, where most rows that begin with a digit are written so. */
function splitClasses(rows: readonly Named[]): Named[] {
  const classed = rows.filter(({ name }) => CLASS.test(name));
  const lines = classed.filter(({ name }) => lookUp(statementLines, fold(name.replace(CLASS, ''))) !== null);
  if (classed.length < 2 || lines.length * 2 <= classed.length) return [...rows];
  return rows.map((row) => {
    const match = CLASS.exec(row.name);
    const name = row.name.slice(match?.[0].length ?? 0);
    return match ? { ...row, name, folded: fold(name), code: match[1] ?? null } : row;
  });
}

/** Takes the code off "4110 Hemtjänst" where most rows of the table are written so. */
function splitCodes(rows: readonly Named[]): Named[] {
  if (!rows.some(({ name }) => CODED.test(name))) return [...rows];
  const named = rows.filter(({ name, folded }) => name !== '' && !sumWording.test(folded));
  const coded = named.filter(({ name }) => CODED.test(name));
  if (coded.length === 0 || coded.length * 2 < named.length) return [...rows];
  return rows.map((row) => {
    const match = CODED.exec(row.name);
    if (!match) return row;
    const name = row.name.slice(match[0].length);
    return { ...row, name, folded: fold(name), code: match[1] ?? null };
  });
}
