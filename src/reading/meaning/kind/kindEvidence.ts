import { fold } from '../../../values/text';
import { readCell, rowsBetween } from '../../cells/cellReading';
import { isMonthText, withoutDates } from '../../words/dates';
import { headCounts, isPriceOfOne, titleCounts } from '../../words/countedThings';
import { ages, budgetInAll, comparisonHeads, counted, countingUnits, goalNames, investmentNames, kindsNamed, paidOut, projectMoney, tellsShareOrPrice } from '../../words/kindWords';
import { actionWords, lookUp, moneyWords, payerWords, rowKindWords } from '../../words/lexicon';
import { words } from '../../words/swedish';
import type { Table, TableColumn, TableRow } from '../../geometry/table';
import { percentWords } from '../../scorecards/unitWords';
import { scorecardBits } from '../../scorecards/scorecardEvidence';
import { findUnitTables } from '../../scorecards/unitTables';
import { byActions } from './actionEvidence';
import { byBalances } from './balanceEvidence';
import { say, type Around, type Evidence, type KindEvidence, type TableKind } from './evidence';
import { differentUnits, isPriceColumn, isPriceList } from './namedUnits';
import { byLists } from './listEvidence';
import { byNoEconomy, byNoInvestment, isSaidMoney } from './noEconomyEvidence';
import { bareYears, byOverview, byStatistics } from './overviewEvidence';
import { byStaff } from './staffEvidence';
import { isStatement } from '../statements/statement';
import { inOtherUnits, investedBelow } from '../rows/uncountedRows';
import { byTexts, isMoneyUnit, listsAreas, measuredBy, ownCaption, saysMoney, surroundings } from './textEvidence';

/** A table is told by its first rows: long ones hold more of the same. */
const SAMPLE = 60;

/** Whom of its whole a row is about says nothing of what is told of them. */
const OF_WHOM = words(/^(?:[-• ]*(?:varav|därav) )?(?:kvinnor|män|flickor|pojkar)$/);

const isNamedItem = ({ kind, name, folded }: TableRow): boolean => (kind === 'item' || kind === 'ofWhich') && name !== '' && !OF_WHOM.test(folded);

function itemsOf({ rows }: Table): TableRow[] {
  const items: TableRow[] = [];
  for (const row of rows) {
    if (items.length === SAMPLE) break;
    if (isNamedItem(row)) items.push(row);
  }
  return items;
}

const share = (of: readonly unknown[], among: readonly unknown[]): number => (among.length === 0 ? 0 : of.length / among.length);

const LABELS: readonly (readonly [TableKind, RegExp, number])[] = [
  ['investments', /investering/, 6],
  ['investments', /\bprojekt|\bobjekt|anläggning/, 3],
  ['volumes', /volym|prestation|verksamhetsmått|(?:följe|verksamhets)tal\b/, 6],
  ['volumes', /^antal\b/, 4],
  ['volumes', /^(?:portioner|måltider|platser|boendeplatser|elever|elevantal|barnantal|besök|timmar|dygn|vårddygn|ärenden|utlån|årsarbetare)\b/, 6],
  ['volumes', /^åldersgrupp|^ålder\b|^årskurs|^invånare\b|^befolkning/, 5],
  ['volumes', /^typ av (?!kostnad|intäkt|bidrag|verksamhet|investering|projekt)/, 5],
  ['volumes', /^mått$|^mätt/, 2.5],
  ['indicators', /indikator|mätetal|nyckeltal|styrtal|\bmål\b|mätning/, 6],
  ['indicators', /^mått$|^mätt/, 3.5],
  ['grants', /^(?:stats|projekt|drift|förenings)?bidrag(?:,|$)/, 4],
  ['economy', /verksamhet|kontoslag|kostnadsslag|^konto|ansvar|resultaträkning|driftredovisning|nämnd|förvaltning|avdelning|område/, 1.5],
];

