import { formatAddress } from '../../values/cell';
import type { Problem, Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { committeesIn } from '../geometry/titles';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { statesOneArea } from '../meaning/tables/recognise';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { areFollowedUp, measuresOf } from '../meaning/rows/rowFacts';
import { ownUnit } from '../meaning/units/unit';
import { lookUp, moneyWords } from '../words/lexicon';
import { areTaxesAlone, isByKind, isOfOneSideAlone, isOneSide } from './moneyByKind';
import { amountsOf, sharesNames, summedViews, viewsOf } from './otherViews';
import { partsOfOneArea } from './partsOfOneArea';
import type { View } from './view';

/**
 * Tables on sheets of their own that are no areas beside the areas: what a part of the money is made of ("Skolskjuts",
 * "Köpt vård"), amounts at two dates with no budget (loans, debts, wages by kind), amounts of no said unit (hours,
 * meals). They add nothing to the follow-up, and are told.
 */

/** So many times larger is the committee's sum in all that both tell. */
const LARGER = 4;

const isFarLarger = ({ amounts: whole }: View, { amounts: part }: View): boolean => {
  const both = [...part].flatMap(([measure, amount]) => {
    const other = whole.get(measure);
    return other === undefined || amount === 0 || measure.startsWith('variance') ? [] : [Math.abs(other) / Math.abs(amount)];
  });
  return both.length > 0 && both.every((times) => times >= LARGER);
};

export interface WithoutParts {
  readonly sheets: readonly EconomySheet[];
  /** The sheets that hold nothing but such parts, with the sheet that they stand beside. */
  readonly left: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** A table that is left, with the sheet that follows up what it would have been added to. */
interface LeftTable {
  readonly table: EconomyTable;
  readonly beside: string;
  readonly problem: Problem;
}

/** The sheets without the tables that are no areas beside the areas; what the user has said of a sheet stands. */
export function withoutParts(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>, isChosen: (sheet: string) => boolean): WithoutParts {
  const found = [...tablesOfAnother(sheets, recognised, isChosen), ...partsOfCommittee(sheets, recognised, isChosen), ...sidesOfCommittee(sheets, isChosen), ...partsOfOneArea(sheets, (sheet) => textsOf(sheet, recognised), isChosen)];
  const left = new Map(found.map((one) => [one.table, one]));
  if (left.size === 0) return { sheets, left: new Map(), problems: [] };
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map(kept.filter(({ tables }) => tables.length === 0).map(({ name }) => [name, found.find(({ table }) => table.sheet === name)?.beside ?? name])),
    problems: [...left.values()].map(({ problem }) => problem),
  };
}

/** Whether a sheet says which committee it is of, where the sheets do not all say the same one. */
function namingOne(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>): (sheet: string) => boolean {
  const named = new Map(sheets.map(({ name }) => [name, new Set(textsOf(name, recognised).flatMap(committeesIn).map(nameKey))]));
  const all = [...named.values()];
  const shared = [...all[0] ?? []].filter((committee) => all.length > 1 && all.every((own) => own.has(committee)));
  return (sheet) => [...named.get(sheet) ?? []].some((committee) => !shared.includes(committee));
}

const textsOf = (sheet: string, recognised: ReadonlyMap<string, RecognisedSheet>): string[] => [sheet, ...recognised.get(sheet)?.titles ?? []];

/** What the committee's money is for, far less than it. Where no sheet is the committee's, or several are, the sheets may well be its divisions. */
function partsOfCommittee(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>, isChosen: (sheet: string) => boolean): LeftTable[] {
  const views = viewsOf(sheets);
  // The areas may print no sum: what another table sums is not theirs then.
  const wholes = [...views, ...sheets.flatMap(summedViews)].filter(({ sheet }) => textsOf(sheet, recognised).some((text) => committeesIn(text).length > 0));
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || sheets.some(({ kind }) => kind === 'committee')) return [];
  return views.filter((view) => view.sheet !== whole.sheet && !isChosen(view.sheet) && !sharesNames(whole, view) && isFarLarger(whole, view))
    .map((view) => ({ table: view.table, beside: whole.sheet, problem: partLeft(view, whole) }));
}

/** Statements of a few incomes or costs, that no title makes an area's: not the whole of areas that come to much more. */
function sidesOfCommittee(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): LeftTable[] {
  const [whole, ...others] = viewsOf(sheets);
  if (!whole || others.length > 0) return [];
  return sheets.filter((sheet) => sheet.kind === 'committee' && !isChosen(sheet.name) && isOfOneSideAlone(sheet)).flatMap(({ name, tables }) => tables.flatMap((table): LeftTable[] => {
    const total = table.rows[table.totalRow ?? table.rows.length - 1];
    if (!total) return [];
    const part = { sheet: name, table, total, amounts: amountsOf(total, table, true), step: 0 };
    return isFarLarger(whole, part) ? [{ table, beside: whole.sheet, problem: partLeft(part, whole) }] : [];
  }));
}

