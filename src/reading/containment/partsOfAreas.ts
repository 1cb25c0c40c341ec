import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import type { EconomyRow, EconomySheet, EconomyTable } from '../meaning/economyTable';
import { LEVELS, type FactMeasure } from '../meaning/field';
import { factsOf, measuresOf, type Fact } from '../meaning/rowFacts';
import { isOfCostKind } from '../words/costKinds';
import { earlierForecastTitles } from '../words/lexicon';
import type { WithoutParts } from './partViews';

/**
 * What some of the areas' money is for, told by area on a sheet of its own ("Personalkostnader", "Konsulter"), or
 * something that is no money at all under the same names: it is no second amount of the areas, and fills none that they lack.
 */

/** So many times smaller than the areas' throughout, another thing is told of them whatever it is called. */
const FAR_SMALLER = 20;
/** A thousand times smaller is another unit, which is told of elsewhere. */
const isThousand = (times: number): boolean => Math.abs(times / 1000 - 1) < 0.05;
const LEAST_SHARED = 2;

/** Why a sheet is no second amount of the areas of another: by words or by what both tell, or by the size of its amounts alone. */
type Why = 'part' | 'size' | 'earlier';

/** Of two sheets the one that tells more of these is the economy, whatever the amounts are. */
function levelsOf({ tables }: EconomySheet): readonly FactMeasure[] {
  const told = measuresOf(tables.flatMap(({ rows }) => rows));
  return LEVELS.filter((measure) => told.has(measure));
}

type Amounts = ReadonlyMap<FactMeasure, number>;

const itemsOf = ({ tables }: EconomySheet): readonly (readonly [EconomyRow, EconomyTable])[] =>
  tables.flatMap((table) => (table.shape === 'units' ? table.rows.filter(({ kind }) => kind === 'item').map((row) => [row, table] as const) : []));

/** The net of each area in kronor, by measure; changes and variances say nothing of its size. */
function amountsByName(sheet: EconomySheet): ReadonlyMap<string, Amounts> {
  const found = new Map<string, Map<FactMeasure, number>>();
  for (const [row, { unit }] of itemsOf(sheet)) {
    const own = found.get(nameKey(row.name)) ?? new Map<FactMeasure, number>();
    const facts = factsOf(row);
    const isNet = ({ component }: Fact): boolean => component === null || component === 'netCost';
    for (const fact of facts) {
      const { measure, component, read, factor } = fact;
      // Costs alone stand for the net.
      const isAlone = component === 'cost' && facts.every((other) => other.measure !== measure || other.component === component);
      if (measure.startsWith('variance') || measure === 'change' || !(isNet(fact) || isAlone)) continue;
      own.set(measure, (own.get(measure) ?? 0) + read * factor * unitFactor(unit, 'kr'));
    }
    found.set(nameKey(row.name), own);
  }
  return found;
}

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

/** The sheets without those that tell a part of the areas of another one; what the user has said of a sheet stands. */
export function withoutPartsOfAreas(sheets: readonly EconomySheet[], titlesOf: (sheet: string) => readonly string[], isChosen: (sheet: string) => boolean): WithoutParts {
  const areas = sheets.filter(({ kind }) => kind === 'areas');
  if (areas.length < 2) return { sheets, left: new Map(), problems: [] };
  const amounts = new Map(areas.map((sheet) => [sheet, amountsByName(sheet)]));
  const of = (sheet: EconomySheet) => amounts.get(sheet) ?? new Map<string, Amounts>();
  const levels = new Map(areas.map((sheet) => [sheet, levelsOf(sheet)]));
  const tellsOnlyForecast = (sheet: EconomySheet): boolean => levels.get(sheet)?.join() === 'forecast';
  const namesOf = ({ name }: EconomySheet): readonly string[] => [name, ...titlesOf(name).slice(0, 1)];
  const isEarlier = (sheet: EconomySheet): boolean => namesOf(sheet).some((text) => earlierForecastTitles.test(fold(text))) && tellsOnlyForecast(sheet);
  const isNamed = (sheet: EconomySheet): boolean => namesOf(sheet).some(isOfCostKind);
  const whyPart = (part: EconomySheet, whole: EconomySheet): Why | null => {
    const shared = [...of(part).keys()].filter((name) => of(whole).has(name)).length;
    if (shared < LEAST_SHARED || shared * 2 < of(part).size) return null;
    if (isEarlier(part)) return 'earlier';
    if (areGiven(of(part), of(whole))) return 'part';
    const both = timesLarger(of(whole), of(part));
    // What is named as a part fills nothing that the areas lack.
    const times = both.length === 0 && isNamed(part) && !isNamed(whole) ? timesLargest(of(whole), of(part)) : both;
    if (times.length < LEAST_SHARED || times.every(isThousand)) return null;
    if (isNamed(part) && times.every((one) => one > 1)) return 'part';
    // What is counted may be many times larger than the money it costs: of two that are told by their sizes alone the one that tells more is the economy.
    const more = (levels.get(whole)?.length ?? 0) - (levels.get(part)?.length ?? 0);
    if (more >= 0 && times.every((one) => one >= FAR_SMALLER)) return more > 0 ? 'part' : 'size';
    return more > 0 && times.every((one) => one <= 1 / FAR_SMALLER) && !times.every((one) => isThousand(1 / one)) ? 'size' : null;
  };
  const found = areas.flatMap((part): Left[] => {
    if (isChosen(part.name)) return [];
    return areas.flatMap((whole): Left[] => {
      const why = whole === part ? null : whyPart(part, whole);
      return why === null ? [] : [{ part, whole, why }];
    }).slice(0, 1);
  });
  const left = new Map(found.map(({ part, whole }) => [part.name, whole.name]));
  return { sheets: sheets.filter(({ name }) => !left.has(name)), left, problems: found.flatMap(told) };
}

interface Left {
  readonly part: EconomySheet;
  readonly whole: EconomySheet;
  readonly why: Why;
}

function told({ part, whole, why }: Left): Problem[] {
  const [own, other] = [part, whole].map((sheet) => itemsOf(sheet)[0]?.[0].nameCell);
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
  return [{
    ...ruled('partOfAreas'), cells: [own, other],
    message: {
      sv: `Tabellen på bladet "${part.name}" (från ${formatAddress(own)}) har samma områden som bladet "${whole.name}" (från ${formatAddress(other)}) med mindre belopp, eller med deras budget. Den är läst som en del av deras pengar, eller något annat än dem, och räknas inte. Välj typ för bladet under Läsning om den ska räknas.`,
      en: `The table on the sheet "${part.name}" (from ${formatAddress(own)}) has the areas of the sheet "${whole.name}" (from ${formatAddress(other)}) with smaller amounts, or with their budget. It was read as a part of their money, or as something else than that, and is not counted. Choose the sheet's kind under Reading if it should be.`,
    },
  }];
}