const AREA_AND_MORE = words(/^(?:verksamhet(?:er)?|område|enhet|avdelning) ?(?:\/|och|,|&) ?\p{L}/u);

/** The head over the names. */
function byLabel({ labelHead, columns }: Table): Evidence {
  const folded = fold(labelHead);
  if (folded === '') return [];
  const said = (kind: TableKind, bits: number) => say(kind, bits, `namnen står under "${labelHead}"`, `the names stand under "${labelHead}"`);
  if (actionWords.test(folded)) return [said('actions', 6)];
  // Of each who pays something may be counted too.
  if (payerWords.test(folded)) return [said('grants', columns.some(({ head }) => headCounts(head)) ? 2 : 6)];
  const matching = LABELS.filter(([, pattern]) => pattern.test(folded));
  // "Verksamhet / volym" heads areas as well as what is counted of them.
  const isBoth = AREA_AND_MORE.test(folded);
  const found = matching.map(([kind, , bits]) => said(kind, isBoth ? Math.min(bits, 1.5) : bits));
  // "Bidrag" and "Driftkostnader" over names head lines of every statement.
  const worded = kindsNamed(labelHead).filter((kind) => !isBoth && kind !== 'grants' && kind !== 'economy' && !found.some((one) => one.kind === kind));
  const percent = percentWords(labelHead) < 8 ? [] : [say('indicators', 5, `det som mäts är procent: "${labelHead}"`, `what is measured is per cent: "${labelHead}"`)];
  return [...found, ...percent, ...worded.map((kind) => said(kind, worded.length === 1 ? 6 : 3))];
}

const AMOUNTS: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance', 'prior', 'amount']);

/** A column that says itself that it holds an amount. */
export const isWordedAmount = ({ concept, percent }: TableColumn): boolean => !percent && (AMOUNTS.has(concept.measure) || concept.component !== null);

const AIMED = words(/\bmål(?:värde)?\b/);
const OUTCOME = words(/\butfall\b/);
/** What a head measures, without which of its figures stand there. */
const withoutAim = (head: string): string => head.replace(/(?<!\p{L})(?:mål(?:värde)?|utfall)(?!\p{L})/gu, '').replace(/[\s,]+/g, ' ').trim();

/** What an internal control is called where it is planned and followed up. */
const CONTROL = words(/^kontroll(?:moment|punkt|aktivitet|metod|ansvarig|mål)\p{L}*$|^granskningsmoment/u);

const OUTLAY = words(/\b(?:utgift(?:er)?|inkomst(?:er)?)\b/);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sizesIn = (table: Table, columns: readonly TableColumn[]): number[] => itemsOf(table).flatMap(({ raw }) => columns.flatMap(({ column }) => {
  const reading = readCell(raw, column);
  return reading.kind === 'number' && reading.value !== 0 ? [Math.abs(reading.value)] : [];
}));

/** What is reported of care and of work, and counted. */
const REPORTED = words(/^(?:varav )?(?:lex (?:sarah|maria)|klagomål|synpunkter|fall(?:olyckor|skador)?|läkemedel(?:s\p{L}+)?|tillbud|incidenter|händelser|hot (?:och|&) våld)\b/u);

/** What is counted is about as large in its budget as beside it. */
const SAME_SIZE = 4;

/**
 * A head that counts something. Beside columns of budget and outcome it says of them only that they may be counted too:
 * where they are in no unit of money, and as large as what it counts.
 */
function countingHead(table: Table, around: Around): string | null {
  const own = table.columns.find(({ head }) => headCounts(head));
  if (own) return own.head;
  const beside = table.others.find(({ head }) => headCounts(head));
  const worded = table.columns.filter((column) => isWordedAmount(column) && column.concept.measure !== 'variance');
  if (!beside || worded.length === 0) return beside?.head ?? null;
  return areOfSize(table, worded, beside) && !saysMoney(table, around) ? beside.head : null;
}