const BUDGETS: readonly FactMeasure[] = ['budget', 'budgetToDate', 'variance', 'varianceToDate'];

const followsUp = ({ tables }: EconomySheet): boolean => tables.some(({ rows }) => areFollowedUp(rows));

const MAIN: readonly FactMeasure[] = ['budget', 'actual', 'forecast', 'variance'];

/** How much of what is followed up a sheet tells. */
const fullness = ({ tables }: EconomySheet): number => Math.max(0, ...tables.map((table) => { const measures = measuresOf(table.rows); return MAIN.filter((measure) => measures.has(measure)).length; }));

/** Whether a sheet says that its amounts are money: by a unit, or by a word over them. */
function saysMoney(sheet: RecognisedSheet): boolean {
  return sheet.economic.some((table) => ownUnit(sheet, table) !== null) || [sheet.sheet.name, ...sheet.titles].some((text) => lookUp(moneyWords, fold(text)) !== null);
}

type WhyAnother = 'noBudget' | 'otherBudget' | 'byKind' | 'noMoney' | 'finances';

/** Why a table of other rows is none of areas beside those followed up, whose measures are `followed`, if any; null where it may be. */
function whyAnother(measures: ReadonlySet<FactMeasure>, followed: ReadonlySet<FactMeasure>, { byKind, isMoney }: KnownSheet): WhyAnother | null {
  if (!BUDGETS.some((measure) => measures.has(measure))) return 'noBudget';
  if (byKind) return 'byKind';
  if (!isMoney) return 'noMoney';
  // The year's budget of some and the months' of others come to no budget at all.
  return followed.size === 0 || BUDGETS.some((measure) => measures.has(measure) && followed.has(measure)) ? null : 'otherBudget';
}

/**
 * Tables of other rows than those that are followed up, on sheets that say no committee: with no budget and no variance,
 * with a budget of another time, of kinds of cost or income, or, where the follow-up is of money by its own words, with
 * nothing that says that they are.
 */
function tablesOfAnother(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>, isChosen: (sheet: string) => boolean): LeftTable[] {
  const namesOne = namingOne(sheets, recognised);
  const known = sheets.map((sheet): KnownSheet => {
    const own = recognised.get(sheet.name);
    return {
      sheet, byKind: isByKind(sheet, own), isMoney: own !== undefined && (saysMoney(own) || (followsUp(sheet) && textsOf(sheet.name, recognised).some((text) => committeesIn(text).length > 0))),
      isOpen: (sheet.kind === 'areas' || (sheet.kind === 'area' && areTaxesAlone(sheet)) || ((isOneSide(sheet) || isLone(sheet)) && !own?.titles.some(statesOneArea))) && !isChosen(sheet.name) && !namesOne(sheet.name),
    };
  });
  // Of two that cannot both be the follow-up, the one that tells what money is for or less of the year is not.
  const rank = ({ sheet, byKind, isOpen }: KnownSheet): number => (!isOpen ? -MAIN.length : byKind ? MAIN.length : 0) - fullness(sheet);
  const followed = known.filter(({ sheet, isMoney }) => isMoney && followsUp(sheet)).sort((a, b) => rank(a) - rank(b));
  const kept: EconomySheet[] = [];
  return [...followed, ...(followed.length > 0 ? known.filter((one) => !followed.includes(one)) : [])].flatMap((one) => {
    const left = one.isOpen ? one.sheet.tables.flatMap((table) => leftBeside(table, one, kept) ?? []) : [];
    if (followed.includes(one) && left.length < one.sheet.tables.length) kept.push(one.sheet);
    return left;
  });
}

/** One amount by month, quarter or year ("Utbetalt"), with no budget: no area that a sheet is of. */
const isLone = ({ kind, tables }: EconomySheet): boolean => kind === 'area' && tables.length > 0
  && tables.every((table) => table.shape === 'units' && !BUDGETS.some((measure) => measuresOf(table.rows).has(measure)));

interface KnownSheet {
  readonly sheet: EconomySheet;
  /** It tells what money is of, and not whose. */
  readonly byKind: boolean;
  readonly isMoney: boolean;
  /** Neither the user nor a committee's name says that it is a follow-up. */
  readonly isOpen: boolean;
}

