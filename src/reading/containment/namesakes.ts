import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import { divisionIn, doneBy, withoutKind } from '../geometry/divisions';
import { subjectOf } from '../geometry/titles';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { factsOf } from '../meaning/rows/rowFacts';
import { withoutSumWord } from '../meaning/rows/summedUnits';
import { lookUp, sectionComponents } from '../words/lexicon';

/**
 * Areas of one name: "Förskola" of Norra and of Södra, "Administration" of each nämnd. No two areas bear the same name:
 * each is named with what it stands under, its heading, its table or its sheet. Tables and sheets that tell the same
 * names, with other amounts throughout, are parts of one whole where each is called what the others are not.
 */

interface Item {
  readonly row: EconomyRow;
  readonly table: EconomyTable;
}

interface Placed {
  readonly sheet: EconomySheet;
  readonly table: EconomyTable;
}

interface Listed extends Placed {
  readonly items: ReadonlyMap<string, Item>;
}

type Names = Map<EconomyRow, string>;

const isSection = (group: string | null): boolean => group !== null && lookUp(sectionComponents, fold(group)) !== null;

/** The heading of a row, or else the sum that holds it and not all: "Norra" above it, "Summa Norra" below it. */
function headingOf(row: EconomyRow, at: number, { rows, subtotals, totalRow }: EconomyTable): string {
  if (row.group !== null) return row.group;
  const sum = subtotals.filter((one) => one.row !== totalRow && one.covers.includes(at)).sort((a, b) => a.covers.length - b.covers.length)[0];
  return withoutSumWord(rows[sum?.row ?? -1]?.name ?? '');
}

const called = (name: string, place: string): string => `${name}, ${place}`;

/** Rows of one name in one table, by their headings, or else by their codes. The sections of income and of cost hold the same units. */
function apartInTable(table: EconomyTable, names: Names): void {
  const byKey = new Map<string, number[]>();
  table.rows.forEach(({ kind, name }, at) => {
    if (kind !== 'item') return;
    const same = byKey.get(nameKey(name));
    if (same) same.push(at);
    else byKey.set(nameKey(name), [at]);
  });
  if (table.shape !== 'units') return;
  for (const [key, places] of byKey) {
    const rows = places.flatMap((at) => table.rows[at] ?? []);
    if (key === '' || rows.length < 2 || rows.some(({ group }) => isSection(group))) continue;
    const headings = places.map((at, place) => headingOf(rows[place] as EconomyRow, at, table));
    const isTold = (texts: readonly string[]) => new Set(texts.map(nameKey)).size > 1 && texts.every((text) => text !== '');
    const codes = rows.map(({ code }) => code ?? '');
    const told = isTold(headings) ? headings.map((heading) => withoutKind(subjectOf(heading) || heading)) : isTold(codes) ? codes : null;
    if (told) rows.forEach((row, at) => names.set(row, called(row.name, told[at] ?? '')));
  }
}

/** What two rows of one name tell of the same measures: how many amounts, and how many that are others than rounding makes them. */
export function compare(one: Item, other: Item): { readonly both: number; readonly differ: number } {
  const [scale, otherScale] = [unitFactor(one.table.unit, 'kr'), unitFactor(other.table.unit, 'kr')];
  const slack = one.table.step * scale + other.table.step * otherScale;
  const others = factsOf(other.row);
  let [both, differ] = [0, 0];
  for (const { measure, component, read, factor } of factsOf(one.row)) {
    const same = measure.startsWith('variance') ? undefined : others.find((fact) => fact.measure === measure && fact.component === component);
    if (!same || (read === 0 && same.read === 0)) continue;
    both += 1;
    if (Math.abs(read * factor * scale - same.read * same.factor * otherScale) > slack) differ += 1;
  }
  return { both, differ };
}

/**
 * The names that two tables share and that are another area in each: few of their names, each with another amount of
 * something, or most of them, with other amounts of everything. A version of a table keeps some of its amounts.
 */
function sharedApart({ items: one, table }: Listed, { items: other, table: second }: Listed): readonly string[] {
  const shared = [...one.keys()].filter((key) => other.has(key));
  if (shared.length === 0) return [];
  const compared = shared.map((key) => compare(one.get(key) as Item, other.get(key) as Item));
  if (shared.length * 2 <= Math.min(one.size, other.size)) return compared.every(({ differ }) => differ > 0) ? shared : [];
  if (measuresOf(table) !== measuresOf(second) || table.unit !== second.unit) return [];
  const telling = compared.filter(({ both }) => both > 0);
  const areOthers = telling.filter(({ both, differ }) => both === differ).length;
  return telling.length >= LEAST_TELLING && areOthers * 4 > telling.length * 3 ? shared : [];
}

const LEAST_TELLING = 2;

/** What a table tells of its rows: tables of one form tell the same. */
const measuresOf = ({ rows }: EconomyTable): string => [...new Set(rows.flatMap(({ columns }) => columns.map(({ measure, component }) => `${measure} ${component}`)))].sort().join();

/** What tables are called that tell the same names, each another: by their corners, titles, sums or sheets; null where nothing tells them apart. */
export function placesOf(tables: readonly Placed[], areParts: boolean): readonly string[] | null {
  const ways: readonly ((one: Placed) => string)[] = [
    ({ sheet }) => divisionIn(sheet.name), ({ table }) => divisionIn(table.called[0]), ({ table }) => divisionIn(table.called[1]),
    ({ table }) => divisionIn(withoutSumWord(table.rows[table.totalRow ?? -1]?.name ?? '')),
    ...(areParts ? [] : [({ sheet }: Placed) => sheet.name]),
  ];
  for (const way of ways) {
    const places = tables.map(way);
    if (places.every((place) => place !== '') && new Set(places.map(nameKey)).size === places.length) return withoutShared(places);
  }
  return placesByDoer(tables);
}