function areOfSize(table: Table, worded: readonly TableColumn[], beside: TableColumn): boolean {
  const ratio = median(sizesIn(table, worded)) / median(sizesIn(table, [beside]));
  return ratio < SAME_SIZE && ratio > 1 / SAME_SIZE;
}

/** Budget and outcome of another size than the count beside them, under a unit of money: whatever is counted, they are not. */
function besideCount(table: Table, around: Around): Evidence {
  const beside = table.others.find(({ head }) => headCounts(head));
  const worded = table.columns.filter((column) => isWordedAmount(column) && column.concept.measure !== 'variance');
  return !beside || worded.length < 2 || table.columns.some(({ head }) => headCounts(head)) || areOfSize(table, worded, beside) || !saysMoney(table, around) ? []
    : [say('volumes', -5, `"${worded[0]?.head ?? ''}" är av en annan storlek än "${beside.head}"`, `"${worded[0]?.head ?? ''}" is of another size than "${beside.head}"`)];
}

/** Budget, outcome and what the year will end at, or a variance, of areas and in a unit of money: what the economy is followed up by. */
export function isFollowUp(table: Table, around: Around): boolean {
  const of = (measure: TableColumn['concept']['measure']) => table.columns.filter(({ concept, percent }) => !percent && concept.measure === measure).length;
  const caption = ownCaption(table);
  if (caption !== null && caption !== around.titles[0] && (measuredBy(caption) !== null || kindsNamed(caption).some((kind) => kind !== 'economy' && kind !== 'history'))) return false;
  return listsAreas(table) && of('budget') > 0 && of('actual') > 0 && (of('forecast') === 1 || of('variance') > 0) && saysMoney(table, around);
}

/** No word of the tab or the title makes counts, controls or earlier forecasts of it; investments and grants are followed up so too. */
const followUp = (table: Table, around: Around): Evidence => (!isFollowUp(table, around) ? []
  : (['volumes', 'internalControl', 'history'] as const).map((kind) => say(kind, kind === 'history' ? -6 : -2, 'budget, utfall och prognos per verksamhet i pengar', 'budget, outcome and forecast per area in money')));

