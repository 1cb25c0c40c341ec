import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import type { EconomySheet } from '../meaning/tables/economyTable';
import { measuresOf } from '../meaning/rows/rowFacts';
import { isOfCostKind } from '../words/costKinds';
import { earlierForecastTitles } from '../words/lexicon';
import type { WithoutParts } from './partViews';
import { byCosts, isOtherMoney, tellSameResults, toldBy, toldByEach, type Amounts, type Told } from './sameMoney';

/**
 * What some of the areas' money is for, told by area on a sheet of its own ("Personalkostnader", "Konsulter"), or
 * something that is no money at all under the same names: it is no second amount of the areas, and fills none that they lack.
 */

/** So many times smaller than the areas' throughout, another thing is told of them whatever it is called. */
const FAR_SMALLER = 20;
/** A thousand times smaller is another unit, which is told of elsewhere. */
const isThousand = (times: number): boolean => Math.abs(times / 1000 - 1) < 0.05;
const LEAST_SHARED = 2;

/** Why a sheet is no second amount of the areas of another: by words or by what both tell, by the size of its amounts alone, or since they are not the areas' by what adds up. */
type Why = 'part' | 'size' | 'earlier' | 'other';

const tellsOnlyForecast = ({ tables }: EconomySheet): boolean => {
  const told = measuresOf(tables.flatMap(({ rows }) => rows));
  return told.has('forecast') && !told.has('actual') && !told.has('budget') && !told.has('budgetToDate');
};

/** How many times larger the areas' amounts are, for all that both tell. */
function timesLarger(areas: ReadonlyMap<string, Amounts>, other: ReadonlyMap<string, Amounts>): number[] {
  return [...other].flatMap(([name, amounts]) => [...amounts].flatMap(([measure, amount]) => {
    const whole = areas.get(name)?.get(measure);
    return whole === undefined || whole === 0 || amount === 0 ? [] : [Math.abs(whole / amount)];
  }));
}

/** How many times larger all that the areas are told to have is, whatever they share with the other. */
const timesLargest = (areas: ReadonlyMap<string, Amounts>, other: ReadonlyMap<string, Amounts>): number[] => [...other].flatMap(([name, amounts]) => {
  const [whole, part] = [areas.get(name) ?? [], amounts].map((own) => Math.max(0, ...[...own.values()].map(Math.abs)));
  return whole === undefined || part === undefined || whole === 0 || part === 0 ? [] : [whole / part];
});

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) / 1000;

/** One amount of each area, and it is the area's budget: what it is given ("Skolpeng"), whatever the amount was taken for. */
function areGiven(part: ReadonlyMap<string, Amounts>, whole: ReadonlyMap<string, Amounts>): boolean {
  const shared = [...part].filter(([name, amounts]) => whole.has(name) && amounts.size > 0);
  return shared.length >= LEAST_SHARED && shared.length * 2 >= part.size && shared.every(([name, amounts]) => {
    const [[measure, amount] = ['actual', 0], ...more] = [...amounts];
    const other = whole.get(name);
    return more.length === 0 && measure === 'actual' && amount !== 0 && (other?.get('actual') ?? 0) !== 0 && isNear(amount, other?.get('budget') ?? 0) && !isNear(amount, other?.get('actual') ?? 0);
  });
}

/** What is known of the sheets beside their tables. */
export interface KnownSheets {
  readonly titlesOf: (sheet: string) => readonly string[];
  readonly saysUnit: (sheet: string) => boolean;
  readonly isChosen: (sheet: string) => boolean;
  /** The follow-up's month; null where nothing says it. */
  readonly month: number | null;
}

/** Whether most that one sheet names are areas of the other. */
function isOfAreas(part: Told, whole: Told): boolean {
  const shared = [...part.areas.keys()].filter((name) => whole.areas.has(name)).length;
  return shared >= LEAST_SHARED && shared * 2 >= part.areas.size;
}

