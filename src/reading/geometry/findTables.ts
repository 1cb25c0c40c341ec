import { isUnsavedElsewhere } from '../cells/unsaved';
import { isCellError, type RawRow, type RawSheet } from '../../workbook/rawSheet';
import { numberIn, rowsBetween } from '../cells/cellReading';
import { combineHeads, isUnitOnly, isUnitText, parseHead, type Concept } from '../words/concept';
import { whoseHead, type Whose } from '../words/entities';
import { partHeads, partMeasures } from './measuresInNames';
import { withNamesToTheRight } from './mirrored';
import { isOwnName, namesWhose } from './nameHeads';
import { isDateFormat } from '../words/dates';
import { dashedRows } from './dashedRows';
import type { HeadBlock } from './headBlock';
import { columnHeads, headTexts } from './heads/columnHeads';
import { formatAt } from './heads/headLines';
import { ofWhichWording, sumWording } from '../words/lexicon';
import { CODED } from './namedRow';
import { findNaming, nameRows, namesAmounts, type Draft } from './naming';
import { meansNoFigure, parseTypedNumber } from '../words/numbers';
import { withWholeNames } from './rowNames';
import { findTimeColumns, rowTime, stampedTime } from './rowTimes';
import { tidy } from '../../values/text';
import { ownerRow } from './ownerTitles';
import type { RowKind, Table, TableColumn, TableRow } from './table';

/** Rows that tell what a column holds. */
const LOOKED_AT = 400;

const holdsAmount = (row: RawRow, columns: readonly TableColumn[]): boolean =>
  columns.some(({ column, concept }) =>
    concept.measure !== 'comment' && (numberIn(row, column) !== null || isCellError(row.values[column])));

/** Longer texts say something of the row, and stand for no amount. */
const LONGEST_AMOUNT = 16;
const AMOUNTS: ReadonlySet<Concept['measure']> = new Set(['budget', 'actual', 'forecast', 'variance', 'amount', 'prior']);

/** "n/a | n/a | n/a", "*", "500 x": a text in place of each amount, of which some say more than that there is none. Among rows of amounts it is no heading. */
function holdsTexts(row: RawRow, columns: readonly TableColumn[]): boolean {
  const texts = columns.filter(({ concept, percent }) => AMOUNTS.has(concept.measure) && !percent).map(({ column }) => row.values[column]);
  return texts.length >= 2 && texts.every((text) => typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_AMOUNT && isNoHead(text))
    && texts.some((text) => typeof text === 'string' && !meansNoFigure(text));
}

const isNoHead = (text: string): boolean => {
  const { measure, component, dateOnly, label } = parseHead(text);
  return measure === null && component === null && !dateOnly && !label && !isUnitText(text);
};

/** The heads of each column of a block. */
function headsByColumn({ rows }: HeadBlock): Map<number, string[]> {
  const firstTelling = Math.min(...rows.flatMap(({ texts }) => {
    const parts = [...texts].filter(([column, text]) => column > 0 && parseHead(text).component !== null);
    return [...[...texts].filter(([, text]) => parseHead(text).measure !== null || parseHead(text).dateOnly), ...parts.length > 1 ? parts : []].map(([column]) => column);
  }));
  return headTexts(columnHeads(rows, firstTelling));
}

/** The columns whose heads beside "Kommunen" and "Koncernen" name a company or what is eliminated between them, whatever they are called. */
function columnsOfOthers(heads: ReadonlyMap<number, readonly string[]>): readonly number[] {
  const saidIn = (whose: Whose) => new Set([...heads.values()].flatMap((texts) => texts.flatMap((text, row) => (whoseHead([text]) === whose ? [row] : []))));
  const ofGroup = saidIn('group');
  const rows = [...saidIn('own')].filter((row) => ofGroup.has(row));
  return [...heads].filter(([, texts]) => rows.some((row) => texts[row] !== undefined && whoseHead([texts[row]]) === null && namesWhose(texts[row]))).map(([column]) => column);
}

