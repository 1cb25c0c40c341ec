import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { displayedStep, unitFactor } from '../../values/unit';
import type { EconomyRow, EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import type { EconomySheet } from '../meaning/tables/economyTable';
import { factsOf, hasFacts } from '../meaning/rows/rowFacts';
import { subjectOf } from '../geometry/titles';

/** A sheet of an area that is a row of a table of areas under another name. */
export interface JoinedSheet {
  readonly sheet: string;
  readonly row: EconomyRow;
  /** The tab bears the row's name, or else the amounts are the same. */
  readonly by: 'tab' | 'amounts';
}

const COMPARED: readonly FactMeasure[] = ['budget', 'budgetToDate', 'actual', 'forecast', 'priorYear'];
/** One amount that two areas share could be chance; two and more, all that both give, are not. */
const LEAST_EQUAL = 2;

interface Net {
  /** In kronor, by measure. */
  readonly amounts: ReadonlyMap<FactMeasure, number>;
  /** The step that the table shows, in kronor. */
  readonly step: number;
}

function netOf(rows: readonly EconomyRow[], { unit }: EconomyTable): Net {
  const amounts = new Map<FactMeasure, number>();
  for (const row of rows) {
    for (const { measure, component, read, factor } of factsOf(row)) {
      if (component === 'income' || component === 'cost' || component === 'grant') continue;
      amounts.set(measure, (amounts.get(measure) ?? 0) + read * factor * unitFactor(unit, 'kr'));
    }
  }
  return { amounts, step: displayedStep[unit] * unitFactor(unit, 'kr') };
}

/** The result of a sheet of one area: its statement's last net, or its one row. */
function netOfSheet({ tables }: EconomySheet): Net | null {
  for (const table of tables) {
    const items = table.rows.filter(({ kind }) => kind === 'item');
    const result = table.shape === 'statement'
      ? table.rows.filter((row) => (row.line === 'result' || row.line === 'netCost') && hasFacts(row)).at(-1)
      : items.length === 1 ? items[0] : undefined;
    if (result) return netOf([result], table);
  }
  return null;
}

/** All amounts that both give are the same, two at least and not zero. */
function sameAmounts(a: Net, b: Net): boolean {
  const shared = COMPARED.filter((measure) => (a.amounts.get(measure) ?? 0) !== 0 && (b.amounts.get(measure) ?? 0) !== 0);
  const slack = Math.max(a.step, b.step) * 1.01;
  return shared.length >= LEAST_EQUAL && shared.every((measure) => Math.abs((a.amounts.get(measure) ?? 0) - (b.amounts.get(measure) ?? 0)) <= slack);
}

interface AreaRow {
  readonly row: EconomyRow;
  readonly net: Net;
  /** The same area's on the other sheets that list it: a frame, a plan, its months. */
  readonly others: readonly Net[];
}

/** The areas of the tables of areas, each once, whose names are theirs alone on every sheet. */
function areaRows(sheets: readonly EconomySheet[]): AreaRow[] {
  const bySheet = sheets.filter(({ kind }) => kind === 'areas').map(({ tables }) => tables.filter(({ shape }) => shape === 'units')
    .flatMap((table) => table.rows.filter(({ kind }) => kind === 'item').map((row) => ({ key: nameKey(row.name), row, net: netOf([row], table) }))));
  const twice = new Set(bySheet.flatMap((rows) => rows.filter(({ key }, at) => rows.findIndex((other) => other.key === key) !== at).map(({ key }) => key)));
  const areas = new Map<string, AreaRow>();
  for (const { key, row, net } of bySheet.flat()) {
    const known = areas.get(key);
    areas.set(key, known ? { ...known, others: [...known.others, net] } : { row, net, others: [] });
  }
  return [...areas].filter(([key]) => !twice.has(key)).map(([, area]) => area);
}

/** Whether a sheet's amounts are those of an area's row, on any of the sheets that list it. */
const isOfRow = (own: Net, { net, others }: AreaRow): boolean => [net, ...others].some((one) => sameAmounts(own, one));

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

/**
 * Sheets of areas that bear another name than their row in the table of areas ("IFO" and "Individ- och familjeomsorg"),
 * by the tab's name or else by their amounts. `fixed` are sheets whose area the user has named, `details` those of the parts
 * of areas: an area may have a sheet of its own beside them.
 */
export function joinSheetsWithRows(sheets: readonly EconomySheet[], fixed: ReadonlySet<string>, details: ReadonlySet<string>): JoinedSheet[] {
  const areas = sheets.filter(({ kind }) => kind === 'area');
  if (areas.length === 0) return [];
  const rows = areaRows(sheets);
  const taken = new Set(areas.filter(({ name }) => !details.has(name)).map(({ area }) => nameKey(area ?? '')));
  const free = () => rows.filter(({ row }) => !taken.has(nameKey(row.name)));
  const strangers = areas.filter(({ name, area }) => !fixed.has(name) && rows.every(({ row }) => nameKey(row.name) !== nameKey(area ?? '')));
  const joined: JoinedSheet[] = [];
  const join = (sheet: EconomySheet, { row }: AreaRow, by: JoinedSheet['by']) => {
    taken.add(nameKey(row.name));
    joined.push({ sheet: sheet.name, row, by });
  };
  for (const sheet of strangers) {
    const keys = new Set([nameKey(sheet.name), nameKey(subjectOf(sheet.name))]);
    const found = free().find(({ row }) => keys.has(nameKey(row.name)));
    if (found) join(sheet, found, 'tab');
  }
  const unnamed = strangers.filter(({ name }) => joined.every(({ sheet }) => sheet !== name));
  const nets = new Map(unnamed.map((sheet) => [sheet, netOfSheet(sheet)]));
  const fits = (sheet: EconomySheet, row: AreaRow) => {
    const own = nets.get(sheet);
    return own !== null && own !== undefined && isOfRow(own, row);
  };
  const candidates = free();
  for (const sheet of unnamed) {
    const found = only(candidates.filter((row) => fits(sheet, row)));
    if (found && unnamed.filter((other) => fits(other, found)).length === 1) join(sheet, found, 'amounts');
  }
  return joined;
}

/** Whether a row is about as large as all the others together, as their whole is. */
const isWhole = (one: AreaRow, rows: readonly AreaRow[]): boolean => COMPARED.some((measure) => {
  const of = ({ net }: AreaRow) => net.amounts.get(measure) ?? 0;
  return of(one) !== 0 && Math.abs(of(one)) > 0.9 * Math.abs(rows.reduce((sum, row) => (row === one ? sum : sum + of(row)), 0));
});

/**
 * The committee's statements that are rows of the table of areas, by their tab's name and their amounts: an area of the
 * committee's own ("Nämnd") beside the others, which the table's total holds. `isChosen`: what the user has said stands.
 */
export function listedSheets(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): ReadonlyMap<string, EconomyRow> {
  const statements = sheets.filter(({ kind, name, tables }) => kind === 'committee' && !isChosen(name) && tables.every(({ shape }) => shape === 'statement'));
  if (statements.length === 0) return new Map();
  const rows = areaRows(sheets);
  // One row of two may be the whole of the other.
  const found = rows.length < 3 ? [] : statements.flatMap((sheet): [string, EconomyRow][] => {
    const own = netOfSheet(sheet);
    const listed = own && rows.find((one) => nameKey(one.row.name) === nameKey(sheet.name) && isOfRow(own, one));
    return listed && !isWhole(listed, rows) ? [[sheet.name, listed.row]] : [];
  });
  return new Map(found);
}

/** That a sheet was joined with a row by its amounts alone, and how to part them. */
export const joinedProblem = ({ sheet, row }: JoinedSheet, area: string): Problem => ({
  ...ruled('areaJoined'), cells: [row.nameCell, { sheet, row: 0, column: 0 }],
  message: {
    sv: `Bladet "${sheet}" (${area}) är läst som raden "${row.name}" i ${formatAddress(row.nameCell)}, eftersom beloppen är desamma. Ange områdets namn för bladet i inställningarna om de inte hör ihop.`,
    en: `The sheet "${sheet}" (${area}) was read as the row "${row.name}" in ${formatAddress(row.nameCell)}, since their amounts are the same. Give the sheet's area in the settings if they do not belong together.`,
  },
});