/** A table that is none of areas beside those that are followed up on other sheets; null where it may be. */
function leftBeside(table: EconomyTable, known: KnownSheet, others: readonly EconomySheet[]): LeftTable | null {
  const { sheet } = known;
  const names = new Set([...others.flatMap(({ area }) => area ?? []), ...others.flatMap(({ tables }) => tables.flatMap(itemsOf).map(({ name }) => name))].map(nameKey));
  const [first] = itemsOf(table);
  const [beside] = others;
  if (isLone(sheet) && !others.some(({ tables }) => tables.some(({ totalRow }) => totalRow !== null))) return null;
  const isPart = isOneSide(sheet) && others.some(({ kind }) => kind === 'areas') && !names.has(nameKey(sheet.area ?? ''));
  if (first && beside && areTaxesAlone(sheet) && others.some(({ kind }) => kind === 'areas')) return { table, beside: beside.name, problem: otherTableLeft(table, first, beside.name, 'finances') };
  if (!first || !beside || (table.shape !== 'units' && !isPart) || itemsOf(table).some(({ name }) => names.has(nameKey(name)))) return null;
  const measures = new Set(others.flatMap(({ kind, tables }) => (kind === 'areas' ? tables.flatMap((other) => [...measuresOf(other.rows)]) : [])));
  const why = isPart ? 'byKind' : whyAnother(measuresOf(table.rows), measures, known);
  return why === null ? null : { table, beside: beside.name, problem: otherTableLeft(table, first, beside.name, why) };
}

function partLeft({ sheet, total }: View, whole: View): Problem {
  const [own, other] = [formatAddress(total.nameCell), formatAddress(whole.total.nameCell)];
  return {
    ...ruled('partLeft'), cells: [total.nameCell, whole.total.nameCell],
    message: {
      sv: `Tabellen på bladet "${sheet}" (${own}) är läst som en del av nämndens pengar på bladet "${whole.sheet}" (${other}) och räknas inte med en gång till. Välj typ för bladet under Läsning om dess rader är områden för sig.`,
      en: `The table on the sheet "${sheet}" (${own}) was read as a part of the committee's money on the sheet "${whole.sheet}" (${other}) and is not counted once more. Choose the sheet's kind under Reading if its rows are areas of their own.`,
    },
  };
}

const IS_ANOTHER: Record<WhyAnother, (at: string, beside: string) => Sentence> = {
  noBudget: (at, beside) => ({
    sv: `(från ${at}) har varken budget eller avvikelse, och andra rader än uppföljningen på bladet "${beside}"`,
    en: `(from ${at}) has neither budget nor variance, and other rows than the follow-up on the sheet "${beside}"`,
  }),
  otherBudget: (at, beside) => ({
    sv: `(från ${at}) har andra rader än uppföljningen på bladet "${beside}", och en budget för en annan tid (perioden eller helåret)`,
    en: `(from ${at}) has other rows than the follow-up on the sheet "${beside}", and a budget of another time (to date or the full year)`,
  }),
  finances: (at, beside) => ({
    sv: `(från ${at}) är skatter och bidrag som finansierar det som följs upp på bladet "${beside}"`,
    en: `(from ${at}) is of taxes and grants that finance what is followed up on the sheet "${beside}"`,
  }),
  byKind: (at, beside) => ({
    sv: `(från ${at}) visar vad intäkter eller kostnader består av, och är läst som en del av uppföljningen på bladet "${beside}"`,
    en: `(from ${at}) shows what incomes or costs are made of, and was read as a part of the follow-up on the sheet "${beside}"`,
  }),
  noMoney: (at, beside) => ({
    sv: `(från ${at}) säger inte att beloppen är pengar, och har andra rader än uppföljningen på bladet "${beside}"`,
    en: `(from ${at}) does not say that its amounts are money, and has other rows than the follow-up on the sheet "${beside}"`,
  }),
};

function otherTableLeft({ sheet }: EconomyTable, { nameCell }: EconomyRow, beside: string, why: WhyAnother): Problem {
  const is = IS_ANOTHER[why](formatAddress(nameCell), beside);
  const remedy: Sentence = why === 'noMoney'
    ? { sv: 'Skriv enheten över den, till exempel tkr, om dess rader är områden.', en: 'Write the unit over it, tkr say, if its rows are areas.' }
    : { sv: 'Välj typ för bladet under Läsning om dess rader är områden.', en: "Choose the sheet's kind under Reading if its rows are areas." };
  return {
    ...ruled(why === 'byKind' ? 'partOfAreas' : 'otherTableLeft'), cells: [nameCell],
    message: { sv: `Tabellen på bladet "${sheet}" ${is.sv}. Den räknas inte med. ${remedy.sv}`, en: `The table on the sheet "${sheet}" ${is.en}. It is not counted. ${remedy.en}` },
  };
}