/** The columns of the group of companies, and of each of these, where the municipality's own outcome stands beside them: that is followed up. */
function columnsOfGroup(heads: ReadonlyMap<number, readonly string[]>): ReadonlySet<number> {
  const ofGroup = [...heads].filter(([, texts]) => whoseHead(texts) === 'group').map(([column]) => column);
  if (ofGroup.length === 0) return new Set();
  const isOwnOutcome = [...heads].some(([column, texts]) => {
    const { measure, dateOnly } = combineHeads(texts);
    return !ofGroup.includes(column) && (measure === 'actual' || dateOnly || whoseHead(texts) === 'own');
  });
  return new Set(isOwnOutcome ? [...ofGroup, ...columnsOfOthers(heads)] : []);
}

/** Whether a column says words in at least as many rows as numbers. */
function holdsWords(body: readonly RawRow[], column: number): boolean {
  const cells = body.slice(0, LOOKED_AT).map(({ values }) => values[column]).filter((value) => value !== null && value !== undefined && value !== '');
  return cells.filter((value) => typeof value === 'string' && (parseTypedNumber(value) === null || CODED.test(value))).length * 2 >= cells.length;
}

/** Names, codes right before names, or codes under the head that the first names have: amounts under a head that sounds like one ("Nämndbidrag") name nothing. */
function namesAgain(heads: ReadonlyMap<number, readonly string[]>, column: number, body: readonly RawRow[], first: readonly string[] | undefined): boolean {
  if (holdsWords(body, column) || first?.join(' ') === heads.get(column)?.join(' ')) return true;
  const next = heads.get(column + 1);
  return next !== undefined && combineHeads(next).label && holdsWords(body, column + 1);
}

/**
 * "Prognos budgetavvikelser, mnkr" over the names, and beside it nothing but when each was told ("Uppföljning | Delårsrapport"):
 * the amounts below those are what the head of the names says. What is still to be filled in tells nothing.
 */
function measuredByNames(heads: ReadonlyMap<number, readonly string[]>, body: readonly RawRow[]): ReadonlyMap<number, readonly string[]> {
  const [names, ...others] = [...heads];
  if (!names || others.length === 0 || combineHeads(names[1]).measure !== 'variance' || !holdsWords(body, names[0]) || others.some(([, texts]) => namesAmounts(combineHeads(texts)))) return heads;
  const isFilled = (column: number): boolean => body.slice(0, LOOKED_AT).some(({ values }) => typeof values[column] === 'number') && !holdsWords(body, column);
  const said = others.filter(([column]) => isFilled(column));
  return said.length === 0 ? heads : new Map([[names[0], [NAMES]], ...said.map(([column, texts]): [number, readonly string[]] => [column, [...names[1], ...texts]])]);
}

const NAMES = 'Verksamhet';

/** "Nämnd | Miljoner kronor | Andel": the unit heads the only amounts there are, beside shares of them and words. */
function unitAlone(heads: ReadonlyMap<number, readonly string[]>, body: readonly RawRow[]): number | null {
  const concepts = [...heads].map(([column, texts]) => ({ column, texts, concept: combineHeads(texts) }));
  const holds = (column: number): boolean => body.slice(0, LOOKED_AT).some((row) => numberIn(row, column) !== null) && !holdsWords(body, column);
  const [only, another] = concepts.filter(({ column, texts }, at) => at > 0 && texts.every(isUnitOnly) && holds(column));
  const isBeside = ({ measure, component, dateOnly }: Concept): boolean => component === null && !dateOnly && (measure === null || measure === 'percent' || measure === 'comment');
  return only !== undefined && another === undefined && concepts.every(({ column, concept }, at) => isBeside(concept) || (at === 0 && holdsWords(body, column))) ? only.column : null;
}

