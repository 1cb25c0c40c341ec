import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { namesActivity } from '../words/activities';
import { coveringRows, toldCovered } from './coveredRows';
import type { View } from './view';

/**
 * The same money in several views: per verksamhet, per ansvar, per account. Tables whose sums agree in all that both
 * tell are one whole, however it is divided: the one whose rows other sheets name, or else the first in the workbook, is
 * counted, and the others are told.
 */

/** Two amounts that are not zero have to agree; one alone could be chance. */
const LEAST_AGREEING = 2;
const LEAST_ITEMS = 2;

export type Amounts = ReadonlyMap<FactMeasure, number>;

/** The net of a row by measure, in kronor; nothing where it is told in parts, but for a side of the result that is `alone`. */
export function amountsOf(row: EconomyRow, table: EconomyTable, alone = false): Amounts {
  const amounts = new Map<FactMeasure, number>();
  addAmounts(amounts, row, table, alone);
  return amounts;
}

function addAmounts(amounts: Map<FactMeasure, number>, { columns, terms }: EconomyRow, { unit }: EconomyTable, alone = false): void {
  columns.forEach(({ measure, component }, at) => {
    const term = terms[at];
    if (term && (alone || component === null || component === 'netCost')) amounts.set(measure, (amounts.get(measure) ?? 0) + term.read * term.factor * unitFactor(unit, 'kr'));
  });
}

export function viewsOf(sheets: readonly EconomySheet[], of: 'areas' | 'area' = 'areas'): View[] {
  return sheets.flatMap(({ name, kind, tables }) => (kind !== of ? [] : tables.flatMap((table): View[] => {
    const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
    if (!total || table.shape !== 'units' || itemsOf(table).length < LEAST_ITEMS) return [];
    return [{ sheet: name, table, total, amounts: amountsOf(total, table), step: table.step * unitFactor(table.unit, 'kr') * Math.max(2, itemsOf(table).length) / 2 }];
  })));
}

/** What the rows of a table come to that prints no total of them. */
export function summedViews({ name, kind, tables }: EconomySheet): View[] {
  return kind !== 'areas' ? [] : tables.flatMap((table): View[] => {
    const items = itemsOf(table);
    const [first] = items;
    if (!first || table.totalRow !== null || table.shape !== 'units' || items.length < LEAST_ITEMS) return [];
    const amounts = new Map<FactMeasure, number>();
    for (const item of items) addAmounts(amounts, item, table);
    return [{ sheet: name, table, total: first, amounts, step: (table.step * unitFactor(table.unit, 'kr') * items.length) / 2 }];
  });
}

/** What the only statement of a sheet of one area comes to. */
function statementViews(sheets: readonly EconomySheet[]): View[] {
  return sheets.flatMap(({ name, kind, tables }): View[] => {
    const [table, ...more] = tables;
    const total = table?.rows.filter(({ line }) => line === 'result' || line === 'netCost').at(-1);
    return kind !== 'area' || !table || !total || more.length > 0 || table.shape !== 'statement' ? []
      : [{ sheet: name, table, total, amounts: amountsOf(total, table), step: (table.step * unitFactor(table.unit, 'kr')) / 2 }];
  });
}

function isSameMoney(one: Pick<View, 'amounts' | 'step'>, other: Pick<View, 'amounts' | 'step'>): boolean {
  let agreeing = 0;
  for (const [measure, amount] of one.amounts) {
    const others = other.amounts.get(measure);
    if (others === undefined) continue;
    if (Math.abs(amount - others) > one.step + other.step) return false;
    if (amount !== 0) agreeing += 1;
  }
  return agreeing >= LEAST_AGREEING;
}

/** Most names again are the same areas told twice: their amounts are joined, not left. */
export function sharesNames({ table: one }: View, { table: other }: View): boolean {
  const names = new Set(itemsOf(one).map(({ name }) => nameKey(name)));
  const shared = itemsOf(other).filter(({ name }) => names.has(nameKey(name))).length;
  return shared * 2 >= Math.min(names.size, itemsOf(other).length);
}

/** How much other sheets speak of the rows of a table: as areas of a table, by their tabs, or less surely by the one row that a sheet has. */
function supportOf(view: View, sheets: readonly EconomySheet[]): number {
  const names = new Set(itemsOf(view.table).map(({ name }) => nameKey(name)));
  const isNamed = (name: string | null): boolean => names.has(nameKey(name ?? ''));
  const supports = ({ name, kind, area, tables }: EconomySheet): number => {
    if (kind === 'area') return isNamed(name) ? 2 : isNamed(area) ? 1 : 0;
    return tables.map(itemsOf).some((rows) => rows.length >= LEAST_ITEMS && rows.filter((row) => isNamed(row.name)).length * 2 >= rows.length) ? 2 : 0;
  };
  return sheets.reduce((sum, sheet) => (sheet.name === view.sheet ? sum : sum + supports(sheet)), 0);
}

/** Of several divisions of the same money the one that other sheets speak of comes first, and else the first in the workbook. */
const bySupport = (views: readonly View[], sheets: readonly EconomySheet[]): readonly View[] => (views.length < 2 ? views
  : views.map((view) => ({ view, support: supportOf(view, sheets) })).sort((a, b) => b.support - a.support).map(({ view }) => view));

