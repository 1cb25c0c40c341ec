import { fold, nameKey } from '../../../values/text';
import { unitFactor } from '../../../values/unit';
import type { EconomyRow, EconomyTable } from '../../meaning/tables/economyTable';
import type { FactMeasure } from '../../meaning/field';
import type { EconomySheet } from '../../meaning/tables/economyTable';
import { hasFacts } from '../../meaning/rows/rowFacts';

/** Amounts of an area that the economy's tables print, in kronor, income positive; null where they print none. */
export interface KnownAmounts {
  readonly actual: number | null;
  readonly priorYear: number | null;
  readonly budget: number | null;
  readonly forecast: number | null;
}

/** An area that the economy's sheets are about. */
export interface KnownArea {
  readonly name: string;
  readonly key: string;
  readonly code: string | null;
  readonly amounts: KnownAmounts;
}

/** Finds the area that a name, a code or both in one text ("4110 Hemtjänst") stand for. */
export interface AreaIndex {
  readonly areas: readonly KnownArea[];
  /** The area's place in `areas`; -1 when there is none. `codes` lets codes count that begin with an area's own. */
  readonly find: (text: string, codes: boolean) => number;
}

const PARTS = new Set<string | null>(['income', 'cost', 'grant']);

/** The net that rows of one area print of a measure: as such, else what its parts come to. */
function netOf(rows: readonly EconomyRow[], measure: FactMeasure, factor: number): number | null {
  let net: number | null = null;
  let parts: number | null = null;
  for (const { columns, terms } of rows) {
    for (const [at, column] of columns.entries()) {
      const term = terms[at];
      if (column.measure !== measure || !term) continue;
      const amount = term.read * term.factor;
      if (PARTS.has(column.component)) parts = (parts ?? 0) + amount;
      else net = (net ?? 0) + amount;
    }
  }
  const sum = net ?? parts;
  return sum === null ? null : sum * factor;
}

function amountsOf(rows: readonly EconomyRow[], table: EconomyTable): KnownAmounts {
  const factor = unitFactor(table.unit, 'kr');
  const of = (measure: FactMeasure) => netOf(rows, measure, factor);
  return { actual: of('actual'), priorYear: of('priorYear'), budget: of('budget'), forecast: of('forecast') };
}

const filled = (a: KnownAmounts, b: KnownAmounts): KnownAmounts => ({
  actual: a.actual ?? b.actual, priorYear: a.priorYear ?? b.priorYear, budget: a.budget ?? b.budget, forecast: a.forecast ?? b.forecast,
});

interface Found extends KnownArea {
  /** Names and codes of units below the area. */
  readonly parts: readonly { readonly name: string; readonly code: string | null }[];
}

/** The row or rows of an area's own sheet that are the area. */
function rowsOfArea(table: EconomyTable, area: string): EconomyRow[] {
  if (table.shape === 'statement') {
    const result = table.rows.filter((row) => row.line === 'result' && hasFacts(row)).at(-1)
      ?? table.rows.filter((row) => row.line === 'netCost' && hasFacts(row)).at(-1);
    return result ? [result] : [];
  }
  const items = table.rows.filter(({ kind }) => kind === 'item');
  const own = items.find(({ name }) => nameKey(name) === nameKey(area)) ?? (items.length === 1 ? items[0] : undefined);
  const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
  return own ? [own] : total ? [total] : items;
}

function areaOfSheet({ name, area, tables }: EconomySheet): Found[] {
  const own = area ?? name;
  const table = tables.find(({ shape }) => shape === 'statement') ?? tables[0];
  if (!table) return [];
  const rows = rowsOfArea(table, own);
  const parts = tables.filter(({ shape }) => shape === 'units').flatMap((one) => one.rows.filter(({ kind }) => kind === 'item'));
  return [{
    name: own, key: nameKey(own), code: table.shape === 'units' && rows.length === 1 ? (rows[0]?.code ?? null) : null,
    amounts: amountsOf(rows, table), parts: parts.map(({ name: part, code }) => ({ name: part, code })),
  }];
}

/** Rows of one name stand for one area: those of Intäkter and of Kostnader together. */
function areasOfTable(table: EconomyTable): Found[] {
  const byKey = new Map<string, EconomyRow[]>();
  for (const row of table.rows) {
    if (row.kind !== 'item' || table.shape !== 'units') continue;
    const same = byKey.get(nameKey(row.name));
    if (same) same.push(row);
    else byKey.set(nameKey(row.name), [row]);
  }
  return [...byKey].map(([key, rows]) => ({
    name: rows[0]?.name ?? key, key, code: rows.find(({ code }) => code !== null)?.code ?? null, amounts: amountsOf(rows, table), parts: [],
  }));
}

function gather(economy: readonly EconomySheet[]): Found[] {
  const byKey = new Map<string, Found>();
  const all = economy.flatMap((sheet) => (sheet.kind === 'area' ? areaOfSheet(sheet) : sheet.kind === 'areas' ? sheet.tables.flatMap(areasOfTable) : []));
  for (const area of all) {
    const before = byKey.get(area.key);
    byKey.set(area.key, before
      ? { ...before, code: before.code ?? area.code, amounts: filled(before.amounts, area.amounts), parts: [...before.parts, ...area.parts] }
      : area);
  }
  return [...byKey.values()];
}

const CODE_BEFORE = /^([a-zåäö]{0,4}\d[\d.-]*)(?:\s*[-:.,]?\s+(?=\p{L})(.+))?$/u;

/** The index is made when it is first asked: most workbooks hold no months, no prices and no earlier forecasts. */
export function indexAreas(economy: readonly EconomySheet[]): AreaIndex {
  let made: AreaIndex | null = null;
  const index = () => (made ??= indexOf(gather(economy)));
  return {
    get areas() { return index().areas; },
    find: (text, codes) => index().find(text, codes),
  };
}

function indexOf(found: readonly Found[]): AreaIndex {
  const names = new Map<string, number>();
  const codes = new Map<string, number>();
  // An area's own name and code come before those of another area's parts.
  const add = (all: Map<string, number>, key: string, at: number) => { if (key !== '' && !all.has(key)) all.set(key, at); };
  found.forEach(({ key, code }, at) => {
    add(names, key, at);
    if (code !== null) add(codes, fold(code), at);
  });
  const doubled = new Set<string>();
  found.forEach(({ parts }, at) => {
    for (const { name, code } of parts) {
      const key = nameKey(name);
      // A name that is a part of two areas ("Personal") says nothing of either.
      if ((names.get(key) ?? at) !== at && !found.some((area) => area.key === key)) doubled.add(key);
      add(names, key, at);
      if (code !== null) add(codes, fold(code), at);
    }
  });
  for (const key of doubled) names.delete(key);
  const byCode = (code: string, beginnings: boolean): number => {
    for (let length = code.length; length >= (beginnings ? 2 : code.length); length -= 1) {
      const at = codes.get(code.slice(0, length));
      if (at !== undefined) return at;
    }
    return -1;
  };
  return {
    areas: found.map(({ name, key, code, amounts }) => ({ name, key, code, amounts })),
    find(text, withBeginnings) {
      const folded = fold(text);
      const named = names.get(nameKey(folded));
      if (named !== undefined) return named;
      const [, code, rest] = CODE_BEFORE.exec(folded) ?? [];
      const byRest = rest === undefined ? undefined : names.get(nameKey(rest));
      if (byRest !== undefined) return byRest;
      return code === undefined ? -1 : byCode(code, withBeginnings);
    },
  };
}