const saysOf = ({ sheet: { name } }: Told, { titlesOf }: KnownSheets, says: (text: string) => boolean): boolean => [name, ...titlesOf(name).slice(0, 1)].some(says);

/** What a sheet says itself of why it is no second amount of the areas; null where it says nothing. */
const whyBySaying = (part: Told, _whole: Told, known: KnownSheets): Why | null =>
  (saysOf(part, known, (text) => earlierForecastTitles.test(fold(text))) && tellsOnlyForecast(part.sheet) ? 'earlier' : null);

/** By how much the areas miss their budgets, and nothing of how large those are. */
const tellsVariancesAlone = ({ sheet: { tables }, levels }: Told): boolean => levels === 0 && [...measuresOf(tables.flatMap(({ rows }) => rows))].some((measure) => measure.startsWith('variance'));

/** Why the areas of one sheet are told by another too, and are no second amount of them; null where they may be. */
function whyPart(part: Told, whole: Told, known: KnownSheets): Why | null {
  if (areGiven(part.areas, whole.areas)) return 'part';
  if (tellSameResults(whole, part)) return null;
  const [ofWhole, ofPart] = [byCosts(whole).areas, byCosts(part).areas];
  const both = timesLarger(ofWhole, ofPart);
  const isNamed = saysOf(part, known, isOfCostKind) && !saysOf(whole, known, isOfCostKind);
  // What is named as a part fills nothing that the areas lack.
  const times = both.length === 0 && isNamed ? timesLargest(ofWhole, ofPart) : both;
  if (times.length > 0 && times.every(isThousand)) return null;
  // Of an area that charges for most of what it does the staff alone may cost more than the whole comes to.
  const areSmaller = times.length >= LEAST_SHARED && times.filter((one) => one > 1).length * 2 > times.length;
  if (isNamed && (areSmaller || tellsVariancesAlone(whole))) return 'part';
  return whyBySize(times, whole.levels - part.levels) ?? (isOtherMoney(whole, part, known.month) ? 'other' : null);
}

/** What is counted may be many times larger than the money it costs: of two that are told by their sizes alone the one that tells more is the economy. */
function whyBySize(times: readonly number[], more: number): Why | null {
  if (times.length < LEAST_SHARED) return null;
  if (more >= 0 && times.every((one) => one >= FAR_SMALLER)) return more > 0 ? 'part' : 'size';
  return more > 0 && times.every((one) => one <= 1 / FAR_SMALLER) && !times.every((one) => isThousand(1 / one)) ? 'size' : null;
}

const whyBesideEach = (part: Told, each: Told, known: KnownSheets): Why | null => whyBySaying(part, each, known) ?? (isOtherMoney(each, part, known.month) ? 'other' : null);

/** The sheets without those that tell a part of the areas of another one; what the user has said of a sheet stands. */
export function withoutPartsOfAreas(sheets: readonly EconomySheet[], known: KnownSheets): WithoutParts {
  const ofAreas = sheets.filter(({ kind }) => kind === 'areas');
  const each = toldByEach(sheets, known.saysUnit);
  if (ofAreas.length + (each === null ? 0 : 1) < 2) return { sheets, left: new Map(), problems: [] };
  const areas = ofAreas.map((sheet) => toldBy(sheet, known.saysUnit(sheet.name)));
  const found: Left[] = [];
  const isLeft = ({ sheet }: Told): boolean => found.some(({ part }) => part === sheet);
  // What words say comes before what amounts do, and of two one is always left standing.
  for (const whyOf of [whyBySaying, whyPart]) {
    for (const part of areas) {
      if (known.isChosen(part.sheet.name) || isLeft(part)) continue;
      for (const whole of areas) {
        const why = whole === part || isLeft(whole) || isLeft(part) || !isOfAreas(part, whole) ? null : whyOf(part, whole, known);
        if (why !== null) found.push({ part: part.sheet, whole: whole.sheet, why });
      }
      // Beside areas with a sheet each a table of all of them may be their summary, whatever it is called.
      const why = each === null || isLeft(part) || !isOfAreas(part, each) ? null : whyBesideEach(part, each, known);
      if (each !== null && why !== null) found.push({ part: part.sheet, whole: each.sheet, why });
    }
  }
  const parts = new Set(found.map(({ part }) => part));
  const kept = sheets.filter((sheet) => !parts.has(sheet));
  const left = new Map(found.filter(({ part }) => kept.every(({ name }) => name !== part.name)).map(({ part, whole }) => [part.name, whole.name]));
  return { sheets: kept, left, problems: found.flatMap(told) };
}

