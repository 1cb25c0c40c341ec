import type { MonthAmount, MonthYear } from '../reading/sources/months/monthFacts';
import { groupAreasOf, type GroupChoice } from '../values/grouping';
import { nameKey } from '../values/text';
import type { Context } from './drafts';
import type { AreaFigures, Part } from './figures';
import type { Drafted } from './statusBase';
import { addedUp } from './total';

/** An area as a part of the one that it is grouped into. */
const partOf = ({ name, amounts, income, costs, grant, planned }: Drafted): Part => ({ name, amounts, income, costs, grant, ...planned ? { planned } : {} });

/** What the workbook says of the rows, each under its name. */
function commentOf(members: readonly Drafted[]): Drafted['comment'] {
  const said = members.flatMap(({ name, comment }) => (comment ? [{ name, ...comment }] : []));
  return said.length === 0 ? null : { text: said.map(({ name, text }) => `${name}: ${text}`).join('\n'), cells: said.flatMap(({ cells }) => cells) };
}

function groupOf(area: string, members: readonly Drafted[], context: Context): Drafted {
  return { ...addedUp(members, context), name: area, key: nameKey(area), parts: members.map(partOf), comment: commentOf(members) };
}

/** The areas that the rows are grouped into, each where its first row stood; rows that belong to none stay as they are. */
export function groupedDrafts(drafts: readonly Drafted[], choices: readonly GroupChoice[], context: Context): readonly Drafted[] {
  if (choices.length === 0) return drafts;
  const areas = groupAreasOf(drafts, choices);
  const members = new Map<string, Drafted[]>();
  drafts.forEach((draft, at) => {
    const area = areas[at];
    if (area) members.set(nameKey(area), [...members.get(nameKey(area)) ?? [], draft]);
  });
  const done = new Set<string>();
  return drafts.flatMap((draft, at) => {
    const area = areas[at];
    if (!area) return [draft];
    const key = nameKey(area);
    if (done.has(key)) return [];
    done.add(key);
    return [groupOf(area, members.get(key) ?? [], context)];
  });
}

function sumOfMonth(all: readonly (MonthAmount | null)[]): MonthAmount | null {
  const known = all.filter((month) => month !== null);
  if (known.length < all.length || known.length === 0) return null;
  return { value: known.reduce((sum, { value }) => sum + value, 0), cells: known.flatMap(({ cells }) => cells), count: known.reduce((sum, { count }) => sum + count, 0) };
}

/** The months of grouped areas: for the years that all their rows have in one unit. `rows`: the areas before they were grouped. */
export function groupedMonths(years: readonly MonthYear[], rows: readonly AreaFigures[], choices: readonly GroupChoice[]): readonly MonthYear[] {
  if (choices.length === 0 || years.length === 0) return years;
  const areas = groupAreasOf(rows, choices);
  const members = new Map<string, { readonly area: string; readonly names: string[] }>();
  rows.forEach(({ name }, at) => {
    const area = areas[at];
    if (!area) return;
    const known = members.get(nameKey(area)) ?? { area, names: [] };
    members.set(nameKey(area), known);
    known.names.push(nameKey(name));
  });
  const grouped = new Set([...members.values()].flatMap(({ names }) => names));
  const kept = years.filter(({ area }) => !grouped.has(nameKey(area)));
  return [...kept, ...[...members.values()].flatMap(({ area, names }) => [...new Set(years.map(({ year }) => year))].flatMap((year): MonthYear[] => {
    const own = names.map((name) => years.filter((one) => one.year === year && nameKey(one.area) === name));
    const all = own.flatMap((ofName) => (ofName.length === 1 ? ofName : []));
    const [first] = all;
    if (!first || all.length < names.length || all.some(({ unit }) => unit !== first.unit)) return [];
    return [{ ...first, area, code: null, months: first.months.map((_, month) => sumOfMonth(all.map(({ months }) => months[month] ?? null))) }];
  }))];
}
