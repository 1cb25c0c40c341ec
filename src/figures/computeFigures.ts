import type { Facts } from '../reading/facts';
import type { GroupChoice } from '../values/grouping';
import { excerptSaid, type EconomyTable } from '../reading/meaning/tables/economyTable';
import { nameKey } from '../values/text';
import { displayedStep, type Unit } from '../values/unit';
import { withoutDetails, type Detail } from './details';
import { areaOfSheet, sumRowOfSheet, type Context } from './drafts';
import type { AreaFigures, Figure, Figures, SumRow } from './figures';
import { groupedDrafts } from './grouping';
import { merge, withoutDoubles, type Conflict } from './merging';
import { baseOf, chooseBase, periodBaseOf, type Drafted } from './statusBase';
import { committeeDraft, partialTotals, tabledAreas, totalOf } from './total';

export type { Conflict } from './merging';

/** A table with a sum of areas of its own. */
export interface AddedUp {
  readonly sheet: string;
  /** Whose it is, where its table says so. */
  readonly committee: string | null;
  readonly sum: Figure | null;
  /** Its areas, each with one of its amounts. */
  readonly areas: readonly { readonly name: string; readonly figure: Figure | null }[];
}

/** Whether each of several tables is another committee's: then they are the committees side by side, and none is part of another. */
export const areCommittees = (addedUp: readonly AddedUp[]): boolean =>
  addedUp.length > 1 && addedUp.every(({ committee }) => committee !== null) && new Set(addedUp.map(({ committee }) => nameKey(committee ?? ''))).size === addedUp.length;

export interface ComputedFigures extends Figures {
  /** Areas of their own sheets that a table of areas already holds under other names: left out. */
  readonly leftOut: readonly string[];
  /** Amounts that two sheets give differently: the one that is used and the other. */
  readonly conflicts: readonly Conflict[];
  /** Tables that were read as the parts of an area of another table. */
  readonly details: readonly Detail[];
  /** Sheets with a sum each of areas of their own, that no sum row adds up: the total is the sum of them. */
  readonly addedUp: readonly AddedUp[];
  /** What says that the areas are some of all, where no sum of them is printed. */
  readonly excerpt: string | null;
}

/** The follow-up's figures per area and in total, in one unit; `grouping`: the areas that its rows are grouped into. */
export function computeFigures(facts: Facts, unit: Unit, grouping: readonly GroupChoice[] = []): ComputedFigures {
  const context: Context = { unit, period: facts.period };
  const ofSheets = facts.economy.filter(({ kind }) => kind === 'area').map((sheet) => areaOfSheet(sheet, context));
  const { tabled, details } = withoutDetails(tabledAreas(facts, context), displayedStep[unit]);
  const ofTables = tabled.flatMap(({ areas }) => areas);
  const { kept, left } = withoutDoubles(ofSheets, ofTables, displayedStep[unit]);
  const { areas: rows, conflicts } = merge(kept, context);
  const areas = groupedDrafts(rows, grouping, context);
  const committee = committeeDraft(facts, tabled, rows, context);
  const total = totalOf(committee.draft, areas, context);
  const base = chooseBase(areas.length > 0 ? areas : [total]);
  const finish = (draft: Drafted, ofAreas: readonly Drafted[] | null): AreaFigures => ({
    name: draft.name, group: draft.group, code: draft.code, amounts: draft.amounts, income: draft.income, costs: draft.costs, grant: draft.grant,
    ...draft.planned ? { planned: draft.planned } : {},
    earlier: draft.earlier, lines: draft.lines, parts: draft.parts, comment: draft.comment,
    statusBase: baseOf(draft, base, ofAreas), periodBase: periodBaseOf(draft, base, ofAreas),
  });
  const partial = partialTotals(tabled, displayedStep[unit]);
  return {
    areas: areas.map((area) => finish(area, null)), total: finish(total, areas), sumRow: partial.length > 0 ? null : sumRowOf(facts, context), base,
    leftOut: left.map(({ name }) => name), conflicts: [...conflicts, ...committee.conflicts], details,
    excerpt: committee.draft === null ? excerptIn(facts) : null,
    addedUp: facts.economy.some(({ kind }) => kind === 'committee') ? []
      : partial.map(({ sheet, committee: whose, total: sum, areas: own }) => ({ sheet, committee: whose, sum: telling(sum), areas: own.map((area) => ({ name: area.name, figure: telling(area) })) })),
  };
}

const namedIn = ({ rows }: EconomyTable): string[] => rows.flatMap(({ kind, name }) => (kind === 'item' ? [nameKey(name)] : []));

/** What a table of areas says of being some of them ("Nedan redovisas några större budgetavvikelser"), where no other table names all that it shows. */
function excerptIn({ economy }: Facts): string | null {
  const tables = economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => sheet.tables);
  const said = tables.filter((table) => table.totalRow === null && excerptSaid(table) !== null);
  if (said.length === 0) return null;
  const whole = new Set(tables.flatMap((table) => (excerptSaid(table) === null ? namedIn(table) : [])));
  return said.flatMap((table) => (namedIn(table).some((name) => !whole.has(name)) ? excerptSaid(table) ?? [] : [])).at(0) ?? null;
}

/** The amount that tells where a row stands. */
const telling = (row: Drafted | null): Figure | null => row && (row.amounts.actual ?? row.amounts.budget ?? row.amounts.forecast);

/** Of the tables of areas, the sum row that parts income from costs, else the first. */
function sumRowOf({ economy }: Facts, context: Context): SumRow | null {
  const rows = economy.filter(({ kind }) => kind === 'areas').flatMap((sheet) => sumRowOfSheet(sheet, context) ?? []);
  const chosen = rows.find(({ income, costs }) => income !== null && costs !== null) ?? rows[0];
  return chosen ? { ...chosen, parts: rows.flatMap(({ parts }) => parts) } : null;
}