/** What the heads of the columns say. */
function byHeads(table: Table, around: Around): Evidence {
  const { columns, others } = table;
  const measures = new Set(columns.map(({ concept }) => concept.measure));
  const heads = [...columns, ...others].map(({ head }) => head);
  const found: KindEvidence[] = [];
  const named = (test: (head: string) => boolean) => heads.find((head) => test(fold(head)));
  // "Summa" and "Totalt" head what is counted too.
  if (columns.some((column) => isWordedAmount(column) && column.concept.measure !== 'amount') || (columns.some(isWordedAmount) && isSaidMoney(table, around))) found.push(say('economy', 2, 'rubrikerna är budget, utfall eller prognos', 'its heads are budget, outcome or forecast'));
  // The budget and the outcome of the months gone beside the year's: projects and grants are followed by the year.
  const ofMonths = (measure: 'budget' | 'actual') => columns.some(({ concept }) => concept.measure === measure && concept.scope === 'toDate');
  if (ofMonths('budget') && ofMonths('actual') && measures.has('variance')) found.push(say('economy', 2, 'budget och utfall för månaderna hittills', 'budget and outcome of the months so far'));
  const inMoney = columns.filter((column) => isWordedAmount(column) && isMoneyUnit(fold(column.head)));
  if (inMoney.length >= 2) found.push(say('volumes', -6, `"${inMoney[0]?.head}" är pengar`, `"${inMoney[0]?.head}" is money`));
  const part = columns.find(({ concept, percent }) => !percent && concept.component !== null);
  // Outlays and what is received for them are an investment's; an operation has costs and income.
  const outlay = named((head) => OUTLAY.test(head));
  // "Resultat" alone is as well what came of a test.
  const isBare = part?.concept.component === 'result' && !measures.has('budget') && !measures.has('actual') && !measures.has('forecast') && !saysMoney(table, around);
  if (part) found.push(say('economy', outlay === undefined && !isBare ? 4 : 1, `kolumnen "${part.head}" är en del av resultatet`, `the column "${part.head}" is a part of the result`));
  if (outlay !== undefined) found.push(say('investments', 2, `kolumnen "${outlay}"`, `the column "${outlay}"`));
  if (measures.has('target')) found.push(say('indicators', measures.has('budget') ? 1 : 6, 'det finns en kolumn för målvärde', 'there is a column of targets'));
  if (measures.has('applied') && measures.has('granted')) found.push(say('grants', 8, 'det finns kolumner för ansökt och beviljat', 'there are columns of applied and granted'));
  if (!measures.has('applied') && measures.has('granted') && !columns.some(isWordedAmount)) found.push(say('grants', 3, 'det finns en kolumn för beviljat', 'there is a column of what is granted'));
  // What others give and pay out: funds of others than the kommun.
  const giver = named((head) => /finansiär|bidragsgivare|medfinansiering|rekvirera/.test(head));
  if (giver !== undefined && named((head) => /bevilja|utbetal|sökt/.test(head)) !== undefined) found.push(say('grants', 8, `kolumnen "${giver}" och vad som är beviljat eller utbetalt`, `the column "${giver}" and what is granted or paid out`));
  const paid = measures.has('actual') ? undefined : [...columns, ...others].find(({ head }) => paidOut.test(withoutDates(head)));
  if (paid && giver === undefined && measures.has('budget') && !listsAreas(table)) found.push(say('grants', 4, `kolumnen "${paid.head}" bredvid en budget`, `the column "${paid.head}" beside a budget`));
  if (measures.has('done') && !columns.some(isWordedAmount)) found.push(say('internalControl', 3, 'det finns kolumner för genomfört och pågående', 'there are columns of done and ongoing'));
  // Who is to have done what by when is a list of assignments, whatever it may cost.
  const answered = named((head) => head.startsWith('ansvarig'));
  const due = named((head) => /^(?:slutdatum|klart?\b|klar senast|deadline|färdigt?\b|slutförs)/.test(head));
  if (answered !== undefined && due !== undefined) found.push(say('actions', 5, `kolumnerna "${answered}" och "${due}"`, `the columns "${answered}" and "${due}"`));
  found.push(...byLists(table, around));
  // "HME mål | HME utfall": a target beside the outcome of what is measured.
  const aimed = heads.map(fold).find((head) => AIMED.test(head) && heads.some((other) => OUTCOME.test(fold(other)) && withoutAim(head) !== '' && withoutAim(fold(other)) === withoutAim(head)));
  if (aimed !== undefined) found.push(say('indicators', 8, `kolumnen "${aimed}" är målvärden`, `the column "${aimed}" is of targets`));
  const controlled = surroundings(around, table).find((text) => CONTROL.test(fold(text)));
  if (controlled !== undefined) found.push(say('internalControl', 5, `kolumnen "${controlled}"`, `the column "${controlled}"`));
  // Beside another budget of areas "Investeringsbudget" is told of them too.
  const isAside = listsAreas(table) && columns.some(({ head, concept }) => concept.measure === 'budget' && !fold(head).includes('investering'));
  const invested = isAside ? undefined : named((head) => head.includes('investering'));
  if (invested !== undefined) found.push(say('investments', 5, `kolumnen "${invested}"`, `the column "${invested}"`));
  // No project has a budget for the year so far: beside one, "Total budget" is the year's.
  const isOfYear = columns.some(({ concept }) => concept.measure === 'budget' && concept.scope === 'toDate');
  // Beside what was added to the budget it is the sum of both, of areas and of projects alike.
  const ofProject = isOfYear ? undefined : [...columns, ...others].flatMap(({ heads: own }) => own).find((head) => projectMoney.test(fold(head)) && !(measures.has('addition') && budgetInAll.test(withoutDates(head))));
  // Over names of areas it is no more than the budget with all that was added to it.
  if (ofProject !== undefined) found.push(say('investments', listsAreas(table) ? 1 : 4, `kolumnen "${ofProject}"`, `the column "${ofProject}"`));
  const compared = heads.filter((head) => comparisonHeads.test(fold(head)));
  if (compared.length > 0) found.push(say('indicators', Math.min(4, 2 + compared.length), `kolumnen "${compared[0]}" är en jämförelse`, `the column "${compared[0]}" is a comparison`));
  const money = columns.filter(({ concept, percent }) => !percent && concept.measure !== 'comment' && concept.measure !== 'change');
  found.push(...besideCount(table, around));
  // "Avvikelser" beside "Lex Sarah" and "Klagomål" is what was reported, and no variance.
  const reported = named((head) => REPORTED.test(head));
  const variances = columns.filter(isWordedAmount);
  if (reported !== undefined && variances.length > 0 && variances.every(({ concept }) => concept.measure === 'variance')) {
    found.push(say('volumes', 8, `kolumnen "${reported}" är rapporterade händelser`, `the column "${reported}" is of reported events`), say('economy', -6, 'det finns varken budget eller utfall', 'there is neither budget nor outcome'));
  }
  const counts = countingHead(table, around);
  if (counts !== null) found.push(say('volumes', 5, `kolumnen "${counts}" är ett antal`, `the column "${counts}" is a count`));
  const months = new Set(money.map(({ concept }) => concept.month).filter((month) => month !== null));
  if (months.size >= 3 && money.every(({ concept }) => concept.measure === 'forecast' && concept.scope !== 'month')) found.push(say('history', 6, 'prognoser från flera månader', 'forecasts of several months'));
  return found;
}