/** Tables that stand side by side under one row of heads: a new one begins where names begin again. */
function splitSideBySide(heads: ReadonlyMap<number, readonly string[]>, { namesOnly, bare: said }: HeadBlock, body: readonly RawRow[]): Draft[] {
  const bare = said ?? unitAlone(heads, body);
  const drafts: Draft[] = [];
  let columns: Draft['columns'] = [];
  let from = 0;
  const ofGroup = columnsOfGroup(heads);
  for (const [column, texts] of heads) {
    const words = combineHeads(texts);
    const own: Concept = bare === column || (namesOnly && (!words.label || texts.every(isOwnName)) && !texts.every(isUnitOnly)) ? { ...words, measure: 'amount' } : words;
    const concept: Concept = ofGroup.has(column) && namesAmounts(own) ? { ...own, measure: 'other', component: null, dateOnly: false } : own;
    if (concept.label && columns.some((left) => namesAmounts(left.concept)) && namesAgain(heads, column, body, columns[0]?.heads)) {
      drafts.push({ columns, from });
      columns = [];
      from = column;
    }
    columns.push({ column, head: texts.join(' '), heads: texts, concept });
  }
  drafts.push({ columns, from });
  return withNamesToTheRight(drafts, body).filter((draft) => draft.columns.some(({ concept }) => namesAmounts(concept)));
}

function kindOf(folded: string, hasAmount: boolean): RowKind {
  if (!hasAmount) return 'heading';
  if (ofWhichWording.test(folded)) return 'ofWhich';
  return sumWording.test(folded) || folded === '' ? 'sum' : 'item';
}

/** "* varav engångskostnader 123", "varav personal", a line of dashes: no heading of the rows below. */
const isNote = (folded: string): boolean => /^\*|^[^\p{L}\d]+$/u.test(folded) || ofWhichWording.test(folded);

/** How the numbers of a column are shown, by the first rows of a table: most as percentages, all as dates. */
function shownAs(column: number, rows: readonly RawRow[], formats: readonly string[]): { readonly percent: boolean; readonly date: boolean } {
  let numbers = 0;
  let percents = 0;
  let dates = 0;
  for (let at = 0; at < rows.length && at < 200; at += 1) {
    const row = rows[at];
    if (!row || typeof row.values[column] !== 'number') continue;
    const format = formatAt(row, column, formats);
    if (format.includes('%')) percents += 1;
    // One number that is no date tells.
    if (dates === numbers && isDateFormat(format)) dates += 1;
    numbers += 1;
  }
  return { percent: percents * 2 > numbers, date: numbers > 0 && dates === numbers };
}

/** So many rows above the heads may be a table's own title. */
const CAPTIONS = 4;

/** The rows of nothing but text above a table's heads, nearest first. */
function captionsAbove(sheet: RawSheet, firstHead: number): string[] {
  const captions: string[] = [];
  const above = rowsBetween(sheet, firstHead - CAPTIONS, firstHead).reverse();
  for (const row of above) {
    const values = row.values.filter((value) => value !== null && value !== undefined && value !== '');
    const owner = ownerRow(row.values);
    if (owner !== null) {
      captions.push(owner);
      continue;
    }
    // "3010 Gata" alone in its row is a name with its code, whatever can be read as an amount of something.
    const texts = values.filter((value) => typeof value === 'string').filter((text) => parseTypedNumber(text) === null || (values.length === 1 && /\d \p{Lu}\p{L}/u.test(text)));
    if (texts.length < values.length) break;
    captions.push(...texts.map(tidy));
  }
  return captions;
}

/** "1 | 2 | 3 | 4" right below the heads: the columns' own numbers, as in tables that are typed off for print. */
function numbersColumns(row: RawRow): boolean {
  const filled = row.values.filter((value) => value !== null && value !== undefined && value !== '').map((value) => (typeof value === 'string' && /^\(?\d{1,2}\)?$/.test(value.trim()) ? Number(value.replace(/[() ]/g, '')) : value));
  return filled.length >= LEAST_NUMBERED && (filled[0] === 1 || filled[0] === 2) && filled.every((value, at) => value === (filled[0] as number) + at);
}

const LEAST_NUMBERED = 3;