interface Left {
  readonly part: EconomySheet;
  readonly whole: EconomySheet;
  readonly why: Why;
}

function told({ part, whole, why }: Left): Problem[] {
  const [own, other] = [part, whole].map((sheet) => sheet.tables[0]?.rows[0]?.nameCell);
  if (!own || !other) return [];
  if (why === 'earlier') return [{
    ...ruled('earlierSheet'), cells: [own],
    message: {
      sv: `Bladet "${part.name}" (från ${formatAddress(own)}) är en tidigare prognos för områdena på bladet "${whole.name}" och räknas inte med. Välj typ för bladet under Läsning om den gäller.`,
      en: `The sheet "${part.name}" (from ${formatAddress(own)}) is an earlier forecast of the areas on the sheet "${whole.name}" and is not counted. Choose the sheet's kind under Reading if it holds.`,
    },
  }];
  if (why === 'size') return [{
    ...ruled('areasOfOtherSize'), cells: [own, other],
    message: {
      sv: `Bladen "${part.name}" (från ${formatAddress(own)}) och "${whole.name}" (från ${formatAddress(other)}) har samma områden men belopp av helt olika storlek. "${whole.name}" används, och "${part.name}" är läst som något annat (en del, eller antal). Stämmer det inte: välj typ för bladen under Läsning.`,
      en: `The sheets "${part.name}" (from ${formatAddress(own)}) and "${whole.name}" (from ${formatAddress(other)}) have the same areas, but amounts of quite another size. "${whole.name}" is used, and "${part.name}" was read as something else (a part, or counts). If that is wrong, choose the kinds of the sheets under Reading.`,
    },
  }];
  if (why === 'other') return [{
    ...ruled('otherMoney'), cells: [own, other],
    message: {
      sv: `Tabellen på bladet "${part.name}" (från ${formatAddress(own)}) har samma områden som uppföljningen på bladet "${whole.name}" (från ${formatAddress(other)}), men andra belopp. Den är läst som något annat än områdenas pengar och räknas inte. Välj typ för bladen under Läsning om den ska räknas.`,
      en: `The table on the sheet "${part.name}" (from ${formatAddress(own)}) has the areas of the follow-up on the sheet "${whole.name}" (from ${formatAddress(other)}), but other amounts. It was read as something else than the areas' money, and is not counted. Choose the kinds of the sheets under Reading if it should be.`,
    },
  }];
  return [{
    ...ruled('partOfAreas'), cells: [own, other],
    message: {
      sv: `Tabellen på bladet "${part.name}" (från ${formatAddress(own)}) har samma områden som bladet "${whole.name}" (från ${formatAddress(other)}) med mindre belopp, eller med deras budget. Den är läst som en del av deras pengar, eller något annat än dem, och räknas inte. Välj typ för bladet under Läsning om den ska räknas.`,
      en: `The table on the sheet "${part.name}" (from ${formatAddress(own)}) has the areas of the sheet "${whole.name}" (from ${formatAddress(other)}) with smaller amounts, or with their budget. It was read as a part of their money, or as something else than that, and is not counted. Choose the sheet's kind under Reading if it should be.`,
    },
  }];
}