/** What heads and names together say where they are those of a scorecard. */
function byScorecard({ headRows, rows }: Table, { sheet }: Around): Evidence {
  // What stands below the table's own rows speaks for a table of its own.
  const bits = scorecardBits(sheet, headRows.first, rows.at(-1)?.index ?? headRows.last);
  return bits >= 6 ? [say('indicators', Math.min(6, bits / 2), 'rubriker och rader är mätetals', 'heads and rows are those of indicators')] : [];
}

/** "% av samtliga" beside a count is how large a part of all each row counts: no other measure. */
const SHARE_OF_ALL = words(/^(?:andel(?:en)?|%|procent)(?:,? (?:%|\(%\)|i procent))?(?: av (?:samtliga|alla|totalt|totalen|hela|det totala|antalet)(?: \p{L}+)?)?$/u);

/** Several measures stand side by side in the heads, and units down the rows: no reader of one measure takes them in. */
function byUnitMeasures({ headRows }: Table, { sheet }: Around): Evidence {
  const [found] = findUnitTables({ ...sheet, rows: rowsBetween(sheet, headRows.first - 1, headRows.last + SAMPLE) });
  const measures = found?.measures.filter(({ measure }) => !SHARE_OF_ALL.test(fold(measure))) ?? [];
  if (found?.headRow !== headRows.last || measures.length < 2) return [];
  const named = measures.slice(0, 2).map(({ measure }) => `"${measure}"`);
  return [say('indicators', 10, `rubrikerna är olika mått: ${named.join(' och ')}`, `its heads are different measures: ${named.join(' and ')}`),
    ...(['economy', 'volumes', 'personnel'] as const).map((kind) => say(kind, -4, 'rubrikerna är olika mått', 'its heads are different measures'))];
}

/** Bits of what a share of the rows say; under half they say nothing, since some rows of every kind do. */
const ofShare = (part: number, most: number): number => (part < 0.5 ? 0 : most * part);

/** No more of the rows than this are counts where each of them tells of a row of money. */
const MOST_BESIDE = 0.6;

