import type { EconomyRow, EconomyTable } from '../reading/meaning/tables/economyTable';
import { lookUp, sectionComponents } from '../reading/words/lexicon';
import type { FactColumn } from '../reading/meaning/rows/rowFacts';
import { fold, nameKey } from '../values/text';
import type { Unit } from '../values/unit';
import { sumOf } from './arithmetic';
import type { Printed } from './derive';
import type { Figure, Measure } from './figures';
import { figureIn, printedBy, printedNet, priceRow, type PricedRow } from './rowFigures';
import type { StatementParts } from './statements';

/** Rows of one name that belong to the unit above them. */
interface NamedRows {
  readonly name: string;
  readonly rows: PricedRow[];
}

const NO_PARTS: readonly NamedRows[] = [];

/** A unit of the tables: its rows in all of them, and the rows that are parts of it. */
export interface UnitRows {
  /** Tells units of the same name apart. */
  readonly key: string;
  readonly name: string;
  readonly rows: readonly PricedRow[];
  readonly parts: readonly Readonly<NamedRows>[];
}

export const isComponentSection = (group: string | null): boolean => group !== null && lookUp(sectionComponents, fold(group)) !== null;

/** What a row is called, each read once: its name, and the heading that it stands under. */
interface Called {
  readonly name: string;
  /** Empty under the headings of income and of cost: both hold the same units. */
  readonly heading: string;
  /** The heading of income or of cost; else empty. */
  readonly section: string;
}

function called({ group }: EconomyRow, name: string): Called {
  const heading = group === null ? '' : nameKey(group);
  return isComponentSection(group) ? { name, heading: '', section: heading } : { name, heading, section: '' };
}

/**
 * What tells the units of one table apart, in the order of its items: the name; where it stands twice under different
 * headings the heading too; and where it still stands twice, which of them it is. The sections of income and of cost
 * hold the same units.
 */
