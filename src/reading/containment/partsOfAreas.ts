import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import type { EconomyRow, EconomySheet, EconomyTable } from '../meaning/economyTable';
import type { FactMeasure } from '../meaning/field';
import { factsOf } from '../meaning/rowFacts';
import { isOfCostKind } from '../words/costKinds';
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

type Amounts = ReadonlyMap<FactMeasure, number>;

const itemsOf = ({ tables }: EconomySheet): readonly (readonly [EconomyRow, EconomyTable])[] =>
  tables.flatMap((table) => (table.shape === 'units' ? table.rows.filter(({ kind }) => kind === 'item').map((row) => [row, table] as const) : []));

/** The net of each area in kronor, by measure; changes and variances say nothing of its size. */
function amountsByName(sheet: EconomySheet): ReadonlyMap<string, Amounts> {
  const found = new Map<string, Map<FactMeasure, number>>();
  for (const [row, { unit }] of itemsOf(sheet)) {
    const own = found.get(nameKey(row.name)) ?? new Map<FactMeasure, number>();
    const facts = factsOf(row);
    const isNet = ({ component }: (typeof facts)[number]): boolean => component === null || component === 'netCost';
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
  const isPart = (part: EconomySheet, whole: EconomySheet): boolean => {
    const shared = [...of(part).keys()].filter((name) => of(whole).has(name)).length;
    if (shared < LEAST_SHARED || shared * 2 < of(part).size) return false;
    if (areGiven(of(part), of(whole))) return true;
    const isNamed = [part.name, ...titlesOf(part.name).slice(0, 1)].some(isOfCostKind);
    const both = timesLarger(of(whole), of(part));
    // What is named as a part fills nothing that the areas lack.
    const times = both.length === 0 && isNamed && ![whole.name, ...titlesOf(whole.name).slice(0, 1)].some(isOfCostKind) ? timesLargest(of(whole), of(part)) : both;
    if (times.length < LEAST_SHARED || times.every(isThousand)) return false;
    return times.every((one) => one >= FAR_SMALLER) || (isNamed && times.every((one) => one > 1));
  };
  const found = areas.flatMap((part): (readonly [EconomySheet, EconomySheet])[] => {
    const whole = isChosen(part.name) ? undefined : areas.find((other) => other !== part && isPart(part, other));
    return whole ? [[part, whole]] : [];
  });
  const left = new Map(found.map(([part, whole]) => [part.name, whole.name]));
  return { sheets: sheets.filter(({ name }) => !left.has(name)), left, problems: found.flatMap(([part, whole]) => told(part, whole)) };
}

function told(part: EconomySheet, whole: EconomySheet): Problem[] {
  const [own, other] = [part, whole].map((sheet) => itemsOf(sheet)[0]?.[0].nameCell);
  if (!own || !other) return [];
  return [{
    ...ruled('partOfAreas'), cells: [own, other],
    message: {
      sv: `Tabellen på bladet "${part.name}" (från ${formatAddress(own)}) har samma områden som bladet "${whole.name}" (från ${formatAddress(other)}) med mindre belopp, eller med deras budget. Den är läst som en del av deras pengar, eller något annat än dem, och räknas inte. Välj typ för bladet under Läsning om den ska räknas.`,
      en: `The table on the sheet "${part.name}" (from ${formatAddress(own)}) has the areas of the sheet "${whole.name}" (from ${formatAddress(other)}) with smaller amounts, or with their budget. It was read as a part of their money, or as something else than that, and is not counted. Choose the sheet's kind under Reading if it should be.`,
    },
  }];
}