/** What the names of the rows say. */
function byNames(table: Table, around: Around): Evidence {
  const items = itemsOf(table);
  const found: KindEvidence[] = [];
  // "Kostnad per elev" begins as a line of a result does, and is none.
  const shares = items.filter(({ folded }) => lookUp(rowKindWords, folded) === 'indicators' || tellsShareOrPrice(folded) || isPriceOfOne(folded) || goalNames.test(folded));
  if (isStatement(table) && share(shares, items) < 0.5) {
    found.push(say('economy', 2.5, 'raderna hör till en resultaträkning', "the rows are an income statement's"));
    for (const kind of ['volumes', 'indicators', 'grants', 'personnel'] as const) found.push(say(kind, -6, 'raderna hör till en resultaträkning', "the rows are an income statement's"));
  }
  const like = (test: (folded: string) => boolean) => items.filter(({ folded }) => test(folded));
  const add = (kind: TableKind, rows: readonly TableRow[], most: number) => {
    const bits = ofShare(share(rows, items), most);
    const example = rows[0]?.name ?? '';
    if (bits > 0) found.push(say(kind, bits, `raderna heter till exempel "${example}"`, `rows such as "${example}"`));
  };
  const inMoney = surroundings(around, table).some((text) => isMoneyUnit(fold(text)));
  const counting = like((folded) => counted.test(folded) && !tellsShareOrPrice(folded));
  // Counts between the rows of money are told beside them, under heads of the economy.
  if (!inMoney || !table.columns.some(isWordedAmount) || share(counting, items) > MOST_BESIDE) add('volumes', counting, 7);
  // Counts and shares among each other are no money, whichever of them are more.
  if (!inMoney && share(counting, items) < 0.5 && share(shares, items) < 0.5) add('volumes', [...new Set([...counting, ...shares])], 7);
  // "Åk 4-6" under a unit of money is what something costs there.
  add('volumes', like((folded) => ages.test(folded)), inMoney ? 2 : 6);
  add('indicators', shares, 7);
  const below = investedBelow(table.rows);
  const invested = table.rows.slice(0, SAMPLE * 2).filter((row) => investmentNames.test(row.folded) && !below.has(row));
  const spent = isStatement(table) ? undefined : items.find((row) => !below.has(row) && /^(?:investerings)?(?:utgift|inkomst)(?:er)?(?!\p{L})/u.test(row.folded));
  if (spent) found.push(say('investments', 2.5, `rader som "${spent.name}"`, `rows such as "${spent.name}"`));
  // Among other measures by the year one of what is invested makes no investments of them.
  const isAmong = bareYears(table).length > 0 && share(invested, items) < 0.5;
  if (invested.length > 0 && !isStatement(table) && !isAmong) found.push(say('investments', Math.min(4, 1.5 + invested.length / 2), `rader som "${invested[0]?.name}"`, `rows such as "${invested[0]?.name}"`));
  // A column that gives each row its unit says which of them are money.
  const isParted = inOtherUnits(items).length > 0;
  if (isParted) found.push(say('economy', 4, 'en kolumn säger vilka rader som är pengar', 'a column says which rows are money'));
  const units = isParted ? null : differentUnits(items.map(({ name }) => name));
  if (units !== null) {
    found.push(say('indicators', 7, `raderna har olika enheter ("${units.one}", "${units.other}")`, `the rows are of different units ("${units.one}", "${units.other}")`));
    found.push(say('economy', -8, 'rader med olika enheter summeras inte', 'rows of different units do not add up'));
  }
  const ofShares = [table.labelHead, ...table.captions].some((text) => percentWords(text) >= 8);
  const summed = !ofShares && table.rows.some(({ kind, folded }) => kind === 'sum' && folded !== '');
  if (summed) found.push(say('indicators', -2, 'raderna summeras', 'the rows are added up'));
  return found;
}