/** Whether a table names the areas of another, and tells of all of them what that does, however little it tells. */
function isOnceMore(view: View, other: View): boolean {
  if (!sharesNames(other, view)) return false;
  const both = [...view.amounts].filter(([measure]) => other.amounts.has(measure));
  return both.some(([, amount]) => amount !== 0) && both.every(([measure, amount]) => Math.abs(amount - (other.amounts.get(measure) ?? 0)) <= view.step + other.step);
}

/** Of few digits two results may be the same by chance. */
const TELLING = 100;
const tellsMuch = ({ amounts, step }: View): boolean => [...amounts.values()].filter((amount) => Math.abs(amount) > step * TELLING).length >= LEAST_AGREEING;

export interface OneView {
  readonly sheets: readonly EconomySheet[];
  /** The sheets that hold nothing but other views, with the one that is counted. */
  readonly left: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The sheets without the tables that tell the same money once more; what the user has said of a sheet stands. */
export function withoutOtherViews(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): OneView {
  if (sheets.flatMap(({ tables }) => tables).length < 2) return { sheets, left: new Map(), problems: [] };
  const views = viewsOf(sheets);
  const left = new Map<EconomyTable, View>();
  const partsOf = new Map<EconomyTable, readonly EconomyRow[]>();
  const ofOneArea = viewsOf(sheets, 'area');
  const covering = coveringRows([...views, ...ofOneArea], amountsOf);
  // Side by side, or in a list of ansvar, none may print what it comes to; one that does is the whole.
  const listed = bySupport([...views, ...sheets.flatMap(summedViews)], sheets);
  const leaveSame = (of: readonly View[], isOther: (one: View, other: View) => boolean): void => of.forEach((view, at) => {
    if (isChosen(view.sheet)) return;
    const first = of.slice(0, at).find((other) => !left.has(other.table) && isSameMoney(other, view) && isOther(other, view));
    if (first) left.set(view.table, first);
  });
  leaveSame(listed, (one, other) => !sharesNames(one, other));
  // The frames of areas that another division of the same money stands for are those areas' once more.
  listed.filter((view) => !left.has(view.table) && !isChosen(view.sheet)).forEach((view) => {
    const other = listed.find((one) => left.has(one.table) && isOnceMore(view, one));
    const first = other && left.get(other.table);
    if (first && first.table !== view.table && !sharesNames(first, view)) left.set(view.table, first);
  });
  // "Resultaträkning" and "Särredovisning, totalt"; two activities that come to the same may have been filled in alike.
  const statements = statementViews(sheets);
  const isActivity = new Map(sheets.map(({ name, area }) => [name, area !== null && namesActivity(area)]));
  leaveSame(statements, (one, other) => tellsMuch(one) && !(isActivity.get(one.sheet) && isActivity.get(other.sheet)));
  const all = [...listed, ...statements];
  views.forEach((view) => {
    if (isChosen(view.sheet) || left.has(view.table)) return;
    const covered = views.length + ofOneArea.length < 2 ? null : covering.find(view, (other) => !left.has(other.table) && !sharesNames(other, view));
    if (!covered) return;
    left.set(view.table, covered.whole);
    partsOf.set(view.table, covered.rows);
  });
  if (left.size === 0) return { sheets, left: new Map(), problems: [] };
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map(all.flatMap(({ table, sheet }): [string, string][] => {
      const first = left.get(table);
      return first && kept.every(({ name, tables }) => name !== sheet || tables.length === 0) ? [[sheet, first.sheet]] : [];
    })),
    problems: all.flatMap((view): Problem[] => {
      const first = left.get(view.table);
      const rows = partsOf.get(view.table);
      return first ? [rows ? toldCovered(view, first, rows) : told(view, first)] : [];
    }),
  };
}

function told(view: View, first: View): Problem {
  const [own, other] = [formatAddress(view.total.nameCell), formatAddress(first.total.nameCell)];
  return {
    ...ruled('sameMoney'), cells: [view.total.nameCell, first.total.nameCell],
    message: {
      sv: `Tabellen på bladet "${view.sheet}" summerar till samma belopp (${own}) som den på bladet "${first.sheet}" (${other}): samma pengar i en annan indelning. Den räknas inte en gång till. Välj typ för bladet under Läsning om den ska räknas.`,
      en: `The table on the sheet "${view.sheet}" adds up to the same amounts (${own}) as the one on the sheet "${first.sheet}" (${other}): the same money divided in another way. It is not counted once more. Choose the sheet's kind under Reading if it should be.`,
    },
  };
}

/** A statement that comes to what the tables of all areas come to, at its end or on the way: the whole once more, by its lines; null where there is none. */
export function wholeBesideAreas(sheets: readonly EconomySheet[], mayBe: (name: string) => boolean, resultsOf: (sheet: EconomySheet) => readonly ReadonlyMap<FactMeasure, number>[]): string | null {
  const statements = sheets.filter(({ kind }) => kind === 'area');
  const [only] = statements;
  const views = viewsOf(sheets);
  if (!only || statements.length > 1 || sheets.some(({ kind }) => kind === 'committee') || !mayBe(only.name) || views.length === 0) return null;
  const step = Math.max(0, ...only.tables.map((table) => table.step * unitFactor(table.unit, 'kr')));
  return resultsOf(only).some((amounts) => views.every((view) => isSameMoney({ amounts, step }, view))) ? only.name : null;
}