/** Two tables of the same units, the one of what is done in house and the other of what is bought. */
function placesByDoer(tables: readonly Placed[]): readonly string[] | null {
  for (const textOf of [({ table }: Placed) => table.called[1], ({ sheet }: Placed) => sheet.name]) {
    const doers = tables.flatMap((one) => doneBy(textOf(one)) ?? []);
    if (doers.length === 2 && tables.length === 2 && doers[0]?.own !== doers[1]?.own) return doers.map(({ called: place }) => place);
  }
  return null;
}

/** "Barnnämnden, Norra" and "Barnnämnden, Södra" without what all of them begin with. */
function withoutShared(places: readonly string[]): readonly string[] {
  const [first] = places.map((place) => /^([^,]+), /.exec(place)?.[0]);
  return first !== undefined && places.every((place) => place.startsWith(first)) ? withoutShared(places.map((place) => place.slice(first.length))) : places;
}

/** Tables of areas of one name, each with those that it shares names with; and what is told of those that share most. */
function apartBetween(listed: readonly Listed[], names: Names): Problem[] {
  const pairs = listed.flatMap((one, at) => listed.slice(at + 1).flatMap((other) => {
    const shared = sharedApart(one, other);
    return shared.length === 0 ? [] : [{ one, other, shared, areParts: shared.length * 2 > Math.min(one.items.size, other.items.size) }];
  }));
  const together: Listed[][] = [];
  for (const { one, other } of pairs) {
    const [first, second] = [one, other].map((table) => together.find((all) => all.includes(table)));
    if (first && second && first !== second) {
      first.push(...second);
      together.splice(together.indexOf(second), 1);
    } else if (first || second) {
      const all = (first ?? second) as Listed[];
      all.push(...[one, other].filter((table) => !all.includes(table)));
    } else together.push([one, other]);
  }
  return together.flatMap((all): Problem[] => {
    const own = pairs.filter(({ one }) => all.includes(one));
    const places = placesOf(all, own.some(({ areParts }) => areParts));
    if (places === null) return [];
    for (const { one, other, shared } of own) {
      for (const table of [one, other]) {
        for (const key of shared) {
          const item = table.items.get(key);
          if (item) names.set(item.row, called(item.row.name, places[all.indexOf(table)] ?? ''));
        }
      }
    }
    return own.some(({ areParts }) => areParts) ? [told(all, places, names)] : [];
  });
}

const quoted = (texts: readonly string[], and: string): string => texts.map((text) => `"${text}"`).join(', ').replace(/, (?="[^"]*"$)/u, ` ${and} `);

function told(tables: readonly Listed[], places: readonly string[], names: Names): Problem {
  const rows = tables.flatMap(({ table }) => itemsOf(table).find((row) => names.has(row)) ?? []);
  const first = names.get(rows[0] as EconomyRow) ?? '';
  const on = [...new Set(tables.map(({ sheet }) => sheet.name))];
  return {
    ...ruled('areasOfOneName'), cells: rows.map(({ nameCell }) => nameCell),
    message: {
      sv: `${on.length > 1 ? `Bladen ${quoted(on, 'och')}` : `Tabellerna på bladet "${on[0]}"`} har områden med samma namn men helt andra belopp: de räknas som olika områden, för ${quoted(places, 'och')} ("${first}"). Visar någon av dem samma pengar en gång till, välj "används inte" för dess blad.`,
      en: `${on.length > 1 ? `The sheets ${quoted(on, 'and')}` : `The tables on the sheet "${on[0]}"`} have areas of the same names but quite different amounts: they count as different areas, for ${quoted(places, 'and')} ("${first}"). If one of them shows the same money once more, choose "not used" for its sheet.`,
    },
  };
}

/** Whether a name stands in two places at all: in most workbooks none does. */
function comesAgain(sheets: readonly EconomySheet[]): boolean {
  const seen = new Set<string>();
  return sheets.some(({ tables }) => tables.some((table) => itemsOf(table).some(({ name }) => seen.size === seen.add(nameKey(name)).size)));
}

/** The sheets, with each of the areas of one name called by what it stands under; and what is told of that. */
export function nameApart(sheets: readonly EconomySheet[]): { readonly sheets: readonly EconomySheet[]; readonly problems: readonly Problem[] } {
  const ofAreas = sheets.filter(({ kind }) => kind === 'areas');
  if (!comesAgain(ofAreas)) return { sheets, problems: [] };
  const names: Names = new Map();
  const tables = ofAreas.flatMap((sheet) => sheet.tables.flatMap((table) => (table.shape === 'units' ? [{ sheet, table }] : [])));
  for (const { table } of tables) apartInTable(table, names);
  const listed = tables.map(({ sheet, table }) => ({ sheet, table, items: new Map(itemsOf(table).map((row) => [nameKey(names.get(row) ?? row.name), { row, table }])) }));
  const problems = apartBetween(listed.filter(({ items }) => items.size >= 2), names);
  if (names.size === 0) return { sheets, problems: [] };
  const named = (row: EconomyRow): EconomyRow => { const name = names.get(row); return name === undefined ? row : { ...row, name }; };
  return {
    sheets: sheets.map((sheet) => (sheet.kind !== 'areas' ? sheet : { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map(named) })) })),
    problems,
  };
}