/** Column of units left of the amounts: "%", "st", "timmar". */
function unitColumn(table: Table): string | null {
  const items = itemsOf(table);
  const first = table.columns[0]?.column ?? 0;
  const nameColumn = items[0]?.nameCell.column ?? 0;
  const width = Math.min(first + table.columns.length + 3, 30);
  for (let column = 0; column < width; column += 1) {
    if (column === nameColumn || table.columns.some((one) => one.column === column && isWordedAmount(one))) continue;
    const texts = items.map(({ raw }) => raw.values[column]).filter((value) => typeof value === 'string').map(fold);
    if (texts.length >= 2 && texts.filter((text) => countingUnits.test(text)).length * 3 >= texts.length * 2) return texts[0] ?? null;
  }
  return null;
}

/** What the amounts say: their signs, how they are shown, the units typed with them. */
function byAmounts(table: Table): Evidence {
  const items = itemsOf(table);
  const found: KindEvidence[] = [];
  const columns = table.columns.filter(({ concept }) => concept.measure !== 'comment');
  const levels = columns.filter(({ concept }) => concept.measure !== 'variance' && concept.measure !== 'change' && concept.measure !== 'percent');
  const unit = unitColumn(table);
  if (unit !== null) {
    found.push(say('indicators', 4, `en kolumn av enheter som "${unit}"`, `a column of units such as "${unit}"`));
    found.push(say('volumes', 4, `en kolumn av enheter som "${unit}"`, `a column of units such as "${unit}"`));
  }
  let amounts = 0;
  let negative = 0;
  let counting = 0;
  for (const { raw } of items) {
    for (const { column } of levels) {
      const reading = readCell(raw, column);
      if (reading.kind !== 'number') continue;
      amounts += 1;
      if (reading.value < 0) negative += 1;
      if (reading.unit !== null && countingUnits.test(fold(reading.unit))) counting += 1;
    }
  }
  if (amounts > 0 && levels.length > 0 && levels.every(({ percent }) => percent)) found.push(say('indicators', 6, 'alla tal är procent', 'all numbers are percentages'));
  if (counting * 2 > amounts && amounts > 0) found.push(say('indicators', 4, 'enheter som % och st står i cellerna', 'units such as % stand in the cells'));
  if (negative * 2 > amounts) {
    for (const kind of ['economy', 'investments'] as const) found.push(say(kind, 2, 'beloppen är negativa', 'the amounts are negative'));
    for (const kind of ['volumes', 'indicators', 'personnel'] as const) found.push(say(kind, -4, 'beloppen är negativa', 'the amounts are negative'));
  }
  return found;
}

/** Prices that are charged, year by year: neither money that is followed up nor a measure of anything. */
function byPrices(table: Table, { sheet, titles }: Around): Evidence {
  const followedUp = [...table.columns, ...table.others].some((column) => (isWordedAmount(column) && column.concept.measure !== 'amount') || column.concept.measure === 'target');
  const said = [ownCaption(table) ?? '', ...titles.slice(0, 1), sheet.name].map(withoutDates);
  const heads = [...table.columns, ...table.others].filter(({ percent, concept }) => !percent && concept.measure !== 'change' && concept.measure !== 'comment' && concept.measure !== 'percent').map(({ head }) => withoutDates(head));
  const areHeads = heads.length > 0 && heads.every(isPriceColumn);
  return !followedUp && (areHeads || isPriceList({ titles: said, label: table.labelHead, names: itemsOf(table).map(({ name }) => name) }))
    ? [say('other', 6, 'det är en prislista', 'it is a list of prices'), say('indicators', -12, 'det är en prislista', 'it is a list of prices')] : [];
}

/** Many years of months; a longer list is told by its beginning. */
const MOST_MONTH_ROWS = 400;

/** Months down the rows are no areas and no lines of a result; the months' own reader takes them. */
export function hasMonthRows({ rows }: Table): boolean {
  const named = rows.slice(0, MOST_MONTH_ROWS).filter(({ kind, name }) => kind === 'item' && name !== '');
  let months = 0;
  let others = 0;
  for (const { name } of named) {
    if (isMonthText(name)) months += 1;
    else others += 1;
    if (others * 10 > named.length * 3) return false;
  }
  return months >= 3 && months * 10 >= named.length * 7;
}