function buildTable(sheet: RawSheet, draft: Draft, block: HeadBlock, body: readonly RawRow[], formats: readonly string[]): Table | null {
  const times = findTimeColumns(draft.columns, draft.columns.filter(({ concept }) => namesAmounts(concept)).map(({ column }) => column), body, formats);
  const naming = findNaming(draft, body, times);
  if (!naming) return null;
  const [hidden, hiddenRows] = [new Set(sheet.hiddenColumns), new Set(sheet.hiddenRows)];
  const isBeside = ({ column }: Draft['columns'][number]): boolean => (column > naming.main && !naming.codes.includes(column)) || (draft.namesFrom !== undefined && column < draft.namesFrom);
  const besideNames = draft.columns.filter(isBeside)
    .map((column) => ({ ...column, hidden: hidden.has(column.column), ...shownAs(column.column, body, formats) }));
  // Dates among the amounts (due dates, signed off) are no amounts.
  const isAmount = ({ concept, date }: (typeof besideNames)[number]) => namesAmounts(concept) && !date;
  const asColumn = ({ date: _, ...column }: (typeof besideNames)[number]): TableColumn => column;
  const columns = besideNames.filter(isAmount).map(asColumn);
  if (columns.length === 0) return null;
  const headsOver = (column: number) => block.rows.map(({ texts }) => texts.get(column)).filter((text) => text !== undefined && !isUnitText(text)).join(' ');
  // "Prognos" as a row may have an amount under "Helår" alone.
  const yearly = besideNames.filter((column) => !isAmount(column) && column.concept.scope === 'year').map(asColumn);
  let heading: string | null = block.group ?? null;
  const rows: TableRow[] = [];
  const isFilled = body.some((row) => holdsAmount(row, columns));
  const named = withWholeNames(nameRows(body, naming, formats), (row) => holdsAmount(row, columns));
  const dashed = dashedRows(named, columns.filter(({ concept, percent }) => AMOUNTS.has(concept.measure) && !percent).map((amount) => amount.column), (row) => holdsAmount(row, columns));
  for (const { row, name, folded, column, group, code, pair } of named) {
    const hasAmount = holdsAmount(row, columns) || dashed.has(row) || (isFilled && !sumWording.test(folded) && columns.some(({ column }) => isUnsavedElsewhere(row, column)))
      || (isFilled && name !== '' && isNoHead(name) && holdsTexts(row, columns)) || (yearly.length > 0 && holdsAmount(row, yearly) && namesAmounts(parseHead(name)));
    if (name === '' && !hasAmount) continue;
    const kind = kindOf(folded, hasAmount);
    if (kind === 'heading' && !isNote(folded)) heading = name;
    rows.push({
      index: row.index, name, folded, code, kind, raw: row, group: group ?? heading,
      nameCell: { sheet: sheet.name, row: row.index, column },
      ...(dashed.has(row) && { isDashed: true }),
      ...(times && { time: rowTime(row, times, formats) }),
      ...(pair && { pair }),
      ...(hiddenRows.has(row.index) && { hidden: true }),
    });
  }
  const first = block.rows[0]?.index ?? 0;
  return {
    sheet: sheet.name,
    headRows: { first, last: block.rows[block.rows.length - 1]?.index ?? first },
    captions: captionsAbove(sheet, first),
    labelHead: headsOver(naming.main),
    codeHead: naming.codes.map(headsOver).join(' '),
    columns,
    others: besideNames.filter((column) => !isAmount(column)).map(asColumn),
    rows: partMeasures(rows, columns),
    stamp: stampedTime(draft.columns, rows.filter(({ kind }) => kind === 'item').map(({ raw }) => raw), formats),
    leftRows: [],
    ...(naming.byAccounts && { accountsOfAreas: true }),
    ...(block.byPlace && { byPlace: true }),
    formats,
  };
}

/** All tables of a sheet, from top to bottom and from left to right. */
export function findTables(sheet: RawSheet, blocks: readonly HeadBlock[], formats: readonly string[]): Table[] {
  return blocks.flatMap((block, at) => {
    const last = block.rows[block.rows.length - 1]?.index ?? 0;
    const end = blocks[at + 1]?.rows[0]?.index ?? Number.MAX_SAFE_INTEGER;
    // "Ansvar | 3010 | Gata" above the next heads is theirs.
    const body = rowsBetween(sheet, last + 1, end).filter((row) => !(row.index >= end - CAPTIONS && ownerRow(row.values) !== null) && block.repeated?.has(row.index) !== true && !(row.index === last + 1 && numbersColumns(row)));
    return splitSideBySide(partHeads(measuredByNames(headsByColumn(block), body)), block, body)
      .map((draft) => buildTable(sheet, draft, block, body, formats))
      .filter((table) => table !== null);
  });
}