function keysOf(items: readonly EconomyRow[]): readonly string[] {
  const names = items.map(({ name }) => nameKey(name));
  if (new Set(names).size === names.length) return names;
  const all = items.map((row, at) => called(row, names[at] ?? ''));
  const severalHeadings = underSeveralHeadings(all);
  const seen = new Map<string, number>();
  return all.map(({ name, heading, section }) => {
    const key = severalHeadings.has(name) ? `${name}|${heading}` : name;
    const place = `${key}|${section}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? key : `${key}|${before}`;
  });
}

function underSeveralHeadings(all: readonly Called[]): Set<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, heading } of all) {
    const before = first.get(name);
    if (before === undefined) first.set(name, heading);
    else if (before !== heading) several.add(name);
  }
  return several;
}

/** A unit while its rows are being collected. */
interface OpenUnit extends NamedRows {
  readonly key: string;
  parts: readonly NamedRows[];
}

function getOrOpen<K, T>(all: Map<K, T>, key: K, open: () => T): T {
  const known = all.get(key);
  if (known !== undefined) return known;
  const opened = open();
  all.set(key, opened);
  return opened;
}

/** Adds a row under a key; its first is what opens it. */
function addRow<T extends NamedRows>(all: Map<string, T>, key: string, row: PricedRow, open: (rows: PricedRow[]) => T): T {
  const known = all.get(key);
  if (!known) return getOrOpen(all, key, () => open([row]));
  known.rows.push(row);
  return known;
}

/** The items of tables about the same units, each with all its rows, in the unit `to`; order of first appearance. */
export function collectUnits(tables: readonly EconomyTable[], to: Unit): UnitRows[] {
  const units = new Map<string, OpenUnit>();
  const partsOf = new Map<OpenUnit, Map<string, NamedRows>>();
  for (const table of tables) {
    const keys = keysOf(table.rows.filter(({ kind }) => kind === 'item'));
    let items = 0;
    let current: OpenUnit | null = null;
    for (const row of table.rows) {
      const { name } = row;
      if (row.kind === 'item') {
        const key = keys[items] ?? '';
        items += 1;
        const priced = priceRow(row, table.unit, to);
        const known = units.get(key);
        current = known ?? { key, name, rows: [priced], parts: NO_PARTS };
        if (known) known.rows.push(priced);
        else units.set(key, current);
      } else if (row.kind === 'ofWhich' && current !== null) {
        const parts = getOrOpen(partsOf, current, () => new Map<string, NamedRows>());
        addRow(parts, nameKey(name), priceRow(row, table.unit, to), (rows) => ({ name, rows }));
      } else current = null;
    }
  }
  for (const [unit, parts] of partsOf) unit.parts = [...parts.values()];
  return [...units.values()];
}

/** "Varav kostnader" below the row that sums all units: parts of the sum, joined over the tables by name. */
export function partsOfTotal(tables: readonly EconomyTable[], to: Unit): Pick<UnitRows, 'name' | 'rows'>[] {
  const parts = new Map<string, NamedRows>();
  for (const { rows, totalRow, unit } of tables) {
    for (let at = (totalRow ?? rows.length) + 1; rows[at]?.kind === 'ofWhich'; at += 1) {
      const row = rows[at] as EconomyRow;
      addRow(parts, nameKey(row.name), priceRow(row, unit, to), (own) => ({ name: row.name, rows: own }));
    }
  }
  return [...parts.values()];
}

/** The first figure of one measure that the rows print for a part of the result (null: the net). */
function firstOf(rows: readonly PricedRow[], measure: Measure, part: FactColumn['component']): Figure | null {
  for (const row of rows) {
    const figure = figureIn(row, measure, part);
    if (figure) return figure;
  }
  return null;
}

const NO_STATEMENT_PARTS: StatementParts = { income: null, costs: null, grant: null };

/** Income, costs and kommunbidrag of one measure, where columns or stacked tables part them. */
export function unitParts(rows: readonly PricedRow[], measure: Measure): StatementParts {
  if (!rows.some(({ isParted }) => isParted)) return NO_STATEMENT_PARTS;
  const [income, costs, grant] = [firstOf(rows, measure, 'income'), firstOf(rows, measure, 'cost'), firstOf(rows, measure, 'grant')];
  return income || costs || grant ? { income, costs, grant } : NO_STATEMENT_PARTS;
}

const isDifference = (measure: Measure): boolean => measure === 'variance' || measure === 'varianceToDate' || measure === 'change';

/** Whether the outcome is printed for a part of the result that these amounts lack. */
function lacksPart(rows: readonly PricedRow[], { income, costs }: { readonly income: Figure | null; readonly costs: Figure | null }): boolean {
  return (income === null && (firstOf(rows, 'actual', 'income')?.value ?? 0) !== 0) || (costs === null && (firstOf(rows, 'actual', 'cost')?.value ?? 0) !== 0);
}

/** The net of one measure: printed as such, or as the result, or the sum of the parts that are printed. */
function netOf(rows: readonly PricedRow[], measure: Measure): Figure | null {
  const net = firstOf(rows, measure, null);
  // Most rows print the net alone.
  if (net || !rows.some(({ isParted }) => isParted)) return net;
  const result = firstOf(rows, measure, 'result');
  if (result) return result;
  const netCost = firstOf(rows, measure, 'netCost');
  const { income, costs, grant } = unitParts(rows, measure);
  if (netCost) return grant ? sumOf([netCost, grant]) : netCost;
  if (!income && !costs && !grant) return null;
  // A budget of the costs alone is never held against a net.
  if (measure !== 'actual' && !isDifference(measure) && lacksPart(rows, { income, costs })) return null;
  return sumOf([income, costs, grant].filter((part) => part !== null));
}

export function unitAmounts(rows: readonly PricedRow[]): Printed {
  const [only] = rows;
  return only && rows.length === 1 && !only.isParted ? printedNet(only) : printedBy((measure) => netOf(rows, measure));
}

/** Whether the net of the rows holds the kommunbidrag. */
export const unitIncludesGrant = (rows: readonly PricedRow[]): boolean =>
  rows.some(({ columns, terms }) => columns.some(({ component }, at) => component === 'grant' && terms[at]));