/** Under bare years and months a unit of money or a word of the economy has to say that they are amounts. */
function byDates(table: Table, around: Around): Evidence {
  if (table.columns.some(isWordedAmount) || !table.columns.some(({ concept, percent }) => !percent && concept.dateOnly)) return [];
  const counts = (text: string): Evidence => [say('volumes', 4, `det är antal ("${text.slice(0, 60)}")`, `it is a count ("${text.slice(0, 60)}")`)];
  // What stands right above it comes before what the sheet says of other tables.
  const above = [...table.captions, table.labelHead].find((text) => measuredBy(text) !== null || kindsNamed(text)[0] === 'volumes');
  if (above !== undefined) return measuredBy(above) === 'indicators' ? [] : counts(above);
  // Counts and shares are in no unit of money, whatever else on the sheet is.
  const named = itemsOf(table);
  const unmoneyed = named.filter(({ folded }) => counted.test(folded) || tellsShareOrPrice(folded) || percentWords(folded) >= 8);
  const said = share(unmoneyed, named) === 1 ? [] : surroundings(around, table).map(fold).filter((text) => !tellsShareOrPrice(text));
  const unit = said.find(isMoneyUnit);
  if (unit !== undefined) return [say('economy', 3, `beloppens enhet står där ("${unit.slice(0, 40)}")`, `the unit of its amounts is said ("${unit.slice(0, 40)}")`)];
  const money = said.find((text) => lookUp(moneyWords, text) !== null);
  if (money !== undefined) return [say('economy', 2, `"${money.slice(0, 40)}" gäller pengar`, `"${money.slice(0, 40)}" is about money`)];
  if (share(named.filter(({ folded }) => lookUp(moneyWords, folded) !== null), named) >= 0.5) return [say('economy', 3, 'raderna gäller pengar', 'its rows are about money')];
  const counting = [...around.titles.slice(0, 2), around.sheet.name].find((text) => titleCounts(fold(text)));
  return counting === undefined ? [say('economy', -1.5, 'inget säger att talen är pengar', 'nothing says that its numbers are money')] : counts(counting);
}

/** From here on a table's own heads and names say what it is about. */
const SAYS_ITSELF = 3.5;

const bitsOf = (kind: TableKind, evidence: Evidence): number => evidence.reduce((sum, one) => (one.kind === kind ? sum + one.bits : sum), 0);

/**
 * "Budgetuppföljning", "Ekonomi" and "Drift" stand over whole sheets and workbooks, whatever else stands there: of a
 * table whose own heads and names say more for another kind than for the economy they say next to nothing.
 */
function besideOwn(texts: Evidence, own: Evidence): Evidence {
  const most = Math.max(...own.map(({ kind }) => (kind === 'economy' ? 0 : bitsOf(kind, own))), 0);
  if (most < SAYS_ITSELF || most <= bitsOf('economy', own)) return texts;
  const economy = texts.filter(({ kind }) => kind === 'economy');
  return texts.map((one) => (one.kind === 'economy' ? { ...one, bits: Math.min(one.bits, 1 / economy.length) } : one));
}

/** All that speaks for and against the kinds of a table, each with its reason. */
export function kindEvidence(table: Table, around: Around): KindEvidence[] {
  const own = [
    ...byLabel(table), ...byHeads(table, around), ...followUp(table, around), ...byNames(table, around), ...byAmounts(table), ...byDates(table, around), ...byPrices(table, around),
    ...byActions(table, around), ...byBalances(table, around), ...byNoEconomy(table, around), ...byNoInvestment(table, around), ...byOverview(table, around), ...byStatistics(table, around), ...byStaff(table, around), ...byScorecard(table, around), ...byUnitMeasures(table, around),
  ];
  const texts = byTexts(table, around);
  return [...isFollowUp(table, around) ? texts : besideOwn(texts, own), ...own];
}
